"""`faultline rules` and `evaluate`: corrupt files are told as file:line, the others' answers are JSON."""

import json
from pathlib import Path

import pytest
from commands import Run

GOOD = """failure_mode: missing-python-module
rules:
  - id: house-module
    idea: Our loader did not find a plug-in.
    any:
      - 'HOUSE-LOADER: no plug-in named (?P<module>\\w+)'
    hits:
      - "HOUSE-LOADER: no plug-in named sparkles"
      - "E HOUSE-LOADER: no plug-in named glitter"
    misses:
      - "HOUSE-LOADER: all plug-ins named"
      - "no plug-in named sparkles"
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    folder = tmp_path / "house"
    folder.mkdir()
    (folder / "house.yaml").write_text(GOOD)
    return folder


def test_house_rules_are_checked(faultline: Run, house: Path) -> None:
    checked = faultline("rules", "check", "--dir", house)

    assert 0 == checked.returncode
    assert b"well-formed" in checked.stdout


def test_a_house_rule_speaks(faultline: Run, house: Path) -> None:
    log = b"HOUSE-LOADER: no plug-in named sparkles\n"
    done = faultline("classify", "--json", stdin=log, rules_dirs=json.dumps([str(house)]))
    answer = json.loads(done.stdout)

    assert "missing-python-module" == answer["failure_mode"]
    assert "rule:house-module" == answer["decided_by"]
    assert "sparkles" == answer["fix"]["parameters"]["module"]


@pytest.mark.parametrize(
    ("bad", "line"),
    [
        (GOOD.replace("(?P<module>\\w+)'", "(?P<module>\\w+'"), 6),
        (GOOD.replace("missing-python-module", "no-such-mode"), 1),
        (GOOD.replace("  - id: house-module\n    idea", "  - idea"), 3),
        (GOOD.replace("  - id: house-module", "  - id: [house"), 4),
        (GOOD.replace("    any:", "    colour: red\n    any:"), 5),
        (GOOD.replace("\\w+)'", "\\w+)(?=x)'"), 6),
        ("\x00", 1),
        ("", 1),
    ],
    ids=["pattern", "mode", "no id", "no YAML", "unknown key", "not linear", "binary", "empty"],
)
def test_a_corrupt_rule_file_is_told_as_file_and_line(faultline: Run, house: Path, bad: str, line: int) -> None:
    (house / "house.yaml").write_text(bad)
    checked = faultline("rules", "check", "--dir", house)
    used = faultline("classify", "--json", stdin=b"x", rules_dirs=json.dumps([str(house)]))

    assert (1, 1) == (checked.returncode, used.returncode)
    for done in (checked, used):
        assert f"house.yaml:{line}: " in done.stderr.decode()
        assert b"Traceback" not in done.stderr


def test_an_example_that_does_not_hold_fails_the_rules_test(faultline: Run, house: Path) -> None:
    (house / "house.yaml").write_text(GOOD.replace("no plug-in named glitter", "no plugin called glitter"))
    done = faultline("rules", "test", "--dir", house)

    assert 1 == done.returncode
    assert b"house-module" in done.stderr
    assert b"Error: 1 of " in done.stderr


def test_rules_are_listed_as_json_in_a_pipe(faultline: Run) -> None:
    rules = [json.loads(line) for line in faultline("rules", "list").stdout.splitlines()]

    assert all({"id", "failure_mode", "rank", "idea", "where", "references"} == set(rule) for rule in rules)
    assert len(rules) == len({rule["id"] for rule in rules})


def test_explain_shows_what_yielded_and_why(faultline: Run) -> None:
    log = b"ModuleNotFoundError: No module named 'lightgbm'\n[ERROR] Worker (pid:7) exited with code 3.\n[ERROR] Reason: Worker failed to boot.\n"
    shown = faultline("rules", "explain", "-", stdin=log).stdout.decode()

    assert "fault 1: missing-python-module" in shown
    assert "yielded: container-crash-loop" in shown


def test_evaluate_scores_a_corpus_as_json(faultline: Run, tmp_path: Path) -> None:
    cases = [
        {"id": "a", "text": "ModuleNotFoundError: No module named 'lightgbm'", "label": "missing-python-module", "evidence": "No module named 'lightgbm'"},
        {"id": "b", "text": "all is well", "label": "none"},
        {"id": "c", "text": "all is well", "label": "out-of-memory"},
    ]
    path = tmp_path / "corpus.jsonl"
    path.write_text("".join(json.dumps(case) + "\n" for case in cases))
    done = faultline("evaluate", "corpus.jsonl", "--json")
    scores = json.loads(done.stdout)

    assert 0 == done.returncode
    assert 3 == scores["cases"]
    assert round(2 / 3, 3) == round(scores["accuracy"], 3)
    assert [1, 1] == scores["fault_line"]
    assert [["out-of-memory", "none", 1]] == scores["confusions"]


def test_a_corpus_that_cannot_be_read_is_told_as_file_and_line(faultline: Run, tmp_path: Path) -> None:
    (tmp_path / "corpus.jsonl").write_text('{"id": "a", "text": "x", "label": "none"}\n{"id": "b"}\n')
    done = faultline("evaluate", "corpus.jsonl", "--json")

    assert 1 == done.returncode
    assert b"corpus.jsonl:2: " in done.stderr
    assert b"Traceback" not in done.stderr
