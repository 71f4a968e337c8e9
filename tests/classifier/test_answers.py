"""What access lines tell: a client that is refused beside others who are answered well is no incident."""

import pytest

from classifier import rules
from classifier.answers import Answers
from classifier.classify import Classifier
from classifier.findings import Finder
from classifier.lines import Block
from domain.failure_modes import NONE
from domain.records import Kind

ACCESS = '10.0.4.{} - - [24/Nov/2026:10:00:09 +0000] "POST /{} HTTP/1.1" {} 27 "-" "curl/8.1.2"\n'
BROKEN = (
    "ERROR:scorer:cannot read the rows\nTraceback (most recent call last):\n"
    '  File "/srv/app.py", line 9, in score\n    rows = json.loads(body)\n'
    "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)\n"
)


def well(count: int = 1, client: int = 7, path: str = "score") -> str:
    return ACCESS.format(client, path, 200) * count


def refused(count: int = 1, client: int = 9, path: str = "score", status: int = 400) -> str:
    return (BROKEN + ACCESS.format(client, path, status)) * count


def mode(classifier: Classifier, log: str, kind: Kind = Kind.CONTAINER) -> str:
    return classifier.classify(log.encode(), kind).failure_mode


@pytest.mark.parametrize(
    ("line", "path", "status", "sending"),
    [
        ('INFO:     10.0.0.9:40112 - "POST /v1/score?debug=1 HTTP/1.1" 422 Unprocessable Entity', b"/v1/score", 422, True),
        ("2026-11-24 10:00:09,120 I [31] azmlinfsrv - POST /score 200 4.120ms 16", b"/score", 200, True),
        ('10.0.0.9 - - [24/Nov/2026 10:00:09] "\x1b[31m\x1b[1mPUT /score HTTP/1.1\x1b[0m" 405 -', b"/score", 405, True),
        ('"log":"10.0.0.9 - - \\"POST /score HTTP/1.1\\" 503 0"', b"/score", 503, True),
        ("10.0.0.9:41 (scheme=http,method=POST,path=/classify,type=application/json,length=21) (status=400,type=text/plain,length=4)", b"/classify", 400, True),
        ('level=info method=GET path=/healthz duration=1ms status=200 msg="done"', b"/healthz", 200, False),
        ('{"level":30,"msg":"request completed","req":{"method":"POST","url":"/rank"},"res":{"statusCode":201},"ms":3}', b"/rank", 201, True),
        ('[2026-11-24 10:00:09 +0000] [31] [INFO] 10.0.0.9:4711 - - [24/Nov/2026:10:00:09 +0000] "POST /rank 1.1" 422 - "-" "curl"', b"/rank", 422, True),
        ("[W 261124 10:00:09 web:2591] 400 POST /rank (10.0.0.9) 0.72ms", b"/rank", 400, True),
        ('[GIN] 2026/11/24 - 10:00:09 | 415 |    1.2ms |  10.0.0.9 | POST     "/rank"', b"/rank", 415, True),
        ("WARNING 2026-11-24 10:00:09,760 django.request 15 Bad Request: /score", b"/score", 400, True),
    ],
)
def test_the_access_lines_of_many_servers_are_read(line: str, path: bytes, status: int, sending: bool) -> None:
    answer = Answers(Block(line.encode()), lambda _: "").at(0)

    assert answer is not None
    assert (path, status, sending) == (answer.path, answer.status, answer.sending)


@pytest.mark.parametrize("line", ["POST /score took 200 ms", "GET the 404 page", "POST of 3 rows", '"POST /score HTTP/1.1" - 27'])
def test_other_lines_tell_of_no_answer(line: str) -> None:
    assert Answers(Block(line.encode()), lambda _: "").at(0) is None


@pytest.mark.parametrize("log", [well(3) + refused() + well(), well(3) + refused(2), refused(2) + well(2), well(6) + refused(4) + well()])
def test_a_request_that_is_refused_beside_others_that_are_answered_well_is_none(rules_alone: Classifier, log: str) -> None:
    assert NONE == mode(rules_alone, log)


@pytest.mark.parametrize(
    "log",
    [
        refused(2),
        well(3, path="feedback") + refused() + well(path="feedback"),  # of another path
        well(2) + refused(4) + well(),  # more are refused than answered
        well(9) + refused(5),  # from then on nothing fits
        well(3) + refused(status=500) + well(),  # the service gave no answer
    ],
)
def test_what_the_service_does_wrong_or_most_requests_is_an_incident(rules_alone: Classifier, log: str) -> None:
    assert "input-data-invalid" == mode(rules_alone, log)


