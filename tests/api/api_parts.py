"""A served API for tests: real uvicorn, store, embedded log and classifier; only the rules are the tests' own."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from time import monotonic, sleep
from typing import Any

import httpx
import uvicorn
from fastapi import FastAPI
from sqlalchemy import Engine

from api.deps import Deps
from classifier import fix, rules
from classifier.classify import Classifier
from domain.records import Kind, Record
from domain.verdicts import Evidence, Finding, Fix, Verdict
from ingest.push import Pushed, push
from ingest.redact import redact
from models.store import Classified, Store
from stream.contract import Log

Serve = Callable[..., httpx.Client]

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
NOW = datetime(2026, 3, 1, 15, 0, tzinfo=UTC)
KEY = "whsec_" + "c2VjcmV0IG9mIHRoZSB0ZXN0cyBhbG9uZQ=="

RULE = r"""
failure_mode: missing-python-module
rules:
  - id: test-module-not-found
    idea: Python did not find a module.
    any:
      - 'No module named [''"](?P<module>[\w.]+)'
    hits: ["No module named 'alpha'", "No module named 'beta'"]
    misses: ["module named alpha", "no modules"]
"""
SYMPTOM_RULE = r"""
failure_mode: container-crash-loop
rules:
  - id: test-worker-failed
    idea: The worker gave up.
    any: ['Worker failed to boot']
    hits: ["Worker failed to boot.", "gunicorn: Worker failed to boot"]
    misses: ["Worker boots", "boot failed"]
"""
FIX = """
failure_mode: missing-python-module
title: "Add {{ module }} to the environment"
meaning: "A module is missing."
steps: ["Run `pip install {{ module }}` in the image."]
owner: "data scientist"
retry: "no"
docs: ["https://learn.microsoft.com/azure/machine-learning/how-to-troubleshoot-online-endpoints"]
parameters:
  module: {type: module, ask: "the module"}
"""


def classifier(folder: Path) -> Classifier:
    """Give a real classifier with two rules and one fix, kept in `folder`."""
    for name, texts in {"rules": (RULE, SYMPTOM_RULE), "fixes": (FIX,)}.items():
        (folder / name).mkdir()
        for number, text in enumerate(texts):
            (folder / name / f"{number}.yaml").write_text(text)
    return Classifier(rules.load((folder / "rules",)), fix.load(folder / "fixes"))


def deps_of(engine: Engine, log: Log, answers: Classifier, **changes: object) -> Deps:
    """Give what the API works with; `changes` replace fields."""
    lock = Lock()

    def classify(data: bytes, kind: Kind) -> Verdict:
        with lock:
            return answers.classify(redact(data), kind)

    def take(service: str, kind: Kind, data: bytes, key: str | None) -> Pushed:
        return push(log.producer(), service, kind, data, key, lambda: NOW)

    parts: dict[str, object] = {"engine": engine, "classify": classify, "push": take, "checks": {"log": log.check}}
    return Deps(**{**parts, "subscription_secret": lambda _: KEY, "now": lambda: NOW, "version": "1.2.3", **changes})  # type: ignore[arg-type]


class Front:
    """One real server for all tests, in front of the application of the test that runs: starting one a test takes long."""

    def __init__(self) -> None:
        self.app: FastAPI | None = None
        self.url = ""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        assert self.app is not None
        await self.app(scope, receive, send)

    def client(self, app: FastAPI) -> httpx.Client:
        """Give a client of `app`, which is served from now on. It does not follow redirects."""
        self.app = app
        return httpx.Client(base_url=self.url, timeout=20, trust_env=False)


@contextmanager
def fronting() -> Iterator[Front]:
    """Start the server on a free port."""
    front = Front()
    listener = socket.create_server(("127.0.0.1", 0))
    front.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    server = uvicorn.Server(uvicorn.Config(front, log_level="critical", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    deadline = monotonic() + 10
    while not server.started and monotonic() < deadline:
        sleep(0.005)
    yield front
    server.should_exit = True
    thread.join(10)
    listener.close()


@dataclass(frozen=True)
class Fault:
    """A fault to be stored: one log in which the last line is the fault line."""

    text: str = "ModuleNotFoundError: No module named 'lightgbm'"
    service: str = "mysvc"
    mode: str = "missing-python-module"
    at: datetime = NOON
    stream: str = "folder:a.log"
    before: str = "starting\n"
    after: str = ""
    symptom: str = ""
    title: str = "Add lightgbm to the environment"
    docs: tuple[str, ...] = ("https://learn.microsoft.com/azure/machine-learning/how-to-troubleshoot-online-endpoints",)
    fingerprint: str = ""


def store(engine: Engine, *faults: Fault) -> tuple[str, ...]:
    """Store faults as the worker does; gives the ids of the incidents that were opened."""
    return Store(engine).apply("tests", {}, [_classified(fault) for fault in faults], NOON).opened


def _classified(fault: Fault) -> Classified:
    data = f"{fault.before}{fault.text}\n{fault.after}{fault.symptom}\n".encode()
    cause = _finding(data, fault.text, fault.mode)
    symptoms = (_finding(data, fault.symptom, "container-crash-loop"),) if fault.symptom else ()
    fix_ = Fix(fault.title, ("Run `pip install lightgbm --upgrade --no-cache-dir` in `env`.",), fault.docs, {"module": "lightgbm"}, ("the channel",))
    fingerprint = fault.fingerprint or f"v1:{fault.mode}:{fault.text[:40]}"
    verdict = Verdict(fault.mode, 0.95, "rule:test-module-not-found", cause, symptoms, (), fix_, fingerprint)
    return Classified(Record(fault.stream, fault.service, Kind.CONTAINER, 0, 1, fault.at, data), (verdict,))


def _finding(data: bytes, text: str, mode: str) -> Finding:
    start = data.index(text.encode())
    evidence = Evidence(data[:start].count(b"\n") + 1, start, start + len(text.encode()), text)
    return Finding(mode, evidence, 0.95, "rule:test")
