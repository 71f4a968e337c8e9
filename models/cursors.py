"""The cursor of a page: where the next one begins, as an opaque text that is checked when it comes back."""

import binascii
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LARGEST_KEY = 2**63 - 1


class BadCursor(ValueError):
    """The cursor is none that we gave; start again without one."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last row of a page: its time (aware UTC, microseconds count) and its key."""

    last_seen: datetime
    key: int

    def text(self) -> str:
        """Give the opaque form."""
        place = [(self.last_seen - _EPOCH) // timedelta(microseconds=1), self.key]
        return urlsafe_b64encode(json.dumps(place, separators=(",", ":")).encode()).decode().rstrip("=")

    @classmethod
    def parse(cls, text: str) -> "Cursor":
        """Read the opaque form. Raises BadCursor for anything else, whatever it is."""
        try:
            microseconds, key = json.loads(urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4)))
            if type(microseconds) is not int or type(key) is not int or not 0 <= key <= _LARGEST_KEY:
                raise BadCursor(_ADVICE)
            cursor = cls(_EPOCH + timedelta(microseconds=microseconds), key)
        except (binascii.Error, ValueError, TypeError, OverflowError, RecursionError) as error:
            raise BadCursor(_ADVICE) from error
        if cursor.text() != text:  # base64 and JSON both have other spellings of the same
            raise BadCursor(_ADVICE)
        return cursor


_ADVICE = "cursor is not one that was given as next_cursor; leave it out to start from the first page"
