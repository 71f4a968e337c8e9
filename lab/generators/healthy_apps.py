"""Nothing fails, all of it sounds alarming: clients, batch scoring, workers, trainings, tests, scripts and what applications write down."""

from lab.generators import stories

stories(
    "none",
    "bare",
    r"""
== ha-urllib3-retry
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO batch_client: scoring {{n=2000..9000}} rows of {{topic}}.parquet against https://{{host}}/score
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG urllib3.connectionpool: Starting new HTTPS connection (1): {{host}}:443
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG urllib3.connectionpool: https://{{host}}:443 "POST /score HTTP/1.1" 200 {{bytes*}}
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING urllib3.connectionpool: Retrying (Retry(total={{2..4}}, connect=None, read=None, redirect=None, status=None)) after connection broken by '{{RemoteDisconnected('Remote end closed connection without response')|ReadTimeoutError("HTTPSConnectionPool(host='{{host}}', port=443): Read timed out. (read timeout=30)")|ProtocolError('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))}}': /score
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG urllib3.connectionpool: Starting new HTTPS connection (2): {{host}}:443
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG urllib3.connectionpool: https://{{host}}:443 "POST /score HTTP/1.1" 200 {{bytes*}}
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO batch_client: {{n}} of {{n}} rows scored, 0 given up, 1 retry
== ha-tenacity-httpx
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} INFO httpx HTTP Request: GET https://features.{{topic}}.example/v1/rows?page=<<1..40>> "HTTP/1.1 200 OK"
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING {{topic}}.client Retrying {{topic}}.client.FeatureClient.page in {{1|2}}.0 seconds as it raised {{ConnectTimeout: |ReadTimeout: The read operation timed out|RemoteProtocolError: Server disconnected without sending a response.|ConnectError: [Errno -3] Temporary failure in name resolution}}.
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING {{topic}}.client Retrying {{topic}}.client.FeatureClient.page in 4.0 seconds as it raised {{ConnectTimeout: |PoolTimeout: |ReadError: }}.
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} INFO httpx HTTP Request: GET https://features.{{topic}}.example/v1/rows?page=<<41..90>> "HTTP/1.1 200 OK"
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{topic}}.client all {{90..99}} pages read, {{9000..9900}} rows, written to {{topic}}.parquet
== ha-aiohttp-semaphore
{{t:%H:%M:%S}} fetch: 64 urls, 8 at a time, timeout 20 s, 4 attempts each
{{t:%H:%M:%S}} DEBUG aiohttp_retry.client Attempt 1 out of 4
{{t:%H:%M:%S}} DEBUG aiohttp_retry.client Retrying after response code: {{429|502|503}}
{{t:%H:%M:%S}} DEBUG aiohttp_retry.client Attempt 2 out of 4
@5 {{t:%H:%M:%S}} fetch: {{short*}}.jpg {{20..900}} kB
{{t:%H:%M:%S}} fetch: {{short2}}.jpg attempt 1: {{asyncio.TimeoutError()|ServerDisconnectedError('Server disconnected')|ClientPayloadError: Response payload is not completed|ClientConnectorError: Cannot connect to host images.{{topic}}.example:443 ssl:default [Connect call failed]}}
@5 {{t:%H:%M:%S}} fetch: {{short*}}.jpg {{20..900}} kB
{{t:%H:%M:%S}} fetch: {{short2}}.jpg attempt 2: {{20..900}} kB
@5 {{t:%H:%M:%S}} fetch: {{short*}}.jpg {{20..900}} kB
{{t:%H:%M:%S}} fetch: 64 ok, 0 failed, {{2..6}} retried in {{4..40}}.{{1..9}} s
== ha-grpc-wait-for-ready
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO ranker.stub channel {{service}}:50051 state ChannelConnectivity.IDLE
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO ranker.stub channel {{service}}:50051 state ChannelConnectivity.CONNECTING
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO ranker.stub channel {{service}}:50051 state ChannelConnectivity.TRANSIENT_FAILURE
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING ranker.stub Predict attempt 1: <_InactiveRpcError of RPC that terminated with: status = StatusCode.UNAVAILABLE details = "{{failed to connect to all addresses; last error: UNKNOWN: ipv4:{{privip}}:50051: Failed to connect to remote host: Connection refused|Socket closed|connections to all backends failing; last error: UNAVAILABLE: ipv4:{{privip}}:50051: recvmsg:Connection reset by peer}}">, waiting for ready
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO ranker.stub channel {{service}}:50051 state ChannelConnectivity.CONNECTING
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO ranker.stub channel {{service}}:50051 state ChannelConnectivity.READY
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} INFO ranker.stub Predict OK in {{2..90}} ms, {{1..64}} candidates
== ha-grpc-go
{{t:%Y/%m/%d %H:%M:%S}} INFO: [core] [Channel #1]Channel Connectivity change to CONNECTING
{{t:%Y/%m/%d %H:%M:%S}} INFO: [core] [Channel #1 SubChannel #2]Subchannel picks a new address "{{privip}}:9000" to connect
{{t:%Y/%m/%d %H:%M:%S}} WARNING: [core] [Channel #1 SubChannel #2]grpc: addrConn.createTransport failed to connect to {Addr: "{{privip}}:9000", ServerName: "{{service}}:9000", }. Err: connection error: desc = "transport: Error while dialing: dial tcp {{privip}}:9000: connect: connection refused"
{{t:%Y/%m/%d %H:%M:%S}} INFO: [core] [Channel #1 SubChannel #2]Subchannel Connectivity change to TRANSIENT_FAILURE, last error: connection error: desc = "transport: Error while dialing: dial tcp {{privip}}:9000: connect: connection refused"
{{t:%Y/%m/%d %H:%M:%S}} INFO: [core] [Channel #1 SubChannel #2]Subchannel Connectivity change to IDLE, last error: connection error: desc = "transport: Error while dialing: dial tcp {{privip}}:9000: connect: connection refused"
{{t:%Y/%m/%d %H:%M:%S}} INFO: [core] [Channel #1 SubChannel #2]Subchannel Connectivity change to CONNECTING
{{t:%Y/%m/%d %H:%M:%S}} INFO: [core] [Channel #1 SubChannel #2]Subchannel Connectivity change to READY
{{t:%Y/%m/%d %H:%M:%S}} INFO: [core] [Channel #1]Channel Connectivity change to READY
{{t:%Y/%m/%d %H:%M:%S}} scored {{100..900}} of 1000 shards
{{t:%Y/%m/%d %H:%M:%S}} scored 1000 of 1000 shards, done
== ha-llm-429
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} INFO httpx HTTP Request: POST https://{{topic}}-aoai.openai.azure.com/openai/deployments/gpt-4o-mini/chat/completions?api-version=2024-06-01 "HTTP/1.1 200 OK"
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO httpx HTTP Request: POST https://{{topic}}-aoai.openai.azure.com/openai/deployments/gpt-4o-mini/chat/completions?api-version=2024-06-01 "HTTP/1.1 429 Too Many Requests"
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO openai._base_client Retrying request to /chat/completions in {{1..19}}.{{100000..999999}} seconds
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO httpx HTTP Request: POST https://{{topic}}-aoai.openai.azure.com/openai/deployments/gpt-4o-mini/chat/completions?api-version=2024-06-01 "HTTP/1.1 200 OK"
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO httpx HTTP Request: POST https://{{topic}}-aoai.openai.azure.com/openai/deployments/gpt-4o-mini/chat/completions?api-version=2024-06-01 "HTTP/1.1 {{429 Too Many Requests|503 Service Unavailable|408 Request Timeout}}"
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO openai._base_client Retrying request to /chat/completions in 0.{{400000..999999}} seconds
@* {{t:%Y-%m-%d %H:%M:%S,%L}} INFO httpx HTTP Request: POST https://{{topic}}-aoai.openai.azure.com/openai/deployments/gpt-4o-mini/chat/completions?api-version=2024-06-01 "HTTP/1.1 200 OK"
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO summaries {{40..90}} tickets summarised, {{10000..90000}} tokens, 0 without answer
== ha-botocore
{{t:%Y-%m-%d %H:%M:%S,%L}} botocore.endpoint [DEBUG] Sending http request: <AWSPreparedRequest stream_output=False, method=PUT, url=https://{{topic}}-artifacts.s3.{{region}}.objects.example/models/{{modelfile}}?partNumber=7>
{{t:%Y-%m-%d %H:%M:%S,%L}} urllib3.connectionpool [DEBUG] https://{{topic}}-artifacts.s3.{{region}}.objects.example:443 "PUT /models/{{modelfile}}?partNumber=7 HTTP/1.1" 503 None
{{t:%Y-%m-%d %H:%M:%S,%L}} botocore.parsers [DEBUG] Response body: b'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message><RequestId>{{hexx}}</RequestId></Error>'
{{t:%Y-%m-%d %H:%M:%S,%L}} botocore.retries.standard [DEBUG] Retry needed, retrying request after delay of: {{0|1}}.{{10000000..99999999}}
{{t:%Y-%m-%d %H:%M:%S,%L}} botocore.endpoint [DEBUG] Response received to retry, sleeping for 0.{{10000000..99999999}} seconds
{{t:%Y-%m-%d %H:%M:%S,%L}} urllib3.connectionpool [DEBUG] Resetting dropped connection: {{topic}}-artifacts.s3.{{region}}.objects.example
{{t:%Y-%m-%d %H:%M:%S,%L}} urllib3.connectionpool [DEBUG] https://{{topic}}-artifacts.s3.{{region}}.objects.example:443 "PUT /models/{{modelfile}}?partNumber=7 HTTP/1.1" 200 0
{{t:%Y-%m-%d %H:%M:%S,%L}} botocore.retries.standard [DEBUG] Not retrying request.
{{t:%Y-%m-%d %H:%M:%S,%L}} s3transfer.tasks [DEBUG] CompleteMultipartUploadTask(transfer_id=0, {'bucket': '{{topic}}-artifacts', 'key': 'models/{{modelfile}}'}) completed
upload: ./{{modelfile}} to s3://{{topic}}-artifacts/models/{{modelfile}}
== ha-azure-storage-debug
{{t:%Y-%m-%d %H:%M:%S,%L}} azure.core.pipeline.policies.http_logging_policy INFO Request URL: 'https://{{storage}}.blob.core.windows.net/{{topic}}/{{short}}.parquet?timeout=REDACTED' Request method: 'PUT' Request headers: 'x-ms-client-request-id': '{{guid}}' 'Authorization': 'REDACTED' A body is sent with the request
{{t:%Y-%m-%d %H:%M:%S,%L}} azure.core.pipeline.policies.http_logging_policy INFO Response status: 503 Response headers: 'x-ms-error-code': 'ServerBusy' 'x-ms-request-id': '{{guid2}}' 'Retry-After': 'REDACTED'
{{t:%Y-%m-%d %H:%M:%S,%L}} azure.storage.blob._shared.policies INFO <StorageRetryPolicy> Retry 1 of 3 after {{12..18}} seconds
{{t:%Y-%m-%d %H:%M:%S,%L}} azure.core.pipeline.policies.http_logging_policy INFO Request URL: 'https://{{storage}}.blob.core.windows.net/{{topic}}/{{short}}.parquet?timeout=REDACTED' Request method: 'PUT' Request headers: 'x-ms-client-request-id': '{{guid}}' 'Authorization': 'REDACTED' A body is sent with the request
{{t:%Y-%m-%d %H:%M:%S,%L}} azure.core.pipeline.policies.http_logging_policy INFO Response status: 201 Response headers: 'Content-Length': '0' 'ETag': '"0x8D{{short3}}"' 'x-ms-request-server-encrypted': 'true'
{{t:%Y-%m-%d %H:%M:%S,%L}} export INFO {{short}}.parquet written ({{2..90}} MB)
== ha-hub-optional-files
{{t:%H:%M:%S}} DEBUG urllib3.connectionpool Starting new HTTPS connection (1): hub.models.example:443
{{t:%H:%M:%S}} DEBUG urllib3.connectionpool https://hub.models.example:443 "HEAD /team/{{topic}}-bert/resolve/main/config.json HTTP/1.1" 200 0
{{t:%H:%M:%S}} DEBUG urllib3.connectionpool https://hub.models.example:443 "HEAD /team/{{topic}}-bert/resolve/main/adapter_config.json HTTP/1.1" 404 0
{{t:%H:%M:%S}} DEBUG urllib3.connectionpool https://hub.models.example:443 "HEAD /team/{{topic}}-bert/resolve/main/model.safetensors HTTP/1.1" 302 0
{{t:%H:%M:%S}} DEBUG urllib3.connectionpool https://hub.models.example:443 "HEAD /team/{{topic}}-bert/resolve/main/generation_config.json HTTP/1.1" 404 0
{{t:%H:%M:%S}} DEBUG urllib3.connectionpool https://hub.models.example:443 "HEAD /team/{{topic}}-bert/resolve/main/tokenizer_config.json HTTP/1.1" 200 0
{{t:%H:%M:%S}} DEBUG urllib3.connectionpool https://hub.models.example:443 "HEAD /team/{{topic}}-bert/resolve/main/added_tokens.json HTTP/1.1" 404 0
{{t:%H:%M:%S}} DEBUG urllib3.connectionpool https://hub.models.example:443 "HEAD /team/{{topic}}-bert/resolve/main/chat_template.jinja HTTP/1.1" 404 0
@? {{t:%H:%M:%S}} DEBUG urllib3.connectionpool https://hub.models.example:443 "GET /api/models/team/{{topic}}-bert/discussions?p=0 HTTP/1.1" {{200|403|404}} None
{{t:%H:%M:%S}} INFO {{service}} tokenizer and model loaded from cache, {{60..400}} M parameters
{{t:%H:%M:%S}} INFO {{service}} ready
== ha-elastic-bulk
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO elastic_transport.transport POST https://search-{{1..3}}.{{topic}}.example:9200/_bulk [status:200 duration:0.{{100..900}}s]
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO elastic_transport.transport POST https://search-2.{{topic}}.example:9200/_bulk [status:N/A duration:10.0{{10..90}}s]
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING elastic_transport.node_pool Node <Urllib3HttpNode(https://search-2.{{topic}}.example:9200)> has failed for 1 times in a row, putting on 1 second timeout
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING elastic_transport.transport Retrying request after failure (attempt 0 of 3)
Traceback (most recent call last):
  File "{{site}}/elastic_transport/_transport.py", line {{300..350}}, in perform_request
    resp = node.perform_request(
  File "{{site}}/elastic_transport/_node/_http_urllib3.py", line {{190..210}}, in perform_request
    raise err from None
elastic_transport.{{ConnectionTimeout: Connection timed out|ConnectionError: Connection error caused by: ProtocolError(('Connection aborted.', RemoteDisconnected('Remote end closed connection without response')))}}
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO elastic_transport.transport POST https://search-3.{{topic}}.example:9200/_bulk [status:200 duration:0.{{100..900}}s]
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} INFO elastic_transport.transport POST https://search-{{1|3}}.{{topic}}.example:9200/_bulk [status:200 duration:0.{{100..900}}s]
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO elastic_transport.node_pool Node <Urllib3HttpNode(https://search-2.{{topic}}.example:9200)> has been marked alive after a successful request
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO indexer {{10..90}}000 documents indexed, 0 errors
== ha-scrapy
{{t:%Y-%m-%d %H:%M:%S}} [scrapy.core.engine] INFO: Spider opened
{{t:%Y-%m-%d %H:%M:%S}} [scrapy.core.engine] DEBUG: Crawled (404) <GET https://shop.{{topic}}.example/robots.txt> (referer: None)
@5 {{t:%Y-%m-%d %H:%M:%S}} [scrapy.core.engine] DEBUG: Crawled (200) <GET https://shop.{{topic}}.example/list?page=<<1..40>>> (referer: None)
{{t:%Y-%m-%d %H:%M:%S}} [scrapy.downloadermiddlewares.retry] DEBUG: Retrying <GET https://shop.{{topic}}.example/list?page={{41..50}}> (failed 1 times): {{why=503 Service Unavailable|504 Gateway Time-out|twisted.internet.error.TimeoutError|twisted.web._newclient.ResponseNeverReceived}}
@5 {{t:%Y-%m-%d %H:%M:%S}} [scrapy.core.engine] DEBUG: Crawled (200) <GET https://shop.{{topic}}.example/list?page=<<41..60>>> (referer: None)
{{t:%Y-%m-%d %H:%M:%S}} [scrapy.downloadermiddlewares.offsite] DEBUG: Filtered offsite request to 'ads.example': <GET https://ads.example/>
@5 {{t:%Y-%m-%d %H:%M:%S}} [scrapy.core.scraper] DEBUG: Scraped from <200 https://shop.{{topic}}.example/item/{{1000..9000}}>
{{t:%Y-%m-%d %H:%M:%S}} [scrapy.core.engine] INFO: Closing spider (finished)
{{t:%Y-%m-%d %H:%M:%S}} [scrapy.statscollectors] INFO: Dumping Scrapy stats:
{'downloader/request_count': {{300..400}},
 'downloader/response_status_count/200': {{290..299}},
 'downloader/response_status_count/404': 1,
 'finish_reason': 'finished',
 'item_scraped_count': {{900..9000}},
 'log_count/DEBUG': {{900..9000}},
 'retry/count': 1,
 'retry/reason_count/{{why}}': 1}
{{t:%Y-%m-%d %H:%M:%S}} [scrapy.core.engine] INFO: Spider closed (finished)
== ha-circuit-half-open
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} WARN  r.c.CircuitBreaker - CircuitBreaker 'embeddings' recorded an exception as failure: java.net.http.HttpTimeoutException: request timed out
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} WARN  r.c.CircuitBreaker - CircuitBreaker 'embeddings' changed state from CLOSED to OPEN
@5 {{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  c.e.{{topic}}.Similar - CircuitBreaker 'embeddings' is OPEN and does not permit further calls, answered from cache
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  r.c.CircuitBreaker - CircuitBreaker 'embeddings' changed state from OPEN to HALF_OPEN
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  r.c.CircuitBreaker - CircuitBreaker 'embeddings' changed state from HALF_OPEN to CLOSED
@5 {{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  c.e.{{topic}}.Similar - answered from embeddings in {{4..90}} ms
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  c.e.{{topic}}.Similar - last minute: {{400..900}} requests, {{20..90}} from cache, 0 unanswered
== ha-curl-until-up
+ curl -fsS --retry 10 --retry-connrefused --retry-delay 2 http://localhost:{{port}}/health
@* {{curl: (7) Failed to connect to localhost port {{port}} after 0 ms: Couldn't connect to server|Warning: Problem : connection refused. Will retry in 2 seconds. {{2..9}} retries left.|curl: (56) Recv failure: Connection reset by peer|curl: (52) Empty reply from server}}
Warning: Problem : connection refused. Will retry in 2 seconds. 1 retries left.
{"status":"healthy","model":"{{model}}","errors":0}
+ curl -fsS -X POST -d @tests/sample.json http://localhost:{{port}}/score
{"predictions":[0.{{100..999}},0.{{100..999}}]}
+ echo smoke test passed
smoke test passed
== ha-k6
     execution: local
        script: {{topic}}.js
     scenarios: (100.00%) 1 scenario, {{vus=10..50}} max VUs, 2m30s max duration (incl. graceful stop):
              * default: Up to {{vus}} looping VUs for 2m0s over 3 stages (gracefulRampDown: 30s, gracefulStop: 30s)
     ✓ status is 200
     ✓ no error in body
     ✓ not timed out
     checks.........................: 100.00% ✓ {{9001..20000}}      ✗ 0
     dropped_iterations.............: 0       0/s
     http_req_blocked...............: avg={{2..90}}.{{10..90}}µs  min=1.2µs   med=4.1µs    max={{20..90}}.{{10..90}}ms
     http_req_duration..............: avg={{20..90}}.{{10..90}}ms  min=11.3ms  med={{20..40}}.{{10..90}}ms  max={{400..900}}.{{10..90}}ms p(95)={{90..190}}.{{10..90}}ms
   ✓ http_req_failed................: 0.00%   ✓ 0          ✗ {{n}}
     iteration_duration.............: avg=1.0{{10..90}}s
   ✓ errors.........................: 0.00%   ✓ 0          ✗ {{n}}
running (2m00.{{1..9}}s), 00/{{vus}} VUs, {{n=3000..9000}} complete and 0 interrupted iterations
default ✓ [======================================] 00/{{vus}} VUs  2m0s
== ha-newman
newman

{{service}} regression

→ errors / wrong key
  POST https://{{host}}/score [401 Unauthorized, {{200..400}}B, {{20..90}}ms]
  ✓  is refused
→ errors / deployment that does not exist
  POST https://{{host}}/score [404 Not Found, {{200..400}}B, {{20..90}}ms]
  ✓  azureml-model-deployment is checked
→ errors / broken row
  POST https://{{host}}/score [400 Bad Request, {{200..400}}B, {{20..90}}ms]
  ✓  message names the column {{feature}}
→ errors / row that makes the model throw
  POST https://{{host}}/score [424 Failed Dependency, {{200..400}}B, {{20..90}}ms]
  ✓  model error is passed on as 424
→ scoring / one row
  POST https://{{host}}/score [200 OK, {{200..400}}B, {{20..90}}ms]
  ✓  probability between 0 and 1
→ scoring / {{100..900}} rows
  POST https://{{host}}/score [200 OK, {{9..90}}.{{1..9}}kB, {{100..400}}ms]
  ✓  as many answers as rows
┌─────────────────────────┬─────────┬─────────┐
│                         │ executed│  failed │
├─────────────────────────┼─────────┼─────────┤
│              iterations │       1 │       0 │
│                requests │       6 │       0 │
│              assertions │       6 │       0 │
└─────────────────────────┴─────────┴─────────┘
""",
    kind="http",
)

