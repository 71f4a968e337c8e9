"""The brake of the dead letters: a few bad records are set aside, a flood of them stops the worker instead."""

from collections import deque
from dataclasses import dataclass, field

from stream.contract import StreamError

WINDOW = 1_000  # items looked back at
LEAST = 20  # no share is judged before so many items were seen
MAX_SHARE = 0.1


class TooManyDeadLetters(StreamError):
    """More than a tenth of the last items are bad: the fault is not in the records. Nothing more is set aside."""


@dataclass(slots=True)
class Brake:
    """Counts good and bad items, and holds when the share of bad ones is too large."""

    max_share: float = MAX_SHARE
    least: int = LEAST
    _seen: deque[bool] = field(default_factory=lambda: deque(maxlen=WINDOW))

    def good(self, count: int = 1) -> None:
        self._seen.extend([True] * min(count, WINDOW))

    def bad(self) -> None:
        """Count a bad item. Raises TooManyDeadLetters before it is set aside."""
        self._seen.append(False)
        share = self._seen.count(False) / len(self._seen)
        if len(self._seen) >= self.least and share > self.max_share:
            raise TooManyDeadLetters(
                f"{share:.0%} of the last {len(self._seen)} records cannot be used; stopped so that the topic is not emptied into the dead "
                "letters. Look at them with `faultline dead-letters list`, then start the worker again."
            )


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """An item that was set aside: where it stood, why it is here, and its bytes and headers."""

    id: str
    partition: int
    offset: int
    reason: str
    key: bytes
    raw: bytes = field(repr=False)
    headers: tuple[tuple[str, bytes], ...] = field(default=(), repr=False)
