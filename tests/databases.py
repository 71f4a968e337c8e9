"""Databases for tests: once on SQLite and once on a real PostgreSQL, migrated once and copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine, create_engine, make_url, text

from migrations.run import upgrade
from models.engine import open_engine


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of this version's schema, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "faultline.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def migrated_postgres(postgres_url: str) -> Iterator[str]:
    """Name of a database of this version's schema, to be copied."""
    name = f"migrated_{uuid4().hex}"
    administer(postgres_url, f"CREATE DATABASE {name}")
    upgrade(url_of(postgres_url, name))
    yield name
    administer(postgres_url, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """URL of a migrated, empty database."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("migrated_sqlite"), tmp_path / "faultline.db")
        yield f"sqlite:///{tmp_path / 'faultline.db'}"
    else:
        template = request.getfixturevalue("migrated_postgres")
        yield from postgres_database(request.getfixturevalue("postgres_url"), template)


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """An engine on a migrated, empty database."""
    opened = open_engine(url)
    yield opened
    opened.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """URL of a database that has no tables yet."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'faultline.db'}"
    else:
        yield from postgres_database(request.getfixturevalue("postgres_url"), "template1")


def postgres_database(server: str, template: str) -> Iterator[str]:
    """Give the URL of a copy of the database `template`, and drop it afterwards."""
    name = f"test_{uuid4().hex}"
    administer(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield url_of(server, name)
    administer(server, f"DROP DATABASE {name} WITH (FORCE)")


def administer(server: str, statement: str) -> None:
    administrator = create_engine(server, isolation_level="AUTOCOMMIT")
    with administrator.connect() as connection:
        connection.execute(text(statement))
    administrator.dispose()


def url_of(server: str, name: str) -> str:
    return make_url(server).set(database=name).render_as_string(hide_password=False)
