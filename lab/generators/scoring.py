"""A deployed service answers with an error: as its clients, the router, the ingress, the mesh and the server see it."""

from lab.generators import stories

stories(
    "scoring-timeout",
    "client curl",
    r"""
== sto-aci sdk1run
Response Code: 504
Headers: {'Date': '{{t:%a, %d %b %Y %H:%M:%S GMT}}', 'Content-Length': '{{60..120}}'}
@! Content: b'Post http://localhost:5001/score: net/http: request canceled (Client.Timeout exceeded while awaiting headers)'
== sto-gen3 gen3.run
{{t:%Y-%m-%d %H:%M:%S,%L}} W [{{pid}}] azmlinfsrv - scoring is slow
@! azureml_inference_server_http.server.user_script.UserScriptTimeout: Script failed to finish execution within the allocated time: {{1500|5000|60000}}ms
== sto-body curl client
@? < HTTP/1.1 500 Internal Server Error
@! {"message": "Scoring timeout after {{1500|5000|60000}} ms"}
== sto-408 curl client
{{< HTTP/1.1 408 Request Timeout⏎@! upstream request timeout|< HTTP/2 408⏎< ms-azureml-model-error-reason: model_timeout⏎@! upstream request timeout|azure.core.exceptions.HttpResponseError: (None) upstream request timeout⏎Code: None}}
== sto-424 curl traffic
{{< HTTP/1.1 424 Failed Dependency⏎@! < ms-azureml-model-error-statuscode: 408⏎< ms-azureml-model-error-reason: Request Timeout|{"TimeGenerated":"{{t:%Y-%m-%dT%H:%M:%S.%f0Z}}","EndpointName":"{{endpoint}}","Method":"POST","Path":"/score","ResponseCode":"408","ResponseCodeReason":"Request Timeout","ModelStatusCode":"408","ModelStatusReason":"model_timeout","TotalDurationMs":{{5000..180000}},"Type":"AmlOnlineEndpointTrafficLog"}}}
== sto-client client plain
{{requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='{{host}}', port=443): Read timed out. (read timeout={{5|10|30|60}})|urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool(host='{{host}}', port=443): Read timed out. (read timeout={{10|60}})|httpx.ReadTimeout: The read operation timed out (POST https://{{host}}/score)|Error, request to https://{{host}}/score timed out.|curl: (28) Operation timed out after {{10000..60000}} milliseconds with 0 bytes received|java.net.SocketTimeoutException: Read timed out while calling https://{{host}}/score|System.Threading.Tasks.TaskCanceledException: The request to {{host}} was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.}}
== sto-nginx nginx
{{t:%Y/%m/%d %H:%M:%S}} [error] {{20..40}}#{{20..40}}: *{{1..90000}} upstream timed out (110: Connection timed out) while reading response header from upstream, client: {{privip}}, server: _, request: "POST /{{score|predict}} HTTP/1.1", upstream: "http://{{privip}}:{{port}}/score", host: "{{customhost}}"
== sto-nginx-access nginx
{{privip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /{{score|predict|api/v1/service/{{service}}/score}} HTTP/1.1" {{504 {{160..570}} "-" "python-requests/2.28.1" rt={{60..61}}.000 uct="0.001" urt="60.00{{0..9}}"|499 0 "-" "okhttp/4.9" rt={{10..60}}.00{{0..9}} uct="0.000" urt="-"}}
== sto-envoy envoy
[{{t:%Y-%m-%dT%H:%M:%S.%LZ}}] "POST /{{score|v1/models/{{service}}:predict}} HTTP/1.1" 504 {{UT response_timeout|UT upstream_response_timeout|SI stream_idle_timeout}} - "-" {{100..90000}} 24 {{15000|60000|300000}} - "-" "python-requests/2.31.0" "{{guid*}}" "{{service}}.{{ns}}" "{{privip*}}:8080"
== sto-router router
{{{"level":"error","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","logger":"azureml-fe","msg":"scoring request exceeded scoring_timeout_ms","service":"{{service}}","status":504,"durationMs":{{60000..61000}}}|{"level":"error","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","logger":"azureml-fe","msg":"request to replica timed out","service":"{{service}}","status":504,"timeoutMs":5000}}}
== sto-html curl client
@? < HTTP/1.1 504 Gateway Time-out
@! {{<html><head><title>504 Gateway Time-out</title></head><body><center><h1>504 Gateway Time-out</h1></center><hr><center>{{nginx|openresty|Microsoft-Azure-Application-Gateway/v2}}</center></body></html>|{ "statusCode": 504, "message": "The backend of {{service}} did not answer in time" }}}
== sto-grpc client plain
{{grpc._channel._InactiveRpcError: <_InactiveRpcError of RPC that terminated with: status = StatusCode.DEADLINE_EXCEEDED details = "Deadline Exceeded">|tritonclient.utils.InferenceServerException: [StatusCode.DEADLINE_EXCEEDED] Deadline Exceeded|[504] inference of {{service}} timed out after {{5..60}} s|{ "error": "Timed out waiting for notification" }|{"code": 408, "type": "RequestTimeoutException", "message": "Inference request timed out"}}}
""",
)

