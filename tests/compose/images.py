"""
The images that docker-compose.yml and Dockerfile name, made on this machine: for an engine that cannot pull them.

One small Debian by mmdebstrap, imported; the rest are real `docker build`s of `recipes/`, under the very tags the two files
name. What was built is kept in the tests' cache, by all that went into it.
    python tests/compose/images.py unix:///var/run/docker.sock
"""

import hashlib
import os
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import docker
import yaml
from docker.errors import BuildError, ImageNotFound

from lab.parts import Unavailable, azurite, cache_dir, kafka
from lab.parts.docker import CLIENT, install

ROOT = Path(__file__).resolve().parents[2]
RECIPES = Path(__file__).parent / "recipes"
SUITE = "bookworm"  # the Debian whose Python is 3.11 and whose PostgreSQL is 15
DEBIAN = "faultline-test/debian:latest"
PACKAGES = "faultline-test/packages:latest"  # the stage `packages` of our own Dockerfile: the layers that take long
CERTIFICATES = "etc/ssl/certs/ca-certificates.crt"
SLIM = (  # stays in the image, so that what is installed later is small too, and dpkg does not wait for the disk
    "--dpkgopt=path-exclude=/usr/share/doc/*",
    "--dpkgopt=path-exclude=/usr/share/locale/*",
    "--dpkgopt=force-unsafe-io",
    '--aptopt=APT::Install-Recommends "false"',
    '--aptopt=Dir::Cache::pkgcache ""',
    '--aptopt=Dir::Cache::srcpkgcache ""',
)
PIP_SETTINGS = {"index-url", "extra-index-url", "trusted-host", "default-timeout", "proxy"}  # what means the same inside an image
PROXIES = ("http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")


def make_images(docker_host: str) -> None:
    """Make the images that an engine lacks to build and bring up the stack, or load them from the cache. Raises Unavailable."""
    client = docker.DockerClient(base_url=docker_host, timeout=600)
    try:
        tags = [_python_tag(), *_part_tags().values(), PACKAGES]
        if all(_has(client, tag) for tag in tags):
            return
        kept = cache_dir() / f"compose-images-{_fingerprint(tags)}.tar"
        if not kept.exists():
            _make_all(client)
            if os.environ.get("CI") != "true":  # whose checkout is new each time
                _keep(docker_host, tags, kept)
            return
        _docker(docker_host, "load", "--input", str(kept))
    finally:
        client.close()


def _python_tag() -> str:
    return re.findall(r"^ARG PYTHON_IMAGE=(\S+)$", (ROOT / "Dockerfile").read_text(), re.MULTILINE)[0]


def _part_tags() -> dict[str, str]:
    """Recipe → tag, as docker-compose.yml says."""
    services = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]
    return {name: str(services[name]["image"]) for name in ("kafka", "postgres", "azurite")}


def _has(client: docker.DockerClient, tag: str) -> bool:
    try:
        client.images.get(tag)
    except ImageNotFound:
        return False
    return True


def _fingerprint(tags: list[str]) -> str:
    files = [ROOT / "Dockerfile", ROOT / "requirements.lock", *sorted(path for path in RECIPES.rglob("*") if path.is_file())]
    parts = [SUITE, *SLIM, kafka.VERSION, azurite.VERSION, *tags, *(path.read_text() for path in files)]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def _keep(docker_host: str, tags: list[str], kept: Path) -> None:
    for old in kept.parent.glob("compose-images-*.tar"):
        old.unlink()
    unfinished = kept.with_suffix(f".{os.getpid()}")
    _docker(docker_host, "save", "--output", str(unfinished), *tags)
    unfinished.replace(kept)


