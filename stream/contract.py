"""
The contract of the log: append, poll, commit, seek, close. Both forms, embedded and Kafka, pass one suite.

An offset is the place of one item inside one partition; offsets of a partition grow, and may have gaps. A *position* is
always the offset of the NEXT item to be read, never of the last one read.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from domain.records import Record

if TYPE_CHECKING:
    from stream.dead_letters import DeadLetter


class StreamError(Exception):
    """The log cannot do what was asked: what, where, what to do."""


class StreamUnavailable(StreamError):  # named by what happened
    """The log cannot be reached now; the same call may succeed later. Nothing was lost: what was not appended was not acknowledged."""


@dataclass(frozen=True, slots=True)
class Item:
    """
    One polled item: a record, or, when its bytes could not be understood, the reason.

    Exactly one of `record` and `poison` is set. `key`, `raw` and `headers` hold what is stored (for the dead letter).
    """

    partition: int
    offset: int
    record: Record | None = None
    poison: str = ""
    key: bytes = field(default=b"", repr=False)
    raw: bytes = field(default=b"", repr=False)
    headers: tuple[tuple[str, bytes], ...] = field(default=(), repr=False)


class Producer(Protocol):
    """Appends records. Records of one stream keep their order."""

    def append(self, records: Sequence[Record]) -> None:
        """Append all of `records`; returns once they are durable. Raises StreamUnavailable when that cannot be had in time."""

    def close(self) -> None:
        """Flush and let go of connections. May be called twice."""


class Consumer(Protocol):
    """
    Reads the partitions that are its share of a consumer group.

    `on_assign` (given when it is opened) is asked, for newly assigned partitions, for the positions to start from; a
    partition it leaves out starts from the committed position, else from the beginning.
    """

    def poll(self, max_items: int, timeout_s: float) -> list[Item]:
        """Give up to `max_items` items in partition order, waiting at most `timeout_s`; empty when there are none."""

    def commit(self, positions: Mapping[int, int]) -> None:
        """Remember, for this group, the position of each partition. Partitions no longer assigned are ignored."""

    def seek(self, partition: int, offset: int) -> None:
        """Read `partition` from `offset` on. Raises StreamError when the partition is not assigned."""

    def lag(self) -> int:
        """How many items the assigned partitions hold beyond the current positions."""

    def close(self) -> None:
        """Leave the group without committing. May be called twice."""


OnAssign = Callable[[Sequence[int]], Mapping[int, int]]


class DeadLetters(Protocol):
    """Where poison items go, with the reason, so that they can be looked at and replayed."""

    def put(self, items: Sequence[Item], reason: str) -> None:
        """Keep `items` durably."""

    def list(self, limit: int = 100) -> Sequence["DeadLetter"]:
        """Give the oldest dead letters that were not replayed."""

    def replay(self, ids: Sequence[str]) -> int:
        """Append these to the log again, as they were, and forget them here; gives how many there were."""

    def close(self) -> None:
        """Let go of connections. May be called twice."""


class Log(Protocol):
    """Opens the three ends of one log; what `stream.open_log` gives."""

    def producer(self) -> Producer: ...

    def consumer(self, group: str, on_assign: OnAssign | None = None) -> Consumer: ...

    def dead_letters(self) -> DeadLetters: ...

    def check(self) -> None:
        """Raise StreamUnavailable when the log cannot be reached (for /readyz)."""

    def close(self) -> None: ...
