"""
Masks secrets before anything is stored or sent, by writing asterisks over them.

Lengths and line ends stay, so a byte position in a record is the position in the source (docs/decisions/0005). One
Hyperscan pass finds where a secret may stand; RE2 then says exactly which bytes are the secret.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, BinaryIO

import hyperscan
import re2

LINE_TEXT = re.compile(rb"[^\r\n]+")
CONTEXT = 300  # bytes before a hit in which its pattern may begin
REACH = 5_000  # bytes after it in which a secret may end
BLOCK = 1 << 20

QUOTE = r"(?:\\*[\"'`])"
OPEN = rf"(?:{QUOTE}|%22)?"
VALUE = r"(?:[^\s\"'`\\,;&<>(){}\[\]|%]|%(?:[^\s2%\"']|2[013-57-9a-bd-f]))"

NAMES = (
    r"(?:passw(?:or)?d|passphrase|secret|token|api[_.-]?key|private[_.-]?key|access[_.-]?key|account[_.-]?key|subscription[_.-]?key|"
    r"credential|(?:signing|encryption|primary|secondary|master|storage|shared)[_.-]?key|mysql_pwd)"
)
# A name, an equals sign or colon, and a value: in quotes (its own closing quote ends it), or bare.
ASSIGNMENT = (
    rf"(?i)(?P<n>[a-z0-9_.-]{{0,40}}{NAMES}[a-z0-9_.-]{{0,24}}){OPEN}(?P<sep>\s{{0,3}}(?:=>|==?|:|%3d)\s{{0,3}})"
    rf"(?:\\*\"(?P<s>[^\"\\\n]{{3,400}})\\*\"|\\*'(?P<t>[^'\\\n]{{3,400}})\\*'|(?P<u>{VALUE}{{3,}}))"
)
# Names that hold such a word and no secret: what a token is counted, called or kept by.
NO_SECRET = re.compile(
    rb"(?i)(?:tokeni[sz]|tokens$|(?:max|min|num|pad|eos|bos|unk|sep|cls|mask|new|stop|special)_?tokens?)|"
    rb"[_.-]?(?:name|names|id|ids|type|file|path|dir|url|uri|endpoint|count|length|len|limit|usage|expir[a-z]*|ref|policy|version|format|class|provider|scope|store|"
    rb"manager|service|status|error|required|enabled|set|field|prompt|reset|vault|volume|mount)$"
)

# (name, the words that must be there, exact pattern with the secret in the group `s`)
RULES: tuple[tuple[str, str, str], ...] = (
    ("sas signature", r"sig(?:=|%(?:25)?3[dD])", r"(?i)(?:^|[^A-Za-z0-9]|%(?:25)?26|%(?:25)?3f|0026)sig(?:=|%(?:25)?3d)(?P<s>[A-Za-z0-9%+/_=-]{16,})"),
    (
        "account key",
        r"(?i)(?:Account|SharedAccess|Access)Key\s*[=:]",
        r"(?i)(?:Account|SharedAccess|Access)Key\s*[=:]\s*\\*[\"']?(?P<s>[A-Za-z0-9+/_-]{16,}={0,2})",
    ),
    ("connection string password", r"(?i)\b(?:password|pwd)\s*=", r"(?i)[;\"'\s](?:password|pwd)\s*=\s*(?P<s>[^;\s\"'\\*$<{][^;\s\"'\\]{2,})"),
    (
        "authorization header",
        r"(?i)authorization",
        r"(?i)authorization\\*[\"']?\s*[:=]\s*\\*[\"']?\s*(?:bearer|basic|token|sharedkey|sharedaccesssignature)\s+(?P<s>[A-Za-z0-9._~+/=:-]{8,})",
    ),
    ("bearer token", r"(?i)bearer\s+[a-z0-9._~+/-]{20}", r"(?i)\bbearer\s+(?P<s>[A-Za-z0-9._~+/=-]{20,})"),
    ("jwt", r"\beyJ[A-Za-z0-9_-]{8}", r"\b(?P<s>eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]{4,})?)"),
    ("password in a url", r"://[^/\s:@]{0,100}:[^/\s@]{1,}@", r"://[^/\s:@\"']{0,100}:(?P<s>[^/\s@\"'$<{][^/\s\"']{0,})@"),
    ("aws key id", r"\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}", r"\b(?P<s>(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})\b"),
    ("google api key", r"\bAIza[0-9A-Za-z_-]{35}", r"\b(?P<s>AIza[0-9A-Za-z_-]{35})"),
    ("google oauth", r"\bya29\.[0-9A-Za-z_-]{20}", r"\b(?P<s>ya29\.[0-9A-Za-z_-]{20,})"),
    ("github token", r"\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{30})", r"\b(?P<s>gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{30,})"),
    (
        "gitlab token",
        r"\bgl(?:pat|dt|ptt|rt|cbt|oas|agent|soat|ffct)-[A-Za-z0-9_-]{20}",
        r"\b(?P<s>gl(?:pat|dt|ptt|rt|cbt|oas|agent|soat|ffct)-[A-Za-z0-9_=-]{20,})",
    ),
    ("slack token", r"\bxox[abeoprs]-[A-Za-z0-9-]{10}", r"\b(?P<s>xox[abeoprs]-[A-Za-z0-9-]{10,})"),
    ("slack webhook", r"hooks\.slack\.com/(?:services|workflows)/", r"hooks\.slack\.com/(?:services|workflows)/(?P<s>[A-Za-z0-9+/]{20,100})"),
    ("teams webhook", r"webhook\.office\.com/webhookb2/", r"webhook\.office\.com/webhookb2/(?P<s>[A-Za-z0-9@/-]{40,})"),
    ("stripe key", r"\b[sr]k_(?:live|test)_[A-Za-z0-9]{16}", r"\b(?P<s>[sr]k_(?:live|test)_[A-Za-z0-9]{16,})"),
    ("openai or anthropic key", r"\bsk-[A-Za-z0-9_-]{20}", r"\b(?P<s>sk-(?:proj-|svcacct-|admin-|ant-|or-)?[A-Za-z0-9_-]{20,})"),
    ("hugging face token", r"\bhf_[A-Za-z0-9]{30}", r"\b(?P<s>hf_[A-Za-z0-9]{30,60})"),
    ("npm token", r"\bnpm_[A-Za-z0-9]{36}", r"\b(?P<s>npm_[A-Za-z0-9]{36,60})"),
    ("pypi token", r"\bpypi-[A-Za-z0-9_-]{16}", r"\b(?P<s>pypi-[A-Za-z0-9_-]{50,})"),
    ("sendgrid key", r"\bSG\.[A-Za-z0-9_-]{16}", r"\b(?P<s>SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64})"),
    ("docker token", r"\bdckr_(?:pat|oat)_", r"\b(?P<s>dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,100})"),
    ("databricks token", r"\bdapi[a-f0-9]{32}", r"\b(?P<s>dapi[a-f0-9]{32}(?:-\d)?)\b"),
    ("digitalocean token", r"\bdo[opr]_v1_[a-f0-9]{64}", r"\b(?P<s>do[opr]_v1_[a-f0-9]{64})"),
    ("shopify token", r"\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}", r"\b(?P<s>shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32})"),
    ("azure client secret", r"[A-Za-z0-9_~.]{3}\dQ~", r"(?:^|[^A-Za-z0-9_~.-])(?P<s>[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34})"),
    (
        "azure storage or acr key",
        r"(?:\+ASt|\+ACR|AzCa|AzFu|AIoT|ACDb|AzSe)[A-Za-z0-9]",
        r"(?P<s>[A-Za-z0-9+/]{40,90}(?:\+ASt|\+ACR|AzCa|AzFu|AIoT|ACDb|AzSe)[A-Za-z0-9+/]{2,12}={0,2})",
    ),
    ("telegram token", r"\b\d{8,10}:AA[A-Za-z0-9_-]{33}", r"\b(?P<s>\d{8,10}:AA[A-Za-z0-9_-]{33})\b"),
    ("twilio key", r"\bSK[0-9a-f]{32}", r"\b(?P<s>SK[0-9a-f]{32})\b"),
    ("mailgun or generic key-", r"\bkey-[0-9a-f]{32}", r"\b(?P<s>key-[0-9a-f]{32})\b"),
    ("vault token", r"\bhv[sbr]\.[A-Za-z0-9_-]{24}", r"\b(?P<s>hv[sbr]\.[A-Za-z0-9_-]{24,})"),
    ("assignment", rf"(?i){NAMES}[a-z0-9_.-]{{0,24}}{OPEN}\s{{0,3}}(?:=|:|%3d)", ASSIGNMENT),
    ("environment line", r"\b(?:ENV|ARG)\s", rf"(?i)\b(?:ENV|ARG)\s+(?P<n>[A-Z0-9_]{{0,40}}{NAMES}[A-Z0-9_]{{0,24}})\s+[\"']?(?P<s>[^\s\"'=][^\s\"']{{2,}})"),
    ("instrumentation key", r"(?i)instrumentationkey", r"(?i)instrumentationkey\\*[\"']?\s*[:=]\s*\\*[\"']?(?P<s>[0-9a-f]{8}-[0-9a-f-]{27})"),
    ("cookie", r"(?i)cookie", r"(?i)\b(?:set-)?cookie\\*[\"']?\s*:\s*\\*[\"']?[^=\s]{1,60}=(?P<s>[^;\s\"'\\]{8,})"),
    (
        "command line option",
        r"(?i)--?(?:password|passwd|token|secret|api-?key|client-secret|account-key|sas-token|pwd)[ =]",
        r"(?i)(?:^|\s)--?(?:password|passwd|token|secret|api-?key|client-secret|account-key|sas-token|pwd)(?: |=)\\*[\"']?(?P<s>[^\s\"'\\-][^\s\"'\\]{2,})",
    ),
    (
        "login option",
        r"\b(?:login|mysql|sshpass|curl)\b",
        r"\b(?:docker|podman|az|oras|helm|crane)\s(?:[\w-]{1,20}\s){0,3}login(?:\s[^\n]{0,400}?)?\s-p[ =]?\\*[\"']?(?P<s>[^\s\"'\\-][^\s\"'\\]{2,})|\bcurl(?:\s[^\n]{0,400}?)?\s(?:-u|--user)[ =]?\\*[\"']?[^\s:\"']{1,80}:(?P<t>[^\s\"'\\]{2,})|\bsshpass\s+-p\s*\\*[\"']?(?P<u>[^\s\"'\\]{2,})",
    ),
    ("registry auth", r"\"auths?\\*\"", r"\\*\"auth\\*\"\s*:\s*\\*\"(?P<s>[A-Za-z0-9+/=]{8,})"),
    (
        "header key",
        r"(?i)(?:x-functions-key|ocp-apim-subscription-key|x-api-key|api-key|x-auth-token|azureml-model-key)",
        r"(?i)(?:x-functions-key|ocp-apim-subscription-key|x-api-key|api-key|x-auth-token|azureml-model-key)\\*[\"']?\s*[:=]\s*\\*[\"']?(?P<s>[A-Za-z0-9+/=_~.-]{8,})",
    ),
)

SECRET_GROUPS = (b"s", b"t", b"u")


@dataclass(frozen=True, slots=True)
class _Exact:
    """A rule's exact pattern, with the numbers of its groups: the secret, its name, the sign between, the bare value; 0 when there is none."""

    name: str
    pattern: Any
    secrets: tuple[int, ...]
    named: int
    sign: int
    bare: int


