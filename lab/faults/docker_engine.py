"""docker build (classic and BuildKit), docker run, the client without an engine, and a local registry that refuses."""

from lab.bench import Bench, quote
from lab.faults import fault

BASE = "faultline-lab/busybox:latest"
PYTHON = "faultline-lab/python:latest"


def build(id: str, label: str, dockerfile: str, evidence: str, also: tuple[str, ...] = (), options: str = "", **fix_values: str) -> None:
    """Register one build for the classic builder, one for BuildKit."""
    for builder, name in (("0", "classic"), ("1", "buildkit")):

        def run(bench: Bench, builder: str = builder) -> None:
            bench.write("Dockerfile", dockerfile)
            bench.write("score.py", "def init(): pass\ndef run(data): return data\n")
            bench.write("error_handler/fatal_error.py", "print('0 errors')\n")
            bench.run(f"/usr/bin/docker build --no-cache --network none --progress=plain {options} -t churn-scorer:1.4 ." if builder == "1" else
                      f"/usr/bin/docker build --no-cache --network none {options} -t churn-scorer:1.4 .", env={"DOCKER_BUILDKIT": builder}, timeout_s=60)  # fmt: skip

        fault(
            f"build-{id}-{name}",
            label,
            "image_build",
            evidence,
            f"docker build, {name}",
            also=also,
            needs=("docker",),
            fix_values=fix_values,
            family=f"build-{id}",
        )(run)


FROM = f"FROM {BASE}\n"
build("unknown-instruction", "dockerfile-invalid", FROM + "RUNN pip install flask\n", r"(?i)unknown instruction: RUNN")
build("no-from", "dockerfile-invalid", "RUN echo hello\n", r"(?i)no build stage")
build("empty", "dockerfile-invalid", "", r"(?i)cannot be empty|empty|no build stage")
build(
    "copy-missing",
    "dockerfile-invalid",
    FROM + "WORKDIR /app\nCOPY score.py .\nCOPY models/model.pkl models/\n",
    r"(?i)COPY failed|not found|failed to compute cache key",
    path="models/model.pkl",
)
build(
    "add-missing",
    "dockerfile-invalid",
    FROM + "ADD requirements-gpu.txt /tmp/\n",
    r"(?i)ADD failed|not found|failed to compute cache key",
    path="requirements-gpu.txt",
)
build("flag", "dockerfile-invalid", FROM + "COPY --form=0 score.py .\n", r"(?i)unknown flag: form")
build(
    "base-unreachable",
    "base-image-unavailable",
    "FROM 127.0.0.1:9/azureml/minimal-ubuntu20.04-py38:latest\nRUN true\n",
    r"(?i)connection refused",
    also=("build-network-failed",),
)
build("run-exit-1", "image-build-failed", FROM + "RUN echo collecting && sh -c 'exit 1'\n", r"(returned a non-zero code: 1|exit code: 1)")
build("run-exit-127", "image-build-failed", FROM + "RUN apt-get update && apt-get install -y libgl1\n", r"(returned a non-zero code: 127|exit code: 127)")
build("run-exit-100", "image-build-failed", FROM + "RUN echo step && exit 100\n", r"(returned a non-zero code: 100|exit code: 100)")
build(
    "module-missing",
    "missing-python-module",
    f"FROM {PYTHON}\nRUN python3 -c 'import catboost'\n",
    r"No module named 'catboost'",
    also=("image-build-failed",),
    module="catboost",
)
build("disk-full", "build-disk-full", FROM + "RUN dd if=/dev/zero of=/dev/shm/layer bs=1M count=200\n", r"No space left on device")
build(
    "healthy-error-names",
    "none",
    FROM + "WORKDIR /app\nCOPY error_handler/fatal_error.py error_handler/\nRUN echo '0 errors, 0 failed' && ls error_handler\n",
    r"(?i)error",
)
build(
    "healthy-or-true",
    "none",
    FROM + "RUN cat /no/such/file || true\nRUN test -e /missing || echo 'not found, using default'\nRUN echo done\n",
    r"(?i)no such file|not found",
)
build("healthy-warning", "none", FROM + 'RUN for i in $(seq 1 60); do echo "warning: $i: error checking disabled"; done\nCMD ["false"]\n', r"(?i)error")
build(
    "healthy-retry",
    "none",
    FROM + 'RUN for i in 1 2 3; do if [ $i = 3 ]; then echo ok; else echo "attempt $i failed: connection reset, retrying"; fi; done\n',
    r"(?i)failed",
)


