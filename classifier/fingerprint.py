"""
The fingerprint of a fault line: the same fault with other ids, numbers, paths, hosts and times falls together.

Versioned: a change of the masks gets a new version, and stored incidents keep the fingerprint they have.
"""

import hashlib
import re

VERSION = "v1"

# A mask is tried where one of its marks stands in the text: most texts have few of them, and `in` costs far less than a pattern.
MASKS: tuple[tuple[tuple[str, ...], re.Pattern[str], str], ...] = tuple(
    (tuple(marks.split()), re.compile(pattern), mask)
    for marks, pattern, mask in (
        ("://", r"\b[a-z][a-z0-9+.-]{1,15}://[^\s'\"<>,;)]{1,2000}", "<url>"),
        (":", r"\b\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}:\d{2}[.,\d]{0,12}(?:Z|[+-]\d{2}:?\d{2})?", "<time>"),
        (":", r"\b\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?\b", "<time>"),
        ("-", r"\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b", "<id>"),
        ("sha256:", r"\bsha256:[0-9a-f]{6,64}\b", "<id>"),
        ("0x", r"\b0x[0-9a-fA-F]{2,32}\b", "<hex>"),
        (".", r"\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b", "<ip>"),
        ("/ \\", r"(?:[A-Za-z]:)?(?:[\\/][\w.@+~%-]{1,120}){2,40}", "<path>"),
        ("", r"\b(?=[0-9a-f]{0,40}\d)(?=[0-9a-f]{0,40}[a-f])[0-9a-f]{8,40}\b", "<hex>"),
        (".", r"\b(?:[a-z0-9](?:[a-z0-9-]{0,61})\.){2,8}[a-z]{2,24}\b(?::\d{1,5})?", "<host>"),
        ("", r"(?<![A-Za-z_])[-+]?\d+(?:[.,]\d+)*(?:e[-+]?\d+)?", "<n>"),
        ("", r"(?<=[A-Za-z_-])\d+", "<n>"),
        ("", r"\s+", " "),
    )
)
MAX_CHARS = 2_000

