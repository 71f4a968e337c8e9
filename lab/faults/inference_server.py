"""The Azure ML inference server (azmlinfsrv), new and old, with scoring scripts that fail and others that don't."""

from collections.abc import Mapping, Sequence

from lab.bench import Bench, quote
from lab.faults import fault

SERVERS = {"infsrv-15": "azureml-inference-server-http 1.5.1", "infsrv-08": "azureml-inference-server-http 0.8.4.2"}
ECHO = "def run(data):\n    return data\n"


def serve(bench: Bench, venv: str, script: str | None, bodies: Sequence[str], before: str, env: Mapping[str, str], hold_port: bool, patience_s: float) -> None:
    """Start the server with `script` as main.py, ask it `bodies`, stop it."""
    bench.write("models/churn/1/.keep", "")
    if script is not None:
        bench.write("main.py", script)
    port = bench.port()
    program = bench.venv(venv) / "bin"
    if before:
        bench.run(before.replace("{bin}", str(program)), quiet=True)
    if hold_port:
        bench.start(f"{quote(program / 'python')} -m http.server {port} --bind 0.0.0.0", quiet=True)
        bench.wait(lambda: bench.request(f"http://127.0.0.1:{port}/")[0] > 0)
    limit = f"ulimit -v {env['LIMIT_KB']}; " if "LIMIT_KB" in env else ""
    settings = {"AZUREML_MODEL_DIR": str(bench.folder / "models"), **env}
    if not settings["AZUREML_MODEL_DIR"]:
        del settings["AZUREML_MODEL_DIR"]
    process = bench.start(f"{limit}exec {quote(program / 'azmlinfsrv')} --entry_script main.py --port {port}", settings)
    if bodies:
        bench.wait_http(f"http://127.0.0.1:{port}/", process, patience_s)
        for body in bodies:
            bench.request(f"http://127.0.0.1:{port}/score", body.encode(), timeout_s=patience_s)
    else:
        bench.wait(lambda: process.poll() is not None, patience_s)


def scoring_script(
    id: str,
    label: str,
    script: str | None,
    evidence: str,
    bodies: Sequence[str] = (),
    servers: Sequence[str] = ("infsrv-15", "infsrv-08"),
    before: str = "",
    env: Mapping[str, str] | None = None,
    hold_port: bool = False,
    patience_s: float = 12,
    also: tuple[str, ...] = (),
    fix_values: Mapping[str, str] | None = None,
) -> None:
    """Register one fault for each server version."""
    for venv in servers:
        name = f"infsrv-{id}" + ("" if venv == "infsrv-15" else "-" + venv.removeprefix("infsrv-"))

        def run(bench: Bench, venv: str = venv) -> None:
            serve(bench, venv, script, bodies, before, env or {}, hold_port, patience_s)

        fault(name, label, "container", evidence, SERVERS[venv], also=also, needs=(venv,), fix_values=fix_values, family=f"infsrv-{id}")(run)


def in_init(code: str, top: str = "") -> str:
    lines = "".join(f"    {line}\n" for line in code.splitlines())
    return f"import os\n{top}\n\ndef init():\n    global model\n    print('Loading the model')\n{lines}\n\n{ECHO}"


def in_run(code: str, top: str = "") -> str:
    lines = "".join(f"    {line}\n" for line in code.splitlines())
    return f"import json\n{top}\n\ndef init():\n    print('Model loaded, 0 errors')\n\n\ndef run(data):\n{lines}"


NO_MODULE = "ModuleNotFoundError: No module named '{}'"
for module, how in (("catboost", "import catboost"), ("cv2", "import cv2"), ("transformers", "from transformers import pipeline"), ("yaml", "import yaml")):
    scoring_script(
        f"init-missing-{module}", "missing-python-module", in_init(how), NO_MODULE.format(module),
        servers=("infsrv-08", "infsrv-15") if module == "cv2" else ("infsrv-15",), fix_values={"module": module},
    )  # fmt: skip
