"""
One physical line → the messages it carries, as a person would read them.

Container runtimes, CI systems and loggers wrap a message in time stamps, levels, names, colours and JSON, sometimes JSON in
JSON. Rules are written for the message, so this is undone here, around hits only.
"""

import json
import re
from functools import cached_property
from typing import NamedTuple

import numpy as np

from classifier import prefixes
from classifier.prefixes import strip_prefix

MAX_LINE_BYTES = 64 * 1024  # of a longer line only the neighbourhood of the hit is decoded
MAX_MESSAGES = 2_000  # messages one physical line may unfold into
MAX_JSON_DEPTH = 4

LOST_ANSI = re.compile(r"\[(?:\d{1,2};){0,3}\d{1,2}m(?![\d\]])")  # a colour whose escape was lost when it was copied
ANSI = re.compile(r"\x1b(?:\[[0-9;?]{0,32}[ -/]{0,8}[@-~]|\][^\x07\x1b]{0,256}(?:\x07|\x1b\\)?|[@-Z\\-_])")
ESCAPE = b"\x1b"  # one byte is looked for many times faster than two
COLOUR = re.compile(rb"\x1b\[[0-9;?]{0,32}[ -/]{0,8}[@-~]")  # what moves the cursor, too: all of it within a line
DATA_KEY = re.compile(r"(?i)(?:user_?(?:text|input|message|query)|question|prompt|query|utterance|subject|title|comment)s?$")  # what a user wrote, however long
LOGFMT = re.compile(r'(?:^|\s)(?:msg|message|error|err)="((?:[^"\\]|\\.)*)"')
ESCAPED_BREAK = re.compile(r"(?<!\\)\\++(?:r\\*+)?n")  # from the first of a run of backslashes, and never back: linear
ESCAPED = re.compile(r"(?<!\\)\\++(?:u00(22|27|3[cCeE]|26)|([\"'/tr]))")
UNESCAPED = {"22": '"', "27": "'", "3c": "<", "3e": ">", "26": "&", "t": "\t", "r": ""}
HALF_A_PAIR = re.compile("[\ud800-\udfff]")  # JSON can write one; UTF-8 cannot
TYPEWRITTEN = str.maketrans("\u2018\u2019\u201c\u201d\u00a0", "''\"\" ")  # what chats and editors make of quotes and blanks
FIELD = "\x1f"  # begins a piece that is a short field of JSON
MESSAGE_KEYS = frozenset(  # in lower case: of loggers, shippers, clouds and journals
    "log message msg textpayload logentry logmessage line event @message @m renderedmessage short_message full_message stringvalue log_s message_s logentry_s".split()
)
QUIET_KEYS = frozenset("time timestamp ts @timestamp level levelname severity logger host hostname path tags pid thread stack_info stream".split())


class Message(NamedTuple):
    """One message of a physical line: `text` without prefix and escapes, `bare` with the prefix still on."""

    line: int  # index of the physical line in its block
    part: int  # place among the messages of that line
    text: str
    bare: str
    field: bool = False  # a `key: value` of a JSON line, not its message
    stamp: str = ""  # of the prefix what every line of the log has: a level in it says nothing of this one

    @property
    def place(self) -> tuple[int, int]:
        return self.line, self.part

    @property
    def prefix(self) -> str:
        """What stands before the message and is its own."""
        before = self.bare[: max(0, len(self.bare) - len(self.text))]
        return before.replace(self.stamp, "", 1) if self.stamp else before


