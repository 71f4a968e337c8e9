"""Root cause before symptom, on logs in which several things are said."""

import pytest

from classifier.classify import Classifier
from domain.failure_modes import NONE
from domain.records import Kind

TRACEBACK = """Traceback (most recent call last):
  File "/var/azureml-app/score.py", line 3, in <module>
    import lightgbm
ModuleNotFoundError: No module named 'lightgbm'
"""
FILLER = "".join(f"2026-11-24 10:00:{second % 60:02d},000 INFO step {second} done\n" for second in range(300))


def answer(classifier: Classifier, text: str, kind: Kind = Kind.OTHER) -> str:
    return classifier.classify(text.encode(), kind).failure_mode


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ('{"code": "AciDeploymentFailed", "details": [{"code": "CrashLoopBackOff"}]}\n' + TRACEBACK, "missing-python-module"),
        (TRACEBACK + FILLER + "[CRITICAL] WORKER TIMEOUT (pid:12)\nReason: CrashLoopBackOff\n", "missing-python-module"),
        ("The command '/bin/sh -c pip install x' returned a non-zero code: 1\nERROR: No matching distribution found for x==9\n", "pip-resolution-failed"),
        ("Step 4/9 : RUN apt-get install -y libgl1\n ---> Running in 0123456789ab\nSuccessfully built 0123456789ab\nSuccessfully tagged a:1\n", "none"),
        ("error_count=0 failed=0 retries=0\nINFO no errors found, 0 failures\n", "none"),
    ],
)
def test_the_cause_wins_over_its_symptoms_and_wrappers(rules_alone: Classifier, text: str, mode: str) -> None:
    assert mode == answer(rules_alone, text)


def test_a_symptom_is_kept_as_evidence_with_the_reason_why_it_yielded(rules_alone: Classifier) -> None:
    verdict = rules_alone.classify((TRACEBACK + "Back-off restarting failed container: CrashLoopBackOff\n").encode(), Kind.OTHER)

    assert "container-crash-loop" in {finding.failure_mode for finding in verdict.symptoms}
    assert all(finding.yields_because for finding in verdict.symptoms)


def test_in_a_chained_traceback_the_first_block_is_the_cause(rules_alone: Classifier) -> None:
    chained = (
        TRACEBACK
        + "\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\n"
        + '  File "/srv/user_script.py", line 77, in invoke_init\n    raise UserScriptException(ex)\n'
        + "azureml_inference_server_http.server.user_script.UserScriptException: Caught an unhandled exception from the user script\n"
    )
    verdict = rules_alone.classify(chained.encode(), Kind.CONTAINER)

    assert ("missing-python-module", 4) == (verdict.failure_mode, verdict.cause.evidence.line if verdict.cause else 0)


def test_two_faults_far_apart_are_two_verdicts(rules_alone: Classifier) -> None:
    text = TRACEBACK + FILLER + "OSError: libgomp.so.1: cannot open shared object file: No such file or directory\n"

    modes = {verdict.failure_mode for verdict in rules_alone.faults(text.encode())}

    assert {"missing-python-module", "missing-shared-library"} == modes


def test_what_was_tried_again_and_went_on_is_no_failure(rules_alone: Classifier) -> None:
    text = "WARNING pip: Read timed out. Retrying in 2 s (attempt 1 of 5)\n" + FILLER + "run finished\n"

    assert "none" == answer(rules_alone, text)


def test_the_same_words_decide_by_what_surrounds_them(rules_alone: Classifier) -> None:
    build = "Step 2/5 : RUN pip install torch\nERROR: Could not install packages due to an OSError: [Errno 28] No space left on device\n"
    serving = "Booting worker with pid: 9\nOSError: [Errno 28] No space left on device: '/tmp/upload'\n"

    assert ("build-disk-full", "runtime-disk-full") == (answer(rules_alone, build), answer(rules_alone, serving))


def test_code_that_a_traceback_quotes_is_no_message(rules_alone: Classifier) -> None:
    quoted = (
        'Traceback (most recent call last):\n  File "/app/score.py", line 9, in run\n'
        '    raise RuntimeError("No module named \'x\'") if broken else ValueError("bad")\nValueError: bad\n'
    )

    assert "missing-python-module" != answer(rules_alone, quoted, Kind.CONTAINER)


