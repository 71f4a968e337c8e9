"""
Where a secret stands: one rule an idea, as data. What stands there and is none is told by `ingest.no_secret`.

`words` is for Hyperscan and must be rare in ordinary logs: each hit costs a call. `exact` is for RE2 and marks the secret by
its groups: `s` is the secret, `u` too, where it has no quotes and may be a word of a sentence; with neither, the secret is the
VALUE behind the match. `n` is the name it was given, `sep` the sign between.
"""

import re
from dataclasses import dataclass

from ingest.no_secret import Judge, certain, has_digit, looks_random, mixed, unless_attribute, unless_word, varied


@dataclass(frozen=True, slots=True)
class Rule:
    """One place where secrets stand. lines: how many lines `exact` may reach over."""

    name: str
    words: str
    exact: str
    judge: Judge = certain
    lines: int = 1


# Words and signs that stand around a secret in any notation: quotes of any depth of escaping, URL-encoded, HTML-encoded; colours of a terminal.
COLOUR = r"(?:(?:\x1b|\\+(?:u001b|x1b|033))\[[0-9;]*m)*"
SEPARATED = rf"[\s\"'`\\:=,(\[]{{1,12}}{COLOUR}"
QUOTE = r"(?:\\*[\"'`]|\\+u002[27]|&(?:quot|apos|#34|#39|#x27);|%(?:25)?2[27])"
SIGN = r"\s{0,3}(?::\s?str(?:ing)?\s?)?(?:=>|:=|==?|:|→|\\u2192|%(?:25)?3[ad])(?:[ \t]?[|>][+-]?\r?\n[ \t]{1,24}|[ \t]{0,24})"
# Where a value without quotes ends: before the next field of a query, a connection string or a list, before what closes the whole.
FIELD_END = r"&(?:amp;|[\w.%-]{1,60}=)|%(?:25)?(?:26|2[27c]|7d)|;(?:[\s\"']|$|[A-Za-z][\w .-]{0,40}=)|@[\w-]{1,60}(?:\.[\w-]{1,60})+[:/]|,[\w.-]{1,60}[=:]|[)}\]],|[)}\],.:&]{1,8}(?:[\s\"'`\\<>\x1b]|$)"
LONG = 150  # bytes of a value without quotes that are judged
BARE = rf"(?:(?!{FIELD_END})[^\s\"'`\\<>\x1b]){{1,{LONG}}}+"
REST = re.compile(rf"(?i){BARE}".encode())
VALUE = re.compile(
    (
        rf"(?i){COLOUR}(?:"
        r"[bru@$]{0,2}\"(?P<double>(?:[^\"\\\r\n]|\\[^\r\n])*+)\"|[bru]{0,2}'(?P<single>(?:[^'\\\r\n]|\\[^\r\n])*+)'|"
        r"[bru@$]{0,2}\\\"(?P<escaped>(?:[^\"\\\r\n]|\\\\\\[\"\\]|\\\\[^\\\"\r\n]|\\[^\\\"\r\n])*+)\\\"|"
        r"(?:\\{2,}\"|\\+'|&quot;|\\+u0022)(?P<deep>(?:[^\"'&\\\r\n]|&(?!quot;))*+)(?:\\+[\"']|&quot;|\\+u0022)|"
        r"\{(?P<braced>[^{}\"'\r\n]{3,128}+)\}(?:;|[\"']|$)|"
        rf"{QUOTE}?(?P<bare>(?![(\[]){BARE}))"
    ).encode()
)
"""What stands behind a name and a sign: in quotes of any depth of escaping, or bare. Python's `re`, made linear by possessive loops."""

# Names whose value is a secret whatever it looks like.
NAMES = (
    r"(?:passw(?:or)?d|passphrase|[_.-]pass|(?:store|require|root|user|admin|smtp)pass|(?:root|bind)_?pw|pwd|secret|token|"
    r"(?:api|app|application|private|access|account|subscription|signing|encryption|master|shared|license|functions?|auth|fernet)[_.-]?key|client-key-data|[_-]art-api)"
)
TAIL = r"[a-z0-9_.-]{0,24}"  # such as _prod
# Names that secrets and others have: the value must look random.
VAGUE_NAMES = (
    r"(?:(?:primary|secondary|openai|search|cosmos(?:db)?|cognitive(?:_?services?)?|speech|vision|translator|maps|host|endpoint|admin|query|deploy|service|"
    r"storage|ssh|sas|hmac|aml|azureml|scoring|jwt|session|webhook|rsa|tls|event_?hub|topic|batch|iot)[_.-]?key|\bkey[12]|[_.-]auth|\bauth|[_-]pat|\bpat|[_-]sas|credentials|"
    r"session_?id|dockerconfigjson|jwt|device_code|conn(?:ection)?_?str(?:ing)?)"
)


