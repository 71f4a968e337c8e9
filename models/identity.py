"""Ids: those that follow from what they name, and fresh ones."""

import uuid
from hashlib import blake2b


def identity(*parts: str | int) -> str:
    """Give 32 hex digits that follow from `parts` and their order alone; the same parts give the same id for ever."""
    digest = blake2b(digest_size=16)
    for part in parts:
        data = str(part).encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return digest.hexdigest()


def fresh_id() -> str:
    """Give 32 hex digits that nobody can guess."""
    return uuid.uuid4().hex
