"""Renders the console's templates: autoescaped, with the few words that log text, times and fixes need."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from api.legible import legible
from domain.failure_modes import BY_CODE

HERE = Path(__file__).parent
STATIC = HERE / "static"
COMMAND_CHARACTERS = 28  # a longer code with spaces in it is a command line and gets a line of its own


def page(request: Request, template: str, values: Mapping[str, Any], status: int = 200, headers: Mapping[str, str] | None = None) -> HTMLResponse:
    """Give the rendered page."""
    shown = {"path": request.url.path, "style": f"/static/console.css?v={_style_version()}", "version": request.app.version, **values}
    return HTMLResponse(_environment().get_template(template).render(shown), status, dict(headers or {}))


@cache
def _environment() -> Environment:
    environment = Environment(loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters.update(legible=legible, ago=ago, utc=utc, step_parts=step_parts, percent=percent, links=links, host=host, words=words)
    environment.globals["definition"] = definition
    return environment


@cache
def _style_version() -> str:
    return hashlib.sha256((STATIC / "console.css").read_bytes()).hexdigest()[:12]


def ago(time: datetime, now: datetime) -> str:
    """Give how long before `now` a time was, as a person says it."""
    seconds = (now - time).total_seconds()
    if seconds < 45:
        return "just now"
    for size, unit in ((86400, "day"), (3600, "hour"), (60, "minute")):
        if seconds >= size:
            count = int(seconds // size)
            return f"{count} {unit}{'s' if count > 1 else ''} ago"
    return "a minute ago"


def utc(time: datetime) -> str:
    """Give a time to the second."""
    return time.strftime("%Y-%m-%d %H:%M:%S UTC")


def percent(confidence: float) -> str:
    """Give a confidence; only certainty is called 100 %."""
    return f"{min(round(confidence * 100), 99 if confidence < 1 else 100)} %"


def words(code: str) -> str:
    """Give a code such as `image_build` as words."""
    return code.replace("_", " ")


def links(urls: object) -> list[str]:
    """Give those of `urls` that are web addresses; nothing else may become a link."""
    found = [str(url) for url in urls] if isinstance(urls, list | tuple) else []
    return [url for url in found if urlsplit(url).scheme in ("https", "http") and urlsplit(url).hostname]


def host(url: str) -> str:
    """Give the host of a link and the end of its path, enough to know where it leads."""
    parts = urlsplit(url)
    last = parts.path.rstrip("/").rpartition("/")[2]
    return f"{parts.hostname or ''}{' · ' + last if last else ''}"


def step_parts(step: str) -> list[tuple[str, str]]:
    """Cut a step of a fix at its backticks into ("text" | "code" | "command", text), in order."""
    pieces = step.split("`")
    if len(pieces) % 2 == 0:  # a backtick without a partner is only a character
        pieces[-2:] = [f"{pieces[-2]}`{pieces[-1]}"]
    parts = [(_part_kind(index, piece), piece) for index, piece in enumerate(pieces)]
    return [(kind, piece) for kind, piece in parts if piece]


def _part_kind(index: int, piece: str) -> str:
    if index % 2 == 0:
        return "text"
    return "command" if "\n" in piece or (" " in piece.strip() and len(piece) > COMMAND_CHARACTERS) else "code"


def definition(failure_mode: str) -> str:
    """Give what a failure mode means, in the words of the closed list."""
    if failure_mode in BY_CODE:
        return BY_CODE[failure_mode].definition
    return {"none": "no failure in this log", "unknown": "a failure that neither rule nor model is sure about"}.get(failure_mode, "")
