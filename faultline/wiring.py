"""Builds the parts from the settings and hands them to one another. The one place that knows everyone."""

import contextlib
import logging
import secrets
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from classifier.classify import Classifier
from domain.records import Kind
from domain.verdicts import Verdict
from faultline import __version__
from faultline.settings import Settings

if TYPE_CHECKING:  # these imports cost time that `faultline classify` should not pay
    from fastapi import FastAPI
    from sqlalchemy import Engine

    from faultline.worker import Worker
    from ingest.collect import Collector
    from ingest.contract import Source
    from notify.deliver import Deliverer
    from stream.contract import Log

log = logging.getLogger(__name__)


def now() -> datetime:
    """The clock of the product: aware UTC."""
    return datetime.now(UTC)


def load_classifier(settings: Settings, with_model: bool = True) -> Classifier:
    """Give the classifier with the rules that ship, the house rules, and the model when it can be used."""
    from classifier.model import BUILT_IN, Model, ModelError

    model = None
    if with_model:
        try:
            model = Model.load(settings.model_dir or BUILT_IN)
        except ModelError as error:
            log.warning("The model is left out; rules alone decide.", extra={"reason": str(error)})
    return Classifier.load(settings.rules_dirs, settings.cache_dir, model)


def classify_masked(classifier: Classifier) -> Callable[[bytes, Kind | None], Verdict]:
    """Give a function that masks secrets, then classifies; for any number of threads, one at a time."""
    from ingest.redact import redact

    lock = threading.Lock()

    def classify(data: bytes, kind: Kind | None) -> Verdict:
        with lock:
            return classifier.classify(redact(data), kind)

    return classify


class DatabaseCheckpoints:
    """Collectors' checkpoints in the database."""

    def __init__(self, engine: "Engine") -> None:
        self._engine = engine

    def load(self, source: str) -> dict[str, dict[str, Any]]:
        from models import checkpoints

        return checkpoints.load(self._engine, source)

    def save(self, source: str, stream: str, state: dict[str, Any]) -> None:
        from models import checkpoints

        checkpoints.save(self._engine, source, stream, state, now())


class Parts:
    """The parts of one process, each built when first asked for, closed in reverse order."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._closing = contextlib.ExitStack()

    def close(self) -> None:
        self._closing.close()

    @cached_property
    def engine(self) -> "Engine":
        from models.engine import open_engine

        if self.settings.database_url is None:
            self.settings.data_dir.mkdir(parents=True, exist_ok=True)
        engine = open_engine(self.settings.database)
        self._closing.callback(engine.dispose)
        return engine

    @cached_property
    def log(self) -> "Log":
        from stream import open_log

        settings = self.settings
        path = settings.data_dir / "log.db"
        opened = open_log(path, settings.kafka_bootstrap_servers, settings.topic, settings.partitions, settings.kafka_options)
        self._closing.callback(opened.close)
        return opened

    @cached_property
    def classifier(self) -> Classifier:
        return load_classifier(self.settings)

    def migrate(self) -> None:
        """Bring the database to the newest schema."""
        from migrations.run import upgrade

        if self.settings.database_url is None:
            self.settings.data_dir.mkdir(parents=True, exist_ok=True)
        upgrade(self.settings.database)

    def sources(self) -> "list[Source]":
        """The configured sources. Raises SourceError, SettingsError."""
        from faultline.settings import SettingsError, read_sources
        from ingest.sources import parse

        if self.settings.sources is None:
            raise SettingsError("FAULTLINE_SOURCES names no file: say where logs come from (docs/how-to/connect-a-source.md)")
        return parse(read_sources(self.settings.sources))

    def collectors(self, sources: "Sequence[Source]") -> "list[Collector]":
        from ingest.collect import Collector

        producer = self.log.producer()
        self._closing.callback(producer.close)
        return [Collector(source, producer, DatabaseCheckpoints(self.engine), now) for source in sources]

    def worker(self) -> "Worker":
        from faultline.worker import Worker
        from models.store import Store

        store = Store(self.engine, timedelta(minutes=self.settings.correlation_minutes))
        group = self.settings.group
        consumer = self.log.consumer(group, partial(store.positions, group))
        self._closing.callback(consumer.close)
        dead_letters = self.log.dead_letters()
        self._closing.callback(dead_letters.close)
        return Worker(consumer, dead_letters, load_classifier(self.settings), store, group, now)

    def webhook_key(self) -> bytes:
        """The key behind every subscription's secret; the embedded default makes one and keeps it in its folder."""
        if self.settings.webhook_key is not None:
            return self.settings.webhook_key.get_secret_value().encode()
        path = self.settings.data_dir / "webhook.key"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch(mode=0o600)
            path.write_text(secrets.token_urlsafe(32))
        return path.read_text().strip().encode()

    def deliverer(self) -> "Deliverer":
        from notify.deliver import Deliverer
        from notify.signing import derived_secret
        from notify.webhook import open_client

        client = open_client()
        self._closing.callback(client.close)
        return Deliverer(self.engine, client, partial(derived_secret, self.webhook_key()), now)

    def app(self, checks: Mapping[str, Callable[[], None]]) -> "FastAPI":
        """Give the API. checks: what else must work for /readyz, each raising with the reason when it does not."""
        from api.app import create_app
        from api.deps import Deps
        from ingest.push import push
        from notify.signing import derived_secret

        producer = self.log.producer()
        self._closing.callback(producer.close)
        classifier = self.classifier
        return create_app(
            Deps(
                engine=self.engine,
                classify=classify_masked(classifier),
                push=lambda service, kind, data, key: push(producer, service, kind, data, key, now),
                checks={"database": self._check_database, "log": self.log.check, **checks},
                warnings=() if classifier.has_model else ("the model is left out; rules alone decide",),
                subscription_secret=partial(derived_secret, self.webhook_key()),
                max_body_bytes=self.settings.max_body_bytes,
                version=__version__,
            )
        )

    def _check_database(self) -> None:
        from migrations.run import is_current

        if not is_current(self.engine):
            raise RuntimeError("the database's schema is not the newest; run `faultline migrate`")


@contextlib.contextmanager
def parts(settings: Settings) -> Iterator[Parts]:
    """Give the parts of one process, and close what was opened."""
    built = Parts(settings)
    try:
        yield built
    finally:
        built.close()


def configure_logging(level: str) -> None:
    """Log to stderr: JSON lines in a pipe, short lines on a terminal."""
    handler = logging.StreamHandler(sys.stderr)
    if sys.stderr.isatty():
        handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    else:
        from pythonjsonlogger.json import JsonFormatter

        handler.setFormatter(JsonFormatter("%(asctime)s %(levelname)s %(name)s %(message)s", rename_fields={"asctime": "time", "levelname": "level"}))
    handler.addFilter(_without_traceback_of_kafka)
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for noisy in ("kafka", "azure", "httpx", "urllib3", "alembic"):
        logging.getLogger(noisy).setLevel(max(logging.WARNING, logging.getLevelNamesMapping()[level]))


def _without_traceback_of_kafka(record: logging.LogRecord) -> bool:
    """kafka-python adds a traceback to each refused connection; what follows from it is told by stream/kafka.py."""
    if record.name.startswith("kafka"):
        record.exc_info = None
    return True
