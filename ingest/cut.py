"""
Bytes of a stream, in whatever pieces they come, → pieces of whole entries.

An entry is a line with the lines that belong to it: a traceback, an indented continuation, a key block. An entry is only
split when it is larger than a record. No cut parts a secret or takes it from its name, as each piece is masked alone.
What is cut never changes: the pieces put together are the bytes that came in.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from domain.records import MAX_RECORD_BYTES
from ingest.redact import CONTEXT, REACH, redact

LOOK_BACK = 64 * 1024  # how far back a border of entries is looked for
LOOK_AHEAD = 400  # how much of a line tells whether it belongs to the one before
TRIES = 50  # places for a cut that are looked at
MARKS = (b"\n", b" ", b",", b";", b"&")  # an entry that must be split is cut behind one of these, the first that it has
PREFIX = rb"(?:[\[{(\"]{0,2}(?:log\":\")?\d{4}[-/]\d\d[-/]\d\d[T ][\d:.,]{5,20}(?:Z|[+-]\d\d:?\d\d)?\]?(?: std(?:out|err) [FP])? ?)?(?:[\w.-]{1,40} +\| ?)?"
CONTINUES = re.compile(
    PREFIX
    + rb"(?:[ \t\r]|$|[}\])]|Traceback \(most recent|The above exception was|During handling of the above|Caused by:|\.\.\. \d|-----END|[A-Za-z0-9+/=]{60,}\r?$)"
)
OPENS = re.compile(
    PREFIX + rb"(?:[ \t]|\r?$|.{0,200}Traceback \(most recent|The above exception was|During handling of the above|.{0,80}-----BEGIN|[A-Za-z0-9+/=]{60,}\r?$)"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Whole entries: byte offset and 1-based line number of the first byte, and the bytes."""

    start: int
    line: int
    data: bytes


class Cutter:
    """Cuts one stream. Memory is bounded by a record and a half."""

    def __init__(self, start: int = 0, line: int = 1, limit: int = MAX_RECORD_BYTES) -> None:
        self.start, self.line, self._limit = start, line, limit
        self._buffer = bytearray()

    @property
    def end(self) -> int:
        """Offset just after the last byte that was fed."""
        return self.start + len(self._buffer)

    def feed(self, data: bytes) -> Iterator[Piece]:
        """Take bytes in; give the pieces that are full."""
        view = memoryview(data)
        for begin in range(0, len(view), self._limit):
            self._buffer += view[begin : begin + self._limit]
            while len(self._buffer) > self._limit + REACH:
                yield self._full()

    def settle(self, ended: bool = False) -> Iterator[Piece]:
        """
        Give what is whole though more may come: everything up to the last line end; everything, when the stream has ended.

        Call it when a stream has been quiet for a while, so that no entry is still being written.
        """
        size = len(self._buffer) if ended else self._buffer.rfind(b"\n") + 1
        while size > self._limit:
            piece = self._full()
            size -= len(piece.data)
            yield piece
        if size:
            yield self._take(size)

    def hold(self) -> Iterator[Piece]:
        """Give everything but the last entry, which may still grow."""
        size = self._border(min(len(self._buffer), self._limit))
        if size:
            yield self._take(size)

    def _full(self) -> Piece:
        return self._take(self._border(self._limit) or self._anywhere())

    def _take(self, size: int) -> Piece:
        piece = Piece(self.start, self.line, bytes(self._buffer[:size]))
        del self._buffer[:size]
        self.start += size
        self.line += piece.data.count(b"\n")
        return piece

    def _border(self, limit: int) -> int:
        """The last place up to `limit` where one entry ends and another begins; 0 when there is none near."""
        end = self._buffer.rfind(b"\n", 0, limit) + 1
        floor = max(0, limit - LOOK_BACK)
        while end > floor:
            before = self._buffer.rfind(b"\n", 0, end - 1) + 1
            last = bytes(self._buffer[before : min(end - 1, before + LOOK_AHEAD)])
            following = bytes(self._buffer[end : end + LOOK_AHEAD]).split(b"\n", 1)[0]
            if following and not CONTINUES.match(following) and not OPENS.match(last) and self._parts_no_secret(end):
                return end
            end = before
        return 0

    def _anywhere(self) -> int:
        """No border: a place inside an entry, the one nearest to the limit that parts no secret."""
        places = list(islice(self._places(), TRIES))
        return next((place for place in places if self._parts_no_secret(place)), places[0])

    def _places(self) -> Iterator[int]:
        floor = max(0, self._limit - LOOK_BACK)
        for mark in MARKS:
            place = self._limit
            while (place := self._buffer.rfind(mark, floor, place)) >= 0:
                yield place + 1
        yield from range(self._limit, floor, -REACH)

    def _parts_no_secret(self, place: int) -> bool:
        """Whether both sides, masked alone, are what they are when masked together."""
        before = bytes(self._buffer[max(0, place - REACH - CONTEXT) : place])
        after = bytes(self._buffer[place : place + REACH])
        return redact(before) + redact(after) == redact(before + after)
