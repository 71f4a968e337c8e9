"""Tables for a terminal. Log text is shown as text: no markup, no control characters."""

from collections.abc import Iterable, Sequence
from typing import Any

from rich import box
from rich.console import Console, Group
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from domain.failure_modes import NONE
from domain.verdicts import Verdict


def plain(text: str, limit: int = 200) -> Text:
    """Text from a log, safe to print."""
    visible = "".join(char if char.isprintable() else " " for char in text)
    return Text(visible if len(visible) <= limit else visible[: limit - 1] + "…")


def grid(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold", justify="right" if column in ("confidence", "f1", "precision", "recall", "cases", "n") else "left")
    for row in rows:
        table.add_row(*[cell if isinstance(cell, Text) else plain(str(cell)) for cell in row])
    return table


def verdicts(shown: Iterable[tuple[str, Verdict]]) -> None:
    """One panel a log: mode, fault line, fix."""
    console = Console()
    for name, verdict in shown:
        if verdict.failure_mode == NONE or verdict.cause is None:
            console.print(Text.assemble((name, "bold"), "  no failure found"))
            continue
        lines = [Text.assemble((verdict.failure_mode, "bold red"), f"  {verdict.confidence:.0%}  by {verdict.decided_by}")]
        lines.append(Text.assemble((f"line {verdict.cause.evidence.line}: ", "dim"), plain(verdict.cause.evidence.text, 400)))
        if verdict.symptoms:
            lines.append(Text("seen with it: " + ", ".join(dict.fromkeys(s.failure_mode for s in verdict.symptoms)), style="dim"))
        if verdict.fix:
            lines.append(Text(f"\n{verdict.fix.title}", style="bold green"))
            lines += [plain(f" {number}. {step}", 600) for number, step in enumerate(verdict.fix.steps, 1)]
            lines += [plain(f" see: {text}", 300) for text in verdict.fix.see]
            lines += [Text(f" {link}", style="blue") for link in verdict.fix.docs[:2]]
        console.print(Panel(Group(*lines), title=plain(name), title_align="left"))


def incidents(rows: Iterable[Any]) -> None:
    """The incidents of a store: service, mode, confidence, fault line, fix link."""
    cells = [(row.service, row.failure_mode, f"{row.confidence:.2f}", plain(row.fault_line, 110), (row.fix.get("docs") or [""])[0]) for row in rows]
    Console().print(grid(("service", "failure mode", "confidence", "fault line", "fix"), cells))
