"""What a block of bytes shows before the weighing: candidates for the fault, with what the weighing needs to know of each."""

import re
from dataclasses import dataclass, field

from classifier.answers import Answers
from classifier.lines import Block, Message
from classifier.rules import Rank, Rule
from classifier.tracebacks import Traceback

MAX_SAID_CHARS = 600  # of a message in evidence and fingerprint
BARE_CODE = re.compile(
    r"^\W{0,20}(?:(?:error[ _]?)?code|reason|type|status|error)\W{1,6}(?!CrashLoop|StatusCode)[\w.-]{1,80}\W{0,4}$", re.IGNORECASE
)  # names the failure and says nothing of it, but for codes that are all there is to say


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
    candidates: tuple[Candidate, ...] = ()
    tracebacks: tuple[Traceback, ...] = ()
    failing: bool = False  # whether the log tells the state of a pod, and that it is not ready, or of requests, and that none was answered well
    ended_badly: bool = False  # whether the job that wrote the log tells at last that it failed
    answers: Answers | None = None  # to the requests of which the log tells
