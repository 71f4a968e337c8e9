"""What takes a finding back, and what does not: the line itself, what follows it, how requests were answered."""

from pathlib import Path

import pytest

from classifier import rules
from classifier.classify import Classifier
from classifier.findings import Finder
from domain.failure_modes import NONE
from domain.records import Kind

TRACEBACK = """Traceback (most recent call last):
  File "/var/azureml-app/score.py", line 3, in <module>
    import lightgbm
ModuleNotFoundError: No module named 'lightgbm'
"""
ACCESS = '10.0.4.31 - - [24/Nov/2026:10:00:09 +0000] "POST /score HTTP/1.1" {} 27 "-" "curl/8.1.2"\n'
STARTED = "INFO:     Application startup complete.\n"
NO_TORCH = "ERROR ModuleNotFoundError: No module named 'torch'\n"
CUDA_MEMORY = "torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB"
CALM = "INFO:app:tick\n" * 6
GOES_ON = ACCESS.format(200) * 6


def answer(classifier: Classifier, text: str, kind: Kind = Kind.OTHER) -> str:
    return classifier.classify(text.encode(), kind).failure_mode


def raised(error: str, file: str = "/srv/app.py", function: str = "score") -> str:
    return f'Traceback (most recent call last):\n  File "{file}", line 31, in {function}\n    return model.predict(rows)\n{error}\n'


RAISED = raised("ZeroDivisionError: division by zero", function="rate")


@pytest.mark.parametrize(
    ("said", "mode"),
    [
        ("ERROR:app:annoy is not there (No module named 'annoy') - the slow search is used", NONE),
        ("ERROR:app:No module named 'annoy', returning the cached ranking", NONE),
        ("ERROR:app:No module named 'annoy'", "missing-python-module"),
    ],
)
def test_what_is_done_in_place_of_what_failed_makes_it_no_failure(rules_alone: Classifier, said: str, mode: str) -> None:
    assert mode == answer(rules_alone, f"{STARTED}{said}\n{CALM}", Kind.CONTAINER)


def test_a_failure_that_make_ignores_is_none(rules_alone: Classifier) -> None:
    said = "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n"
    ignored = "make: [Makefile:9: clean] Error 1 (ignored)\n"
    assert NONE == answer(rules_alone, said + ignored + "cc -c a.c\n" * 6)
    assert "docker-unavailable" == answer(rules_alone, said + ignored.replace(" (ignored)", "").replace("make:", "make: ***") + "cc -c a.c\n" * 6)


def test_a_request_that_is_no_http_is_no_failure_of_the_service(rules_alone: Classifier) -> None:
    log = (
        "ERROR:aiohttp.server:Error handling request from 10.0.0.9\nTraceback (most recent call last):\n"
        '  File "/opt/venv/lib/python3.11/site-packages/aiohttp/web_protocol.py", line 350, in data_received\n'
        '  File "aiohttp/_http_parser.pyx", line 557, in aiohttp._http_parser.HttpParser.feed_data\n'
        "aiohttp.http_exceptions.BadHttpMessage: 400, message:\n  Pause on PRI/Upgrade\n"
    )
    assert NONE == answer(rules_alone, log, Kind.CONTAINER)


def test_a_native_stack_below_a_fault_is_part_of_it(rules_alone: Classifier) -> None:
    stack = "".join(f"#{number}  0x00007f2d{number:08x} in ggml_abort () from /srv/libggml-base.so.0\n" for number in range(14))
    log = f"ROCm error: an illegal instruction was encountered\n  current device: 0, in function mul\n{stack}"
    assert "gpu-error" == answer(rules_alone, log, Kind.CONTAINER)


def test_a_phase_that_runs_after_a_failed_build_makes_nothing_good(rules_alone: Classifier) -> None:
    log = (
        "[Container] 2026/11/24 10:00:04 Command did not exit successfully docker build -t a:1 . exit status 1\n"
        "[Container] 2026/11/24 10:00:05 Phase complete: BUILD State: {}\n[Container] 2026/11/24 10:00:09 Phase complete: POST_BUILD State: SUCCEEDED\n"
    )
    assert "image-build-failed" == answer(rules_alone, log.format("FAILED"), Kind.IMAGE_BUILD)


@pytest.mark.parametrize(
    ("header", "below", "mode"),
    [
        ("2026-11-24T10:00:09.332 WARNING  [churn] no rows in the window\n", GOES_ON, NONE),
        ("2026-11-24T10:00:09.332 ERROR    [churn] no rows in the window, serving the last mean\n", GOES_ON, NONE),
        ("2026-11-24T10:00:09.332 ERROR    [churn] attempt 1 failed, will retry\n", GOES_ON, NONE),
        ("2026-11-24T10:00:09.332 ERROR    [churn] scoring failed\n", GOES_ON, "run-exception"),
        ("2026-11-24T10:00:09.332 WARNING  [churn] no rows in the window\n", "", "run-exception"),  # the last words of a service
        ("2026-11-24T10:00:09.332 WARNING  [churn] no rows in the window\n", ACCESS.format(500) * 6, "run-exception"),
    ],
)
def test_a_traceback_that_is_told_as_a_warning_or_with_what_was_done_instead_is_none_when_the_rest_goes_well(
    rules_alone: Classifier, header: str, below: str, mode: str
) -> None:
    assert mode == answer(rules_alone, f"{STARTED}{ACCESS.format(200)}{header}{RAISED}{below}", Kind.CONTAINER)


def test_a_warning_above_an_exception_that_names_its_own_logger_says_nothing_of_it(rules_alone: Classifier) -> None:
    log = (
        f"{ACCESS.format(200)}2026-11-24 10:00:09,536 W [71] score - cache miss, using the default\n"
        f"2026-11-24 10:00:09,548 E [71] azmlinfsrv - Encountered Exception: {RAISED}{GOES_ON}"
    )
    assert "run-exception" == answer(rules_alone, log, Kind.CONTAINER)


def test_fits_that_a_search_goes_on_without_are_none(rules_alone: Classifier) -> None:
    log = (
        "3 fits failed out of a total of 9.\nBelow are more details about the failures:\n3 fits failed with the following error:\n"
        f"{RAISED}  warnings.warn(some_fits_failed_message, FitFailedWarning)\nbest f1 0.41\n"
    )
    assert NONE == answer(rules_alone, log)


