"""What the tests of collectors share: a log and checkpoints that keep everything in memory, and one look at a source."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from domain.records import Record
from ingest.collect import Collector
from ingest.contract import Source, State
from stream.contract import StreamUnavailable

NOW = datetime(2024, 5, 1, 12, 0, tzinfo=UTC)


@dataclass
class KeptLog:
    """A producer that keeps records; `fails` so many times first."""

    records: list[Record] = field(default_factory=list)
    fails: int = 0

    def append(self, records: Sequence[Record]) -> None:
        if self.fails:
            self.fails -= 1
            raise StreamUnavailable("the log is away; it comes again")
        self.records += records

    def close(self) -> None:
        """Nothing is open."""

    def streams(self) -> list[str]:
        return list(dict.fromkeys(record.stream for record in self.records))

    def bytes_of(self, stream: str) -> bytes:
        """The stream put together by byte position; a gap is an error, a repeat must be the same bytes."""
        out = bytearray()
        for record in sorted((r for r in self.records if r.stream == stream), key=lambda r: r.start):
            assert record.start <= len(out), f"gap before {record.start} in {stream}"
            overlap = len(out) - record.start
            assert out[record.start :] == record.data[:overlap]
            out += record.data[overlap:]
        return bytes(out)

    def of_service(self, service: str) -> bytes:
        return b"".join(self.bytes_of(s) for s in self.streams() if any(r.service == service for r in self.records if r.stream == s))


@dataclass
class KeptCheckpoints:
    kept: dict[str, dict[str, State]] = field(default_factory=dict)

    def load(self, source: str) -> dict[str, State]:
        return {stream: dict(state) for stream, state in self.kept.get(source, {}).items()}

    def save(self, source: str, stream: str, state: State) -> None:
        self.kept.setdefault(source, {})[stream] = dict(state)


def collector(source: Source, log: KeptLog, checkpoints: KeptCheckpoints | None = None, quiet_s: float = 0.0) -> Collector:
    return Collector(source, log, checkpoints or KeptCheckpoints(), lambda: NOW, quiet_s)


def look(source: Source, log: KeptLog, checkpoints: KeptCheckpoints, finish: bool = False) -> Collector:
    """A collector that starts, looks once and dies: only the checkpoints outlive it."""
    started = collector(source, log, checkpoints)
    started.once(finish=finish)
    return started
