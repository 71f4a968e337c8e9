"""The contract of the log, on both of its forms."""

import os
import uuid
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from domain.records import MAX_RECORD_BYTES, Kind, Record
from stream.contract import Consumer, Item, Log, StreamError

AT = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


def record(stream: str = "s", start: int = 0, data: bytes = b"one line\n") -> Record:
    return Record(stream, "churn-scorer", Kind.CONTAINER, start, 1, AT, data)


def drain(consumer: Consumer, count: int) -> list[Item]:
    """Poll until `count` items came, or ten quiet polls have passed."""
    items: list[Item] = []
    quiet = 0
    while len(items) < count and quiet < 20:
        polled = consumer.poll(100, 0.5)
        quiet = 0 if polled else quiet + 1
        items += polled
    return items


def append(log: Log, records: list[Record]) -> None:
    producer = log.producer()
    producer.append(records)
    producer.close()
    producer.close()


def test_what_goes_in_comes_out(log: Log) -> None:
    sent = Record("azure:acct/box/größe.log", "дом-сервис", Kind.IMAGE_BUILD, 4096, 17, AT, b"\xff\x00 bytes\r\n")
    append(log, [sent])
    consumer = log.consumer("g")

    assert [sent] == [item.record for item in drain(consumer, 1)]
    consumer.close()
    consumer.close()


def test_records_of_a_stream_keep_their_order(log: Log) -> None:
    append(log, [record(f"stream-{n % 5}", n) for n in range(100)])
    consumer = log.consumer("g")
    got = [item.record for item in drain(consumer, 100) if item.record]

    assert len(got) == 100
    for number in range(5):
        starts = [r.start for r in got if r.stream == f"stream-{number}"]
        assert sorted(starts) == starts
    consumer.close()


def test_a_stream_stays_in_one_partition(log: Log) -> None:
    append(log, [record("one", n) for n in range(20)])
    consumer = log.consumer("g")

    assert len({item.partition for item in drain(consumer, 20)}) == 1
    consumer.close()


def test_the_largest_record_of_incompressible_bytes_fits(log: Log) -> None:
    data = os.urandom(MAX_RECORD_BYTES)
    append(log, [record(data=data)])
    consumer = log.consumer("g")

    assert [data] == [item.record.data for item in drain(consumer, 1) if item.record]
    consumer.close()


def test_a_record_above_the_limit_is_refused(log: Log) -> None:
    with pytest.raises(ValueError, match="above the limit"):
        append(log, [record(data=b"x" * (MAX_RECORD_BYTES + 1))])


def test_what_was_not_committed_comes_again(log: Log) -> None:
    append(log, [record(start=n) for n in range(3)])
    first = log.consumer("g")
    assert len(drain(first, 3)) == 3
    first.close()
    second = log.consumer("g")

    assert [item.record.start for item in drain(second, 3) if item.record] == [0, 1, 2]
    second.close()


def test_a_committed_position_is_the_next_item_to_be_read(log: Log) -> None:
    append(log, [record(start=n) for n in range(3)])
    first = log.consumer("g")
    items = drain(first, 3)
    first.commit({items[0].partition: items[1].offset})
    first.close()
    second = log.consumer("g")

    assert [item.record.start for item in drain(second, 2) if item.record] == [1, 2]
    second.close()


def test_the_databases_position_wins_over_the_committed_one(log: Log) -> None:
    append(log, [record(start=n) for n in range(3)])
    first = log.consumer("g")
    items = drain(first, 3)
    first.commit({items[0].partition: items[0].offset + 1})
    first.close()
    known = {items[0].partition: items[2].offset}
    second = log.consumer("g", lambda partitions: {p: known[p] for p in partitions if p in known})

    assert [item.record.start for item in drain(second, 1) if item.record] == [2]
    second.close()


def test_seek_reads_again_from_there(log: Log) -> None:
    append(log, [record(start=n) for n in range(3)])
    consumer = log.consumer("g")
    items = drain(consumer, 3)
    consumer.seek(items[0].partition, items[1].offset)

    assert [item.record.start for item in drain(consumer, 2) if item.record] == [1, 2]
    with pytest.raises(StreamError):
        consumer.seek(999, 0)
    consumer.close()


def test_bytes_that_are_no_record_come_as_poison_and_the_rest_goes_on(log: Log, poison: Callable[[bytes], None]) -> None:
    poison(b"\x00 not a record")
    append(log, [record()])
    consumer = log.consumer("g")
    items = drain(consumer, 2)

    assert len([item for item in items if item.poison and item.record is None]) == 1
    assert len([item for item in items if item.record]) == 1
    consumer.close()


def test_a_dead_letter_is_kept_listed_and_replayed(log: Log) -> None:
    append(log, [record()])
    consumer = log.consumer("g")
    item = drain(consumer, 1)[0]
    consumer.commit({item.partition: item.offset + 1})
    dead = log.dead_letters()
    dead.put([item], "classifying failed")
    letter = dead.list()[0]

    assert ("classifying failed", item.offset) == (letter.reason, letter.offset)
    assert dead.replay([letter.id]) == 1
    assert list(dead.list()) == []
    assert [item.record] == [again.record for again in drain(consumer, 1)]
    dead.close()
    consumer.close()


def test_lag_counts_what_is_still_to_be_read(log: Log) -> None:
    append(log, [record(start=n) for n in range(4)])
    consumer = log.consumer(f"g-{uuid.uuid4().hex[:6]}")
    drain(consumer, 4)

    assert consumer.lag() == 0

    append(log, [record(start=9)])

    assert consumer.lag() == 1
    consumer.close()


def test_the_log_answers_a_check(log: Log) -> None:
    log.check()


def test_an_error_of_on_assign_is_not_swallowed(log: Log) -> None:
    def broken(_: object) -> dict[int, int]:
        raise LookupError("the database is away")

    append(log, [record()])
    opened: list[Consumer] = []

    with pytest.raises(LookupError, match="the database is away"):
        opened.append(log.consumer("g", broken))
        drain(opened[0], 1)

    for consumer in opened:
        consumer.close()
