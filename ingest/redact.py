"""
Masks secrets before anything is stored or sent, by writing asterisks over them.

Lengths and line ends stay, so a byte position in a record is the position in the source (docs/decisions/0005). One
Hyperscan pass finds where a secret may stand; RE2 then says on that neighbourhood exactly which bytes are the secret.
Where secrets stand is told by `ingest.secret_rules`, what stands there and is none by `ingest.no_secret`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, BinaryIO

import hyperscan
import re2

from ingest.no_secret import Found
from ingest.secret_rules import LONG, REST, RULES, VALUE, Rule

WIDE_REPEAT = re.compile(r"\{0,\d{2,}\}")
LINE_TEXT = re.compile(rb"[^\r\n]+")
CONTEXT = 300  # bytes before a hit in which its pattern may begin
REACH = 5_000  # bytes after it in which a secret may end
SHORTEST = 3  # a secret of fewer bytes is none
BLOCK = 1 << 20

KEY_BEGIN = re.compile(rb"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|Private-Lines: \d{1,3}(?=\r?\n)")  # the second of PuTTY
KEY_END = re.compile(rb"-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----")
# Lines of base64, also where line ends are written out; the last may be short.
KEY_LINES = re.compile(rb"(?:(?:\s|\\+[nr])*+[A-Za-z0-9+/=]{20,}+)*+(?:(?:\s|\\+[nr])++[A-Za-z0-9+/]++={1,2})?")
KEY_BODY = re.compile(rb"[A-Za-z0-9+/=]{40,}")


def redact(data: bytes) -> bytes:
    """Give `data` with every secret overwritten by asterisks; the length and all line ends are as before. Masking twice changes nothing."""
    while (masked := _masked(data)) != data:
        data = masked  # look again: what was masked may have hidden where a neighbour begins
    return data


def _masked(data: bytes) -> bytes:
    if spans := [*_key_blocks(data), *_matches(data)]:
        data = _overwrite(data, spans)
    return _between_zeros(data) if b"\0" in data else data


def _between_zeros(data: bytes) -> bytes:
    """UTF-16, with and without its mark, and other texts with zero bytes in them: mask what stands there without them, where it stands."""
    import numpy as np

    masked = np.frombuffer(data, dtype=np.uint8).copy()
    places = np.flatnonzero(masked)
    masked[places] = np.frombuffer(_masked(masked[places].tobytes()), dtype=np.uint8)
    return masked.tobytes()


def _overwrite(data: bytes, spans: list[tuple[int, int]]) -> bytes:
    out, done = bytearray(data), 0
    for start, end in sorted(spans):
        start = max(start, done)
        if start < end:
            out[start:end] = LINE_TEXT.sub(_stars, out[start:end])
            done = end
    return bytes(out)


def _stars(match: re.Match[bytes]) -> bytes:
    return b"*" * (match.end() - match.start())


def redact_stream(source: BinaryIO, target: BinaryIO) -> None:
    """
    Mask a stream of any length with bounded memory; cuts at line ends.

    In a line longer than eight blocks the cut may fall into a secret: there the bytes before it are looked at again with those after it.
    """
    rest, written = b"", 0  # of `rest` the first `written` bytes are out already
    while block := source.read(BLOCK):
        rest += block
        end = rest.rfind(b"\n") + 1
        if end > written:
            target.write(redact(rest[:end])[written:])
            rest, written = rest[end:], 0
        elif len(rest) > 8 * BLOCK:
            end = len(rest) - REACH
            target.write(redact(rest)[written:end])
            kept = end - REACH - CONTEXT
            rest, written = rest[kept:], end - kept
    target.write(redact(rest)[written:])
    target.flush()


@dataclass(frozen=True, slots=True)
class _Exact:
    """A rule with its exact pattern compiled, and the numbers of the pattern's groups by name."""

    rule: Rule
    pattern: Any
    groups: dict[str, int]

    @classmethod
    def of(cls, rule: Rule) -> "_Exact":
        pattern = re2.compile(rule.exact.encode())
        return cls(rule, pattern, {name.decode(): number for name, number in pattern.groupindex.items()})

    def secrets(self, text: bytes) -> Iterator[tuple[int, int]]:
        """Where the secrets stand in `text`."""
        masked = 0  # up to where this rule has found secrets
        for match in self.pattern.finditer(text):
            if match.end() < masked:
                continue
            start, end, bare = self._place(match, text)
            value = text[start:end]
            if len(value) < SHORTEST or not value.strip(b"*"):
                continue
            if self.rule.judge(Found(value, self._group(match, "n"), self._group(match, "sep"), bare, text[end : end + CONTEXT])):
                while bare and (end - start) % LONG == 0 and (rest := REST.match(text, end)):
                    end = rest.end()
                yield start, end
                masked = end

    def _place(self, match: Any, text: bytes) -> tuple[int, int, bool]:
        """Start and end of what may be the secret, and whether it stands without quotes."""
        for group in ("s", "u"):
            number = self.groups.get(group, 0)
            if number and match.start(number) >= 0:
                return *match.span(number), group == "u"
        value = VALUE.match(text, match.end())
        if not value or not value.lastgroup:
            return match.end(), match.end(), True
        return *value.span(value.lastgroup), value.lastgroup == "bare"

    def _group(self, match: Any, name: str) -> bytes:
        number = self.groups.get(name, 0)
        return (match.group(number) or b"") if number else b""