stories(
    "service-overloaded",
    "client curl",
    r"""
== ovl-v1 sdk1run curl
@? Response Code: 503
@! {{Content: b'Too many requests for service {{service}} (overloaded)'|Too many requests for service {{service}} (overloaded)}}
== ovl-noready sdk1run curl router
{{Content: b'No ready replicas for service {{service}}'|No ready replicas for service {{service}}}}
== ovl-429 curl client
{{< HTTP/1.1 429 Too Many Requests⏎@! < ms-azureml-model-error-reason: {{Too many pending requests|Rate-limited}}|azure.core.exceptions.HttpResponseError: (TooManyRequests) {{Too many pending requests|Rate-limited}}⏎Code: TooManyRequests|requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: https://{{host}}/score}}
== ovl-traffic traffic
{"TimeGenerated":"{{t:%Y-%m-%dT%H:%M:%S.%f0Z}}","EndpointName":"{{endpoint}}","Method":"POST","Path":"/score","ResponseCode":"429","ResponseCodeReason":"{{Too many pending requests|Rate-limited}}","ModelStatusCode":"0","ModelStatusReason":"","TotalDurationMs":{{1..20}},"RequestThrottlingDelayMs":{{0..900}},"Type":"AmlOnlineEndpointTrafficLog"}
== ovl-client client
{{{{t:%Y-%m-%d %H:%M:%S,%L}} ERROR loadtest: |}}{{requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: https://{{host}}/score|503 Service Unavailable: {{service}} has no free replica ({{20..900}} requests in flight)|429 Too Many Requests, Retry-After: {{1..60}}|HTTPSConnectionPool(host='{{host}}', port=443): Max retries exceeded with url: /score (Caused by ResponseError('too many {{503|429}} error responses'))}}
== ovl-router router
{{{"level":"warn","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","logger":"azureml-fe","msg":"all replicas busy, request rejected","service":"{{service}}","status":503,"queueMs":{{500..900}}}|{"level":"error","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","logger":"azureml-fe","msg":"overloaded: max_request_wait_time exceeded","service":"{{service}}","status":503,"replicas":{{1..10}},"maxReplicas":10}|{"level":"warn","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","logger":"autoscaler","msg":"wants {{11..90}} replicas, limited to autoscale_max_replicas 10, requests are rejected","service":"{{service}}"}}}
== ovl-nginx nginx
{{{{t:%Y/%m/%d %H:%M:%S}} [error] {{20..40}}#{{20..40}}: *{{1..90000}} limiting requests, excess: {{5..90}}.{{100..900}} by zone "{{score|perip}}", client: {{ip}}, server: _, request: "POST /score HTTP/1.1"|{{privip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.1" {{503|429}} {{160..200}} "-" "python-requests/2.28.1"|{{t:%Y/%m/%d %H:%M:%S}} [error] {{20..40}}#{{20..40}}: *{{1..90000}} limiting connections by zone "addr", client: {{ip}}, server: _, request: "POST /score HTTP/1.1"|{{t:%Y/%m/%d %H:%M:%S}} [alert] {{20..40}}#{{20..40}}: 1024 worker_connections are not enough}}
== ovl-envoy envoy
[{{t:%Y-%m-%dT%H:%M:%S.%LZ}}] "POST /{{score|v1/models/{{service}}:predict}} HTTP/1.1" {{503 UO upstream_overflow|429 RL request_rate_limited|503 UO upstream_reset_before_response_started{overflow}}} - "-" {{100..9000}} 81 0 - "-" "python-requests/2.31.0" "{{guid*}}" "{{service}}.{{ns}}" "-"
== ovl-torchserve torchserve curl
{{{"code": 503, "type": "ServiceUnavailableException", "message": "Model \"{{service}}\" has no worker to serve inference request. Please use scale workers API to add workers. If this is a sequence inference, please check if it is closed, or expired; or exceeds maxSequenceJobQueueSize"}|{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] epollEventLoopGroup-3-1 org.pytorch.serve.wlm.Model - Job queue of {{service}} is full (100), request rejected with 503}}
== ovl-triton triton client curl
{{{"error":"[request id: <id_unknown>] Exceeds maximum queue size"}|{"error":"in ensemble '{{service}}', [request id: {{1..90}}] Exceeds maximum queue size"}|[StatusCode.UNAVAILABLE] [request id: <id_unknown>] Exceeds maximum queue size|[StatusCode.RESOURCE_EXHAUSTED] too many concurrent requests for model {{service}}}}
== ovl-knative curl plain envoy
{{{"level":"ERROR","timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","logger":"queueproxy","message":"pending request queue full","knative.dev/pod":"{{pod}}"}|activator overload|< HTTP/1.1 503 Service Unavailable⏎@! pending request queue full|{"severity":"ERROR","timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%fZ}}","logger":"activator","message":"Throttler try error: activator overload","knative.dev/key":"{{ns}}/{{service}}"}}}
== ovl-python uvicorn.ok plain
{{WARNING:  Exceeded concurrency limit.⏎INFO:     {{privip}}:{{30000..60000}} - "POST /score HTTP/1.1" 503 Service Unavailable|slowapi.errors.RateLimitExceeded: 429: {{5|60|100}} per 1 minute|WARNING waitress.queue Task queue depth is {{20..900}}|ray.serve.exceptions.BackPressureError: Request dropped due to backpressure (num_queued_requests={{100..900}}, max_queued_requests=100)|bentoml.exceptions.ServiceUnavailable: Not enough workers, process is overloaded}}
""",
)

