"""What reads like a secret and is none stays readable to the last byte: people need it to find a fault."""

import pytest

from ingest.redact import redact

HASHES = r"""
sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
#12 [internal] load metadata for mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04@sha256:4d0d16b5a1e2c3f4b5a697887766554433221100ffeeddccbbaa998877665544
Digest: sha256:b2e4b0bd9f1c5f2d3a4c1e0f9d8c7b6a5f4e3d2c1b0a99887766554433221100
HEAD is now at 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12 fix token parser
Successfully built 3f2a9c7d1b0e
 ---> Running in 7c1d2e3f4a5b
ETag: "0x8DC6A1B2C3D4E5F"
"etag": "W/\"datetime'2024-05-01T12%3A00%3A00.1234567Z'\"",
x-ms-request-id: 3f2504e0-4f89-11d3-9a0c-0305e82c3301
x-ms-client-request-id: 3f2504e0-4f89-11d3-9a0c-0305e82c3301
x-ms-correlation-request-id=3f2504e0-4f89-11d3-9a0c-0305e82c3301
"correlation": {"operation": "ab12cd34ef56ab12cd34ef56ab12cd34", "request": "0123456789abcdef"}
traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
Content-MD5: Q2hlY2sgSW50ZWdyaXR5IQ==
"integrity": "sha512-Zk4hG8n2r0uXn6m1Yp3vQ7sD5tF9wB2cE4xK6jL8aR1oT3iU5yN7gV9hM2bC4dS6fG8zX0qW1eA3kJ5lP7uRw=="
numpy==1.26.4 --hash=sha256:2a02aba9ed12e4ac4eb3ea9421c420301a0c6460d9830d74a9df87efa4912010
Cache key: python-deps-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b
cache_key=9f86d081884c7d659a2feaa0c55ad015
"key": "9f86d081884c7d659a2feaa0c55ad015"
gpg: key 871920D1991BC93C: public key "Ubuntu Archive Automatic Signing Key" imported
W: GPG error: The following signatures couldn't be verified because the public key is not available: NO_PUBKEY 0123456789ABCDEF
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ4x9m2vQb7nR1cK8sT3wY6zD0fG5hL2pE4uA7iO9jBx me@host
-----BEGIN CERTIFICATE-----
-----BEGIN PUBLIC KEY-----
certificate-authority-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSURCVENDQWUyZ0F3SUJBZ0lJ
client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSURJVENDQWdtZ0F3SUJBZ0lJ
SHA256 fingerprint of the host key: SHA256:uNiVztksCsDhcc0u9e8BrVX4h6p7Q1o2w3e4r5t6y7u
operation_Id: 4bf92f3577b34da6a3ce929d0e0e4736 parent 00f067aa0ba902b7
instance 0b1c2d3e-1111-2222-3333-444455556666 in region westeurope
subscription /subscriptions/0b1c2d3e-1111-2222-3333-444455556666/resourceGroups/rg1/providers/Microsoft.KeyVault/vaults/kv1
partition_key=user-0b1c2d3e-1111-2222-3333-444455556666
idempotency-key: 3f2504e0-4f89-11d3-9a0c-0305e82c3301
routing_key=logs.app.error.2024
primary_key=order_id, foreign_key=orders.customer_id_1234
aGVsbG8gd29ybGQsIHRoaXMgaXMganVzdCBhIGNvbmZpZyBmaWxlIGluIGJhc2U2NA==
"""

