"""Commands that read text and answer at once, storing nothing: classify, redact, fingerprint."""

import json
import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import click

from domain.records import Kind
from domain.verdicts import Verdict
from faultline.cli.answers import tell

log = logging.getLogger(__name__)
Classify = Callable[[bytes, Kind | None], Verdict]


@click.command()
@click.argument("files", nargs=-1, type=click.Path(dir_okay=False, allow_dash=True))
@click.option("--json", "as_json", is_flag=True, help="One JSON object a log.")
@click.option("--jsonl", "jsonl", is_flag=True, help='Read {"id","text","kind"?} a line, write one verdict a line, in order.')
@click.option("--kind", default="", help="What wrote the logs: image_build, container, deploy_status, k8s_event, …; default: what the model takes each for.")
@click.option("--no-model", is_flag=True, help="Rules alone.")
def classify(files: tuple[str, ...], as_json: bool, jsonl: bool, kind: str, no_model: bool) -> None:
    """Classify logs: files, or standard input (`-` or nothing)."""
    from faultline import wiring
    from faultline.settings import load

    settings = load()
    wiring.configure_logging("WARNING")
    classifier = wiring.classify_masked(wiring.load_classifier(settings, with_model=not no_model))
    if jsonl:
        bad = sum(_classify_lines(classifier, stream) for stream in _streams(files))
        if bad:
            raise click.ClickException(f"{bad} line(s) could not be answered; each holds an `error` instead")
        return
    unread = 0
    for name in files or ("-",):
        try:
            data = _read(name)
        except OSError as error:
            unread += 1
            click.echo(f"faultline: {name} cannot be read: {error.strerror}", err=True)
            continue
        _answer_log(name, classifier(data, Kind.named(kind)), as_json)
    if unread:
        raise click.ClickException(f"{unread} of {len(files)} logs could not be read")


def _answer_log(name: str, verdict: Verdict, as_json: bool) -> None:
    if as_json or not sys.stdout.isatty():
        tell({"id": name, **verdict.as_dict()})
        return
    from faultline.cli import tables

    tables.verdicts([(name, verdict)])


def _read(name: str) -> bytes:
    return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()


def _streams(files: tuple[str, ...]) -> Iterator[BinaryIO]:
    for name in files or ("-",):
        if name == "-":
            yield sys.stdin.buffer
        else:
            with Path(name).open("rb") as stream:
                yield stream


def _classify_lines(classifier: Classify, stream: BinaryIO) -> int:
    """Answer each line; gives how many could not be answered."""
    bad = 0
    for number, line in enumerate(stream, 1):
        if line.strip():
            answer = _answer_line(classifier, number, line)
            bad += "error" in answer
            tell(answer)
    return bad


def _answer_line(classifier: Classify, number: int, line: bytes) -> dict[str, Any]:
    """The verdict of a line, or an `error`; with the line's id wherever there is one."""
    id_ = None
    try:
        row = json.loads(line)
        id_ = row.get("id")
        text, kind = row["text"], Kind.named(row.get("kind"))
        if not isinstance(text, str):
            raise TypeError("text is not a string")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        return {"id": id_, "error": f"line {number}: not a JSON object with a text: {type(error).__name__}"}
    try:
        return {"id": id_, **classifier(text.encode("utf-8", "replace"), kind).as_dict()}
    except Exception as error:  # of a fault of ours in one log the others must not suffer
        log.exception("A log could not be classified.", extra={"line": number})
        return {"id": id_, "error": f"line {number}: classifying failed: {type(error).__name__}; please report it"}


@click.command()
def redact() -> None:
    """Mask secrets in standard input; lengths and lines stay as they are."""
    from ingest.redact import redact_stream

    redact_stream(sys.stdin.buffer, sys.stdout.buffer)


@click.command()
def fingerprint() -> None:
    """Give the group of each log line of standard input: lines of one message share it. Answers come 4 MiB of input at a time."""
    from classifier.grouping import groups_of

    for groups in groups_of(sys.stdin.buffer):
        sys.stdout.write("\n".join(groups) + "\n")
