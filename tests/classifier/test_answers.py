"""What access lines tell: a client that is refused beside others who are answered well is no incident."""

import pytest

from classifier.answers import Answers
from classifier.classify import Classifier
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