def _named(names: str) -> tuple[str, str]:
    words = rf"(?i){names}{COLOUR}{QUOTE}?\]?{COLOUR}\s{{0,3}}(?::\s?str(?:ing)?\s?)?(?:[:=→]|\\u2192|%(?:25)?3[ad])"
    exact = rf"(?i)(?P<n>[a-z0-9_.-]{{0,40}}{names}){COLOUR}{QUOTE}?\]?{COLOUR}(?P<sep>{SIGN})"
    return words, exact


ASSIGNED = (
    Rule("assignment", *_named(NAMES + TAIL), unless_word, lines=2),
    Rule("assignment to a vague name", *_named(VAGUE_NAMES), looks_random),
    Rule(
        "name and value as fields",
        rf"(?i)\b(?:name|key){QUOTE}?\s{{0,2}}[=:]\s{{0,2}}{QUOTE}?[a-z0-9_.-]{{0,40}}{NAMES}{TAIL}(?:{QUOTE}|[\s,])",
        rf"(?i)\b(?:name|key){QUOTE}?\s{{0,2}}[=:]\s{{0,2}}{QUOTE}?(?P<n>[a-z0-9_.-]{{0,40}}{NAMES}{TAIL}){QUOTE}?[\s,]{{1,60}}"
        rf"(?:{QUOTE}?\w{{1,40}}{QUOTE}?\s{{0,2}}:\s{{0,2}}(?:null|true|false|\d{{1,9}}|\"\")[\s,]{{1,60}}){{0,3}}{QUOTE}?(?:secure_?)?value{QUOTE}?\s{{0,2}}[=:]\s{{0,2}}(?:[|>][+-]?\r?\n[ \t]{{1,24}})?",
        unless_word,
        lines=4,
    ),
    Rule(
        "parameter of a template",
        rf"(?i){NAMES}{TAIL}{QUOTE}\s?:\s?\{{",
        rf"(?i)(?P<n>[a-z0-9_.-]{{0,40}}{NAMES}{TAIL}){QUOTE}\s?:\s?\{{\s{{0,40}}{QUOTE}value{QUOTE}\s?:\s?",
        unless_word,
        lines=3,
    ),
    Rule(
        "value in an error of validation",
        rf"(?i){NAMES}[a-z0-9_]{{0,24}}\r?\n",
        rf"(?i)(?P<n>[a-z0-9_.]{{0,40}}{NAMES}[a-z0-9_]{{0,24}})\r?\n[^\r\n]{{0,300}}input_value=",
        unless_word,
        lines=2,
    ),
    Rule(
        "cell beside its name",
        rf"(?i){NAMES}{TAIL}\s{{0,60}}[|│]\s",
        rf"(?i)(?P<n>[a-z0-9_.-]{{0,40}}{NAMES}{TAIL})\s{{0,60}}[|│]\s{{1,60}}(?P<s>[^\s|│]{{6,}})",
        mixed,
    ),
    Rule(
        "row of a list",
        r"(?i)(?:password|passphrase|pwd|client ?secret|api ?key)\s{4}\s*:\s",
        r"(?i)(?P<n>password|passphrase|pwd|client ?secret|api ?key)\s{4,40}:\s{1,4}(?P<s>[^\s]{6,})",
        mixed,
    ),
    Rule(
        "wrapped by a call",
        rf"(?i){NAMES}{TAIL}{QUOTE}?\s?[=:]\s?(?-i:[A-Z]\w*)\(\\*[\"']",
        rf"(?i)(?P<n>[a-z0-9_.-]{{0,40}}{NAMES}{TAIL}){QUOTE}?\s?[=:]\s?(?-i:[A-Z]\w{{0,40}})\(\\*[\"'](?P<s>[^\s\"'\\]{{6,}})\\*[\"'][,)]",
        mixed,
    ),
    Rule("pass in quotes", rf"(?i)\bpass{QUOTE}?\s?[:=]\s?[\"']", rf"(?i)\b(?P<n>pass){QUOTE}?\s?[:=]\s?", mixed),
    Rule(
        "name and value side by side",
        rf"(?i){NAMES}{TAIL}{QUOTE}\s?,\s?b?{QUOTE}",
        rf"(?i){QUOTE}(?P<n>[a-z0-9_.-]{{0,40}}{NAMES}{TAIL}){QUOTE}\s?,\s?",
        mixed,
    ),
    Rule(
        "element",
        rf"(?i){NAMES}{TAIL}(?:\s[^<>\r\n]{{0,80}})?(?:>|&gt;)",
        rf"(?i)(?:<|&lt;)(?:\w+:)?(?P<n>[a-z0-9_.-]{{0,40}}{NAMES}{TAIL})(?:\s[^<>\r\n]{{0,200}})?(?:>|&gt;)(?P<s>[^<>&\r\n]{{3,}})(?:<|&lt;)/",
        unless_word,
    ),
    Rule(
        "environment line",
        rf"(?i)\b(?:ENV|ARG|setx|configure set|config set)\s+\S{{0,80}}{NAMES}[a-z0-9_]{{0,24}}\s",
        rf"(?i)\b(?:ENV|ARG|setx|configure set|config set)\s+(?P<n>\S{{0,80}}{NAMES}[a-z0-9_]{{0,24}})(?P<sep>\s+)",
        unless_word,
    ),
    Rule(
        "variable of a pipeline",
        rf"(?i)setvariable variable={TAIL}{NAMES}",
        rf"(?i)setvariable variable=(?P<n>[a-z0-9_.-]{{0,40}}{NAMES}{TAIL})[^\]\r\n]{{0,80}}\](?P<u>\S{{3,}})",
        unless_word,
    ),
    Rule(
        "generated",
        r"(?i)temporary password is generated for\s|unseal key \d{1,2}: |::add-mask::",
        r"(?i)(?:temporary password is generated for \S{1,80}: |unseal key \d{1,2}: |::add-mask::)(?P<s>[^\s$]\S{5,})",
    ),
    Rule(
        "on a line of its own",
        r"(?i)(?:following|initial|temporary|generated|new) [a-z ]*password(?: is| to proceed to installation| for \S+)?:[ \t]*\r?\n",
        r"(?i)(?:following|initial|temporary|generated|new) [a-z ]{0,20}password(?: is| to proceed to installation| for \S{1,60})?:[ \t]{0,4}\r?\n(?:[ \t]{0,8}\r?\n)?[ \t]{0,8}(?P<s>\S{8,})[ \t]*(?:\r?\n|$)",
        mixed,
        lines=4,
    ),
    Rule(
        "kaggle key",
        r"\"key\\*\"\s?:\s?\\*\"[0-9a-f]{32}\\*\"",
        r"\"username\\*\"\s?:\s?\\*\"[^\"\r\n{}]{1,60}\"\s?,\s?\\*\"key\\*\"\s?:\s?\\*\"(?P<s>[0-9a-f]{32})\\*\"",
    ),
    Rule("passphrase", r"(?i)passphrase\s?[=:]", r"(?i)(?P<n>passphrase)(?P<sep>\s?[=:]\s?)(?P<u>[a-z0-9][^\"'\r\n,;{}]{2,})", unless_word),
    Rule(
        "netrc",
        r"(?i)\blogin\s{1,4}\S{1,80}\s{1,6}password\s",
        r"(?i)\blogin\s{1,4}\S{1,80}\s{1,6}password\s{1,4}(?P<s>[^\s\"'\\]{3,})",
        unless_word,
        lines=3,
    ),
    Rule(
        "told in a sentence",
        r"(?i)(?:password|passphrase|token|secret|api[ _-]?key|access[ _-]?key) (?:is|was|provided|set to)[: ]",
        r"(?i)(?:password|passphrase|token|secret|api[ _-]?key|access[ _-]?key) (?:is|was|provided|set to):? {0,2}\(?",
        mixed,
    ),
    Rule(
        "shown after its name",
        r"(?i)\b(?:password|secret|api[ _-]?key|access[ _-]?key|account[ _-]?key|pat) (?:\\*[\"'(`])?[a-z0-9+/_~.-]{20}",
        r"(?i)\b(?:password|secret|api[ _-]?key|access[ _-]?key|account[ _-]?key|pat) (?:\\*[\"'(`])?(?P<s>[a-z0-9+/_~.-]{20,}={0,2})",
        looks_random,
    ),
)

