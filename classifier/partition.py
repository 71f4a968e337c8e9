"""
Rows of words that stand between the same signs → clusters that are one message each.

A column of words with many distinct values is a variable, one with few is part of the message: groups are split at the column
with the fewest distinct words until what is left differs only in variables.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from classifier.shapes import VALUE

WORD = "w"  # a word's place in a skeleton

MANY = 5  # distinct words that make a column a variable
MANY_NAMES = 3  # … when they are dotted names such as com.example.app
MANY_LETTERS = 3  # … when they are single letters
MANY_STEMS = 4  # … when they are letters with a number, such as en0
MANY_OF_TWO = 8  # … when only one other word is left
MANY_FIRST = 8  # … in the first column, and only of names: a message's first word is rarely a variable
MANY_STATES = 20  # … when all are in capitals: GET, POST; RUNNING, FAILED
AFTER_SLOT = 2  # … when the word before says that a name follows
SLOTS = frozenset("user username domain device caller".split())
SWITCHES = frozenset("true false yes no on off enabled disabled null none".split())
CONSTANT_SHARE = 0.4  # of a cluster's words at least so many are the same everywhere
RECURRING = 3  # lines a row: of two columns that vary together, values that come back so often are part of the message


@dataclass(slots=True)
class Row:
    """A distinct shape: `words` between the signs of `skeleton`, seen on `lines` lines."""

    skeleton: tuple[str, ...]
    words: tuple[str, ...]
    spaced: tuple[str, ...]  # the same as blank-parted words
    lines: int = 0
    group: str = ""  # the id of its group, once given


def split(rows: Sequence[Row]) -> Iterable[tuple[list[Row], frozenset[int]]]:
    """Give clusters of rows of one skeleton, each with its variable columns."""
    pending = [list(rows)]
    while pending:
        group = pending.pop()
        if len(group) == 1:
            yield group, frozenset()
            continue
        values = [set(column) for column in zip(*(row.words for row in group), strict=True)]
        varying = [place for place, found in enumerate(values) if len(found) > 1]
        if not varying:
            yield group, frozenset()
            continue
        variable = {place for place in varying if _is_variable(group, values[place], place)}
        fixed = [place for place in varying if place not in variable]
        if not fixed and _belong_together(group, values, variable):
            yield group, frozenset(variable)
            continue
        at = min(fixed or varying, key=lambda place: (len(values[place]), place))
        parts: dict[str, list[Row]] = {}
        for row in group:
            parts.setdefault(row.words[at], []).append(row)
        pending.extend(reversed(parts.values()))


def _is_variable(group: Sequence[Row], found: set[str], place: int) -> bool:
    count = len(found)
    if count < 2 or SWITCHES.issuperset(word.lower() for word in found):
        return False
    names = sum(1 for word in found if "." in word.strip(".") or "_" in word) * 2 >= count
    if place == 0:
        return count >= MANY_FIRST and names
    if _follows_slot(group[0], place):
        return count >= AFTER_SLOT
    if all(len(word) == 1 for word in found):
        return count >= MANY_LETTERS
    if all(word.isupper() for word in found):
        return count >= MANY_STATES
    if len(group[0].words) == 2:
        return count >= MANY_OF_TWO
    if names:
        return count >= MANY_NAMES
    if sum(1 for word in found if VALUE in word) * 2 >= count:
        return count >= MANY_STEMS
    return count >= MANY


def _follows_slot(row: Row, place: int) -> bool:
    """Whether the word before says that a name follows, with only a blank between."""
    if row.words[place - 1].lower() not in SLOTS:
        return False
    at = [index for index, sign in enumerate(row.skeleton) if sign == WORD][place]
    return row.skeleton[at - 1] == WORD


def _belong_together(group: Sequence[Row], values: Sequence[set[str]], variable: set[int]) -> bool:
    constant = len(values) - len(variable)
    if constant < 1 or constant < CONSTANT_SHARE * len(values):
        return False
    together = len(variable) > 1 and max(len(values[place]) for place in variable) == len(group)
    return not together or sum(row.lines for row in group) < RECURRING * len(group)