def test_two_services_that_fail_next_to_each_other_are_two_verdicts(rules_alone: Classifier) -> None:
    text = "api-1  | ModuleNotFoundError: No module named 'shap'\n{}  | OSError: libgomp.so.1: cannot open shared object file: No such file or directory\n"

    assert 2 == len(rules_alone.faults(text.format("batch-1").encode(), Kind.CONTAINER))
    assert 1 == len(rules_alone.faults(text.format("api-1").encode(), Kind.CONTAINER))


@pytest.mark.parametrize("between", ["", FILLER], ids=["next to it", "far away"])
def test_of_what_announces_and_what_tells_the_line_that_tells_is_shown(rules_alone: Classifier, between: str) -> None:
    announced = "(raylet) file_system_monitor.cc:116: /tmp/ray/session_1 is over 95% full, available space: 1.21 GB; capacity: 48.2 GB.\n"
    text = announced + between + "OSError: [Errno 28] No space left on device\n"

    verdict = rules_alone.classify(text.encode(), Kind.CONTAINER)

    assert "runtime-disk-full" == verdict.failure_mode
    assert verdict.cause is not None
    assert text.count("\n") == verdict.cause.evidence.line


def test_what_announces_is_shown_when_nothing_tells_more(rules_alone: Classifier) -> None:
    verdict = rules_alone.classify(b'  "code": "Unschedulable",\n', Kind.DEPLOY_STATUS)

    assert "insufficient-capacity" == verdict.failure_mode


def test_the_stack_below_a_failure_belongs_to_it(rules_alone: Classifier) -> None:
    stack = "".join(f"main.step{number}()\n\t/app/step{number}.go:{number + 7} +0x1d\n" for number in range(8))
    log = f"starting ranker\npanic: ranker: no threshold given\n\ngoroutine 1 [running]:\n{stack}"
    assert rules_alone.classify(log.encode(), Kind.CONTAINER).failure_mode == "init-exception"
    frames = "".join(f'  File "/app/rank.py", line {number}, in step{number}\n    step{number + 1}(rows)\n' for number in range(9))
    log = f"Booting worker with pid: 8\nall CUDA-capable devices are busy or unavailable\nTraceback (most recent call last):\n{frames}"
    assert rules_alone.classify(log.encode(), Kind.CONTAINER).failure_mode == "gpu-error"


@pytest.mark.parametrize(
    ("frame", "said"),
    [
        ('File "C:\\Python312\\Lib\\asyncio\\proactor_events.py", line 165, in _call_connection_lost', "ConnectionResetError: [WinError 10054] closed"),
        ('File "/usr/lib/python3.11/socketserver.py", line 691, in process_request_thread', "BrokenPipeError: [Errno 32] Broken pipe"),
        ('File "/srv/web/site-packages/tornado/web.py", line 1790, in _execute', "tornado.web.HTTPError: HTTP 404: Not Found (no such session)"),
    ],
)
def test_a_client_that_hung_up_or_asked_for_what_is_not_there_is_no_failure(rules_alone: Classifier, frame: str, said: str) -> None:
    log = f"Uvicorn running on http://0.0.0.0:8000\nTraceback (most recent call last):\n  {frame}\n    handle(request)\n{said}\n"
    assert rules_alone.classify(log.encode(), Kind.CONTAINER).failure_mode == NONE


def test_a_connection_that_the_own_code_lost_is_a_failure(rules_alone: Classifier) -> None:
    log = 'Traceback (most recent call last):\n  File "/app/score.py", line 9, in init\n    store.open()\nBrokenPipeError: [Errno 32] Broken pipe\n'
    assert rules_alone.classify(log.encode(), Kind.CONTAINER).failure_mode == "init-exception"


def test_what_python_ignored_is_no_failure(rules_alone: Classifier) -> None:
    log = 'Exception ignored in: <function Store.__del__ at 0x7f>\nTraceback (most recent call last):\n  File "/app/store.py", line 9, in __del__\n    self.close()\nMemoryError\n'
    assert NONE == answer(rules_alone, log, Kind.CONTAINER)
    assert "out-of-memory" == answer(rules_alone, log.partition("\n")[2], Kind.CONTAINER)


def test_a_traceback_whose_beginning_was_cut_off_is_read_before_whole_ones(rules_alone: Classifier) -> None:
    cut = '  File "/app/wsgi.py", line 15, in <module>\n    import settings\n  File "/app/settings.py", line 9, in <module>\n    if debug:\nNameError: name \'debug\' is not defined\n'
    whole = "Traceback (most recent call last):\n  File \"/opt/site-packages/gunicorn/arbiter.py\", line 209, in run\n    self.sleep()\ngunicorn.errors.HaltServer: <HaltServer 'Worker failed to boot.' 3>\n"

    verdict = rules_alone.classify((cut + whole).encode(), Kind.CONTAINER)

    assert ("init-exception", "NameError: name 'debug' is not defined") == (verdict.failure_mode, verdict.cause and verdict.cause.evidence.text)