def test_a_client_that_hangs_up_is_no_failure(rules_alone: Classifier) -> None:
    log = (
        "[ERROR] [entry_service:Ranker:1] Exception on /rank [POST] (trace=0)\nTraceback (most recent call last):\n"
        '  File "/opt/venv/lib/python3.12/site-packages/starlette/requests.py", line 252, in stream\n    raise ClientDisconnect()\n'
        "starlette.requests.ClientDisconnect\n"
    )
    assert NONE == answer(rules_alone, log + "INFO done\n" * 6, Kind.CONTAINER)


def test_files_that_somebody_asks_nginx_for_are_no_failure(rules_alone: Classifier) -> None:
    line = '2026/11/24 10:00:{:02} [error] 7#7: *{} open() "/srv/www/{}" failed (2: No such file or directory), client: 10.0.0.9, server: demo, request: "GET /{} HTTP/1.1"\n'
    log = "".join(line.format(number, number, name, name) for number, name in enumerate(["favicon.ico", ".git/config", "a.js.map"] * 4))
    assert NONE == answer(rules_alone, log, Kind.HTTP)


def test_a_traceback_whose_beginning_is_cut_off_is_no_handled_request(rules_alone: Classifier) -> None:
    log = f'    snapshot = build()\n  File "/app/api.py", line 12, in build\n    return tree["root"]\nRuntimeError: no node\n{ACCESS.format(200)}'
    assert "run-exception" == answer(rules_alone, log, Kind.CONTAINER)


def test_the_last_words_of_a_worker_that_died_keep_what_it_died_of(rules_alone: Classifier) -> None:
    begin = "2026-11-24T10:00:01,120 [INFO ] W-9000-ranker_2.1-stdout MODEL_LOG - "
    said = [f"{begin}{line}" for line in ("Backend worker process died.", *TRACEBACK.rstrip("\n").split("\n"))]
    goes_on = [f"2026-11-24T10:00:02,12{n % 10} [DEBUG] W-9000-ranker_2.1 org.pytorch.serve.wlm.WorkerThread - state {n}" for n in range(14)]
    died = "2026-11-24T10:00:03,120 [WARN ] W-9000-ranker_2.1 org.pytorch.serve.wlm.BatchAggregator - Load model failed: ranker, error: Worker died."
    assert "missing-python-module" == answer(rules_alone, "\n".join([*said, *goes_on, died]), Kind.CONTAINER)


def test_what_telemetry_raises_is_none_unless_it_cannot_be_imported(rules_alone: Classifier) -> None:
    raised = (
        "2026-11-24 10:00:01,602 E [23] azmlinfsrv.trace - Error while fetching model IDs\nTraceback (most recent call last):\n"
        '  File "/opt/venv/lib/python3.11/site-packages/azureml_inference_server_http/server/appinsights_client.py", line 230, in _get_model_ids\n{}\n'
    )
    calm = "2026-11-24 10:00:01,809 I [23] azmlinfsrv.user_script - Found user script at /srv/score.py\n"
    assert NONE == answer(rules_alone, raised.format("NotADirectoryError: [Errno 20] Not a directory: '/srv/models/a.h5'") + calm, Kind.CONTAINER)
    assert "missing-python-module" == answer(rules_alone, raised.format("ModuleNotFoundError: No module named 'opencensus'"), Kind.CONTAINER)


def test_a_host_that_a_stranger_asks_django_for_is_none_where_others_are_answered(rules_alone: Classifier) -> None:
    log = (
        "ERROR:django.security.DisallowedHost:Invalid HTTP_HOST header: 'x.example'. You may need to add 'x.example' to ALLOWED_HOSTS.\n"
        'Traceback (most recent call last):\n  File "/opt/venv/lib/python3.11/site-packages/django/http/request.py", line 203, in get_host\n'
        "django.core.exceptions.DisallowedHost: Invalid HTTP_HOST header: 'x.example'. You may need to add 'x.example' to ALLOWED_HOSTS.\n"
    )
    assert NONE == answer(rules_alone, log + ACCESS.format(200), Kind.CONTAINER)
    assert NONE != answer(rules_alone, log, Kind.CONTAINER)


def test_a_pod_that_is_not_ready_is_not_cleared_by_its_own_start(rules_alone: Classifier) -> None:
    described = (
        "+ kubectl describe pod ranker-1\nConditions:\n  Ready   False\nEvents:\n"
        "  Warning  Unhealthy  9s (x130 over 24m)  kubelet  Readiness probe failed: HTTP probe failed with statuscode: 404\n"
        "+ kubectl logs ranker-1\nINFO:     Application startup complete.\n"
    )
    assert "probe-failed" == answer(rules_alone, described, Kind.K8S_EVENT)


def test_one_container_that_was_not_killed_says_nothing_of_the_other(rules_alone: Classifier) -> None:
    assert "out-of-memory" == answer(rules_alone, "/api_1 OOMKilled=true ExitCode=137\n/redis_1 OOMKilled=false ExitCode=0\n", Kind.CONTAINER)


@pytest.mark.parametrize(("below", "fine"), [("2026-11-24 10:00:02 INFO  fetch: three files are here\n", True), ("", False)])
def test_what_was_done_instead_needs_a_calm_word_at_last(rules_alone: Classifier, below: str, fine: bool) -> None:
    log = (
        "2026-11-24 10:00:01 ERROR fetch: no bounds of the scores, using the mean\nTraceback (most recent call last):\n"
        '  File "/srv/fetch.py", line 12, in get\nbotocore.errorfactory.NoSuchKey: An error occurred (NoSuchKey) when calling the GetObject operation: The specified key does not exist.\n'
    )
    assert fine == (NONE == answer(rules_alone, log + below, Kind.CONTAINER))


