"""How a SQLite file is opened that several processes use."""

import sqlite3

from tenacity import Retrying, retry_if_exception, stop_after_delay, wait_random

SWITCH_S = 30.0


def write_ahead(connection: sqlite3.Connection) -> None:
    """
    Put the file behind `connection` into write-ahead mode.

    The switch needs the file alone, and SQLite does not wait for that, whatever its busy time-out says: two processes
    that open a new file at once would fail. Raises sqlite3.OperationalError when the file stays locked for 30 s.
    """
    for attempt in Retrying(retry=retry_if_exception(_is_busy), stop=stop_after_delay(SWITCH_S), wait=wait_random(0.005, 0.05), reraise=True):
        with attempt:
            connection.execute("PRAGMA journal_mode = WAL")


def _is_busy(error: BaseException) -> bool:
    return isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