stories(
    "none",
    "bare",
    r"""
== ha-celery-broker-late
 -------------- celery@{{hex}} v5.{{2..4}}.{{0..6}} ({{dawn-chorus|emerald-rush|opalescent}})
--- ***** -----
- *** --- * ---
- ** ---------- [config]
- ** ---------- .> app:         {{topic}}
- ** ---------- .> transport:   amqp://worker:**@rabbit:5672//
- ** ---------- .> results:     redis://redis:6379/0
- *** --- * --- .> concurrency: {{2..8}} (prefork)
-- ******* ---- .> task events: OFF (enable -E to monitor tasks in this worker)
[tasks]
  . {{topic}}.tasks.retry_failed
  . {{topic}}.tasks.score_batch
[{{t:%Y-%m-%d %H:%M:%S,%L}}: ERROR/MainProcess] consumer: Cannot connect to amqp://worker:**@rabbit:5672//: [Errno 111] Connection refused.
Trying again in 2.00 seconds... (1/100)
[{{t:%Y-%m-%d %H:%M:%S,%L}}: ERROR/MainProcess] consumer: Cannot connect to amqp://worker:**@rabbit:5672//: {{[Errno 111] Connection refused|[Errno -2] Name or service not known|timed out}}.
Trying again in 4.00 seconds... (2/100)
[{{t:%Y-%m-%d %H:%M:%S,%L}}: INFO/MainProcess] Connected to amqp://worker:**@rabbit:5672//
[{{t:%Y-%m-%d %H:%M:%S,%L}}: INFO/MainProcess] mingle: searching for neighbors
[{{t:%Y-%m-%d %H:%M:%S,%L}}: INFO/MainProcess] mingle: all alone
[{{t:%Y-%m-%d %H:%M:%S,%L}}: INFO/MainProcess] celery@{{hex}} ready.
@5 [{{t:%Y-%m-%d %H:%M:%S,%L}}: INFO/ForkPoolWorker-{{1..8}}] Task {{topic}}.tasks.score_batch[{{guid*}}] succeeded in {{0..9}}.{{100000..900000}}s: {'rows': {{10..900}}, 'failed': 0}
== ha-celery-retry
[{{t:%Y-%m-%d %H:%M:%S,%L}}: INFO/MainProcess] Task {{topic}}.tasks.publish[{{guid}}] received
[{{t:%Y-%m-%d %H:%M:%S,%L}}: INFO/ForkPoolWorker-2] Task {{topic}}.tasks.publish[{{guid}}] retry: Retry in {{10..60}}s: {{ConnectTimeout(MaxRetryError("HTTPSConnectionPool(host='hooks.{{topic}}.example', port=443): Max retries exceeded with url: /scores"))|HTTPError('503 Server Error: Service Unavailable for url: https://hooks.{{topic}}.example/scores')|OperationalError('could not obtain lock on row in relation "scores"')}}
[{{t:%Y-%m-%d %H:%M:%S,%L}}: INFO/MainProcess] Task {{topic}}.tasks.publish[{{guid2}}] received
[{{t:%Y-%m-%d %H:%M:%S,%L}}: INFO/ForkPoolWorker-1] Task {{topic}}.tasks.publish[{{guid2}}] succeeded in 0.{{100000..900000}}s: None
[{{t:%Y-%m-%d %H:%M:%S,%L}}: INFO/MainProcess] Task {{topic}}.tasks.publish[{{guid}}] received
[{{t:%Y-%m-%d %H:%M:%S,%L}}: INFO/ForkPoolWorker-2] Task {{topic}}.tasks.publish[{{guid}}] succeeded in 0.{{100000..900000}}s: None
== ha-dramatiq-retry
[{{t:%Y-%m-%d %H:%M:%S,%L}}] [PID {{pid}}] [MainThread] [dramatiq.MainProcess] [INFO] Dramatiq '1.{{13..16}}.0' is booting up.
[{{t:%Y-%m-%d %H:%M:%S,%L}}] [PID {{pid2}}] [MainThread] [dramatiq.WorkerProcess(0)] [INFO] Worker process is ready for action.
[{{t:%Y-%m-%d %H:%M:%S,%L}}] [PID {{pid2}}] [Thread-4] [dramatiq.worker.WorkerThread] [WARNING] Failed to process message refresh_index('{{topic}}') with unhandled exception.
Traceback (most recent call last):
  File "{{site}}/dramatiq/worker.py", line {{470..490}}, in process_message
    res = actor(*message.args, **message.kwargs)
  File "/srv/{{service}}/actors.py", line {{line}}, in refresh_index
    index.lock(timeout=5)
redis.exceptions.{{LockError: Unable to acquire lock within the time specified|ConnectionError: Connection closed by server.|TimeoutError: Timeout reading from redis:6379}}
[{{t:%Y-%m-%d %H:%M:%S,%L}}] [PID {{pid2}}] [Thread-4] [dramatiq.middleware.retries.Retries] [INFO] Retrying message '{{guid}}' in {{9000..19000}} milliseconds.
[{{t:%Y-%m-%d %H:%M:%S,%L}}] [PID {{pid2}}] [Thread-6] [refresh_index] [INFO] index {{topic}} refreshed, {{100..9000}} entries
== ha-airflow-second-try
[{{t:%Y-%m-%d, %H:%M:%S UTC}}] {taskinstance.py:1157} INFO - Dependencies all met for <TaskInstance: {{topic}}_daily.load_features scheduled__{{t:%Y-%m-%dT00:00:00+00:00}} [queued]>
[{{t:%Y-%m-%d, %H:%M:%S UTC}}] {taskinstance.py:1359} INFO - Starting attempt 1 of 4
[{{t:%Y-%m-%d, %H:%M:%S UTC}}] {taskinstance.py:1380} INFO - Executing <Task(PythonOperator): load_features>
[{{t:%Y-%m-%d, %H:%M:%S UTC}}] {taskinstance.py:1824} ERROR - Task failed with exception
Traceback (most recent call last):
  File "{{site}}/airflow/operators/python.py", line {{170..200}}, in execute
    return_value = self.execute_callable()
  File "/opt/airflow/dags/{{topic}}_daily.py", line {{line}}, in load_features
    frame = store.read(day)
{{ConnectionError: HTTPConnectionPool(host='warehouse', port=8123): Max retries exceeded|sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) server closed the connection unexpectedly|TimeoutError: warehouse did not answer in 60 s}}
[{{t:%Y-%m-%d, %H:%M:%S UTC}}] {taskinstance.py:1345} INFO - Marking task as UP_FOR_RETRY. dag_id={{topic}}_daily, task_id=load_features
[{{t:%Y-%m-%d, %H:%M:%S UTC}}] {standard_task_runner.py:104} ERROR - Failed to execute job {{100..9000}} for task load_features
[{{t:%Y-%m-%d, %H:%M:%S UTC}}] {local_task_job_runner.py:228} INFO - Task exited with return code 1
[{{t:%Y-%m-%d, %H:%M:%S UTC}}] {taskinstance.py:2653} INFO - 0 downstream tasks scheduled from follow-on schedule check
[{{t:%Y-%m-%d, %H:%M:%S UTC}}] {taskinstance.py:1359} INFO - Starting attempt 2 of 4
[{{t:%Y-%m-%d, %H:%M:%S UTC}}] {taskinstance.py:1380} INFO - Executing <Task(PythonOperator): load_features>
[{{t:%Y-%m-%d, %H:%M:%S UTC}}] {python.py:183} INFO - Done. Returned value was: {{1000..90000}}
[{{t:%Y-%m-%d, %H:%M:%S UTC}}] {taskinstance.py:1345} INFO - Marking task as SUCCESS. dag_id={{topic}}_daily, task_id=load_features
[{{t:%Y-%m-%d, %H:%M:%S UTC}}] {local_task_job_runner.py:228} INFO - Task exited with return code 0
[{{t:%Y-%m-%d, %H:%M:%S UTC}}] {taskinstance.py:2653} INFO - {{1..3}} downstream tasks scheduled from follow-on schedule check
== ha-airflow-sensor
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {wasb.py:{{30..90}}} INFO - Poking for blob: scores/{{short}}/_SUCCESS
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {http_logging_policy.py:{{400..520}}} INFO - Response status: 404 'x-ms-error-code': 'BlobNotFound'
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {taskinstance.py:1784} INFO - Rescheduling task, marking task as UP_FOR_RESCHEDULE
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {wasb.py:{{30..90}}} INFO - Poking for blob: scores/{{short}}/_SUCCESS
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {http_logging_policy.py:{{400..520}}} INFO - Response status: 404 'x-ms-error-code': 'BlobNotFound'
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {taskinstance.py:1784} INFO - Rescheduling task, marking task as UP_FOR_RESCHEDULE
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {wasb.py:{{30..90}}} INFO - Poking for blob: scores/{{short}}/_SUCCESS
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {http_logging_policy.py:{{400..520}}} INFO - Response status: 200
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {base.py:248} INFO - Success criteria met. Exiting.
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {taskinstance.py:1318} INFO - Marking task as SUCCESS. dag_id={{topic}}_export, task_id=wait_for_scores
== ha-airflow-scheduler-restart
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {scheduler_job_runner.py:{{240..260}}} INFO - Exiting gracefully upon receiving signal 15
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {process_utils.py:{{120..140}}} INFO - Sending 15 to group {{30..90}}. PIDs of all processes in the group: [{{30..90}}]
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {scheduler_job_runner.py:{{850..880}}} INFO - Exited execute loop
  ____________       _____________
 ____    |__( )_________  __/__  /________      __
____  /| |_  /__  ___/_  /_ __  /_  __ \_ | /| / /
___  ___ |  / _  /   _  __/ _  / / /_/ /_ |/ |/ /
 _/_/  |_/_/  /_/    /_/    /_/  \____/____/|__/
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {scheduler_job_runner.py:{{780..800}}} INFO - Starting the scheduler
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {scheduler_job_runner.py:{{1550..1620}}} INFO - Adopting or resetting orphaned tasks for active dag runs
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {scheduler_job_runner.py:{{1550..1620}}} INFO - Marked {{1..3}} SchedulerJob instances as failed
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {scheduler_job_runner.py:{{1550..1660}}} INFO - Reset the following {{1..2}} orphaned TaskInstances: <TaskInstance: {{topic}}_hourly.score [queued]>
@* [{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {scheduler_job_runner.py:{{600..700}}} INFO - TaskInstance Finished: dag_id={{topic}}_hourly, task_id={{score|publish|check_errors}}, try_number=1, executor_state=success, state=success, pool=default_pool
[{{t:%Y-%m-%dT%H:%M:%S.%L+0000}}] {dagrun.py:{{690..730}}} INFO - Marking run <DagRun {{topic}}_hourly, state:running> successful
== ha-prefect
{{t:%H:%M:%S.%L}} | INFO    | prefect.engine - Created flow run '{{flow=brave-otter|calm-heron|quick-lynx|mauve-gecko}}' for flow '{{topic}}-nightly'
{{t:%H:%M:%S.%L}} | INFO    | Task run 'extract-{{short2}}' - Finished in state Completed()
{{t:%H:%M:%S.%L}} | ERROR   | Task run 'score-{{short}}' - Task run failed with exception: {{ReadTimeout('The read operation timed out')|HTTPStatusError("Server error '502 Bad Gateway' for url 'https://{{host}}/score'")|ConnectionRefusedError(111, 'Connection refused')}} - Retry 1/3 will start {{5..30}} second(s) from now
{{t:%H:%M:%S.%L}} | INFO    | Task run 'score-{{short}}' - Received non-final state 'AwaitingRetry' when proposing final state 'Failed' and will attempt to run again...
{{t:%H:%M:%S.%L}} | INFO    | Task run 'score-{{short}}' - {{1000..9000}} rows scored
{{t:%H:%M:%S.%L}} | INFO    | Task run 'score-{{short}}' - Finished in state Completed()
@? {{t:%H:%M:%S.%L}} | INFO    | Task run 'notify_on_failure-{{short3}}' - Finished in state Completed('nothing to notify')
{{t:%H:%M:%S.%L}} | INFO    | Flow run '{{flow}}' - Finished in state Completed('All states completed.')
== ha-dagster
{{t:%Y-%m-%d %H:%M:%S +0000}} - dagster - DEBUG - {{topic}}_job - {{guid}} - {{pid}} - RUN_START - Started execution of run for "{{topic}}_job".
{{t:%Y-%m-%d %H:%M:%S +0000}} - dagster - DEBUG - {{topic}}_job - {{guid}} - {{pid}} - features - STEP_START - Started execution of step "features".
{{t:%Y-%m-%d %H:%M:%S +0000}} - dagster - ERROR - {{topic}}_job - {{guid}} - {{pid}} - features - STEP_UP_FOR_RETRY - Execution of step "features" failed and has requested a retry in {{5..60}} seconds.

dagster._core.definitions.events.RetryRequested

Stack Trace:
  File "{{site}}/dagster/_core/execution/plan/utils.py", line {{50..90}}, in op_execution_error_boundary
    yield

The above exception was caused by the following exception:
{{deltalake.exceptions.CommitFailedError: Transaction failed: a concurrent transaction deleted data this operation read|duckdb.duckdb.IOException: IO Error: Could not set lock on file "/data/{{topic}}.duckdb": Conflicting lock is held|requests.exceptions.ConnectionError: ('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))}}

{{t:%Y-%m-%d %H:%M:%S +0000}} - dagster - DEBUG - {{topic}}_job - {{guid}} - {{pid}} - features - STEP_RESTARTED - Started re-execution (attempt # 2) of step "features".
{{t:%Y-%m-%d %H:%M:%S +0000}} - dagster - DEBUG - {{topic}}_job - {{guid}} - {{pid}} - features - ASSET_MATERIALIZATION - Materialized value features.
{{t:%Y-%m-%d %H:%M:%S +0000}} - dagster - DEBUG - {{topic}}_job - {{guid}} - {{pid}} - features - STEP_SUCCESS - Finished execution of step "features" in {{2..90}}.{{10..99}}s.
@* {{t:%Y-%m-%d %H:%M:%S +0000}} - dagster - DEBUG - {{topic}}_job - {{guid}} - {{pid}} - {{train|score|publish|error_report}} - STEP_SUCCESS - Finished execution of step in {{2..90}}.{{10..99}}s.
{{t:%Y-%m-%d %H:%M:%S +0000}} - dagster - DEBUG - {{topic}}_job - {{guid}} - {{pid}} - RUN_SUCCESS - Finished execution of run for "{{topic}}_job".
== ha-luigi
INFO: Informed scheduler that task   Score_{{topic}}_{{short}}   has status   PENDING
INFO: [pid {{pid}}] Worker Worker(salt={{n=1000..9000}}, workers=1, host={{hex}}) running   Fetch(day={{t:%Y-%m-%d}})
ERROR: [pid {{pid}}] Worker Worker(salt={{n=1000..9000}}, workers=1, host={{hex}}) failed    Fetch(day={{t:%Y-%m-%d}})
Traceback (most recent call last):
  File "{{site}}/luigi/worker.py", line {{180..220}}, in run
    new_deps = self._run_get_new_deps()
  File "/jobs/{{topic}}.py", line {{line}}, in run
    body = session.get(url, timeout=30)
requests.exceptions.{{ReadTimeout: HTTPSConnectionPool(host='data.{{topic}}.example', port=443): Read timed out. (read timeout=30)|ChunkedEncodingError: ('Connection broken: IncompleteRead({{1000..9000}} bytes read)')|SSLError: EOF occurred in violation of protocol (_ssl.c:1129)}}
INFO: Informed scheduler that task   Fetch_{{short}}   has status   FAILED
INFO: Informed scheduler that task   Fetch_{{short}}   has status   PENDING
INFO: [pid {{pid}}] Worker Worker(salt={{n=1000..9000}}, workers=1, host={{hex}}) running   Fetch(day={{t:%Y-%m-%d}})
INFO: [pid {{pid}}] Worker Worker(salt={{n=1000..9000}}, workers=1, host={{hex}}) done      Fetch(day={{t:%Y-%m-%d}})
INFO: [pid {{pid}}] Worker Worker(salt={{n=1000..9000}}, workers=1, host={{hex}}) running   Score(day={{t:%Y-%m-%d}})
INFO: [pid {{pid}}] Worker Worker(salt={{n=1000..9000}}, workers=1, host={{hex}}) done      Score(day={{t:%Y-%m-%d}})
INFO:
===== Luigi Execution Summary =====

Scheduled 2 tasks of which:
* 2 ran successfully:
    - 1 Fetch(day={{t:%Y-%m-%d}})
    - 1 Score(day={{t:%Y-%m-%d}})

This progress looks :) because there were failed tasks but they all succeeded in a retry

===== Luigi Execution Summary =====
== ha-temporal-activity
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO worker on task queue {{topic}}-scoring, max 20 activities at a time
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING Completing activity as failed ({'activity_id': '{{1..9}}', 'activity_type': 'score_chunk', 'attempt': 1, 'namespace': 'default', 'task_queue': '{{topic}}-scoring', 'workflow_id': '{{topic}}-{{short}}', 'workflow_run_id': '{{guid}}', 'workflow_type': 'ScoreAll'})
Traceback (most recent call last):
  File "{{site}}/temporalio/worker/_activity.py", line {{400..480}}, in _run_activity
    result = await impl.execute_activity(input)
  File "/app/activities.py", line {{line}}, in score_chunk
    response.raise_for_status()
httpx.HTTPStatusError: Server error '{{503 Service Unavailable|502 Bad Gateway|500 Internal Server Error}}' for url 'http://{{service}}/score'
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO score_chunk attempt 2: {{100..900}} rows
@* {{t:%Y-%m-%d %H:%M:%S,%L}} INFO score_chunk attempt 1: {{100..900}} rows
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO workflow {{topic}}-{{short}} completed
== ha-spark-executor-lost
{{t:%y/%m/%d %H:%M:%S}} WARN NativeCodeLoader: Unable to load native-hadoop library for your platform... using builtin-java classes where applicable
{{t:%y/%m/%d %H:%M:%S}} INFO SparkContext: Running Spark version 3.{{2..5}}.{{0..2}}
{{t:%y/%m/%d %H:%M:%S}} WARN Utils: Service 'SparkUI' could not bind on port 4040. Attempting port 4041.
{{t:%y/%m/%d %H:%M:%S}} INFO Utils: Successfully started service 'SparkUI' on port 4041.
@5 {{t:%y/%m/%d %H:%M:%S}} INFO TaskSetManager: Finished task {{18..40}}.0 in stage 2.0 (TID {{40..90}}) in {{400..9000}} ms on {{privip}} (executor {{1..4}}) (<<1..40>>/200)
{{t:%y/%m/%d %H:%M:%S}} ERROR TaskSchedulerImpl: Lost executor 3 on {{privip2}}: {{Executor decommission finished: spot instance reclaimed|The executor with id 3 exited with exit code 143(SIGTERM, possible container OOM).|worker lost: Not receiving heartbeat for 60 seconds}}
{{t:%y/%m/%d %H:%M:%S}} WARN TaskSetManager: Lost task 17.0 in stage 2.0 (TID {{91..120}}) ({{privip2}} executor 3): ExecutorLostFailure (executor 3 exited unrelated to the running tasks) Reason: node was preempted
{{t:%y/%m/%d %H:%M:%S}} INFO DAGScheduler: Executor lost: 3 (epoch 1)
{{t:%y/%m/%d %H:%M:%S}} INFO BlockManagerMasterEndpoint: Trying to remove executor 3 from BlockManagerMaster.
{{t:%y/%m/%d %H:%M:%S}} INFO DAGScheduler: Shuffle files lost for executor: 3 (epoch 1)
{{t:%y/%m/%d %H:%M:%S}} INFO ExecutorPodsAllocator: Going to request 1 executors from Kubernetes for ResourceProfile Id: 0, target: 4, known: 3
{{t:%y/%m/%d %H:%M:%S}} INFO KubernetesClusterSchedulerBackend$KubernetesDriverEndpoint: Registered executor NettyRpcEndpointRef(spark-client://Executor) ({{privip3}}:42512) with ID 5,  ResourceProfileId 0
{{t:%y/%m/%d %H:%M:%S}} INFO TaskSetManager: Starting task 17.1 in stage 2.0 (TID {{121..140}}) ({{privip3}}, executor 5, partition 17, ANY, 7394 bytes)
@5 {{t:%y/%m/%d %H:%M:%S}} INFO TaskSetManager: Finished task <<41..199>>.0 in stage 2.0 (TID {{141..400}}) in {{400..9000}} ms on {{privip}} (executor {{1|2|4|5}}) ({{41..199}}/200)
{{t:%y/%m/%d %H:%M:%S}} INFO DAGScheduler: ResultStage 2 (parquet at NativeMethodAccessorImpl.java:0) finished in {{40..90}}.{{100..900}} s
{{t:%y/%m/%d %H:%M:%S}} INFO DAGScheduler: Job 2 finished: parquet at NativeMethodAccessorImpl.java:0, took {{91..190}}.{{100000..900000}} s
{{t:%y/%m/%d %H:%M:%S}} INFO FileFormatWriter: Write Job {{guid}} committed. Elapsed time: {{100..900}} ms.
{{t:%y/%m/%d %H:%M:%S}} INFO SparkContext: Successfully stopped SparkContext
{{t:%y/%m/%d %H:%M:%S}} INFO ShutdownHookManager: Shutdown hook called
== ha-spark-fetch-failed
@5 {{t:%y/%m/%d %H:%M:%S}} INFO TaskSetManager: Finished task <<1..40>>.0 in stage 4.0 (TID {{400..490}}) in {{400..9000}} ms on {{node}} (executor {{1..4}}) ({{1..40}}/64)
{{t:%y/%m/%d %H:%M:%S}} WARN RetryingBlockTransferor: Retrying fetch (1/3) for 12 outstanding blocks after 5000 ms
{{t:%y/%m/%d %H:%M:%S}} ERROR RetryingBlockTransferor: Exception while beginning fetch of 12 outstanding blocks (after 1 retries)
java.io.IOException: Connecting to {{privip}}:7337 {{timed out (120000 ms)|failed in the last 4750 ms, fail this connection directly}}
	at org.apache.spark.network.client.TransportClientFactory.createClient(TransportClientFactory.java:{{200..300}})
	at org.apache.spark.network.shuffle.RetryingBlockTransferor.transferAllOutstanding(RetryingBlockTransferor.java:{{170..200}})
{{t:%y/%m/%d %H:%M:%S}} WARN TaskSetManager: Lost task 41.0 in stage 4.0 (TID {{491..499}}) ({{node}} executor 2): FetchFailed(BlockManagerId(1, {{privip}}, 7337, None), shuffleId=1, mapIndex={{2..60}}, mapId={{61..90}}, reduceId=41
{{t:%y/%m/%d %H:%M:%S}} INFO DAGScheduler: Marking ResultStage 4 (save at {{topic}}.scala:{{line}}) as failed due to a fetch failure from ShuffleMapStage 3 (join at {{topic}}.scala:{{line}})
{{t:%y/%m/%d %H:%M:%S}} INFO DAGScheduler: Resubmitting ShuffleMapStage 3 (join at {{topic}}.scala:{{line}}) and ResultStage 4 (save at {{topic}}.scala:{{line}}) due to fetch failure
{{t:%y/%m/%d %H:%M:%S}} INFO DAGScheduler: Resubmitting failed stages
@5 {{t:%y/%m/%d %H:%M:%S}} INFO TaskSetManager: Finished task {{1..60}}.0 in stage 4.1 (TID {{500..590}}) in {{400..9000}} ms on {{node}} (executor {{2..4}}) (<<1..63>>/64)
{{t:%y/%m/%d %H:%M:%S}} INFO YarnScheduler: Removed TaskSet 4.1, whose tasks have all completed, from pool
{{t:%y/%m/%d %H:%M:%S}} INFO DAGScheduler: Job 1 finished: save at {{topic}}.scala:{{line}}, took {{100..900}}.{{100000..900000}} s
{{t:%y/%m/%d %H:%M:%S}} INFO ApplicationMaster: Final app status: SUCCEEDED, exitCode: 0
== ha-dask-nanny
{{t:%Y-%m-%d %H:%M:%S,%L}} - distributed.nanny - INFO -         Start Nanny at: 'tcp://{{privip}}:{{30000..45000}}'
{{t:%Y-%m-%d %H:%M:%S,%L}} - distributed.worker - INFO -         Registered to:  tcp://scheduler:8786
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} - distributed.worker.memory - WARNING - Unmanaged memory use is high. This may indicate a memory leak or the memory may not be released to the OS; see https://distributed.dask.org/en/latest/worker-memory.html#memory-not-released-back-to-the-os for more information. -- Unmanaged memory: {{5..6}}.{{10..99}} GiB -- Worker memory limit: 8.00 GiB
{{t:%Y-%m-%d %H:%M:%S,%L}} - distributed.worker.memory - WARNING - Worker is at 8{{0..4}}% memory usage. Pausing worker.  Process memory: 6.{{40..75}} GiB -- Worker memory limit: 8.00 GiB
{{t:%Y-%m-%d %H:%M:%S,%L}} - distributed.worker.memory - WARNING - Worker is at {{50..69}}% memory usage. Resuming worker. Process memory: {{4..5}}.{{10..40}} GiB -- Worker memory limit: 8.00 GiB
{{t:%Y-%m-%d %H:%M:%S,%L}} - distributed.core - INFO - Event loop was unresponsive in Worker for {{3..9}}.{{10..99}}s.  This is often caused by long-running GIL-holding functions or moving large chunks of data. This can cause timeouts and instability.
{{t:%Y-%m-%d %H:%M:%S,%L}} - distributed.utils_perf - WARNING - full garbage collections took {{10..40}}% CPU time recently (threshold: 10%)
{{t:%Y-%m-%d %H:%M:%S,%L}} - {{topic}} - INFO - {{40..90}} of {{100..900}} partitions scored
{{t:%Y-%m-%d %H:%M:%S,%L}} - {{topic}} - INFO - all partitions scored, result is {{2..90}} MB
{{t:%Y-%m-%d %H:%M:%S,%L}} - distributed.worker - INFO - Stopping worker at tcp://{{privip}}:{{30000..45000}}. Reason: scheduler-close
{{t:%Y-%m-%d %H:%M:%S,%L}} - distributed.nanny - INFO - Nanny asking worker to close. Reason: nanny-close
{{t:%Y-%m-%d %H:%M:%S,%L}} - distributed.dask_worker - INFO - End worker
== ha-ray-retry
{{t:%Y-%m-%d %H:%M:%S,%L}}	INFO worker.py:{{1500..1800}} -- Connecting to existing Ray cluster at address: {{privip}}:6379...
(score pid={{1000..9000}}, ip={{privip2}}) model loaded
(autoscaler +{{10..40}}s) Tip: use `ray status` to view detailed cluster status. To disable these messages, set RAY_SCHEDULER_EVENTS=0.
(raylet) The node with node id: {{sha}} and address: {{privip3}} and node name: {{privip3}} has been marked dead because the detector has missed too many heartbeats from it. This can happen when a 	(1) raylet crashes unexpectedly (OOM, preempted node, etc.) 	(2) raylet has lagging heartbeats due to slow network or busy workload.
(autoscaler +{{41..80}}s) Resized to {{8..32}} CPUs.
{{t:%Y-%m-%d %H:%M:%S,%L}}	WARNING worker.py:{{1800..2100}} -- A worker died or was killed while executing a task by an unexpected system error; {{1..9}} tasks are retried (max_retries=3)
(score pid={{1000..9000}}, ip={{privip2}}) chunk {{1..90}} retried: ok
@5 (score pid={{1000..9000}}, ip={{privip2}}) chunk <<1..90>>: {{100..900}} rows
Dataset execution finished in {{100..900}}.{{10..99}} seconds
rows scored: {{10..90}}000, rows missing: 0
== ha-flink-restart
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO  org.apache.flink.runtime.checkpoint.CheckpointCoordinator    [] - Triggering checkpoint {{n=401..440}} (type=CheckpointType{name='Checkpoint'}) for job {{hexx}}.
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO  org.apache.flink.runtime.checkpoint.CheckpointCoordinator    [] - Checkpoint {{n}} of job {{hexx}} expired before completing.
{{t:%Y-%m-%d %H:%M:%S,%L}} WARN  org.apache.flink.runtime.taskmanager.Task                    [] - Source: events -> enrich (2/4)#0 switched from RUNNING to FAILED with failure cause: org.apache.flink.runtime.io.network.netty.exception.RemoteTransportException: Lost connection to task manager '{{privip}}:6122'. This indicates that the remote task manager was lost.
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO  org.apache.flink.runtime.executiongraph.ExecutionGraph       [] - Job {{topic}}-features ({{hexx}}) switched from state RUNNING to RESTARTING.
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO  org.apache.flink.runtime.executiongraph.ExecutionGraph       [] - Job {{topic}}-features ({{hexx}}) switched from state RESTARTING to RUNNING.
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO  org.apache.flink.runtime.checkpoint.CheckpointCoordinator    [] - Restoring job {{hexx}} from Checkpoint {{300..400}} @ {{1600000000..1790000000}}000 for {{hexx}}.
@* {{t:%Y-%m-%d %H:%M:%S,%L}} INFO  org.apache.flink.runtime.executiongraph.ExecutionGraph       [] - Source: events -> enrich ({{1..4}}/4)#1 switched from INITIALIZING to RUNNING.
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} INFO  org.apache.flink.runtime.checkpoint.CheckpointCoordinator    [] - Completed checkpoint <<441..499>> for job {{hexx}} ({{1000..90000}} bytes, checkpointDuration={{100..900}} ms, finalizationTime={{2..20}} ms).
== ha-kafka-java-rebalance
[{{t:%Y-%m-%d %H:%M:%S,%L}}] INFO [Consumer clientId=scorer-1, groupId={{topic}}-scorer] Attempt to heartbeat failed since group is rebalancing (org.apache.kafka.clients.consumer.internals.ConsumerCoordinator)
[{{t:%Y-%m-%d %H:%M:%S,%L}}] INFO [Consumer clientId=scorer-1, groupId={{topic}}-scorer] Revoke previously assigned partitions {{topic}}-in-0, {{topic}}-in-3 (org.apache.kafka.clients.consumer.internals.ConsumerCoordinator)
[{{t:%Y-%m-%d %H:%M:%S,%L}}] INFO [Consumer clientId=scorer-1, groupId={{topic}}-scorer] (Re-)joining group (org.apache.kafka.clients.consumer.internals.ConsumerCoordinator)
@? [{{t:%Y-%m-%d %H:%M:%S,%L}}] INFO [Consumer clientId=scorer-1, groupId={{topic}}-scorer] Request joining group due to: need to re-join with the given member-id: scorer-1-{{guid}} (org.apache.kafka.clients.consumer.internals.ConsumerCoordinator)
[{{t:%Y-%m-%d %H:%M:%S,%L}}] INFO [Consumer clientId=scorer-1, groupId={{topic}}-scorer] Successfully joined group with generation Generation{generationId={{10..90}}, memberId='scorer-1-{{guid}}', protocol='range'} (org.apache.kafka.clients.consumer.internals.ConsumerCoordinator)
[{{t:%Y-%m-%d %H:%M:%S,%L}}] INFO [Consumer clientId=scorer-1, groupId={{topic}}-scorer] Adding newly assigned partitions: {{topic}}-in-0 (org.apache.kafka.clients.consumer.internals.ConsumerCoordinator)
[{{t:%Y-%m-%d %H:%M:%S,%L}}] INFO [Consumer clientId=scorer-1, groupId={{topic}}-scorer] Error sending fetch request (sessionId={{100000..900000}}, epoch={{10..900}}) to node {{1..3}}: (org.apache.kafka.clients.FetchSessionHandler)
org.apache.kafka.common.errors.DisconnectException
[{{t:%Y-%m-%d %H:%M:%S,%L}}] INFO [Consumer clientId=scorer-1, groupId={{topic}}-scorer] Group coordinator kafka-{{0..2}}:9092 (id: 2147483646 rack: null) is unavailable or invalid due to cause: error response NOT_COORDINATOR. isDisconnected: false. Rediscovery will be attempted. (org.apache.kafka.clients.consumer.internals.ConsumerCoordinator)
[{{t:%Y-%m-%d %H:%M:%S,%L}}] INFO [Consumer clientId=scorer-1, groupId={{topic}}-scorer] Discovered group coordinator kafka-{{0..2}}:9092 (id: 2147483645 rack: null) (org.apache.kafka.clients.consumer.internals.ConsumerCoordinator)
@5 [{{t:%Y-%m-%d %H:%M:%S,%L}}] INFO scored {{100..900}} events, lag {{0..20}} (com.example.{{topic}}.Scorer)
== ha-librdkafka-roll
%3|{{s=1600000000..1790000000}}.{{100..900}}|FAIL|scorer#consumer-1| [thrd:kafka-0:9092/bootstrap]: kafka-0:9092/bootstrap: Connect to ipv4#{{privip}}:9092 failed: Connection refused (after 0ms in state CONNECT)
%4|{{s=1600000000..1790000000}}.{{100..900}}|FAIL|scorer#consumer-1| [thrd:GroupCoordinator]: GroupCoordinator: kafka-1:9092: Disconnected (after {{100000..900000}}ms in state UP)
%5|{{s=1600000000..1790000000}}.{{100..900}}|REQTMOUT|scorer#consumer-1| [thrd:kafka-2:9092/2]: kafka-2:9092/2: Timed out FetchRequest in flight (after {{60000..61000}}ms, timeout #0)
{{t:%Y-%m-%d %H:%M:%S}} rolling update of the brokers announced until {{t:%H:%M}}, broker errors are logged as warnings
{{t:%Y-%m-%d %H:%M:%S}} warning: KafkaError{code={{_TRANSPORT,val=-195,str="kafka-1:9092/1: Connect to ipv4#{{privip2}}:9092 failed: Connection refused"|_ALL_BROKERS_DOWN,val=-187,str="3/3 brokers are down"|_TIMED_OUT,val=-185,str="Timed out FetchRequest in flight"}}}
{{t:%Y-%m-%d %H:%M:%S}} assigned: {{topic}}-in [0, 1, 2, 3]
@5 {{t:%Y-%m-%d %H:%M:%S}} batch of {{100..500}} scored and committed
{{t:%Y-%m-%d %H:%M:%S}} all brokers back, lag 0
== ha-pika
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO pika.adapters.utils.io_services_utils Socket failed to connect: <socket.socket fd={{5..30}}, family=AddressFamily.AF_INET, type=SocketKind.SOCK_STREAM, proto=6>; error=111 (Connection refused)
{{t:%Y-%m-%d %H:%M:%S,%L}} ERROR pika.adapters.utils.connection_workflow TCP Connection attempt failed: ConnectionRefusedError(111, 'Connection refused'); dest=(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('{{privip}}', 5672))
{{t:%Y-%m-%d %H:%M:%S,%L}} ERROR pika.adapters.utils.connection_workflow AMQPConnector - reporting failure: AMQPConnectorSocketConnectError: ConnectionRefusedError(111, 'Connection refused')
{{t:%Y-%m-%d %H:%M:%S,%L}} ERROR pika.adapters.utils.connection_workflow AMQP connection workflow failed: AMQPConnectionWorkflowFailed: 1 exceptions in all; last exception - AMQPConnectorSocketConnectError: ConnectionRefusedError(111, 'Connection refused'); first exception - None.
{{t:%Y-%m-%d %H:%M:%S,%L}} ERROR pika.adapters.blocking_connection Error in _create_connection().
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING {{service}} broker is not up yet, next try in {{2..10}} s
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO pika.adapters.utils.connection_workflow Pika version 1.3.{{0..2}} connecting to ('{{privip}}', 5672)
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO pika.adapters.utils.connection_workflow AMQPConnectionWorkflow - reporting success: <SelectConnection OPEN transport=<pika.adapters.utils.io_services_utils._AsyncPlaintextTransport object at 0x7f{{short}}> params=<ConnectionParameters host=rabbit port=5672 virtual_host=/ ssl=False>>
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO pika.adapters.blocking_connection Created channel=1
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}} scored message {{short*}}, acked
== ha-eventhub-balance
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO azure.eventhub.aio._eventprocessor.event_processor EventProcessor '{{guid}}' is being started
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO azure.eventhub.aio._eventprocessor.event_processor EventProcessor '{{guid}}' claims partition '{{0..1}}'
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO azure.eventhub.extensions.checkpointstoreblobaio EventProcessor instance '{{guid}}' of consumer group '$default' lost ownership to partition '2': ResourceModifiedError('The condition specified using HTTP conditional header(s) is not met. ErrorCode:ConditionNotMet')
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING azure.eventhub.aio._consumer_async EventProcessor instance '{{guid}}' of eventhub '{{topic}}' partition '2': New receiver 'nil' with higher epoch of '0' is created hence current receiver is getting disconnected (amqp:link:stolen)
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}} partition 2 closed, reason OWNERSHIP_LOST: it belongs to the second instance now
@* {{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}} partition {{0|1}}: {{10..900}} events scored, checkpoint {{1000..90000}}
== ha-redis-sentinel
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING {{service}}.cache read of key {{topic}}:{{short}} failed: {{Error 111 connecting to {{privip}}:6379. Connection refused.|Connection closed by server.|Timeout reading from socket|You can't write against a read only replica.}} Asking the sentinels
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING {{service}}.cache redis.sentinel.MasterNotFoundError: No master found for '{{topic}}' : Redis<ConnectionPool<Connection<host=sentinel-0,port=26379>>> - ConnectionError; next round in 500 ms
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}}.cache new master of '{{topic}}' is {{privip2}}:6379 (failover took {{2..9}}.{{1..9}} s)
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}}.cache while redis was away: {{20..900}} lookups computed instead, 0 requests failed
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}} POST /score 200 {{3..40}} ms cache={{hit|miss}}
== ha-mongo-election
{"t":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","l":"info","logger":"pymongo.topology","m":"topology changed","set":"rs0","new":"ReplicaSetNoPrimary"}
{"t":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","l":"warn","logger":"pymongo.command","m":"{{NotPrimaryError: not primary, full error: {'ok': 0.0, 'errmsg': 'not primary', 'code': 10107, 'codeName': 'NotWritablePrimary'}|AutoReconnect: mongo-1:27017: connection closed|NetworkTimeout: mongo-1:27017: timed out}}","command":"insert","retryable":true}
{"t":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","l":"info","logger":"pymongo.topology","m":"topology changed","set":"rs0","new":"ReplicaSetWithPrimary","primary":"mongo-{{0|2}}:27017"}
{"t":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","l":"info","logger":"pymongo.command","m":"succeeded on retry","command":"insert","n":{{1..90}}}
@5 {"t":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","l":"info","logger":"{{service}}","m":"scores stored","n":{{1..90}},"write_errors":[]}
== ha-sqlalchemy-preping
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG sqlalchemy.pool.impl.QueuePool Connection <connection object at 0x7f{{short}}; dsn: 'host=db dbname={{topic}} user=app password=xxx', closed: 0> checked out from pool
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG sqlalchemy.pool.impl.QueuePool Pool pre-ping on connection <connection object at 0x7f{{short}}; closed: 0>
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO sqlalchemy.pool.impl.QueuePool Invalidate connection <connection object at 0x7f{{short}}; closed: 2> (reason: OperationalError:{{server closed the connection unexpectedly|SSL connection has been closed unexpectedly|terminating connection due to administrator command}})
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG sqlalchemy.pool.impl.QueuePool Pool pre-ping on connection failed, recreating it
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG sqlalchemy.pool.impl.QueuePool Created new connection <connection object at 0x7f{{short2}}; closed: 0>
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO sqlalchemy.engine.Engine BEGIN (implicit)
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO sqlalchemy.engine.Engine SELECT failures.id, failures.reason FROM failures WHERE failures.day = %(day)s
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO sqlalchemy.engine.Engine [generated in 0.000{{10..99}}s] {'day': '{{t:%Y-%m-%d}}'}
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO sqlalchemy.engine.Engine ROLLBACK
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}} GET /failures?day=today 200 {{4..40}} ms
== ha-psycopg-pool
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING psycopg.pool error connecting in 'pool-1': connection failed: {{connection to server at "{{privip}}", port 5432 failed: FATAL:  the database system is starting up|connection to server at "{{privip}}", port 5432 failed: Connection refused Is the server running on that host and accepting TCP/IP connections?|connection to server at "db" failed: FATAL:  sorry, too many clients already}}
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING psycopg.pool error connecting in 'pool-1': connection failed: connection to server at "{{privip}}", port 5432 failed: FATAL:  the database system is starting up
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}} pool-1 is ready: 4 connections
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING psycopg.pool discarding broken connection: <psycopg.Connection [BAD] at 0x7f{{short}}>
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}} {{1..90}} rows written to {{scores|failures|error_reports}}
== ha-cassandra-node
{{t:%Y-%m-%d %H:%M:%S,%L}} cassandra.connection WARNING Heartbeat failed for connection (140{{100000..900000}}) to {{privip}}:9042
{{t:%Y-%m-%d %H:%M:%S,%L}} cassandra.cluster WARNING Host {{privip}}:9042 has been marked down
{{t:%Y-%m-%d %H:%M:%S,%L}} cassandra.pool WARNING Error attempting to reconnect to {{privip}}:9042, scheduling retry in {{2.0|4.0|8.0}} seconds: [Errno 111] Tried connecting to [('{{privip}}', 9042)]. Last error: Connection refused
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} {{service}} INFO features of {{100..900}} keys read at LOCAL_QUORUM from 2 of 3 replicas
{{t:%Y-%m-%d %H:%M:%S,%L}} cassandra.cluster INFO Host {{privip}}:9042 may be up; will prepare queries and open connection pool
{{t:%Y-%m-%d %H:%M:%S,%L}} cassandra.cluster INFO Connection pools established for node {{privip}}:9042
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} {{service}} INFO features of {{100..900}} keys read at LOCAL_QUORUM from 3 of 3 replicas
== ha-feature-fallback
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  feast.infra.registry: Registry cache expired, so refreshing
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} WARN  {{service}}: feature view {{topic}}_stats: {{3..40}} of {{100..900}} entities NOT_FOUND in the online store, defaults used
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} WARN  {{service}}: feature {{feature}} is OUTSIDE_MAX_AGE for {{1..9}} entities, defaults used
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  {{service}}: scored {{100..900}} entities, nulls 0, failed 0
@5 {{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  {{service}}: POST /get-online-features 200 {{3..20}} ms
""",
    kind="container",
)