def _exact(name: str, text: str) -> _Exact:
    pattern = re2.compile(text.encode("latin-1"))
    groups = dict(pattern.groupindex)
    secrets = tuple(groups[group] for group in SECRET_GROUPS if group in groups)
    return _Exact(name, pattern, secrets, groups.get(b"n", 0), groups.get(b"sep", 0), groups.get(b"u", 0))


HARMLESS = re.compile(
    rb"(?i)^(?:none|null|nil|true|false|undefined|unset|empty|missing|invalid|expired|required|not|no|yes|is|was|are|the|for|and|with|from|must|cannot|could|has|have|"
    rb"required\.?|provided|string|str|int|bool|bytes|object|optional|secretstr|password|passwd|secret|token|key|value|example|changeme|placeholder|redacted|removed|hidden|masked|filtered|"
    rb"error|failed|failure|denied|unauthorized|authentication|auth|expiration|expected|found|file|path|https?|azure|aad|ok|user|name|type|id|count|length|len|max|min|"
    rb"x{3,}|\.{2,}|-{2,}|_{2,}|#{2,}|\$\w+|\$[{(].*|%\(.*|%\w+%|%[sdr]|[<{\[(].*|/[\w.-]*(?:/[\w.-]+)+/?|[a-z]:\\.*|0x[0-9a-f]{1,8}|[\w.-]+\.(?:py|json|ya?ml|txt|pem|crt|key|toml|cfg|ini|env|sh|conf|log)|"
    rb"os\.environ.*|getenv.*|process\.env.*|self\..*|args\..*|config\..*|settings\..*|kwargs.*|sha256:.*|https?://[^?@]*|[a-z][a-z0-9.-]*(?:/[a-z][a-z0-9._-]*)+|requires|needs|argument|option|stdin|unexpected|dial|get"
    rb")[.:]?$"
)
PROSE = re.compile(rb"[.:,;]?[ \t]+[\w\"'(\[]")  # after a word: the sentence goes on
BY_NAME = frozenset({"assignment", "command line option", "environment line", "connection string password"})  # their values may be words of a sentence
KEY_BEGIN = re.compile(rb"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----")
KEY_END = re.compile(rb"-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----")
KEY_BODY = re.compile(rb"[A-Za-z0-9+/=]{40,}")


