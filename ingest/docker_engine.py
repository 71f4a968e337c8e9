"""
Output of the containers of a Docker engine, and how they ended.

A container's output is one stream; its ends (exit code, killed for memory) are a second, small one of the same service, so
that byte positions in the output never depend on when the collector looked.
"""

import logging
import math
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import docker
import requests
from docker.errors import APIError, DockerException, NotFound

from domain.records import Kind
from ingest.contract import Chunk, State, StreamInfo, Trouble
from ingest.naming import Naming

SERVICE_LABELS = ("faultline.service", "com.docker.compose.service")
KIND_LABEL = "faultline.kind"
READ_BYTES = 1 << 20
log = logging.getLogger(__name__)


class DockerEngine:
    """Containers of the engine at `host` (empty: the local socket), all or those with `label` (`key` or `key=value`)."""

    def __init__(self, name: str, naming: Naming, host: str = "", label: str = "") -> None:
        self._name, self._naming, self._host, self._label = name, naming, host, label
        self._client: docker.DockerClient | None = None

    @property
    def name(self) -> str:
        return self._name

    def read(self, checkpoints: Mapping[str, State]) -> Iterator[Chunk | Trouble]:
        try:
            client = self._connect()
            filters = {"label": self._label} if self._label else {}
            found = client.api.containers(all=True, filters=filters)
        except (DockerException, requests.RequestException, OSError) as error:
            self._client = None
            yield Trouble("", f"the Docker engine at {self._host or 'the local socket'} does not answer ({type(error).__name__}); check that it runs and that this user may use it")
            return
        for container in sorted(found, key=lambda item: item["Created"]):
            try:
                yield from self._read_container(client, container["Id"], checkpoints)
            except NotFound:
                continue  # removed between the list and the look
            except (DockerException, requests.RequestException, OSError) as error:
                status = error.response.status_code if isinstance(error, APIError) and error.response is not None else ""
                yield Trouble(f"docker:{container['Id'][:12]}", f"container {container['Id'][:12]} cannot be read ({type(error).__name__} {status})")

    def close(self) -> None:
        if self._client:
            self._client.close()
            self._client = None

    def _connect(self) -> docker.DockerClient:
        if self._client is None:
            self._client = docker.DockerClient(base_url=self._host or None, timeout=30) if self._host else docker.from_env(timeout=30)
        return self._client

    def _read_container(self, client: docker.DockerClient, identity: str, checkpoints: Mapping[str, State]) -> Iterator[Chunk]:
        about = client.api.inspect_container(identity)
        labels = about["Config"].get("Labels") or {}
        path = about["Name"].lstrip("/")
        service = self._naming.service or next((labels[label] for label in SERVICE_LABELS if labels.get(label)), path)
        kind = Kind.parse(labels.get(KIND_LABEL)) if labels.get(KIND_LABEL) else self._naming.kind or Kind.CONTAINER
        output = StreamInfo(f"docker:{identity[:12]}", service, kind)
        state = about["State"]
        yield from self._output(client, identity, output, checkpoints.get(output.stream, {}), ended=not state.get("Running"))
        yield from _end(StreamInfo(f"docker:{identity[:12]}/exit", service, kind), state, about, checkpoints)

    def _output(self, client: docker.DockerClient, identity: str, info: StreamInfo, state: State, ended: bool) -> Iterator[Chunk]:
        """The bytes from `next` on; the engine is asked from the time stamp whose place in the stream is known."""
        since, offset, wanted = str(state.get("since", "")), int(state.get("since_offset", 0)), int(state.get("next", 0))
        data, marks, begin = bytearray(), [], wanted
        for stamp, payload in _entries(client, identity, since):
            if stamp < since:
                continue
            if not marks or marks[-1][1]["since"] != stamp:
                marks.append((offset, {"since": stamp, "since_offset": offset}))
            data += payload[max(0, wanted - offset) :]
            offset += len(payload)
            if len(data) >= READ_BYTES:
                yield Chunk(info, begin, bytes(data), tuple(marks))
                begin, wanted, data, marks = begin + len(data), offset, bytearray(), marks[-1:]
        if data or ended:
            yield Chunk(info, begin, bytes(data), tuple(marks), ended=ended)


def _entries(client: docker.DockerClient, identity: str, since: str) -> Iterator[tuple[str, bytes]]:
    """(time stamp, bytes) of each entry that the engine kept, in its order."""
    options: dict[str, Any] = {"stdout": True, "stderr": True, "timestamps": True, "stream": True, "follow": False}
    if since:
        seconds = datetime.fromisoformat(since[:19] + "+00:00").timestamp()
        options["since"] = float(math.floor(seconds))
    rest = b""
    for frame in client.api.logs(identity, **options):
        rest += frame
        if len(frame) > 30 and frame[4:5] == b"-" and frame[:4].isdigit() and not rest.endswith(b"\n") and rest == frame:
            pass  # an entry without a line end (a part of a long line) is a frame of its own
        elif not rest.endswith(b"\n"):
            continue
        for line in rest.splitlines(keepends=True) if b"\n" in rest else [rest]:
            stamp, _, payload = line.partition(b" ")
            yield stamp.decode("ascii", "replace"), payload
        rest = b""
    if rest:
        stamp, _, payload = rest.partition(b" ")
        yield stamp.decode("ascii", "replace"), payload


def _end(info: StreamInfo, state: Mapping[str, Any], about: Mapping[str, Any], checkpoints: Mapping[str, State]) -> Iterator[Chunk]:
    """One line for each end of the container that was seen; a container that ended well says nothing."""
    finished = str(state.get("FinishedAt", ""))
    known = checkpoints.get(info.stream, {})
    ended = finished and not finished.startswith("0001") and finished != known.get("finished")
    if not ended or (not state.get("ExitCode") and not state.get("OOMKilled")):
        return
    error = " ".join(str(state.get("Error") or "").split())[:300]
    line = (
        f"[faultline] container exited: exit_code={state.get('ExitCode')} oom_killed={str(bool(state.get('OOMKilled'))).lower()} "
        f"restarts={about.get('RestartCount', 0)} memory_limit={about['HostConfig'].get('Memory') or 0} error={error!r} finished_at={finished}\n"
    ).encode()
    start = int(known.get("next", 0))
    yield Chunk(info, start, line, ((start + len(line), {"finished": finished}),), ended=True)
