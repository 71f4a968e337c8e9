"""
Who prints a story and what it says before and after: image builders, generations of servers, kubelet, clients of the control plane.

A frame's texts are templates (`names.World`). `open` and `close` stand directly around the story; `%BODY%` in `fold` takes the story
as an escaped string. Frames of servers exist once per phase, such as `gen3.init` and `gen3.run`.
"""

from dataclasses import dataclass

from lab.generators.lines import Line, folded, told
from lab.generators.names import World
from lab.generators.noise import draw


@dataclass(frozen=True, slots=True)
class Frame:
    """
    kind: as in domain.records.Kind. head: what comes first. noise: pool of lines between. line: prefix of the story's lines and of the noise.
    fold, depth: the line that takes the whole story, and in how many levels of JSON. fail, ok: what ends a failed, a good run.
    after: share of the noise that follows the story. outer: prefixes that a collector may put before each line.
    """

    kind: str
    head: str = ""
    noise: str = "none"
    line: str = ""
    open: str = ""
    close: str = ""
    fold: str = ""
    depth: int = 1
    fail: str = ""
    ok: str = ""
    after: float = 0.0
    outer: str = "none"
    columns: str = ""  # the line for a story's `type¦reason¦source¦message`

    @property
    def templates(self) -> tuple[str, ...]:
        return self.head, self.line, self.open, self.close, self.fold, self.fail, self.ok, self.columns

    def tell(self, world: World, body: str, healthy: bool, length: int, noise: str = "") -> list[Line]:
        """Tell a story of about `length` lines."""

        def some() -> list[Line]:
            lines = draw(world, noise or self.noise)
            return [self._line(world, line) for line in lines]

        story = [self._line(world, line) if self.columns else line for line in told(world, body, lambda: draw(world, noise or self.noise))]
        if self.fold:
            story = [folded(story, world.fill(self.fold), self.depth)]
        if not healthy:
            story = told(world, self.open) + story + told(world, self.close)
        if self.line:
            story = [self._line(world, line) for line in story]
        head, tail = told(world, self.head), told(world, self.ok if healthy else self.fail)
        before, after = [], []  # type: list[Line], list[Line]
        room = length - len(head) - len(story) - len(tail)
        share = 1 - (world.random.random() if self.after else 0.0) * self.after * (2 if healthy else 1)
        while len(before) < room * share and (entry := some()):
            before += entry
        while len(after) < room * (1 - share) and (entry := some()):
            after += entry
        return head + before + story + after + tail

    def _line(self, world: World, line: Line) -> Line:
        if self.columns and line.text.count("¦") == 3:
            kind, reason, source, message = line.text.split("¦")
            values = {"type": kind, "reason": reason, "source": source, "message": message}
            if self.columns.startswith("{"):
                line = Line(line.text.replace("¦", "|"), message.replace('"', '\\"') if line.mark else "")
                values["message"] = message.replace('"', '\\"')
            text = world.fill(self.columns)
            for name, value in values.items():
                text = text.replace(f"%{name}%", value)
            return Line(text, values["message"] if line.mark else "")
        return line.within(world.fill(self.line))


