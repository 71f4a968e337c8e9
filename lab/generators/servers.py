"""Frames of inference servers: the generations of Azure ML's own, gunicorn, uvicorn, TorchServe, Triton, TF Serving, and what stands before them."""

# fmt: off

from lab.generators.frame import Frame

OUTER = "none none docker cri compose kubectl iso"
FRAMES: dict[str, Frame] = {
    **{
        f"gen3.{phase}": Frame(
            "container",
            head="""
@? {{t:%Y-%m-%d %H:%M:%S,%L}} I [1] azmlinfsrv - Loaded logging config from /etc/azureml/logging.json

Azure ML Inferencing HTTP server v{{0.8.4|1.0.0|1.2.1|1.3.0|1.4.0|1.5.1}}


Server Settings
---------------
Entry Script Name: {{app}}/score.py
Model Directory: {{modeldir}}
Config File: None
Worker Count: {{1|1|2|4}}
Worker Timeout (seconds): {{None|300|120}}
Server Port: 5001
@? Health Port: 5001
Application Insights Enabled: false
Application Insights Key: None
Inferencing HTTP server version: azmlinfsrv/{{1.0.0|1.2.1|1.5.1}}
@? CORS for the specified origins: None
Create dedicated endpoint for health: None


Server Routes
---------------
Liveness Probe: GET   127.0.0.1:5001/
Score:          POST  127.0.0.1:5001/score

{{t:%Y-%m-%d %H:%M:%S,%L}} I [1] gunicorn.error - Starting gunicorn {{20.1.0|22.0.0|23.0.0}}
{{t:%Y-%m-%d %H:%M:%S,%L}} I [1] gunicorn.error - Listening at: http://0.0.0.0:5001 (1)
{{t:%Y-%m-%d %H:%M:%S,%L}} I [1] gunicorn.error - Using worker: sync
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] gunicorn.error - Booting worker with pid: {{pid}}
@? {{t:%Y-%m-%d %H:%M:%S,%L}} W [{{pid}}] azmlinfsrv - Found extra keys in the config file that are not supported by the server.
@? Extra keys = ['AZUREML_ENTRY_SCRIPT', 'AZUREML_MODEL_DIR', 'SERVICE_NAME']""".strip()
            + ready,
            noise="gen3" if phase in ("run", "ok") else "none",
            open=opened,
            close=closed,
            fail=fail,
            ok="@? {{t:%Y-%m-%d %H:%M:%S,%L}} I [1] gunicorn.error - Handling signal: term⏎{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] gunicorn.error - Worker exiting (pid: {{pid}})⏎{{t:%Y-%m-%d %H:%M:%S,%L}} I [1] gunicorn.error - Shutting down: Master",
            after=0.5 if phase in ("run", "ok", "raw") else 0.0,
            outer=OUTER,
        )
        for phase, ready, opened, closed, fail in (
            (
                "init",
                "\n{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Found user script at {{app}}/score.py\n{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - run() is not decorated. Server will invoke it with the input in JSON string.\n{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Invoking user's init function",
                "{{t:%Y-%m-%d %H:%M:%S,%L}} E [{{pid}}] azmlinfsrv - User's init function failed\n{{t:%Y-%m-%d %H:%M:%S,%L}} E [{{pid}}] azmlinfsrv - Encountered Exception Traceback (most recent call last):\n  File \"{{site}}/azureml_inference_server_http/server/user_script.py\", line 117, in invoke_init\n    self._user_init()",
                "\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\n  File \"{{site}}/azureml_inference_server_http/server/aml_blueprint.py\", line 91, in setup\n    self.user_script.invoke_init()\n  File \"{{site}}/azureml_inference_server_http/server/user_script.py\", line 120, in invoke_init\n    raise UserScriptException(ex) from ex\nazureml_inference_server_http.server.user_script.UserScriptException: Caught an unhandled exception from the user script\n",
                "@? {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Model Directory Contents:\n@? {{modeldir}}/\n@?  - {{modelfile2}}\n{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] gunicorn.error - Worker exiting (pid: {{pid}})\n@? {{t:%Y-%m-%d %H:%M:%S,%L}} E [1] gunicorn.error - Worker (pid:{{pid}}) exited with code 3\n{{t:%Y-%m-%d %H:%M:%S,%L}} E [1] gunicorn.error - Shutting down: Master\n{{t:%Y-%m-%d %H:%M:%S,%L}} E [1] gunicorn.error - Reason: Worker failed to boot.",
            ),
            (
                "import",
                "",
                "{{t:%Y-%m-%d %H:%M:%S,%L}} E [{{pid}}] azmlinfsrv - {{Failed to import user script because it raised an unhandled exception|Exception in worker process}}\n{{t:%Y-%m-%d %H:%M:%S,%L}} E [{{pid}}] azmlinfsrv - Encountered Exception Traceback (most recent call last):\n  File \"{{site}}/azureml_inference_server_http/server/user_script.py\", line 75, in load_script\n    main_module_spec.loader.exec_module(user_module)\n  File \"<frozen importlib._bootstrap_external>\", line 850, in exec_module\n  File \"<frozen importlib._bootstrap>\", line 228, in _call_with_frames_removed",
                "\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\n  File \"{{site}}/azureml_inference_server_http/server/aml_blueprint.py\", line 88, in setup\n    self.user_script.load_script(config.app_root)\n  File \"{{site}}/azureml_inference_server_http/server/user_script.py\", line 77, in load_script\n    raise UserScriptImportException(ex) from ex\nazureml_inference_server_http.server.user_script.UserScriptImportException: Failed to import user script because it raised an unhandled exception\n",
                "{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] gunicorn.error - Worker exiting (pid: {{pid}})\n{{t:%Y-%m-%d %H:%M:%S,%L}} E [1] gunicorn.error - Worker (pid:{{pid}}) exited with code 3\n{{t:%Y-%m-%d %H:%M:%S,%L}} E [1] gunicorn.error - Shutting down: Master\n{{t:%Y-%m-%d %H:%M:%S,%L}} E [1] gunicorn.error - Reason: Worker failed to boot.",
            ),
            (
                "run",
                "\n{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Invoking user's init function\n{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Users's init has completed successfully\n{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Swaggers are prepared for the following versions: [2, 3, 3.1].\n@? {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Scoring timeout is set to 3600000 ms.\n{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Worker with pid {{pid}} ready for serving traffic",
                "{{t:%Y-%m-%d %H:%M:%S,%L}} E [{{pid}}] azmlinfsrv - Encountered Exception: Traceback (most recent call last):\n  File \"{{site}}/azureml_inference_server_http/server/user_script.py\", line 130, in invoke_run\n    run_output = self._wrapped_user_run(**run_parameters, request_headers=dict(request.headers))",
                "\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\n  File \"{{site}}/azureml_inference_server_http/server/routes.py\", line 218, in handle_score\n    timed_result = main_blueprint.user_script.invoke_run(request, timeout_ms=config.scoring_timeout)\n  File \"{{site}}/azureml_inference_server_http/server/user_script.py\", line 139, in invoke_run\n    raise UserScriptException(ex) from ex\nazureml_inference_server_http.server.user_script.UserScriptException: Caught an unhandled exception from the user script\n{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - POST /score 500 {{ms*}}ms {{60..110}}\n@? {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] gunicorn.access - 127.0.0.1 - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] \"POST /score HTTP/1.0\" 500 {{60..110}} \"-\" \"python-requests/2.31.0\"",
                "",
            ),
            (
                "ok",
                "\n{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Invoking user's init function\n{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Users's init has completed successfully\n{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Worker with pid {{pid}} ready for serving traffic",
                "",
                "",
                "",
            ),
            ("raw", "", "", "", ""),
        )
    },
    **{
        f"gen2.{phase}": Frame(
            "container",
            head="""
{{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} {{-||}} rsyslog/run
{{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} - gunicorn/run
@? {{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} | gunicorn/run | AzureML Container Runtime Information
@? {{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} | gunicorn/run | ###############################################
@? {{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} | gunicorn/run | AzureML image information: openmpi4.1.0-ubuntu20.04, Materializaton Build:20220708.v2
{{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} - nginx/run
{{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} - iot-server/run
@? rsyslogd: error: could not open /dev/xconsole
EdgeHubConnectionString and IOTEDGE_IOTHUBHOSTNAME are not set. Exiting...
{{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} - iot-server/finish 1 0
{{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} - Exit code 1 is normal. Not restarting iot-server.
Starting gunicorn {{19.9.0|20.1.0}}
Listening at: http://127.0.0.1:31311 ({{pid9}})
Using worker: sync
worker timeout is set to 300
Booting worker with pid: {{pid}}
SPARK_HOME not set. Skipping PySpark Initialization.
Initializing logger
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Starting up app insights client
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Starting up request id generator
@? {{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Starting up app insight hooks""".strip()
            + ready,
            noise="gen2" if phase in ("run", "ok") else "none",
            open=opened,
            close=closed,
            fail=fail,
            ok="@? {{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | 200",
            after=0.5 if phase in ("run", "ok") else 0.0,
            outer=OUTER,
        )
        for phase, ready, opened, closed, fail in (
            (
                "init",
                "\n{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Invoking user's init function",
                "{{t:%Y-%m-%d %H:%M:%S,%L}} | root | ERROR | User's init function failed\n{{t:%Y-%m-%d %H:%M:%S,%L}} | root | ERROR | Encountered Exception Traceback (most recent call last):\n  File \"/var/azureml-server/aml_blueprint.py\", line {{160..200}}, in register\n    main.init()",
                "",
                "\nWorker exiting (pid: {{pid}})\nShutting down: Master\nReason: Worker failed to boot.\n{{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} - gunicorn/finish 3 0\n{{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} - Exit code 3 is not normal. Killing image.",
            ),
            (
                "import",
                "",
                "Exception in worker process\nTraceback (most recent call last):\n  File \"{{site}}/gunicorn/arbiter.py\", line {{583|589}}, in spawn_worker\n    worker.init_process()\n  File \"/var/azureml-server/wsgi.py\", line {{1|4}}, in <module>\n    import create_app\n  File \"/var/azureml-server/create_app.py\", line {{3|7}}, in <module>\n    from app import main",
                "",
                "Worker exiting (pid: {{pid}})\n@? Shutting down: Master\n@? Reason: Worker failed to boot.\n{{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} - gunicorn/finish 3 0\n{{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} - Exit code 3 is not normal. Killing image.",
            ),
            (
                "run",
                "\n{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Invoking user's init function\n{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Users's init has completed successfully\n{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Scoring timeout is found from os.environ: 60000 ms",
                "{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Scoring Timer is set to 60.0 seconds\n{{t:%Y-%m-%d %H:%M:%S,%L}} | root | ERROR | Encountered Exception: Traceback (most recent call last):\n  File \"/var/azureml-server/synchronous/routes.py\", line {{60..70}}, in run_scoring\n    response, time_taken_ms = invoke_user_with_timer(service_input, request_headers)\n  File \"/var/azureml-server/synchronous/routes.py\", line {{95..110}}, in invoke_user_with_timer\n    result, time_taken_ms = capture_time_taken(user_main.run)(**params)",
                "\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File \"{{site}}/flask/app.py\", line 1950, in full_dispatch_request\n    rv = self.dispatch_request()\n  File \"/var/azureml-server/synchronous/routes.py\", line 44, in score_realtime\n    return run_scoring(service_input, request.headers, request.environ.get('REQUEST_ID', '00000000-0000-0000-0000-000000000000'))\n  File \"/var/azureml-server/synchronous/routes.py\", line 77, in run_scoring\n    raise RunFunctionException(str(exc))\nrun_function_exception.RunFunctionException\n{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | 500\n127.0.0.1 - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] \"POST /score HTTP/1.0\" 500 {{20..90}} \"-\" \"Go-http-client/1.1\"",
                "",
            ),
            (
                "ok",
                "\n{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Invoking user's init function\n{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Users's init has completed successfully",
                "",
                "",
                "",
            ),
        )
    },
    **{
        f"gen1.{phase}": Frame(
            "container",
            head="@? {{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} - gunicorn/run\nListening at: http://127.0.0.1:9090 ({{pid9}})\nUsing worker: sync\nworker timeout is set to 300\nBooting worker with pid: {{pid}}\nInitializing logger\n"
            '{"timestamp": "{{t:%Y-%m-%dT%H:%M:%S.%fZ}}", "message": "Starting up app insights client", "host": "{{hosty}}", "path": "/var/azureml-app/aml_logger.py", "tags": "%(module)s, %(asctime)s, %(levelname)s, %(message)s", "level": "INFO", "logger": "root", "stack_info": null}',
            noise="gen1" if phase == "run" else "none",
            fold='{"timestamp": "{{t:%Y-%m-%dT%H:%M:%S.%fZ}}", "message": "{\\"requestId\\": \\"{{guid*}}\\", \\"message\\": \\"Encountered Exception'
            + colon
            + ' Traceback (most recent call last):\\\\n  File \\\\\\"/var/azureml-app/app.py\\\\\\", line {{20..160}}, in '
            + function
            + '\\\\n%BODY%\\\\n\\", \\"apiName\\": \\"\\"}", "host": "{{hosty}}", "path": "/var/azureml-app/aml_logger.py", "tags": "%(module)s, %(asctime)s, %(levelname)s, %(message)s", "level": "ERROR", "logger": "root", "stack_info": null}',
            depth=2,
            open='{"timestamp": "{{t:%Y-%m-%dT%H:%M:%S.%fZ}}", "message": "{\\"requestId\\": \\"{{guid*}}\\", \\"message\\": \\"User\'s '
            + phase
            + ' function failed\\", \\"apiName\\": \\"\\"}", "host": "{{hosty}}", "path": "/var/azureml-app/aml_logger.py", "level": "ERROR", "logger": "root", "stack_info": null}',
            fail=fail,
            after=0.4 if phase == "run" else 0.0,
            outer="none none docker iso",
        )
        for phase, colon, function, fail in (
            ("init", "", "register", "Worker exiting (pid: {{pid}})\n@? Shutting down: Master\n@? Reason: Worker failed to boot."),
            ("run", ":", "run_scoring", '127.0.0.1 - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.0" 502 {{20..90}} "-" "Go-http-client/1.1"'),
        )
    },
    **{
        f"gunicorn.{phase}": Frame(
            "container",
            head="[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Starting gunicorn {{19.9.0|20.0.4|20.1.0|21.2.0|22.0.0}}\n[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Listening at: http://0.0.0.0:{{port}} (1)\n[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Using worker: {{sync|gthread|gevent|uvicorn.workers.UvicornWorker}}\n[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] Booting worker with pid: {{pid}}",
            noise="gunicorn" if phase in ("run", "ok", "raw") else "none",
            open=opened,
            close=closed,
            fail=fail,
            ok="@? [{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Handling signal: term⏎[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] Worker exiting (pid: {{pid}})⏎[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Shutting down: Master",
            after=0.5 if phase in ("run", "ok", "raw") else 0.0,
            outer=OUTER,
        )
        for phase, opened, closed, fail in (
            (
                "init",
                "[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [ERROR] Exception in worker process\nTraceback (most recent call last):\n  File \"{{site}}/gunicorn/arbiter.py\", line 589, in spawn_worker\n    worker.init_process()\n  File \"{{site}}/gunicorn/util.py\", line 359, in import_app\n    mod = importlib.import_module(module)\n  File \"/usr/local/lib/python{{py}}/importlib/__init__.py\", line 127, in import_module\n    return _bootstrap._gcd_import(name[level:], package, level)",
                "",
                "[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] Worker exiting (pid: {{pid}})\n@? [{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [WARNING] Worker with pid {{pid}} was terminated due to signal 15\n[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [{{INFO|ERROR}}] Shutting down: Master\n[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [{{INFO|ERROR}}] Reason: Worker failed to boot.",
            ),
            (
                "run",
                "[{{t:%Y-%m-%d %H:%M:%S}},{{100..999}}] ERROR in app: Exception on /{{score|predict|invocations}} [POST]\nTraceback (most recent call last):\n  File \"{{site}}/flask/app.py\", line {{1455|2073|2190}}, in wsgi_app\n    response = self.full_dispatch_request()\n  File \"{{site}}/flask/app.py\", line {{1518|1936|869}}, in full_dispatch_request\n    rv = self.handle_user_exception(e)",
                '{{privip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /{{score|predict|invocations}} HTTP/1.1" 500 {{260..300}} "-" "python-requests/2.28.2"',
                "",
            ),
            ("ok", "", "", ""),
            ("raw", "", "", ""),
        )
    },
    **{
        f"uvicorn.{phase}": Frame(
            "container",
            head="INFO:     Started server process [{{pid}}]\nINFO:     Waiting for application startup." + ready,
            noise="uvicorn" if phase in ("run", "ok") else "none",
            open=opened,
            fail=fail,
            ok="@? INFO:     Shutting down\n@? INFO:     Finished server process [{{pid}}]",
            after=0.5 if phase in ("run", "ok") else 0.0,
            outer=OUTER,
        )
        for phase, ready, opened, fail in (
            (
                "init",
                "",
                "ERROR:    Traceback (most recent call last):\n  File \"{{site}}/starlette/routing.py\", line {{677|732}}, in lifespan\n    async with self.lifespan_context(app) as maybe_state:",
                "\nERROR:    Application startup failed. Exiting.",
            ),
            (
                "run",
                "\nINFO:     Application startup complete.\nINFO:     Uvicorn running on http://0.0.0.0:{{port}} (Press CTRL+C to quit)",
                "INFO:     {{privip}}:{{30000..60000}} - \"POST /{{score|predict}} HTTP/1.1\" 500 Internal Server Error\nERROR:    Exception in ASGI application\nTraceback (most recent call last):\n  File \"{{site}}/uvicorn/protocols/http/httptools_impl.py\", line {{375..426}}, in run_asgi\n    result = await app(self.scope, self.receive, self.send)\n  File \"{{site}}/fastapi/routing.py\", line {{191..300}}, in run_endpoint_function\n    return await run_in_threadpool(dependant.call, **values)",
                "",
            ),
            ("ok", "\nINFO:     Application startup complete.\nINFO:     Uvicorn running on http://0.0.0.0:{{port}} (Press CTRL+C to quit)", "", ""),
        )
    },
    "torchserve": Frame(
        "container",
        head="@? WARNING: sun.reflect.Reflection.getCallerClass is not supported. This will impact performance.\n{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] main org.pytorch.serve.ModelServer -\nTorchserve version: 0.{{4..11}}.{{0..2}}\nTS Home: {{site}}\n{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] main org.pytorch.serve.ModelServer - Loading initial models: {{service}}.mar",
        noise="torchserve",
        fail="@? {{t:%Y-%m-%dT%H:%M:%S,%L}} [DEBUG] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - W-9000-{{service}}_1.0 State change WORKER_STARTED -> WORKER_STOPPED\n{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - Auto recovery failed again\n@? {{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - Retry worker: 9000 in {{1|2|3|5|8}} seconds.",
        ok="{{t:%Y-%m-%dT%H:%M:%S,%L}} [DEBUG] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - W-9000-{{service}}_1.0 State change WORKER_STARTED -> WORKER_MODEL_LOADED\nModel server started.",
        after=0.4,
        outer=OUTER,
    ),
    "torchserve.trace": Frame(
        "container",
        head="{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] main org.pytorch.serve.ModelServer - Loading initial models: {{service}}.mar\n{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0-stdout MODEL_LOG - Torch worker started.",
        noise="none",
        line="{{t:%Y-%m-%dT%H:%M:%S,%L}} [{{INFO |WARN }}] W-9000-{{service}}_1.0-std{{out|err}} MODEL_LOG - ",
        open='Backend worker process died.\nTraceback (most recent call last):\n  File "{{site}}/ts/model_service_worker.py", line {{180..260}}, in <module>\n    worker.run_server()\n  File "{{site}}/ts/model_loader.py", line {{100..140}}, in load\n    initialize_fn(service.context)',
        fail="{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] nioEventLoopGroup-5-1 org.pytorch.serve.wlm.WorkerThread - 9000 Worker disconnected. WORKER_STARTED\n@? {{t:%Y-%m-%dT%H:%M:%S,%L}} [DEBUG] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - System state is : WORKER_STARTED\n{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.BatchAggregator - Load model failed: {{service}}, error: Worker died.",
        outer="none docker kubectl",
    ),
    "triton": Frame(
        "container",
        head="=============================\n== Triton Inference Server ==\n=============================\n\nNVIDIA Release 2{{1..4}}.{{01|03|06|10|12}} (build {{20000000..90000000}})\n@? WARNING: The NVIDIA Driver was not detected.  GPU functionality will not be available.",
        noise="triton",
        fail='+----------------+---------+--------------------------------------------------+\n| Model          | Version | Status                                           |\n| {{service}} | 1 | UNAVAILABLE |\n@? I{{t:%m%d %H:%M:%S.%f}} 1 server.cc:{{200..330}}] Waiting for in-flight requests to complete.\n@? error: creating server: Internal - failed to load all models',
        ok="| {{service}} | 1 | READY |\nI{{t:%m%d %H:%M:%S.%f}} 1 grpc_server.cc:4{{100..900}}] Started GRPCInferenceService at 0.0.0.0:8001\nI{{t:%m%d %H:%M:%S.%f}} 1 http_server.cc:3{{100..900}}] Started HTTPService at 0.0.0.0:8000",
        after=0.3,
        outer=OUTER,
    ),
    "triton.trace": Frame(
        "container",
        head="== Triton Inference Server ==\nI{{t:%m%d %H:%M:%S.%f}} 1 model_lifecycle.cc:459] loading: {{service}}:1",
        noise="none",
        open="E{{t:%m%d %H:%M:%S.%f}} 1 model_lifecycle.cc:{{597|621|638}}] failed to load '{{service}}' version 1: Internal: {{Stub process failed|Python model initialization}}",
        close="\nAt:\n  /models/{{service}}/1/model.py({{7..60}}): initialize\n",
        fail="error: creating server: Internal - failed to load all models",
        outer="none docker kubectl",
    ),
    "tfserving": Frame(
        "container",
        head="{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/model_servers/server.cc:{{70..90}}] Building single TensorFlow model file config:  model_name: {{service}} model_base_path: /models/{{service}}\n{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/model_servers/server_core.cc:{{460..500}}] Adding/updating models.",
        noise="tfserving",
        ok="{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/model_servers/server.cc:{{370..430}}] Running gRPC ModelServer at 0.0.0.0:8500 ...\n[evhttp_server.cc : 245] NET_LOG: Entering the event loop ...",
        after=0.4,
        outer=OUTER,
    ),
    "nginx": Frame("container", noise="nginx", after=0.6, outer=OUTER, head="@? {{t:%Y/%m/%d %H:%M:%S}} [notice] 1#1: start worker processes"),
    "router": Frame("container", noise="router", after=0.6, outer="none kubectl cri"),
    "envoy": Frame("container", noise="envoy", after=0.6, outer="none kubectl cri"),
    "plain": Frame("container", noise="gunicorn", after=0.4, outer=OUTER, head="@? Starting container {{service}}"),
    "bare": Frame("container", outer=OUTER),
    "kubelet": Frame("system_log", noise="kubelet", after=0.5, outer="none syslog"),
    "syslog": Frame("system_log", noise="kubelet", after=0.3, outer="syslog"),
}