CALL = r"(?:Client|Credentials?|Api|API|Auth|Account|Bot)\("  # of what is made with a key
TEXT = r"[brufBRUF]{0,2}\\*[\"'][^\"'\\\r\n]{1,80}\\*[\"']"  # whose password it is
HOLDER = r"[A-Za-z_][\w.\[\]\"'\\]{0,60}"  # what holds that, where no text is given
LOGIN = (
    rf"(?:\b(?:login|log_in|sign_in|authenticate|basic_auth)\({TEXT}|"
    rf"(?:\w\.login|HTTP(?:Basic|Digest|Proxy)Auth|HttpNtlmAuth|BasicAuth|(?:\b|_)auth\s?=\s?)\((?:{TEXT}|{HOLDER})),\s{{0,3}}[brufBRUF]{{0,2}}"
)

COMMANDS = (
    Rule(
        "option",
        r"(?i)[\s\[\"'`(]--?[a-z0-9.-]*(?:password|passwd|token|secret|api-?key|access-?key|account-key|storepass|keypass|requirepass|passphrase|pwd)\s",
        r"(?i)(?:^|[\s\[\"'`(])--?(?P<n>[a-z0-9.-]{0,40}(?:password|passwd|token|secret|api-?key|access-?key|account-key|storepass|keypass|requirepass|passphrase|pwd))(?P<sep> {1,3})",
        unless_word,
    ),
    Rule("key option", r"(?i)\s--[a-z-]{0,30}key[ =]", r"(?i)\s--(?P<n>[a-z-]{0,30}key)(?: |=)\\*[\"']?(?P<u>[A-Za-z0-9+/_=.-]{16,})", looks_random),
    Rule(
        "login",
        r"\b(?:login|upload)(?:\s[^\r\n]{0,400})?\s-p",
        r"\b(?:login|upload)(?:\s[^\r\n]{0,400}?)?\s-p(?P<sep>[ =])(?:\\*[\"'])?(?P<u>[^\s\"'\\$<{-][^\s\"'\\]{2,})",
        unless_word,
    ),
    Rule(
        "user and password of a client",
        r"\b(?:curl|wget|https?)(?:\s[^\r\n]{0,400})?\s(?:-[ua]|--(?:user|auth|proxy-user))",
        r"\b(?:curl|wget|https?)(?:\s[^\r\n]{0,400}?)?\s(?:-[ua]|--(?:user|auth|proxy-user))[ =]?(?:\\*[\"'])?[^\s:\"'$]{1,80}:(?P<u>[^\s\"'\\$<{][^\s\"'\\]{2,})",
    ),
    Rule(
        "user and password of a registry",
        r"--(?:src-|dest-)?creds\b",
        r"--(?:src-|dest-)?creds[ =,\"'\\]{1,6}[^\s:\"'$\[]{1,80}:(?P<u>[^\s\"'\\$<{][^\s\"'\\]{2,})",
    ),
    Rule(
        "htpasswd",
        r"\bhtpasswd\s+-[A-Za-z]*b",
        r"\bhtpasswd\s+-(?:[A-Za-z]*n[A-Za-z]*b|[A-Za-z]*b[A-Za-z]*n|[A-Za-z]*b[A-Za-z]*\s+\S+)[A-Za-z]*\s+\S+\s+[\"']?(?P<s>[^\s\"'$]{3,})",
    ),
    Rule("login of a mail or file server", r"\bAUTH PLAIN |---> PASS ", r"(?:\bAUTH PLAIN (?P<s>[A-Za-z0-9+/=]{8,})|---> PASS (?P<u>\S{3,}))", has_digit),
    Rule(
        "mysql",
        r"\b(?:mysql|mysqldump|mysqladmin|mariadb)\s",
        r"\b(?:mysql|mysqldump|mysqladmin|mariadb)(?:\s[^\r\n]{0,400}?)?\s-p(?P<u>[^\s\"'$-][^\s\"']{2,})",
    ),
    Rule(
        "password option of one letter",
        r"\b(?:sshpass\s+-p|sqlcmd(?:\s[^\r\n]{0,200})?\s-P|redis-cli(?:\s[^\r\n]{0,200})?\s-a)\s",
        r"\b(?:sshpass\s+-p|sqlcmd(?:\s[^\r\n]{0,200}?)?\s-P|redis-cli(?:\s[^\r\n]{0,200}?)?\s-a)\s+(?:\\*[\"'])?(?P<u>[^\s\"'\\$<{-][^\s\"'\\]{2,})",
    ),
    Rule("value of a vault", r"keyvault secret set(?:\s[^\r\n]{0,300})?\s--value[ =]", r"keyvault secret set(?:\s[^\r\n]{0,300}?)?\s--value[ =]", unless_word),
    Rule("secure string", r"(?i)convertto-securestring\s", r"(?i)convertto-securestring\s+(?:-string\s+)?", unless_word),
    Rule(
        "poetry",
        r"\bpoetry config (?:http-basic|pypi-token)\.",
        r"\bpoetry config (?:http-basic\.\S{1,80}\s+\S{1,80}|pypi-token\.\S{1,80})\s+",
        unless_word,
    ),
    Rule(
        "password in a call",
        rf"{LOGIN}\\*[\"']",
        rf"{LOGIN}(?:\\*\"(?P<s>[^\"\\\r\n]{{3,}})\\*\"|\\*'(?P<u>[^'\\\r\n]{{3,}})\\*')",
        unless_word,
    ),
    Rule(
        "key in a call",
        rf"{CALL}[^()\r\n]{{0,120}}[\"'][^\"'\s\\]{{16,}}\\*[\"']",
        rf"{CALL}(?:[^()\r\n]{{0,120}},\s?)?\\*[\"'](?P<s>[^\"'\s\\]{{16,}})\\*[\"']",
        looks_random,
    ),
    Rule(
        "key first in a call",
        rf"{CALL}\\*[\"'][^\"'\s\\]{{16,}}\\*[\"']",
        rf"{CALL}\\*[\"'](?P<s>[^\"'\s\\]{{16,}})\\*[\"']",
        looks_random,
    ),
    Rule("openssl", r"\s-pass(?:in|out)?\s+pass:", r"\s-pass(?:in|out)?\s+pass:(?P<u>[^\s\"'$]{3,})"),
    Rule("wandb", r"\bwandb login\s", r"\bwandb login(?:\s--\S+)*\s+(?P<s>[0-9A-Za-z_-]{40,})"),
)

