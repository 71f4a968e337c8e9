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
    story = ["Limits:", "  memory: 1Gi", "x", "x", "x", "x", "Reason: OOMKilled", "Limits:", "  memory: 3Gi"]

    assert "3Gi" == PAGES["out-of-memory"].fill({}, Surroundings(story, 6)).parameters["limit"]


@pytest.mark.parametrize(("other", "limit"), [("512m", None), ("2g", "2g")])
def test_what_stands_far_away_counts_when_all_of_it_says_the_same(other: str, limit: str | None) -> None:
    wide = f"docker run -d --memory=2g scorer\n{'x' * 50}\nKilled\ndocker run -d --memory={other} scorer\n"

    assert limit == PAGES["out-of-memory"].fill({}, Surroundings(["Killed"], 0, wide)).parameters.get("limit")


SERVER_CLASH = "OSError: [Errno 98] Address already in use: ('0.0.0.0', 5001)"
FURTHER_LINES = [f"part {number} of the start" for number in range(60)]
DEBUGGER_CLASH = "RuntimeError: Can't listen for client connections: [Errno 98] Address already in use"


@pytest.mark.parametrize(("source", "port"), [(['debugpy.listen(("0.0.0.0", 5678))'], "5678"), ([], None)])
def test_a_fault_takes_no_value_from_what_gave_way_far_away(rules_alone: Classifier, source: list[str], port: str | None) -> None:
    log = "\n".join([SERVER_CLASH, *FURTHER_LINES, *source, DEBUGGER_CLASH])

    verdict = rules_alone.classify(log.encode(), Kind.CONTAINER)

    assert "debugger-attach-failed" == verdict.failure_mode
    assert "port-in-use" in {symptom.failure_mode for symptom in verdict.symptoms}
    assert verdict.fix is not None
    assert port == verdict.fix.parameters.get("port")


def test_a_port_is_asked_for_when_only_another_story_names_one(rules_alone: Classifier) -> None:
    log = "\n".join(["Listening at: http://0.0.0.0:9191 (7)", *FURTHER_LINES, SERVER_CLASH.removesuffix(": ('0.0.0.0', 5001)")])

    verdict = rules_alone.classify(log.encode(), Kind.CONTAINER)

    assert "port-in-use" == verdict.failure_mode
    assert verdict.fix is not None
    assert "port" not in verdict.fix.parameters
    assert "the port that is taken" in verdict.fix.asked


def test_a_calm_line_next_to_a_fault_lends_it_no_value() -> None:
    story = ["Listening at: http://0.0.0.0:31311 (7)", "Booting worker with pid: 9", "the fault"]

    taken = {mode: PAGES[mode].fill({}, Surroundings(story, 2)).parameters for mode in ("port-in-use", "model-download-failed")}

    assert not {"process", "port", "host"} & taken["port-in-use"].keys()
    assert not {"url", "host"} & taken["model-download-failed"].keys()


def test_values_come_from_the_whole_chain_of_tracebacks(rules_alone: Classifier) -> None:
    frames = [f'  File "/usr/lib/python3.11/site-packages/deep/m{n}.py", line {n}, in call' for n in range(30)]
    log = [
        "Traceback (most recent call last):",
        '  File "/app/metrics.py", line 3, in start',
        "    start_http_server(9102)",
        *frames,
        "OSError: [Errno 98] Address already in use",
    ]

    verdict = rules_alone.classify("\n".join(log).encode(), Kind.CONTAINER)

    assert verdict.fix is not None
    assert ("port-in-use", "9102") == (verdict.failure_mode, verdict.fix.parameters.get("port"))


def test_a_conflict_of_pip_is_told_as_one(rules_alone: Classifier) -> None:
    log = """ERROR: Cannot install alphakit==1.0 and betakit==2.0 because these package versions have conflicting dependencies.

The conflict is caused by:
    alphakit 1.0 depends on corekit<2
    betakit 2.0 depends on corekit>=3
"""

    verdict = rules_alone.classify(log.encode(), Kind.IMAGE_BUILD)

    assert "pip-resolution-failed" == verdict.failure_mode
    assert verdict.fix is not None
    assert "Loosen one of the requirements that exclude each other: corekit<2, corekit>=3" == verdict.fix.title
    assert "alphakit 1.0, betakit 2.0" == verdict.fix.parameters["requirers"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("/lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by /app/run)", True),
        ("ImportError: libGL.so.1: cannot open shared object file: No such file or directory", False),
    ],
)
def test_a_newer_c_library_is_advised_only_when_it_is_too_old(rules_alone: Classifier, text: str, told: bool) -> None:
    verdict = rules_alone.classify(text.encode(), Kind.CONTAINER)

    assert "missing-shared-library" == verdict.failure_mode
    assert verdict.fix is not None
    assert told is any("libstdcxx-ng" in step for step in verdict.fix.steps)