WORDS = r"""
password = os.getenv("DB_PASSWORD_V2")
secret = client.get_secret("db-password-v2")
token = tokenizer.decode("token_12")
Secret       : scorer-tls-v2
token    : 12h30m00s
 > PASS tests/score.test.js
AUTH PLAIN mechanism not supported
::add-mask::$TOKEN
copy --dest-creds USERNAME[:PASSWORD] docker://a
{"username":"a","etag":"x","key":"0123456789abcdef0123456789abcdef"}
redirect=http%3A%2F%2Flocalhost%3A8080%2Fcb%3Flogin%3Dann%40example.com
api-key header missing
Missing API key: set OPENAI_API_KEY before you start
ValueError: Missing required environment variable AZURE_CLIENT_SECRET
Error: password is required
password: required
Password: 
password must be at least 8 characters
Enter password: Permission denied, please try again.
Access denied for user 'root'@'10.0.0.5' (using password: YES)
FATAL: password authentication failed for user "app"
token: 12 tokens
token: expired
Token expired: please log in again
Invalid token: the token has expired
invalid_token: the access token is missing
token: unexpected end of input
"token": null
"token": ""
"password": "********"
"secret": "<redacted>"
"apiKey": "${API_KEY}"
apiKey: {{ .Values.apiKey }}
api_key: ${{ secrets.API_KEY }}
password: $(DB_PASSWORD)
TOKEN=$TOKEN
export TOKEN=$(cat /run/secrets/token)
PASSWORD=%DB_PASSWORD%
--password=$DB_PASSWORD
AccountKey=***
AccountKey=<your account key>
SharedAccessKey=*****;EntityPath=x
?sv=2022-11-02&sig=REDACTED&se=2024-05-01
api_key=YOUR_API_KEY
api_key: your-api-key-here
OPENAI_API_KEY=<your key here>
password=changeme
token=None, retries=3
password=None
secret=True
key: value
key=value
keys: 12
"key": "value", "other": "value"
for key, token in tokens: print(key, token)
def login(user: str, password: str) -> None:
def f(token: Optional[str] = None, secret: SecretStr = Field(...)):
token = get_token()
password=self.password,
password = config.password
    api_key=os.environ["OPENAI_API_KEY"],
    api_key=os.getenv("OPENAI_API_KEY"),
    credential=DefaultAzureCredential(),
client = SecretClient(vault_url=url, credential=credential)
EnvironmentCredential: EnvironmentCredential authentication unavailable. Environment variables are not fully configured.
ManagedIdentityCredential: ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.
DefaultAzureCredential failed to retrieve a token from the included credentials.
AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value
(Unauthorized) Access token is missing, invalid, audience is incorrect (https://ml.azure.com), or have expired.
KeyError: 'DB_PASSWORD'
KeyError: "API_TOKEN"
os.environ["API_TOKEN"]
TypeError: __init__() got an unexpected keyword argument 'token'
TypeError: connect() missing 1 required positional argument: 'password'
unauthorized: authentication required
denied: requested access to the resource is denied
WWW-Authenticate: Bearer realm="https://reg.azurecr.io/oauth2/token",service="reg.azurecr.io"
www-authenticate: Basic realm="Restricted"
Authorization: Bearer <token>
Authorization: Bearer $TOKEN
Authorization: Bearer ${ACCESS_TOKEN}
Authorization header is missing
authorization: denied by policy
curl -H "Authorization: Bearer $KEY" https://ep.westeurope.inference.ml.azure.com/score
curl -u $USER:$PASS http://h/
docker login -u $USER -p $PASS reg
docker login --username me --password-stdin reg.example
WARNING! Using --password via the CLI is insecure. Use --password-stdin.
az login --service-principal -u <app-id> -p <password> --tenant <tenant>
error: option --password requires an argument
--token is required
Usage: app [--token TOKEN] [--password PASSWORD]
  --password string   Password for the registry
  --api-key TEXT      The key to use  [env var: API_KEY]
RUN --mount=type=secret,id=pip_token pip install -r requirements.txt
docker build --secret id=npmrc,src=/root/.npmrc .
the secret is stored in the vault
the password is wrong
cookie: none
Cookie "session" has been rejected because it is in a cross-site context
set-cookie header too large
"auth": "aad_token"
auth_mode: aml_token
"authMode": "Key", "publicNetworkAccess": "Enabled"
Terraform: azurerm_key_vault_secret.db_password: Creating...
azurerm_key_vault_secret.db_password: Creation complete after 2s [id=https://kv1.vault.azure.net/secrets/db/0123456789abcdef0123456789abcdef]
data.azurerm_key_vault_secret.feed_password: Reading...
sdk: GetSecret feed-password: vaults.ReadClient#GetSecret: Failure responding to request: StatusCode=403
Code="Forbidden" Message="Access denied. Caller was not found on any access policy. Vault: kv1;location=westeurope"
"""