stories(
    "bad-gateway",
    "client curl",
    r"""
== bgw-v1 sdk1run curl
Response Code: 502
Headers: {'Connection': 'keep-alive', 'Server': '{{Cowboy|nginx/1.10.3 (Ubuntu)|nginx}}', 'Date': '{{t:%a, %d %b %Y %H:%M:%S GMT}}'}
@! Content: b'Replica closed connection before replying'
== bgw-html curl client
@? < HTTP/1.1 502 Bad Gateway
@! <html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>{{nginx|nginx/1.14.0 (Ubuntu)|openresty|Microsoft-Azure-Application-Gateway/v2|cloudflare}}</center></body></html>
== bgw-refused nginx
{{t:%Y/%m/%d %H:%M:%S}} [error] {{20..40}}#{{20..40}}: *{{1..90000}} connect() failed (111: Connection refused) while connecting to upstream, client: {{privip}}, server: _, request: "POST /{{score|predict}} HTTP/1.1", upstream: "http://{{127.0.0.1:31311|{{privip}}:{{port}}}}/score", host: "{{customhost}}"
== bgw-premature nginx
{{t:%Y/%m/%d %H:%M:%S}} [error] {{20..40}}#{{20..40}}: *{{1..90000}} {{upstream prematurely closed connection while reading response header from upstream|recv() failed (104: Connection reset by peer) while reading response header from upstream|no live upstreams while connecting to upstream|connect() failed (113: No route to host) while connecting to upstream}}, client: {{privip}}, server: _, request: "POST /score HTTP/1.1", upstream: "http://{{privip}}:{{port}}/score"
== bgw-access nginx
{{privip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /{{score|predict|api/v1/service/{{service}}/score}} HTTP/1.1" 502 {{157..575}} "-" "{{python-requests/2.28.1|okhttp/4.9|axios/1.6.2}}"
== bgw-sock nginx
{{t:%Y/%m/%d %H:%M:%S}} [crit] {{20..40}}#{{20..40}}: *{{1..90000}} connect() to unix:/{{run|tmp}}/{{gunicorn|app|uwsgi}}.sock failed ({{2: No such file or directory|13: Permission denied}}) while connecting to upstream, client: {{privip}}, server: _, request: "POST /score HTTP/1.1"
== bgw-client client
{{requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))|requests.exceptions.ConnectionError: ('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))|requests.exceptions.HTTPError: 502 Server Error: Bad Gateway for url: https://{{host}}/score|Error: Scoring was unsuccessful. Unable to reach the requested host.|aiohttp.client_exceptions.ServerDisconnectedError: Server disconnected while scoring {{service}}|httpx.RemoteProtocolError: Server disconnected without sending a response. (POST https://{{host}}/score)|curl: (52) Empty reply from server}}
== bgw-envoy envoy
[{{t:%Y-%m-%dT%H:%M:%S.%LZ}}] "POST /{{score|v1/models/{{service}}:predict}} HTTP/1.1" {{503 UF upstream_reset_before_response_started{remote_connection_failure,delayed_connect_error:_111}|503 UC upstream_reset_before_response_started{connection_termination}|502 UPE upstream_reset_before_response_started{protocol_error}|503 UF,URX upstream_reset_after_response_started{connection_failure}}} - "-" {{100..9000}} {{80..200}} {{1..90}} - "-" "python-requests/2.31.0" "{{guid*}}" "{{service}}.{{ns}}" "{{privip*}}:8080"
== bgw-envoy-body curl client
{{< HTTP/1.1 503 Service Unavailable⏎< server: {{envoy|istio-envoy}}⏎|}}@! upstream connect error or disconnect/reset before headers. {{reset reason: connection failure, transport failure reason: delayed connect error: 111|reset reason: connection termination|retried and the latest reset reason: connection timeout}}
== bgw-router router
{{{"level":"error","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","logger":"azureml-fe","msg":"replica closed connection before replying","service":"{{service}}","status":502}|{"level":"error","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","logger":"azureml-fe","msg":"dial tcp {{privip}}:5001: connect: connection refused","service":"{{service}}","status":502}}}
== bgw-traefik plain curl
{{time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=debug msg="'502 Bad Gateway' caused by: dial tcp {{privip}}:{{port}}: connect: connection refused"|http: proxy error: dial tcp {{privip}}:{{port}}: connect: connection refused|AH01114: HTTP: failed to make connection to backend: {{privip}}⏎[proxy:error] [pid {{20..900}}] (111)Connection refused: AH00957: HTTP: attempt to connect to {{privip}}:{{port}} ({{service}}) failed|{{service}}/web1 0/0/-1/-1/{{1..90}} 502 217 - - SC-- 1/1/0/0/0 0/0 "POST /score HTTP/1.1"|[haproxy] backend {{service}} has no server available!}}
== bgw-424 curl traffic
{{< HTTP/1.1 424 Failed Dependency⏎@! < ms-azureml-model-error-statuscode: 502⏎< ms-azureml-model-error-reason: Bad Gateway|{"TimeGenerated":"{{t:%Y-%m-%dT%H:%M:%S.%f0Z}}","EndpointName":"{{endpoint}}","Method":"POST","Path":"/score","ResponseCode":"424","ResponseCodeReason":"model_error","ModelStatusCode":"502","ModelStatusReason":"Bad Gateway","TotalDurationMs":{{2..300}},"Type":"AmlOnlineEndpointTrafficLog"}}}
""",
)

