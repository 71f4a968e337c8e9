"""Brings a database to the schema of this version, and says whether it is there. No alembic.ini is needed."""

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from models.engine import open_engine, writing

_ADVISORY_LOCK = 0x6661756C74  # any number will do, as long as all who migrate name the same


def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database at `url` up to `revision`, in one transaction; of several at once the others wait, then find it done."""
    _run(url, lambda config: command.upgrade(config, revision))


def downgrade(url: str, revision: str) -> None:
    """Take the database at `url` back to `revision` (`base` for nothing), in one transaction."""
    _run(url, lambda config: command.downgrade(config, revision))


def is_current(engine: Engine) -> bool:
    """Say whether the database has exactly the schema of this version (for /readyz)."""
    with engine.connect() as connection:
        found = MigrationContext.configure(connection).get_current_heads()
    return set(found) == set(ScriptDirectory.from_config(_config()).get_heads())


def _run(url: str, order: Callable[[Config], None]) -> None:
    engine = open_engine(url)
    try:
        with writing(engine) as connection:
            _lock(connection)
            config = _config()
            config.attributes["connection"] = connection
            order(config)
    finally:
        engine.dispose()


def _lock(connection: Connection) -> None:
    """Let one migration run at a time. SQLite's write lock, held already, does the same."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _ADVISORY_LOCK})


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
