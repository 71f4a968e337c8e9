"""The distributed log on Apache Kafka by kafka-python. The one file that imports it."""

import importlib.util
import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import kafka
from kafka.admin import NewTopic
from kafka.errors import KafkaError, TopicAlreadyExistsError

from domain.records import MAX_RECORD_BYTES, Record
from stream.codec import NotARecord, decode, encode
from stream.contract import Consumer, DeadLetters, Item, OnAssign, Producer, StreamError, StreamUnavailable
from stream.dead_letters import DeadLetter

log = logging.getLogger(__name__)

APPEND_TIMEOUT_S = 60
START_TIMEOUT_S = 20
MAX_REQUEST_BYTES = MAX_RECORD_BYTES * 2  # a record of incompressible bytes with its headers fits
BATCH_BYTES = MAX_RECORD_BYTES + 64 * 1024
FETCH_BYTES = 32 * 1024 * 1024
MAX_POLL_INTERVAL_MS = 300_000

Answer = TypeVar("Answer")


class KafkaLog:
    """
    The log in the topic `topic`, dead letters in `<topic>.dead`.

    options: security settings by kafka-python's names, such as security_protocol and sasl_mechanism.
    The topics are made when they are missing, with `partitions` partitions.
    """

    def __init__(self, servers: str, topic: str, partitions: int = 8, options: Mapping[str, Any] | None = None) -> None:
        self._servers, self._topic = servers, topic
        self._client = {"bootstrap_servers": servers.split(","), "client_id": "faultline", "bootstrap_timeout_ms": START_TIMEOUT_S * 1000, **(options or {})}
        if importlib.util.find_spec("crc32c") is None:
            log.warning("The package crc32c is missing: Kafka runs at a tenth of its speed; install it.")
        _make_topics(self._client, [topic, f"{topic}.dead"], partitions)

    def producer(self) -> Producer:
        return KafkaLogProducer(self._client, self._topic)

    def consumer(self, group: str, on_assign: OnAssign | None = None) -> Consumer:
        return KafkaLogConsumer(self._client, self._topic, group, on_assign)

    def dead_letters(self) -> DeadLetters:
        return KafkaDeadLetters(self._client, self._topic)

    def check(self) -> None:
        def ask() -> None:
            admin = kafka.KafkaAdminClient(**{**self._client, "bootstrap_timeout_ms": 5_000}, request_timeout_ms=5_000)
            try:
                admin.list_topics()
            finally:
                admin.close()

        _asking(self._client, ask)

    def close(self) -> None:
        """Producers and consumers are closed by those who opened them."""


def _asking(client: Mapping[str, Any], work: Callable[[], Answer]) -> Answer:
    """Do `work`; what Kafka raises becomes an error that says where and what to do, without secrets."""
    try:
        return work()
    except StreamError:
        raise
    except (KafkaError, OSError, TimeoutError) as error:
        where = ",".join(client["bootstrap_servers"])
        raise StreamUnavailable(f"Kafka at {where} does not answer ({type(error).__name__}); check FAULTLINE_KAFKA_BOOTSTRAP_SERVERS and the broker") from error


def _make_topics(client: Mapping[str, Any], topics: Sequence[str], partitions: int) -> None:
    def work() -> None:
        admin = kafka.KafkaAdminClient(**client)
        try:
            missing = set(topics) - set(_names(admin.list_topics()))
            for topic in sorted(missing):
                config = {"max.message.bytes": str(MAX_REQUEST_BYTES)}
                try:
                    admin.create_topics([NewTopic(topic, partitions, topic_configs=config)], wait_for_metadata=True)
                except TopicAlreadyExistsError:
                    continue
        finally:
            admin.close()

    _asking(client, work)


def _names(topics: Any) -> list[str]:
    return [topic["name"] if isinstance(topic, dict) else str(topic) for topic in topics]


