"""The Azure collector on a real Azurite."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from azure.storage.blob import BlobSasPermissions, BlobServiceClient, ContainerClient, ContainerSasPermissions, generate_blob_sas, generate_container_sas
from collecting import KeptCheckpoints, KeptLog, collector, look

from domain.records import Kind
from ingest.azure_blobs import AzureBlobs, AzureBlobUrl, open_container
from ingest.contract import Source
from ingest.naming import Naming

LATER = datetime.now(UTC) + timedelta(hours=1)


@pytest.fixture
def container(azurite: str) -> Iterator[ContainerClient]:
    service = BlobServiceClient.from_connection_string(azurite)
    opened = service.create_container(f"logs-{uuid4().hex}")
    yield opened
    opened.delete_container()
    opened.close()
    service.close()


def blobs(container: ContainerClient, azurite: str, naming: Naming | None = None, prefix: str = "") -> AzureBlobs:
    config = {"connection_string": azurite, "container": container.container_name}
    return AzureBlobs("azure", open_container("azure", config), naming or Naming(), prefix)


def see(source: Source, log: KeptLog, checkpoints: KeptCheckpoints, finish: bool = False) -> None:
    look(source, log, checkpoints, finish)
    source.close()


def key_of(azurite: str) -> str:
    return dict(part.split("=", 1) for part in azurite.strip(";").split(";"))["AccountKey"]


def test_block_and_append_blobs_are_followed_over_restarts(container: ContainerClient, azurite: str) -> None:
    log, checkpoints = KeptLog(), KeptCheckpoints()
    growing = container.get_blob_client("svc/console.log")
    growing.create_append_blob()
    whole = b"Step 1/9 : FROM x\n" * 300_000
    container.upload_blob("svc/image_build.log", whole)
    container.upload_blob("other/empty.log", b"")
    written = b""
    for number in range(4):
        growing.append_block(part := b"line %d\nhalf" % number)
        written += part
        see(blobs(container, azurite), log, checkpoints)
    see(blobs(container, azurite), log, checkpoints, finish=True)
    base = f"azure:faultlinelab/{container.container_name}" if "faultlinelab" in azurite else f"azure:{container.account_name}/{container.container_name}"

    assert written == log.bytes_of(f"{base}/svc/console.log")
    assert whole == log.bytes_of(f"{base}/svc/image_build.log")
    assert len(written) + len(whole) == sum(len(record.data) for record in log.records)
    assert {("svc", Kind.CONTAINER), ("svc", Kind.IMAGE_BUILD)} == {(r.service, r.kind) for r in log.records}


def test_an_overwritten_blob_is_a_new_generation(container: ContainerClient, azurite: str) -> None:
    log, checkpoints = KeptLog(), KeptCheckpoints()
    versions = [b"banner\n" * 99 + b"run 1\n", b"banner\n" * 99 + b"run 2\n", b"banner\n" * 99 + b"run 3, longer\n" * 9, b"short\n"]
    for data in versions:
        container.upload_blob("a.log", data, overwrite=True)
        see(blobs(container, azurite), log, checkpoints)
        see(blobs(container, azurite), log, checkpoints)

    assert versions == [log.bytes_of(stream) for stream in log.streams()]


def test_only_the_prefix_is_read_and_the_pattern_names_the_service(container: ContainerClient, azurite: str) -> None:
    log = KeptLog()
    for name in ("prod/eu/shop/a.log", "prod/us/cart/b.log", "test/eu/shop/c.log"):
        container.upload_blob(name, name.encode() + b"\n")
    see(blobs(container, azurite, Naming(pattern="*/{service}/*"), prefix="prod/"), log, KeptCheckpoints())

    assert {"shop": b"prod/eu/shop/a.log\n", "cart": b"prod/us/cart/b.log\n"} == {r.service: r.data for r in log.records}


def test_a_single_blob_is_read_by_its_sas_url(container: ContainerClient, azurite: str) -> None:
    log, checkpoints = KeptLog(), KeptCheckpoints()
    data = b"x" * 99 + b"\n" + b"y" * 10_000_000 + b"\n"
    blob = container.upload_blob("build/log.txt", data)
    sas = generate_blob_sas(
        str(blob.account_name), blob.container_name, blob.blob_name, account_key=key_of(azurite), permission=BlobSasPermissions(read=True), expiry=LATER
    )
    for _ in range(2):
        see(AzureBlobUrl("build", f"{blob.url}?{sas}", Naming(service="svc")), log, checkpoints)

    assert data == log.bytes_of(log.streams()[0])
    assert len(data) == sum(len(record.data) for record in log.records)
    assert "sig=" not in log.streams()[0]


def test_a_wrong_signature_is_told_once_without_it(container: ContainerClient, azurite: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("WARNING")
    blob = container.upload_blob("a.log", b"x\n")
    wrong = "c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2U%3D"
    sas = f"sv=2023-11-03&se=2040-01-01T00%3A00%3A00Z&sr=b&sp=r&sig={wrong}"
    sources: list[Source] = [
        AzureBlobUrl("one", f"{blob.url}?{sas}", Naming()),
        AzureBlobs("all", open_container("all", {"url": f"{container.url}?{sas}"}), Naming()),
    ]
    for source in sources:
        started = collector(source, KeptLog())
        assert started.once()
        assert started.once()
        source.close()
    told = [str(vars(record)) for record in caplog.records]

    assert 2 == len(told)
    assert all("HTTP 403" in line and "check the signature" in line for line in told)
    assert not any("c2VjcmV0" in line for line in told)


def test_an_expired_signature_and_a_missing_container_are_told(container: ContainerClient, azurite: str, caplog: pytest.LogCaptureFixture) -> None:
    sas = generate_container_sas(
        str(container.account_name),
        container.container_name,
        account_key=key_of(azurite),
        permission=ContainerSasPermissions(read=True, list=True),
        expiry=datetime.now(UTC) - timedelta(hours=1),
        start=datetime.now(UTC) - timedelta(hours=2),
    )
    expired = AzureBlobs("expired", open_container("expired", {"url": f"{container.url}?{sas}"}), Naming())
    missing = AzureBlobs("missing", open_container("missing", {"connection_string": azurite, "container": "nowhere"}), Naming())
    for source in (expired, missing):
        assert collector(source, KeptLog()).once()
        source.close()

    assert ["HTTP 403", "HTTP 404"] == [next(code for code in ("HTTP 403", "HTTP 404") if code in str(vars(r)["reason"])) for r in caplog.records]


def test_a_blob_that_vanishes_between_list_and_read_stops_no_other(
    container: ContainerClient, azurite: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    log = KeptLog()
    for name in ("a.log", "b.log", "c.log"):
        container.upload_blob(name, name.encode() + b"\n")
    source = blobs(container, azurite)
    opened = source._container.get_blob_client

    def vanishing(name: str) -> object:
        if name == "b.log":
            container.delete_blob(name)
        return opened(name)

    monkeypatch.setattr(source._container, "get_blob_client", vanishing)
    troubled = collector(source, log).once()
    source.close()

    assert not troubled
    assert [b"a.log\n", b"c.log\n"] == [record.data for record in log.records]
    assert ["blob b.log has vanished; what was read of it stays"] == [vars(record)["reason"] for record in caplog.records]


def test_a_failed_append_of_the_last_bytes_is_made_up(container: ContainerClient, azurite: str) -> None:
    log, checkpoints = KeptLog(fails=1), KeptCheckpoints()
    container.upload_blob("a.log", b"the fault line\n")
    source = blobs(container, azurite)
    started = collector(source, log, checkpoints)
    with pytest.raises(Exception, match="the log is away"):
        started.once()
    started._forget()
    started.once()
    source.close()

    assert [b"the fault line\n"] == [record.data for record in log.records]


def test_a_storage_account_that_does_not_answer_is_told(caplog: pytest.LogCaptureFixture) -> None:
    source = AzureBlobUrl("gone", "http://127.0.0.1:9/acct/logs/a.txt?sig=c2VjcmV0c2VjcmV0c2VjcmV0", Naming())

    assert collector(source, KeptLog()).once()
    assert "does not answer" in str(vars(caplog.records[-1])["reason"])
    assert "c2VjcmV0" not in caplog.text
    source.close()
