"""The model: its artefact is checked before it opens, it abstains, and it is asked only where the rules are silent."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from classifier import corpus, rules, train
from classifier.classify import Classifier
from classifier.findings import Finder
from classifier.judge import Judge, signs
from classifier.kinds import Kinds
from classifier.lines import Block
from classifier.model import BUILT_IN, Model, ModelError, chosen, features, most_telling, softmax
from classifier.reason import Fault, weigh
from domain.failure_modes import BY_CODE, NONE, UNKNOWN
from domain.records import Kind

FOREIGN = b"deployctl 1.2 rolling out\nERROR: quota of accelerators in this zone is used up, 0 of 4 left\nexit status 1\n"


@pytest.fixture(scope="module")
def model() -> Model:
    return Model.load()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BUILT_IN, tmp_path / "artefact"))


def test_the_model_that_ships_knows_every_failure_mode(model: Model) -> None:
    assert {*BY_CODE, NONE} == set(model.modes)


def test_probabilities_sum_to_one(model: Model) -> None:
    block = Block(FOREIGN)

    rows = model.probabilities([features(block, line, Kind.OTHER) for line in range(3)])

    assert (3, len(model.modes)) == rows.shape
    assert np.allclose(1, rows.sum(axis=1), atol=1e-5)


def test_a_changed_artefact_is_refused(copy: Path) -> None:
    body = bytearray((copy / "model.npz").read_bytes())
    body[len(body) // 2] ^= 1
    (copy / "model.npz").write_bytes(bytes(body))

    with pytest.raises(ModelError, match="SHA-256"):
        Model.load(copy)


def test_an_artefact_of_another_format_is_refused(copy: Path) -> None:
    card = json.loads((copy / "card.json").read_text())
    (copy / "card.json").write_text(json.dumps(card | {"format": 1}))

    with pytest.raises(ModelError, match="format 1"):
        Model.load(copy)


@pytest.mark.parametrize("change", [{"temperature": None}, {"judge": "none"}, {"thresholds": 7}])
def test_a_card_that_lacks_something_is_refused(copy: Path, change: dict[str, object]) -> None:
    card = json.loads((copy / "card.json").read_text())
    (copy / "card.json").write_text(json.dumps(card | change))

    with pytest.raises(ModelError, match="faultline train"):
        Model.load(copy)


@pytest.mark.parametrize("name", ["card.json", "model.npz", "judge.json", "kinds.json"])
def test_a_missing_file_is_told(copy: Path, name: str) -> None:
    (copy / name).unlink()

    with pytest.raises(ModelError, match="faultline train"):
        Model.load(copy)


def test_nothing_in_the_artefact_can_run_code(copy: Path) -> None:
    with np.load(copy / "model.npz", allow_pickle=False) as arrays:
        assert {"coefficients", "intercepts"} == set(arrays.files)


def test_where_a_rule_decides_the_model_changes_nothing(rules_alone: Classifier, cache: Path, model: Model) -> None:
    both = Classifier.load(cache=cache, model=model)
    data = b"ModuleNotFoundError: No module named 'lightgbm'\n"

    assert rules_alone.classify(data) == both.classify(data)


def test_a_healthy_log_is_healthy_to_both(cache: Path, model: Model) -> None:
    data = b"INFO started\nWARNING: slow start\nINFO 0 errors\nPOST /score 200\n" * 20

    assert NONE == Classifier.load(cache=cache, model=model).classify(data).failure_mode


def test_a_guess_is_a_mode_unknown_or_none(model: Model) -> None:
    guess = model.guess(Block(FOREIGN), [1, 2], Kind.OTHER)

    assert guess.failure_mode in {*BY_CODE, NONE, UNKNOWN}
    assert 0 <= guess.confidence <= 1
    assert guess.line in (1, 2)


def test_of_many_lines_the_first_and_the_last_are_judged() -> None:
    lines = chosen(range(1000))

    assert (0, 999, 40) == (lines[0], lines[-1], len(lines))


def test_the_most_telling_line_is_the_one_surest_of_a_failure() -> None:
    rows = softmax(np.array([[5.0, 0.0, 0.0], [0.0, 4.0, 0.0], [0.0, 0.0, 3.0]]))

    assert 1 == most_telling(rows, [NONE, "a", "b"])


def test_scikit_learn_is_not_imported_for_what_a_rule_decides() -> None:
    code = (
        "import sys; from pathlib import Path; from faultline.settings import load; from faultline import wiring; "
        "c = wiring.load_classifier(load()); v = c.classify(b\"ModuleNotFoundError: No module named 'x'\"); "
        "assert v.failure_mode == 'missing-python-module'; print('sklearn' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "False" == done.stdout.strip()


def test_the_judge_sets_aside_a_log_that_got_over_what_its_lines_tell(model: Model, rules_alone: Classifier, cache: Path) -> None:
    """Of the healthy logs of the corpus that rules alone take for faults, the judge sets some aside, and it loses no captured fault."""
    both = Classifier.load(cache=cache, model=model)
    cases = [case for case in corpus.repository() if case.overcome]
    alone = [case for case in cases if rules_alone.classify(case.text.encode(), case.kind).failure_mode != NONE]
    left = [case for case in alone if both.classify(case.text.encode(), case.kind).failure_mode != NONE]

    assert len(left) < len(alone)
    for case in corpus.captures():
        if case.label != NONE and rules_alone.classify(case.text.encode(), case.kind).failure_mode != NONE:
            assert both.classify(case.text.encode(), case.kind).failure_mode != NONE, case.id


@pytest.mark.parametrize(
    ("said", "mode"), [("PayloadTooLargeError: request entity too large", "request-too-large"), ("ModuleNotFoundError: No module named 'shap'", NONE)]
)
def test_the_judge_is_not_asked_about_a_limit_of_the_service(cache: Path, copy: Path, said: str, mode: str) -> None:
    lenient = Model.load(copy)
    lenient.judge = Judge({}, -1000.0, 0.5)

    assert mode == Classifier.load(cache=cache, model=lenient).classify(f"{said}\n".encode(), Kind.CONTAINER).failure_mode


@pytest.mark.parametrize("name", ["judge.json", "kinds.json"])
def test_a_changed_table_is_refused(copy: Path, name: str) -> None:
    (copy / name).write_bytes((copy / name).read_bytes() + b" ")

    with pytest.raises(ModelError, match=name):
        Model.load(copy)


def test_the_judge_gives_a_probability(model: Model, rules_alone: Classifier) -> None:
    judge = Judge({"kind:other": 1000.0}, 0.0, 0.5)
    finder = Finder(rules.load())
    found = finder.find(b"ModuleNotFoundError: No module named 'x'\n")

    assert 1.0 == pytest.approx(judge.failing(found, weigh(found.candidates)[0], Kind.OTHER))
    assert 0 <= model.judge.failing(found, weigh(found.candidates)[0], Kind.OTHER) <= 1


def test_the_alarm_threshold_lies_on_a_healthy_log_and_not_between_two() -> None:
    healthy = [0.1] * 96 + [0.97, 0.9999, 0.99991, 0.99992]
    probabilities = np.array([[1 - failing, failing] for failing in [*healthy, 0.5]])

    threshold = train._alarm_threshold(probabilities, [NONE] * len(healthy) + ["out-of-memory"], [NONE, "out-of-memory"])

    assert threshold in (pytest.approx(0.97), pytest.approx(0.9999))
    assert sum(failing > threshold for failing in healthy) <= train.FALSE_ALARM_RATE * len(healthy)


@pytest.mark.parametrize(("said", "answer"), [("Finished: FAILURE", UNKNOWN), ("Finished: SUCCESS", NONE)])
def test_a_job_that_says_that_it_failed_is_an_incident_though_nobody_knows_why(model: Model, said: str, answer: str) -> None:
    classifier = Classifier.load(model=model)
    log = f"[Pipeline] stage\ngizmo: zorbing 3 of 4 parts\ngizmo: error: part 4 wobbles\n[Pipeline] End of Pipeline\n{said}\n"

    verdict = classifier.classify(log.encode(), Kind.OTHER)

    assert answer == verdict.failure_mode
    assert verdict.cause is None or "part 4 wobbles" in verdict.cause.evidence.text


def test_a_job_that_failed_long_ago_is_no_incident(model: Model) -> None:
    log = "INFO scheduler ready\nERROR scheduler: job failed id=7, moved to dead letters\n" + "INFO scheduler: tick\n" * 200

    assert NONE == Classifier.load(model=model).classify(log.encode(), Kind.OTHER).failure_mode


@pytest.mark.parametrize(
    ("log", "mode"),
    [
        ("2026-11-24 10:00:00 INFO starting\n2026-11-24 10:00:02 FATAL the flux of the coil is misaligned\n", UNKNOWN),
        ("2026-11-24 10:00:00 INFO starting\n2026-11-24 10:00:02 FATAL the flux of the coil is misaligned\n\n\n", UNKNOWN),
        ("2026-11-24 10:00:02 FATAL the flux of the coil is misaligned\n2026-11-24 10:00:03 INFO the flux is well again\n", NONE),
        ("INFO:     Application startup complete.\n" + "INFO scored 5 rows\n" * 30 + "ERROR heartbeat from client 17 was late\n", NONE),
    ],
)
def test_a_log_that_ends_in_an_error_nobody_knows_is_unknown(model: Model, cache: Path, log: str, mode: str) -> None:
    assert mode == Classifier.load(cache=cache, model=model).classify(log.encode(), Kind.CONTAINER).failure_mode


def test_a_program_that_gives_up_is_an_alarm_whatever_it_was_answered(model: Model, cache: Path) -> None:
    both = Classifier.load(model=model, cache=cache)
    asked = "ERROR:app:GET /config/churn.yaml 404 not found"
    assert NONE == both.classify(f"INFO:app:start\n{asked}\n".encode(), Kind.CONTAINER).failure_mode
    assert NONE != both.classify(f"INFO:app:start\n{asked}, fatal: cannot start, giving up\n".encode(), Kind.CONTAINER).failure_mode


@pytest.mark.parametrize(
    ("statuses", "seen"),
    [((200, 200, 422), "answered:most"), ((200, 422, 500), "answered:few"), ((422, 500), "answered:none")],
)
def test_the_judge_sees_how_requests_were_answered(statuses: tuple[int, ...], seen: str) -> None:
    access = "".join(f'10.0.0.9 - - [24/Nov/2026:10:00:09 +0000] "POST /score HTTP/1.1" {status} 27\n' for status in statuses)
    finder = Finder(rules.load())
    found = finder.find(f"ERROR CUDA out of memory\nValueError: X has 3 features, but SVC is expecting 4 features as input.\n{access}".encode(), Kind.CONTAINER)
    requests = [c for c in found.candidates if c.failure_mode == "input-data-invalid"]
    others = [c for c in found.candidates if c.failure_mode == "gpu-error"]

    assert seen in signs(found, Fault(requests[0], (), ()), Kind.CONTAINER)
    assert seen not in signs(found, Fault(others[0], (), ()), Kind.CONTAINER)


@pytest.mark.parametrize(("signal", "mode"), [("15 (SIGTERM)", NONE), ("9 (SIGKILL)", "out-of-memory"), ("11 (SIGSEGV)", "container-crash-loop")])
def test_a_worker_of_celery_that_is_told_to_stop_is_no_alarm(model: Model, cache: Path, signal: str, mode: str) -> None:
    log = f"[2026-11-24 10:00:01,332: ERROR/MainProcess] Process 'ForkPoolWorker-2' pid:71 exited with 'signal {signal}'\nworker: Warm shutdown (MainProcess)\n"
    assert mode == Classifier.load(model=model, cache=cache).classify(log.encode(), Kind.CONTAINER).failure_mode


EVENTS = "LAST SEEN   TYPE      REASON      OBJECT            MESSAGE\n3m   Normal    Pulled    pod/scorer-0   Container image already present on machine\n"
FULL = "OSError: [Errno 28] No space left on device\n"
BUILD = "Step 4/9 : RUN pip install -r requirements.txt\n ---> Running in 1c2d3e4f5a6b\nCollecting numpy\n"
SERVING = '2026-11-24 10:00:00 [INFO] Listening at: http://0.0.0.0:5001\n[INFO] Booting worker with pid: 7\n"POST /score HTTP/1.1" 500\n'


@pytest.mark.parametrize(("log", "kind"), [(EVENTS, Kind.K8S_EVENT), (BUILD, Kind.IMAGE_BUILD), (SERVING, Kind.CONTAINER)])
def test_of_what_kind_a_log_is_its_words_tell(model: Model, log: str, kind: Kind) -> None:
    assert kind is model.kinds.guess(log.encode())
    assert kind is model.kinds.guess(log.encode() + b"x" * 100_000 + b"\n" + log.encode())


def test_a_log_without_a_known_word_is_of_no_kind(model: Model) -> None:
    assert Kind.OTHER is model.kinds.guess(b"")
    assert Kind.OTHER is model.kinds.guess(bytes(range(128, 256)))


def test_a_log_of_which_nobody_says_the_kind_is_read_as_what_it_looks_like(cache: Path, copy: Path) -> None:
    model = Model.load(copy)
    classifier = Classifier.load(cache=cache, model=model)

    for log, mode in ((BUILD + FULL, "build-disk-full"), (SERVING + FULL, "runtime-disk-full")):
        assert mode == classifier.classify(log.encode()).failure_mode
        assert mode == classifier.classify(log.encode("utf-16")).failure_mode
        assert mode == classifier.explain(log.encode()).faults[0].cause.failure_mode
    model.kinds = Kinds((Kind.CONTAINER,), {"run": 0}, np.zeros((1, 1)), np.zeros(1))
    bare = b"requests.exceptions.ConnectionError: HTTPSConnectionPool(host='files.example', port=443): Max retries exceeded\n"
    said = {kind: classifier.classify(b"#7 [2/4] RUN python fetch.py\n#7 1.2 " + bare, kind).failure_mode for kind in (None, Kind.CONTAINER, Kind.IMAGE_BUILD)}
    assert said[None] == said[Kind.CONTAINER] != said[Kind.IMAGE_BUILD]
