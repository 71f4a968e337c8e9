"""Logs in UTF-16, as PowerShell's `>` writes them: read as UTF-8, and placed by the bytes that stand in the stream."""

import codecs
from collections.abc import Sequence
from itertools import accumulate

MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
UNIT = 2  # bytes of a code unit, and of a line end
NEARLY_HALF = 0.45  # of the bytes are zero,
ONE_SIDE = 0.9  # and nearly all on one side of their pairs: Latin text


def readable(data: bytes) -> tuple[bytes, Sequence[int]]:
    """
    Give UTF-16, known by its byte order mark or its zero bytes, as UTF-8; other bytes full of zeros without them; everything else stays as it is.

    The second is the offset in `data` of each line and one line end behind the last, empty when it is not UTF-16.
    """
    zeros = data.count(0) if b"\0" in data else 0  # looking is many times faster than counting
    codec = _codec(data, zeros)
    if not codec:
        return data.replace(b"\0", b"") if zeros > len(data) // 3 else data, ()
    skipped = UNIT if data[:UNIT] in MARKS else 0
    half_a_break = b"\0" if codec == "utf-16-le" and len(data) % UNIT and data.endswith(b"\n") else b""  # a piece that was cut behind the byte of the line feed
    text = (data[skipped:] + half_a_break).decode(codec, "replace")
    lengths = (len(line.encode(codec, "replace")) + UNIT for line in text.split("\n"))
    return text.encode("utf-8", "replace"), tuple(min(offset, len(data) + UNIT) for offset in accumulate(lengths, initial=skipped))


def _codec(data: bytes, zeros: int) -> str:
    if data[:UNIT] in MARKS and zeros:
        return MARKS[data[:UNIT]]
    if zeros < NEARLY_HALF * len(data):
        return ""
    first = data[::UNIT].count(0) / zeros if zeros else 0.5
    return "utf-16-be" if first > ONE_SIDE else "utf-16-le" if first < 1 - ONE_SIDE else ""
