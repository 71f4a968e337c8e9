"""The way from bytes to verdicts: rules first, then the model for what they leave open, then `unknown`, with the fix filled in."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from classifier import fix as fixes
from classifier import reason, rules, wraps
from classifier.candidates import MAX_SAID_CHARS, Candidate, Found
from classifier.escaped import single_spaced, written_out
from classifier.findings import Finder
from classifier.fingerprint import fingerprint
from classifier.fix import FixPage, Surroundings
from classifier.lines import Block, Message
from classifier.model import Model
from classifier.parameters import plausible
from classifier.reason import Fault, Yielded
from classifier.tracebacks import Traceback
from classifier.utf16 import UNIT, readable
from domain.failure_modes import NONE, UNKNOWN
from domain.records import Kind
from domain.verdicts import Evidence, Finding, Fix, Verdict

MAX_SUPPORTING = 20
MAX_SYMPTOMS = 20
CONTEXT_LINES = 12  # lines around the fault line that a fix sees decoded
MAX_STORY_LINES = 200  # of those, and of the fault's traceback
MAX_PIECES = 40  # messages of one such line
MAX_STORY_CHARS = 256 * 1024  # of all of them
WIDE_BYTES = 8 * 1024  # text before and behind the fault line that a fix sees as it stands
ABOVE_BYTES = 32 * 1024  # of the log above the fault line, where what was being done is looked for
OF_THE_LINE = frozenset({"message"})  # what only the line itself can say
OF_THE_MODE = frozenset(
    "message code name path duration key value exception file line_number function count size limit url".split()
)  # and what another mode means otherwise
HEALTHY = Verdict(NONE, 1.0, "rules")
OF_THE_SERVICE = frozenset({"request-too-large"})  # a limit that it keeps for every request: the judge, who sees that others are answered, is not asked
GOT_OVER_IT = "the model judges that the log as a whole did not fail"


@dataclass(frozen=True, slots=True)
class _Place:
    """
    Where a block begins in its stream: byte offset and 1-based line number.

    lines: the offsets of its lines, where they stand there in UTF-16. folded: the lines as they stand there, and in which of them each line of the block
    stands, where one of them held a log, or each had an empty one below.
    """

    start: int = 0
    line: int = 1
    lines: Sequence[int] = ()
    folded: tuple[Block, Sequence[int]] | None = None

    def find(self, block: Block, line: int) -> tuple[int, int, int]:
        """The number of a line of the block in its stream, and its bytes there."""
        source = block.source
        if self.folded:
            source, line = self.folded[0], self.folded[1][line]
        start, end = source.span(line)
        if self.lines:
            start, end = self.lines[line], self.lines[line + 1] - UNIT * (1 + source.raw_end(line).count(b"\r"))
        return self.line + line, self.start + start, self.start + end


@dataclass(frozen=True, slots=True)
class _Weighed:
    """
    What the rules and the judge say of a block.

    failing: how sure the judge is that the log failed; 1 without a fault or a model, and where the log says that it is failing now.
    failed: whether it is sure enough.
    """

    found: Found
    faults: tuple[Fault, ...]
    failing: float = 1.0
    failed: bool = True

    @property
    def block(self) -> Block:
        return self.found.block


@dataclass(frozen=True, slots=True)
class Explanation:
    """
    Why a log gets its verdict.

    failing: how sure the judge is that the log failed; 1 without a finding or a model, and where the log says that it is failing now.
    guess: the model's own verdict where the rules find nothing.
    within: where one line held a log, or each had an empty one below, the line of the log in which each line stands that was read.
    """

    faults: tuple[Fault, ...] = ()
    aside: tuple[Yielded, ...] = ()
    failing: float = 1.0
    guess: Verdict | None = None
    within: Sequence[int] = ()

    def line(self, candidate: Candidate) -> int:
        """The 1-based line of the log in which a finding stands."""
        line = candidate.message.line
        return 1 + (self.within[line] if self.within else line)


class Classifier:
    """Classifies logs. Not for several threads at once: the scan has one scratch space."""

    def __init__(self, rule_set: Sequence[rules.Rule], pages: Mapping[str, FixPage], model: Model | None = None, cache: Path | None = None) -> None:
        self._finder = Finder(rule_set, cache)
        self._pages = dict(pages)
        self._model = model

    @classmethod
    def load(cls, house_rules: Iterable[Path] = (), cache: Path | None = None, model: Model | None = None) -> "Classifier":
        """
        Load the rules and fixes that ship with Faultline, and the house rules beside them.

        cache: folder for the compiled scan database; None compiles anew. Raises RuleErrors, FixError, ScanError.
        """
        return cls(rules.load((rules.BUILT_IN, *house_rules), known_good=(rules.BUILT_IN,)), fixes.load(), model, cache)

    @property
    def has_model(self) -> bool:
        """Whether a model stands behind the rules."""
        return self._model is not None

    def classify(self, data: bytes, kind: Kind | None = None) -> Verdict:
        """Give the verdict for one whole log: its first fault, or `none`. kind: None where nobody says; the model guesses it then."""
        return next(iter(self.faults(data, kind or self._likely_kind(data))), HEALTHY)

    def faults(self, data: bytes, kind: Kind = Kind.OTHER, start: int = 0, line: int = 1) -> tuple[Verdict, ...]:
        """
        Give every fault of a piece of a stream, the deciding one first; empty when it shows none.

        start, line: byte offset and 1-based line number of `data` in its stream; evidence is given in the stream's terms.
        """
        weighed, place = self._read(data, kind, start, line)
        if weighed.faults and weighed.failed:
            return tuple(self._verdict(fault, weighed.block, place, weighed.found.tracebacks) for fault in weighed.faults)
        guess = self._guess(weighed, kind, place)
        return (guess,) if guess else ()

    def explain(self, data: bytes, kind: Kind | None = None) -> Explanation:
        """Give the weighing of one whole log itself: the faults with what yielded to each and why, and, without any, what was set aside and why."""
        kind = kind or self._likely_kind(data)
        weighed, place = self._read(data, kind)
        candidates, within = weighed.found.candidates, place.folded[1] if place.folded else ()
        if not weighed.failed:
            return Explanation(aside=tuple(Yielded(c, c.void or GOT_OVER_IT) for c in candidates), failing=weighed.failing, within=within)
        aside = () if weighed.faults else tuple(reason.set_aside(candidates))
        return Explanation(weighed.faults, aside, weighed.failing, self._guess(weighed, kind, place), within)

    def _likely_kind(self, data: bytes) -> Kind:
        return self._model.kinds.guess(readable(data)[0]) if self._model else Kind.OTHER

    def _read(self, data: bytes, kind: Kind, start: int = 0, line: int = 1) -> tuple[_Weighed, _Place]:
        text, lines = readable(data)
        log, within = written_out(text)
        if not within:
            log, within = single_spaced(text)
        return self._weigh(log, kind), _Place(start, line, lines, (Block(text), within) if within else None)

    def _weigh(self, text: bytes, kind: Kind) -> _Weighed:
        found = self._finder.find(text, kind)
        faults = reason.weigh(found.candidates)
        if not faults or self._model is None or found.failing or faults[0].cause.failure_mode in OF_THE_SERVICE:
            return _Weighed(found, faults)
        failing = self._model.judge.failing(found, faults[0], kind)
        return _Weighed(found, faults, failing, failing >= self._model.judge.threshold)

    def _guess(self, weighed: _Weighed, kind: Kind, place: _Place) -> Verdict | None:
        """The model's verdict where the rules find nothing."""
        if weighed.faults:
            return None
        return self._ask_model(weighed.block, kind, place, {candidate.message.line for candidate in weighed.found.candidates if candidate.void})

    def _ask_model(self, block: Block, kind: Kind, place: _Place, settled: Collection[int]) -> Verdict | None:
        """Let the model judge the lines with alarming words that no rule has set aside."""
        alarms = self._finder.alarm_lines(block, kind, settled) if self._model else ()
        if self._model is None or not alarms:
            return None
        guess = self._model.guess(block, alarms, kind)
        if guess.failure_mode == NONE:
            if not self._finder.failed_at_last(block, kind, alarms):
                return None
            guess = replace(guess, failure_mode=UNKNOWN)
        message = block.messages(guess.line)[0]
        decided_by = f"model:{self._model.version}"
        finding = Finding(guess.failure_mode, _evidence(block, guess.line, message.text, place), guess.confidence, decided_by)
        page = self._pages.get(guess.failure_mode)
        return Verdict(
            guess.failure_mode,
            guess.confidence,
            decided_by,
            cause=finding,
            fix=page.fill({}, _surroundings(block, message, message.text)) if page else UNKNOWN_FIX,
            fingerprint=fingerprint(guess.failure_mode, message.text),
        )

    def _verdict(self, fault: Fault, block: Block, place: _Place, tracebacks: Sequence[Traceback]) -> Verdict:
        cause = fault.cause
        chain = [told for told in tracebacks if cause.traceback and told.chain == cause.traceback.chain]
        page = self._pages.get(cause.failure_mode)
        wanted = {parameter.name for parameter in page.parameters} if page else set[str]()
        captured = _captured(fault, wanted)
        if cause.traceback:
            told = {name: value for name, value in _of_traceback(cause.traceback).items() if value and name in wanted}
            captured = told | captured
        return Verdict(
            failure_mode=cause.failure_mode,
            confidence=cause.confidence,
            decided_by=cause.decided_by,
            cause=_finding(cause, block, place),
            symptoms=tuple(_finding(y.candidate, block, place, y.because) for y in fault.yielded if y.candidate.failure_mode != cause.failure_mode)[
                :MAX_SYMPTOMS
            ],
            supporting=tuple(_finding(c, block, place) for c in fault.supporting[:MAX_SUPPORTING]),
            fix=page.fill(captured, _surroundings(block, cause.message, cause.said, chain)) if page else UNKNOWN_FIX,
            fingerprint=fingerprint(cause.failure_mode, cause.said),
        )


