"""
Python tracebacks as they stand in a log: blocks, their frames, and how chained blocks hang together.

In a chain the cause is printed first and the wrapper last, so the root block is the first one.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from classifier.lines import Message

OPENING = "Traceback (most recent call last)"
FRAME_LINE = r'File "[^"\n]{1,400}", line \d{1,7}, in '
IGNORED = ("Exception ignored in: ", " fits failed with the following error:")  # Python itself; scikit-learn's search, which goes on
CHAIN_LINKS = (
    "The above exception was the direct cause of the following exception",
    "During handling of the above exception, another exception occurred",
)
FRAME = re.compile(r'^\s*(?:\|\s*)?File "(?P<file>[^"\n]{1,400})", line (?P<line>\d{1,7})(?:, in (?P<function>[^\n]{1,120}))?')
EXCEPTION = re.compile(
    r"^(?P<type>(?:[A-Za-z_]\w{0,80}\.){0,8}(?:[A-Za-z_]\w{0,80}(?:Error|Exception|Warning|Exit|Interrupt|Iteration|Timeout|Failure|Fault|NotFound|Refused)|[A-Z]\w{1,80}|(?<=\.)(?:(?:gai|h)?error|timeout)))(?::\s?(?P<message>.*))?$"
)
BARE_SYSTEM_ERROR = re.compile(
    r"(?:\[(?:Errno|WinError) -?\d+\] )?(?:Connection (?:refused|timed out|reset by peer)|timed out|The read operation timed out|Name or service not known|Name does not resolve|nodename nor servname provided, or not known|getaddrinfo failed"
    r"|No address associated with hostname|Network is unreachable|No route to host|Temporary failure in name resolution|No connection could be made because the target machine actively refused it)\W*$"
)
TELEMETRY = re.compile(r"(?i)appinsights|opencensus|opentelemetry|telemetry|sentry_sdk|ddtrace")
MESSAGE_BELOW = re.compile(r"\s*Message: (\S[^\n]*)")
ONLY_A_TYPE = re.compile(r"[\w.]{1,100}(?:Exception|Error):?$")
INSTALLED = re.compile(
    r"site-packages|dist-packages|\.pyx$|/lib/python\d|<frozen|importlib|(?i:(?:[\\/]python\d[\d.]*|conda\d?|[\\/]envs[\\/][\w.-]{1,60})[\\/]lib[\\/])"
)
PACKAGE = re.compile(r"(?:site|dist)-packages[/\\]{1,2}([A-Za-z_]\w{0,80})")
MAX_MESSAGES_IN_BLOCK = 600
MAX_GAP_IN_CHAIN = 6
OFTEN = 3  # blocks that say the same


@dataclass(frozen=True, slots=True)
class Frame:
    """One call. source: the line of code that stands below it, empty where the log has none."""

    file: str
    line: str
    function: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Traceback:
    """One block. `chain` numbers the chain it belongs to, `place` its place there (0 is the root)."""

    opening: Message
    frames: tuple[Frame, ...]
    exception: Message
    type: str
    message: str
    chain: int
    place: int
    ignored: bool = False  # what stands above it says that the exception was ignored, as in a destructor

    def holds(self, message: Message) -> bool:
        """Whether a message stands inside this block."""
        return (self.opening.line, self.opening.part) <= (message.line, message.part) <= (self.exception.line, self.exception.part)

    @property
    def user_frames(self) -> list[Frame]:
        """The frames that are not of an installed package or the standard library, the deepest last."""
        return [frame for frame in self.frames if not INSTALLED.search(frame.file)]

    @property
    def user_frame(self) -> Frame | None:
        """The deepest of these."""
        return next(reversed(self.user_frames), None)

    @property
    def is_bare(self) -> bool:
        """Whether its exception is an error of the system that does not say whom it was about."""
        return BARE_SYSTEM_ERROR.match(self.message) is not None

    @property
    def of_telemetry(self) -> bool:
        """Whether it was raised by what only tells others how the service does."""
        return bool(self.frames) and TELEMETRY.search(self.frames[-1].file.rpartition("-packages")[2]) is not None

    @property
    def raised_in(self) -> str:
        """The installed package of the deepest frame; empty when that is the user's own or of the standard library."""
        package = PACKAGE.search(self.frames[-1].file) if self.frames else None
        return package[1] if package else ""


