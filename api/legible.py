"""Makes hostile log text safe to look at: no terminal codes, no invisible or direction-changing characters."""

import re

_ANSI = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # colours, cursor movements
    r"|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?"  # titles, links
    r"|\x1b[@-Z\\-_]"
)
# They reorder or hide what a person reads, so a command could read otherwise than it runs.
_HIDDEN = (*range(0x7F, 0xA0), 0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070), 0xFEFF)
_SHOWN = {code: chr(0x2400 + code) for code in range(32) if chr(code) != "\t"} | {code: f"⟨U+{code:04X}⟩" for code in _HIDDEN}


def legible(text: str, limit: int | None = None) -> str:
    """
    Give `text` with terminal codes removed and other control and invisible characters made visible.

    limit: characters at most; what is longer ends in `…`.
    """
    if limit is not None and len(text) > 8 * limit:
        text = text[: 8 * limit]  # terminal codes may take room; what comes after is not shown anyway
    shown = _ANSI.sub("", text).translate(_SHOWN)
    return shown if limit is None or len(shown) <= limit else f"{shown[: limit - 1]}…"
