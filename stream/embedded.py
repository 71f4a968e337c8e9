"""
The embedded log: one SQLite file, no broker. The default for one machine.

One consumer at a time holds all partitions of a group; a second one gets a StreamError. What every group has committed is
deleted, so the file holds what is still to be read.
"""

import contextlib
import json
import os
import sqlite3
import threading
import time
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from domain.records import Record
from domain.sqlite import write_ahead
from stream.codec import NotARecord, decode, encode
from stream.contract import Consumer, DeadLetters, Item, OnAssign, Producer, StreamError, StreamUnavailable
from stream.dead_letters import DeadLetter

PARTITIONS = 4
BUSY_S = 30.0
POLL_PAUSE_S = 0.05
RENEW_S = 3.0  # a lease is renewed so often, not at each poll: an idle consumer hardly writes
LEASE_S = 15.0  # a consumer that has not polled for so long is taken for dead

SCHEMA = """
CREATE TABLE IF NOT EXISTS item (
    offset INTEGER PRIMARY KEY AUTOINCREMENT, partition INTEGER NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL, headers TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS item_by_partition ON item (partition, offset);
CREATE TABLE IF NOT EXISTS position (name TEXT, partition INTEGER, position INTEGER NOT NULL, PRIMARY KEY (name, partition));
CREATE TABLE IF NOT EXISTS holder (name TEXT PRIMARY KEY, token TEXT NOT NULL, seen REAL NOT NULL);
CREATE TABLE IF NOT EXISTS dead (
    id INTEGER PRIMARY KEY AUTOINCREMENT, partition INTEGER, offset INTEGER, reason TEXT, key BLOB, value BLOB, headers TEXT,
    UNIQUE (partition, offset));
"""


class EmbeddedLog:
    """The log in the file `path`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with _open(path) as connection:
                connection.executescript(SCHEMA)
        except (OSError, sqlite3.Error) as error:
            raise StreamUnavailable(f"the embedded log {path} cannot be opened: {error}; set FAULTLINE_DATA_DIR to a folder that can be written") from error

    def producer(self) -> Producer:
        return EmbeddedProducer(self._path)

    def consumer(self, group: str, on_assign: OnAssign | None = None) -> Consumer:
        return EmbeddedConsumer(self._path, group, on_assign)

    def dead_letters(self) -> DeadLetters:
        return EmbeddedDeadLetters(self._path)

    def check(self) -> None:
        with _open(self._path) as connection:
            connection.execute("SELECT 1 FROM item LIMIT 1")

    def close(self) -> None:
        """Nothing is held open between calls."""


@contextlib.contextmanager
def _open(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection for one piece of work, committed at its end. Errors of SQLite become StreamUnavailable."""
    try:
        connection = sqlite3.connect(path, timeout=BUSY_S, isolation_level=None)
        try:
            write_ahead(connection)
            connection.execute("PRAGMA synchronous=FULL")
            yield connection
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise StreamUnavailable(f"the embedded log {path.name} does not answer: {error}") from error


