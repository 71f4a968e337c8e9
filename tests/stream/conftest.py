"""The two forms of the log, each opened fresh for a test."""

import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from stream import open_log
from stream.contract import Log


@pytest.fixture(params=["embedded", "kafka"])
def log(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Log]:
    """An empty log, embedded or on a real broker."""
    servers = request.getfixturevalue("kafka_servers") if request.param == "kafka" else None
    opened = open_log(tmp_path / "log.db", servers, f"test-{uuid.uuid4().hex[:12]}", partitions=3)
    yield opened
    opened.close()


@pytest.fixture
def poison(request: pytest.FixtureRequest, tmp_path: Path, log: Log) -> Callable[[bytes], None]:
    """Write bytes into the log that are no record, past the producer."""

    def embedded(value: bytes) -> None:
        import sqlite3

        with sqlite3.connect(tmp_path / "log.db") as connection:
            connection.execute("INSERT INTO item (partition, key, value, headers) VALUES (0, ?, ?, '[]')", (b"bad", value))
        connection.close()

    def kafka(value: bytes) -> None:
        log.producer().send([(b"bad", value, [])])  # type: ignore[attr-defined]  # the Kafka form alone

    return kafka if "kafka" in request.node.name else embedded
