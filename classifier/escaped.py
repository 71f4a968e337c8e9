"""
A whole log within one line, as command line tools and SDKs hand one over: a JSON string, or a text whose line ends are escaped.

It is read as the lines that it has, since what stands near, below and at the end is told in lines; evidence names the line of the
log that holds them.
"""

from collections.abc import Sequence

from classifier.lines import ANSI, FIELD, HALF_A_PAIR, unwrapped
from classifier.prefixes import strip_prefix

LEAST_BREAKS = 10  # escaped line ends that make a line a log
SHARE = 0.5  # of all bytes stand in that line
MAX_BYTES = 4 * 1024 * 1024  # of such a line; a longer one is read around its hits


def written_out(data: bytes) -> tuple[bytes, Sequence[int]]:
    """Give `data` with the log that one of its lines holds written out, and for each line of the result the line of `data` it stands in; `data` itself and nothing when no line holds one."""
    if data.count(b"\\n") < LEAST_BREAKS:
        return data, ()
    lines = data.split(b"\n")
    number, longest = max(enumerate(lines), key=lambda item: len(item[1]))
    if not SHARE * len(data) <= len(longest) <= MAX_BYTES or longest.count(b"\\n") < LEAST_BREAKS:
        return data, ()
    inner = _lines(longest)
    if len(inner) < LEAST_BREAKS:
        return data, ()
    places = [*range(number), *[number] * len(inner), *range(number + 1, len(lines))]
    return b"\n".join((*lines[:number], *inner, *lines[number + 1 :])), places


def _lines(line: bytes) -> list[bytes]:
    text = ANSI.sub("", line.decode("utf-8", "replace")).rstrip("\r")
    pieces = unwrapped(strip_prefix(text)) or []
    return [HALF_A_PAIR.sub("\ufffd", said).removeprefix(FIELD).encode() for piece in pieces for said in piece.split("\n")]
