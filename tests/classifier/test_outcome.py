"""What takes a finding back: mentions, passed tests, and what came good."""

import pytest

from classifier import outcome
from classifier.classify import Classifier
from classifier.outcome import begins_again, is_echo, is_mention, subject_of
from domain.failure_modes import NONE
from domain.records import Kind

OOM = "Container OOMKilled, exit code 137"


@pytest.mark.parametrize(
    "line",
    [
        "tests/test_limits.py::test_oom_killed_is_told PASSED [ 10%]",
        "  ✓ answers 403 when the token is expired (2 ms)",
        "ok 7 - a container that exited with 137 is told as out of memory",
        "chat 41 user> why is my pod OOMKilled?",
        "* A worker no longer hangs; `OOMKilled` means that the limit is too low.",
        "# HELP worker_timeouts_total WORKER TIMEOUT events",
        "1a2b3c4d fix: worker no longer OOMKilled",
        "feat(api): say 413 Payload Too Large",
        "errors_total 0",
        "run done, 0 errors, no failures",
        "  --retry-on-503 N        how often to try again",
        "If pods are in CrashLoopBackOff, check the pull secret",
        '{"status":"resolved","description":"Pod scorer was in waiting state (reason: OOMKilled)."}',
        'level=info component=querier query="{app="scorer"} |= "OOMKilled"" status=200',
        '        annotations: { summary: "Container was OOMKilled" }',
        'MountVolume.SetUp failed for volume "config" : failed to sync secret cache: timed out waiting for the condition',
        '10:00:02 INFO triage: id=7 label=deployment p=0.97 text="my pod is OOMKilled, what now?"',
        '[{"label": "negative", "text": "it said 502 Bad Gateway", "score": 0.98}]',
        '{"risk": 0.02, "error": null, "warnings": ["feature age missing"]}',
        "pods before/after: restarts 0/0, OOMKilled 0, evicted 0",
        "KubeContainerOOMKilled\tinactive\tok",
        '{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "responseStatus": {"reason": "AlreadyExists", "code": 409}}',
        "ModelNotFoundException handler registered",
        "[2026-11-24 10:00:00 +0000] [7] [ERROR] Worker (pid:9) was sent SIGINT!",
        "Received request chat-7: prompt: 'what does OOMKilled mean?', params: none",
        "failed: 0, succeeded: 3",
        "Errors: 0 | Warnings 3",
        "smoke 3/3 PASSED: ModuleNotFoundError: No module named 'x' is reported",
        "errors=0 warnings=2",
        '{"message": "OOMKilled", "error": null}',
        "Image was built because it did not already exist. Use `docker-compose build` to rebuild it.",
        "408 upstream request timeout                 0",
        '# message of the policy: "this may end in exec format error"',
        '+# "OSError: [Errno 98] Address already in use"; KillMode takes the whole group',
        "get secrets ............ no   (expected no)   secrets is forbidden",
        "Memory cgroup out of memory: Killed process 12 (stress-ng-vm)",
        "scorer-1 exited with code 130",
        "    'x-ms-error-code': 'ContainerAlreadyExists'",
        "ERROR: (WebserviceNotFound) ranker not found (ignored, continueOnError)",
        "Timeout waiting for consumer, which was closed cleanly",
    ],
)
def test_a_line_may_only_mention_a_failure(line: str) -> None:
    assert is_mention(line)


