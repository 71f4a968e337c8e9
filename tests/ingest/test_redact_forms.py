"""
Secrets in the forms in which logs print them, one a line: what stands between « and » is secret, everything else is not.

`~kind:length~` becomes made-up characters when the test runs, so that no file here holds anything that looks like a real secret.
"""

import json
import random
import re
import string

import hyperscan
import pytest
import re2

from ingest.redact import loosened, redact
from ingest.secret_rules import RULES, Rule

ALPHABETS = {
    "alnum": string.ascii_letters + string.digits,
    "lower": string.ascii_lowercase + string.digits,
    "upper": string.ascii_uppercase + string.digits,
    "hex": string.digits + "abcdef",
    "digit": string.digits,
    "base32": string.ascii_lowercase + "234567",
    "BASE32": string.ascii_uppercase + "234567",
    "b64": string.ascii_letters + string.digits + "+/",
    "url": string.ascii_letters + string.digits + "-_",
}
MADE_UP = re.compile(r"~(\w+):(\d+)~")

ADDRESSES = r"""
2024-05-01T12:00:00Z INFO image_build_log_uri: https://acct1.blob.core.windows.net/azureml/ExperimentRun/dcid.x/logs/azureml/20_image_build_log.txt?sv=2019-07-07&sr=b&sig=«~b64:43~%3D»&skoid=0b1c2d3e-1111-2222-3333-444455556666&st=2024-05-01&se=2024-05-02&sp=r
GET https://acct1.blob.core.windows.net/c/b?sp=r&st=2024-05-01T00:00:00Z&spr=https&sv=2022-11-02&sr=c&sig=«~alnum:20~%2B~alnum:20~%3D» HTTP/1.1
{"uri": "https://acct1.blob.core.windows.net/c/b?sv=2021-08-06\u0026sr=b\u0026sig=«~alnum:43~%3D»"}
redirect_uri=https%3A%2F%2Facct1.blob.core.windows.net%2Fc%3Fsv%3D2020-08-04%26sig%3D«~alnum:43~%253D»%26se%3D2024
azcopy copy "https://acct1.file.core.windows.net/share?sv=2022-11-02&ss=f&srt=sco&sig=«~alnum:43~%3D»" /mnt
SharedAccessSignature sr=ns1.servicebus.windows.net&sig=«~alnum:43~%3D»&se=1714564800&skn=RootManageSharedAccessKey
--sas-token "?sv=2022-11-02&ss=b&sig=«~alnum:43~%3D»"
curl https://prod-01.westeurope.logic.azure.com:443/workflows/~hex:32~/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers&sv=1.0&sig=«~url:43~»
https://bucket1.s3.amazonaws.com/model.tar.gz?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20240501T000000Z&X-Amz-Expires=3600&X-Amz-Signature=«~hex:64~»
https://storage.googleapis.com/b/o?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Signature=«~hex:128~»
https://bucket1.s3.amazonaws.com/o?AWSAccessKeyId=«AKIA~BASE32:16~»&Signature=«~alnum:26~%3D»&Expires=1714564800
"GET /score?api_key=«~alnum:32~» HTTP/1.1" 200 17
"GET /api/score?code=«~url:44~AzFu~url:5~Q==»&x=1 HTTP/1.1" 401 0
callback http://localhost:8400/?code=«0.A~url:60~»&state=12345
GET https://maps.example/api?key=«~url:39~»&q=x
POST /oauth/token?grant_type=client_credentials&client_id=app1&client_secret=«~alnum:32~»
wss://api.example/realtime?model=gpt-4o&api-key=«~hex:32~»
GET /hook?token=«~alnum:24~»&event=push
GET /feed?access_token=«~alnum:40~»&page=2
http://influx:8086/query?u=admin&p=«~alnum:12~1»&db=metrics
https://user:«~alnum:14~»@pkgs.dev.azure.com/org/_packaging/feed/pypi/simple/
Looking in indexes: https://build:«~base32:52~»@pkgs.dev.azure.com/org/_packaging/feed/pypi/simple/, https://pypi.org/simple
ERROR: could not parse DATABASE_URL 'postgres://app:«p@ss/~alnum:10~#~alnum:4~»@db.internal:5432/app' invalid port
GET /proxy?target=postgresql%3A%2F%2Fapp%3A«~alnum:20~»%40pg.internal%3A5432%2Fapp&timeout=30 502
java.sql.SQLRecoverableException: IO Error: jdbc:oracle:thin:scott/«~alnum:15~4»@//ora01.example:1521/ORCLPDB1
{"@mt":"Using storage {Conn}","Conn":"DefaultEndpointsProtocol\u003Dhttps;AccountName\u003Dprodlogs;AccountKey\u003D«~alnum:20~\u002B~alnum:20~\u002B~alnum:40~\u003D\u003D»"}
{"kind": "Secret", "data": {"SB_CONN": "«RW5kcG9pbnQ9~alnum:80~»"}}
Password       : «~alnum:19~7»
DBSettings(host='db', user='ro', password=SecretWrapper('«~alnum:17~7»'), pool_size=10)
DD-APPLICATION-KEY: «~hex:39~7»
[Note] [MY-010454] [Server] A temporary password is generated for root@localhost: «~alnum:8~*~alnum:4~»
Unseal Key 1: «~b64:44~»
::add-mask::«~alnum:18~»
{"username":"mkuser","key":"«~hex:32~»"}
htpasswd -Bbn jenkins '«~alnum:8~*9»' > /etc/nginx/.htpasswd
subprocess.CalledProcessError: Command '['skopeo', 'copy', '--dest-creds', 'bot:«~alnum:16~»', 'docker://a/b:1', 'docker://c/d:1']' returned non-zero exit status 1.
C: AUTH PLAIN «~alnum:40~»
---> PASS «~alnum:10~»
git clone https://oauth2:«glpat-~url:20~»@gitlab.example/group/repo.git
fatal: unable to access 'https://x-access-token:«ghs_~alnum:36~»@github.com/org/repo.git/': The requested URL returned error: 403
pip install git+git://«~alnum:24~»@example.org/group/pkg.git
    server.login("robot@example.org", "«winter sun»")
    session.auth = HTTPBasicAuth('svc', '«tr0ub4dor»')
    session.auth = HTTPDigestAuth(b"svc",  b"«tr0ub4dor»")
    server.login(sender.address, "«winter sun»")
    reply = requests.get(url, auth=("svc", "«hunter2»"), timeout=3)
    client = Elasticsearch(url, basic_auth=("elastic", "«hunter2»"))
    reply = requests.get(url, auth=(settings["user"], f"«hunter2»"))
postgresql+psycopg2://«~alnum:24~»@db.example/app
https://«~alnum:24~»:@example.org/simple/
mongodb+srv://«~alnum:24~»@cluster0.example.org/test
    client = RankerClient("https://ranker.example.org", "«~alnum:28~»", timeout=3)
    client = RankerClient("«~alnum:28~»", "https://ranker.example.org/v1")
HTTPS://«~alnum:24~»@example.org/group/pkg.git
pip install git+https://«ghp_~alnum:36~»@github.com/org/pkg.git@v1.2
Cloning https://«~alnum:40~»@github.com/org/repo.git (to revision main)
postgresql://app:«S3cr%40t~alnum:6~»@db.example:5432/app?sslmode=require
sqlalchemy.exc.OperationalError: could not connect: mysql+pymysql://root:«~alnum:10~!»@mysql/app
mongodb+srv://svc:«~alnum:16~»@cluster0.abcde.mongodb.net/test?retryWrites=true
mongodb://svc:«~alnum:16~»@h1:27017,h2:27017/db?replicaSet=rs0
amqp://guest1:«~alnum:9~»@rabbit:5672/%2F
amqps://svc:«p@ss~alnum:6~»@rabbit/vhost
redis://:«~alnum:20~»@cache:6379/0
rediss://default:«~alnum:44~=»@c1.redis.cache.windows.net:6380/0
celery broker_url='redis://:«hunter2»@10.0.0.4:6379/1'
snowflake://user1:«~alnum:12~»@acct-xy12345/db/schema?warehouse=wh
HTTPS_PROXY=http://proxyuser:«~alnum:8~»@proxy.example:3128
ProxyError: Cannot connect to proxy http://corp%5Cuser:«~alnum:8~%21»@10.1.1.1:8080
ftp://deploy:«~alnum:8~»@ftp.example/site
sentry dsn https://~hex:32~:«~hex:32~»@sentry.example/12
ldap://cn=admin:«~alnum:8~»@ldap.example:389
clickhouse://default:«~alnum:10~»@ch:9000/db
https://hooks.slack.com/services/«T~upper:9~/B~upper:9~/~alnum:24~»
https://org1.webhook.office.com/webhookb2/«~hex:8~-1111-2222-3333-~hex:12~@~hex:8~-1111-2222-3333-~hex:12~/IncomingWebhook/~hex:32~/~hex:8~-1111-2222-3333-~hex:12~»
https://outlook.office.com/webhook/«~hex:8~-1111-2222-3333-~hex:12~@~hex:8~-1111-2222-3333-~hex:12~/IncomingWebhook/~hex:32~/~hex:8~-1111-2222-3333-~hex:12~»
POST https://discord.com/api/webhooks/~digit:18~/«~url:68~» 204
https://api.telegram.org/bot«~digit:10~:AA~url:33~»/sendMessage
"""