URLS = (
    Rule("password in a url", r"://[^/\s:@]{0,100}:[^/\s@]{1,}@", r"://[^/\s:@\"'<]{0,100}:(?P<s>[^/\s@\"'$<{][^/\s\"'<>]{0,})@", certain),
    Rule(
        "password with the signs of a url in it",
        r"(?i)(?:postgres(?:ql)?|mysql|mariadb|rediss?|amqps?|mssql)(?:\+\w+)?://[^\s@]*:[^\s@]*@[^\s@]*@",
        r"(?i)(?:postgres(?:ql)?|mysql|mariadb|rediss?|amqps?|mssql)(?:\+\w+)?://[^/\s:@\"'<]{0,100}:(?P<s>[^\s\"'<>]{1,200})@[\w.-]+(?::\d+)?(?:/|[\s\"':;)]|$)",
    ),
    Rule(
        "password in an encoded url",
        r"(?i)%3a%2f%2f[^\s%&]*%3a[^\s&]*%40",
        r"(?i)%3a%2f%2f[^\s%&]{0,100}%3a(?P<s>(?:[^\s&%]|%[0135-9a-f][0-9a-f]|%2[0-9a-e]|%4[1-9a-f]){1,200})%40",
    ),
    Rule("password for oracle", r"jdbc:oracle:(?:thin|oci):[^/\s:@]*/", r"jdbc:oracle:(?:thin|oci):[^/\s:@]{1,80}/(?P<s>[^@\s\"'/]{3,})@"),
    Rule(
        "token in a url",
        r"(?i)(?:https?|git|ssh|ftps?|svn|rediss?|amqps?|nats|wss?|mongodb(?:\+srv)?|postgres(?:ql)?(?:\+\w+)?|mysql(?:\+\w+)?)://[A-Za-z0-9_.~-]{16,200}:?@",
        r"(?i)[a-z0-9]://(?P<s>[A-Za-z0-9_.~-]{16,}):?@",
        looks_random,
    ),
    Rule(
        "sas signature",
        r"(?i)sig(?:=|%(?:25)?3d)",
        r"(?i)(?:^|[^A-Za-z0-9]|%(?:25)?26|%(?:25)?3f|0026)sig(?:=|%(?:25)?3d)(?P<s>[A-Za-z0-9+/_-](?:[A-Za-z0-9+/_-]|%(?:25)?(?:2b|2f|3d)){15,}={0,2})",
    ),
    Rule("sas signature as an item", r"['\"]sig['\"]\s?:", r"['\"]sig['\"]\s?:\s?\[?\s?['\"](?P<s>[A-Za-z0-9+/_%=-]{16,})"),
    Rule("conda token", r"/t/[A-Za-z0-9-]{20}", r"https?://[^\s/]{1,100}(?:/[^\s/]{1,60})?/t/(?P<s>[A-Za-z0-9-]{20,})(?:/|$)", has_digit),
    Rule(
        "query parameter",
        r"(?i)(?:[?&]|0026|&amp;|%26|%3f)(?:key|code|auth|sid|session|pass|pw|ticket|jwt|x-amz-signature|x-goog-signature|signature|awsaccesskeyid|subscription-key)(?:=|%3d)",
        r"(?i)(?:[?&]|0026|&amp;|%26|%3f)(?P<n>key|code|auth|sid|session|pass|pw|ticket|jwt|x-amz-signature|x-goog-signature|signature|awsaccesskeyid|subscription-key)"
        r"(?P<sep>=|%3d)",
        looks_random,
    ),
    Rule("influx password", r"[?&]u=[^&\s]{1,80}&p=", r"[?&]u=[^&\s]{1,80}&p=(?P<s>[^&\s\"'\\]{3,})"),
    Rule(
        "slack webhook", r"hooks\.slack\.com/(?:services|workflows|triggers)/", r"hooks\.slack\.com/(?:services|workflows|triggers)/(?P<s>[A-Za-z0-9+/]{20,})"
    ),
    Rule("teams webhook", r"(?:webhook\.office\.com/webhookb2|outlook\.office\.com/webhook)/", r"office\.com/webhook(?:b2)?/(?P<s>[A-Za-z0-9@/-]{40,})"),
    Rule("discord webhook", r"/api/webhooks/[0-9]", r"/api/webhooks/[0-9]{5,25}/(?P<s>[A-Za-z0-9_-]{20,})"),
)

