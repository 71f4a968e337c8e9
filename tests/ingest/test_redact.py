"""Masking: what is secret goes, what is not stays, and no byte changes its place. All secrets here are made up, and put together at run time."""

import io
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ingest.redact import redact, redact_stream

B64 = "q8Zr1LmT0vXy7KcWn3Pd5HgJ2BfSa9Ue4RtYo6IiQwEz"
HEX = "9f8b7a6c5d4e3f2a1b0c9d8e7f6a5b4c"
ALNUM = "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY2zA4"
JWT = "eyJ" + "hbGciOiJIUzI1NiJ9." + "eyJ" + "zdWIiOiIxMjM0NTY3ODkwIn0." + B64

SECRETS = [
    ("https://acct.blob.core.windows.net/c/b.txt?sv=2023-11-03&se=2024-01-01&sr=b&sp=r&sig={}", B64 + "%3D"),
    ("url: https%3A%2F%2Facct.blob.core.windows.net%2Fc%3Fsv%3D2020%26sig%3D{}", B64),
    ("DefaultEndpointsProtocol=https;AccountName=acct;AccountKey={};EndpointSuffix=core.windows.net", B64 * 2 + "=="),
    ("Endpoint=sb://ns.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={}", B64 + "="),
    ("Server=tcp:db.example,1433;User ID=sa;Password={};Encrypt=True", "S3cr!tP4ss"),
    ("Server=db;Uid=sa;Pwd={};", "hunter2hunter"),
    ("Authorization: Bearer {}", B64),
    ("authorization: Basic {}", "dXNlcjpwYXNzd29yZA=="),
    ('{{"Authorization": "Bearer {}"}}', JWT),
    ("'Authorization': 'token {}'", HEX),
    ("got id token {} from issuer", JWT),
    ("key AKIA{} used", "Q3EGRZ7XJ5LMN2PV"),
    ("aws_secret_access_key = {}", ALNUM + "/+z9"),
    ("AWS_SECRET_ACCESS_KEY={}", ALNUM + "/+z9"),
    ("key=AIza{}", ALNUM[:35]),
    ("ghp_{}", ALNUM),
    ("github_pat_{}", "11ABCDEFG0" + ALNUM + "_" + ALNUM),
    ("glpat-{}", ALNUM[:20]),
    ("xoxb-{}", "123456789012-1234567890123-" + ALNUM[:24]),
    ("https://hooks.slack.com/services/{}", "T00000000/B00000000/" + ALNUM[:24]),
    ("sk_live_{}", ALNUM[:24]),
    ("rk_live_{}", ALNUM[:24]),
    ("OPENAI sk-{}", "proj-" + ALNUM + ALNUM),
    ("hf_{}", ALNUM[:34]),
    ("//registry.npmjs.org/:_authToken={}", "npm_" + ALNUM),
    ("npm_{}", ALNUM),
    ("pypi-{}", "AgEIcHlwaS5vcmc" + ALNUM + ALNUM),
    ("pip install --index-url https://user:{}@pypi.example/simple", "p4ssw0rd"),
    ("https://user:{}@host.example/path", "p@ss:w0rd"),
    ("https://:{}@pkgs.example/feed", ALNUM),
    ("https://{}@github.com/org/repo.git", "ghp_" + ALNUM),
    ("postgresql+psycopg://app:{}@db:5432/app", "s3cr3t"),
    ("redis://:{}@cache:6379/0", "s3cr3t99"),
    ("password={}", "hunter2"),
    ("password={}", "correcthorse"),
    ("password={}", "hunter"),
    ("password: {}", "Tr0ub4dor&3"),
    ('"secret": "{}"', "v3ryS3cret"),
    ('\\"password\\": \\"{}\\"', "s3cr3tvalue"),
    ('\\\\\\"client_secret\\\\\\": \\\\\\"{}\\\\\\"', "s3cr3tvalue"),
    ("'db_password': '{}'", "s3cr3tvalue"),
    ('"password": "{}"', "with space and, comma"),
    ("api_key: {}", HEX),
    ("API-Key={}", HEX),
    ("client_secret={}&grant_type=x", "abc8Q~" + ALNUM[:34]),
    ("AZURE_CLIENT_SECRET={}", "abc8Q~" + ALNUM[:34]),
    ("mysql --password {} -u root", "hunter2x"),
    ("tool --password={} run", "hunter2x"),
    ("tool --token {} run", HEX),
    ("docker login -u me -p {} reg.example", "hunter2x"),
    ("az login --service-principal -u x -p {} --tenant y", "hunter2xyz"),
    ("curl -u admin:{} http://h/", "hunter2x"),
    ('{{"auths": {{"reg.example": {{"auth": "{}"}}}}}}', "dXNlcjpwYXNzd29yZA=="),
    ("password%3D{}%26user%3Dx", "s3cr3tvalue"),
    ("?code=x&access_token={}&x=1", ALNUM),
    ("x-api-key: {}", ALNUM),
    ("InstrumentationKey={};IngestionEndpoint=https://x", "0b1c2d3e-1111-2222-3333-444455556666"),
    ("ENV DB_PASSWORD {}", "s3cr3tvalue"),
    ("export SECRET_KEY='{}'", "django-insecure-abc$%^1234"),
    ("token = '{}'", "abcdefghijklmnop"),
    ('"primaryKey": "{}"', ALNUM),
    ("Set-Cookie: session={}; Path=/", ALNUM),
]

