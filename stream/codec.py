"""A record as it stands in the log: compressed bytes as the value, everything else as headers. Both forms of the log share it."""

from collections.abc import Iterable
from datetime import UTC, datetime

import lz4.frame

from domain.records import MAX_RECORD_BYTES, Kind, Record

VERSION = "1"
MAX_HEADER_BYTES = 4_096
MAX_NUMBER = 2**63 - 1  # what the databases keep in one column

Headers = list[tuple[str, bytes]]


class NotARecord(ValueError):
    """These bytes are not a record: why. They become a poison item and end in the dead letters."""


def encode(record: Record) -> tuple[bytes, bytes, Headers]:
    """Give key, value and headers. Raises ValueError for a record that `decode` would refuse for its size."""
    if len(record.data) > MAX_RECORD_BYTES:
        raise ValueError(f"a record of {len(record.data)} bytes is above the limit of {MAX_RECORD_BYTES}; cut it first")
    headers = [
        ("v", VERSION.encode()),
        ("stream", record.stream.encode()),
        ("service", record.service.encode()),
        ("kind", record.kind.value.encode()),
        ("start", str(record.start).encode()),
        ("line", str(record.line).encode()),
        ("collected_at", record.collected_at.isoformat().encode()),
    ]
    longest = max(headers, key=lambda pair: len(pair[1]))
    if len(longest[1]) > MAX_HEADER_BYTES:
        raise ValueError(f"the {longest[0]} of a record has {len(longest[1])} bytes, above the limit of {MAX_HEADER_BYTES}; shorten it")
    return record.stream.encode(), lz4.frame.compress(record.data), headers


def decode(value: bytes | None, headers: Iterable[tuple[str, bytes]]) -> Record:
    """Give the record back. Raises NotARecord, with a reason that repeats none of the bytes."""
    given = dict(headers)
    if given.get("v") != VERSION.encode():
        raise NotARecord("no record of a version this program reads (header `v`)")
    try:
        text = {name: given[name].decode() for name in ("stream", "service", "kind", "start", "line", "collected_at")}
        start, line = int(text["start"]), int(text["line"])
        collected_at = datetime.fromisoformat(text["collected_at"])
        at = collected_at.astimezone(UTC)
    except KeyError as error:
        raise NotARecord(f"header {error} is missing") from None
    except (ValueError, OverflowError) as error:
        raise NotARecord(f"a header cannot be read: {type(error).__name__}") from None
    if start < 0 or line < 1 or collected_at.tzinfo is None or not text["stream"] or max(map(len, given.values())) > MAX_HEADER_BYTES:
        raise NotARecord("a header is out of range")
    if max(start, line) > MAX_NUMBER or "\0" in text["stream"] + text["service"]:
        raise NotARecord("a header holds what the database cannot keep")
    return Record(text["stream"], text["service"], Kind.parse(text["kind"]), start, line, at, _decompress(value or b""))


def _decompress(value: bytes) -> bytes:
    """At most one byte above the limit is ever unpacked, so that a bomb stays small."""
    try:
        unpacker = lz4.frame.LZ4FrameDecompressor()
        data: bytes = unpacker.decompress(value, max_length=MAX_RECORD_BYTES + 1)
    except RuntimeError:
        raise NotARecord("the value is not an LZ4 frame") from None
    if len(data) > MAX_RECORD_BYTES:
        raise NotARecord(f"the value unpacks to more than {MAX_RECORD_BYTES} bytes")
    if not unpacker.eof:
        raise NotARecord("the value is cut off")
    return data
