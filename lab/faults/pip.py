"""pip of several years, failing for real: versions, conflicts, builds, indexes; and pip that warns and does well."""

from lab.bench import Bench, quote
from lab.faults import fault

PIPS = {"pip-20": "pip 20.2.4", "pip-23": "pip 23.0.1", "pip-new": "the newest pip"}
WHEEL = """
import sys, zipfile
name, version, *headers = sys.argv[1:]
info = f"{name}-{version}.dist-info"
with zipfile.ZipFile(f"links/{name}-{version}-py3-none-any.whl", "w") as wheel:
    wheel.writestr(f"{name}.py", "")
    wheel.writestr(f"{info}/METADATA", "\\n".join(["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}", *headers]) + "\\n")
    wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nGenerator: hand\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(f"{info}/RECORD", "")
"""
SETUP = "from setuptools import Extension, setup\nsetup(name='{name}', version='1.0', ext_modules=[Extension('{name}', ['{name}.c'])])\n"


def prepare(bench: Bench) -> None:
    """A folder of wheels, and source trees that do not build."""
    (bench.folder / "links").mkdir()
    bench.write("wheel.py", WHEEL)
    for words in (
        "featurekit 1.4.0", "featurekit 2.0.0", "churnlib 0.9 'Requires-Dist: featurekit<2'", "scorelib 3.1 'Requires-Dist: featurekit>=2'",
        "oldlib 1.0 'Requires-Python: <3.6'", "errorlib 1.0", "needsghost 1.0 'Requires-Dist: ghostlib>=7'", "retryfail 2.0 'Requires-Dist: errorlib'",
    ):  # fmt: skip
        bench.run(f"python3 wheel.py {words}", quiet=True)
    for name, source in (("fastdist", "#include <cblas_missing.h>\nint main;\n"), ("quickhash", "#include <Python.h>\nint broken( { return 0; }\n")):
        bench.write(f"{name}/setup.py", SETUP.format(name=name))
        bench.write(f"{name}/{name}.c", source)
    bench.write("badmeta/setup.py", "raise RuntimeError('CUDA_HOME is not set')\n")
    bench.write("needscmake/setup.py", "import subprocess\nsubprocess.check_call(['cmake-3', '--version'])\n")
    bench.write(
        "needsrust/setup.py", "import subprocess, sys\nif subprocess.call('cargo-1.99 rustc', shell=True):\n    sys.exit('error: can\\'t find Rust compiler')\n"
    )
    bench.write("requirements.txt", "churnlib==0.9\nscorelib==3.1\n")
    bench.write("hashed.txt", "errorlib==1.0 --hash=sha256:" + "0" * 64 + "\n")


def pip(
    id: str, label: str, words: str, evidence: str, versions: tuple[str, ...] = ("pip-23", "pip-new"), also: tuple[str, ...] = (), **fix_values: str
) -> None:
    for venv in versions:

        def run(bench: Bench, venv: str = venv) -> None:
            prepare(bench)
            port = bench.port()
            python = quote(bench.venv(venv) / "bin/python")
            code = bench.run(f"{python} -m pip install --target site {words.replace('{port}', str(port))}", timeout_s=60)
            if label != "none" and code == 0:
                raise AssertionError("pip did well")

        name = f"pip-{id}" + ("" if venv == versions[-1] else venv.removeprefix("pip"))
        fault(name, label, "image_build", evidence, PIPS[venv], also=also, needs=(venv,), fix_values=fix_values, family=f"pip-{id}")(run)