@pytest.mark.parametrize(
    "line",
    [
        "ModuleNotFoundError: No module named 'cv2'",
        '{"level": "error", "message": "Container OOMKilled"}',
        '{"level": "info", "error": "dial tcp 10.0.0.9:443: connection refused"}',
        "errors_total 12",
        "ERROR: Job failed: exit code 1",
        "E   AssertionError: 1 failed",
        "Error: 0/3 nodes are available: 3 Insufficient cpu.",
        "scorer-1 exited with code 130 (restarting)",
        "scorer-1 exited with code 143",
        "scorer-1 exited with code 1",
        "Deployment failed: 0 of 3 replicas ready",
        "ERROR: 0 GPUs visible: CUDA driver version is insufficient",
        "scorer   0/1   ImagePullBackOff   0",
        '{"level": "error", "message": "ModuleNotFoundError: No module named \'shap\'", "error": null}',
        '{"level": "fatal", "msg": "Container OOMKilled", "status": 200}',
        "curl: (92) HTTP/2 stream 1 was not closed cleanly: PROTOCOL_ERROR (err 1)",
        "the worker did not get terminated gracefully, OOMKilled",
        "ranker   0/1   Init:0/1   0",
        "Container OOMKilled, exit code 137; its sessions cannot be closed cleanly",
        "OSError: [Errno 28] No space left on device; WAL segment wasn't closed cleanly",
        "ModuleNotFoundError: No module named 'shap' (ignoring PYTHONPATH)",
    ],
)
def test_a_failure_is_no_mention(line: str) -> None:
    assert not is_mention(line)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"===== test session starts =====\ncollected 2 items\n{OOM}\n===== 2 passed in 0.2s =====\n", Kind.OTHER),
        ('{"level": "info", "subject": "Container OOMKilled every night", "label": "bug"}\n', Kind.CONTAINER),
        (f"usage: scorectl\n\nexit codes:\n  3  {OOM}\n", Kind.OTHER),
        (f"docs/faq.md:12: {OOM}\n", Kind.OTHER),
        (f"commit 1a2b3c4d5e6f\nAuthor: bot <bot@lab.example>\n\n    worker: {OOM} is gone\n", Kind.OTHER),
        (
            "Readiness probe failed: HTTP probe failed with statuscode: 503\nNAME READY STATUS RESTARTS AGE\nscorer-1   1/1     Running   0          5m\n",
            Kind.DEPLOY_STATUS,
        ),
        (
            "Step 2/3 : RUN pip install x\nWARNING: Retrying (Retry(total=4)) after connection broken by 'ReadTimeoutError'\nSuccessfully tagged scorer:1\n",
            Kind.IMAGE_BUILD,
        ),
        (
            "[error] HTTP status=429 URI=/_bulk\n[warn] failed to flush chunk 'a', retry in 6 seconds\n[info] flush chunk 'a' succeeded at retry 1\n",
            Kind.CONTAINER,
        ),
        ('{"level":"error","msg":"Reconciler error","controller":"upgrade","error":"unable to get pods: not scheduled yet"}\n', Kind.CONTAINER),
    ],
)
def test_a_log_that_ends_well_is_healthy(rules_alone: Classifier, text: str, kind: Kind) -> None:
    assert NONE == rules_alone.classify(text.encode(), kind).failure_mode


@pytest.mark.parametrize(
    "text",
    [
        f"===== test session starts =====\n{OOM}\n===== 1 failed, 2 passed in 0.2s =====\n",
        f"===== test session starts =====\n===== 2 passed in 0.2s =====\n{OOM}\n",
        f"Successfully tagged scorer:1\n{OOM}\n",
        f"scorer-1   1/1     Running   0     5m\nscorer-2   0/1     OOMKilled   3     5m\n{OOM}\n",
    ],
)
def test_a_good_end_of_something_else_hides_nothing(rules_alone: Classifier, text: str) -> None:
    assert "out-of-memory" == rules_alone.classify(text.encode(), Kind.OTHER).failure_mode


NO_MODULE = "ModuleNotFoundError: No module named 'cudf'"
CALM = "".join(f"row {number} of the table is written\n" for number in range(14))


@pytest.mark.parametrize(
    "line",
    [
        "Step 4/9 : RUN check || echo 'E: Unable to locate package libnope'",
        "[3/5] RUN check || echo 'E: Unable to locate package libnope'",
        "The command '/bin/sh -c check || echo E: Unable to locate package libnope' returned a non-zero code: 1",
        'ERROR: failed to solve: process "/bin/sh -c echo E: Unable to locate package libnope" did not complete successfully: exit code: 1',
        "+ echo E: Unable to locate package libnope",
    ],
)
def test_what_a_command_holds_is_no_evidence(rules_alone: Classifier, line: str) -> None:
    at = line.index("E: Unable")

    assert is_echo(line, at, at + 20)
    assert rules_alone.classify(f"{line}\n".encode()).failure_mode in {NONE, "image-build-failed"}


def test_what_stands_behind_an_echoed_command_is_evidence() -> None:
    line = "The command '/bin/sh -c python train.py' returned a non-zero code: 137"

    assert not is_echo(line, line.index("returned"), len(line))


