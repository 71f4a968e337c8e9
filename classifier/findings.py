"""From matches to findings: look at the lines around each, read the tracebacks, and ask how the log goes on."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from classifier import envelopes, markers, outcome, tracebacks, wraps
from classifier.candidates import Candidate, Found
from classifier.endings import Endings
from classifier.languages import Translator
from classifier.lines import Block, Message, without_colours
from classifier.markers import RUN_KINDS, TOOL_KINDS
from classifier.matches import NO_RULE, Matches, Scan, Seen, Uses, add, both_ends
from classifier.rules import Pattern, Phase, Rank, Rule, compile_any
from classifier.tracebacks import Traceback
from classifier.unnamed import unnamed
from domain.failure_modes import BY_CODE
from domain.records import Kind

NEAR_LINES = 25
UNLESS_LINES = 1
END_LINES = 20  # of a log, in which what runs a job says that it failed
MAX_NEAR_CHARS = 4_000  # of a line beside the deciding one
LESS_SURE_ELSEWHERE = 0.1  # a rule is so much less sure in a stream of another kind than it was written for
MAX_LINES_PER_RULE = 200  # deciding lines verified per pattern and block, the first and the last half; in a storm those between say the same
MAX_TRACEBACK_OPENINGS = 200
TRACEBACK_CONTEXT = 700  # physical lines read after an opening, at most
MAX_ALARMS = 400
CRASH_LOOP = "container-crash-loop"
NOTEBOOK_SOURCE = re.compile(
    r"\s*-{2,}> ?\d{1,5} |\s{2,}\d{1,5} {5,}[^\s\d]|[\w.]+ +Traceback \(most recent call last\)$"
)  # a line of code in a traceback of IPython, or its head


class Finder:
    """Finds candidates in a block of bytes. One per process; not for several threads at once."""

    def __init__(self, rules: Sequence[Rule], cache: Path | None = None) -> None:
        self.rules = tuple(rules)
        self._translator = Translator(cache)
        self._conditions: dict[tuple[int, str], Any] = {}
        deciding, clearing, genres, phases, ends, alarms = (Uses(list) for _ in range(6))
        for number, rule in enumerate(self.rules):
            add(deciding, number, "any", rule.any)
            add(clearing, number, "cleared_by", rule.cleared_by)
        opening = tracebacks.OPENING.replace("(", r"\(").replace(")", r"\)")
        add(deciding, NO_RULE, "traceback", [Pattern(opening)])
        add(deciding, NO_RULE, "frame", [Pattern(tracebacks.FRAME_LINE)])
        for phase in Phase:
            add(phases, NO_RULE, phase.value, markers.patterns(phase))
        for role in outcome.ROLES:
            add(ends if role in outcome.END_ROLES else genres, NO_RULE, role, outcome.patterns(role))
        add(alarms, NO_RULE, "alarm", markers.alarms())
        self.deciding, self.alarms = Scan(deciding, cache), Scan(alarms, cache)
        self.later = tuple(Scan(uses, cache) for uses in (clearing, genres, phases, ends))

    def find(self, data: bytes, kind: Kind = Kind.OTHER) -> Found:
        """Give what `data` shows: nothing when no deciding pattern stands in it (most records)."""
        block = self._read(data)
        deciding = self.deciding.seen(block)
        if envelopes.may_be(data) and (deciding or self.alarms.seen(block)) and (plain := envelopes.opened(data)) is not None:
            block = self._read(plain, data)
            deciding = self.deciding.seen(block)
        return _Look(self, block, kind, deciding).found() if deciding else Found(block)

    def _read(self, data: bytes, source: bytes | None = None) -> Block:
        """Give `data` as rules and model read it: without colours, cut lines joined, and in English. source: the same lines as they stand in the log."""
        return Block(self._translator.english(wraps.joined(without_colours(data))), data if source is None else source)

    def alarm_lines(self, block: Block, kind: Kind, but: Collection[int] = ()) -> tuple[int, ...]:
        """Physical lines of `block` with words that a failing program uses and means, `but` those; where the model looks. Of very many the first and the last."""
        seen = self.alarms.seen(block)
        if not seen:
            return ()
        look = _Look(self, block, kind, seen)
        lines = sorted({line for uses in seen.values() for _, found in uses for line in found} - set(but))
        return tuple(line for line in both_ends(lines, MAX_ALARMS) if look.may_alarm(line))

    def failed_at_last(self, block: Block, kind: Kind, alarms: Collection[int]) -> bool:
        """Whether the log ends in an error, or what runs the job says there that it failed. alarms: the lines with alarming words."""
        endings = _Look(self, block, kind, {}).endings
        last = endings.last
        if outcome.ended_badly(last, "job failed") and last("job failed")[0] >= len(block) - END_LINES:
            return True
        line = max((number for number in range(max(0, len(block) - END_LINES), len(block)) if block.raw(number).strip()), default=0)
        prefix = block.messages(line)[0].prefix
        return line in alarms and outcome.is_loud(prefix) and (outcome.is_fatal(prefix) or not endings.has_served(line))

    def condition(self, rule: int, role: str) -> Any:
        """All patterns of a rule's `near`, `unless` or `not_near` as one, for bytes of several lines."""
        if (rule, role) not in self._conditions:
            self._conditions[rule, role] = compile_any(pattern.text for pattern in getattr(self.rules[rule], role))
        return self._conditions[rule, role]


