"""
A line's shape: its words, with everything that is a value by its looks alone (numbers, ids, paths, addresses, dates) as VALUE.

What looks like a word but varies (a user's name) is left to `classifier.partition`, which sees all lines.
"""

import re

VALUE = "\x01"  # stands for a value; a single sign, so that patterns over shapes stay simple
MAX_TOKENS = 120  # of a shape; what follows is cut
MAX_REMEMBERED = 100_000  # masked words kept for reuse

DIGIT = re.compile(r"\d")
PIECE = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\s\"'<>|,;)\]}]+"  # an address
    r"|(?<![\w:])(?:[0-9A-Fa-f]{0,4}:){3,16}[0-9A-Fa-f]{0,4}(?!\w)"  # MAC, IPv6
    r"|(?<![\w)\]}>])(?:~|\.{1,2}|[A-Za-z]:)?(?:[\\/][\w.@+~%$#*&-]+)+[\\/]?"  # a path from the root
    r"|[\w-]+(?:\.[\w$-]+)+:\d{1,5}(?!\w)"  # host.example.com:443
    r"|[\w.@~+$-]+(?:[\\/][\w.@~+$*-]+)+[\\/]?"  # a/b
    r"|(?:[\w$@~+#%-]|\.(?!\.\.))+"  # a word; three dots and more fill a line up and part words
)
PLAIN = re.compile(r"([\[(\"'{<]{0,3})(?:(?=[a-fA-F-]{0,40}\d)[0-9a-fA-F-]{8,128}|[+-]?\d[\d.]*)([\])\"'}>.,:;]{0,3})")  # a number or a hexadecimal id, no more
MAYBE = re.compile(r"[\d/\\@]|\.\w|(?::\w{0,4}){3}|[a-fA-F]{7}")  # what a word without any of it holds is no value
STEM = re.compile(r"([A-Za-z]{2,24})\d{1,4}")  # en0, eth1: the letters tell
PROTOCOL = re.compile(r"ip-?v[46]", re.IGNORECASE)
HEX_LETTERS = re.compile(r"[a-fA-F]{7,64}")  # no number in it, and no word
HEXADECIMAL = frozenset("abcdefABCDEF")
PACKAGE_ROOTS = frozenset("com org net edu gov io java javax sun android dev app".split())
TOP_LEVELS = frozenset(
    "com net org edu gov mil int info biz arpa local lan internal uk de jp cn hk tw kr br ru pl it fr nl au ca us at mx in eu ch se no fi "
    "es pt cz hu ro ua tr gr be dk nz za ar cl co sg my th vn ie il ir lt lv ee si sk bg rs hr".split()
)
JOINED = re.compile(rf"{VALUE}(?:[:.,/\\@#|+~_&-]{{1,3}}{VALUE})+")

MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
WEEKDAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}"


def _rewrites(*pairs: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern.replace("VALUE", VALUE)), replacement.replace("VALUE", VALUE)) for pattern, replacement in pairs)


OF_ASSIGNMENTS = _rewrites(
    (r"(?<=:)[a-z]+(?:\.[a-z_-]+)+=.*$", "VALUE"),  # Server environment:java.home=…
    (r"(?<!msg)(?<!message)(?<!err)(?<!error)(?<!reason)(?<!event)=\"[^\"]{0,500}\"", "=VALUE"),  # tag="View Lock"
)
OF_VALUES = _rewrites(
    (rf"\b(?:{WEEKDAY},? )?{MONTH}\.?,? (?=VALUE)", ""),
    (rf"(?<=VALUE )(?:{WEEKDAY},? )?{MONTH}\b,? ?", ""),
    (rf"\b{WEEKDAY},? (?=VALUE)", ""),
    (r"(?<=VALUE) (?:[AP]M|[ap]m|UTC|GMT|[A-Z]{1,2}[DS]T)\b", ""),
    (r"(?<=VALUE) ?(?:[KMGTkmgt]i?[Bb]|B)(?:/s)?\b", ""),  # 5.2 KB
    (r"(?<![^\s(\[=:,])[<>~](?=VALUE)", ""),  # <1 sec
    (r"(?<=VALUE) ?(?:[mun]s|s|secs?|seconds?|mins?|minutes?|hours?|hrs?|days?)\b", ""),
    (r"(?<=VALUE)( bytes)? \(VALUE?\)", r"\1"),  # 1481 bytes (1.44 KB); an address with its name or without
    (r"= ?(?:null|nil|None|\(null\)|<null>|\w{1,64}\{VALUE\})(?=[\s,;)}\]]|$)", "=VALUE"),  # ws=null, ws=WorkSource{7}
)
ADJACENT = re.compile(rf"{VALUE}(?:[ ,;/]+{VALUE})+")
TOKEN = re.compile(rf"[\w$@~+#%{VALUE}-]+(?:\.[\w$@~+#%{VALUE}-]+)*|\.+|[^\w\s]")
MAX_PERIOD = 8  # tokens in a part of a list that is folded to one


