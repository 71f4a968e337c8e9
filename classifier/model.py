"""
The scikit-learn model for what the rules leave open: which failure mode do these lines tell of, and how sure is that.

It judges one line at a time, with the lines around it; the line that speaks most for a failure is the fault line. The artefact
is numbers and a card: hashing needs no vocabulary, a linear model is two arrays. Nothing is unpickled; the arrays are checked
by SHA-256 before they are read. scikit-learn is imported only when the model is asked.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from classifier.judge import Judge
from classifier.kinds import Kinds
from classifier.lines import Block
from classifier.words import LEVEL_WORD, MAX_CHARS, masked, words, words_of
from domain.failure_modes import NONE, UNKNOWN
from domain.records import Kind

BUILT_IN = Path(__file__).parent / "artefact"
FORMAT = 4
FEATURES = 2**16
AROUND = 2  # lines on either side of a candidate line that the model sees
MAX_LINES = 40  # candidate lines of one log that are judged: the first and the last half of them
LAST_LINES = 3  # of the log: how it ended
FOLLOWING = (0, 3, 10, 40, 200)  # lines that follow, in steps
PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


class ModelError(ValueError):
    """The artefact cannot be used: what is wrong with it; without it the rules alone decide."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What the model says of a log: `none`, a mode, or `unknown` when it is not sure which; and the line it looked at."""

    failure_mode: str
    confidence: float
    line: int


class Model:
    """A trained model, ready to guess."""

    def __init__(self, card: dict[str, Any], coefficients: np.ndarray[Any, Any], intercepts: np.ndarray[Any, Any], judge: Judge, kinds: Kinds) -> None:
        self.card, self.judge, self.kinds = card, judge, kinds
        self.version = str(card["version"])
        self.modes: list[str] = list(card["modes"])
        self._temperature = float(card["temperature"])
        self._thresholds: dict[str, float] = dict(card["thresholds"])
        self._alarm_threshold = float(card["alarm_threshold"])
        self._coefficients, self._intercepts = coefficients, intercepts

    @classmethod
    def load(cls, folder: Path = BUILT_IN) -> "Model":
        """Read card.json, model.npz, judge.json and kinds.json of `folder`. Raises ModelError."""
        try:
            card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
            body, judge, kinds = ((folder / name).read_bytes() for name in ("model.npz", "judge.json", "kinds.json"))
        except (OSError, ValueError) as error:
            raise ModelError(f"{folder.name}: no readable model: {error}; run `faultline train`") from error
        written = card.get("format") if isinstance(card, dict) else None
        if written != FORMAT or not isinstance(card.get("judge"), dict) or not isinstance(card.get("kinds"), dict):
            raise ModelError(f"{folder.name}/card.json: no card of format {FORMAT}, which this version reads, but format {written}; run `faultline train`")
        described = (("model.npz", body, card), ("judge.json", judge, card["judge"]), ("kinds.json", kinds, card["kinds"]))
        for name, content, said in described:
            if hashlib.sha256(content).hexdigest() != said.get("sha256"):
                raise ModelError(f"{folder.name}/{name}: not the file its card describes (SHA-256 differs); run `faultline train`")
        try:
            with np.load(folder / "model.npz", allow_pickle=False) as arrays:
                numbers = arrays["coefficients"].astype(np.float32), arrays["intercepts"].astype(np.float32)
                return cls(card, *numbers, Judge.of(json.loads(judge)), Kinds.of(json.loads(kinds)))
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise ModelError(f"{folder.name}: card.json, model.npz, judge.json or kinds.json lacks {error}; run `faultline train`") from error

    @cached_property
    def _weights(self) -> np.ndarray[Any, Any]:
        """The coefficients as a sparse product takes them: a row a feature, in double precision; otherwise each product converts all of them."""
        return np.ascontiguousarray(self._coefficients.T, dtype=np.float64)

    def guess(self, block: Block, lines: Sequence[int], kind: Kind) -> Guess:
        """Say what the lines with alarming words in `block` tell of."""
        judged = chosen(lines)
        probabilities = self.probabilities([features(block, line, kind) for line in judged])
        row = most_telling(probabilities, self.modes)
        line, scores = judged[row], probabilities[row]
        best = int(np.argmax(scores))
        failing = 1 - float(scores[self.modes.index(NONE)])
        if self.modes[best] == NONE or failing < self._alarm_threshold:
            return Guess(NONE, 1 - failing, line)
        if scores[best] < self._thresholds.get(self.modes[best], 0.5):
            return Guess(UNKNOWN, failing, line)
        return Guess(self.modes[best], float(scores[best]), line)

    def probabilities(self, examples: Sequence[list[str]]) -> np.ndarray[Any, Any]:
        """Give float (n, k), rows sum to 1, columns in the order of `self.modes`; examples as `features` gives them."""
        scores = vectoriser().transform(examples) @ self._weights + self._intercepts
        return softmax(np.asarray(scores) / self._temperature)


def softmax(scores: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Turn rows of scores into rows of probabilities."""
    exponentials = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(exponentials / exponentials.sum(axis=1, keepdims=True))


def most_telling(probabilities: np.ndarray[Any, Any], modes: Sequence[str]) -> int:
    """Give the row that speaks most for one failure mode."""
    failing = probabilities.copy()
    failing[:, list(modes).index(NONE)] = 0
    return int(np.argmax(failing.max(axis=1)))


def chosen(lines: Sequence[int]) -> list[int]:
    """The candidate lines that are judged."""
    return [*lines] if len(lines) <= MAX_LINES else [*lines[: MAX_LINES // 2], *lines[-MAX_LINES // 2 :]]


@cache
def vectoriser() -> Any:
    """The stateless step from features to numbers that training and guessing share."""
    from sklearn.feature_extraction.text import HashingVectorizer

    return HashingVectorizer(n_features=FEATURES, analyzer=_same, norm="l2", alternate_sign=False)


def _same(example: list[str]) -> list[str]:
    return example


def features(block: Block, line: int, kind: Kind) -> list[str]:
    """
    What the model sees of a line.

    Its masked words, pairs of them, parts of compound words; words of the lines around it and of the log's last lines; its
    level, how much follows it, and the stream's kind.
    """
    said = words(masked(block, line))
    own = [*said, *(f"{first}~{second}" for first, second in pairwise(said)), *(f"'{part}" for word in said for part in _parts(word))]
    near = words_of(block, (other for other in range(line - AROUND, line + AROUND + 1) if other != line))
    end = words_of(block, range(len(block) - LAST_LINES, len(block)))
    level = LEVEL_WORD.search(block.messages(line)[-1].bare[:MAX_CHARS])
    following = len(block) - line - 1
    return [
        *(feature.lower() for feature in own),
        *(f"near:{word}" for word in near),
        *(f"end:{word}" for word in end),
        f"level:{level[0].lower()[:4] if level else '-'}",
        f"following:{next((bound for bound in FOLLOWING if following <= bound), 'more')}",
        f"kind:{kind.value}",
    ]


def _parts(word: str) -> Iterable[str]:
    parts = PART.findall(word)
    return parts if len(parts) > 1 else ()
