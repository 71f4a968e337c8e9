"""`faultline classify`, `redact`, `fingerprint`: what is a contract in what they read, print and exit with."""

import json
import os
import random
import resource
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import commands
import pytest
from commands import Run

MODULE = b"INFO starting\nTraceback (most recent call last):\n  File \"score.py\", line 1, in <module>\n    import lightgbm\nModuleNotFoundError: No module named 'lightgbm'\n"
MEMORY = "Out of memory: Killed process 4121 (python3) total-vm:9433212kB, anon-rss:8123456kB"
FIELDS = {"id", "failure_mode", "confidence", "symptoms", "decided_by", "evidence", "fix", "fingerprint"}
FIX_FIELDS = {"title", "steps", "docs", "parameters", "asked", "owner", "retry", "meaning", "see"}


def answers(printed: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in printed.splitlines()]


def test_a_log_from_a_file_is_answered_with_fault_line_and_filled_in_fix(faultline: Run, tmp_path: Path) -> None:
    (tmp_path / "a.log").write_bytes(MODULE)
    done = faultline("classify", "--json", "a.log")
    (answer,) = answers(done.stdout)

    assert 0 == done.returncode
    assert set(answer) == FIELDS
    assert set(answer["fix"]) == FIX_FIELDS
    assert answer["id"] == "a.log"
    assert answer["failure_mode"] == "missing-python-module"
    assert {"line": 5, "text": "ModuleNotFoundError: No module named 'lightgbm'"} == answer["evidence"][0]
    assert "lightgbm" == answer["fix"]["parameters"]["module"]
    assert any("lightgbm" in step for step in answer["fix"]["steps"])


@pytest.mark.parametrize("words", [("classify",), ("classify", "-"), ("classify", "--json", "-")])
def test_standard_input_is_one_log_and_a_pipe_gets_json(faultline: Run, words: tuple[str, ...]) -> None:
    (answer,) = answers(faultline(*words, stdin=MODULE).stdout)

    assert "-" == answer["id"]
    assert "missing-python-module" == answer["failure_mode"]


@pytest.mark.parametrize(
    ("log", "mode"),
    [
        (b"", "none"),
        (b"\n\n\n", "none"),
        (random.Random(7).randbytes(300_000), "none"),
        (b"\x7fELF\x02\x01\x01\x00" + bytes(5_000), "none"),
        (b"caf\xe9 \xff\xfe \x80\n" + MODULE + b"\xc3\x28\n", "missing-python-module"),
        (MODULE.decode().encode("utf-16"), "missing-python-module"),
        (MODULE.replace(b"\n", b"\r\n"), "missing-python-module"),
        (b"\x00" * 1000 + b"\n" + MODULE, "missing-python-module"),
    ],
    ids=["empty", "blank", "random bytes", "program", "invalid UTF-8", "UTF-16", "CRLF", "zero bytes"],
)
def test_any_bytes_are_answered(faultline: Run, log: bytes, mode: str) -> None:
    done = faultline("classify", "--json", stdin=log)
    (answer,) = answers(done.stdout)

    assert 0 == done.returncode
    assert mode == answer["failure_mode"]


def test_a_file_that_is_not_there_hides_no_other(faultline: Run, tmp_path: Path) -> None:
    (tmp_path / "a.log").write_bytes(MODULE)
    (tmp_path / "b.log").write_text(MEMORY)
    done = faultline("classify", "--json", "a.log", "gone.log", "b.log")

    assert ["a.log", "b.log"] == [answer["id"] for answer in answers(done.stdout)]
    assert 1 == done.returncode
    assert b"gone.log cannot be read: No such file or directory" in done.stderr


def test_lines_of_json_are_answered_in_order(faultline: Run) -> None:
    texts = [MODULE.decode(), "all is well\n", MEMORY, ""] * 5
    rows = [{"id": number, "text": text, "kind": "container_log"} for number, text in enumerate(texts)]
    done = faultline("classify", "--jsonl", stdin="".join(json.dumps(row) + "\n" for row in rows).encode())
    found = answers(done.stdout)

    assert 0 == done.returncode
    assert list(range(20)) == [answer["id"] for answer in found]
    assert ["missing-python-module", "none", "out-of-memory", "none"] * 5 == [answer["failure_mode"] for answer in found]


def test_a_bad_line_is_answered_in_its_place_and_ends_with_exit_code_1(faultline: Run) -> None:
    good = json.dumps({"id": "good", "text": MEMORY}).encode()
    deep = b'{"id": "deep", "text": ' + b"[" * 100_000 + b"}"
    bad = [b"{", b"[]", b"null", b'"text"', b'{"id": "no text"}', b'{"id": 7, "text": 5}', b'{"id": "k", "text": "x", "kind": {"a": 1}}', b"\xff\xfe\x00", deep]
    done = faultline("classify", "--jsonl", stdin=b"\n".join([good, *bad, b"", good]))
    found = answers(done.stdout)

    assert 1 == done.returncode
    assert [None] * 4 + ["no text", 7, "k", None, None] == [answer["id"] for answer in found[1:-1]]
    assert all(set(answer) == {"id", "error"} for answer in found[1:-1])
    assert found[5]["error"].startswith("line 6: ")
    assert ["out-of-memory"] * 2 == [found[0]["failure_mode"], found[-1]["failure_mode"]]
    assert b"9 line(s) could not be answered" in done.stderr
    assert b"Traceback" not in done.stderr


