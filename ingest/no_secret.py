"""
What stands where a secret may stand and is none: a placeholder, a word of a sentence, a piece of code, a number, a hash.

A judge says whether what was found is a secret. It sees the value, its name, and what stands around it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

import re2


@dataclass(frozen=True, slots=True)
class Found:
    """
    A value in a secret's place.

    name: what it was given to, "" when the rule has none. sign: the bytes between name and value.
    bare: no quotes around. after: the bytes behind the value, up to the line end.
    """

    value: bytes
    name: bytes = b""
    sign: bytes = b""
    bare: bool = False
    after: bytes = b""


Judge = Callable[[Found], bool]

# Names that hold a secret's name and no secret: what a token is counted, called or kept by.
OTHER_NAMES = re2.compile(
    rb"(?i)tokeni[sz]|tokens$|expir|(?:max|min|num|pad|eos|bos|unk|sep|cls|mask|new|stop|special|per|next|cancellation)_?tokens?$|^imagepullsecrets?$|^existingsecret|secretstorage|"
    rb"(?:^|[_.-])(?:cancellation|public)[_.-]?(?:token|key)|(?:^|[_.-])(?:old)?pwd[_.-]?dir|"
    rb"[_.-]?(?:name|names|id|ids|type|types|file|files|path|paths|dir|url|urls|uri|uris|endpoint|count|length|len|limit|usage|ref|refs|policy|version|format|class|provider|scope|scopes|store|cache|"
    rb"manager|service|status|error|errors|required|enabled|disabled|set|field|prompt|reset|vault|volume|mount|algorithm|header|param|parameter|rotation|issuer|audience|index|position|strategy)$|"
    rb"\.(?:py|go|c|cc|cpp|cxx|h|hpp|rs|js|jsx|ts|tsx|java|kt|scala|rb|cs|php|json|jsonl|ya?ml|txt|md|log|sh|sql|html?|whl|so|toml|ini|cfg|conf|lock|tf)$"
)
PLACEHOLDER = re2.compile(
    rb"(?i)^(?:none|null|nil|nan|true|false|yes|no|on|off|undefined|unset|empty|missing|invalid|expired|required|optional|provided|not|is|was|are|the|for|and|with|from|must|cannot|could|has|have|"
    rb"string|str|text|int|bool|bytes|object|secretstr|password|passwd|pwd|secret|secrets|token|tokens|key|keys|value|example|changeme|change_me|placeholder|redacted|removed|hidden|masked|filtered|"
    rb"error|failed|failure|denied|unauthorized|authentication|auth|bearer|basic|expiration|expected|unexpected|found|file|path|https?|azure|aad|ok|user|name|type|id|count|length|len|max|min|"
    rb"requires|needs|argument|option|stdin|dial|get|eof|pod|default|-----begin .*|\?s[vrp]=[^&]*&.*|"
    rb"(?:[a-z]{1,8}[-_])*x{3,}|[.\-_#=*]{2,}|\$\w+|\$[{(].*|%\(.*|%\w+%|%[sdrv]|\{\{?.*|[<\[(].*|&lt;.*|"
    rb"/[\w.-]*(?:/[\w.-]+)*/?|~/[\w./-]+|[a-z]:[\\/].*|0x[0-9a-f]{1,16}|[\w.-]+\.(?:py|json|ya?ml|txt|pem|crt|key|toml|cfg|ini|env|sh|conf|log)|"
    rb"secretref:.*|sha256:.*|https?://[^?@]*|@microsoft\.keyvault.*|(?:your|insert|enter|replace|put|add|my)[-_ ].*(?:here|key|token|secret|password|me)|your[-_ ].*|"
    rb"[a-z][a-z0-9.-]*(?:/[a-z][a-z0-9._-]*)+|id=[\w.-]*,?.*|!\w+|[|>][+-]?"
    rb")[.:,;]*$"
)
NUMBER = re2.compile(rb"(?i)^[~^<>=]*v?-?\d+(?:[.:,]\d+)*:?(?:[a-z%]{1,5}(?:/s)?)?$")
VERSION = re2.compile(rb"^v?\d+(?:\.\w{1,10}){1,5}(?:$|[^\w.])")
CODE = re2.compile(rb"^(?:[A-Za-z_]+[(\[]|[A-Za-z_]+(?:[.#][A-Za-z_]+)+(?:[(\[:,)]|$)|(?:self|args|config|settings|kwargs|os|process)\.)")
META_VARIABLE = re2.compile(rb"^[A-Z]+(?:_[A-Z]+)*_(?:KEY|TOKEN|SECRET|PASS(?:WORD)?|CREDENTIALS?)$")
NAMED_LIKE_IT = re2.compile(rb"^[a-z_]*(?:passw(?:or)?d|passphrase|secret|token|key|credential)[a-z_]*$")
FIELD = re2.compile(rb"^[A-Za-z_]+=")  # a name of its own
PROSE = re2.compile(rb"[.:,;]?[ \t]+[\w\"'(\[]")  # after a word: the sentence goes on
SENTENCE = 6  # so many spaces between quotes: told, not hidden
GUID = re2.compile(rb"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
HASH = re2.compile(rb"^(?:sha\d+[:-])?[0-9a-f]+$")
WORDS = re2.compile(rb"^(?:[A-Za-z]+\d{0,4}|\d{1,8}|v?\d+(?:\.\d+)*)(?:[-_./:@][A-Za-z]*\d{0,4}|[-_./:@]\d{1,8})*$")
COOKIE_ATTRIBUTES = frozenset({b"domain", b"expires", b"path", b"max-age", b"samesite", b"priority", b"version", b"comment"})
WEAK_FOR_NUMBERS = re2.compile(rb"(?i)pass|pwd|secret|key")


def certain(found: Found) -> bool:
    """The form alone tells."""
    return True


def has_digit(found: Found) -> bool:
    """Words of a sentence have none."""
    return any(byte in b"0123456789" for byte in found.value)


def varied(found: Found) -> bool:
    """Not the same few characters over and over, as in an example."""
    return len(set(found.value[-20:])) > 5


def mixed(found: Found) -> bool:
    """At least 6 characters, letters and digits, as passwords have, and no other thing that has both."""
    value = found.value
    letters = any(chr(byte).isalpha() for byte in value)
    return (
        len(value) >= 6
        and letters
        and has_digit(found)
        and not (GUID.search(value) or OTHER_NAMES.search(found.name) or PLACEHOLDER.match(value) or VERSION.match(value) or b"://" in value)
    )


def looks_random(found: Found) -> bool:
    """At least 12 characters of letters and digits that are no hash, no identifier, no words with numbers."""
    value = found.value
    if len(value) < 12 or not mixed(found) or CODE.match(value) or re.search(rb"\s|=[^=]", value):
        return False
    if found.name.lower() in (b"", b"key") and HASH.match(value):
        return False
    return not WORDS.match(value)


def unless_attribute(found: Found) -> bool:
    """A cookie, not where and how long it is kept."""
    return found.name.lower() not in COOKIE_ATTRIBUTES


def unless_word(found: Found) -> bool:
    """The name says it is a secret: anything is, but what is plainly something else."""
    value = found.value
    if OTHER_NAMES.search(found.name) or PLACEHOLDER.match(value) or META_VARIABLE.match(value) or not re.search(rb"\w", value):
        return False
    if NUMBER.match(value) and (found.sign.startswith(b"==") or len(value) < 4 or not WEAK_FOR_NUMBERS.search(found.name)):
        return False
    if value.endswith(b"...") or found.after.startswith(b"...") or (found.sign.strip() == b"==" and VERSION.match(value)):
        return False
    if not found.bare:
        return value.count(b" ") < SENTENCE
    if CODE.match(value) or (found.after[:1] in (b"(", b"[") and value.replace(b"_", b"").isalpha()):
        return False
    if NAMED_LIKE_IT.match(value) and found.after[:1] in (b",", b")") and b"_" in value:
        return False
    spaced = not found.sign or found.sign[-1:].isspace()
    if spaced and FIELD.match(value):
        return False
    return not (spaced and value.rstrip(b".:,;").isalpha() and PROSE.match(found.after))