def test_the_identity_of_the_message_is_given_its_right_back() -> None:
    filled = PAGES["key-vault-access-denied"].fill({"object_id": "3f2b8a10-1111-4c2d-9e5f-0123456789ab", "vault": "kv-a"}, Surroundings())

    assert any("--name kv-a --object-id 3f2b8a10-1111-4c2d-9e5f-0123456789ab" in step for step in filled.steps)


@pytest.mark.parametrize(
    ("module", "title", "package"),
    [
        ("cv2", "Add opencv-python-headless to the environment", "opencv-python-headless"),
        ("_sqlite3", "Take a Python that was built with _sqlite3", None),
        ("tkinter", "Take a Python that was built with tkinter", None),
        ("imp", "Take a Python that has imp (<3.12), or do without it", None),
        ("distutils.util", "Add setuptools to the environment", "setuptools"),
        ("helpers.text", "Put your module helpers.text where Python finds it", None),
        ("my_pkg", "Put your module my_pkg where Python finds it", None),
        ("quaxolotl.core", "Find out what brings the module quaxolotl.core, and put it into the environment", None),
    ],
)
def test_a_package_is_offered_only_when_it_is_known_to_bring_the_module(module: str, title: str, package: str | None) -> None:
    filled = PAGES["missing-python-module"].fill({"module": module}, Surroundings())

    assert title == filled.title
    assert package == filled.parameters.get("package")
    assert (package is None) is ("the package that brings the module, unless the module is your own" in filled.asked)


def test_an_unknown_module_is_named_without_being_offered_for_installation() -> None:
    filled = PAGES["missing-python-module"].fill({"module": "quaxolotl.core"}, Surroundings())

    assert any("If it is a package named quaxolotl, look it up" in step for step in filled.steps)
    assert not any("`quaxolotl` to the pip part" in step for step in filled.steps)


def test_a_module_of_another_language_gets_no_pip_package() -> None:
    filled = PAGES["missing-python-module"].fill({"module": "redis"}, Surroundings(["Error: Cannot find module 'redis'"]))

    assert "Add the package redis to the image" == filled.title
    assert any("npm install redis" in step for step in filled.steps)
    assert not any("pip part" in step for step in filled.steps)


@pytest.mark.parametrize("mode", PAGES)
def test_a_title_without_values_reads_as_a_sentence(mode: str) -> None:
    title = PAGES[mode].fill({}, Surroundings()).title

    assert title == " ".join(title.split())
    assert not any(wrong in title for wrong in ("<", " ,", " .", " )", "( ", ": ,", "``", "' '"))
    assert title[-1] not in ":,;("


@pytest.mark.parametrize("mode", PAGES)
def test_steps_without_values_hold_no_gaps(mode: str) -> None:
    filled = PAGES[mode].fill({}, Surroundings())

    assert not [text for text in (*filled.steps, *filled.see) if "  " in text or " ; " in text or "``" in text]
    assert filled.see
    assert filled.meaning


def test_a_second_capture_fills_the_value_that_the_first_left_open() -> None:
    filled = PAGES["port-in-use"].fill({"port2": "8890"}, Surroundings())

    assert "8890" == filled.parameters["port"]
    assert "port2" not in filled.parameters


def test_several_values_are_given_in_the_order_of_the_log() -> None:
    story = ["PackagesNotFoundError: The following packages are not available from current channels:", "", "  - alphakit==1.0", "  - betakit=2.0"]

    assert "alphakit==1.0, betakit=2.0" == PAGES["conda-resolution-failed"].fill({}, Surroundings(story)).parameters["packages"]


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