def test_a_task_of_celery_fails_while_it_works(rules_alone: Classifier) -> None:
    log = (
        'Task rank[1] raised unexpected: TypeError("no rows")\nTraceback (most recent call last):\n'
        '  File "/app/tasks.py", line 9, in rank\n    sort(rows)\nTypeError: no rows\n'
    )
    assert "run-exception" == answer(rules_alone, log, Kind.CONTAINER)


def test_telemetry_that_fails_is_no_failure(rules_alone: Classifier) -> None:
    log = "Traceback (most recent call last):\n  File \"/srv/site-packages/server/appinsights_client.py\", line 30, in ids\n    list(folder)\nNotADirectoryError: [Errno 20] Not a directory: './m/.ignore'\n"
    assert NONE == answer(rules_alone, log, Kind.CONTAINER)


def test_a_log_pasted_as_a_comment_is_read(rules_alone: Classifier) -> None:
    pasted = "".join(f"# {line}\n" for line in ("Booting worker with pid: 9", "loading", *TRACEBACK.splitlines(), "worker exits", "bye"))

    assert "missing-python-module" == answer(rules_alone, pasted, Kind.CONTAINER)
    assert NONE == answer(rules_alone, pasted.replace("# ", "", 3), Kind.OTHER)


def test_what_a_runner_relays_at_its_own_level_is_not_told_calmly(rules_alone: Classifier) -> None:
    told = ["loading", *TRACEBACK.splitlines(), *(f"step {number}" for number in range(20))]
    relayed = "".join(f"10:00:00.123 [pump-1] INFO  c.acme.Runner - {line}\n" for line in told)
    calm = "".join(f"10:00:00.123 [pump-1] INFO  c.acme.Runner - {line.strip()}\n" for line in told if "File" not in line)

    assert ("missing-python-module", NONE) == (answer(rules_alone, relayed), answer(rules_alone, calm))


def test_telemetry_that_stops_the_own_code_is_a_failure(rules_alone: Classifier) -> None:
    log = (
        'Traceback (most recent call last):\n  File "/app/score.py", line 3, in <module>\n    configure()\n'
        '  File "/srv/site-packages/opentelemetry/setup.py", line 30, in configure\n    raise ValueError("no key")\nValueError: no key\n'
    )
    assert "init-exception" == answer(rules_alone, log, Kind.CONTAINER)


@pytest.mark.parametrize(("node", "mode"), [("n2", NONE), ("n3", "pod-evicted")])
def test_a_node_is_cleared_by_its_own_return(rules_alone: Classifier, node: str, mode: str) -> None:
    log = f"Normal NodeNotReady node/n2 Node n2 status is now: NodeNotReady\nNormal NodeReady node/{node} Node {node} status is now: NodeReady\n"
    assert mode == answer(rules_alone, log, Kind.K8S_EVENT)


@pytest.mark.parametrize(
    "said",
    [
        "aiohttp.client_exceptions.ClientResponseError: 404, message='Not Found'",
        "tornado.httpclient.HTTPClientError: HTTP 404: Not Found",
        "starlette.exceptions.HTTPException: 404: no such ranker",
    ],
)
def test_what_the_own_code_did_not_find_is_a_failure(rules_alone: Classifier, said: str) -> None:
    log = f'starting\nTraceback (most recent call last):\n  File "/app/score.py", line 12, in init\n    fetch()\n{said}\n'
    assert "init-exception" == answer(rules_alone, log, Kind.CONTAINER)


def test_a_thread_that_dies_is_not_ignored(rules_alone: Classifier) -> None:
    log = (
        "Exception ignored in thread started by: <function consume at 0x7f>\nTraceback (most recent call last):\n"
        '  File "/app/worker.py", line 40, in consume\n    rows = load()\nMemoryError\n'
    )
    assert "out-of-memory" == answer(rules_alone, log, Kind.CONTAINER)


def test_lines_that_go_on_well_are_no_stack(rules_alone: Classifier) -> None:
    log = "no CUDA-capable device is detected\n" + "".join(f"at step {number} loss 0.{number}\n" for number in range(40))
    assert NONE == answer(rules_alone, log, Kind.CONTAINER)


