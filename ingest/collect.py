"""
The one loop of a collector: read, cut, mask, append, remember.

A checkpoint is saved after the records up to it are appended. A kill in between makes the same bytes come again, at the same
positions: nothing is lost, and the store knows them.
"""

import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from domain.records import Record
from ingest.contract import Chunk, Source, State, StreamInfo, Trouble
from ingest.cut import Cutter, Piece
from ingest.redact import redact
from stream.contract import Producer, StreamUnavailable

log = logging.getLogger(__name__)

QUIET_S = 2.0  # a stream that gave nothing new for so long has finished its last entry
PARTIAL_FACTOR = 5  # so many times longer quiet, and its last line is taken though it has no end
MAX_PAUSE_S = 60.0


class Checkpoints(Protocol):
    """Where a collector remembers how far it came; durable when `save` returns."""

    def load(self, source: str) -> dict[str, State]: ...

    def save(self, source: str, stream: str, state: State) -> None: ...


@dataclass(slots=True)
class Counters:
    """What a collector has seen."""

    received_bytes: int = 0
    records: int = 0
    troubles: int = 0
    failed: int = 0


@dataclass(slots=True)
class _Open:
    """A stream in work: its cutter, and the collector's state by offset."""

    info: StreamInfo
    cutter: Cutter
    marks: list[tuple[int, State]] = field(default_factory=list)
    fed_at: float = 0.0


class Collector:
    """Runs one source."""

    def __init__(self, source: Source, producer: Producer, checkpoints: Checkpoints, now: Callable[[], datetime], quiet_s: float = QUIET_S) -> None:
        self._source, self._producer, self._checkpoints, self._now, self._quiet_s = source, producer, checkpoints, now, quiet_s
        self._known = checkpoints.load(source.name)
        self._open: dict[str, _Open] = {}
        self._told: dict[str, str] = {}
        self._source_failed = False
        self.counters = Counters()

    def run(self, stop: threading.Event, every_s: float) -> None:
        """Look at the source again and again until `stop`. A source in trouble is looked at less and less often."""
        pause = every_s
        while not stop.is_set():
            try:
                troubled = self.once()
            except StreamUnavailable as error:
                log.warning("The log cannot be reached; trying again.", extra={"source": self._source.name, "reason": str(error)})
                self._forget()
                troubled = True
            except Exception:
                self.counters.failed += 1
                log.exception("A source failed; trying again.", extra={"source": self._source.name})
                self._forget()
                troubled = True
            pause = min(MAX_PAUSE_S, pause * 2) if troubled else every_s
            stop.wait(pause)
        self._source.close()

    def once(self, finish: bool = False) -> bool:
        """
        Go once through the source; gives whether the whole source was in trouble, so that it is better to wait.

        finish: take every last line for whole (a demo, a test, a one-off import).
        """
        latest = ""
        self._source_failed = False
        for item in self._source.read(self._positions()):
            if isinstance(item, Trouble):
                self._tell(item)
                continue
            stream = item.info.stream
            if latest and stream != latest and latest in self._open:
                self._settle(latest, finish)  # so that only one stream's bytes are held, not those of a thousand files
            latest = stream
            self._take(item)
        for stream in list(self._open):
            self._settle(stream, finish)
        if not self._source_failed:
            self._told.pop("", None)
        return self._source_failed

    def _positions(self) -> Mapping[str, State]:
        """Checkpoints, but for streams in work from where their cutter stands."""
        positions = dict(self._known)
        for stream, work in self._open.items():
            state = self._state_at(work, work.cutter.end)
            positions[stream] = {**state, "next": work.cutter.end, "line": work.cutter.line}
        return positions

    def _take(self, chunk: Chunk) -> None:
        stream = chunk.info.stream
        if chunk.data:
            self._told.pop(stream, None)
        work = self._open.get(stream)
        if work is None or work.cutter.end != chunk.start:
            line = int(self._known.get(stream, {}).get("line", 1)) if chunk.start else 1
            work = self._open[stream] = _Open(chunk.info, Cutter(chunk.start, line))
        work.marks += chunk.marks
        if chunk.data:
            work.fed_at = time.monotonic()
            self.counters.received_bytes += len(chunk.data)
        for piece in work.cutter.feed(chunk.data):
            self._append(work, [piece])
        if chunk.ended:
            self._append(work, list(work.cutter.settle(ended=True)))

    def _settle(self, stream: str, finish: bool) -> None:
        work = self._open[stream]
        quiet_s = time.monotonic() - work.fed_at
        quiet, over = quiet_s >= self._quiet_s, finish or quiet_s >= PARTIAL_FACTOR * self._quiet_s
        pieces = work.cutter.settle(ended=over) if quiet or finish else work.cutter.hold()
        self._append(work, list(pieces))
        if work.cutter.end == work.cutter.start and quiet:
            del self._open[stream]

    def _append(self, work: _Open, pieces: list[Piece]) -> None:
        if not pieces:
            return
        info, at = work.info, self._now()
        self._producer.append([Record(info.stream, info.service, info.kind, p.start, p.line, at, redact(p.data)) for p in pieces])
        self.counters.records += len(pieces)
        state = {**self._state_at(work, work.cutter.start), "next": work.cutter.start, "line": work.cutter.line}
        self._checkpoints.save(self._source.name, info.stream, state)
        self._known[info.stream] = state

    def _state_at(self, work: _Open, offset: int) -> State:
        """The collector's own state at the last mark up to `offset`; older marks are dropped."""
        reached = [state for place, state in work.marks if place <= offset]
        if reached and offset == work.cutter.start:
            latest = max(index for index, (place, _) in enumerate(work.marks) if place <= offset)
            del work.marks[:latest]
        if reached:
            return reached[-1]
        return {key: value for key, value in self._known.get(work.info.stream, {}).items() if key not in ("next", "line")}

    def _tell(self, trouble: Trouble) -> None:
        """Say it once, not at every look."""
        self.counters.troubles += 1
        self._source_failed = self._source_failed or not trouble.stream
        if self._told.get(trouble.stream) != trouble.what:
            self._told[trouble.stream] = trouble.what
            log.warning("A stream cannot be read.", extra={"source": self._source.name, "stream": trouble.stream, "reason": trouble.what})

    def _forget(self) -> None:
        """After a failed append start again from the checkpoints."""
        self._open.clear()
        self._known = self._checkpoints.load(self._source.name)