def redact(data: bytes) -> bytes:
    """Give `data` with every secret overwritten by asterisks; the length and all line ends are as before. Masking twice changes nothing."""
    while spans := [*_key_blocks(data), *_matches(data)]:
        masked = _overwrite(data, spans)
        if masked == data:
            break
        data = masked  # look again: what was masked may have hidden where a neighbour begins
    return data


def _overwrite(data: bytes, spans: list[tuple[int, int]]) -> bytes:
    out = bytearray(data)
    for start, end in spans:
        out[start:end] = LINE_TEXT.sub(_stars, out[start:end])
    return bytes(out)


def _stars(match: re.Match[bytes]) -> bytes:
    return b"*" * (match.end() - match.start())


def redact_stream(source: BinaryIO, target: BinaryIO) -> None:
    """
    Mask a stream of any length with bounded memory; cuts at line ends.

    In a line longer than eight blocks the cut may fall into a secret: there the bytes before it are looked at again with those after it.
    """
    rest, written = b"", 0  # of `rest` the first `written` bytes are out already
    while block := source.read(BLOCK):
        rest += block
        end = rest.rfind(b"\n") + 1
        if end > written:
            target.write(redact(rest[:end])[written:])
            rest, written = rest[end:], 0
        elif len(rest) > 8 * BLOCK:
            end = len(rest) - REACH
            target.write(redact(rest)[written:end])
            kept = end - REACH - CONTEXT
            rest, written = rest[kept:], end - kept
    target.write(redact(rest)[written:])
    target.flush()


