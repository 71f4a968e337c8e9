"""The fix of a failure mode, with this incident's own values filled in."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from typing import Any

import yaml

from classifier import parameters
from classifier.patterns import PatternError
from classifier.rules import RE2_BYTES, as_read, as_text, compile_exact
from domain.failure_modes import BY_CODE
from domain.verdicts import Fix

BUILT_IN = Path(__file__).parent / "fixes"
CONTEXT = Path(__file__).parent / "context.yaml"
TYPES = frozenset(
    "module package requirement version library host port url image registry path file line_number guid name permission "
    "resource size duration count number exception message key text".split()
)
BETWEEN_TEXTS = "\x01"  # no value holds a control character, and this one is no blank that a template may strip
MAX_CLOSE_CHARS = 4_000
MAX_SEVERAL = 8  # values of one parameter
CLOSE_FORMS = 12  # texts next to the fault line in which a value may show by its form alone
REPLICA_INPUTS = ("target_rps", "request_seconds", "target_utilization", "max_concurrent_per_replica")
ABOVE = (1024, 8 * 1024, 32 * 1024)  # characters above the fault line, the nearest first
SECOND_WAY = re.compile(r"(\w*[a-z])\d$")  # `host2` is captured where another form of the message names the host


class FixError(ValueError):
    """A fix file that cannot be used: file, what, what to do."""


@dataclass(frozen=True)
class Surroundings:
    """
    Where a fix looks for its values.

    story: the fault line and what tells the same story (its traceback, a few lines around it), decoded, in log order.
    fault: the index of the fault line in `story`.
    wide: the log further around, as it stands; there only what holds for all of it is looked for, such as the command.
    above: the log down to the fault line, as it stands; there what was being done is looked for, the last counts.
    """

    story: Sequence[str] = ()
    fault: int = 0
    wide: str = ""
    above: str = ""

    @cached_property
    def text(self) -> str:
        return "\n".join(self.story)

    @cached_property
    def reaches(self) -> Sequence[str]:
        """The log above in growing pieces, each of whole lines down to the fault line, none twice."""
        return tuple(dict.fromkeys(_tail(self.above, reach) for reach in ABOVE))

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(told) + 1 for told in self.story)]

    def distance(self, offset: int) -> int:
        """How many lines of the story lie between the fault line and the one at `offset`; of equally near ones the later is nearer."""
        return _distance(bisect_right(self._starts, offset) - 1 - self.fault)

    @cached_property
    def closest(self) -> str:
        near = sorted(range(len(self.story)), key=lambda index: _distance(index - self.fault))
        return "\n".join(self.story[index][:MAX_CLOSE_CHARS] for index in near[:CLOSE_FORMS])


def _distance(lines: int) -> int:
    return 2 * lines - 1 if lines > 0 else -2 * lines


@dataclass(frozen=True, slots=True)
class Parameter:
    """
    One value of a fix.

    find: patterns whose first group is the value; each is looked for in the story, nearest to the fault line first.
    find_anywhere: patterns of what holds for the whole log; they count when everything they find there is the same.
    find_above: patterns of what was being done; of all that they find above the fault line the last counts.
    several: everything that the patterns find in the story belongs to the value, as `a, b, c` in the order of the log.
    derive: the function that gives it from the parameter `of`.
    """

    name: str
    type: str
    ask: str = ""
    derive: str = ""
    of: str = ""
    find: tuple[Any, ...] = ()
    find_anywhere: tuple[Any, ...] = ()
    find_above: tuple[Any, ...] = ()
    several: bool = False

    def value_in(self, around: Surroundings) -> str:
        """Give the value that stands in the surroundings, or an empty text."""
        if self.several:
            return self._all(around.text)
        for pattern in (*self.find, *self.find_anywhere):
            if value := next(self._values(pattern, around), ""):
                return value
        for above in around.reaches if self.find_above else ():
            if value := self._last(above):
                return value
        return parameters.by_form(self.type, around.closest) or self._said_everywhere(around.wide)

    def _values(self, pattern: Any, around: Surroundings) -> Iterator[str]:
        found = sorted(((around.distance(at), text) for at, text in _groups(pattern, around.text)), key=lambda item: item[0])
        return filter(None, (parameters.plausible(self.type, text) for _, text in found))

    def _last(self, text: str) -> str:
        found = sorted((found for pattern in self.find_above for found in _groups(pattern, text)), reverse=True)
        return next(filter(None, (parameters.plausible(self.type, value) for _, value in found)), "")

    def _all(self, text: str) -> str:
        found = sorted((at, value) for pattern in self.find for at, value in _groups(pattern, text))
        values = dict.fromkeys(filter(None, (parameters.plausible(self.type, value) for _, value in found)))
        return ", ".join(list(values)[:MAX_SEVERAL])

    def _said_everywhere(self, wide: str) -> str:
        for pattern in self.find_anywhere:
            if found := {parameters.plausible(self.type, text) for _, text in _groups(pattern, wide)} - {""}:
                return found.pop() if len(found) == 1 else ""
        return ""


def _tail(text: str, reach: int) -> str:
    """The whole lines among the last `reach` characters."""
    return text if len(text) <= reach else text[-reach:].partition("\n")[2]


def _groups(pattern: Any, text: str) -> Iterator[tuple[int, str]]:
    """Of each match the first group that took something: where it begins, and its text."""
    for match in pattern.finditer(as_read(text)):
        if group := next((number for number, taken in enumerate(match.groups(), 1) if taken), 0):
            yield match.start(group), as_text(match[group])


@dataclass(frozen=True)
class FixPage:
    """The fix of one failure mode before values are filled in; texts are Jinja2 templates."""

    failure_mode: str
    title: str
    meaning: str
    see: tuple[str, ...]
    steps: tuple[str, ...]
    owner: str
    retry: str
    docs: tuple[str, ...]
    parameters: tuple[Parameter, ...]

    @cached_property
    def _template(self) -> Any:
        """The title, the steps and where to see it as one template, which renders several times faster than one for each."""
        import jinja2  # only needed once a fault was found: a healthy log does not wait for it

        class Asked(jinja2.Undefined):
            def __str__(self) -> str:
                return f"<{self._undefined_name}>"

            def __bool__(self) -> bool:
                return False

        environment = jinja2.Environment(undefined=Asked, autoescape=False)  # plain text, escaped where shown
        return environment.from_string(BETWEEN_TEXTS.join((self.title, *self.steps, *self.see)))

    def fill(self, captured: Mapping[str, str], around: Surroundings) -> Fix:
        """Give the fix for one incident. captured: values that the rules took from the evidence, by name; they win."""
        types = {parameter.name: parameter.type for parameter in self.parameters}
        values: dict[str, str] = {}
        for name, value in sorted(captured.items(), key=lambda item: len(item[0])):
            second = SECOND_WAY.match(name)
            name = second[1] if second and second[1] in types else name
            if name not in values and (value := parameters.plausible(types.get(name, "text"), value)):
                values[name] = value
        for parameter in self.parameters:
            if parameter.name not in values and not parameter.derive and (found := parameter.value_in(around)):
                values[parameter.name] = found
        for parameter in self.parameters:
            if parameter.name not in values and parameter.derive and (derived := _derive(parameter, values)):
                values[parameter.name] = derived
        if around.story and (said := parameters.message(around.story[around.fault])):
            values.setdefault("message", said)
        title, *texts = (text.strip() for text in self._template.render(values).split(BETWEEN_TEXTS))
        steps, see = (tuple(filter(None, part)) for part in (texts[: len(self.steps)], texts[len(self.steps) :]))
        asked = tuple(p.ask for p in self.parameters if p.name not in values and p.ask)
        return Fix(title, steps, self.docs, values, asked, self.owner, self.retry, self.meaning, see)


def _derive(parameter: Parameter, values: Mapping[str, str]) -> str:
    if parameter.derive == "replicas":
        numbers = {name: _number(values[name]) for name in REPLICA_INPUTS if name in values}
        if not {"target_rps", "request_seconds"} <= numbers.keys() or min(numbers.values()) <= 0:
            return ""
        return str(parameters.replicas(**numbers))
    source = values.get(parameter.of, "")
    return parameters.DERIVED[parameter.derive](source) if source else ""


def _number(text: str) -> float:
    try:
        value = float(text.rstrip("%"))
    except ValueError:
        return 0.0
    return value / 100 if text.endswith("%") else value


def _parameter(name: str, spec: Mapping[str, Any]) -> Parameter:
    patterns = {key: tuple(compile_exact(f"(?m){pattern}") for pattern in _list(spec.get(key))) for key in ("find", "find_anywhere", "find_above")}
    if any(pattern.groups < 1 for found in patterns.values() for pattern in found):
        raise TypeError(f"a pattern of parameter {name!r} has no group; the first group is the value")
    if above := _list(spec.get("find_above")):
        patterns["find_above"] = (compile_exact("|".join(f"(?m:{pattern})" for pattern in above), len(above) * RE2_BYTES),)  # one pass for all
    ask, derive, of = (str(spec.get(key, "")) for key in ("ask", "derive", "of"))
    return Parameter(name, str(spec["type"]), ask, derive, of, **patterns, several=bool(spec.get("several")))


def _with_context(mode: str, own: Mapping[str, Any], context: Sequence[tuple[frozenset[str], Parameter]]) -> tuple[Parameter, ...]:
    """A page's own parameters and those of its stage; of one name its own, which may also stand where the stage's does."""
    stage = BY_CODE[mode].stage if mode in BY_CODE else ""
    shared = {parameter.name: parameter for stages, parameter in context if stage in stages}
    mine = [_parameter(str(name), spec) for name, spec in own.items()]
    found = [_joined(parameter, shared[parameter.name]) if parameter.name in shared else parameter for parameter in mine]
    return (*found, *(parameter for name, parameter in shared.items() if name not in own))


def _joined(own: Parameter, shared: Parameter) -> Parameter:
    """A page's own parameter, whose patterns come before those of its stage."""
    return replace(
        own,
        find=(*own.find, *shared.find),
        find_anywhere=(*own.find_anywhere, *shared.find_anywhere),
        find_above=(*own.find_above, *shared.find_above),
    )