class Block:
    """
    A run of bytes seen as physical lines; lines are decoded only when asked for, and once.

    source: the same lines as they stand in the log, where `data` is a translation of them.
    """

    def __init__(self, data: bytes, source: bytes | None = None) -> None:
        self.data = data
        self.source = self if source is None or source is data else Block(source)
        self._decoded: dict[int, tuple[Message, ...]] = {}
        self._focus: dict[int, int] = {}

    @cached_property
    def starts(self) -> list[int]:
        """Byte offset of each physical line."""
        breaks = np.flatnonzero(np.frombuffer(self.data, dtype=np.uint8) == 10)
        starts = [0, *(breaks + 1).tolist()]
        return starts[:-1] if len(starts) > 1 and starts[-1] == len(self.data) else starts

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, line: int) -> tuple[int, int]:
        """Byte range of a physical line without its line end."""
        start = self.starts[line]
        end = self.starts[line + 1] - 1 if line + 1 < len(self.starts) else len(self.data)
        while end > start and self.data[end - 1] in b"\r\n":
            end -= 1
        return start, end

    def raw_end(self, line: int) -> bytes:
        """What stands behind a physical line: its line end."""
        return self.data[self.span(line)[1] : self.starts[line + 1] if line + 1 < len(self.starts) else len(self.data)]

    def look_at(self, line: int, offset: int) -> None:
        """Say where in a line something was found: of a line longer than MAX_LINE_BYTES the bytes around the first such place are decoded."""
        self._focus.setdefault(line, offset)

    def raw(self, line: int) -> bytes:
        start, end = self.span(line)
        if end - start > MAX_LINE_BYTES:
            start = max(start, min(self._focus.get(line, start) - MAX_LINE_BYTES // 2, end - MAX_LINE_BYTES))
        return self.data[start : min(end, start + MAX_LINE_BYTES)]

    def messages(self, line: int) -> tuple[Message, ...]:
        """Decode one physical line into its messages, in order; the whole undone line stands last when it was unfolded."""
        found = self._decoded.get(line)
        if found is None:
            found = self._decoded[line] = unfold(self.raw(line), line, self._stamp)
        return found

    @cached_property
    def _stamp(self) -> re.Pattern[str] | None:
        """What begins every line behind its known prefixes."""
        if len(self) < prefixes.LEAST_LINES:
            return None
        return prefixes.learn([said for number in range(prefixes.SAMPLE) if (said := self.raw(len(self) * number // prefixes.SAMPLE))])

    def first_text(self, line: int) -> str:
        """The first message of a line, without prefix."""
        return self.messages(line)[0].text

    def text_above(self, message: Message) -> str:
        """The message before `message`, without prefix; empty above the first."""
        if message.part:
            return self.messages(message.line)[message.part - 1].text
        return self.first_text(message.line - 1) if message.line else ""


def without_colours(data: bytes) -> bytes:
    """Give `data` without the escapes of colours and of the cursor; the same object when it has none."""
    return COLOUR.sub(b"", data) if ESCAPE in data else data


def unfold(raw: bytes, line: int = 0, stamp: re.Pattern[str] | None = None) -> tuple[Message, ...]:
    """Give the messages of one physical line. stamp: what begins every line of its log behind the known prefixes."""
    text = raw.decode("utf-8", "replace").replace("\x00", "")
    if not text.isascii():
        text = text.translate(TYPEWRITTEN)
    if "\x1b" in text:
        text = ANSI.sub("", text)
    elif "[0m" in text or "[9" in text or "[3" in text:
        text = LOST_ANSI.sub("", text)
    if "\r" in text:
        text = text.replace("\r", "\n")
    bare = text.rstrip()
    plain = strip_prefix(bare)
    stamped = stamp.match(plain) if stamp else None
    if stamped:
        plain = strip_prefix(plain[stamped.end() :])
    pieces = unwrapped(plain) if _looks_wrapped(plain) else None
    if pieces is None and "\n" not in bare:
        return (Message(line, 0, plain, bare, stamp=stamped[0] if stamped else ""),)
    whole = ESCAPED.sub(_unescape, ESCAPED_BREAK.sub(" ", plain)).replace("\n", " ")
    if pieces and "\\u" in plain:
        pieces = [HALF_A_PAIR.sub("\ufffd", piece) for piece in pieces]
    lines = [piece for text in (pieces or [bare]) for piece in text.split("\n") if piece.strip()][:MAX_MESSAGES]
    return (*(_message(line, part, piece) for part, piece in enumerate(lines)), Message(line, len(lines), whole, bare))


def _message(line: int, part: int, piece: str) -> Message:
    if piece.startswith(FIELD):
        return Message(line, part, piece[1:], piece[1:], field=True)
    return Message(line, part, strip_prefix(piece), piece)


def _looks_wrapped(text: str) -> bool:
    head = text.lstrip()[:1]
    return head in ("{", "[", '"') or "\\n" in text or '\\"' in text or "\\u00" in text or 'msg="' in text or "{" in text


def unwrapped(text: str, depth: int = 0) -> list[str] | None:
    """Give the strings inside JSON, logfmt or an escaped text, or None when there is nothing to undo."""
    if not ("{" in text or "[" in text or "\\" in text or 'msg="' in text):
        return None
    stripped = text.strip()
    if depth < MAX_JSON_DEPTH:
        value = _json(stripped)
        if value is None and depth == 0 and "{" in stripped and not stripped.startswith("{"):
            brace = stripped.index("{")
            value = _json(stripped[brace : stripped.rfind("}") + 1])
            if value is not None:
                return [stripped[:brace].strip(), *_strings(value, depth + 1)]
        if value is not None:
            return _strings(value, depth + 1)
    if "\n" in stripped:
        return None  # several lines, each of which may be written in its own way
    found = LOGFMT.findall(stripped) if 'msg="' in stripped else []
    if found:
        return [ESCAPED.sub(_unescape, ESCAPED_BREAK.sub("\n", text)) for text in found]
    if "\\n" in text or '\\"' in text or "\\'" in text or "\\u00" in text:
        return [ESCAPED.sub(_unescape, ESCAPED_BREAK.sub("\n", text))]
    return None


def _json(text: str) -> object | None:
    if text[:1] not in ("{", "[") or text[-1:] not in ("}", "]"):
        return None
    try:
        value = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict | list) and value else None


def _strings(value: object, depth: int) -> list[str]:
    if depth > MAX_JSON_DEPTH * 2:
        return []  # the whole line is a message, too
    if isinstance(value, str):
        return unwrapped(value, depth) or [value]
    if isinstance(value, dict):
        items = [(key, item) for key, item in value.items() if str(key).lower() not in QUIET_KEYS]
        out: list[str] = []
        for key, item in items:
            if isinstance(item, dict | list):
                out += _strings(item, depth + 1)
            else:
                inner = _strings(str(item), depth) if isinstance(item, str) else [str(item)]
                out += (
                    inner
                    if ((len(inner) > 1 or len(str(item)) > 60) and not DATA_KEY.match(str(key))) or str(key).lower() in MESSAGE_KEYS
                    else [f"{FIELD}{key}: {inner[0].removeprefix(FIELD)}"]
                )
        return out
    if isinstance(value, list):
        return [text for item in value for text in _strings(item, depth + 1)]
    return [str(value)]


def _unescape(match: re.Match[str]) -> str:
    code = (match[1] or match[2]).lower()
    return UNESCAPED.get(code, code)
