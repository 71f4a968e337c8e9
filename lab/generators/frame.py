"""
A frame is who prints a story and what they say before and after it.

A frame's texts are templates (`names.World`). `open` and `close` stand directly around the story; `%BODY%` in `fold` takes the story
as an escaped string. Frames of servers exist once per phase, such as `gen3.init` and `gen3.run`.
"""

from dataclasses import dataclass

from lab.generators.lines import Line, folded, told
from lab.generators.names import World
from lab.generators.noise import draw


@dataclass(frozen=True, slots=True)
class Frame:
    """
    kind: as in domain.records.Kind. head: what comes first. noise: pool of lines between. line: prefix of the story's lines and of the noise.
    fold, depth: the line that takes the whole story, and in how many levels of JSON. fail, ok: what ends a failed, a good run.
    after: share of the noise that follows the story. outer: prefixes that a collector may put before each line.
    """

    kind: str
    head: str = ""
    noise: str = "none"
    line: str = ""
    open: str = ""
    close: str = ""
    fold: str = ""
    depth: int = 1
    fail: str = ""
    ok: str = ""
    after: float = 0.0
    outer: str = "none"
    columns: str = ""  # the line for a story's `type¦reason¦source¦message`

    @property
    def templates(self) -> tuple[str, ...]:
        return self.head, self.line, self.open, self.close, self.fold, self.fail, self.ok, self.columns

    def tell(self, world: World, body: str, healthy: bool, length: int, noise: str = "", last: bool = False) -> list[Line]:
        """Tell a story of about `length` lines; `last`: nothing follows it but what ends a failed run."""

        def some() -> list[Line]:
            lines = draw(world, noise or self.noise)
            return [self._line(world, line) for line in lines]

        story = told(world, body, lambda: draw(world, noise or self.noise))
        story = [self._line(world, line) if self.columns else _message(line) for line in story]
        if self.fold:
            story = [folded(story, world.fill(self.fold), self.depth)]
        if not healthy:
            story = told(world, self.open) + story + told(world, self.close)
        if self.line:
            story = [self._line(world, line) for line in story]
        head, tail = told(world, self.head), told(world, self.ok if healthy else self.fail)
        before, after = [], []  # type: list[Line], list[Line]
        room = length - len(head) - len(story) - len(tail)
        share = 1 - (world.random.random() if self.after and not last else 0.0) * self.after * (2 if healthy else 1)
        while len(before) < room * share and (entry := some()):
            before += entry
        while len(after) < room * (1 - share) and (entry := some()):
            after += entry
        return head + before + story + after + tail

    def _line(self, world: World, line: Line) -> Line:
        if self.columns and line.text.count("¦") == 3:
            kind, reason, source, message = line.text.split("¦")
            values = {"type": kind, "reason": reason, "source": source, "message": message}
            if self.columns.startswith('{"'):
                line = Line(line.text.replace("¦", "|"), message.replace('"', '\\"') if line.mark else "")
                values["message"] = message.replace('"', '\\"')
            text = world.fill(self.columns)
            for name, value in values.items():
                text = text.replace(f"%{name}%", value)
            return Line(text, values["message"] if line.mark else "")
        return line.within(world.fill(self.line))


def _message(line: Line) -> Line:
    """What an event says, for those who pass on the message alone."""
    message = line.text.split("¦")[-1]
    return Line(message, message if line.mark else "")
