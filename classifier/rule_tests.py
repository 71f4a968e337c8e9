"""The rules' own tests: each hit hits, each miss misses, nothing fires on a healthy log, and what overlaps or never decides."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from classifier.findings import Finder
from classifier.outcome import CLEARED
from classifier.patterns import raw_form
from classifier.reason import weigh
from classifier.rules import Rank, Rule
from classifier.scan import ScanError, compile_one
from domain.failure_modes import FAILURE_MODES
from domain.records import Kind

MIN_SIGNATURES = 3


@dataclass(frozen=True, slots=True)
class Report:
    """failures stop a release (`file:line: what`); notes are worth a look."""

    examples: int
    failures: tuple[str, ...]
    notes: tuple[str, ...]


def run(rules: Sequence[Rule], healthy: Iterable[tuple[str, bytes, Kind]] = (), cache: Path | None = None) -> Report:
    """
    Test `rules` with the examples in their own files.

    healthy: (name, bytes, kind) of healthy logs on which no rule of rank cause or general may fire.
    """
    failures = _compile_failures(rules)
    if failures:
        return Report(0, tuple(failures), ())
    finder = Finder(rules, cache)
    overlaps: Counter[tuple[str, str]] = Counter()
    decided: Counter[str] = Counter()
    examples = 0
    for rule in rules:
        kind = next(iter(sorted(rule.kinds)), Kind.OTHER)
        for text in rule.hits:
            examples += 1
            found = finder.find(text.encode(), kind)
            fired = {c.rule.id: c for c in found.candidates if c.rule}
            if rule.id not in fired:
                failures.append(f"{rule.where}: rule {rule.id} does not fire on its hit {text[:160]!r}")
                continue
            faults = weigh(found.candidates)
            deciding = faults[0].cause if faults else None
            if deciding and deciding.failure_mode != rule.failure_mode and rule.rank is Rank.CAUSE:
                overlaps[rule.id, deciding.decided_by] += 1
            if deciding:
                decided[deciding.decided_by.removeprefix("rule:")] += 1
        for text in rule.misses:
            examples += 1
            found = finder.find(text.encode(), kind)
            if any(c.rule is rule and c.void != CLEARED for c in found.candidates):
                failures.append(f"{rule.where}: rule {rule.id} fires on its miss {text[:160]!r}")
    for name, data, kind in healthy:
        examples += 1
        found = finder.find(data, kind)
        for candidate in found.candidates:
            if candidate.rule and candidate.rank >= Rank.SYMPTOM and not candidate.void:
                failures.append(
                    f"{candidate.rule.where}: rule {candidate.rule.id} fires on the healthy log {name}:{candidate.message.line + 1}: {candidate.message.text[:120]!r}"
                )
    return Report(examples, tuple(failures), tuple(_notes(rules, overlaps, decided)))


def _compile_failures(rules: Sequence[Rule]) -> list[str]:
    failures = []
    for rule in rules:
        for pattern in (*rule.any, *rule.conditions):
            try:
                compile_one(raw_form(pattern.text)[0])
            except ScanError as error:
                failures.append(f"{rule.where}: rule {rule.id}: {error}")
    return failures


def _notes(rules: Sequence[Rule], overlaps: Counter[tuple[str, str]], decided: Counter[str]) -> Iterable[str]:
    where = {rule.id: rule.where for rule in rules}
    for (rule_id, other), count in sorted(overlaps.items()):
        yield f"{where[rule_id]}: on {count} of its own hits rule {rule_id} gives way to {other} of another mode"
    for rule in rules:
        if not decided[rule.id]:
            yield f"{rule.where}: rule {rule.id} decides none of its own hits (dead, or always behind another)"
    signatures: dict[str, int] = defaultdict(int)
    for rule in rules:
        signatures[rule.failure_mode] += 1
    for mode in FAILURE_MODES:
        if signatures[mode.code] < MIN_SIGNATURES:
            yield f"{mode.code}: only {signatures[mode.code]} signatures; give it {MIN_SIGNATURES} that do not depend on one another"