@pytest.mark.parametrize(
    ("said", "mode"),
    [
        (f"ERROR {CUDA_MEMORY}, returning 503", "gpu-error"),
        ("OSError: [Errno 98] Address already in use: port 8000 is used.", "port-in-use"),
        ("subprocess.CalledProcessError: last command returned non-zero exit status 137: OOM killed", "out-of-memory"),
        ("ERROR No space left on device: cannot write checkpoint, keeping the last checkpoint", "runtime-disk-full"),
        ("ERROR: pip install failed: No matching distribution found for torch==9.9, continuing", "pip-resolution-failed"),
    ],
)
def test_words_of_what_is_done_instead_excuse_nothing_where_nothing_goes_well(rules_alone: Classifier, said: str, mode: str) -> None:
    assert mode == answer(rules_alone, f"{said}\n{CALM}", Kind.CONTAINER)


@pytest.mark.parametrize(
    ("error", "mode"),
    [
        (CUDA_MEMORY, "gpu-error"),
        ("FileNotFoundError: [Errno 2] No such file or directory: '/mnt/models/model.joblib'", "model-not-found"),
        ("OSError: [Errno 28] No space left on device", "runtime-disk-full"),
        ("ZeroDivisionError: division by zero", "run-exception"),
    ],
)
def test_requests_that_all_fail_are_an_incident_though_they_are_told_as_warnings(rules_alone: Classifier, error: str, mode: str) -> None:
    log = STARTED + f"2026-11-24 10:00:01,332 WARNING [churn] prediction failed\n{raised(error)}" * 20 + CALM
    assert mode == answer(rules_alone, log, Kind.CONTAINER)


def test_a_warning_that_comes_often_needs_something_that_goes_well_below_it(rules_alone: Classifier) -> None:
    warned = f"2026-11-24 10:00:01,332 WARNING [churn] no answer, error of the store\n{raised('KeyError: (1, 2)')}"
    assert NONE == answer(rules_alone, STARTED + warned * 2 + CALM, Kind.CONTAINER)
    assert NONE != answer(rules_alone, STARTED + warned * 3 + CALM, Kind.CONTAINER)
    assert NONE == answer(rules_alone, STARTED + warned * 3 + ACCESS.format(200) + CALM, Kind.CONTAINER)


def test_a_warning_in_a_log_that_shows_nothing_good_excuses_nothing(rules_alone: Classifier) -> None:
    warned = f"2026-11-24 10:00:01,332 WARNING [churn] no rows in the window\n{RAISED}"
    assert NONE == answer(rules_alone, STARTED + warned + CALM, Kind.CONTAINER)
    assert "init-exception" == answer(rules_alone, warned + CALM, Kind.CONTAINER)


def test_a_traceback_whose_beginning_is_cut_off_is_not_excused_by_the_line_above(rules_alone: Classifier) -> None:
    headless = RAISED.partition("\n")[2]
    above = "2026-11-24T10:00:09.332 WARNING  [churn] no rows in the window\n"
    assert NONE == answer(rules_alone, STARTED + above + RAISED + GOES_ON, Kind.CONTAINER)
    assert "run-exception" == answer(rules_alone, above + headless + GOES_ON, Kind.CONTAINER)


@pytest.mark.parametrize(
    ("error", "mode"),
    [
        ("fastapi.exceptions.HTTPException: 413: Request Entity Too Large", "request-too-large"),
        ("fastapi.exceptions.HTTPException: 401: Invalid API key", "scoring-auth-failed"),
        ("fastapi.exceptions.HTTPException: 418: no coffee here", NONE),
    ],
)
def test_who_is_turned_away_is_told_as_a_warning_and_counts(rules_alone: Classifier, error: str, mode: str) -> None:
    warned = "2026-11-24 10:00:01,332 WARNING [churn] no entry\n" + raised(error)
    assert mode == answer(rules_alone, STARTED + warned + GOES_ON, Kind.CONTAINER)


def test_what_was_done_without_counts_after_all_when_the_job_fails(rules_alone: Classifier) -> None:
    done = f"2026-11-24 10:00:01,332 WARNING could not read the cache, using the default\n{raised('OSError: [Errno 28] No space left on device')}"
    assert NONE == answer(rules_alone, STARTED + done + CALM, Kind.CONTAINER)
    assert "runtime-disk-full" == answer(rules_alone, STARTED + done + CALM + "Process completed with exit code 1.\n", Kind.CONTAINER)


def test_an_unrelated_line_of_what_is_done_instead_excuses_no_printed_traceback(rules_alone: Classifier) -> None:
    log = f"{STARTED}INFO: thresholds.yaml is not there, using the default thresholds\n{RAISED}{CALM}"
    assert "run-exception" == answer(rules_alone, log, Kind.CONTAINER)


@pytest.mark.parametrize("path", ["/api/health", "/actuator/health", "/openapi.json", "/"])
def test_a_probe_that_is_answered_below_a_traceback_excuses_nothing(rules_alone: Classifier, path: str) -> None:
    log = f'{STARTED}INFO scoring three rows\n{RAISED}10.0.0.9 - - [24/Nov/2026:10:00:09 +0000] "GET {{}} HTTP/1.1" 200 12\n'
    assert NONE != answer(rules_alone, log.format(path), Kind.CONTAINER)
    assert NONE == answer(rules_alone, log.format("/rank?user=7"), Kind.CONTAINER)


@pytest.mark.parametrize(
    ("below", "mode"),
    [
        ("listening on port 9100\n", NONE),  # all that is told of this program
        ("INFO:     Server listening on 0.0.0.0:8000\n", NONE),
        ("INFO metrics listening on port 9100\n", "missing-python-module"),
        ("debugpy listening on 0.0.0.0:5678\n", "missing-python-module"),
        ("envoy listening on port 15001\n", "missing-python-module"),
    ],
)
def test_a_port_of_metrics_or_of_a_debugger_is_no_server_that_started(rules_alone: Classifier, below: str, mode: str) -> None:
    assert mode == answer(rules_alone, NO_TORCH + below, Kind.CONTAINER)


