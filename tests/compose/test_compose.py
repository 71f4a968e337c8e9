"""docker-compose.yml brought up for real: a log written into the composed Azurite is answered by the composed API."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import docker
import httpx
import pytest
import yaml
from azure.storage.blob import BlobServiceClient
from docker.models.containers import Container
from images import ROOT, make_images

from lab.parts import Unavailable, free_port
from lab.parts.docker import COMPOSE, install

pytestmark = pytest.mark.timeout(900)  # the first time every image is built

TEMPORARY = Path(__file__).parent / "host-network.yml"
OURS = {"migrate", "collect", "classify-worker", "notify", "serve"}
CHECKED = {"kafka", "postgres", "azurite", "serve"}  # those that others connect to
WAIT_S = 240.0
LOG = """\
2025-01-31 09:12:04,117 I [71] gunicorn.error - Booting worker with pid: 71
Initializing logger
2025-01-31 09:12:05,201 E [71] azmlinfsrv - Failed to import the user script.
Traceback (most recent call last):
  File "/var/azureml-app/score.py", line 3, in <module>
    import {module}
ModuleNotFoundError: No module named '{module}'
"""


class Stack:
    """The composed services on an engine, under a project name and ports of their own."""

    def __init__(self, docker_host: str) -> None:
        self.project = f"faultline-test-{os.getpid()}"
        self.client = docker.DockerClient(base_url=docker_host, timeout=120)
        self._tag = f"test-{os.getpid()}"
        self._ports = {"FAULTLINE_HTTP_PORT": str(free_port()), "AZURITE_PORT": str(free_port())}
        self._env = {**os.environ, **self._ports, "DOCKER_HOST": docker_host, "COMPOSE_PROJECT_NAME": self.project, "FAULTLINE_TAG": self._tag}

    def compose(self, *words: str) -> str:
        return compose("--file", str(ROOT / "docker-compose.yml"), "--file", str(TEMPORARY), *words, env=self._env)

    def containers(self, service: str = "") -> list[Container]:
        label = f"com.docker.compose.service={service}" if service else "com.docker.compose.service"
        return list(self.client.containers.list(all=True, filters={"label": [f"com.docker.compose.project={self.project}", label]}))

    def blobs(self) -> BlobServiceClient:
        connection = self.containers("collect")[0].attrs["Config"]["Env"]
        (found,) = [value for name, _, value in (pair.partition("=") for pair in connection) if name == "FAULTLINE_SOURCE_AZURE_CONNECTION"]
        return BlobServiceClient.from_connection_string(found.replace("//azurite:10000", f"//127.0.0.1:{self._ports['AZURITE_PORT']}"))

    def incidents(self, service: str) -> list[dict[str, Any]]:
        response = httpx.get(f"http://127.0.0.1:{self._ports['FAULTLINE_HTTP_PORT']}/incidents", params={"service": service})
        return list(response.raise_for_status().json()["items"])

    def answer(self, service: str, module: str) -> dict[str, Any]:
        """Write the log of a service that misses a module; give the one incident that it becomes."""
        with self.blobs() as blobs:
            container = blobs.get_container_client("logs")
            if not container.exists():
                container.create_container()
            container.upload_blob(f"{service}/2025-01-31/container.log", LOG.format(module=module))
        wait_until(lambda: bool(self.incidents(service)), self)
        (incident,) = self.incidents(service)
        return incident

    def close(self) -> None:
        self.compose("down", "--volumes", "--timeout", "5")
        for image in self.client.images.list(f"faultline:{self._tag}"):
            self.client.images.remove(image.id, force=True)
        self.client.close()


def compose(*words: str, env: dict[str, str]) -> str:
    done = subprocess.run([COMPOSE, *words], cwd=ROOT, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, f"{done.stdout[-1000:]}\n{done.stderr[-3000:]}"
    return done.stdout


def wait_until(true: Callable[[], bool], stack: Stack) -> None:
    deadline = time.monotonic() + WAIT_S
    while not true():
        assert time.monotonic() < deadline, stack.compose("logs", "--no-color", "--tail", "15")
        time.sleep(0.5)


def state(container: Container) -> dict[str, Any]:
    container.reload()
    return dict(container.attrs["State"])


def healthy(stack: Stack) -> bool:
    return all("healthy" == state(container)["Health"]["Status"] for name in CHECKED for container in stack.containers(name))


@pytest.fixture(scope="module")
def program() -> None:
    try:
        install("docker-compose", COMPOSE)
    except Unavailable as error:
        if os.environ.get("CI") == "true":
            pytest.fail(str(error))
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def stack(program: None, docker_host: str) -> Iterator[Stack]:
    try:
        make_images(docker_host)
    except Unavailable as error:
        if os.environ.get("CI") == "true":
            pytest.fail(f"the images cannot be made in CI: {error}")
        pytest.skip(str(error))
    running = Stack(docker_host)
    try:
        running.compose("build")
        running.compose("up", "--detach")
        yield running
    finally:
        running.close()


def test_no_password_or_key_is_fixed_in_the_file(program: None) -> None:
    names = ["POSTGRES_PASSWORD", "AZURITE_ACCOUNT_KEY", "FAULTLINE_WEBHOOK_KEY"]
    base = {name: value for name, value in os.environ.items() if name not in names}
    tried = yaml.safe_load(compose("config", env=base))["services"]
    chosen = yaml.safe_load(compose("config", env={**base, **{name: f"own-{name}" for name in names}}))["services"]
    secret = [(s, key) for s in tried for key, value in tried[s].get("environment", {}).items() if value != chosen[s]["environment"][key]]

    assert {"PASSWORD", "ACCOUNTS", "URL", "CONNECTION", "KEY"} == {key.rpartition("_")[2] for _, key in secret}
    assert "local-try-only" not in str(chosen)
    assert "bG9jYWwtdHJ5" not in str(chosen)
    assert "faultline:faultline@" not in str(chosen)


def test_every_service_restarts_and_only_this_machine_reaches_its_ports(program: None) -> None:
    services = yaml.safe_load(compose("config", env=dict(os.environ)))["services"]

    assert OURS | CHECKED == set(services)
    assert {"on-failure"} == {services["migrate"]["restart"]}
    assert {"unless-stopped"} == {service["restart"] for name, service in services.items() if name != "migrate"}
    assert CHECKED == {name for name, service in services.items() if "healthcheck" in service}
    assert {"azurite", "serve"} == {name for name, service in services.items() if "ports" in service}
    assert all(port.startswith("127.0.0.1:") for service in services.values() for port in service.get("ports", []))
    assert not any(service["image"].endswith(":latest") or "container_name" in service for service in services.values())


def test_all_services_become_healthy(stack: Stack) -> None:
    wait_until(lambda: healthy(stack), stack)
    (migrate,) = stack.containers("migrate")
    running = [container for container in stack.containers() if container != migrate]

    assert OURS | CHECKED == {container.labels["com.docker.compose.service"] for container in stack.containers()}
    assert ("exited", 0) == (state(migrate)["Status"], state(migrate)["ExitCode"])
    assert [("running", 0)] * len(running) == [(state(container)["Status"], container.attrs["RestartCount"]) for container in running]


def test_our_containers_run_as_a_user_without_rights(stack: Stack) -> None:
    for name in OURS - {"migrate"}:
        for container in stack.containers(name):
            identity = container.exec_run(["python3", "-c", "print(*open('/proc/1/status'))"]).output.decode()
            fields = dict(line.strip().split(":\t", 1) for line in identity.splitlines() if ":\t" in line)

            assert {"10001"} == set(fields["Uid"].split())
            assert {0} == {int(fields[key], 16) for key in ("CapPrm", "CapEff", "CapBnd")}
            assert "1" == fields["NoNewPrivs"]


def test_a_log_written_into_azurite_is_answered_by_the_api(stack: Stack) -> None:
    incident = stack.answer("credit-risk", "lightgbm")

    assert "missing-python-module" == incident["failure_mode"]
    assert "ModuleNotFoundError: No module named 'lightgbm'" == incident["fault_line"]
    assert "lightgbm" == incident["fix"]["parameters"]["package"]
    assert any("Add `lightgbm`" in step for step in incident["fix"]["steps"])
    assert "container logs cannot be listed" in stack.containers("collect")[0].logs().decode()  # before it was there, and nothing broke


def test_two_classify_workers_share_the_partitions(stack: Stack) -> None:
    stack.compose("up", "--detach", "--no-recreate", "--scale", "classify-worker=2")
    wait_until(lambda: 2 == len([share for share in partitions(stack) if share]), stack)

    assert [4, 4] == partitions(stack)
    assert "missing-python-module" == stack.answer("route-optimiser", "ortools")["failure_mode"]


def partitions(stack: Stack) -> list[int]:
    """Ask the broker how many partitions each member of the classify-workers' group has."""
    question = (
        "import json; from kafka.admin import KafkaAdminClient; "
        "members = KafkaAdminClient(bootstrap_servers='kafka:9092').describe_groups(['classifier'])['classifier']['members']; "
        "print(json.dumps([sum(len(t['partitions']) for t in (m['member_assignment'] or {}).get('assigned_partitions', [])) for m in members]))"
    )
    answer = stack.containers("serve")[0].exec_run(["python3", "-c", question], demux=True)
    assert 0 == answer.exit_code, answer.output[1].decode()
    return list(json.loads(answer.output[0]))