HEADERS = (
    Rule(
        "authorization",
        rf"(?i)authorization{SEPARATED}b?[\"']{{0,2}}[a-z0-9]",
        rf"(?i)authorization{SEPARATED}(?:b[\"'])?(?:sharedkey(?:lite)?\s+[a-z0-9-]+:|(?:bearer|basic|token|api-?key|api-token|sharedkey|sharedaccesssignature|ssws|splunk|"
        r"negotiate|ntlm|digest|key|pat|genie-?key|hmac-sha256)\s+)(?P<s>[A-Za-z0-9._~+/=:|-]{8,})",
        has_digit,
    ),
    Rule(
        "authorization without a scheme",
        rf"(?i)authorization{SEPARATED}[A-Za-z0-9._~+/=-]{{16}}",
        rf"(?i)authorization{SEPARATED}(?P<s>[A-Za-z0-9._~+/=-]{{16,}})",
        looks_random,
    ),
    Rule(
        "authorization by a guid",
        rf"(?i)authorization{SEPARATED}[0-9a-f]{{8}}-",
        rf"(?i)authorization{SEPARATED}(?P<s>[0-9a-f]{{8}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{12}})",
    ),
    Rule("digest response", r"(?i)digest\s[^\r\n]{0,600}\sresponse=", r"(?i)digest\s[^\r\n]{0,600}?\sresponse=\\?\"(?P<s>[0-9a-f]{32,64})"),
    Rule("aws request signature", r"AWS4-HMAC-SHA256", r"AWS4-HMAC-SHA256\s[^\r\n]{0,300}?Signature=(?P<s>[0-9a-f]{64})"),
    Rule("bearer token", r"(?i)bearer\s+[a-z0-9._~+/-]{16}", r"(?i)(?:\b|m)bearer\s+(?P<s>[A-Za-z0-9._~+/=-]{16,})", has_digit),
    Rule("kubernetes websocket", r"base64url\.bearer\.authorization\.k8s\.io\.", r"base64url\.bearer\.authorization\.k8s\.io\.(?P<s>[A-Za-z0-9_-]{16,})"),
    Rule(
        "cookie",
        r"(?i)cookie[\"'\]\\]{0,4}\s{0,2}[:=]",
        r"(?i)(?:cookie[\"'\]\\]{0,4}\s{0,2}[:=][\s\"'\[\\]{0,5}|;\s?)(?P<n>[a-z0-9_.%-]{1,60})=(?P<s>[^;\s\"'\\]{8,})",
        unless_attribute,
    ),
)