CONNECTION_STRINGS = r"""
DefaultEndpointsProtocol=https;AccountName=acct1;AccountKey=«~b64:86~==»;EndpointSuffix=core.windows.net
AZURE_STORAGE_CONNECTION_STRING="DefaultEndpointsProtocol=https;AccountName=a;AccountKey=«~b64:76~+ASt~alnum:6~==»"
{"AzureWebJobsStorage": "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=«~b64:86~==»;BlobEndpoint=https://a.blob.core.windows.net/"}
BlobEndpoint=https://a.blob.core.windows.net;SharedAccessSignature=sv=2022-11-02&ss=b&sig=«~alnum:43~%3D»
Endpoint=sb://ns1.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=«~b64:43~=»
Endpoint=sb://hub1.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=«~b64:33~+AEh~alnum:6~=»;EntityPath=logs
HostName=iot1.azure-devices.net;DeviceId=d1;SharedAccessKey=«~b64:33~AIoT~alnum:6~=»
AccountEndpoint=https://cosmos1.documents.azure.com:443/;AccountKey=«~b64:76~ACDb~alnum:6~==»;
Server=tcp:sql1.database.windows.net,1433;Initial Catalog=db1;User ID=sa;Password=«~alnum:10~!x»;Encrypt=True
Driver={ODBC Driver 18 for SQL Server};Server=sql1;UID=sa;PWD=«~alnum:12~»;TrustServerCertificate=yes
pyodbc.InterfaceError: ('28000', "Login failed; DRIVER=x;SERVER=y;UID=z;PWD=«P@ss!~alnum:6~»")
c1.redis.cache.windows.net:6380,password=«~b64:43~=»,ssl=True,abortConnect=False
host=db.example port=5432 dbname=app user=app password=«~alnum:9~» sslmode=require
Host=pg;Username=app;Password=«~alnum:9~$#»;Database=app
jdbc:postgresql://db.example:5432/app?user=app&password=«~alnum:9~»&ssl=true
jdbc:sqlserver://sql1:1433;databaseName=db;user=sa;password=«~alnum:10~»;encrypt=true
Endpoint=https://conf1.azconfig.io;Id=abcd-l0-s0:1;Secret=«~b64:43~=»
Endpoint=https://sig1.service.signalr.net;AccessKey=«~b64:43~=»;Version=1.0;
InstrumentationKey=«~hex:8~-1111-2222-3333-~hex:12~»;IngestionEndpoint=https://westeurope-1.in.applicationinsights.azure.com/
Data Source=oracle1/svc;User Id=app;Password=«~alnum:10~»;
kafka sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="u" password="«~alnum:16~»";
endpoint=https://comm1.communication.azure.com/;accesskey=«~b64:86~==»
"""

