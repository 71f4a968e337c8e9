"""The loop: nothing is lost by a crash at any place; push and the sources file."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest
from collecting import NOW, KeptCheckpoints, KeptLog, collector
from hypothesis import given
from hypothesis import strategies as st

from domain.records import MAX_RECORD_BYTES, Kind
from ingest.contract import Chunk, SourceError, State, StreamInfo, Trouble
from ingest.push import push
from ingest.sources import parse
from stream.contract import StreamUnavailable


@dataclass
class Scripted:
    """Streams of known bytes, read in chunks of `size`."""

    streams: Mapping[str, bytes]
    size: int
    name: str = "scripted"

    def read(self, checkpoints: Mapping[str, State]) -> Iterator[Chunk | Trouble]:
        for stream, data in self.streams.items():
            start = int(checkpoints.get(stream, {}).get("next", 0))
            for at in range(start, len(data), self.size):
                end = min(len(data), at + self.size)
                yield Chunk(StreamInfo(stream, stream, Kind.OTHER), at, data[at:end], ((at, {"read": at}), (end, {"read": end})))

    def close(self) -> None:
        """Nothing is open."""


@dataclass
class DyingCheckpoints(KeptCheckpoints):
    """Saves `left` times, then the process dies between append and save."""

    left: int = 0

    def save(self, source: str, stream: str, state: State) -> None:
        if not self.left:
            raise KeyboardInterrupt
        self.left -= 1
        super().save(source, stream, state)


@given(st.integers(0, 6), st.integers(0, 6), st.integers(1, 900_000))
def test_a_kill_between_append_and_save_loses_nothing(first: int, second: int, size: int) -> None:
    streams = {"a": b"INFO line\n" * 150_000, "b": b"other\n" * 3}
    log, checkpoints, killed = KeptLog(), DyingCheckpoints(), 0
    for checkpoints.left in (first, second):
        with suppress(KeyboardInterrupt):
            for _ in range(9):
                collector(Scripted(streams, max(size, 50_000)), log, checkpoints).once(finish=True)
                streams = {**streams, "b": streams["b"] + b"more\n"}
        killed += not checkpoints.left
    checkpoints.left = 99
    collector(Scripted(streams, 100_000), log, checkpoints).once(finish=True)

    assert 2 == killed
    assert streams == {stream: log.bytes_of(stream) for stream in streams}


def test_a_secret_never_reaches_the_log() -> None:
    data = b"INFO a\npassword=hunter2hunter\nINFO b\n"
    log = KeptLog()
    collector(Scripted({"a": data}, 5), log).once(finish=True)

    assert b"INFO a\npassword=*************\nINFO b\n" == log.bytes_of("a")


def test_a_push_with_a_key_is_one_stream_and_without_is_another_each_time() -> None:
    log = KeptLog()
    keyed = [push(log, "svc", Kind.CONTAINER, b"a\nb", "key-1", lambda: NOW).stream for _ in range(2)]
    free = [push(log, "svc", Kind.CONTAINER, b"a\nb", None, lambda: NOW).stream for _ in range(2)]

    assert 1 == len(set(keyed))
    assert 3 == len(set(keyed + free))
    assert b"a\nb" == log.bytes_of(free[0])


def test_a_large_push_is_cut_into_records_and_masked() -> None:
    log, data = KeptLog(), b"token=abcdef0123456789\n" * 30_000
    pushed = push(log, "svc", Kind.OTHER, data, None, lambda: datetime.now(UTC))

    assert pushed.records == len(log.records) > 1
    assert max(len(record.data) for record in log.records) <= MAX_RECORD_BYTES
    assert b"token=****************\n" * 30_000 == log.bytes_of(pushed.stream)


def test_an_empty_push_is_no_record() -> None:
    log = KeptLog()

    assert 0 == push(log, "svc", Kind.OTHER, b"", None, lambda: NOW).records
    assert [] == log.records


@pytest.mark.parametrize("service", ["", "  ", "a\nb", "x" * 201])
def test_a_push_needs_a_service(service: str) -> None:
    with pytest.raises(ValueError, match="service must be"):
        push(KeptLog(), service, Kind.OTHER, b"x", None, lambda: NOW)


def test_a_push_that_cannot_be_kept_is_told() -> None:
    with pytest.raises(StreamUnavailable):
        push(KeptLog(fails=1), "svc", Kind.OTHER, b"x", None, lambda: NOW)


SECRET = "c2VjcmV0" * 4


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "list `sources`"),
        ({}, "list `sources`"),
        ({"sources": []}, "list `sources`"),
        ({"sources": {"a": 1}}, "list `sources`"),
        ({"sources": ["x"]}, "source 1 must be a mapping"),
        ({"sources": [{"type": "folder", "path": "."}]}, "source 1 has no name"),
        ({"sources": [{"type": "ftp", "name": "a"}]}, "type 'ftp' is not one of"),
        ({"sources": [{"type": "folder", "name": "a"}]}, "`path` is missing"),
        ({"sources": [{"type": "folder", "name": "a", "path": ".", "pat": 1}]}, "unknown key 'pat'"),
        ({"sources": [{"type": "folder", "name": "a", "path": ".", "kind": "zebra"}]}, "'zebra' is not one of"),
        ({"sources": [{"type": "folder", "name": "a", "path": ".", "pattern": "*/x"}]}, "{service}"),
        ({"sources": [{"type": "folder", "name": "a", "path": "."}] * 2}, "used twice"),
        ({"sources": [{"type": "azure_blobs", "name": "a", "container": "c"}]}, "connection_string"),
        ({"sources": [{"type": "azure_blobs", "name": "a", "connection_string": f"AccountKey={SECRET}", "container": "c"}]}, "well-formed"),
        ({"sources": [{"type": "azure_blob_url", "name": "a", "url": f"ftp://x/{SECRET}"}]}, "not the URL of a blob"),
        ({"sources": [{"type": "azure_blob_url", "name": "a", "url": f"https://x.example/?sig={SECRET}"}]}, "not the URL of a blob"),
        ({"sources": [{"type": "azure_blob_url", "name": "a", "url": f"https://x.example/one?sig={SECRET}"}]}, "not the URL of a blob"),
        ({"sources": [{"type": "docker", "name": "a", "socket": "x"}]}, "unknown key 'socket'"),
    ],
)
def test_a_wrong_sources_file_says_which_source_and_key(content: Any, said: str) -> None:
    with pytest.raises(SourceError) as raised:
        parse(content)

    assert said in str(raised.value)
    assert SECRET not in str(raised.value)


def test_every_type_of_source_is_built() -> None:
    sources = parse(
        {
            "sources": [
                {"type": "folder", "name": "f", "path": ".", "service": "svc", "kind": "image_build"},
                {"type": "azure_blobs", "name": "b", "url": "https://acct.blob.core.windows.net/logs?sig=x", "pattern": "{service}/**"},
                {"type": "azure_blob_url", "name": "u", "url": "https://acct.blob.core.windows.net/logs/a.txt?sig=x"},
                {"type": "docker", "name": "d", "label": "faultline.service"},
            ]
        }
    )

    assert ["f", "b", "u", "d"] == [source.name for source in sources]
    for source in sources:
        source.close()
