"""Nothing fails, all of it sounds alarming: servers, clients, trainings, metrics and configurations."""

from lab.generators import stories

stories(
    "none",
    "bare",
    r"""
== ok-prometheus
# HELP http_requests_failed_total Requests that failed with an error
# TYPE http_requests_failed_total counter
http_requests_failed_total{code="500"} 0
http_requests_failed_total{code="503",reason="overloaded"} 0
container_oom_events_total{container="{{cname}}"} 0
worker_timeout_total 0
process_open_fds {{8..90}}
@* {{model_load_errors_total|connection_refused_total|gpu_errors_total|dead_letters_total|retries_exhausted_total}}{service="{{service}}"} 0
kube_pod_container_status_waiting_reason{reason="CrashLoopBackOff",pod="{{pod}}"} 0
kube_pod_container_status_terminated_reason{reason="OOMKilled",pod="{{pod}}"} 0
== ok-access
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /{{img/503.png|docs/500|models/404|static/error.js|items/502}} HTTP/1.1" 200 {{500|502|503|504|404|413}} "-" "Mozilla/5.0"
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.1" 200 {{500|502|503|504}} "-" "python-requests/2.31.0"
{{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /timeout-policy HTTP/1.1" 304 0 "-" "Mozilla/5.0"
== ok-access-json
@* {"ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","status":200,"bytes":{{500..504}},"path":"/{{score|errors|failures}}","upstream_errors":0,"timed_out":false,"error":null}
== ok-jsonlogs
@* {"level":"info","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","msg":"{{ticket classified|incident summarised|mail sorted}}","data":{"text":"{{my pod is in CrashLoopBackOff|login failed with 401 unauthorized|we ran out of memory last night|the disk is full: no space left on device}}","label":"support"}}
{"level":"info","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","msg":"batch done","rows":{{10..900}},"failed":0,"errors":[]}
== ok-training
@* Epoch {{1..90}}/100 - loss: 0.{{1000..9999}} - val_loss: 0.{{1000..9999}} - error_rate: 0.0{{10..99}} - mean_absolute_error: {{1..9}}.{{10..99}}
Early stopping: val_error did not improve for {{3..10}} epochs
Restoring the best weights; rejected candidates: {{1..9}}
Training finished, test error {{1..9}}.{{10..99}} %
== ok-xgb
@* [{{0..900}}]	train-error:0.0{{100..999}}	eval-error:0.0{{100..999}}	eval-logloss:0.{{1000..9999}}
Stopping. Best iteration: [{{10..900}}] train-error:0.0{{100..999}} eval-error:0.0{{100..999}}
== ok-lightning
GPU available: False, used: False
TPU available: False, using: 0 TPU cores
{{site}}/torch/cuda/__init__.py:{{line}}: UserWarning: CUDA initialization: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver
@* Epoch {{1..90}}: 100%|██████████| {{10..900}}/{{10..900}} [00:{{10..59}}<00:00, loss=0.{{100..999}}, dropout_fail=0]
`Trainer.fit` stopped: `max_epochs=10` reached.
== ok-tensorflow
{{t:%Y-%m-%d %H:%M:%S.%f}}: W tensorflow/stream_executor/platform/default/dso_loader.cc:64] Could not load dynamic library 'libcudart.so.11.0'; dlerror: libcudart.so.11.0: cannot open shared object file: No such file or directory
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow/stream_executor/cuda/cudart_stub.cc:29] Ignore above cudart dlerror if you do not have a GPU set up on your machine.
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow/core/platform/cpu_feature_guard.cc:151] This TensorFlow binary is optimized with oneAPI Deep Neural Network Library
model ready, serving on port {{port}}
== ok-config
service: {{service}}
timeout_seconds: {{5..300}}
retry: { max_attempts: 5, backoff: exponential, retry_on: [500, 502, 503, 504, timeout, connection_reset] }
on_error: {{ignore|abort|dead_letter}}
kill_grace_period: 30
oom_score_adj: -{{100..900}}
fail_open: {{true|false}}
error_pages: { 404: not_found.html, 500: internal_error.html }
configuration loaded
== ok-env
AZUREML_MODEL_DIR={{modeldir}}
ERROR_BUDGET=0.1
FAIL_FAST=0
MAX_RETRIES=5
OOM_DUMP=/tmp/oom.hprof
PANIC_ON_ERROR=false
WORKER_TIMEOUT=300
== ok-flags
feature flags: kill_switch=off, oom_guard=on, drop_failed=off, force_error_page=off, timeout_v2=on
feature flag panic_mode is disabled for {{service}}
loaded {{3..40}} flags, 0 errors
== ok-retry
{{t:%Y-%m-%d %H:%M:%S}} WARNING {{service}}: attempt 1 of 5 failed: connection refused by redis:6379, retrying in 1 s
{{t:%Y-%m-%d %H:%M:%S}} WARNING {{service}}: attempt 2 of 5 failed: timed out, retrying in 2 s
{{t:%Y-%m-%d %H:%M:%S}} INFO {{service}}: attempt 3 of 5 succeeded, connected to redis:6379
{{t:%Y-%m-%d %H:%M:%S}} INFO {{service}}: ready
== ok-waitfor
wait-for-it.sh: waiting 60 seconds for {{db|kafka|redis}}:{{5432|9092|6379}}
@* {{nc: connect to db port 5432 (tcp) failed: Connection refused|{{db|kafka}}:{{5432|9092}} - no response}}
wait-for-it.sh: db:5432 is available after {{2..40}} seconds
== ok-notfound
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG urllib3.connectionpool: https://{{storage}}.blob.core.windows.net:443 "HEAD /cache/{{short}} HTTP/1.1" 404 0
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}}: not in cache (404), computing
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG urllib3.connectionpool: "PUT /cache/{{short}} HTTP/1.1" 201 0
== ok-conditional
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG azure.core: Response status: 409
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}}: container exists already (409 ContainerAlreadyExists), using it
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG azure.core: Response status: 412
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}}: blob was not modified by others, lease renewed
== ok-cache
@* {{t:%H:%M:%S}} {{cache miss for {{short*}}|evicted {{2..90}} entries from the cache, limit 512 MB|key {{short*}} has expired, refreshing}}
{{t:%H:%M:%S}} cache statistics: hits={{100..9000}} misses={{10..900}} evictions={{1..90}} errors=0
== ok-circuit
{{t:%Y-%m-%d %H:%M:%S}} INFO circuit breaker payments: CLOSED (0 failures of 5)
{{t:%Y-%m-%d %H:%M:%S}} INFO health: {"status":"UP","deadLetters":0,"failedJobs":0,"lastError":null}
== ok-sigterm gunicorn.ok
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Handling signal: term
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] Worker exiting (pid: {{pid}})
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Shutting down: Master
== ok-hup gunicorn.ok
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Handling signal: hup
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Hang up: Master
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{430..900}}] [INFO] Booting worker with pid: {{430..900}}
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] Worker exiting (pid: {{pid}})
== ok-gen3-trace gen3.ok
{{t:%Y-%m-%d %H:%M:%S,%L}} E [{{pid}}] azmlinfsrv.trace - Error while fetching model IDs
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Worker with pid {{pid}} ready for serving traffic
@* {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - POST /score 200 {{ms*}}ms {{500|502|503}}
== ok-gen3-print gen3.ok
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv.print - errors: [], failed rows: 0, timeouts: 0
{{t:%Y-%m-%d %H:%M:%S,%L}} W [{{pid}}] azmlinfsrv.user_script - {{UserWarning: X does not have valid feature names, but RandomForestClassifier was fitted with feature names|InconsistentVersionWarning: Trying to unpickle estimator DecisionTreeClassifier from version 1.0.2 when using version 1.2.2. This might lead to breaking code or invalid results.}}
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - POST /score 200 {{ms*}}ms {{bytes*}}
== ok-gen2 gen2.ok
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Swagger file not present
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | 404
127.0.0.1 - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /swagger.json HTTP/1.0" 404 19 "-" "Go-http-client/1.1"
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | 200
== ok-uvicorn uvicorn.ok
INFO:     {{ip}}:{{30000..60000}} - "GET /wp-login.php HTTP/1.1" 404 Not Found
INFO:     {{ip}}:{{30000..60000}} - "GET /error HTTP/1.1" 404 Not Found
INFO:     {{privip}}:{{30000..60000}} - "POST /score HTTP/1.1" 200 OK
INFO:     Shutting down
INFO:     Waiting for application shutdown.
INFO:     Application shutdown complete.
== ok-torchserve torchserve
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] main TS_METRICS - Requests4XX.Count:0|#Level:Host|#hostname:{{hex}}
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] main TS_METRICS - Requests5XX.Count:0|#Level:Host|#hostname:{{hex}}
{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] main org.pytorch.serve.util.ConfigManager - Your torchserve instance can access any URL to load models. When deploying to production, make sure to limit the set of allowed_urls in config.properties
== ok-triton triton
W{{t:%m%d %H:%M:%S.%f}} 1 pinned_memory_manager.cc:{{200..300}}] Unable to allocate pinned system memory, pinned memory pool will not be available: CUDA driver version is insufficient for CUDA runtime version
I{{t:%m%d %H:%M:%S.%f}} 1 server.cc:{{200..330}}] Model repository polling is off; exit on error: true; timeout on exit: 30
== ok-client client
{{t:%H:%M:%S}} GET https://{{host}}/score/unknown 404 as expected
{{t:%H:%M:%S}} POST https://{{host}}/score without token 401 as expected
{{t:%H:%M:%S}} POST https://{{host}}/score 200 {{20..90}} ms
== ok-locust client
 Name            # reqs      # fails  |     Avg     Min     Max  Median  |   req/s failures/s
 POST /score       {{900..9000}}   0(0.00%)  |     {{20..90}}      {{3..20}}     {{100..900}}      {{20..60}}  |   {{10..90}}.00    0.00
 Aggregated        {{900..9000}}   0(0.00%)  |     {{20..90}}      {{3..20}}     {{100..900}}      {{20..60}}  |   {{10..90}}.00    0.00
== ok-postgres
{{t:%Y-%m-%d %H:%M:%S.%L}} UTC [{{20..90}}] LOG:  database system was interrupted; last known up at {{t:%Y-%m-%d %H:%M:%S}} UTC
{{t:%Y-%m-%d %H:%M:%S.%L}} UTC [{{20..90}}] LOG:  database system was not properly shut down; automatic recovery in progress
{{t:%Y-%m-%d %H:%M:%S.%L}} UTC [{{20..90}}] LOG:  invalid record length at 0/{{short}}: wanted 24, got 0
{{t:%Y-%m-%d %H:%M:%S.%L}} UTC [1] LOG:  database system is ready to accept connections
== ok-kafka
[{{t:%Y-%m-%d %H:%M:%S,%L}}] WARN [Producer clientId=producer-1] Error while fetching metadata with correlation id 1 : {errors=LEADER_NOT_AVAILABLE} (org.apache.kafka.clients.NetworkClient)
[{{t:%Y-%m-%d %H:%M:%S,%L}}] INFO [Producer clientId=producer-1] Cluster ID: {{short}} (org.apache.kafka.clients.Metadata)
[{{t:%Y-%m-%d %H:%M:%S,%L}}] INFO Processed {{1000..9000}} records, 0 failed, lag 0
== ok-redis
{{1..9}}:M {{t:%d %b %Y %H:%M:%S.%L}} # WARNING overcommit_memory is set to 0! Background save may fail under low memory condition.
{{1..9}}:M {{t:%d %b %Y %H:%M:%S.%L}} * Background saving terminated with success
{{1..9}}:M {{t:%d %b %Y %H:%M:%S.%L}} * Ready to accept connections
== ok-deadletter
{{t:%Y-%m-%dT%H:%M:%SZ}} INFO consumer: dead-letter topic {{topic}}.dlq is empty
{{t:%Y-%m-%dT%H:%M:%SZ}} INFO consumer: error rate 0.00 %, brake released
{{t:%Y-%m-%dT%H:%M:%SZ}} INFO consumer: rebalance done, partitions revoked: 0
== ok-nginx nginx
{{t:%Y/%m/%d %H:%M:%S}} [notice] 1#1: signal 15 (SIGTERM) received, exiting
{{t:%Y/%m/%d %H:%M:%S}} [notice] {{20..40}}#{{20..40}}: gracefully shutting down
{{t:%Y/%m/%d %H:%M:%S}} [notice] 1#1: exit
== ok-ratelimit
{{t:%Y-%m-%d %H:%M:%S}} INFO gateway: rate limit {{20..900}} of 1000, 0 requests rejected
{{t:%Y-%m-%d %H:%M:%S}} INFO gateway: 429 and 503 responses in the last hour: 0
== ok-scan
@* {{ip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /{{.env|wp-admin|phpmyadmin|actuator/health|.git/config}} HTTP/1.1" 404 {{100..300}} "-" "zgrab/0.x"
{{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
== ok-celery
[{{t:%Y-%m-%d %H:%M:%S,%L}}: INFO/MainProcess] Task tasks.retry_failed[{{guid}}] received
[{{t:%Y-%m-%d %H:%M:%S,%L}}: INFO/ForkPoolWorker-1] Task tasks.retry_failed[{{guid}}] succeeded in 0.{{100..999}}s: {'failed': 0, 'errors': []}
[{{t:%Y-%m-%d %H:%M:%S,%L}}: WARNING/MainProcess] {{site}}/celery/fixups/django.py:{{line}}: UserWarning: Using settings.DEBUG leads to a memory leak
""",
    kind="container",
)