def loosened(words: str) -> str:
    """The pattern without wide bounded repeats: they take long to compile, and of one with them Hyperscan 5.4 missed matches."""
    return WIDE_REPEAT.sub("*", words)


@cache
def _database() -> tuple[Any, tuple[_Exact, ...]]:
    database = hyperscan.Database()
    database.compile(expressions=[loosened(rule.words).encode() for rule in RULES], ids=list(range(len(RULES))), elements=len(RULES), flags=[0] * len(RULES))
    return database, tuple(_Exact.of(rule) for rule in RULES)


def _matches(data: bytes) -> Iterator[tuple[int, int]]:
    database, exact = _database()
    hits: list[tuple[int, int]] = []
    scratch = hyperscan.Scratch(database)
    database.scan(data, match_event_handler=lambda number, _start, end, _flags, _context: hits.append((number, end)), scratch=scratch)
    done = [0] * len(RULES)  # up to where each rule has looked
    for number, end in hits:
        if end <= done[number]:
            continue
        begin = _line_start(data, end, exact[number].rule.lines)
        stop, whole = _reach(data, end, exact[number].rule.lines)
        for start, finish in exact[number].secrets(data[begin:stop]):
            yield begin + start, begin + finish
        done[number] = stop if whole else stop - REACH // 2


def _line_start(data: bytes, end: int, lines: int) -> int:
    """Where a hit that ends at `end` may begin: the start of its line, or of one of the lines before for a rule of several."""
    floor = max(0, end - CONTEXT)
    start = end - 1
    for _ in range(lines):
        start = data.rfind(b"\n", floor, max(start, floor))
        if start < 0:
            return floor
    return start + 1


def _reach(data: bytes, start: int, lines: int) -> tuple[int, bool]:
    """How far a secret that begins near `start` is looked for, and whether the last of its lines is whole."""
    limit = start + REACH
    end = start - 1
    for _ in range(lines):
        end = data.find(b"\n", end + 1, limit)
        if end < 0:
            return min(len(data), limit), len(data) <= limit
    return end, True


def _key_blocks(data: bytes) -> Iterator[tuple[int, int]]:
    """Private key blocks, also one whose begin or end stands in another record."""
    if b"PRIVATE KEY" not in data and b"Private-Lines" not in data:
        return
    begins = [match.end() for match in KEY_BEGIN.finditer(data)]
    ends = [match.start() for match in KEY_END.finditer(data)]
    for begin in begins:
        following = bisect_right(ends, begin)
        paired = following < len(ends) and data[begin - 1 : begin] == b"-"
        yield begin, ends[following] if paired else _body_end(data, begin)
    if ends and (not begins or begins[0] > ends[0]):
        bodies = [match.start() for match in KEY_BODY.finditer(data, 0, ends[0])]
        if bodies:
            yield bodies[0], ends[0]


def _body_end(data: bytes, begin: int) -> int:
    """The end of the base64 lines after a BEGIN whose END is not here."""
    body = KEY_LINES.match(data, begin)
    return body.end() if body else begin
