"""
The one loop of the classifier: poll, classify, store, commit.

Nothing is committed before it is stored, and the stored position is written with the results, so a kill at any moment
loses nothing and doubles nothing: what is polled again is recognised by its byte positions.
"""

import contextlib
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.exc import OperationalError

from classifier.classify import Classifier
from domain.records import Record
from models.store import Classified, StalePosition, Store
from stream.contract import Consumer, DeadLetters, Item, StreamError, StreamUnavailable
from stream.dead_letters import Brake

log = logging.getLogger(__name__)

BATCH = 64  # records polled and stored together: at most 32 MiB in memory
POLL_S = 0.5
RETRY_S = 2.0


@dataclass(slots=True)
class Counters:
    """What the loop has seen; read by /metrics."""

    received: int = 0
    done: int = 0
    set_aside: int = 0
    failed: int = 0
    occurrences: int = 0
    incidents: int = 0
    received_bytes: int = 0


class Worker:
    """Classifies the records of one consumer until told to stop."""

    def __init__(
        self,
        consumer: Consumer,
        dead_letters: DeadLetters,
        classifier: Classifier,
        store: Store,
        group: str,
        now: Callable[[], datetime],
    ) -> None:
        self._consumer, self._dead_letters = consumer, dead_letters
        self._classifier, self._store, self._group, self._now = classifier, store, group, now
        self._brake = Brake()
        self._unstored: list[Item] = []
        self.counters = Counters()

    def run(self, stop: threading.Event) -> None:
        """Work until `stop` is set. Raises TooManyDeadLetters, or what the database raises when it stays away."""
        while not stop.is_set():
            try:
                self.step()
            except StreamUnavailable as error:
                self.counters.failed += 1
                log.warning("The log cannot be reached; trying again.", extra={"reason": str(error)})
                stop.wait(RETRY_S)
            except OperationalError as error:
                self.counters.failed += 1
                log.warning("The database cannot be reached; trying again.", extra={"reason": type(error.orig).__name__})
                stop.wait(RETRY_S)
                self._rewind()

    def step(self) -> int:
        """Poll once and finish what came; gives how many items that were."""
        items = self._consumer.poll(BATCH, POLL_S)
        self._unstored = items
        if not items:
            return 0
        self.counters.received += len(items)
        poison = [item for item in items if item.record is None]
        classified: list[Classified] = []
        for item in items:
            if item.record is not None:
                self.counters.received_bytes += len(item.record.data)
                try:
                    classified.append(self.classify(item.record))
                except Exception as error:
                    log.exception("Record set aside.", extra={"stream": item.record.stream, "start": item.record.start})
                    poison.append(
                        Item(
                            item.partition, item.offset, poison=f"classifying failed: {type(error).__name__}", key=item.key, raw=item.raw, headers=item.headers
                        )
                    )
        self._brake.good(len(classified))
        for item in poison:
            self._brake.bad()
            self._dead_letters.put([item], item.poison)
        self.counters.set_aside += len(poison)
        self._finish({item.partition: item.offset + 1 for item in items}, classified)
        return len(items)

    def _rewind(self) -> None:
        """Read again what was polled and not stored."""
        first: dict[int, int] = {}
        for item in self._unstored:
            first.setdefault(item.partition, item.offset)
        for partition, offset in first.items():
            with contextlib.suppress(StreamError):  # no longer ours: its new holder reads it
                self._consumer.seek(partition, offset)

    def classify(self, record: Record) -> Classified:
        """Give a record with its verdicts."""
        return Classified(record, self._classifier.faults(record.data, record.kind, record.start, record.line))

    def _finish(self, positions: dict[int, int], classified: list[Classified]) -> None:
        try:
            applied = self._store.apply(self._group, positions, classified, self._now())
        except StalePosition as error:
            log.warning("Another worker has taken these partitions over; going on from its position.", extra={"reason": str(error)})
            for partition, position in self._store.positions(self._group, list(positions)).items():
                self._consumer.seek(partition, position)
            return
        self.counters.done += len(classified)
        self.counters.occurrences += applied.occurrences_added
        self.counters.incidents += len(applied.opened)
        self._consumer.commit(positions)