def test_aiohttp_as_a_client_that_fails_is_a_failure(rules_alone: Classifier) -> None:
    log = (
        'Traceback (most recent call last):\n  File "/opt/venv/lib/python3.11/site-packages/aiohttp/client_proto.py", line 93, in data_received\n'
        "aiohttp.http_exceptions.TransferEncodingError: 400, message:\n  Not enough data\n\n"
        "The above exception was the direct cause of the following exception:\n\n"
        + raised("aiohttp.client_exceptions.ClientPayloadError: Response payload is not completed", function="fetch_weights")
    )
    assert NONE != answer(rules_alone, log, Kind.CONTAINER)


@pytest.mark.parametrize(("package", "answered"), [("uvicorn/protocols/http/h11_impl", True), ("httpcore/_sync/http11", False)])
def test_h11_tells_a_server_of_clients_and_a_client_of_servers(rules_alone: Classifier, package: str, answered: bool) -> None:
    error = "h11._util.RemoteProtocolError: illegal request line"
    log = STARTED + raised(error, f"/opt/venv/lib/python3.11/site-packages/{package}.py", "handle") + CALM
    assert answered == (answer(rules_alone, log, Kind.CONTAINER) == NONE)


@pytest.mark.parametrize("error", [CUDA_MEMORY, "OSError: [Errno 28] No space left on device", "KeyError: 'spans'"])
def test_what_only_tells_others_how_the_service_does_is_told_by_its_package_not_by_a_folder(rules_alone: Classifier, error: str) -> None:
    lib = "/home/ml/telemetry-anomaly/venv/lib/python3.10/site-packages"
    assert NONE != answer(rules_alone, raised(error, f"{lib}/mlserver/runtime.py", "predict"), Kind.CONTAINER)
    assert NONE == answer(rules_alone, raised(error, f"{lib}/opentelemetry/sdk/trace/export.py", "on_end"), Kind.CONTAINER)


def test_an_entrypoint_that_traces_its_commands_is_no_session(rules_alone: Classifier) -> None:
    failed = raised("ModuleNotFoundError: No module named 'flash_attn'", "<string>", "<module>")
    goes_on = "".join(f"INFO request {number} took 12 ms\n" for number in range(40))
    assert NONE == answer(rules_alone, f"+ python -c 'import flash_attn'\n{failed}+ exec python serve.py\n{goes_on}", Kind.CONTAINER)
    for prompt in "$%#":
        session = f"{prompt} python -c 'import flash_attn'\n{failed}{prompt} python other.py\n{goes_on}"
        assert "missing-python-module" == answer(rules_alone, session, Kind.CONTAINER)


def test_a_request_that_the_service_itself_sends_is_none_of_its_answers(rules_alone: Classifier) -> None:
    features = raised("ValueError: X has 3 features, but RandomForestClassifier is expecting 4 features as input.")
    sent = 'DEBUG:urllib3.connectionpool:http://features:8000 "POST /score HTTP/1.1" {} None\n'
    assert "input-data-invalid" == answer(rules_alone, (features + sent.format(400) + sent.format(200) * 2) * 3, Kind.CONTAINER)


def test_a_gpu_that_runs_out_of_memory_while_it_serves_is_not_excused_by_the_answers_below(rules_alone: Classifier) -> None:
    log = STARTED + (ACCESS.format(200) + f"ERROR:app:Prediction error: {CUDA_MEMORY}\n" + ACCESS.format(400)) * 5 + ACCESS.format(200)
    assert "gpu-error" == answer(rules_alone, log, Kind.CONTAINER)


def test_pods_that_are_ready_do_not_make_good_what_the_command_line_of_azure_said(rules_alone: Classifier) -> None:
    log = (
        "{}\nERROR: (None) OutOfQuota: Kubernetes unschedulable. Details:0/1 nodes are available: 1 Too many pods.\n"
        "$ kubectl -n azureml get pods\nNAME       READY   STATUS    RESTARTS   AGE\nrelay-1    2/2     Running   0          3d\n"
    )
    assert "insufficient-capacity" == answer(rules_alone, log.format("$ az ml online-deployment create -f blue.yml"), Kind.DEPLOY_STATUS)
    assert NONE == answer(rules_alone, log.format("$ kubectl apply -f blue.yml"), Kind.DEPLOY_STATUS)


def test_a_container_that_begins_anew_each_time_does_not_make_good_its_probes(rules_alone: Classifier) -> None:
    log = (
        'ns  41m  Warning  Unhealthy  pod/scorer-64f9d7c5bd-qx8wz  Liveness probe failed: Get "http://10.244.1.9:8080/healthz": context deadline exceeded\n'
        "$ kubectl logs scorer-64f9d7c5bd-qx8wz --previous\nINFO:     Application startup complete.\nINFO:     Shutting down\n"
    )
    assert "probe-failed" == answer(rules_alone, log, Kind.K8S_EVENT)


def test_the_frames_of_a_jar_belong_to_the_stack(rules_alone: Classifier) -> None:
    frames = "".join(f"\tat org.springframework.beans.Factory.make(Factory.java:{number}) ~[spring-beans-6.1.5.jar!/:6.1.5]\n" for number in range(14))
    log = (
        "2026-11-24T10:00:01.990Z ERROR 41 --- [           main] o.s.boot.SpringApplication               : Application run failed\n\n"
        "org.springframework.beans.factory.BeanCreationException: Error creating bean with name 'bounds'\n"
        f'{frames}Caused by: java.lang.NumberFormatException: For input string: "12x"\n{frames}\t... 19 common frames omitted\n'
    )
    assert "init-exception" == answer(rules_alone, log, Kind.CONTAINER)


def test_one_warning_that_says_that_a_request_failed_is_an_incident(rules_alone: Classifier) -> None:
    log = f"{STARTED}2026-11-24 10:00:01,332 WARNING [churn] {{}}\n{RAISED}{CALM}"
    assert "run-exception" == answer(rules_alone, log.format("prediction failed"), Kind.CONTAINER)
    assert NONE == answer(rules_alone, log.format("drift not computed"), Kind.CONTAINER)


def test_an_exception_that_a_request_got_over_counts_where_another_got_no_answer(rules_alone: Classifier) -> None:
    log = f"{STARTED}INFO scoring three rows\n{RAISED}{ACCESS.format(200)}"
    verdict = rules_alone.classify((log + ACCESS.format(500)).encode(), Kind.CONTAINER)

    assert NONE == answer(rules_alone, log, Kind.CONTAINER)
    assert verdict.cause is not None
    assert verdict.cause.evidence.text.startswith("ZeroDivisionError")


