"""Commands that run a role of the service, or all of them in one process."""

import logging
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from faultline import wiring
from faultline.cli.answers import tell
from faultline.settings import Settings, load

if TYPE_CHECKING:
    from ingest.contract import Source

log = logging.getLogger(__name__)
BACKLOG = 2048  # connections that wait to be taken: uvicorn's own number
SAMPLES = Path(__file__).parents[2] / "lab" / "samples"


def _settings() -> Settings:
    settings = load()
    wiring.configure_logging(settings.log_level)
    return settings


def _stop_on_signals() -> threading.Event:
    """Give an event that SIGTERM and SIGINT set: work in hand is finished first."""
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    return stop


@click.command()
def migrate() -> None:
    """Bring the database to the newest schema."""
    with wiring.parts(_settings()) as parts:
        parts.migrate()
    click.echo("The database has the newest schema.", err=True)


@click.command()
@click.option("--once", is_flag=True, help="Go through the sources once, take every last line for whole, and end.")
def collect(once: bool) -> None:
    """Collect logs from the configured sources into the log."""
    settings = _settings()
    stop = _stop_on_signals()
    with wiring.parts(settings) as parts:
        collectors = parts.collectors(parts.sources())
        if once:
            troubled = [collector.once(finish=True) for collector in collectors]
            if any(troubled):
                raise click.ClickException("a source could not be read; see the log above")
            return
        _run_all({f"collect-{number}": _repeating(c.run, settings.poll_seconds) for number, c in enumerate(collectors)}, stop)


def _repeating(run: Callable[[threading.Event, float], None], every_s: float) -> Callable[[threading.Event], None]:
    return lambda stop: run(stop, every_s)


@click.command(name="classify-worker")
def classify_worker() -> None:
    """Classify records from the log into the database."""
    settings = _settings()
    stop = _stop_on_signals()
    with wiring.parts(settings) as parts:
        parts.worker().run(stop)


@click.command()
def notify() -> None:
    """Deliver notifications to subscriptions."""
    settings = _settings()
    stop = _stop_on_signals()
    with wiring.parts(settings) as parts:
        deliverer = parts.deliverer()
        deliverer.deliver_due()  # a database that cannot be used ends the command here; in the loop it is waited for
        deliverer.run(stop)


@click.command()
def serve() -> None:
    """Serve the API and the console."""
    settings = _settings()
    with wiring.parts(settings) as parts:
        _serve(parts, {}, _tell_address)


@click.command()
def up() -> None:
    """Everything in one process on the embedded default: collect, classify, notify, serve."""
    settings = _settings()
    with wiring.parts(settings) as parts:
        parts.migrate()
        sources = parts.sources() if settings.sources else []
        _up(parts, sources, _tell_address)


@click.command()
@click.option("--no-serve", is_flag=True, help="Print the incidents and end.")
def demo(no_serve: bool) -> None:
    """Ingest the sample logs, print the incidents found, then serve them."""
    from ingest.folder import Folder
    from ingest.naming import Naming

    settings = load()
    settings = settings.model_copy(update={"log_level": "WARNING"})
    wiring.configure_logging(settings.log_level)
    if not SAMPLES.is_dir():
        raise click.ClickException("the sample logs stand in the repository (lab/samples); run the demo from a clone")
    _start_afresh(settings)
    samples = Folder("samples", SAMPLES, Naming(pattern="{service}/**"))
    with wiring.parts(settings) as parts:
        parts.migrate()
        _ingest(parts, [samples])
        _show(parts)
        if not no_serve:
            _up(parts, [], _tell_where)


def _start_afresh(settings: Settings) -> None:
    """The demo begins with nothing, but only in files that are its own."""
    for name in ("faultline.db", "log.db"):
        for path in settings.data_dir.glob(name + "*"):
            path.unlink()


def _ingest(parts: wiring.Parts, sources: "list[Source]") -> None:
    """Take the sources in once and classify all of it, with a bar on a terminal."""
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as progress:
        task = progress.add_task("Collecting the sample logs", total=None)
        for collector in parts.collectors(sources):
            collector.once(finish=True)
        worker = parts.worker()
        progress.update(task, description="Classifying")
        while worker.step():
            progress.update(task, completed=worker.counters.done)
    parts.close()


def _show(parts: wiring.Parts) -> None:
    from models.incidents import IncidentFilter, list_incidents

    with wiring.parts(parts.settings) as fresh:
        page = list_incidents(fresh.engine, IncidentFilter(), limit=100)
    if sys.stdout.isatty():
        from faultline.cli import tables

        tables.incidents(page.items)
    else:
        for row in page.items:
            link = (row.fix.get("docs") or [""])[0]
            cells = {"service": row.service, "failure_mode": row.failure_mode, "confidence": row.confidence, "fault_line": row.fault_line, "fix": link}
            tell(cells)


