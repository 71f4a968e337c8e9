"""Which cause explains a symptom: the nearest in time. Pure, so that the answer can't depend on what arrived first."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import datetime, timedelta


class Timeline:
    """
    The causes of one service along time.

    causes: (seen_at, fingerprint, key) in any order; repeats are fine. The key is given back, the fingerprint only
    breaks the tie between causes of the same moment.
    """

    def __init__(self, causes: Iterable[tuple[datetime, str, int]]) -> None:
        first_of_moment: dict[datetime, tuple[str, int]] = {}
        for seen_at, fingerprint, key in causes:
            known = first_of_moment.get(seen_at)
            if known is None or fingerprint < known[0]:
                first_of_moment[seen_at] = (fingerprint, key)
        self._moments = sorted(first_of_moment)
        self._keys = [first_of_moment[moment][1] for moment in self._moments]

    def nearest(self, seen_at: datetime, window: timedelta) -> int | None:
        """Give the key of the cause nearest to `seen_at`, at most `window` away, the later of two as near; else None."""
        before = bisect_right(self._moments, seen_at) - 1
        after = bisect_left(self._moments, seen_at)
        near = [(abs(self._moments[place] - seen_at), -place) for place in (before, after) if 0 <= place < len(self._moments)]
        if not near:
            return None
        distance, place = min(near)
        return self._keys[-place] if distance <= window else None