class KafkaLogProducer:
    """Appends with acks=all and idempotence; values are compressed by the codec, so Kafka does not compress again."""

    def __init__(self, client: Mapping[str, Any], topic: str) -> None:
        self._settings, self._topic = client, topic
        self._closed = False
        self._producer = _asking(
            client,
            lambda: kafka.KafkaProducer(
                **client,
                acks="all",
                enable_idempotence=True,
                max_request_size=MAX_REQUEST_BYTES,
                batch_size=BATCH_BYTES,
                linger_ms=5,
                delivery_timeout_ms=APPEND_TIMEOUT_S * 1000,
                request_timeout_ms=20_000,
                max_block_ms=20_000,
            ),
        )

    def append(self, records: Sequence[Record]) -> None:
        self.send([encode(record) for record in records])

    def send(self, encoded: Sequence[tuple[bytes, bytes, Sequence[tuple[str, bytes]]]], partition: int | None = None) -> None:
        """Append encoded records; returns once the brokers have them all."""
        if self._closed:
            raise StreamError("this producer is closed")

        def work() -> None:
            futures = [self._producer.send(self._topic, value=value, key=key, headers=list(headers), partition=partition) for key, value, headers in encoded]
            self._producer.flush(APPEND_TIMEOUT_S)
            for future in futures:
                future.get(APPEND_TIMEOUT_S)

        _asking(self._settings, work)

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._producer.close(timeout=10)


class KafkaLogConsumer(kafka.ConsumerRebalanceListener):  # type: ignore[misc]  # kafka-python has no types
    """A member of a consumer group; positions come from `on_assign`, in practice from the database."""

    def __init__(self, client: Mapping[str, Any], topic: str, group: str, on_assign: OnAssign | None) -> None:
        self._settings, self._topic, self._on_assign = client, topic, on_assign
        self._unplaced: set[int] = set()  # assigned, but not yet where `on_assign` wants them
        self._closed = False
        self._consumer = _asking(
            client,
            lambda: kafka.KafkaConsumer(
                **client,
                group_id=group,
                enable_auto_commit=False,
                auto_offset_reset="earliest",
                max_poll_interval_ms=MAX_POLL_INTERVAL_MS,
                session_timeout_ms=10_000,
                heartbeat_interval_ms=3_000,
                fetch_max_bytes=FETCH_BYTES,
                max_partition_fetch_bytes=FETCH_BYTES // 4,
                fetch_max_wait_ms=100,
            ),
        )
        self._consumer.subscribe([topic], listener=self)

    def on_partitions_revoked(self, revoked: Any) -> None:
        """Nothing is buffered between polls: what was polled and not stored is read again by the next holder."""
        self._unplaced -= {place.partition for place in revoked}

    def on_partitions_assigned(self, assigned: Any) -> None:
        """Remembered for `poll`: kafka-python would go on from the group's commit if `on_assign` failed in here."""
        if self._on_assign is not None:
            self._unplaced |= {place.partition for place in assigned}

    def poll(self, max_items: int, timeout_s: float) -> list[Item]:
        if self._closed:
            raise StreamError("this consumer is closed")
        batches = _asking(self._settings, lambda: self._consumer.poll(timeout_ms=int(timeout_s * 1000), max_records=max_items))
        if self._unplaced:
            for place, messages in batches.items():
                self._consumer.seek(place, messages[0].offset)
            self._place()
            return []
        return [_item(message) for _, messages in sorted(batches.items()) for message in messages]

    def _place(self) -> None:
        """Go to the positions that the database knows; it is the truth, Kafka's own commit is a hint. When it fails, the next poll asks again."""
        assert self._on_assign is not None
        for partition, position in self._on_assign(sorted(self._unplaced)).items():
            self._consumer.seek(kafka.TopicPartition(self._topic, partition), position)
        self._unplaced = set()

    def commit(self, positions: Mapping[int, int]) -> None:
        assigned = self._consumer.assignment()
        wanted = {kafka.TopicPartition(self._topic, partition): position for partition, position in positions.items()}
        ours = {tp: kafka.OffsetAndMetadata(position, "", -1) for tp, position in wanted.items() if tp in assigned}
        if ours:
            _asking(self._settings, lambda: self._consumer.commit(ours))

    def seek(self, partition: int, offset: int) -> None:
        place = kafka.TopicPartition(self._topic, partition)
        if place not in self._consumer.assignment():
            raise StreamError(f"partition {partition} is not assigned to this consumer")
        self._consumer.seek(place, offset)

    def lag(self) -> int:
        def work() -> int:
            assigned = list(self._consumer.assignment())
            ends = self._consumer.end_offsets(assigned) if assigned else {}
            return sum(max(0, ends[tp] - self._consumer.position(tp)) for tp in assigned)

        return _asking(self._settings, work)

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._consumer.close(autocommit=False)


