"""The reference pages name everything that there is, and no link between pages leads nowhere."""

import re
from pathlib import Path

import click
import pytest

from domain.records import Kind
from domain.verdicts import Fix, Verdict
from faultline.cli import COMMANDS, root
from faultline.settings import Settings

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
LINK = re.compile(r"\[[^\]\n]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def pages() -> list[Path]:
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.replace("`", "").lower()).replace(" ", "-") for heading in HEADING.findall(text)}


def broken(page: Path, target: str) -> bool:
    """Whether a relative link of `page` names no file, or no heading in it."""
    path, _, anchor = target.partition("#")
    file = (page.parent / path).resolve() if path else page
    return not file.exists() or bool(anchor and file.suffix == ".md" and anchor not in anchors(file))


def commands(group: click.Group, before: str = "") -> dict[str, click.Command]:
    """Every command by its words, such as `rules check`."""
    found: dict[str, click.Command] = {}
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        found |= commands(command, f"{before}{name} ") if isinstance(command, click.Group) else {f"{before}{name}": command}
    return found


@pytest.mark.parametrize("name", Settings.model_fields)
def test_a_setting_is_told_with_its_own_words(name: str) -> None:
    page = (REFERENCE / "settings.md").read_text(encoding="utf-8")
    row = next((line for line in page.splitlines() if line.startswith(f"| `FAULTLINE_{name.upper()}` |")), "")
    field = Settings.model_fields[name]

    assert row.endswith(f"| {field.description} |")
    assert field.default_factory or field.default is None or f"| `{field.default}` |" in row


def test_the_settings_page_names_no_setting_that_is_not_there() -> None:
    named = set(re.findall(r"FAULTLINE_(\w+)", (REFERENCE / "settings.md").read_text(encoding="utf-8")))

    assert set() == named - {name.upper() for name in Settings.model_fields}


@pytest.mark.parametrize("words", sorted(commands(root)))
def test_a_command_and_its_options_are_told(words: str) -> None:
    page = (REFERENCE / "cli.md").read_text(encoding="utf-8")
    options = [name for parameter in commands(root)[words].params if isinstance(parameter, click.Option) for name in parameter.opts]

    assert f"`faultline {words}" in page
    assert [] == [name for name in options if f"`{name}" not in page]


def test_every_word_of_the_help_has_a_command_behind_it() -> None:
    assert set(COMMANDS) == {words.split()[0] for words in commands(root)}


def test_the_fields_of_a_verdict_and_a_fix_are_told() -> None:
    page = (REFERENCE / "cli.md").read_text(encoding="utf-8")
    fields = {*Verdict("none", 1.0, "rules").as_dict(), *Fix("", (), ()).as_dict(), "id"}

    assert set() == {field for field in fields if f"`{field}`" not in page}
    assert set() == {kind.value for kind in Kind if f"`{kind.value}`" not in page}


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.relative_to(ROOT).as_posix())
def test_no_link_of_a_page_leads_nowhere(page: Path) -> None:
    targets = [target for target in LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8"))) if not re.match(r"[a-z]+:", target)]

    assert [] == [target for target in targets if broken(page, target)]
