"""Values of a fix: taken from the evidence when their form is unmistakable, derived from others, never invented."""

import math
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import yaml

KNOWLEDGE = Path(__file__).parent / "knowledge"
MAX_VALUE_CHARS = 300

HOST = r"(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62})\.){1,8}[a-zA-Z]{2,24}"
IP = r"\d{1,3}(?:\.\d{1,3}){3}"
BY_FORM: dict[str, re.Pattern[str]] = {
    "host": re.compile(
        rf"(?:https?://|host[= ]'?|lookup |resolve (?:host:? )?'?|connect to )({HOST}|{IP})|\b({HOST}|{IP}):\d{{2,5}}\b|\b((?:[a-z0-9-]{{1,63}}\.){{1,8}}(?:io|com|net|org|test|example|ms|local|internal|dev|ai|cloud))\b"
    ),
    "port": re.compile(r"(?:\bport[ =:]{1,3}|['\"], ?|[\d.\]a-z]:)(\d{3,5})\b(?!:\d)"),
    "image": re.compile(
        rf"((?:{HOST}(?::\d{{2,5}})?/)?[a-z0-9][\w.-]{{0,120}}(?:/[a-z0-9][\w.-]{{0,120}}){{0,6}}(?::[\w][\w.-]{{0,127}}|@sha256:[0-9a-f]{{64}}))"
    ),
    "registry": re.compile(
        r"\b([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.azurecr\.(?:io|us|cn)|(?:registry|docker|quay|ghcr|mcr)[\w.-]{1,80}\.[a-z]{2,12}(?::\d{2,5})?|localhost:\d{2,5})"
    ),
    "path": re.compile(
        r"(?:^|[\s'\"(=:\[])((?:/[\w.@+~%=-]{1,120}){2,40}|[A-Za-z]:\\[^\s'\"]{1,300}|(?:\./|\.\./|[\w.-]{1,80}/)(?:[\w.@+-]{1,120}/){0,20}[\w@+-]{1,120}\.\w{1,10})"
    ),
    "guid": re.compile(r"\b([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})\b"),
    "size": re.compile(r"\b(\d+(?:\.\d+)? ?(?:[KMGT]i?B|[KMGT]i|bytes|kB))\b"),
    "duration": re.compile(
        r"\b(\d+(?:\.\d+)? ?(?:ms|s|sec|secs|seconds|m|min|minutes|h|hours|hrs?)|(?:\d{1,3}h)?\d{1,3}m\d{1,2}(?:\.\d+)?s|\d{2}:\d{2}:\d{2})\b"
    ),
    "requirement": re.compile(
        r"\b([A-Za-z][\w.-]{0,80}(?:\[[\w,.-]{1,80}\])?(?:===|==|~=|!=|<=|>=|<|>)[\w.*!+-]{1,40}(?:,(?:==|~=|!=|<=|>=|<|>)[\w.*!+-]{1,40}){0,6})"
    ),
    "exception": re.compile(r"\b((?:[A-Za-z_]\w{0,60}\.){0,6}[A-Za-z_]\w{0,60}(?:Error|Exception|Timeout|Exit|Interrupt))\b"),
    "message": re.compile(r"(?:[A-Za-z_][\w.]{0,120}(?:Error|Exception|Timeout))\S?: ?(.{3,300})"),
}


IMPLAUSIBLE: dict[str, re.Pattern[str]] = {  # right in form, but never what a fix is about
    "host": re.compile(
        r"(?:^|\.)(?:docs?|learn|aka|go|www|support|portal)\.|^(?:curl\.se|github\.com|stackoverflow\.com|go\.microsoft\.com|0\.0\.0\.0|127\.0\.0\.1)$|^node\.kubernetes\.io$|"
        r"\.(?:py|ya?ml|json|txt|log|sh|go|c|h|cc|cpp|rs|java|so|js|jsx|ts|tsx|rb|php|html?|css|whl|gz|tgz|zip|tar|pkl|toml|lock|md)$|^(?:\d+\.){1,2}\d+$|^(?:self|os|np|torch|azure|azureml|kubernetes|k8s|app)\."
    ),
    "path": re.compile(r"site-packages|dist-packages|/lib/python\d|^HTTP/|^/bin/(?:ba)?sh$|^/usr/lib/python|node_modules|\.(?:com|net|io|org)/|/v\d/?$"),
    "file": re.compile(r"site-packages|dist-packages|/lib/python\d|^HTTP/|<frozen"),
    "image": re.compile(
        r"\.(?:py|go|c|cc|cpp|rs|java|js|rb|h)(?::\d+)?$|\.(?:py|go|c|cc|cpp|rs|java|js):\d+$|^[\w.-]*:\d+$|^\d[\d.]*:|^(?:https?|localhost|line|time|port|pid|level|host):|^sha256:"
    ),
    "name": re.compile(r"^(?:acb_step_\d+|from|to|the|a|an|is|in|of|for|on|with|and|or|not|this|that|error|failed|name|id)$", re.IGNORECASE),
    "duration": re.compile(r"^\d{2}:\d{2}:\d{2}$|^0+ ?[a-z]*$"),
    "port": re.compile(r"^0+\d*$|^\d$|^[6-9]\d{4,}$"),
    "message": re.compile(r"^/bin/(?:ba)?sh -c|^[\w.]+(?:Error|Exception):?$|^<_\w+ of RPC that terminated with:$"),
    "number": re.compile(r"^0\d"),
}
SAME_CHECK = {"text": "message", "resource": "name", "library": "path", "exception": "name", "permission": "name", "registry": "host"}
LEADS = re.compile(r"^(?:\s|\W(?<![\[('\"]))*(?:(?:ERROR|Error|error|FATAL|fatal|E|W|WARNING|Warning|CRITICAL|err|Exception)\s?[:!-]+\s*){0,3}")