stories(
    "scoring-auth-failed",
    "client curl",
    r"""
== sau-keyauth curl client
@? < HTTP/1.1 {{401 Unauthorized|403 Forbidden}}
@! {{key_auth_access_denied|{"error":{"code":"key_auth_access_denied","message":"Access denied"}}|key_auth_bad_header_forbidden|{"error":{"code":"UserError","message":"Please provide a valid key or token in the Authorization header"}}}}
== sau-curl curl
< HTTP/1.1 {{401 Unauthorized|403 Forbidden}}
@? < www-authenticate: Bearer
@? {"message":"Unauthorized"}
== sau-v1 sdk1run
@! Response Code: {{401|403}}
Headers: {'Content-Length': '0', 'Www-Authenticate': 'Bearer', 'Date': '{{t:%a, %d %b %Y %H:%M:%S GMT}}'}
Content: b'{{|Unauthorized|Forbidden|Authorization header is missing}}{{| for service {{service}}}}'
== sau-sdk2 client
{{azure.core.exceptions.ClientAuthenticationError: |azure.core.exceptions.HttpResponseError: }}({{Unauthorized|None|Forbidden}}) {{Operation returned an invalid status 'Unauthorized' while invoking https://{{host}}/score|key_auth_access_denied|The token of endpoint {{endpoint}} is expired or in the wrong format}}
== sau-keys client
{{Endpoint '{{endpoint}}' does not use keys for authentication.|UserErrorException: Endpoint {{endpoint}} uses {{aml_token|aad_token}} authentication, a key was given|Unable to get a scoring token for {{endpoint}}: the caller lacks Microsoft.MachineLearningServices/workspaces/onlineEndpoints/token/action}}
== sau-role curl client
{{(Forbidden) The principal {{guid2}} lacks the required data action 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/score/action' on {{endpoint}}|{"error":{"code":"Forbidden","message":"Principal {{guid2}} does not have permission onlineEndpoints/score/action"}}|403 Forbidden: access to endpoint {{endpoint}} is restricted, public network access is disabled for scoring}}
== sau-requests client
{{requests.exceptions.HTTPError: |httpx.HTTPStatusError: Client error }}{{401 Client Error: Unauthorized for url: https://{{host}}/score|403 Client Error: Forbidden for url: https://{{host}}/score|401 Client Error: Unauthorized for url: https://{{customhost}}/api/v1/service/{{service}}/score}}
== sau-traffic traffic
{"TimeGenerated":"{{t:%Y-%m-%dT%H:%M:%S.%f0Z}}","EndpointName":"{{endpoint}}","Method":"POST","Path":"/score","ResponseCode":"{{401|403}}","ResponseCodeReason":"{{key_auth_access_denied|unauthorized|jwt_authn_access_denied{Jwt_is_expired}}}","ModelStatusCode":"0","ModelStatusReason":"","TotalDurationMs":{{1..9}},"Type":"AmlOnlineEndpointTrafficLog"}
== sau-envoy envoy curl
{{[{{t:%Y-%m-%dT%H:%M:%S.%LZ}}] "POST /score HTTP/1.1" {{401 - jwt_authn_access_denied{Jwt_is_expired}|403 - rbac_access_denied_matched_policy[none]|401 - jwt_authn_access_denied{Jwt_verification_fails}}} - "-" {{100..9000}} 19 0 - "-" "curl/8.1.2" "{{guid*}}" "{{service}}.{{ns}}" "-"|Jwt is expired|RBAC: access denied|Jwks doesn't have key to match kid or alg from Jwt}}
== sau-ingress nginx
{{{{t:%Y/%m/%d %H:%M:%S}} [error] {{20..40}}#{{20..40}}: *{{1..90000}} auth request unexpected status: {{401|403|502}} while sending to client, client: {{ip}}, server: {{customhost}}, request: "POST /score HTTP/1.1"|{{t:%Y/%m/%d %H:%M:%S}} [error] {{20..40}}#{{20..40}}: *{{1..90000}} access forbidden by rule, client: {{ip}}, server: {{customhost}}, request: "POST /score HTTP/1.1"|{{t:%Y/%m/%d %H:%M:%S}} [error] {{20..40}}#{{20..40}}: *{{1..90000}} user "{{user}}": password mismatch, client: {{ip}}, server: {{customhost}}, request: "POST /score HTTP/1.1"}}
== sau-server plain uvicorn.ok gunicorn.ok
{{INFO:     {{ip}}:{{30000..60000}} - "POST /score HTTP/1.1" {{401 Unauthorized|403 Forbidden}}|WARNING {{service}}: rejected request {{guid3}}: invalid API key|fastapi.exceptions.HTTPException: 401: Not authenticated|jwt.exceptions.ExpiredSignatureError: Signature has expired|{"statusCode": 401, "message": "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API."}|{"statusCode": 401, "message": "Access denied due to invalid subscription key or wrong API endpoint."}}}
""",
)