class Masker:
    """Masks words, remembering what became of each."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def mask(self, text: str) -> str:
        """Give the text with VALUE for each value, its words parted by single blanks."""
        words = text.split()
        known = self._known
        masked = list(map(known.get, words))
        if None in masked:
            if len(known) > MAX_REMEMBERED:
                known.clear()
            for place, found in enumerate(masked):
                if found is None:
                    word = words[place]
                    masked[place] = known[word] = mask_word(word)
        return " ".join(masked)  # type: ignore[arg-type]


def mask_word(word: str) -> str:
    """Mask what is a value in one word."""
    if not MAYBE.search(word):
        return word
    if plain := PLAIN.fullmatch(word):
        return f"{plain[1]}{VALUE}{plain[2]}"
    masked = PIECE.sub(_piece, word)
    return JOINED.sub(VALUE, masked) if VALUE in masked else masked


def _piece(match: re.Match[str]) -> str:
    piece = match[0]
    if "/" in piece or "\\" in piece or ":" in piece:
        return _path(piece)
    core = piece.strip(".-+#~%@")
    if not core:
        return piece
    at = piece.index(core)
    before, after = piece[:at].strip("+-#~"), piece[at + len(core) :]
    if not DIGIT.search(core):
        return before + VALUE + after if HEX_LETTERS.fullmatch(core) or _is_host(core) else piece
    if PROTOCOL.fullmatch(core):
        return piece
    stem = STEM.fullmatch(core)
    if stem and ((len(stem[1]) < 4 and len(core) == len(stem[1]) + 1) or not HEXADECIMAL.issuperset(stem[1])):
        return f"{before}{stem[1]}{VALUE}{after}"
    return before + VALUE + after


def _path(piece: str) -> str:
    if (
        "/" not in piece
        and piece[-1:].isdigit()
        and not DIGIT.search(name := piece.rpartition(":")[0])
        and not (name.count(".") > 1 or name.rpartition(".")[2] in TOP_LEVELS)
    ):
        return f"{name}:{VALUE}"  # a file and its line
    if piece[0] in "/\\.~" or ":" in piece:
        return VALUE + "." if piece.endswith(".") else VALUE
    return VALUE if DIGIT.search(piece) or "." in piece or piece.count("/") + piece.count("\\") > 1 else piece


def _is_host(word: str) -> bool:
    if "@" in word:
        return "." in word[word.rindex("@") :]
    labels = word.split(".")
    return len(labels) > 2 and labels[-1] in TOP_LEVELS and labels[0] not in PACKAGE_ROOTS


def normalise(masked: str) -> str:
    """Take dates, units and lists together: what is left of a value is one VALUE."""
    if "=" in masked:
        for pattern, replacement in OF_ASSIGNMENTS:
            masked = pattern.sub(replacement, masked)
    if VALUE not in masked:
        return masked
    for pattern, replacement in OF_VALUES:
        masked = pattern.sub(replacement, masked)
    return ADJACENT.sub(VALUE, masked)


def tokens(normalised: str) -> list[str]:
    """Give words, VALUEs and signs in order; repeated parts of a list once."""
    found: list[str] = TOKEN.findall(normalised)[: MAX_TOKENS * 2]
    return (_fold(found) if VALUE in normalised else found)[:MAX_TOKENS]


def _fold(found: list[str]) -> list[str]:
    out: list[str] = []
    for token in found:
        out.append(token)
        for period in range(1, min(MAX_PERIOD, len(out) // 2) + 1):
            if token == out[-1 - period] and out[-period:] == out[-2 * period : -period] and any(VALUE in token for token in out[-period:]):
                del out[-period:]
                break
    return out
