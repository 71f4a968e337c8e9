"""
Output of the containers of a Docker engine, and how they ended.

A container's output is one stream; its ends (exit code, killed for memory) are a second, small one of the same service, so
that byte positions in the output never depend on when the collector looked.
"""

from collections.abc import Iterable, Iterator, Mapping
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
SLACK_S = 2


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
            self.close()
            what = f"the Docker engine at {self._host or 'the local socket'} does not answer ({type(error).__name__})"
            yield Trouble("", f"{what}; check that it runs and that this user may use it")
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

    def _read_container(self, client: docker.DockerClient, identity: str, checkpoints: Mapping[str, State]) -> Iterator[Chunk | Trouble]:
        about = client.api.inspect_container(identity)
        labels = about["Config"].get("Labels") or {}
        path = about["Name"].lstrip("/")
        service = self._naming.service or next((labels[label] for label in SERVICE_LABELS if labels.get(label)), path)
        kind = Kind.parse(labels.get(KIND_LABEL)) if labels.get(KIND_LABEL) else self._naming.kind or Kind.CONTAINER
        output = StreamInfo(f"docker:{identity[:12]}", service, kind)
        state = about["State"]
        try:
            tty = bool(about["Config"].get("Tty"))
            yield from self._output(client, identity, output, checkpoints.get(output.stream, {}), not state.get("Running"), tty)
        except APIError as error:  # such as a logging driver that keeps nothing to be read; its end can be told all the same
            yield Trouble(output.stream, f"output of container {path} cannot be read: {error.explanation or type(error).__name__}")
        yield from _end(StreamInfo(f"docker:{identity[:12]}/exit", service, kind), state, about, checkpoints)

    def _output(self, client: docker.DockerClient, identity: str, info: StreamInfo, state: State, ended: bool, tty: bool) -> Iterator[Chunk]:
        """The bytes from `next` on; the engine is asked from a second whose place in the stream is known."""
        since, wanted = int(state.get("since", 0)), int(state.get("next", 0))
        clock = _Clock(int(state.get("since_offset", 0)))
        data, marks, begin = bytearray(), [], wanted
        for stamp, payload in _entries(client, identity, since, tty):
            at = clock.offset
            known = clock.see(_seconds(stamp), len(payload))
            if known:
                marks.append((max(at, begin), known))
            data += payload[max(0, wanted - at) :]
            if len(data) >= READ_BYTES:
                yield Chunk(info, begin, bytes(data), tuple(marks))
                begin, wanted, data, marks = begin + len(data), clock.offset, bytearray(), []
        if data or ended:
            yield Chunk(info, begin, bytes(data), tuple(marks), ended=ended)


class _Clock:
    """
    Where in the stream the engine's answer to "since that second" begins.

    Output and errors are stamped by two threads of the engine, so an entry may stand after one that is a little younger. A
    second is only used once it is SLACK_S old; then everything before it has come.
    """

    def __init__(self, offset: int) -> None:
        self.offset = offset
        self._sizes: dict[int, int] = {}
        self._latest = 0

    def see(self, second: int, size: int) -> State | None:
        """Count an entry; gives the state to keep from the place before it on, when there is a newer one."""
        known: State | None = None
        if second > self._latest:
            self._latest = second
            floor = second - SLACK_S
            self._sizes = {key: value for key, value in self._sizes.items() if key >= floor}
            known = {"since": floor, "since_offset": self.offset - sum(self._sizes.values())}
        self._sizes[second] = self._sizes.get(second, 0) + size
        self.offset += size
        return known


def _seconds(stamp: bytes) -> int:
    return int(datetime.fromisoformat(stamp[:19].decode("ascii") + "+00:00").timestamp())


def _entries(client: docker.DockerClient, identity: str, since: int, tty: bool) -> Iterator[tuple[bytes, bytes]]:
    """
    (time stamp, bytes) of each entry that the engine kept, in its order.

    A frame is one entry: a line, or a part of a line longer than 16 KiB without its end. A terminal's output has no frames: there a line is one.
    """
    options: dict[str, Any] = {"stdout": True, "stderr": True, "timestamps": True, "stream": True, "follow": False}
    if since > 0:
        options["since"] = since
    frames = client.api.logs(identity, **options)
    for frame in _lines(frames) if tty else frames:
        stamp, _, payload = frame.partition(b" ")
        yield stamp, payload


def _lines(parts: Iterable[bytes]) -> Iterator[bytes]:
    line = bytearray()
    for part in parts:
        line += part
        while (end := line.find(b"\n") + 1) > 0:
            yield bytes(line[:end])
            del line[:end]
    if line:
        yield bytes(line)


def _end(info: StreamInfo, state: Mapping[str, Any], about: Mapping[str, Any], checkpoints: Mapping[str, State]) -> Iterator[Chunk]:
    """One line for each end of the container that was seen; a container that ended well says nothing."""
    finished = str(state.get("FinishedAt", ""))
    if finished.startswith("0001"):  # it never ran; with an error it could not even be started
        finished = "never" if state.get("Status") == "created" and state.get("Error") else ""
    known = checkpoints.get(info.stream, {})
    if not finished or finished == known.get("finished") or (not state.get("ExitCode") and not state.get("OOMKilled")):
        return
    error = " ".join(str(state.get("Error") or "").split())[:300]
    line = (
        f"[faultline] container exited: exit_code={state.get('ExitCode')} oom_killed={str(bool(state.get('OOMKilled'))).lower()} "
        f"restarts={about.get('RestartCount', 0)} memory_limit={about['HostConfig'].get('Memory') or 0} error={error!r} finished_at={finished}\n"
    ).encode()
    start = int(known.get("next", 0))
    yield Chunk(info, start, line, ((start + len(line), {"finished": finished}),), ended=True)
