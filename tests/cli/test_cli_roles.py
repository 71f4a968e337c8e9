"""Commands that run a role: how they start, say what is wrong, keep trying, and end."""

import csv
import io
import json
import signal
import socket
import sqlite3
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import commands
import httpx
import pytest
from commands import Run, Running, incidents, until

from lab.parts import free_port

SAMPLES = Path(__file__).parents[2] / "lab" / "samples"


def test_migrate_may_be_run_again(faultline: Run) -> None:
    first, second = faultline("migrate"), faultline("migrate")

    assert (0, 0) == (first.returncode, second.returncode)
    assert b"newest schema" in second.stderr
    assert b"" == first.stdout + second.stdout


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory, scan_cache: Path) -> tuple[Run, list[dict[str, Any]]]:
    """The demo has run: how to run further commands on its data, and the rows that it printed."""
    folder = tmp_path_factory.mktemp("demo")
    env = commands.settings(folder, scan_cache)

    def run(*words: str) -> "CompletedProcess[bytes]":
        return commands.run(*words, env=env, cwd=folder)

    (folder / "data").mkdir()
    (folder / "data" / "mine.txt").touch()
    done = run("demo", "--no-serve")
    assert 0 == done.returncode, done.stderr
    assert (folder / "data" / "mine.txt").exists()
    return run, json_lines(done.stdout)


def json_lines(printed: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in printed.splitlines()]


def test_the_demo_prints_the_incidents_of_the_failing_samples(demo: tuple[Run, list[dict[str, Any]]]) -> None:
    _, rows = demo
    services = {folder.name for folder in SAMPLES.iterdir() if folder.is_dir()}

    assert all({"service", "failure_mode", "confidence", "fault_line", "fix"} == set(row) for row in rows)
    assert 5 < len({row["failure_mode"] for row in rows})
    assert {row["service"] for row in rows} <= services
    assert len(services) // 2 < len({row["service"] for row in rows})
    assert all(row["fault_line"] and row["fix"].startswith("https://") for row in rows)


def test_export_writes_what_the_store_holds(demo: tuple[Run, list[dict[str, Any]]]) -> None:
    run, rows = demo
    table = list(csv.DictReader(io.StringIO(run("export").stdout.decode())))
    objects = json_lines(run("export", "--format", "ndjson").stdout)
    one = json_lines(run("export", "--format", "ndjson", "--service", rows[0]["service"]).stdout)

    assert sorted((row["service"], row["failure_mode"]) for row in rows) == sorted((row["service"], row["failure_mode"]) for row in table)
    assert {row["id"] for row in table} == {row["id"] for row in objects}
    assert {rows[0]["service"]} == {row["service"] for row in one}


def test_the_demo_starts_afresh_each_time(demo: tuple[Run, list[dict[str, Any]]]) -> None:
    run, rows = demo
    again = json_lines(run("demo", "--no-serve").stdout)

    assert sorted(map(str, rows)) == sorted(map(str, again))


def test_the_demo_serves_what_it_found_until_ctrl_c(env: dict[str, str], tmp_path: Path) -> None:
    with Running("demo", env=env, cwd=tmp_path) as demo:
        address = demo.address()
        found = incidents(address)
        page = httpx.get(f"{address}/", timeout=30)
        health = httpx.get(f"{address}/readyz", timeout=30)
        ended = demo.end(signal.SIGINT)

    assert found
    assert {"id", "service", "failure_mode", "stage", "status", "confidence", "fault_line", "fix", "occurrences", "first_seen", "last_seen"} <= set(found[0])
    assert found[0]["service"] in page.text
    assert (200, 200) == (page.status_code, health.status_code)
    assert f"{address}/incidents" in demo.printed
    assert 0 == ended
    assert "Traceback" not in demo.printed


def test_every_role_ends_well_when_it_is_asked_to(env: dict[str, str], tmp_path: Path) -> None:
    """Each with a signal of its own kind; `up` runs what `collect` and `notify` run as well."""
    sources = tmp_path / "sources.yaml"
    sources.write_text(f"sources: [{{type: folder, name: a, path: {tmp_path}}}]")
    up = Running("up", env={**env, "FAULTLINE_SOURCES": str(sources)}, cwd=tmp_path)
    with up:
        up.address()
        served = Running("serve", env=env, cwd=tmp_path)
        with served:
            served.address()
            codes = {"serve": served.end(signal.SIGTERM), "up": up.end(signal.SIGTERM)}
    with sqlite3.connect(tmp_path / "data" / "log.db") as connection:
        (held,) = connection.execute("SELECT count(*) FROM holder").fetchone()
    connection.close()

    assert {"serve": 0, "up": 0} == codes
    assert 0 == held, "the classifier of `up` was cut off instead of ended"


