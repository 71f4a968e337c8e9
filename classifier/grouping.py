"""
Groups log lines of any program: lines of one message, which differ only in what varies, get one id.

Lines are taken in batches. Of each batch the distinct shapes are few; they are clustered (`classifier.partition`), and what was
learned is kept, up to a bound, for the batches after it. A group's id is the hash of its template when it was first seen.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from classifier.fingerprint import VERSION
from classifier.headers import learn
from classifier.partition import Row, split
from classifier.shapes import VALUE, Masker, normalise, tokens

BATCH_BYTES = 16 * 1024 * 1024  # read before the first id is given: enough lines to tell variables from words
MAX_LINE_BYTES = 4_096  # the rest of a longer line says no more about its group
MAX_KNOWN = 200_000  # distinct lines without their digits, kept for reuse
MAX_ROWS = 50_000  # shapes kept for later batches
MAX_CLUSTERS = 3_000  # compared word by word for the last merge

DIGITS = b"0123456789"
HEXADECIMAL = re.compile(rb"\b(?=[a-fA-F]*[0-9])[0-9a-fA-F]+\b")
ANSI = re.compile(rb"\x1b(?:\[[0-9;?]{0,32}[ -/]{0,8}[@-~]|\][^\x07\x1b]{0,256}(?:\x07|\x1b\\)?|[@-Z\\-_])")
EDGES = ".,;:()[]{}<>\"'"


def groups_of(stream: BinaryIO) -> Iterator[list[str]]:
    """Give the group ids of a stream's lines, in order, a batch at a time."""
    grouper = Grouper()
    for lines in batches(stream):
        yield grouper.groups(lines)


def batches(stream: BinaryIO, size: int = BATCH_BYTES) -> Iterator[list[bytes]]:
    """Give a stream's lines without their ends, about `size` bytes at a time. Of a line longer than that the middle is dropped."""
    rest = b""
    while data := stream.read(size):
        head, found, tail = data.rpartition(b"\n")
        if not found:
            rest = rest[:MAX_LINE_BYTES] + data if len(rest) + len(data) > size else rest + data
            continue
        yield (rest + head).split(b"\n")
        rest = tail
    if rest:
        yield [rest]


