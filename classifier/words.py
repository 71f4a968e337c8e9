"""Lines as the model reads them: words without what varies."""

import re
from collections.abc import Iterable
from functools import lru_cache

from classifier.fingerprint import mask
from classifier.lines import Block
from classifier.prefixes import LEVEL

MAX_CHARS = 600  # of one line
LEVEL_WORD = re.compile(rf"\b{LEVEL}\b")
JSON_TELLING = re.compile(r'(?i)"(?:level|levelname|lvl|severity|log\.level|loglevel|@l|type|kind|reason|name|event|status|code|error|err)": ?"?\w')
WORD = re.compile(r"<\w+>|[A-Za-z][A-Za-z_]*|\b\d{3}\b")


def masked(block: Block, line: int) -> str:
    """One line's messages without prefixes, with what varies masked."""
    return mask(_text(block, line))


def _text(block: Block, line: int) -> str:
    """What a line says: of JSON without a telling field its messages alone: the other fields only say where they come from."""
    *pieces, whole = block.messages(line)
    said = "" if JSON_TELLING.search(whole.bare) else " ".join(piece.text for piece in pieces if not piece.field)
    return (said or whole.text)[:MAX_CHARS]


def words(text: str) -> list[str]:
    """The words of a text, and its placeholders and three-digit codes."""
    return WORD.findall(text)


def words_of(block: Block, lines: Iterable[int]) -> set[str]:
    """The words of several lines in lower case; lines outside the block are left out."""
    return {word for line in lines if 0 <= line < len(block) for word in _lower(_text(block, line))}


@lru_cache(maxsize=64)  # a line is asked for as its own, as a neighbour and as one of the last
def _lower(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in words(mask(text)))