NAMES = r"""
max_tokens=512 temperature=0.7
"max_tokens": 4096, "completion_tokens": 512, "prompt_tokens": 33, "total_tokens": 545
max_new_tokens: 256
tokens_per_second=71.4 time_per_token="13.9807ms"
"time_per_token": "13.9807ms", "grammar": "None"
token_count: 1234
num_token=77
tokenizer=BertTokenizerFast
tokenizer: 'bert-base-uncased'
tokenizer_config.json: 100%|##########| 26.0/26.0 [00:00<00:00, 12.3kB/s]
tokenizers==0.15.2
SecretStorage==3.3.3
token-bucket>=0.3.0
passlib==1.7.4
keyring: 24.3.0
pad_token_id=50256 eos_token_id=2 bos_token="<s>" unk_token='<unk>'
Special tokens have been added in the vocabulary, make sure the associated word embeddings are fine-tuned
eos_token: </s>
sep_token=[SEP] cls_token=[CLS]
password_file=/run/secrets/db_password
DB_PASSWORD_FILE: /run/secrets/db_password
token_path=/var/run/secrets/kubernetes.io/serviceaccount/token
/var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-x7k2p (ro)
secretKeyRef:
      secretKeyRef: {name: app-secrets, key: database-url}
imagePullSecrets: regcred
imagePullSecrets: [{name: regcred}]
imagePullSecret: acr-pull-secret
secretName: tls-example-com
existingSecret: redis-credentials
MountVolume.SetUp failed for volume "creds" : secret "app-secrets" not found
Error: couldn't find key api-key in Secret default/app-secrets
client_secret_expires_at=0
token_endpoint=https://login.microsoftonline.com/common/oauth2/v2.0/token
token_type=Bearer expires_in=3599
"token_type": "Bearer", "expires_in": 3599
grant_type=password&username=app
password_policy: strict
password_hash_algorithm: bcrypt
secret_version: 3
"secretUri": "https://kv1.vault.azure.net/secrets/db-password"
@Microsoft.KeyVault(SecretUri=https://kv1.vault.azure.net/secrets/db-password/0123456789abcdef0123456789abcdef)
secretref:db-password
DB_PASSWORD=secretref:db-password
key_vault: kv1
keyvault_name=kv-prod-westeurope
private_key_path: ~/.ssh/id_rsa
private_key_id: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b
ssl_key=/etc/ssl/private/server.key
ssl_keyfile: /certs/tls.key
api_key_header=X-API-Key
access_key_id
auth_provider: azure
author=jane authority=https://login.microsoftonline.com/0b1c2d3e-1111-2222-3333-444455556666
authorization_endpoint: https://login.microsoftonline.com/common/oauth2/v2.0/authorize
pass=12 fail=0 skip=3
tests: pass: 31, fail: 2
passed=31 failed=2
passes=3
bypass=true
compass=north-by-west-12
pwd=/home/app
PWD=/var/azureml-app
OLDPWD=/
signature=(input: str) -> str
monkey=business key_press=Enter keyboard=qwertz123
hotkey: ctrl+shift+p
status_code=200 exit_code=137 code=ResourceNotFound
GET /score?code=404&page=2 HTTP/1.1
GET /items?key=name&sort=asc HTTP/1.1
error code: InvalidAuthenticationToken
session_id=1 session: closed
sessionAffinity: ClientIP
sas_enabled: true
pattern=abc pathspec=src/main
sk-learn-contrib-hdbscan-0.8.33 and scikit-learn-intelex
risk-assessment-model-2024-05-01-v12
task-0123456789abcdef0123456789
hf_hub_download(repo_id="bert-base-uncased", filename="config.json")
hf_transfer is enabled
key-value store opened
npm_config_registry=https://registry.example/
pypi-server 2.0.1
xoxo from the release team
added_tokens_decoder={0: AddedToken("[PAD]", rstrip=False), 101: AddedToken("[CLS]", rstrip=False)}
"adminPassword": {"type": "SecureString", "metadata": {"description": "The password of the administrator"}}
    --- PASS: TestServesTheModel200 (0.01s)
usage: serve [--api-key API_KEY] [--token TOKEN]
azure.core GetSecret: StatusCode=403, request=abc12345
"""