stories(
    "request-too-large",
    "client curl",
    r"""
== big-nginx nginx
{{t:%Y/%m/%d %H:%M:%S}} [error] {{20..40}}#{{20..40}}: *{{1..90000}} client intended to send too large {{body: {{1048577..99000000}} bytes|chunked body: {{1048577..99000000}}+{{1000..9000}} bytes}}, client: {{ip}}, server: {{customhost}}, request: "POST /{{score|predict}} HTTP/1.1"
== big-html curl client
@? < HTTP/1.1 413 {{Request Entity Too Large|Payload Too Large|Content Too Large}}
@! {{<html><head><title>413 Request Entity Too Large</title></head><body><center><h1>413 Request Entity Too Large</h1></center><hr><center>nginx</center></body></html>|{"message":"Request payload is too large, the limit is {{1..20}} MB"}|Payload Too Large}}
== big-requests client
{{requests.exceptions.HTTPError: |}}413 Client Error: {{Request Entity Too Large|Payload Too Large|Content Too Large}} for url: https://{{host}}/score
== big-werkzeug gunicorn.ok plain gen3.ok
{{werkzeug.exceptions.RequestEntityTooLarge: 413 Request Entity Too Large: The data value transmitted exceeds the capacity limit.|{{ip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.1" 413 {{150..260}} "-" "python-requests/2.31.0"|tornado.httputil.HTTPInputError: Content-Length too long|aiohttp.web_exceptions.HTTPRequestEntityTooLarge: Maximum request body size 1048576 exceeded, actual body size {{1048577..9900000}}}}
== big-431 curl client gen3.ok
@? < HTTP/1.1 431 REQUEST HEADER FIELDS TOO LARGE
@! {{x-request-id must not exceed 100 characters|x-ms-request-id and x-ms-client-request-id must not exceed 100 characters}}
== big-414 nginx curl gunicorn.ok
{{{{t:%Y/%m/%d %H:%M:%S}} [info] {{20..40}}#{{20..40}}: *{{1..9000}} client sent too long URI while reading client request line, client: {{ip}}, server: _|< HTTP/1.1 414 Request-URI Too Large|Request Line is too large ({{8191..9999}} > 4094)|{{t:%Y/%m/%d %H:%M:%S}} [info] {{20..40}}#{{20..40}}: *{{1..9000}} client sent too large request header while reading client request headers}}
== big-azure curl client sdk1run
{{Content: b'{"error":{"code":"RequestBodyTooLarge","message":"The request body is too large and exceeds the maximum permissible limit."}}'|{"error":{"code":"RequestEntityTooLarge","message":"The request content exceeds the limit of {{1..100}} MB of endpoint {{endpoint}}"}}|{"statusCode":413,"message":"Request body of {{1048577..99000000}} bytes is larger than the allowed 1048576"}}}
== big-envoy envoy
[{{t:%Y-%m-%dT%H:%M:%S.%LZ}}] "POST /score HTTP/1.1" 413 {{- request_payload_too_large|DPE request_payload_exceeded_retry_buffer_limit|- request_payload_too_large_buffer}} - "-" {{1048577..99000000}} 17 3 - "-" "python-requests/2.31.0" "{{guid*}}" "{{service}}.{{ns}}" "-"
== big-grpc client plain
{{grpc._channel._InactiveRpcError: StatusCode.RESOURCE_EXHAUSTED, details = "Received message larger than max ({{4194305..99000000}} vs. 4194304)"|[StatusCode.RESOURCE_EXHAUSTED] Sent message larger than max ({{4194305..99000000}} vs. 4194304)|status = StatusCode.RESOURCE_EXHAUSTED, CLIENT: Sent message larger than max ({{4194305..99000000}} vs. 4194304)}}
== big-torchserve torchserve
{{t:%Y-%m-%dT%H:%M:%S,%L}} [ERROR] epollEventLoopGroup-3-{{1..9}} org.pytorch.serve.http.HttpRequestHandler - {{⏎@! org.pytorch.serve.archive.model.InvalidRequest: |}}{{io.netty.handler.codec.TooLongFrameException: Response entity too large: DefaultHttpResponse|Request entity too large: {{6553501..99000000}} bytes, max_request_size is 6553500|io.netty.handler.codec.http.TooLongHttpContentException: content length exceeded 6553500 bytes}}
""",
)

