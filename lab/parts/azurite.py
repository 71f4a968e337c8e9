"""A real Azurite (Azure Blob storage on this machine): the one that the environment names, else one of our own."""

import base64
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lab.parts import Unavailable, cache_dir, free_port

VERSION = "3.35.0"
ACCOUNT = "faultlinelab"
START_TIMEOUT_S = 30.0


@contextmanager
def running_azurite() -> Iterator[str]:
    """
    Give the connection string of an empty blob service that is ready, and stop it afterwards.

    FAULTLINE_TEST_AZURITE is the connection string of a running one instead; that one is left alone. Raises Unavailable.
    """
    given = os.environ.get("FAULTLINE_TEST_AZURITE")
    if given:
        yield given
        return
    found = program()
    folder = Path(tempfile.mkdtemp(prefix="faultline-azurite-"))
    try:
        yield from _serve(found, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _serve(program: Path, folder: Path) -> Iterator[str]:
    key = base64.b64encode(os.urandom(64)).decode()
    port = free_port()
    command = [str(program), "--blobHost", "127.0.0.1", "--blobPort", str(port), "--location", str(folder)]
    command += ["--skipApiVersionCheck", "--disableTelemetry", "--silent"]
    with (folder / "azurite.log").open("wb") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder, env={**os.environ, "AZURITE_ACCOUNTS": f"{ACCOUNT}:{key}"})
    try:
        _wait_until_ready(port, server, folder / "azurite.log")
        yield f"DefaultEndpointsProtocol=http;AccountName={ACCOUNT};AccountKey={key};BlobEndpoint=http://127.0.0.1:{port}/{ACCOUNT};"
    finally:
        server.terminate()
        try:
            server.wait(timeout=10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def program() -> Path:
    """Give azurite-blob, fetched by npm once. Raises Unavailable."""
    folder = cache_dir() / f"azurite-{VERSION}"
    executable = folder / "node_modules" / ".bin" / "azurite-blob"
    if executable.exists():
        return executable
    if not shutil.which("npm"):
        raise Unavailable("Azurite needs Node.js and npm (Debian: nodejs npm), or name one in FAULTLINE_TEST_AZURITE")
    with tempfile.TemporaryDirectory(dir=cache_dir()) as work:
        command = ["npm", "install", "--prefix", work, "--no-audit", "--no-fund", "--silent", f"azurite@{VERSION}"]
        done = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Unavailable(f"npm could not fetch azurite: {(done.stderr or done.stdout).strip()[-400:]}")
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(work, folder, symlinks=True)
    return executable


def _wait_until_ready(port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline and server.poll() is None:
        with socket.socket() as probe:
            probe.settimeout(1)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise Unavailable(f"Azurite did not start: {log.read_text(errors='replace').strip()[-400:]}")
