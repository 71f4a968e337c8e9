"""Logs in Azure blob storage: a container with a prefix, or one blob by its SAS URL (such as `image_build_log_uri`)."""

import itertools
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from azure.core import MatchConditions
from azure.core.exceptions import AzureError, HttpResponseError, ResourceModifiedError, ResourceNotFoundError
from azure.storage.blob import BlobClient, BlobProperties, BlobType, ContainerClient, ExponentialRetry

from ingest import generation
from ingest.contract import Chunk, SourceError, State, StreamInfo, Trouble
from ingest.naming import Naming

READ_BYTES = 4 << 20


class AzureBlobs:
    """The blobs of a container whose names begin with `prefix`. A blob written anew is a new generation of its stream."""

    def __init__(self, name: str, container: ContainerClient, naming: Naming, prefix: str = "") -> None:
        self._name, self._container, self._naming, self._prefix = name, container, naming, prefix

    @property
    def name(self) -> str:
        return self._name

    def read(self, checkpoints: Mapping[str, State]) -> Iterator[Chunk | Trouble]:
        try:
            for properties in self._container.list_blobs(name_starts_with=self._prefix or None):
                relative = properties.name.removeprefix(self._prefix).lstrip("/") or properties.name
                info = StreamInfo(f"{self._base}/{properties.name}", self._naming.service_of(relative), self._naming.kind_of(relative))
                yield from read_blob(self._container.get_blob_client(properties.name), properties, info, checkpoints)
        except AzureError as error:
            yield Trouble("", f"container {self._container.container_name} cannot be listed: {reason(error)}")

    def close(self) -> None:
        self._container.close()

    @property
    def _base(self) -> str:
        return f"azure:{self._container.account_name}/{self._container.container_name}"


class AzureBlobUrl:
    """One blob by its URL; the signature in it is used and never shown."""

    def __init__(self, name: str, url: str, naming: Naming) -> None:
        parts = urlsplit(url)
        self._name, self._naming = name, naming
        try:
            if parts.scheme not in ("http", "https"):
                raise ValueError
            self._blob = BlobClient.from_blob_url(url, retry_policy=retry())
        except ValueError:
            raise SourceError(f"source {name!r}: `url` is not the URL of a blob (https://account…/container/blob?sas)") from None

    @property
    def name(self) -> str:
        return self._name

    def read(self, checkpoints: Mapping[str, State]) -> Iterator[Chunk | Trouble]:
        path = self._blob.blob_name
        info = StreamInfo(f"azure:{self._blob.account_name}/{self._blob.container_name}/{path}", self._naming.service_of(path), self._naming.kind_of(path))
        try:
            properties = self._blob.get_blob_properties()
        except AzureError as error:
            yield Trouble("", f"blob {path} cannot be read: {reason(error)}")
            return
        yield from read_blob(self._blob, properties, info, checkpoints)

    def close(self) -> None:
        self._blob.close()


def read_blob(blob: BlobClient, properties: BlobProperties, info: StreamInfo, checkpoints: Mapping[str, State]) -> Iterator[Chunk | Trouble]:
    """
    Give what a blob has gained since its checkpoint, by ranged reads.

    info: its stream is that of the first generation. A block blob is read in the version that `properties` describe: when it
    is written anew meanwhile, the next look reads it from its beginning.
    """
    if not properties.size or _known(properties, info.stream, checkpoints):
        return
    condition: dict[str, Any] = {}
    if properties.blob_type != BlobType.AppendBlob:  # an append blob may grow while it is read: its bytes stay what they are
        condition = {"etag": properties.etag, "match_condition": MatchConditions.IfNotModified}

    def read(offset: int, length: int) -> bytes:
        length = min(length, properties.size - offset)
        return bytes(blob.download_blob(offset=offset, length=length, max_concurrency=1, **condition).readall()) if length > 0 else b""

    try:
        head = read(0, generation.SAMPLE_BYTES)
        stream, start = generation.place(info.stream, checkpoints, head, properties.size, read)
        yield from _chunks(read, properties, StreamInfo(stream, info.service, info.kind), start, head)
    except ResourceModifiedError:  # what a condition also meets when there is no blob any more
        if not _exists(blob):
            yield Trouble(info.stream, f"blob {properties.name} has vanished; what was read of it stays")
    except ResourceNotFoundError:
        yield Trouble(info.stream, f"blob {properties.name} has vanished; what was read of it stays")
    except AzureError as error:
        yield Trouble(info.stream, f"blob {properties.name} cannot be read: {reason(error)}")


def _chunks(read: generation.Read, properties: BlobProperties, info: StreamInfo, start: int, head: bytes) -> Iterator[Chunk]:
    before = generation.mark(head, start, b"")
    while start < properties.size:
        data = read(start, READ_BYTES)
        if not data:
            return
        end = start + len(data)
        after = generation.mark(head, end, data)
        if end == properties.size:
            after["etag"] = properties.etag
        yield Chunk(info, start, data, ((start, before), (end, after)))
        start, before = end, after


def _exists(blob: BlobClient) -> bool:
    try:
        return bool(blob.exists())
    except AzureError:
        return True


def _known(properties: BlobProperties, base: str, checkpoints: Mapping[str, State]) -> bool:
    """Whether this very version was read to its end, so that nothing need be asked."""
    generations = itertools.takewhile(lambda name: name in checkpoints, itertools.chain([base], (f"{base}#{number}" for number in itertools.count(1))))
    return any(checkpoints[name].get("etag") == properties.etag for name in generations)


def retry() -> ExponentialRetry:
    """Short, since the collector itself comes again."""
    return ExponentialRetry(initial_backoff=1, increment_base=2, retry_total=1, random_jitter_range=1)


def reason(error: AzureError) -> str:
    """Say what the service answered, without the URL (which may hold a signature)."""
    if isinstance(error, HttpResponseError) and error.status_code:
        code = getattr(error, "error_code", None) or error.reason or ""
        hint = {403: "; check the signature (SAS), its expiry and its permissions", 404: "; check the name"}.get(error.status_code, "")
        return f"HTTP {error.status_code} {getattr(code, 'value', code)}{hint}"
    return f"{type(error).__name__}: the storage account does not answer; check the network and the endpoint"


def open_container(name: str, config: Mapping[str, object]) -> ContainerClient:
    """Open a container by `connection_string` and `container`, or by a container URL with SAS (`url`). Raises SourceError."""
    try:
        if config.get("url"):
            return ContainerClient.from_container_url(str(config["url"]), retry_policy=retry())
        return ContainerClient.from_connection_string(str(config["connection_string"]), str(config["container"]), retry_policy=retry())
    except KeyError as error:
        raise SourceError(f"source {name!r}: key {error} is missing; give connection_string and container, or url") from None
    except ValueError:
        raise SourceError(f"source {name!r}: connection_string or url is not well-formed") from None