def _docker(docker_host: str, *words: str) -> None:
    done = subprocess.run([CLIENT, "--host", docker_host, *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise Unavailable(f"docker {words[0]} failed: {done.stderr.strip()[-400:]}")


def _make_all(client: docker.DockerClient) -> None:
    _import_debian(client)
    parts = _part_tags()
    with ThreadPoolExecutor(2) as pool:
        jobs = [
            pool.submit(_build_python, client),
            pool.submit(_build, client, parts["kafka"], RECIPES / "kafka", {"jars": kafka.jars()}),
            pool.submit(_build, client, parts["postgres"], RECIPES / "postgres"),
            pool.submit(_build_azurite, client, parts["azurite"]),
        ]
    for job in jobs:
        job.result()


def _import_debian(client: docker.DockerClient) -> None:
    """Import a minimal Debian from the mirrors that this machine's own apt uses."""
    install("mmdebstrap", "/usr/bin/mmdebstrap")
    asked = ["apt-get", "indextargets", "--format", "$(ORIGIN) deb $(REPO_URI) $(RELEASE) $(COMPONENT)", "Created-By: Packages"]
    shown = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    mirrors = [line.removeprefix("Debian ") for line in shown.splitlines() if line.startswith("Debian ") and f" {SUITE}" in line]
    if not mirrors:
        raise Unavailable(f"this machine's apt knows no mirror of Debian {SUITE}, which the images are made of")
    with tempfile.TemporaryDirectory(prefix="faultline-debian-") as folder:
        command = ["mmdebstrap", "--quiet", "--variant=minbase", *SLIM, SUITE, f"{folder}/root.tar", "-"]
        done = subprocess.run(command, input="\n".join(mirrors), capture_output=True, text=True, check=False)
        if done.returncode:
            raise Unavailable(f"mmdebstrap failed: {done.stderr.strip()[-400:]}")
        name, _, version = DEBIAN.partition(":")
        client.api.import_image_from_file(f"{folder}/root.tar", repository=name, tag=version)


def _build_python(client: docker.DockerClient) -> None:
    """Build the Python image, then our own packages in it: this takes longest, so it starts at once."""
    with tempfile.TemporaryDirectory(prefix="faultline-machine-") as folder:
        _copy_pip_settings(Path(folder))
        _build(client, _python_tag(), RECIPES / "python", {"machine": Path(folder)})
    ours = {name: ROOT / name for name in ("Dockerfile", "requirements.lock")}
    _build(client, PACKAGES, None, ours, target="packages")


def _build_azurite(client: docker.DockerClient, tag: str) -> None:
    """Build the Azurite image; its many small files travel as one archive, without those that only a developer reads."""
    with tempfile.TemporaryDirectory(prefix="faultline-azurite-") as folder:
        packed = Path(folder) / "azurite.tar"
        with tarfile.open(packed, mode="w") as archive:
            archive.add(azurite.program().parents[2], arcname="azurite", filter=lambda entry: None if entry.name.endswith((".map", ".ts", ".md")) else entry)
        _build(client, tag, RECIPES / "azurite", {"azurite.tar": packed})


def _copy_pip_settings(folder: Path) -> None:
    """Let pip inside the image reach the index that this machine's pip uses; nothing of it is written into the repository."""
    shown = subprocess.run([sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True, check=True).stdout
    found = {key.rpartition(".")[2]: value for key, value in re.findall(r"^(\S+)='(.*)'$", shown, re.MULTILINE)}
    lines = ["[global]", *(f"{key} = {value}" for key, value in found.items() if key in PIP_SETTINGS)]
    certificates = Path(found.get("cert", f"/{CERTIFICATES}"))
    if certificates.exists():
        (folder / CERTIFICATES).parent.mkdir(parents=True)
        (folder / CERTIFICATES).write_bytes(certificates.read_bytes())
        lines.append(f"cert = /{CERTIFICATES}")
    (folder / "etc").mkdir(exist_ok=True)
    (folder / "etc/pip.conf").write_text("\n".join(lines) + "\n")


def _build(client: docker.DockerClient, tag: str, recipe: Path | None, more: Mapping[str, Path] | None = None, target: str | None = None) -> None:
    """
    Build an image on the host's network, so that apt and pip go the way this machine goes. Raises Unavailable.

    recipe: the folder that is the build's context; more: name in the context → a file or folder of this machine.
    """
    context = {**({path.name: path for path in recipe.iterdir()} if recipe else {}), **(more or {})}
    proxies = {name: os.environ[name] for name in PROXIES if name in os.environ}
    with tempfile.TemporaryFile() as file:
        with tarfile.open(fileobj=file, mode="w") as archive:
            for name, path in context.items():
                archive.add(path, arcname=name)
        file.seek(0)
        try:
            client.images.build(fileobj=file, custom_context=True, tag=tag, network_mode="host", target=target, buildargs=proxies, rm=True)
        except BuildError as error:
            said = "".join(str(step.get("stream") or step.get("error") or "") for step in error.build_log)
            raise Unavailable(f"{tag} could not be built: {said.strip()[-600:]}") from error


if __name__ == "__main__":
    make_images(sys.argv[1])
