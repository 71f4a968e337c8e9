"""supervisord, uWSGI and Litestar: programs that others start, and a framework that writes what a handler returns."""

from lab.bench import Bench, quote
from lab.faults import fault

VENV = "managed"
SUPERVISORD = "[supervisord]\nnodaemon=true\nuser=root\n[program:ranker]\ncommand={}\nstartsecs={}\nstartretries=2\nredirect_stderr=true\nstdout_logfile=/dev/stdout\nstdout_logfile_maxbytes=0\n"
EVERY_TIME = "python3 -c \"print('loading the ranking table'); raise SystemExit(3)\""
ONCE = "sh -c 'if [ -e synced ]; then echo ready; sleep 30; else touch synced; echo the mirror is locked; exit 75; fi'"
LITESTAR = """from litestar import Litestar, get, post
from litestar.logging import LoggingConfig


class Score:
    pass


@get("/")
async def health() -> str:
    return "ok"


@post("/score")
async def score(data: dict) -> {}:
    return {}


app = Litestar([health, score], logging_config=LoggingConfig(log_exceptions="always"))
"""


def managed(id: str, label: str, command: str, startsecs: int, evidence: str, until: str, times: int = 1) -> None:
    @fault(f"supervisord-{id}", label, "container", evidence, "supervisord", needs=(VENV,))
    def run(bench: Bench) -> None:
        bench.write("supervisord.conf", SUPERVISORD.format(command, startsecs))
        bench.start(f"exec {quote(bench.venv(VENV))}/bin/supervisord -c supervisord.conf")
        bench.wait(lambda: bench.text().count(until) >= times, timeout_s=15)


managed("gives-up", "container-crash-loop", EVERY_TIME, 5, r"gave up: ranker entered FATAL state", "entered FATAL state")
managed("crash-loop", "container-crash-loop", EVERY_TIME, 0, r"exited: ranker \(exit status 3; not expected\)", "entered RUNNING state", 7)
managed("healthy-second-start", "none", ONCE, 1, r"exit status 75; not expected", "entered RUNNING state")


def uwsgi(id: str, label: str, source: str, evidence: str) -> None:
    @fault(f"uwsgi-{id}", label, "container", evidence, "uWSGI", needs=(VENV,))
    def run(bench: Bench) -> None:
        bench.write("app.py", source)
        port = bench.port()
        process = bench.start(f"exec {quote(bench.venv(VENV))}/bin/pyuwsgi --http-socket 127.0.0.1:{port} --wsgi-file app.py --master --die-on-term")
        bench.wait_http(f"http://127.0.0.1:{port}/", process)
        for _ in range(3):
            bench.request(f"http://127.0.0.1:{port}/score", b"{}")


uwsgi("no-application", "entry-script-invalid", "def app(environ, start):\n    return [b'1']\n", r"no python application found")
uwsgi("missing-module", "missing-python-module", "import lightgbm\n", r"No module named 'lightgbm'")
uwsgi("healthy", "none", "print('0 errors so far')\n\n\ndef application(environ, start):\n    start('200 OK', [])\n    return [b'1']\n", r"0 errors")


def litestar(id: str, label: str, kind: str, code: str, evidence: str, body: str = "{}") -> None:
    @fault(f"litestar-{id}", label, "container", evidence, "Litestar, uvicorn", needs=(VENV,))
    def run(bench: Bench) -> None:
        bench.write("app.py", LITESTAR.format(kind, code))
        port = bench.port()
        process = bench.start(f"LITESTAR_WARN_IMPLICIT_SYNC_TO_THREAD=0 exec {quote(bench.venv(VENV))}/bin/uvicorn app:app --host 127.0.0.1 --port {port}")
        bench.wait_http(f"http://127.0.0.1:{port}/", process)
        for _ in range(2):
            bench.request(f"http://127.0.0.1:{port}/score", body.encode(), headers={"Content-Type": "application/json"})


litestar("object", "response-not-serializable", "Score", "Score()", r"Unsupported type: <class 'app\.Score'>")
litestar("run", "run-exception", "float", "1 / len(data['rows'])", r"ZeroDivisionError", '{"rows": []}')
