"""Real parts for the tests: one of each per run, started when first asked for. In CI a missing part is a failure."""

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from lab.parts import Unavailable


def _part(running: AbstractContextManager[str]) -> Iterator[str]:
    try:
        address = running.__enter__()
    except Unavailable as error:
        if os.environ.get("CI") == "true":
            pytest.fail(f"a real part is missing in CI: {error}")
        pytest.skip(str(error))
    try:
        yield address
    finally:
        running.__exit__(None, None, None)


@pytest.fixture(scope="session")
def kafka_servers() -> Iterator[str]:
    """Bootstrap servers of a real Kafka broker."""
    from lab.parts.kafka import running_kafka

    yield from _part(running_kafka())


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """SQLAlchemy URL of a real PostgreSQL server."""
    from lab.parts.postgres import running_postgres

    yield from _part(running_postgres())


@pytest.fixture(scope="session")
def azurite() -> Iterator[str]:
    """Connection string of a real Azurite."""
    from lab.parts.azurite import running_azurite

    yield from _part(running_azurite())


@pytest.fixture(scope="session")
def docker_host() -> Iterator[str]:
    """Address of a real Docker engine."""
    from lab.parts.docker import running_docker

    yield from _part(running_docker())


@pytest.fixture(scope="session")
def scan_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the compiled rules, so that they are compiled once for all processes of a run."""
    return tmp_path_factory.mktemp("scan-cache")
