"""Bad input all along the line on the embedded default: it is told or set aside, and everything else goes on."""

import gzip
import json
import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import commands
import httpx
import pytest
from azure.storage.blob import BlobSasPermissions, BlobServiceClient, ContainerClient, generate_blob_sas
from commands import Running, incidents, until

FAULT = b"INFO starting\nModuleNotFoundError: No module named 'lightgbm'\nINFO ending\n"


@pytest.fixture
def container(azurite: str) -> Iterator[ContainerClient]:
    service = BlobServiceClient.from_connection_string(azurite)
    opened = service.create_container(f"logs-{uuid4().hex}")
    yield opened
    opened.delete_container()
    opened.close()
    service.close()


def signed(container: ContainerClient, name: str, azurite: str) -> str:
    """The URL of a blob with a signature that lets it be read."""
    key = dict(part.split("=", 1) for part in azurite.strip(";").split(";"))["AccountKey"]
    until_when = datetime.now(UTC) + timedelta(hours=1)
    sas = generate_blob_sas(
        str(container.account_name), container.container_name, name, account_key=key, permission=BlobSasPermissions(read=True), expiry=until_when
    )
    return f"{container.get_blob_client(name).url}?{sas}"


def services(address: str) -> dict[str, str]:
    """The failure mode of each service that has an incident."""
    return {item["service"]: item["failure_mode"] for item in incidents(address)}