PLACES = r"""
/build/lexer/next_token.cc:88:14: warning: comparison of integers of different signs [-Wsign-compare]
File "/app/auth/token.py", line 12, in get_token
at com.example.TokenService.refresh(TokenService.java:42)
token.go:118: error fetching
src/password_test.py:31: AssertionError
/opt/miniconda/envs/azureml_1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d/lib/python3.8/site-packages/azureml/_vendor/azure_cli_core/auth/credential_adaptor.py
http://127.0.0.1:5001/score
http://localhost:8080/metrics user@example.com
tcp://10.0.0.1:5432 and tcp://10.0.0.2:5432
git@github.com:org/repo.git
ssh://git@github.com:22/org/repo.git
https://git@github.com/org/repo.git
Cloning into ssh://deploy-service-user1@example.org/org/repo.git
    auth.login("robot", password)
    reply = requests.get(url, auth=("robot", settings.password))
    user = authenticate(request, "ldap-backend")
    login(driver, "standard_user")
    model = ChatOpenAI("gpt-4o-mini-2024-07-18")
    client = BlobServiceClient("https://acct1.blob.core.windows.net", "models-2024-staging-area")
    client = Client("projects/demo-1/locations/westeurope")
docker://registry.example:5000/app@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
abfss://azureml-blobstore-0b1c2d3e-1111-2222-3333-444455556666@acct1.dfs.core.windows.net/data
wasbs://container1@acct1.blob.core.windows.net/path
https://acct1.blob.core.windows.net/c/b.txt?sv=2022-11-02&sr=b&sp=r&se=2024-05-01T00%3A00%3A00Z
https://kv1.vault.azure.net/secrets/db-password/0123456789abcdef0123456789abcdef
https://reg.azurecr.io/v2/app/manifests/latest
Get "https://auth.docker.io/token?scope=repository%3Alibrary%2Fpython%3Apull&service=registry.docker.io": dial tcp: lookup auth.docker.io: no such host
mongodb://h1:27017,h2:27017/db
redis://cache:6379/0
postgresql://db.example:5432/app
postgres://$USER:$PASS@db/app
postgres://${USER}:${PASS}@db/app
https://<user>:<password>@host/
https://***:***@host/
2024-05-01 12:00:00,123 | root | INFO | Users's init has completed successfully
[2024-05-01 12:00:00 +0000] [7] [INFO] Listening at: http://0.0.0.0:31311 (7)
W0501 12:00:00.000000 1 secret.go:190] Couldn't get secret default/regcred: secret "regcred" not found
Mounting secret volume: default-token-abc12
jwt.exceptions.ExpiredSignatureError: Signature has expired
Downloading torch-2.1.0-cp311-cp311-manylinux1_x86_64.whl (670.2 MB)
model: gpt-4o-mini-2024-07-18 deployment: gpt4o-prod-eu-01
azureml:sklearn-diabetes-model:12
Standard_DS3_v2 Standard_NC6s_v3 DeviceNotAvailable
CUDA_VISIBLE_DEVICES=0 TOKENIZERS_PARALLELISM=false
AZUREML_MODEL_DIR=/var/azureml-app/azureml-models/sklearn-model/1
IDENTITY_ENDPOINT=http://169.254.169.254/metadata/identity MSI_ENDPOINT=http://127.0.0.1:46808/MSI/auth
WEBSITE_AUTH_ENABLED=False AUTH_ENABLED=false
"""

LINES = [line for table in (HASHES, WORDS, NAMES, PLACES) for line in table.strip("\n").split("\n")]


@pytest.mark.parametrize("line", LINES)
def test_what_is_no_secret_stays_readable(line: str) -> None:
    assert line.encode() == redact(line.encode())


def test_a_line_about_no_secret_stays_readable_inside_others() -> None:
    text = "\n".join(LINES).encode()

    assert text == redact(text)
