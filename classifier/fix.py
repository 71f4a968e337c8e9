"""The fix of a failure mode, with this incident's own values filled in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any

import yaml

from classifier import parameters
from classifier.patterns import PatternError
from classifier.rules import compile_exact
from domain.verdicts import Fix

BUILT_IN = Path(__file__).parent / "fixes"
TYPES = frozenset(
    "module package requirement version library host port url image registry path file line_number guid name permission "
    "resource size duration count number exception message key text".split()
)
BETWEEN_TEXTS = "\x1e"  # no value holds a control character
MAX_CLOSE_CHARS = 4_000
CLOSE_FORMS = 12  # texts next to the fault line in which a value may show by its form alone
REPLICA_INPUTS = ("target_rps", "request_seconds", "target_utilization", "max_concurrent_per_replica")


class FixError(ValueError):
    """A fix file that cannot be used: file, what, what to do."""


@dataclass(frozen=True)
class Surroundings:
    """
    Where a fix looks for its values.

    close: the fault line, then the lines around it, nearest first, decoded.
    wide: the text around it as it stands in the log; `at` is where the fault line begins in it.
    """

    close: Sequence[str] = ()
    wide: str = ""
    at: int = 0

    @cached_property
    def joined(self) -> str:
        return "\n".join(self.close)

    @cached_property
    def closest(self) -> str:
        return "\n".join(text[:MAX_CLOSE_CHARS] for text in self.close[:CLOSE_FORMS])


@dataclass(frozen=True, slots=True)
class Parameter:
    """
    One value of a fix.

    find: patterns whose first group is the value; each is looked for in the fault line, then nearest to it.
    derive: the function that gives it from the parameter `of`.
    """

    name: str
    type: str
    ask: str = ""
    derive: str = ""
    of: str = ""
    find: tuple[Any, ...] = ()

    def value_in(self, around: Surroundings) -> str:
        """Give the value that stands in the surroundings, or an empty text."""
        for pattern in self.find:
            for text in chain(_found(pattern, around), _found_further(pattern, around)):
                if value := parameters.plausible(self.type, text):
                    return value
        return parameters.by_form(self.type, around.closest)


def _found(pattern: Any, around: Surroundings) -> Iterator[str]:
    return (match[1] or "" for match in pattern.finditer(around.joined))


def _found_further(pattern: Any, around: Surroundings) -> Iterator[str]:
    """What stands in the wide text, nearest first; looked for only when the close lines gave no value."""
    yield from (text for _, text in sorted((abs(match.start() - around.at), match[1] or "") for match in pattern.finditer(around.wide)))


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
        """The title and the steps as one template, which renders several times faster than one for each."""
        import jinja2  # only needed once a fault was found: a healthy log does not wait for it

        class Asked(jinja2.Undefined):
            def __str__(self) -> str:
                return f"<{self._undefined_name}>"

            def __bool__(self) -> bool:
                return False

        environment = jinja2.Environment(undefined=Asked, autoescape=False)  # plain text, escaped where shown
        return environment.from_string(BETWEEN_TEXTS.join((self.title, *self.steps)))

    def fill(self, captured: Mapping[str, str], around: Surroundings) -> Fix:
        """Give the fix for one incident. captured: values that the rules took from the evidence, by name; they win."""
        types = {parameter.name: parameter.type for parameter in self.parameters}
        plausible = {name: parameters.plausible(types.get(name, "text"), value) for name, value in captured.items()}
        values = {name: value for name, value in plausible.items() if value}
        for parameter in self.parameters:
            if parameter.name not in values and not parameter.derive and (found := parameter.value_in(around)):
                values[parameter.name] = found
        for parameter in self.parameters:
            if parameter.name not in values and parameter.derive and (derived := _derive(parameter, values)):
                values[parameter.name] = derived
        if around.close and (said := parameters.message(around.close[0])):
            values.setdefault("message", said)
        title, *steps = self._template.render(values).split(BETWEEN_TEXTS)
        filled = tuple(text for step in steps if (text := step.strip()))
        asked = tuple(p.ask for p in self.parameters if p.name not in values and p.ask)
        return Fix(title, filled, self.docs, values, asked, self.owner, self.retry)


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
    find = tuple(compile_exact(f"(?m){pattern}") for pattern in _list(spec.get("find")))
    if any(pattern.groups < 1 for pattern in find):
        raise TypeError(f"a pattern of parameter {name!r} has no group; the first group is the value")
    return Parameter(name, str(spec["type"]), str(spec.get("ask", "")), str(spec.get("derive", "")), str(spec.get("of", "")), find)


def _list(value: object) -> Iterable[str]:
    return [value] if isinstance(value, str) else list(value) if isinstance(value, list) else []


def load(directory: Path = BUILT_IN) -> dict[str, FixPage]:
    """Read all fix pages, by failure mode. Raises FixError."""
    return {page.failure_mode: page for page in map(_read, sorted(directory.glob("*.yaml")))}


def _read(path: Path) -> FixPage:
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
            parameters=tuple(_parameter(str(name), spec) for name, spec in (content.get("parameters") or {}).items()),
        )
    except (yaml.YAMLError, KeyError, TypeError, AttributeError, PatternError) as error:
        raise FixError(f"fixes/{path.name}: not a fix page: {error!r}; see docs/reference/rules.md") from error
    for parameter in page.parameters:
        if parameter.type not in TYPES:
            raise FixError(f"fixes/{path.name}: parameter {parameter.name!r} has type {parameter.type!r}; known are {', '.join(sorted(TYPES))}")
        if parameter.derive and parameter.derive not in (*parameters.DERIVED, "replicas"):
            raise FixError(f"fixes/{path.name}: parameter {parameter.name!r} is derived by {parameter.derive!r}, which is not known")
    return page