@cache
def _database() -> tuple[Any, tuple[_Exact, ...]]:
    database = hyperscan.Database()
    database.compile(expressions=[words.encode() for _, words, _ in RULES], ids=list(range(len(RULES))), elements=len(RULES), flags=[0] * len(RULES))
    return database, tuple(_exact(name, exact) for name, _, exact in RULES)


def _matches(data: bytes) -> Iterator[tuple[int, int]]:
    database, exact = _database()
    hits: list[tuple[int, int]] = []
    scratch = hyperscan.Scratch(database)
    database.scan(data, match_event_handler=lambda number, _start, end, _flags, _context: hits.append((number, end)), scratch=scratch)
    done = [0] * len(RULES)  # up to where each rule has looked
    for number, end in hits:
        if end <= done[number]:
            continue
        begin = max(0, end - CONTEXT, data.rfind(b"\n", max(0, end - CONTEXT), max(0, end - 1)) + 1)
        line_end = data.find(b"\n", end, end + REACH)
        stop = min(len(data), end + REACH) if line_end < 0 else line_end
        for match in exact[number].pattern.finditer(data[begin:stop]):
            place = next((group for group in exact[number].secrets if match.start(group) >= 0), 0)
            if place and not _harmless(exact[number], match, place):
                start, finish = match.span(place)
                yield begin + start, begin + finish
        done[number] = stop


def _harmless(rule: _Exact, match: Any, place: int) -> bool:
    """Whether what stands in a secret's place is none: a placeholder, a word of a sentence, a name that only sounds like one."""
    value: bytes = match.group(place)
    if not value.strip(b"*"):
        return True
    if rule.name == "openai or anthropic key":
        return not any(chr(byte).isdigit() for byte in value)  # such as sk-learn-contrib-…
    if rule.name not in BY_NAME:
        return False
    if rule.named and NO_SECRET.search(match.group(rule.named) or b""):
        return True
    if HARMLESS.match(value):
        return True
    bare = rule.name == "command line option" or place == rule.bare
    spaced = not rule.sign or match.group(rule.sign)[-1:].isspace()
    return bare and spaced and value.rstrip(b".:").isalpha() and bool(PROSE.match(match.string, match.end()))


def _key_blocks(data: bytes) -> Iterator[tuple[int, int]]:
    """Private key blocks, also one whose begin or end stands in another record."""
    if b"PRIVATE KEY" not in data:
        return
    begins = [match.end() for match in KEY_BEGIN.finditer(data)]
    ends = [match.start() for match in KEY_END.finditer(data)]
    for begin in begins:
        end = next((place for place in ends if place > begin), None)
        yield begin, end if end is not None else _body_end(data, begin)
    if ends and (not begins or begins[0] > ends[0]):
        bodies = [match.start() for match in KEY_BODY.finditer(data, 0, ends[0])]
        if bodies:
            yield bodies[0], ends[0]


def _body_end(data: bytes, begin: int) -> int:
    """The end of the base64 lines after a BEGIN whose END is not here."""
    end = begin
    for match in re.compile(rb"[A-Za-z0-9+/=\s\\nr]+").finditer(data, begin):
        if match.start() != begin:
            break
        end = match.end()
    return end
