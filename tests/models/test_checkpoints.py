"""Checkpoints of collectors on both databases."""

from concurrent.futures import ThreadPoolExecutor

from faults import NOON
from sqlalchemy import Engine

from models import checkpoints


def test_the_last_saved_state_of_each_stream_is_loaded(engine: Engine) -> None:
    checkpoints.save(engine, "folder", "a.log", {"offset": 1}, NOON)
    checkpoints.save(engine, "folder", "b" * 5000, {"offset": 2, "etag": "x"}, NOON)
    checkpoints.save(engine, "folder", "a.log", {"offset": 3}, NOON)
    checkpoints.save(engine, "docker", "a.log", {"since": None}, NOON)

    assert checkpoints.load(engine, "folder") == {"a.log": {"offset": 3}, "b" * 5000: {"offset": 2, "etag": "x"}}
    assert checkpoints.load(engine, "docker") == {"a.log": {"since": None}}
    assert checkpoints.load(engine, "nowhere") == {}


def test_savers_at_the_same_time_leave_one_state(engine: Engine) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: checkpoints.save(engine, "s", "t", {"offset": number}, NOON), range(20)))

    assert list(checkpoints.load(engine, "s")) == ["t"]
