"""Lines that something cut at one width are read whole."""

import pytest

from classifier.classify import Classifier
from classifier.wraps import joined
from domain.records import Kind

LOG = (
    "Collecting fastkit==2.1 from the index that the environment names, which takes a while on a slow line\n"
    "ERROR: Could not find a version that satisfies the requirement fastkit==2.1 (from versions: 1.0, 1.1)\n"
    "ERROR: No matching distribution found for fastkit==2.1\n"
)


def cut(text: str, width: int) -> bytes:
    return "\n".join(line[at : at + width] for line in text.splitlines() for at in range(0, len(line), width)).encode() + b"\n"


@pytest.mark.parametrize("width", [41, 48, 50, 72, 80])
def test_a_cut_log_gets_the_verdict_of_the_whole_one(rules_alone: Classifier, width: int) -> None:
    verdict = rules_alone.classify(cut(LOG, width), Kind.IMAGE_BUILD)

    assert "pip-resolution-failed" == verdict.failure_mode
    assert verdict.cause is not None
    evidence = verdict.cause.evidence
    assert any(evidence.text in line for line in LOG.splitlines())
    assert cut(LOG, width)[evidence.start : evidence.end].decode() in evidence.text
    assert cut(LOG, width).decode().splitlines()[evidence.line - 1] in evidence.text


def test_the_number_of_lines_stays_and_pieces_move_up() -> None:
    lines = joined(cut(LOG, 50)).split(b"\n")

    assert LOG.splitlines()[1].encode() in lines
    assert len(cut(LOG, 50).split(b"\n")) == len(lines)


@pytest.mark.parametrize(
    "text",
    [
        "INFO:     10.0.0.1:48710 - GET /items HTTP/1.1 404 Not Found\n" * 4,
        "".join(f"copied part {number} of 400, errors: 0, retries: 0 and more\n" for number in range(100, 120)),
        "".join(f"scorer-{number}   1/1   Running   0   5m   10.0.0.{number}   node-{number}\n" for number in range(4)),
        "",
        "x\n",
    ],
)
def test_lines_that_happen_to_be_as_long_are_left_alone(text: str) -> None:
    data = text.encode()

    assert joined(data) is data


def test_the_words_of_a_piece_are_found_whatever_colours_stand_within(rules_alone: Classifier) -> None:
    start = "2026-11-24 10:00:09 ERROR the worker of the scorer was stopped by its master, as of CU"
    goes_on = "DA out of memory. Tried to allocate 20.00 MiB (GPU 0; 15.78 GiB total capacity; 14.44 GiB already allocated)"
    filled = "".join(f"2026-11-24 10:00:0{number} INFO {f'word{number} ' * 16}" + "\n" for number in range(6))
    plain = cut(f"{filled}{start}{goes_on}\n", len(start) - 6)
    coloured = plain.replace(b"out of memory", b"\x1b[31mout\x1b[0m of memory")

    lines = [verdict.cause.evidence.line for log in (plain, coloured) if (verdict := rules_alone.classify(log, Kind.CONTAINER)).cause]
    assert lines == [plain.decode()[: plain.index(b"CUDA")].count("\n") + 1] * 2


def test_a_line_of_nothing_but_colours_is_no_piece_of_the_one_above(rules_alone: Classifier) -> None:
    cause = rules_alone.classify(b"ERROR: No matching distribution found for fastkit==2.1\n\x1b[0m\nend\n", Kind.IMAGE_BUILD).cause

    assert cause is not None
    assert "ERROR: No matching distribution found for fastkit==2.1" == cause.evidence.text
