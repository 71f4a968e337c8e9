"""
Lines in envelopes: each line of a program as the one text in a JSON object of what shipped it (Docker's json-file, Fluent Bit, a
cloud's log service, a journal), beside when and whence it came.

Such a log is read without its envelopes where anything in it hits, as access lines, indentation and ends of lines are told in the
lines of the program. What a program logs as JSON of its own stays as it is: its other fields say something.
"""

import json
from collections.abc import Iterator
from typing import Any

LINE_KEYS = frozenset("log message textpayload logentry logmessage line resultdescription log_s message_s logentry_s".split())  # hold what the program wrote
WHENCE = frozenset(  # when and whence it came, in lower case
    "time timestamp ts @timestamp timegenerated timestamp_t stream std source tag partial_message partial_id partial_last partial_ordinal"
    " resourceid operationname category location tenantid sourcesystem type resultsignature"
    " container container_id container_name containerid containername containerimagename containerimage image imageid logentrysource logsource"
    " computer host hostname node instanceid instance deploymentname endpointname deployment region"
    " pod pod_name podname podnamespace namespace revisionname replicaname containerappname containergroupname_s containername_s computer_s"
    " insertid logname receivetimestamp trace spanid cursor date filename file offset".split()
)
ABOUT = frozenset("kubernetes docker labels resource attrs metadata sourcelocation agent ecs input cloud".split())  # objects about whence it came
PLATFORM = "textPayload"  # beside it Google's log service has nothing of the program's but its severity, which is guessed
JOURNAL = "MESSAGE"  # beside it a journal has fields in capitals
INNER = "properties"  # Azure Monitor's envelope within the envelope
SAMPLE_BYTES = 64 * 1024  # in which the first line must end
SHARE = 0.9  # of the lines come in envelopes
EMPTY = b" "  # an empty line of the program: a line without anything was joined to the one above it


def begins(data: bytes) -> bool:
    """Whether the first line comes in an envelope."""
    start = data[:SAMPLE_BYTES].lstrip()
    return start[:1] == b"{" and _line_in(start.partition(b"\n")[0]) is not None


def opened(data: bytes) -> bytes | None:
    """Give `data` with each line out of its envelope, or None when too few come in one. What holds several lines stays in its envelope, so that the number of lines does."""
    lines = data.split(b"\n")
    texts = [_line_in(line) for line in lines]
    filled = sum(bool(line.strip()) for line in lines)
    if sum(text is not None for text in texts) < SHARE * filled:
        return None
    return b"\n".join(line if text is None or b"\n" in text else text or EMPTY for line, text in zip(lines, texts, strict=True))


def _line_in(line: bytes) -> bytes | None:
    """What a program wrote, out of the envelope of its line; None when there is none."""
    line = line.strip()
    if line[:1] != b"{" or line[-1:] != b"}":
        return None
    try:
        value = json.loads(line, strict=False)
    except (ValueError, RecursionError):
        return None
    texts = list(_texts(value))
    if len(texts) != 1 or not isinstance(texts[0], str):
        return None
    return texts[0].rstrip("\r\n").encode("utf-8", "replace")


def _texts(value: dict[str, Any]) -> Iterator[object]:
    """What stands in an envelope and does not say whence its line came: one text, when it is one."""
    if isinstance(value.get(PLATFORM), str):
        yield value[PLATFORM]
        return
    journal = JOURNAL in value and all(key.isupper() for key in value)
    if journal:
        yield value[JOURNAL]
        return
    for key, item in value.items():
        name = key.lower()
        if key == INNER and isinstance(item, dict):
            yield from _texts(item)
        elif name in LINE_KEYS:
            yield item
        elif name not in WHENCE and name not in ABOUT:
            yield None
