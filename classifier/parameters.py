"""Values of a fix: taken from the evidence when their form is unmistakable, derived from others, never invented."""

import math
import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml

KNOWLEDGE = Path(__file__).parent / "knowledge"
MAX_VALUE_CHARS = 300

HOST = r"(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62})\.){1,8}[a-zA-Z]{2,24}"
IP = r"\d{1,3}(?:\.\d{1,3}){3}"
BY_FORM: dict[str, re.Pattern[str]] = {
    "host": re.compile(
        rf"(?:https?://|host[= ]'?|lookup |resolve (?:host:? )?'?|connect to )({HOST}|{IP})|\b({HOST}|{IP}):\d{{2,5}}\b|\b((?:[a-z0-9-]{{1,63}}\.){{1,8}}(?:io|com|net|org|test|example|ms|local|internal|dev|ai|cloud))\b"
    ),
    "registry": re.compile(
        r"\b([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.azurecr\.(?:io|us|cn)|(?:[a-z0-9]{1,20}-){0,4}(?:registry|docker|quay|ghcr|mcr)[\w.-]{1,80}\.[a-z]{2,12}(?::\d{2,5})?|localhost:\d{2,5})"
    ),
    "guid": re.compile(r"\b([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})\b"),
    "requirement": re.compile(
        r"\b([A-Za-z][\w.-]{0,80}(?:\[[\w,.-]{1,80}\])?(?:===|==|~=|!=|<=|>=|<|>)[\w.*!+-]{0,40}[\w*](?:,(?:==|~=|!=|<=|>=|<|>)[\w.*!+-]{0,40}[\w*]){0,6})"
    ),
    "exception": re.compile(r"\b((?:[A-Za-z_]\w{0,60}\.){0,6}[A-Za-z_]\w{0,60}(?:Error|Exception|Timeout|Exit|Interrupt))\b"),
    "message": re.compile(r"(?:[A-Za-z_][\w.]{0,120}(?:Error|Exception|Timeout))\S?: ?(.{3,300})"),
}


NO_NAMES = "from|to|the|a|an|is|are|was|in|of|for|on|with|and|or|not|this|that|it|its|by|be|has|have|as|at|must|should|which|but|you|your|if|when|than|then|no|any|all|can|cannot|could|did|does|will|would|polling|waiting|operation|creation|timed|please|because|while|after|before"
IMPLAUSIBLE: dict[str, re.Pattern[str]] = {  # right in form, but never what a fix is about
    "host": re.compile(
        r"(?:^|\.)(?:docs?|learn|aka|go|www|support|portal|errors|console|status)\.|^(?:code\.visualstudio|type\.googleapis)\.com$|^docker\.(?:distribution|container|io/)\.|^(?:unix|java\.io|pytorch\.org|knative\.dev):?$|^(?:curl\.se|github\.com|stackoverflow\.com|go\.microsoft\.com|curl\.haxx\.se|0\.0\.0\.0|127\.0\.0\.1)$|^node\.kubernetes\.io$|"
        r"\.(?:py|ya?ml|json|txt|log|sh|go|c|h|cc|cpp|rs|java|so|js|jsx|ts|tsx|rb|php|html?|css|whl|gz|tgz|zip|tar|pkl|toml|lock|md|mk|pl|r|sql|ipynb|xml|ini|cfg|conf|bin|pt|onnx|safetensors)$|^(?:\d+\.){1,2}\d+$|^(?:self|os|np|torch|azure|azureml|kubernetes|k8s|app)\."
    ),
    "path": re.compile(
        r"site-packages|dist-packages|/lib/python\d|^HTTP/|^/bin/(?:ba)?sh$|^/usr/lib/python|node_modules|\.(?:com|net|io|org)/|/v\d/?$|^ruamel\.yaml$|\. [A-Z]"
    ),
    "file": re.compile(r"site-packages|dist-packages|/lib/python\d|^HTTP/|<frozen|^<string>$|\.p[yx][xi]\b"),
    "image": re.compile(
        r"\.(?:py|go|c|cc|cpp|rs|java|js|rb|h)(?::\d+)?$|\.(?:py|go|c|cc|cpp|rs|java|js):\d+$|^[\w.-]*:\d+$|^\d[\d.]*:|^(?:https?|localhost|line|time|port|pid|level|host):|^sha256:"
    ),
    "url": re.compile(r"^\w+://unix:$|^\w+://(?:0\.0\.0\.0|\[::\])(?::|/|$)|^\w+://(?:docs?|learn|aka|go|www|support|portal|errors)\."),
    "name": re.compile(
        rf"^(?:acb_step_\d+|{NO_NAMES}|error|failed|name|id|label|tag)$|\. [A-Z]|^(?:for|the|an?|is) |^(?:aka|docs|learn|go|status)\.|^docs/|Schema$",
        re.IGNORECASE,
    ),
    "key": re.compile(rf"^(?:{NO_NAMES}|named|null|none)$", re.IGNORECASE),
    "duration": re.compile(r"^\d{2}:\d{2}:\d{2}$|^0+ ?[a-z]*$"),
    "port": re.compile(r"^0+\d*$|^\d$|^[6-9]\d{4,}$"),
    "message": re.compile(r"^/bin/(?:ba)?sh -c|^[\w.]+(?:Error|Exception):?$|^<_\w+ of RPC that terminated with:$"),
    "number": re.compile(r"^0\d"),
    "package": re.compile(r"^(?:no|none|the|this|package|packages|requirements?)$", re.IGNORECASE),
    "requirement": re.compile(r"^[^A-Za-z_]|^package\W"),
    "module": re.compile(r"[<>' ]"),
}
SAME_CHECK = {"text": "message", "resource": "name", "library": "path", "exception": "name", "permission": "name", "registry": "host"}
BREAKS_OFF = re.compile(r'[\\"`{}]')  # what surrounds a value in JSON and in prose, and never stands in one of these kinds
HOLDS_A_WORD = re.compile(r"\w")
OF_ONE_WORD = frozenset("package requirement version module port number guid registry host image".split())
LEADS = re.compile(r"^(?:\s|\W(?<![\[('\"]))*(?:(?:ERROR|Error|error|FATAL|fatal|E|W|WARNING|Warning|CRITICAL|err|Exception)\s?[:!-]+\s*){0,3}")


