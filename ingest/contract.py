"""What a collector is: something that yields the bytes a stream has gained since its checkpoint."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from domain.records import Kind

State = dict[str, Any]  # JSON; `next` and `line` are the loop's, everything else the collector's own


@dataclass(frozen=True, slots=True)
class StreamInfo:
    """Which stream, whose, and what wrote it."""

    stream: str
    service: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Chunk:
    """
    Bytes of a stream from byte `start` on; a stream's chunks come in order and without gaps.

    marks: the collector's own state once everything up to a byte offset is safe, as (offset, state), in order.
    ended: the stream will not grow any more, so its last line is whole.
    """

    info: StreamInfo
    start: int
    data: bytes = field(repr=False)
    marks: tuple[tuple[int, State], ...] = ()
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """One stream (or the whole source, when `stream` is empty) could not be read; the others go on. Holds no secret."""

    stream: str
    what: str


class Source(Protocol):
    """A configured place that logs come from."""

    @property
    def name(self) -> str:
        """Unique among the sources; checkpoints are kept under it."""

    def read(self, checkpoints: Mapping[str, State]) -> Iterator[Chunk | Trouble]:
        """
        Yield what is new since `checkpoints` (by stream), once through all streams, then return.

        A stream without a checkpoint is read from its beginning, one with `next` from that byte on. Never raises for one
        stream's trouble.
        """

    def close(self) -> None:
        """Let go of connections."""


class SourceError(ValueError):
    """A source's configuration is wrong: which source, which key, what it must be."""
