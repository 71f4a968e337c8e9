"""Write lab/generated/<kind>.jsonl anew. `python -m lab.generators [--check]`."""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from lab.generators import load, rows

FOLDER = Path(__file__).parents[1] / "generated"


def files() -> dict[str, str]:
    """Give the content of each file by its name."""
    lines: dict[str, list[str]] = defaultdict(list)
    for _, story in sorted(load().items()):
        for row in rows(story):
            lines[f"{row['kind']}.jsonl"].append(json.dumps(row, ensure_ascii=False))
    return {name: "\n".join(some) + "\n" for name, some in sorted(lines.items())}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m lab.generators", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a file is not what the generators give")
    check = parser.parse_args(arguments).check
    made = files()
    stale = [path for path in FOLDER.glob("*.jsonl") if path.name not in made]
    wrong = [name for name, text in made.items() if not (FOLDER / name).exists() or (FOLDER / name).read_text(encoding="utf-8") != text]
    if not check:
        FOLDER.mkdir(exist_ok=True)
        for path in stale:
            path.unlink()
        for name in wrong:
            (FOLDER / name).write_text(made[name], encoding="utf-8")
    for name, text in made.items():
        print(f"{name:24} {text.count(chr(10)):5} logs {len(text.encode()) / 1e6:6.2f} MB{'  changed' if name in wrong else ''}")
    return 1 if check and (wrong or stale) else 0


if __name__ == "__main__":
    sys.exit(main())
