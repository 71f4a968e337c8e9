"""
A whole log within one line, as command line tools and SDKs hand one over: a JSON string, or a text whose line ends are escaped.

It is read as the lines that it has, since what stands near, below and at the end is told in lines; evidence names the line of the
log that holds them.
"""

from collections.abc import Sequence

from classifier.lines import ANSI, FIELD, HALF_A_PAIR, unwrapped
from classifier.prefixes import strip_prefix

LEAST_BREAKS = 10  # escaped line ends that make a line a log, when half of all bytes stand in it
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


def _lines(line: bytes) -> list[bytes]:
    text = ANSI.sub("", line.decode("utf-8", "replace")).rstrip("\r")
    pieces = unwrapped(strip_prefix(text)) or []
    return [HALF_A_PAIR.sub("\ufffd", said).removeprefix(FIELD).encode() for piece in pieces for said in piece.split("\n")]