AZURE = (
    Rule(
        "account key",
        r"(?i)(?:Account|Access)Key\s{0,2}(?:[=:]|\\+u003d)",
        r"(?i)(?:Account|Access)Key\s{0,2}(?:[=:]|\\+u003d)\s{0,2}\\*[\"']?(?P<s>(?:[A-Za-z0-9+/_-]|\\+u002[bf]){16,}(?:=|\\+u003d){0,2})",
    ),
    Rule(
        "connection string in base64",
        r"(?:RW5kcG9pbnQ9|RGVmYXVsdEVuZHBvaW50c1Byb3RvY29s)[A-Za-z0-9+/]{40}",
        r"(?P<s>(?:RW5kcG9pbnQ9|RGVmYXVsdEVuZHBvaW50c1Byb3RvY29s)[A-Za-z0-9+/]{40,}={0,2})",
    ),
    Rule(
        "key with a service's mark",
        r"(?:\+AS[tb]|\+ACR|\+AEh|\+ARm|\+ABa|AzCa|AzFu|AIoT|ACDb|AzSe|AzEG)[A-Za-z0-9+/_-]{4}",
        r"(?P<s>[A-Za-z0-9+/_-]{32,}(?:\+AS[tb]|\+ACR|\+AEh|\+ARm|\+ABa|AzCa|AzFu|AIoT|ACDb|AzSe|AzEG)[A-Za-z0-9+/_-]{4,12}={0,2})(?:[^A-Za-z0-9+/_=-]|$)",
    ),
    Rule("key with the common mark", r"JQQJ9[9DH]", r"(?P<s>[A-Za-z0-9]{48,60}JQQJ9[9DH][A-Za-z0-9]{16,40}={0,2})"),
    Rule("client secret", r"\dQ~[A-Za-z0-9_~.-]{31}", r"(?:^|[^A-Za-z0-9_~.-])(?P<s>[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34})"),
    Rule("devops token", r"AZDO[A-Za-z0-9]{4}", r"(?P<s>[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4})"),
    Rule(
        "devops token of the old form",
        r"(?i)(?:\bpat\b|token|devops|visualstudio|vsts)[^\r\n]{0,80}[^a-z0-9][a-z2-7]{52}",
        r"(?:^|[^A-Za-z0-9])(?P<s>[a-z2-7]{52})(?:[^A-Za-z0-9]|$)",
        has_digit,
    ),
    Rule(
        "devops token before its use",
        r"[^a-z0-9][a-z2-7]{52}[^A-Za-z0-9][^\r\n]{0,80}(?:devops|visualstudio|vsts)",
        r"(?:^|[^A-Za-z0-9])(?P<s>[a-z2-7]{52})[^A-Za-z0-9][^\r\n]{0,80}?(?:devops|visualstudio|vsts)",
        has_digit,
    ),
    Rule("managed identity", r"IDENTITY_HEADER", r"IDENTITY_HEADER[\"']?\s?[:=]\s?[\"']?(?P<s>[A-Za-z0-9-]{16,})"),
    Rule("instrumentation key", r"(?i)instrumentationkey", r"(?i)instrumentationkey\\*[\"']?\s*[:=]\s*\\*[\"']?(?P<s>[0-9a-f]{8}-[0-9a-f-]{27})"),
)

