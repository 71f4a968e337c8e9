"""Makes verdicts durable: incidents, occurrences, outbox rows and stream positions in one transaction, or none of them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, select

from models.engine import open_engine as open_engine
from models.engine import write
from models.occurrences import Classified as Classified
from models.occurrences import Draft, drafts
from models.settle import settle
from models.tables import service, stream_position
from models.upsert import upsert

SYMPTOM_WINDOW = timedelta(minutes=30)


class StalePosition(Exception):
    """
    Another worker has moved a partition past this batch, so nothing of it was stored.

    Read `Store.positions` again and go on from there; what the batch held is already stored.
    """

    def __init__(self, group: str, partition: int, stored: int, ours: int) -> None:
        super().__init__(
            f"partition {partition} of group {group} is already at {stored}, this batch ends at {ours}; read the positions again and go on from there"
        )
        self.partition = partition
        self.stored = stored
        self.ours = ours


@dataclass(frozen=True, slots=True)
class Applied:
    """
    What a batch changed.

    opened: public ids of the incidents it opened. occurrences_added: new occurrences in any role; 0 for a repeat.
    """

    opened: tuple[str, ...]
    occurrences_added: int


class Store:
    """
    Where verdicts become durable. Safe to use from many threads and processes at once.

    window: how far apart in time a symptom and its cause may be seen (by Record.collected_at).
    """

    def __init__(self, engine: Engine, window: timedelta = SYMPTOM_WINDOW) -> None:
        self._engine = engine
        self._window = window

    def positions(self, group: str, partitions: Sequence[int]) -> dict[int, int]:
        """Give the stored position (offset of the next item to read) of each partition that has one."""
        statement = select(stream_position.c.partition, stream_position.c.position).where(
            stream_position.c.consumer_group == group, stream_position.c.partition.in_(partitions)
        )
        with self._engine.connect() as connection:
            return {row.partition: row.position for row in connection.execute(statement)}

    def apply(self, group: str, positions: Mapping[int, int], classified: Sequence[Classified], now: datetime) -> Applied:
        """
        Store a batch and move the partitions it came from to `positions`, in one transaction.

        What is already stored is not stored again and changes no count, so a batch may be applied any number of times.
        Raises StalePosition, storing nothing, when a partition is already past its new position.
        """
        found = drafts(classified)

        def work(connection: Connection) -> Applied:
            _advance(connection, group, positions, now)
            return self._settle(connection, found, now)

        return write(self._engine, work)

    def _settle(self, connection: Connection, found: Mapping[str, Draft], now: datetime) -> Applied:
        of_service: dict[str, list[Draft]] = {}
        for draft in found.values():
            of_service.setdefault(draft.service, []).append(draft)
        opened: list[str] = []
        added = 0
        for name, service_id in _lock_services(connection, of_service).items():
            applied = settle(connection, service_id, of_service[name], self._window, now)
            opened += applied.opened
            added += applied.occurrences_added
        return Applied(tuple(opened), added)


def _advance(connection: Connection, group: str, positions: Mapping[int, int], now: datetime) -> None:
    """Move each partition forward. The row stays locked until the transaction ends, so two workers can't both pass."""
    for partition, position in sorted(positions.items()):
        values = upsert(connection, stream_position).values(consumer_group=group, partition=partition, position=position, updated_at=now)
        moved = connection.execute(
            values.on_conflict_do_update(
                index_elements=["consumer_group", "partition"],
                set_={"position": values.excluded.position, "updated_at": values.excluded.updated_at},
                where=stream_position.c.position <= values.excluded.position,
            ).returning(stream_position.c.partition)
        )
        if moved.one_or_none() is None:
            stored = connection.execute(
                select(stream_position.c.position).where(stream_position.c.consumer_group == group, stream_position.c.partition == partition)
            ).scalar_one()
            raise StalePosition(group, partition, stored, position)


def _lock_services(connection: Connection, names: Collection[str]) -> dict[str, int]:
    """Create what is missing, then lock all, both in the order of their names, so that two workers can't deadlock."""
    if not names:
        return {}
    ordered = sorted(names)
    connection.execute(upsert(connection, service).on_conflict_do_nothing(), [{"name": name} for name in ordered])
    statement = select(service.c.name, service.c.id).where(service.c.name.in_(ordered)).order_by(service.c.name)
    return {row.name: row.id for row in connection.execute(statement.with_for_update())}
