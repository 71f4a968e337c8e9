"""Is this still the file (or blob) that was read before, or another one under the same name? Told by its first bytes and the last that were read."""

import hashlib
from collections.abc import Callable, Mapping

from ingest.contract import State

SAMPLE_BYTES = 256
Read = Callable[[int, int], bytes]  # (offset, length) → bytes


def mark(head: bytes, end: int, data: bytes) -> State:
    """The state to keep at offset `end`, when `head` are the first bytes and `data` the bytes just before `end`."""
    tail = data[-SAMPLE_BYTES:]
    head = head[:SAMPLE_BYTES]
    return {"head": _digest(head), "head_bytes": len(head), "tail": _digest(tail), "tail_bytes": len(tail), "tail_at": end}


def place(base: str, checkpoints: Mapping[str, State], head: bytes, size: int | None, read: Read) -> tuple[str, int]:
    """
    Give the stream of this generation and the byte to go on from; a new generation is named `base#1`, `base#2`, …

    size: None when it is not known (a compressed file).
    """
    generation = 0
    while True:
        name = f"{base}#{generation}" if generation else base
        state = checkpoints.get(name)
        if state is None:
            return name, 0
        position = int(state.get("next", 0))
        if (size is None or size >= position) and _same(state, head, read):
            return name, position
        generation += 1


def _same(state: State, head: bytes, read: Read) -> bool:
    known = int(state.get("head_bytes", 0))
    if len(head) < known or _digest(head[:known]) != state.get("head"):
        return False
    length, end = int(state.get("tail_bytes", 0)), int(state.get("tail_at", 0))
    return not length or _digest(read(end - length, length)) == state["tail"]


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]