FORMS = (
    Rule("jwt", r"eyJ[A-Za-z0-9_-]{8}", r"(?:^|[^A-Za-z0-9]|\\[nrt]|%[0-9A-Fa-f]{2})(?P<s>eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]{4,})?)"),
    Rule(
        "private key in base64",
        r"LS0tLS1CRUdJTi",
        r"(?P<s>LS0tLS1CRUdJTi[A-Za-z0-9+/]{0,24}(?:UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW)[A-Za-z0-9+/=]+)",
    ),
    Rule("private part of a json web key", r"\"d\\?\"\s?:", r"\"d\\?\"\s?:\s?\\?\"(?P<s>[A-Za-z0-9_-]{40,})\\?\""),
    Rule("registry login", r"\"auth\\*\"\s?:", r"\\*\"auth\\*\"\s?:\s?\\*\"(?P<s>[A-Za-z0-9+/=]{8,})\\*\"", has_digit),
    Rule("registry logins in base64", r"eyJhdXRoc", r"(?P<s>eyJhdXRoc[A-Za-z0-9+/=_-]{20,})"),
    Rule("telegram token", r"\d{8}:AA[A-Za-z0-9_-]{33}", r"(?:\b|bot)(?P<s>\d{8,10}:AA[A-Za-z0-9_-]{33})\b"),
    Rule("discord token", r"(?i)discord", r"(?i:discord)[^\r\n]{0,100}?[^A-Za-z0-9](?P<s>[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38})"),
    Rule("mailgun key", r"(?i)mailgun", r"(?i:mailgun)[^\r\n]{0,100}?[^A-Za-z0-9](?P<s>[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8})\b"),
    Rule("terraform token", r"\.atlasv1\.", r"(?P<s>[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,})"),
    Rule("new relic license", r"[0-9a-f]{8}NRAL", r"\b(?P<s>[0-9a-f]{36}NRAL)\b"),
)

