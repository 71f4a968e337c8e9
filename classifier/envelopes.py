"""
A log as something else wrote it down: each line in an envelope of what shipped it, indented as a whole, or escaped for a web page.

A shipper (Docker's json-file, Fluent Bit, a cloud's log service, a journal, an export to CSV) writes each line of a program as one
text beside when and whence it came. Such a log is read without that where anything in it hits, as access lines, indentation and
ends of lines are told in the lines of the program. What a program logs as JSON of its own stays as it is, since its other fields
say something, unless they are a name or a calm level that is the same in every line.
"""

import csv
import json
import re
from collections.abc import Callable, Iterator, Sequence
from os.path import commonprefix
from typing import Any

from classifier.lines import without_colours

LINE_KEYS = frozenset("log message textpayload logentry logmessage line resultdescription log_s message_s logentry_s".split())  # hold what the program wrote
WHENCE = frozenset(  # when and whence it came, in lower case
    "time timestamp ts @timestamp timegenerated timestamp_t stream std source tag partial_message partial_id partial_last partial_ordinal"
    " resourceid operationname category location tenantid sourcesystem resultsignature"
    " container container_id container_name containerid containername containerimagename containerimage image imageid logentrysource logsource"
    " computer host hostname node instanceid instance deploymentname endpointname deployment region"
    " pod pod_name podname podnamespace namespace revisionname replicaname containerappname containergroupname_s containername_s computer_s"
    " insertid logname receivetimestamp trace spanid cursor date filename file offset".split()
)
CALM = re.compile(
    r"(?:(?:logger|name|service|app|version)='[\w.:/ -]{1,40}' |(?:level|levelname|lvl|severity)='(?:trace|debug|info|information|notice)' )*", re.IGNORECASE
)  # may be the same in all
ABOUT = frozenset("kubernetes docker labels resource attrs metadata sourcelocation agent ecs input cloud".split())  # objects about whence it came
SILENT = WHENCE | ABOUT  # of the program's own doings
PLATFORM = "textPayload"  # beside it Google's log service has nothing of the program's but its severity, which is guessed
JOURNAL = "MESSAGE"  # beside it a journal has fields in capitals
INNER = "properties"  # Azure Monitor's envelope within the envelope
SHARE = 0.9  # of the lines are written down alike
LEAST_LINES = 5  # of which something is said to be the same in all
EMPTY = b" "  # an empty line of the program: a line without anything was joined to the one above it
TIME = re.compile(r"[\d\s:.,/TZ+-]{8,40}|\d{1,2}/\d{1,2}/\d{4}, [\d:.]{8,20} [AP]M")
FRAME = re.compile(rb'\s+(?:File "|at )')
ENTITY = re.compile(rb"&(quot|lt|gt|amp|#34|#39|#x27);")
CHARACTERS = {b"quot": b'"', b"lt": b"<", b"gt": b">", b"amp": b"&", b"#34": b'"', b"#39": b"'", b"#x27": b"'"}
SAMPLE_BYTES = 64 * 1024  # at the beginning, in which a log shows what it may be


def may_be(data: bytes) -> bool:
    """Whether it is worth a closer look: a log that begins with an envelope or is indented, or holds what stands for quotes on a web page."""
    return data[:SAMPLE_BYTES].lstrip(b"\r\n")[:1] in (b"{", b'"', b" ", b"\t", b"T") or ENTITY.search(data, 0, SAMPLE_BYTES) is not None


def opened(data: bytes) -> bytes | None:
    """Give `data` as the program wrote it, with as many lines, or None when nothing else wrote it down. A line that holds several stays as it is."""
    return next(filter(None, (opener(data) for opener in OPENERS)), None)


def _out_of_json(data: bytes) -> bytes | None:
    if data[:SAMPLE_BYTES].lstrip()[:1] != b"{":
        return None
    return _out_of(data, [_of_object(line) for line in data.split(b"\n")])