# A name's digits are part of it (cv2, libGL.so.1 is another file than libGL.so.2): they are put out of the masks' reach.
NAME = re.compile(
    r"(?P<before>(?i:no module named|cannot import name|distribution found for|the requirement|package|library|import of|module) {1,3}['\"]?)"
    r"(?P<name>[A-Za-z_][\w.-]{0,80})"
)
NAME_MARKS = ("module", "package", "library", "import", "distribution found for", "the requirement")
OUT_OF_REACH = {ord(digit): 0xE000 + int(digit) for digit in "0123456789"}
URL = re.compile(r"\b[a-z][a-z0-9+.-]{1,15}://[^\s'\"<>,;)]{1,2000}")
PATH = re.compile(r"(?<![\w/\\])(?:[A-Za-z]:|~|\.{1,2})?[\\/](?:[\w.@+~%$-]{1,120}[\\/]){0,40}(?P<file>[\w.@+~%$-]{1,120})?")
FILE = re.compile(r"[A-Za-z_]{1,40}(?:[.-][A-Za-z_]{1,40}){0,3}\.[A-Za-z]\w{0,9}")
HOST = r"(?:[a-z0-9](?:[a-z0-9-]{0,61})(?:\.[a-z0-9][a-z0-9-]{0,61}){1,8}|localhost)"
IMAGE = re.compile(
    rf"\b(?:{HOST}(?::\d{{1,5}})?/)(?:[a-z0-9][\w.-]{{0,100}}/){{0,6}}(?P<name>[a-z0-9][\w.-]{{0,100}})(?::(?P<tag>[\w][\w.-]{{0,127}}))?(?:@sha256:[0-9a-f]{{6,64}})?"
)
MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
# What varies in faults beyond `MASKS`, which the model is trained with.
FAULT_MASKS: tuple[tuple[tuple[str, ...], re.Pattern[str], str], ...] = tuple(
    (tuple(marks.split()), re.compile(pattern), mask)
    for marks, pattern, mask in (
        ("@", r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}", "<user>"),
        ("user account login principal", r"\b(?i:(user|username|account|login|principal)) ['\"][^'\"]{1,80}['\"]", r"\1 <user>"),
        ("user", r"\b(?i:(user(?:name)?[=:] ?))['\"]?[\w.\\-]{1,80}['\"]?", r"\1<user>"),
        ("user", r"\bfor user ['\"]?[\w.\\-]{1,80}['\"]?", "for user <user>"),
        ("host node pod container", r"\b(?i:(host|hostname|node|pod|container)) ['\"][^'\"]{1,200}['\"]", r"\1 <host>"),
        ("host", r"\b(?i:((?:resolve )?host(?:name)?[=:] ?|resolve host ))['\"]?[\w.-]{1,200}['\"]?", r"\1<host>"),
        ("-", r"(?<=[a-z0-9])-[bcdf-hj-np-tv-z0-9]{6,10}-[bcdf-hj-np-tv-z0-9]{5}\b", "-<id>"),  # what Kubernetes adds to a pod's name
        (", 20 :", r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?=[A-Z][a-z]{2} |\d)", ""),
        ("19 20", rf"\b\d{{1,2}}[ /]{MONTH}[ /]\d{{4}}[ :]", "<time> "),
        (":", rf"\b{MONTH} {{1,2}}\d{{1,2}}(?:,? \d{{4}}\b)?", "<time>"),
        (":", r"\b(?:[0-9A-Fa-f]{0,4}:){3,16}[0-9A-Fa-f]{1,4}\b", "<ip>"),
        (":", rf"\b{HOST}:\d{{1,5}}\b", "<host>"),
        ("", r"\b(?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9_-]{24,200}\b", "<id>"),  # request ids
        ("", r"\b(?=[0-9A-F]{0,40}\d)(?=[0-9A-F]{0,40}[A-F])[0-9A-F]{8,40}\b", "<hex>"),
        ("", r"\b\d{1,12}(?:\.\d{1,9})? ?(?:[KMGTP]i?B?|[kmgtp]i?b|bytes|B)\b", "<n>"),
        ("", r"\b(?:\d{1,9}(?:\.\d{1,9})?(?:ms|us|µs|ns|h|m|s)){1,4}\b", "<n>"),
        ("ms sec min hour", r"\b\d{1,9}(?:\.\d{1,9})? (?:milliseconds?|seconds?|minutes?|hours?|secs?|mins?|ms)\b", "<n>"),
    )
)


def mask(text: str) -> str:
    """Replace what varies between two appearances of one fault by what it is."""
    text = text[:MAX_CHARS]
    for marks, pattern, replacement in MASKS:
        if not marks or any(mark in text for mark in marks):
            text = pattern.sub(replacement, text)
    return text.strip()


def essence(fault_line: str) -> str:
    """What makes a fault line this fault: names of modules, packages, images and files stay; where, when, who and how many go."""
    text = fault_line[:MAX_CHARS]
    if any(mark in text.lower() for mark in NAME_MARKS):
        text = NAME.sub(_keep_name, text)
    if "://" in text:
        text = URL.sub("<url>", text)
    if "/" in text or "\\" in text:
        text = PATH.sub(_path, IMAGE.sub(_image, text))
    lower = text.lower()
    for marks, pattern, replacement in FAULT_MASKS:
        if not marks or any(mark in lower for mark in marks):
            text = pattern.sub(replacement, text)
    return mask(text)


def fingerprint(failure_mode: str, fault_line: str) -> str:
    """Give `v1:<mode>:<12 hex>` for a fault line without its prefix (see `classifier.lines`)."""
    digest = hashlib.sha256(f"{failure_mode}\n{essence(fault_line)}".encode("utf-8", "replace")).hexdigest()[:12]
    return f"{VERSION}:{failure_mode}:{digest}"


def _keep_name(match: re.Match[str]) -> str:
    return match["before"] + match["name"].translate(OUT_OF_REACH)


def _image(match: re.Match[str]) -> str:
    return f"<image> {match['name']}"


def _path(match: re.Match[str]) -> str:
    """A path by the name of its file, when that is a name and not an id."""
    file = match["file"]
    return f"<path> {file.rstrip('.')}" if file and FILE.fullmatch(file.rstrip(".")) else "<path>"