def test_another_container_that_starts_clears_no_wrong_system(rules_alone: Classifier) -> None:
    log = "The operating system of the container does not match the operating system of the host.\n Container db-1  Started\n"
    assert "image-platform-mismatch" == answer(rules_alone, log)


ACCESS = '10.0.4.31 - - [24/Nov/2026:10:00:09 +0000] "POST /score HTTP/1.1" {} 27 "-" "curl/8.1.2"\n'
LOGGED = "{}\nTraceback (most recent call last):\n  File \"/srv/app.py\", line 9, in score\n    return prices[plan]\nKeyError: 'basic'\n"


@pytest.mark.parametrize(
    ("above", "statuses", "mode"),
    [
        ("ERROR:app:no price for this plan, taking the list price", (200,), NONE),
        ("ERROR:app:no price for this plan, taking the list price", (500,), "input-data-invalid"),
        ("ERROR:app:no price for this plan, taking the list price", (200, 500), "run-exception"),  # of the other one
        ("ERROR:app:scoring failed", (200,), "input-data-invalid"),
    ],
)
def test_a_logged_exception_is_none_when_nothing_speaks_of_a_failure_and_the_request_was_answered_well(
    rules_alone: Classifier, above: str, statuses: tuple[int, ...], mode: str
) -> None:
    log = LOGGED.format(above) + "".join(map(ACCESS.format, statuses))
    assert mode == answer(rules_alone, log, Kind.CONTAINER)


@pytest.mark.parametrize(("before", "mode"), [("INFO:     Application startup complete.\n", "run-exception"), ("INFO loading prices\n", "init-exception")])
def test_what_is_raised_after_requests_were_answered_was_raised_by_one(rules_alone: Classifier, before: str, mode: str) -> None:
    log = (
        before
        + 'Traceback (most recent call last):\n  File "/srv/batch.py", line 31, in collate\n    rows = collect(plan)\nRuntimeError: the pool was closed\n'
    )
    assert mode == answer(rules_alone, log, Kind.CONTAINER)


@pytest.mark.parametrize(("status", "mode"), [(422, "input-data-invalid"), (500, "run-exception")])
def test_a_request_does_not_bring_back_what_the_service_did_without(rules_alone: Classifier, status: int, mode: str) -> None:
    log = f"WARNING cupy is not there, going on with numpy\n{TRACEBACK}INFO:     Application startup complete.\n{ACCESS.format(status)}"
    assert mode == answer(rules_alone, log, Kind.CONTAINER)


def test_the_worker_lines_of_older_model_servers_hold_tracebacks(rules_alone: Classifier) -> None:
    begin = "2021-03-04 10:00:01,120 [INFO ] W-9002-ranker_2.1-stdout org.pytorch.serve.wlm.WorkerLifeCycle - "
    said = ("Backend worker process died.", *TRACEBACK.rstrip("\n").split("\n"))
    assert "missing-python-module" == answer(rules_alone, "\n".join(begin + line for line in said), Kind.CONTAINER)


def test_a_client_that_reads_no_json_tells_of_no_broken_request(rules_alone: Classifier) -> None:
    log = (
        'Traceback (most recent call last):\n  File "ask.py", line 7, in <module>\n    print(reply.json())\n'
        "requests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)\n"
        "$ curl -si localhost:8080/predict -d @row.json\nHTTP/1.1 413 Payload Too Large\n"
    )
    assert "request-too-large" == answer(rules_alone, log)


def test_a_module_that_is_missing_is_no_handled_request(rules_alone: Classifier) -> None:
    log = f'INFO Loading model from /mnt/models/churn\n{TRACEBACK}10.0.4.31 - - [24/Nov/2026:10:00:09 +0000] "GET /health HTTP/1.1" 200 27 "-" "probe"\n'
    assert "missing-python-module" == answer(rules_alone, log, Kind.CONTAINER)


def test_another_service_that_is_ready_has_not_served_for_this_one(rules_alone: Classifier) -> None:
    log = (
        "redis-1  | * Ready to accept connections\nscorer-1 | Traceback (most recent call last):\n"
        'scorer-1 |   File "/srv/app.py", line 57, in build\nscorer-1 |     weights = assemble(plan)\nscorer-1 | RuntimeError: the pool was closed\n'
        "scorer-1 exited with code 1\n"
    )
    assert "init-exception" == answer(rules_alone, log, Kind.CONTAINER)


