"""Undoing what runtimes, CI systems and loggers wrap around a message."""

import json

import pytest

from classifier.lines import Block, unfold


def texts(raw: str) -> list[str]:
    return [message.text for message in unfold(raw.encode())]


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ("2026-11-24T10:00:00.123456789Z stdout F ready", "ready"),
        ("2026-11-24 10:00:00,123 E [25134] azmlinfsrv - ready", "ready"),
        ("[2026-11-24 10:00:00 +0000] [12] [ERROR] Exception in worker process", "Exception in worker process"),
        ("2026/11/24 10:00:00 ready", "ready"),
        ('[stderr]  File "train.py", line 3, in main', '  File "train.py", line 3, in main'),
        ("test (3.11)\tRun tests\t2026-11-24T10:00:00.1234567Z ready", "ready"),
        ("[2026-11-24 10:00:00,123: ERROR/ForkPoolWorker-4] ready", "ready"),
        ("scorer-1  | ready", "ready"),
        ("#12 4.567 ready", "ready"),
        ("4.567 ready", "ready"),
        ("[2026-11-24 10:00:00,123] 12815 WARNING ready", "ready"),
        ("127.4   ready", "  ready"),
        ("4.5 GB are ready", "4.5 GB are ready"),
        ("3.11.4 is ready", "3.11.4 is ready"),
        ("E1124 15:00:00.123456    1 kubelet.go:12] ready", "ready"),
        ("[pod/scorer-7d9/inference-server] ready", "ready"),
        ("##[error]ready", "ready"),
        ('time="2026-01-01T00:00:00Z" level=error msg="pull \\"x\\" failed"', 'pull "x" failed'),
        ("\x1b[31mready\x1b[0m", "ready"),
        ("[1;33m[91mready[0m", "ready"),
        ("rate(requests[35m]) is ready", "rate(requests[35m]) is ready"),
        ("deploy > ready", "ready"),
        ("deploy-eu  > ready", "ready"),
        ("2026-11-24T10:00:00,123 [WARN ] W-9001-ranker_1.0-stderr org.pytorch.serve.wlm.WorkerLifeCycle - ready", "ready"),
        ("2026-11-24 10:00:00,123 [INFO ] W-ranker-1-stdout com.amazonaws.ml.mms.wlm.WorkerLifeCycle - ready", "ready"),
        ("Nov 24 10:00:00 node1 kubelet[123]: ready", "ready"),
        ("[ERROR]\t2026-11-24T10:00:00.123Z\t0b1c2d3e-1111-2222-3333-444455556666\tready", "ready"),
        ("1795514400123,ready", "ready"),
        ("    12\tready", "ready"),
        ("2026-11-24T10:00:00Z [info     ] ready", "ready"),
        ("Default\t2026-11-24 10:00:00.123 UTC\tready", "ready"),
        ("2026-11-24 10:00:00.000\tscorer\tstderr\tready", "ready"),
        ('2026-11-24T10:00:00Z {app="scorer", pod="scorer-7d9"} ready', "ready"),
        ("ERROR 11-24 10:00:00 multiproc_worker_utils.py:242] ready", "ready"),
        ("ERROR 11-24 10:00:00 [core.py:700] ready", "ready"),
        ("2026-11-24T10:00:00.123456+00:00 app[web.1]: ready", "ready"),
        ("2026-11-24T10:00:00Z app[3d8d9e01] ams [info]ready", "ready"),
    ],
)
def test_a_known_prefix_is_taken_off(raw: str, message: str) -> None:
    assert message == texts(raw)[0]


def test_the_indentation_behind_a_prefix_stays() -> None:
    assert '  File "score.py", line 3, in init' == texts('2026-11-24T10:00:00Z stderr F   File "score.py", line 3, in init')[0]


def test_a_traceback_inside_json_inside_json_becomes_its_lines() -> None:
    inner = json.dumps({"message": "Traceback (most recent call last):\n  File \"a.py\", line 2, in init\nKeyError: 'X'"})
    raw = json.dumps({"log": inner + "\n", "stream": "stderr"})

    assert ["Traceback (most recent call last):", '  File "a.py", line 2, in init', "KeyError: 'X'"] == texts(raw)[:3]


def test_broken_json_is_still_a_line() -> None:
    assert '{"log": "No module named' in texts('{"log": "No module named')[0]


def test_windows_line_ends_are_not_part_of_a_line() -> None:
    block = Block(b"one\r\ntwo\r\n")

    assert [b"one", b"two"] == [block.raw(0), block.raw(1)]
    assert 2 == len(block)


def test_bytes_that_are_not_utf8_do_not_stop_the_reading() -> None:
    assert "\ufffd" in texts_of(b"\xff\xfe\x00 broken")


def test_half_a_surrogate_pair_in_json_does_not_stop_the_reading() -> None:
    assert "no space left \ufffd" == texts_of(rb'{"log":"no space left \ud83d"}')


def texts_of(raw: bytes) -> str:
    return unfold(raw)[0].text


def test_a_line_is_found_by_its_number() -> None:
    assert (6, 8) == Block(b"aa\nbb\ncc").span(2)


def test_the_prefix_of_a_ray_process_is_taken_off_but_not_the_indentation() -> None:
    assert ['  File "/app/x.py", line 3, in f'] == [m.text for m in unfold(b'(ServeReplica:app pid=12, ip=10.0.0.4)   File "/app/x.py", line 3, in f')]


def test_what_a_user_wrote_is_data_however_long() -> None:
    raw = b'{"level": "info", "question": "' + b"why is my pod OOMKilled? " * 6 + b'"}'

    assert [True] == [message.field for message in unfold(raw)][:1]


def test_what_begins_every_line_of_a_log_is_learned_and_taken_off() -> None:
    said = ["starting", "loading model 3", "warming up", "", "  indented", "ready", "GET /", "done"]
    block = Block("\n".join(f"runner7/step-{number} :: {text}" for number, text in enumerate(said)).encode())

    assert said == [block.first_text(line) for line in range(len(said))]


def test_a_level_in_what_every_line_has_is_none_of_the_line() -> None:
    block = Block("\n".join(f"pump INFO line {number}: {word}" for number, word in enumerate("one two three four five six seven".split())).encode())

    assert {""} == {block.messages(line)[0].prefix for line in range(len(block))}


def test_a_message_that_every_line_repeats_is_no_prefix() -> None:
    block = Block("\n".join(f"waiting for the model: {number}" for number in range(20)).encode())

    assert "waiting for the model: 7" == block.first_text(7)


def test_typographic_quotes_are_read_as_typed_ones() -> None:
    assert ["No module named 'x'"] == texts("No module named \u2018x\u2019")