READABLE = [
    b"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    b"FROM python@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    b"commit 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12",
    b"request id 0b1c2d3e-1111-2222-3333-444455556666 failed",
    b"/var/azureml-app/azureml-models/model/1/sklearn_regression.pkl",
    b"password=None",
    b"password=****",
    b"password: <redacted>",
    b"PASSWORD=${DB_PASSWORD}",
    b"PASSWORD=$DB_PASSWORD",
    b"token=%(token)s",
    b"KeyError: 'password'",
    b"KeyError: 'AZURE_CLIENT_SECRET'",
    b"SyntaxError: unexpected token '<' in JSON at position 0",
    b"Invalid token: the token has expired",
    b"token: expired",
    b"secret: not found",
    b'secrets "acr-pull" not found',
    b"Error: secret not found in key vault: kv-prod",
    b"TypeError: login() got an unexpected keyword argument 'password'",
    b"unauthorized: authentication required, password is wrong",
    b'File "/app/secret.py", line 3, in get_token',
    b"Downloading torch-2.1.0-cp311-cp311-manylinux1_x86_64.whl (670.2 MB)",
    b"numpy-1.26.4 --hash=sha256:2a02aba9ed12e4ac4eb3ea9421c420301a0c6460d9830d74a9df87efa4912010",
    b"--token is required",
    b"error: option --password requires an argument",
    b"warning: Using --password via the CLI is insecure. Use --password-stdin.",
    b"tokenizer: BertTokenizerFast",
    b"max_tokens: 4096",
    b"max_tokens=4096 num_tokens=128",
    b"pad_token_id: 50256, eos_token='<|endoftext|>'",
    b'failed to fetch anonymous token: Get "https://auth.docker.io/token?scope=repository%3Alibrary%2Fpython%3Apull&service=registry.docker.io": dial tcp: lookup auth.docker.io: no such host',
    b"failed to authorize: failed to fetch oauth token: unexpected status: 401 Unauthorized",
    b"The user, group or application 'appid=0b1c2d3e-1111-2222-3333-444455556666' does not have secrets get permission on key vault 'kv'",
    b"az keyvault secret show --name mysecret --vault-name kv",
    b"https://kv.vault.azure.net/secrets/db-password/2fd4e1c67a2d28fced849ee1bb76e739",
    b'WWW-Authenticate: Bearer realm="https://auth.docker.io/token",service="registry.docker.io"',
    b"2024-05-01 12:00:00,123 | root | INFO | Starting up app insights client",
    b"http://127.0.0.1:5001/score user@example",
    b"git@github.com:org/repo.git",
    b"pull access denied for myimage, repository does not exist or may require 'docker login'",
    b"at com.example.TokenService.refresh(TokenService.java:42)",
    b"imagePullSecrets: [name: regcred]",
    b"secretName: my-tls",
    b"failed to resolve secret: kubernetes.io/dockerconfigjson",
    b"KEY_VAULT_SECRET=https://kv.vault.azure.net/secrets/x",
    b"primary_key=True",
    b"Mounting secret volume: default-token-abc12",
    b"CUDA_VISIBLE_DEVICES=0 TOKENIZERS_PARALLELISM=false",
]