def test_what_curl_prints_behind_its_progress_is_a_message(rules_alone: Classifier) -> None:
    progress = "  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0"
    log = f"Step 3/4 : RUN curl -fO https://files.example.org/lib.zip\n{progress}curl: (6) Could not resolve host: files.example.org\n"
    assert "build-network-failed" == answer(rules_alone, log + "The command '/bin/sh -c curl' returned a non-zero code: 6\n", Kind.IMAGE_BUILD)


def test_what_a_health_check_prints_is_the_probe_that_failed(rules_alone: Classifier) -> None:
    check = '{"Status":"unhealthy","FailingStreak":5,"Log":[{"ExitCode":1,"Output":"Traceback (most recent call last):\\n  File \\"/check.py\\", line 4, in <module>\\nAssertionError: not warm yet\\n"}]}\n'
    assert "probe-failed" == answer(rules_alone, check, Kind.CONTAINER)


def test_a_project_of_compose_that_did_not_come_up_did_not_end_calmly(rules_alone: Classifier) -> None:
    log = (
        "ERROR: for web  Cannot start service web: driver failed programming external connectivity on endpoint web_1: Bind for 0.0.0.0:9102 failed: port is already allocated\n"
        "Encountered errors while bringing up the project.\n" + "Removing web_1 ... done\n" * 14
    )
    assert "port-in-use" == answer(rules_alone, log, Kind.CONTAINER)


def test_the_head_of_a_traceback_in_a_notebook_is_no_cause(rules_alone: Classifier) -> None:
    log = (
        "---------------------------------------------------------------------------\n"
        "ResourceNotFoundError                     Traceback (most recent call last)\n"
        "Cell In[4], line 2\n----> 2 client.models.get(name, version)\n\n"
        "ResourceNotFoundError: (ModelNotFound) The model prices:12 was not found in workspace sales.\n"
    )
    verdict = rules_alone.classify(log.encode(), Kind.SDK_EXCEPTION)
    assert verdict.cause
    assert ("resource-not-found", 6) == (verdict.failure_mode, verdict.cause.evidence.line)


def test_a_health_check_that_prints_a_long_traceback_is_still_the_probe_that_failed(rules_alone: Classifier) -> None:
    frames = "".join(f'  File \\"/check.py\\", line {number}, in <module>\\n' for number in range(12))
    check = f'{{"ExitCode":1,"Output":"Traceback (most recent call last):\\n{frames}AssertionError: not warm yet\\n"}}'
    assert "probe-failed" == answer(rules_alone, f'{{"Status":"unhealthy","FailingStreak":5,"Log":[{check},{check}]}}\n', Kind.CONTAINER)


CHAINED = """Traceback (most recent call last):
  File "/usr/lib/python3.11/site-packages/urllib3/util/connection.py", line 60, in create_connection
socket.gaierror: [Errno -2] Name or service not known

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "deploy.py", line 12, in <module>
{}
"""


def test_an_error_of_the_system_gives_way_to_the_block_that_says_whom_it_was_about(rules_alone: Classifier) -> None:
    said = "azure.core.exceptions.ServiceRequestError: Failed to resolve 'demo-ws.westeurope.api.azureml.ms' ([Errno -2] Name or service not known)"
    verdict = rules_alone.classify(CHAINED.format(said).encode(), Kind.SDK_EXCEPTION)

    assert ("network-blocked", 9) == (verdict.failure_mode, verdict.cause.evidence.line if verdict.cause else 0)


@pytest.mark.parametrize(
    ("file", "function", "mode"),
    [
        ("/opt/conda/lib/python3.9/site-packages/joblib/numpy_pickle.py", "_unpickle", "model-load-failed"),
        ("/usr/lib/python3.9/pickle.py", "load_build", "model-load-failed"),
        ("/opt/venv/lib/python3.9/site-packages/torch/serialization.py", "_legacy_load", "model-load-failed"),
        ("/opt/venv/lib/python3.9/site-packages/demo/tables.py", "load", "init-exception"),
        ("/opt/conda/lib/python3.9/site-packages/joblib/numpy_pickle.py", "dump", "init-exception"),
    ],
)
def test_what_is_raised_by_what_reads_a_model_is_a_model_that_does_not_load(rules_alone: Classifier, file: str, function: str, mode: str) -> None:
    log = (
        'Traceback (most recent call last):\n  File "/srv/score.py", line 6, in init\n    model = read(path)\n'
        f'  File "{file}", line 88, in {function}\n  File "demo/_tree.pyx", line 61, in demo._tree.Tree.set\nValueError: the node array is odd\n'
    )
    assert mode == answer(rules_alone, log, Kind.CONTAINER)