def _list(value: object) -> Sequence[str]:
    return [value] if isinstance(value, str) else list(value) if isinstance(value, list) else []


def load(directory: Path = BUILT_IN) -> dict[str, FixPage]:
    """Read all fix pages, by failure mode, each with the context of its stage. Raises FixError."""
    context = _read_context()
    return {page.failure_mode: page for page in (_read(path, context) for path in sorted(directory.glob("*.yaml")))}


def _read_context() -> list[tuple[frozenset[str], Parameter]]:
    """What the fixes of whole stages may name: the stages, and the parameter."""
    content = yaml.load(CONTEXT.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return [(frozenset(spec["stages"]), _parameter(name, spec)) for name, spec in content.items()]


def _read(path: Path, context: Sequence[tuple[frozenset[str], Parameter]]) -> FixPage:
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        page = FixPage(
            failure_mode=str(content["failure_mode"]),
            title=str(content["title"]),
            meaning=str(content["meaning"]),
            see=tuple(map(str, content.get("see", ()))),
            steps=tuple(map(str, content["steps"])),
            owner=str(content["owner"]),
            retry=str(content["retry"]),
            docs=tuple(map(str, content["docs"])),
            parameters=_with_context(str(content["failure_mode"]), content.get("parameters") or {}, context),
        )
    except (yaml.YAMLError, KeyError, TypeError, AttributeError, PatternError) as error:
        raise FixError(f"fixes/{path.name}: not a fix page: {error!r}; see docs/reference/rules.md") from error
    for parameter in page.parameters:
        if parameter.type not in TYPES:
            raise FixError(f"fixes/{path.name}: parameter {parameter.name!r} has type {parameter.type!r}; known are {', '.join(sorted(TYPES))}")
        if parameter.derive and parameter.derive not in (*parameters.DERIVED, "replicas"):
            raise FixError(f"fixes/{path.name}: parameter {parameter.name!r} is derived by {parameter.derive!r}, which is not known")
    return page
