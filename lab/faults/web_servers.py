"""gunicorn 20 and the newest, uvicorn with FastAPI, Flask, and nginx in front of them."""

from collections.abc import Sequence

from lab.bench import Bench, quote
from lab.faults import fault

GUNICORNS = {"web-old": "gunicorn 20.1.0", "web-new": "the newest gunicorn"}
FLASK = "from flask import Flask, request, jsonify, abort\napp = Flask(__name__)\n\n\n@app.get('/')\ndef health():\n    return 'ok'\n\n\n@app.post('/score')\ndef score():\n    {}\n"
FAST = "from fastapi import FastAPI\n{top}\napp = FastAPI()\n\n\n@app.get('/')\ndef health():\n    return 'ok'\n\n\n@app.post('/score')\ndef score(body: dict):\n    {code}\n"


def web(
    id: str,
    label: str,
    program: str,
    source: str | None,
    evidence: str,
    bodies: Sequence[str] = (),
    venvs: Sequence[str] = ("web-old", "web-new"),
    also: tuple[str, ...] = (),
    hold_port: bool = False,
    patience_s: float = 8,
    software: str = "",
    path: str = "/score",
    **fix_values: str,
) -> None:
    for venv in venvs:

        def run(bench: Bench, venv: str = venv) -> None:
            if source is not None:
                bench.write("app.py", source)
            port, folder = bench.port(), bench.venv(venv) / "bin"
            if hold_port:
                bench.start(f"python3 -m http.server {port} --bind 127.0.0.1", quiet=True)
                bench.wait(lambda: bench.request(f"http://127.0.0.1:{port}/")[0] > 0)
            process = bench.start(f"exec {quote(folder)}/" + program.replace("{port}", str(port)))
            if bodies:
                bench.wait_http(f"http://127.0.0.1:{port}/", process, patience_s)
                for body in bodies:
                    bench.request(f"http://127.0.0.1:{port}{path}", body.encode() if body else None, timeout_s=patience_s)
            else:
                bench.wait(lambda: process.poll() is not None, patience_s)

        name = f"web-{id}" + ("-old" if venv == "web-old" else "")
        fault(
            name,
            label,
            "container",
            evidence,
            software or f"{GUNICORNS[venv]}, uvicorn, FastAPI, Flask",
            also=also,
            needs=(venv,),
            fix_values=fix_values,
            family=f"web-{id}",
        )(run)