def _out_of(data: bytes, texts: Sequence[tuple[str, str] | None]) -> bytes | None:
    """The lines with the texts that they hold. texts: of each line its text and what else is told beside it; None for a line that holds none."""
    lines = data.split(b"\n")
    beside = {text[1] for text in texts if text}
    held, filled = sum(text is not None for text in texts), sum(bool(line.strip()) for line in lines)
    if not held or held < SHARE * filled:
        return None
    if beside != {""} and (len(beside) > 1 or held < LEAST_LINES or not CALM.fullmatch(next(iter(beside)))):
        return None
    whole = (text and without_colours(text[0].rstrip().encode("utf-8", "replace")) for text in texts)
    return b"\n".join(line if text is None or b"\n" in text else text or EMPTY for line, text in zip(lines, whole, strict=True))


def _of_object(line: bytes) -> tuple[str, str] | None:
    """The one text in a JSON object, and the fields beside it that do not say when or whence it came."""
    line = line.strip()
    if line[:1] != b"{" or line[-1:] != b"}":
        return None
    try:
        fields = list(_fields(json.loads(line, strict=False)))
    except (ValueError, RecursionError):
        return None
    texts = [value for name, value in fields if name in LINE_KEYS]
    if len(texts) != 1 or not isinstance(texts[0], str):
        return None
    return texts[0], "".join(f"{name}={value!r} " for name, value in fields if name not in LINE_KEYS)


def _fields(value: dict[str, Any]) -> Iterator[tuple[str, object]]:
    """What stands in an envelope and does not say when or whence its line came: names in lower case, and values."""
    alone = PLATFORM if isinstance(value.get(PLATFORM), str) else JOURNAL if JOURNAL in value and all(key.isupper() for key in value) else ""
    for key, item in [(alone, value[alone])] if alone else value.items():
        name = key.lower()
        if key == INNER and isinstance(item, dict):
            yield from _fields(item)
        elif name in LINE_KEYS or name not in SILENT:
            yield name, item


def _out_of_csv(data: bytes) -> bytes | None:
    """An export of rows with a column whose name says that it holds the lines, or of which only one is not a time and not the same in all."""
    if data[:1] not in (b'"', b"T") or b"," not in data.partition(b"\n")[0]:
        return None
    try:
        rows = [next(csv.reader([line.decode("utf-8", "replace").rstrip("\r")]), []) for line in data.split(b"\n")]
    except csv.Error:
        return None
    body = [row for row in rows[1:] if row]
    width = len(rows[0])
    if width < 2 or sum(len(row) == width for row in body) < max(LEAST_LINES, SHARE * len(body)):
        return None
    names = [name.lower() for name in rows[0]]
    columns = [{row[number] for row in body if len(row) == width} for number in range(width)]
    named = [number for number, name in enumerate(names) if name in LINE_KEYS]
    told_apart = (number for number, values in enumerate(columns) if len(values) > 1 and not all(map(TIME.fullmatch, values)))
    telling = named or [number for number in told_apart if names[number] not in WHENCE]
    if len(telling) != 1:
        return None
    return _out_of(data, [(row[telling[0]], "") if len(row) == width else None for row in rows])


def _moved_left(data: bytes) -> bytes | None:
    """A log that is indented as a whole, as one is where it is quoted."""
    lines = [line for line in data.split(b"\n") if line.strip()]
    if len(lines) < LEAST_LINES or FRAME.match(lines[0]):
        return None
    indent = commonprefix([line[: len(line) - len(line.lstrip())] for line in lines])  # noqa: RUF071 (of characters, as wanted)
    return b"\n".join(line.removeprefix(indent) for line in data.split(b"\n")) if indent else None


def _from_a_page(data: bytes) -> bytes | None:
    """A log that was escaped for a web page, in which neither quotes nor angle brackets are left."""
    if not ENTITY.search(data) or b'"' in data or b"<" in data:
        return None
    return ENTITY.sub(lambda entity: CHARACTERS[entity[1]], data)


OPENERS: tuple[Callable[[bytes], bytes | None], ...] = (_out_of_json, _out_of_csv, _moved_left, _from_a_page)
