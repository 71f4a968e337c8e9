"""The bench that a fault is caused on: a folder of its own, processes whose output is kept, ports, virtual environments."""

import os
import shlex
import shutil
import signal
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from pathlib import Path

from lab.parts import Unavailable, cache_dir, free_port

VENVS: dict[str, tuple[str, tuple[str, ...]]] = {  # name: Python version, packages
    "infsrv-15": ("3.11", ("azureml-inference-server-http==1.5.1", "scikit-learn", "debugpy", "nvidia-ml-py", "numba")),
    "infsrv-08": ("3.8", ("azureml-inference-server-http==0.8.4.2", "scikit-learn==1.0.2", "debugpy")),
    "web-old": ("3.9", ("gunicorn==20.1.0", "fastapi", "uvicorn", "flask", "numpy", "pytest", "requests")),
    "web-new": ("3.12", ("gunicorn", "fastapi", "uvicorn", "flask", "numpy", "pytest", "requests", "docker")),
    "managed": ("3.12", ("supervisor", "setuptools<80", "pyuwsgi", "litestar", "uvicorn")),
    "pip-20": ("3.8", ("pip==20.2.4", "setuptools<60", "wheel")),
    "pip-23": ("3.10", ("pip==23.0.1", "setuptools<70", "wheel")),
    "pip-new": ("3.13", ("pip", "setuptools", "wheel")),
}
PASSED_ON = ("PATH", "LANG", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "PIP_CERT", "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")


def find_python(version: str) -> str:
    """Give the path of Python `version` (major.minor) on this machine. Raises Unavailable."""
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    for program in sorted(root.glob(f"versions/{version}.*/bin/python")):
        return str(program)
    found = shutil.which(f"python{version}")
    if not found:
        raise Unavailable(f"Python {version} is missing; install it with pyenv")
    return found


class Bench:
    """
    What a fault may use. Everything that its processes print goes to `capture`, in the order of time.

    docker: address of the engine for faults that need one, else empty.
    """

    def __init__(self, folder: Path, docker: str = "") -> None:
        self.folder, self.docker = folder / "app", docker
        self.capture = folder / "capture.log"
        self.folder.mkdir(parents=True)
        self.capture.touch()
        self.env = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        self.env |= {
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "PYTHONUNBUFFERED": "1",
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "DEBIAN_FRONTEND": "noninteractive",
        }
        if docker:
            self.env["DOCKER_HOST"] = docker
        self._started: list[subprocess.Popen[bytes]] = []

    def write(self, name: str, text: str | bytes) -> Path:
        """Write a file of the bench's folder."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def run(self, command: str, env: Mapping[str, str] | None = None, timeout_s: float = 120, quiet: bool = False) -> int:
        """Run a shell command to its end (or its time limit); its output is captured unless quiet. Gives the exit code."""
        process = self.start(command, env, quiet)
        try:
            return process.wait(timeout=timeout_s)
        except subprocess.TimeoutExpired:
            self._stop(process)
            return -1

    def start(self, command: str, env: Mapping[str, str] | None = None, quiet: bool = False) -> subprocess.Popen[bytes]:
        """Start a shell command; it is stopped when the fault is over."""
        with open(os.devnull if quiet else self.capture, "ab") as out:
            process = subprocess.Popen(
                ["bash", "-c", command],
                cwd=self.folder,
                env=self.env | dict(env or {}),
                stdout=out,
                stderr=out,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )
        self._started.append(process)
        return process

    def text(self) -> str:
        """What was captured so far."""
        return self.capture.read_bytes().decode("utf-8", "replace")

    def wait(self, done: Callable[[], bool], timeout_s: float = 20) -> bool:
        """Wait until `done()`; gives whether it was."""
        deadline = time.monotonic() + timeout_s
        while not done():
            if time.monotonic() > deadline:
                return False
            time.sleep(0.1)
        return True

    def wait_http(self, url: str, process: subprocess.Popen[bytes], timeout_s: float = 20) -> bool:
        """Wait until `url` answers anything; False when the process ended before."""
        return self.wait(lambda: process.poll() is not None or self.request(url)[0] > 0, timeout_s) and process.poll() is None

    def request(self, url: str, body: bytes | None = None, timeout_s: float = 15, headers: Mapping[str, str] | None = None) -> tuple[int, str]:
        """Ask over HTTP; gives (status, body), status 0 when nobody answered."""
        request = urllib.request.Request(url, body, {"Content-Type": "application/json", **(headers or {})})
        try:
            with urllib.request.urlopen(request, timeout=timeout_s) as answer:
                return answer.status, answer.read().decode("utf-8", "replace")
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode("utf-8", "replace")
        except OSError:
            return 0, ""

    def port(self) -> int:
        """Give a free port."""
        return free_port()

    def venv(self, name: str) -> Path:
        """Give the folder of a virtual environment of VENVS, made when first asked for. Raises Unavailable."""
        version, packages = VENVS[name]
        folder = cache_dir() / "venvs" / name
        if not (folder / "complete").exists():
            shutil.rmtree(folder, ignore_errors=True)
            for command in ([find_python(version), "-m", "venv", folder], [folder / "bin/python", "-m", "pip", "install", "-q", *packages]):
                done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
                if done.returncode:
                    raise Unavailable(f"the virtual environment {name} could not be made: {done.stderr.strip()[-300:]}")
            (folder / "complete").touch()
        return folder

    def close(self) -> None:
        """Stop what is still running."""
        for process in self._started:
            self._stop(process)

    @staticmethod
    def _stop(process: subprocess.Popen[bytes]) -> None:
        for kind, patience_s in ((signal.SIGTERM, 5), (signal.SIGKILL, 5)):
            try:
                os.killpg(process.pid, kind)  # its own session: the shell and all its children
            except ProcessLookupError:
                break
            try:
                process.wait(timeout=patience_s)
            except subprocess.TimeoutExpired:
                continue
            time.sleep(0.1)
        process.wait()


def quote(value: object) -> str:
    """A shell word."""
    return shlex.quote(str(value))
