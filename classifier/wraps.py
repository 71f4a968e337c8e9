"""
Hard wraps: a terminal, a web page or a mail cut every line at one width, in the middle of words.

Rules look at whole messages, so what was cut is joined again before the scan. The number of lines stays: the pieces after the
first leave an empty line behind, and evidence still names the line in which it stands, with the text of the whole message.
"""

import re
from itertools import accumulate, count
from typing import Any

import numpy as np

from classifier.lines import Block, without_colours
from classifier.prefixes import PREFIXES

NARROWEST, WIDEST = 40, 300  # columns at which anything cuts lines
FULL_LINES = 2  # of exactly the width, at least
SHARE = 0.7  # of the full lines must go on below
SAMPLE, SHARE_OF_SAMPLE = 100, 0.5  # lines looked at first, and how many of them must
SHARE_INSIDE = 0.4  # of the cuts must fall inside a word, as a blind cut does
INSIDE_A_WORD = re.compile(rb"[A-Za-z0-9_(\[][a-z0-9_.,:;)\]]")
NUMBER = re.compile(rb"\d+")


def joined(data: bytes) -> bytes:
    """Give `data` with its cut lines joined, each on the line of its first piece; the same object when nothing was cut."""
    if not _may_be_wrapped(data):
        return data
    lines = data.split(b"\n")
    ends = [line.rstrip(b"\r") for line in lines]
    width = max(map(len, ends))
    full = [number for number, line in enumerate(ends[:-1]) if len(line) == width]
    going_on = [number for number in full if _goes_on(ends[number], ends[number + 1])]
    inside_words = [number for number in going_on if INSIDE_A_WORD.match(ends[number][-1:] + ends[number + 1][:1])]
    if len(going_on) < max(FULL_LINES, SHARE * len(full)) or len(inside_words) < SHARE_INSIDE * len(going_on):
        return data
    return b"\n".join(_join(ends, set(going_on)))


def _may_be_wrapped(data: bytes) -> bool:
    """Whether several lines are as long as the longest, that is a width at which lines are cut, and most of a sample of them go on below."""
    breaks = np.flatnonzero(np.frombuffer(data, dtype=np.uint8) == 10)
    if len(breaks) < FULL_LINES:
        return False
    starts = np.concatenate(([0], breaks + 1))
    lengths = breaks - starts[:-1]
    longest = int(lengths.max())
    full = np.flatnonzero(lengths == longest)
    if not NARROWEST <= longest <= WIDEST + 1 or len(full) < FULL_LINES:
        return False
    sample = full[:: max(1, len(full) // SAMPLE)].tolist()
    return sum(_goes_on(*_two_lines(data, starts, number)) for number in sample) >= SHARE_OF_SAMPLE * len(sample)


def _two_lines(data: bytes, starts: "np.ndarray[Any, Any]", number: int) -> tuple[bytes, bytes]:
    """A line and the one below it, without their ends."""
    first, second = int(starts[number]), int(starts[number + 1])
    third = int(starts[number + 2]) if number + 2 < len(starts) else len(data) + 1
    return data[first : second - 1].rstrip(b"\r"), data[second : third - 1].rstrip(b"\r")


def _goes_on(line: bytes, below: bytes) -> bool:
    """Whether the line below begins like the rest of a message, not like a message of its own or a row of the same table."""
    if below == b"" or below[:1] in b"\t#{[+>|=-" or below[:2] == b"  " or line[-1:] in b"=-*_#" or _beginning(line) == _beginning(below):
        return False
    return PREFIXES.match(below.decode("utf-8", "replace")) is None


def _beginning(line: bytes) -> bytes:
    return NUMBER.sub(b"0", line[:16])[:5]


def _join(lines: list[bytes], cut: set[int]) -> list[bytes]:
    """Move what stands below each cut line up into its first piece."""
    out = list(lines)
    for first in sorted(number for number in cut if number - 1 not in cut):
        last = next(number for number in count(first) if number not in cut)
        out[first : last + 1] = [b"".join(lines[first : last + 1]), *[b""] * (last - first)]
    return out


def pieces(block: Block, line: int) -> list[bytes]:
    """The lines of the log that were joined on `line`; that line alone when nothing was joined."""
    found = [block.source.raw(line)]
    while line + len(found) < len(block) and not block.raw(line + len(found)) and without_colours(below := block.source.raw(line + len(found))):
        found.append(below)
    return found


def line_of(block: Block, line: int, words: str) -> int:
    """The line of the log that holds `words` of a message which was joined on `line`; `line` itself when nothing was joined."""
    joined_here = [without_colours(piece) for piece in pieces(block, line)]
    offset = max(0, b"".join(joined_here).find(words.encode()))
    ends = accumulate(map(len, joined_here))
    return line + next((number for number, end in enumerate(ends) if offset < end), 0)