def container(
    id: str, label: str, evidence: str, command: str, software: str = "docker run", also: tuple[str, ...] = (), kind: str = "container", **fix_values: str
) -> None:
    @fault(f"docker-{id}", label, kind, evidence, software, also=also, needs=("docker",), fix_values=fix_values)
    def run(bench: Bench) -> None:
        bench.run(command.replace("{port}", str(bench.port())), timeout_s=90)


def in_python(code: str, options: str = "") -> str:
    return f'docker run --rm --network none {options} {PYTHON} python3 -c {quote(code)}; echo "container exited with code $?"'.replace(
        "docker run", "/usr/bin/docker run"
    )


def status(options: str, command: str) -> str:
    """Run, then what the engine says of the container and its log."""
    docker = "/usr/bin/docker"
    return (f"id=$({docker} run -d --network none {options} {command}); {docker} wait $id >/dev/null; {docker} logs $id; "
            f"{docker} inspect -f 'State: {{{{.State.Status}}}} ExitCode: {{{{.State.ExitCode}}}} OOMKilled: {{{{.State.OOMKilled}}}} Error: {{{{.State.Error}}}}' $id; {docker} rm -f $id >/dev/null")  # fmt: skip


container(
    "oom-kill",
    "out-of-memory",
    r"OOMKilled: true",
    status("-m 48m", f"{PYTHON} python3 -c \"print('Loading the model', flush=True); x=[bytearray(1<<22) for _ in range(400)]\""),
)
container("oom-exit-137", "out-of-memory", r"code 137", in_python("print('loading weights'); x=[bytearray(1<<22) for _ in range(400)]", "-m 48m"))
container("exec-format", "image-platform-mismatch", r"(?i)exec format error",
          f"printf 'FROM {BASE}\\nCOPY app /app\\nENTRYPOINT [\"/app\"]\\n' > Dockerfile; printf '\\x7fELF\\x02\\x01\\x01\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x02\\x00\\xb7\\x00%0999d' 0 > app; chmod +x app; "
          "DOCKER_BUILDKIT=0 /usr/bin/docker build -q -t scorer-arm . >/dev/null; /usr/bin/docker run --rm --network none scorer-arm")  # fmt: skip
container("port-allocated", "port-in-use", r"port is already allocated|address already in use",
          f"/usr/bin/docker run -d --name held -p 127.0.0.1:{{port}}:5001 {BASE} sleep 30 >/dev/null; /usr/bin/docker run --rm -p 127.0.0.1:{{port}}:5001 {BASE} true; /usr/bin/docker rm -f held >/dev/null", kind="deploy_status")  # fmt: skip
container(
    "port-host-held",
    "port-in-use",
    r"address already in use",
    f"python3 -m http.server {{port}} --bind 127.0.0.1 >/dev/null 2>&1 & sleep 1; /usr/bin/docker run --rm -p 127.0.0.1:{{port}}:5001 {BASE} true",
    kind="deploy_status",
)
container("missing-module", "missing-python-module", r"No module named 'azureml'", in_python("import azureml.core"), module="azureml")
container("missing-file", "entry-script-invalid", r"can't open file", f"/usr/bin/docker run --rm --network none {PYTHON} python3 /var/azureml-app/score.py")
container("crash-1", "container-crash-loop", r"ExitCode: 3", status("", f"{BASE} sh -c 'echo starting; exit 3'"))
container("disk-full", "runtime-disk-full", r"No space left on device", in_python("open('/data/scores.csv','wb').write(b'1'*9999999)", "--tmpfs /data:size=1m"))
container("disk-full-log", "runtime-disk-full", r"OSError: \[Errno 28\]", in_python("import logging\nlogging.basicConfig(filename='/data/app.log')\nwhile True: logging.error('scored '*9999)"
          .replace("while True: logging.error('scored '*9999)", "import shutil\nfor i in range(50): open(f'/data/{i}','wb').write(b'1'*99999)"), "--tmpfs /data:size=1m"))  # fmt: skip