def _captured(fault: Fault, wanted: set[str]) -> dict[str, str]:
    """The values that the findings took from their lines: all of the cause, of those of its story what its fix asks for and is theirs to say."""
    captured = dict(fault.cause.parameters)
    others = [*fault.supporting, *(item.candidate for item in fault.yielded)]
    for candidate in sorted((c for c in others if _same_story(fault.cause, c)), key=lambda c: abs(c.message.line - fault.cause.message.line)):
        own = OF_THE_LINE if candidate.failure_mode == fault.cause.failure_mode else OF_THE_MODE
        for name in (wanted & candidate.parameters.keys()) - own:
            captured.setdefault(name, candidate.parameters[name])
    return captured


def _of_traceback(traceback: Traceback) -> dict[str, str]:
    """What a traceback says: the deepest frame of the user's own code, and the package in which it raised."""
    frame = traceback.user_frame
    own = {"file": frame.file, "line_number": frame.line, "source": frame.source} if frame and plausible("file", frame.file) else {}
    return {**own, "raised_in": traceback.raised_in}


def _same_story(cause: Candidate, other: Candidate) -> bool:
    """Whether two findings stand in one chain of tracebacks or a few lines from one another."""
    if cause.traceback and other.traceback and cause.traceback.chain == other.traceback.chain:
        return True
    return abs(other.message.line - cause.message.line) <= CONTEXT_LINES


