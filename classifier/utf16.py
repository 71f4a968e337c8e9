"""Logs in UTF-16, as PowerShell's `>` writes them: read as UTF-8, and placed by the bytes that stand in the stream."""

import codecs
from collections.abc import Sequence
from itertools import accumulate

MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
UNIT = 2  # bytes of a code unit, and of a line end
NEARLY_HALF = 0.45  # of the bytes are zero, and all on one side of their pairs: Latin text


def readable(data: bytes) -> tuple[bytes, Sequence[int]]:
    """
    Give UTF-16, known by its byte order mark or its zero bytes, as UTF-8; other bytes full of zeros without them; everything else stays as it is.

    The second is the offset in `data` of each line and of the end, empty when nothing was changed.
    """
    zeros = data.count(0)
    codec = _codec(data, zeros)
    if not codec:
        return data.replace(b"\0", b"") if zeros > len(data) // 3 else data, ()
    skipped = UNIT if data[:UNIT] in MARKS else 0
    text = data[skipped:].decode(codec, "replace")
    lengths = (len(line.encode(codec, "replace")) + UNIT for line in text.split("\n"))
    return text.encode("utf-8", "replace"), tuple(min(offset, len(data)) for offset in accumulate(lengths, initial=skipped))


def _codec(data: bytes, zeros: int) -> str:
    if data[:UNIT] in MARKS and zeros:
        return MARKS[data[:UNIT]]
    if zeros < NEARLY_HALF * len(data):
        return ""
    first = data[::UNIT].count(0)
    return "utf-16-be" if first == zeros else "utf-16-le" if first == 0 else ""
