"""
The whole line: the Azure ML inference server fails in a container, and the API says why and what to do.

Once with each role in a process of its own on Kafka and PostgreSQL, once in one process on the embedded default.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import commands
import httpx
from commands import Running, incidents, until
from docker.models.containers import Container

from stream import open_log


def the_incident(address: str, occurrences: int) -> dict[str, Any]:
    """Wait for the incident of mysvc; check that it is the only one, and what it says."""

    def seen() -> dict[str, Any] | None:
        return next((item for item in incidents(address, service="mysvc") if item["occurrences"] >= occurrences), None)

    found = until(seen, f"an incident of mysvc with {occurrences} occurrence(s)")
    assert found is not None
    (incident,) = incidents(address, service="mysvc")

    assert occurrences == incident["occurrences"]
    assert "missing-python-module" == incident["failure_mode"]
    assert "ModuleNotFoundError: No module named 'lightgbm'" == incident["fault_line"]
    assert "lightgbm" == incident["fix"]["parameters"]["module"]
    assert any("`lightgbm`" in step for step in incident["fix"]["steps"])
    assert all(link.startswith("https://") for link in incident["fix"]["docs"])
    assert [] == incidents(address, service="another")
    return incident


def test_a_failing_container_is_explained_through_kafka_and_postgresql(
    deploy: Callable[[str], Container], sources: Path, kafka_servers: str, database_url: str, env: dict[str, str], tmp_path: Path
) -> None:
    topic = f"journey-{uuid4().hex[:12]}"
    env |= {"FAULTLINE_KAFKA_BOOTSTRAP_SERVERS": kafka_servers, "FAULTLINE_DATABASE_URL": database_url}
    env |= {"FAULTLINE_TOPIC": topic, "FAULTLINE_PARTITIONS": "2", "FAULTLINE_SOURCES": str(sources)}
    assert 0 == commands.run("migrate", env=env, cwd=tmp_path).returncode

    with Running("serve", env=env, cwd=tmp_path) as serve, Running("classify-worker", env=env, cwd=tmp_path):
        address = serve.address()
        with Running("collect", env=env, cwd=tmp_path) as collect:
            container = deploy("mysvc")
            first = the_incident(address, occurrences=1)
            collect.kill()
        deploy("mysvc")
        with Running("collect", env=env, cwd=tmp_path):
            again = the_incident(address, occurrences=2)
        detail = httpx.get(f"{address}/incidents/{first['id']}", timeout=30).json()
        ready = httpx.get(f"{address}/readyz", timeout=30).json()

    assert first["id"] == again["id"]
    assert first["fault_line"] == detail["evidence"][0]["text"]
    assert f"docker:{container.id[:12]}" in {occurrence["stream"] for occurrence in detail["latest_occurrences"]}
    assert {"database": True, "log": True} == {name: check["ok"] for name, check in ready["checks"].items()}
    assert "mysvc" in {item.record.service for item in everything_in(kafka_servers, topic) if item.record}
    assert [] == list((tmp_path / "data").glob("*.db*"))


def everything_in(servers: str, topic: str) -> list[Any]:
    """Read the topic as a group of our own."""
    log = open_log(Path("unused"), servers, topic)
    consumer = log.consumer("journey")
    try:
        return until(lambda: consumer.poll(1_000, 1.0), "the records in Kafka")
    finally:
        consumer.close()
        log.close()


def test_a_failing_container_is_explained_in_one_process(deploy: Callable[[str], Container], sources: Path, env: dict[str, str], tmp_path: Path) -> None:
    env["FAULTLINE_SOURCES"] = str(sources)
    with Running("up", env=env, cwd=tmp_path) as up:
        address = up.address()
        deploy("mysvc")
        incident = the_incident(address, occurrences=1)
        page = httpx.get(f"{address}/", timeout=30).text
        table = httpx.get(f"{address}/exports/incidents.csv", timeout=30).text

    assert "No module named" in page
    assert incident["id"] in table
    assert {"faultline.db", "log.db"} <= {path.name for path in (tmp_path / "data").iterdir()}
