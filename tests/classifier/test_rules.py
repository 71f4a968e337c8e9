"""Rule files: what is read, and what is said about a wrong one."""

from pathlib import Path

import pytest

from classifier import rules
from classifier.rules import Rank, RuleErrors

GOOD = """failure_mode: out-of-memory
rules:
  - id: house-oom
    idea: Our supervisor says so.
    any: ['supervisor: memory of (?P<process>\\w+) is used up']
    hits: ["supervisor: memory of scorer is used up", "x supervisor: memory of a is used up"]
    misses: ["supervisor: memory of scorer is fine", "memory is used up by nobody"]
"""


def written(folder: Path, text: str | bytes, name: str = "house.yaml") -> Path:
    (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def test_a_good_rule_is_read_with_the_defaults(tmp_path: Path) -> None:
    (rule,) = rules.load([written(tmp_path, GOOD)])

    assert ("house-oom", "out-of-memory", Rank.CAUSE, 0.9) == (rule.id, rule.failure_mode, rule.rank, rule.confidence)
    assert rule.where.endswith("house.yaml:3")


def test_a_rule_of_a_symptom_ranks_as_a_symptom(tmp_path: Path) -> None:
    (rule,) = rules.load([written(tmp_path, GOOD.replace("out-of-memory", "worker-timeout"))])

    assert Rank.SYMPTOM == rule.rank


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        (GOOD.replace("out-of-memory", "out-of-luck"), 1, "closed list"),
        (GOOD.replace("house-oom", "House_OOM"), 3, "kebab-case"),
        (GOOD.replace("memory of (?P", "memory of ((?P"), 5, "not a valid regex"),
        (GOOD.replace("is used up'", r"is (?=used) up'"), 5, "linear time"),
        (GOOD.replace("(?P<process>\\w+)", r"(\w+) \1"), 5, "linear time"),
        (GOOD.replace("supervisor: memory of (?P<process>\\w+) is used up']", "x*']"), 5, "can match the empty line"),
        (GOOD.replace("    idea:", "    ida:"), 4, "unknown key 'ida'"),
        (GOOD.replace("    any: [", "    any: [[1], "), 5, "list of texts"),
        (GOOD.replace('misses: ["supervisor: memory of scorer is fine", ', "misses: ["), 7, "at least two misses"),
        (GOOD + "    confidence: 7\n", 8, "at most 1"),
        (GOOD + "    rank: boss\n", 8, "one of wrapper"),
        (GOOD + "    yields_to: [nothing]\n", 8, "closed list"),
        (GOOD + "    announces: perhaps\n", 8, "must be one of true, false"),
        (GOOD + "    kinds: [contianer]\n", 8, "no kind of record"),
        (GOOD + "    idea: Another.\n", 4, "given twice"),
        (GOOD + GOOD.split("rules:\n")[1], 8, "is taken already"),
        ("failure_mode: [\n", 2, "not valid YAML"),
        ("- 1\n", 1, "closed list"),
        (b"failure_mode: \xff\xfe\n", 1, "UTF-8"),
    ],
)
def test_a_wrong_rule_file_is_told_by_file_and_line(tmp_path: Path, text: str | bytes, line: int, what: str) -> None:
    with pytest.raises(RuleErrors) as wrong:
        rules.load([written(tmp_path, text)])

    assert f"house.yaml:{line}: " in str(wrong.value)
    assert what in str(wrong.value)


def test_every_wrong_rule_is_told_at_once(tmp_path: Path) -> None:
    written(tmp_path, GOOD.replace("house-oom", "A"), "a.yaml")
    written(tmp_path, GOOD.replace("out-of-memory", "b"), "b.yaml")

    with pytest.raises(RuleErrors) as wrong:
        rules.load([tmp_path])

    assert 2 == len(wrong.value.errors)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(RuleErrors, match="not a directory"):
        rules.load([tmp_path / "nowhere"])