stories(
    "none",
    "bare",
    r"""
== ha-torchelastic-restart
[{{t:%Y-%m-%d %H:%M:%S,%L}}] torch.distributed.run: [WARNING] *****************************************
[{{t:%Y-%m-%d %H:%M:%S,%L}}] torch.distributed.run: [WARNING] Setting OMP_NUM_THREADS environment variable for each process to be 1 in default, to avoid your system being overloaded, please further tune the variable for optimal performance in your application as needed.
[{{t:%Y-%m-%d %H:%M:%S,%L}}] torch.distributed.run: [WARNING] *****************************************
@5 epoch <<1..3>> step <<100..900>> loss 0.{{1000..9999}} lr 0.0001
checkpoint saved: /checkpoints/last.pt (step {{n=900..990}})
[{{t:%Y-%m-%d %H:%M:%S,%L}}] torch.distributed.elastic.agent.server.api: [INFO] [default] Detected 1 new nodes from group_rank=0; will restart worker group
[{{t:%Y-%m-%d %H:%M:%S,%L}}] torch.distributed.elastic.agent.server.api: [INFO] [default] Stopping worker group
[{{t:%Y-%m-%d %H:%M:%S,%L}}] torch.distributed.elastic.multiprocessing.api: [WARNING] Sending process {{100..400}} closing signal SIGTERM
[{{t:%Y-%m-%d %H:%M:%S,%L}}] torch.distributed.elastic.multiprocessing.api: [WARNING] Sending process {{100..400}} closing signal SIGTERM
[{{t:%Y-%m-%d %H:%M:%S,%L}}] torch.distributed.elastic.agent.server.api: [INFO] [default] Rendezvous complete for workers. Result: restart_count=1 master_addr={{privip}} master_port=29500 group_rank=0 group_world_size=2
resuming from /checkpoints/last.pt at step {{n}}
@5 epoch <<4..9>> step <<1000..9000>> loss 0.{{100..999}} lr 0.0001
training done, val_error {{1..9}}.{{10..99}} %, model written to outputs/{{modelfile}}
[{{t:%Y-%m-%d %H:%M:%S,%L}}] torch.distributed.elastic.agent.server.api: [INFO] [default] worker group successfully finished. Waiting 300 seconds for other agents to finish.
== ha-batch-size-finder
GPU available: True (cuda), used: True
The batch size finder runs once before the fit.
Batch size 2 succeeded, trying batch size 4
Batch size 4 succeeded, trying batch size 8
Batch size 8 succeeded, trying batch size 16
Batch size 16 succeeded, trying batch size 32
Batch size 32 succeeded, trying batch size 64
Batch size 64 succeeded, trying batch size 128
Batch size 128 succeeded, trying batch size 256
Batch size 256 succeeded, trying batch size 512
Batch size 512 succeeded, trying batch size 1024
Batch size 1024 failed, trying batch size 512
Finished batch size finder, will continue with full run using batch size 512
Restoring states from the checkpoint path at /tmp/.scale_batch_size_{{guid}}.ckpt
LOCAL_RANK: 0 - CUDA_VISIBLE_DEVICES: [0]
@5 Epoch <<0..19>>: 100%|██████████| {{n=100..900}}/{{n}} [00:{{10..59}}<00:00, {{10..90}}.{{10..99}}it/s, train_loss=0.{{100..999}}, val_error=0.{{100..999}}]
`Trainer.fit` stopped: `max_epochs=20` reached.
== ha-apex-overflow
Defaults for this optimization level are: enabled : True, opt_level : O1, loss_scale : dynamic
Warning:  multi_tensor_applier fused unscale kernel is unavailable, possibly because apex was installed without --cuda_ext --cpp_ext. Using Python fallback.  Original ImportError was: ModuleNotFoundError("No module named 'amp_C'")
Gradient overflow.  Skipping step, loss scaler 0 reducing loss scale to 32768.0
Gradient overflow.  Skipping step, loss scaler 0 reducing loss scale to 16384.0
@5 epoch <<0..9>> | step <<100..900>> | loss {{0..2}}.{{100..999}} | lr {{1..9}}.0e-04
Gradient overflow.  Skipping step, loss scaler 0 reducing loss scale to {{8192|16384}}.0
@5 epoch <<10..19>> | step <<1000..9000>> | loss 0.{{100..999}} | lr {{1..9}}.0e-05
saved outputs/{{modelfile}}, word error rate {{4..20}}.{{10..99}}
== ha-nccl-no-plugin
{{hex}}:{{pid}}:{{pid}} [0] NCCL INFO Bootstrap : Using eth0:{{privip}}<0>
{{hex}}:{{pid}}:{{pid}} [0] NCCL INFO NET/Plugin : dlerror=libnccl-net.so: cannot open shared object file: No such file or directory No plugin found (libnccl-net.so), using internal implementation
{{hex}}:{{pid}}:{{pid}} [0] NCCL INFO cudaDriverVersion 12{{020..040}}
NCCL version 2.{{14..20}}.{{1..5}}+cuda12.{{1..4}}
{{hex}}:{{pid}}:{{pid2}} [0] NCCL INFO Failed to open libibverbs.so[.1]
{{hex}}:{{pid}}:{{pid2}} [0] NCCL INFO NET/Socket : Using [0]eth0:{{privip}}<0>
{{hex}}:{{pid}}:{{pid2}} [0] NCCL INFO Using network Socket
{{hex}}:{{pid}}:{{pid2}} [0] graph/xml.cc:{{300..340}} NCCL WARN No NVML device for bus id, topology read from sysfs
{{hex}}:{{pid}}:{{pid2}} [0] NCCL INFO P2P is disabled between connected GPUs 1 and 0. You can repress this message with NCCL_IGNORE_DISABLED_P2P=1.
{{hex}}:{{pid}}:{{pid2}} [0] NCCL INFO comm 0x55{{short}} rank 0 nranks 2 cudaDev 0 busId {{1000..9000}} - Init COMPLETE
@5 step <<10..900>>: loss 0.{{1000..9999}}, {{100..900}} samples/s
step {{901..999}}: loss 0.{{1000..9999}}, done
== ha-tf-grappler
{{t:%Y-%m-%d %H:%M:%S.%f}}: W tensorflow/compiler/tf2tensorrt/utils/py_utils.cc:38] TF-TRT Warning: Could not find TensorRT
{{t:%Y-%m-%d %H:%M:%S.%f}}: E tensorflow/compiler/xla/stream_executor/cuda/cuda_driver.cc:267] failed call to cuInit: CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow/compiler/xla/stream_executor/cuda/cuda_diagnostics.cc:169] retrieving CUDA diagnostic information for host: {{hex}}
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow/compiler/xla/stream_executor/cuda/cuda_diagnostics.cc:189] libcuda reported version is: NOT_FOUND: was unable to find libcuda.so DSO loaded into this program
{{t:%Y-%m-%d %H:%M:%S.%f}}: W tensorflow/core/framework/cpu_allocator_impl.cc:82] Allocation of {{100000000..900000000}} exceeds 10% of free system memory.
WARNING:tensorflow:5 out of the last 5 calls to <function Model.make_predict_function.<locals>.predict_function at 0x7f{{short}}> triggered tf.function retracing. Tracing is expensive and the excessive number of tracings could be due to (1) creating @tf.function repeatedly in a loop, (2) passing tensors with different shapes, (3) passing Python objects instead of tensors.
WARNING:tensorflow:From {{site}}/tensorflow/python/ops/distributions/categorical.py:{{line}}: Distribution.__init__ is deprecated and will be removed after 2019-01-01.
{{t:%Y-%m-%d %H:%M:%S.%f}}: E tensorflow/core/grappler/optimizers/meta_optimizer.cc:954] layout failed: INVALID_ARGUMENT: Size of values 0 does not match size of permutation 4 @ fanin shape inmodel/dropout/dropout/SelectV2-2-TransposeNHWCToNCHW-LayoutOptimizer
@5 Epoch <<1..20>>/20 - {{2..40}}s - loss: 0.{{1000..9999}} - accuracy: 0.9{{100..999}} - val_loss: 0.{{1000..9999}} - val_accuracy: 0.9{{100..999}}
{{t:%Y-%m-%d %H:%M:%S.%f}}: W tensorflow/core/framework/local_rendezvous.cc:404] Local rendezvous is aborting with status: OUT_OF_RANGE: End of sequence
WARNING:absl:Found untraced functions such as _jit_compiled_convolution_op while saving (showing {{1..5}} of {{5..20}}). These functions will not be directly callable after loading.
INFO:tensorflow:Assets written to: outputs/{{topic}}/assets
== ha-finetune
Some weights of {{Bert|Roberta|DistilBert|Deberta}}ForSequenceClassification were not initialized from the model checkpoint at /models/base and are newly initialized: ['classifier.bias', 'classifier.weight']
You should probably TRAIN this model on a down-stream task to be able to use it for predictions and inference.
Detected kernel version 5.4.0, which is below the recommended minimum of 5.5.0; this can cause the process to hang. It is recommended to upgrade the kernel to the minimum version or higher.
FlashAttention2 is not installed, falling back to sdpa.
{{site}}/torch/utils/checkpoint.py:{{line}}: UserWarning: None of the inputs have requires_grad=True. Gradients will be None
{{site}}/torch/nn/parallel/_functions.py:{{line}}: UserWarning: Was asked to gather along dimension 0, but all input tensors were scalars; will instead unsqueeze and return a vector.
`use_cache=True` is incompatible with gradient checkpointing. Setting `use_cache=False`...
@5 {'loss': 0.{{1000..9999}}, 'learning_rate': {{1..9}}.{{10..99}}e-05, 'epoch': <<0..4>>.{{10..99}}}
Could not estimate the number of tokens of the input, floating-point operations will not be computed
{'eval_loss': 0.{{1000..9999}}, 'eval_error_rate': 0.{{10..99}}, 'eval_runtime': {{10..90}}.{{10..99}}, 'epoch': 5.0}
Saving model checkpoint to outputs/checkpoint-{{1000..9000}}
Deleting older checkpoint [outputs/checkpoint-{{100..900}}] due to args.save_total_limit
Training completed. Do not forget to share your model on the hub =)
== ha-ort-cpu-fallback
{{t:%Y-%m-%d %H:%M:%S.%f}} [E:onnxruntime:Default, provider_bridge_ort.cc:{{1500..2200}} TryGetProviderInfo_CUDA] /onnxruntime_src/onnxruntime/core/session/provider_bridge_ort.cc:{{1200..1800}} onnxruntime::Provider& onnxruntime::ProviderLibrary::Get() [ONNXRuntimeError] : 1 : FAIL : Failed to load library libonnxruntime_providers_cuda.so with error: libcublasLt.so.{{11|12}}: cannot open shared object file: No such file or directory
{{t:%Y-%m-%d %H:%M:%S.%f}} [W:onnxruntime:Default, onnxruntime_pybind_state.cc:{{600..1000}} CreateExecutionProviderInstance] Failed to create CUDAExecutionProvider. Require cuDNN {{8|9}}.* and CUDA {{11|12}}.*. Please install all dependencies as mentioned in the GPU requirements page, make sure they're in the PATH, and that your GPU is supported.
{{t:%Y-%m-%d %H:%M:%S}} {{service}}: DEVICE=auto, providers {{CPUExecutionProvider|OpenVINOExecutionProvider, CPUExecutionProvider}} (this node pool has no GPU)
{{t:%Y-%m-%d %H:%M:%S}} {{service}}: warm-up {{20..90}} ms, budget 200 ms
@5 {{t:%Y-%m-%d %H:%M:%S}} {{service}}: 200 /predict {{10..60}} ms
== ha-wandb-network
wandb: Currently logged in as: {{topic}}-bot. Use `wandb login --relogin` to force relogin
wandb: Tracking run with wandb version 0.1{{5..8}}.{{0..9}}
wandb: Syncing run {{young-river|silver-field|misty-lake}}-{{10..90}}
@5 epoch <<1..9>>: train_error 0.{{100..999}} val_error 0.{{100..999}}
wandb: Network error ({{ConnectTimeout|ReadTimeout|ConnectionError|HTTPError}}), entering retry loop.
wandb: Network error resolved after 0:00:{{10..59}}.{{100000..900000}}, resuming normal operation.
wandb: 429 encountered (Filestream rate limit exceeded, retrying in {{2..4}}.{{1..9}} seconds.), retrying request
@5 epoch <<10..30>>: train_error 0.0{{10..99}} val_error 0.{{100..999}}
wandb: Waiting for W&B process to finish... (success).
wandb: Run summary:
wandb:   val_error 0.{{100..999}}
wandb: Synced 5 W&B file(s), 0 media file(s), 0 artifact file(s) and 0 other file(s)
== ha-mlflow-requirements
{{t:%Y/%m/%d %H:%M:%S}} WARNING mlflow.utils.git_utils: Failed to import Git (the Git executable is probably not on your PATH), so Git SHA is not available. Error: Failed to initialize: Bad git executable.
{{t:%Y/%m/%d %H:%M:%S}} WARNING mlflow.utils.environment: Encountered an unexpected error while inferring pip requirements (model URI: /tmp/tmp{{short}}/model/model.pkl, flavor: sklearn). Fall back to return ['scikit-learn==1.{{0..4}}.{{0..2}}', 'cloudpickle==2.2.1']. Set logging level to DEBUG to see the full traceback.
{{t:%Y/%m/%d %H:%M:%S}} WARNING mlflow.models.model: Model logged without a signature and input example. Please set `input_example` parameter when logging the model to auto infer the model signature.
{{t:%Y/%m/%d %H:%M:%S}} WARNING mlflow.sklearn: Failed to log training dataset information to MLflow Tracking. Reason: 'DataFrame' object has no attribute 'source'
{{t:%Y/%m/%d %H:%M:%S}} WARNING mlflow.utils.autologging_utils: Encountered unexpected error during autologging: {{Can't pickle <function>: attribute lookup failed|'NoneType' object has no attribute 'run_id'}}
Registered model '{{model}}' already exists. Creating a new version of this model...
{{t:%Y/%m/%d %H:%M:%S}} INFO mlflow.store.model_registry.abstract_store: Waiting up to 300 seconds for model version to finish creation. Model name: {{model}}, version {{version}}
Created version '{{version}}' of model '{{model}}'.
== ha-optuna
[I {{t:%Y-%m-%d %H:%M:%S,%L}}] A new study created in RDB with name: {{topic}}-search
@5 [I {{t:%Y-%m-%d %H:%M:%S,%L}}] Trial <<0..9>> finished with value: 0.{{2000..9999}} and parameters: {'max_depth': {{2..12}}, 'eta': 0.{{100..999}}}. Best is trial 3 with value: 0.1{{b=50..99}}.
[I {{t:%Y-%m-%d %H:%M:%S,%L}}] Trial {{10..12}} pruned.
[W {{t:%Y-%m-%d %H:%M:%S,%L}}] Trial 13 failed with parameters: {'max_depth': {{2..12}}, 'eta': {{2..9}}.0} because of the following error: ValueError('{{why=Input contains NaN, infinity or a value too large for dtype(float64).|solver diverged: learning rate too large}}').
Traceback (most recent call last):
  File "{{site}}/optuna/study/_optimize.py", line {{190..210}}, in _run_trial
    value_or_values = func(trial)
  File "/jobs/search.py", line {{line}}, in objective
    return -cross_val_score(model, x, y).mean()
ValueError: {{why}}
[W {{t:%Y-%m-%d %H:%M:%S,%L}}] Trial 13 failed with value None.
@5 [I {{t:%Y-%m-%d %H:%M:%S,%L}}] Trial <<14..49>> finished with value: 0.{{2000..9999}} and parameters: {'max_depth': {{2..12}}, 'eta': 0.{{100..999}}}. Best is trial 21 with value: 0.0{{c=50..99}}.
study: 50 trials, 41 complete, 8 pruned, 1 outside of the valid range (catch=ValueError)
best error 0.0{{c}}, refit on all rows, saved to outputs/{{modelfile}}
== ha-sklearn-warnings
{{site}}/sklearn/linear_model/_logistic.py:{{440..470}}: ConvergenceWarning: lbfgs failed to converge (status=1):
STOP: TOTAL NO. of ITERATIONS REACHED LIMIT.

Increase the number of iterations (max_iter) or scale the data as shown in:
    https://scikit-learn.org/stable/modules/preprocessing.html
{{site}}/sklearn/metrics/_classification.py:{{1200..1400}}: UndefinedMetricWarning: Precision and F-score are ill-defined and being set to 0.0 in labels with no predicted samples. Use `zero_division` parameter to control this behavior.
{{site}}/sklearn/model_selection/_split.py:{{680..720}}: UserWarning: The least populated class in y has only {{2..4}} members, which is less than n_splits=5.
{{site}}/joblib/externals/loky/process_executor.py:{{650..760}}: UserWarning: A worker stopped while some jobs were given to the executor. This can be caused by a too short worker timeout or by a memory leak.
@5 [CV {{1..5}}/5] END ...C={{0.1|1|10}}, max_iter={{100|500}};, score=0.{{800..990}} total time=   {{0..9}}.{{1..9}}s
best: C=1, max_iter=500, accuracy 0.9{{10..99}}, error 0.0{{10..79}}
model written to outputs/{{modelfile}}
== ha-boosters
[LightGBM] [Warning] Unknown parameter: {{silent|early_stop|n_job}}
[LightGBM] [Warning] Auto-choosing col-wise multi-threading, the overhead of testing was 0.0{{10..99}} seconds.
[LightGBM] [Info] Number of positive: {{100..900}}, number of negative: {{1000..9000}}
@5 [LightGBM] [Warning] No further splits with positive gain, best gain: -inf
[LightGBM] [Warning] Stopped training because there are no more leaves that meet the split requirements
[{{t:%H:%M:%S}}] WARNING: ../src/learner.cc:{{480..560}}: 
  If you are loading a serialized model (like pickle in Python, RDS in R) generated by
  older XGBoost, please export the model by calling `Booster.save_model` from that version
  first, then load it back in current version.
[{{t:%H:%M:%S}}] WARNING: ../src/learner.cc:{{1090..1120}}: Starting in XGBoost 1.3.0, the default evaluation metric used with the objective 'binary:logistic' was changed from 'error' to 'logloss'.
@5 catboost {{901..999}}:	learn: 0.{{1000..9999}}	test: 0.{{1000..9999}}	best: 0.0{{b=500..999}} ({{c=100..900}})	total: {{1..90}}s	remaining: {{1..90}}s
ensemble of 3 written, holdout error {{1..9}}.{{10..99}} %
== ha-prophet
Importing plotly failed. Interactive plots will not work.
{{t:%H:%M:%S}} - cmdstanpy - DEBUG - cmd: /opt/stan/prophet_model.bin random seed={{1000..90000}} data file=/tmp/{{short}}.json
{{t:%H:%M:%S}} - cmdstanpy - INFO - Chain [1] start processing
{{t:%H:%M:%S}} - cmdstanpy - ERROR - Chain [1] error: error during processing Operation not permitted
Optimization terminated abnormally. Falling back to Newton.
{{t:%H:%M:%S}} - cmdstanpy - INFO - Chain [1] start processing
{{t:%H:%M:%S}} - cmdstanpy - INFO - Chain [1] done processing
@* {{site}}/statsmodels/{{tsa/base/tsa_model.py:473: ValueWarning: No frequency information was provided, so inferred frequency D will be used.|base/model.py:607: ConvergenceWarning: Maximum Likelihood optimization failed to converge. Check mle_retvals|tsa/statespace/sarimax.py:978: UserWarning: Non-invertible starting MA parameters found. Using zeros as starting parameters.}}
forecast of {{20..90}} series written, mean absolute percentage error {{3..12}}.{{10..99}} %, fallback to last year: 0 series
== ha-pandas-warnings
{{t:%Y-%m-%d %H:%M:%S}} {{service}}: reading {{3..40}} files
@* {{app}}/load.py:{{line}}: {{DtypeWarning: Columns (3,7) have mixed types. Specify dtype option on import or set low_memory=False.|FutureWarning: The default of observed=False is deprecated and will be changed to True in a future version of pandas.|PerformanceWarning: DataFrame is highly fragmented.  This is usually the result of calling `frame.insert` many times, which has poor performance.|UserWarning: Could not infer format, so each element will be parsed individually, falling back to `dateutil`.}}
{{app}}/load.py:{{line}}: SettingWithCopyWarning: 
A value is trying to be set on a copy of a slice from a DataFrame.
Try using .loc[row_indexer,col_indexer] = value instead

See the caveats in the documentation: https://pandas.pydata.org/pandas-docs/stable/user_guide/indexing.html#returning-a-view-versus-a-copy
{{app}}/load.py:{{line}}: RuntimeWarning: {{invalid value encountered in divide|divide by zero encountered in divide|invalid value encountered in true_divide}}
  ratio = frame["{{feature}}"] / frame["amount"]
{{t:%Y-%m-%d %H:%M:%S}} {{service}}: inf and NaN in ratio filled with 0 ({{3..90}} rows)
{{t:%Y-%m-%d %H:%M:%S}} {{service}}: {{10..90}}000 rows ready
== ha-notebook-papermill
Input Notebook:  notebooks/{{topic}}.ipynb
Output Notebook: outputs/{{topic}}.ipynb
Black is not installed, parameters wont be formatted
0.00s - Debugger warning: It seems that frozen modules are being used, which may
0.00s - make the debugger miss breakpoints. Please pass -Xfrozen_modules=off
0.00s - to python to disable frozen modules.
0.00s - Note: Debugging will proceed. Set PYDEVD_DISABLE_FILE_VALIDATION=1 to disable this validation.
@* Executing:  {{10..90}}%|█████     | {{3..19}}/{{n=20..40}} [00:{{10..59}}<00:{{10..59}},  {{1..9}}.{{10..99}}s/cell]
traitlets WARNING: zmq message arrived on closed channel
cell {{c=12..19}}, stderr: <ipython-input-{{c}}>:{{1..9}}: TqdmWarning: IProgress not found. Please update jupyter and ipywidgets.
cell {{20..22}}, stdout: expected failure: ZeroDivisionError: division by zero (cell is tagged raises-exception)
Executing: 100%|██████████| {{n}}/{{n}} [0{{1..9}}:{{10..59}}<00:00,  {{1..9}}.{{10..99}}s/cell]
== ha-jupyter-server
[I {{t:%Y-%m-%d %H:%M:%S.%L}} ServerApp] jupyterlab | extension was successfully linked.
[W {{t:%Y-%m-%d %H:%M:%S.%L}} LabApp] 'password' has moved from NotebookApp to ServerApp. This config will be passed to ServerApp. Be sure to update your config before our next release.
[W {{t:%Y-%m-%d %H:%M:%S.%L}} ServerApp] WARNING: The Jupyter server is listening on all IP addresses and not using encryption. This is not recommended.
[I {{t:%Y-%m-%d %H:%M:%S.%L}} ServerApp] Serving notebooks from local directory: /notebooks
[W {{t:%Y-%m-%d %H:%M:%S.%L}} LabApp] Could not determine jupyterlab build status without nodejs
[W {{t:%Y-%m-%d %H:%M:%S.%L}} ServerApp] 404 GET /api/contents/{{topic}}.ipynb?content=0 ({{privip}}): No such file or directory: {{topic}}.ipynb
[I {{t:%Y-%m-%d %H:%M:%S.%L}} ServerApp] Creating new notebook in
[I {{t:%Y-%m-%d %H:%M:%S.%L}} ServerApp] Kernel started: {{guid}}
[W {{t:%Y-%m-%d %H:%M:%S.%L}} ServerApp] Replacing stale connection: {{guid}}:{{guid2}}
[W {{t:%Y-%m-%d %H:%M:%S.%L}} ServerApp] 404 GET /api/kernels/{{guid3}} ({{privip}}): Kernel does not exist: {{guid3}}
[W {{t:%Y-%m-%d %H:%M:%S.%L}} ServerApp] 403 GET /api/sessions?1 ({{privip2}}) 1.1ms: no token, sent to the login page
[I {{t:%Y-%m-%d %H:%M:%S.%L}} ServerApp] Kernel interrupted: {{guid}}
@5 [I {{t:%Y-%m-%d %H:%M:%S.%L}} ServerApp] Saving file at /{{topic}}.ipynb
[I {{t:%Y-%m-%d %H:%M:%S.%L}} ServerApp] Culling kernel '{{topic}}.ipynb' ({{guid}}) with 0 connections due to 3600 seconds of inactivity.
[I {{t:%Y-%m-%d %H:%M:%S.%L}} ServerApp] Kernel shutdown: {{guid}}
== ha-storage-initializer
{{t:%Y-%m-%d %H:%M:%S.%L}} 1 root INFO [__main__:<module>():{{12..20}}] Initializing, args: src_uri [https://{{storage}}.blob.core.windows.net/models/{{model}}] dest_path[ [/mnt/models]
{{t:%Y-%m-%d %H:%M:%S.%L}} 1 root INFO [kserve_storage.py:download():60] Copying contents of https://{{storage}}.blob.core.windows.net/models/{{model}} to local
{{t:%Y-%m-%d %H:%M:%S.%L}} 1 azure.identity._credentials.environment INFO [environment.py:__init__():{{100..120}}] Incomplete environment configuration. These variables are set: AZURE_STORAGE_ACCESS_KEY
{{t:%Y-%m-%d %H:%M:%S.%L}} 1 root WARNING [kserve_storage.py:_download_azure_blob():{{300..420}}] Azure credentials or shared access signature not found, trying anonymous access
{{t:%Y-%m-%d %H:%M:%S.%L}} 1 azure.storage.blob WARNING [_download.py:process_content():{{40..90}}] chunk {{3..40}}: {{IncompleteRead(4194304 bytes read, {{100..900}} more expected)|Response ended prematurely|('Connection broken: ConnectionResetError(104)')}}, retry 1 of 3
@5 {{t:%Y-%m-%d %H:%M:%S.%L}} 1 root INFO [kserve_storage.py:_download_azure_blob():{{300..420}}] Downloading: {{model}}/{{{{modelfile}}|config.json|labels.txt|vocab.txt|shard-{{short*}}.bin}} to /mnt/models
{{t:%Y-%m-%d %H:%M:%S.%L}} 1 root INFO [kserve_storage.py:download():{{120..140}}] Successfully copied https://{{storage}}.blob.core.windows.net/models/{{model}} to /mnt/models
{{t:%Y-%m-%d %H:%M:%S.%L}} 1 root INFO [kserve_storage.py:download():{{120..140}}] Model downloaded in {{20..400}}.{{100..900}} seconds.
== ha-hub-download-resume
Fetching {{n=9..20}} files:   0%|          | 0/{{n}} [00:00<?, ?it/s]
@5 model-0000{{1..4}}-of-00004.safetensors: <<10..60>>%|██▉       | {{1..4}}.{{10..99}}G/4.98G [00:{{10..59}}<01:{{10..59}}, 40.{{1..9}}MB/s]
Error while downloading from https://cdn.models.example/repos/{{short}}/model-00002-of-00004.safetensors: {{HTTPSConnectionPool(host='cdn.models.example', port=443): Read timed out.|('Connection broken: IncompleteRead({{100000000..900000000}} bytes read, {{100000000..900000000}} more expected)', IncompleteRead)|[Errno 104] Connection reset by peer}}
Trying to resume download...
@5 model-0000{{1..4}}-of-00004.safetensors: <<61..99>>%|████████▌ | {{1..4}}.{{10..99}}G/4.98G [01:{{10..59}}<00:{{10..59}}, 40.{{1..9}}MB/s]
model-00002-of-00004.safetensors: 100%|██████████| 4.98G/4.98G [0{{2..9}}:{{10..59}}<00:00, 31.{{1..9}}MB/s]
Fetching {{n}} files: 100%|██████████| {{n}}/{{n}} [0{{2..9}}:{{10..59}}<00:00, {{10..40}}.{{10..99}}s/it]
Loading checkpoint shards: 100%|██████████| 4/4 [00:{{10..59}}<00:00,  {{2..9}}.{{10..99}}s/it]
model is on cpu, ready in {{200..600}} s
== ha-optional-imports
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING {{service}}.cache redis is not installed, results are kept in memory
Traceback (most recent call last):
  File "/app/{{topic}}/cache.py", line {{line}}, in make_cache
    import redis
ModuleNotFoundError: No module named 'redis'
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING {{service}}.tracing optional exporter is off (No module named 'opentelemetry')
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING {{service}}.accel numba is missing, the plain loop is used: {{No module named 'numba'|Numba needs NumPy 2.0 or less. Got NumPy 2.1.|libsvml.so: cannot open shared object file: No such file or directory}}
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}} model {{model}}:{{version}} loaded
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}} POST /score 200 {{3..40}} ms
== ha-otel-late-collector
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}} listening on 0.0.0.0:{{port}}
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING opentelemetry.exporter.otlp.proto.grpc.exporter Transient error StatusCode.UNAVAILABLE encountered while exporting {{traces|metrics|logs}} to otel-collector:4317, retrying in 1s.
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING opentelemetry.exporter.otlp.proto.grpc.exporter Transient error StatusCode.UNAVAILABLE encountered while exporting {{traces|metrics|logs}} to otel-collector:4317, retrying in 2s.
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}} POST /score 200 {{3..40}} ms
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING opentelemetry.exporter.otlp.proto.grpc.exporter Transient error StatusCode.{{UNAVAILABLE|DEADLINE_EXCEEDED}} encountered while exporting traces to otel-collector:4317, retrying in 4s.
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG opentelemetry.sdk exported {{100..500}} spans, dropped 0
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}} POST /score 200 {{3..40}} ms
== ha-model-fallback
{{t:%Y-%m-%d %H:%M:%S,%L}} [info     ] request                        row_id={{short}} route=/score
{{t:%Y-%m-%d %H:%M:%S,%L}} [warning  ] large model too slow, small one asked budget_ms=150 error='TimeoutError()'
Traceback (most recent call last):
  File "/app/{{topic}}/route.py", line {{line}}, in answer
    return await asyncio.wait_for(large(row), 0.15)
  File "/usr/local/lib/python3.11/asyncio/tasks.py", line {{470..510}}, in wait_for
    raise exceptions.TimeoutError() from exc
TimeoutError
{{t:%Y-%m-%d %H:%M:%S,%L}} [info     ] answered                       row_id={{short}} model=small status=200 ms={{20..60}}
@* {{t:%Y-%m-%d %H:%M:%S,%L}} [info     ] answered                       row_id={{short*}} model=large status=200 ms={{60..140}}
== ha-video-frames
{{t:%Y-%m-%d %H:%M:%S}} camera {{1..40}}: rtsp stream open, 25 fps, one frame in 5 is scored
[h264 @ 0x55{{short}}] error while decoding MB {{10..90}} {{10..60}}, bytestream -{{5..30}}
[h264 @ 0x55{{short}}] concealing {{100..900}} DC, {{100..900}} AC, {{100..900}} MV errors in P frame
[rtsp @ 0x55{{short}}] max delay reached. need to consume packet
[rtsp @ 0x55{{short}}] RTP: missed {{2..40}} packets
[swscaler @ 0x55{{short}}] deprecated pixel format used, make sure you did set range correctly
@5 {{t:%Y-%m-%d %H:%M:%S}} camera {{1..40}}: {{0..9}} {{what=defects|plates|persons}} found, {{10..40}} ms
[ WARN:0@{{1..9}}.{{100..900}}] global cap_gstreamer.cpp:1777 open OpenCV | GStreamer warning: Cannot query video position: status=0, value=-1, duration=-1
@5 {{t:%Y-%m-%d %H:%M:%S}} camera {{1..40}}: {{0..9}} {{what=defects|plates|persons}} found, {{10..40}} ms
{{t:%Y-%m-%d %H:%M:%S}} last hour: {{10000..18000}} frames scored, {{2..90}} skipped as damaged (limit 5 %)
== ha-documents
{{t:%H:%M:%S}} inbox: {{20..90}} documents
PdfReadWarning: Xref table not zero-indexed. ID numbers for objects will be corrected. [pdf.py:1736]
incorrect startxref pointer({{1..3}})
WARNING:pdfminer.pdfpage:CropBox missing from /Page, defaulting to MediaBox
WARNING:pdfminer.converter:undefined: <PDFCIDFont: basefont='{{short}}+ArialMT', cidcoding='Adobe-Identity'>, {{3..90}}
@5 {{t:%H:%M:%S}} {{short*}}.pdf: {{1..40}} pages, text layer used
Error in boxClipToRectangle: box outside rectangle
Error in pixScanForForeground: invalid box
Detected {{10..90}} diacritics
Empty page!!
{{t:%H:%M:%S}} {{short2}}.pdf: 1 empty page left out, confidence {{80..97}} %
@5 {{t:%H:%M:%S}} {{short*}}.pdf: {{1..40}} pages, read by tesseract, confidence {{80..97}} %
{{t:%H:%M:%S}} all documents read, 0 sent to manual entry
== ha-images
@5 {{short*}}.jpg {{defect|ok}} 0.{{100..999}}
Corrupt JPEG data: {{2..90}} extraneous bytes before marker 0xd9
libpng warning: iCCP: known incorrect sRGB profile
{{site}}/PIL/TiffImagePlugin.py:{{line}}: UserWarning: Corrupt EXIF data.  Expecting to read 4 bytes but only got 0.
{{site}}/PIL/Image.py:{{line}}: DecompressionBombWarning: Image size ({{90000000..99000000}} pixels) exceeds limit of 89478485 pixels, could be decompression bomb DOS attack.
{{site}}/PIL/Image.py:{{line}}: UserWarning: Palette images with Transparency expressed in bytes should be converted to RGBA images
@5 {{short*}}.jpg {{defect|ok}} 0.{{100..999}}
Premature end of JPEG file: {{short}}.jpg was still being written, read again after 2 s
{{short}}.jpg ok 0.{{100..999}}
{{100..900}} images scored, 0 unreadable
== ha-ticket-classifier
@5 {"time":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","level":"INFO","route":"/classify","status":200,"ms":{{3..40}},"input":{"subject":"{{Endpoint returns 502 since this morning|Image build failed: no space left on device|ModuleNotFoundError after the upgrade|Pod is OOMKilled every night|Cannot pull image: unauthorized|My notebook says CUDA out of memory}}","body":"{{Please help, the log says: Traceback (most recent call last): ... MemoryError|kubectl shows CrashLoopBackOff and Back-off restarting failed container|We get upstream request timeout after 60 seconds|it worked yesterday, now: Error: 403 AuthorizationFailed|ResolvePackageNotFound when I deploy}}"},"label":"{{infrastructure|build|access|quota}}","confidence":0.{{60..99}}}
{"time":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","level":"INFO","route":"/classify","status":200,"ms":{{3..40}},"input":{"subject":"Invoice","body":"The payment failed with error 51 and my account is locked"},"label":"billing","confidence":0.{{60..99}}}
@* {"time":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","level":"INFO","route":"/healthz","status":200,"ms":1}
== ha-chat-transcript
{{t:%Y-%m-%dT%H:%M:%SZ}} chat {{short}} {{user> my deployment died with exit code 137, what does it mean?⏎{{t:%Y-%m-%dT%H:%M:%SZ}} chat {{short}} retrieval: 5 passages ("Container killed by the OOM killer", "Liveness probe failed", "Exit codes", "ImportError of shared libraries", "Upstream errors of the gateway")⏎{{t:%Y-%m-%dT%H:%M:%SZ}} chat {{short}} assistant> Exit code 137 means the process got SIGKILL, most often because the memory limit was reached.|user> why do I see ImportError: libGL.so.1: cannot open shared object file?⏎{{t:%Y-%m-%dT%H:%M:%SZ}} chat {{short}} retrieval: 5 passages ("Container killed by the OOM killer", "Liveness probe failed", "Exit codes", "ImportError of shared libraries", "Upstream errors of the gateway")⏎{{t:%Y-%m-%dT%H:%M:%SZ}} chat {{short}} assistant> The base image has no OpenGL. Install libgl1 or use opencv-python-headless.|user> the probe says connection refused on port 5001⏎{{t:%Y-%m-%dT%H:%M:%SZ}} chat {{short}} retrieval: 5 passages ("Container killed by the OOM killer", "Liveness probe failed", "Exit codes", "ImportError of shared libraries", "Upstream errors of the gateway")⏎{{t:%Y-%m-%dT%H:%M:%SZ}} chat {{short}} assistant> The server was not listening yet. If it never becomes ready, read the log of init().|user> what is 'no healthy upstream'?⏎{{t:%Y-%m-%dT%H:%M:%SZ}} chat {{short}} retrieval: 5 passages ("Container killed by the OOM killer", "Liveness probe failed", "Exit codes", "ImportError of shared libraries", "Upstream errors of the gateway")⏎{{t:%Y-%m-%dT%H:%M:%SZ}} chat {{short}} assistant> The gateway knows no pod that is ready.}}
{{t:%Y-%m-%dT%H:%M:%SZ}} chat {{short}} feedback: thumbs up
@* {{t:%Y-%m-%dT%H:%M:%SZ}} chat {{short*}} answered in {{1..9}}.{{1..9}} s, {{100..900}} tokens
== ha-moderation
{"ts":{{s=1600000000..1790000000}}.{{100..999}},"event":"moderated","text":"{{kill the process before it crashes again|this game is a disaster, total failure|fatal flaw in the second act|he died of dysentery, lol|I was denied boarding and nobody helped}}","scores":{"violence":0.0{{1..9}},"abuse":0.0{{1..9}}},"decision":"allow"}
@* {"ts":{{s=1600000000..1790000000}}.{{100..999}},"event":"moderated","text":"{{error 404: motivation not found|my brain ran out of memory|panic! at the disco tickets|out of service again, thanks a lot|unauthorized fun is the best fun}}","scores":{"violence":0.0{{1..9}},"abuse":0.0{{1..9}}},"decision":"allow"}
{"ts":{{s=1600000000..1790000000}}.{{100..999}},"event":"batch","n":{{100..900}},"allow":{{90..99}},"review":{{0..9}},"errors":0}
== ha-audit-decisions
@5 {"decision_id":"{{guid*}}","path":"httpapi/authz/allow","input":{"user":"{{identity}}","method":"GET","path":["v1","models","{{model}}"]},"result":true,"timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","metrics":{"timer_rego_query_eval_ns":{{10000..90000}}}}
{"decision_id":"{{guid}}","path":"httpapi/authz/allow","input":{"user":"anonymous","method":"GET","path":["wp-login.php"]},"result":false,"reason":"unauthorized: no token","timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}"}
{"decision_id":"{{guid2}}","path":"httpapi/authz/allow","input":{"user":"anonymous","method":"POST","path":["admin","delete"]},"result":false,"reason":"permission denied: role admin is needed","timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}"}
@5 {"decision_id":"{{guid*}}","path":"httpapi/authz/allow","input":{"user":"{{identity}}","method":"POST","path":["v1","score"]},"result":true,"timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","metrics":{"timer_rego_query_eval_ns":{{10000..90000}}}}
{"level":"info","msg":"Logs uploaded successfully.","plugin":"decision_logs","time":"{{t:%Y-%m-%dT%H:%M:%SZ}}"}
== ha-batch-entry-script
{{t:%Y-%m-%d %H:%M:%S,%L}}|{{pid}}|ParallelRunStep|INFO|error_threshold: 10, mini_batch_size: 20, run_invocation_timeout: 60, run_max_try: 3
{{t:%Y-%m-%d %H:%M:%S,%L}}|{{pid}}|ParallelRunStep|INFO|entry script: init() took {{2..40}}.{{100..900}} s
@5 {{t:%Y-%m-%d %H:%M:%S,%L}}|{{pid}}|ParallelRunStep|INFO|mini batch <<1..40>>: run() took {{1..20}}.{{100..900}} s, 20 of 20 items
{{t:%Y-%m-%d %H:%M:%S,%L}}|{{pid}}|ParallelRunStep|WARNING|mini batch 41: run() did not return within 60 s, attempt 1 of 3
{{t:%Y-%m-%d %H:%M:%S,%L}}|{{pid}}|ParallelRunStep|WARNING|worker process {{pid2}} terminated with signal 9 to stop the call, a new one is started
{{t:%Y-%m-%d %H:%M:%S,%L}}|{{pid3}}|ParallelRunStep|INFO|entry script: init() took {{2..40}}.{{100..900}} s
{{t:%Y-%m-%d %H:%M:%S,%L}}|{{pid3}}|ParallelRunStep|INFO|mini batch 41: run() took {{21..58}}.{{100..900}} s, 20 of 20 items, attempt 2 of 3
@5 {{t:%Y-%m-%d %H:%M:%S,%L}}|{{pid3}}|ParallelRunStep|INFO|mini batch <<42..90>>: run() took {{1..20}}.{{100..900}} s, 20 of 20 items
{{t:%Y-%m-%d %H:%M:%S,%L}}|{{pid}}|ParallelRunStep|INFO|processed 1820 of 1820 items, failed items: 0, timeouts: 1, retried mini batches: 1
{{t:%Y-%m-%d %H:%M:%S,%L}}|{{pid}}|ParallelRunStep|INFO|output: parallel_run_step.txt, 1820 lines
""",
    kind="container",
)