HEADERS = r"""
Authorization: Bearer «~url:40~»
authorization: bearer «~alnum:32~»
> Authorization: Basic «~alnum:20~==»
Proxy-Authorization: Basic «~alnum:16~=»
-H "Authorization: token «~hex:40~»"
'Authorization': 'Bearer eyJ~nothing:0~' 'x-y': 1; {'Authorization': 'Bearer «eyJ~url:30~.eyJ~url:60~.~url:43~»'}
DEBUG urllib3 send: b'POST /score HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer «~alnum:32~»\r\nContent-Length: 2\r\n\r\n'
headers=[(b'host', b'x'), (b'authorization', b'Bearer «~alnum:32~»')]
map[Accept:[*/*] Authorization:[Bearer «~url:50~»] User-Agent:[Go-http-client/1.1]]
Authorization: SharedKey acct1:«~b64:43~=»
Authorization: AWS4-HMAC-SHA256 Credential=«AKIA~BASE32:16~»/20240501/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=«~hex:64~»
Authorization: SSWS «00~url:40~»
Authorization: Splunk «~hex:8~-1111-2222-3333-~hex:12~»
Authorization: ApiKey «~alnum:40~==»
Authorization: Api-Token «~alnum:40~»
Authorization: Bearer «~hex:32~», Content-Type: application/json
"Authorization": "«~alnum:40~»"
Ocp-Apim-Subscription-Key: «~hex:32~»
api-key: «~hex:32~»
{"headers": {"api-key": "«~alnum:52~JQQJ99BDACYeBjFXJ3w3AAABACOG~alnum:4~»", "content-type": "application/json"}}
x-functions-key: «~url:44~AzFu~url:5~g==»
X-Api-Key: «~alnum:40~»
X-Auth-Token: «~alnum:32~»
X-Auth-Key: «~hex:37~»
PRIVATE-TOKEN: «~url:20~»
JOB-TOKEN: «~alnum:20~»
X-Vault-Token: «s.~alnum:24~»
X-Amz-Security-Token: «~b64:120~==»
DD-API-KEY: «~hex:32~»
X-JFrog-Art-Api: «AKCp~alnum:69~»
x-ms-access-token «eyJ~url:30~.eyJ~url:60~.~url:43~»
token «eyJ~url:30~.eyJ~url:60~.~url:43~» is not valid yet (nbf)
Cookie: sessionid=«~lower:32~»; csrftoken=«~alnum:32~»
cookie: theme=dark; ai_session=«~alnum:22~|1714564800000»
Set-Cookie: session=«~url:60~»; Path=/; HttpOnly; SameSite=Lax
set-cookie: .AspNetCore.Session=«~alnum:40~»; path=/; samesite=lax; httponly
< set-cookie: _xsrf=«2|~hex:8~|~hex:32~|1714564800»; Path=/
{'Cookie': 'connect.sid=«s%3A~alnum:32~.~alnum:20~»'}
Sec-WebSocket-Protocol: base64url.bearer.authorization.k8s.io.«~url:60~»
"""

