"""
Groups log lines of any program: lines of one message, which differ only in what varies, get one id.

Lines are taken in batches. Of each batch the distinct shapes are few; they are clustered (`classifier.partition`), and what was
learned is kept, up to a bound, for the batches after it. A group's id is the hash of its template when it was first seen.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO, cast

from classifier.headers import learn
from classifier.partition import WORD, Row, split
from classifier.shapes import ADJACENT, VALUE, Masker, normalise, tokens

VERSION = "v1"  # of masks and clustering; ids of different versions are not compared
BATCH_BYTES = 4 * 1024 * 1024  # read before the first id is given: enough lines to tell variables from words
MAX_LINE_BYTES = 4_096  # the rest of a longer line says no more about its group
MAX_KNOWN = 100_000  # distinct lines without their digits, kept for reuse
MAX_FRESH = 10_000  # new shapes clustered at once
MAX_ROWS = 20_000  # shapes kept to be clustered with later ones
MAX_SIBLINGS = 5_000  # shapes of one skeleton; with more, it is noise: new ones stand alone
MAX_CLUSTERS = 50_000  # kept to recognise their lines in later batches
KEPT_OF_CLUSTER = 40  # rows of a cluster that stay to be clustered with later ones: more than make a column a variable
MAX_VARIANTS = 16  # of variable columns, of one skeleton, tried to recognise a line
MAX_HOSTS = 200  # such clusters looked at for one message
HOST_LINES = 3  # a cluster of so many lines takes in small ones that are the same message written with other signs

DIGITS = b"0123456789"
ANSI = re.compile(rb"\x1b(?:\[[0-9;?]{0,32}[ -/]{0,8}[@-~]|\][^\x07\x1b]{0,256}(?:\x07|\x1b\\)?|[@-Z\\-_])")
EDGES = ".,;:()[]{}<>\"'"


def groups_of(stream: BinaryIO) -> Iterator[list[str]]:
    """Give the group ids of a stream's lines, in order, a batch at a time."""
    grouper = Grouper()
    for batch in batches(stream):
        yield grouper.groups(batch)


def batches(stream: BinaryIO, size: int = BATCH_BYTES) -> Iterator[bytes]:
    """Give whole lines, about `size` bytes at a time and without the last line end. Of a line longer than that the middle is dropped."""
    rest = b""
    while data := stream.read(size):
        head, found, tail = data.rpartition(b"\n")
        if found:
            yield rest + head
            rest = tail
        else:
            rest = rest[:MAX_LINE_BYTES] + data if len(rest) + len(data) > size else rest + data
    if rest:
        yield rest


class Grouper:
    """Gives group ids; remembers what it learned, up to a bound."""

    def __init__(self) -> None:
        self._masker = Masker()
        self._header: re.Pattern[bytes] | None = None
        self._started = False
        self._known: dict[bytes, Row] = {}
        self._rows: dict[str, Row] = {}
        self._siblings: dict[tuple[str, ...], list[Row]] = {}
        self._clusters = Clusters()

    def groups(self, batch: bytes) -> list[str]:
        """Give the id of the group of each line, such as `v1:3f0c5d…`; lines end with a line feed. Lines that differ only in digits share it."""
        lines = batch.split(b"\n")
        if max(map(len, lines)) > MAX_LINE_BYTES:
            lines = [line[:MAX_LINE_BYTES] for line in lines]
            batch = b"\n".join(lines)
        if not self._started:
            self._started, self._header = True, learn(lines)
        keys = batch.translate(None, DIGITS).split(b"\n")
        found = list(map(self._known.get, keys))
        fresh: list[Row] = []
        settled = 0
        if None in found:
            for place, row in enumerate(found):
                if row is None:
                    found[place] = self._row(keys[place], lines[place], fresh)
                    if len(fresh) >= MAX_FRESH:
                        self._settle(cast(list[Row], found[settled : place + 1]), fresh)
                        settled, fresh = place + 1, []
        rows = cast(list[Row], found)
        if fresh:
            self._settle(rows[settled:], fresh)
        self._forget()
        return [row.group for row in rows]

    def _row(self, key: bytes, line: bytes, fresh: list[Row]) -> Row:
        row = self._known.get(key)
        if row is not None:
            return row
        if self._header is not None and (match := self._header.match(line)):
            line = line[match.end() :]
            message = line.translate(None, DIGITS)
            row = self._known.get(message)
            if row is None:
                row = self._known[message] = self._shape(line, fresh)
        else:
            row = self._shape(line, fresh)
        self._known[key] = row
        return row

    def _shape(self, line: bytes, fresh: list[Row]) -> Row:
        if b"\x1b" in line:
            line = ANSI.sub(b"", line)
        masked = self._masker.mask(line.decode("utf-8", "replace").replace(VALUE, " "))
        row = self._rows.get(masked)
        if row is None:
            row = self._rows[masked] = row_of(masked)
            row.group = self._clusters.find(row)
            if not row.group:
                fresh.append(row)
        return row

    def _settle(self, rows: Sequence[Row], fresh: Sequence[Row]) -> None:
        """Cluster the fresh rows with those that stand between the same signs."""
        for row in rows:
            row.lines += 1
        for row in fresh:
            self._siblings.setdefault(row.skeleton, []).append(row)
        touched = dict.fromkeys(row.skeleton for row in fresh)
        found = [cluster for skeleton in touched for cluster in split(self._siblings[skeleton])]
        self._clusters.add(found)
        for skeleton in touched:
            self._siblings[skeleton] = []
        for members, _ in found:
            self._siblings[members[0].skeleton] += members[:KEPT_OF_CLUSTER]
            for row in members[KEPT_OF_CLUSTER:]:
                row.words = row.spaced = ()
        for skeleton in touched:
            if len(self._siblings[skeleton]) > MAX_SIBLINGS:
                self._clusters.close(skeleton)
                del self._siblings[skeleton]

    def _forget(self) -> None:
        """Keep within bounds: what is forgotten is learned again when it comes again."""
        if len(self._known) > MAX_KNOWN or len(self._rows) > MAX_ROWS:
            self._known.clear()
            self._rows.clear()
        if sum(map(len, self._siblings.values())) > MAX_ROWS:
            self._siblings.clear()