TABLE = "$ kubectl get pods\nNAME                       READY   STATUS    RESTARTS   AGE\n{}"
OLD, NEW = "ranker-74c5b9d5c8-x2v6n", "ranker-6f7cdd9b4d-4wz2p"
READY, STUCK = "{}   1/1     Running   0          9d\n", "{}   0/1     Pending   0          14m\n"


@pytest.mark.parametrize(
    ("rows", "failing"),
    [
        (STUCK.format(NEW) + READY.format(OLD), True),
        (STUCK.format(NEW) + READY.format(OLD) + READY.format(NEW), False),
        (f"{NEW}   0/1     ContainerCreating   0          9s\n" + READY.format(OLD), False),
        (f"{OLD}   0/1     Error     3 (41d ago)   63d\n{OLD}   1/1     Terminating   3 (41d ago)   63d\n" + READY.format(NEW), False),
        (f"{OLD}   0/1     CrashLoopBackOff   9 (2m ago)   41m\n\n" + TABLE.format(READY.format(NEW)), False),
        (READY.format(NEW) + f"{OLD}   0/1     CrashLoopBackOff   9 (2m ago)   41m\n{OLD}   0/1     Terminating   9 (2m ago)   41m\n", False),
        (READY.format(NEW) + f"{OLD}   0/1     CrashLoopBackOff   9 (2m ago)   41m\n{NEW}   1/1     Terminating   0   9d\n", True),
        (STUCK.format(NEW) + 'deployment "ranker" successfully rolled out\n', False),
        (STUCK.format(NEW) + 'deployment "other" successfully rolled out\n', True),
        (STUCK.format(NEW) + 'deployment "rank" successfully rolled out\n', True),
        (STUCK.format(NEW) + "Happy Helming\n", False),
        *(
            (f"{NEW}   0/1     {state}   4 (20s ago)   3m\n" + READY.format(OLD), True)
            for state in ("ImagePullBackOff", "Init:Error", "OOMKilled", "CreateContainerConfigError")
        ),
        (f"{NEW}   0/1     Error   0   3m\n" + READY.format(OLD), False),
        (f"{NEW}   0/1     Init:0/1   0   3m\n" + READY.format(OLD), True),
    ],
)
def test_a_log_that_shows_a_stuck_pod_at_last_is_of_a_failure(cache: Path, rows: str, failing: bool) -> None:
    log = f"0/3 nodes are available: 3 Insufficient nvidia.com/gpu.\n{TABLE.format(rows)}"
    finder = Finder(rules.load(), cache)
    found = finder.find(log.encode(), Kind.K8S_EVENT)

    assert failing is found.failing


NO_ANSWER = '2026/11/24 10:00:01 [error] 9#9: *3 upstream prematurely closed connection while reading response header from upstream, client: 10.0.0.9, request: "POST /score HTTP/1.1"\n'


@pytest.mark.parametrize(
    ("answers", "mode"),
    [
        (ACCESS.format(200) * 3, NONE),
        (ACCESS.format(502) + ACCESS.format(200) * 3, "bad-gateway"),
        (ACCESS.format(200) * 3 + ACCESS.format(502), "bad-gateway"),
        (ACCESS.format(200) * 3 + ACCESS.format(502).replace("POST", "GET"), "bad-gateway"),
        (ACCESS.format(200).replace("/score", "/health") * 3, "bad-gateway"),
        (ACCESS.format(499) * 3, "bad-gateway"),
        (ACCESS.format(404) * 3, "bad-gateway"),
        (ACCESS.format(200).replace("POST", "GET") * 3, "bad-gateway"),
        (
            NO_ANSWER.replace("upstream prematurely closed connection while reading response header from upstream", "limiting requests, excess: 9.2")
            + ACCESS.format(200),
            NONE,
        ),
        (NO_ANSWER * 3 + ACCESS.format(200), "bad-gateway"),
        ("INFO:app:tick\n" * 40 + ACCESS.format(200), "bad-gateway"),
        ("", "bad-gateway"),
    ],
)
def test_a_request_that_a_proxy_sent_to_another_server_is_no_failure(rules_alone: Classifier, answers: str, mode: str) -> None:
    assert mode == answer(rules_alone, NO_ANSWER + answers, Kind.SYSTEM_LOG)


@pytest.mark.parametrize(
    ("killed", "mode"),
    [
        ("Normal    Killing     pod/ranker-74c5b9d5c8-x2v6n   Stopping container ranker", NONE),
        ("Normal    Killing     pod/other-5b8d7c9f6d-hh2jv   Stopping container other", "probe-failed"),
        ("Normal    Killing     pod/ranker-74c5b9d5c8-x2v6n   Container ranker failed liveness probe, will be restarted", "probe-failed"),
        ("Normal    Killing     pod/ranker-74c5b9d5c8-hh2jv   Stopping container ranker", "probe-failed"),
        ("Normal    Killing     Pod/ranker-74c5b9d5c8-x2v6n   Stopping container ranker", NONE),
        (
            "Normal    Killing     pod/ranker-74c5b9d5c8-x2v6n   Stopping container ranker\n6m39s   Normal    Started     pod/ranker-74c5b9d5c8-x2v6n   Started container ranker",
            "probe-failed",
        ),
    ],
)
def test_a_probe_of_a_pod_that_is_being_stopped_fails_as_it_should(rules_alone: Classifier, killed: str, mode: str) -> None:
    log = f"6m40s   {killed}\n6m38s   Warning   Unhealthy   pod/ranker-74c5b9d5c8-x2v6n   Readiness probe failed: HTTP probe failed with statuscode: 503\n"
    assert mode == answer(rules_alone, log, Kind.K8S_EVENT)


def test_of_one_pod_that_is_described_the_events_name_none(rules_alone: Classifier) -> None:
    log = "Normal   Killing    9s   kubelet   Stopping container ranker\nWarning  Unhealthy  8s   kubelet   Readiness probe failed: HTTP probe failed with statuscode: 503\n"
    assert NONE == answer(rules_alone, log, Kind.K8S_EVENT)
    assert "probe-failed" == answer(rules_alone, log + "##[error]Bash exited with code 1.\nProcess completed with exit code 1\n", Kind.K8S_EVENT)


