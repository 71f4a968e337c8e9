"""
One rule pattern in its two forms: the exact one for a decoded line, and a tolerant one for the raw bytes.

Authors write a pattern for a message as a person reads it. In the raw bytes the same message may stand inside JSON, twice
escaped, behind a timestamp. The raw form therefore accepts escaped quotes and slashes, has no anchors, and is trimmed to
what must be there, so that the one pass over the bytes reports each line once and not once per character.
"""

import re
import re._constants as sre  # the parse tree of `re`; private, but stable since 3.11 and far safer than editing text
import re._parser as sre_parser
from collections.abc import Iterable
from typing import Any

QUOTES = "'\"`\u2018\u2019\u201c\u201d"
RAW_QUOTE = r"(?:\x5c*['\x22`]|\x5c+u00(?:22|27)|\xe2\x80[\x98-\x9d]|&(?:quot|apos|#39|#34);)"
RAW_ESCAPED = {"<": r"(?:<|\x5c+u003[cC]|&lt;)", ">": r"(?:>|\x5c+u003[eE]|&gt;)", "&": r"(?:&|\x5c+u0026|&amp;)", "/": r"\x5c*/"}
CLASSES = {
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
}
WIDE = 10  # an upper bound from here on is left to the exact form: counting makes the database a third larger, three times as long to compile, and slower

LONG = 6  # characters of a literal that the scan finds quickly


class PatternError(ValueError):
    """A pattern that cannot be used: what is wrong and, when known, at which character."""


def raw_form(pattern: str) -> tuple[bytes, bool]:
    """Give the raw-bytes form of `pattern` for the scan, and whether case is ignored. Raises PatternError."""
    try:
        tree = sre_parser.parse(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        raise PatternError(f"pattern is not a valid regex: {error}") from error
    text = _emit(_behind_a_path(_trim(list(tree))))
    if not text:
        raise PatternError("pattern can match the empty line; give it a literal that must be there")
    return text.encode("latin-1"), bool(tree.state.flags & re.IGNORECASE)


def _trim(items: list[Any]) -> list[Any]:
    """Cut optional material at both ends: it does not decide whether there is a match."""
    items = [item for item in items if item[0] is not sre.AT or item[1] in (sre.AT_BOUNDARY,)]
    while items and _is_boundary_or_optional(items[0]):
        items = items[1:]
    while items and _is_boundary_or_optional(items[-1]):
        items = items[:-1]
    if items:
        items[0] = _at_its_least(items[0])
        items[-1] = _at_its_least(items[-1])
    return items


def _behind_a_path(items: list[Any]) -> list[Any]:
    """
    Cut what stands before a path or another word of any length, when its literals are short and those behind it are not.

    `POST /any/path HTTP/1.1" 422` is looked for by its end: every access line has the beginning, and would be followed to its end for each such pattern.
    """
    for index, item in enumerate(items):
        if _is_any_word(item) and _longest_literal(items[:index]) < LONG <= _longest_literal(items[index + 1 :]):
            return _trim(items[index + 1 :])
    return items


def _is_any_word(item: Any) -> bool:
    """Whether an item stands for a run of any length without a blank."""
    kind, value = item
    if kind not in (sre.MAX_REPEAT, sre.MIN_REPEAT) or value[1] < WIDE or len(value[2]) != 1 or value[2][0][0] is not sre.IN:
        return False
    parts = value[2][0][1]
    categories = [category for part, category in parts if part is sre.CATEGORY]
    return sre.CATEGORY_SPACE in categories if parts[0][0] is sre.NEGATE else categories == [sre.CATEGORY_NOT_SPACE]


def _longest_literal(items: Iterable[Any]) -> int:
    """The length of the longest text that stands in every match of `items`."""
    longest = run = 0
    for kind, value in items:
        inner = list(value[3]) if kind is sre.SUBPATTERN else list(value[2]) if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT) and value[0] else []
        if kind is sre.LITERAL or (kind is sre.SUBPATTERN and all(part is sre.LITERAL for part, _ in inner)):
            run += len(inner) or 1
        elif kind is not sre.AT:
            run = 0
        branches = min(map(_longest_literal, value[1])) if kind is sre.BRANCH else 0
        longest = max(longest, run, branches, _longest_literal(inner))
    return longest


def _is_boundary_or_optional(item: Any) -> bool:
    kind, value = item
    if kind is sre.SUBPATTERN:
        return not _trim(list(value[3]))
    return kind is sre.AT or (kind in (sre.MAX_REPEAT, sre.MIN_REPEAT) and value[0] == 0)


def _at_its_least(item: Any) -> Any:
    kind, value = item
    if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT):
        return kind, (value[0], value[0], value[2])
    if kind is sre.SUBPATTERN and len(value[3]) == 1 and value[3][0][0] in (sre.MAX_REPEAT, sre.MIN_REPEAT):
        return _at_its_least(value[3][0])
    return item


def _emit(items: Iterable[Any]) -> str:
    return "".join(_emit_one(kind, value) for kind, value in items)


def _emit_one(kind: Any, value: Any) -> str:  # one line per node kind reads best
    if kind is sre.LITERAL:
        return _literal(chr(value))
    if kind is sre.NOT_LITERAL:
        return f"[^{_in_class(chr(value))}\\n]"
    if kind is sre.ANY:
        return "."
    if kind is sre.IN:
        return _char_class(value)
    if kind is sre.BRANCH:
        return "(?:" + "|".join(_emit(branch) for branch in value[1]) + ")"
    if kind is sre.SUBPATTERN:
        return ("(?i:" if value[1] & re.IGNORECASE else "(?:") + _emit(value[3]) + ")"
    if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT):
        return _repeat(value)
    if kind is sre.AT:
        return r"\b" if value is sre.AT_BOUNDARY else ""
    raise PatternError(f"pattern uses {str(kind).lower()}, which does not run in linear time; write it without")


def _literal(char: str) -> str:
    if char in QUOTES:
        return RAW_QUOTE
    if char == " ":
        return " "
    if char in RAW_ESCAPED:
        return RAW_ESCAPED[char]
    if char == "\\":
        return r"\x5c+"
    return "".join(f"\\x{byte:02x}" if not chr(byte).isalnum() or byte > 127 else chr(byte) for byte in char.encode())


def _in_class(char: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in char.encode())


def _char_class(parts: Any) -> str:
    negated = bool(parts) and parts[0][0] is sre.NEGATE
    body, plain = [], []
    for kind, value in parts[1:] if negated else parts:
        if kind is sre.LITERAL:
            plain.append(chr(value))
        elif kind is sre.RANGE:
            low, high = value[0], min(value[1], 127)
            body.append(f"\\x{low:02x}-\\x{high:02x}" if low < 128 else r"\x80-\xff")
        elif kind is sre.CATEGORY:
            body.append(CLASSES[value])
    if negated:
        return "[^" + "".join(_in_class(char) for char in plain if ord(char) < 128) + "".join(body) + "\\n]"
    quotes = [RAW_QUOTE] if any(char in QUOTES for char in plain) else []
    body += [_in_class(char) for char in plain if char not in QUOTES and ord(char) < 128]
    wide = [_literal(char) for char in plain if char not in QUOTES and ord(char) >= 128]
    options = (["[" + "".join(body) + "]"] if body else []) + quotes + wide
    return options[0] if len(options) == 1 else "(?:" + "|".join(options) + ")"


def _repeat(value: Any) -> str:
    low, high, items = value
    inner = _emit(items)
    if high == low:
        return f"(?:{inner}){{{low}}}"
    return f"(?:{inner}){{{low},{high if high < WIDE else ''}}}"
