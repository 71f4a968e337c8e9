"""The cutter: whole entries, and never another byte."""

import tracemalloc
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.records import MAX_RECORD_BYTES
from ingest.cut import Cutter, Piece
from ingest.redact import redact

TRACEBACK = b"""Traceback (most recent call last):
  File "/app/score.py", line 3, in init
    import cv2
ModuleNotFoundError: No module named 'cv2'

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/app/main.py", line 9, in <module>
    raise RuntimeError("init failed") from error
RuntimeError: init failed
"""
KEY_BLOCK = b"-----BEGIN CERTIFICATE-----\n" + b"".join(b"A" * 64 + b"\n" for _ in range(8)) + b"-----END CERTIFICATE-----\n"


def cut(data: bytes, chunk: int, limit: int) -> list[Piece]:
    cutter = Cutter(limit=limit)
    pieces = [piece for at in range(0, len(data), chunk) for piece in cutter.feed(data[at : at + chunk])]
    return [*pieces, *cutter.settle(ended=True)]


lines = st.lists(
    st.one_of(st.binary(max_size=60), st.sampled_from([b"  at x", b"Traceback (most recent call last):", b"", b"INFO ok", b"\xff\xfe\x00"])), max_size=60
)


@settings(deadline=None)  # the first masking compiles
@given(lines, st.integers(1, 200), st.integers(16, 120))
def test_the_pieces_are_the_input(parts: list[bytes], chunk: int, limit: int) -> None:
    data = b"\n".join(parts)

    pieces = cut(data, chunk, limit)

    assert data == b"".join(piece.data for piece in pieces)
    assert all(0 < len(piece.data) <= limit for piece in pieces)
    assert all(data[: piece.start].count(b"\n") + 1 == piece.line for piece in pieces)
    assert all(a.start + len(a.data) == b.start for a, b in pairwise(pieces))


@settings(max_examples=300, deadline=None)
@given(lines, st.integers(1, 200), st.integers(1, 200), st.integers(16, 120))
@example([b"x" * 20, b"INFO ok", b"Traceback (most recent call last):", b"  at x", b"y" * 900], 1, 200, 36)
def test_how_the_bytes_arrive_changes_no_piece(parts: list[bytes], one: int, other: int, limit: int) -> None:
    data = b"\n".join(parts)

    assert cut(data, one, limit) == cut(data, other, limit)


@pytest.mark.parametrize(
    "block", [TRACEBACK, KEY_BLOCK, b"java.lang.IllegalStateException: no\n\tat a.b(C.java:1)\n\tat d.e(F.java:2)\nCaused by: x.Y: z\n\tat g.h(I.java:3)\n"]
)
def test_a_block_is_never_split(block: bytes) -> None:
    filler = b"2024-05-01 12:00:00 INFO all is well here\n"

    for shift in range(1, 60):
        data = filler * 3 + b"x" * shift + b"\n" + block + filler * 20
        pieces = cut(data, 100, limit=900)

        assert any(block in piece.data for piece in pieces), shift


@pytest.mark.parametrize("stamp", [b"2024-05-01T12:00:00.123456Z ", b"2024-05-01T12:00:00.123456789Z stdout F ", b"web-1  | "])
def test_a_traceback_behind_stamps_is_never_split(stamp: bytes) -> None:
    block = b"".join(stamp + line + b"\n" for line in TRACEBACK.splitlines())

    for shift in range(1, 60, 7):
        data = (stamp + b"INFO ok\n") * 8 + stamp + b"x" * shift + b"\n" + block + (stamp + b"INFO ok\n") * 30

        assert any(block in piece.data for piece in cut(data, 100, limit=1600)), shift


def test_a_line_of_100_mb_takes_the_memory_of_a_few_records() -> None:
    chunk, count, longest = b"a" * (1 << 20), 0, 0
    cutter = Cutter()
    tracemalloc.start()
    for _ in range(100):
        for piece in cutter.feed(chunk):
            count, longest = count + len(piece.data), max(longest, len(piece.data))
    for piece in cutter.settle(ended=True):
        count += len(piece.data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert 100 << 20 == count
    assert longest <= MAX_RECORD_BYTES
    assert peak < 8 * MAX_RECORD_BYTES


def test_a_partial_last_line_waits() -> None:
    cutter = Cutter()

    assert [] == list(cutter.feed(b"whole\nhal"))
    assert [b"whole\n"] == [piece.data for piece in cutter.settle()]
    assert [] == list(cutter.settle())
    assert [b"hal"] == [piece.data for piece in cutter.settle(ended=True)]


def test_the_last_entry_is_held_because_it_may_grow() -> None:
    cutter = Cutter()
    list(cutter.feed(b"INFO ok\nValueError: no\n  at x\n"))

    assert [b"INFO ok\n"] == [piece.data for piece in cutter.hold()]


@pytest.mark.parametrize("shift", range(0, 60, 3))
@pytest.mark.parametrize("filler", [b"x", b"word ", b"k=v&"])
def test_a_cut_inside_a_long_line_lets_no_secret_through(filler: bytes, shift: int) -> None:
    """Wherever the limit falls, before the name, between name and value, inside the value: masked alone the pieces show nothing."""
    before = filler * (MAX_RECORD_BYTES // len(filler))
    line = before[: MAX_RECORD_BYTES - shift] + b' {"password": "correct horse battery"} ' + filler * 4_000

    pieces = cut(line, 100_000, MAX_RECORD_BYTES)

    assert line == b"".join(piece.data for piece in pieces)
    assert redact(line) == b"".join(redact(piece.data) for piece in pieces)


def test_a_cut_between_entries_lets_no_secret_through() -> None:
    lines = b"".join(b"INFO request %d done\n" % number for number in range(30_000))[: MAX_RECORD_BYTES - 30]
    data = lines + b"\nmachine h\nlogin me\npassword s3cr3tvalue\n" + b"INFO more\n" * 1_000

    pieces = cut(data, 100_000, MAX_RECORD_BYTES)

    assert b"s3cr3tvalue" not in b"".join(redact(piece.data) for piece in pieces)