def test_requests_that_another_service_of_the_compose_file_answers_clear_nothing(rules_alone: Classifier) -> None:
    of_a = "".join(f"svc-a  | {line}\n" for line in refused().splitlines())
    of_b = "".join(f"svc-b  | {line}\n" for line in well(4).splitlines())

    assert "input-data-invalid" == mode(rules_alone, of_b + of_a + of_b)


def test_of_two_requests_the_one_that_got_no_answer_counts(rules_alone: Classifier) -> None:
    raised = (
        'Traceback (most recent call last):\n  File "/srv/app.py", line 31, in score\n    return rows[0] * weight\nTypeError: unsupported operand type(s)\n'
    )

    assert "run-exception" == mode(rules_alone, refused() + raised + ACCESS.format(9, "score", 500))


@pytest.mark.parametrize(
    ("log", "expected"),
    [
        (well(9) + ACCESS.format(9, "score", 401) + well(9), NONE),
        (well(9) + ACCESS.format(9, "score", 429) + well(9), NONE),
        (well(9) + ACCESS.format(9, "score", 401) * 3, "scoring-auth-failed"),  # from then on no key is good
        ((well(2) + ACCESS.format(9, "score", 403)) * 4, "scoring-auth-failed"),  # too many for a stranger
        (well(9) + ACCESS.format(9, "score", 413) + well(9), "request-too-large"),  # a limit that the service sets
        (well(9) + ACCESS.format(9, "score", 499) * 2 + well(9), NONE),
    ],
)
def test_a_stranger_who_is_turned_away_is_none_but_many_are_an_incident(rules_alone: Classifier, log: str, expected: str) -> None:
    assert expected == mode(rules_alone, log)


def test_a_client_who_does_not_wait_is_none_but_many_are_an_incident(rules_alone: Classifier) -> None:
    waited = ACCESS.format(7, "score", 200)
    hung_up = "INFO:app:request took 31000 ms\n" + ACCESS.format(9, "score", 499)
    assert NONE == mode(rules_alone, waited * 10 + hung_up + waited * 10)
    assert "scoring-timeout" == mode(rules_alone, (waited + hung_up) * 20 + waited)
    upstream = (
        "2026/11/24 10:00:09 [error] 30#30: *1 upstream timed out (110: Connection timed out) while reading response header from upstream, "
        'client: 10.0.0.9, server: _, request: "POST /score HTTP/1.1", upstream: "http://10.0.0.2:8000/score"\n'
    )
    assert "scoring-timeout" == mode(rules_alone, waited * 10 + upstream + hung_up + waited * 10)


@pytest.mark.parametrize(("status", "expected"), [(401, "scoring-auth-failed"), (429, "service-overloaded")])
def test_a_quarter_that_is_turned_away_is_an_incident(rules_alone: Classifier, status: int, expected: str) -> None:
    assert expected == mode(rules_alone, (well(3) + ACCESS.format(9, "score", status)) * 30)


def test_a_service_that_begins_to_refuse_most_is_an_incident_whatever_it_answered_before(rules_alone: Classifier) -> None:
    assert NONE == mode(rules_alone, well(40) + (refused(1) + well(2)) * 8)
    assert "input-data-invalid" == mode(rules_alone, well(40) + (refused(4) + well()) * 8)


def test_a_bug_that_is_answered_as_a_bad_request_stays_a_bug(rules_alone: Classifier) -> None:
    bug = f"{BROKEN.rpartition('json.decoder')[0]}AttributeError: 'NoneType' object has no attribute 'predict'\n"
    assert "run-exception" == mode(rules_alone, (well(2) + bug + ACCESS.format(9, "score", 400)) * 5 + well(2))


@pytest.mark.parametrize("lines_before", [0, 500])
def test_that_a_service_has_answered_well_is_seen_wherever_it_stands_above(lines_before: int) -> None:
    log = "tick\n" * lines_before + '10.0.0.9 - "POST /score HTTP/1.1" 200 OK\ntick\n'
    answers = Answers(Block(log.encode()), lambda line: "")

    assert not answers.any_well(lines_before)
    assert answers.any_well(lines_before + 1)


def test_a_service_that_answers_others_badly_later_has_answered_well() -> None:
    log = '10.0.0.9 - "POST /score HTTP/1.1" 200 OK\n' + '10.0.0.9 - "POST /score HTTP/1.1" 500 -\n' * 500
    assert not Answers(Block(log.encode()), lambda line: "").none_well


