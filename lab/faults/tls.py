"""TLS, DNS and proxies on the loopback: certificates that nobody should trust, names that do not resolve, doors that are closed."""

from lab.bench import Bench, quote
from lab.faults import fault

SERVER = """
import http.server, ssl, sys
server = http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), http.server.SimpleHTTPRequestHandler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain("cert.pem", "key.pem")
server.socket = context.wrap_socket(server.socket, server_side=True)
server.serve_forever()
"""


def certificate(bench: Bench, name: str = "localhost", expired: bool = False) -> None:
    """A self-signed certificate for `name`."""
    days = "-not_before 20200101000000Z -not_after 20200201000000Z" if expired else "-days 30"
    if expired:  # openssl 3.0 has no dates for req: its ca command has
        bench.write(
            "ca.cnf",
            "[ca]\ndefault_ca=d\n[d]\ndatabase=db.txt\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\nunique_subject=no\n[p]\ncommonName=supplied\n",
        )
        bench.write("db.txt", "")
        bench.write("serial", "01\n")
        bench.write("san.cnf", f"subjectAltName=DNS:{name}\n")
        bench.run(f"openssl req -newkey rsa:2048 -nodes -keyout key.pem -out req.pem -subj /CN={name} && openssl ca -batch -config ca.cnf -selfsign -keyfile key.pem -in req.pem "
                  "-startdate 20200101000000Z -enddate 20200201000000Z -extfile san.cnf -notext -out cert.pem", quiet=True)  # fmt: skip
    else:
        bench.run(
            f"openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem {days} -subj /CN={name} -addext subjectAltName=DNS:{name}", quiet=True
        )


def serve_tls(bench: Bench) -> int:
    """Serve the folder over TLS; gives the port."""
    bench.write("tls_server.py", SERVER)
    port = bench.port()
    bench.start(f"python3 tls_server.py {port}", quiet=True)
    bench.wait(lambda: bench.run(f"exec 3<>/dev/tcp/127.0.0.1/{port}", quiet=True) == 0)
    return port


CLIENTS = {
    "curl": ("curl 7.88", "curl -sS -v https://localhost:{port}/score -d '{}' --cacert {ca}"),
    "requests": ("requests", "{python} -c \"import requests; requests.post('https://localhost:{port}/score', json=dict(data=[1]), verify='{ca}')\""),
    "urllib": (
        "urllib of Python 3.12",
        "SSL_CERT_FILE={ca} {python} -c \"import urllib.request; urllib.request.urlopen('https://localhost:{port}/score', b'1')\"",
    ),
}
CASES = {
    "self-signed": ("localhost", False, "/etc/ssl/certs/ca-certificates.crt", r"(?i)self.signed certificate"),
    "wrong-host": (
        "scoring.example.com",
        False,
        "cert.pem",
        r"(?i)(hostname|host name).*(mismatch|match)|no alternative certificate subject name matches|doesn't match",
    ),
    "expired": ("localhost", True, "cert.pem", r"(?i)certificate has expired"),
}


def tls(case: str, client: str) -> None:
    name, expired, ca, evidence = CASES[case]
    software, command = CLIENTS[client]

    @fault(f"tls-{case}-{client}", "tls-or-dns-failed", "http", evidence, software, needs=("web-new",), family=f"tls-{case}")
    def run(bench: Bench) -> None:
        certificate(bench, name, expired)
        port = serve_tls(bench)
        words = {"{port}": str(port), "{ca}": ca, "{python}": quote(bench.venv("web-new") / "bin/python")}
        line = command
        for old, new in words.items():
            line = line.replace(old, new)
        bench.run(line)


for case in CASES:
    for client in CLIENTS:
        tls(case, client)


def client(id: str, label: str, line: str, evidence: str, software: str, also: tuple[str, ...] = ()) -> None:
    @fault(id, label, "http", evidence, software, also=also, needs=("web-new",))
    def run(bench: Bench) -> None:
        bench.run(line.replace("{closed}", str(bench.port())).replace("{python}", quote(bench.venv("web-new") / "bin/python")))


client("dns-curl", "tls-or-dns-failed", "curl -sS -v https://churn.westeurope.inference.invalid/score -d '{}'", r"Could not resolve host", "curl 7.88")
client(
    "dns-requests",
    "tls-or-dns-failed",
    "{python} -c \"import requests; requests.post('https://churn.inference.invalid/score')\"",
    r"(?i)name resolution|Name or service not known|Failed to resolve",
    "requests",
)
client("refused-curl", "bad-gateway", "curl -sS -v http://127.0.0.1:{closed}/score -d '{}'", r"Connection refused", "curl 7.88")
client(
    "refused-requests", "bad-gateway", "{python} -c \"import requests; requests.post('http://127.0.0.1:{closed}/score')\"", r"Connection refused", "requests"
)
