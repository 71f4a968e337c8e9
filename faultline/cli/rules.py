"""Commands on rule files: check, test, list, explain."""

import sys
from pathlib import Path

import click

from classifier import rules as rule_files
from domain.records import Kind
from faultline.cli.answers import tell


@click.group()
def rules() -> None:
    """Rule files: the ones that ship, and your own (`--dir`)."""


_dirs = click.option("--dir", "dirs", multiple=True, type=click.Path(exists=True, file_okay=False, path_type=Path), help="A folder of house rules, too.")


@rules.command()
@_dirs
def check(dirs: tuple[Path, ...]) -> None:
    """Read all rule and fix files; errors as file:line."""
    from classifier import fix

    found = rule_files.load((rule_files.BUILT_IN, *dirs))
    pages = fix.load()
    click.echo(f"{len(found)} rules for {len({rule.failure_mode for rule in found})} failure modes and {len(pages)} fix pages are well-formed.")


@rules.command()
@_dirs
@click.option("--healthy", type=click.Path(exists=True, path_type=Path), help="JSONL corpus whose logs labelled `none` no rule may fire on.")
@click.option("--notes", is_flag=True, help="Show overlaps, dead rules and thin modes, too.")
def test(dirs: tuple[Path, ...], healthy: Path | None, notes: bool) -> None:
    """Run the rules' own examples."""
    from classifier import rule_tests
    from classifier.corpus import healthy_logs
    from faultline.settings import load

    found = rule_files.load((rule_files.BUILT_IN, *dirs))
    report = rule_tests.run(found, healthy_logs(healthy), load().cache_dir)
    for failure in report.failures:
        click.echo(failure, err=True)
    for note in report.notes if notes else ():
        click.echo(f"note: {note}")
    if report.failures:
        raise click.ClickException(f"{len(report.failures)} of {report.examples} examples failed")
    click.echo(f"{report.examples} examples of {len(found)} rules passed; {len(report.notes)} notes (--notes shows them).")


@rules.command(name="list")
@_dirs
def list_rules(dirs: tuple[Path, ...]) -> None:
    """List the rules: id, failure mode, idea."""
    found = rule_files.load((rule_files.BUILT_IN, *dirs))
    if not sys.stdout.isatty():
        for rule in found:
            tell(
                {
                    "id": rule.id,
                    "failure_mode": rule.failure_mode,
                    "rank": rule.rank.name.lower(),
                    "idea": rule.idea,
                    "where": rule.where,
                    "references": list(rule.references),
                }
            )
        return
    from rich.console import Console

    from faultline.cli import tables

    Console().print(tables.grid(("rule", "failure mode", "idea"), [(rule.id, rule.failure_mode, rule.idea) for rule in found]))


@rules.command()
@click.argument("file", type=click.Path(dir_okay=False, allow_dash=True))
@click.option("--kind", default="", help="What wrote the log; default: what the model takes it for.")
@_dirs
def explain(file: str, kind: str, dirs: tuple[Path, ...]) -> None:
    """Say why a log gets its verdict: every finding, what yielded to what, and why."""
    from faultline import wiring
    from faultline.settings import load

    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    settings = load()
    why = wiring.load_classifier(settings.model_copy(update={"rules_dirs": (*settings.rules_dirs, *dirs)})).explain(data, Kind.named(kind))
    if not why.faults:
        click.echo("No rule finds a fault in this log.")
    for item in why.aside:
        click.echo(f"  set aside: {item.candidate.failure_mode} by {item.candidate.decided_by}, line {why.line(item.candidate)}: {item.because}")
    if why.guess and why.guess.cause:
        click.echo(f"the model answers: {why.guess.failure_mode} ({why.guess.confidence:.2f}) by {why.guess.decided_by}, line {why.guess.cause.evidence.line}")
        click.echo(f"    {why.guess.cause.evidence.text.strip()[:200]!r}")
    elif not why.faults and why.failing == 1.0:
        click.echo("The model sees no failure either: the verdict is `none`.")
    for number, fault in enumerate(why.faults, 1):
        cause = fault.cause
        click.echo(f"fault {number}: {cause.failure_mode} ({cause.confidence:.2f}) by {cause.decided_by}, line {why.line(cause)}")
        click.echo(f"    {cause.message.text.strip()[:200]!r}")
        for candidate in fault.supporting:
            click.echo(f"  says the same: {candidate.decided_by}, line {why.line(candidate)}")
        for item in fault.yielded:
            click.echo(f"  yielded: {item.candidate.failure_mode} by {item.candidate.decided_by}, line {why.line(item.candidate)}: {item.because}")
    if why.failing < 1:
        click.echo(f"the judge: the log as a whole failed with a probability of {why.failing:.3f}")