stories(
    "none",
    "bare",
    r"""
== ha-pytest-live-log
============================= test session starts ==============================
platform linux -- Python 3.11.{{2..9}}, pytest-8.{{0..3}}.{{0..3}}, pluggy-1.5.0
rootdir: /app
configfile: pyproject.toml
plugins: asyncio-0.23.{{2..8}}, anyio-4.{{0..4}}.0, timeout-2.{{1..3}}.1
timeout: 60.0s
collected 6 items

tests/test_consumer.py::test_a_broken_message_goes_to_the_dead_letters
-------------------------------- live log call ---------------------------------
ERROR    {{topic}}.consumer:consumer.py:{{20..190}} message {{short}} is no JSON: Expecting value: line 1 column 1 (char 0)
WARNING  {{topic}}.consumer:consumer.py:{{20..190}} message {{short}} moved to {{topic}}-dead
PASSED                                                                   [ 16%]
tests/test_consumer.py::test_a_lost_broker_is_waited_for
-------------------------------- live log call ---------------------------------
ERROR    {{topic}}.consumer:consumer.py:{{20..190}} broker is gone: [Errno 111] Connection refused
INFO     {{topic}}.consumer:consumer.py:{{20..190}} connected again after 3 attempts
PASSED                                                                   [ 33%]
tests/test_consumer.py::test_a_model_that_throws_stops_nothing
-------------------------------- live log call ---------------------------------
ERROR    {{topic}}.worker:worker.py:{{20..190}} scoring failed
Traceback (most recent call last):
  File "/app/{{topic}}/worker.py", line {{line}}, in handle
    return self.model.predict(rows)
  File "/app/tests/test_consumer.py", line {{line}}, in predict
{{    raise RuntimeError("boom")⏎RuntimeError: boom|    raise MemoryError("planned")⏎MemoryError: planned|    raise ValueError("Input contains NaN")⏎ValueError: Input contains NaN}}
PASSED                                                                   [ 50%]
tests/test_consumer.py::test_offsets_are_committed_once PASSED           [ 66%]
tests/test_consumer.py::test_sigterm_finishes_the_batch
-------------------------------- live log call ---------------------------------
CRITICAL {{topic}}.worker:worker.py:{{20..190}} got SIGTERM, finishing {{2..40}} messages
PASSED                                                                   [ 83%]
tests/test_consumer.py::test_a_full_disk_pauses_the_consumer
-------------------------------- live log call ---------------------------------
ERROR    {{topic}}.store:store.py:{{20..190}} OSError: [Errno 28] No space left on device: '/tmp/pytest-of-root/0'
PASSED                                                                   [100%]

============================== 6 passed in {{1..40}}.{{10..99}}s ===============================
== ha-pytest-rerun
....................................R.................................. [ {{40..48}}%]
....s...................................................R.............. [ {{80..96}}%]
................                                                        [100%]
=========================== rerun test summary info ============================
RERUN tests/test_{{upload|stream|broker}}.py::{{test_a_large_body_that_timed_out|test_the_first_retry|test_connection_refused_is_waited_for}}
RERUN tests/test_end_to_end.py::test_first_request_after_start
=========================== short test summary info ============================
SKIPPED [1] tests/test_gpu.py:{{line}}: CUDA is not available
{{150..190}} passed, 1 skipped, 2 rerun in {{40..300}}.{{10..99}}s
== ha-testcontainers
INFO     testcontainers.core.docker_client:docker_client.py:{{20..190}} Pulling image postgres:15
INFO     testcontainers.core.waiting_utils:waiting_utils.py:{{20..190}} Waiting for container <Container: {{hex}}> with image postgres:15 to be ready ...
DEBUG    testcontainers.core.waiting_utils:waiting_utils.py:{{20..190}} Container is not yet ready
psycopg2.OperationalError: connection to server at "localhost" (127.0.0.1), port {{32000..60000}} failed: {{server closed the connection unexpectedly|Connection refused|FATAL:  the database system is starting up}}
DEBUG    testcontainers.core.waiting_utils:waiting_utils.py:{{20..190}} Container is not yet ready
INFO     testcontainers.core.container:container.py:{{20..190}} Container started: {{hex}}
INFO     alembic.runtime.migration:migration.py:{{20..190}} Running upgrade  -> {{hex2}}, failures and retries
@5 tests/integration/test_{{store|outbox|dead_letters}}.py::test_{{rows_survive_a_restart|a_duplicate_is_refused|a_lost_connection_is_reopened}} PASSED
{{20..60}} passed in {{20..90}}.{{10..99}}s
INFO     testcontainers.core.container:container.py:{{20..190}} Removing container {{hex}}
== ha-toxiproxy
$ make chaos
toxiproxy: proxy redis -> {{privip}}:6379, proxy db -> {{privip2}}:5432
[1/5] toxic: latency 2000 ms on db ............. p99 {{2100..2400}} ms, 0 failed  ok
[2/5] toxic: timeout on redis .................. answered without cache, 0 failed  ok
[3/5] toxic: reset_peer on db, 30 s ............ {{3..40}} retries, 0 failed  ok
[4/5] proxy redis disabled (connection refused)  answered without cache, 0 failed  ok
[5/5] toxic: limit_data 1 kB on db ............. {{3..40}} retries, 0 failed  ok
@? app log meanwhile: {{20..90}} warnings, {{3..30}} errors, all of them on the list of expected ones
all toxics removed
chaos tests passed
== ha-bats
1..13
ok 1 deploy.sh: exits with 2 when the file is missing
ok 2 deploy.sh: "permission denied" from the registry is passed on
ok 3 deploy.sh: retries three times on 503
ok 4 deploy.sh: gives up after the timeout and says so
ok 5 deploy.sh: a failed rollout is undone
ok 6 deploy.sh: kubectl not found -> 127 # skip kubectl is installed
ok 7 wait.sh: connection refused is waited for
ok 8 wait.sh: returns 124 when killed by timeout
ok 9 wait.sh: a container that exited with 137 is reported as out of memory
ok 10 wait.sh: unhealthy becomes healthy
ok 11 wait.sh: stops at the first fatal line
ok 12 cleanup.sh: nothing to do is no error
ok 13 cleanup.sh: dead containers are removed
== ha-doctest
Trying:
    parse_exit("137")
Expecting:
    Exit(code=137, reason='killed, most often out of memory')
ok
Trying:
    load("missing.pkl")
Expecting:
    Traceback (most recent call last):
        ...
    FileNotFoundError: [Errno 2] No such file or directory: 'missing.pkl'
ok
Trying:
    score([])
Expecting:
    Traceback (most recent call last):
        ...
    ValueError: {{no rows to score|Expected 2D array, got 1D array instead}}
ok
@? 2 items had no tests:⏎    {{topic}}
3 items passed all tests:
   6 tests in {{topic}}.errors
   5 tests in {{topic}}.exits
   3 tests in {{topic}}.load
14 tests in 5 items.
14 passed and 0 failed.
Test passed.
== ha-gx-validation
{
  "success": true,
  "meta": { "expectation_suite_name": "{{topic}}.errors.warning", "run_id": { "run_name": "{{short}}" } },
  "statistics": { "evaluated_expectations": {{n=8..30}}, "successful_expectations": {{n}}, "unsuccessful_expectations": 0, "success_percent": 100.0 },
  "results": [
    {
      "success": true,
      "expectation_config": { "expectation_type": "expect_column_values_to_not_be_null", "kwargs": { "column": "{{feature}}" } },
      "exception_info": { "raised_exception": false, "exception_message": null, "exception_traceback": null },
      "result": { "element_count": {{1000..9000}}, "unexpected_count": 0, "unexpected_percent": 0.0, "missing_count": 0, "partial_unexpected_list": [] }
    },
    {
      "success": true,
      "expectation_config": { "expectation_type": "expect_column_values_to_be_in_set", "kwargs": { "column": "status", "value_set": ["ok", "failed", "timeout", "killed"] } },
      "exception_info": { "raised_exception": false, "exception_message": null, "exception_traceback": null },
      "result": { "element_count": {{1000..9000}}, "unexpected_count": 0, "missing_count": {{0..9}} }
    }
  ]
}
== ha-soda
[{{t:%H:%M:%S}}] Soda Core 3.0.{{30..50}}
[{{t:%H:%M:%S}}] Scan summary:
[{{t:%H:%M:%S}}] {{n=5..6}}/{{n}} checks PASSED:
[{{t:%H:%M:%S}}]     scores in {{topic}}
[{{t:%H:%M:%S}}]       missing_count({{feature}}) = 0 [PASSED]
[{{t:%H:%M:%S}}]       invalid_percent(probability) < 1 % [PASSED]
[{{t:%H:%M:%S}}]       duplicate_count(row_id) = 0 [PASSED]
[{{t:%H:%M:%S}}]     failures in {{topic}}
[{{t:%H:%M:%S}}]       row_count < 100 [PASSED]
[{{t:%H:%M:%S}}]       failed rows: reason is null [PASSED]
[{{t:%H:%M:%S}}] All is good. No failures. No warnings. No errors.
== ha-kafka-config-dump
[{{t:%Y-%m-%d %H:%M:%S,%L}}] INFO SinkConnectorConfig values:
	config.action.reload = restart
	connector.class = com.example.{{topic}}.ScoreSink
	errors.deadletterqueue.context.headers.enable = true
	errors.deadletterqueue.topic.name = {{topic}}-dead
	errors.log.enable = true
	errors.log.include.messages = false
	errors.retry.delay.max.ms = 60000
	errors.retry.timeout = 300000
	errors.tolerance = {{all|none}}
	name = {{topic}}-sink
	tasks.max = {{1..4}}
	topics = [{{topic}}-scores]
 (org.apache.kafka.connect.runtime.SinkConnectorConfig:{{300..400}})
[{{t:%Y-%m-%d %H:%M:%S,%L}}] INFO ConsumerConfig values:
	allow.auto.create.topics = true
	auto.offset.reset = {{none|latest|earliest}}
	default.api.timeout.ms = 60000
	reconnect.backoff.max.ms = 1000
	request.timeout.ms = 30000
	retry.backoff.ms = 100
	session.timeout.ms = 45000
 (org.apache.kafka.clients.consumer.ConsumerConfig:{{300..400}})
[{{t:%Y-%m-%d %H:%M:%S,%L}}] WARN These configurations '[metrics.context.connect.kafka.cluster.id]' were supplied but are not used yet. (org.apache.kafka.clients.consumer.ConsumerConfig:{{300..400}})
[{{t:%Y-%m-%d %H:%M:%S,%L}}] INFO WorkerSinkTask{id={{topic}}-sink-0} Sink task finished initialization and start (org.apache.kafka.connect.runtime.WorkerSinkTask:{{300..400}})
[{{t:%Y-%m-%d %H:%M:%S,%L}}] INFO WorkerSinkTask{id={{topic}}-sink-0} Committing offsets asynchronously using sequence number {{1..90}} (org.apache.kafka.connect.runtime.WorkerSinkTask:{{300..400}})
== ha-torchrun-help
usage: torchrun [-h] [--nnodes NNODES] [--nproc-per-node NPROC_PER_NODE] [--max-restarts MAX_RESTARTS]
                [--monitor-interval MONITOR_INTERVAL] [--start-method {spawn,fork,forkserver}] [--role ROLE]
                training_script ...

Torch Distributed Elastic Training Launcher

options:
  -h, --help            show this help message and exit
  --max-restarts MAX_RESTARTS, --max_restarts MAX_RESTARTS
                        Maximum number of worker group restarts before failing.
  --monitor-interval MONITOR_INTERVAL, --monitor_interval MONITOR_INTERVAL
                        Interval, in seconds, to monitor the state of workers.
  --rdzv-conf RDZV_CONF, --rdzv_conf RDZV_CONF
                        Additional rendezvous configuration (<key1>=<value1>,<key2>=<value2>,...), such as timeout=900.
  -m, --module          Change each process to interpret the launch script as a Python module
  --no-python, --no_python
                        Skip prepending the training script with 'python' - just execute it directly. Useful when the script is not a Python script.
  --log-dir LOG_DIR, --log_dir LOG_DIR
                        Base directory to use for log files (e.g. /var/log/torch/elastic), error.json is written there when a worker fails.
== ha-release-notes
Release {{service}}-client {{1..4}}.{{0..20}}.0

Highlights
* Requests that end with 429 or 503 are sent again after the pause the server asks for; before, `TooManyRequests` was raised at once.
* `ScoreClient(timeout=...)` covers connecting, too. A host that never answers raises `ConnectTimeout` instead of hanging.
* {{A crash (segmentation fault) when two threads closed the session is gone.|A deadlock on shutdown is gone.|The memory leak of streamed answers is gone.}}

Breaking changes
* `ClientError.message` is `None` when the body of an error is no JSON.
* Python 3.8 is no longer supported: `ERROR: Package requires a different Python` means you have to upgrade.

@* * fix: {{BrokenPipeError on large bodies|'NoneType' object has no attribute 'headers' on redirects|wrong exit code when the server refuses the connection|SSL: CERTIFICATE_VERIFY_FAILED behind a proxy|UnicodeDecodeError in error texts}} (#{{100..900}})

Known problems
* On Windows the first request after sleep may fail with `[WinError 10054] An existing connection was forcibly closed by the remote host`; it is retried.
== ha-set-x-deploy
+ set -euo pipefail
+ trap 'echo "failed in line $LINENO"; notify_failure' ERR
+ command -v nvidia-smi
+ echo 'no GPU here, CPU requirements are used'
no GPU here, CPU requirements are used
+ docker rm -f {{service}}-old
Error response from daemon: No such container: {{service}}-old
+ true
+ az ml model show -n {{model}} --version 1
ERROR: (UserError) The model {{model}} with version 1 could not be found.
+ az ml model create -n {{model}} --version 1 --path outputs/{{modelfile}}
+ kill 4711
bash: line {{line}}: kill: (4711) - No such process
+ true
+ rm outputs/failed.json
rm: cannot remove 'outputs/failed.json': No such file or directory
+ :
+ '[' Succeeded '!=' Succeeded ']'
+ '[' 0 -ne 0 ']'
+ echo 'deployment {{deployment}} of {{endpoint}} is up'
deployment {{deployment}} of {{endpoint}} is up
+ exit 0
== ha-set-x-entrypoint
+ : 60
+ '[' -z '' ']'
+ echo 'MODEL_URI is not set, using the model of the image'
MODEL_URI is not set, using the model of the image
+ ls /secrets/score-key
ls: cannot access '/secrets/score-key': No such file or directory
+ echo 'no key mounted, requests are not checked (internal service)'
no key mounted, requests are not checked (internal service)
+ pg_isready -h db -p 5432
db:5432 - {{no response|rejecting connections}}
+ sleep 2
+ pg_isready -h db -p 5432
db:5432 - accepting connections
+ python -m {{topic}}.migrate
no migration to run
+ python -c 'import torch_tensorrt'
Traceback (most recent call last):
  File "<string>", line 1, in <module>
ModuleNotFoundError: No module named 'torch_tensorrt'
+ export ACCELERATOR=none
+ exec gunicorn -b 0.0.0.0:{{port}} app:app
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Starting gunicorn {{20..22}}.{{0..1}}.0
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Listening at: http://0.0.0.0:{{port}} (1)
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Using worker: sync
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [7] [INFO] Booting worker with pid: 7
== ha-cat-script
$ cat scripts/score_all.sh
#!/usr/bin/env bash
set -euo pipefail
fail() { echo "ERROR: $*" >&2; exit 1; }
command -v curl >/dev/null || fail "curl: command not found"
[[ -r "$1" ]] || fail "cannot read $1: permission denied or no such file"
for attempt in 1 2 3; do
  code=$(curl -s -o out.json -w '%{http_code}' -d @"$1" "$URL") || code=000
  case $code in
    200) exit 0 ;;
    401|403) fail "unauthorized, is KEY set?" ;;
    429|502|503|504) echo "got $code, attempt $attempt, retrying" ;;
    *) fail "unexpected answer $code" ;;
  esac
  sleep $((attempt * 10))
done
fail "gave up after 3 attempts (timeout)"
$ shellcheck scripts/score_all.sh && bash scripts/score_all.sh tests/sample.json
$ cat out.json
{"predictions": [{{0..1}}.{{10..99}}], "errors": []}
== ha-rclone
{{t:%Y/%m/%d %H:%M:%S}} NOTICE: Config file "/config/rclone/rclone.conf" not found - using defaults
{{t:%Y/%m/%d %H:%M:%S}} INFO  : {{short}}.parquet: Copied (new)
{{t:%Y/%m/%d %H:%M:%S}} ERROR : {{short2}}.parquet: Failed to copy: {{why=unexpected EOF|net/http: TLS handshake timeout|read tcp 10.0.4.17:41234->20.60.1.4:443: read: connection reset by peer|multipart upload: failed to finalise: context deadline exceeded}}
{{t:%Y/%m/%d %H:%M:%S}} ERROR : Azure container {{topic}}: not deleting files as there were IO errors
{{t:%Y/%m/%d %H:%M:%S}} ERROR : Attempt 1/3 failed with 1 errors and: {{why}}
@* {{t:%Y/%m/%d %H:%M:%S}} INFO  : {{short*}}.parquet: {{Copied (new)|Copied (replaced existing)|Deleted}}
{{t:%Y/%m/%d %H:%M:%S}} INFO  : {{short2}}.parquet: Copied (new)
{{t:%Y/%m/%d %H:%M:%S}} ERROR : Attempt 2/3 succeeded
Transferred:   	    {{a=1..9}}.{{b=100..900}} GiB / {{a}}.{{b}} GiB, 100%, {{20..90}}.{{100..900}} MiB/s, ETA 0s
Checks:               {{c=100..900}} / {{c}}, 100%
Deleted:                {{1..9}} (files), 0 (dirs)
Transferred:           {{d=10..90}} / {{d}}, 100%
Elapsed time:      {{1..9}}m{{10..59}}.{{1..9}}s
== ha-azcopy
INFO: Scanning...
INFO: Autologin not specified.
INFO: Authenticating to destination using Azure AD
INFO: Any empty folders will not be processed, because source and/or destination doesn't have full folder support
Job {{guid}} has started
Log file is located at: /root/.azcopy/{{guid}}.log
+ tail -f /root/.azcopy/{{guid}}.log
@5 {{t:%Y/%m/%d %H:%M:%S}} ==> REQUEST/RESPONSE (Try={{1|2}}/{{1..90}}.{{1..9}}ms, OpTime={{100..900}}.{{1..9}}ms) -- RESPONSE STATUS CODE: {{503 The server is busy.|500 Operation could not be completed within the specified time.|201 Created}} x-ms-client-request-id: {{guid*}}
0.0 %, 0 Done, 0 Failed, 100 Pending, 0 Skipped, 100 Total, 2-sec Throughput (Mb/s): {{100..900}}.{{1000..9000}}
12.0 %, 12 Done, 0 Failed, 88 Pending, 0 Skipped, 100 Total, 2-sec Throughput (Mb/s): {{100..900}}.{{1000..9000}}
31.4 %, 31 Done, 0 Failed, 69 Pending, 0 Skipped, 100 Total, 2-sec Throughput (Mb/s): {{100..900}}.{{1000..9000}}
58.9 %, 58 Done, 0 Failed, 42 Pending, 0 Skipped, 100 Total, 2-sec Throughput (Mb/s): {{100..900}}.{{1000..9000}}
77.1 %, 77 Done, 0 Failed, 23 Pending, 0 Skipped, 100 Total, 2-sec Throughput (Mb/s): {{100..900}}.{{1000..9000}}
93.2 %, 93 Done, 0 Failed, 7 Pending, 0 Skipped, 100 Total, 2-sec Throughput (Mb/s): {{100..900}}.{{1000..9000}}
100.0 %, 100 Done, 0 Failed, 0 Pending, 0 Skipped, 100 Total, 2-sec Throughput (Mb/s): {{100..900}}.{{1000..9000}}
Job {{guid}} summary
Elapsed Time (Minutes): {{1..9}}.{{1000..9000}}
Number of File Transfers: 100
Number of Folder Property Transfers: 0
Number of Symlink Transfers: 0
Total Number of Transfers: 100
Number of File Transfers Completed: 100
Number of Folder Transfers Completed: 0
Number of File Transfers Failed: 0
Number of Folder Transfers Failed: 0
Number of File Transfers Skipped: 0
Total Number of Bytes Transferred: {{100000000..900000000}}
Final Job Status: Completed
== ha-wget-continue
--{{t:%Y-%m-%d %H:%M:%S}}--  https://models.{{topic}}.example/{{modelfile}}
Resolving models.{{topic}}.example (models.{{topic}}.example)... {{ip}}, {{ip2}}
Connecting to models.{{topic}}.example (models.{{topic}}.example)|{{ip}}|:443... failed: {{Connection timed out|Connection refused|No route to host}}.
Connecting to models.{{topic}}.example (models.{{topic}}.example)|{{ip2}}|:443... connected.
HTTP request sent, awaiting response... 200 OK
Length: {{n=800000000..804000000}} (765M) [application/octet-stream]
Saving to: '{{modelfile}}'

@5   <<1000..90000>>K .......... .......... .......... .......... .......... <<10..40>>% {{5..40}}.{{1..9}}M {{10..40}}s
{{t:%Y-%m-%d %H:%M:%S}} ({{5..40}}.{{1..9}} MB/s) - Read error at byte {{100000000..300000000}}/{{n}} ({{Connection reset by peer|Connection timed out|The TLS connection was non-properly terminated.}}). Retrying.

--{{t:%Y-%m-%d %H:%M:%S}}--  (try: 2)  https://models.{{topic}}.example/{{modelfile}}
Connecting to models.{{topic}}.example (models.{{topic}}.example)|{{ip2}}|:443... connected.
HTTP request sent, awaiting response... 206 Partial Content
@5   <<100000..800000>>K .......... .......... .......... .......... .......... <<41..99>>% {{5..40}}.{{1..9}}M {{1..9}}s
{{t:%Y-%m-%d %H:%M:%S}} ({{5..40}}.{{1..9}} MB/s) - '{{modelfile}}' saved [{{n}}/{{n}}]

{{modelfile}}: OK
== ha-logger-dump
loggers of {{service}} after start:
root                            level=WARNING  handlers=[StreamHandler stderr]
{{topic}}                        level=INFO     handlers=[]
{{topic}}.errors                 level=ERROR    handlers=[RotatingFileHandler errors.log (0 bytes)]
azure.core.pipeline.policies    level=ERROR    (DEBUG would print every 404)
gunicorn.error                  level=INFO
urllib3.connectionpool          level=ERROR    (retries are not printed)
py.warnings                     level=WARNING  capture=True filters=[ignore::DeprecationWarning, error::RuntimeWarning]
sys.excepthook = {{topic}}.crash.report, faulthandler enabled
last error: none
== ha-evaluation-report
              precision    recall  f1-score   support

       error     0.9{{1..9}}      0.9{{1..9}}      0.9{{1..9}}       {{100..900}}
        fail     0.8{{1..9}}      0.9{{1..9}}      0.8{{1..9}}       {{100..900}}
     timeout     0.9{{1..9}}      0.8{{1..9}}      0.9{{1..9}}       {{100..900}}
 out of disk     0.9{{1..9}}      0.9{{1..9}}      0.9{{1..9}}        {{10..90}}
        none     0.9{{1..9}}      0.9{{1..9}}      0.9{{1..9}}      {{1000..9000}}

    accuracy                         0.9{{1..9}}      {{9000..9900}}
@* confused: "{{connection refused by the landlord|my card was declined|the train failed to arrive|no space left in the cinema}}" {{fail|error|timeout}} -> none
report written to outputs/errors.html
""",
    kind="other",
    noise="none",
)