scoring_script(
    "top-missing-module",
    "missing-python-module",
    in_init("pass", "import lightgbm"),
    NO_MODULE.format("lightgbm"),
    fix_values={"module": "lightgbm"},
    also=("entry-script-invalid",),
)
scoring_script(
    "cannot-import-joblib",
    "missing-python-module",
    in_init("pass", "from sklearn.externals import joblib"),
    r"ImportError: cannot import name 'joblib'",
    also=("entry-script-invalid",),
)
scoring_script(
    "cannot-import-forest", "missing-python-module", in_init("from sklearn.ensemble import RandomForrest"), r"ImportError: cannot import name 'RandomForrest'"
)
scoring_script("syntax-error", "entry-script-invalid", "def init()\n    pass\n\n\ndef run(data):\n    return data\n", r"SyntaxError: ")
scoring_script(
    "indentation-error", "entry-script-invalid", "def init():\npass\n\n\ndef run(data):\n    return data\n", r"IndentationError: ", servers=("infsrv-15",)
)
scoring_script("no-run", "entry-script-invalid", "def init():\n    pass\n", r"UserScriptError: .*run\(\)")
scoring_script("no-init", "entry-script-invalid", ECHO, r"UserScriptError: .*init\(\)")
scoring_script("no-script", "entry-script-invalid", None, r"(?i)main\.py.*(not|no such|exist)|(not|no such|exist).*main\.py")
scoring_script(
    "init-wants-argument",
    "entry-script-invalid",
    "def init(path):\n    pass\n\n\n" + ECHO,
    r"TypeError: init\(\) missing",
    servers=("infsrv-15",),
    also=("init-exception",),
)
scoring_script(
    "model-file-missing", "model-not-found", in_init("import joblib\nmodel = joblib.load(os.path.join(os.environ['AZUREML_MODEL_DIR'], 'churn', 'model.pkl'))"),
    r"FileNotFoundError: .*model\.pkl", fix_values={"path": "/var/azureml-app/models/churn/model.pkl"},
)  # fmt: skip
scoring_script("model-dir-unset", "model-not-found", in_init("path = os.path.join(os.getenv('AZUREML_MODEL_DIR'), 'model.onnx')"), r"TypeError: expected str, bytes or os\.PathLike object, not NoneType",
               env={"AZUREML_MODEL_DIR": ""}, also=("init-exception",))  # fmt: skip
scoring_script("model-dir-keyerror", "model-not-found", in_init("path = os.environ['AZUREML_MODEL_DIR'] + '/model.onnx'"), r"KeyError: 'AZUREML_MODEL_DIR'",
               env={"AZUREML_MODEL_DIR": ""}, servers=("infsrv-15",), also=("init-exception",))  # fmt: skip
LOAD = "import pickle\nmodel = pickle.load(open(os.environ['AZUREML_MODEL_DIR'] + '/model.pkl', 'rb'))"
scoring_script(
    "model-corrupt", "model-load-failed", in_init(LOAD), r"UnpicklingError: ", before="printf 'version https://git-lfs.github.com/spec/v1' > models/model.pkl"
)
scoring_script("model-empty", "model-load-failed", in_init(LOAD), r"EOFError: Ran out of input", before=": > models/model.pkl")
scoring_script("model-truncated", "model-load-failed", in_init(LOAD), r"UnpicklingError: pickle data was truncated|EOFError", servers=("infsrv-15",),
               before="{bin}/python -c \"import pickle; open('models/model.pkl','wb').write(pickle.dumps(list(range(9999)))[:5000])\"")  # fmt: skip
scoring_script("model-attribute", "model-load-failed", in_init(LOAD), r"AttributeError: Can't get attribute 'Scaler'",
               before="{bin}/python -c \"\nimport pickle\nclass Scaler: pass\npickle.dump(Scaler(), open('models/model.pkl','wb'))\"")  # fmt: skip


@fault(
    "infsrv-model-older-sklearn",
    "model-load-failed",
    "container",
    r"incompatible dtype|ValueError: node array",
    SERVERS["infsrv-15"] + ", scikit-learn 1.0.2 to the newest",
    needs=("infsrv-15", "infsrv-08"),
)
def model_of_an_older_sklearn(bench: Bench) -> None:
    code = "import pickle; from sklearn.tree import DecisionTreeClassifier as T; pickle.dump(T().fit([[0],[1]],[0,1]), open('models/model.pkl','wb'))"
    bench.write("models/churn/1/.keep", "")
    bench.run(f'{quote(bench.venv("infsrv-08") / "bin/python")} -c "{code}"', quiet=True)
    serve(bench, "infsrv-15", in_init(LOAD), (), "", {}, False, 15)