def _item(message: Any) -> Item:
    headers = tuple((str(name), value or b"") for name, value in message.headers or ())
    record, poison = None, ""
    try:
        record = decode(message.value, headers)
    except NotARecord as error:
        poison = str(error)
    return Item(message.partition, message.offset, record, poison, message.key or b"", message.value or b"", headers)


ORIGIN = ("dead.partition", "dead.offset", "dead.reason")
REPLAYED = "dead.replayed"


class KafkaDeadLetters:
    """Dead letters in a topic of their own; a replayed one is remembered by a marker in the same topic."""

    def __init__(self, client: Mapping[str, Any], topic: str) -> None:
        self._client, self._topic = client, topic
        self._producer: KafkaLogProducer | None = None

    def put(self, items: Sequence[Item], reason: str) -> None:
        encoded = []
        for item in items:
            origin = zip(ORIGIN, (str(item.partition), str(item.offset), reason), strict=True)
            encoded.append((item.key, item.raw, [*item.headers, *((name, text.encode()) for name, text in origin)]))
        self._sending().send(encoded)

    def list(self, limit: int = 100) -> Sequence[DeadLetter]:
        letters: dict[str, DeadLetter] = {}
        gone: set[str] = set()
        for message in self._read_all():
            headers = {str(name): value or b"" for name, value in message.headers or ()}
            if REPLAYED in headers:
                gone.add(headers[REPLAYED].decode("ascii", "replace"))
                continue
            partition, offset, reason = (headers.get(name, b"").decode("utf-8", "replace") for name in ORIGIN)
            place = f"{message.partition}-{message.offset}"
            own = tuple((name, value) for name, value in headers.items() if name not in ORIGIN)
            letters[place] = DeadLetter(place, int(partition or -1), int(offset or -1), reason, message.key or b"", message.value or b"", own)
        return [letter for place, letter in letters.items() if place not in gone][:limit]

    def replay(self, ids: Sequence[str]) -> int:
        wanted = [letter for letter in self.list(limit=1_000_000) if letter.id in set(ids)]
        again = KafkaLogProducer(self._client, self._topic)
        try:
            for letter in wanted:
                again.send([(letter.key, letter.raw, letter.headers)], letter.partition if letter.partition >= 0 else None)
                self._sending().send([(letter.key, b"", [(REPLAYED, letter.id.encode())])])
        finally:
            again.close()
        return len(wanted)

    def close(self) -> None:
        if self._producer:
            self._producer.close()

    def _sending(self) -> KafkaLogProducer:
        if self._producer is None:
            self._producer = KafkaLogProducer(self._client, f"{self._topic}.dead")
        return self._producer

    def _read_all(self) -> Sequence[Any]:
        def work() -> list[Any]:
            consumer = kafka.KafkaConsumer(**self._client, enable_auto_commit=False, auto_offset_reset="earliest")
            try:
                name = f"{self._topic}.dead"
                places = [kafka.TopicPartition(name, number) for number in consumer.partitions_for_topic(name) or ()]
                consumer.assign(places)
                consumer.seek_to_beginning(*places)
                ends = consumer.end_offsets(places)
                messages: list[Any] = []
                while any(consumer.position(place) < ends[place] for place in places):
                    for batch in consumer.poll(timeout_ms=500).values():
                        messages += batch
                return messages
            finally:
                consumer.close(autocommit=False)

        return _asking(self._client, work)