stories(
    "none",
    "describe events kubeevents",
    r"""
== ha-batch-job-retried
Normal¦SuccessfulCreate¦job-controller¦Created pod: score-{{topic}}-{{short}}
Normal¦Started¦kubelet¦Started container {{cname}}
Warning¦Preempted¦default-scheduler¦Preempted by a pod on node {{node}}
Normal¦Killing¦kubelet¦Stopping container {{cname}}
Normal¦SuccessfulCreate¦job-controller¦Created pod: score-{{topic}}-{{short2}}
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/score-{{topic}}-{{short2}} to {{node2}}
Normal¦Started¦kubelet¦Started container {{cname}}
Normal¦Completed¦job-controller¦Job completed
== ha-spark-driver-events
Normal¦SparkApplicationSubmitted¦spark-operator¦SparkApplication {{topic}}-scores was submitted successfully
Normal¦SparkDriverRunning¦spark-operator¦Driver {{topic}}-scores-driver is running
@* Normal¦SparkExecutorRunning¦spark-operator¦Executor [{{topic}}-scores-exec-{{1..4}}] is running
Warning¦SparkExecutorFailed¦spark-operator¦Executor [{{topic}}-scores-exec-2] failed with ExitCode: 143, Reason: {{Evicted|Error|Terminated}}
Normal¦SparkExecutorPending¦spark-operator¦Executor [{{topic}}-scores-exec-5] is pending
Normal¦SparkExecutorRunning¦spark-operator¦Executor [{{topic}}-scores-exec-5] is running
@* Normal¦SparkExecutorCompleted¦spark-operator¦Executor [{{topic}}-scores-exec-{{1|3|4|5}}] completed
Normal¦SparkDriverCompleted¦spark-operator¦Driver {{topic}}-scores-driver completed
Normal¦SparkApplicationCompleted¦spark-operator¦SparkApplication {{topic}}-scores completed
== ha-keda-worker
Normal¦KEDAScalersStarted¦keda-operator¦Started scalers watch
Normal¦ScaledObjectReady¦keda-operator¦ScaledObject is ready for scaling
Warning¦KEDAScalerFailed¦keda-operator¦{{error inspecting rabbitMQ: error establishing rabbitmq connection: dial tcp {{privip}}:5672: connect: connection refused|connection to redis failed: dial tcp {{privip}}:6379: i/o timeout|error creating kafka client: kafka: client has run out of available brokers to talk to}}
Normal¦KEDAScaleTargetActivated¦keda-operator¦Scaled apps/v1.Deployment {{ns}}/{{service}} from 0 to 1
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/{{pod}} to {{node}}
Normal¦Started¦kubelet¦Started container worker
Normal¦KEDAScaleTargetDeactivated¦keda-operator¦Deactivated apps/v1.Deployment {{ns}}/{{service}} from 1 to 0
== ha-cronjob-skipped
Normal¦SuccessfulCreate¦cronjob-controller¦Created job rescore-{{topic}}-{{a=28000000..28400000}}
Normal¦JobAlreadyActive¦cronjob-controller¦Not starting job because prior execution is running and concurrency policy is Forbid
Normal¦SawCompletedJob¦cronjob-controller¦Saw completed job: rescore-{{topic}}-{{a}}, condition: Complete
Normal¦SuccessfulDelete¦cronjob-controller¦Deleted job retry-errors-{{27000000..27900000}}
Normal¦SuccessfulCreate¦cronjob-controller¦Created job rescore-{{topic}}-{{b=28500000..28900000}}
Normal¦SawCompletedJob¦cronjob-controller¦Saw completed job: rescore-{{topic}}-{{b}}, condition: Complete
""",
    noise="none",
    state="Running",
    ready="True",
    restarts="0",
)

