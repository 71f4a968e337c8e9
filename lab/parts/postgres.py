"""A real PostgreSQL for tests: the one that the environment names, else one of our own in a folder of its own."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lab.parts import Unavailable, free_port

START_TIMEOUT_S = 60.0
_UNPRIVILEGED = ("postgres", "nobody")  # who runs the server when we are root, which PostgreSQL refuses


@contextmanager
def running_postgres() -> Iterator[str]:
    """
    Give the SQLAlchemy URL of an empty database that is ready, and stop the server afterwards.

    FAULTLINE_TEST_POSTGRES names a running server instead; that one is left alone. Raises Unavailable.
    """
    given = os.environ.get("FAULTLINE_TEST_POSTGRES")
    if given:
        yield given
        return
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="faultline-postgres-"))
    try:
        yield from _serve(programs, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _serve(programs: Path, folder: Path) -> Iterator[str]:
    owner = _owner()
    if owner:
        shutil.chown(folder, owner)
    port = free_port()
    data = folder / "data"
    _run(owner, folder, programs / "initdb", "-D", data, "-U", "faultline", "-A", "trust", "-E", "UTF8", "--no-sync")
    options = ["-c", f"port={port}", "-c", "listen_addresses=127.0.0.1", "-c", f"unix_socket_directories={folder}"]
    options += ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off"]
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(_as(owner, programs / "postgres", "-D", data, *options), stdout=log, stderr=log, cwd=folder)
    try:
        _wait_until_ready(programs, port, server, folder / "server.log")
        yield f"postgresql+psycopg://faultline@127.0.0.1:{port}/postgres"
    finally:
        server.send_signal(signal.SIGINT)  # "fast" shutdown: does not wait for clients
        try:
            server.wait(timeout=15)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _programs() -> Path:
    """Find the newest PostgreSQL of this machine, installing it when we may."""
    found = _installed()
    if found is None and os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(
            ["apt-get", "install", "-y", "-q", "postgresql"],
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            capture_output=True,
            check=False,
        )
        found = _installed()
    if found is None:
        raise Unavailable("PostgreSQL is not installed; install it, or name a server by FAULTLINE_TEST_POSTGRES")
    return found


def _installed() -> Path | None:
    on_path = shutil.which("initdb")
    found = [Path(on_path).parent] if on_path else []
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: _version(path.parent.name))
    complete = [path for path in found if (path / "initdb").exists() and (path / "postgres").exists()]
    return complete[-1] if complete else None


def _version(name: str) -> int:
    return int(name) if name.isdigit() else 0


def _owner() -> str | None:
    """Say which user must run the server, None when we may do it ourselves."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    for name in _UNPRIVILEGED:
        if name in known:
            return name
    raise Unavailable("PostgreSQL refuses to run as root, and this machine has no user postgres or nobody")


def _as(owner: str | None, *command: str | Path) -> list[str]:
    words = [str(word) for word in command]
    if owner is None:
        return words
    entry = pwd.getpwnam(owner)
    return ["setpriv", f"--reuid={entry.pw_uid}", f"--regid={entry.pw_gid}", "--clear-groups", *words]


def _run(owner: str | None, folder: Path, *command: str | Path) -> None:
    done = subprocess.run(_as(owner, *command), capture_output=True, text=True, check=False, cwd=folder)
    if done.returncode != 0:
        raise Unavailable(f"{Path(command[0]).name} failed: {done.stderr.strip()[-500:]}")


def _wait_until_ready(programs: Path, port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_TIMEOUT_S
    ask = [str(programs / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]
    while subprocess.run(ask, check=False).returncode != 0:
        if server.poll() is not None or time.monotonic() > deadline:
            raise Unavailable(f"PostgreSQL did not start: {log.read_text(errors='replace').strip()[-500:]}")
        time.sleep(0.05)