def test_what_a_firewall_denies_by_default_is_denied(rules_alone: Classifier) -> None:
    log = "HTTPS request from 10.52.1.64:33542 to demo.azurecr.io:443. Action: Deny. No rule matched. Proceeding with default action\n"
    assert "network-blocked" == answer(rules_alone, log + "Action: Allow\n" * 6, Kind.SYSTEM_LOG)


def test_a_warning_of_logrus_is_one_whatever_its_message_begins_with(rules_alone: Classifier) -> None:
    log = (
        "WARN[0109] error uploading layer to cache: failed to push: HEAD https://registry.example.org/v2/a: UNAUTHORIZED: authentication required\n"
        "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device: '/opt/venv/libx.so'\n"
        "error building image: error building stage: failed to execute command: exit status 1\n"
    )
    assert "build-disk-full" == answer(rules_alone, log, Kind.IMAGE_BUILD)


def test_an_exception_of_a_request_does_not_bring_back_what_the_service_did_without(rules_alone: Classifier) -> None:
    log = (
        f"WARNING cupy is not there, going on with numpy\n{TRACEBACK}INFO:     Application startup complete.\n"
        f'Traceback (most recent call last):\n  File "/srv/app.py", line 9, in score\n    return 1 / count\nZeroDivisionError: division by zero\n{ACCESS.format(500)}'
    )
    assert "run-exception" == answer(rules_alone, log, Kind.CONTAINER)


def test_words_are_read_whatever_colours_stand_between_them(rules_alone: Classifier) -> None:
    log = "\x1b[91mE\x1b[0m\x1b[91m: \x1b[0m\x1b[91mUnable to locate package libranker0\x1b[0m\x1b[91m\n\x1b[0mThe command '/bin/sh -c apt-get install -y libranker0' returned a non-zero code: 100\n"
    verdict = rules_alone.classify(log.encode(), Kind.IMAGE_BUILD)

    assert ("apt-package-failed", 1) == (verdict.failure_mode, verdict.cause.evidence.line if verdict.cause else 0)
    assert verdict.fix is not None
    assert "libranker0" == verdict.fix.parameters["package"]


@pytest.mark.parametrize(("source", "mode"), [('bands["high"]', "run-exception"), ('body["high"]', "input-data-invalid")])
def test_a_key_that_the_service_itself_lacks_is_nothing_that_the_request_lacks(rules_alone: Classifier, source: str, mode: str) -> None:
    log = (
        "Exception on /score [POST]\nTraceback (most recent call last):\n"
        f"  File \"/srv/scorer.py\", line 41, in score\n    return {source}\n           ~~~~^^^^^^^^\nKeyError: 'high'\n{ACCESS.format(500)}"
    )
    assert mode == answer(rules_alone, log, Kind.CONTAINER)


def test_the_run_of_an_event_loop_is_no_request(rules_alone: Classifier) -> None:
    log = (
        'Traceback (most recent call last):\n  File "/srv/venv/lib/python3.10/site-packages/uvloop/__init__.py", line 69, in run\n'
        '  File "/srv/venv/lib/python3.10/site-packages/demo/engine.py", line 12, in create\nValueError: the plan is odd\n'
    )
    assert "init-exception" == answer(rules_alone, log, Kind.CONTAINER)


def test_a_model_that_does_not_load_is_told_in_many_languages(rules_alone: Classifier) -> None:
    assert "model-load-failed" == answer(rules_alone, "Error cargando el modelo: no hay runs\n", Kind.CONTAINER)


def test_what_the_users_own_class_raises_while_it_is_unpickled_is_its_own(rules_alone: Classifier) -> None:
    log = (
        'Traceback (most recent call last):\n  File "/srv/score.py", line 6, in init\n    model = joblib.load(path)\n'
        '  File "/opt/conda/lib/python3.9/site-packages/joblib/numpy_pickle.py", line 88, in load\n'
        '  File "/srv/encoders.py", line 61, in __setstate__\n    self.table = state["table"] / state["norm"]\nZeroDivisionError: division by zero\n'
    )
    assert "init-exception" == answer(rules_alone, log, Kind.CONTAINER)