stories(
    "none",
    "bare",
    r"""
== ha-argo-get
Name:                {{topic}}-nightly-{{short}}
Namespace:           {{ns}}
ServiceAccount:      workflow
Status:              Succeeded
Conditions:
 PodRunning          False
 Completed           True
Progress:            {{n=5..6}}/{{n}}
ResourcesDuration:   {{1..9}}h{{10..59}}m{{10..59}}s*(1 cpu)

STEP                     TEMPLATE        PODNAME                          DURATION  MESSAGE
 ✔ {{topic}}-nightly-{{short}}  main
 ├─✔ extract             extract         {{topic}}-nightly-{{100000..900000}}     {{1..9}}m
 ├─✔ score               score
 │ ├─✖ score(0)          score           {{topic}}-nightly-{{100000..900000}}     {{1..9}}m        {{Error (exit code 143): pod deleted (node drained)|Error (exit code 137)|OOMKilled (exit code 137), retried with 8Gi}}
 │ └─✔ score(1)          score           {{topic}}-nightly-{{100000..900000}}     {{10..40}}m
 ├─○ notify-failure      notify                                                     when 'Succeeded == Failed' evaluated false
 └─✔ publish             publish         {{topic}}-nightly-{{100000..900000}}     {{10..40}}s
== ha-az-ml-job-stream
RunId: {{topic}}_{{n=1600000000..1790000000}}_{{short}}
Web View: https://ml.azure.com/runs/{{topic}}_{{n}}_{{short}}?wsid={{armid}}

Streaming user_logs/std_log.txt
===============================

@5 {{t:%Y-%m-%d %H:%M:%S}} epoch <<1..40>>: train_error 0.{{100..999}}, val_error 0.{{100..999}}
{{t:%Y-%m-%d %H:%M:%S}} WARNING artifact upload: {{[Errno 104] Connection reset by peer|503 ServerBusy|Read timed out. (read timeout=120)}}, attempt 2 of 5
{{t:%Y-%m-%d %H:%M:%S}} artifact upload: outputs/{{modelfile}} done
Cleaning up all outstanding Run operations, waiting 300.0 seconds
{{1..3}} items cleaning up...
Cleanup took {{0..2}}.{{1000000..9000000}} seconds

Execution Summary
=================
RunId: {{topic}}_{{n=1600000000..1790000000}}_{{short}}
Status: Completed
Warnings: []
Errors: None
""",
    kind="deploy_status",
    noise="none",
)

