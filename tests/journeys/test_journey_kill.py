"""
A classifier that is killed loses nothing and doubles nothing.

What is put into the log is written down in a ledger: stream, byte position, failure mode of each fault. At the end the
stored occurrences are the ledger, whatever happened in between.
"""

import random
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import commands
import pytest
from commands import Running, until
from sqlalchemy import Engine, text

from domain.records import Kind, Record
from models.engine import open_engine
from stream import open_log

SEED = 20_240_607
STREAMS = 25
RECORDS = 50  # a stream's
KILLS = 3
BATCH_S = 0.3  # about what a batch takes: a kill may fall into reading, classifying, storing or committing
Ledger = Counter[tuple[str, int, str]]


@pytest.fixture(params=["embedded", "kafka and postgresql"])
def line(request: pytest.FixtureRequest, env: dict[str, str]) -> dict[str, str]:
    """The environment of a whole line without a classifier, its database migrated."""
    if request.param == "embedded":
        return env
    given = {"FAULTLINE_KAFKA_BOOTSTRAP_SERVERS": request.getfixturevalue("kafka_servers"), "FAULTLINE_TOPIC": f"kill-{uuid4().hex[:12]}"}
    return {**env, **given, "FAULTLINE_PARTITIONS": "3", "FAULTLINE_DATABASE_URL": request.getfixturevalue("database_url")}


@pytest.fixture
def engine(line: dict[str, str], tmp_path: Path) -> Iterator[Engine]:
    """The database of the line, migrated."""
    assert 0 == commands.run("migrate", env=line, cwd=tmp_path).returncode
    opened = open_engine(line.get("FAULTLINE_DATABASE_URL") or f"sqlite:///{tmp_path / 'data' / 'faultline.db'}")
    yield opened
    opened.dispose()


def put_in(line: dict[str, str], chance: random.Random) -> Ledger:
    """Append records of many streams, some with faults, in the order in which collectors would; give the ledger."""
    ledger: Ledger = Counter()
    batches: list[list[Record]] = [[] for _ in range(RECORDS)]
    for number in range(STREAMS):
        stream, position, line_number = f"folder:ledger/{number}.log", 0, 1
        for batch in batches:
            data, at = a_piece(chance)
            if at is not None:
                ledger[(stream, position + at, "missing-python-module")] += 1
            batch.append(Record(stream, f"service-{number % 5}", Kind.CONTAINER, position, line_number, datetime.now(UTC), data))
            position += len(data)
            line_number += data.count(b"\n")
    log = open_log(Path(line["FAULTLINE_DATA_DIR"]) / "log.db", line.get("FAULTLINE_KAFKA_BOOTSTRAP_SERVERS"), line.get("FAULTLINE_TOPIC", ""), 3)
    producer = log.producer()
    for batch in batches:
        producer.append(batch)
    producer.close()
    log.close()
    return ledger


def a_piece(chance: random.Random) -> tuple[bytes, int | None]:
    """Give some lines of a log, and where among them the fault line begins, if there is one."""
    before = b"".join(b"INFO request %d served\n" % chance.randrange(1_000_000) for _ in range(chance.randrange(1, 30)))
    if chance.random() < 0.3:
        return before, None
    fault = b"ModuleNotFoundError: No module named 'package_%s'\n" % bytes(chance.choices(b"abcdefgh", k=2))
    return before + fault + b"INFO request served\n", len(before)


def occurrences(engine: Engine) -> Ledger:
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT stream, position, failure_mode FROM occurrence WHERE role = 'cause'"))
        return Counter((row.stream, row.position, row.failure_mode) for row in rows)


def stored(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text("SELECT count(*) FROM occurrence")).scalar_one())


def test_a_classifier_killed_again_and_again_stores_exactly_what_was_put_in(line: dict[str, str], engine: Engine, tmp_path: Path) -> None:
    chance = random.Random(SEED)
    ledger = put_in(line, chance)
    moments = sorted(chance.sample(range(1, len(ledger) * 2 // 3), KILLS))
    seen = []
    for moment in moments:
        with Running("classify-worker", env=line, cwd=tmp_path) as worker:
            until(lambda moment=moment: stored(engine) >= moment, f"{moment} occurrences")  # type: ignore[misc]
            time.sleep(chance.uniform(0, BATCH_S))
            worker.kill()
        seen.append(stored(engine))
    with Running("classify-worker", env=line, cwd=tmp_path) as worker:
        until(lambda: stored(engine) >= len(ledger), "all occurrences")
        worker.process.terminate()
        ended = worker.process.wait(timeout=60)
    with engine.connect() as connection:
        counted = connection.execute(text("SELECT sum(occurrences) FROM incident")).scalar_one()
        opened = connection.execute(text("SELECT count(*), count(DISTINCT incident_id) FROM outbox WHERE kind = 'incident.opened'")).one()
        incidents = connection.execute(text("SELECT count(*) FROM incident")).scalar_one()

    assert seen[0] < len(ledger), "the first kill came too late to mean anything"
    assert ledger == occurrences(engine)
    assert len(ledger) == stored(engine)
    assert len(ledger) == counted
    assert (incidents, incidents) == tuple(opened)
    assert 0 == ended