for name, code, evidence in (
    ("keyerror", "config = {}\nthreshold = config['threshold']", r"KeyError: 'threshold'"),
    ("valueerror", "raise ValueError('labels.json holds 3 labels, the model gives 5')", r"ValueError: labels\.json holds"),
    ("attribute", "model = None\nmodel.eval()", r"AttributeError: 'NoneType' object has no attribute 'eval'"),
    ("refused", "import urllib.request\nurllib.request.urlopen('http://127.0.0.1:9/features')", r"URLError: .*Connection refused"),
    ("config-json", "import json\njson.loads('{threshold: 1}')", r"JSONDecodeError: Expecting property name"),
    ("name", "model = load_modle()", r"NameError: name 'load_modle' is not defined"),
):
    scoring_script(
        f"init-{name}", "init-exception", in_init(code), evidence, servers=("infsrv-15", "infsrv-08") if name in ("keyerror", "name") else ("infsrv-15",)
    )
for library in ("libodbc.so.2", "libgfortran.so.3", "libgdal.so.32"):
    scoring_script(f"library-{library.split('.')[0].lower()}", "missing-shared-library", in_init(f"import ctypes\nctypes.CDLL('{library}')"), rf"OSError: {library}: cannot open shared object file",
                   servers=("infsrv-15",) if library != "libodbc.so.2" else ("infsrv-15", "infsrv-08"), fix_values={"library": library})  # fmt: skip
scoring_script("gpu-nvml", "gpu-error", in_init("import pynvml\npynvml.nvmlInit()"), r"NVMLError_LibraryNotFound: ", servers=("infsrv-15",))
scoring_script(
    "gpu-numba",
    "gpu-error",
    in_init("from numba import cuda\nimport numpy\nmodel = cuda.to_device(numpy.ones(3))"),
    r"CudaSupportError: ",
    servers=("infsrv-15",),
    patience_s=25,
)
scoring_script(
    "gpu-libcuda", "gpu-error", in_init("import ctypes\nctypes.CDLL('libcuda.so.1')"), r"OSError: libcuda\.so\.1: cannot open", also=("missing-shared-library",)
)
scoring_script(
    "memory-numpy",
    "out-of-memory",
    in_init("import numpy\nmodel = numpy.ones((200000, 50000))"),
    r"MemoryError: Unable to allocate",
    env={"LIMIT_KB": "4000000"},
)
scoring_script(
    "memory-plain",
    "out-of-memory",
    in_init("model = [bytearray(1 << 26) for _ in range(400)]"),
    r"^MemoryError",
    env={"LIMIT_KB": "4000000"},
    servers=("infsrv-15",),
)
scoring_script("port-held", "port-in-use", in_init("pass"), r"(?i)address already in use|connection in use", hold_port=True)
BUSY = "import socket\nheld = socket.socket()\nheld.bind(('127.0.0.1', 0))\nheld.listen()\nimport debugpy\ndebugpy.listen(held.getsockname())"
scoring_script("debugpy-busy", "debugger-attach-failed", in_init(BUSY), r"RuntimeError: .*(listen|[Aa]ddress)", patience_s=25)
scoring_script("debugpy-waits", "debugger-attach-failed", in_init("import debugpy\nprint('Waiting for a debugger on port 5678')\ndebugpy.listen(0)\ndebugpy.wait_for_client()"),
               r"Waiting for a debugger|wait_for_client", env={"WORKER_TIMEOUT": "3"}, servers=("infsrv-15",), also=("worker-timeout",))  # fmt: skip