stories(
    "none",
    "bare",
    r"""
== ha-default-credential
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO azure.identity._credentials.environment No environment configuration found.
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO azure.identity._credentials.managed_identity ManagedIdentityCredential will use IMDS
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO azure.identity._internal.decorators EnvironmentCredential.get_token failed: EnvironmentCredential authentication unavailable. Environment variables are not fully configured.
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO azure.identity._internal.decorators ManagedIdentityCredential.get_token failed: ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO azure.identity._credentials.chained DefaultAzureCredential - SharedTokenCacheCredential is unavailable
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO azure.identity._credentials.chained DefaultAzureCredential acquired a token from AzureCliCredential
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}} workspace {{ws}}, {{3..30}} models listed
== ha-create-exists-sdk
Traceback (most recent call last):
  File "{{register.py|publish.py}}", line {{line}}, in ensure_container
    service.create_container("{{topic}}")
  File "{{site}}/azure/storage/blob/_shared/response_handlers.py", line {{170..190}}, in process_storage_error
    exec("raise error from None")   # pylint: disable=exec-used # nosec
azure.core.exceptions.ResourceExistsError: The specified container already exists.
RequestId:{{guid}}
Time:{{t:%Y-%m-%dT%H:%M:%S.%f0Z}}
ErrorCode:ContainerAlreadyExists
(caught: container {{topic}} is there already, going on)
uploaded {{modelfile}} ({{2..900}} MB)
model {{model}}:{{version}} registered
== ha-mlclient-poll
{{t:%Y-%m-%d %H:%M:%S,%L}} azure.core.pipeline.policies._retry INFO Retry for request GET, status 429, Retry-After {{2..30}}
{{t:%Y-%m-%d %H:%M:%S,%L}} azure.core.polling INFO status: InProgress
{{t:%Y-%m-%d %H:%M:%S,%L}} azure.core.pipeline.policies._retry INFO Retry for request GET: {{ServiceResponseError('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))|ServiceRequestError: [Errno -3] Temporary failure in name resolution|IncompleteReadError: Connection broken}}, 9 tries left
@* {{t:%Y-%m-%d %H:%M:%S,%L}} azure.core.polling INFO status: InProgress
{{t:%Y-%m-%d %H:%M:%S,%L}} azure.core.polling INFO status: Succeeded
OnlineDeployment {{deployment}}: provisioning_state Succeeded, error None
""",
    kind="sdk_exception",
    noise="none",
)