def test_a_port_in_use_is_told_with_the_setting_that_changes_it(faultline: Run) -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen()
        port = held.getsockname()[1]
        served, up = faultline("serve", http_port=port), faultline("up", http_port=port)

    assert (1, 1) == (served.returncode, up.returncode)
    for done in (served, up):
        assert f"cannot listen on 127.0.0.1:{port}: Address already in use; set FAULTLINE_HTTP_PORT to a free port".encode() in done.stderr
        assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("http_port", "hunter2"),
        ("http_port", "70000"),
        ("partitions", "hunter2"),
        ("log_level", "hunter2"),
        ("rules_dirs", "/hunter2"),
        ("webhook_key", "hunter2"),
        ("poll_seconds", "-1"),
        ("database_url", "hunter2"),
        ("database_url", "nosuch://user:hunter2@host/name"),
        ("database_url", "postgresql://user:hunter2@host:port/name"),
    ],
)
def test_a_wrong_setting_is_named_and_its_value_is_not(faultline: Run, setting: str, value: str) -> None:
    done = faultline("migrate", **{setting: value})

    assert 1 == done.returncode
    assert f"FAULTLINE_{setting.upper()}".encode() in done.stderr
    assert b"hunter2" not in done.stdout + done.stderr
    assert 1 == len(done.stderr.splitlines())


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "must hold a list `sources`"),
        ("sources: []", "must hold a list `sources`"),
        ("sources: [", "cannot be read"),
        ("sources: [{type: folder, name: a}]", "source 'a': `path` is missing"),
        ("sources: [{type: ftp, name: a}]", "type 'ftp' is not one of"),
        ("sources: [{type: folder, name: a, path: x, colour: red}]", "unknown key 'colour'"),
        ("sources: [{type: azure_blob_url, name: a, url: 'hunter2'}]", "`url` is not the URL of a blob"),
        ("sources: [{type: azure_blob_url, name: a, url: '${NOT_SET}'}]", "the environment variable NOT_SET is not set"),
        ("sources: [{type: azure_blobs, name: a, container: c, connection_string: 'AccountKey=hunter2'}]", "source 'a'"),
    ],
)
def test_a_wrong_sources_file_is_told_with_source_and_key(faultline: Run, tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "sources.yaml"
    path.write_text(content)
    done = faultline("collect", sources=path)

    assert 1 == done.returncode
    assert said in done.stderr.decode()
    assert b"Traceback" not in done.stderr
    assert b"hunter2" not in done.stderr


def test_a_role_on_a_database_without_tables_says_how_to_make_them_and_ends(faultline: Run, tmp_path: Path) -> None:
    sources = tmp_path / "sources.yaml"
    sources.write_text(f"sources: [{{type: folder, name: a, path: {tmp_path}}}]")
    for role in ("collect", "classify-worker", "notify", "export"):
        done = faultline(role, sources=sources)

        assert 1 == done.returncode
        assert b"no such table" in done.stderr
        assert b"run `faultline migrate`" in done.stderr
        assert b"Traceback" not in done.stderr


def test_an_api_on_a_database_without_tables_is_not_ready_and_says_why(env: dict[str, str], tmp_path: Path) -> None:
    with Running("serve", env=env, cwd=tmp_path) as serve:
        answer = httpx.get(f"{serve.address()}/readyz", timeout=30)

    assert 503 == answer.status_code
    assert "faultline migrate" in answer.json()["checks"]["database"]["reason"]


def test_a_role_without_a_broker_says_where_it_looked_and_ends(env: dict[str, str], faultline: Run, tmp_path: Path) -> None:
    sources = tmp_path / "sources.yaml"
    sources.write_text(f"sources: [{{type: folder, name: a, path: {tmp_path}}}]")
    assert 0 == faultline("migrate").returncode
    server = f"127.0.0.1:{free_port()}"
    given = {**env, "FAULTLINE_KAFKA_BOOTSTRAP_SERVERS": server, "FAULTLINE_SOURCES": str(sources)}
    roles = [Running(role, env=given, cwd=tmp_path) for role in ("collect", "classify-worker", "serve")]

    for role in roles:
        assert 1 == role.process.wait(timeout=120)
        assert f"Kafka at {server} does not answer" in role.printed
        assert "FAULTLINE_KAFKA_BOOTSTRAP_SERVERS" in role.printed
        assert "Traceback" not in role.printed


def test_a_second_classifier_on_the_embedded_log_says_what_to_do(faultline: Run, env: dict[str, str], tmp_path: Path) -> None:
    faultline("migrate")
    with Running("classify-worker", env=env, cwd=tmp_path) as first:
        until(lambda: first.process.poll() is None and "holder" in held_by(tmp_path), "the first one at work")
        second = faultline("classify-worker")

    assert 1 == second.returncode
    assert b"another consumer of group 'classifier' reads the embedded log; use Kafka" in second.stderr


def held_by(folder: Path) -> str:
    """Say whether a consumer holds the embedded log."""
    path = folder / "data" / "log.db"
    if not path.exists():
        return ""
    connection = sqlite3.connect(path)
    try:
        return "holder" if connection.execute("SELECT count(*) FROM holder").fetchone()[0] else ""
    except sqlite3.OperationalError:  # the table is being made
        return ""
    finally:
        connection.close()


def test_wrong_usage_ends_with_exit_code_2(faultline: Run) -> None:
    assert 2 == faultline("nosuch").returncode
    assert 2 == faultline("classify", "--nosuch").returncode
    assert 2 == faultline("export", "--format", "xml").returncode
    assert 2 == faultline("rules").returncode
    assert 0 == commands.run("--help", env={}, cwd=Path("/")).returncode
