"""
Of what kind a log is whose source does not say: an image build, a container's output, what a deployment tool printed …

Rules and judge weigh words by who wrote them. A person who pastes a log, or a tool that sends one, seldom says that; its words do.
A linear model over the words at both ends, learned by scikit-learn from the repository's corpus. Here it is a table of numbers,
added up; nothing needs to be imported, so a cold start stays fast.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from domain.records import Kind

END_BYTES = 8 * 1024  # at the beginning and at the end of a log that are read
WORD = re.compile(rb"[A-Za-z_][A-Za-z_./-]{2,30}")


@dataclass(frozen=True, slots=True)
class Kinds:
    """A table of weights: float (words, kinds), a row a word; `bias`: float (kinds,)."""

    kinds: tuple[Kind, ...]
    rows: dict[str, int]
    weights: np.ndarray[Any, Any]
    bias: np.ndarray[Any, Any]

    @classmethod
    def of(cls, content: dict[str, Any]) -> "Kinds":
        """Read what `train` wrote. Raises KeyError, TypeError or ValueError."""
        table: dict[str, Sequence[float]] = content["weights"]
        kinds, bias = tuple(map(Kind, content["kinds"])), np.array(content["bias"], dtype=np.float32)
        weights = np.array(list(table.values()), dtype=np.float32).reshape(len(table), len(kinds))
        return cls(kinds, {word: row for row, word in enumerate(table)}, weights, bias)

    def guess(self, data: bytes) -> Kind:
        """The likeliest kind of a log; OTHER where it has no word that is known."""
        known = [self.rows[word] for word in words_of_log(data) if word in self.rows]
        if not known:
            return Kind.OTHER
        return self.kinds[int(np.argmax(self.weights[known].sum(axis=0) + self.bias))]


def words_of_log(data: bytes) -> list[str]:
    """The words at both ends of a log in lower case, each once."""
    ends = data if len(data) <= 2 * END_BYTES else data[:END_BYTES] + b"\n" + data[-END_BYTES:]
    return sorted({word.decode("ascii").lower() for word in WORD.findall(ends)})