def test_a_revision_that_failed_is_no_row_of_counts(rules_alone: Classifier) -> None:
    assert "out-of-memory" == answer(rules_alone, "ranker-00008   ranker        8    False   ExitCode137   0   0\n", Kind.K8S_EVENT)


def test_a_corpus_that_could_not_be_fetched_is_done_without_where_the_service_answers(rules_alone: Classifier) -> None:
    log = "[nltk_data] Error loading stopwords: <urlopen error [SSL:\n[nltk_data]     CERTIFICATE_VERIFY_FAILED] certificate verify failed:\n"
    assert NONE != answer(rules_alone, log, Kind.CONTAINER)
    assert NONE == answer(rules_alone, log + STARTED + GOES_ON, Kind.CONTAINER)


@pytest.mark.parametrize(("said", "mode"), [("retrying", NONE), ("retrying...", NONE), ("retrying. Please look at the mount", "model-download-failed")])
def test_a_try_that_is_told_to_be_looked_at_counts(rules_alone: Classifier, said: str, mode: str) -> None:
    event = "Kind: Pod, Name: DownloadFailed, Type: Warning, Time: 2026-11-24T10:00:02Z, Message: Model download failed, {}\n"
    assert mode == answer(rules_alone, event.format(said) + "Container logs:\nnone\nso far\nas it waits\nfor them\n", Kind.DEPLOY_STATUS)


def test_a_stream_that_was_not_closed_cleanly_failed(rules_alone: Classifier) -> None:
    log = "curl: (92) HTTP/2 stream 1 was not closed cleanly: PROTOCOL_ERROR (err 1)\nThe command '/bin/sh -c curl -O https://x' returned a non-zero code: 92\n"
    assert "build-network-failed" == answer(rules_alone, log, Kind.IMAGE_BUILD)


def test_a_task_that_succeeds_makes_no_other_one_good(rules_alone: Classifier) -> None:
    failed = "[2026-11-24 10:00:01,101: ERROR/MainProcess] Task tasks.score[0f1e2d3c-aaaa-bbbb-cccc-000000000001] raised unexpected: ZeroDivisionError('division by zero')\n"
    succeeded = "[2026-11-24 10:00:02,101: INFO/MainProcess] Task tasks.score[0f1e2d3c-aaaa-bbbb-cccc-000000000002] succeeded in 0.8s: 1.8\n"
    log = failed + raised("ZeroDivisionError: division by zero") + succeeded
    assert "run-exception" == answer(rules_alone, log, Kind.CONTAINER)
    assert NONE == answer(rules_alone, log + "Task score succeeded\n", Kind.CONTAINER)


def test_a_batch_that_ends_with_0_has_got_over_the_rows_that_it_refused(rules_alone: Classifier) -> None:
    log = "WARNING ValueError: X has 3 features, but RandomForestClassifier is expecting 4 features as input.\nINFO job {} with exit code {}\n"
    assert NONE == answer(rules_alone, log.format("finished", 0), Kind.CONTAINER)
    assert "input-data-invalid" == answer(rules_alone, log.format("finished", 1), Kind.CONTAINER)
    assert "input-data-invalid" == answer(rules_alone, ACCESS.format(400) + log.format("finished", 0), Kind.CONTAINER)
    assert NONE == answer(rules_alone, ACCESS.format(200) + log.format("finished", 0), Kind.CONTAINER)
    assert "input-data-invalid" == answer(rules_alone, log.replace("job {} with exit code {}", "warm-up done, 0 errors"), Kind.CONTAINER)


def test_what_a_page_applies_fixes_to_is_no_failure(rules_alone: Classifier) -> None:
    log = "{}2026-11-24 10:00:03.478 Serialization of dataframe to Arrow table was unsuccessful. Applying automatic fixes for column types.\n"
    said = log + raised(
        "pyarrow.lib.ArrowInvalid: Could not convert 'x' with type str", "/usr/lib/python3.11/site-packages/pyarrow/pandas_compat.py", "convert_column"
    )
    assert NONE == answer(rules_alone, said.format("  You can now view your Streamlit app in your browser.\n") + CALM, Kind.CONTAINER)


STATUS = "{}\n$ az ml online-deployment {} -n blue -e ranker\nprovisioning_state: Succeeded\nrequest_settings:\n  request_timeout_ms: 5000\ntype: managed\n"
NO_MANIFEST = "Message: Unable to pull the image: manifest for registry.example/ranker:7 not found: manifest unknown"


REFUSED = "Failed to pull image: unauthorized: authentication required"
UNREACHABLE = "Message: KubernetesUnaccessible: Kubernetes error: AuthenticationException. Reason: InvalidCertificate"


@pytest.mark.parametrize(
    ("said", "command", "mode"),
    [
        (NO_MANIFEST, "show", "image-pull-failed"),
        (NO_MANIFEST, "list", "image-pull-failed"),
        (NO_MANIFEST, "create", NONE),
        (REFUSED, "show", "registry-auth-failed"),
        (UNREACHABLE, "show", "cluster-unreachable"),
        (UNREACHABLE, "create", NONE),
        (NO_MANIFEST + "\n$ az ml online-deployment create -n blue\nprovisioning_state: Succeeded", "show", NONE),
    ],
)
def test_the_state_of_another_deployment_that_is_only_shown_makes_nothing_good(rules_alone: Classifier, said: str, command: str, mode: str) -> None:
    assert mode == answer(rules_alone, STATUS.format(said, command), Kind.DEPLOY_STATUS)


def test_pods_that_are_listed_below_what_an_sdk_said_are_others(rules_alone: Classifier) -> None:
    log = '"message": "0/3 nodes are available: 3 Insufficient cpu."\n{}' + TABLE.format(READY.format("coredns-74c5b9d5c8-x2v6n"))
    assert "insufficient-capacity" == answer(rules_alone, log.format(""), Kind.SDK_EXCEPTION)
    assert "insufficient-capacity" == answer(rules_alone, log.format(""), Kind.DEPLOY_STATUS)
    assert NONE == answer(rules_alone, "Warning FailedScheduling pod/coredns-74c5b9d5c8-x2v6n " + log.format(""), Kind.DEPLOY_STATUS)
    assert NONE == answer(rules_alone, "$ kubectl describe pod ranker\n" + log.format(""), Kind.DEPLOY_STATUS)


