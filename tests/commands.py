"""The command line as a user runs it: real processes with settings of their own, ended for sure."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import httpx

PROGRAM = (sys.executable, "-m", "faultline")
PATIENCE_S = 180.0  # of a machine with much else to do; what is waited for usually comes within seconds
ADDRESS = re.compile(r"(?:serves|Console) +(http://[\w.:-]+)")

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
Seen = TypeVar("Seen")


def settings(folder: Path, cache: Path, **given: object) -> dict[str, str]:
    """Give an environment that holds nothing of ours but `given` (`http_port=0` is FAULTLINE_HTTP_PORT), with its data in `folder`."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR", "PYTHONPATH") if name in os.environ}
    named = {"data_dir": folder / "data", "cache_dir": cache, "http_port": 0, "poll_seconds": 0.2, **given}
    return {**kept, "LANG": "C.UTF-8", **{f"FAULTLINE_{name.upper()}": str(value) for name, value in named.items()}}


def run(*words: object, env: Mapping[str, str], cwd: Path, stdin: bytes = b"", timeout_s: float = 120) -> subprocess.CompletedProcess[bytes]:
    """Run a command to its end."""
    return subprocess.run([*PROGRAM, *map(str, words)], input=stdin, capture_output=True, env=dict(env), cwd=cwd, timeout=timeout_s, check=False)


def until(look: Callable[[], Seen], what: str, patience_s: float = PATIENCE_S) -> Seen:
    """Ask `look` again and again until it gives something true; give that. Raises AssertionError."""
    deadline = time.monotonic() + patience_s
    while not (seen := look()):
        assert time.monotonic() < deadline, f"waited {patience_s:.0f} s in vain for {what}; seen at last: {seen!r}"
        time.sleep(0.05)
    return seen


class Running:
    """A role in a process of its own; what it prints is kept. A context manager that stops it."""

    def __init__(self, *words: object, env: Mapping[str, str], cwd: Path) -> None:
        self._words = " ".join(map(str, words))
        self._log = cwd / f"{words[0]}-{time.monotonic_ns()}.log"
        with self._log.open("wb") as out:
            self.process = subprocess.Popen([*PROGRAM, *map(str, words)], stdin=subprocess.DEVNULL, stdout=out, stderr=out, env=dict(env), cwd=cwd)

    def __enter__(self) -> "Running":
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                self.kill()

    @property
    def printed(self) -> str:
        return self._log.read_text(encoding="utf-8", errors="replace")

    def kill(self) -> None:
        """End it as the kernel does when memory runs out: nothing is finished, nothing is told."""
        self.process.kill()
        self.process.wait()

    def end(self, number: int) -> int:
        """Ask it to end by a signal; give its exit code."""
        self.process.send_signal(number)
        return self.process.wait(timeout=PATIENCE_S)

    def says(self, text: str) -> None:
        """Wait until it has printed `text`."""
        until(lambda: text in self._alive(), f"{text!r} from `{self._words}`")

    def address(self) -> str:
        """Wait until it says where it serves; give that."""
        match = until(lambda: ADDRESS.search(self._alive()), f"the address of `{self._words}`")
        return match[1]

    def _alive(self) -> str:
        printed = self.printed
        assert self.process.poll() is None, f"`{self._words}` has ended with {self.process.returncode}:\n{printed[-3000:]}"
        return printed


def incidents(address: str, **query: str) -> list[dict[str, Any]]:
    """Give the first page of incidents that the API answers."""
    answer = httpx.get(f"{address}/incidents", params=query, timeout=30)
    answer.raise_for_status()
    items: list[dict[str, Any]] = answer.json()["items"]
    return items
