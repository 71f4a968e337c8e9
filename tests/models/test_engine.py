"""Opening one new SQLite file from many sides at once."""

from multiprocessing.pool import ThreadPool
from pathlib import Path
from threading import Barrier

from models.engine import open_engine, writing

OPENERS = 6
ROUNDS = 60


def test_a_new_file_can_be_opened_and_written_by_many_at_once(tmp_path: Path) -> None:
    for number in range(ROUNDS):
        assert _open_at_once(f"sqlite:///{tmp_path}/{number}.db") == OPENERS


def _open_at_once(url: str) -> int:
    """Open `url` from all sides in the same moment; each writes a row. Gives the rows that are there then."""
    start = Barrier(OPENERS)

    def one(_number: int) -> None:
        engine = open_engine(url)
        start.wait()
        with writing(engine) as connection:
            connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS seen (x INTEGER)")
            connection.exec_driver_sql("INSERT INTO seen VALUES (1)")
        engine.dispose()

    with ThreadPool(OPENERS) as pool:
        pool.map(one, range(OPENERS))
    engine = open_engine(url)
    with engine.connect() as connection:
        rows = len(connection.exec_driver_sql("SELECT x FROM seen").all())
    engine.dispose()
    return rows
