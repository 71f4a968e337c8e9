"""The durable checkpoints of collectors: how far each stream of a source has been read."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, select

from models.engine import write
from models.identity import identity
from models.tables import checkpoint
from models.upsert import upsert


def load(engine: Engine, source: str) -> dict[str, dict[str, Any]]:
    """Give the state of each stream of `source` by the stream's name; empty when nothing was saved."""
    with engine.connect() as connection:
        rows = connection.execute(select(checkpoint.c.stream, checkpoint.c.state).where(checkpoint.c.source == source))
        return {row.stream: row.state for row in rows}


def save(engine: Engine, source: str, stream: str, state: dict[str, Any], now: datetime) -> None:
    """Make `state` (a JSON object) the checkpoint of `stream`; durable when this returns. The last one saved counts."""
    key = identity(source, stream)

    def work(connection: Connection) -> None:
        values = upsert(connection, checkpoint).values(id=key, source=source, stream=stream, state=state, updated_at=now)
        latest = {"state": values.excluded.state, "updated_at": values.excluded.updated_at}
        connection.execute(values.on_conflict_do_update(index_elements=["id"], set_=latest))

    write(engine, work)