def _tell_address(address: str) -> None:
    click.echo(f"Faultline serves {address} — stop it with Ctrl-C.", err=True)


def _tell_where(address: str) -> None:
    click.echo(f"\nConsole   {address}/\nAPI       {address}/incidents\nReference {address}/docs\nStop it with Ctrl-C.", err=True)


def _up(parts: wiring.Parts, sources: "list[Source]", ready: Callable[[str], None]) -> None:
    with wiring.parts(parts.settings) as own:
        stop = threading.Event()
        loops: dict[str, Callable[[threading.Event], None]] = {"worker": own.worker().run, "notify": own.deliverer().run}
        for number, collector in enumerate(own.collectors(sources)):
            loops[f"collect-{number}"] = _repeating(collector.run, own.settings.poll_seconds)
        threads = [threading.Thread(target=_guarded, args=(name, loop, stop), name=name, daemon=True) for name, loop in loops.items()]
        for thread in threads:
            thread.start()
        try:
            _serve(own, {thread.name: partial(_check_alive, thread) for thread in threads}, ready)
        finally:
            stop.set()
            for thread in threads:
                thread.join(timeout=15)


def _guarded(name: str, loop: Callable[[threading.Event], None], stop: threading.Event) -> None:
    """A role that ends with an error says so; the others go on."""
    try:
        loop(stop)
    except Exception:
        log.exception("A role has stopped.", extra={"role": name})


def _run_all(loops: dict[str, Callable[[threading.Event], None]], stop: threading.Event) -> None:
    threads = [threading.Thread(target=_guarded, args=(name, loop, stop), name=name, daemon=True) for name, loop in loops.items()]
    for thread in threads:
        thread.start()
    while not stop.is_set() and any(thread.is_alive() for thread in threads):
        time.sleep(0.2)
    for thread in threads:
        thread.join(timeout=30)


def _check_alive(thread: threading.Thread) -> None:
    if not thread.is_alive():
        raise RuntimeError("it has stopped with an error; see the log, then start Faultline again")


def _serve(parts: wiring.Parts, checks: Mapping[str, Callable[[], None]], ready: Callable[[str], None]) -> None:
    """Serve until Ctrl-C or SIGTERM; says where once the port is open."""
    import uvicorn

    settings = parts.settings
    app = parts.app(checks)
    with socket.socket(socket.AF_INET6 if ":" in settings.http_host else socket.AF_INET) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((settings.http_host, settings.http_port))
            listening.listen(BACKLOG)
        except OSError as error:
            raise click.ClickException(
                f"cannot listen on {settings.http_host}:{settings.http_port}: {error.strerror}; set FAULTLINE_HTTP_PORT to a free port"
            ) from error
        host, port = listening.getsockname()[:2]
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False, timeout_graceful_shutdown=5))
        for number in (signal.SIGTERM, signal.SIGINT):  # uvicorn raises its signal again when it has stopped: to this, not to an end in the middle of ours
            signal.signal(number, lambda *_: setattr(server, "should_exit", True))
        ready(f"http://{host}:{port}")
        server.run(sockets=[listening])


@click.command()
@click.option("--service", help="Only incidents of this service.")
@click.option("--format", "form", type=click.Choice(["csv", "ndjson"]), default="csv", show_default=True)
def export(service: str | None, form: str) -> None:
    """Write incidents to standard output: the same rows as GET /exports/incidents.csv."""
    from api.csv_rows import csv_chunks
    from models.incidents import IncidentFilter, stream_incidents

    with wiring.parts(_settings()) as parts:
        rows = stream_incidents(parts.engine, IncidentFilter(service=service))
        if form == "ndjson":
            for row in rows:
                tell(row.as_dict())
            return
        for chunk in csv_chunks(rows):
            click.echo(chunk.encode(), nl=False)


@click.group(name="dead-letters")
def dead_letters() -> None:
    """Records that were set aside, with the reason."""


@dead_letters.command(name="list")
def list_dead_letters() -> None:
    """List them: id, where they stood, why they are here."""
    with wiring.parts(_settings()) as parts:
        for letter in parts.log.dead_letters().list():
            click.echo(f"{letter.id}\tpartition {letter.partition}\toffset {letter.offset}\t{len(letter.raw)} bytes\t{letter.reason}")


@dead_letters.command()
@click.argument("ids", nargs=-1, required=True)
def replay(ids: tuple[str, ...]) -> None:
    """Append these to the log again."""
    with wiring.parts(_settings()) as parts:
        replayed = parts.log.dead_letters().replay(ids)
    click.echo(f"{replayed} replayed.")
    if replayed < len(set(ids)):
        raise click.ClickException(f"{len(set(ids)) - replayed} of the ids name no dead letter; take them from `faultline dead-letters list`")
