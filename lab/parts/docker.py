"""A real Docker engine: the one that the environment names, else a dockerd of our own on a private socket, and images made without a registry."""

import io
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from ipaddress import ip_address, ip_network
from pathlib import Path

import docker
from docker.errors import ImageNotFound

from lab.parts import Unavailable

START_TIMEOUT_S = 60.0
STOP_TIMEOUT_S = 30.0
MEMORY_BYTES = 6 << 30  # what the engine's images may take of a memory of at least twice that, where nothing waits for the disk
STORAGE_DRIVERS = ("overlay2", "vfs")  # vfs copies every layer, but works on any file system
CLIENT = "/usr/bin/docker"  # Debian's; a `docker` that stands earlier on the PATH may be another program
COMPOSE = "/usr/bin/docker-compose"  # Debian's package docker-compose
BUSYBOX = "faultline-lab/busybox:latest"
PYTHON = "faultline-lab/python:latest"
APPLETS = (
    "sh",
    "cat",
    "echo",
    "sleep",
    "ls",
    "env",
    "head",
    "tail",
    "tr",
    "seq",
    "kill",
    "true",
    "false",
    "mkdir",
    "chmod",
    "date",
    "dd",
    "printf",
    "wget",
    "test",
    "usleep",
    "yes",
)


@contextmanager
def running_docker() -> Iterator[str]:
    """
    Give the address of an engine that is ready (`unix://…`); our own is stopped, unmounted and removed afterwards.

    FAULTLINE_TEST_DOCKER names a running engine instead; that one is left alone. No image can be pulled by ours: make them
    with `import_busybox` and `import_python`. Raises Unavailable.
    """
    given = os.environ.get("FAULTLINE_TEST_DOCKER")
    if given:
        yield given
        return
    _require_programs()
    folder = Path(tempfile.mkdtemp(prefix="faultline-docker-", dir="/tmp"))  # short: a socket's path has at most 107 bytes
    _mount_memory(folder)
    bridge = _make_bridge()
    try:
        engine = _start(folder, bridge)
        try:
            yield f"unix://{folder}/docker.sock"
        finally:
            _stop(engine)
    finally:
        _clear(folder, bridge)


def import_busybox(docker_host: str) -> str:
    """Make the image of a static busybox, unless it is there; gives its tag. `sh -c …` runs in it."""
    return _import(docker_host, BUSYBOX, _add_busybox, env=("PATH=/bin",))


def import_python(docker_host: str, tag: str = PYTHON, folders: Mapping[Path, str] | None = None) -> str:
    """
    Make the image of this machine's Python (with a busybox shell), unless it is there; gives its tag. `python3 …` runs in it.

    folders: host folder → folder inside, added to the image; what is put in `/packages` can be imported.
    """

    def fill(archive: tarfile.TarFile) -> None:
        _add_busybox(archive)
        _add_python(archive)
        for source, target in (folders or {}).items():
            archive.add(source, arcname=target.lstrip("/"), filter=_plain)

    env = (f"PATH={_base_python().parent}:/bin", "PYTHONPATH=/packages", "PYTHONUNBUFFERED=1")
    return _import(docker_host, tag, fill, env=env)


def _import(docker_host: str, tag: str, fill: Callable[[tarfile.TarFile], None], env: Iterable[str]) -> str:
    client = docker.DockerClient(base_url=docker_host, timeout=120)
    try:
        try:
            client.images.get(tag)
        except ImageNotFound:
            with tempfile.NamedTemporaryFile(suffix=".tar") as file:
                with tarfile.open(fileobj=file, mode="w") as archive:
                    fill(archive)
                file.flush()
                name, _, version = tag.rpartition(":")
                changes = [f"ENV {pair.replace('=', ' ', 1)}" for pair in env]
                client.api.import_image_from_file(file.name, repository=name, tag=version, changes=changes)
    finally:
        client.close()
    return tag


