"""
What a log writes before each message: learned from where time stamps, levels, process ids and components stand.

No list of formats: the elements are known, their order is learned from the lines themselves. A log without a time stamp
at one place has no header, and a line that does not fit the learned order (a traceback) is taken whole.
"""

import re
from collections.abc import Iterable, Sequence

MAX_CHARS = 2_000  # of a line
SAMPLE = 200  # lines looked at, evenly spread
MOMENT_WITHIN = 7  # a header's time stamp stands among so many first words
MAX_FIELDS = 6  # of a header whose fields are parted by |
PRESENT, SURE, COMPONENT_SURE = 0.5, 0.95, 0.9  # share of lines: with a time stamp at all; of those, with an element at one place

MOMENT = re.compile(
    r"[\[(<\"]?(?:"
    r"\d{1,2}:\d{2}:\d{2}(?:[.,:]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?"  # 10:00:00,123
    r"|\d{4}[-/.]?\d{2}[-/.]?\d{2}[T_-]\d{2}[:.]?\d{2}[:.]?\d{2}(?:[.,:]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?"  # 2026-11-24T10:00:00Z, 20171223-22:15:29:606
    r"|\d{1,2}/[A-Z][a-z]{2}/\d{4}:\d{2}:\d{2}:\d{2}"  # 24/Nov/2026:10:00:00
    r"|1\d{9}(?:\.\d{1,9})?|1\d{12}"  # seconds or milliseconds since 1970
    r")[\])>,:;|\"]{0,2}"
)
SHORT_DATE = re.compile(r"\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")  # 081109 203615
SHORT_TIME = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d[0-5]\d")

ANY_LEVEL = (
    r"(?:TRACE|DEBUG|INFO|INFORMATION|NOTICE|WARN|WARNING|ERR|ERROR|CRIT|CRITICAL|ALERT|EMERG|FATAL|SEVERE|FAILURE|PANIC|FINE|FINER|FINEST|"
    r"Trace|Debug|Info|Information|Notice|Warn|Warning|Error|Critical|Fatal|trace|debug|info|notice|warn|warning|error|crit|alert|emerg|critical|fatal|[VDIWEF])"
)
WORD = r"\S{1,512}\s+"
LEVEL_ELEMENT = rf"[\[(<]?{ANY_LEVEL}[\])>]?(?:[:,|]\s*|\s+)"
BRACKET_ELEMENT = r"\[(?:[^\[\]]|\[[^\[\]]{0,128}\]){0,512}\]:?(?:\s+|$)"
ELEMENTS = (
    (r"[\[(]?\d{1,19}[\])]?[:,|]?\s+", SURE),  # a process or thread id, a year
    (LEVEL_ELEMENT, SURE),
    (r"[-|:]{1,3}\s+", SURE),
    (r"[A-Z][A-Z0-9_]{1,15}\s{2,}", SURE),  # a column padded with blanks
    (BRACKET_ELEMENT, SURE),  # [main]
    (rf"(?:{WORD}){{1,4}}?{LEVEL_ELEMENT}", SURE),  # node RAS KERNEL INFO
    (rf"{WORD}{BRACKET_ELEMENT}", SURE),  # nova.compute.manager [req-…]
)
COMPONENT = (rf"(?:{WORD}){{0,3}}?\S{{0,512}}:(?:\s+|$)", COMPONENT_SURE)  # host sshd[123]:
DASH = (rf"(?:{WORD}){{0,4}}?-\s+", SURE)  # chrome.exe -


def learn(lines: Sequence[bytes]) -> re.Pattern[bytes] | None:
    """Give the pattern of the header that these lines share, or None. It is matched at a line's start, in linear time."""
    step = max(1, len(lines) // SAMPLE)
    sample = [line[:MAX_CHARS].decode("latin-1") for line in lines[::step] if line.strip()][:SAMPLE]
    header = (_fields(sample) or _words(sample)) if sample else None
    return re.compile(header.encode()) if header else None


def _fields(sample: Sequence[str]) -> str | None:
    """A header of fields parted by |, the first a time stamp."""
    rows = [line.split("|", MAX_FIELDS) for line in sample]
    rows = [row for row in rows if len(row) > 2 and MOMENT.fullmatch(row[0].strip())]
    if len(rows) < PRESENT * len(sample):
        return None
    fixed = [place for place in range(MAX_FIELDS) if _share(row for row in rows if place < len(row) - 1 and _fixed(row[place])) >= SURE * len(rows)]
    return rf"(?:[^|]{{0,512}}\|){{{max(fixed) + 1}}}"


def _fixed(field: str) -> bool:
    return bool(MOMENT.fullmatch(field.strip()) or re.fullmatch(rf"\s*(?:\d{{1,19}}|{ANY_LEVEL})\s*", field))


def _words(sample: Sequence[str]) -> str | None:
    """A header of words."""
    rows = [line.split(None, MOMENT_WITHIN) for line in sample]
    shares = [_share(row for row in rows if place < len(row) and _moment(row, place)) for place in range(MOMENT_WITHIN)]
    most = max(shares)
    if most < PRESENT * len(sample):
        return None
    last = max(place for place, share in enumerate(shares) if share >= SURE * most)
    header = rf"\s*(?:\S{{1,512}}\s+){{{last + 1}}}"
    rests = [
        line[match.end() :] for line, row in zip(sample, rows, strict=True) if last < len(row) and _moment(row, last) and (match := re.match(header, line))
    ]
    component = False
    for _ in range(8):
        elements = ELEMENTS if component else (*ELEMENTS, COMPONENT, DASH)
        found = next((pattern for pattern, sure in elements if _fits(pattern, rests) >= sure * len(rests)), None)
        if found is None:
            break
        component |= found == COMPONENT[0]
        header += found
        rests = [rest[match.end() :] for rest in rests if (match := re.match(found, rest))]
    return header


def _moment(row: Sequence[str], place: int) -> bool:
    if MOMENT.fullmatch(row[place]):
        return True
    return place == 1 and bool(SHORT_TIME.fullmatch(row[1]) and SHORT_DATE.fullmatch(row[0]))


def _fits(pattern: str, rests: Sequence[str]) -> int:
    compiled = re.compile(pattern)
    return sum(1 for rest in rests if compiled.match(rest))


def _share(found: Iterable[object]) -> int:
    return sum(1 for _ in found)