# Tokens that name their issuer: (who, how they begin, of what they go on, how long at least)
_A, _U, _H, _L = r"[A-Za-z0-9]", r"[A-Za-z0-9_-]", r"[a-f0-9]", r"[a-z0-9]"
ISSUERS = (
    ("aws key id", r"A(?:KIA|SIA|BIA|CCA)", r"[A-Z2-7]", 16),
    ("google api key", r"AIza", _U, 35),
    ("google oauth", r"ya29\.", _U, 20),
    ("google client secret", r"GOCSPX-", _U, 28),
    ("google refresh token", r"1//0", _U, 40),
    ("github token", r"gh[pousr]_", _A, 36),
    ("github fine-grained token", r"github_pat_", r"[A-Za-z0-9_]", 30),
    ("gitlab token", r"gl(?:pat|dt|ptt|rt|cbt|oas|agent|soat|ffct|imt|ft)-", r"[A-Za-z0-9_=.-]", 20),
    ("bitbucket token", r"ATBB", _A, 28),
    ("bitbucket data center token", r"BBDC-", r"[A-Za-z0-9+/@_-]", 40),
    ("atlassian token", r"AT[AC]TT3", r"[A-Za-z0-9_=-]", 60),
    ("slack token", r"xox[abeoprs][.-]", r"[A-Za-z0-9.-]", 10),
    ("slack app token", r"xapp-\d-", r"[A-Za-z0-9-]", 20),
    ("stripe key", r"(?:[sr]k_(?:live|test|prod)|whsec)_", _A, 16),
    ("hugging face token", r"(?:hf|api_org)_", _A, 30),
    ("npm token", r"npm_", _A, 36),
    ("pypi token", r"pypi-", _U, 50),
    ("rubygems key", r"rubygems_", _H, 48),
    ("nuget key", r"oy2", _L, 43),
    ("sendgrid key", r"SG\.", r"[A-Za-z0-9_.-]", 50),
    ("twilio key", r"SK", _H, 32),
    ("docker token", r"dckr_(?:pat|oat)_", _U, 20),
    ("databricks token", r"dapi", r"[a-f0-9-]", 32),
    ("digitalocean token", r"do[opr]_v1_", _H, 64),
    ("shopify token", r"shp(?:at|ca|pa|ss|tka)_", r"[a-fA-F0-9]", 32),
    ("square token", r"sq0(?:atp|csp|idp)-", _U, 22),
    ("square access token", r"EAAA", _U, 56),
    ("mailgun private key", r"key-", _H, 32),
    ("vault token", r"hv[sbr]\.", _U, 24),
    ("grafana token", r"gl(?:sa|c)_", r"[A-Za-z0-9+/=_]", 32),
    ("sentry token", r"sntry[su]_", r"[A-Za-z0-9+/=_-]", 40),
    ("new relic key", r"NR(?:AK|JS|II|SP)-", r"[A-Za-z0-9_-]", 19),
    ("heroku key", r"HRKU-", _U, 36),
    ("cloudflare origin key", r"v1\.0-", r"[a-f0-9-]", 171),
    ("linear key", r"lin_(?:api|oauth)_", _A, 32),
    ("notion token", r"ntn_", _A, 40),
    ("notion secret", r"secret_", _A, 43),
    ("postman key", r"PMAK-", r"[a-f0-9-]", 59),
    ("figma token", r"fig[dor]_", _U, 40),
    ("replicate token", r"r8_", _A, 37),
    ("groq key", r"gsk_", _A, 40),
    ("nvidia key", r"nvapi-", _U, 40),
    ("perplexity key", r"pplx-", _A, 40),
    ("xai key", r"xai-", _A, 40),
    ("pinecone key", r"pcsk_", r"[A-Za-z0-9_]", 50),
    ("langsmith key", r"lsv2_(?:pt|sk)_", r"[a-f0-9_]", 32),
    ("langfuse key", r"sk-lf-", r"[a-f0-9-]", 36),
    ("wandb key", r"wandb_v1_", _U, 40),
    ("artifactory key", r"AKCp", _A, 60),
    ("artifactory token", r"cmVmd", _A, 59),
    ("sonar token", r"sq[upa]_", _H, 40),
    ("pulumi token", r"pul-", _H, 40),
    ("planetscale token", r"pscale_(?:tkn|pw|oauth)_", r"[A-Za-z0-9_.=-]", 32),
    ("supabase token", r"sb[pk]_", _H, 40),
    ("doppler token", r"dp\.(?:pt|st|sa|ct|scim|audit)\.", r"[A-Za-z0-9._-]", 40),
    ("airtable token", r"pat[A-Za-z0-9]{14}\.", _H, 64),
    ("alibaba key id", r"LTAI", _A, 16),
    ("dynatrace token", r"dt0[a-z]\d\d\.[A-Z2-7]{24}\.", r"[A-Z2-7]", 64),
    ("circleci token", r"CCIPAT_", r"[A-Za-z0-9_]", 40),
    ("age key", r"AGE-SECRET-KEY-1", r"[A-Z0-9]", 58),
    ("prefect key", r"pn[ub]_", _L, 36),
    ("easypost key", r"EZ[AT]K", _A, 54),
    ("1password token", r"ops_eyJ", r"[A-Za-z0-9+/=]", 100),
    ("buildkite token", r"bk[a-z]{1,2}_", _A, 40),
    ("netlify token", r"nfp_", _A, 36),
    ("adobe secret", r"p8e-", _L, 32),
    ("typeform token", r"tfp_", r"[A-Za-z0-9_.=-]", 40),
)


def _issued(name: str, begin: str, of: str, least: int) -> Rule:
    """The base64 and the paths of ordinary logs hold any three letters: a token begins where neither goes on."""
    left = r"(?:^|[^A-Za-z0-9_+/]|://|\\[nrt]|%(?:25)?[0-9A-Fa-f]{2}|[=:]_|_)" if least < 56 else r"(?:^|[^A-Za-z0-9_+/]|://)"
    return Rule(name, rf"{begin}{of}{{{min(least, 24)}}}", rf"{left}(?P<s>{begin}{of}{{{least},}}={{0,2}})", varied)


ISSUED = (
    *(_issued(*issuer) for issuer in ISSUERS),
    Rule("openai or anthropic key", r"\bsk-[A-Za-z0-9_-]{20}", r"(?:^|[^A-Za-z0-9_-]|\\[nrt]|%[0-9A-Fa-f]{2})(?P<s>sk-[A-Za-z0-9_-]{20,})", looks_random),
)

RULES: tuple[Rule, ...] = (*ASSIGNED, *COMMANDS, *URLS, *HEADERS, *AZURE, *FORMS, *ISSUED)
