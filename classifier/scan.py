"""
One pass over a record's raw bytes for all patterns of all rules (Hyperscan). Most records stop here.

The compiled database is cached on disk by the hash of what went into it, as compiling takes seconds and loading milliseconds.
"""

import contextlib
import hashlib
import inspect
import os
import tempfile
from collections import deque
from collections.abc import Callable, Container, Sequence
from importlib.metadata import version
from pathlib import Path

import hyperscan

MAX_LINES = 2_000  # with a hit of one pattern: the first and the last half of them; in a storm those between say the same


class ScanError(ValueError):
    """The patterns cannot be compiled into one database: which one, and why."""


class Scanner:
    """
    Scans bytes for many patterns at once.

    patterns: texts; their index is the pattern's number.
    form: text → (raw form, ignore case); only called when the database is not cached.
    cache: folder of compiled databases, or None.
    """

    def __init__(self, patterns: Sequence[str], form: Callable[[str], tuple[bytes, bool]], cache: Path | None = None) -> None:
        self._patterns, self._form = patterns, form
        self._database = self._load(cache) if patterns else None
        self._scratch = hyperscan.Scratch(self._database) if self._database else None

    def scan(self, data: bytes, wanted: Container[int] | None = None) -> dict[int, list[int]]:
        """Give, by number of the `wanted` patterns (all), the offset just behind the first match in each line with one, in order; at most MAX_LINES of them."""
        first: dict[int, list[int]] = {}
        last: dict[int, deque[int]] = {}
        line_ends: dict[int, int] = {}  # of the line of a pattern's latest hit
        if self._database is None or not data:
            return first

        def found(number: int, _start: int, end: int, _flags: int, _context: object) -> None:
            if (wanted is not None and number not in wanted) or end <= line_ends.get(number, -1):
                return
            line_end = data.find(b"\n", end - 1)
            line_ends[number] = line_end + 1 if line_end >= 0 else len(data)
            kept = first.setdefault(number, [])
            if len(kept) < MAX_LINES // 2:
                kept.append(end)
            else:
                last.setdefault(number, deque(maxlen=MAX_LINES // 2)).append(end)

        self._database.scan(data, match_event_handler=found, scratch=self._scratch)
        return {number: kept + list(last.get(number, ())) for number, kept in first.items()}

    def _load(self, cache: Path | None) -> hyperscan.Database:
        if cache is None:
            return self._compile()
        path = cache / f"scan-{self._key()}.hsdb"
        with contextlib.suppress(OSError, hyperscan.error):
            return hyperscan.loadb(_checked(path.read_bytes()), hyperscan.HS_MODE_BLOCK)
        database = self._compile()
        with contextlib.suppress(OSError):
            _write(path, hyperscan.dumpb(database))
        return database

    def _key(self) -> str:
        sha = hashlib.sha256(f"{version('hyperscan')} {_cpu_features()}".encode())
        sha.update(Path(inspect.getfile(self._form)).read_bytes())
        for pattern in self._patterns:
            text = pattern.encode()
            sha.update(b"%d:" % len(text) + text)
        return sha.hexdigest()[:32]

    def _compile(self) -> hyperscan.Database:
        database, forms = hyperscan.Database(), [self._form(pattern) for pattern in self._patterns]
        expressions, flags = [raw for raw, _ in forms], [hyperscan.HS_FLAG_CASELESS if ignore_case else 0 for _, ignore_case in forms]
        try:
            database.compile(expressions=expressions, ids=list(range(len(forms))), elements=len(forms), flags=flags)
        except hyperscan.error as error:
            for raw, flag in zip(expressions, flags, strict=True):
                compile_one(raw, flag)
            raise ScanError(f"the patterns do not compile together: {error}") from error
        return database


def compile_one(raw: bytes, flags: int = 0) -> None:
    """Raise ScanError when Hyperscan does not take this pattern."""
    try:
        hyperscan.Database().compile(expressions=[raw], ids=[0], elements=1, flags=flags)
    except hyperscan.error as error:
        raise ScanError(f"pattern does not compile for the scan: {error}: {raw.decode('latin-1')}") from error


def _cpu_features() -> str:
    """A database is built for the processor at hand; another one must not load it."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith(("flags", "Features")):
                return hashlib.sha256(line.encode()).hexdigest()[:12]
    return os.uname().machine


def _checked(content: bytes) -> bytes:
    """A cached database carries its own hash: a cut or changed file must not reach the C library."""
    digest, body = content[:32], content[32:]
    if hashlib.sha256(body).digest() != digest:
        raise OSError("the cached database is damaged")
    return body


def _write(path: Path, body: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(hashlib.sha256(body).digest() + body)
    Path(file.name).replace(path)
