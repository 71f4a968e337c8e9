"""From raw hits to findings: verify each rule on the decoded line, look at the lines around, read the tracebacks."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import Path
from typing import Any, NamedTuple

from classifier import markers, outcome, tracebacks, wraps
from classifier.languages import Translator
from classifier.lines import Block, Message
from classifier.patterns import raw_form
from classifier.rules import Pattern, Phase, Rank, Rule, compile_any
from classifier.scan import MAX_LINES, Scanner
from classifier.tracebacks import Traceback
from domain.records import Kind

NEAR_LINES = 25
UNLESS_LINES = 1
MAX_NEAR_CHARS = 4_000  # of a line beside the deciding one
LESS_SURE_ELSEWHERE = 0.1  # a rule is so much less sure in a stream of another kind than it was written for
MAX_SAID_CHARS = 600  # of a message in evidence and fingerprint
MAX_LINES_PER_RULE = 200  # deciding lines verified per pattern and block, the first and the last half; in a storm those between say the same
MAX_TRACEBACK_OPENINGS = 200
MAX_ALARMS = 400
CALM_WORDS = 12  # lines that follow what is told calmly: a program that fails says it louder, or ends
LAST_WORDS = 4  # lines at the end of a log: what was tried again so late never came good
BARE_CODE = re.compile(
    r"^\W{0,20}(?:(?:error[ _]?)?code|reason|type|status|error)\W{1,6}(?!CrashLoop|StatusCode)[\w.-]{1,80}\W{0,4}$", re.IGNORECASE
)  # names the failure and says nothing of it, but for codes that are all there is to say
BARE_SYSTEM_ERROR = re.compile(
    r"(?:\[Errno -?\d+\] )?(?:Connection (?:refused|timed out|reset by peer)|timed out|The read operation timed out|Name or service not known|Network is unreachable|No route to host|Temporary failure in name resolution)\W*$"
)
TRACEBACK_CONTEXT = 700  # physical lines read after an opening, at most

BUILD_KINDS = frozenset({Kind.IMAGE_BUILD})
LINES_OF_A_LOG = 3  # a physical line that unfolds into more messages is a log of its own
NOTEBOOK_SOURCE = re.compile(r"\s*-{2,}> ?\d{1,5} |\s{2,}\d{1,5} {5,}\S")  # a line of code in a traceback of IPython
RUN_KINDS = frozenset({Kind.CONTAINER, Kind.K8S_EVENT, Kind.HTTP})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A finding before the weighing, with what the weighing needs to know."""

    failure_mode: str
    rule: Rule | None  # None: a traceback that no rule names
    decided_by: str
    rank: Rank
    confidence: float
    message: Message
    parameters: dict[str, str] = field(default_factory=dict)
    traceback: Traceback | None = None
    order: int = 0  # which of the rule's patterns matched; authors put the most telling one first
    at: int = 0  # where in the message the pattern matched
    warned: bool = False  # whether the line says itself that it is less than an error
    void: str = ""  # why it tells of no failure (see classifier.outcome); empty when it does

    @property
    def telling(self) -> float:
        """How much the line itself tells: the rule's confidence, less for each later pattern, a bare code, and what only announces."""
        bare = BARE_CODE.match(self.message.text) is not None
        announces = self.rule is not None and self.rule.announces
        return self.confidence - 0.004 * min(self.order, 7) - (0.03 if bare else 0) - (0.1 if announces else 0)

    @property
    def place(self) -> tuple[int, int]:
        return self.message.place

    @property
    def matched(self) -> str:
        """The beginning of what the pattern matched."""
        return self.message.text[self.at : self.at + 24]

    @property
    def said(self) -> str:
        """The message; of a very long one the part around what the pattern matched."""
        start = max(0, self.at - MAX_SAID_CHARS // 3)
        return self.message.text if len(self.message.text) <= MAX_SAID_CHARS else self.message.text[start : start + MAX_SAID_CHARS]


@dataclass(frozen=True, slots=True)
class Found:
    """What one block of bytes shows."""

    block: Block
    candidates: tuple[Candidate, ...]
    tracebacks: tuple[Traceback, ...]
    failing: bool = False  # whether the log tells the state of a pod, and that it is not ready


@dataclass(frozen=True, slots=True)
class _Use:
    """Where one scanned pattern is used."""

    rule: int  # index; -1 for markers, alarms and the traceback opening
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


Uses = defaultdict[str, list[_Use]]
Seen = dict[tuple[int, str], list[tuple[_Use, list[int]]]]  # (rule, role) → its patterns with a hit, and the lines of each


class _Scan:
    """Patterns, the uses of each, and the scanner that finds them all in one pass."""

    def __init__(self, uses: Uses, cache: Path | None) -> None:
        self._uses = list(uses.values())
        self.scanner = Scanner(list(uses), raw_form, cache)

    def seen(self, block: Block) -> Seen:
        """Give the physical lines with a hit of each pattern, in order, each once."""
        seen: Seen = defaultdict(list)
        for number, ends in self.scanner.scan(block.data).items():
            lines = [bisect_right(block.starts, end - 1) - 1 for end in ends]
            for line, end in zip(lines, ends, strict=True):
                block.look_at(line, end)
            for use in self._uses[number]:
                seen[use.rule, use.role].append((use, lines))
        return dict(seen)


class Finder:
    """Finds candidates in a block of bytes. One per process; not for several threads at once."""

    def __init__(self, rules: Sequence[Rule], cache: Path | None = None) -> None:
        self.rules = tuple(rules)
        self._translator = Translator(cache)
        self._conditions: dict[tuple[int, str], Any] = {}
        deciding, context, phases, ends, alarms = Uses(list), Uses(list), Uses(list), Uses(list), Uses(list)
        for number, rule in enumerate(self.rules):
            _add(deciding, number, "any", rule.any)
            _add(context, number, "cleared_by", rule.cleared_by)
        opening = tracebacks.OPENING.replace("(", r"\(").replace(")", r"\)")
        _add(deciding, -1, "traceback", [Pattern(opening)])
        _add(deciding, -1, "frame", [Pattern(tracebacks.FRAME_LINE)])
        for phase in Phase:
            _add(phases, -1, phase.value, markers.patterns(phase))
        for role in outcome.ROLES:
            _add(ends if role in outcome.END_ROLES else context, -1, role, outcome.patterns(role))
        _add(alarms, -1, "alarm", markers.alarms())
        self.deciding, self.context, self.phases, self.ends, self.alarms = (_Scan(uses, cache) for uses in (deciding, context, phases, ends, alarms))

    def read(self, data: bytes) -> Block:
        """Give `data` as rules and model read it: cut lines joined, and in English."""
        return Block(self._translator.english(wraps.joined(data)), data)

    def find(self, block: Block, kind: Kind = Kind.OTHER) -> Found | None:
        """Give what `block` shows, or None when no deciding pattern stands in it (most records)."""
        deciding = self.deciding.seen(block)
        return _Look(self, block, kind, deciding).found() if deciding else None

    def alarm_lines(self, block: Block, kind: Kind, but: Collection[int] = ()) -> tuple[int, ...]:
        """Physical lines of `block` with words that a failing program uses and means, `but` those; where the model looks. Of very many the first and the last."""
        seen = self.alarms.seen(block)
        if not seen:
            return ()
        look = _Look(self, block, kind, seen)
        lines = sorted({line for uses in seen.values() for _, found in uses for line in found} - set(but))
        return tuple(line for line in _both_ends(lines, MAX_ALARMS) if look.may_alarm(line))

    def condition(self, rule: int, role: str) -> Any:
        """All patterns of a rule's `near`, `unless` or `not_near` as one, for bytes of several lines."""
        if (rule, role) not in self._conditions:
            self._conditions[rule, role] = compile_any(pattern.text for pattern in getattr(self.rules[rule], role))
        return self._conditions[rule, role]


def _add(uses: Uses, rule: int, role: str, patterns: Iterable[Pattern]) -> None:
    for order, pattern in enumerate(patterns):
        uses[pattern.text].append(_Use(rule, role, pattern, order))


class _Look:
    """One look at one block."""

    def __init__(self, finder: Finder, block: Block, kind: Kind, seen: Seen) -> None:
        self.finder, self.block, self.kind = finder, block, kind
        self._kind_line = f"kind: {kind.value}".encode()  # what a rule's `near` may name instead of words
        self._matches: dict[tuple[int, str], list[Match]] = {}
        self._said: dict[int, bytes] = {}
        self._subjects: dict[int, str] = {}
        self._voids: dict[tuple[str, tuple[int, int]], str] = {}
        self._places: dict[tuple[str, str, str], tuple[int, int]] = {}  # role, subject and command → where it is shown last
        self._windows: dict[tuple[int, int, int], bytes] = {}
        self._seen = seen | finder.context.seen(block)
        self._ends_scanned = False  # few logs need them, and healthy ones are full of them

    def found(self) -> Found:
        blocks = self._tracebacks()
        fired = sorted(rule for rule, role in self._seen if role == "any")
        candidates = [candidate for rule in fired for candidate in self._of_rule(rule, blocks)]
        candidates += _unnamed(blocks, candidates, self)
        candidates = sorted(self._settled(candidates), key=lambda candidate: candidate.place)
        return Found(self.block, tuple(candidates), tuple(blocks), self._last("pod unready") > outcome.NOWHERE)

    def _settled(self, candidates: Sequence[Candidate]) -> list[Candidate]:
        """Take findings back, or give them back, by what the log as a whole tells of them."""
        surest = {c.message.line: c for c in sorted(candidates, key=lambda c: (c.rank, c.confidence))}
        passed = {line for line, candidate in surest.items() if candidate.void == outcome.WENT_ON}  # then for what else they say, too
        candidates = [_taken_back(c) if c.message.line in passed else c for c in candidates]
        real = [candidate for candidate in candidates if not candidate.void]
        if not real and any(c.void in outcome.TAKEN_BACK for c in candidates) and outcome.ended_badly(self._last):
            return [replace(c, void="") if c.void in outcome.TAKEN_BACK else c for c in candidates]
        return [_taken_back(c) for c in candidates] if real and self._ends_calmly(real) else candidates

    def matches(self, rule: int, role: str, limit: int = MAX_LINES) -> list[Match]:
        """Give the messages that the patterns of one role really match, with the named captures of the first pattern that does."""
        known = self._matches.get((rule, role))
        if known is not None:
            return known
        out: list[Match] = []
        done: set[int] = set()  # lines of one message that an earlier pattern matched
        for use, lines in sorted(self._seen.get((rule, role), ()), key=lambda item: item[0].order):
            for line in _both_ends(lines, limit):
                verified = None if line in done else self._verify(use.pattern, line, use.order)
                if verified is not None:
                    out.append(verified)
                    if len(self.block.messages(line)) == 1:
                        done.add(line)
        out.sort(key=lambda item: (item.message.line, item.message.part, item.order))
        self._matches[rule, role] = out
        return out

    def _verify(self, pattern: Pattern, line: int, order: int) -> Match | None:
        for message in self.block.messages(line):
            match = pattern.exact.search(message.text) or (message.bare != message.text and pattern.exact.search(message.bare))
            if match:
                prefix = len(message.bare) - len(message.text) if match.string == message.bare else 0
                named = match.groupdict() if "(?P<" in pattern.text else {}
                found = {key: value.strip() for key, value in named.items() if value and value.strip()}
                return Match(message, found, order, max(0, match.start() - prefix), max(0, match.end() - prefix))
        return None

    def _of_rule(self, number: int, blocks: Sequence[Traceback]) -> Iterable[Candidate]:
        rule = self.finder.rules[number]
        strange = bool(rule.kinds) and self.kind is not Kind.OTHER and self.kind not in rule.kinds
        confidence = rule.confidence - (LESS_SURE_ELSEWHERE if strange else 0)
        seen: set[tuple[int, int]] = set()
        for message, parameters, order, at, end in self.matches(number, "any", MAX_LINES_PER_RULE):
            place = (message.line, message.part)
            if place in seen or self._is_source_line(message) or not self._holds(number, rule, message):
                continue
            seen.add(place)
            block = next((b for b in blocks if b.holds(message)), None)
            void = self._void(number, rule, message, at, end)
            warned = self.warned(message)
            yield Candidate(rule.failure_mode, rule, f"rule:{rule.id}", rule.rank, confidence, message, parameters, block, order, at, warned, void)

    def _void(self, number: int, rule: Rule, message: Message, at: int, end: int) -> str:
        """Say why a match of a rule tells of no failure; empty when it does."""
        if rule.rank > Rank.WRAPPER and outcome.is_echo(message.text, at, end):
            return outcome.ECHOED
        if rule.cleared_by and self._is_cleared(number, message):
            return outcome.CLEARED
        return self.void(rule.failure_mode, message)

    def _is_cleared(self, rule: int, message: Message) -> bool:
        subject = self._subject(message.line)
        return any(m.place > message.place and self._may_tell_of(subject, m.line) for m, *_ in self.matches(rule, "cleared_by"))

    def may_alarm(self, line: int) -> bool:
        """Whether words of failure in a line are worth a guess."""
        first, whole = self.block.messages(line)[0], self.block.messages(line)[-1].bare
        if outcome.reads_like_a_warning(whole) or outcome.is_echo(first.text, 0, len(first.text)):
            return False
        return not self.warned(first) and not self.void("", first)

    def warned(self, message: Message) -> bool:
        """Whether the line of a message says itself that it is less than an error."""
        first, whole = self.block.messages(message.line)[0], self.block.messages(message.line)[-1].bare
        return outcome.is_below_error(first.bare[: max(0, len(first.bare) - len(first.text))], first.text, whole)

    def void(self, mode: str, message: Message) -> str:
        """Say why words of failure in `message` tell of none; empty when they do."""
        key = (mode, message.place)
        if key not in self._voids:
            self._voids[key] = self._reason_against(mode, message)
        return self._voids[key]

    def _reason_against(self, mode: str, message: Message) -> str:
        line = message.line
        siblings = self.block.messages(line)
        whole = siblings[-1].bare
        a_log = sum(not sibling.field for sibling in siblings) > LINES_OF_A_LOG
        if any(map(outcome.is_mention, {message.bare, message.text} if a_log else {message.bare, message.text, whole})) or (
            message.field and outcome.is_data(message.bare, whole)
        ):
            return outcome.MENTIONED
        if any(message.bare.startswith(indent) and self._below(role, line) for role, indent in (("git log", "    "), ("help", "  "))):
            return outcome.MENTIONED
        if self._in_passed_tests(line):
            return outcome.PASSED
        last = partial(self._last, subject=self._subject(line))
        if outcome.ends_well(mode, message.place, last, self.kind is not Kind.K8S_EVENT):
            return outcome.CAME_GOOD
        if outcome.went_on(self.kind, mode, message.place, partial(last, command=self._command(line)), len(self.block)):
            return outcome.WENT_ON
        first = siblings[0]
        if line + CALM_WORDS < len(self.block) and outcome.is_calm(first.bare[: max(0, len(first.bare) - len(first.text))], first.text):
            return outcome.CALM
        if line + LAST_WORDS >= len(self.block):
            return ""
        again = outcome.is_tried_again(message.bare if a_log else whole) or outcome.begins_again(self.block.first_text(line + 1))
        return outcome.TRIED_AGAIN if again else ""

    def _ends_calmly(self, real: Sequence[Candidate]) -> bool:
        """Whether the log goes on for long and well after its last words of failure."""
        last = max(candidate.place for candidate in real)
        modes = {candidate.failure_mode for candidate in real}
        if not outcome.ends_calmly(self.kind, modes, last, self._last, len(self.block)):
            return False
        return self.kind is not Kind.IMAGE_BUILD or self._last("finished") > last or self._builds_on(last[0])

    def _builds_on(self, line: int) -> bool:
        """Whether one of the lines behind `line` is a build's."""
        behind = range(line + 1, min(len(self.block), line + 1 + outcome.BUILD_LINES))
        return any(outcome.is_building(message.text) or outcome.is_building(message.bare) for at in behind for message in self.block.messages(at)[:1])

    def _below(self, role: str, line: int) -> bool:
        """Whether a line stands in the text that begins with a line of `role`."""
        return any(0 < line - match.message.line < outcome.GENRE_LINES for match in self.matches(-1, role))

    def _last(self, role: str, subject: str = "", command: str = "") -> tuple[int, int]:
        """
        The place of the last message that shows a role, before the first when none does.

        subject: it tells of no other service or pod. command: it is no other command's output.
        """
        if role in outcome.END_ROLES and not self._ends_scanned:
            self._seen |= self.finder.ends.seen(self.block)
            self._ends_scanned = True
        key = (role, subject, command)
        if key not in self._places:
            shown = (self._last_match(use, lines, subject, command) for use, lines in self._seen.get((-1, role), ()))
            self._places[key] = max((match.message.place for match in shown if match), default=outcome.NOWHERE)
        return self._places[key]

    def _last_match(self, use: _Use, lines: Sequence[int], subject: str, command: str) -> Match | None:
        own = (line for line in reversed(lines) if self._may_tell_of(subject, line) and (not command or self._command(line) in ("", command)))
        return next(filter(None, (self._verify(use.pattern, line, use.order) for line in own)), None)

    def _may_tell_of(self, subject: str, line: int) -> bool:
        """Whether a line tells of `subject` or names none."""
        return not subject or self._subject(line) in ("", subject)

    def _subject(self, line: int) -> str:
        """Of which service or workload a line tells."""
        if line not in self._subjects:
            self._subjects[line] = outcome.subject_of(self.block.messages(line)[-1].bare)
        return self._subjects[line]

    def _command(self, line: int) -> str:
        """The first words of the command whose output a line is; empty where none is seen."""
        commands = self.matches(-1, "command")
        above = bisect_right(commands, line, key=lambda match: match.message.line)
        return commands[above - 1].parameters.get("command", "") if above else ""

    def _in_passed_tests(self, line: int) -> bool:
        """Whether a line stands between the start of a test run and its result, and the result is good."""
        started = [match.message.line for match in self.matches(-1, "tests started") if match.message.line < line]
        if not started:
            return False
        ended = [(match.message.line, role) for role in ("tests passed", "tests failed") for match in self.matches(-1, role)]
        if any(started[-1] < end < line for end, _ in ended):
            return False
        return min((end for end in ended if end[0] > line), default=(0, ""))[1] == "tests passed"

    def _is_source_line(self, message: Message) -> bool:
        """Whether the line is code that a traceback quotes: it holds the text of messages that were never printed."""
        if NOTEBOOK_SOURCE.match(message.bare):
            return True
        if not message.text.startswith("    ") or SAID_ERROR.match(message.text):
            return False
        siblings = self.block.messages(message.line)
        above = siblings[message.part - 1].text if message.part else self.block.first_text(message.line - 1) if message.line else ""
        return tracebacks.FRAME.match(above) is not None

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
        if self.kind in BUILD_KINDS:
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
        self._seen |= self.finder.phases.seen(self.block)
        said: dict[int, Phase] = {}
        for phase in Phase:
            for message, *_ in self.matches(-1, phase.value):
                said.setdefault(message.line, phase)
        lines = sorted(said)
        return lines, [said[line] for line in lines]

    def _tracebacks(self) -> list[Traceback]:
        openings = [message.line for message, *_ in self.matches(-1, "traceback", MAX_TRACEBACK_OPENINGS)]
        headless = not openings
        if headless:
            openings = [message.line for message, *_ in self.matches(-1, "frame", MAX_TRACEBACK_OPENINGS)]
        if not openings:
            return []
        wanted: set[int] = set()
        for line in openings:
            wanted.update(range(max(0, line - 3), min(len(self.block), line + TRACEBACK_CONTEXT)))
        messages: list[Message] = []
        for line in sorted(wanted):
            messages += [part for part in _pieces(self.block, line) if not part.field]
        return tracebacks.parse(messages, headless)


def _both_ends(lines: Sequence[int], limit: int) -> Sequence[int]:
    """The first and the last half of at most `limit` lines."""
    return lines if len(lines) <= limit else [*lines[: limit // 2], *lines[-(limit // 2) :]]


def _taken_back(candidate: Candidate) -> Candidate:
    return replace(candidate, void=candidate.void or outcome.WENT_ON)


def _said(messages: Iterable[Message]) -> bytes:
    """Messages with and without their prefixes, one a line."""
    texts = (text for m in messages for text in ((m.text,) if m.text == m.bare else (m.text, m.bare)))
    return "\n".join(text[:MAX_NEAR_CHARS] for text in texts).encode()


def _pieces(block: Block, line: int) -> Sequence[Message]:
    """The messages of a line, without the whole of what was unfolded."""
    messages = block.messages(line)
    return messages[:-1] if len(messages) > 1 else messages


SAID_ERROR = re.compile(r"\s+[\w.]{0,80}(?:Error|Exception): ")
ENDINGS = frozenset({"SystemExit", "KeyboardInterrupt", "GeneratorExit", "CancelledError", "asyncio.exceptions.CancelledError"})  # how a worker is told to end
IMPORT_ERRORS = frozenset({"ImportError", "ModuleNotFoundError"})  # they come good as a missing module does
TOOL_KINDS = frozenset({Kind.SDK_EXCEPTION, Kind.DEPLOY_STATUS, Kind.REGISTRY, Kind.K8S_EVENT, Kind.HTTP})
SURE_OF_MOMENT = 0.85  # in the output of a tool its own traceback says nothing of init() or run()
IN_INIT = frozenset({"init", "_init", "load_model", "startup", "lifespan", "__init__"})
IN_RUN = frozenset(
    {
        "run",
        "predict",
        "score",
        "handle",
        "inference",
        "full_dispatch_request",
        "dispatch_request",
        "run_asgi",
        "invoke_run",
        "run_endpoint_function",
        "wsgi_app",
    }
)
INIT_SAYS = ("init function failed", "Exception in worker process", "Invoking user's init function", "Failed to import user script", "Worker failed to boot")
RUN_SAYS = (
    "Encountered Exception: Traceback",
    "Exception on /",
    "Exception in ASGI application",
    "Error handling request",
    "Unhandled Exception",
    "run function failed",
)


def _unnamed(blocks: Sequence[Traceback], named: Sequence[Candidate], look: _Look) -> Iterable[Candidate]:
    """Give a general candidate for the root of each chain of tracebacks in which no rule names a cause."""
    taken = {c.traceback.chain for c in named if c.traceback and c.rank >= Rank.SYMPTOM and c.message is not c.traceback.opening}
    wrapping = {c.place for c in named if c.rank is Rank.WRAPPER}
    for chain in sorted({block.chain for block in blocks} - taken):
        members = [block for block in blocks if block.chain == chain]
        root = members[0]
        if root.exception.place in wrapping:
            continue
        built = look.phase(root.exception.line) is Phase.BUILD and (look.kind in BUILD_KINDS or named)
        if built or root.type in ENDINGS:
            continue
        mode, confidence = _moment(members, look)
        if confidence < SURE_OF_MOMENT and look.kind in TOOL_KINDS:
            continue
        parameters = {"exception": root.type.rsplit(".", 1)[-1], "message": root.message}
        frame = root.user_frame or (root.frames[-1] if root.frames else None)
        if frame:
            parameters |= {"file": frame.file, "line_number": frame.line, "function": frame.function}
        said = _subject(members).exception
        yield Candidate(
            mode,
            None,
            f"rule:traceback-{mode}",
            Rank.GENERAL,
            confidence,
            said,
            parameters,
            root,
            void=look.void("missing-python-module" if root.type in IMPORT_ERRORS else mode, said),
        )


def _subject(members: Sequence[Traceback]) -> Traceback:
    """The block of a chain that says what failed: the root, but for a bare error of the system the next block, which names whom it was about."""
    root, *others = members
    return next((block for block in others if len(block.message) > len(root.message)), root) if BARE_SYSTEM_ERROR.match(root.message) else root


def _moment(members: Sequence[Traceback], look: _Look) -> tuple[str, float]:
    """Say when the exception struck: while the script was starting, or while it answered a request."""
    names = tracebacks.functions(members)
    first, last = members[0].opening.line, members[-1].exception.line
    around = " ".join(message.bare for line in range(max(0, first - 4), min(len(look.block), last + 6)) for message in look.block.messages(line)[:40])
    if any(words in around for words in INIT_SAYS) and not any(words in around for words in RUN_SAYS):
        return "init-exception", 0.85
    if any(words in around for words in RUN_SAYS):
        return "run-exception", 0.85
    own = members[0].user_frame
    if own and own.function == "<module>" and look.kind is Kind.CONTAINER:
        return "init-exception", 0.8
    if names & IN_RUN and not names & {"init"}:
        return "run-exception", 0.8
    if names & IN_INIT:
        return "init-exception", 0.8
    if "/score" in around or " 500 " in around:
        return "run-exception", 0.65
    return "init-exception", 0.5