GUNICORN = "gunicorn -b 127.0.0.1:{port} --timeout 2 --access-logfile - app:app"
UVICORN = "uvicorn app:app --host 127.0.0.1 --port {port}"
web(
    "gunicorn-no-app",
    "entry-script-invalid",
    "gunicorn -b 127.0.0.1:{port} app:application",
    FLASK.format("return '1'"),
    r"Failed to find attribute 'application' in 'app'",
)
web(
    "gunicorn-no-module",
    "missing-python-module",
    "gunicorn -b 127.0.0.1:{port} score:app",
    None,
    r"ModuleNotFoundError: No module named 'score'",
    also=("entry-script-invalid",),
    module="score",
)
web(
    "gunicorn-missing-module",
    "missing-python-module",
    GUNICORN,
    "import xgboost\n" + FLASK.format("return '1'"),
    r"No module named 'xgboost'",
    module="xgboost",
)
web("gunicorn-syntax", "entry-script-invalid", GUNICORN, "def app(:\n    pass\n", r"SyntaxError: ")
web("gunicorn-port", "port-in-use", GUNICORN, FLASK.format("return '1'"), r"(?i)connection in use|already in use", hold_port=True)
web("gunicorn-slow-import", "worker-timeout", GUNICORN, "import time\ntime.sleep(30)\n", r"WORKER TIMEOUT", venvs=("web-old",))
web("gunicorn-slow-score", "worker-timeout", GUNICORN, FLASK.format("import time; time.sleep(30)"), r"WORKER TIMEOUT", ["{}"], also=("scoring-timeout",))
web("gunicorn-import-raises", "init-exception", GUNICORN, "raise RuntimeError('threshold must lie between 0 and 1')\n", r"RuntimeError: threshold must")
web("gunicorn-model-missing", "model-not-found", GUNICORN, "model = open('models/churn/model.pkl', 'rb')\n", r"FileNotFoundError: .*model\.pkl")
web("uvicorn-port", "port-in-use", UVICORN, FAST.format(top="", code="return 1"), r"(?i)address already in use", hold_port=True)
web("uvicorn-no-module", "entry-script-invalid", "uvicorn score:app --port {port}", None, r'Could not import module "score"', also=("missing-python-module",))
web(
    "uvicorn-no-app",
    "entry-script-invalid",
    "uvicorn app:application --port {port}",
    FAST.format(top="", code="return 1"),
    r'Attribute "application" not found in module "app"',
)
LIFESPAN = "from contextlib import asynccontextmanager\nfrom fastapi import FastAPI\n\n@asynccontextmanager\nasync def lifespan(app):\n    {}\n    yield\n\napp = FastAPI(lifespan=lifespan)\n"
web("uvicorn-lifespan", "init-exception", UVICORN, LIFESPAN.format("raise ValueError('unknown feature set v7')"), r"ValueError: unknown feature set v7")
web(
    "uvicorn-lifespan-model",
    "model-not-found",
    UVICORN,
    LIFESPAN.format("app.model = open('/models/churn/model.onnx', 'rb')"),
    r"FileNotFoundError: .*model\.onnx",
)
web("fastapi-run", "run-exception", UVICORN, FAST.format(top="", code="return {'score': 1 / len(body['data'])}"), r"ZeroDivisionError", ['{"data": []}'])
web("fastapi-key", "input-data-invalid", UVICORN, FAST.format(top="", code="return body['data']"), r"KeyError: 'data'", ['{"inputs": []}'])
web("fastapi-nan", "response-not-serializable", UVICORN, FAST.format(top="", code="return {'score': float('nan')}"), r"not JSON compliant", ["{}"])
web(
    "fastapi-object",
    "response-not-serializable",
    UVICORN,
    FAST.format(top="import numpy", code="return {'score': numpy.ones(3)}"),
    r"(?i)serializ|not iterable|vars\(\)",
    ["{}"],
)
web("flask-run", "run-exception", GUNICORN, FLASK.format("return None.predict(1)"), r"AttributeError: 'NoneType'", ["{}"])
web(
    "flask-json",
    "response-not-serializable",
    GUNICORN,
    FLASK.format("import numpy; return jsonify(score=numpy.ones(2))"),
    r"^TypeError: .*not JSON serializable",
    ["{}"],
)
web("flask-key", "input-data-invalid", GUNICORN, FLASK.format("return jsonify(request.get_json()['data'])"), r"KeyError: 'data'", ["{}"])
web(
    "flask-shape",
    "input-data-invalid",
    GUNICORN,
    FLASK.format("import numpy; return str(numpy.array(request.json['data']).reshape(1, 4))"),
    r"cannot reshape array of size 3",
    ['{"data": [1, 2, 3]}'],
)
web(
    "flask-dev-run",
    "run-exception",
    "flask --app app run --port {port}",
    FLASK.format("raise RuntimeError('no price for SKU 7')"),
    r"RuntimeError: no price",
    ["{}"],
)
for name, path in (("error-path", "/error"), ("fatal-path", "/static/fatal.js?timeout=1"), ("not-found", "/exception/oom")):
    web(f"healthy-{name}", "none", GUNICORN, FLASK.format("return '0 errors'"), rf"GET {path[:6]}", [""] * 4, path=path, patience_s=5)
    web(f"healthy-uvicorn-{name}", "none", UVICORN, FAST.format(top="", code="return 1"), rf"GET {path[:6]}", [""] * 4, path=path, patience_s=5)
CHATTY = "import logging\nlogging.basicConfig(level='INFO')\nlog = logging.getLogger('score.error_reporter')\nlog.info('0 errors so far; no exception; timeouts=0')\nlog.warning('%s')\n"
for name, said in (
    ("retried", "connection failed (attempt 1 of 3), retrying in 0.1 s; attempt 2 succeeded"), ("optional", "No module named tensorrt (optional), continuing with the CPU provider"),
    ("fallback", "CUDA not available, using CPU"), ("memory", "memory limit 2Gi; out of memory kills so far: 0"), ("deprecated", "DeprecationWarning: error_bad_lines is deprecated and ignored"),
):  # fmt: skip
    web(f"healthy-{name}", "none", GUNICORN, CHATTY % said + FLASK.format("return '0 errors'"), r"(?i)error", ["{}"] * 5, patience_s=5)