def plausible(kind: str, value: str) -> str:
    """Give `value` cleaned when it can be a value of this kind, else an empty text."""
    if kind in OF_ONE_WORD:
        value = BREAKS_OFF.split(value.lstrip(' \\"`'), maxsplit=1)[0]
    value = clean(value)
    never = IMPLAUSIBLE.get(SAME_CHECK.get(kind, kind))
    return "" if (never and never.search(value)) or (kind in OF_ONE_WORD and not HOLDS_A_WORD.search(value)) else value


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
OPENED_BY = {")": "(", "]": "[", "}": "{"}
APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")


def clean(value: str) -> str:
    """Take off the punctuation around a value, also what only closes something before it, and bound its length; control characters never pass."""
    if not value.isprintable():
        value = "".join(char for char in value if char.isprintable())
    value = value[:MAX_VALUE_CHARS].strip(" ,;")
    if value[:1] and value[0] in QUOTES and _is_odd(value, value[0]):
        value = value[1:]
    while value and _only_closes(value):
        value = value[:-1]
    return value[1:-1] if len(value) > 2 and value[0] == value[-1] and value[0] in QUOTES and value.count(value[0]) == 2 else value


def _only_closes(value: str) -> bool:
    """Whether the last sign ends a text or bracket that does not begin in `value`."""
    last = value[-1]
    if last in " ,;\\" or (last == "." and len(value) > 2):
        return True
    return _is_odd(value, last) if last in QUOTES else last in OPENED_BY and value.count(last) > value.count(OPENED_BY[last])


def _is_odd(value: str, quote: str) -> bool:
    return (APOSTROPHE.sub("", value) if quote == "'" else value).count(quote) % 2 == 1


