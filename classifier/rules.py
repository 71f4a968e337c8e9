"""Rule files: reading them, and saying exactly where one is wrong. What a rule means is in docs/reference/rules.md."""

import enum
import hashlib
import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import re2
import yaml

from classifier.patterns import PatternError, raw_form
from domain.failure_modes import BY_CODE
from domain.records import Kind

BUILT_IN = Path(__file__).parent / "rules"
DEFAULT_CONFIDENCE = 0.9
RE2_BYTES = 8 * 2**20  # what one pattern may take, as RE2 has it by default
NAMED_GROUP = re.compile(r"\(\?P<\w+>")
FIELDS = {
    "id", "idea", "any", "near", "unless", "not_near", "cleared_by", "phase", "kinds", "rank", "yields_to",
    "confidence", "announces", "references", "hits", "misses",
}  # fmt: skip


class Rank(enum.IntEnum):
    """How close to the root cause a finding stands; a lower one yields to a higher one in the same log."""

    WRAPPER = 0
    SYMPTOM = 1
    GENERAL = 2
    CAUSE = 3


class Phase(enum.StrEnum):
    """Who wrote a line: an image build, or a container or deployment that runs."""

    BUILD = "build"
    RUN = "run"


@dataclass(frozen=True)
class Pattern:
    """One pattern. It is compiled when it is first needed: of thousands a log needs a few."""

    text: str

    @cached_property
    def exact(self) -> Any:
        """The linear-time matcher for decoded lines."""
        return compile_exact(self.text)

    def check(self) -> None:
        """Raise PatternError when one of the engines does not take it."""
        raw_form(self.text)
        compile_exact(self.text)


@dataclass(frozen=True, slots=True)
class Rule:
    """One idea: these words mean this failure mode."""

    id: str
    idea: str
    failure_mode: str
    any: tuple[Pattern, ...]
    near: tuple[Pattern, ...]
    unless: tuple[Pattern, ...]
    not_near: tuple[Pattern, ...]
    cleared_by: tuple[Pattern, ...]
    phase: Phase | None
    kinds: frozenset[Kind]
    rank: Rank
    yields_to: frozenset[str]
    confidence: float
    announces: bool  # its lines say that something failed; another line of the mode says what
    references: tuple[str, ...]
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    where: str  # file:line

    @property
    def conditions(self) -> tuple[Pattern, ...]:
        """Every pattern but the deciding ones."""
        return (*self.near, *self.unless, *self.not_near, *self.cleared_by)


class RuleErrors(ValueError):
    """Everything wrong with a set of rule files, one `file:line: what` a line."""

    def __init__(self, errors: Sequence[str]) -> None:
        super().__init__("\n".join(errors))
        self.errors = tuple(errors)


def load(directories: Iterable[Path] = (BUILT_IN,), known_good: Container[Path] = ()) -> tuple[Rule, ...]:
    """
    Read all `*.yaml` of `directories`, in name order. Raises RuleErrors with everything that is wrong in any of them.

    known_good: folders whose patterns were checked before, so that they need not all be compiled now.
    """
    rules: list[Rule] = []
    errors: list[str] = []
    for directory in directories:
        if not directory.is_dir():
            errors.append(f"{directory}:1: not a directory; give a folder of rule files (*.yaml)")
            continue
        for path in sorted(directory.glob("*.yaml")):
            _read_file(path, rules, errors, directory not in known_good)
    seen: dict[str, str] = {}
    for rule in rules:
        if rule.id in seen:
            errors.append(f"{rule.where}: rule id {rule.id!r} is taken already at {seen[rule.id]}; choose another")
        seen[rule.id] = rule.where
    if errors:
        raise RuleErrors(errors)
    return tuple(rules)


def digest(directories: Iterable[Path] = (BUILT_IN,)) -> str:
    """SHA-256 over the rule files' names and bytes: the version of a rule set, which the model card names."""
    sha = hashlib.sha256()
    for directory in directories:
        for path in sorted(directory.glob("*.yaml")):
            sha.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return sha.hexdigest()


def _read_file(path: Path, rules: list[Rule], errors: list[str], check_patterns: bool) -> None:
    name = f"{path.parent.name}/{path.name}"
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        errors.append(f"{name}:{line}: not valid YAML: {error.problem}")
        return
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        errors.append(f"{name}:1: not readable as UTF-8 YAML: {error}")
        return
    top = _mapping(node)
    mode_node = top.get("failure_mode")
    mode = str(mode_node.value) if isinstance(mode_node, yaml.ScalarNode) else ""
    if mode not in BY_CODE:
        errors.append(f"{name}:{_line(mode_node)}: failure_mode {mode!r} is not in the closed list (see `faultline rules list`)")
        return
    for key, value in top.items():
        if key not in ("failure_mode", "rules"):
            errors.append(f"{name}:{_line(value)}: unknown key {key!r}; a rule file has failure_mode and rules")
    rules_node = top.get("rules")
    if not isinstance(rules_node, yaml.SequenceNode):
        errors.append(f"{name}:{_line(rules_node)}: `rules` must be a list of rules")
        return
    for rule_node in rules_node.value:
        reader = _Reader(name, rule_node, check_patterns)
        rule = reader.rule(mode)
        errors.extend(reader.errors)
        if rule is not None and not reader.errors:
            rules.append(rule)


def _mapping(node: Any) -> dict[str, Any]:
    return {str(key.value): value for key, value in node.value} if isinstance(node, yaml.MappingNode) else {}


def _line(node: Any) -> int:
    return int(node.start_mark.line) + 1 if node is not None else 1