@pytest.mark.parametrize(
    ("line", "again"),
    [
        ("Retrying in 5 seconds", True),
        ("attempt 2 of 5", True),
        ("[worker 3] [shop.client] Retrying request to /score in 2.5 seconds", True),
        ("POST https://api.example/v1/log: retrying in 1s (4 left)", True),
        ("GET / 200, nothing to retry", False),
    ],
)
def test_a_line_may_begin_with_another_try(line: str, again: bool) -> None:
    assert again == begins_again(line)


@pytest.mark.parametrize(
    ("text", "kind", "mode"),
    [
        (f'{NO_MODULE}\nINFO: 10.0.0.1:5 - "POST /score HTTP/1.1" 200 OK\n', Kind.CONTAINER, NONE),
        (f'{NO_MODULE}\nWorker failed to boot.\nINFO: 10.0.0.1:5 - "POST /score HTTP/1.1" 200 OK\n', Kind.CONTAINER, "missing-python-module"),
        (f"{NO_MODULE}\n{CALM}", Kind.CONTAINER, NONE),
        (f"{NO_MODULE}\n", Kind.CONTAINER, "missing-python-module"),
        (f"E: Unable to locate package libnope\nStep 4/9 : COPY . /srv\n{CALM}", Kind.IMAGE_BUILD, NONE),
        (f"E: Unable to locate package libnope\n{CALM}", Kind.IMAGE_BUILD, "apt-package-failed"),
        (f"E: Unable to locate package libnope\n{CALM}ERROR: Job failed: exit code 1\n", Kind.IMAGE_BUILD, "apt-package-failed"),
        ("E: Unable to locate package libnope\n#9 DONE 0.4s\n", Kind.IMAGE_BUILD, NONE),
    ],
)
def test_what_went_on_did_not_fail_unless_something_says_so(rules_alone: Classifier, text: str, kind: Kind, mode: str) -> None:
    assert mode == rules_alone.classify(text.encode(), kind).failure_mode


def test_what_a_user_wrote_is_no_evidence(rules_alone: Classifier) -> None:
    fields = '"text": "the process ran out of memory", "decision": "allow"'

    assert NONE == rules_alone.classify(f'{{"event": "moderated", {fields}}}\n'.encode(), Kind.CONTAINER).failure_mode
    assert "out-of-memory" == rules_alone.classify(f"{{{fields}}}\n".encode(), Kind.CONTAINER).failure_mode


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        (" RUN  v3.0.1 /app\nContainer OOMKilled\n      Tests  4 passed (4)\n", NONE),
        (" RUN  v3.0.1 /app\nContainer OOMKilled\n      Tests  1 failed | 3 passed (4)\n", "out-of-memory"),
        ("newman\nContainer OOMKilled\n│              assertions │       6 │       0 │\n", NONE),
        ("newman\nContainer OOMKilled\n│              assertions │       6 │       2 │\n", "out-of-memory"),
    ],
)
def test_a_failure_inside_a_test_run_counts_when_the_run_failed(rules_alone: Classifier, text: str, mode: str) -> None:
    assert mode == rules_alone.classify(text.encode(), Kind.OTHER).failure_mode


def test_a_good_end_counts_for_nothing_when_the_job_itself_failed(rules_alone: Classifier) -> None:
    text = "Unable to connect to the server: dial tcp 10.0.0.4:443: i/o timeout\nApply complete! Resources: 1 added, 0 changed, 0 destroyed.\n"

    assert NONE == rules_alone.classify(text.encode(), Kind.DEPLOY_STATUS).failure_mode
    assert "cluster-unreachable" == rules_alone.classify(f"{text}ERROR: Job failed: exit code 1\n".encode(), Kind.DEPLOY_STATUS).failure_mode


@pytest.mark.parametrize("below", ["...ignoring", "+ true", "++ :"])
def test_a_failure_that_the_next_line_ignores_is_none(rules_alone: Classifier, below: str) -> None:
    said = "Error response from daemon: network with name smoke-net already exists"
    calm = "smoke-net is there\n" * 6

    assert NONE == rules_alone.classify(f"{said}\n{below}\n{calm}".encode(), Kind.OTHER).failure_mode
    assert "name-conflict" == rules_alone.classify(f"{said}\n{calm}".encode(), Kind.OTHER).failure_mode


