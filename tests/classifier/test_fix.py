"""The fix: values from the evidence, derived ones, asked ones, and never an invented one."""

from pathlib import Path

import pytest

from classifier import fix, parameters
from classifier.classify import Classifier
from classifier.fix import FixError, Surroundings
from domain.records import Kind

PAGES = fix.load()


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("ModuleNotFoundError: No module named 'cv2'", "package", "opencv-python-headless"),
        ("ModuleNotFoundError: No module named 'sklearn.ensemble'", "package", "scikit-learn"),
        ("ImportError: libGL.so.1: cannot open shared object file: No such file or directory", "apt_package", "libgl1"),
        ("Reason: OOMKilled\nExit Code: 137\nLimits:\n  cpu: 1\n  memory: 2Gi\n", "limit", "2Gi"),
        ("Reason: OOMKilled\nExit Code: 137\nLimits:\n  cpu: 1\n  memory: 2Gi\n", "next_size", "4Gi"),
        ("docker: Error: Bind for 0.0.0.0:5001 failed: port is already allocated.", "port", "5001"),
        ("ERROR: No matching distribution found for nosuchkit==9.9", "requirement", "nosuchkit==9.9"),
        (
            "Operation results in exceeding approved standardDSv2Family Cores quota. Location: westeurope, Current Limit: 10, Current Usage: 8, Additional Required: 4, (Minimum) New Limit Required: 12.",
            "new_limit",
            "12",
        ),
    ],
)
def test_a_fix_names_the_value_of_this_incident(rules_alone: Classifier, text: str, name: str, value: str) -> None:
    verdict = rules_alone.classify(text.encode(), Kind.OTHER)

    assert verdict.fix is not None
    assert value == verdict.fix.parameters.get(name)


def test_the_replicas_are_those_of_the_formula() -> None:
    assert 286 == parameters.replicas(20, 10, 0.7, 1)

    filled = PAGES["service-overloaded"].fill({"target_rps": "20", "request_seconds": "10"}, Surroundings())

    assert "286" == filled.parameters["replicas"]


def test_a_value_that_nobody_said_is_asked_for() -> None:
    filled = PAGES["service-overloaded"].fill({}, Surroundings(["HTTP 503"]))

    assert "replicas" not in filled.parameters
    assert any("second" in question for question in filled.asked)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("host", "learn.microsoft.com"),
        ("host", "score.py"),
        ("path", "/opt/env/lib/python3.11/site-packages/azureml/core/model.py"),
        ("message", "/bin/sh -c pip install x"),
        ("name", "from"),
        ("image", "kubelet.go:228"),
        ("duration", "11:02:44"),
        ("port", "00"),
    ],
)
def test_what_only_looks_like_a_value_is_none(kind: str, value: str) -> None:
    assert "" == parameters.plausible(kind, value)


def test_the_nearest_of_several_values_is_taken() -> None:
    wide = "memory: 1Gi\n" + "x\n" * 50 + "Reason: OOMKilled\nmemory: 3Gi\n"
    at = wide.index("Reason")

    assert "3Gi" == PAGES["out-of-memory"].fill({}, Surroundings(["Reason: OOMKilled"], wide, at)).parameters["limit"]


def test_control_characters_never_reach_a_value() -> None:
    assert "evil[31m" == parameters.clean("evil\x1b[31m\x07\n")


@pytest.mark.parametrize(
    "text",
    [
        "failure_mode: x",
        "- 1",
        "failure_mode: x\ntitle: t\nmeaning: m\nsteps: [s]\nowner: o\nretry: r\ndocs: [d]\nparameters: {p: {type: nonsense}}",
        "failure_mode: x\ntitle: t\nmeaning: m\nsteps: [s]\nowner: o\nretry: r\ndocs: [d]\nparameters: {p: {type: name, find: '(?=x)'}}",
        "failure_mode: x\ntitle: t\nmeaning: m\nsteps: [s]\nowner: o\nretry: r\ndocs: [d]\nparameters: {p: {type: name, find: 'no group'}}",
    ],
)
def test_a_wrong_fix_page_is_told_by_its_file(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.yaml").write_text(text)

    with pytest.raises(FixError, match=r"fixes/x\.yaml"):
        fix.load(tmp_path)