def _add_busybox(archive: tarfile.TarFile) -> None:
    program = _busybox()
    archive.add(program, arcname="bin/busybox", filter=_plain)
    for name in APPLETS:
        link = tarfile.TarInfo(f"bin/{name}")
        link.type, link.linkname = tarfile.SYMTYPE, "busybox"
        archive.addfile(link)
    for name, content in (("etc/passwd", "root:x:0:0:root:/root:/bin/sh\n"), ("etc/group", "root:x:0:\n")):
        entry = tarfile.TarInfo(name)
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content.encode()))
    for name in ("tmp", "root", "proc", "sys", "dev", "packages"):
        folder = tarfile.TarInfo(name)
        folder.type, folder.mode = tarfile.DIRTYPE, 0o1777 if name == "tmp" else 0o755
        archive.addfile(folder)


def _base_python() -> Path:
    """The interpreter behind the virtual environment, by its real path."""
    return Path(getattr(sys, "_base_executable", sys.executable)).resolve()


def _add_python(archive: tarfile.TarFile) -> None:
    program = _base_python()
    library = Path(sysconfig.get_path("stdlib"))
    files = {program, *_shared_libraries([program, *library.glob("lib-dynload/*.so")])}
    for path in sorted(files):
        archive.add(path.resolve(), arcname=str(path).lstrip("/"), filter=_plain)  # a library is stored under the name that is asked for
    for name in ("python3", "python"):
        link = tarfile.TarInfo(f"bin/{name}")
        link.type, link.linkname = tarfile.SYMTYPE, str(program)
        archive.addfile(link)
    archive.add(library, arcname=str(library).lstrip("/"), filter=_without_packages)


def _shared_libraries(programs: Iterable[Path]) -> set[Path]:
    """Every library that the dynamic loader would open, under the names it asks for."""
    shown = subprocess.run(["ldd", *map(str, programs)], capture_output=True, text=True, check=False).stdout
    words = (word for line in shown.splitlines() if not line.endswith(":") for word in line.split())
    return {Path(word) for word in words if word.startswith("/") and Path(word).exists()}


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Owned by root, whoever made the tests' machine."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def _without_packages(entry: tarfile.TarInfo) -> tarfile.TarInfo | None:
    parts = Path(entry.name).parts
    skipped = {"site-packages", "dist-packages", "__pycache__", "test", "tests", "idlelib", "tkinter", "ensurepip"}
    return None if skipped & set(parts) else _plain(entry)


def _busybox() -> Path:
    install("busybox-static", "/bin/busybox")
    return Path("/bin/busybox").resolve()


def _require_programs() -> None:
    if os.geteuid() != 0:
        raise Unavailable("a Docker engine of our own needs root; name a running engine in FAULTLINE_TEST_DOCKER")
    install("docker.io", "/usr/sbin/dockerd")


def install(package: str, program: str) -> None:
    """Install Debian's `package` unless `program` is there. Raises Unavailable."""
    if Path(program).exists():
        return
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise Unavailable(f"{program} is missing; install Debian's package {package}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-q"], ["apt-get", "install", "-y", "-q", "--no-install-recommends", package]):
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    if not Path(program).exists():
        raise Unavailable(f"Debian's package {package} could not be installed: {done.stderr.strip()[-300:]}")


def _mount_memory(folder: Path) -> None:
    """Keep the engine's data in memory, if there is enough: to write and remove thousands of files takes a busy disk minutes."""
    data = folder / "data"
    data.mkdir()
    free = re.search(r"^MemAvailable: +(\d+) kB", Path("/proc/meminfo").read_text(), re.MULTILINE)
    if free and int(free[1]) * 1024 >= 2 * MEMORY_BYTES:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={MEMORY_BYTES}", "tmpfs", str(data)], capture_output=True, check=False)


