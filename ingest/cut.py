"""
Bytes of a stream, in whatever pieces they come, → pieces of whole entries.

An entry is a line with the lines that belong to it: a traceback, an indented continuation, a key block. An entry is only
split when it is larger than a record. What is cut never changes: the pieces put together are the bytes that came in.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from domain.records import MAX_RECORD_BYTES

LOOK_BACK = 64 * 1024  # how far back a border of entries is looked for
LOOK_AHEAD = 400  # how much of a line tells whether it belongs to the one before; a border is only chosen once so much is there
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
            while len(self._buffer) > self._limit + LOOK_AHEAD:
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
            if following and not CONTINUES.match(following) and not OPENS.match(last):
                return end
            end = before
        return 0

    def _anywhere(self) -> int:
        """No border: cut after a line end, else after a space, else hard."""
        for mark in (b"\n", b" ", b",", b";", b"&"):
            place = self._buffer.rfind(mark, self._limit - LOOK_BACK, self._limit) + 1
            if place:
                return place
        return self._limit