BUILD_OUTER = "none azdo github"
SERVER_OUTER = "none none docker cri compose kubectl iso"
FRAMES: dict[str, Frame] = {
    # --- image builds
    "acr": Frame(
        "image_build",
        head="""
{{t:%Y/%m/%d %H:%M:%S}} Downloading source code...
{{t:%Y/%m/%d %H:%M:%S}} Finished downloading source code
@? {{t:%Y/%m/%d %H:%M:%S}} Using acb_vol_{{guid3}} as the home volume
@? {{t:%Y/%m/%d %H:%M:%S}} Creating Docker network: acb_default_network, driver: 'bridge'
{{t:%Y/%m/%d %H:%M:%S}} Successfully set up Docker network: acb_default_network
{{t:%Y/%m/%d %H:%M:%S}} Setting up Docker configuration...
{{t:%Y/%m/%d %H:%M:%S}} Successfully logged into {{registry}}
{{t:%Y/%m/%d %H:%M:%S}} Executing step ID: acb_step_0. Timeout(sec): {{5400|3600|28800}}, Working directory: '', Network: 'acb_default_network'
{{t:%Y/%m/%d %H:%M:%S}} Scanning for dependencies...
{{t:%Y/%m/%d %H:%M:%S}} Launching container with name: acb_step_0
Sending build context to Docker daemon  {{10..90}}.{{10..99}}kB
Step 1/{{steps=9..21}} : FROM {{base}}@{{digest}}
@?  ---> {{hex*}}
Step {{at=6..9}}/{{steps}} : {{step}}
 ---> Running in {{hex2}}""".strip(),
        noise="pip",
        fail="""
@? The command '/bin/sh -c {{command}}' returned a non-zero code: {{code}}
{{t:%Y/%m/%d %H:%M:%S}} Container failed during run: acb_step_0. No retries remaining.
failed to run step ID: acb_step_0: exit status {{1|2}}
@?
@? Run ID: {{runid}} failed after {{1..59}}m{{1..59}}s. Error: failed during run, err: exit status 1""".strip(),
        ok="""
Removing intermediate container {{hex2}}
 ---> {{hex*}}
Successfully built {{hex*}}
Successfully tagged {{image}}
{{t:%Y/%m/%d %H:%M:%S}} Successfully executed container: acb_step_0
{{t:%Y/%m/%d %H:%M:%S}} Pushing image: {{image}}, attempt 1
{{t:%Y/%m/%d %H:%M:%S}} Successfully pushed image: {{image}}
{{t:%Y/%m/%d %H:%M:%S}} Step ID: acb_step_0 marked as successful (elapsed time in seconds: {{40..900}}.{{100000..999999}})
Run ID: {{runid}} was successful after {{1..20}}m{{1..59}}s""".strip(),
        outer=BUILD_OUTER,
    ),
    "classic": Frame(
        "image_build",
        head="""
@? $ docker build -t {{service}}:{{tag}} .
Sending build context to Docker daemon  {{2..900}}.{{0..9}}kB
Step 1/{{steps=6..14}} : FROM {{base}}
 ---> {{hex*}}
@? Step 2/{{steps}} : WORKDIR /app
@?  ---> Using cache
Step {{at=3..5}}/{{steps}} : {{step}}
 ---> Running in {{hex2}}""".strip(),
        noise="pip",
        fail="""
The command '/bin/sh -c {{command}}' returned a non-zero code: {{code}}
@? ##[error]Process completed with exit code 1.
@? make: *** [Makefile:{{9..40}}: image] Error 1""".strip(),
        ok="Removing intermediate container {{hex2}}\n ---> {{hex*}}\nSuccessfully built {{hex*}}\nSuccessfully tagged {{service}}:{{tag}}",
        outer=BUILD_OUTER,
    ),
    "buildkit": Frame(
        "image_build",
        head="""
#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: {{200..900}}B done
#1 DONE 0.{{0..9}}s
#2 [internal] load metadata for {{base}}
#2 DONE {{0..3}}.{{0..9}}s
@? #3 [internal] load .dockerignore
@? #3 DONE 0.0s
#{{bk=5..12}} [{{at=2..5}}/{{steps=6..9}}] {{step}}""".strip(),
        noise="pip",
        line="#{{bk}} {{0..400}}.{{100..999}} ",
        fail="""
#{{bk}} ERROR: process "/bin/sh -c {{command}}" did not complete successfully: exit code: {{code}}
------
 > [{{at}}/{{steps}}] {{step}}:
@? Dockerfile:{{7..30}}
@? --------------------
@?   {{9..30}} | >>> {{step}}
ERROR: failed to solve: process "/bin/sh -c {{command}}" did not complete successfully: exit code: {{code}}""".strip(),
        ok="#{{bk}} DONE {{3..90}}.{{0..9}}s\n#{{20..29}} exporting to image\n#{{20..29}} exporting layers {{1..9}}.{{0..9}}s done\n#{{20..29}} writing image {{digest}} done\n#{{20..29}} naming to docker.io/library/{{service}}:{{tag}} done",
        outer=BUILD_OUTER,
    ),
    "serverless": Frame(
        "image_build",
        head="""
======Starting Image Build on {{Serverless Compute|Compute}}======
{{t:%Y-%m-%dT%H:%M:%S}}: Image build run id: imgbldrun_{{short}}
{{t:%Y-%m-%dT%H:%M:%S}}: Logging into Docker registry: {{registry}}
{{t:%Y-%m-%dT%H:%M:%S}}: Docker login(s) took {{0..3}}.{{1000..9999}} seconds
{{t:%Y-%m-%dT%H:%M:%S}}: Building image with name: {{registry}}/azureml/azureml_{{hexx9}}
{{t:%Y-%m-%dT%H:%M:%S}}: Step {{at=5..9}}/{{steps=12..20}} : {{step}}""".strip(),
        noise="pip",
        line="{{t:%Y-%m-%dT%H:%M:%S}}: ",
        fail="""
@? {{t:%Y-%m-%dT%H:%M:%S}}: The command '/bin/sh -c {{command}}' returned a non-zero code: {{code}}
{{t:%Y-%m-%dT%H:%M:%S}}: CalledProcessError(1, ['docker', 'build', '-t', '{{image}}', '.'])
@? {{t:%Y-%m-%dT%H:%M:%S}}: Failure happened while building Docker image
@? AzureMLCompute job failed. JobFailed: Submitted script failed with a non-zero exit code; see the driver log file for details.""".strip(),
        ok="{{t:%Y-%m-%dT%H:%M:%S}}: Successfully built {{hex*}}\n{{t:%Y-%m-%dT%H:%M:%S}}: Pushed image {{image}}\n{{t:%Y-%m-%dT%H:%M:%S}}: Image build finished: succeeded",
    ),
    "shell": Frame(
        "image_build",
        head="@? + {{command}}",
        noise="pip",
        fail="@? ##[error]Process completed with exit code {{code}}.\n@? script returned exit code {{code}}",
        ok="@? Done.",
        outer="none azdo github jenkins",
    ),
    "kaniko": Frame(
        "image_build",
        head="""
INFO[0000] Retrieving image manifest {{base}}
INFO[0001] Unpacking rootfs as cmd RUN {{command}} requires it.
INFO[00{{10..40}}] {{step}}
INFO[00{{41..59}}] Running: [/bin/sh -c {{command}}]""".strip(),
        noise="pip",
        fail="error building image: error building stage: failed to execute command: waiting for process to exit: exit status {{code}}",
        ok="INFO[0{{100..400}}] Taking snapshot of full filesystem...\nINFO[0{{400..600}}] Pushing image to {{image}}\nINFO[0{{600..700}}] Pushed {{registry}}/{{repo}}@{{digest}}",
        outer="none kubectl github",
    ),
    # --- servers, per phase
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
            ok="@? {{t:%Y-%m-%d %H:%M:%S,%L}} I [1] gunicorn.error - Handling signal: term\n@? {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] gunicorn.error - Worker exiting (pid: {{pid}})\n@? {{t:%Y-%m-%d %H:%M:%S,%L}} I [1] gunicorn.error - Shutting down: Master",
            after=0.5 if phase in ("run", "ok", "raw") else 0.0,
            outer=SERVER_OUTER,
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
            outer=SERVER_OUTER,
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
            ok="@? [{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Handling signal: term\n@? [{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] Worker exiting (pid: {{pid}})\n@? [{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Shutting down: Master",
            after=0.5 if phase in ("run", "ok", "raw") else 0.0,
            outer=SERVER_OUTER,
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
            outer=SERVER_OUTER,
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
        outer=SERVER_OUTER,
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
        outer=SERVER_OUTER,
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
        outer=SERVER_OUTER,
    ),
    "nginx": Frame("container", noise="nginx", after=0.6, outer=SERVER_OUTER, head="@? {{t:%Y/%m/%d %H:%M:%S}} [notice] 1#1: start worker processes"),
    "router": Frame("container", noise="router", after=0.6, outer="none kubectl cri"),
    "envoy": Frame("container", noise="envoy", after=0.6, outer="none kubectl cri"),
    "plain": Frame("container", noise="gunicorn", after=0.4, outer=SERVER_OUTER, head="@? Starting container {{service}}"),
    "bare": Frame("container", outer=SERVER_OUTER),
    "kubelet": Frame("system_log", noise="kubelet", after=0.5, outer="none syslog"),
    "syslog": Frame("system_log", noise="kubelet", after=0.3, outer="syslog"),
    # --- Kubernetes and ACI events: a story's lines are `type¦reason¦source¦message`
    "describe": Frame(
        "k8s_event",
        head="Name:             {{pod}}\nNamespace:        {{ns}}\nNode:             {{node}}/{{privip}}\nStatus:           {{podstatus}}\nContainers:\n  {{cname}}:\n    Image:          {{image}}\n    State:          {{state}}\n@?     Ready:          False\n    Restart Count:  {{0..19}}\nEvents:\n  Type     Reason     Age    From     Message\n  ----     ------     ----   ----     -------",
        noise="events",
        columns="  %type%  %reason%  {{1..59}}{{s|m}} (x{{1..40}} over {{2..90}}m)  %source%  %message%",
        after=0.3,
    ),
    "events": Frame(
        "k8s_event",
        head="LAST SEEN   TYPE      REASON              OBJECT                               MESSAGE",
        noise="events",
        columns="{{1..59}}{{s|m}}         %type%    %reason%   pod/{{pod}}   %message%",
        after=0.4,
        outer="none none iso",
    ),
    "eventsjson": Frame(
        "k8s_event",
        noise="events",
        columns='{"InvolvedObject":"{{pod}}","InvolvedKind":"Pod","Type":"%type%","Reason":"%reason%","Message":"%message%","LastTimestamp":{{null|"{{t:%Y-%m-%dT%H:%M:%SZ}}"}}}',
        after=0.4,
    ),
    "kubeevents": Frame(
        "k8s_event",
        noise="events",
        columns='{"TimeGenerated":"{{t:%Y-%m-%dT%H:%M:%SZ}}","KubeEventType":"%type%","Reason":"%reason%","ObjectKind":"Pod","Name":"{{pod}}","Namespace":"{{ns}}","SourceComponent":"%source%","Message":"%message%","Count":{{1..60}}}',
        after=0.4,
    ),
    "acievents": Frame(
        "k8s_event",
        noise="none",
        columns='{"count": {{1..20}}, "firstTimestamp": "{{t:%Y-%m-%dT%H:%M:%S+00:00}}", "lastTimestamp": "{{t:%Y-%m-%dT%H:%M:%S+00:00}}", "message": "%message%", "name": "%reason%", "type": "%type%"}',
    ),
    # --- the control plane: a story is `code: message` lines
    "cli2": Frame(
        "deploy_status",
        head="@? $ az ml online-deployment create -n {{deployment}} --endpoint-name {{endpoint}} -f deployment.yml --all-traffic\n@? All traffic will be set to deployment {{deployment}} once it has been provisioned.\n@? If you interrupt this command or it times out while waiting for the provisioning, you can try to set all the traffic to this deployment later once its has been provisioned.",
        noise="ci",
        ok='{\n  "endpoint_name": "{{endpoint}}",\n  "name": "{{deployment}}",\n  "provisioning_state": "Succeeded"\n}',
        outer="none github azdo",
    ),
    "arm": Frame(
        "deploy_status",
        head="@? PUT https://management.azure.com{{endpointid}}/deployments/{{deployment}}?api-version=2023-10-01\n@? HTTP/1.1 {{400|404|409|500}}\n@? x-ms-request-id: {{guid8}}",
        noise="none",
        outer="none iso",
    ),
    "armdeploy": Frame(
        "deploy_status",
        head='@? $ az deployment group create --resource-group {{rg}} --template-file {{main.bicep|azuredeploy.json}}',
        noise="ci",
        fold='{"status":"Failed","error":{"code":"DeploymentFailed","message":"At least one resource deployment operation failed. Please list deployment operations for details. Please see https://aka.ms/DeployOperations for usage details.","details":[{"code":"{{Conflict|BadRequest|Forbidden}}","message":"%BODY%"}]}}',
        outer="none github azdo",
    ),
    "sdk2": Frame(
        "sdk_exception",
        noise="ci",
        head="@? Check: endpoint {{endpoint}} exists",
        open='Traceback (most recent call last):\n  File "{{deploy.py|main.py|deploy_model.py}}", line {{20..120}}, in <module>\n    ml_client.begin_create_or_update({{deployment|blue_deployment|endpoint}}).result()\n  File "{{site}}/azure/ai/ml/_ml_client.py", line {{700..900}}, in begin_create_or_update\n    return _begin_create_or_update(entity, self._operation_container.all_operations, **kwargs)\n@?   File "{{site}}/azure/core/polling/_poller.py", line {{240..300}}, in result\n@?     self.wait(timeout)\n  File "{{site}}/azure/core/polling/base_polling.py", line {{500..800}}, in run\n    raise HttpResponseError(response=self._pipeline_response.http_response, error=err)',
        outer="none github azdo",
        ok="deployment {{deployment}} provisioning state: Succeeded",
    ),
    "sdk1": Frame(
        "sdk_exception",
        head="Tips: You can try get_logs(): https://aka.ms/debugimage#dockerlog or local deployment: https://aka.ms/debugimage#debug-locally to debug if deployment takes longer than 10 minutes.\nRunning...................................................................",
        noise="status",
        open="{{Failed|TimedOut|Failed}}\nService deployment polling reached non-successful terminal state, current service state: {{Failed|Transitioning|Unhealthy}}\nOperation ID: {{guid7}}\n{{More information can be found using '.get_logs()'|Current sub-operation type not known, more logs unavailable.}}\nError:",
        outer="none none azdo iso",
        fail='@? \n@?   File "{{site}}/azureml/core/webservice/webservice.py", line {{700..960}}, in wait_for_deployment\n@?     \'Error:\\n\'',
        ok="SucceededACI service creation operation finished, operation \"Succeeded\"",
    ),
    "sdk1json": Frame(
        "sdk_exception",
        head="Tips: You can try get_logs(): https://aka.ms/debugimage#dockerlog or local deployment: https://aka.ms/debugimage#debug-locally to debug if deployment takes longer than 10 minutes.",
        noise="status",
        open="Service deployment polling reached non-successful terminal state, current service state: {{Failed|Unhealthy}}\nOperation ID: {{guid7}}\nMore information can be found using '.get_logs()'\nError:\n{\n  \"code\": \"{{AciDeploymentFailed|KubernetesDeploymentFailed|DeploymentFailed}}\",\n  \"statusCode\": 400,",
        fold='  "message": "{{Aci Deployment failed with exception|Kubernetes Deployment failed|Service deployment failed}}: %BODY%",',
        close='  "details": []\n}',
        fail="@? azureml.exceptions._azureml_exception.WebserviceException: WebserviceException:\n@? \tMessage: Service deployment polling reached non-successful terminal state",
        outer="none none azdo",
    ),
    "cli1": Frame(
        "sdk_exception",
        head="@? $ az ml model deploy -n {{service}} -m {{model}}:{{version}} --ic inferenceconfig.json --dc deploymentconfig.json -v",
        noise="status",
        fold="ERROR: {'Azure-cli-ml Version': {{None|'1.0.85'|'1.27.0'}}, 'Error': WebserviceException('Message: %BODY%',)}",
        outer="none azdo github",
    ),
    "mms": Frame(
        "sdk_exception",
        head="@? Creating image\n@? Running.......",
        noise="status",
        open='Traceback (most recent call last):\n  File "{{site}}/azureml/core/webservice/webservice.py", line {{300..900}}, in {{_submit_create_request|deploy_from_image|_deploy_webservice}}\n    resp.raise_for_status()\n  File "{{site}}/requests/models.py", line {{935..1021}}, in raise_for_status\n    raise HTTPError(http_error_msg, response=self)\nrequests.exceptions.HTTPError: {{mmsline}}\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File "{{deploy.py|<ipython-input-9-{{short}}>}}", line {{3..60}}, in <module>\nazureml.exceptions._azureml_exception.WebserviceException: Received bad response from Model Management Service:\nResponse Code: {{mmscode}}\nHeaders: {\'Date\': \'{{t:%a, %d %b %Y %H:%M:%S GMT}}\', \'Content-Type\': \'application/json\', \'x-ms-client-request-id\': \'{{hexx7}}\', \'x-ms-client-session-id\': \'\', \'api-supported-versions\': \'1.0, 2018-03-01-preview, 2018-11-19\', \'Strict-Transport-Security\': \'max-age=15724800; includeSubDomains; preload\'}',
        outer="none none azdo",
    ),
    "tool": Frame("deploy_status", noise="ci", head="@? + {{command}}", outer="none github azdo jenkins", ok="@? Done."),
    "docker": Frame("deploy_status", noise="none", head="@? $ {{command}}", outer="none github azdo", ok="{{sha}}"),
    "regtool": Frame("registry", noise="docker", head="@? $ {{command}}", outer="none github azdo", ok="{{tag}}: digest: {{digest}} size: {{1000..9000}}"),
    # --- clients of a scoring endpoint
    "curl": Frame(
        "http",
        head="@? *   Trying {{ip}}:443...\n@? * Connected to {{host}} ({{ip}}) port 443 (#0)\n@? > POST /score HTTP/{{1.1|2}}\n@? > Host: {{host}}\n@? > user-agent: curl/7.{{58..88}}.0\n@? > content-type: application/json\n@? > content-length: {{20..90000}}\n@? >",
        outer="none none azdo",
    ),
    "client": Frame("http", noise="client", after=0.5, outer="none none github iso", ok="{{t:%Y-%m-%d %H:%M:%S,%L}} INFO loadtest: {{100..9000}} requests, 0 failed"),
    "sdk1run": Frame(
        "http",
        noise="client",
        head='@? Traceback (most recent call last):\n@?   File "{{test_service.py|smoke.py}}", line {{5..60}}, in <module>\n@?     print(service.run(input_data))\n  File "{{site}}/azureml/core/webservice/{{aci|aks}}.py", line {{200..400}}, in run\n    resp.content.decode(\'utf-8\')))',
        open="azureml.exceptions._azureml_exception.WebserviceException: WebserviceException:\n\tMessage: Received bad response from service. More information can be found by calling `.get_logs()` on the webservice object.",
        outer="none none azdo",
    ),
}  # fmt: skip