def parse(messages: Sequence[Message], headless: bool = False) -> list[Traceback]:
    """
    Find the blocks in `messages`, which are in log order.

    headless: a frame above the first opening opens a block, too, as in an excerpt whose first lines were cut off.
    """
    blocks: list[Traceback] = []
    chain, place, last_end, linked = -1, 0, -MAX_GAP_IN_CHAIN - 1, False
    index = 0
    while index < len(messages):
        text = messages[index].text
        if any(link in text for link in CHAIN_LINKS):
            linked = True
        headless = headless and OPENING not in text
        if OPENING not in text and not (headless and FRAME.match(text)):
            index += 1
            continue
        end, frames, exception = _block(messages, index)
        if exception is None:
            index = max(index + 1, end)
            continue
        if linked and index - last_end <= MAX_GAP_IN_CHAIN:
            place += 1
        else:
            chain, place = chain + 1, 0
        end, said = _said(messages, end, exception)
        ignored = index > 0 and any(words in messages[index - 1].text for words in IGNORED)
        blocks.append(Traceback(messages[index], tuple(frames), messages[end], exception["type"], said, chain, place, ignored))
        last_end, linked, index = end, False, end + 1
    return blocks


def _block(messages: Sequence[Message], start: int) -> tuple[int, list[Frame], re.Match[str] | None]:
    frames: list[Frame] = []
    margin = indent(messages[start].text)
    after_frame = False
    index, headless = start, OPENING not in messages[start].text
    for index in range(start if headless else start + 1, min(len(messages), start + MAX_MESSAGES_IN_BLOCK)):
        text = messages[index].text
        frame = FRAME.match(text)
        if frame:
            frames.append(Frame(frame["file"], frame["line"], (frame["function"] or "").strip(), _source(messages, index)))
            after_frame = True
            continue
        body = text.lstrip(" |")
        if OPENING in text:
            break
        exception = EXCEPTION.match(body.rstrip())
        if exception and len(text) - len(body) <= margin and not (after_frame and not _looks_final(exception)):
            return index, frames, exception
        after_frame = False
    return index, frames, None


def _source(messages: Sequence[Message], frame: int) -> str:
    """The line of code below a frame, which is further in than the frame."""
    if frame + 1 >= len(messages):
        return ""
    below = messages[frame + 1].text
    return below.lstrip(" |").rstrip() if indent(below) > indent(messages[frame].text) else ""


def _said(messages: Sequence[Message], end: int, exception: re.Match[str]) -> tuple[int, str]:
    """Where a block ends and what its exception says: one of azureml-core says it on the next line, behind `Message:`."""
    said = (exception["message"] or "").strip()
    below = MESSAGE_BELOW.match(messages[end + 1].text) if end + 1 < len(messages) else None
    return (end + 1, below[1]) if below and (not said or ONLY_A_TYPE.match(said)) else (end, said)


def _looks_final(exception: re.Match[str]) -> bool:
    return exception["message"] is not None or exception["type"].endswith(("Error", "Exception", "Exit", "Interrupt"))


def is_often(block: Traceback, blocks: Iterable[Traceback]) -> bool:
    """Whether what a block says is said by so many that it is no matter of one request."""
    return sum((other.type, other.message) == (block.type, block.message) for other in blocks) >= OFTEN


def indent(text: str) -> int:
    """The columns before a line of a block begins, drawn lines of a frame around it counted."""
    return len(text) - len(text.lstrip(" |"))


def functions(blocks: Iterable[Traceback]) -> set[str]:
    """All function names of all frames."""
    return {frame.function for block in blocks for frame in block.frames}