@pytest.mark.parametrize(("status", "mode"), [(404, "probe-failed"), (405, "probe-failed"), (503, NONE)])
def test_a_route_that_is_not_there_is_not_there_when_the_service_has_started(rules_alone: Classifier, status: int, mode: str) -> None:
    log = (
        f"Kind: Pod, Name: ReadinessProbeFailed, Type: Warning, Message: Readiness probe failed: HTTP probe failed with statuscode: {status}\nContainer logs:\n"
    )
    assert mode == answer(rules_alone, log + STARTED, Kind.DEPLOY_STATUS)
    assert NONE == answer(rules_alone, log + STARTED + ACCESS.format(200).replace("POST /score", "GET /ready"), Kind.DEPLOY_STATUS)


def test_a_service_that_answers_though_a_wait_for_it_ended_has_not_started_too_late_only_in_its_own_log(rules_alone: Classifier) -> None:
    log = "ERROR: The deployment operation polling has TimedOut.\n" + STARTED
    assert "deployment-timeout" == answer(rules_alone, log, Kind.DEPLOY_STATUS)
    assert NONE == answer(rules_alone, log, Kind.CONTAINER)


@pytest.mark.parametrize(
    ("below", "mode"),
    [
        ("INFO client dropped, fallback=top20", "service-overloaded"),
        ("INFO client discarded, fallback", "service-overloaded"),
        ("INFO client gave up, no fallback", "service-overloaded"),
        ("INFO client fallback=top20", NONE),
        ("INFO client retrying in 2s, connection was dropped", NONE),
    ],
)
def test_a_request_that_is_dropped_is_not_tried_again(rules_alone: Classifier, below: str, mode: str) -> None:
    log = (
        f"2026-11-24 10:00:01 ERROR client POST http://ranker/score 503 body='Too many requests for service ranker (overloaded)'\n2026-11-24 10:00:01 {below}\n"
    )
    assert mode == answer(rules_alone, log + "2026-11-24 10:00:02 INFO client tick\n" * 6, Kind.HTTP)


def test_what_a_message_advises_to_do_instead_is_not_done(rules_alone: Classifier) -> None:
    log = STARTED + "ERROR:app:No module named 'sklearn.externals'; try using joblib instead\n" + CALM
    assert "missing-python-module" == answer(rules_alone, log, Kind.CONTAINER)


def test_what_is_served_instead_makes_it_no_failure(rules_alone: Classifier) -> None:
    log = STARTED + "ERROR:    features are slow, {}\n" + raised("features.TooSlow: 200 ms exceeded") + GOES_ON
    assert NONE == answer(rules_alone, log.format("serving the most popular ones instead"), Kind.CONTAINER)
    assert "run-exception" == answer(rules_alone, log.format("serving stopped"), Kind.CONTAINER)


def test_a_model_that_loads_makes_no_other_one_good(rules_alone: Classifier) -> None:
    log = "[INFO ] W-9000-ranker_1.0 org.pytorch.serve.wlm.WorkerThread - Load model failed: ranker, error: Worker died.\n[DEBUG] W-9001-{}_1.0 org.pytorch.serve.wlm.WorkerThread - W-9001-{}_1.0 State change WORKER_STARTED -> WORKER_MODEL_LOADED\n"
    assert NONE == answer(rules_alone, log.format("ranker", "ranker"), Kind.CONTAINER)
    assert NONE != answer(rules_alone, log.format("other", "other"), Kind.CONTAINER)
    assert NONE == answer(
        rules_alone, log.replace("Load model failed: ranker, error: Worker died.", "Backend worker process died.").format("ranker", "ranker"), Kind.CONTAINER
    )


def test_a_page_that_is_shown_is_not_an_answer(rules_alone: Classifier) -> None:
    log = NO_TORCH + "  You can now view your Streamlit app in your browser.\n" + CALM
    assert "missing-python-module" == answer(rules_alone, log, Kind.CONTAINER)


@pytest.mark.parametrize(
    ("file", "of_a_build"),
    [
        ("/tmp/pip-install-x1/ranker/setup.py", True),
        ("/tmp/pip-build-env-x1/overlay/lib/backend.py", True),
        ("/tmp/pip-req-build-x1/build.py", True),
        ("<pip-setuptools-caller>", True),
        ("/usr/lib/python3.11/site-packages/maturin/__init__.py", True),
        ("/srv/app.py", False),
        ("/opt/poetry/venv/app.py", False),
    ],
)
def test_what_a_package_said_when_its_build_ended_is_the_fault_line_and_no_other_exception(rules_alone: Classifier, file: str, of_a_build: bool) -> None:
    log = (
        "  error: subprocess-exited-with-error\n  exit code: 1\n"
        + raised("LookupError: no compiler is set", file, "<module>")
        + "ERROR: Failed building wheel for ranker\n"
    )
    verdict = rules_alone.classify(log.encode(), Kind.IMAGE_BUILD)

    assert "pip-build-failed" == verdict.failure_mode
    assert verdict.cause is not None
    assert of_a_build is verdict.cause.evidence.text.startswith("LookupError")


def test_a_program_that_crashes_again_and_again_is_not_cleared_by_its_next_start(rules_alone: Classifier) -> None:
    crash = "2026-11-24 10:00:01,046 WARN exited: ranker (exit status 3; not expected)\n2026-11-24 10:00:02,145 INFO success: ranker entered RUNNING state, process has stayed up for > than 1 seconds (startsecs)\n"
    assert NONE == answer(rules_alone, crash, Kind.CONTAINER)
    assert "container-crash-loop" == answer(rules_alone, crash * 3, Kind.CONTAINER)


