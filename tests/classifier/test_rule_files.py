"""The rules that ship: their own examples, the healthy logs of the repository, and the width of their knowledge."""

from collections import Counter
from pathlib import Path

import pytest

from classifier import fix, rule_tests, rules
from classifier.corpus import healthy_logs
from classifier.rule_tests import MIN_SIGNATURES
from domain.failure_modes import FAILURE_MODES

SHIPPED = rules.load()


def test_every_example_of_every_rule_holds_and_no_healthy_log_is_hit(cache: Path) -> None:
    healthy = list(healthy_logs())
    report = rule_tests.run(SHIPPED, healthy, cache)

    assert () == report.failures
    assert len(healthy) >= 60


def test_a_rule_that_fires_on_a_healthy_log_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "loud.yaml").write_text(
        "failure_mode: out-of-memory\nrules:\n  - id: loud\n    idea: x\n    any: ['error']\n    hits: ['error 1', 'error 2']\n    misses: ['fine', 'good']\n"
    )
    healthy = [("quiet", b"an error page was translated\n", rule_tests.Kind.OTHER)]

    report = rule_tests.run(rules.load([tmp_path]), healthy)

    assert ["rule loud fires on the healthy log quiet:1"] == [failure.split(": ")[1] for failure in report.failures]


def test_every_failure_mode_has_independent_signatures() -> None:
    count = Counter(rule.failure_mode for rule in SHIPPED)

    assert [] == [mode.code for mode in FAILURE_MODES if count[mode.code] < MIN_SIGNATURES]


def test_every_failure_mode_has_a_fix_page_with_links() -> None:
    pages = fix.load()

    assert {mode.code for mode in FAILURE_MODES} == set(pages)
    assert [] == [code for code, page in pages.items() if not page.docs or not all(link.startswith("https://") for link in page.docs)]
    assert [] == [code for code, page in pages.items() if len(page.steps) < 3 or not page.owner or not page.retry or not page.meaning]


@pytest.mark.parametrize("rule", SHIPPED, ids=lambda rule: rule.id)
def test_a_rule_captures_only_named_values(rule: rules.Rule) -> None:
    """Every named capture can be shown: names are lower case, and none repeats inside one pattern."""
    names = [name for pattern in rule.any for name in pattern.exact.groupindex]

    assert all(name.islower() for name in map(str, names))