class _Look:
    """One look at one block."""

    def __init__(self, finder: Finder, block: Block, kind: Kind, deciding: Seen) -> None:
        self.finder, self.block, self.kind = finder, block, kind
        self.matches = Matches(block, deciding, finder.later)
        self.endings = Endings(self.matches, kind)
        self._kind_line = f"kind: {kind.value}".encode()  # what a rule's `near` may name instead of words
        self._said: dict[int, bytes] = {}
        self._windows: dict[tuple[int, int, int], bytes] = {}

    def found(self) -> Found:
        blocks = self._tracebacks()
        candidates = [candidate for rule in self.matches.fired for candidate in self._of_rule(rule, blocks)]
        candidates += unnamed(blocks, candidates, self.endings, self.phase)
        candidates = sorted(self.endings.settled(candidates), key=lambda candidate: candidate.place)
        if not candidates:
            return Found(self.block, (), tuple(blocks))
        endings, serving = self.endings, any(BY_CODE[c.failure_mode].stage == outcome.SCORING for c in candidates if not c.void)
        failing = endings.failing or endings.ends_fatally or (serving and endings.answers.none_well)
        return Found(self.block, tuple(candidates), tuple(blocks), failing, outcome.ended_badly(endings.last), endings.answers)

    def _of_rule(self, number: int, blocks: Sequence[Traceback]) -> Iterable[Candidate]:
        rule = self.finder.rules[number]
        strange = bool(rule.kinds) and self.kind is not Kind.OTHER and self.kind not in rule.kinds
        confidence = rule.confidence - (LESS_SURE_ELSEWHERE if strange else 0)
        seen: set[tuple[int, int]] = set()
        for message, parameters, order, at, end in self.matches.of(number, "any", MAX_LINES_PER_RULE):
            place = (message.line, message.part)
            if place in seen or self._is_source_line(message) or not self._holds(number, rule, message):
                continue
            seen.add(place)
            block = next((b for b in blocks if b.holds(message)), None)
            void = self._of_chain(rule.failure_mode, block, blocks) or self._void(number, rule, message, parameters, at, end)
            warned = self.endings.warned(message)
            yield Candidate(rule.failure_mode, rule, f"rule:{rule.id}", rule.rank, confidence, message, parameters, block, order, at, warned, void)

    def _of_chain(self, mode: str, block: Traceback | None, blocks: Sequence[Traceback]) -> str:
        """Say why the chain of tracebacks in which a match stands tells of no failure; empty when it does, or outside of one."""
        if block is None:
            return ""
        if block.ignored or (block.of_telemetry and not block.user_frames and "Import" not in block.type and "Module" not in block.type):
            return outcome.MENTIONED
        chain = [other for other in blocks if other.chain == block.chain]
        return self.endings.handled(mode, chain[0].opening, chain[-1].exception.line, tracebacks.is_often(chain[0], blocks))

    def _void(self, number: int, rule: Rule, message: Message, parameters: Mapping[str, str], at: int, end: int) -> str:
        """Say why a match of a rule tells of no failure; empty when it does."""
        if rule.rank > Rank.WRAPPER and outcome.is_echo(message.text, at, end):
            return outcome.ECHOED
        if rule.cleared_by and not self._comes_again(number, rule, parameters) and self.endings.is_cleared(number, message, parameters):
            return outcome.CLEARED
        return self.endings.void(rule.failure_mode, message)

    def _comes_again(self, number: int, rule: Rule, parameters: Mapping[str, str]) -> bool:
        """Whether a program crashes and is started again so often that another start clears nothing."""
        if rule.failure_mode != CRASH_LOOP:
            return False
        return sum(match.parameters == parameters for match in self.matches.of(number, "any", MAX_LINES_PER_RULE)) >= tracebacks.OFTEN

    def may_alarm(self, line: int) -> bool:
        """Whether words of failure in a line are worth a guess."""
        first, whole = self.block.messages(line)[0], self.block.messages(line)[-1].bare
        if outcome.reads_like_a_warning(whole) or outcome.is_echo(first.text, 0, len(first.text)):
            return False
        answer = self.endings.answers.at(line)
        if answer and not (answer.badly or answer.refused or outcome.gives_up(whole)):
            return False
        return not self.endings.warned(first) and not self.endings.void("", first)

    def _is_source_line(self, message: Message) -> bool:
        """Whether the line is code that a traceback quotes: it holds the text of messages that were never printed."""
        if NOTEBOOK_SOURCE.match(message.bare):
            return True
        if not message.text.startswith("    "):
            return False
        above = self.block.text_above(message)
        return tracebacks.FRAME.match(above) is not None and tracebacks.indent(message.text) > tracebacks.indent(above)

    def _holds(self, number: int, rule: Rule, message: Message) -> bool:
        if rule.phase is not None and self.phase(message.line) not in (rule.phase, None):
            return False
        if rule.unless and (self._close(number, "unless", message, UNLESS_LINES) or self._forbids(number, message)):
            return False
        if rule.near and not self._close(number, "near", message, NEAR_LINES):
            return False
        return not (rule.not_near and self._close(number, "not_near", message, NEAR_LINES))

    def _forbids(self, rule: int, message: Message) -> bool:
        """Whether a rule's `unless` matches `message` itself: of an unfolded line it may be the whole, which is no part of its surroundings."""
        return self.finder.condition(rule, "unless").search(message.text.encode()) is not None

    def _close(self, rule: int, role: str, message: Message, reach: int) -> bool:
        condition = self.finder.condition(rule, role)
        return condition.search(self._around(message, reach)) is not None or (role == "near" and condition.search(self._kind_line) is not None)

    def _around(self, message: Message, reach: int) -> bytes:
        """The messages at most `reach` lines away, with and without their prefixes; of those of the same line the nearest."""
        key = (message.line, message.part, reach)
        if key not in self._windows:
            own = _said(m for m in _pieces(self.block, message.line) if abs(m.part - message.part) <= reach)
            before = range(max(0, message.line - reach), message.line)
            behind = range(message.line + 1, min(len(self.block), message.line + reach + 1))
            self._windows[key] = b"\n".join((*map(self._said_in, before), own, *map(self._said_in, behind)))
        return self._windows[key]

    def _said_in(self, line: int) -> bytes:
        if line not in self._said:
            self._said[line] = _said(_pieces(self.block, line))
        return self._said[line]

    def phase(self, line: int) -> Phase | None:
        """Who wrote the line: the stream's kind if it says, else the nearest marker above it, else the nearest below."""
        if self.kind is Kind.IMAGE_BUILD:
            return Phase.BUILD
        if self.kind in RUN_KINDS:
            return Phase.RUN
        reach = NEAR_LINES if self.kind in TOOL_KINDS else len(self.block)
        lines, phases = self._markers
        below = bisect_right(lines, line)
        if below and line - lines[below - 1] <= reach:
            return phases[below - 1]
        return phases[below] if below < len(lines) and lines[below] - line <= reach else None

    @cached_property
    def _markers(self) -> tuple[list[int], list[Phase]]:
        """The lines that say who wrote those around them, in order, and what they say."""
        said: dict[int, Phase] = {}
        for phase in Phase:
            for message, *_ in self.matches.of(NO_RULE, phase.value):
                said.setdefault(message.line, phase)
        lines = sorted(said)
        return lines, [said[line] for line in lines]

    def _tracebacks(self) -> list[Traceback]:
        openings = [message.line for message, *_ in self.matches.of(NO_RULE, "traceback", MAX_TRACEBACK_OPENINGS)]
        frames = [line for _, lines in self.matches.uses(NO_RULE, "frame") for line in lines[:1]]
        headless = bool(frames) and (not openings or frames[0] < openings[0])
        if headless:
            openings = openings or [message.line for message, *_ in self.matches.of(NO_RULE, "frame", MAX_TRACEBACK_OPENINGS)]
            openings = [frames[0], *openings]
        if not openings:
            return []
        wanted: set[int] = set()
        for line in openings:
            wanted.update(range(max(0, line - 3), min(len(self.block), line + TRACEBACK_CONTEXT)))
        messages: list[Message] = []
        for line in sorted(wanted):
            messages += [part for part in _pieces(self.block, line) if not part.field]
        return tracebacks.parse(messages, headless)


def _said(messages: Iterable[Message]) -> bytes:
    """Messages with and without their prefixes, one a line."""
    texts = (text for m in messages for text in ((m.text,) if m.text == m.bare else (m.text, m.bare)))
    return "\n".join(text[:MAX_NEAR_CHARS] for text in texts).encode()


def _pieces(block: Block, line: int) -> Sequence[Message]:
    """The messages of a line, without the whole of what was unfolded."""
    messages = block.messages(line)
    return messages[:-1] if len(messages) > 1 else messages