def _make_bridge() -> str:
    """Give the name of a bridge of our own, so that we never meet another engine's docker0; `none` when we may not make one."""
    name, net = f"flt{os.getpid() % 100_000}", f"10.213.{os.getpid() % 250}.1/24"
    if not shutil.which("ip"):
        return "none"
    for command in (["ip", "link", "add", name, "type", "bridge"], ["ip", "addr", "add", net, "dev", name], ["ip", "link", "set", name, "up"]):
        if subprocess.run(command, capture_output=True, check=False).returncode:
            subprocess.run(["ip", "link", "delete", name], capture_output=True, check=False)
            return "none"
    return name


def _networks() -> str:
    """Give the addresses of the networks that are made in our engine: sixteen of them, others than those of an engine beside ours."""
    return f"10.{214 + os.getpid() % 40}.{os.getpid() // 40 % 16 * 16}.0/20"


def _start(folder: Path, bridge: str) -> subprocess.Popen[bytes]:
    for driver in STORAGE_DRIVERS:
        engine = _launch(folder, bridge, driver)
        if _wait_until_ready(engine, folder):
            return engine
        _stop(engine)
    raise Unavailable(f"dockerd did not start: {(folder / 'dockerd.log').read_text(errors='replace').strip()[-600:]}")


def _launch(folder: Path, bridge: str, driver: str) -> subprocess.Popen[bytes]:
    (folder / "daemon.json").write_text("{}")  # not the system's
    command = ["/usr/sbin/dockerd", "--config-file", str(folder / "daemon.json"), "-H", f"unix://{folder}/docker.sock"]
    command += ["--data-root", str(folder / "data"), "--exec-root", str(folder / "exec"), "--pidfile", str(folder / "dockerd.pid")]
    command += ["--storage-driver", driver, "--bridge", bridge, "--iptables=false", "--ip-masq=false", "--default-ulimit", "core=0"]
    command += ["--default-address-pool", f"base={_networks()},size=24"]
    with (folder / "dockerd.log").open("ab") as log:
        return subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True)


def _wait_until_ready(engine: subprocess.Popen[bytes], folder: Path) -> bool:
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline and engine.poll() is None:
        with socket.socket(socket.AF_UNIX) as probe:  # not the SDK: it leaves a socket open for each refused connection
            if probe.connect_ex(f"{folder}/docker.sock") == 0:
                return _answers(f"unix://{folder}/docker.sock")
        time.sleep(0.05)
    return False


def _answers(docker_host: str) -> bool:
    client = docker.DockerClient(base_url=docker_host, timeout=START_TIMEOUT_S)
    try:
        return bool(client.ping())
    finally:
        client.close()


def _stop(engine: subprocess.Popen[bytes]) -> None:
    """Ask dockerd to end; it ends its containers and its containerd itself."""
    if engine.poll() is None:
        engine.send_signal(signal.SIGTERM)
    try:
        engine.wait(timeout=STOP_TIMEOUT_S)
    except subprocess.TimeoutExpired:
        os.killpg(engine.pid, signal.SIGKILL)  # our own session: dockerd and its containerd
        engine.wait()


def _clear(folder: Path, bridge: str) -> None:
    mounts = [line.split()[1] for line in Path("/proc/mounts").read_text().splitlines()]
    for mount in sorted((place for place in mounts if place.startswith(f"{folder}/")), reverse=True):
        subprocess.run(["umount", "-l", mount], capture_output=True, check=False)
    shutil.rmtree(folder, ignore_errors=True)
    for name in (bridge, *_left_bridges()):
        if name != "none":
            subprocess.run(["ip", "link", "delete", name], capture_output=True, check=False)


def _left_bridges() -> Iterator[str]:
    """The bridges of networks that nobody removed from our engine."""
    if shutil.which("ip"):
        shown = subprocess.run(["ip", "-json", "addr"], capture_output=True, text=True, check=False).stdout
        ours = ip_network(_networks())
        for link in json.loads(shown or "[]"):
            if any(address["family"] == "inet" and ip_address(address["local"]) in ours for address in link["addr_info"]):
                yield link["ifname"]
