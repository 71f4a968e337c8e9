"""Faults that real software shows: each function causes one, and says beforehand what must be in what was printed."""

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lab.bench import Bench

FAULTS: dict[str, "Fault"] = {}


@dataclass(frozen=True, slots=True)
class Fault:
    """
    One fault, or one healthy run (label `none`).

    evidence: regex that some line of the capture must match; empty for a healthy run, where `evidence` is the alarming word.
    needs: names of `lab.bench.VENVS`, or `docker`.
    family: faults of one family never part between training and evaluation.
    """

    id: str
    label: str
    kind: str
    evidence: str
    software: str
    cause: Callable[[Bench], None]
    also: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    fix_values: Mapping[str, str] = field(default_factory=dict)
    family: str = ""


def fault(
    id: str,
    label: str,
    kind: str,
    evidence: str,
    software: str,
    also: tuple[str, ...] = (),
    needs: tuple[str, ...] = (),
    fix_values: Mapping[str, str] | None = None,
    family: str = "",
) -> Callable[[Callable[[Bench], None]], Callable[[Bench], None]]:
    """Register the decorated function as the cause of a fault."""

    def register(cause: Callable[[Bench], None]) -> Callable[[Bench], None]:
        if id in FAULTS:
            raise ValueError(f"lab: two faults are named {id}")
        FAULTS[id] = Fault(id, label, kind, evidence, software, cause, also, needs, fix_values or {}, family or id)
        return cause

    return register


def shell(id: str, label: str, kind: str, evidence: str, command: str, software: str, timeout_s: float = 120, **more: object) -> None:
    """Register a fault that one shell command causes; `{bin}` is the folder of the first venv that it needs."""

    def cause(bench: Bench) -> None:
        needs = FAULTS[id].needs
        venv = bench.venv(needs[0]) / "bin" if needs and needs[0] != "docker" else ""
        bench.run(command.replace("{bin}", str(venv)), timeout_s=timeout_s)

    fault(id, label, kind, evidence, software, **more)(cause)  # type: ignore[arg-type]


def load() -> dict[str, Fault]:
    """Give every fault by its id."""
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda found: found.name):
        importlib.import_module(f"{__name__}.{module.name}")
    return FAULTS
