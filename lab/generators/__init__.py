"""
Writes logs of components that cannot run here, from the formats they are documented to print.

A story tells one fault (or one healthy run with alarming words): what is printed, and in which frames (who prints it, and what else
they say). Each is told a few times with other names, lengths, noise, prefixes and escapes. `python -m lab.generators` writes the files.
"""

import hashlib
import importlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from domain.failure_modes import FAILURE_MODES, NONE
from lab.generators.epilogues import epilogue
from lab.generators.frames import FRAMES
from lab.generators.names import World
from lab.generators.overcome import OVERCOME
from lab.generators.shorthand import written_out
from lab.generators.wrap import wrapped

AREAS = (
    "build",
    "code",
    "rejected",
    "cloud",
    "kubernetes",
    "engine",
    "serving",
    "scoring",
    "healthy_tools",
    "healthy_servers",
    "healthy_platform",
    "healthy_builds",
    "healthy_serving",
    "healthy_cluster",
    "healthy_apps",
    "healthy_deploys",
    "healthy_short",
)
VARIANTS = 3
STOPS = frozenset(  # whoever meets one of these says nothing more
    [mode.code for mode in FAILURE_MODES if mode.stage in ("image_build", "container_start")] + ["port-in-use"]
) - frozenset("worker-timeout out-of-memory runtime-disk-full probe-failed gpu-error".split())
MEDIAN_LINES, SPREAD, MAX_LINES = 5, 1.6, 5_000
OTHER = 0.12  # of the failed runs of tools come without a kind
DEFAULTS = {
    "step": "RUN pip install -r requirements.txt",
    "command": "pip install -r requirements.txt",
    "code": "1",
    "podstatus": "Running",
    "state": "Waiting",
    "ready": "False",
    "restarts": "{{0..19}}",
    "mmscode": "{{400|409}}",
    "mmsline": "{{mmscode}} Client Error for url: {{mms}}/services?api-version=2018-11-19",
}


@dataclass(frozen=True, slots=True)
class Story:
    """
    One fault, or one healthy run (label `none`).

    body: template of its lines; `@! ` marks the fault line, `@? ` one that may be missing, `@* ` one that repeats, `@~` a place for noise.
    frames: names of `frames.FRAMES`, taken in turn. fix: what a good fix must name; spellings are divided by `|`.
    given: values of the world, such as the build's `step`; `noise` names another pool than the frame's.
    """

    family: str
    label: str
    frames: tuple[str, ...]
    body: str
    also: tuple[str, ...] = ()
    fix: tuple[str, ...] = ()
    given: dict[str, str] = field(default_factory=dict)


STORIES: dict[str, Story] = {}


def story(family: str, label: str, frames: str, body: str, also: str = "", fix: tuple[str, ...] = (), **given: str) -> None:
    """Register a story; names in `frames` and `also` are divided by spaces."""
    family = f"gen-{family}"
    if family in STORIES:
        raise ValueError(f"generators: two stories are named {family}")
    unknown = [name for name in frames.split() if name not in FRAMES]
    if unknown or not frames:
        raise ValueError(f"generators: {family}: no frame {' '.join(unknown)}; there are {' '.join(FRAMES)}")
    if (label != NONE) != ("@! " in body):
        raise ValueError(f"generators: {family}: a fault has a fault line (@! ), a healthy run has none")
    if torn := [line for line in body.split("\n") if line.count("{{") > line.count("}}")]:
        raise ValueError(f"generators: {family}: a choice goes over the end of a line, write ⏎: {torn[0]}")
    STORIES[family] = Story(family, label, tuple(frames.split()), body.strip("\n"), tuple(also.split()), fix, given)


def stories(label: str, frames: str, text: str, also: str = "", **given: str) -> None:
    """
    Register the stories of a text, each headed `== family`, and after it, where they differ from the rest: frames, `+also`, `=fix`.

    A fault without a fault line marked (`@! `) has it in its first line.
    """
    for entry in written_out(text).strip().removeprefix("== ").split("\n== "):
        head, _, body = entry.partition("\n")
        family, *words = head.split()
        own = " ".join(word for word in words if word[0] not in "+=")
        more = " ".join([also, *(word[1:] for word in words if word[0] == "+")])
        marked = body if label == NONE or "@! " in f"\n{body}".replace("⏎@! ", "") else f"@! {body}"
        story(family, label, own or frames, marked, also=more, fix=tuple(word[1:] for word in words if word[0] == "="), **given)


def load() -> dict[str, Story]:
    """Give every story by its family."""
    for area in AREAS:
        importlib.import_module(f"{__name__}.{area}")
    return STORIES


def rows(told: Story) -> Iterator[dict[str, Any]]:
    """Tell a story in all its variants; rows as `classifier.corpus.generated` reads them."""
    for number in range(VARIANTS):
        yield row(told, number)


def row(told: Story, number: int) -> dict[str, Any]:
    """Tell one variant. The same family and number give the same row always."""
    world = World(f"{told.family}/{number}", DEFAULTS | told.given)
    name = told.frames[(number + _shift(told.family)) % len(told.frames)]
    frame = FRAMES[name]
    world.declare(*frame.templates, told.body)
    length = min(MAX_LINES, int(MEDIAN_LINES * world.random.lognormvariate(0, SPREAD)))
    lines = frame.tell(world, told.body, told.label == NONE, length, told.given.get("noise", ""), last=told.label in STOPS)
    kind = told.given.get("kind", frame.kind)
    if told.label != NONE:
        if kind in ("deploy_status", "sdk_exception", "registry") and world.chance(OTHER):
            kind = "other"  # nobody said what the log is
        lines += epilogue(world, kind)
    style = world.random.choice(frame.outer.split())
    if frame.kind == "container" and world.chance(0.08):
        style = world.random.choice(("logv2", "console"))
    lines = wrapped(world, lines, style)
    text, evidence = "\n".join(line.text for line in lines) + "\n", next((line.mark for line in lines if line.mark), "")
    if evidence not in text or bool(evidence) != (told.label != NONE):
        raise ValueError(f"generators: {told.family}/{number}: the fault line was lost in {name}, {style}: {evidence!r}")
    return {
        "id": f"{told.family}-{number}",
        "label": told.label,
        "kind": kind,
        "also": list(told.also),
        "evidence": evidence,
        "fix_values": [world.fill(group).split("|") for group in told.fix],
        "family": told.family,
        "overcome": told.family in OVERCOME,
        "generator": f"lab.generators {name}",
        "text": text,
    }


def _shift(family: str) -> int:
    """Where a family begins in its list of frames, so that not all begin with the first."""
    return hashlib.sha256(family.encode()).digest()[0]