LOCAL = "--no-index --find-links links"
ALL = ("pip-20", "pip-23", "pip-new")
pip(
    "no-version",
    "pip-resolution-failed",
    f"{LOCAL} featurekit==9.9.9",
    r"No matching distribution found for featurekit==9\.9\.9",
    ALL,
    package="featurekit",
    version="9.9.9",
)
pip(
    "no-package",
    "pip-resolution-failed",
    f"{LOCAL} no-such-featurekit",
    r"No matching distribution found for no-such-featurekit",
    ALL,
    package="no-such-featurekit",
)
pip("public-no-version", "pip-resolution-failed", "six==99.0", r"No matching distribution found for six==99\.0", ("pip-new",), package="six", version="99.0")
pip("conflict", "pip-resolution-failed", f"{LOCAL} -r requirements.txt", r"ResolutionImpossible|Cannot install .* conflicting dependencies", also=())
pip("conflict-ghost", "pip-resolution-failed", f"{LOCAL} needsghost", r"No matching distribution found for ghostlib", ALL, package="ghostlib")
pip("requires-python", "pip-resolution-failed", f"{LOCAL} oldlib", r"Package 'oldlib' requires a different Python", package="oldlib")
pip("hash-mismatch", "pip-resolution-failed", f"{LOCAL} -r hashed.txt", r"DO NOT MATCH THE HASHES", ALL, also=("pip-build-failed",))
BUILD = "--no-build-isolation --no-index"
pip("build-header", "pip-build-failed", f"{BUILD} ./fastdist", r"fatal error: cblas_missing\.h: No such file", ALL)
pip("build-c-error", "pip-build-failed", f"{BUILD} ./quickhash", r"quickhash\.c:2:.*error: ")
pip("build-metadata", "pip-build-failed", f"{BUILD} ./badmeta", r"RuntimeError: CUDA_HOME is not set", ALL)
pip("build-cmake", "pip-build-failed", f"{BUILD} ./needscmake", r"No such file or directory: 'cmake-3'")
pip("build-rust", "pip-build-failed", f"{BUILD} ./needsrust", r"can't find Rust compiler")
REFUSED = r"(Failed to establish a new connection|NewConnectionError|Connection refused)"
pip(
    "index-closed",
    "build-network-failed",
    "--retries 1 --timeout 2 --index-url http://127.0.0.1:{port}/simple featurekit",
    REFUSED,
    ALL,
    also=("pip-resolution-failed",),
)
pip(
    "index-dns",
    "build-network-failed",
    "--retries 1 --timeout 2 --index-url https://pypi.corp.invalid/simple featurekit",
    r"(Name or service not known|name resolution|getaddrinfo|Failed to resolve)",
    ALL,
)
pip(
    "proxy-closed",
    "build-network-failed",
    "--retries 1 --timeout 2 --proxy http://127.0.0.1:{port} --index-url https://pypi.corp.invalid/simple featurekit",
    r"(?i)cannot connect to proxy|ProxyError",
)
pip("healthy-local", "none", f"{LOCAL} retryfail errorlib", r"errorlib", ALL)
pip("healthy-root-warning", "none", f"{LOCAL} --upgrade featurekit errorlib --log-file /dev/null -v", r"(?i)error", ("pip-23", "pip-new"))


@fault("pip-disk-full", "build-disk-full", "image_build", r"No space left on device", "pip 23.0.1 on a 1 MB tmpfs", needs=("pip-23",))
def disk_full(bench: Bench) -> None:
    prepare(bench)
    python = quote(bench.venv("pip-23") / "bin/python")
    bench.run("mkdir small && unshare -m bash -c 'mount -t tmpfs -o size=200k tmpfs small && dd if=/dev/urandom of=big.bin bs=1M count=3 2>/dev/null && "
              f"{python} -c \"import zipfile; w=zipfile.ZipFile(\\\"links/errorlib-1.0-py3-none-any.whl\\\",\\\"a\\\"); w.write(\\\"big.bin\\\")\" && "
              f"TMPDIR=$PWD/small {python} -m pip install --no-index --find-links links --target small/site errorlib'")  # fmt: skip


@fault("pip-tls-self-signed", "build-network-failed", "image_build", r"CERTIFICATE_VERIFY_FAILED", "pip 23.0.1", needs=("pip-23",), also=("tls-or-dns-failed",))
def self_signed(bench: Bench) -> None:
    from lab.faults.tls import certificate, serve_tls

    certificate(bench)
    port = serve_tls(bench)
    bench.run(f"{quote(bench.venv('pip-23') / 'bin/python')} -m pip install --retries 1 --timeout 3 --index-url https://localhost:{port}/simple featurekit")


@fault(
    "pip-index-silent",
    "build-network-failed",
    "image_build",
    r"(?i)read timed out|ReadTimeoutError",
    "the newest pip",
    needs=("pip-new",),
    also=("pip-resolution-failed",),
)
def silent_index(bench: Bench) -> None:
    port = bench.port()
    bench.start(f"python3 -c \"import socket,time; s=socket.create_server(('127.0.0.1',{port})); time.sleep(60)\"", quiet=True)
    bench.wait(lambda: bench.run(f"exec 3<>/dev/tcp/127.0.0.1/{port}", quiet=True) == 0)
    bench.run(
        f"{quote(bench.venv('pip-new') / 'bin/python')} -m pip install --retries 1 --timeout 2 --index-url http://127.0.0.1:{port}/simple featurekit",
        timeout_s=40,
    )


@fault("pip-healthy-retries", "none", "image_build", r"(?i)retrying", "the newest pip", needs=("pip-new",))
def retries_that_succeed(bench: Bench) -> None:
    """The index refuses at first and is there for the second try."""
    prepare(bench)
    bench.run(
        "mkdir -p simple/errorlib && cp links/errorlib* simple/errorlib/ && echo '<a href=\"errorlib-1.0-py3-none-any.whl\">errorlib-1.0-py3-none-any.whl</a>' > simple/errorlib/index.html",
        quiet=True,
    )
    port = bench.port()
    bench.start(f"sleep 1.5; python3 -m http.server {port} --bind 127.0.0.1", quiet=True)
    bench.run(f"{quote(bench.venv('pip-new') / 'bin/python')} -m pip install --target site --retries 6 --index-url http://127.0.0.1:{port}/simple errorlib")