def plausible(kind: str, value: str) -> str:
    """Give `value` cleaned when it can be a value of this kind, else an empty text."""
    value = clean(value)
    never = IMPLAUSIBLE.get(SAME_CHECK.get(kind, kind))
    return "" if never and never.search(value) else value


def message(line: str) -> str:
    """Give what a line says, without the words that only say that it is an error."""
    return clean(LEADS.sub("", line.strip(), count=1))


def by_form(kind: str, text: str) -> str:
    """Give the first plausible value of this form in `text`, or an empty text."""
    pattern = BY_FORM.get(kind)
    for match in pattern.finditer(text) if pattern else ():
        if value := plausible(kind, next((group for group in match.groups() if group), "")):
            return value
    return ""


QUOTES = "'\"`"


def clean(value: str) -> str:
    """Take off the punctuation around a value and bound its length; control characters never pass."""
    if not value.isprintable():
        value = "".join(char for char in value if char.isprintable())
    value = value[:MAX_VALUE_CHARS].strip(" ,;")
    value = value.rstrip(".") if len(value) > 2 else value
    if value[:1] and value[0] in QUOTES and value.count(value[0]) % 2:
        value = value[1:]
    if value and value[-1] in QUOTES and value.count(value[-1]) % 2:
        value = value[:-1]
    return value[1:-1] if len(value) > 2 and value[0] == value[-1] and value[0] in QUOTES and value.count(value[0]) == 2 else value


@cache
def _table(name: str) -> Mapping[str, str]:
    content = yaml.load((KNOWLEDGE / name).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return {str(key): str(value) for key, value in content.items()}


def pip_package(module: str) -> str:
    """Give the pip package that provides an import name; a dotted prefix wins over its root."""
    table = _table("python-packages.yaml")
    parts = module.split(".")
    for length in range(len(parts), 0, -1):
        found = table.get(".".join(parts[:length]))
        if found:
            return found
    return parts[0].replace("_", "-")


def apt_package(name: str) -> str:
    """Give the Debian package of a shared library, header or tool; empty when it is not known."""
    return _table("apt-packages.yaml").get(name.rsplit("/", 1)[-1], "")


def next_size(limit: str) -> str:
    """Give the next usual memory size above `limit` (`2Gi` → `4Gi`, bytes are understood); empty when it is no size."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?) ?([KMGT]?)(i?)(?:B|b|bytes)?", limit.strip())
    if not match:
        return ""
    factor = {"": 1, "K": 1024, "M": 1024**2, "G": 1024**3, "T": 1024**4}[match[2]]
    gibibytes = float(match[1]) * factor / 1024**3
    return f"{2 ** (math.floor(math.log2(gibibytes)) + 1)}Gi" if gibibytes >= 1 else f"{max(1, round(gibibytes * 2048))}Mi"


def replicas(target_rps: float, request_seconds: float, target_utilization: float = 0.7, max_concurrent_per_replica: float = 1) -> int:
    """
    Give the replicas that a service needs: concurrent = rps × seconds / utilization, divided by what one replica takes.

    Source: the 503 section of the Azure ML deployment guide; its example is 20 × 10 / 0.7 → 286.
    """
    if min(target_rps, request_seconds, target_utilization, max_concurrent_per_replica) <= 0:
        raise ValueError("all four numbers must be above 0")
    return math.ceil(target_rps * request_seconds / target_utilization / max_concurrent_per_replica - 1e-9)


DERIVED: dict[str, Callable[[str], str]] = {"pip_package": pip_package, "apt_package": apt_package, "next_size": next_size}