@pytest.mark.parametrize(
    ("mode", "above", "name", "value"),
    [
        (
            "pip-build-failed",
            "Step 3/9 : RUN pip install alphakit\n ---> Running in 0123456789ab\nStep 4/9 : RUN pip install betakit\nx\n",
            "step",
            "RUN pip install betakit",
        ),
        ("pip-build-failed", "#7 [3/6] RUN pip install alphakit\nusing /usr/lib/python3.12/site-packages\n", "python", "python3.12"),
        ("control-plane-error", "$ az ml online-deployment create -n blue --endpoint-name churn-ep\n", "target", "blue"),
        ("control-plane-error", "$ az ml online-deployment create -n blue --endpoint-name churn-ep\n", "endpoint", "churn-ep"),
        ("operation-conflict", "helm upgrade --install scorer ./chart -n ml\n", "target", "scorer"),
        ("run-exception", '"POST /score HTTP/1.1" 500\n', "route", "/score"),
        ("run-exception", '  File "/srv/score.py", line 7, in run\n    rate = 1 / row["n"]\n', "source", 'rate = 1 / row["n"]'),
        (
            "worker-timeout",
            '  File "/srv/score.py", line 7 in run\n  File "/usr/lib/python3.8/site-packages/x.py", line 1 in f\n',
            "frame",
            'File "/srv/score.py", line 7',
        ),
        ("image-platform-mismatch", "$ podman run --rm -p 80:80 registry.example.com/ml/scorer:4 --workers 2\n", "image", "registry.example.com/ml/scorer:4"),
        ("gpu-error", "vllm serve --model /models/ranker --dtype half\n", "model", "/models/ranker"),
        ("scoring-auth-failed", "$ curl -X POST https://churn.example.com/score -d @x.json\n", "request", "https://churn.example.com/score"),
        ("scoring-auth-failed", "calling https://churn-ep.northeurope.inference.ml.azure.com/score\n", "endpoint", "churn-ep"),
        ("scoring-auth-failed", "using the key of CHURN_API_KEY\n", "variable", "CHURN_API_KEY"),
        ("port-in-use", "+ exec waitress-serve --port 9292 app:app\n", "port", "9292"),
        ("deployment-timeout", "+ helm upgrade scorer ./chart --wait --timeout 7m30s\n", "duration", "7m30s"),
        ("tls-or-dns-failed", "*  subject: O=Example; CN=*.example.net\n", "certificate", "*.example.net"),
        ("image-platform-mismatch", "docker build --platform linux/arm64 -t registry.example.com/ml/a:1 .\n", "platform", "linux/arm64"),
        ("image-platform-mismatch", "    kubernetes.io/arch=arm64\n", "platform", "arm64"),
        ("container-crash-loop", "$ kubectl -n ml logs scorer-5c9 -c model-server --previous\n", "name", "model-server"),
        ("dockerfile-invalid", "$ docker build -t a:1 -f docker/serve.Dockerfile .\n", "dockerfile", "docker/serve.Dockerfile"),
        ("apt-package-failed", "deb [signed-by=/k.gpg] https://apt.example.com/ubuntu jammy main\n", "suite", "jammy"),
        ("runtime-disk-full", "Download file: part-07.safetensors\n", "file", "part-07.safetensors"),
        ("model-load-failed", "INFO Loading encoder from /models/encoder-v2\n", "model", "/models/encoder-v2"),
        ("debugger-attach-failed", "debugging, since AZUREML_DEBUG_PORT is set.\n", "variable", "AZUREML_DEBUG_PORT"),
        ("model-load-failed", '  File "/srv/score.py", line 7, in init\n    model = joblib.load(MODEL_PATH)\n', "variable", "MODEL_PATH"),
        ("insufficient-capacity", "$ oc describe pod ranker-5d8d-lsq\nEvents:\n", "target", "ranker-5d8d-lsq"),
        ("permission-denied", "az storage blob upload --account-name stranker -c web\n", "account", "stranker"),
        ("model-load-failed", "$ srun python serve.py --model /models/ranker-8b/\n", "path", "/models/ranker-8b/"),
        ("pip-build-failed", "Collecting git+git://github.com/example/alpha.git\n", "url", "git+git://github.com/example/alpha.git"),
        ("insufficient-capacity", "CreateEndpointConfig instance ml.g4dn.12xlarge variant a\n", "instance_type", "ml.g4dn.12xlarge"),
        ("insufficient-capacity", "CreateEndpointConfig instance ml.trn1.32xlarge variant a\n", "instance_type", "ml.trn1.32xlarge"),
        ("insufficient-capacity", "loading https://cdn.ml.example.fastpack and ml.ranker.features\n", "instance_type", None),
        ("probe-failed", "Normal  Scheduled  Successfully assigned ml/ranker-5d8d-lsq to aks-cpu-1\n", "node", "aks-cpu-1"),
        ("probe-failed", "moved on to node ranker-b of the graph\n", "node", None),
    ],
)
def test_a_fix_names_what_was_being_done_when_the_fault_struck(mode: str, above: str, name: str, value: str | None) -> None:
    fault = "it failed"

    assert value == PAGES[mode].fill({}, Surroundings([fault], 0, above=above + fault)).parameters.get(name)


