"""A log as something else wrote it down is read like the log itself: same verdict, same line, the evidence as it stands there."""

import csv
import io
import json
from collections.abc import Callable

import pytest

from classifier import corpus
from classifier.classify import Classifier
from classifier.envelopes import opened
from domain.failure_modes import NONE
from domain.records import Kind

HANDLED = """2026-11-24 10:00:01,120 INFO score: model loaded
ERROR:score:no tokens in this row, going on without it
Traceback (most recent call last):
  File "/srv/score.py", line 12, in run
    raise ValueError("no tokens")
ValueError: no tokens
10.0.4.31 - - [24/Nov/2026:10:00:09 +0000] "POST /score HTTP/1.1" 200 27 "-" "curl/8.1.2"
10.0.4.31 - - [24/Nov/2026:10:00:10 +0000] "POST /score HTTP/1.1" 200 27 "-" "curl/8.1.2"
10.0.4.31 - - [24/Nov/2026:10:00:11 +0000] "POST /score HTTP/1.1" 200 27 "-" "curl/8.1.2"
"""
BROKEN = """[2026-11-24 10:00:01 +0000] [7] [INFO] Booting worker with pid: 7
Traceback (most recent call last):
  File "/srv/score.py", line 3, in <module>
    import lightgbm

ModuleNotFoundError: No module named 'lightgbm'
[2026-11-24 10:00:02 +0000] [7] [INFO] Worker exiting (pid: 7)
"""


def each(wrap: Callable[[int, str], str]) -> Callable[[str], str]:
    return lambda text: "\n".join(wrap(number, line) for number, line in enumerate(text.removesuffix("\n").split("\n"))) + "\n"


def row(number: int, line: str) -> str:
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="").writerow([f"2026-11-24T10:00:{number:02d}Z", "scorer", line])
    return out.getvalue()


def stamped(number: int) -> str:
    return f"2026-11-24T10:00:{number:02d}.123456789Z"


