"""
The scikit-learn model for what the rules leave open: which failure mode do these lines tell of, and how sure is that.

The artefact is numbers and a card: a hashing vectoriser needs no vocabulary, a linear model is two arrays. Nothing is
unpickled; the arrays are checked by SHA-256 before they are read. scikit-learn is imported only when the model is asked.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from classifier.fingerprint import mask
from classifier.lines import Block
from domain.failure_modes import NONE, UNKNOWN
from domain.records import Kind

BUILT_IN = Path(__file__).parent / "artefact"
FORMAT = 1
FEATURES = 2**16
AROUND = 3  # lines on either side of a candidate line that the model sees
MAX_CANDIDATES = 24


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

    def __init__(self, card: dict[str, Any], coefficients: np.ndarray[Any, Any], intercepts: np.ndarray[Any, Any]) -> None:
        self.card = card
        self.version = str(card["version"])
        self.modes: list[str] = list(card["modes"])
        self._temperature = float(card["temperature"])
        self._thresholds: dict[str, float] = dict(card["thresholds"])
        self._alarm_threshold = float(card["alarm_threshold"])
        self._coefficients, self._intercepts = coefficients, intercepts
        self._vectorise: Any = None

    @classmethod
    def load(cls, folder: Path = BUILT_IN) -> "Model":
        """Read card.json and model.npz of `folder`. Raises ModelError."""
        try:
            card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
            body = (folder / "model.npz").read_bytes()
        except (OSError, ValueError) as error:
            raise ModelError(f"{folder.name}: no readable model: {error}; run `faultline train`") from error
        if card.get("format") != FORMAT:
            raise ModelError(f"{folder.name}/card.json: format {card.get('format')!r}, this version reads {FORMAT}; run `faultline train`")
        if hashlib.sha256(body).hexdigest() != card.get("sha256"):
            raise ModelError(f"{folder.name}/model.npz: not the file its card describes (SHA-256 differs); run `faultline train`")
        with np.load(folder / "model.npz", allow_pickle=False) as arrays:
            return cls(card, arrays["coefficients"].astype(np.float32), arrays["intercepts"].astype(np.float32))

    def guess(self, block: Block, lines: Sequence[int], kind: Kind) -> Guess:
        """Say what the lines with alarming words in `block` tell of."""
        text = features_text(block, lines, kind)
        probabilities = self.probabilities([text])[0]
        order = np.argsort(-probabilities)
        best, confidence = self.modes[int(order[0])], float(probabilities[order[0]])
        healthy = float(probabilities[self.modes.index(NONE)]) if NONE in self.modes else 0.0
        line = lines[0]
        if best == NONE or 1 - healthy < self._alarm_threshold:
            return Guess(NONE, healthy, line)
        if confidence < self._thresholds.get(best, 0.5):
            return Guess(UNKNOWN, 1 - confidence, line)
        return Guess(best, confidence, self._line_of(block, lines, kind, int(order[0])))

    def probabilities(self, texts: Sequence[str]) -> np.ndarray[Any, Any]:
        """Give float (n, k), rows sum to 1, columns in the order of `self.modes`; texts as `features_text` gives them."""
        scores = self._vectoriser().transform(texts) @ self._coefficients.T + self._intercepts
        scores = np.asarray(scores) / self._temperature
        scores -= scores.max(axis=1, keepdims=True)
        exponentials = np.exp(scores)
        return np.asarray(exponentials / exponentials.sum(axis=1, keepdims=True))

    def _line_of(self, block: Block, lines: Sequence[int], kind: Kind, mode: int) -> int:
        """The candidate line that speaks most for the mode by itself."""
        some = list(lines[:MAX_CANDIDATES])
        alone = self.probabilities([normalise(block, line) for line in some])
        return some[int(np.argmax(alone[:, mode]))]

    def _vectoriser(self) -> Any:
        if self._vectorise is None:
            self._vectorise = vectoriser()
        return self._vectorise


def vectoriser() -> Any:
    """The stateless text → features step that training and guessing share."""
    from sklearn.feature_extraction.text import HashingVectorizer

    return HashingVectorizer(
        n_features=FEATURES, ngram_range=(1, 2), token_pattern=r"<\w+>|[A-Za-z_][A-Za-z_]+|\d{3}", lowercase=True, norm="l2", alternate_sign=False
    )


def features_text(block: Block, lines: Sequence[int], kind: Kind) -> str:
    """The normalised candidate lines and their neighbours, each once, as one text."""
    chosen = list(lines[: MAX_CANDIDATES // 2]) + list(lines[MAX_CANDIDATES // 2 :][-MAX_CANDIDATES // 2 :])
    wanted = sorted({near for line in chosen for near in range(max(0, line - AROUND), min(len(block), line + AROUND + 1))})
    return f"kind_{kind.value}\n" + "\n".join(dict.fromkeys(normalise(block, line) for line in wanted))


def normalise(block: Block, line: int) -> str:
    """One line's messages without prefixes, with what varies masked."""
    return "\n".join(mask(message.text) for message in block.messages(line)[:30])
