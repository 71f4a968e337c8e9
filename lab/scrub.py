"""What a capture must not tell about the machine it was made on: paths, host names, index hosts; and how long it may be."""

import os
import platform
import re
import socket
import subprocess
import sys
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from lab.parts import cache_dir

MAX_CAPTURE_BYTES = 64 * 1024
PUBLIC_HOSTS = {"pypi.org", "files.pythonhosted.org", "registry.npmjs.org", "deb.debian.org"}


def scrub(text: str, bench: Path) -> str:
    """Replace the machine's paths and names by neutral ones."""
    pairs = [
        (str(bench / "app"), "/var/azureml-app"),
        (str(bench), "/var/azureml"),
        (str(cache_dir() / "venvs"), "/azureml-envs"),
        (str(cache_dir()), "/var/cache/lab"),
    ]
    pairs += [
        (str(Path(__file__).resolve().parents[1]), "/srv/app"),
        (str(Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"), "/opt/python"),
    ]
    pairs += [(host, "pypi.example.com") for host in index_hosts()]
    for old, new in pairs:
        text = text.replace(old, new)
    text = re.sub(r"unix:///tmp/faultline-docker-[^/\s]+/docker\.sock", "unix:///var/run/docker.sock", text)
    text = re.sub(r"/tmp/faultline-docker-[^/\s]+/(data)?", "/var/lib/docker/", text)
    text = text.replace(platform.release(), "5.15.0-1064-azure")
    text = re.sub(r"tmp\.\w{10}(?=/|%2F)", "run", text)  # mktemp's
    text = text.replace("http://%2Ftmp%2Ffaultline-docker", "http://%2Fvar%2Frun%2Fdocker")
    return re.sub(rf"(?<![\w/.-]){re.escape(socket.gethostname())}(?![\w.-])", "build-host", text)


def leaks(text: str) -> list[str]:
    """Name what still tells about the machine; empty when nothing does."""
    found = [path for path in (str(Path(__file__).resolve().parents[1]), str(Path.home() / ".pyenv"), "faultline-docker-", "faultline-lab-run") if path in text]
    found += [host for host in index_hosts() if host in text]
    if re.search(rf"(?<![\w/.-]){re.escape(socket.gethostname())}(?![\w.-])", text):
        found.append("the host name")
    return found


@cache
def index_hosts() -> set[str]:
    """Hosts that pip and npm are configured to ask, without the public ones."""
    shown = ""
    for command in ([sys.executable, "-m", "pip", "config", "list"], ["npm", "config", "get", "registry"]):
        try:
            shown += subprocess.run(command, capture_output=True, text=True, check=False).stdout
        except OSError:
            continue
    shown += " ".join(os.environ.get(name, "") for name in ("PIP_INDEX_URL", "UV_INDEX_URL", "HTTPS_PROXY", "HTTP_PROXY"))
    return {host for url in re.findall(r"https?://[^\s'\"]+", shown) if (host := urlsplit(url).hostname)} - PUBLIC_HOSTS - {"localhost", "127.0.0.1"}


def shorten(text: str, limit: int = MAX_CAPTURE_BYTES) -> str:
    """Keep head and tail, whole lines, of a capture that is too long."""
    raw = text.encode()
    if len(raw) <= limit:
        return text
    half = limit // 2 - 64
    head = raw[:half].decode("utf-8", "ignore").rpartition("\n")[0]
    tail = raw[-half:].decode("utf-8", "ignore").partition("\n")[2]
    return f"{head}\n{tail}"