container(
    "library",
    "missing-shared-library",
    r"libnccl\.so\.2: cannot open shared object file",
    in_python("import ctypes; ctypes.CDLL('libnccl.so.2')"),
    library="libnccl.so.2",
    also=("gpu-error",),
)
container("model-missing", "model-not-found", r"FileNotFoundError: .*model\.pkl", in_python("open('/var/azureml-app/azureml-models/churn/1/model.pkl','rb')"))
container(
    "healthy-run",
    "none",
    r"(?i)error",
    in_python("print('0 errors'); print('error_handler registered'); print('retry: attempt 1 failed, attempt 2 succeeded')"),
)
container("healthy-exited-0", "none", r"Error: ", status("", f"{BASE} sh -c 'echo error budget left: 100%'"))
container("healthy-long", "none", r"(?i)error", in_python("for i in range(900): print(f'INFO request {i} 200 errors=0 timeout=30s failed=0')"))
container(
    "name-taken",
    "name-conflict",
    r"container name \"/churn-scorer\" is already in use",
    f"/usr/bin/docker run -d --network none --name churn-scorer {BASE} sleep 20 >/dev/null; /usr/bin/docker run --network none --name churn-scorer {BASE} true; /usr/bin/docker rm -f churn-scorer >/dev/null",
    kind="deploy_status",
)
container(
    "unhealthy",
    "probe-failed",
    r"unhealthy",
    f"id=$(/usr/bin/docker run -d --network none --health-cmd 'wget -q -O - http://127.0.0.1:5001/' --health-interval 1s --health-retries 2 {BASE} sleep 30); sleep 5; "
    "/usr/bin/docker inspect -f '{{json .State.Health}}' $id; /usr/bin/docker ps -a; /usr/bin/docker rm -f $id >/dev/null",
    kind="deploy_status",
)
for name, code in (
    ("403", "import http.server, threading\nclass H(http.server.BaseHTTPRequestHandler):\n  def do_GET(self): self.send_error(403, 'This request is not authorized')\n"
     "s = http.server.HTTPServer(('127.0.0.1', 8081), H)\nthreading.Thread(target=s.serve_forever, daemon=True).start()\n"),
    ("refused", ""),
):  # fmt: skip
    container(
        f"download-{name}",
        "model-download-failed",
        r"urllib\.error\.(HTTPError|URLError): ",
        in_python(
            f"{code}import urllib.request\ndef download_model(url):\n  print('Downloading model', url)\n  return urllib.request.urlretrieve(url, '/tmp/model.onnx')\n"
            "download_model('http://127.0.0.1:8081/models/churn/1/model.onnx')"
        ),
        also=("model-not-found",),
    )
NO_ENGINE = "DOCKER_HOST= /usr/bin/docker -H unix://$PWD/docker.sock"


def without_engine(id: str, evidence: str, command: str, software: str, venv: tuple[str, ...] = ()) -> None:
    @fault(f"client-{id}", "docker-unavailable", "sdk_exception", evidence, software, needs=venv)
    def run(bench: Bench) -> None:
        python = quote(bench.venv(venv[0]) / "bin/python") if venv else ""
        bench.run(command.replace("{python}", python))


