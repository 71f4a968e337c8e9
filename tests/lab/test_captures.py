"""What the fault lab keeps: every capture shows what its line of the index says, and tells nothing about the machine."""

import re

import pytest

from domain.failure_modes import BY_CODE, NONE
from domain.records import Kind
from lab.faults import load
from lab.run import CAPTURES, cause, index_row, read_index
from lab.scrub import MAX_CAPTURE_BYTES, leaks, shorten

INDEX = read_index()


def text_of(id: str) -> str:
    return (CAPTURES / f"{id}.log").read_bytes().decode("utf-8")


def test_every_capture_has_one_line_of_the_index() -> None:
    assert set(INDEX) == {path.stem for path in CAPTURES.glob("*.log")}


def test_every_label_is_in_the_closed_list() -> None:
    labels = {label for row in INDEX.values() for label in (row["label"], *row["also"])}

    assert set() == labels - set(BY_CODE) - {NONE}


def test_every_kind_is_known() -> None:
    assert set() == {row["kind"] for row in INDEX.values()} - {kind.value for kind in Kind}


def test_every_capture_shows_its_evidence() -> None:
    silent = [id for id, row in INDEX.items() if not re.search(row["evidence"], text_of(id), re.MULTILINE) or row["evidence_text"] not in text_of(id)]

    assert [] == silent


def test_no_capture_tells_about_the_machine() -> None:
    telling = {id: found for id in INDEX if (found := leaks(text_of(id)))}

    assert {} == telling


def test_no_capture_is_too_long() -> None:
    sizes = {id: (CAPTURES / f"{id}.log").stat().st_size for id in INDEX}

    assert {} == {id: size for id, size in sizes.items() if size > MAX_CAPTURE_BYTES}
    assert sum(sizes.values()) < 6_000_000


def test_every_capture_can_be_made_again() -> None:
    assert set() == set(INDEX) - set(load())


def test_the_captures_cover_many_modes() -> None:
    labels = {row["label"] for row in INDEX.values()}

    assert len(labels - {NONE}) >= 30


def test_a_long_text_keeps_its_head_and_tail() -> None:
    text = "".join(f"line {number}\n" for number in range(20_000))

    short = shorten(text, 1000)

    assert len(short.encode()) <= 1000
    assert short.startswith("line 0\n")
    assert short.endswith("line 19999\n")


@pytest.mark.parametrize("id", ["apt-unknown-package", "healthy-retry-loop", "client-not-installed"])
def test_a_cheap_fault_shows_the_same_evidence_again(id: str) -> None:
    found = load()[id]

    text = cause(found)

    row = index_row(found, text)
    assert (INDEX[id]["label"], INDEX[id]["evidence_text"]) == (row["label"], row["evidence_text"])
