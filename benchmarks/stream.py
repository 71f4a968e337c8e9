"""The log beside the bare producer and consumer of kafka-python, on the same input in the same run."""

import os
import random
import time
import uuid
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import kafka

from domain.records import MAX_RECORD_BYTES, Kind, Record
from lab.parts import Unavailable
from lab.parts.kafka import running_kafka
from stream import open_log
from stream.contract import Log

COUNT = 200
PARTITIONS = 4
BATCH = 50
ROUNDS = 3
SEED = 3


def main() -> None:
    try:
        with running_kafka() as servers:
            for title, payloads in (("log text", _log_text()), ("random bytes", _random_bytes())):
                _compare(title, payloads, servers)
    except Unavailable as error:
        print(f"skipped: {error}")


def _log_text() -> list[bytes]:
    """Lines as a scoring container writes them, with numbers that vary."""
    chance = random.Random(SEED)
    lines = [
        f"2026-11-24T10:{chance.randrange(60):02}:{chance.randrange(60):02}Z INFO scored request {chance.getrandbits(64):016x} in {chance.randrange(900)} ms\n"
        for _ in range(8_000)
    ]
    return ["".join(chance.choices(lines, k=8_000)).encode()[:MAX_RECORD_BYTES] for _ in range(COUNT)]


def _random_bytes() -> list[bytes]:
    return [os.urandom(MAX_RECORD_BYTES) for _ in range(COUNT)]


def _compare(title: str, payloads: Sequence[bytes], servers: str) -> None:
    """The forms take turns, so that none has the warmer broker; the first round warms up, the best of the others counts."""
    print(f"{title}: {COUNT} records, {sum(map(len, payloads)) / 1e6:.0f} MB, best of {ROUNDS}")
    best: dict[str, tuple[float, float]] = {}
    for number in range(ROUNDS + 1):
        with TemporaryDirectory() as folder:
            distributed = open_log(Path(folder) / "unused.db", servers, f"bench-{uuid.uuid4().hex[:8]}", PARTITIONS)
            rates = {
                "bare kafka-python": _bare(payloads, servers, None),
                "bare kafka-python, lz4": _bare(payloads, servers, "lz4"),
                "ours on Kafka": _ours(payloads, distributed),
                "ours embedded": _ours(payloads, open_log(Path(folder) / "log.db")),
            }
        for name, (put, got) in rates.items() if number else ():
            old = best.get(name, (0.0, 0.0))
            best[name] = max(old[0], put), max(old[1], got)
    bare = best["bare kafka-python"]
    for name, (put, got) in best.items():
        print(f"  {name:24} append {put:6.0f} MB/s (x{put / bare[0]:.2f})   poll {got:6.0f} MB/s (x{got / bare[1]:.2f})", flush=True)


def _bare(payloads: Sequence[bytes], servers: str, compression: str | None) -> tuple[float, float]:
    """MB/s produced and consumed, with the settings that ours has."""
    topic = f"bare-{uuid.uuid4().hex[:8]}"
    open_log(Path("unused"), servers, topic, PARTITIONS).close()  # makes the topic
    producer = kafka.KafkaProducer(
        bootstrap_servers=servers,
        acks="all",
        enable_idempotence=True,
        linger_ms=5,
        compression_type=compression,
        max_request_size=MAX_RECORD_BYTES * 2,
        batch_size=MAX_RECORD_BYTES + 65_536,
    )
    producer.partitions_for(topic)
    started = time.perf_counter()
    for first in range(0, len(payloads), BATCH):
        sent = [producer.send(topic, value=data, key=str(first).encode()) for data in payloads[first : first + BATCH]]
        for future in sent:
            future.get(60)
    put = sum(map(len, payloads)) / 1e6 / (time.perf_counter() - started)
    producer.close()
    consumer = kafka.KafkaConsumer(
        topic,
        bootstrap_servers=servers,
        group_id=topic,
        auto_offset_reset="earliest",
        enable_auto_commit=False,
        fetch_max_bytes=32 << 20,
        max_partition_fetch_bytes=8 << 20,
    )
    got = _rate(lambda: [message.value for batch in consumer.poll(timeout_ms=1_000, max_records=BATCH).values() for message in batch], payloads)
    consumer.close()
    return put, got


def _ours(payloads: Sequence[bytes], log: Log) -> tuple[float, float]:
    """MB/s appended and polled."""
    at = datetime(2026, 11, 24, tzinfo=UTC)
    producer = log.producer()
    started = time.perf_counter()
    for first in range(0, len(payloads), BATCH):
        producer.append([Record(str(first), "svc", Kind.CONTAINER, 0, 1, at, data) for data in payloads[first : first + BATCH]])
    put = sum(map(len, payloads)) / 1e6 / (time.perf_counter() - started)
    producer.close()
    consumer = log.consumer("bench")
    got = _rate(lambda: [item.record.data for item in consumer.poll(BATCH, 1.0) if item.record], payloads)
    consumer.close()
    log.close()
    return put, got


def _rate(poll: Callable[[], Sequence[bytes]], payloads: Sequence[bytes]) -> float:
    """MB/s after the first batch: neither its bytes nor its time, which is that of joining the group, are counted."""
    count = 0
    while not count:
        count = len(poll())
    size, started = 0, time.perf_counter()
    while count < len(payloads):
        polled = poll()
        count += len(polled)
        size += sum(map(len, polled))
    return size / 1e6 / (time.perf_counter() - started)