class Grouper:
    """Gives group ids; remembers what it learned, up to a bound."""

    def __init__(self) -> None:
        self._masker = Masker()
        self._header: re.Pattern[str] | None = None
        self._started = False
        self._rows: dict[str, Row] = {}
        self._skeletons: dict[tuple[str, ...], list[Row]] = {}
        self._known: dict[bytes, Row] = {}

    def groups(self, lines: Sequence[bytes]) -> list[str]:
        """Give the id of each line's group, such as `v1:3f0c5d…`. Lines that differ only in digits share it."""
        if not lines:
            return []
        if max(map(len, lines)) > MAX_LINE_BYTES:
            lines = [line[:MAX_LINE_BYTES] for line in lines]
        if not self._started:
            self._started = True
            self._header = learn([_text(line) for line in lines[:: max(1, len(lines) // 1_000)]])
        known = self._known
        keys = b"\n".join(lines).translate(None, DIGITS).split(b"\n")
        found = list(map(known.get, keys))
        fresh: list[Row] = []
        for place, row in enumerate(found):
            if row is None:
                found[place] = self._row(keys[place], lines[place], fresh)
        if fresh:
            self._count(found)
            self._cluster(fresh)
        ids = [row.group for row in found]  # type: ignore[union-attr]
        if len(known) > MAX_KNOWN:
            known.clear()
        if len(self._rows) > MAX_ROWS:
            self._forget()
        return ids

    def _count(self, found: Sequence[Row | None]) -> None:
        for row in found:
            row.lines += 1  # type: ignore[union-attr]

    def _row(self, key: bytes, line: bytes, fresh: list[Row]) -> Row:
        row = self._known.get(key)
        if row is not None:
            return row
        shorter = HEXADECIMAL.sub(b"", line)
        row = self._known.get(shorter)
        if row is None:
            row = self._known[shorter] = self._shape(_text(line), fresh)
        self._known[key] = row
        return row

    def _shape(self, text: str, fresh: list[Row]) -> Row:
        if self._header is not None and (match := self._header.match(text)):
            text = text[match.end() :]
        masked = self._masker.mask(text)
        row = self._rows.get(masked)
        if row is None:
            row = self._rows[masked] = _row_of(masked)
            fresh.append(row)
        return row

    def _cluster(self, fresh: Sequence[Row]) -> None:
        touched = dict.fromkeys(row.skeleton for row in fresh)
        for row in fresh:
            self._skeletons.setdefault(row.skeleton, []).append(row)
        clusters = [(rows, variable) for skeleton in touched for rows, variable in split(self._skeletons[skeleton])]
        for rows, template in _merge(clusters):
            group = next((row.group for row in rows if row.group), "") or f"{VERSION}:{hashlib.sha256(template.encode('utf-8', 'replace')).hexdigest()[:12]}"
            for row in rows:
                row.group = row.group or group

    def _forget(self) -> None:
        self._rows.clear()
        self._skeletons.clear()
        self._known.clear()


def _text(line: bytes) -> str:
    if b"\x1b" in line:
        line = ANSI.sub(b"", line)
    return line.decode("utf-8", "replace").replace(VALUE, " ")


def _row_of(masked: str) -> Row:
    normalised = normalise(masked)
    found = tokens(normalised)
    skeleton = tuple(token if token == VALUE or not (token[0].isalnum() or len(token) > 1 and not token.startswith(".")) else "w" for token in found)
    words = tuple(token for token, sign in zip(found, skeleton, strict=True) if sign == "w")
    return Row(skeleton, words, tuple(normalised.split()))


def _merge(clusters: Sequence[tuple[list[Row], frozenset[int]]]) -> Iterator[tuple[list[Row], str]]:
    """Take clusters together that are one message written with other signs."""
    by_template: dict[str, list[Row]] = {}
    for rows, variable in clusters:
        by_template.setdefault(_template(rows[0], variable), []).extend(rows)
    yield from _absorb(by_template)


def _template(row: Row, variable: frozenset[int]) -> str:
    words = iter(VALUE if place in variable else word for place, word in enumerate(row.words))
    return normalise(" ".join(next(words) if sign == "w" else sign for sign in row.skeleton))


def _absorb(by_template: dict[str, list[Row]]) -> Iterator[tuple[list[Row], str]]:
    """Let a large cluster whose word is a bare value take in small ones that have a value with more around it there."""
    order = sorted(by_template, key=lambda template: (-sum(row.lines for row in by_template[template]), template))
    hosts: dict[int, list[tuple[tuple[str, ...], str]]] = {}
    home: dict[str, str] = {}
    for template in order[:MAX_CLUSTERS]:
        rows = by_template[template]
        spaced = rows[0].spaced
        found = next((host for pattern, host in hosts.get(len(spaced), ()) if _takes(pattern, spaced)), None)
        if found is None:
            hosts.setdefault(len(spaced), []).append((_pattern(rows), template))
        else:
            home[template] = found
    for template, host in home.items():
        by_template[host].extend(by_template.pop(template))
    for template, rows in by_template.items():
        yield rows, template


def _pattern(rows: Sequence[Row]) -> tuple[str, ...]:
    """Blank-parted words of a cluster; VALUE where all rows have a bare value or differ."""
    columns = zip(*(row.spaced for row in rows if len(row.spaced) == len(rows[0].spaced)), strict=True)
    return tuple(VALUE if len(found := set(column)) > 1 or next(iter(found)).strip(EDGES) == VALUE else next(iter(found)) for column in columns)


def _takes(pattern: Sequence[str], spaced: Sequence[str]) -> bool:
    other = same = 0
    for mine, theirs in zip(pattern, spaced, strict=True):
        if mine == theirs:
            same += 1
        elif mine == VALUE:
            if VALUE not in theirs:
                return False
            other += theirs.strip(EDGES) != VALUE
        else:
            return False
    return other <= 1 and same >= 2
