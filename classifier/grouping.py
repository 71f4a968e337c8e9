"""Groups log lines of any program: lines that differ only in what varies get one id."""

import hashlib

from classifier.fingerprint import VERSION, mask
from classifier.lines import ANSI, strip_prefix


class Grouper:
    """Gives group ids; remembers the masked forms it has seen, up to a bound."""

    MAX_REMEMBERED = 100_000

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def group(self, line: str) -> str:
        """Give the id of a line's group, such as `v1:3f0c5d…`."""
        template = mask(strip_prefix(ANSI.sub("", line)))
        found = self._ids.get(template)
        if found is None:
            found = f"{VERSION}:{hashlib.sha256(template.encode()).hexdigest()[:12]}"
            if len(self._ids) < self.MAX_REMEMBERED:
                self._ids[template] = found
        return found
