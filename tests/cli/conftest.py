"""A folder and an environment for each test, and one cache of the compiled rules for all."""

from pathlib import Path
from subprocess import CompletedProcess

import commands
import pytest
from commands import Run


@pytest.fixture
def env(tmp_path: Path, scan_cache: Path) -> dict[str, str]:
    return commands.settings(tmp_path, scan_cache)


@pytest.fixture
def faultline(tmp_path: Path, env: dict[str, str]) -> Run:
    """Run a command to its end; keyword arguments are settings, `stdin` what it reads."""

    def run(*words: object, stdin: bytes = b"", **given: object) -> "CompletedProcess[bytes]":
        named = {f"FAULTLINE_{name.upper()}": str(value) for name, value in given.items()}
        return commands.run(*words, env={**env, **named}, cwd=tmp_path, stdin=stdin)

    return run