ISSUED = r"""
AWS_ACCESS_KEY_ID=«AKIA~BASE32:16~»
An error occurred (InvalidAccessKeyId): The AWS Access Key Id «ASIA~BASE32:16~» does not exist in our records
aws_secret_access_key = «~b64:40~»
"SecretAccessKey": "«~b64:40~»", "SessionToken": "«~b64:120~»"
export AWS_SESSION_TOKEN=«~b64:200~==»
google key «AIza~url:35~» rejected
"client_secret": "«GOCSPX-~url:28~»"
refresh «1//0~url:50~» failed
ya29 token «ya29.~url:60~»
client secret «~url:3~8Q~nothing:0~~tilde:1~~url:34~» expired
AADSTS7000215: Invalid client secret provided: «~alnum:3~8Q~tilde:1~~alnum:34~»
azure devops pat «~base32:52~»
AZURE_DEVOPS_EXT_PAT=«~base32:52~»
VSO login with «~alnum:76~AZDO~alnum:4~»
acr token «~alnum:42~+ACR~alnum:6~»
acr password «~b64:38~+ACR~alnum:10~» for admin user
search admin key «~alnum:42~AzSe~alnum:6~»
{"primaryKey":"«~alnum:32~»","secondaryKey":"«~alnum:32~»","keyName":"key1"}
{"key1": "«~hex:32~»", "key2": "«~hex:32~»"}
AZUREML_ENDPOINT_KEY=«~alnum:32~»
key «~alnum:52~JQQJ99BDACYeBjFXJ3w3AAAAACOG~alnum:4~» revoked
AZURE_OPENAI_KEY=«~hex:32~»
COGNITIVE_SERVICE_KEY: «~hex:32~»
cosmos_key: "«~b64:76~ACDb~alnum:6~==»"
{"keyName":"key1","permissions":"FULL","value":"«~b64:76~+ASt~alnum:6~==»"}
openai.AuthenticationError: Incorrect API key provided: «sk-proj-~url:48~T3BlbkFJ~url:48~».
OPENAI=«sk-~alnum:20~T3BlbkFJ~alnum:20~»
anthropic «sk-ant-api03-~url:93~AA»
huggingface_hub: token «hf_~alnum:34~» is invalid
remote: token «ghp_~alnum:36~» has expired
«github_pat_~alnum:22~_~alnum:59~»
gitlab «glpat-~url:20~», runner «glrt-~url:20~»
bitbucket app password «ATBB~alnum:28~~upper:4~»
jira «ATATT3~url:186~»
npm ERR! //registry.npmjs.org/:_authToken=«npm_~alnum:36~»
twine: using «pypi-AgEIcHlwaS5vcmc~url:120~»
slack «xoxb-~digit:12~-~digit:12~-~alnum:24~»
slack app «xapp-1-~upper:11~-~digit:13~-~hex:64~»
stripe «sk_live_~alnum:24~» and «rk_test_~alnum:24~» and «whsec_~alnum:32~»
sendgrid «SG.~url:22~.~url:43~»
twilio «SK~hex:32~»
TWILIO_AUTH_TOKEN=«~hex:32~»
DD_API_KEY=«~hex:32~»
DD_APP_KEY=«~hex:40~»
new relic «NRAK-~upper:27~»
NEW_RELIC_LICENSE_KEY=«~hex:36~NRAL»
databricks «dapi~hex:32~-2»
SNOWFLAKE_PASSWORD=«~alnum:14~»
docker «dckr_pat_~url:27~»
terraform «~alnum:14~.atlasv1.~alnum:67~»
vault «hvs.~url:90~» and batch «hvb.~url:140~»
VAULT_TOKEN=«s.~alnum:24~»
grafana «glsa_~alnum:32~_~hex:8~» and «glc_~b64:60~=»
sentry «sntrys_eyJ~b64:80~_~b64:43~» and «sntryu_~hex:64~»
discord bot «M~alnum:23~.~url:6~.~url:38~»
mailgun «key-~hex:32~» and «~hex:32~-~hex:8~-~hex:8~»
square «sq0atp-~url:22~» and «EAAA~url:60~»
shopify «shpat_~hex:32~»
heroku «HRKU-AA~url:58~»
HEROKU_API_KEY=«~hex:8~-1111-4222-8333-~hex:12~»
CLOUDFLARE_API_TOKEN=«~url:40~»
cloudflare origin «v1.0-~hex:24~-~hex:146~»
digitalocean «dop_v1_~hex:64~»
linear «lin_api_~alnum:40~»
notion «ntn_~digit:11~~alnum:35~» or «secret_~alnum:43~»
postman «PMAK-~hex:24~-~hex:34~»
figma «figd_~url:40~»
wandb login «~hex:40~»
WANDB_API_KEY=«~hex:40~»
replicate «r8_~alnum:37~» groq «gsk_~alnum:52~» nvidia «nvapi-~url:64~» perplexity «pplx-~alnum:48~» xai «xai-~alnum:80~»
pinecone «pcsk_~alnum:6~_~alnum:60~»
langsmith «lsv2_pt_~hex:32~_~hex:10~»
artifactory «AKCp~alnum:69~» or «cmVmd~alnum:59~»
sonar «squ_~hex:40~»
pulumi «pul-~hex:40~»
rubygems «rubygems_~hex:48~»
nuget push «oy2~lower:43~»
planetscale «pscale_tkn_~url:43~» supabase «sbp_~hex:40~» doppler «dp.pt.~alnum:43~»
airtable «pat~alnum:14~.~hex:64~»
alibaba «LTAI~alnum:20~»
dynatrace «dt0c01.~BASE32:24~.~BASE32:64~»
circleci «CCIPAT_~alnum:22~_~hex:40~»
age «AGE-SECRET-KEY-1~upper:58~»
prefect «pnu_~lower:36~»
easypost «EZAK~alnum:54~»
1password «ops_eyJ~b64:260~»
"""

