"""
Root cause before symptom: which candidate decides, which gave way to it, and why.

Order of the arguments: a rule that says it yields; the rank (cause, general, symptom, wrapper); the place in a chain of
tracebacks, whose root stands first; then confidence, and of equally sure ones the earliest, as a cascade logs its
consequences last.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from classifier.candidates import Candidate
from classifier.outcome import CALM, REQUEST_MODES, UNSURE, WENT_ON, subject_of
from classifier.rules import Rank

AS_SURE = 0.06  # two confidences closer than this count as equal; then the earlier line decides
REFUSALS = frozenset({"input-data-invalid", "scoring-auth-failed", "request-too-large"})  # what a client did wrong says nothing of what the service got over
CAUSED_BY = "Caused by: "
JAVA_EXCEPTION = re.compile(r"^(?:Exception in thread|(?:[a-z][\w$]{0,60}\.){1,12}[A-Z][\w$]{0,100}(?:Exception|Error)\b)")
STACK_LINES = 120  # of a Java stack with its causes
LEAST_ALONE = 0.5  # a finding less sure than this helps another, and says nothing alone
ONE_STORY_LINES = 30  # lines in which a program says one thing several times, more and less tellingly; what only announces has its say anywhere
NEXT_TO = 3  # lines between what announces and what tells, when the latter is told calmly
APART_LINES = 40  # two causes closer than this are one story, not two faults
SURE_OF_ANOTHER = 0.88  # a second fault is only reported when its rule alone is this sure


@dataclass(frozen=True, slots=True)
class Yielded:
    candidate: Candidate
    because: str


@dataclass(frozen=True, slots=True)
class Fault:
    """One root cause, what says the same, and what gave way to it."""

    cause: Candidate
    supporting: tuple[Candidate, ...]
    yielded: tuple[Yielded, ...]


def weigh(candidates: Sequence[Candidate]) -> tuple[Fault, ...]:
    """Give the faults that the candidates tell of, the deciding one first; empty without candidates."""
    real, void = _real(candidates)
    if not real:
        return ()
    standing, yielded = _apply_yields(real)
    yielded += void
    standing, bare = _without_bare_roots(standing)
    standing, warned = _without_warnings(standing)
    yielded += bare + warned
    top = max(candidate.rank for candidate in standing)
    for candidate in [c for c in standing if c.rank < top]:
        yielded.append(Yielded(candidate, f"a {candidate.rank.name.lower()} gives way to a {top.name.lower()}"))
    leaders = [candidate for candidate in standing if candidate.rank == top]
    for roots in (_chain_roots, _java_roots):
        leaders, wrapping = roots(leaders)
        yielded += wrapping
    cause = _more_telling(_first_of_the_surest(leaders), candidates)
    if cause.confidence < LEAST_ALONE:
        return ()
    supporting = [c for c in leaders if c is not cause and c.failure_mode == cause.failure_mode]
    rivals = [c for c in leaders if c.failure_mode != cause.failure_mode]
    others = _independent(cause, rivals) if top is Rank.CAUSE else []
    ousted = [c for c in rivals if all(c.failure_mode != other.failure_mode for other in others)]
    yielded += [Yielded(c, "less sure, or later in the same story") for c in ousted]
    yielded.sort(key=lambda item: item.candidate.place)
    faults = [Fault(cause, tuple(supporting), tuple(yielded))]
    for other in others:
        same = tuple(c for c in rivals if c.failure_mode == other.failure_mode and c is not other)
        faults.append(Fault(other, same, ()))
    return tuple(faults)


def set_aside(candidates: Sequence[Candidate]) -> list[Yielded]:
    """Give the candidates of a log without a fault, each with the reason why it tells of none."""
    return [Yielded(candidate, candidate.void or "not sure enough to stand alone") for candidate in candidates]


def _real(candidates: Sequence[Candidate]) -> tuple[list[Candidate], list[Yielded]]:
    """Set aside what tells of no failure. What was tried again or done without counts only when something says that it failed which does not tell its own reason."""
    void = [Yielded(candidate, candidate.void) for candidate in candidates if candidate.void and candidate.void not in UNSURE]
    real = [candidate for candidate in candidates if not candidate.void or candidate.void in UNSURE]
    raised = {c.failure_mode for c in real if not c.void and c.traceback and c.rank > Rank.WRAPPER and c.failure_mode in REQUEST_MODES}
    alone = REFUSALS | raised  # what a client did wrong, and what a request's own traceback tells
    others = [candidate for candidate in real if candidate.void or candidate.failure_mode not in alone]
    went_on = any(candidate.void == WENT_ON for candidate in real)
    told = [candidate for candidate in others if candidate.rank > Rank.WRAPPER or went_on] or others
    unsure = others and all(candidate.void for candidate in told)
    return ([candidate for candidate in real if not candidate.void] if unsure else real, void)


def _apply_yields(candidates: list[Candidate]) -> tuple[list[Candidate], list[Yielded]]:
    modes = {candidate.failure_mode for candidate in candidates}
    standing, yielded = [], []
    for candidate in candidates:
        to = (candidate.rule.yields_to & modes) - {candidate.failure_mode} if candidate.rule else frozenset[str]()
        if to:
            yielded.append(Yielded(candidate, f"its rule yields to {', '.join(sorted(to))}"))
        else:
            standing.append(candidate)
    return (standing, yielded) if standing else (candidates, [])


def _without_bare_roots(candidates: list[Candidate]) -> tuple[list[Candidate], list[Yielded]]:
    """An error of the system that does not say whom it was about gives way to a block of its chain that does."""
    telling = {c.traceback.chain for c in candidates if c.traceback and not c.traceback.is_bare and c.rank > Rank.WRAPPER}
    bare = [c for c in candidates if c.traceback and c.traceback.is_bare and c.traceback.chain in telling]
    return [c for c in candidates if c not in bare], [Yielded(c, "another block of the same chained traceback says whom it was about") for c in bare]


def _without_warnings(candidates: list[Candidate]) -> tuple[list[Candidate], list[Yielded]]:
    """What a line calls a warning gives way to causes that are told as errors."""
    errors = [c for c in candidates if not c.warned]
    if not any(c.rank is Rank.CAUSE for c in errors):
        return candidates, []
    return errors, [Yielded(c, "a warning gives way to an error") for c in candidates if c.warned]


def _chain_roots(leaders: list[Candidate]) -> tuple[list[Candidate], list[Yielded]]:
    """Of the candidates inside one chain of tracebacks those of the earliest block stay, and later ones that say the same."""
    roots: dict[int, Candidate] = {}
    for candidate in leaders:
        if candidate.traceback:
            root = roots.setdefault(candidate.traceback.chain, candidate)
            if root.traceback and candidate.traceback.place < root.traceback.place:
                roots[candidate.traceback.chain] = candidate
    stay, later = [], []
    for candidate in leaders:
        root = roots[candidate.traceback.chain] if candidate.traceback else candidate
        below = candidate.traceback and root.traceback and candidate.traceback.place > root.traceback.place
        if below and candidate.failure_mode != root.failure_mode:
            later.append(Yielded(candidate, "a later block of the same chained traceback: the root stands first"))
        else:
            stay.append(candidate)
    return stay, later


def _java_roots(leaders: list[Candidate]) -> tuple[list[Candidate], list[Yielded]]:
    """Of a Java stack only the last `Caused by:` stays: it tells the root, what stands above it wraps it."""
    causes = [c.message.line for c in leaders if c.message.text.lstrip().startswith(CAUSED_BY)]
    stay, wrapped = [], []
    for candidate in leaders:
        below = [line for line in causes if 0 < line - candidate.message.line < STACK_LINES]
        if below and (candidate.message.text.lstrip().startswith(CAUSED_BY) or JAVA_EXCEPTION.match(candidate.message.text)):
            wrapped.append(Yielded(candidate, "a later `Caused by:` of the same stack tells the root"))
        else:
            stay.append(candidate)
    return stay, wrapped


def _first_of_the_surest(leaders: Sequence[Candidate]) -> Candidate:
    """The earliest of the surest gives the mode; of its first lines the most telling one is the fault line."""
    best = max(candidate.confidence for candidate in leaders)
    first = min((c for c in leaders if c.confidence >= best - AS_SURE), key=lambda c: (c.place, -c.confidence))
    reach = math.inf if first.rule and first.rule.announces else ONE_STORY_LINES
    story = [c for c in leaders if c.failure_mode == first.failure_mode and abs(c.message.line - first.message.line) <= reach]
    return max(story, key=lambda c: (c.telling, [-part for part in c.place]))


def _more_telling(cause: Candidate, candidates: Sequence[Candidate]) -> Candidate:
    """For a cause that only announces, what the lines next to it say of the same mode, though calmly."""
    if not (cause.rule and cause.rule.announces):
        return cause
    near = [c for c in candidates if c.void == CALM and c.failure_mode == cause.failure_mode and abs(c.message.line - cause.message.line) <= NEXT_TO]
    return max(near, key=lambda c: c.telling, default=cause)


def _independent(cause: Candidate, rivals: Sequence[Candidate]) -> list[Candidate]:
    """Give the first candidate of each further mode that is sure and stands apart from the cause, or tells of another service or pod."""
    found: dict[str, Candidate] = {}
    for candidate in rivals:
        if candidate.confidence >= SURE_OF_ANOTHER and (abs(candidate.message.line - cause.message.line) >= APART_LINES or _of_another(cause, candidate)):
            found.setdefault(candidate.failure_mode, candidate)
    return list(found.values())


def _of_another(cause: Candidate, candidate: Candidate) -> bool:
    """Whether both lines name a service or a pod, and not the same."""
    own, other = subject_of(cause.message.bare), subject_of(candidate.message.bare)
    return bool(own and other) and own != other