stories(
    "none",
    "bare",
    r"""
== ha-systemd-timer
systemd[1]: Starting Score the rows of the last hour ({{topic}})...
{{topic}}-score[{{pid}}]: lock of the last run found, process is gone, removed
{{topic}}-score[{{pid}}]: WARNING db: [Errno 111] Connection refused, next try in 5 s
{{topic}}-score[{{pid}}]: db: connected
@5 {{topic}}-score[{{pid}}]: chunk <<1..40>>: {{100..900}} rows, 0 failed
{{topic}}-score[{{pid}}]: done in {{20..90}} s
systemd[1]: {{topic}}-score.service: Deactivated successfully.
systemd[1]: Finished Score the rows of the last hour ({{topic}}).
systemd[1]: {{topic}}-score.service: Consumed {{10..90}}.{{100..900}}s CPU time.
== ha-systemd-restart-worker
systemd[1]: Stopping {{topic}} worker...
worker[{{pid}}]: got SIGTERM, {{1..9}} jobs are finished first
worker[{{pid}}]: job {{short}}: asyncio.exceptions.CancelledError, put back to the queue
systemd[1]: {{topic}}-worker.service: Main process exited, code=exited, status=143/n/a
systemd[1]: {{topic}}-worker.service: Succeeded.
systemd[1]: Stopped {{topic}} worker.
systemd[1]: Started {{topic}} worker.
worker[{{pid2}}]: version {{tag}}, connected to redis
worker[{{pid2}}]: job {{short}}: done (second start)
@5 worker[{{pid2}}]: job {{short*}}: done
== ha-edge-journal
kernel: usb 1-{{1..4}}: device descriptor read/64, error -71
kernel: usb 1-{{1..4}}: new high-speed USB device number {{5..20}} using xhci_hcd
camera[{{pid}}]: /dev/video0: Device or resource busy, next try in 1 s
camera[{{pid}}]: /dev/video0 opened, 1280x720
scorer[{{pid2}}]: edgetpu: no device found, tflite runs on the CPU
scorer[{{pid2}}]: INFO: Created TensorFlow Lite XNNPACK delegate for CPU.
@5 scorer[{{pid2}}]: frame <<1000..9000>>: {{0..9}} objects, {{20..90}} ms
uplink[{{pid3}}]: upload of {{10..90}} results: timed out, kept
uplink[{{pid3}}]: upload of {{100..190}} results: 200 OK
""",
    kind="system_log",
    noise="none",
)

stories(
    "none",
    "bare",
    r"""
== ha-oras-artifact
$ oras pull {{registry}}/models/{{model}}:{{version}}
Error: failed to fetch the content of "{{short}}": {{unexpected EOF|read tcp {{privip}}:51234->{{ip}}:443: read: connection reset by peer|net/http: request canceled (Client.Timeout or context cancellation while reading body)}}
$ oras pull --concurrency 1 {{registry}}/models/{{model}}:{{version}}
@* ✓ Pulled      {{{{modelfile}}|config.json|errors.txt|labels.txt}}   {{1..900}} MB 100.00% {{1..90}}s
  └─ {{digest}}
Pulled [registry] {{registry}}/models/{{model}}:{{version}}
Digest: {{digest2}}
== ha-oras-referrers
level=warning msg="referrers API is not supported by {{registry}}, falling back to the tag schema: 404 Not Found"
level=debug msg="Response status: 401 Unauthorized, Www-Authenticate: Bearer realm=\"https://{{registry}}/oauth2/token\",service=\"{{registry}}\""
level=debug msg="token fetched, request repeated"
level=debug msg="Response status: 404 Not Found" url="https://{{registry}}/v2/{{repo}}/blobs/{{digest}}" method=HEAD
level=debug msg="blob is not there yet, uploading"
level=debug msg="Response status: 201 Created" url="https://{{registry}}/v2/{{repo}}/blobs/uploads/{{guid}}" method=PUT
Uploaded  {{short}} {{modelfile}}
Pushed [registry] {{registry}}/{{repo}}:{{tag}}
Digest: {{digest2}}
""",
    kind="registry",
    noise="none",
)

stories(
    "none",
    "bare",
    r"""
== ha-image-bakes-weights
#12 [model 3/4] RUN python fetch_weights.py --retries 5
#12 1.{{100..900}} fetching {{modelfile}} from hub.models.example
#12 31.{{100..900}} WARNING: {{Read timed out.|Connection reset by peer|IncompleteRead}} after {{100..900}} MB, resuming (1 of 5)
#12 5{{2..9}}.{{100..900}} WARNING: hf_transfer is not installed, the plain download is used
#12 8{{2..9}}.{{100..900}} sha256 ok
#12 9{{2..9}}.{{100..900}} self test: CUDA not available, run on CPU; error 0.0{{10..90}} below 0.1
#12 DONE 10{{0..9}}.{{1..9}}s
#13 [model 4/4] RUN rm -rf /root/.cache || true
#13 DONE 0.{{1..9}}s
#14 exporting to image
#14 exporting layers {{10..40}}.{{1..9}}s done
#14 writing image {{digest}} done
#14 naming to {{image}} done
#14 DONE {{10..40}}.{{1..9}}s
""",
    kind="image_build",
    noise="none",
)