def test_another_service_of_the_compose_file_that_answers_clears_nothing(rules_alone: Classifier) -> None:
    died = "svc-b  | ModuleNotFoundError: No module named 'shap'\n"
    answers = 'svc-{}  | 10.0.0.9 - - [24/Nov/2026:10:00:00 +0000] "POST /score HTTP/1.1" 200 12\n'

    assert "missing-python-module" == rules_alone.classify((died + answers.format("a") * 6).encode(), Kind.CONTAINER).failure_mode
    assert NONE == rules_alone.classify((died + answers.format("b") * 6).encode(), Kind.CONTAINER).failure_mode


def test_what_cmake_looked_for_gives_way_to_what_it_needs(rules_alone: Classifier) -> None:
    text = '  -- Could NOT find Git (missing: GIT_EXECUTABLE)\n  CMake Error: CMake was unable to find a build program corresponding to "Ninja".  CMAKE_MAKE_PROGRAM is not set.\n'
    verdict = rules_alone.classify(text.encode(), Kind.IMAGE_BUILD)

    assert verdict.cause is not None
    assert ("pip-build-failed", 2) == (verdict.failure_mode, verdict.cause.evidence.line)


def test_a_column_of_levels_is_no_service(rules_alone: Classifier) -> None:
    answers = 'INFO     | 10.0.0.9 - - [24/Nov/2026:10:00:00 +0000] "POST /score HTTP/1.1" 200 12\n'

    assert "scorer" == subject_of("scorer   | ready")
    assert NONE == rules_alone.classify(("ERROR    | ModuleNotFoundError: No module named 'shap'\n" + answers * 6).encode(), Kind.CONTAINER).failure_mode


def test_of_many_retries_the_one_that_gives_up_counts(rules_alone: Classifier) -> None:
    said = "Unable to pull image registry.example.com/a:1: dial tcp 10.0.0.4:443: i/o timeout"
    log = "".join(f"{said}, will retry (attempt {number} of 500)\n" for number in range(500)) + f"{said}\n"

    assert "network-blocked" == rules_alone.classify(log.encode(), Kind.CONTAINER).failure_mode


def test_a_pod_that_is_not_ready_is_failing_whatever_its_events_say(rules_alone: Classifier) -> None:
    described = (
        "Name: scorer-1\nConditions:\n  Ready   {}\nEvents:\n  Warning  Unhealthy  9s  kubelet  Liveness probe failed: HTTP probe failed with statuscode: 500\n"
    )
    pulled = '  Normal  Pulled  3s  kubelet  Successfully pulled image "demo.azurecr.io/a:1"\n'

    assert "probe-failed" == rules_alone.classify((described.format("False") + pulled).encode(), Kind.K8S_EVENT).failure_mode
    assert NONE == rules_alone.classify((described.format("True") + pulled).encode(), Kind.K8S_EVENT).failure_mode


@pytest.mark.parametrize("after", ["ignored columns: 3", "+ echo done (|| true)"])
def test_what_stands_below_a_fault_and_is_about_something_else_takes_nothing_back(rules_alone: Classifier, after: str) -> None:
    log = f"ModuleNotFoundError: No module named 'betakit'\n{after}\nbye\n"

    assert "missing-python-module" == rules_alone.classify(log.encode(), Kind.CONTAINER).failure_mode


def test_a_client_that_is_refused_beside_one_that_is_answered_is_an_incident(rules_alone: Classifier) -> None:
    lines = [f'10.0.0.{client} - - "POST /score HTTP/1.1" {code} 12' for client, code in [(9, 401), (7, 200)] * 9]

    assert "scoring-auth-failed" == rules_alone.classify("\n".join(lines).encode(), Kind.CONTAINER).failure_mode


def test_an_old_revision_that_is_deployed_does_not_clear_a_failed_upgrade(rules_alone: Classifier) -> None:
    log = "Error: UPGRADE FAILED: timed out waiting for the condition\n6\tMon Nov 23 10:00:00 2026\tdeployed\tscorer-1.2.0\t1.2\tUpgrade complete"

    assert "deployment-timeout" == rules_alone.classify(log.encode(), Kind.DEPLOY_STATUS).failure_mode


@pytest.mark.parametrize("name", ["stage", "\u00e9tape"])
def test_words_are_found_in_a_line_of_any_letters(name: str) -> None:
    assert is_mention(f"{name}: errors=0, the worker was not stopped gracefully")
    assert ("7", True) == outcome.step_that_ends(f"#7 DONE 0.4s {name}")
    assert ("", 4, 9) == outcome.step_that_begins(f"Step 4/9 : RUN make {name}")
    assert "7" == outcome.step_that_says(f"#7 0.364 {name}")