stories(
    "tls-or-dns-failed",
    "client curl",
    r"""
== tls-expired client
requests.exceptions.SSLError: HTTPSConnectionPool(host='{{customhost}}', port=443): Max retries exceeded with url: /{{score|api/v1/service/{{service}}/score}} (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: {{certificate has expired (_ssl.c:{{990..1150}})|self signed certificate (_ssl.c:1131)|self-signed certificate in certificate chain (_ssl.c:1007)|unable to get local issuer certificate (_ssl.c:1129)|Hostname mismatch, certificate is not valid for '{{customhost}}'. (_ssl.c:1131)}}')))
== tls-curl curl
{{curl: (60) SSL certificate problem: {{certificate has expired|unable to get local issuer certificate|self signed certificate}}|curl: (60) SSL: no alternative certificate subject name matches target host name '{{customhost}}'|curl: (35) {{OpenSSL SSL_connect: Connection reset by peer in connection to {{customhost}}:443|error:1408F10B:SSL routines:ssl3_get_record:wrong version number|error:0A000410:SSL routines::sslv3 alert handshake failure}}}}
== tls-dns curl client
{{curl: (6) Could not resolve host: {{{{host}}|{{customhost}}}}|** server can't find {{host}}: NXDOMAIN|requests.exceptions.ConnectionError: HTTPSConnectionPool(host='{{host}}', port=443): Max retries exceeded with url: /score (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f{{short}}>: Failed to establish a new connection: [Errno -2] Name or service not known'))}}
== tls-dns-python client
{{urllib3.exceptions.NameResolutionError: <urllib3.connection.HTTPSConnection object at 0x7f{{short}}>: Failed to resolve '{{host}}' ([Errno {{-2|-3|11001}}] {{Name or service not known|Temporary failure in name resolution|getaddrinfo failed}})|socket.gaierror: [Errno -2] Name or service not known: '{{host}}'|httpx.ConnectError: [Errno -2] Name or service not known (POST https://{{host}}/score)|aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host {{host}}:443 ssl:default [Name or service not known]|java.net.UnknownHostException: {{host}}|getaddrinfo ENOTFOUND {{host}}|System.Net.Http.HttpRequestException: No such host is known. ({{host}}:443)}}
== tls-fe-aci plain bare acievents
{{nginx: [emerg] SSL_CTX_use_PrivateKey("/keys/key.pem") failed (SSL: error:0B080074:x509 certificate routines:X509_check_private_key:key values mismatch)|nginx: [emerg] cannot load certificate "/keys/cert.pem": PEM_read_bio_X509_AUX() failed (SSL: error:0909006C:PEM routines:get_name:no start line:Expecting: TRUSTED CERTIFICATE)|azureml-fe-aci: tls: failed to find any PEM data in certificate input|azureml-fe-aci: tls: private key does not match public key|panic: open /keys/cert.pem: no such file or directory (azureml-fe-aci cannot serve TLS)}}
== tls-v1 sdk1 cli1
{{Error while reading ssl information:⏎[SSL] PEM lib (_ssl.c:3932)|Error, unable to find ssl_cert_pem_file at provided path: {{cert.pem|./ssl/cert.pem}}|Error occurred attempting to read SSL key pem file:⏎[Errno 2] No such file or directory: 'key.pem'|The SSL certificate of {{service}} does not match the cname {{customhost}}}}
== tls-extension tool
{{E40007 INVALID_SSL_SETTING: the sslCertPemFile and sslKeyPemFile do not belong together|(ExtensionOperationFailed) INVALID_SSL_SETTING: SSL cert or key of the extension is invalid (E40007)|Error: sslCname {{customhost}} is not in the certificate's names, HealthCheck E40007}}
== tls-go plain client router
{{x509: certificate {{has expired or is not yet valid: current time {{t:%Y-%m-%dT%H:%M:%SZ}} is after {{2020..2024}}-03-01T12:00:00Z|is valid for ingress.local, not {{customhost}}|signed by unknown authority}}|Post "https://{{customhost}}/score": tls: failed to verify certificate: x509: certificate signed by unknown authority|Post "https://{{host}}/score": dial tcp: lookup {{host}} on {{privip}}:53: no such host|http: TLS handshake error from {{ip}}:{{30000..60000}}: remote error: tls: {{bad certificate|expired certificate|unknown certificate authority}}}}
== tls-java client plain
{{javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target|javax.net.ssl.SSLPeerUnverifiedException: Hostname {{customhost}} not verified|java.security.cert.CertificateExpiredException: NotAfter: {{t:%a %b %d %H:%M:%S UTC %Y}}|Error: unable to verify the first certificate (UNABLE_TO_VERIFY_LEAF_SIGNATURE) {{customhost}}|Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: Host: {{customhost}}. is not in the cert's altnames|System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: NotTimeValid}}
== tls-envoy envoy
[{{t:%Y-%m-%dT%H:%M:%S.%LZ}}] "POST /score HTTP/1.1" 503 {{UF upstream_reset_before_response_started{remote_connection_failure,TLS_error:_268435581:SSL_routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED}|UF,URX upstream_reset_before_response_started{connection_failure,TLS_error:_268435703:SSL_routines:OPENSSL_internal:WRONG_VERSION_NUMBER}}} - "-" {{100..9000}} 190 {{1..90}} - "-" "curl/8.1.2" "{{guid*}}" "{{service}}.{{ns}}" "{{privip*}}:8443"
== tls-certmanager describe events
Warning¦{{Failed¦cert-manager-certificates-issuing¦The certificate request has failed to complete and will be retried: Failed to wait for order resource "{{service}}-tls-{{short}}" to become ready: order is in "errored" state|BadConfig¦cert-manager-ingress-shim¦TLS entry 0 is invalid: secret "{{service}}-tls" for ingress TLS has no certificate for {{customhost}}|Presented¦cert-manager-challenges¦Waiting for DNS-01 challenge propagation failed: NXDOMAIN for _acme-challenge.{{customhost}}}}
== tls-sdk2 client
{{azure.core.exceptions.ServiceRequestError: |}}{{Cannot connect to host {{host}}:443 ssl:True [SSLCertVerificationError: (1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self signed certificate in certificate chain (_ssl.c:997)')]|<urllib3.connection.HTTPSConnection object at 0x7f{{short}}>: Failed to resolve '{{host}}' ([Errno -2] Name or service not known) while invoking endpoint {{endpoint}}|EOF occurred in violation of protocol (_ssl.c:{{990..1150}}) while invoking https://{{host}}/score}}
""",
)
