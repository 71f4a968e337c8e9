"""
A log whose lines are not those of its file: a whole one within one line, as command line tools and SDKs hand one over (a JSON
string, or a text whose line ends are escaped), or one with an empty line below each.

It is read as the lines that it has, since what stands near, below and at the end is told in lines; evidence names the line of the
log that holds them.
"""

from collections.abc import Sequence
from itertools import pairwise

from classifier.lines import ANSI, FIELD, HALF_A_PAIR, unwrapped
from classifier.prefixes import strip_prefix

LEAST_BREAKS = 4  # escaped line ends that make a line a log, when half of all bytes stand in it
SAMPLE_BYTES = 16 * 1024
SHARE_DOUBLED, SHARE_APART = 0.4, 0.95  # of the line ends are doubled, and of the lines stand alone
MAX_BYTES = 4 * 1024 * 1024  # of such a line; a longer one is read around its hits


def written_out(data: bytes) -> tuple[bytes, Sequence[int]]:
    """Give `data` with the log that one of its lines holds written out, and for each line of the result the line of `data` it stands in; `data` itself and nothing when no line holds one."""
    middle = len(data) // 2  # a line with half of all bytes holds the one in the middle
    start, end = data.rfind(b"\n", 0, middle) + 1, data.find(b"\n", middle)
    end = len(data) if end < 0 else end
    if not len(data) <= 2 * (end - start) <= 2 * MAX_BYTES or data.count(b"\\n", start, end) < LEAST_BREAKS:
        return data, ()
    inner = _lines(data[start:end])
    if len(inner) < LEAST_BREAKS:
        return data, ()
    number = data.count(b"\n", 0, start)
    places = [*range(number), *[number] * len(inner), *range(number + 1, data.count(b"\n") + 1)]
    return data[:start] + b"\n".join(inner) + data[end:], places


def single_spaced(data: bytes) -> tuple[bytes, Sequence[int]]:
    """Give `data` without the empty line below each line that a clipboard or a terminal put there, and for each line of the result its line in `data`; `data` itself and nothing when not so."""
    start = data[:SAMPLE_BYTES].replace(b"\r", b"")
    breaks = start.count(b"\n")
    if breaks < LEAST_BREAKS or start.count(b"\n\n") < SHARE_DOUBLED * breaks:
        return data, ()
    lines = data.split(b"\n")
    filled = [number for number, line in enumerate(lines) if line.strip()]
    apart = sum(after - before > 1 for before, after in pairwise(filled))
    if len(filled) < LEAST_BREAKS or apart < SHARE_APART * (len(filled) - 1):
        return data, ()
    kept = [number for number, line in enumerate(lines) if line.strip() or not number or not lines[number - 1].strip()]
    return b"\n".join(lines[number] for number in kept), kept


def _lines(line: bytes) -> list[bytes]:
    text = ANSI.sub("", line.decode("utf-8", "replace")).rstrip("\r")
    pieces = unwrapped(strip_prefix(text)) or []
    return [HALF_A_PAIR.sub("\ufffd", said).removeprefix(FIELD).encode() for piece in pieces for said in piece.split("\n")]
