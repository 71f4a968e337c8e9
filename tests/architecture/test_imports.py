"""Who may import what: the border that each outside library has, read from the source itself."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("api", "classifier", "domain", "faultline", "ingest", "migrations", "models", "notify", "stream")
BORDERS = {
    "kafka": r"stream/kafka\.py",
    "azure": r"ingest/azure_\w+\.py",
    "docker": r"ingest/docker_engine\.py",
    "hyperscan": r"classifier/scan\.py|ingest/redact\.py",
    "sklearn": r"classifier/(model|train|train_judge|train_kinds)\.py",
    "uvicorn": r"faultline/cli/roles\.py",
    "click": r"faultline/cli/\w+\.py",
    "sqlite3": r"stream/embedded\.py|models/engine\.py|domain/sqlite\.py",
    "psycopg": r"models/engine\.py",
    "faultline": r"faultline/.*",
}
STATEMENTS = frozenset({"select", "insert", "update", "delete", "text", "exists", "func"})
SQL = re.compile(r"\s*(?:SELECT\s.+\sFROM\s|INSERT\s+(?:OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(?:TABLE|INDEX)\s)", re.DOTALL)
SQL_PLACES = r"(?:models|migrations)/.*|stream/embedded\.py"  # the embedded log is a SQLite file of its own


def sources() -> list[Path]:
    return [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]


def place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imported(path: Path) -> Iterator[tuple[str, str]]:
    """Every imported (module, name) of a file, wherever in it the import stands; the name is empty for `import module`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from ((node.module, alias.name) for alias in node.names)


@pytest.mark.parametrize("library", BORDERS)
def test_a_library_is_imported_only_inside_its_border(library: str) -> None:
    importers = {place(path) for path in sources() if any(module.split(".")[0] == library for module, _ in imported(path))}

    assert importers, f"nobody imports {library}: take its border out of this list"
    assert set() == {name for name in importers if not re.fullmatch(BORDERS[library], name)}


def test_the_environment_is_read_only_by_the_settings() -> None:
    readers = set()
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            named = isinstance(node, ast.Attribute) and node.attr in ("environ", "environb", "getenv") and isinstance(node.value, ast.Name)
            if named or (isinstance(node, ast.ImportFrom) and node.module == "os" and {alias.name for alias in node.names} & {"environ", "getenv"}):
                readers.add(place(path))

    assert {"faultline/settings.py"} == readers


def test_sql_stands_only_with_the_tables() -> None:
    writers = set()
    for path in sources():
        builds = any(module.split(".")[0] == "sqlalchemy" and name in STATEMENTS for module, name in imported(path))
        texts = (node.value for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Constant))
        if builds or any(isinstance(text, str) and SQL.match(text) for text in texts):
            writers.add(place(path))

    assert "models/settle.py" in writers
    assert "stream/embedded.py" in writers
    assert set() == {name for name in writers if not re.fullmatch(SQL_PLACES, name)}


def test_no_file_imports_relatively() -> None:
    relative = {place(path) for path in sources() for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ImportFrom) and node.level}

    assert set() == relative


def test_nothing_the_product_ships_needs_the_lab_or_the_tests() -> None:
    assert set() == {place(path) for path in sources() if any(module.split(".")[0] in ("lab", "tests", "benchmarks") for module, _ in imported(path))}