ASSIGNMENTS = r"""
password=«hunter2»
db.password=«hunter2»
DB_PASS=«~alnum:10~»
SMTP_PASS: «~alnum:10~»
export MYSQL_PWD=«~alnum:10~»
PGPASSWORD=«~alnum:8~» psql -h db
POSTGRES_PASSWORD=«mysecretpassword»
RABBITMQ_DEFAULT_PASS=«~alnum:9~»
REDIS_AUTH=«~alnum:24~»
SECRET_KEY = '«django-insecure-~alnum:20~#x»'
FLASK_SECRET_KEY="«~hex:48~»"
JWT_SECRET=«~alnum:32~»
ENCRYPTION_KEY=«~b64:43~=»
FERNET_KEY=«~url:43~=»
declare -x API_TOKEN="«~alnum:24~»"
+ export REGISTRY_PASSWORD='«~alnum:9~ $&x»'
docker run -e DB_PASSWORD=«~alnum:9~» -e LOG_LEVEL=info app:1
docker build --build-arg NPM_TOKEN=«~alnum:20~» .
Step 3/9 : ENV DB_PASSWORD «~alnum:9~»
Step 4/9 : ARG PIP_TOKEN=«~alnum:20~»
#7 [2/5] RUN echo "machine h login u password «~alnum:9~»" > ~/.netrc
  password: «~alnum:9~»
  password: "«~alnum:9~ with space»"
  password: '«it~alnum:9~»'
admin_password = «~alnum:9~»
root_pw: «~alnum:9~»
{"user": "app", "password": "«~alnum:9~»", "port": 5432}
{"password":"«with \"quote\" ~alnum:5~»","x":1}
{"msg":"{\"user\":\"app\",\"password\":\"«~alnum:9~»\",\"port\":1}"}
{"log":"{\"msg\":\"{\\\"apiKey\\\":\\\"«~alnum:24~»\\\",\\\"n\\\":1}\"}\n"}
{"clientSecret": "«~alnum:24~»", "clientId": "0b1c2d3e-1111-2222-3333-444455556666"}
{'user': 'app', 'password': '«~alnum:9~»', 'n': None}
{b'password': b'«~alnum:9~»'}
{'headers': {'X-Token': "«~alnum:20~»"}}
Settings(user='app', password='«~alnum:9~»', retries=3)
Config{user=app, password=«~alnum:9~», timeout=30}
level=info msg="login" user=app password=«~alnum:9~» took=12ms
level=debug token="«~alnum:20~»" ok=true
time=x secret='«~alnum:20~»'
username=app&password=«~alnum:9~»&grant_type=password
body: grant_type=client_credentials&client_id=x&client_secret=«~alnum:20~%7E~alnum:8~»&scope=y
payload=%7B%22password%22%3A%22«~alnum:9~»%22%2C%22user%22%3A%22app%22%7D
form password%3D«~alnum:9~»%26user%3Dapp
params :password => "«~alnum:9~»", :user => "app"
password := "«~alnum:9~»"
  "refresh_token" : "«~url:60~»",
access_token='«~alnum:40~»'
id_token: «~alnum:60~»
<password>«~alnum:9~»</password>
<server><id>r</id><username>u</username><password>«~alnum:9~»</password></server>
<ClientSecret type="text">«~alnum:20~»</ClientSecret>
<SecretAccessKey>«~b64:40~»</SecretAccessKey>
<add key="DbPassword" value="«~alnum:9~»" />
<property name="connection.password" value="«~alnum:9~»"/>
<user name="x" password="«~alnum:9~»"/>
&lt;password&gt;«~alnum:9~»&lt;/password&gt;
{"name": "DB_PASSWORD", "value": "«~alnum:9~»"}
{"name": "API_KEY", "secureValue": null, "value": "«~alnum:24~»"}
env: [{name: DB_PASSWORD, value: «~alnum:9~»}, {name: MODE, value: prod}]
('DB_PASSWORD', '«~alnum:9~1»')
os.environ["API_TOKEN"] = "«~alnum:20~»"
os.environ.setdefault("API_TOKEN", "«~alnum:20~1»")
setx API_TOKEN «~alnum:20~1»
$env:API_TOKEN = "«~alnum:20~»"
set PASSWORD=«~alnum:9~»
##[debug]token=«~alnum:20~»
ESC[36mpasswordESC[0m=ESC[35m«~alnum:9~»ESC[0m
ESC[32m"password"ESC[0m: ESC[33m"«~alnum:9~»"ESC[0m
password=«P@ss,w0rd1» user=x
password='«a\'~alnum:9~»'
"password": "«~alnum:9~
the password is «~alnum:9~7!»
Generated admin password: «~alnum:12~»
Jupyter: http://127.0.0.1:8888/?token=«~hex:48~»
[I] Your generated password is «~alnum:12~3»
storage_account_key: «~b64:86~==»
AZURE_SEARCH_KEY=«~alnum:52~»
SPEECH_KEY=«~hex:32~»
FUNCTION_HOST_KEY=«~alnum:40~»
"connectionString": "host=h;password=«~alnum:9~»"
ansible_ssh_pass=«~alnum:9~»
ansible_become_password: «~alnum:9~»
_auth=«~alnum:24~==»
//registry.example/:_password="«~alnum:16~==»"
{"auths":{"reg.example":{"username":"u","password":"«~alnum:9~»","auth":"«~alnum:24~==»"}}}
{"auths":{"r.azurecr.io":{"identitytoken":"«eyJ~url:30~.eyJ~url:60~.~url:43~»"}}}
.dockerconfigjson: «eyJhdXRocyI6~b64:60~»
    token: «eyJ~url:30~.eyJ~url:60~.~url:43~»
    client-key-data: «LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQ~b64:200~=»
  tls.key: «LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCk1J~b64:200~=»
passphrase: «correct horse battery staple»
DRIVER={ODBC Driver 18};UID=app;PWD={«~alnum:6~;~alnum:5~@1»};Encrypt=yes
parsed query {'sr': ['b'], 'sig': ['«~alnum:43~=»'], 'sp': ['r']}
aeg-sas-key: «~alnum:43~=»
authorization: «~hex:8~-1111-2222-3333-~hex:12~»
Authorization: Digest username="u", realm="r", nonce="~hex:32~", uri="/", response="«~hex:32~»"
ESC[32mDEBUGESC[0m Authorization: ESC[1mBearer «~alnum:40~»ESC[0m
IDENTITY_HEADER=«~hex:8~-1111-2222-3333-~hex:12~»
az keyvault secret set --vault-name kv1 --name db --value "«~alnum:9~#x»"
$p = ConvertTo-SecureString '«~alnum:9~#x»' -AsPlainText -Force
      API_SECRET:          «~alnum:24~»
docker run redis redis-server --requirepass «~alnum:16~» --appendonly yes
gpg --batch --passphrase «~alnum:14~» -d x.gpg
https://conda.anaconda.org/t/«~lower:36~»/org1/linux-64/repodata.json
poetry config http-basic.feed1 build «~base32:52~»
echo «~base32:52~» | az devops login --organization https://dev.azure.com/org1
##vso[task.setvariable variable=SqlPassword]«~alnum:9~$7»
RootPass: «~alnum:20~»
{ user: 'svc', pass: '«~alnum:9~7!»', secure: true }
var apiKey = @"«~alnum:32~»";
| DB_PASSWORD | «~alnum:20~7» |
Generated password → «~alnum:12~»
HUGGINGFACE_API_TOKEN=hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
"""

