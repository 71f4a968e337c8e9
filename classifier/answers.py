"""
What a service answered, by the access lines of its log.

That one request was refused says little about a service that answers the others of its path well: a client sent what does
not fit, and was told so.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from classifier.lines import Block
from classifier.rules import compile_exact

ACCESS = compile_exact(
    b"|".join(
        (
            rb'(?:\b|\[\d{1,2}m)(POST|PUT|PATCH|GET|HEAD|DELETE|OPTIONS) (?:\\?")?([/h*]\S*?)(?: (?:HTTP/[\d.]{1,3}|1\.[01]|2))?(?:\x1b?\[\d{1,2}m)?(?:\\?")?(?: (?:-+>? |=> )?|: )([1-5]\d\d)\b',  # most servers; werkzeug in colours; hypercorn
            rb"\bmethod=([A-Z]{3,7}),path=([^,\s]+),[^\n]*?\(status=([1-5]\d\d)\b",  # BentoML
            rb'\bmethod="?([A-Z]{3,7})"? [^\n]*?\b(?:path|url|uri)="?([^\s"]+)"? [^\n]*?\bstatus(?:_code)?="?([1-5]\d\d)\b',  # logfmt
            rb'"(?:requestM|m)ethod\\?": ?\\?"([A-Z]{3,7})\\?"[^\n]*?\\?"(?:requestUrl|url|path|uri)\\?": ?\\?"([^\s"\\]+)[^\n]*?\\?"status(?:_?[cC]ode)?\\?": ?\\?"?([1-5]\d\d)\b',
        )
    )
)
STATUS_FIRST = compile_exact(
    rb'(?:\| +([1-5]\d\d) +\|[^\n]*?\| +|\] ([1-5]\d\d) )(POST|PUT|PATCH|GET|HEAD|DELETE|OPTIONS) +"?(/[^\s"]*)'
)  # Gin, Fiber; Tornado
TOLD = compile_exact(rb"\b(Bad Request|Unsupported Media Type|Unprocessable Entity|Internal Server Error): (/\S*)")  # Django
TOLD_STATUS = {b"Bad Request": 400, b"Unsupported Media Type": 415, b"Unprocessable Entity": 422, b"Internal Server Error": 500}
READING = frozenset({b"GET", b"HEAD"})  # without a body; what scores comes with one
PROBED = compile_exact(rb"^/?(?:(?:v\d/)?(?:health\w*|ready\w*|readiness|live\w*|liveness|ping|startup|status|metrics)(?:/\w*)*)?$")
ENOUGH = 5  # requests that tell how a service does
ANSWER_LINES = 30  # below what a request's code logs, in which its answer stands


class Answer(NamedTuple):
    """One answered request."""

    line: int
    path: bytes
    status: int
    sending: bool  # whether it came with a body

    @property
    def well(self) -> bool:
        return self.sending and 200 <= self.status < 300

    @property
    def probe(self) -> bool:
        """Whether somebody asked how the service is."""
        return PROBED.search(self.path) is not None

    @property
    def refused(self) -> bool:
        return self.sending and 400 <= self.status < 500

    @property
    def badly(self) -> bool:
        return self.status >= 500


class Answers:
    """The answered requests of a block. subject: which service a line tells of, empty when it does not say."""

    def __init__(self, block: Block, subject: Callable[[int], str]) -> None:
        self._block, self._subject = block, subject

    @cached_property
    def any_raised(self) -> bool:
        """Whether the code of some request raised."""
        return any(answer.status == 500 for answer in self._all)

    @cached_property
    def counts(self) -> tuple[int, int, int]:
        """How many requests with a body were answered well, were refused, and got no good answer."""
        sent = [answer for answer in self._all if answer.sending]
        return sum(answer.well for answer in sent), sum(answer.refused for answer in sent), sum(answer.badly for answer in sent)

    @property
    def none_well(self) -> bool:
        """Whether of enough requests with a body none was answered well."""
        well, refused, badly = self.counts
        return not well and refused + badly >= ENOUGH

    def at(self, line: int) -> Answer | None:
        """The answer of which a line tells."""
        found = self._below(line, 1)
        return found[0] if found else None

    def of(self, line: int) -> Answer | None:
        """The answer to the request about which its code says something in a line."""
        return next(iter(self._below(line, ANSWER_LINES)), None)

    def refused_one_of_many(self, line: int, least: int = 1, in_a_row: int = 5) -> bool:
        """
        Whether what a line tells of was a request that was refused, while others of its path are answered well.

        The others are at least `least` times as many as the refused ones, and the log does not end with `in_a_row` refusals, as if nothing fitted from then on.
        """
        own = self.of(line)
        if own is None or not own.refused:
            return False
        same = [answer for answer in self._all if answer.sending and answer.path == own.path and self._is_of(answer.line, line)]
        well = [answer.line for answer in same if answer.well]
        refused = [answer.line for answer in same if answer.refused]
        return bool(well) and len(well) >= least * len(refused) and len(refused) - bisect_right(refused, well[-1]) < in_a_row

    def _below(self, line: int, lines: int) -> list[Answer]:
        """The answers in `lines` lines from `line` on, of the same service."""
        first = bisect_left(self._all, line, key=lambda answer: answer.line)
        last = bisect_left(self._all, line + lines, key=lambda answer: answer.line)
        return [answer for answer in self._all[first:last] if self._is_of(answer.line, line)]

    def _is_of(self, line: int, other: int) -> bool:
        own = self._subject(other)
        return not own or self._subject(line) in ("", own)

    @cached_property
    def _all(self) -> list[Answer]:
        found = [self._answer(match.start(), *filter(None, match.groups())) for match in ACCESS.finditer(self._block.data)]
        found += [self._answer(match.start(3), match[3], match[4], match[1] or match[2]) for match in STATUS_FIRST.finditer(self._block.data)]
        found += [Answer(self._line(match.start()), match[2], TOLD_STATUS[match[1]], True) for match in TOLD.finditer(self._block.data)]
        return sorted(found)

    def _answer(self, at: int, method: bytes, path: bytes, status: bytes) -> Answer:
        return Answer(self._line(at), path.partition(b"?")[0], int(status), method not in READING)

    def _line(self, at: int) -> int:
        return bisect_right(self._block.starts, at) - 1
