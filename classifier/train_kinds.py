"""Learns of what kind a log is, from the kinds of the corpus's logs. scikit-learn is imported here and in `train` only."""

import hashlib
import json
from collections.abc import Callable, Sequence
from typing import Any

from classifier.evaluate import Case
from classifier.kinds import Kinds, words_of_log

LEAST_SEEN = 3  # logs with a word, or it is left out
MOST_WORDS = 2_000  # those that tell most
REGULARISATION = 0.1
DIGITS = 3


def train_kinds(learn: Sequence[Case], test: Sequence[Case], say: Callable[[str], None]) -> tuple[dict[str, Any], bytes]:
    """Give the kinds' part of the card, with the share of right answers on `test`, and the bytes of kinds.json."""
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.feature_selection import SelectKBest, chi2
    from sklearn.linear_model import LogisticRegression

    vectors = CountVectorizer(analyzer=_same, binary=True, min_df=LEAST_SEEN)
    x, y = vectors.fit_transform([_words(case) for case in learn]), [case.kind.value for case in learn]
    chosen = SelectKBest(chi2, k=min(MOST_WORDS, x.shape[1])).fit(x, y)
    fitted = LogisticRegression(C=REGULARISATION, class_weight="balanced", max_iter=5_000).fit(chosen.transform(x), y)
    words = vectors.get_feature_names_out()[chosen.get_support()]
    content = {
        "kinds": [str(kind) for kind in fitted.classes_],
        "bias": [round(float(bias), DIGITS) for bias in fitted.intercept_],
        "weights": {str(word): [round(float(weight), DIGITS) for weight in row] for word, row in zip(words, fitted.coef_.T, strict=True)},
    }
    body = (json.dumps(content, separators=(",", ":")).replace("],", "],\n") + "\n").encode()
    kinds = Kinds.of(content)
    right = sum(kinds.guess(case.text.encode("utf-8", "replace")) is case.kind for case in test)
    say(f"kinds: {right} of {len(test)} logs of families it has not seen")
    return {"sha256": hashlib.sha256(body).hexdigest(), "words": len(words), "unseen": {"logs": len(test), "right": right}}, body


def _words(case: Case) -> list[str]:
    return words_of_log(case.text.encode("utf-8", "replace"))


def _same(example: list[str]) -> list[str]:
    return example
