"""What the generators wrote: every failure mode in many families, healthy logs full of alarm, marked and always the same."""

import re
from collections import defaultdict

import pytest

from classifier import corpus
from classifier.evaluate import Case
from domain.failure_modes import BY_CODE, NONE
from lab.generators import STORIES, load, rows, stories, story
from lab.generators.__main__ import FOLDER, files, main
from lab.generators.shorthand import written_out

FAMILIES, HEALTHY_FAMILIES, BYTES = 8, 60, 14_000_000
ALARM = re.compile(
    r"(?i)error|fail|fatal|kill|tim(e|ed )out|retr|crash|oom|memory|warn|denied|refused|unhealthy|evict|unable|not found|missing|shut|40[0-9]|50[0-4]"
)


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return corpus.generated()


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return files()


def test_the_committed_logs_are_what_the_generators_write(made: dict[str, str]) -> None:
    committed = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.jsonl")}

    assert sorted(committed) == sorted(made)
    assert [] == [name for name in made if committed[name] != made[name]], "run `python -m lab.generators`"


def test_the_same_story_is_told_the_same_way_again(made: dict[str, str]) -> None:
    assert made == files()


def test_the_command_that_checks_writes_nothing_and_agrees(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["--check"])
    assert "changed" not in capsys.readouterr().out


def test_every_failure_mode_has_eight_families(cases: list[Case]) -> None:
    families = {code: {case.family for case in cases if case.label == code} for code in BY_CODE}
    few = {code: len(found) for code, found in families.items() if len(found) < FAMILIES}

    assert {} == few


def test_sixty_healthy_families_are_full_of_alarming_words(cases: list[Case]) -> None:
    healthy = [case for case in cases if case.label == NONE]
    calm = [case.id for case in healthy if not ALARM.search(case.text)]

    assert HEALTHY_FAMILIES <= len({case.family for case in healthy})
    assert len(calm) < len(healthy) / 10, calm


def test_no_label_stands_outside_the_list(cases: list[Case]) -> None:
    known = {*BY_CODE, NONE}

    assert set() == {case.label for case in cases} - known
    assert set() == {other for case in cases for other in case.also} - known


def test_no_family_has_two_labels(cases: list[Case]) -> None:
    labels = defaultdict(set)
    for case in cases:
        labels[case.family].add(case.label)

    assert {} == {family: found for family, found in labels.items() if len(found) > 1}


def test_a_fault_line_stands_on_one_line_of_its_log_and_a_healthy_log_has_none(cases: list[Case]) -> None:
    for case in cases:
        assert (case.label != NONE) == bool(case.evidence), case.id
        assert case.evidence in case.text, case.id
        assert "\n" not in case.evidence, case.id


def test_no_mark_of_a_template_is_left_in_a_log(cases: list[Case]) -> None:
    left = re.compile(r"\{\{[a-z0-9]|^@[!?*~] |⏎|¦|%(BODY|INTERNAL)%", re.M)

    assert [] == [(case.id, found[0]) for case in cases if (found := left.search(case.text))]


def test_generated_logs_are_marked_and_kept_apart_from_captures(cases: list[Case]) -> None:
    captured = corpus.captures()

    assert cases
    assert all(case.id.startswith("gen-") and case.family.startswith("gen-") for case in cases)
    assert not any(case.family.startswith("gen-") for case in captured)
    assert all(row["generator"].startswith("lab.generators ") for told in load().values() for row in rows(told))


def test_generated_logs_are_small_all_together(made: dict[str, str]) -> None:
    assert BYTES > sum(len(text.encode()) for text in made.values())


@pytest.mark.parametrize(
    ("body", "frames", "label", "complaint"),
    [
        ("all went well", "bare", "gpu-error", "a fault has a fault line"),
        ("@! boom", "bare", NONE, "a healthy run has none"),
        ("@! boom", "nobody", "gpu-error", "no frame nobody"),
        ("@! {{one\n|two}}", "bare", "gpu-error", "over the end of a line"),
    ],
)
def test_a_story_that_cannot_be_told_is_refused(body: str, frames: str, label: str, complaint: str) -> None:
    before = dict(load())
    with pytest.raises(ValueError, match=complaint):
        story("refused", label, frames, body)

    assert before == STORIES


def test_a_family_is_registered_once() -> None:
    taken = next(iter(load()))
    with pytest.raises(ValueError, match="two stories"):
        stories("gpu-error", "bare", f"== {taken.removeprefix('gen-')}\nboom")


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("@2 same", "@* same\n@* same"),
        ("@3 number <<0..30>>", "@* number {{0..10}}\n@* number {{10..20}}\n@* number {{20..30}}"),
        ("@2 left: ‹10-1›", "left: 9\nleft: 8"),
        ("‹H› up", "{{t:%H:%M:%S}} up"),
        ("me@9 home\n@* once", "me@9 home\n@* once"),
    ],
)
def test_shorthand_is_written_out(short: str, long: str) -> None:
    assert long == written_out(short)