NGINX = """daemon off; worker_processes 1; pid nginx.pid; error_log stderr info; user root;
events {{}}
http {{ access_log /dev/stdout; client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
 client_max_body_size 1k; limit_req_zone $binary_remote_addr zone=score:1m rate=1r/m;
 server {{ listen 127.0.0.1:{port}; location / {{ {extra} proxy_pass http://127.0.0.1:{back}; proxy_read_timeout 1s; }} }} }}
"""


def nginx(
    id: str, label: str, extra: str, evidence: str, body: str = "{}", code: str = "return '1'", back: bool = True, times: int = 2, also: tuple[str, ...] = ()
) -> None:
    @fault(f"nginx-{id}", label, "container", evidence, "nginx of Debian 12 in front of gunicorn", also=also, needs=("web-new",))
    def run(bench: Bench) -> None:
        bench.write("app.py", FLASK.format(code))
        bench.write("users", "deploy:{PLAIN}right\n")
        behind, port = bench.port(), bench.port()
        bench.write("nginx.conf", NGINX.format(port=port, back=behind, extra=extra))
        if back:
            process = bench.start(f"exec {quote(bench.venv('web-new'))}/bin/gunicorn -b 127.0.0.1:{behind} --timeout 30 app:app", quiet=True)
            bench.wait_http(f"http://127.0.0.1:{behind}/", process)
        bench.start("exec /usr/sbin/nginx -p $PWD/ -c nginx.conf -e stderr")
        bench.wait(lambda: bench.run(f"exec 3<>/dev/tcp/127.0.0.1/{port}", quiet=True) == 0)
        for _ in range(times):
            bench.request(f"http://127.0.0.1:{port}/score", body.encode(), timeout_s=5)


nginx("413", "request-too-large", "", r"client intended to send too large body", body='{"data": [' + "1," * 2000 + "1]}")
nginx("502", "bad-gateway", "", r"connect\(\) failed \(111: .*\) while connecting to upstream", back=False)
nginx("503-limit", "service-overloaded", "limit_req zone=score;", r"limiting requests, excess", times=5)
nginx("504", "scoring-timeout", "", r"upstream timed out \(110: ", code="import time; time.sleep(4); return '1'")
nginx("401-none", "scoring-auth-failed", "auth_basic scoring; auth_basic_user_file users;", r"no user/password was provided|\" 401 ")
nginx("403", "scoring-auth-failed", "deny all;", r"access forbidden by rule")
nginx("502-reset", "bad-gateway", "", r"upstream prematurely closed connection|recv\(\) failed", code="import os; os._exit(1)")
nginx("healthy", "none", "", r"\" 200 ", times=30)


@fault("nginx-unknown-directive", "invalid-deployment-config", "container", r"unknown directive \"proxy_pas\"", "nginx of Debian 12")
def unknown_directive(bench: Bench) -> None:
    bench.write("nginx.conf", NGINX.format(port=bench.port(), back=bench.port(), extra="proxy_pas http://127.0.0.1:1;"))
    bench.run("/usr/sbin/nginx -p $PWD/ -c nginx.conf -e stderr")


@fault("nginx-healthy-second-server", "none", "container", r"connect\(\) failed \(111", "nginx of Debian 12 in front of gunicorn", needs=("web-new",))
def second_server(bench: Bench) -> None:
    bench.write("app.py", FLASK.format("return '1'"))
    gone, behind, port = bench.port(), bench.port(), bench.port()
    servers = f"upstream scorers {{ server 127.0.0.1:{gone} max_fails=1 fail_timeout=60s; server 127.0.0.1:{behind}; }}\n server {{"
    conf = NGINX.format(port=port, back=behind, extra="").replace(
        f"proxy_pass http://127.0.0.1:{behind};", "proxy_pass http://scorers; proxy_next_upstream error non_idempotent;"
    )
    bench.write("nginx.conf", conf.replace("server {", servers, 1))
    process = bench.start(f"exec {quote(bench.venv('web-new'))}/bin/gunicorn -b 127.0.0.1:{behind} app:app", quiet=True)
    bench.wait_http(f"http://127.0.0.1:{behind}/", process)
    bench.start("exec /usr/sbin/nginx -p $PWD/ -c nginx.conf -e stderr")
    bench.wait(lambda: bench.run(f"exec 3<>/dev/tcp/127.0.0.1/{port}", quiet=True) == 0)
    for _ in range(12):
        bench.request(f"http://127.0.0.1:{port}/score", b"{}", timeout_s=5)
