"""What the journeys share: an environment, a PostgreSQL database of their own, and the real inference server in containers."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import commands
import docker
import pytest
from databases import postgres_database
from docker.models.containers import Container

from lab.parts import Unavailable, cache_dir
from lab.parts.docker import import_python

SERVER = "azureml-inference-server-http==1.5.1"
SCORING_SCRIPT = "import lightgbm\n\n\ndef init():\n    pass\n\n\ndef run(data):\n    return data\n"
SERVE = ["python3", "-m", "azureml_inference_server_http", "--entry_script", "/app/score.py", "--port", "5001"]

ENVIRONMENT = {"PYTHONPATH": "/server", "LD_LIBRARY_PATH": "/server-libraries"}

Deploy = Callable[[str], Container]


@pytest.fixture
def env(tmp_path: Path, scan_cache: Path) -> dict[str, str]:
    return commands.settings(tmp_path, scan_cache)


@pytest.fixture
def database_url(postgres_url: str) -> Iterator[str]:
    """A PostgreSQL database without tables."""
    yield from postgres_database(postgres_url, "template1")


@pytest.fixture(scope="session")
def scoring_image(docker_host: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """An image with the Azure ML inference server and a scoring script that imports what is not there."""
    app = tmp_path_factory.mktemp("app")
    (app / "score.py").write_text(SCORING_SCRIPT)
    try:
        server = inference_server()
        return import_python(docker_host, "faultline-lab/scoring:latest", {server: "/server", app: "/app", **shared_libraries(server)})
    except Unavailable as error:
        pytest.fail(str(error))


def inference_server() -> Path:
    """Give a folder with the server's packages for this Python, fetched by pip once."""
    folder = cache_dir() / f"inference-server-{sys.version_info.major}.{sys.version_info.minor}"
    if not (folder / "complete").exists():
        shutil.rmtree(folder, ignore_errors=True)
        command = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-warn-conflicts", "--target", str(folder), SERVER]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Unavailable(f"pip could not fetch {SERVER}: {done.stderr.strip()[-400:]}")
        (folder / "complete").touch()
    return folder


def shared_libraries(server: Path) -> dict[Path, str]:
    """The libraries that compiled packages need, as files for the image."""
    printed = subprocess.run(["ldd", *map(str, server.rglob("*.so"))], capture_output=True, text=True, check=False).stdout
    found = set(re.findall(r"=> (/\S+)", printed))
    return {Path(library): f"/server-libraries/{Path(library).name}" for library in found}


@pytest.fixture
def deploy(docker_host: str, scoring_image: str, request: pytest.FixtureRequest) -> Iterator[Deploy]:
    """Start the inference server in a container that is labelled with its service, and wait until it has failed."""
    client = docker.DockerClient(base_url=docker_host)
    started: list[Container] = []

    def start(service: str) -> Container:
        labels = {"faultline.service": service, "journey": request.node.name}
        container = client.containers.run(scoring_image, SERVE, detach=True, labels=labels, environment=ENVIRONMENT, network_mode="none")
        started.append(container)
        container.wait(timeout=120)
        return container

    yield start
    for container in started:
        container.remove(force=True)
    client.close()


@pytest.fixture
def sources(docker_host: str, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A sources file that names the Docker engine, and there the containers of this test."""
    path = tmp_path / "sources.yaml"
    path.write_text(f"sources:\n  - type: docker\n    name: engine\n    host: {docker_host}\n    label: journey={request.node.name}\n")
    return path


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A journey starts brokers, engines and half a dozen processes: on a busy machine that takes longer than a test of one part."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.timeout(900))
