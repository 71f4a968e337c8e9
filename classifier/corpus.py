"""The labelled logs of this repository: what the fault lab captured, what generators wrote from documented formats, and what was written by hand."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from classifier.evaluate import Case, CorpusError, read
from domain.failure_modes import NONE
from domain.records import Kind

LAB = Path(__file__).parents[1] / "lab"
CAPTURES = LAB / "captures"
GENERATED = LAB / "generated"
WRITTEN = LAB / "written"


def captures(folder: Path = CAPTURES) -> list[Case]:
    """Read the lab's captures by their index. Raises CorpusError."""
    cases = []
    index = folder / "index.jsonl"
    if not index.exists():
        return []
    for number, line in enumerate(index.read_text(encoding="utf-8").splitlines(), 1):
        try:
            row = json.loads(line)
            cases.append(
                Case(
                    id=row["id"],
                    text=(folder / f"{row['id']}.log").read_bytes().decode("utf-8", "replace"),
                    label=row["label"],
                    kind=Kind.parse(row.get("kind")),
                    also=tuple(row.get("also") or ()),
                    evidence=row.get("evidence_text") or "",
                    family=row.get("family") or row["id"],
                )
            )
        except (ValueError, KeyError, OSError) as error:
            raise CorpusError(f"{index.name}:{number}: not a capture: {error!r}; run `make lab`") from error
    return cases


def generated(folder: Path = GENERATED) -> list[Case]:
    """Read what the generators wrote, for components that cannot run here."""
    return [case for path in sorted(folder.glob("*.jsonl")) for case in read(path)]


def written(folder: Path = WRITTEN) -> list[Case]:
    """Read the logs that were written by hand in the manner of public reports. A family is what was written together."""
    return [case for path in sorted(folder.glob("*.jsonl")) for case in read(path)]


def repository() -> list[Case]:
    """All labelled logs of this repository."""
    return captures() + generated() + written()


def part(family: str) -> str:
    """Say to which part a fault's family belongs: train, validation or test. Siblings never part."""
    number = int(hashlib.sha256(family.encode()).hexdigest(), 16) % 10
    return "test" if number < 2 else "validation" if number < 4 else "train"


def healthy_logs(corpus: Path | None = None) -> Iterator[tuple[str, bytes, Kind]]:
    """Give (name, bytes, kind) of every log labelled `none`, of `corpus` or of this repository, but of those that overcame a failure which they tell of."""
    for case in read(corpus) if corpus else repository():
        if case.label == NONE and not case.overcome:
            yield case.id, case.text.encode(), case.kind