scoring_script(
    "slow-init", "worker-timeout", in_init("import time\ntime.sleep(60)"), r"WORKER TIMEOUT", servers=("infsrv-08",), env={"WORKER_TIMEOUT": "2"}, patience_s=20
)
scoring_script(
    "slow-run",
    "worker-timeout",
    in_run("import time\ntime.sleep(60)"),
    r"WORKER TIMEOUT",
    ["{}"],
    env={"WORKER_TIMEOUT": "2"},
    patience_s=9,
    also=("scoring-timeout",),
)
for name, code, evidence in (
    ("zero", "return 1 / len(json.loads(data)['data'])", r"ZeroDivisionError: division by zero"),
    ("none", "model = None\nreturn model.predict([1])", r"AttributeError: 'NoneType' object has no attribute 'predict'"),
    ("unbound", "if data == 'never':\n    score = 1\nreturn score", r"UnboundLocalError: "),
    ("refused", "import urllib.request\nreturn urllib.request.urlopen('http://127.0.0.1:9/features').read()", r"URLError: .*Connection refused"),
    ("custom", "class ScoringError(Exception):\n    pass\nraise ScoringError('feature store gave no row for customer 42')", r"ScoringError: feature store"),
):
    scoring_script(
        f"run-{name}",
        "run-exception",
        in_run(code),
        evidence,
        ['{"data": []}'],
        servers=("infsrv-15", "infsrv-08") if name in ("zero", "none") else ("infsrv-15",),
    )
TREE = "from sklearn.linear_model import LinearRegression\nmodel = LinearRegression().fit([[0, 0, 0, 0], [1, 1, 1, 2]], [0, 1])"
PREDICT = "return model.predict(json.loads(data)['data']).tolist()"
for name, body, evidence in (
    ("not-json", "data=1,2,3", r"JSONDecodeError: Expecting value"),
    ("single-quotes", "{'data': [[1, 2, 3, 4]]}", r"JSONDecodeError: Expecting property name"),
    ("no-key", '{"inputs": [[1, 2, 3, 4]]}', r"KeyError: 'data'"),
    ("features", '{"data": [[1, 2, 3]]}', r"ValueError: X has 3 features, but LinearRegression is expecting 4"),
    ("flat", '{"data": [1, 2, 3, 4]}', r"ValueError: Expected 2D array, got 1D array"),
    ("text", '{"data": [[1, "a", 3, 4]]}', r"ValueError: dtype='numeric' is not compatible"),
    ("nan", '{"data": [[1, NaN, 3, 4]]}', r"ValueError: Input (X )?contains NaN"),
):
    scoring_script(
        f"input-{name}",
        "input-data-invalid",
        in_run(PREDICT, TREE),
        evidence,
        [body],
        servers=("infsrv-15", "infsrv-08") if name in ("not-json", "no-key", "features") else ("infsrv-15",),
    )
for name, code in (("ndarray", "import numpy\nreturn numpy.ones(3)"), ("set", "return {1, 2, 3}"), ("datetime", "import datetime\nreturn {'at': datetime.datetime(2024, 1, 1)}"), ("float32", "import numpy\nreturn {'score': numpy.float32(0.5)}")):  # fmt: skip
    scoring_script(
        f"response-{name}",
        "response-not-serializable",
        in_run(code),
        r"^(Type|Value)Error: .*serializ|^TypeError: ",
        ["{}"],
        servers=("infsrv-15", "infsrv-08") if name == "ndarray" else ("infsrv-15",),
    )

for name, said in (
    ("zero-errors", "0 errors, 0 warnings, failed: 0"),
    ("exception-class", "registered handler for ConnectionError and TimeoutError"),
    ("fallback", "Failed to load the GPU backend, falling back to CPU"),
    ("retry", "attempt 1 failed: connection reset by peer; retrying... attempt 2 succeeded"),
    ("caught", "ignored: ModuleNotFoundError: No module named 'tensorrt' (optional)"),
    ("error-rate", "metrics: error_rate=0.000 timeout_count=0 oom_killed=false"),
):
    scoring_script(f"healthy-{name}", "none", f"def init():\n    print({said!r})\n\n\ndef run(data):\n    print('scored; error: None')\n    return {{'error': None, 'ok': True}}\n", "(?i)error|fail",
                   ['{"data": [1]}'] * 3)  # fmt: skip
