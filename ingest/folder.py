"""Logs in a local folder: growing files are followed, a replaced or truncated file is a new generation of its stream."""

import gzip
import hashlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from ingest.contract import Chunk, State, StreamInfo, Trouble
from ingest.naming import Naming

READ_BYTES = 1 << 20
HEAD_BYTES = 256  # the first bytes tell one generation of a file from the next


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
            if path.name.startswith(".") or not path.is_file():
                continue
            try:
                yield from self._read_file(path, relative, checkpoints)
            except (OSError, EOFError, gzip.BadGzipFile) as error:
                reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
                yield Trouble(f"folder:{self._name}/{relative}", f"file {relative} cannot be read: {reason}")

    def close(self) -> None:
        """No file stays open between reads."""

    def _read_file(self, path: Path, relative: str, checkpoints: Mapping[str, State]) -> Iterator[Chunk]:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            head = file.read(HEAD_BYTES)
            if not head:
                return
            stream, start = self._place(relative, head, checkpoints, path)
            info = StreamInfo(stream, self._naming.service_of(relative), self._naming.kind_of(relative))
            file.seek(start)
            yield from _chunks(file, info, start, head)

    def _place(self, relative: str, head: bytes, checkpoints: Mapping[str, State], path: Path) -> tuple[str, int]:
        """The stream of this generation of the file, and the byte to go on from."""
        stream = f"folder:{self._name}/{relative}"
        generation = 0
        while True:
            name = f"{stream}#{generation}" if generation else stream
            state = checkpoints.get(name)
            if state is None:
                return name, 0
            known = int(state.get("head_bytes", 0))
            same = _digest(head[:known]) == state.get("head") and len(head) >= known
            longer = path.suffix == ".gz" or path.stat().st_size >= int(state.get("next", 0))
            if same and longer:
                return name, int(state.get("next", 0))
            generation += 1


def _chunks(file: BinaryIO | gzip.GzipFile, info: StreamInfo, start: int, head: bytes) -> Iterator[Chunk]:
    state = {"head": _digest(head), "head_bytes": len(head)}
    while data := file.read(READ_BYTES):
        end = start + len(data)
        yield Chunk(info, start, data, ((start, state), (end, state)))
        start = end


def _digest(head: bytes) -> str:
    return hashlib.sha256(head).hexdigest()[:16]
