"""Logs in Azure blob storage: a container with a prefix, or one blob by its SAS URL (such as `image_build_log_uri`)."""

import logging
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from azure.core.exceptions import AzureError, HttpResponseError, ResourceNotFoundError
from azure.storage.blob import BlobClient, BlobProperties, ContainerClient

from ingest.contract import Chunk, SourceError, State, StreamInfo, Trouble
from ingest.naming import Naming

READ_BYTES = 4 << 20
log = logging.getLogger(__name__)


class AzureBlobs:
    """The blobs of a container whose names begin with `prefix`. A blob written anew is a new generation of its stream."""

    def __init__(self, name: str, container: ContainerClient, naming: Naming, prefix: str = "") -> None:
        self._name, self._container, self._naming, self._prefix = name, container, naming, prefix
        self._seen: dict[str, str] = {}  # ETags of blobs read to their end

    @property
    def name(self) -> str:
        return self._name

    def read(self, checkpoints: Mapping[str, State]) -> Iterator[Chunk | Trouble]:
        try:
            for properties in self._container.list_blobs(name_starts_with=self._prefix or None):
                if self._seen.get(properties.name) == properties.etag or not properties.size:
                    continue
                yield from self._read_blob(properties, checkpoints)
        except AzureError as error:
            yield Trouble("", f"container {self._container.container_name} cannot be listed: {reason(error)}")

    def close(self) -> None:
        self._container.close()

    def _read_blob(self, properties: BlobProperties, checkpoints: Mapping[str, State]) -> Iterator[Chunk | Trouble]:
        relative = properties.name.removeprefix(self._prefix).lstrip("/") or properties.name
        base = f"azure:{self._container.account_name}/{self._container.container_name}/{properties.name}"
        info = StreamInfo("", self._naming.service_of(relative), self._naming.kind_of(relative))
        troubled = False
        for item in read_blob(self._container.get_blob_client(properties.name), properties, base, info, checkpoints):
            troubled = troubled or isinstance(item, Trouble)
            yield item
        if not troubled:
            self._seen[properties.name] = properties.etag


class AzureBlobUrl:
    """One blob by its URL; the signature in it is used and never shown."""

    def __init__(self, name: str, url: str, naming: Naming) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.path.strip("/"):
            raise SourceError(f"source {name!r}: `url` is not the URL of a blob (https://account…/container/blob?sas)")
        self._name, self._naming = name, naming
        self._blob = BlobClient.from_blob_url(url)
        self._etag = ""

    @property
    def name(self) -> str:
        return self._name

    def read(self, checkpoints: Mapping[str, State]) -> Iterator[Chunk | Trouble]:
        path = self._blob.blob_name
        base = f"azure:{self._blob.account_name}/{self._blob.container_name}/{path}"
        try:
            properties = self._blob.get_blob_properties()
        except AzureError as error:
            yield Trouble(base, f"blob {path} cannot be read: {reason(error)}")
            return
        if properties.etag == self._etag:
            return
        info = StreamInfo("", self._naming.service_of(path), self._naming.kind_of(path))
        items = list(read_blob(self._blob, properties, base, info, checkpoints))
        yield from items
        if not any(isinstance(item, Trouble) for item in items):
            self._etag = properties.etag

    def close(self) -> None:
        self._blob.close()


def read_blob(blob: BlobClient, properties: BlobProperties, base: str, info: StreamInfo, checkpoints: Mapping[str, State]) -> Iterator[Chunk | Trouble]:
    """Give what a blob has gained since its checkpoint, by ranged reads of the one version that `properties` describe."""
    stream, start = _place(properties, base, checkpoints)
    named = StreamInfo(stream, info.service, info.kind)
    created = {"created": _created(properties)}
    try:
        while start < properties.size:
            length = min(READ_BYTES, properties.size - start)
            data = blob.download_blob(offset=start, length=length, max_concurrency=1).readall()
            if not data:
                break
            marks = ((start, created), (start + len(data), created))
            yield Chunk(named, start, data, marks, ended=False)
            start += len(data)
    except ResourceNotFoundError:
        yield Trouble(stream, f"blob {properties.name} has vanished; what was read of it stays")
    except AzureError as error:
        yield Trouble(stream, f"blob {properties.name} cannot be read: {reason(error)}")


def _place(properties: BlobProperties, base: str, checkpoints: Mapping[str, State]) -> tuple[str, int]:
    generation = 0
    while True:
        name = f"{base}#{generation}" if generation else base
        state = checkpoints.get(name)
        if state is None:
            return name, 0
        if state.get("created") == _created(properties) and int(state.get("next", 0)) <= properties.size:
            return name, int(state.get("next", 0))
        generation += 1


def _created(properties: BlobProperties) -> str:
    """Appending keeps the time of creation, writing anew sets it. An overwritten block blob keeps it too: then the length decides."""
    return properties.creation_time.isoformat() if properties.creation_time else ""


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
            return ContainerClient.from_container_url(str(config["url"]))
        return ContainerClient.from_connection_string(str(config["connection_string"]), str(config["container"]))
    except KeyError as error:
        raise SourceError(f"source {name!r}: key {error} is missing; give connection_string and container, or url") from None
    except ValueError:
        raise SourceError(f"source {name!r}: connection_string or url is not well-formed") from None
