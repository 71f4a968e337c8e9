"""The Docker collector on a real engine."""

import gc
import time
from collections.abc import Callable, Iterator
from typing import Any

import docker
import pytest
from collecting import KeptCheckpoints, KeptLog, collector, look

from domain.records import Kind
from ingest.docker_engine import DockerEngine
from ingest.naming import Naming
from lab.parts.docker import import_busybox, import_python

Run = Callable[..., Any]


@pytest.fixture(scope="module")
def engine(docker_host: str) -> Iterator[docker.DockerClient]:
    client = docker.DockerClient(base_url=docker_host)
    yield client
    client.close()


@pytest.fixture
def run(engine: docker.DockerClient, docker_host: str, request: pytest.FixtureRequest) -> Iterator[Run]:
    """Start a container that is labelled as this test's and removed afterwards."""
    started = []

    def start(script: str, image: str = "", **options: Any) -> Any:
        labels = {"test": request.node.name, **options.pop("labels", {})}
        command = ["python3", "-c", script] if image else ["sh", "-c", script]
        container = engine.containers.run(
            image or import_busybox(docker_host), command, detach=True, labels=labels, network_mode="none", stop_signal="KILL", **options
        )
        started.append(container)
        return container

    yield start
    for container in started:
        container.remove(force=True)


@pytest.fixture
def source(docker_host: str, request: pytest.FixtureRequest) -> Iterator[DockerEngine]:
    opened = DockerEngine("engine", Naming(), docker_host, label=f"test={request.node.name}")
    yield opened
    opened.close()


def output_of(log: KeptLog, container: Any) -> bytes:
    return log.bytes_of(f"docker:{container.id[:12]}")


def end_of(log: KeptLog, container: Any) -> bytes:
    return log.bytes_of(f"docker:{container.id[:12]}/exit")


def read_bytes(log: KeptLog, container: Any) -> int:
    return sum(len(r.data) for r in log.records if r.stream == f"docker:{container.id[:12]}")


def test_two_containers_are_two_streams_with_their_services(run: Run, source: DockerEngine) -> None:
    log = KeptLog()
    one = run("echo out; echo err >&2", labels={"faultline.service": "shop", "faultline.kind": "image_build"})
    two = run("echo two", labels={"com.docker.compose.service": "cart"})
    three = run("echo three", name="bare-name")
    for container in (one, two, three):
        container.wait()
    look(source, log, KeptCheckpoints())

    assert {b"out\n", b"err\n"} == set(output_of(log, one).splitlines(keepends=True))
    assert {("shop", Kind.IMAGE_BUILD), ("cart", Kind.CONTAINER), ("bare-name", Kind.CONTAINER)} == {(r.service, r.kind) for r in log.records}
    assert b"two\n" == output_of(log, two)


def test_no_byte_is_lost_or_doubled_over_restarts_of_the_collector(run: Run, source: DockerEngine) -> None:
    log, checkpoints = KeptLog(), KeptCheckpoints()
    container = run("for i in $(seq 1 400); do echo out $i; echo err $i >&2; usleep 8000; done")
    deadline = time.monotonic() + 30
    while container.status != "exited" and time.monotonic() < deadline:
        look(source, log, checkpoints)
        container.reload()
    look(source, log, checkpoints)
    data = output_of(log, container)

    assert [f"{name} {n}" for n in range(1, 401) for name in ("err", "out")] == sorted(data.decode().split("\n")[:-1], key=lambda x: (int(x[4:]), x))
    assert len(data) == read_bytes(log, container)
    assert container.logs(timestamps=False) == data


def test_an_exit_code_becomes_a_line_of_its_own_stream(run: Run, source: DockerEngine) -> None:
    log, checkpoints = KeptLog(), KeptCheckpoints()
    bad, good = run("echo bye; exit 3"), run("exit 0")
    bad.wait()
    good.wait()
    for _ in range(3):
        look(source, log, checkpoints)

    assert end_of(log, bad).startswith(b"[faultline] container exited: exit_code=3 oom_killed=false restarts=0 ")
    assert 1 == end_of(log, bad).count(b"\n")
    assert b"" == end_of(log, good)


