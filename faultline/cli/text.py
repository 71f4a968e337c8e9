"""Commands that read text and answer at once, storing nothing: classify, redact, fingerprint."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import click

from domain.records import Kind
from domain.verdicts import Verdict

Classify = Callable[[bytes, Kind], Verdict]


@click.command()
@click.argument("files", nargs=-1, type=click.Path(dir_okay=False, allow_dash=True))
@click.option("--json", "as_json", is_flag=True, help="One JSON object a log.")
@click.option("--jsonl", "jsonl", is_flag=True, help='Read {"id","text","kind"?} a line, write one verdict a line, in order.')
@click.option("--kind", default="other", show_default=True, help="What wrote the logs: image_build, container, deploy_status, k8s_event, …")
@click.option("--no-model", is_flag=True, help="Rules alone.")
def classify(files: tuple[str, ...], as_json: bool, jsonl: bool, kind: str, no_model: bool) -> None:
    """Classify logs: files, or standard input (`-` or nothing)."""
    from faultline import wiring
    from faultline.settings import load

    classifier = wiring.classify_masked(wiring.load_classifier(load(), with_model=not no_model))
    if jsonl:
        bad = sum(_classify_lines(classifier, stream) for stream in _streams(files))
        if bad:
            raise click.ClickException(f"{bad} line(s) were not a JSON object with a text; each is answered with an `error`")
        return
    shown = [(name, classifier(data, Kind.parse(kind))) for name, data in _logs(files)]
    if as_json or not sys.stdout.isatty():
        for name, verdict in shown:
            click.echo(json.dumps({"id": name, **verdict.as_dict()}, ensure_ascii=False))
        return
    from faultline.cli import tables

    tables.verdicts(shown)


def _streams(files: tuple[str, ...]) -> Iterator[BinaryIO]:
    for name in files or ("-",):
        if name == "-":
            yield sys.stdin.buffer
        else:
            with Path(name).open("rb") as stream:
                yield stream


def _logs(files: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    for name, stream in zip(files or ("-",), _streams(files), strict=True):
        yield name, stream.read()


def _classify_lines(classifier: Classify, stream: BinaryIO) -> int:
    """Answer each line; gives how many could not be read."""
    bad = 0
    for number, line in enumerate(stream, 1):
        if not line.strip():
            continue
        answer: dict[str, Any]
        try:
            row = json.loads(line)
            text, kind = row["text"], Kind.parse(row.get("kind"))
            if not isinstance(text, str):
                raise TypeError("text is not a string")
            answer = {"id": row.get("id"), **_answer(classifier, text, kind)}
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            bad += 1
            answer = {"id": None, "error": f"line {number}: not a JSON object with a text: {type(error).__name__}"}
        click.echo(json.dumps(answer, ensure_ascii=False))
    return bad


def _answer(classifier: Classify, text: str, kind: Kind) -> dict[str, Any]:
    return classifier(text.encode("utf-8", "replace"), kind).as_dict()


@click.command()
def redact() -> None:
    """Mask secrets in standard input; lengths and lines stay as they are."""
    from ingest.redact import redact_stream

    redact_stream(sys.stdin.buffer, sys.stdout.buffer)


@click.command()
def fingerprint() -> None:
    """Give the group of each log line of standard input: lines of one kind share it."""
    from classifier.grouping import Grouper

    grouper = Grouper()
    for line in sys.stdin.buffer:
        click.echo(grouper.group(line.decode("utf-8", "replace").rstrip("\r\n")))