without_engine("no-daemon-ps", r"(?i)cannot connect to the docker daemon", f"{NO_ENGINE} ps", "docker client")
without_engine("no-daemon-run", r"(?i)cannot connect to the docker daemon", f"{NO_ENGINE} run --rm churn-scorer:1.4", "docker client")
without_engine("no-daemon-tcp", r"(?i)cannot connect to the docker daemon", "/usr/bin/docker -H tcp://127.0.0.1:9 run churn", "docker client")
without_engine(
    "sdk-no-daemon",
    r"DockerException: Error while fetching server API version",
    "{python} -c \"import docker; docker.DockerClient('unix:///nonexistent/docker.sock')\"",
    "docker SDK for Python",
    ("web-new",),
)
without_engine("not-installed", r"docker: command not found", "PATH=/nonexistent; docker build -t churn-scorer .", "bash")
without_engine("no-permission", r"(?i)permission denied", "S=$(mktemp -d); chmod 755 $S; python3 -c \"import socket,time,os,sys; s=socket.socket(socket.AF_UNIX); s.bind('$S/docker.sock'); os.chmod('$S/docker.sock',0o600); s.listen(); time.sleep(6)\" & "
               "sleep 1; S=$(ls -dt /tmp/tmp.*/ | head -1); setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/ /usr/bin/docker -H unix://${S}docker.sock ps", "docker client")  # fmt: skip


def registry(id: str, label: str, command: str, evidence: str, also: tuple[str, ...] = (), kind: str = "deploy_status", login: bool = True) -> None:
    """Register a fault of Debian's docker-registry on the loopback; user `deploy`, password `right`."""

    @fault(f"registry-{id}", label, kind, evidence, "docker-registry of Debian 12", also=also, needs=("docker",))
    def run(bench: Bench) -> None:
        port = bench.port()
        auth = "auth: {htpasswd: {realm: scoring, path: htpasswd}}\n" if login else ""
        bench.write(
            "registry.yml",
            f"version: 0.1\nlog: {{level: error}}\nstorage: {{filesystem: {{rootdirectory: {bench.folder}/registry}}}}\nhttp: {{addr: '127.0.0.1:{port}'}}\n{auth}",
        )
        bench.run("htpasswd -Bbn deploy right > htpasswd", quiet=True)
        bench.start("docker-registry serve registry.yml", quiet=True)
        bench.wait(lambda: bench.request(f"http://127.0.0.1:{port}/v2/")[0] > 0)
        bench.write("Dockerfile", f"FROM 127.0.0.1:{port}/azureml/base:20240101\nRUN true\n")
        bench.run(command.replace("{port}", str(port)).replace("docker ", "/usr/bin/docker "))


registry("login-wrong", "registry-auth-failed", "docker login -u deploy -p wrong 127.0.0.1:{port}", r"(?i)unauthorized|authentication required")
registry(
    "pull-no-login",
    "registry-auth-failed",
    "docker pull 127.0.0.1:{port}/churn-scorer:1.4",
    r"(?i)no basic auth credentials|unauthorized|authentication required",
)
registry(
    "push-no-login",
    "registry-auth-failed",
    f"docker tag {BASE} 127.0.0.1:{{port}}/churn:1; docker push 127.0.0.1:{{port}}/churn:1",
    r"(?i)no basic auth credentials|unauthorized|authentication required",
)
registry(
    "run-no-login",
    "registry-auth-failed",
    "docker run --rm 127.0.0.1:{port}/churn-scorer:1.4",
    r"(?i)no basic auth credentials|unauthorized|authentication required",
)
registry("manifest-unknown", "image-pull-failed", "docker pull 127.0.0.1:{port}/churn-scorer:1.4", r"(?i)manifest unknown|not found", login=False)
registry("run-unknown", "image-pull-failed", "docker run --rm 127.0.0.1:{port}/fraud-model:latest", r"(?i)manifest unknown|not found", login=False)
registry(
    "base-unknown-classic", "base-image-unavailable", "DOCKER_BUILDKIT=0 docker build .", r"(?i)manifest unknown|not found", kind="image_build", login=False
)
registry(
    "base-unknown-buildkit",
    "base-image-unavailable",
    "DOCKER_BUILDKIT=1 docker build --progress=plain .",
    r"(?i)manifest unknown|not found",
    kind="image_build",
    login=False,
)
registry(
    "base-no-login-classic",
    "registry-auth-failed",
    "DOCKER_BUILDKIT=0 docker build .",
    r"(?i)no basic auth credentials|unauthorized|authentication required",
    kind="image_build",
    also=("base-image-unavailable",),
)
registry("healthy-push", "none", f"docker tag {BASE} 127.0.0.1:{{port}}/error-page:1; docker push 127.0.0.1:{{port}}/error-page:1", r"error-page", login=False)