def test_an_answer_that_is_told_apart_from_its_request_is_found_by_its_name() -> None:
    asked = '{"level":30,"reqId":"req-%s","req":{"method":"%s","url":"%s","remoteAddress":"10.0.0.9"},"msg":"incoming request"}\n'
    answered = '{"level":30,"reqId":"req-%s","res":{"statusCode":%d},"responseTime":4.7,"msg":"request completed"}\n'
    log = asked % (1, "POST", "/rank?v=2") + asked % (2, "GET", "/health") + answered % (2, 200) + answered % (1, 422) + answered % (9, 500)
    answers = Answers(Block(log.encode()), lambda line: "")

    assert (0, 1, 0) == answers.counts
    assert (b"/rank", 422) == (answers.at(3).path, answers.at(3).status)  # type: ignore[union-attr]


def test_of_two_requests_of_one_name_an_answer_belongs_to_the_last_one_above_it_of_the_same_process() -> None:
    asked = '{"level":30,"pid":%d,"hostname":"a","reqId":"req-1","req":{"method":"POST","url":"%s","remoteAddress":"10.0.0.9"}}\n'
    answered = '{"level":30,"pid":%d,"hostname":"a","reqId":"req-1","res":{"statusCode":%d}}\n'
    log = asked % (7, "/rank") + asked % (8, "/sort") + answered % (7, 200) + answered % (8, 500) + asked % (7, "/embed") + answered % (7, 422)
    answers = Answers(Block(log.encode()), lambda line: "")

    assert [(b"/rank", 200), (b"/sort", 500), (b"/embed", 422)] == [(found.path, found.status) for line in (2, 3, 5) if (found := answers.at(line))]


@pytest.mark.parametrize(("method", "well"), [("POST", 1), ("GET", 0)])
def test_what_is_sent_to_the_root_is_a_request(method: str, well: int) -> None:
    answers = Answers(Block(f'10.0.0.9 - "{method} / HTTP/1.1" 200 -\n'.encode()), lambda line: "")
    answer = answers.at(0)

    assert well == answers.counts[0]
    assert answer is not None
    assert answer.probe is not answer.sending


def test_a_probe_between_a_request_and_its_answer_is_not_the_answer(rules_alone: Classifier) -> None:
    probe = '10.0.0.1 - - [24/Nov/2026:10:00:09 +0000] "GET /healthz HTTP/1.1" 200 2\n'
    raised = (
        'ERROR:app:failed\nTraceback (most recent call last):\n  File "/srv/app.py", line 31, in score\n    return json.dumps(rows)\n'
        "TypeError: Object of type float32 is not JSON serializable\n"
    )
    answered = Answers(Block((raised + probe + ACCESS.format(9, "score", 500)).encode()), lambda _: "").of(0)

    assert answered is not None
    assert 500 == answered.status


def test_what_django_tells_of_a_request_and_its_access_line_are_one_answer() -> None:
    told = "Bad Request: /score\n"
    assert (0, 1, 0) == Answers(Block((told + ACCESS.format(9, "score", 400)).encode()), lambda _: "").counts
    assert (0, 2, 0) == Answers(Block((told + ACCESS.format(9, "feedback", 400)).encode()), lambda _: "").counts


def test_an_answer_far_below_is_not_the_answer() -> None:
    far = "INFO tick\n" * 40
    assert Answers(Block((far + ACCESS.format(9, "score", 400)).encode()), lambda _: "").of(0) is None


@pytest.mark.parametrize(("count", "none_well"), [(4, False), (5, True)])
def test_a_service_that_answers_nobody_well_is_seen_when_enough_have_asked(count: int, none_well: bool) -> None:
    of = Answers(Block((ACCESS.format(9, "score", 500) * count).encode()), lambda _: "")

    assert none_well == of.none_well
    assert not Answers(Block((ACCESS.format(9, "score", 500) * count + well()).encode()), lambda _: "").none_well


def test_a_service_that_answers_nobody_well_is_failing_where_it_is_about_requests() -> None:
    finder = Finder(rules.load())
    gone = ACCESS.format(9, "score", 410) * 5
    about, other = (finder.find((said + gone).encode(), Kind.CONTAINER) for said in (BROKEN, "Container OOMKilled, exit code 137\n"))

    assert (about.failing, other.failing) == (True, False)


@pytest.mark.parametrize(
    ("line", "longest"),
    [
        ('method="POST" {} path="/rank" status=200', 298),
        ('method="POST" path="/rank" {} status=200', 298),
        ('"method": "POST"{}"url": "/rank", "status": 200', 300),
        ('"method": "POST", "url": "/rank"{}"status": 200', 299),
        ("method=POST,path=/rank,{}(status=200", 300),
        ("| 200 |{}| POST /rank", 80),
    ],
)
def test_what_belongs_together_stands_close_together(line: str, longest: int) -> None:
    """A gap without a bound would be looked through anew from each place of a long line."""
    answers = [Answers(Block(line.format("x" * length).encode()), lambda _: "").at(0) for length in (longest, longest + 3)]

    assert [True, False] == [answer is not None for answer in answers]