COMMANDS = r"""
curl -u admin:«~alnum:9~» http://h/
curl -s --user "admin:«~alnum:9~»" http://h/
curl -uadmin:«~alnum:9~» http://h/
curl -H "api-key: «~alnum:32~»" https://x.openai.azure.com/
docker login -u me -p «~alnum:9~» reg.example
docker login reg.azurecr.io --username me --password «~alnum:9~»
podman login -p='«~alnum:9~»' reg
helm registry login r -u u -p «~alnum:9~»
az login --service-principal -u 0b1c2d3e-1111-2222-3333-444455556666 -p «~alnum:20~» --tenant t
az login --service-principal --username x --password «~alnum:20~» --tenant t
az acr login -n r -u u -p «~alnum:20~»
az container create --registry-password «~alnum:20~» --image r/x:1
az storage blob list --account-name a --account-key «~b64:86~==»
az webapp config container set --docker-registry-server-password «~alnum:20~»
az ml online-endpoint invoke --key «~alnum:32~» -n e
helm upgrade app ./c --set image.tag=1.2,db.password=«~alnum:9~»
helm upgrade app ./c --set password=«~alnum:9~» --wait
kubectl create secret generic s --from-literal=password=«~alnum:9~»
kubectl create secret docker-registry regcred --docker-username=u --docker-password=«~alnum:9~»
kubectl --token=«~alnum:30~» get pods
mysql -h db -u root -p«~alnum:9~» app
mysqldump --password=«~alnum:9~» app
sshpass -p «~alnum:9~» ssh h
sqlcmd -S s -U sa -P «~alnum:9~!» -Q x
redis-cli -h c -a «~alnum:12~» ping
aws configure set aws_secret_access_key «~b64:40~»
twine upload -u __token__ -p «~alnum:30~» dist/*
keytool -storepass «~alnum:9~» -list
openssl rsa -passin pass:«~alnum:9~» -in k.pem
huggingface-cli login --token «~alnum:34~»
databricks configure --host h --token «~alnum:34~»
wget --http-password=«~alnum:9~» http://h/
wget --header "Authorization: Bearer «~alnum:30~»" http://h/
http -a user:«~alnum:9~» GET h
RUN pip config set global.index-url https://u:«~alnum:9~»@h/simple
RUN npm config set //r.example/:_authToken «~alnum:30~1»
vault login «hvs.~url:24~»
./start --admin-password '«~alnum:9~ &x»' --port 80
java -Djavax.net.ssl.keyStorePassword=«~alnum:9~» -jar app.jar
dotnet nuget add source u --username x --password «~alnum:20~» --store-password-in-clear-text
jupyter notebook --NotebookApp.token='«~alnum:20~»'
"""

