"""Nothing fails, all of it sounds alarming: model servers and web applications that start, serve, are recycled and replaced."""

from lab.generators import stories

# Azure ML's inference server, gunicorn, uvicorn, hypercorn, waitress, uWSGI and the frameworks they carry
stories(
    "none",
    "bare",
    r"""
== hv-azml-local-start
The environment variable 'AZUREML_MODEL_DIR' has not been set.
Use the --model_dir command line argument to set it.

Azure ML Inferencing HTTP server v{{1.0.0|1.2.1|1.3.2|1.5.1}}


Server Settings
---------------
Entry Script Name: {{app}}/score.py
Model Directory: None
Config File: None
Worker Count: 1
Worker Timeout (seconds): None
Server Port: {{5001|8888}}
Health Port: {{5001|8888}}
Application Insights Enabled: false
Application Insights Key: None
Inferencing HTTP server version: azmlinfsrv/1.3.2
CORS for the specified origins: CORS cannot be enabled because the flask-cors package is not installed.

{{t:%Y-%m-%d %H:%M:%S,%L}} I [1] gunicorn.error - Starting gunicorn 22.0.0
{{t:%Y-%m-%d %H:%M:%S,%L}} I [1] gunicorn.error - Listening at: http://0.0.0.0:5001 (1)
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] gunicorn.error - Booting worker with pid: {{pid}}
{{t:%Y-%m-%d %H:%M:%S,%L}} W [{{pid}}] azmlinfsrv - Model directory is not set or does not exist: None
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Found user script at {{app}}/score.py
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Invoking user's init function
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Users's init has completed successfully
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Swaggers are prepared for versions [2, 3] and skipped for versions [3.1].
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - GET / 200 0.{{100..900}}ms 7
@* {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - POST /score 200 {{ms*}}ms {{bytes*}}
== hv-azml-feature-store
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Found user script at {{app}}/score.py
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - run() is not decorated. Server will invoke it with the input in JSON string.
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Invoking user's init function
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv.print - connecting to feature store at redis.{{ns}}.svc:6379
{{t:%Y-%m-%d %H:%M:%S,%L}} W [{{pid}}] {{service}} - feature store not reachable (Error 111 connecting to redis.{{ns}}.svc:6379. Connection refused.), attempt 1 of 6, next in 1.0 s
{{t:%Y-%m-%d %H:%M:%S,%L}} W [{{pid}}] {{service}} - feature store not reachable (Timeout connecting to server), attempt 2 of 6, next in 2.0 s
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] {{service}} - feature store answered PONG on attempt 3, {{100..900}} keys warmed
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv.print - loading {{modelpath}}
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Users's init has completed successfully
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Swaggers are prepared for the following versions: [2, 3, 3.1].
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Scoring timeout is set to 3600000 ms.
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Worker with pid {{pid}} ready for serving traffic
@* {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] gunicorn.access - 127.0.0.1 - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.0" 200 {{bytes*}} "-" "{{python-requests/2.31.0|okhttp/4.9}}"
== hv-azml-optional-explainer
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Invoking user's init function
{{t:%Y-%m-%d %H:%M:%S,%L}} W [{{pid}}] score - explainer is optional and was left out
Traceback (most recent call last):
  File "{{app}}/score.py", line {{line}}, in init
    from {{interpret.ext|raiutils|alibi.explainers|dice_ml}} import {{blackbox|utils|AnchorTabular|Dice}}
ModuleNotFoundError: No module named '{{interpret|raiutils|alibi|dice_ml}}'
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] score - continuing with explanations switched off (EXPLAIN=auto)
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Users's init has completed successfully
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Swaggers are prepared for the following versions: [2, 3, 3.1].
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Worker with pid {{pid}} ready for serving traffic
@* {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - POST /score 200 {{ms*}}ms {{bytes*}}
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - GET / 200 0.{{100..900}}ms 7
== hv-azml-tf-cpu
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Invoking user's init function
{{t:%Y-%m-%d %H:%M:%S.%f}}: E external/local_xla/xla/stream_executor/cuda/cuda_fft.cc:{{477|485}}] Unable to register cuFFT factory: Attempting to register factory for plugin cuFFT when one has already been registered
WARNING: All log messages before absl::InitializeLog() is called are written to STDERR
E0000 00:00:{{1700000000..1790000000}}.{{100000..999999}}       {{pid}} cuda_dnn.cc:8310] Unable to register cuDNN factory: Attempting to register factory for plugin cuDNN when one has already been registered
E0000 00:00:{{1700000000..1790000000}}.{{100000..999999}}       {{pid}} cuda_blas.cc:1418] Unable to register cuBLAS factory: Attempting to register factory for plugin cuBLAS when one has already been registered
{{t:%Y-%m-%d %H:%M:%S.%f}}: W tensorflow/compiler/tf2tensorrt/utils/py_utils.cc:38] TF-TRT Warning: Could not find TensorRT
{{t:%Y-%m-%d %H:%M:%S.%f}}: E external/local_xla/xla/stream_executor/cuda/cuda_driver.cc:{{152|282}}] failed call to cuInit: CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow/core/platform/cpu_feature_guard.cc:210] This TensorFlow binary is optimized to use available CPU instructions in performance-critical operations.
WARNING:absl:Compiled the loaded model, but the compiled metrics have yet to be built. `model.compile_metrics` will be empty until you train or evaluate the model.
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv.print - {{model}} on CPU ({{sku}}), warm-up {{100..900}} ms
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Users's init has completed successfully
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Worker with pid {{pid}} ready for serving traffic
@* {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - POST /score 200 {{ms*}}ms {{bytes*}}
@* {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - POST /score 200 {{ms*}}ms {{bytes*}}
== hv-azml-deprecated-header gen3.ok
@* {{t:%Y-%m-%d %H:%M:%S,%L}} W [{{pid}}] azmlinfsrv - x-ms-request-id header has been deprecated and will be removed from future versions of the server. Please use x-ms-client-request-id.
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - run() output is HTTP Response
@* {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - POST /score 200 {{ms*}}ms {{bytes*}}
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - OPTIONS /score 200 0.{{100..900}}ms 0
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - GET /swagger.json?version=4 404 0.{{100..900}}ms {{60..120}}
@* {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - POST /score 200 {{ms*}}ms {{bytes*}}
== hv-azml-data-collector gen3.ok
{{t:%Y-%m-%d %H:%M:%S,%L}} W [{{pid}}] azureml.ai.monitoring - failed to send data to the mdc sidecar: <urlopen error [Errno 111] Connection refused>, keeping {{1..9}} records in the buffer
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - POST /score 200 {{ms*}}ms {{bytes*}}
{{t:%Y-%m-%d %H:%M:%S,%L}} W [{{pid}}] azureml.ai.monitoring - failed to send data to the mdc sidecar: <urlopen error [Errno 111] Connection refused>, keeping {{10..40}} records in the buffer
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - POST /score 200 {{ms*}}ms {{bytes*}}
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azureml.ai.monitoring - mdc sidecar is up, buffer flushed, 0 records dropped
@* {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - POST /score 200 {{ms*}}ms {{bytes*}}
== hv-azml-worker-recycle
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{wa=20..90}}] azmlinfsrv - POST /score 200 {{ms*}}ms {{bytes*}}
{{t:%Y-%m-%d %H:%M:%S,%L}} W [{{wa}}] gunicorn.error - Autorestarting worker after current request.
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{wa}}] gunicorn.error - Worker exiting (pid: {{wa}})
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{wb=91..180}}] gunicorn.error - Booting worker with pid: {{wb}}
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{wb}}] azmlinfsrv - Found user script at {{app}}/score.py
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{wb}}] azmlinfsrv - Invoking user's init function
{{t:%Y-%m-%d %H:%M:%S,%L}} W [{{wb}}] py.warnings - {{site}}/sklearn/base.py:{{line}}: InconsistentVersionWarning: Trying to unpickle estimator Pipeline from version 1.2.{{0..2}} when using version 1.3.{{0..2}}. This might lead to breaking code or invalid results. Use at your own risk.
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{wb}}] azmlinfsrv - Users's init has completed successfully
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{wb}}] azmlinfsrv - Worker with pid {{wb}} ready for serving traffic
@* {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{wb}}] azmlinfsrv - POST /score 200 {{ms*}}ms {{bytes*}}
== hv-azml-old-runit
{{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} - rsyslog/run
{{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} - gunicorn/run
{{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} - nginx/run
/usr/sbin/nginx: {{site}}/../../libcrypto.so.1.0.0: no version information available (required by /usr/sbin/nginx)
/usr/sbin/nginx: {{site}}/../../libssl.so.1.0.0: no version information available (required by /usr/sbin/nginx)
rsyslogd: imklog: cannot open kernel log (/proc/kmsg): Operation not permitted.
rsyslogd: activation of module imklog failed [v8.2001.0 try https://www.rsyslog.com/e/2145 ]
{{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} - iot-server/finish 1 0
{{t:%Y-%m-%dT%H:%M:%S,%9+00:00}} - Exit code 1 is normal. Not restarting iot-server.
Starting gunicorn {{19.9.0|20.1.0}}
Listening at: http://127.0.0.1:31311 ({{10..60}})
Booting worker with pid: {{pid}}
SPARK_HOME not set. Skipping PySpark Initialization.
Generating new fontManager, this may take some time...
Initializing logger
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Starting up app insights client
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Starting up app insight hooks
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Invoking user's init function
{{t:%Y-%m-%d %H:%M:%S,%L}} | azureml.core.run | WARNING | Failed to import optional run plugins, continuing without: cannot import name 'RunDetails'
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Users's init has completed successfully
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Skipping middleware: dbg_model_info as it's not enabled.
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Skipping middleware: dbg_resource_usage as it's not enabled.
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Scoring timeout is found from os.environ: 60000 ms
@* {{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | 200
127.0.0.1 - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.0" 200 {{bytes*}} "-" "Go-http-client/1.1"
== hv-gunicorn-max-requests
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /predict HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{wa=20..90}}] [INFO] Autorestarting worker after current request.
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{wa}}] [INFO] Worker exiting (pid: {{wa}})
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{wb=91..180}}] [INFO] Booting worker with pid: {{wb}}
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /predict HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /predict HTTP/1.1" 200 {{bytes*}} "-" "axios/1.6.2"
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{wc=181..260}}] [INFO] Autorestarting worker after current request.
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{wc}}] [INFO] Worker exiting (pid: {{wc}})
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{wd=261..420}}] [INFO] Booting worker with pid: {{wd}}
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /healthz HTTP/1.1" 200 2 "-" "kube-probe/1.27"
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /predict HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /healthz HTTP/1.1" 200 2 "-" "kube-probe/1.27"
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /predict HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{wb}}] [INFO] Autorestarting worker after current request.
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{wb}}] [INFO] Worker exiting (pid: {{wb}})
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{430..600}}] [INFO] Booting worker with pid: {{430..600}}
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /predict HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
== hv-gunicorn-port-freed
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Starting gunicorn {{20.1.0|21.2.0|22.0.0|23.0.0}}
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [ERROR] Connection in use: ('0.0.0.0', {{port}})
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [ERROR] Retrying in 1 second.
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [ERROR] Connection in use: ('0.0.0.0', {{port}})
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [ERROR] Retrying in 1 second.
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Listening at: http://0.0.0.0:{{port}} (1)
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Using worker: {{sync|gthread}}
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] Booting worker with pid: {{pid}}
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.1" 200 {{bytes*}} "-" "curl/7.81.0"
== hv-gunicorn-bad-requests
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] Booting worker with pid: {{pid}}
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [WARNING] Invalid request from ip={{ip*}}: Invalid HTTP request line: '\x16\x03\x01\x00î\x01\x00\x00ê\x03\x03'
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [WARNING] Invalid request from ip={{ip*}}: Invalid HTTP Version: '{{UNKNOWN|SIP/2.0|RTSP/1.0}}'
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [WARNING] Invalid request from ip={{ip*}}: Invalid HTTP method: '{{MGLNDD_{{ip*}}|t3|SSH-2.0-Go}}'
@* {{ip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /{{cgi-bin/luci|boaform/admin/formLogin|solr/admin|.aws/credentials|owa/auth/logon.aspx}} HTTP/1.1" {{404|404|405}} {{150..300}} "-" "Mozilla/5.0 (compatible; Nmap Scripting Engine)"
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
{{privip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /healthz HTTP/1.1" 200 2 "-" "kube-probe/1.28"
== hv-gunicorn-scale-in
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Handling signal: ttou
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{wa=20..90}}] [INFO] Worker exiting (pid: {{wa}})
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [ERROR] Worker (pid:{{wa}}) was sent SIGTERM!
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Handling signal: ttou
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{wb=91..180}}] [INFO] Worker exiting (pid: {{wb}})
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [ERROR] Worker (pid:{{wb}}) was sent SIGTERM!
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{181..300}}] [INFO] {{service}}: 2 of 4 workers kept for the night, scaled by cron
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
== hv-gunicorn-upgrade
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{ma=10..19}}] [INFO] Handling signal: usr2
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{mb=100..160}}] [INFO] Starting gunicorn {{20.1.0|21.2.0}}
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{mb}}] [INFO] Listening at: http://0.0.0.0:{{port}} ({{mb}})
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{mb}}] [INFO] Using worker: gthread
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{161..180}}] [INFO] Booting worker with pid: {{161..180}}
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{ma}}] [INFO] Handling signal: usr2
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{ma}}] [WARNING] USR2 signal ignored. Child exists.
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{ma}}] [INFO] Handling signal: winch
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{ma}}] [INFO] graceful stop of workers
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] Worker exiting (pid: {{pid}})
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{ma}}] [WARNING] Worker with pid {{pid}} was terminated due to signal 15
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{ma}}] [INFO] Handling signal: quit
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{ma}}] [INFO] Shutting down: Master
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{mb}}] [INFO] Master has been promoted.
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
== hv-gunicorn-debug-config
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [DEBUG] Current configuration:
  config: ./gunicorn.conf.py
  wsgi_app: None
  bind: ['0.0.0.0:{{port}}']
  backlog: 2048
  workers: {{2..8}}
  worker_class: gthread
  threads: {{2..8}}
  max_requests: 1000
  max_requests_jitter: 50
  timeout: 120
  graceful_timeout: 30
  keepalive: 5
  limit_request_line: 4094
  limit_request_fields: 100
  reload: False
  spew: False
  check_config: False
  daemon: False
  errorlog: -
  loglevel: debug
  capture_output: False
  worker_abort: <function WorkerAbort.worker_abort at 0x7f{{short}}>
  worker_exit: <function WorkerExit.worker_exit at 0x7f{{short}}>
  child_exit: <function ChildExit.child_exit at 0x7f{{short}}>
  on_exit: <function OnExit.on_exit at 0x7f{{short}}>
  do_handshake_on_connect: False
  raw_paste_global_conf: []
  strip_header_spaces: False
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Starting gunicorn 21.2.0
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [DEBUG] Arbiter booted
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Listening at: http://0.0.0.0:{{port}} (1)
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] Booting worker with pid: {{pid}}
@* [{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [DEBUG] {{Closing connection.|Ignored premature client disconnection. No more data after: b''|POST /score|GET /healthz}}
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [DEBUG] {{2..8}} workers
== hv-uvicorn-workers
INFO:     Uvicorn running on http://0.0.0.0:{{port}} (Press CTRL+C to quit)
INFO:     Started parent process [1]
INFO:     Started server process [{{wa=8..40}}]
INFO:     Waiting for application startup.
INFO:     Application startup complete.
@* INFO:     {{privip*}}:{{30000..60000}} - "POST /predict HTTP/1.1" 200 OK
@* INFO:     {{privip*}}:{{30000..60000}} - "POST /predict HTTP/1.1" 200 OK
INFO:     Maximum request limit of {{1000|5000}} exceeded. Terminating process.
INFO:     Shutting down
INFO:     Waiting for application shutdown.
INFO:     Application shutdown complete.
INFO:     Finished server process [{{wa}}]
INFO:     Waiting for child process [{{wa}}]
INFO:     Child process [{{wa}}] died
INFO:     Started server process [{{wb=41..90}}]
INFO:     Waiting for application startup.
INFO:     Application startup complete.
@* INFO:     {{privip*}}:{{30000..60000}} - "POST /predict HTTP/1.1" 200 OK
@* INFO:     {{privip*}}:{{30000..60000}} - "GET /healthz HTTP/1.1" 200 OK
@* INFO:     {{privip*}}:{{30000..60000}} - "POST /predict HTTP/1.1" 200 OK
INFO:     Received SIGHUP, restarting processes.
INFO:     Terminated child process [{{wb}}]
INFO:     Waiting for child process [{{wb}}]
INFO:     Started server process [{{wc=91..140}}]
INFO:     Waiting for application startup.
INFO:     Application startup complete.
@* INFO:     {{privip*}}:{{30000..60000}} - "POST /predict HTTP/1.1" 200 OK
@* INFO:     {{privip*}}:{{30000..60000}} - "POST /predict HTTP/1.1" 200 OK
== hv-uvicorn-scanners
WARNING:  ASGI app factory detected. Using it, but please consider setting the --factory flag explicitly.
INFO:     Started server process [1]
INFO:     Waiting for application startup.
INFO:     ASGI 'lifespan' protocol appears unsupported.
INFO:     Uvicorn running on http://0.0.0.0:{{port}} (Press CTRL+C to quit)
INFO:     {{privip*}}:{{30000..60000}} - "POST /predict HTTP/1.1" 200 OK
@* WARNING:  Invalid HTTP request received.
WARNING:  Unsupported upgrade request.
WARNING:  No supported WebSocket library detected. Please use "pip install 'uvicorn[standard]'", or install 'websockets' or 'wsproto' manually.
@* INFO:     {{ip*}}:{{30000..60000}} - "GET /{{.env.production|xmlrpc.php|vendor/phpunit|HNAP1|manager/html}} HTTP/1.1" 404 Not Found
@* INFO:     {{privip*}}:{{30000..60000}} - "POST /predict HTTP/1.1" 200 OK
== hv-fastapi-pydantic
{{site}}/pydantic/_internal/_fields.py:{{132|149|161}}: UserWarning: Field "model_{{name|path|version}}" has conflict with protected namespace "model_".

You may be able to resolve this warning by setting `model_config['protected_namespaces'] = ()`.
  warnings.warn(
{{site}}/pydantic/_internal/_config.py:{{320..380}}: UserWarning: Valid config keys have changed in V2:
* 'schema_extra' has been renamed to 'json_schema_extra'
* 'orm_mode' has been renamed to 'from_attributes'
  warnings.warn(message, UserWarning)
/app/main.py:{{line}}: DeprecationWarning:
        on_event is deprecated, use lifespan event handlers instead.

  @app.on_event("startup")
INFO:     Started server process [1]
INFO:     Waiting for application startup.
INFO:     Application startup complete.
INFO:     Uvicorn running on http://0.0.0.0:{{port}} (Press CTRL+C to quit)
@* INFO:     {{privip*}}:{{30000..60000}} - "POST /{{predict|score}} HTTP/1.1" 200 OK
== hv-fastapi-warming
INFO:     Started server process [1]
INFO:     Waiting for application startup.
{{t:%H:%M:%S}} {{service}} loading {{modelfile}} in the background
INFO:     Application startup complete.
INFO:     Uvicorn running on http://0.0.0.0:{{port}} (Press CTRL+C to quit)
@* INFO:     {{privip}}:{{30000..60000}} - "GET /readyz HTTP/1.1" 503 Service Unavailable
INFO:     {{privip}}:{{30000..60000}} - "GET /livez HTTP/1.1" 200 OK
@* INFO:     {{privip}}:{{30000..60000}} - "GET /readyz HTTP/1.1" 503 Service Unavailable
{{t:%H:%M:%S}} {{service}} model loaded in {{20..90}}.{{0..9}} s, readiness is on
INFO:     {{privip}}:{{30000..60000}} - "GET /readyz HTTP/1.1" 200 OK
@* INFO:     {{privip*}}:{{30000..60000}} - "POST /predict HTTP/1.1" 200 OK
== hv-fastapi-fallback
@* {"timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","level":"INFO","event":"prediction","request_id":"{{guid*}}","status":200,"took_ms":{{5..90}}}
{"timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","level":"WARNING","event":"feature lookup failed","request_id":"{{guid*}}","exc_info":"Traceback (most recent call last):\n  File \"/app/features.py\", line {{line}}, in online\n    return await client.get(key)\nTimeoutError: timed out after 0.2 s"}
{"timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","level":"INFO","event":"served from last known features","request_id":"{{guid*}}","age_s":{{10..90}},"status":200}
{"timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","level":"WARNING","event":"circuit feature-store OPEN after 5 failures, probing in 10 s"}
@* {"timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","level":"INFO","event":"served from last known features","request_id":"{{guid*}}","age_s":{{20..99}},"status":200}
{"timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","level":"INFO","event":"circuit feature-store HALF_OPEN"}
{"timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","level":"INFO","event":"circuit feature-store CLOSED"}
@* {"timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","level":"INFO","event":"prediction","request_id":"{{guid*}}","status":200,"took_ms":{{5..90}}}
@* {"timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","level":"INFO","event":"prediction","request_id":"{{guid*}}","status":200,"took_ms":{{5..90}}}
== hv-flask-dev
 * Serving Flask app '{{service}}'
 * Debug mode: on
WARNING: This is a development server. Do not use it in a production deployment. Use a production WSGI server instead.
 * Running on all addresses (0.0.0.0)
 * Running on http://127.0.0.1:{{5000|5001|8080}}
Press CTRL+C to quit
 * Restarting with stat
 * Debugger is active!
 * Debugger PIN: {{100..999}}-{{100..999}}-{{100..999}}
127.0.0.1 - - [{{t:%d/%b/%Y %H:%M:%S}}] "GET / HTTP/1.1" 200 -
127.0.0.1 - - [{{t:%d/%b/%Y %H:%M:%S}}] "GET /favicon.ico HTTP/1.1" 404 -
127.0.0.1 - - [{{t:%d/%b/%Y %H:%M:%S}}] code 400, message Bad request version ('\x02h2\x08http/1.1')
127.0.0.1 - - [{{t:%d/%b/%Y %H:%M:%S}}] "\x16\x03\x01\x02\x00\x01\x00\x01ü\x03\x03" 400 -
@* 127.0.0.1 - - [{{t:%d/%b/%Y %H:%M:%S}}] "POST /predict HTTP/1.1" 200 -
 * Detected change in '/app/{{score|app|views}}.py', reloading
 * Restarting with stat
 * Debugger is active!
@* 127.0.0.1 - - [{{t:%d/%b/%Y %H:%M:%S}}] "POST /predict HTTP/1.1" 200 -
== hv-flask-legacy
{{site}}/flask/json/__init__.py:{{line}}: DeprecationWarning: 'JSON_SORT_KEYS' in the app config is deprecated and will be removed in Flask 2.3. Use 'app.json.sort_keys' instead.
{{site}}/flask_sqlalchemy/__init__.py:{{800..900}}: FSADeprecationWarning: SQLALCHEMY_TRACK_MODIFICATIONS adds significant overhead and will be disabled by default in the future.  Set it to True or False to suppress this warning.
  warnings.warn(FSADeprecationWarning(
{{site}}/flask_limiter/extension.py:{{line}}: UserWarning: Using the in-memory storage for tracking rate limits as no storage was explicitly specified. This is not recommended for production use.
[{{t:%Y-%m-%d %H:%M:%S}},{{100..999}}] WARNING in app: SECRET_KEY is generated at start (no sessions are used)
[{{t:%Y-%m-%d %H:%M:%S}},{{100..999}}] INFO in app: {{service}} ready, {{2..9}} routes, 0 errors
@* {{privip*}} - - [{{t:%d/%b/%Y %H:%M:%S}}] "POST /predict HTTP/1.1" 200 -
== hv-flask-limiter
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /predict HTTP/1.1" 200 {{bytes*}} "-" "batch-client/2.{{0..9}}"
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO flask-limiter: ratelimit 60 per 1 minute ({{privip}}) exceeded at endpoint: predict
{{privip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /predict HTTP/1.1" 429 {{100..200}} "-" "batch-client/2.{{0..9}}"
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}}: batch-client told to come back in {{5..40}} s (Retry-After)
{{privip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /predict HTTP/1.1" 200 {{bytes*}} "-" "batch-client/2.{{0..9}}"
@* {{privip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /predict HTTP/1.1" 200 {{bytes*}} "-" "batch-client/2.{{0..9}}"
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}}: batch {{short}} complete, {{100..900}} of {{901..999}} rows from cache, 0 rejected for good
== hv-django-start
Waiting for database db:5432...
django.db.utils.OperationalError: connection to server at "db" ({{privip}}), port 5432 failed: Connection refused
	Is the server running on that host and accepting TCP/IP connections?
Database unavailable, waiting 1 second...
django.db.utils.OperationalError: connection to server at "db" ({{privip}}), port 5432 failed: FATAL:  the database system is starting up
Database unavailable, waiting 1 second...
Database available!
Operations to perform:
  Apply all migrations: admin, auth, contenttypes, sessions, {{topic}}
Running migrations:
@*   Applying {{topic}}.00{{10..40}}_{{auto|add_failure_reason|drop_retries|alter_score}}... OK
System check identified some issues:

WARNINGS:
{{topic}}.Score: (models.W042) Auto-created primary key used when not defining a primary key type, by default 'django.db.models.AutoField'.
	HINT: Configure the DEFAULT_AUTO_FIELD setting or the AppConfig.default_auto_field attribute to point to a subclass of AutoField, e.g. 'django.db.models.BigAutoField'.
?: (staticfiles.W004) The directory '/app/static' in the STATICFILES_DIRS setting does not exist.

System check identified {{2..4}} issues (0 silenced).
{{100..170}} static files copied to '/app/staticfiles', {{10..90}} post-processed.
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Listening at: http://0.0.0.0:8000 (1)
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] Booting worker with pid: {{pid}}
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /api/scores/ HTTP/1.1" 200 {{bytes*}}
== hv-django-hosts
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /dashboard/ HTTP/1.1" 200 {{bytes*}}
ERROR {{t:%Y-%m-%d %H:%M:%S,%L}} exception {{pid}} Invalid HTTP_HOST header: '{{ip}}'. You may need to add '{{ip}}' to ALLOWED_HOSTS.
WARNING {{t:%Y-%m-%d %H:%M:%S,%L}} log {{pid}} Bad Request: /
@* WARNING {{t:%Y-%m-%d %H:%M:%S,%L}} log {{pid}} Not Found: /{{wp-login.php|.git/HEAD|autodiscover/autodiscover.xml|telescope/requests}}
WARNING {{t:%Y-%m-%d %H:%M:%S,%L}} log {{pid}} Forbidden (CSRF cookie not set.): /admin/login/
WARNING {{t:%Y-%m-%d %H:%M:%S,%L}} log {{pid}} Unauthorized: /api/scores/
WARNING {{t:%Y-%m-%d %H:%M:%S,%L}} log {{pid}} Method Not Allowed (PROPFIND): /
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /api/scores/ HTTP/1.1" 201 {{bytes*}}
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /dashboard/ HTTP/1.1" 200 {{bytes*}}
== hv-django-channels
Watching for file changes with StatReloader
Performing system checks...

System check identified no issues (0 silenced).
You have {{2..18}} unapplied migration(s). Your project may not work properly until you apply the migrations for app(s): admin, auth, sessions.
Run 'python manage.py migrate' to apply them.
{{t:%B %d, %Y - %H:%M:%S}}
Django version {{4.2|5.0|5.1}}, using settings '{{topic}}.settings'
Starting ASGI/Daphne version 4.{{0..1}}.0 development server at http://0.0.0.0:8000/
Quit the server with CONTROL-C.
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO     Listening on TCP address 0.0.0.0:8000
HTTP GET / 200 [0.0{{1..9}}, {{privip}}:{{30000..60000}}]
WebSocket HANDSHAKING /ws/scores/ [{{privip}}:{{30000..60000}}]
WebSocket CONNECT /ws/scores/ [{{privip}}:{{30000..60000}}]
HTTP GET /favicon.ico 404 [0.0{{1..9}}, {{privip}}:{{30000..60000}}]
WebSocket DISCONNECT /ws/scores/ [{{privip}}:{{30000..60000}}]
/app/{{topic}}/views.py changed, reloading.
Watching for file changes with StatReloader
@* HTTP POST /api/score/ 200 [0.{{10..99}}, {{privip}}:{{30000..60000}}]
== hv-waitress
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO  [waitress:486][MainThread] Serving on http://0.0.0.0:{{port}}
@* {{t:%Y-%m-%d %H:%M:%S,%L}} WARNI [waitress.queue:117][MainThread] Task queue depth is {{1..9}}
@* {{t:%Y-%m-%d %H:%M:%S,%L}} INFO  [{{service}}:{{line}}][waitress-{{0..3}}] predict {{1..900}} rows, 200
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO  [waitress:{{200..400}}][waitress-{{0..3}}] Client disconnected while serving /progress
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNI [waitress.queue:117][MainThread] Task queue depth is {{1..4}}
@* {{t:%Y-%m-%d %H:%M:%S,%L}} INFO  [{{service}}:{{line}}][waitress-{{0..3}}] predict {{1..900}} rows, 200
== hv-uwsgi-start
*** Starting uWSGI 2.0.{{18..27}} (64bit) on [{{t:%a %b %d %H:%M:%S %Y}}] ***
compiled with version: 10.2.1 20210110 on {{t:%d %B %Y %H:%M:%S}}
os: Linux-5.15.0-{{1000..1060}}-azure #{{30..70}} SMP
nodename: {{pod}}
machine: x86_64
clock source: unix
detected number of CPU cores: {{2..16}}
current working directory: /app
detected binary path: /usr/local/bin/uwsgi
!!! no internal routing support, rebuild with pcre support !!!
uWSGI running as root, you can use --uid/--gid/--chroot options
*** WARNING: you are running uWSGI as root !!! (use the --uid flag) ***
your memory page size is 4096 bytes
detected max file descriptor number: 1048576
lock engine: pthread robust mutexes
thunder lock: disabled (you can enable it with --thunder-lock)
uWSGI http bound on :{{port}} fd 4
uwsgi socket 0 bound to TCP address 127.0.0.1:{{30000..45000}} (port auto-assigned) fd 3
Python version: {{py}}.{{1..18}} (default, Mar 21 2024, 10:11:12)  [GCC 10.2.1 20210110]
*** Python threads support is disabled. You can enable it with --enable-threads ***
Python main interpreter initialized at 0x55{{short}}
your server socket listen backlog is limited to 100 connections
your mercy for graceful operations on workers is 60 seconds
mapped {{200000..900000}} bytes ({{200..900}} KB) for {{2..8}} cores
*** Operational MODE: preforking ***
WSGI app 0 (mountpoint='') ready in {{2..40}} seconds on interpreter 0x55{{short}} pid: 1 (default app)
*** uWSGI is running in multiple interpreter mode ***
spawned uWSGI master process (pid: 1)
spawned uWSGI worker 1 (pid: {{7..9}}, cores: 1)
spawned uWSGI worker 2 (pid: {{10..14}}, cores: 1)
spawned uWSGI http 1 (pid: {{15..20}})
@* [pid: {{7..14}}|app: 0|req: {{1..90}}/{{100..900}}] {{privip*}} () { 34 vars in {{400..700}} bytes } [{{t:%a %b %d %H:%M:%S %Y}}] POST /predict => generated {{bytes*}} bytes in {{5..90}} msecs (HTTP/1.1 200) 2 headers in {{70..90}} bytes (1 switches on core 0)
== hv-uwsgi-recycle
[pid: {{wa=7..30}}|app: 0|req: {{4000..4999}}/{{9000..9999}}] {{privip*}} () { 34 vars in 512 bytes } [{{t:%a %b %d %H:%M:%S %Y}}] POST /predict => generated {{bytes*}} bytes in {{5..90}} msecs (HTTP/1.1 200) 2 headers in 79 bytes (1 switches on core 0)
worker 1 lifetime reached, it was running for {{3601..3640}} second(s)
...The work of process {{wa}} is done. Seeya!
worker 1 killed successfully (pid: {{wa}})
Respawned uWSGI worker 1 (new pid: {{wb=31..90}})
[pid: {{wb}}|app: 0|req: 1/{{9000..9999}}] {{privip*}} () { 34 vars in 512 bytes } [{{t:%a %b %d %H:%M:%S %Y}}] POST /predict => generated {{bytes*}} bytes in {{100..900}} msecs (HTTP/1.1 200) 2 headers in 79 bytes (1 switches on core 0)
{{t:%a %b %d %H:%M:%S %Y}} - SIGPIPE: writing to a closed pipe/socket/fd (probably the client disconnected) on request /progress/{{short}} (ip {{privip}}) !!!
{{t:%a %b %d %H:%M:%S %Y}} - uwsgi_response_write_body_do(): Broken pipe [core/writer.c line 306] during GET /progress/{{short}} ({{privip}})
[busyness] 1s average busyness is at 0%, cheap one of {{2..4}} running workers
worker 2 killed successfully (pid: {{91..140}})
uWSGI worker 2 cheaped.
@* [pid: {{wb}}|app: 0|req: {{2..90}}/{{9000..9999}}] {{privip*}} () { 34 vars in 512 bytes } [{{t:%a %b %d %H:%M:%S %Y}}] POST /predict => generated {{bytes*}} bytes in {{5..90}} msecs (HTTP/1.1 200) 2 headers in 79 bytes (1 switches on core 0)
@* [pid: {{wb}}|app: 0|req: {{2..90}}/{{9000..9999}}] {{privip*}} () { 34 vars in 512 bytes } [{{t:%a %b %d %H:%M:%S %Y}}] GET /healthz => generated 2 bytes in 0 msecs (HTTP/1.1 200) 2 headers in 79 bytes (1 switches on core 0)
== hv-hypercorn
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [WARNING] ASGI Framework Lifespan error, continuing without Lifespan support
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Running on http://0.0.0.0:{{port}} (CTRL + C to quit)
@* [{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] {{privip*}}:{{30000..60000}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score 2" 200 {{bytes*}} "-" "python-httpx/0.27.0"
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] {{ip*}}:{{30000..60000}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /cgi-bin/test 1.1" 404 9 "-" "curl/7.54.0"
@* [{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] {{privip*}}:{{30000..60000}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score 2" 200 {{bytes*}} "-" "python-httpx/0.27.0"
== hv-gradio
{{site}}/gradio/{{utils|analytics}}.py:{{line}}: UserWarning: You are using gradio version 4.{{10..40}}.0, however version 5.{{0..9}}.0 is available, please upgrade.
  warnings.warn(
IMPORTANT: You are using gradio version 4.{{10..40}}.0, however version 4.44.1 is available, please upgrade.
Running on local URL:  http://0.0.0.0:7860

Could not create share link. Missing file: /opt/venv/lib/gradio/frpc_linux_amd64_v0.2.
To create a public link, set `share=True` in `launch()`.
@* INFO:     {{privip*}}:{{30000..60000}} - "POST /queue/join HTTP/1.1" 200 OK
INFO:     {{privip*}}:{{30000..60000}} - "GET /theme.css?v={{short}} HTTP/1.1" 200 OK
INFO:     {{privip*}}:{{30000..60000}} - "GET /manifest.json HTTP/1.1" 404 Not Found
@* INFO:     {{privip*}}:{{30000..60000}} - "GET /queue/data?session_hash={{short*}} HTTP/1.1" 200 OK
== hv-streamlit
Collecting usage statistics. To deactivate, set browser.gatherUsageStats to false.

  You can now view your Streamlit app in your browser.

  URL: http://0.0.0.0:8501

{{t:%Y-%m-%d %H:%M:%S.%L}} Thread 'ThreadPoolExecutor-{{0..3}}_0': missing ScriptRunContext! This warning can be ignored when running in bare mode.
{{t:%Y-%m-%d %H:%M:%S.%L}} `label` got an empty value. This is discouraged for accessibility reasons and may be disallowed in the future by raising an exception.
{{t:%Y-%m-%d %H:%M:%S.%L}} The `use_column_width` parameter has been deprecated and will be removed in a future release. Please utilize the `use_container_width` parameter instead.
{{t:%Y-%m-%d %H:%M:%S.%L}} Serialization of dataframe to Arrow table was unsuccessful due to: ("Could not convert 'n/a' with type str: tried to convert to double", 'Conversion failed for column {{feature}} with type object'). Applying automatic fixes for column types to make the dataframe Arrow-compatible.
@* {{t:%Y-%m-%d %H:%M:%S.%L}} {{service}}: page drawn in 0.{{100..900}} s
== hv-supervisord
{{t:%Y-%m-%d %H:%M:%S,%L}} CRIT Supervisor is running as root.  Privileges were not dropped because no user is specified in the config file.  If you intend to run as root, you can set user=root in the config file to avoid this message.
{{t:%Y-%m-%d %H:%M:%S,%L}} CRIT Server 'unix_http_server' running without any HTTP authentication checking
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO supervisord started with pid 1
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO spawned: 'migrate' with pid {{8..12}}
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO spawned: 'nginx' with pid {{13..16}}
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO spawned: 'gunicorn' with pid {{ga=17..20}}
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO exited: migrate (exit status 0; expected)
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO exited: gunicorn (exit status 1; not expected)
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO spawned: 'gunicorn' with pid {{21..30}}
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO success: nginx entered RUNNING state, process has stayed up for > than 1 seconds (startsecs)
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO success: gunicorn entered RUNNING state, process has stayed up for > than 10 seconds (startsecs)
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
== hv-nginx-upstream-warm
{{t:%Y/%m/%d %H:%M:%S}} [warn] 1#1: the "user" directive makes sense only if the master process runs with super-user privileges, ignored in /etc/nginx/nginx.conf:2
/docker-entrypoint.sh: /docker-entrypoint.d/ is not empty, will attempt to perform configuration
10-listen-on-ipv6-by-default.sh: info: can not modify /etc/nginx/conf.d/default.conf (read-only file system?)
/docker-entrypoint.sh: Configuration complete; ready for start up
{{t:%Y/%m/%d %H:%M:%S}} [notice] 1#1: start worker processes
@* {{t:%Y/%m/%d %H:%M:%S}} [error] {{20..30}}#{{20..30}}: *{{1..9}} connect() failed (111: Connection refused) while connecting to upstream, client: {{privip}}, server: , request: "GET /ping HTTP/1.1", upstream: "http://127.0.0.1:8080/ping", host: "{{privip}}:8080"
@* {{privip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /ping HTTP/1.1" 502 157 "-" "kube-probe/1.27"
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] Booting worker with pid: {{pid}}
{{service}}: model loaded, worker ready
{{privip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /ping HTTP/1.1" 200 1 "-" "kube-probe/1.27"
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /invocations HTTP/1.1" 200 {{bytes*}} "-" "AHC/2.0"
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /invocations HTTP/1.1" 200 {{bytes*}} "-" "AHC/2.0"
== hv-haproxy
[NOTICE]   (1) : haproxy version is 2.{{4..9}}.{{1..20}}-{{short}}
[WARNING]  (1) : config : missing timeouts for proxy 'stats'.
   | While not properly invalid, you will certainly encounter various problems
   | with such a configuration. To fix this, please ensure that all following
   | timeouts are set to a non-zero value: 'client', 'connect', 'server'.
[NOTICE]   (1) : New worker ({{8..12}}) forked
[NOTICE]   (1) : Loading success.
[WARNING]  ({{8..12}}) : Server scorers/{{service}}-1 is DOWN, reason: Layer4 connection problem, info: "Connection refused", check duration: 0ms. 1 active and 0 backup servers left. 0 sessions active, 0 requeued, 0 remaining in queue.
[WARNING]  ({{8..12}}) : Server scorers/{{service}}-1 is UP, reason: Layer7 check passed, code: 200, check duration: {{2..40}}ms. 2 active and 0 backup servers online. 0 sessions requeued, 0 total in queue.
@* {{privip*}}:{{30000..60000}} [{{t:%d/%b/%Y:%H:%M:%S.%L}}] http scorers/{{service}}-{{1|2}} 0/0/0/{{5..90}}/{{91..120}} 200 {{bytes*}} - - ---- {{1..9}}/1/0/0/0 0/0 "POST /score HTTP/1.1"
""",
    kind="container",
)
