"""Lines of a log in the making: the fault line is remembered through all that is put around it."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lab.generators.names import World


@dataclass(frozen=True, slots=True)
class Line:
    """A physical line; `mark` is the part of it that is the fault's message, empty on all other lines."""

    text: str
    mark: str = ""

    def within(self, before: str, after: str = "") -> "Line":
        return Line(before + self.text + after, self.mark)

    def changed(self, change: Callable[[str], str]) -> "Line":
        """Apply a change that works on any part of a text alike, such as an escape."""
        return Line(change(self.text), change(self.mark))


def told(world: World, body: str, noise: Callable[[], list[Line]] = list) -> list[Line]:
    """Fill a story's body: `@! ` the fault line, `@? ` sometimes, `@* ` repeated, `@~` noise; `⏎` divides lines inside a choice."""
    lines: list[Line] = []
    for raw in body.split("\n") if body else ():
        if raw.strip() == "@~":
            for _ in range(world.random.randrange(4)):
                lines += noise()
        elif raw.startswith("@? "):
            lines += [Line(text) for text in world.fill(raw[3:]).split("⏎")] if world.chance(0.5) else []
        elif raw.startswith("@* "):
            lines += [Line(world.fill(raw[3:])) for _ in range(world.random.randint(1, 4))]
        else:
            marked = raw.startswith("@! ")
            parts = world.fill(raw[3:] if marked else raw).split("⏎")
            own = next((index for index, part in enumerate(parts) if part.startswith("@! ")), 0 if marked else -1)
            parts = [part.removeprefix("@! ") for part in parts]
            lines += [Line(part, part.strip() if index == own else "") for index, part in enumerate(parts)]
    return lines


def escaped(text: str) -> str:
    """The text as it stands inside a JSON string."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def folded(lines: Iterable[Line], template: str, depth: int = 1) -> Line:
    """Put all lines into the one line `template` at `%BODY%`, escaped as a JSON string in `depth` levels of JSON."""
    lines = list(lines)
    text, mark = "\n".join(line.text for line in lines), next((line.mark for line in lines if line.mark), "")
    for _ in range(depth):
        text, mark = escaped(text), escaped(mark)
    return Line(template.replace("%BODY%", text), mark)
