"""Logs in a local folder: growing files are followed, a replaced or truncated file is a new generation of its stream."""

import gzip
import os
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from ingest import generation
from ingest.contract import Chunk, State, StreamInfo, Trouble
from ingest.naming import Naming

READ_BYTES = 1 << 20


class Folder:
    """All files below `path` that match `glob`."""

    def __init__(self, name: str, path: Path, naming: Naming, glob: str = "**/*") -> None:
        self._name, self._path, self._naming, self._glob = name, path, naming, glob

    @property
    def name(self) -> str:
        return self._name

    def read(self, checkpoints: Mapping[str, State]) -> Iterator[Chunk | Trouble]:
        if not self._path.is_dir():
            yield Trouble("", f"folder {self._path} is not there; make it or correct the source's `path`")
            return
        for path in sorted(self._path.glob(self._glob)):
            relative = path.relative_to(self._path).as_posix()
            if path.name.startswith("."):
                continue
            try:
                if path.is_file():
                    yield from self._read_file(path, relative, checkpoints)
            except (OSError, EOFError, zlib.error) as error:
                reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
                yield Trouble(f"folder:{self._name}/{relative}", f"file {relative} cannot be read: {reason}")

    def close(self) -> None:
        """No file stays open between reads."""

    def _read_file(self, path: Path, relative: str, checkpoints: Mapping[str, State]) -> Iterator[Chunk]:
        compressed = path.suffix == ".gz"
        about = path.stat()
        whole = f"{about.st_size}:{about.st_mtime_ns}" if compressed else ""
        base = f"folder:{self._name}/{relative}"
        if whole and any(state.get("whole") == whole for name, state in checkpoints.items() if name == base or name.startswith(f"{base}#")):
            return  # opening it up again would give nothing new

        with gzip.open(path) if compressed else path.open("rb") as file:
            head = file.read(generation.SAMPLE_BYTES)
            if not head:
                return

            def read(offset: int, length: int) -> bytes:
                file.seek(offset)
                return file.read(length)

            size = None if compressed else os.fstat(file.fileno()).st_size
            stream, start = generation.place(base, checkpoints, head, size, read)
            info = StreamInfo(stream, self._naming.service_of(relative), self._naming.kind_of(relative))
            file.seek(start)
            yield from _chunks(file, info, start, head, whole)


def _chunks(file: BinaryIO | gzip.GzipFile, info: StreamInfo, start: int, head: bytes, whole: str) -> Iterator[Chunk]:
    """whole: kept with the end of the last chunk, so that a compressed file is opened up once."""
    before = generation.mark(head, start, b"")
    data = file.read(READ_BYTES)
    while data:
        following = file.read(READ_BYTES)
        end = start + len(data)
        after = generation.mark(head, end, data)
        if whole and not following:
            after["whole"] = whole
        yield Chunk(info, start, data, ((start, before), (end, after)), ended=bool(whole and not following))
        start, before, data = end, after, following
