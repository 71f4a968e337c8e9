"""Which patterns stand where in a block: raw hits of the scan, verified on the decoded line when somebody asks for them."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple, TypeVar

from classifier.lines import Block, Message
from classifier.patterns import raw_form
from classifier.rules import Pattern, as_read, as_text
from classifier.scan import MAX_LINES, Scanner

T = TypeVar("T")
NO_RULE = -1  # the number under which patterns stand that are of no rule: markers, alarms, ends, tracebacks


@dataclass(frozen=True, slots=True)
class Use:
    """Where one scanned pattern is used."""

    rule: int  # index, or NO_RULE
    role: str
    pattern: Pattern
    order: int = 0


class Match(NamedTuple):
    """A pattern that really matches: where, its named captures, and its place among the rule's patterns."""

    message: Message
    parameters: dict[str, str]
    order: int
    at: int
    end: int


Uses = defaultdict[str, list[Use]]
Seen = dict[tuple[int, str], list[tuple[Use, list[int]]]]  # (rule, role) → its patterns with a hit, and the lines of each


class Scan:
    """Patterns, the uses of each, and the scanner that finds them all in one pass."""

    def __init__(self, uses: Uses, cache: Path | None) -> None:
        self._uses = list(uses.values())
        self.roles = frozenset(use.role for together in self._uses for use in together)
        self.scanner = Scanner(list(uses), raw_form, cache)

    def seen(self, block: Block, first_line: int = 0, rules: Collection[int] | None = None) -> Seen:
        """Give the physical lines with a hit of each pattern of `rules` (all), from `first_line` on, in order, each once."""
        wanted = None if rules is None else {number for number, uses in enumerate(self._uses) if any(use.rule in rules for use in uses)}
        seen: Seen = defaultdict(list)
        first: dict[int, int] = {}  # place in each line where a pattern hits first
        start = block.starts[first_line]
        for number, found in self.scanner.scan(block.data[start:], wanted).items():
            ends = [start + end for end in found]
            lines = [bisect_right(block.starts, end - 1) - 1 for end in ends]
            for line, end in zip(lines, ends, strict=True):
                first[line] = min(first.get(line, end), end)
            for use in self._uses[number]:
                seen[use.rule, use.role].append((use, lines))
        for line, end in first.items():
            block.look_at(line, end)
        return dict(seen)


def add(uses: Uses, rule: int, role: str, patterns: Iterable[Pattern]) -> None:
    for order, pattern in enumerate(patterns):
        uses[pattern.text].append(Use(rule, role, pattern, order))


class Matches:
    """
    The matches in one block.

    deciding: what the first scan has seen. later: scans of which each is done when one of its roles is asked for; few logs need them, and healthy ones are full of hits.
    """

    def __init__(self, block: Block, deciding: Seen, later: Sequence[Scan]) -> None:
        self.block = block
        self._seen = dict(deciding)
        self._later = {role: scan for scan in later for role in scan.roles}
        self._found: dict[tuple[int, str], list[Match]] = {}

    @property
    def fired(self) -> list[int]:
        """The rules of which a deciding pattern has a hit."""
        return sorted(rule for rule, role in self._seen if role == "any")

    @cached_property
    def _first_hit(self) -> int:
        """The first line in which a deciding pattern has a hit: what stands above it clears nothing."""
        return min(lines[0] for (_, role), uses in self._seen.items() if role == "any" for _, lines in uses)

    def uses(self, rule: int, role: str) -> list[tuple[Use, list[int]]]:
        """Give the patterns of one role that have a hit, and the lines of each."""
        if scan := self._later.get(role):
            self._later = {other: later for other, later in self._later.items() if later is not scan}
            self._seen |= scan.seen(self.block, self._first_hit, self.fired) if role == "cleared_by" else scan.seen(self.block)
        return self._seen.get((rule, role), [])

    def of(self, rule: int, role: str, limit: int = MAX_LINES) -> list[Match]:
        """Give the messages that the patterns of one role really match, with the named captures of the first pattern that does."""
        known = self._found.get((rule, role))
        if known is not None:
            return known
        out: list[Match] = []
        done: set[int] = set()  # lines of one message that an earlier pattern matched
        for use, lines in sorted(self.uses(rule, role), key=lambda item: item[0].order):
            for line in both_ends(lines, limit):
                verified = None if line in done else self.verify(use.pattern, line, use.order)
                if verified is not None:
                    out.append(verified)
                    if len(self.block.messages(line)) == 1:
                        done.add(line)
        out.sort(key=lambda item: (item.message.line, item.message.part, item.order))
        self._found[rule, role] = out
        return out

    def verify(self, pattern: Pattern, line: int, order: int) -> Match | None:
        for message in self.block.messages(line):
            for text in dict.fromkeys((message.text, message.bare)):
                if match := pattern.exact.search(as_read(text)):
                    prefix = len(text) - len(message.text)
                    named = match.groupdict() if "(?P<" in pattern.text else {}
                    found = {key: value for key, taken in named.items() if taken and (value := as_text(taken).strip())}
                    return Match(message, found, order, max(0, match.start() - prefix), max(0, match.end() - prefix))
        return None


def both_ends(lines: Sequence[T], limit: int) -> Sequence[T]:
    """The first and the last half of at most `limit` lines."""
    return lines if len(lines) <= limit else [*lines[: limit // 2], *lines[-(limit // 2) :]]