def test_bad_files_and_blobs_hinder_no_good_one(container: ContainerClient, azurite: str, env: dict[str, str], tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    bad = {
        "empty/console.log": b"",
        "binary/console.log": random.Random(5).randbytes(3_000_000),
        "zeros/console.log": bytes(1_000_000),
        "cut/console.log.gz": gzip.compress(FAULT * 5_000)[:-200],
        "no-gzip/console.log.gz": b"this is no gzip file\n" * 10,
        "in-between/console.log": b"caf\xe9 \xff\xfe\n" + FAULT + b"\xc3\x28\x00\n",
        "long-line/console.log": b"x " * 2_000_000 + FAULT,
        "good/console.log": FAULT,
    }
    for name, data in bad.items():
        (logs / name).parent.mkdir(parents=True)
        (logs / name).write_bytes(data)
    (logs / "dangling.log").symlink_to(tmp_path / "nowhere")
    (logs / "folder.log").mkdir()
    container.upload_blob("blob/console.log", FAULT)
    good_url = signed(container, "blob/console.log", azurite)
    wrong_url = good_url[:-12] + "AAAAAAAAAAA%3D"
    gone_url = signed(container, "gone/console.log", azurite)
    sources = [{"type": "folder", "name": "folder", "path": str(logs)}, {"type": "folder", "name": "no folder", "path": str(tmp_path / "nowhere")}]
    sources += [{"type": "azure_blob_url", "name": name, "url": url} for name, url in (("good", good_url), ("wrong", wrong_url), ("gone", gone_url))]
    env["FAULTLINE_SOURCES"] = str(tmp_path / "sources.yaml")
    (tmp_path / "sources.yaml").write_text(json.dumps({"sources": sources}))

    with Running("up", env=env, cwd=tmp_path) as up:
        address = up.address()
        expected = {"good", "blob", "in-between", "long-line"}
        until(lambda: expected <= set(services(address)), f"incidents of {sorted(expected)}")
        for said in ("HTTP 403", "HTTP 404", "nowhere is not there", "no-gzip/console.log.gz cannot be read"):
            up.says(said)
        vanishing = logs / "vanishing" / "console.log"
        vanishing.parent.mkdir()
        for number in range(20):
            vanishing.write_bytes(b"INFO %d\n" % number * 200_000)
            vanishing.unlink()
        (logs / "late").mkdir()
        (logs / "late" / "console.log").write_bytes(FAULT)
        until(lambda: "late" in services(address), "an incident of the file that came last")
        found = services(address)
        ready = httpx.get(f"{address}/readyz", timeout=30).status_code

    signature = good_url.rpartition("sig=")[2]
    assert {"missing-python-module"} == {mode for service, mode in found.items() if service != "cut"}
    assert {"empty", "binary", "zeros", "no-gzip"}.isdisjoint(found)
    assert 200 == ready
    assert signature not in up.printed
    assert "AAAAAAAAAAA%3D" not in up.printed
    assert "Traceback" not in up.printed


def put_corrupt(folder: Path, count: int) -> None:
    """Write what is no record into the embedded log."""
    with sqlite3.connect(folder / "data" / "log.db") as connection:
        rows = [(number % 4, b"bad", b"no record %d" % number) for number in range(count)]
        connection.executemany("INSERT INTO item (partition, key, value, headers) VALUES (?, ?, ?, '[]')", rows)
    connection.close()


def test_a_corrupt_record_is_set_aside_and_can_be_replayed(env: dict[str, str], tmp_path: Path) -> None:
    def letters() -> list[list[str]]:
        printed = commands.run("dead-letters", "list", env=env, cwd=tmp_path).stdout.decode()
        return [line.split("\t") for line in printed.splitlines()]

    with Running("up", env=env, cwd=tmp_path) as up:
        address = up.address()
        put_corrupt(tmp_path, 1)
        pushed = httpx.post(f"{address}/logs", params={"service": "mysvc"}, content=FAULT, headers={"Content-Type": "text/plain"}, timeout=30)
        until(lambda: services(address) == {"mysvc": "missing-python-module"}, "the good log's incident")
        (first,) = until(letters, "a dead letter")
        replayed = commands.run("dead-letters", "replay", first[0], env=env, cwd=tmp_path)
        until(lambda: [letter[2] for letter in letters()] not in ([], [first[2]]), "the replayed one, set aside again")
        (again,) = letters()
        unknown = commands.run("dead-letters", "replay", "4711", env=env, cwd=tmp_path)

    assert 202 == pushed.status_code
    assert ["11 bytes", "no record of a version this program reads (header `v`)"] == first[3:]
    assert (0, b"1 replayed.\n") == (replayed.returncode, replayed.stdout)
    assert first[3:] == again[3:]
    assert 1 == unknown.returncode
    assert b"name no dead letter" in unknown.stderr


def test_a_flood_of_corrupt_records_stops_the_classifier_and_not_the_log(env: dict[str, str], tmp_path: Path) -> None:
    assert 0 == commands.run("migrate", env=env, cwd=tmp_path).returncode
    assert b"" == commands.run("dead-letters", "list", env=env, cwd=tmp_path).stdout
    put_corrupt(tmp_path, 500)
    done = commands.run("classify-worker", env=env, cwd=tmp_path)
    set_aside = commands.run("dead-letters", "list", env=env, cwd=tmp_path).stdout.splitlines()
    with sqlite3.connect(tmp_path / "data" / "log.db") as connection:
        (kept,) = connection.execute("SELECT count(*) FROM item").fetchone()
    connection.close()

    assert 1 == done.returncode
    assert b"records cannot be used; stopped so that the topic is not emptied" in done.stderr
    assert b"Traceback" not in done.stderr
    assert len(set_aside) < 25
    assert kept + len(set_aside) >= 500


def test_a_process_whose_classifier_has_stopped_is_not_ready_and_still_answers(env: dict[str, str], tmp_path: Path) -> None:
    with Running("up", env=env, cwd=tmp_path) as up:
        address = up.address()
        put_corrupt(tmp_path, 500)
        until(lambda: httpx.get(f"{address}/readyz", timeout=30).status_code == 503, "an API that is not ready")
        checks = httpx.get(f"{address}/readyz", timeout=30).json()["checks"]
        found = incidents(address)

    assert {"worker"} == {name for name, check in checks.items() if not check["ok"]}
    assert "has stopped with an error" in checks["worker"]["reason"]
    assert "stopped so that the topic is not emptied" in up.printed
    assert [] == found