@pytest.mark.parametrize(
    ("mode", "story", "name", "value"),
    [
        ("service-overloaded", "azureml-model-group: churn-ep\nHTTP/1.1 429 Too Many Requests", "endpoint", "churn-ep"),
        ("service-overloaded", "azureml-model-deployment: green\nHTTP/1.1 429 Too Many Requests", "deployment", "green"),
        ("run-exception", "pydantic.ValidationError: 1 validation error for Answer\nscore\n  value is not a valid float", "fields", "score"),
        ("insufficient-capacity", "does not have '6' CPU '12' GB memory now", "cpu", "6"),
        ("conda-resolution-failed", "  - package alpha-1.2.0-py39_0 requires python >=3.9,<3.10", "builds", "alpha-1.2.0-py39_0"),
        ("conda-resolution-failed", "├─ alphakit =2024.1 is not installable because it requires", "uninstallable", "alphakit =2024.1"),
        ("apt-package-failed", " alpha-dev:arm64 : Depends: alpha:arm64 (= 1.2) but it is not going to be installed", "unmet", "alpha-dev:arm64"),
        ("environment-definition-invalid", "InvalidVersionSpec: Invalid version '1.2.*>': invalid operator", "specification", "1.2.*>"),
        ("pip-resolution-failed", "The current project's Python requirement (>=3.7,<4.0) is not compatible", "python_range", ">=3.7,<4.0"),
        ("invalid-deployment-config", '{\n  "message": "Missing data for required field.",\n  "path": "instance_count",', "fields", "instance_count"),
        (
            "name-conflict",
            "already scheduled for deletion\n│\n│   with aws_secretsmanager_secret.ranker,",
            "resource_address",
            "aws_secretsmanager_secret.ranker",
        ),
        ("invalid-deployment-config", 'badRequest\n│   on ml/main.tf line 12, in resource "a" "b":', "template", "ml/main.tf line 12"),
        ("probe-failed", "Startup probe failed: x\nContainer ranker failed startup probe, will be restarted", "container", "ranker"),
        ("permission-denied", 'one of the following roles:\n    "Storage Blob Data Owner"', "role", "Storage Blob Data Owner"),
        ("gpu-error", "NCCL error\nsrun: error: gpu04: task 1: Exited with exit code 1", "node", "gpu04"),
        ("pip-resolution-failed", "(x was not found)\nhint: An index URL\n(https://pkgs.example.org)\ncould not be queried", "url", "https://pkgs.example.org"),
        ("permission-denied", "AdalError: state code_expired\nPerforming interactive authentication.", "login", "interactive authentication"),
    ],
)
def test_a_fix_names_what_the_story_says(mode: str, story: str, name: str, value: str) -> None:
    assert value == PAGES[mode].fill({}, Surroundings(story.split("\n"), 0)).parameters.get(name)


def test_the_probe_that_failed_is_shown_as_it_was_set() -> None:
    described = "    Liveness:   http-get http://:80/live delay=9s timeout=1s\n    Readiness:  http-get http://:80/ready delay=3s timeout=2s\n"

    fix = PAGES["probe-failed"].fill({}, Surroundings(["Readiness probe failed"], 0, wide=described))

    assert "http-get http://:80/ready delay=3s timeout=2s" == fix.parameters["readiness"]
    assert any("liveness http-get http://:80/live delay=9s timeout=1s" in told for told in fix.see)


def test_a_parameter_that_page_and_stage_have_is_one_and_what_stands_near_wins() -> None:
    page = PAGES["image-platform-mismatch"]
    above = "$ docker run registry.example.com/ml/a:1\n"

    assert 1 == [parameter.name for parameter in page.parameters].count("image")
    assert "registry.example.com/ml/b:2" == page.fill({}, Surroundings(["Image: registry.example.com/ml/b:2"], 0, above=above)).parameters["image"]


@pytest.mark.parametrize("before", ["", "Größe: 3 € — "])
def test_a_value_is_read_right_behind_signs_that_are_no_ascii(rules_alone: Classifier, before: str) -> None:
    log = f"{before}ModuleNotFoundError: No module named 'sklearn.externals'"

    verdict = rules_alone.classify(log.encode(), Kind.CONTAINER)

    assert verdict.fix is not None
    assert "sklearn.externals" == verdict.fix.parameters["module"]


def test_no_piece_above_a_fault_is_searched_twice() -> None:
    short, long = Surroundings(above="one\ntwo"), Surroundings(above="line\n" * 9_000)

    assert ("one\ntwo",) == tuple(short.reaches)
    assert [1_020, 8_190, 32_765] == [len(above) for above in long.reaches]
    assert all(above.startswith("line\n") for above in long.reaches)