def test_a_container_killed_for_memory_says_so(run: Run, source: DockerEngine, docker_host: str) -> None:
    log = KeptLog()
    container = run("x = bytearray(400 << 20)", image=import_python(docker_host), mem_limit="48m", memswap_limit="48m")
    container.wait()
    look(source, log, KeptCheckpoints())

    assert b"exit_code=137 oom_killed=true" in end_of(log, container)
    assert b"memory_limit=50331648" in end_of(log, container)


def test_each_end_of_a_container_started_again_is_told(run: Run, source: DockerEngine) -> None:
    log, checkpoints = KeptLog(), KeptCheckpoints()
    container = run("echo started; exit 4")
    for _ in range(2):
        container.wait()
        look(source, log, checkpoints)
        container.start()
    container.wait()
    look(source, log, checkpoints)

    assert 3 == end_of(log, container).count(b"exit_code=4")
    assert b"started\n" * 3 == output_of(log, container)


def test_a_command_that_is_not_there_tells_its_error(
    engine: docker.DockerClient, source: DockerEngine, docker_host: str, request: pytest.FixtureRequest
) -> None:
    log = KeptLog()
    container = engine.containers.create(import_busybox(docker_host), ["nowhere"], labels={"test": request.node.name}, network_mode="none")
    with pytest.raises(docker.errors.APIError):
        container.start()
    look(source, log, KeptCheckpoints())
    container.remove(force=True)

    assert b"exit_code=127" in end_of(log, container)
    assert b"executable file not found" in end_of(log, container)


def test_long_lines_progress_bars_and_odd_bytes_pass_as_they_are(run: Run, source: DockerEngine, docker_host: str) -> None:
    log, checkpoints = KeptLog(), KeptCheckpoints()
    script = (
        "import os\nw = lambda b: os.write(1, b)\n"
        "w(b'10%\\r20 % of it\\r30%\\n')\nw(b'\\xff\\x00 \\xfe\\n')\n"
        "w(b'2024 ' + b'x' * 50000 + b'\\n')\nw(b'\\n')\nw('\\u2028 here\\x0b\\x0c\\x85\\n'.encode())\nw(b'no end')"
    )
    container = run(script, image=import_python(docker_host))
    container.wait()
    for _ in range(2):
        look(source, log, checkpoints)

    expected = b"10%\r20 % of it\r30%\n" + b"\xff\x00 \xfe\n" + b"2024 " + b"x" * 50000 + b"\n\n" + "\u2028 here\x0b\x0c\x85\n".encode() + b"no end"
    got = output_of(log, container).replace(b"\xef\xbf\xbd", b"?")  # the engine's own log file holds no invalid UTF-8
    assert expected.replace(b"\xff", b"?").replace(b"\xfe", b"?") == got


def test_a_terminal_is_read_too(run: Run, source: DockerEngine) -> None:
    log = KeptLog()
    container = run("echo one; echo two three", tty=True)
    container.wait()
    look(source, log, KeptCheckpoints())

    assert b"one\r\ntwo three\r\n" == output_of(log, container)


def test_an_output_that_cannot_be_read_hides_no_end(run: Run, source: DockerEngine, caplog: pytest.LogCaptureFixture) -> None:
    log = KeptLog()
    container = run("echo x; exit 9", log_config={"Type": "none"})
    container.wait()
    troubled = look(source, log, KeptCheckpoints())

    assert b"exit_code=9" in end_of(log, container)
    assert 1 == troubled.counters.troubles
    assert "cannot be read" in str(vars(caplog.records[0])["reason"])


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # the SDK leaves the socket of a refused connection to the collector of garbage
def test_an_engine_that_is_down_is_told_once_and_waited_for(caplog: pytest.LogCaptureFixture) -> None:
    started = collector(DockerEngine("gone", Naming(), "unix:///nowhere/docker.sock"), KeptLog())

    assert started.once()
    assert started.once()
    assert 1 == len(caplog.records)
    assert "does not answer" in str(vars(caplog.records[0])["reason"])
    gc.collect()


def test_a_secret_in_an_output_is_masked(run: Run, source: DockerEngine) -> None:
    log = KeptLog()
    container = run("echo DB_PASSWORD=hunter2hunter; echo fine")
    container.wait()
    look(source, log, KeptCheckpoints())

    assert b"DB_PASSWORD=*************\nfine\n" == output_of(log, container)
