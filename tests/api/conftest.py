"""A real server on a free port, over a SQLite store that is filled through models.store."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest
from api_parts import Front, Serve, classifier, deps_of, fronting
from databases import migrated_sqlite
from sqlalchemy import Engine

from api.app import create_app
from classifier.classify import Classifier
from models.engine import open_engine
from stream import open_log
from stream.contract import Log

__all__ = ["migrated_sqlite"]


@pytest.fixture
def engine(migrated_sqlite: Path, tmp_path: Path) -> Iterator[Engine]:
    """An engine on a migrated, empty database."""
    (tmp_path / "faultline.db").write_bytes(migrated_sqlite.read_bytes())
    opened = open_engine(f"sqlite:///{tmp_path / 'faultline.db'}")
    yield opened
    opened.dispose()


@pytest.fixture
def stream_log(tmp_path: Path) -> Iterator[Log]:
    """An embedded log."""
    opened = open_log(tmp_path / "log.db")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Classifier:
    """A real classifier with the tests' own rules."""
    return classifier(tmp_path_factory.mktemp("rules"))


@pytest.fixture(scope="session")
def front() -> Iterator[Front]:
    """The one server."""
    with fronting() as running:
        yield running


@pytest.fixture
def serve(front: Front, engine: Engine, stream_log: Log, answers: Classifier) -> Iterator[Serve]:
    """Serve the API with fields of its Deps changed."""
    parts = {"engine": engine, "log": stream_log, "answers": answers}
    with ExitStack() as stack:
        yield lambda **changes: stack.enter_context(front.client(create_app(deps_of(**{**parts, **changes}))))


@pytest.fixture
def client(serve: Serve) -> httpx.Client:
    """The API as it stands."""
    return serve()
