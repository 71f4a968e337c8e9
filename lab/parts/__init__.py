"""The real parts that tests and lab start on this machine: one file each, one context manager each."""

import os
import socket
from pathlib import Path


class Unavailable(Exception):
    """This machine can't run the part: the reason, and what would help."""


def free_port() -> int:
    """Give a TCP port of the loopback that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def cache_dir() -> Path:
    """Give the folder that downloads are kept in: what FAULTLINE_TEST_CACHE names, else `.cache` in the repository."""
    folder = Path(os.environ.get("FAULTLINE_TEST_CACHE") or Path(__file__).resolve().parents[2] / ".cache")
    folder.mkdir(parents=True, exist_ok=True)
    return folder