@contextlib.contextmanager
def _writing(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _headers_text(headers: Sequence[tuple[str, bytes]]) -> str:
    return json.dumps([[name, value.decode("latin-1")] for name, value in headers])


def _headers(text: str) -> tuple[tuple[str, bytes], ...]:
    return tuple((name, value.encode("latin-1")) for name, value in json.loads(text))


class EmbeddedProducer:
    """Appends in one transaction a call; safe for several threads and processes."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def append(self, records: Sequence[Record]) -> None:
        rows = []
        for record in records:
            key, value, headers = encode(record)
            rows.append((zlib.crc32(key) % PARTITIONS, key, value, _headers_text(headers)))
        with _open(self._path) as connection, _writing(connection):
            connection.executemany("INSERT INTO item (partition, key, value, headers) VALUES (?, ?, ?, ?)", rows)

    def close(self) -> None:
        """Nothing is buffered: an append that has returned is on disk."""


class EmbeddedConsumer:
    """Holds all partitions of its group."""

    def __init__(self, path: Path, group: str, on_assign: OnAssign | None) -> None:
        self._path, self._group = path, group
        self._token = f"{os.getpid()}-{threading.get_ident()}-{time.monotonic_ns()}"
        self._closed = False
        self._held_at = 0.0
        self._first = -1
        with _open(path) as connection:
            self._hold(connection)
            committed = dict(connection.execute("SELECT partition, position FROM position WHERE name = ?", (group,)).fetchall())
        given = on_assign(range(PARTITIONS)) if on_assign else {}
        self._next = {partition: given.get(partition, committed.get(partition, 0)) for partition in range(PARTITIONS)}

    def _hold(self, connection: sqlite3.Connection) -> None:
        now = time.time()
        with _writing(connection):
            row = connection.execute("SELECT token, seen FROM holder WHERE name = ?", (self._group,)).fetchone()
            if row and row[0] != self._token and now - row[1] < LEASE_S and _is_alive(row[0]):
                raise StreamError(f"another consumer of group {self._group!r} reads the embedded log; use Kafka to share the work among processes")
            connection.execute(
                "INSERT INTO holder VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET token = excluded.token, seen = excluded.seen",
                (self._group, self._token, now),
            )
            for partition in range(PARTITIONS):
                connection.execute("INSERT OR IGNORE INTO position VALUES (?, ?, 0)", (self._group, partition))
        self._held_at = time.monotonic()

    def poll(self, max_items: int, timeout_s: float) -> list[Item]:
        deadline = time.monotonic() + timeout_s
        while True:
            items = self._read(max_items)
            left = deadline - time.monotonic()
            if items or left <= 0:
                return items
            time.sleep(min(POLL_PAUSE_S, left))

    def _read(self, max_items: int) -> list[Item]:
        if self._closed:
            raise StreamError("this consumer is closed")
        items: list[Item] = []
        with _open(self._path) as connection:
            if time.monotonic() - self._held_at >= RENEW_S:
                self._hold(connection)
            for partition, position in self._in_turn():
                rows = connection.execute(
                    "SELECT offset, key, value, headers FROM item WHERE partition = ? AND offset >= ? ORDER BY offset LIMIT ?",
                    (partition, position, max_items - len(items)),
                ).fetchall()
                items += [_item(partition, *row) for row in rows]
                if rows:
                    self._next[partition] = rows[-1][0] + 1
                if len(items) >= max_items:
                    break
        return items

    def _in_turn(self) -> list[tuple[int, int]]:
        """Each read begins one partition further, so that a full one cannot starve the others."""
        self._first = (self._first + 1) % PARTITIONS
        return [((self._first + step) % PARTITIONS, self._next[(self._first + step) % PARTITIONS]) for step in range(PARTITIONS)]

    def commit(self, positions: Mapping[int, int]) -> None:
        with _open(self._path) as connection, _writing(connection):
            for partition, position in positions.items():
                connection.execute("UPDATE position SET position = max(position, ?) WHERE name = ? AND partition = ?", (position, self._group, partition))
                connection.execute(
                    "DELETE FROM item WHERE partition = ? AND offset < (SELECT min(position) FROM position WHERE partition = ?)", (partition, partition)
                )

    def seek(self, partition: int, offset: int) -> None:
        if partition not in self._next:
            raise StreamError(f"partition {partition} is not assigned to this consumer")
        self._next[partition] = offset

    def lag(self) -> int:
        with _open(self._path) as connection:
            counts = [connection.execute("SELECT count(*) FROM item WHERE partition = ? AND offset >= ?", pair).fetchone()[0] for pair in self._next.items()]
        return sum(counts)

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            with contextlib.suppress(StreamUnavailable), _open(self._path) as connection:
                connection.execute("DELETE FROM holder WHERE name = ? AND token = ?", (self._group, self._token))


def _is_alive(token: str) -> bool:
    """Whether the process that took the lease still runs; a killed worker is followed at once."""
    try:
        os.kill(int(token.split("-")[0]), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _item(partition: int, offset: int, key: bytes, value: bytes, headers_text: str) -> Item:
    headers: tuple[tuple[str, bytes], ...] = ()
    try:
        headers = _headers(headers_text)
        return Item(partition, offset, record=decode(value, headers), key=key, raw=value, headers=headers)
    except NotARecord as error:
        return Item(partition, offset, poison=str(error), key=key, raw=value, headers=headers)
    except (ValueError, TypeError, AttributeError):
        return Item(partition, offset, poison="the headers cannot be read", key=key, raw=value)


class EmbeddedDeadLetters:
    """Dead letters in the same file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def put(self, items: Sequence[Item], reason: str) -> None:
        rows = [(item.partition, item.offset, reason, item.key, item.raw, _headers_text(item.headers)) for item in items]
        with _open(self._path) as connection, _writing(connection):
            connection.executemany("INSERT OR IGNORE INTO dead (partition, offset, reason, key, value, headers) VALUES (?, ?, ?, ?, ?, ?)", rows)

    def list(self, limit: int = 100) -> Sequence[DeadLetter]:
        with _open(self._path) as connection:
            rows = connection.execute("SELECT id, partition, offset, reason, key, value, headers FROM dead ORDER BY id LIMIT ?", (limit,)).fetchall()
        return [DeadLetter(str(number), partition, offset, reason, key, raw, _headers(text)) for number, partition, offset, reason, key, raw, text in rows]

    def replay(self, ids: Sequence[str]) -> int:
        wanted = [int(number) for number in ids if number.isdigit()]
        count = 0
        with _open(self._path) as connection, _writing(connection):
            for number in wanted:
                row = connection.execute("SELECT partition, key, value, headers FROM dead WHERE id = ?", (number,)).fetchone()
                if row:
                    connection.execute("INSERT INTO item (partition, key, value, headers) VALUES (?, ?, ?, ?)", row)
                    connection.execute("DELETE FROM dead WHERE id = ?", (number,))
                    count += 1
        return count

    def close(self) -> None:
        """Nothing is held open between calls."""