def test_text_that_utf8_cannot_hold_comes_back_as_an_escape(faultline: Run) -> None:
    done = faultline("classify", "--jsonl", stdin=b'{"id": "a\\ud800b", "text": "caf\\u00e9 \\udfff"}\n')

    assert 0 == done.returncode
    assert "a\ud800b" == json.loads(done.stdout)["id"]


def test_the_answer_is_utf8_whatever_the_locale(tmp_path: Path, env: Mapping[str, str]) -> None:
    row = json.dumps({"id": "café ☕", "text": "ModuleNotFoundError: No module named 'café'"}, ensure_ascii=False).encode()
    done = commands.run("classify", "--jsonl", env={**env, "PYTHONIOENCODING": "latin-1", "LANG": "C"}, cwd=tmp_path, stdin=row)
    (answer,) = answers(done.stdout)

    assert "café ☕" == answer["id"]
    assert "café" in answer["evidence"][0]["text"]


def test_a_secret_of_the_log_is_not_in_the_answer(faultline: Run) -> None:
    log = b"ModuleNotFoundError: No module named 'x' (DB_PASSWORD=hunter2hunter2)\n"
    done = faultline("classify", "--json", stdin=log)

    assert b"No module named 'x'" in done.stdout
    assert b"hunter2" not in done.stdout + done.stderr


LINE_BYTES = 100 * 1024 * 1024
MOST_MEMORY_BYTES = 20 * LINE_BYTES  # virtual: libraries and buffers; a copy for each of many steps would not fit


@pytest.mark.parametrize("words", [("classify", "--json"), ("redact",), ("classify", "--jsonl")])
def test_one_line_of_100_megabytes_is_answered_in_bounded_memory(tmp_path: Path, env: Mapping[str, str], words: tuple[str, ...]) -> None:
    path = tmp_path / "line"
    fault = b"ModuleNotFoundError: No module named 'lightgbm' DB_PASSWORD=hunter2hunter2 "
    head, tail = (b'{"id": "-", "text": "', b'"}') if "--jsonl" in words else (b"", b"")
    with path.open("wb") as file:
        file.write(head + b"x 12 ab, " * (LINE_BYTES // 9) + fault + tail)
    command = [*commands.PROGRAM, *words]
    with path.open("rb") as stdin:
        done = subprocess.run(command, stdin=stdin, capture_output=True, env=dict(env), cwd=tmp_path, timeout=240, check=False, preexec_fn=limit_memory)

    assert 0 == done.returncode, done.stderr[-2000:]
    assert b"hunter2" not in done.stdout
    if words == ("redact",):
        assert path.stat().st_size == len(done.stdout)
        assert done.stdout.endswith(b"DB_PASSWORD=************** ")
    else:
        assert "missing-python-module" == json.loads(done.stdout)["failure_mode"]


def limit_memory() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY_BYTES, MOST_MEMORY_BYTES))


def test_redact_keeps_lengths_line_ends_and_everything_else(faultline: Run) -> None:
    log = b"one\r\nDB_PASSWORD=hunter2hunter2\r\n\xff\xfe\x00 two\nno end"
    done = faultline("redact", stdin=log)

    assert 0 == done.returncode
    assert b"one\r\nDB_PASSWORD=**************\r\n\xff\xfe\x00 two\nno end" == done.stdout


def test_fingerprint_gives_a_line_for_each_line(faultline: Run) -> None:
    lines = b"".join(b"request %d took %d ms\n" % (n, n * 7) for n in range(1, 40)) + b"\xff\xfe\n\nuser logged in\n"
    found = faultline("fingerprint", stdin=lines).stdout.splitlines()

    assert 42 == len(found)
    assert 1 == len(set(found[:39]))
    assert found[-1] not in found[:-1]


def test_nothing_is_said_to_a_reader_that_went_away(tmp_path: Path, env: Mapping[str, str]) -> None:
    rows = b"".join(json.dumps({"id": n, "text": MEMORY}).encode() + b"\n" for n in range(2_000))
    process = subprocess.Popen(
        [*commands.PROGRAM, "classify", "--jsonl", "--no-model"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(env),
        cwd=tmp_path,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    os.close(process.stdout.fileno())
    process.stdout = None
    _, printed = process.communicate(rows, timeout=120)

    assert 1 == process.returncode
    assert b"" == printed
