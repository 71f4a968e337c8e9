"""Real programs that do well and sound alarming: retries that succeed, expected failures, fallbacks, names of errors."""

from lab.faults import shell

TEST = 'import pytest\\n\\n@pytest.mark.xfail\\ndef test_fatal_error():\\n    raise RuntimeError("OOMKilled")\\n\\ndef test_error_is_raised():\\n    with pytest.raises(MemoryError):\\n        raise MemoryError\\n'
for venv in ("web-old", "web-new"):
    shell(
        f"healthy-pytest-{venv}",
        "none",
        "image_build",
        "(?i)error|xfail",
        f"printf '{TEST}' > test_errors.py; {{bin}}/python -m pytest -v -rx test_errors.py",
        "pytest",
        needs=(venv,),
        family="healthy-pytest",
    )
LOOPS = {
    "retry-loop": "for i in 1 2 3; do if [ $i -lt 3 ]; then echo \"attempt $i: connection refused, retrying\"; else echo 'attempt 3: connected'; fi; done",
    "curl-fallback": "curl -sSf http://127.0.0.1:9/model.bin -o m || (echo 'mirror 1 failed, using the local copy'; echo ok > m); cat m; echo 'download complete'",
    "git-log": 'git init -q . 2>/dev/null; for i in 1 2 3; do git -c user.name=a -c user.email=a@example.com commit -q --allow-empty -m "fix error $i: crash on timeout"; done; git log --oneline',
    "make": "printf 'all: error.o\\n\\t@echo linked error.o\\nerror.o:\\n\\t@echo cc -Werror -c error.c\\n' > Makefile; make",
    "gcc-warning": "echo 'int main(void){int failed; return 0;}' > error.c; gcc -Wall -o error error.c; ./error; echo \"exit code $?\"",
    "openssl-errors": "openssl errstr 0A000086; openssl version; echo 'certificate verify: OK'",
    "python-warning": "python3 -W always -c \"import warnings; warnings.warn('error handling changes in 2.0', DeprecationWarning); print('done, 0 errors')\"",
    "python-caught": "python3 -c \"\nimport traceback\ntry:\n    import tensorrt\nexcept ImportError as error:\n    print('optional accelerator not loaded:', error)\nprint('server ready')\"",
    "ls-errors": "mkdir -p errors/fatal; touch errors/fatal/exception.log errors/timeout.txt; ls -lR errors",
    "grep-none": "echo 'all good' > app.log; grep -c -i error app.log || echo 'error lines: none'",
    "rsync-stats": 'for i in $(seq 1 400); do echo "copied part $i of 400, errors: 0, retries: 0"; done',
    "sqlite": "python3 -c \"import sqlite3; c=sqlite3.connect(':memory:'); c.execute('create table error_log(message)'); print('migrated table error_log; failed migrations: 0')\"",
    "unittest": "printf 'import unittest\\nclass T(unittest.TestCase):\\n    def test_error_path(self):\\n        self.assertRaises(OSError, open, \"/no/such/file\")\\n    @unittest.expectedFailure\\n    def test_known_failure(self): self.fail()\\nunittest.main(verbosity=2)\\n' > t.py; python3 t.py",
    "logging-levels": "python3 -c \"\nimport logging\nlogging.basicConfig(level=0, format='%(asctime)s %(levelname)s error.reporter %(message)s')\n[logging.info('health check ok, errors=%d, timeouts=%d', 0, 0) for _ in range(300)]\"",
    "http-access": "p=$((20000 + RANDOM)); (timeout 4 python3 -m http.server $p --bind 127.0.0.1 &) ; sleep 1; curl -s -o /dev/null http://127.0.0.1:$p/ ; curl -s -o /dev/null http://127.0.0.1:$p/?q=error-500; sleep 4; echo 'errors: 0'",
    "shutdown": "python3 -c \"\nimport os, signal, time\nsignal.signal(15, lambda *a: print('SIGTERM received, draining; 0 requests failed'))\nos.kill(os.getpid(), 15)\nprint('exit code 0')\"",
    "df": "df -h /dev/shm | sed 's/^/disk check: /'; echo 'disk check: no space errors'",
    "json": "python3 -c \"import json; print(json.dumps([{'level': 'info', 'error': None, 'exception': '', 'msg': 'scored'}] * 40, indent=1))\"",
    "tar": "mkdir error; for i in $(seq 1 150); do touch error/exception_$i.py; done; tar -cvf x.tar error; echo 'tar: exiting with failure status 0'",
    "pip-list": "python3 -m venv --without-pip v; v/bin/python -c \"print('installed: exceptiongroup, retrying, timeout-decorator, error-tools')\"",
    "wait-for": "n=0; until [ -e ready ]; do n=$((n+1)); echo \"waiting for the database: connection refused ($n)\"; [ $n = 4 ] && touch ready; done; echo 'database is up'",
    "long-5000": 'for i in $(seq 1 1500); do echo "step $i/1500 loss=0.1 errors=0"; done',
}
for name, command in LOOPS.items():
    shell(
        f"healthy-{name}",
        "none",
        "image_build" if name in ("make", "gcc-warning", "unittest", "tar") else "container",
        "(?i)error|fail|refused|not loaded",
        command,
        name,
    )