UNKNOWN_FIX = Fix(
    title="Look at the fault line; no rule and no model is sure what it means",
    steps=(
        "Read the marked line and the lines above it: the first error is usually the cause.",
        "If you know the cause, write a rule for it (docs/how-to/write-a-rule.md), so that the next one is named.",
    ),
    docs=("https://learn.microsoft.com/azure/machine-learning/how-to-troubleshoot-online-endpoints",),
)


def _finding(candidate: Candidate, block: Block, place: _Place, because: str = "") -> Finding:
    return Finding(
        candidate.failure_mode,
        _evidence(block, candidate.message.line, candidate.said, place, candidate.matched),
        candidate.confidence,
        candidate.decided_by,
        candidate.parameters,
        because,
    )


def _evidence(block: Block, line: int, said: str, place: _Place, matched: str = "") -> Evidence:
    within = wraps.line_of(block, line, matched)
    return Evidence(*place.find(block, within), _shown(block, line, said))


def _shown(block: Block, line: int, said: str) -> str:
    """The message as it stands in the log, cut lines joined; of a very long one the part of it that matters."""
    whole = b"".join(wraps.pieces(block, line)).decode("utf-8", "replace")
    return whole if len(whole) <= MAX_SAID_CHARS else said[:MAX_SAID_CHARS]


def _surroundings(block: Block, message: Message, said: str, chain: Sequence[Traceback] = ()) -> Surroundings:
    """The fault line and what tells the same story, decoded; further away the log as it stands."""
    lines = _story_lines(block, message, chain)
    story: list[str] = []
    fault = 0
    for line in lines:
        for told in block.messages(line)[:MAX_PIECES] if line != message.line else block.messages(line):
            if told == message:
                fault = len(story)
                story += dict.fromkeys((said, message.bare))
            else:
                story.append(told.text)
    longest = max(MAX_SAID_CHARS, MAX_STORY_CHARS // max(1, len(story)))
    story = [told if index == fault else told[:longest] for index, told in enumerate(story)]
    start, end = block.span(message.line)
    wide = block.data[max(0, start - WIDE_BYTES) : min(len(block.data), end + WIDE_BYTES)]
    above = block.data[max(0, start - ABOVE_BYTES) : end]
    return Surroundings(story, fault, wide.decode("utf-8", "replace"), above.decode("utf-8", "replace"))


def _story_lines(block: Block, message: Message, chain: Sequence[Traceback]) -> list[int]:
    first, last = message.line - CONTEXT_LINES, message.line + CONTEXT_LINES
    if chain:
        first = max(min(first, chain[0].opening.line - 1), message.line - MAX_STORY_LINES)
        last = min(max(last, chain[-1].exception.line), message.line + MAX_STORY_LINES)
    return list(range(max(0, first), min(len(block), last + 1)))