class _Reader:
    """Reads one rule node and collects what is wrong with it."""

    def __init__(self, file: str, node: Any, check_patterns: bool) -> None:
        self.file, self.node, self.errors = file, node, list[str]()
        self._check_patterns = check_patterns
        self.fields = _mapping(node)
        for key in node.value if isinstance(node, yaml.MappingNode) else ():
            if self.fields[str(key[0].value)] is not key[1]:
                self._wrong(key[0], f"{key[0].value!r} is given twice; only the last one would count")

    def rule(self, mode: str) -> Rule | None:
        for key, value in self.fields.items():
            if key not in FIELDS:
                self._wrong(value, f"unknown key {key!r}; known are {', '.join(sorted(FIELDS))}")
        rule_id = self._scalar("id")
        if not rule_id or not all((part.isalnum() and part.islower()) or part.isdigit() for part in rule_id.split("-")):
            self._wrong(self.fields.get("id"), f"id {rule_id!r} must be kebab-case: lower-case words and digits with hyphens")
        if not self.fields.get("any"):
            self._wrong(self.node, f"rule {rule_id!r} has no `any`: a list of patterns of which one must match")
        hits, misses = self._texts("hits"), self._texts("misses")
        for needed, examples in (("hits", hits), ("misses", misses)):
            if len(examples) < 2:
                self._wrong(self.fields.get(needed), f"rule {rule_id!r} needs at least two {needed}")
        default = "symptom" if BY_CODE[mode].symptom else "cause"
        return Rule(
            id=rule_id,
            idea=self._scalar("idea"),
            failure_mode=mode,
            any=self._patterns("any"),
            near=self._patterns("near"),
            unless=self._patterns("unless"),
            not_near=self._patterns("not_near"),
            cleared_by=self._patterns("cleared_by"),
            phase=Phase(phase) if (phase := self._choice("phase", ["", *Phase], "")) else None,
            kinds=frozenset(self._kinds()),
            rank=Rank[self._choice("rank", [rank.name.lower() for rank in Rank], default).upper()],
            yields_to=self._modes("yields_to"),
            confidence=self._confidence(),
            announces=self._choice("announces", ["true", "false"], "false") == "true",
            references=self._texts("references"),
            hits=hits,
            misses=misses,
            where=f"{self.file}:{_line(self.node)}",
        )

    def _wrong(self, node: Any, what: str) -> None:
        self.errors.append(f"{self.file}:{_line(node if node is not None else self.node)}: {what}")

    def _scalar(self, key: str, default: str = "") -> str:
        node = self.fields.get(key)
        return str(node.value) if isinstance(node, yaml.ScalarNode) else default

    def _nodes(self, key: str) -> Iterator[Any]:
        node = self.fields.get(key)
        if node is None:
            return
        if not isinstance(node, yaml.SequenceNode):
            self._wrong(node, f"`{key}` must be a list")
            return
        for item in node.value:
            if isinstance(item, yaml.ScalarNode):
                yield item
            else:
                self._wrong(item, f"`{key}` must be a list of texts")

    def _texts(self, key: str) -> tuple[str, ...]:
        return tuple(str(node.value) for node in self._nodes(key))

    def _patterns(self, key: str) -> tuple[Pattern, ...]:
        return tuple(self._pattern(node) for node in self._nodes(key))

    def _pattern(self, node: Any) -> Pattern:
        pattern = Pattern(str(node.value))
        if self._check_patterns:
            try:
                pattern.check()
            except PatternError as error:
                self._wrong(node, str(error))
        return pattern

    def _choice(self, key: str, allowed: Iterable[str], default: str) -> str:
        value, allowed = self._scalar(key, default), [str(item) for item in allowed]
        if value not in allowed:
            self._wrong(self.fields.get(key), f"{key} {value!r} must be one of {', '.join(filter(None, allowed))}")
            return default
        return value

    def _kinds(self) -> Iterator[Kind]:
        for node in self._nodes("kinds"):
            kind = Kind.parse(node.value)
            if kind is Kind.OTHER and node.value != Kind.OTHER:
                self._wrong(node, f"{node.value!r} is no kind of record; known are {', '.join(Kind)}")
            yield kind

    def _modes(self, key: str) -> frozenset[str]:
        nodes = list(self._nodes(key))
        for node in nodes:
            if node.value not in BY_CODE:
                self._wrong(node, f"{node.value!r} is not in the closed list of failure modes")
        return frozenset(str(node.value) for node in nodes)

    def _confidence(self) -> float:
        text = self._scalar("confidence", str(DEFAULT_CONFIDENCE))
        try:
            value = float(text)
        except ValueError:
            value = -1.0
        if not 0 < value <= 1:
            self._wrong(self.fields.get("confidence"), f"confidence {text!r} must be a number above 0 and at most 1")
        return value


def compile_any(texts: Iterable[str]) -> Any:
    """Compile the patterns `texts` into one for UTF-8 bytes of several lines, which tells whether any of them matches."""
    parts = [f"(?m:{NAMED_GROUP.sub('(?:', text)})" for text in texts]
    return compile_exact("|".join(parts).encode(), len(parts) * RE2_BYTES)


def as_read(text: str) -> str | bytes:
    """Give `text` as RE2 searches it fastest: ASCII, of which each character is a byte, goes as bytes. Offsets stay the same."""
    return text.encode() if text.isascii() else text


def as_text(taken: str | bytes) -> str:
    """Give what a match took from what `as_read` gave."""
    return taken if isinstance(taken, str) else taken.decode()


def compile_exact(text: str | bytes, max_bytes: int = RE2_BYTES) -> Any:
    """Compile `text` with RE2, whose matching time is linear in the line. Raises PatternError, also when it needs more memory than `max_bytes`."""
    try:
        options = re2.Options()
        options.max_mem = max_bytes
        options.log_errors = False
        return re2.compile(text, options)
    except re2.error as error:
        raise PatternError(f"pattern is not in the linear-time subset: {error}") from error
