"""Commands around the corpus: train the model, evaluate the answers."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from classifier.evaluate import Case, Evaluation
from faultline.cli.answers import tell


@click.command()
@click.option(
    "--corpus", "corpus_path", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="JSONL corpus; default: the one of this repository."
)
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Folder of the artefact; default: the one that ships.")
def train(corpus_path: Path | None, out: Path | None) -> None:
    """Train the model; writes model.npz, judge.json, kinds.json and card.json."""
    from classifier import corpus, evaluate
    from classifier import train as training
    from classifier.model import BUILT_IN, Model
    from faultline.wiring import now

    cases = evaluate.read(corpus_path) if corpus_path else corpus.repository()
    card, files = training.train(cases, now(), lambda line: click.echo(line, err=True))
    folder = out or BUILT_IN
    training.write(card, files, folder)
    held_out = [case for case in cases if corpus.part(case.family) == "test"]
    card["ablation"] = training.ablation(Model.load(folder), held_out)
    training.write(card, files, folder)
    click.echo(json.dumps(card["ablation"], indent=1))


@click.command()
@click.argument("corpus_path", metavar="[CORPUS.jsonl]", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.option("--rules-only", is_flag=True, help="Without the model.")
def evaluate(corpus_path: Path | None, as_json: bool, rules_only: bool) -> None:
    """Score the answers on a labelled corpus; default: the held-out part of this repository's."""
    from classifier import evaluate as evaluation
    from classifier.train import held_out
    from faultline import wiring
    from faultline.settings import load

    cases = evaluation.read(corpus_path) if corpus_path else held_out()
    classifier = wiring.load_classifier(load(), with_model=not rules_only)
    result = evaluation.evaluate(cases, classifier.classify, _progress)
    if as_json or not sys.stdout.isatty():
        tell(result.as_dict())
    else:
        _print(result)


def _progress(cases: Iterable[Case]) -> Iterable[Case]:
    from rich.console import Console
    from rich.progress import track

    return track(list(cases), "Classifying", console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty())


def _print(result: Evaluation) -> None:
    from rich.console import Console

    from faultline.cli import tables

    console = Console()
    rows = [(m.failure_mode, m.cases, f"{m.precision:.2f}", f"{m.recall:.2f}", f"{m.f1:.2f}") for m in result.modes]
    console.print(tables.grid(("failure mode", "cases", "precision", "recall", "f1"), rows))
    if result.confusions:
        console.print(tables.grid(("label", "answered", "n"), result.confusions[:20]))
    share = "{} of {}".format
    console.print(
        f"{result.cases} logs: accuracy {result.accuracy:.3f}, macro-F1 {result.macro_f1:.3f}, fault line {share(*result.fault_line)}, "
        f"fix values {share(*result.fix_values)}, false alarms {share(*result.false_alarms)}, unknown {result.abstained}, "
        f"calibration error {result.calibration_error:.3f}, {result.cpu_ms:.2f} ms of processor a log"
    )