@pytest.mark.parametrize(("frame", "secret"), SECRETS)
def test_a_secret_is_masked_and_its_line_keeps_its_shape(frame: str, secret: str) -> None:
    line = b"before\n" + frame.format(secret).encode() + b"\nafter\n"

    masked = redact(line)

    assert secret.encode() not in masked
    assert secret[len(secret) // 3 : len(secret) // 3 + 6].encode() not in masked
    assert len(line) == len(masked)
    assert masked.startswith(b"before\n")
    assert masked.endswith(b"\nafter\n")


@pytest.mark.parametrize("line", READABLE)
def test_what_is_not_secret_stays_readable(line: bytes) -> None:
    assert line == redact(line)


def key_block(joint: str = "\n") -> str:
    return joint.join(["-----BEGIN RSA " + "PRIVATE KEY-----", *[B64 + B64[:20]] * 6, "-----END RSA " + "PRIVATE KEY-----"])


@pytest.mark.parametrize("joint", ["\n", "\r\n", "\\n", "\\\\n"])
def test_a_private_key_is_masked_between_its_borders(joint: str) -> None:
    masked = redact(f"a\n{key_block(joint)}\nb".encode())

    assert B64[:12].encode() not in masked
    assert b"-----BEGIN RSA " + b"PRIVATE KEY-----" in masked
    assert masked.endswith(b"\nb")


def test_a_private_key_cut_by_a_record_border_is_masked_in_both() -> None:
    block = f"INFO a\n{key_block()}\nINFO b {HEX}\n".encode()

    for cut in (block.index(b"\n", 60) + 1, block.index(b"\n", 200) + 1):
        masked = redact(block[:cut]) + redact(block[cut:])

        assert B64[:12].encode() not in masked
        assert masked.endswith(b"INFO b " + HEX.encode() + b"\n")


fragments = st.lists(
    st.one_of(
        st.binary(max_size=30),
        st.sampled_from([frame.format(secret).encode() for frame, secret in SECRETS]),
        st.sampled_from(READABLE),
        st.sampled_from([b"\n", b"\r\n", b" ", b'"', b"password=", b"sig=", b"://a:", b"@", b"-----BEGIN " + b"PRIVATE KEY-----", b"*"]),
    ),
    max_size=12,
).map(b"".join)


@given(fragments)
@example(b"")
@example(b"\x00\xff\xfe" * 50)
def test_length_and_line_ends_stay_and_a_second_masking_changes_nothing(data: bytes) -> None:
    masked = redact(data)

    assert len(data) == len(masked)
    assert [at for at, byte in enumerate(data) if byte in b"\r\n"] == [at for at, byte in enumerate(masked) if byte in b"\r\n"]
    assert masked == redact(masked)


def test_masking_a_stream_is_masking_its_bytes() -> None:
    data = b"".join(b"INFO %d fine\npassword=hunter%d\n" % (n, n) for n in range(60_000))
    out = io.BytesIO()

    redact_stream(io.BytesIO(data), out)

    assert redact(data) == out.getvalue()
    assert b"hunter" not in out.getvalue()


@pytest.mark.parametrize(
    "line",
    [
        b"token=" * 90_000,
        b"a" * 500_000,
        b"://a:" * 100_000,
        b"eyJ" * 170_000,
        b"password " * 60_000,
        b"sk-" + b"a" * 500_000,
        b"&key=a1b2c3d4e5f6" * 30_000,
        b"password=a1,token=b2;" * 25_000,
        b"password=*" * 50_000,
        b"token=(" * 70_000,
        b"pass: 'a" * 60_000,
        b'{"password": {' * 35_000,
        b"password=$a=" * 40_000,
        b"auth=ab" + b"-0" * 100_000 + b"!x",
        b'password="' + b"." * 200_000 + b'!x"',
        (b"-----BEGIN " + b"PRIVATE KEY-----") * 18_000,
        (b"-----BEGIN " + b"PRIVATE KEY-----") * 9_000 + b"-----END PRIVATE KEY-----" * 9_000,
    ],
)
def test_a_hostile_line_takes_no_long_time(line: bytes) -> None:
    redact(b"")
    began = time.process_time()
    redact(line)

    assert time.process_time() - began < 2.0


@pytest.mark.parametrize("before", [9 * 1024 * 1024 - 5_000 + shift for shift in range(-40, 41, 8)])
def test_no_cut_inside_a_long_line_lets_a_secret_through(before: int) -> None:
    """Where a block is cut does not matter: the password may stand on either side of it, or across."""
    line = b"x" * (before - 1) + b" DB_PASSWORD=hunter2hunter2hunter2 " + b"y" * (3 << 20)
    out = io.BytesIO()
    redact_stream(io.BytesIO(line), out)

    assert len(line) == len(out.getvalue())
    assert b"hunter2" not in out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_secret_in_utf_16_is_masked_where_it_stands(encoding: str) -> None:
    text = "E: no package fö\r\nDB_PASSWORD=hunter2hunter2\r\nbye\r\n"

    masked = redact(text.encode(encoding))

    assert text.replace("hunter2hunter2", "*" * 14) == masked.decode(encoding)


GITHUB_TOKEN = b"gh" + b"p_" + b"a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"


@pytest.mark.parametrize("text", [b"job\0" + GITHUB_TOKEN, b"pass\0word=hunter2hunter2", b"job\0" + GITHUB_TOKEN + b" pass\0word=hunter2hunter2"])
def test_a_secret_is_masked_whether_a_zero_byte_parts_its_name_or_stands_before_it(text: bytes) -> None:
    masked = redact(text)

    assert len(text) == len(masked)
    assert GITHUB_TOKEN not in masked
    assert b"hunter2" not in masked
    assert masked == redact(masked)
