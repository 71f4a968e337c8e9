"""
The fingerprint of a fault line: the same fault with other ids, numbers, paths, hosts and times falls together.

Versioned: a change of the masks gets a new version, and stored incidents keep the fingerprint they have.
"""

import hashlib
import re

VERSION = "v1"

MASKS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), mask)
    for pattern, mask in (
        (r"\b[a-z][a-z0-9+.-]{1,15}://[^\s'\"<>,;)]{1,2000}", "<url>"),
        (r"\b\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}:\d{2}[.,\d]{0,12}(?:Z|[+-]\d{2}:?\d{2})?", "<time>"),
        (r"\b\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?\b", "<time>"),
        (r"\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b", "<id>"),
        (r"\bsha256:[0-9a-f]{6,64}\b", "<id>"),
        (r"\b0x[0-9a-fA-F]{2,32}\b", "<hex>"),
        (r"\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b", "<ip>"),
        (r"(?:[A-Za-z]:)?(?:[\\/][\w.@+~%-]{1,120}){2,40}", "<path>"),
        (r"\b(?=[0-9a-f]{0,40}\d)(?=[0-9a-f]{0,40}[a-f])[0-9a-f]{8,40}\b", "<hex>"),
        (r"\b(?:[a-z0-9](?:[a-z0-9-]{0,61})\.){2,8}[a-z]{2,24}\b(?::\d{1,5})?", "<host>"),
        (r"(?<![A-Za-z_])[-+]?\d+(?:[.,]\d+)*(?:e[-+]?\d+)?", "<n>"),
        (r"(?<=[A-Za-z_-])\d+", "<n>"),
        (r"\s+", " "),
    )
)
MAX_CHARS = 2_000


def mask(text: str) -> str:
    """Replace what varies between two appearances of one fault by what it is."""
    text = text[:MAX_CHARS]
    for pattern, replacement in MASKS:
        text = pattern.sub(replacement, text)
    return text.strip()


def fingerprint(failure_mode: str, fault_line: str) -> str:
    """Give `v1:<mode>:<12 hex>` for a fault line without its prefix (see `classifier.lines`)."""
    digest = hashlib.sha256(f"{failure_mode}\n{mask(fault_line)}".encode()).hexdigest()[:12]
    return f"{VERSION}:{failure_mode}:{digest}"