FORMS = {
    "Docker's json-file": each(lambda n, line: json.dumps({"log": line + "\n", "stream": "stderr", "time": stamped(n)})),
    "Fluent Bit": each(lambda n, line: json.dumps({"log": line, "stream": "stdout", "kubernetes": {"pod_name": f"scorer-{n}"}, "@timestamp": stamped(n)})),
    "Azure Monitor": each(
        lambda n, line: json.dumps(
            {
                "time": stamped(n),
                "resourceId": "/SUBSCRIPTIONS/1",
                "category": "AmlOnlineEndpointConsoleLog",
                "properties": {"InstanceId": "i", "Message": line},
            }
        )
    ),
    "Google's log service": each(lambda n, line: json.dumps({"severity": "ERROR", "textPayload": line, "timestamp": stamped(n), "insertId": str(n)})),
    "a journal": each(lambda n, line: json.dumps({"MESSAGE": line, "_PID": str(n), "__REALTIME_TIMESTAMP": str(n), "PRIORITY": "6"})),
    "a logger that says the same of each line": each(lambda n, line: json.dumps({"ts": stamped(n), "level": "info", "logger": "stdout", "message": line})),
    "rows of CSV": lambda text: '"TimeGenerated [UTC]","Computer","LogEntry"\n' + each(row)(text),
    "a quotation": each(lambda _, line: f"    {line}" if line else ""),
    "syslog": each(lambda n, line: f"<30>1 2026-11-24T10:00:{n:02d}.000Z vm-1 scorer 812 - - {line}"),
    "blanks behind each line": each(lambda _, line: line + "   "),
    "Loguru": each(lambda n, line: f"2026-11-24 10:00:{n:02d}.000 | INFO     | relay.app:pump:12 - {line}"),
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_log_in_envelopes_is_read_as_what_is_in_them(rules_alone: Classifier, form: Callable[[str], str]) -> None:
    log = form(BROKEN)
    verdict = rules_alone.classify(log.encode(), Kind.CONTAINER)

    assert "missing-python-module" == verdict.failure_mode
    assert verdict.cause is not None
    said = log.split("\n")[verdict.cause.evidence.line - 1]
    assert "No module named" in said
    assert said.rstrip() == verdict.cause.evidence.text.rstrip()
    assert log.encode()[verdict.cause.evidence.start : verdict.cause.evidence.end] == said.encode()
    assert NONE == rules_alone.classify(form(HANDLED).encode(), Kind.CONTAINER).failure_mode


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_what_the_lab_has_captured_gets_the_same_answer_in_envelopes(rules_alone: Classifier, form: Callable[[str], str]) -> None:
    cases = corpus.captures()[::4]
    changed = [
        case.id
        for case in cases
        if rules_alone.classify(case.text.encode(), case.kind).failure_mode != rules_alone.classify(form(case.text).encode(), case.kind).failure_mode
    ]

    assert len(changed) <= 0.03 * len(cases), changed


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_log_with_an_empty_line_below_each_is_read_without(rules_alone: Classifier, line_end: str) -> None:
    log = ("10:00:00 starting\n" * 9 + BROKEN).replace("\n", line_end * 2)
    verdict = rules_alone.classify(log.encode(), Kind.CONTAINER)

    assert "missing-python-module" == verdict.failure_mode
    assert verdict.cause is not None
    assert "ModuleNotFoundError: No module named 'lightgbm'" == log.split("\n")[verdict.cause.evidence.line - 1].strip()
    assert b"ModuleNotFoundError: No module named 'lightgbm'" == log.encode()[verdict.cause.evidence.start : verdict.cause.evidence.end].strip()


def test_a_log_that_was_escaped_for_a_page_is_read_as_it_was(rules_alone: Classifier) -> None:
    page = BROKEN.replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#x27;")

    verdict = rules_alone.classify(page.encode(), Kind.CONTAINER)
    assert "missing-python-module" == verdict.failure_mode
    assert verdict.fix is not None
    assert "lightgbm" == verdict.fix.parameters["module"]


@pytest.mark.parametrize(
    "line",
    [
        '{"time": "t", "level": "%s", "message": "m"}',  # says something of each line
        '{"time": "t", "log": "a", "message": "m", "n": %r}',  # which of the two?
        '{"time": "t", "log": {"a": %r}}',
        '{"time": "t"} %s',
        "[%s]",
        "%s",
    ],
)
def test_what_is_no_envelope_stays_as_it_is(line: str) -> None:
    assert opened("\n".join(line % level for level in ["info", "error"] * 5).encode()) is None


def test_a_line_that_holds_several_stays_in_its_envelope() -> None:
    two = json.dumps({"log": "a\nb", "time": "t"}).encode()
    one = json.dumps({"log": "c\n", "time": "t"}).encode()

    assert b"\n".join([two, b"c", b"c", b" ", b"c"]) == opened(b"\n".join([two, one, one, json.dumps({"log": "\n", "time": "t"}).encode(), one]))


def test_a_calm_level_that_is_the_same_in_all_of_many_lines_says_nothing() -> None:
    line = b'{"level": "info", "logger": "relay", "message": "m"}'

    assert opened(b"\n".join([line] * 4)) is None
    assert b"\n".join([b"m"] * 5) == opened(b"\n".join([line] * 5))
    assert opened(b"\n".join([line.replace(b"info", b"warning")] * 5)) is None


@pytest.mark.parametrize("field", ["exc_info", "exception", "reason", "error", "code"])
def test_what_else_a_logger_says_of_a_failure_is_read_however_often_it_says_so(rules_alone: Classifier, field: str) -> None:
    lines = [json.dumps({"ts": number, "level": "info", "message": f"worker {number}", field: "No module named 'cv2'"}) for number in range(9)]

    assert opened("\n".join(lines).encode()) is None


def test_an_export_is_read_by_the_column_that_says_that_it_holds_the_lines(rules_alone: Classifier) -> None:
    rows = [f'"2026-11-24T10:00:0{number}Z","scorer-{number}","ModuleNotFoundError: No module named \'cv2\'"' for number in range(5)]

    assert "missing-python-module" == rules_alone.classify("\n".join(['"TimeGenerated","PodName","LogEntry"', *rows]).encode(), Kind.CONTAINER).failure_mode
    assert opened("\n".join(['"TimeGenerated","PodName","Result"', *rows]).encode()) is None


@pytest.mark.parametrize("reference", ["&#10;", "&#" + "1" * 5000 + ";", "&NewLine;"])
def test_a_reference_that_is_no_mere_sign_stays_as_it_is(rules_alone: Classifier, reference: str) -> None:
    page = f"{reference}{reference}\nModuleNotFoundError: No module named &#39;x&#39;\n"
    verdict = rules_alone.classify(page.encode(), Kind.CONTAINER)

    assert "missing-python-module" == verdict.failure_mode
    assert verdict.cause is not None
    assert 2 == verdict.cause.evidence.line


def test_what_openers_give() -> None:
    row = b'"2026-11-24T10:00:0%dZ","scorer","line %d"'

    assert b"x\n" + b"\n".join(b"line %d" % n for n in range(9)) == opened(b'"t","pod","x"\n' + b"\n".join(row % (n, n) for n in range(9)))
    assert b"a\n b\n\nc\nd\ne" == opened(b"  a\n   b\n\n  c\n  d\n  e")
    assert b"a \"<&>' b" == opened(b"a &quot;&lt;&amp;&gt;&#x27; b")
    assert opened(b'a "&quot; b') is None
    assert b"a\n \nb" == opened(b'{"log":"a\\n"}\n{"log":"\\u001b[0m\\n"}\n{"log":"b\\n"}')
    assert b"m" == opened(b'{"textPayload": "m", "anything": "else"}')
    assert b"m" == opened(b'{"MESSAGE": "m", "_PID": "1", "PRIORITY": "3"}')
    assert opened(b'{"log": "a"}\nb\nc') is None
    assert opened(b'{"log": ' + b"[" * 100_000) is None


def test_a_traceback_without_its_head_keeps_its_indentation() -> None:
    assert opened(b'  File "/srv/a.py", line 1, in f\n    g()\n' * 5) is None
    assert opened(b"  a\n b\nc\n" * 5) is None


def test_rows_of_which_two_columns_tell_stay_as_they_are() -> None:
    rows = b'"time","a","b"\n' + b"".join(b'"2026-11-24T10:00:0%dZ","x%d","y%d"\n' % (n, n, n) for n in range(9))

    assert opened(rows) is None
    assert opened(b'"2026-11-24","unfinished\n' * 9) is None