@pytest.mark.parametrize(
    ("before", "mode"),
    [
        ("[2026-11-24 10:00:00 +0000] [7] [INFO] Listening at: http://0.0.0.0:8000 (7)\n[2026-11-24 10:00:01 +0000] [7] [INFO] Handling signal: term\n", NONE),
        (
            "[2026-11-24 10:00:01 +0000] [7] [INFO] Handling signal: term\n[2026-11-24 10:00:09 +0000] [7] [INFO] Listening at: http://0.0.0.0:8000 (7)\n",
            "out-of-memory",
        ),
        ("[2026-11-24 10:00:00 +0000] [7] [INFO] Listening at: http://0.0.0.0:8000 (7)\n", "out-of-memory"),
    ],
)
def test_a_worker_that_is_killed_as_it_does_not_stop_is_not_out_of_memory(rules_alone: Classifier, before: str, mode: str) -> None:
    log = before + "[2026-11-24 10:00:31 +0000] [7] [ERROR] Worker (pid:9) was sent SIGKILL! Perhaps out of memory?\n"
    assert mode == answer(rules_alone, log, Kind.CONTAINER)
    if mode != NONE:
        assert mode == answer(rules_alone, log + "[2026-11-24 10:00:40 +0000] [7] [INFO] Handling signal: term\n", Kind.CONTAINER)


@pytest.mark.parametrize(
    ("around", "mode"),
    [
        ("#7 [4/5] RUN pip install crf || true\n#7 0.364 {}\n#7 DONE 0.4s\n#8 [5/5] RUN make\n" + "#8 1.2 cc -c a.c\n" * 9, NONE),
        ("#7 [4/5] RUN pip install crf\n#7 0.364 {}\n#7 ERROR: process did not complete successfully: exit code: 1\n#8 CANCELED\n", "pip-resolution-failed"),
        ("#6 DONE 0.4s\n#7 [4/5] RUN pip install crf\n#7 0.364 {}\n#7 CANCELED\n", "pip-resolution-failed"),
        ("#7 [4/5] RUN pip install crf\n#7 0.364 {}\n#7 ERROR: exit code: 1\n#7 DONE 0.4s\n", "pip-resolution-failed"),  # of the next build
        (
            "#7 [4/5] RUN pip install crf || true\n2026-11-24T10:00:01.123Z #7 0.364 {}\n2026-11-24T10:00:01.124Z #7 DONE 0.4s\n" + "#8 1.2 cc -c a.c\n" * 9,
            NONE,
        ),
        ("Step 4/9 : RUN pip install crf || true\n{}\nStep 5/9 : RUN make\ncc -c a.c\n", NONE),
        ("[1/2] STEP 4/9: RUN pip install crf\n{}\n[2/2] STEP 5/9: RUN make\n", "pip-resolution-failed"),  # another stage
        ("Step 4/9: fetch what is needed\n{}\nStep 5/9: train\n", "pip-resolution-failed"),  # of no builder
        ("STEP 4/9: RUN pip install crf || true\n{}\nSTEP 5/9: RUN make\ncc -c a.c\n", NONE),
        ("Step 4/9 : RUN pip install crf\n{}\nStep 5/8 : RUN make\ncc -c a.c\n", "pip-resolution-failed"),  # another build
        ("Step 4/9 : RUN pip install crf\n{}\n", "pip-resolution-failed"),
    ],
)
def test_a_step_of_a_build_that_ended_well_has_got_over_what_its_command_printed(rules_alone: Classifier, around: str, mode: str) -> None:
    log = around.format("ERROR: No matching distribution found for crf")

    assert mode == answer(rules_alone, log, Kind.IMAGE_BUILD)


def test_a_definition_that_a_step_only_warned_of_is_the_cause_of_what_stops_a_later_one(rules_alone: Classifier) -> None:
    log = "Step 4/9 : RUN conda env create\n{}\nStep 5/9 : RUN /envs/a/bin/python -m pip list\n/bin/sh: 1: /envs/a/bin/python: not found\n"
    warned = log.format("EnvironmentSectionNotValid: The following section on 'conda.yml' is invalid and will be ignored:\n - libraries")

    assert "environment-definition-invalid" == answer(rules_alone, warned, Kind.IMAGE_BUILD)


def test_the_judge_is_not_asked_where_a_log_ends_at_the_level_of_what_ends_a_program(rules_alone: Classifier) -> None:
    finder = Finder(rules.load())
    said = "2026-11-24 10:00:00 | {} | app:connect:13 - the feature store is not there after 8 tries\n"
    fatal, other = (finder.find((RAISED + said.format(level)).encode(), Kind.CONTAINER).failing for level in ("CRITICAL", "ERROR"))

    assert (True, False) == (fatal, other)


@pytest.mark.parametrize("said", ["[pod/fatal-x-7d9/app] INFO done", "Nov 24 10:00:00 critical-1 app[7]: done", "panic-scorer-1  | INFO done"])
def test_a_host_that_is_called_like_a_level_ends_nothing(said: str) -> None:
    assert not Finder(rules.load()).find(f"{RAISED}{said}\n".encode(), Kind.CONTAINER).failing


@pytest.mark.parametrize(
    ("said", "mode"),
    [
        ("client sent an HTTP request to an HTTPS server", NONE),
        ("tls: first record does not look like a TLS handshake", NONE),
        ("remote error: tls: bad certificate", "tls-or-dns-failed"),
    ],
)
def test_strangers_who_speak_no_tls_are_no_failure(rules_alone: Classifier, said: str, mode: str) -> None:
    assert mode == answer(rules_alone, f"2026/11/24 10:00:00 http: TLS handshake error from 10.0.0.9:41822: {said}\n", Kind.CONTAINER)


def test_a_mirror_that_is_passed_over_is_no_failure(rules_alone: Classifier) -> None:
    passed = 'level=info msg="trying next host" error="failed to do request: Head https://mirror.example/v2/a/manifests/1: dial tcp 10.20.0.14:5443: connect: connection refused"\n'

    assert NONE == answer(rules_alone, passed, Kind.SYSTEM_LOG)
    assert "network-blocked" == answer(rules_alone, passed + passed.replace("trying next host", "PullImage failed").replace("info", "error"), Kind.SYSTEM_LOG)