@cache
def _known(name: str) -> Any:
    return yaml.load((KNOWLEDGE / name).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


@cache
def _names(name: str) -> frozenset[str]:
    return frozenset(_known(name))


def pip_package(module: str) -> str:
    """Give the pip package that provides an import name, by its longest known dotted prefix; empty when it is not known."""
    packages = _known("python-packages.yaml")
    for prefix in _prefixes(module):
        if found := packages.get(prefix):
            return str(found)
        if prefix in _names("python-same-name.yaml"):
            return prefix.replace("_", "-")
    return ""


def python_part(module: str) -> str:
    """Give the system package without which a module of Python itself is missing; empty when it is none of these."""
    return _of_longest_prefix("python-parts.yaml", module)


def python_versions(module: str) -> str:
    """Give the versions of Python that have a module of the standard library, such as `<3.12`; empty when all or none have it."""
    return _of_longest_prefix("python-versions.yaml", module)


def own_module(module: str) -> str:
    """Give `module` back when its name is one that people give their own files, or is relative; else nothing."""
    root = module.lstrip(".").partition(".")[0]
    own = module[:1] == "." or root == "__main__" or OWN_NAME.search(root) is not None or root in _names("own-modules.yaml")
    return module if own and not pip_package(module) else ""


OWN_NAME = re.compile(
    r"^(?:my|our|custom)_?[a-z]|_(?:utils?|helpers?|lib|common|config|score|scoring|model|models|pipeline|preprocessing|service|app|pkg|package|src)$"
)


def unknown_module(module: str) -> str:
    """Give the first part of a module's name when nothing is known about it: no package, no part of Python, nobody's own."""
    root = module.lstrip(".").partition(".")[0]
    known = pip_package(module) or python_part(module) or python_versions(module) or own_module(module) or root in sys.stdlib_module_names
    return "" if known or root in NAMESPACES else root


NAMESPACES = frozenset({"azure", "google", "ruamel", "backports", "databricks", "snowflake", "zope", "jaraco", "autogluon", "promptflow"})  # of many packages


def _of_longest_prefix(table: str, module: str) -> str:
    return next((str(found) for prefix in _prefixes(module) if (found := _known(table).get(prefix))), "")


def _prefixes(module: str) -> Iterator[str]:
    parts = module.split(".")
    return (".".join(parts[:length]) for length in range(len(parts), 0, -1))


def apt_package(name: str) -> str:
    """Give the Debian package of a shared library, header or tool; empty when it is not known."""
    return str(_known("apt-packages.yaml").get(name.rsplit("/", 1)[-1], ""))


MEMORY = re.compile(r"(\d+(?:\.\d+)?) ?([KMGTkmgt]?)(i?)(?:B|b|bytes)?")
MAX_BARE_GIBIBYTES = 256  # a number without a unit is of `memory_gb`, or of bytes; between the two it may be mebibytes, and nobody knows
MIN_BYTES = 4 * 1024**2


def next_size(limit: str) -> str:
    """Give the next usual memory size above `limit` (`2Gi` → `4Gi`, `512m`, `1048576kB` and bytes are understood); empty when it is no size."""
    match = MEMORY.fullmatch(limit.strip())
    if not match:
        return ""
    number = float(match[1])
    size = number * {"": 1, "K": 1024, "M": 1024**2, "G": 1024**3, "T": 1024**4}[match[2].upper()]
    if not match[2] and number <= MAX_BARE_GIBIBYTES:
        size = number * 1024**3
    if size < MIN_BYTES:
        return ""
    gibibytes = size / 1024**3
    return f"{2 ** (math.floor(math.log2(gibibytes)) + 1)}Gi" if gibibytes >= 1 else f"{round(gibibytes * 2048)}Mi"


def replicas(target_rps: float, request_seconds: float, target_utilization: float = 0.7, max_concurrent_per_replica: float = 1) -> int:
    """
    Give the replicas that a service needs: concurrent = rps × seconds / utilization, divided by what one replica takes.

    Source: the 503 section of the Azure ML deployment guide; its example is 20 × 10 / 0.7 → 286.
    """
    if min(target_rps, request_seconds, target_utilization, max_concurrent_per_replica) <= 0:
        raise ValueError("all four numbers must be above 0")
    return math.ceil(target_rps * request_seconds / target_utilization / max_concurrent_per_replica - 1e-9)


DERIVED: dict[str, Callable[[str], str]] = {
    function.__name__: function for function in (pip_package, python_part, python_versions, own_module, unknown_module, apt_package, next_size)
}
