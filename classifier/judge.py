"""
Whether a log whose lines tell of a failure failed as a whole, or got over it.

Rules look at lines; a person looks at the end, at what follows the failure, at its level and at what else is told. This second
part of the model does so for the findings of the rules: a logistic regression over signs, learned by scikit-learn from the
repository's corpus. Here it is a table of weights, added up; nothing needs to be imported, so a cold start stays fast.
"""

import math
from dataclasses import dataclass
from typing import Any

from classifier.candidates import Found
from classifier.lines import Block
from classifier.outcome import SCORING
from classifier.reason import Fault
from classifier.rules import Rank
from classifier.words import LEVEL_WORD, words_of
from domain.failure_modes import BY_CODE
from domain.records import Kind

STEPS = (0, 1, 3, 6, 10, 20, 50)  # a number is told by the first of them that it does not exceed
END_LINES = 4  # of the log
NEXT_LINES = 3  # behind the last finding
BEFORE_LINES = 2  # the cause
MAX_ALSO = 4  # other modes that are told
SEEN_CHARS = 300  # of the cause's line, for its level


@dataclass(frozen=True, slots=True)
class Judge:
    """Weights by sign, learned; `threshold`: a log with a lower probability of failure is set aside."""

    weights: dict[str, float]
    bias: float
    threshold: float

    @classmethod
    def of(cls, content: dict[str, Any]) -> "Judge":
        """Read what `train` wrote."""
        return cls(dict(content["weights"]), float(content["bias"]), float(content["threshold"]))

    def failing(self, found: Found, fault: Fault, kind: Kind) -> float:
        """The probability that the log failed, between 0 and 1."""
        score = self.bias + sum(self.weights.get(sign, 0.0) for sign in signs(found, fault, kind))
        return 1 / (1 + math.exp(-max(-50.0, min(50.0, score))))


def signs(found: Found, fault: Fault, kind: Kind) -> list[str]:
    """
    What the judge sees of a log: each sign once.

    The fault's mode, rule, rank, sureness and level; how many lines tell of failures and how much follows the last of them; how
    requests were answered, where it is about them;
    which other modes and rules tell of failures, and what took others back; whether the job says last that it failed; and
    the words of the cause's line, of the lines before it, of those behind the last finding, and of the end. Not how long the log is, nor
    how much stands above all this: that depends on where somebody cut it.
    """
    block, candidates, cause = found.block, found.candidates, fault.cause
    real = [candidate for candidate in candidates if not candidate.void]
    lines = sorted({candidate.message.line for candidate in real})
    last, following = lines[-1], step(len(block) - 1 - lines[-1])
    stage = BY_CODE[cause.failure_mode].stage
    others = sorted({candidate.failure_mode for candidate in real} - {cause.failure_mode})
    level = LEVEL_WORD.search(block.messages(cause.message.line)[-1].bare[:SEEN_CHARS])
    return [
        f"kind:{kind.value}",
        f"mode:{cause.failure_mode}",
        f"stage:{stage}",
        f"rule:{cause.decided_by}",
        f"rank:{cause.rank.name}",
        f"sure:{int(cause.confidence * 10)}",
        f"level:{level[0].lower()[:4] if level else '-'}",
        f"following:{following}",
        f"following:{following}/{stage}",
        f"following:{following}/{kind.value}",
        f"lines:{step(len(lines))}",
        f"modes:{step(len(others) + 1)}",
        f"void:{step(sum(bool(candidate.void) for candidate in candidates))}",
        *(["traceback"] if cause.traceback else []),
        *(["ended badly"] if found.ended_badly else []),
        *(["warned"] if cause.warned else []),
        *(["all-warned"] if all(candidate.warned for candidate in real) else []),
        *sorted({f"has:{c.rank.name}" for c in real if c.rank <= Rank.SYMPTOM and c.failure_mode != cause.failure_mode}),
        *(f"also:{mode}" for mode in others[:MAX_ALSO]),
        *sorted({f"also:{c.decided_by}" for c in real} - {f"also:{cause.decided_by}"}),
        *sorted({f"taken back:{c.void}" for c in candidates if c.void}),
        *(_answers(*found.answers.counts) if found.answers and stage == SCORING else []),
        *_words("own", block, range(cause.message.line, cause.message.line + 1)),
        *_words("prev", block, range(cause.message.line - BEFORE_LINES, cause.message.line)),
        *_words("next", block, range(last + 1, min(len(block), last + 1 + NEXT_LINES))),
        *_words("end", block, range(max(last + 1, len(block) - END_LINES), len(block))),
        *_words("last", block, range(len(block) - 1, len(block))),
    ]


def step(number: int) -> str:
    """Tell a number by its step."""
    return next((str(bound) for bound in STEPS if number <= bound), "more")


def _answers(well: int, refused: int, badly: int) -> list[str]:
    """What the answered requests say of a service."""
    share = "-" if not well + refused + badly else "none" if not well else "few" if well < refused + badly else "most"
    return [f"well:{step(well)}", f"refused:{step(refused)}", f"badly:{step(badly)}", f"answered:{share}"]


def _words(where: str, block: Block, lines: range) -> list[str]:
    return [f"{where}:{word}" for word in sorted(words_of(block, lines))]
