"""One JSON object a line on standard output, whatever text is in it and whatever the locale is."""

import json
from typing import Any

import click


def tell(answer: Any) -> None:
    """Print `answer` as UTF-8; a lone surrogate, which UTF-8 cannot hold, as its JSON escape. Times become text."""
    click.echo(json.dumps(answer, ensure_ascii=False, default=str).encode("utf-8", "backslashreplace"))
