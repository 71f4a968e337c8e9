"""What the log does when things go wrong: a broker that is down, a killed writer, a flood of bad records."""

import gc
import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.records import MAX_RECORD_BYTES, Kind, Record
from lab.parts import free_port
from stream import kafka as kafka_log
from stream import open_log
from stream.codec import NotARecord, decode, encode
from stream.contract import StreamError, StreamUnavailable
from stream.dead_letters import Brake, TooManyDeadLetters

AT = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
RECORD = Record("s", "svc", Kind.OTHER, 0, 1, AT, b"x\n")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # kafka-python leaves the socket of a refused bootstrap
def test_a_broker_that_is_down_is_named_in_the_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(kafka_log, "START_TIMEOUT_S", 1)
    address = f"127.0.0.1:{free_port()}"

    with pytest.raises(StreamUnavailable, match=address):
        open_log(tmp_path / "unused", address)
    gc.collect()


def test_records_acknowledged_by_a_killed_writer_are_there(tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    code = textwrap.dedent(
        """
        import sys
        from datetime import UTC, datetime
        from pathlib import Path
        from domain.records import Kind, Record
        from stream import open_log
        producer = open_log(Path(sys.argv[1])).producer()
        n = 0
        while True:
            producer.append([Record("s", "svc", Kind.OTHER, n, 1, datetime.now(UTC), b"x" * 100)])
            n += 1
            print(n, flush=True)
        """
    )
    writer = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True)
    assert writer.stdout
    acknowledged = 0
    while acknowledged < 30:
        acknowledged = int(writer.stdout.readline())
    os.kill(writer.pid, signal.SIGKILL)
    rest = writer.stdout.read().split()
    writer.stdout.close()
    writer.wait()
    acknowledged = int(rest[-1]) if rest else acknowledged
    consumer = open_log(path).consumer("g")
    starts = [item.record.start for item in consumer.poll(100_000, 1) if item.record]

    assert list(range(acknowledged)) == starts[:acknowledged]
    consumer.close()


def test_a_second_consumer_of_the_embedded_log_is_told_why_not(tmp_path: Path) -> None:
    log = open_log(tmp_path / "log.db")
    first = log.consumer("g")

    with pytest.raises(StreamError, match="another consumer"):
        log.consumer("g")

    first.close()
    log.consumer("g").close()


def test_several_threads_append_without_loss(tmp_path: Path) -> None:
    log = open_log(tmp_path / "log.db")

    def write(name: str) -> None:
        producer = log.producer()
        for number in range(20):
            producer.append([Record(name, "svc", Kind.OTHER, number, 1, AT, b"x")])

    threads = [threading.Thread(target=write, args=(f"t{number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    consumer = log.consumer("g")

    assert len(consumer.poll(1_000, 1)) == 80
    consumer.close()


def test_what_every_group_has_read_is_deleted(tmp_path: Path) -> None:
    log = open_log(tmp_path / "log.db")
    log.producer().append([RECORD])
    consumer = log.consumer("g")
    item = consumer.poll(1, 1)[0]
    consumer.commit({item.partition: item.offset + 1})
    consumer.seek(item.partition, 0)

    assert consumer.poll(1, 0) == []
    consumer.close()


@pytest.mark.parametrize("value", [b"", b"\x04\x22\x4d\x18 broken", b"plain text"])
def test_a_value_that_is_no_frame_is_no_record(value: bytes) -> None:
    _, _, headers = encode(RECORD)

    with pytest.raises(NotARecord):
        decode(value, headers)


def test_a_bomb_is_not_unpacked() -> None:
    import lz4.frame

    _, _, headers = encode(RECORD)

    with pytest.raises(NotARecord, match="more than"):
        decode(lz4.frame.compress(b"\0" * (MAX_RECORD_BYTES * 20)), headers)


@pytest.mark.parametrize("name", ["v", "stream", "start", "line", "collected_at"])
def test_a_missing_or_broken_header_is_no_record(name: str) -> None:
    _, value, headers = encode(RECORD)

    with pytest.raises(NotARecord):
        decode(value, [pair for pair in headers if pair[0] != name])
    if name != "stream":
        with pytest.raises(NotARecord):
            decode(value, [(key, b"\xff?" if key == name else content) for key, content in headers])


def test_a_few_bad_records_pass_the_brake_and_a_flood_does_not() -> None:
    brake = Brake()
    brake.good(500)
    for _ in range(20):
        brake.bad()

    def flood() -> None:
        for _ in range(100):
            brake.bad()

    with pytest.raises(TooManyDeadLetters, match="last"):
        flood()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("collected_at", b"0001-01-01T00:00:00+14:00"),
        ("start", b"9" * 30),
        ("service", b"a\0b"),
        ("stream", b"s" * 5_000),
    ],
)
def test_a_header_that_no_database_can_keep_is_no_record(name: str, content: bytes) -> None:
    _, value, headers = encode(RECORD)

    with pytest.raises(NotARecord):
        decode(value, [(key, content if key == name else given) for key, given in headers])


def test_a_stream_name_that_could_not_be_read_back_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="stream of a record has 5000 bytes"):
        encode(Record("s" * 5_000, "svc", Kind.OTHER, 0, 1, AT, b"x"))


@pytest.mark.parametrize("text", ["5", "[[1, 2]]", "{", '[["a", "\u20ac"]]'])
def test_headers_that_are_not_ours_are_poison_in_the_embedded_log(tmp_path: Path, text: str) -> None:
    log = open_log(tmp_path / "log.db")
    connection = sqlite3.connect(tmp_path / "log.db")
    connection.execute("INSERT INTO item (partition, key, value, headers) VALUES (0, x'00', x'00', ?)", (text,))
    connection.commit()
    connection.close()
    consumer = log.consumer("g")

    assert [True] == [bool(item.poison) for item in consumer.poll(10, 1)]
    consumer.close()


def test_a_full_partition_does_not_starve_the_others(tmp_path: Path) -> None:
    log = open_log(tmp_path / "log.db")
    log.producer().append([Record(f"s{number}", "svc", Kind.OTHER, at, 1, AT, b"x") for number in range(20) for at in range(10)])
    consumer = log.consumer("g")
    seen = {item.partition for _ in range(4) for item in consumer.poll(5, 1)}

    assert {0, 1, 2, 3} == seen
    consumer.close()


def test_an_idle_consumer_does_not_write_at_each_poll(tmp_path: Path) -> None:
    log = open_log(tmp_path / "log.db")
    consumer = log.consumer("g")
    watcher = sqlite3.connect(tmp_path / "log.db")
    before = watcher.execute("PRAGMA data_version").fetchone()
    consumer.poll(1, 0.5)
    after = watcher.execute("PRAGMA data_version").fetchone()
    watcher.close()

    assert before == after
    consumer.close()