def test_a_killed_classify_worker_is_started_again(stack: Stack) -> None:
    worker = stack.containers("classify-worker")[0]
    os.kill(state(worker)["Pid"], signal.SIGKILL)
    wait_until(lambda: state(worker)["Running"] and 1 == worker.attrs["RestartCount"], stack)

    assert "missing-python-module" == stack.answer("voice-intent", "librosa")["failure_mode"]


def test_what_was_found_outlives_down_and_up(stack: Stack) -> None:
    stack.compose("down", "--timeout", "20")
    stack.compose("up", "--detach")
    wait_until(lambda: healthy(stack), stack)

    assert ["lightgbm"] == [incident["fix"]["parameters"]["package"] for incident in stack.incidents("credit-risk")]
    assert "missing-python-module" == stack.answer("image-tagger", "torchvision")["failure_mode"]
    assert [1] == [incident["occurrences"] for incident in stack.incidents("credit-risk")]


def test_down_leaves_no_container_network_or_volume(stack: Stack) -> None:
    mine = {"label": f"com.docker.compose.project={stack.project}"}
    before = [len(kind.list(filters=mine)) for kind in (stack.client.networks, stack.client.volumes)]
    stack.compose("down", "--volumes", "--timeout", "20")
    after = [len(kind.list(filters=mine)) for kind in (stack.client.networks, stack.client.volumes)]

    assert ([1, 3], [0, 0]) == (before, after)
    assert [] == stack.containers()