class Clusters:
    """The clusters found so far, to recognise the lines of each."""

    def __init__(self) -> None:
        self._by_template: dict[str, str] = {}
        self._variables: dict[tuple[str, ...], list[frozenset[int]]] = {}
        self._closed: set[tuple[str, ...]] = set()
        self._hosts: dict[tuple[int, str], list[tuple[tuple[str, ...], str]]] = {}

    def find(self, row: Row) -> str:
        """Give the group of a row that fits a known cluster, or nothing."""
        for variable in self._variables.get(row.skeleton, ()):
            group = self._by_template.get(template_of(row, variable))
            if group is not None:
                return group
        return group_of(template_of(row)) if row.skeleton in self._closed else ""

    def close(self, skeleton: tuple[str, ...]) -> None:
        """Take no more clusters of a skeleton: what stands between these signs is noise."""
        if len(self._closed) < MAX_ROWS:
            self._closed.add(skeleton)

    def add(self, clusters: Iterable[tuple[list[Row], frozenset[int]]]) -> None:
        """Give each cluster its group, large ones first."""
        if len(self._by_template) > MAX_CLUSTERS:
            self._by_template.clear()
            self._variables.clear()
            self._hosts.clear()
        by_template: dict[str, list[Row]] = {}
        for rows, variable in clusters:
            by_template.setdefault(template_of(rows[0], variable), []).extend(rows)
            known = self._variables.setdefault(rows[0].skeleton, []) if variable else []
            if variable not in known and len(known) < MAX_VARIANTS:
                known.append(variable)
        sizes = {template: sum(row.lines for row in rows) for template, rows in by_template.items()}
        for template in sorted(by_template, key=lambda template: (-sizes[template], template)):
            rows = by_template[template]
            group = next((row.group for row in rows if row.group), "") or self._by_template.get(template, "") or self._host(rows[0].spaced)
            if not group:
                group = group_of(template)
                if sizes[template] >= HOST_LINES:
                    pattern = _pattern(rows)
                    hosts = self._hosts.setdefault((len(pattern), pattern[0] if pattern else ""), [])
                    if len(hosts) < MAX_HOSTS:
                        hosts.append((pattern, group))
            self._by_template[template] = group
            for row in rows:
                row.group = row.group or group

    def _host(self, spaced: tuple[str, ...]) -> str:
        """The group of a large cluster that has a bare value where this row has a value with more around it."""
        for first in dict.fromkeys((VALUE, spaced[0] if spaced else "")):
            for pattern, group in self._hosts.get((len(spaced), first), ()):
                if _takes(pattern, spaced):
                    return group
        return ""


def row_of(masked: str) -> Row:
    """Give the row of a masked line."""
    normalised = normalise(masked)
    found = tokens(normalised)
    skeleton = tuple(WORD if token[0].isalnum() or (len(token) > 1 and token[0] != ".") else token for token in found)
    words = tuple(token for token, sign in zip(found, skeleton, strict=True) if sign == WORD)
    return Row(skeleton, words, tuple(normalised.split()))


def template_of(row: Row, variable: frozenset[int] = frozenset()) -> str:
    """A row's words and signs, with VALUE in its variable columns."""
    words = iter(row.words)
    if variable:
        words = iter([VALUE if place in variable else word for place, word in enumerate(row.words)])
    return ADJACENT.sub(VALUE, " ".join([next(words) if sign == WORD else sign for sign in row.skeleton]))


def group_of(template: str) -> str:
    return f"{VERSION}:{hashlib.sha256(template.encode('utf-8', 'replace')).hexdigest()[:12]}"


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