TEXTS = {
    "kubernetes env": "    env:\n    - name: DB_PASSWORD\n      value: «~alnum:9~»\n    - name: MODE\n      value: production\n",
    "kubernetes env in JSON": '  {\n    "name": "API_TOKEN",\n    "value": "«~alnum:20~»"\n  },\n  {\n    "name": "MODE",\n    "value": "production"\n  }\n',
    "netrc": "machine h.example\nlogin me\npassword «~alnum:9~»\nmachine other\n",
    "pypirc": "[pypi]\nusername = __token__\npassword = «pypi-AgEIcHlwaS5vcmc~url:80~»\nrepository = https://upload.example\n",
    "npmrc": "registry=https://r.example/\n//r.example/:_authToken=«~hex:8~-1111-2222-3333-~hex:12~»\nalways-auth=true\n",
    "aws credentials": "[default]\naws_access_key_id = «AKIA~BASE32:16~»\naws_secret_access_key = «~b64:40~»\nregion = eu-west-1\n",
    "kubeconfig": "users:\n- name: admin\n  user:\n    client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk~b64:80~\n    client-key-data: «LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0tLS0tCk~b64:80~»\n    token: «~alnum:40~»\n",
    "docker inspect": '"Env": [\n  "PATH=/usr/bin",\n  "DB_PASSWORD=«~alnum:9~»",\n  "LANG=C.UTF-8"\n]\n',
    "parameter of a template": '"adminPassword": {\n  "value": "«~alnum:9~%x»"\n},\n"adminName": {\n  "value": "azureuser"\n}\n',
    "setting of an app": '{\n  "name": "DB_PASSWORD",\n  "slotSetting": false,\n  "value": "«~alnum:9~%x»"\n}\n',
    "error of validation": "1 validation error for Settings\nDB_PASSWORD\n  Extra inputs are not permitted [type=extra_forbidden, input_value='«~alnum:16~»', input_type=str]\n",
    "kubernetes env in a block": "- name: DB_PASSWORD\n  value: |-\n    «~alnum:9~-S#L~alnum:7~»\n- name: DB_HOST\n  value: |-\n    pg.internal\n",
    "password on a line of its own": "Please use the following password to proceed to installation:\n\n«~hex:31~7»\n\nThis may also be found at: /var/jenkins\n",
    "putty key": "PuTTY-User-Key-File-3: ssh-rsa\nPrivate-Lines: 2\n«~b64:64~»\n«~b64:44~==»\nPrivate-MAC: 1\n",
    "block in YAML": "token: |\n  «~alnum:48~»\nnext: 1\n",
    "windows line ends": "user=app\r\npassword=«~alnum:9~»\r\nmode=prod\r\n",
    "openssh key": "-----BEGIN OPENSSH " + "PRIVATE KEY-----\n«~b64:70~»\n«~b64:70~»\n«~b64:24~==»\n-----END OPENSSH " + "PRIVATE KEY-----\nINFO next\n",
    "pgp key": "-----BEGIN PGP " + "PRIVATE KEY BLOCK-----\n«\nlQdG~b64:60~»\n«~b64:64~»\n«=~alnum:4~»\n-----END PGP " + "PRIVATE KEY BLOCK-----\n",
    "key in JSON": '{"type": "service_account", "private_key": "-----BEGIN '
    + "PRIVATE KEY-----«\\n~b64:64~\\n~b64:64~\\n»-----END "
    + 'PRIVATE KEY-----\\n", "client_email": "x@y.iam"}\n',
    "key without an end": "-----BEGIN RSA " + "PRIVATE KEY-----\n«MII~b64:61~»\n«~b64:64~»\nINFO server started on port 8080\n",
    "key behind time stamps": "2024-05-01T12:00:00Z -----BEGIN RSA "
    + "PRIVATE KEY-----\n«2024-05-01T12:00:00Z MII~b64:61~»\n«2024-05-01T12:00:00Z ~b64:64~»\n«2024-05-01T12:00:00Z »-----END RSA "
    + "PRIVATE KEY-----\n",
}

