"""The sources file: where logs come from. One mapping a source; errors name the source and the key."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from ingest import naming
from ingest.contract import Source, SourceError

COMMON = {"type", "name", "service", "kind", "pattern"}


def parse(content: Any) -> list[Source]:
    """Build the sources of `{"sources": [{"type": …, "name": …}, …]}`. Raises SourceError."""
    entries = content.get("sources") if isinstance(content, dict) else None
    if not isinstance(entries, list) or not entries:
        raise SourceError("the sources file must hold a list `sources` with at least one source")
    sources = [_one(entry, number) for number, entry in enumerate(entries, 1)]
    names = [source.name for source in sources]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise SourceError(f"source name {sorted(twice)[0]!r} is used twice; checkpoints are kept by name")
    return sources


def _one(entry: Any, number: int) -> Source:
    if not isinstance(entry, dict):
        raise SourceError(f"source {number} must be a mapping with type and name")
    name, kind = str(entry.get("name") or ""), str(entry.get("type") or "")
    if not name:
        raise SourceError(f"source {number} has no name")
    if kind not in TYPES:
        raise SourceError(f"source {name!r}: type {kind!r} is not one of {', '.join(TYPES)}")
    keys, build = TYPES[kind]
    unknown = set(entry) - keys - COMMON
    if unknown:
        raise SourceError(f"source {name!r}: unknown key {sorted(unknown)[0]!r}; a {kind} source knows {', '.join(sorted(keys | COMMON))}")
    return build(name, entry, naming.parse(entry, f"source {name!r}"))


def _needed(name: str, entry: Mapping[str, Any], key: str) -> str:
    if not entry.get(key):
        raise SourceError(f"source {name!r}: `{key}` is missing")
    return str(entry[key])


def _folder(name: str, entry: Mapping[str, Any], names: naming.Naming) -> Source:
    from ingest.folder import Folder

    return Folder(name, Path(_needed(name, entry, "path")), names, str(entry.get("glob") or "**/*"))


def _azure_blobs(name: str, entry: Mapping[str, Any], names: naming.Naming) -> Source:
    from ingest.azure_blobs import AzureBlobs, open_container

    return AzureBlobs(name, open_container(name, entry), names, str(entry.get("prefix") or ""))


def _azure_blob_url(name: str, entry: Mapping[str, Any], names: naming.Naming) -> Source:
    from ingest.azure_blobs import AzureBlobUrl

    return AzureBlobUrl(name, _needed(name, entry, "url"), names)


def _docker(name: str, entry: Mapping[str, Any], names: naming.Naming) -> Source:
    from ingest.docker_engine import DockerEngine

    return DockerEngine(name, names, str(entry.get("host") or ""), str(entry.get("label") or ""))


TYPES: dict[str, tuple[set[str], Callable[[str, Mapping[str, Any], naming.Naming], Source]]] = {
    "folder": ({"path", "glob"}, _folder),
    "azure_blobs": ({"connection_string", "container", "url", "prefix"}, _azure_blobs),
    "azure_blob_url": ({"url"}, _azure_blob_url),
    "docker": ({"host", "label"}, _docker),
}
