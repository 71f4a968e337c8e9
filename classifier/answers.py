"""
What a service answered, by the access lines of its log.

That one request was refused says little about a service that answers the others of its path well: a client sent what does
not fit, and was told so.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from functools import cached_property
from itertools import islice
from typing import Any, NamedTuple

from classifier.lines import Block
from classifier.matches import both_ends
from classifier.rules import compile_exact

GAP = r"[^\n]{0,300}?"  # bounded: a search that may go on to the end of a line is quadratic in it
METHOD = r"(POST|PUT|PATCH|GET|HEAD|DELETE|OPTIONS)"
FORMS = tuple(  # of access lines: method, path and status
    compile_exact(form.encode())
    for form in (
        rf'(?:\b|\[\d{{1,2}}m){METHOD} (?:\\?")?([/*]\S*?)(?: (?:HTTP/[\d.]{{1,3}}|1\.[01]|2))?(?:\x1b?\[\d{{1,2}}m)?(?:\\?")?(?: (?:-+>? |=> )?|: )([1-5]\d\d)\b',  # most servers
        rf"\bmethod={METHOD},path=([^,\s]+),{GAP}\(status=([1-5]\d\d)\b",  # BentoML
        rf'\bmethod="?{METHOD}"? {GAP}\b(?:path|url|uri)="?([^\s"]+)"? {GAP}\bstatus(?:_code)?="?([1-5]\d\d)\b',  # logfmt
        rf'"req(?:uest)?\\?": ?\\?"{METHOD} ([^\s"\\]+)(?: HTTP/[\d.]{{1,3}})?\\?"{GAP}\\?"status(?:_?[cC]ode)?\\?": ?\\?"?([1-5]\d\d)\b',  # nginx, written as JSON
        rf'"(?:requestM|m)ethod\\?": ?\\?"{METHOD}\\?"{GAP}\\?"(?:requestUrl|url|path|uri)\\?": ?\\?"([^\s"\\]+){GAP}\\?"status(?:_?[cC]ode)?\\?": ?\\?"?([1-5]\d\d)\b',
    )
)
STATUS_FIRST = compile_exact(rf'(?:\| +|\] )([1-5]\d\d) (?: *\|[^\n|]{{0,80}}\|(?:[^\n|]{{0,80}}\|)? +)?{METHOD} +"?(/[^\s"]*)'.encode())  # Gin, Fiber; Tornado
REQUEST_ID = r'((?:"pid": ?\d{1,9}, ?"hostname": ?"[^"\n]{1,80}", ?)?"reqId": ?"[^"\n]{1,60}"), ?'
ASKED = compile_exact(
    rf'{REQUEST_ID}"req": ?\{{"method": ?"{METHOD}", ?"url": ?"([^"\s]+)"'.encode()
)  # Fastify, which tells of a request and of its answer apart
ANSWERED = compile_exact(rf'{REQUEST_ID}"res": ?\{{"statusCode": ?([1-5]\d\d)\}}'.encode())
PROXIED = compile_exact(
    rf'\[(?:error|crit)\] {GAP}\bupstreams?\b{GAP}\b(?:request: "{METHOD} |upstream: "\w{{2,8}}://[^/\s"]{{1,200}})(/[^\s"]*)'.encode()
)  # a request for which nginx got no answer
TOLD = compile_exact(rb"\b(Bad Request|Unsupported Media Type|Unprocessable Entity|Internal Server Error): (/\S*)")  # Django
TOLD_STATUS = {b"Bad Request": 400, b"Unsupported Media Type": 415, b"Unprocessable Entity": 422, b"Internal Server Error": 500}
READING = frozenset({b"GET", b"HEAD"})  # without a body; what scores comes with one
PROBED = compile_exact(
    rb"^/?(?:(?:(?:api|actuator|v\d)/){0,2}(?:health\w*|ready\w*|readiness|live\w*|liveness|ping|startup|status|metrics|docs|openapi\.json|swagger\S*|favicon\.ico)(?:/\w*)*)?$"
)
OUTGOING = compile_exact(rb'https?://[^\s"]+ "$')  # before a request: urllib3 tells of its own
FIRST_LINES = 100  # in which most services that answer have answered
MAX_SUBJECTS = 2_000  # requests of a path whose service is looked for, the first and the last half
ENOUGH = 5  # requests that tell how a service does
ANSWER_LINES = 30  # below what a request's code logs, in which its answer stands
TOLD_LINES = 3  # below what Django tells of an answer, in which its access line stands
MAX_HOST = 110  # characters before an outgoing request
NOT_FOUND = 404
LAST = 10  # requests of a path that tell how it does now


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
        """Whether somebody asked how the service is: what comes with a body to the root is a request of its own."""
        return PROBED.search(self.path) is not None and not (self.sending and self.path == b"/")

    @property
    def refused(self) -> bool:
        return self.sending and 400 <= self.status < 500

    @property
    def badly(self) -> bool:
        return self.status >= 500


class Asked(NamedTuple):
    """One request of which a line tells before it is answered."""

    at: int
    method: bytes
    path: bytes


class Answers:
    """The answered requests of a block. subject: which service a line tells of, empty when it does not say."""

    def __init__(self, block: Block, subject: Callable[[int], str]) -> None:
        self._block, self._subject = block, subject
        self._sames: dict[tuple[bytes, str], tuple[list[int], list[int]]] = {}

    @cached_property
    def any_raised(self) -> bool:
        """Whether the code of some request raised."""
        return any(answer.status == 500 for answer in self._all)

    def any_well(self, line: int) -> bool:
        """Whether the service of a line had answered a request well above it."""
        return self._has_well(self._first, line) or (line >= FIRST_LINES and self._has_well(self._all, line))

    def _has_well(self, answers: Iterable[Answer], line: int) -> bool:
        own = self._subject(line)
        above = islice((answer for answer in answers if answer.well and answer.line < line), MAX_SUBJECTS)
        return any(self._is_of(own, answer) for answer in above)

    @cached_property
    def counts(self) -> tuple[int, int, int]:
        """How many requests with a body were answered well, were refused, and got no good answer."""
        sent = [answer for answer in self._all if answer.sending]
        return sum(answer.well for answer in sent), sum(answer.refused for answer in sent), sum(answer.badly for answer in sent)

    @cached_property
    def any_answered(self) -> bool:
        """Whether some request was answered with what it asked for."""
        return any(200 <= answer.status < 400 for answer in self._all)

    @property
    def none_well(self) -> bool:
        """Whether of enough requests with a body none was answered well."""
        if any(answer.well for answer in self._first):
            return False
        well, refused, badly = self.counts
        return not well and refused + badly >= ENOUGH

    def at(self, line: int) -> Answer | None:
        """The answer of which a line tells."""
        return next(iter(self._in(line, 1)), None)

    def of(self, line: int) -> Answer | None:
        """The answer to the request about which its code says something in a line: the next one of the same service that is no probe's."""
        own = self._subject(line)
        first, last = (bisect_left(self._all, at, key=lambda answer: answer.line) for at in (line, line + ANSWER_LINES))
        return next((answer for answer in self._all[first:last] if self._is_of(own, answer) and not answer.probe), None)

    def was_sent_elsewhere(self, line: int) -> bool:
        """Whether the request for which a proxy got no answer was answered well all the same, as all were of which the log tells."""
        asked = PROXIED.search(self._block.raw(line))
        if asked is None or self._any_badly:
            return False
        answered = self._answered.get(_proxied(asked), [])
        return self._unanswered[_proxied(asked)] <= len(answered) and _count(answered, line) - _count(answered, line + ANSWER_LINES) > 0

    @cached_property
    def _any_badly(self) -> bool:
        return any(answer.badly for answer in self._all)

    @cached_property
    def _answered(self) -> dict[tuple[bytes, bool], list[int]]:
        """The lines of the answers that a server gives that works, by path and whether the request came with a body."""
        found: dict[tuple[bytes, bool], list[int]] = defaultdict(list)
        for answer in self._all:
            if answer.status < 400 or (answer.status == NOT_FOUND and not answer.sending):
                found[answer.path, answer.sending].append(answer.line)
        return found

    @cached_property
    def _unanswered(self) -> Counter[tuple[bytes, bool]]:
        """How often a proxy got no answer, by path and whether the request came with a body."""
        return Counter(map(_proxied, PROXIED.finditer(self._block.data)))

    @cached_property
    def last_good_probe(self) -> int:
        """The last line that tells of a probe that was answered well; -1 when none does."""
        return max((answer.line for answer in self._all if answer.probe and 200 <= answer.status < 300), default=-1)

    def refused_one_of_many(self, line: int, least: int, in_a_row: int) -> bool:
        """
        Whether what a line tells of was a request that was refused, while others of its path are answered well.

        The others are at least `least` times as many as the refused ones, no fewer than these among the last requests, and the log does not end with `in_a_row` refusals, as if nothing
        fitted from then on.
        """
        own = self.of(line)
        if own is None or not own.refused:
            return False
        well, refused = self._same(own.path, self._subject(line))
        now = sorted(well[-LAST:] + refused[-LAST:])[-LAST:]
        return len(well) >= max(1, least * len(refused)) and 2 * _count(well, now[0]) >= len(now) and _count(refused, well[-1] + 1) < in_a_row

    def _same(self, path: bytes, subject: str) -> tuple[list[int], list[int]]:
        """The lines of the requests of a path and of a service that were answered well, and that were refused."""
        if (path, subject) not in self._sames:
            sent = self._by_path.get(path, [])
            same = [answer for answer in both_ends(sent, MAX_SUBJECTS) if self._is_of(subject, answer)] if subject else sent
            self._sames[path, subject] = [answer.line for answer in same if answer.well], [answer.line for answer in same if answer.refused]
        return self._sames[path, subject]

    def _is_of(self, subject: str, answer: Answer) -> bool:
        """Whether an answer is of a service, or one of the two does not say of which."""
        return not subject or self._subject(answer.line) in ("", subject)

    @cached_property
    def _by_path(self) -> dict[bytes, list[Answer]]:
        found: dict[bytes, list[Answer]] = defaultdict(list)
        for answer in self._all:
            if answer.sending:
                found[answer.path].append(answer)
        return found

    @cached_property
    def _first(self) -> list[Answer]:
        return self._in(0, FIRST_LINES)

    @cached_property
    def _all(self) -> list[Answer]:
        return self._in(0, len(self._block))

    def _in(self, line: int, lines: int) -> list[Answer]:
        """The answers in `lines` lines from `line` on."""
        starts = self._block.starts
        start = starts[line] if line < len(starts) else len(self._block.data)
        end = starts[line + lines] if line + lines < len(starts) else len(self._block.data)
        data = self._block.data[start:end]
        found = [(m.start(1), m[1], m[2], m[3]) for form in FORMS for m in form.finditer(data) if not _is_outgoing(data, m.start())]
        found += [(m.start(2), m[2], m[3], m[1]) for m in STATUS_FIRST.finditer(data)]
        answered = [(m.start(1), self._asked_last(m[1], start + m.start(1)), m[2]) for m in ANSWERED.finditer(data)]
        found += [(at, asked.method, asked.path, status) for at, asked, status in answered if asked]
        answers = sorted(Answer(self._line(start + at), _without_query(path), int(status), method not in READING) for at, method, path, status in found)
        told = [Answer(self._line(start + m.start(1)), m[2], TOLD_STATUS[m[1]], True) for m in TOLD.finditer(data)]
        return sorted(answers + [answer for answer in told if not _is_there(answers, answer)])

    @cached_property
    def _asked(self) -> dict[bytes, list[Asked]]:
        """The requests that are told apart from their answers, by their names, which come again with each start of a service."""
        found: dict[bytes, list[Asked]] = defaultdict(list)
        for m in ASKED.finditer(self._block.data):
            found[m[1]].append(Asked(m.start(1), m[2], m[3]))
        return found

    def _asked_last(self, name: bytes, at: int) -> Asked | None:
        """The last request of a name above a place in the data."""
        asked = self._asked.get(name, [])
        above = bisect_left(asked, at, key=lambda request: request.at)
        return asked[above - 1] if above else None

    def _line(self, at: int) -> int:
        return bisect_right(self._block.starts, at) - 1


def _proxied(match: Any) -> tuple[bytes, bool]:
    """Path of a request that a proxy tells of, and whether it came with a body; where its method is not told, as one that scores."""
    return _without_query(match[2]), match[1] not in READING


def _without_query(path: bytes) -> bytes:
    return path.partition(b"?")[0]


def _count(lines: list[int], first: int) -> int:
    """How many of the lines stand at `first` or below."""
    return len(lines) - bisect_left(lines, first)


def _is_outgoing(data: bytes, at: int) -> bool:
    """Whether what stands before a request says to whom the service itself sends it."""
    return OUTGOING.search(data[max(0, at - MAX_HOST) : at]) is not None


def _is_there(answers: list[Answer], told: Answer) -> bool:
    """Whether the access line of what a framework told of a request stands among the answers."""
    first, last = (bisect_left(answers, at, key=lambda answer: answer.line) for at in (told.line, told.line + TOLD_LINES))
    return any(answer.path == told.path and answer.status == told.status for answer in answers[first:last])