LINES = [line for table in (ADDRESSES, CONNECTION_STRINGS, HEADERS, ISSUED, ASSIGNMENTS, COMMANDS) for line in table.strip("\n").split("\n")]


def made_up(line: str) -> str:
    """The line with its made-up characters; the same line gives the same ones."""
    chosen = random.Random(line)
    line = line.replace("ESC", "\x1b").replace("~tilde:1~", "\x00").replace("~nothing:0~", "")
    return MADE_UP.sub(lambda kind: "".join(chosen.choices(ALPHABETS[kind[1]], k=int(kind[2]))), line).replace("\x00", "~")


def told_apart(line: str) -> tuple[bytes, bytes]:
    """(the text, the text with exactly its secrets masked)"""
    parts = re.split("[«»]", made_up(line))
    hidden = [re.sub(r"[^\r\n]", "*", part) if at % 2 else part for at, part in enumerate(parts)]
    return "".join(parts).encode(), "".join(hidden).encode()


@pytest.mark.parametrize("line", LINES)
def test_a_secret_is_masked_in_each_form_and_nothing_else(line: str) -> None:
    text, hidden = told_apart(line)

    assert hidden == redact(text)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_secret_of_several_lines_is_masked_and_nothing_else(text: str) -> None:
    text_, hidden = told_apart(text)

    assert hidden == redact(text_)


def test_secrets_are_masked_among_others_too() -> None:
    apart = [told_apart(line) for line in LINES]

    assert b"\n".join(hidden for _, hidden in apart) == redact(b"\n".join(text for text, _ in apart))


def test_a_secret_in_a_record_of_json_is_masked() -> None:
    """As Docker and other programs wrap what a program prints; quotes and colours are escaped then."""
    for line in LINES:
        wrapped = redact(json.dumps({"log": told_apart(line)[0].decode()}).encode())
        secrets = set(re.findall(r"«(.+?)»", line))

        assert len(secrets) <= wrapped.count(b"***"), line


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.lines == 1], ids=lambda rule: rule.name)
def test_the_scan_finds_every_line_that_a_rule_would_match(rule: Rule) -> None:
    """Hyperscan has missed matches of a pattern with a bounded repeat: what it finds is held against another engine."""
    lines = [told_apart(line)[0] for line in LINES]
    lines += [json.dumps({"log": line.decode()}).encode() for line in lines]
    database, words = hyperscan.Database(), re2.compile(loosened(rule.words).encode())
    database.compile(expressions=[loosened(rule.words).encode()], ids=[0], elements=1, flags=[0])
    scratch = hyperscan.Scratch(database)
    for line in lines:
        ends: list[int] = []
        database.scan(line, match_event_handler=lambda _number, _start, end, _flags, found: found.append(end), context=ends, scratch=scratch)

        assert bool(words.search(line)) == bool(ends), line
