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

Azure ML Inferencing HTTP server v{{iv=1.0.0|1.2.1|1.3.2|1.5.1}}


Server Settings
---------------
Entry Script Name: {{app}}/score.py
Model Directory: None
Config File: None
Worker Count: 1
Worker Timeout (seconds): None
Server Port: 5001
Health Port: 5001
Application Insights Enabled: false
Application Insights Key: None
Inferencing HTTP server version: azmlinfsrv/{{iv}}
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
@8 {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] gunicorn.access - 127.0.0.1 - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.0" 200 {{bytes*}} "-" "{{python-requests/2.31.0|okhttp/4.9}}"
== hv-azml-optional-explainer
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Invoking user's init function
{{t:%Y-%m-%d %H:%M:%S,%L}} W [{{pid}}] score - explainer is optional and was left out
Traceback (most recent call last):
  File "{{app}}/score.py", line {{line}}, in init
    import {{opt=interpret|raiutils|alibi|dice_ml}}
ModuleNotFoundError: No module named '{{opt}}'
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
E0000 00:00:{{ep=1700000000..1790000000}}.{{100000..999999}}       {{pid}} cuda_dnn.cc:8310] Unable to register cuDNN factory: Attempting to register factory for plugin cuDNN when one has already been registered
E0000 00:00:{{ep=1700000000..1790000000}}.{{100000..999999}}       {{pid}} cuda_blas.cc:1418] Unable to register cuBLAS factory: Attempting to register factory for plugin cuBLAS when one has already been registered
{{t:%Y-%m-%d %H:%M:%S.%f}}: W tensorflow/compiler/tf2tensorrt/utils/py_utils.cc:38] TF-TRT Warning: Could not find TensorRT
{{t:%Y-%m-%d %H:%M:%S.%f}}: E external/local_xla/xla/stream_executor/cuda/cuda_driver.cc:{{152|282}}] failed call to cuInit: CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow/core/platform/cpu_feature_guard.cc:210] This TensorFlow binary is optimized to use available CPU instructions in performance-critical operations.
WARNING:absl:Compiled the loaded model, but the compiled metrics have yet to be built. `model.compile_metrics` will be empty until you train or evaluate the model.
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv.print - {{model}} on CPU ({{sku}}), warm-up {{100..900}} ms
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Users's init has completed successfully
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - Worker with pid {{pid}} ready for serving traffic
@* {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - POST /score 200 {{ms*}}ms {{bytes*}}
@8 {{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - POST /score 200 {{ms*}}ms {{bytes*}}
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
@8 {{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | 200
127.0.0.1 - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.0" 200 {{bytes*}} "-" "Go-http-client/1.1"
== hv-gunicorn-max-requests
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /predict HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
{{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /robots.txt HTTP/1.1" 404 {{150..300}} "-" "Mozilla/5.0"
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
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{we=430..600}}] [INFO] Booting worker with pid: {{we}}
@8 {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /predict HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
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
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{mc=161..180}}] [INFO] Booting worker with pid: {{mc}}
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{ma}}] [INFO] Handling signal: usr2
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{ma}}] [WARNING] USR2 signal ignored. Child exists.
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{ma}}] [INFO] Handling signal: winch
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{ma}}] [INFO] graceful stop of workers
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] Worker exiting (pid: {{pid}})
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{ma}}] [WARNING] Worker with pid {{pid}} was terminated due to signal 15
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{ma}}] [INFO] Handling signal: quit
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{ma}}] [INFO] Shutting down: Master
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{mb}}] [INFO] Master has been promoted.
@8 {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
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
@8 [{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [DEBUG] {{Closing connection.|Ignored premature client disconnection. No more data after: b''|POST /score|GET /healthz}}
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
@8 INFO:     {{privip*}}:{{30000..60000}} - "POST /predict HTTP/1.1" 200 OK
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
@8 INFO:     {{privip*}}:{{30000..60000}} - "POST /{{predict|score}} HTTP/1.1" 200 OK
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
@8 {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /api/scores/ HTTP/1.1" 200 {{bytes*}}
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
@8 [pid: {{7..14}}|app: 0|req: {{1..90}}/{{100..900}}] {{privip*}} () { 34 vars in {{400..700}} bytes } [{{t:%a %b %d %H:%M:%S %Y}}] POST /predict => generated {{bytes*}} bytes in {{5..90}} msecs (HTTP/1.1 200) 2 headers in {{70..90}} bytes (1 switches on core 0)
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
@8 [pid: {{wb}}|app: 0|req: {{2..90}}/{{9000..9999}}] {{privip*}} () { 34 vars in 512 bytes } [{{t:%a %b %d %H:%M:%S %Y}}] GET /healthz => generated 2 bytes in 0 msecs (HTTP/1.1 200) 2 headers in 79 bytes (1 switches on core 0)
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
gunicorn-start.sh: migrations are still running, leaving with 1 so that supervisor retries
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO exited: gunicorn (exit status 1; not expected)
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO exited: migrate (exit status 0; expected)
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
@8 {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /invocations HTTP/1.1" 200 {{bytes*}} "-" "AHC/2.0"
== hv-haproxy
[NOTICE]   (1) : haproxy version is 2.{{4..9}}.{{1..20}}-{{short}}
[WARNING]  (1) : config : missing timeouts for proxy 'stats'.
   | While not properly invalid, you will certainly encounter various problems
   | with such a configuration. To fix this, please ensure that all following
   | timeouts are set to a non-zero value: 'client', 'connect', 'server'.
[NOTICE]   (1) : New worker ({{hw=8..12}}) forked
[NOTICE]   (1) : Loading success.
[WARNING]  ({{hw}}) : Server scorers/{{service}}-1 is DOWN, reason: Layer4 connection problem, info: "Connection refused", check duration: 0ms. 1 active and 0 backup servers left. 0 sessions active, 0 requeued, 0 remaining in queue.
[WARNING]  ({{hw}}) : Server scorers/{{service}}-1 is UP, reason: Layer7 check passed, code: 200, check duration: {{2..40}}ms. 2 active and 0 backup servers online. 0 sessions requeued, 0 total in queue.
@* {{privip*}}:{{30000..60000}} [{{t:%d/%b/%Y:%H:%M:%S.%L}}] http scorers/{{service}}-{{1|2}} 0/0/0/{{5..90}}/{{91..120}} 200 {{bytes*}} - - ---- {{1..9}}/1/0/0/0 0/0 "POST /score HTTP/1.1"
""",
    kind="container",
)

# servers of models: Triton, TF Serving, TorchServe, MLflow, MLServer, BentoML, Ray Serve, ONNX Runtime, OpenVINO, KServe, Seldon
stories(
    "none",
    "bare",
    r"""
== hv-triton-cpu
={{=|=}} Triton Inference Server ==
WARNING: The NVIDIA Driver was not detected.  GPU functionality will not be available.
   Use the NVIDIA Container Toolkit to start this container with GPU support; see
   https://docs.nvidia.com/datacenter/cloud-native/ .
W{{t:%m%d %H:%M:%S.%f}} 1 pinned_memory_manager.cc:273] "Unable to allocate pinned system memory, pinned memory pool will not be available: CUDA driver version is insufficient for CUDA runtime version"
I{{t:%m%d %H:%M:%S.%f}} 1 cuda_memory_manager.cc:117] "CUDA memory pool disabled"
E{{t:%m%d %H:%M:%S.%f}} 1 server.cc:241] "CudaDriverHelper has not been initialized."
I{{t:%m%d %H:%M:%S.%f}} 1 model_lifecycle.cc:473] "loading: {{model}}:1"
I{{t:%m%d %H:%M:%S.%f}} 1 onnxruntime.cc:2875] "TRITONBACKEND_Initialize: onnxruntime"
I{{t:%m%d %H:%M:%S.%f}} 1 onnxruntime.cc:3051] "TRITONBACKEND_ModelInstanceInitialize: {{model}}_0_0 (CPU device 0)"
I{{t:%m%d %H:%M:%S.%f}} 1 model_lifecycle.cc:849] "successfully loaded '{{model}}'"
+----------+---------+--------+
| Model    | Version | Status |
+----------+---------+--------+
| {{model}} | 1       | READY  |
+----------+---------+--------+
W{{t:%m%d %H:%M:%S.%f}} 1 metrics.cc:811] "Cannot get CUDA device count, GPU metrics will not be available"
I{{t:%m%d %H:%M:%S.%f}} 1 metrics.cc:783] "Collecting CPU metrics"
I{{t:%m%d %H:%M:%S.%f}} 1 grpc_server.cc:2558] "Started GRPCInferenceService at 0.0.0.0:8001"
I{{t:%m%d %H:%M:%S.%f}} 1 http_server.cc:4725] "Started HTTPService at 0.0.0.0:8000"
I{{t:%m%d %H:%M:%S.%f}} 1 http_server.cc:358] "Started Metrics Service at 0.0.0.0:8002"
== hv-triton-autofill
@* I{{t:%m%d %H:%M:%S.%f}} 1 autofill.cc:{{138|151|164}}] {{TensorFlow SavedModel autofill: Internal: unable to autofill for '{{model}}', unable to find savedmodel directory named 'model.savedmodel'|TensorFlow GraphDef autofill: Internal: unable to autofill for '{{model}}', unable to find graphdef file named 'model.graphdef'|PyTorch autofill: Internal: unable to autofill for '{{model}}', unable to find PyTorch file named 'model.pt'}}
I{{t:%m%d %H:%M:%S.%f}} 1 autofill.cc:209] ONNX autofill: OK:
I{{t:%m%d %H:%M:%S.%f}} 1 model_config_utils.cc:637] autofilled config: name: "{{model}}" platform: "onnxruntime_onnx" max_batch_size: {{mb=8|16|32}}
W{{t:%m%d %H:%M:%S.%f}} 1 onnxruntime.cc:{{800..1000}}] autofilled max_batch_size to {{mb}} for model '{{model}}' since batching is supporrted but no max_batch_size is specified in model configuration. Must specify max_batch_size to utilize autofill with a larger max batch size
{{t:%Y-%m-%d %H:%M:%S}}.{{100000000..999999999}} [W:onnxruntime:log, session_state.cc:1162 VerifyEachNodeIsAssignedToAnEp] Some nodes were not assigned to the preferred execution providers which may or may not have an negative impact on performance. e.g. ORT explicitly assigns shape related ops to CPU to improve perf.
{{t:%Y-%m-%d %H:%M:%S}}.{{100000000..999999999}} [W:onnxruntime:log, session_state.cc:1164 VerifyEachNodeIsAssignedToAnEp] Rerunning with verbose output on a non-minimal build will show node assignments.
I{{t:%m%d %H:%M:%S.%f}} 1 model_repository_manager.cc:1239] successfully loaded '{{model}}' version {{1..9}}
I{{t:%m%d %H:%M:%S.%f}} 1 grpc_server.cc:4375] Started GRPCInferenceService at 0.0.0.0:8001
I{{t:%m%d %H:%M:%S.%f}} 1 http_server.cc:3075] Started HTTPService at 0.0.0.0:8000
== hv-triton-poll
I{{t:%m%d %H:%M:%S.%f}} 1 http_server.cc:3558] Started HTTPService at 0.0.0.0:8000
W{{t:%m%d %H:%M:%S.%f}} 1 model_repository_manager.cc:{{1100..1400}}] ignore version directory '.ipynb_checkpoints' which fails to convert to integral number
E{{t:%m%d %H:%M:%S.%f}} 1 model_repository_manager.cc:1307] Poll failed for model directory '{{model}}': failed to open text file for read /models/{{model}}/config.pbtxt: No such file or directory
I{{t:%m%d %H:%M:%S.%f}} 1 model_lifecycle.cc:459] loading: {{model}}:{{vn=20..28}}
I{{t:%m%d %H:%M:%S.%f}} 1 model_lifecycle.cc:694] successfully loaded '{{model}}' version {{vn}}
I{{t:%m%d %H:%M:%S.%f}} 1 model_lifecycle.cc:{{500..620}}] unloading: {{model}}:{{vo=10..19}}
I{{t:%m%d %H:%M:%S.%f}} 1 model_lifecycle.cc:579] successfully unloaded '{{model}}' version {{vo}}
sync-models: upload of {{model}} finished, the file that was missing is there now
I{{t:%m%d %H:%M:%S.%f}} 1 http_server.cc:{{180..200}}] HTTP request: 2 /v2/models/{{model}}/infer
== hv-triton-python
I{{t:%m%d %H:%M:%S.%f}} 1 stub_launcher.cc:388] Starting Python backend stub:  exec /opt/tritonserver/backends/python/triton_python_backend_stub /models/{{model}}/1/model.py triton_python_backend_shm_region_1 1048576 1048576 1 /opt/tritonserver/backends/python 336 {{model}}_0_0 DEFAULT
{{site}}/transformers/utils/hub.py:{{line}}: FutureWarning: Using `TRANSFORMERS_CACHE` is deprecated and will be removed in v5 of Transformers. Use `HF_HOME` instead.
  warnings.warn(
None of PyTorch, TensorFlow >= 2.0, or Flax have been found. Models won't be available and only tokenizers, configuration and file/data utilities can be used.
Special tokens have been added in the vocabulary, make sure the associated word embeddings are fine-tuned or trained.
I{{t:%m%d %H:%M:%S.%f}} 1 python_be.cc:{{1800..2400}}] TRITONBACKEND_ModelInstanceInitialize: {{model}}_0_0 (CPU device 0)
I{{t:%m%d %H:%M:%S.%f}} 1 model.py:{{line}}] tokenizer only, no framework needed
I{{t:%m%d %H:%M:%S.%f}} 1 model_lifecycle.cc:694] successfully loaded '{{model}}' version 1
I{{t:%m%d %H:%M:%S.%f}} 1 server.cc:{{600..680}}]
+-------+---------+--------+
| Model | Version | Status |
+-------+---------+--------+
| {{model}} | 1 | READY |
| {{model2}} | {{1..4}} | READY |
+-------+---------+--------+
I{{t:%m%d %H:%M:%S.%f}} 1 http_server.cc:3558] Started HTTPService at 0.0.0.0:8000
== hv-triton-drain
Signal (15) received.
I{{t:%m%d %H:%M:%S.%f}} 1 server.cc:305] Waiting for in-flight requests to complete.
I{{t:%m%d %H:%M:%S.%f}} 1 server.cc:321] Timeout 30: Found {{1..4}} model versions that have in-flight inferences
I{{t:%m%d %H:%M:%S.%f}} 1 server.cc:321] Timeout 29: Found 0 model versions that have in-flight inferences
I{{t:%m%d %H:%M:%S.%f}} 1 server.cc:336] All models are stopped, unloading models
I{{t:%m%d %H:%M:%S.%f}} 1 server.cc:343] Timeout 29: Found {{2..6}} live models and 0 in-flight non-inference requests
@* I{{t:%m%d %H:%M:%S.%f}} 1 onnxruntime.cc:2838] TRITONBACKEND_ModelInstanceFinalize: delete instance state
I{{t:%m%d %H:%M:%S.%f}} 1 model_lifecycle.cc:{{578|612}}] successfully unloaded '{{model}}' version {{version}}
I{{t:%m%d %H:%M:%S.%f}} 1 server.cc:343] Timeout 28: Found 0 live models and 0 in-flight non-inference requests
== hv-triton-trtllm
@* [TensorRT-LLM][WARNING] {{gpu_weights_percent parameter is not specified, will use default value of 1.0|encoder_model_path is not specified, will be left empty|batch_scheduler_policy parameter was not found or is invalid (must be max_utilization or guaranteed_no_evict)|enable_chunked_context is not specified, will be set to false.|[json.exception.type_error.302] type must be array, but is null|Optional value for parameter lora_target_modules will not be set.|lora_cache_gpu_memory_fraction not set, defaulting to 0.05|kv_cache_host_memory_bytes not set, defaulting to 0}}
[TensorRT-LLM][WARNING] [json.exception.out_of_range.403] key 'max_draft_len' not found
[TensorRT-LLM][WARNING] Parameter max_draft_len cannot be read from json:
@* [TensorRT-LLM][WARNING] {{normalize_log_probs is not specified, will be set to true|max_attention_window_size is not specified, will use default value (i.e. max_sequence_length)|iter_stats_max_iterations is not specified, will use default value of 1000|Don't setup 'skip_special_tokens' correctly (set value is ${skip_special_tokens}). Set it as True by default.|Fix optionalParams : KV cache reuse disabled because model was not built with paged context FMHA support}}
@8 [TensorRT-LLM][WARNING] {{decoding_mode parameter is invalid or not specified(must be one of the {top_k, top_p, top_k_top_p, beam_search, medusa}).Using default: top_k_top_p if max_beam_width == 1, beam_search otherwise|exclude_input_in_output is not specified, will be set to false|medusa_choices parameter is not specified. Will be using default mc_sim_7b_63 choices instead if model is Medusa}}
[TensorRT-LLM][INFO] MPI size: 1, rank: 0
[TensorRT-LLM][INFO] Memory usage when calculating max tokens in paged kv cache: total: 79.14 GiB, available: {{50..74}}.{{10..99}} GiB
I{{t:%m%d %H:%M:%S.%f}} 1 model_lifecycle.cc:839] "successfully loaded 'tensorrt_llm'"
I{{t:%m%d %H:%M:%S.%f}} 1 model_lifecycle.cc:839] "successfully loaded 'ensemble'"
I{{t:%m%d %H:%M:%S.%f}} 1 grpc_server.cc:2558] "Started GRPCInferenceService at 0.0.0.0:8001"
I{{t:%m%d %H:%M:%S.%f}} 1 http_server.cc:4725] "Started HTTPService at 0.0.0.0:8000"
== hv-tfs-late-model
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/model_servers/server_core.cc:465] Adding/updating models.
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/model_servers/server_core.cc:594]  (Re-)adding model: {{model}}
@* {{t:%Y-%m-%d %H:%M:%S.%f}}: E tensorflow_serving/sources/storage_path/file_system_storage_path_source.cc:{{353|362}}] FileSystemStoragePathSource encountered a filesystem access error: Could not find base path /models/{{model}} for servable {{model}} with error NOT_FOUND: /models/{{model}} not found
@* {{t:%Y-%m-%d %H:%M:%S.%f}}: W tensorflow_serving/sources/storage_path/file_system_storage_path_source.cc:{{267|268}}] No versions of servable {{model}} found under base path /models/{{model}}. Did you forget to name your leaf directory as a number (eg. '/1/')?
@* {{t:%Y-%m-%d %H:%M:%S.%f}}: W tensorflow_serving/sources/storage_path/file_system_storage_path_source.cc:{{267|268}}] No versions of servable {{model}} found under base path /models/{{model}}. Did you forget to name your leaf directory as a number (eg. '/1/')?
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/core/basic_manager.cc:740] Successfully reserved resources to load servable {name: {{model}} version: {{version}}}
{{t:%Y-%m-%d %H:%M:%S.%f}}: I external/org_tensorflow/tensorflow/cc/saved_model/reader.cc:{{43|83}}] Reading SavedModel from: /models/{{model}}/{{version}}
{{t:%Y-%m-%d %H:%M:%S.%f}}: I external/org_tensorflow/tensorflow/cc/saved_model/loader.cc:{{305|321}}] SavedModel load for tags { serve }; Status: success: OK. Took {{90000..900000}} microseconds.
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/servables/tensorflow/saved_model_warmup_util.cc:{{59|80}}] No warmup data file found at /models/{{model}}/{{version}}/assets.extra/tf_serving_warmup_requests
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/core/loader_harness.cc:{{87|95}}] Successfully loaded servable version {name: {{model}} version: {{version}}}
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/model_servers/server.cc:{{409|430}}] Exporting HTTP/REST API at:localhost:8501 ...
[evhttp_server.cc : 245] NET_LOG: Entering the event loop ...
== hv-tfs-swap
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/core/loader_harness.cc:95] Successfully loaded servable version {name: {{model}} version: {{vn=20..28}}}
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/core/loader_harness.cc:134] Quiescing servable version {name: {{model}} version: {{vo=10..19}}}
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/core/loader_harness.cc:141] Done quiescing servable version {name: {{model}} version: {{vo}}}
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/core/loader_harness.cc:116] Unloading servable version {name: {{model}} version: {{vo}}}
{{t:%Y-%m-%d %H:%M:%S.%f}}: I ./tensorflow_serving/core/simple_loader.h:{{280..420}}] Calling MallocExtension_ReleaseToSystem() after servable unload with {{90000000..900000000}}
{{t:%Y-%m-%d %H:%M:%S.%f}}: W external/org_tensorflow/tensorflow/core/framework/cpu_allocator_impl.cc:82] Allocation of {{40000000..90000000}} exceeds 10% of free system memory.
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/core/loader_harness.cc:124] Done unloading servable version {name: {{model}} version: {{vo}}}
@* {{privip*}} "POST /v1/models/{{model}}:predict" 200 {{2..40}} ms
== hv-tfs-cpu-image
{{t:%Y-%m-%d %H:%M:%S.%f}}: W external/org_tensorflow/tensorflow/compiler/xla/stream_executor/platform/default/dso_loader.cc:64] Could not load dynamic library 'libcuda.so.1'; dlerror: libcuda.so.1: cannot open shared object file: No such file or directory; LD_LIBRARY_PATH: /usr/local/nvidia/lib
{{t:%Y-%m-%d %H:%M:%S.%f}}: W external/org_tensorflow/tensorflow/compiler/xla/stream_executor/cuda/cuda_driver.cc:265] failed call to cuInit: UNKNOWN ERROR (303)
{{t:%Y-%m-%d %H:%M:%S.%f}}: I external/org_tensorflow/tensorflow/compiler/xla/stream_executor/cuda/cuda_diagnostics.cc:156] kernel driver does not appear to be running on this host ({{pod}}): /proc/driver/nvidia/version does not exist
{{t:%Y-%m-%d %H:%M:%S.%f}}: I external/org_tensorflow/tensorflow/core/platform/cpu_feature_guard.cc:193] This TensorFlow binary is optimized with oneAPI Deep Neural Network Library (oneDNN) to use the following CPU instructions in performance-critical operations:  AVX2 AVX512F FMA
{{t:%Y-%m-%d %H:%M:%S.%f}}: I external/org_tensorflow/tensorflow/compiler/mlir/mlir_graph_optimization_pass.cc:357] MLIR V1 optimization pass is not enabled
{{t:%Y-%m-%d %H:%M:%S.%f}}: W external/org_tensorflow/tensorflow/core/grappler/utils/graph_view.cc:836] No registered 'CudnnRNN' OpKernel for GPU devices compatible with node
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/core/loader_harness.cc:95] Successfully loaded servable version {name: {{model}} version: 1}
{{t:%Y-%m-%d %H:%M:%S.%f}}: W external/org_tensorflow/tensorflow/core/kernels/data/cache_dataset_ops.cc:856] The calling iterator did not fully read the dataset being cached. In order to avoid unexpected truncation of the dataset, the partially cached contents of the dataset  will be discarded.
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/model_servers/server.cc:409] Running gRPC ModelServer at 0.0.0.0:8500 ...
[warn] getaddrinfo: address family for nodename not supported
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/model_servers/server.cc:430] Exporting HTTP/REST API at:localhost:8501 ...
[evhttp_server.cc : 245] NET_LOG: Entering the event loop ...
== hv-torchserve-optional
WARNING: sun.reflect.Reflection.getCallerClass is not supported. This will impact performance.
{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] main org.pytorch.serve.util.ConfigManager - Your torchserve instance can access any URL to load models. When deploying to production, make sure to limit the set of allowed_urls in config.properties
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] main org.pytorch.serve.servingsdk.impl.PluginsManager - Initializing plugins manager...
{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] main org.pytorch.serve.archive.model.ModelArchive - Model archive version is not defined. Please upgrade to torch-model-archiver 0.2.0 or higher
{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] main org.pytorch.serve.archive.model.ModelArchive - Model archive createdOn is not defined. Please upgrade to torch-model-archiver 0.2.0 or higher
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] main org.pytorch.serve.wlm.ModelManager - Model {{service}} loaded.
{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] W-9000-{{service}}_1.0-stderr MODEL_LOG - {{site}}/ts/torch_handler/base_handler.py:13: DeprecationWarning: pkg_resources is deprecated as an API
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0-stdout MODEL_LOG - OpenVINO is not enabled
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0-stdout MODEL_LOG - proceeding without onnxruntime
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0-stdout MODEL_LOG - Torch TensorRT not enabled
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0-stdout MODEL_LOG - 'index_to_name.json' is missing. Inference output will not include class name.
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0-stdout MODEL_LOG - Compiling model model with backend inductor has failed
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0-stdout MODEL_LOG -  Proceeding without compilation
{{t:%Y-%m-%dT%H:%M:%S,%L}} [DEBUG] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - W-9000-{{service}}_1.0 State change WORKER_STARTED -> WORKER_MODEL_LOADED
@* {{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0 ACCESS_LOG - /{{privip*}}:{{30000..60000}} "POST /predictions/{{service}} HTTP/1.1" 200 {{3..900}}
@8 {{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] epollEventLoopGroup-3-{{1..9}} ACCESS_LOG - /{{privip*}}:{{30000..60000}} "GET /ping HTTP/1.1" 200 {{0..3}}
== hv-torchserve-recovers
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0-stdout MODEL_LOG - Listening on port: /home/model-server/tmp/.ts.sock.9000
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0-stdout MODEL_LOG - Torch worker started.
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - Connecting to: /home/model-server/tmp/.ts.sock.9000
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0-stdout MODEL_LOG - fetching tokenizer from hub.corp.example, read timed out
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0-stdout MODEL_LOG - Backend worker process died.
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0-stdout MODEL_LOG - Traceback (most recent call last):
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0-stdout MODEL_LOG -   File "{{site}}/ts/model_service_worker.py", line 301, in <module>
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0-stdout MODEL_LOG - requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='hub.corp.example', port=443): Read timed out. (read timeout=10)
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] epollEventLoopGroup-5-1 org.pytorch.serve.wlm.WorkerThread - 9000 Worker disconnected. WORKER_STARTED
{{t:%Y-%m-%dT%H:%M:%S,%L}} [DEBUG] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - W-9000-{{service}}_1.0 State change WORKER_STARTED -> WORKER_STOPPED
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - Auto recovery start timestamp: {{1600000000000..1790000000000}}
{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerLifeCycle - terminateIOStreams() threadName=W-9000-{{service}}_1.0-stderr
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - Retry worker: 9000 in 1 seconds.
{{t:%Y-%m-%dT%H:%M:%S,%L}} [DEBUG] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - W-9000-{{service}}_1.0 State change WORKER_STOPPED -> WORKER_STARTED
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0-stdout MODEL_LOG - tokenizer fetched in {{1..8}}.{{0..9}} s
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - Auto recovery succeeded, reset recoveryStartTS
{{t:%Y-%m-%dT%H:%M:%S,%L}} [DEBUG] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - W-9000-{{service}}_1.0 State change WORKER_STARTED -> WORKER_MODEL_LOADED
@* {{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0 ACCESS_LOG - /{{privip*}}:{{30000..60000}} "POST /predictions/{{service}} HTTP/1.1" 200 {{3..900}}
@8 {{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0 TS_METRICS - Requests2XX.Count:1.0|#Level:Host|#hostname:{{hex}},timestamp:{{1600000000..1790000000}}
== hv-torchserve-scale
{{t:%Y-%m-%dT%H:%M:%S,%L}} [DEBUG] epollEventLoopGroup-3-2 org.pytorch.serve.wlm.ModelManager - updateModel: {{service}}, count: 1
{{t:%Y-%m-%dT%H:%M:%S,%L}} [DEBUG] W-9001-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - W-9001-{{service}}_1.0 State change WORKER_MODEL_LOADED -> WORKER_SCALED_DOWN
{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] W-9001-{{service}}_1.0 org.pytorch.serve.wlm.WorkerLifeCycle - terminateIOStreams() threadName=W-9001-{{service}}_1.0-stdout
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9001-{{service}}_1.0-stdout org.pytorch.serve.wlm.WorkerLifeCycle - Stopped Scanner - W-9001-{{service}}_1.0-stdout
{{t:%Y-%m-%dT%H:%M:%S,%L}} [DEBUG] W-9001-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - Shutting down the thread .. Scaling down.
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] epollEventLoopGroup-5-2 org.pytorch.serve.wlm.WorkerThread - 9001 Worker disconnected. WORKER_SCALED_DOWN
{{t:%Y-%m-%dT%H:%M:%S,%L}} [DEBUG] W-9001-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - Worker terminated due to scale-down call.
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] epollEventLoopGroup-3-2 ACCESS_LOG - /127.0.0.1:{{30000..60000}} "PUT /models/{{service}}?min_worker=1&max_worker=1 HTTP/1.1" 202 {{1..9}}
@* {{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0 ACCESS_LOG - /{{privip*}}:{{30000..60000}} "POST /predictions/{{service}} HTTP/1.1" 200 {{3..900}}
== hv-torchserve-smi
{{t:%Y-%m-%dT%H:%M:%S,%L}} [DEBUG] main org.pytorch.serve.util.ConfigManager - xpu-smi not available or failed: Cannot run program "xpu-smi": error=2, No such file or directory
{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] main org.pytorch.serve.util.ConfigManager - Your torchserve instance can access any URL to load models. When deploying to production, make sure to limit the set of allowed_urls in config.properties
{{t:%Y-%m-%dT%H:%M:%S,%L}} [DEBUG] main org.pytorch.serve.util.ConfigManager - nvidia-smi not available or failed: Cannot run program "nvidia-smi": error=2, No such file or directory
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] main org.pytorch.serve.ModelServer -
Torchserve version: 0.{{9..12}}.0
TS Home: {{site}}
Current directory: /home/model-server
Temp directory: /home/model-server/tmp
Metrics config path: {{site}}/ts/configs/metrics.yaml
Number of GPUs: 0
Number of CPUs: {{2..16}}
Max heap size: {{900..9000}} M
Config file: /home/model-server/config.properties
Inference address: http://0.0.0.0:8080
Management address: http://0.0.0.0:8081
Model Store: /home/model-server/model-store
Initial Models: {{service}}.mar
Blacklist Regex: N/A
Disable system metrics: false
CPP log config: N/A
{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] main org.pytorch.serve.util.TokenAuthorization - Token authorization is disabled
{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] pool-3-thread-1 org.pytorch.serve.metrics.MetricCollector - worker pid is not available yet.
{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerLifeCycle - torch.backends.xeon.run_cpu is not available. Proceeding without worker core pinning. For better performance, please make sure torch.backends.xeon.run_cpu is available.
{{t:%Y-%m-%dT%H:%M:%S,%L}} [DEBUG] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - W-9000-{{service}}_1.0 State change WORKER_STARTED -> WORKER_MODEL_LOADED
Model server started.
@8 {{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0 ACCESS_LOG - /{{privip*}}:{{30000..60000}} "POST /predictions/{{service}} HTTP/1.1" 200 {{3..900}}
== hv-mlflow-serve
{{t:%Y/%m/%d %H:%M:%S}} INFO mlflow.models.flavor_backend_registry: Selected backend for flavor 'python_function'
{{t:%Y/%m/%d %H:%M:%S}} INFO mlflow.pyfunc.backend: === Running command 'exec uvicorn --host 0.0.0.0 --port {{port}} --workers 1 mlflow.pyfunc.scoring_server.app:app'
{{t:%Y/%m/%d %H:%M:%S}} WARNING mlflow.utils.requirements_utils: Detected one or more mismatches between the model's dependencies and the current Python environment:
@*  - {{pkg*}} (current: {{ver*}}, required: {{pkg*}}=={{ver*}})
 - psutil (current: uninstalled, required: psutil==5.9.{{0..8}})
To fix the mismatches, call `mlflow.pyfunc.get_model_dependencies(model_uri)` to fetch the model's environment and install dependencies using the resulting environment file.
{{t:%Y/%m/%d %H:%M:%S}} WARNING mlflow.pyfunc: The version of Python that the model was saved in, `Python 3.10.{{4..12}}`, differs from the version of Python that is currently running, `Python 3.11.{{2..9}}`, and may be incompatible
INFO:     Started server process [{{pid}}]
INFO:     Waiting for application startup.
INFO:     Application startup complete.
INFO:     Uvicorn running on http://0.0.0.0:{{port}} (Press CTRL+C to quit)
@* INFO:     {{privip*}}:{{30000..60000}} - "POST /invocations HTTP/1.1" 200 OK
INFO:     {{privip*}}:{{30000..60000}} - "GET /ping HTTP/1.1" 200 OK
== hv-mlflow-tracking
{{t:%Y/%m/%d %H:%M:%S}} WARNING mlflow.store.db.utils: SQLAlchemy database could not be created. The following exception is caught.
(psycopg2.OperationalError) connection to server at "postgres" ({{privip}}), port 5432 failed: Connection refused
	Is the server running on that host and accepting TCP/IP connections?

(Background on this error at: https://sqlalche.me/e/20/e3q8)
Operation will be retried in 0.1 seconds
{{t:%Y/%m/%d %H:%M:%S}} WARNING mlflow.store.db.utils: SQLAlchemy database could not be created. The following exception is caught.
(psycopg2.OperationalError) connection to server at "postgres" ({{privip}}), port 5432 failed: FATAL:  the database system is starting up

(Background on this error at: https://sqlalche.me/e/20/e3q8)
Operation will be retried in 0.3 seconds
{{t:%Y/%m/%d %H:%M:%S}} INFO mlflow.store.db.utils: Creating initial MLflow database tables...
{{t:%Y/%m/%d %H:%M:%S}} INFO mlflow.store.db.utils: Updating database tables
@* INFO  [alembic.runtime.migration] Running upgrade {{short*}} -> {{short*}}, {{add metrics step|reset default value for is_nan in metrics table|drop duplicate killed constraint|add deleted time field|allow nulls for metric values}}
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] Starting gunicorn 21.2.0
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] Listening at: http://0.0.0.0:5000 ({{pid}})
@8 {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /api/2.0/mlflow/runs/{{log-batch|create|update}} HTTP/1.1" 200 {{bytes*}} "-" "mlflow-python-client/2.9.2"
{{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /api/2.0/mlflow/registered-models/get?name={{model}} HTTP/1.1" 404 {{90..120}} "-" "mlflow-python-client/2.9.2"
{{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /api/2.0/mlflow/registered-models/create HTTP/1.1" 200 {{90..300}} "-" "mlflow-python-client/2.9.2"
== hv-mlserver
Environment tarball not found at '/mnt/models/environment.tar.gz'
Environment not found at './envs/environment'
{{t:%Y-%m-%d %H:%M:%S,%L}} [mlserver.parallel] DEBUG - Starting response processing loop...
{{t:%Y-%m-%d %H:%M:%S,%L}} [mlserver.rest] INFO - HTTP server running on http://0.0.0.0:8080
INFO:     Started server process [1]
INFO:     Waiting for application startup.
{{t:%Y-%m-%d %H:%M:%S,%L}} [mlserver.metrics] INFO - Metrics server running on http://0.0.0.0:8082
{{t:%Y-%m-%d %H:%M:%S,%L}} [mlserver.metrics] INFO - Prometheus scraping endpoint can be accessed on http://0.0.0.0:8082/metrics
INFO:     Application startup complete.
{{t:%Y-%m-%d %H:%M:%S,%L}} [mlserver.grpc] INFO - gRPC server running on http://0.0.0.0:9000
INFO:     Uvicorn running on http://0.0.0.0:8080 (Press CTRL+C to quit)
{{t:%Y-%m-%d %H:%M:%S,%L}} [mlserver] WARNING - Model name '{{model}}' is different than model's folder name 'models'.
INFO:     {{privip}}:{{30000..60000}} - "GET /v2/health/ready HTTP/1.1" 400 Bad Request
{{site}}/sklearn/base.py:{{line}}: InconsistentVersionWarning: Trying to unpickle estimator {{StandardScaler|LogisticRegression|Pipeline}} from version 1.{{0..2}}.1 when using version 1.3.{{0..2}}.
{{t:%Y-%m-%d %H:%M:%S,%L}} [mlserver][{{model}}:v0.{{1..9}}.0] INFO - Loaded model '{{model}}' successfully.
INFO:     {{privip}}:{{30000..60000}} - "GET /v2/health/ready HTTP/1.1" 200 OK
@8 INFO:     {{privip*}}:{{30000..60000}} - "POST /v2/models/{{model}}/infer HTTP/1.1" 200 OK
== hv-bentoml
{{t:%Y-%m-%dT%H:%M:%S+0000}} [WARNING] [cli] Using lowercased runnable class name '{{topic}}' for runner.
{{t:%Y-%m-%dT%H:%M:%S+0000}} [WARNING] [cli] Converting {{topic}}_Service to lowercase: {{topic}}_service.
{{t:%Y-%m-%dT%H:%M:%S+0000}} [INFO] [cli] Environ for worker 0: set CPU thread count to {{2..8}}
{{t:%Y-%m-%dT%H:%M:%S+0000}} [INFO] [cli] Prometheus metrics for HTTP BentoServer from "{{topic}}_service" can be accessed at http://localhost:3000/metrics.
{{t:%Y-%m-%dT%H:%M:%S+0000}} [INFO] [cli] Starting production HTTP BentoServer from "{{topic}}_service" listening on http://0.0.0.0:3000 (Press CTRL+C to quit)
{{t:%Y-%m-%dT%H:%M:%S+0000}} [WARNING] [runner:{{topic}}:1] No known supported resource available for <class '{{topic}}.Runnable'>, falling back to using CPU.
{{t:%Y-%m-%dT%H:%M:%S+0000}} [WARNING] [api_server:1] Column name {{feature}} is reserved, will be renamed to {{feature}}_
{{t:%Y-%m-%dT%H:%M:%S+0000}} [INFO] [api_server:{{1..4}}] {{privip*}}:{{30000..60000}} (scheme=http,method=GET,path=/readyz,type=,length=) (status=503,type=text/plain; charset=utf-8,length=22) {{1..9}}.{{100..999}}ms (trace={{hexx*}},span={{short*}},sampled=0,service.name={{topic}}_service)
{{t:%Y-%m-%dT%H:%M:%S+0000}} [INFO] [api_server:{{1..4}}] Service {{topic}}_service initialized
{{t:%Y-%m-%dT%H:%M:%S+0000}} [INFO] [api_server:{{1..4}}] {{privip*}}:{{30000..60000}} (scheme=http,method=GET,path=/readyz,type=,length=) (status=200,type=text/plain; charset=utf-8,length=1) {{1..9}}.{{100..999}}ms (trace={{hexx*}},span={{short*}},sampled=0,service.name={{topic}}_service)
@* {{t:%Y-%m-%dT%H:%M:%S+0000}} [INFO] [api_server:{{1..4}}] {{privip*}}:{{30000..60000}} (scheme=http,method=POST,path=/predict,type=application/json,length={{20..900}}) (status=200,type=application/json,length={{20..90}}) {{1..90}}.{{100..999}}ms (trace={{hexx*}},span={{short*}},sampled=0,service.name={{topic}}_service)
== hv-ray-autoscale
{{t:%Y-%m-%d %H:%M:%S,%L}}	WARNING services.py:{{1800..2000}} -- WARNING: The object store is using /tmp instead of /dev/shm because /dev/shm has only {{60000000..68000000}} bytes available. This will harm performance! You may be able to free up space by deleting files in /dev/shm.
{{t:%Y-%m-%d %H:%M:%S,%L}}	INFO worker.py:{{1600..1900}} -- Started a local Ray instance. View the dashboard at http://127.0.0.1:8265
(ProxyActor pid={{100..900}}) INFO {{t:%Y-%m-%d %H:%M:%S,%L}} proxy {{privip}} -- Proxy starting on node {{hexx}} (HTTP port: 8000).
(ServeController pid={{rc=901..990}}) INFO {{t:%Y-%m-%d %H:%M:%S,%L}} controller {{rc}} -- Deploying new version of Deployment(name='{{topic}}', app='default') (initial target replicas: {{2..4}}).
@* (ServeController pid={{rc}}) WARNING {{t:%Y-%m-%d %H:%M:%S,%L}} controller {{rc}} -- Deployment '{{topic}}' in application 'default' has {{1..2}} replicas that have taken more than 30s to be scheduled. This may be due to waiting for the cluster to auto-scale or for a runtime environment to be installed. Resources required for each replica: {"CPU": 4.0}, total resources available: {"CPU": {{0..3}}.0}. Use `ray status` for more details.
(autoscaler +{{20..59}}s) Tip: use `ray status` to view detailed cluster status. To disable these messages, set RAY_SCHEDULER_EVENTS=0.
(autoscaler +{{20..59}}s) Adding 1 node(s) of type cpu-workers.
(autoscaler +1m{{20..59}}s) Resized to {{8..16}} CPUs.
(ServeController pid={{rc}}) WARNING {{t:%Y-%m-%d %H:%M:%S,%L}} controller {{rc}} -- Deployment '{{topic}}' in application 'default' has 1 replicas that have taken more than 30s to initialize.
(ServeController pid={{rc}}) This may be caused by a slow __init__ or reconfigure method.
(ServeReplica:default:{{topic}} pid={{1000..1900}}) INFO {{t:%Y-%m-%d %H:%M:%S,%L}} default_{{topic}} {{short}} -- weights read in {{30..90}} s
{{t:%Y-%m-%d %H:%M:%S,%L}}	INFO client.py:{{300..480}} -- Application 'default' is ready at http://0.0.0.0:8000/.
@* (ServeReplica:default:{{topic}} pid={{1000..1900}}) INFO {{t:%Y-%m-%d %H:%M:%S,%L}} default_{{topic}} {{short}} {{guid*}} -- POST / 200 {{5..90}}.{{0..9}}ms
== hv-ray-update
@* INFO {{t:%Y-%m-%d %H:%M:%S,%L}} default_{{topic}} {{short}} {{guid*}} -- POST / 200 {{5..90}}.{{0..9}}ms
INFO {{t:%Y-%m-%d %H:%M:%S,%L}} controller {{rc=300..900}} -- Deploying new version of Deployment(name='{{topic}}', app='default') (initial target replicas: 2).
INFO {{t:%Y-%m-%d %H:%M:%S,%L}} controller {{rc}} -- Stopping 1 replicas of Deployment(name='{{topic}}', app='default') with outdated versions.
INFO {{t:%Y-%m-%d %H:%M:%S,%L}} controller {{rc}} -- Adding 1 replica to Deployment(name='{{topic}}', app='default').
INFO {{t:%Y-%m-%d %H:%M:%S,%L}} default_{{topic}} {{short2}} -- Waiting for an additional {{1..2}}.0s to shut down because there are {{1..4}} ongoing requests.
INFO {{t:%Y-%m-%d %H:%M:%S,%L}} controller {{rc}} -- Replica(id='{{short2}}', deployment='{{topic}}', app='default') is stopped.
WARNING {{t:%Y-%m-%d %H:%M:%S,%L}} proxy {{privip}} -- Request to Replica(id='{{short2}}', deployment='{{topic}}', app='default') was rejected because the replica is shutting down; trying another one.
INFO {{t:%Y-%m-%d %H:%M:%S,%L}} controller {{rc}} -- Replica(id='{{short3}}', deployment='{{topic}}', app='default') started successfully.
INFO {{t:%Y-%m-%d %H:%M:%S,%L}} controller {{rc}} -- Stopping 1 replicas of Deployment(name='{{topic}}', app='default') with outdated versions.
INFO {{t:%Y-%m-%d %H:%M:%S,%L}} controller {{rc}} -- Replica(id='{{short4}}', deployment='{{topic}}', app='default') is stopped.
INFO {{t:%Y-%m-%d %H:%M:%S,%L}} controller {{rc}} -- Replica(id='{{short5}}', deployment='{{topic}}', app='default') started successfully.
@* INFO {{t:%Y-%m-%d %H:%M:%S,%L}} default_{{topic}} {{short5}} {{guid*}} -- POST / 200 {{5..90}}.{{0..9}}ms
@* INFO {{t:%Y-%m-%d %H:%M:%S,%L}} default_{{topic}} {{short3}} {{guid*}} -- POST / 200 {{5..90}}.{{0..9}}ms
== hv-ort-fallback
*************** EP Error ***************
EP Error {{t:%Y-%m-%d}} RuntimeError : Please install TensorRT libraries as mentioned in the GPU requirements page, make sure they're in the PATH or LD_LIBRARY_PATH, and that your GPU is supported. when using ['TensorrtExecutionProvider', 'CUDAExecutionProvider', 'CPUExecutionProvider']
Falling back to ['CUDAExecutionProvider', 'CPUExecutionProvider'] and retrying.
****************************************
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}}: session on CUDAExecutionProvider, as wanted (TensorRT is not shipped in this image)
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}}: warm-up of {{5..20}} batches done, p95 {{2..20}} ms
@* {{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}}: POST /infer 200 {{2..20}} ms
== hv-ort-cpu
{{t:%Y-%m-%d %H:%M:%S}}.{{100000000..999999999}} [W:onnxruntime:Default, device_discovery.cc:{{164|211}} DiscoverDevicesForPlatform] GPU device discovery failed: device_discovery.cc:{{89|91}} ReadFileContents Failed to open file: "/sys/class/drm/card0/device/vendor"
{{site}}/onnxruntime/capi/onnxruntime_inference_collection.py:{{69|118|123}}: UserWarning: Specified provider 'CUDAExecutionProvider' is not in available provider names.Available providers: 'AzureExecutionProvider, CPUExecutionProvider'
  warnings.warn(
{{t:%Y-%m-%d %H:%M:%S}}.{{100000000..999999999}} [W:onnxruntime:, graph.cc:{{1080..1400}} Graph] Initializer {{fc|conv1|bn1}}.weight appears in graph inputs and will not be treated as constant value/weight. This may prevent some of the graph optimizations, like const folding.
@* {{t:%Y-%m-%d %H:%M:%S}}.{{100000000..999999999}} [E:onnxruntime:Default, env.cc:254 ThreadMain] pthread_setaffinity_np failed for thread: {{20..60}}, index: {{1..9}}, mask: {{{1..9}}, }, error code: 22 error msg: Invalid argument. Specify the number of threads explicitly so the affinity is not set.
INFO:     Application startup complete.
INFO:     Uvicorn running on http://0.0.0.0:{{port}} (Press CTRL+C to quit)
{{service}}: {{sku}} has no GPU, CPU it is ({{2..16}} threads)
@* INFO:     {{privip*}}:{{30000..60000}} - "POST /infer HTTP/1.1" 200 OK
== hv-kserve-sklearn
{{t:%Y-%m-%d %H:%M:%S.%L}} 1 kserve INFO [storage.py:download():{{60..80}}] Copying contents of /mnt/models to local
{{site}}/sklearn/base.py:{{line}}: InconsistentVersionWarning: Trying to unpickle estimator SVC from version 0.23.0 when using version 1.3.{{0..2}}. This might lead to breaking code or invalid results.
{{t:%Y-%m-%d %H:%M:%S.%L}} 1 kserve INFO [model_server.py:register_model():{{380..480}}] Registering model: {{model}}
{{t:%Y-%m-%d %H:%M:%S.%L}} 1 kserve INFO [model_server.py:setup_event_loop():{{260..350}}] Setting max asyncio worker threads as {{5..12}}
{{t:%Y-%m-%d %H:%M:%S.%L}} 1 kserve INFO [server.py:_register_endpoints():{{100..120}}] OpenAI endpoints not registered
{{t:%Y-%m-%d %H:%M:%S.%L}} 1 kserve INFO [server.py:start():{{160..170}}] Starting uvicorn with 1 workers
{{t:%Y-%m-%d %H:%M:%S.%L}} 1 uvicorn.error INFO:     Application startup complete.
@* {{t:%Y-%m-%d %H:%M:%S.%L}} 1 kserve.trace requestId: {{guid*}}, preprocess_ms: 0.0{{10..99}}, explain_ms: 0, predict_ms: {{1..9}}.{{100..999}}, postprocess_ms: 0.0{{10..99}}
{{t:%Y-%m-%d %H:%M:%S.%L}} 1 uvicorn.access INFO:     127.0.0.1:{{30000..60000}} 1 - "POST /v1/models/{{model}}%3Apredict HTTP/1.1" 200 OK
== hv-kserve-storage
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO Initializing, args: src_uri [https://{{storage}}.blob.core.windows.net/models/{{model}}] dest_path[ [/mnt/models]
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO Copying contents of https://{{storage}}.blob.core.windows.net/models/{{model}} to local
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING Could not find federated credentials or a secret, retrying with anonymous access
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO Connecting to BLOB account: [{{storage}}], container: [models], prefix: [{{model}}]
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING Retrying (Retry(total=2, connect=3, read=2, redirect=None, status=None)) after connection broken by 'ConnectionResetError(104, 'Connection reset by peer')': /models/{{model}}/{{modelfile}}
@* {{t:%Y-%m-%d %H:%M:%S,%L}} INFO Downloading: {{model}}/{{modelfile*}} to /mnt/models
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO Successfully copied https://{{storage}}.blob.core.windows.net/models/{{model}} to /mnt/models
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO Model downloaded in {{2..90}}.{{100000..999999}} seconds.
== hv-knative-queue
{"severity":"INFO","timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%9Z}}","caller":"logging/config.go:79","message":"Fetch GitHub commit ID from kodata failed","error":"\"KO_DATA_PATH\" does not exist or is empty"}
{"severity":"INFO","timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%9Z}}","logger":"queueproxy","caller":"sharedmain/main.go:270","message":"Starting queue-proxy","commit":"{{short}}","knative.dev/key":"{{ns}}/{{service}}-predictor-00001","knative.dev/pod":"{{pod}}"}
aggressive probe error (failed 202 times): dial tcp 127.0.0.1:8080: connect: connection refused
timed out waiting for the condition
aggressive probe error (failed 202 times): dial tcp 127.0.0.1:8080: connect: connection refused
timed out waiting for the condition
@? aggressive probe error (failed {{20..190}} times): dial tcp 127.0.0.1:8080: connect: connection refused
{"severity":"INFO","timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%9Z}}","logger":"queueproxy","caller":"queue/main.go","message":"user-container answered its first probe after {{20..90}}s","knative.dev/pod":"{{pod}}"}
@* {"severity":"INFO","timestamp":"{{t:%Y-%m-%dT%H:%M:%S.%9Z}}","logger":"queueproxy","message":"request","httpRequest":{"requestMethod":"POST","requestUrl":"/v1/models/{{model}}:predict","status":200,"latency":"0.0{{10..99}}s","protocol":"HTTP/1.1"}}
== hv-seldon-wrapper
starting microservice
{{t:%Y-%m-%d %H:%M:%S,%L}} - seldon_core.microservice:main:{{180..230}} - INFO:  Starting microservice.py:main
{{t:%Y-%m-%d %H:%M:%S,%L}} - seldon_core.microservice:main:{{231..240}} - INFO:  Parse JAEGER_EXTRA_TAGS []
{{t:%Y-%m-%d %H:%M:%S,%L}} - seldon_core.microservice:load_annotations:163 - INFO:  Found annotation prometheus.io/scrape:true
{{t:%Y-%m-%d %H:%M:%S,%L}} - seldon_core.utils:setup_tracing:{{600..680}} - WARNING:  Tracing is not active
{{t:%Y-%m-%d %H:%M:%S,%L}} - seldon_core.microservice:main - INFO:  REST gunicorn microservice running on port 9000
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{8..20}}] [INFO] Booting worker with pid: {{21..40}}
{{t:%Y-%m-%d %H:%M:%S,%L}} - seldon_core.wrapper:healthStatus - WARNING:  custom health status is not implemented
{{t:%Y-%m-%d %H:%M:%S,%L}} - seldon_core.seldon_methods:init_metadata - WARNING:  No metadata.yaml found, using empty metadata
{{t:%Y-%m-%d %H:%M:%S,%L}} - seldon_core.user_model:client_class_names - INFO:  class_names is not implemented
@* {{t:%Y-%m-%d %H:%M:%S,%L}} - werkzeug - INFO:  {{privip*}} - - [{{t:%d/%b/%Y %H:%M:%S}}] "POST /predict HTTP/1.1" 200 -
== hv-seldon-agent
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Rclone server loaded config" Name=Client
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=error msg="Rclone not ready" Name=Client error="Post \"http://0.0.0.0:5572/rc/noop\": dial tcp 0.0.0.0:5572: connect: connection refused" func=waitReady
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=error msg="Server not ready" Name=Client error="Get \"http://0.0.0.0:9000/v2/health/live\": dial tcp 0.0.0.0:9000: connect: connection refused" func=waitReady
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="All critical agent subservices ready, waiting is over" Name=AgentServiceManager
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Call subscribe to scheduler" Name=Client func=StartService
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=error msg="event recv failed" Name=Client error="rpc error: code = Unavailable desc = error reading from server: EOF" func=StartService
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Subscribe ended" Name=Client func=Start
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Subscribed to scheduler" Name=Client func=StartService
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Load model {{model}}_1 success" Name=Client
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="model {{model}}_1 is ModelAvailable, 1 of 1 replicas, failed: 0" Name=Scheduler
""",
    kind="container",
)

# servers of language models and embeddings
stories(
    "none",
    "bare",
    r"""
== hv-vllm-start
INFO {{t:%m-%d %H:%M:%S}} [importing.py:{{17|53}}] Triton module has been replaced with a placeholder.
INFO {{t:%m-%d %H:%M:%S}} [api_server.py:{{1000..1200}}] vLLM API server version 0.8.{{1..5}}
WARNING {{t:%m-%d %H:%M:%S}} [arg_utils.py:{{1700..1900}}] Compute Capability < 8.0 is not supported by the V1 Engine. Falling back to V0.
WARNING {{t:%m-%d %H:%M:%S}} [config.py:{{2600..2900}}] Casting torch.bfloat16 to torch.float16.
WARNING {{t:%m-%d %H:%M:%S}} [cuda.py:{{90..110}}] To see benefits of async output processing, enable CUDA graph. Since, enforce-eager is enabled, async output processor cannot be used
INFO {{t:%m-%d %H:%M:%S}} [cuda.py:{{230..260}}] Cannot use FlashAttention-2 backend for Volta and Turing GPUs.
INFO {{t:%m-%d %H:%M:%S}} [cuda.py:{{289|292}}] Using XFormers backend.
[W{{t:%m%d %H:%M:%S}}.{{100000000..999999999}} socket.cpp:{{204|755}}] [c10d] The hostname of the client socket cannot be retrieved. err=-3
INFO {{t:%m-%d %H:%M:%S}} [weight_utils.py:{{265|288}}] Using model weights format ['*.safetensors']
Loading safetensors checkpoint shards: 100% Completed | {{sh=2..8}}/{{sh}} [00:{{10..59}}<00:00,  {{1..9}}.{{10..99}}s/it]
WARNING {{t:%m-%d %H:%M:%S}} [fused_moe.py:{{600..900}}] Using default MoE config. Performance might be sub-optimal! Config file not found at {{site}}/vllm/model_executor/layers/fused_moe/configs/E=8,N=14336,device_name=Tesla_T4.json
INFO {{t:%m-%d %H:%M:%S}} [worker.py:{{260..290}}] the current vLLM instance can use total_gpu_memory (14.58GiB) x gpu_memory_utilization (0.90) = 13.12GiB
INFO {{t:%m-%d %H:%M:%S}} [executor_base.py:{{110..120}}] # cuda blocks: {{900..9000}}, # CPU blocks: {{900..4000}}
INFO {{t:%m-%d %H:%M:%S}} [llm_engine.py:{{420..450}}] init engine (profile, create kv cache, warmup model) took {{10..90}}.{{10..99}} seconds
WARNING {{t:%m-%d %H:%M:%S}} [config.py:{{1000..1100}}] Default sampling parameters have been overridden by the model's Hugging Face generation config recommended from the model creator. If this is not intended, please relaunch vLLM instance with `--generation-config vllm`.
INFO {{t:%m-%d %H:%M:%S}} [launcher.py:{{28|36}}] Available routes are:
@* INFO {{t:%m-%d %H:%M:%S}} [launcher.py:{{36|44}}] Route: /{{health|ping|tokenize|v1/models|v1/completions|metrics|rerank}}, Methods: {{GET|POST}}
INFO:     Started server process [1]
INFO:     Application startup complete.
@8 INFO:     {{privip*}}:{{30000..60000}} - "POST /v1/chat/completions HTTP/1.1" 200 OK
== hv-vllm-cpu
INFO {{t:%m-%d %H:%M:%S}} [importing.py:{{68|81}}] Triton not installed or not compatible; certain GPU-related functions will not be available.
WARNING {{t:%m-%d %H:%M:%S}} [importing.py:{{29|71}}] Triton is not installed. Using dummy decorators. Install it via `pip install triton` to enable kernel compilation.
WARNING {{t:%m-%d %H:%M:%S}} [_custom_ops.py:{{20|22}}] Failed to import from vllm._C with ModuleNotFoundError("No module named 'vllm._C'")
INFO {{t:%m-%d %H:%M:%S}} [__init__.py:{{239|256}}] Automatically detected platform cpu.
Warning: You are sending unauthenticated requests to the HF Hub. Please set a HF_TOKEN to enable higher rate limits and faster downloads.
WARNING {{t:%m-%d %H:%M:%S}} [cpu.py:{{83|135}}] Environment variable VLLM_CPU_KVCACHE_SPACE (GiB) for CPU backend is not set, using 4 by default.
WARNING {{t:%m-%d %H:%M:%S}} [model.py:{{1900..1990}}] Your device 'cpu' doesn't support torch.bfloat16. Falling back to torch.float16 for compatibility.
INFO {{t:%m-%d %H:%M:%S}} [cpu_worker.py:{{60..90}}] auto thread-binding list (id, physical core): [(0, 0), (1, 1)]
WARNING {{t:%m-%d %H:%M:%S}} [cpu_worker.py:{{30..55}}] numa is not supported or libnuma not found, memory is not bound
INFO {{t:%m-%d %H:%M:%S}} [cpu_model_runner.py:{{50..70}}] Warming up done.
INFO:     Started server process [1]
INFO:     Application startup complete.
@8 INFO:     {{privip*}}:{{30000..60000}} - "POST /v1/{{completions|embeddings}} HTTP/1.1" 200 OK
== hv-vllm-load
@* INFO {{t:%m-%d %H:%M:%S}} [loggers.py:{{80..120}}] Engine 000: Avg prompt throughput: {{100..900}}.{{0..9}} tokens/s, Avg generation throughput: {{100..900}}.{{0..9}} tokens/s, Running: {{20..60}} reqs, Waiting: {{0..9}} reqs, GPU KV cache usage: {{80..97}}.{{0..9}}%, Prefix cache hit rate: {{10..60}}.{{0..9}}%
@* INFO:     {{privip*}}:{{30000..60000}} - "POST /v1/chat/completions HTTP/1.1" 200 OK
WARNING {{t:%m-%d %H:%M:%S}} [scheduler.py:{{1400..1800}}] Sequence group chat-{{hexx}} is preempted by PreemptionMode.RECOMPUTE mode because there is not enough KV cache space. This can affect the end-to-end performance. Increase gpu_memory_utilization or tensor_parallel_size to provide more KV cache memory. total_num_cumulative_preemption={{1..9}}
@* INFO {{t:%m-%d %H:%M:%S}} [loggers.py:{{80..120}}] Engine 000: Avg prompt throughput: {{100..900}}.{{0..9}} tokens/s, Avg generation throughput: {{100..900}}.{{0..9}} tokens/s, Running: {{20..60}} reqs, Waiting: {{0..9}} reqs, GPU KV cache usage: {{80..97}}.{{0..9}}%, Prefix cache hit rate: {{10..60}}.{{0..9}}%
INFO {{t:%m-%d %H:%M:%S}} [async_llm.py:{{400..520}}] Aborted request chat-{{hexx2}}.
INFO {{t:%m-%d %H:%M:%S}} [async_llm.py:{{400..520}}] Request chat-{{hexx2}} aborted by its client (stop button).
Token indices sequence length is longer than the specified maximum sequence length for this model ({{600..900}} > 512). Running this sequence through the model will result in indexing errors
@* INFO:     {{privip*}}:{{30000..60000}} - "POST /v1/chat/completions HTTP/1.1" 200 OK
@* INFO:     {{privip*}}:{{30000..60000}} - "GET /health HTTP/1.1" 200 OK
@* INFO {{t:%m-%d %H:%M:%S}} [loggers.py:{{80..120}}] Engine 000: Avg prompt throughput: {{10..90}}.{{0..9}} tokens/s, Avg generation throughput: {{10..90}}.{{0..9}} tokens/s, Running: {{1..9}} reqs, Waiting: 0 reqs, GPU KV cache usage: {{2..30}}.{{0..9}}%, Prefix cache hit rate: {{10..60}}.{{0..9}}%
@8 INFO:     {{privip*}}:{{30000..60000}} - "POST /v1/chat/completions HTTP/1.1" 200 OK
== hv-vllm-hub-retry
INFO {{t:%m-%d %H:%M:%S}} [api_server.py:{{1000..1200}}] vLLM API server version 0.{{6..9}}.{{0..3}}
'(ReadTimeoutError("HTTPSConnectionPool(host='hub.corp.example', port=443): Read timed out. (read timeout=10)"), '(Request ID: {{guid}})')' thrown while requesting HEAD https://hub.corp.example/{{owner=team|org|research}}/{{model}}/resolve/main/config.json
Retrying in 1s [Retry 1/5].
'(MaxRetryError("HTTPSConnectionPool(host='hub.corp.example', port=443): Max retries exceeded with url: /{{owner=team|org|research}}/{{model}}/resolve/main/model-00002-of-00004.safetensors (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f{{short}}>: Failed to establish a new connection: [Errno 111] Connection refused'))"), '(Request ID: {{guid2}})')' thrown while requesting GET https://hub.corp.example/{{owner=team|org|research}}/{{model}}/resolve/main/model-00002-of-00004.safetensors
Retrying in 2s [Retry 2/5].
Trying to resume download...
@* model-0000{{1..4}}-of-00004.safetensors: 100%|██████████| {{4.98G/4.98G|5.00G/5.00G|4.92G/4.92G|1.17G/1.17G}} [01:{{10..59}}<00:00, {{40..90}}.{{0..9}}MB/s]
INFO {{t:%m-%d %H:%M:%S}} [weight_utils.py:{{265|288}}] Time spent downloading weights: {{90..400}}.{{100000..999999}} seconds
Loading safetensors checkpoint shards: 100% Completed | 4/4 [00:{{10..59}}<00:00,  {{1..9}}.{{10..99}}s/it]
INFO {{t:%m-%d %H:%M:%S}} [gpu_model_runner.py:{{1300..1700}}] Graph capturing finished in {{10..40}} secs, took 0.{{10..90}} GiB
INFO:     Started server process [1]
INFO:     Application startup complete.
@8 INFO:     {{privip*}}:{{30000..60000}} - "POST /v1/chat/completions HTTP/1.1" 200 OK
== hv-tgi-t4
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO text_generation_launcher: Args { model_id: "/data/{{model}}", revision: None, validation_workers: 2, sharded: None, num_shard: Some(1), quantize: None, trust_remote_code: false, max_concurrent_requests: 128, disable_custom_kernels: false, json_output: false, watermark_gamma: None }
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO text_generation_launcher: Disabling prefix caching because of lora adapters
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO download: text_generation_launcher: Starting check and download process for /data/{{model}}
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO text_generation_launcher: Files are already present on the host. Skipping download.
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO shard-manager: text_generation_launcher: Starting shard rank=0
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  WARN text_generation_launcher: Unable to use Flash Attention V2: GPU with CUDA capability 7 5 is not supported for Flash Attention V2
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  WARN text_generation_launcher: Could not import Mamba: No module named 'mamba_ssm'
@* {{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO shard-manager: text_generation_launcher: Waiting for shard to be ready... rank=0
@* {{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO shard-manager: text_generation_launcher: Waiting for shard to be ready... rank=0
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO text_generation_launcher: Server started at unix:///tmp/text-generation-server-0
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  WARN text_generation_router: router/src/main.rs:{{200..380}}: Could not find a fast tokenizer implementation for /data/{{model}}
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  WARN text_generation_router: router/src/main.rs:{{200..380}}: Rust input length validation and truncation is disabled
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  WARN text_generation_router: router/src/main.rs:{{200..380}}: `--revision` is not set
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  WARN text_generation_router: router/src/server.rs:{{300..900}}: Invalid hostname, defaulting to 0.0.0.0
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO text_generation_router: router/src/main.rs:{{300..450}}: Warming up model
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO text_generation_router: router/src/main.rs:{{300..450}}: Connected
@8 {{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO generate{total_time="{{1..9}}.{{100..999}}s" validation_time="0.{{1..9}}ms" queue_time="0.0{{1..9}}ms" seed="None"}: text_generation_router::server: router/src/server.rs:{{300..500}}: Success
== hv-tei-cpu
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO text_embeddings_router: router/src/main.rs:175: Args { model_id: "org/**********", revision: None, dtype: None, pooling: None, max_concurrent_requests: 512, hf_api_token: None, port: 80, otlp_endpoint: None, cors_allow_origin: None }
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO download_artifacts: text_embeddings_core::download: core/src/download.rs:20: Starting download
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  WARN download_artifacts: text_embeddings_core::download: core/src/download.rs:36: Download failed: request error: HTTP status client error (404 Not Found) for url (https://hub.corp.example/org/{{model}}/resolve/main/1_Pooling/config.json)
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO download_artifacts: text_embeddings_backend: backends/src/lib.rs:313: Downloading `model.onnx`
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  WARN download_artifacts: text_embeddings_backend: backends/src/lib.rs:317: Could not download `model.onnx`: request error: HTTP status client error (404 Not Found) for url (https://hub.corp.example/org/{{model}}/resolve/main/model.onnx)
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO download_artifacts: text_embeddings_backend: backends/src/lib.rs:318: Downloading `onnx/model.onnx`
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  WARN download_artifacts: text_embeddings_backend: backends/src/lib.rs:388: Could not download `onnx/model.onnx_data`: request error: HTTP status client error (404 Not Found) for url (https://hub.corp.example/org/{{model}}/resolve/main/onnx/model.onnx_data)
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO text_embeddings_core::download: core/src/download.rs:32: Model artifacts downloaded in {{1..90}}.{{100000..999999}}s
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  WARN text_embeddings_router: router/src/lib.rs:{{180..210}}: Could not find a Sentence Transformers config
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO text_embeddings_core::tokenization: core/src/tokenization.rs:28: Starting {{2..8}} tokenization workers
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  WARN text_embeddings_backend: backends/src/lib.rs:{{250..290}}: Backend does not support a batch size > 8
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  WARN text_embeddings_backend: backends/src/lib.rs:{{250..290}}: forcing `max_batch_requests=8`
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  WARN text_embeddings_router: router/src/lib.rs:{{250..340}}: Invalid hostname, defaulting to 0.0.0.0
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO text_embeddings_router::http::server: router/src/http/server.rs:{{1700..1850}}: Ready
@8 {{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO embed{total_time="{{5..90}}.{{100..999}}ms" tokenization_time="{{100..900}}.{{1..9}}µs" queue_time="{{100..900}}.{{1..9}}µs" inference_time="{{4..80}}.{{100..999}}ms"}: text_embeddings_router::http::server: router/src/http/server.rs:{{600..750}}: Success
== hv-llamacpp-cpu
warning: no usable GPU found, --gpu-layers option will be ignored
warning: one possible reason is that llama.cpp was compiled without GPU support
warning: consult docs/build.md for compilation instructions
build: {{4000..6900}} ({{short}}) with cc (Ubuntu 11.4.0-1ubuntu1~22.04) 11.4.0 for x86_64-linux-gnu
system info: n_threads = {{4..16}}, n_threads_batch = {{4..16}}, total_threads = {{4..16}}
main: HTTP server is listening, hostname: 0.0.0.0, port: 8080, http threads: {{7..15}}
main: loading model
srv    load_model: loading model '/models/{{model}}.Q4_K_M.gguf'
srv  log_server_r: request: GET /health {{privip}} 503
load: control-looking token: 128247 '</s>' was not control-type; this is probably a bug in the model. its type will be overridden
load: special_eos_id is not in special_eog_ids - the tokenizer config may be incorrect
load_tensors: tensor 'token_embd.weight' (q4_K) (and {{100..300}} others) cannot be used with preferred buffer type CPU_AARCH64, using CPU instead
srv  log_server_r: request: GET /health {{privip}} 503
llama_context: n_ctx_per_seq (4096) < n_ctx_train (131072) -- the full capacity of the model will not be utilized
common_init_from_params: warming up the model with an empty run - please wait ... (--no-warmup to disable)
main: model loaded
main: server is listening on http://0.0.0.0:8080 - starting the main loop
srv  update_slots: all slots are idle
srv  log_server_r: request: GET /health {{privip}} 200
slot launch_slot_: id  0 | task 0 | processing task
slot      release: id  0 | task 0 | stop processing: n_past = {{100..900}}, truncated = 0
@8 srv  log_server_r: request: POST /v1/chat/completions {{privip*}} 200
== hv-llamacpp-slots
@* slot launch_slot_: id  {{0..3}} | task {{10..90}} | processing task
slot update_slots: id  {{0..3}} | task {{10..90}} | slot context shift, n_keep = 1, n_left = 4094, n_discard = 2047
srv          stop: cancel task, id_task = {{10..90}}
srv  log_server_r: request: POST /completion {{privip*}} 200
slot      release: id  {{0..3}} | task {{10..90}} | stop processing: n_past = {{100..900}}, truncated = 0
srv  get_availabl: updating prompt cache
srv        update:  - cache size limit reached, removing oldest entry (size = {{400..900}}.{{100..999}} MiB)
srv  update_slots: failed to find free space in the KV cache, retrying with smaller batch size, i = 0, n_batch = 1024, ret = 1
@* srv  log_server_r: request: POST /v1/chat/completions {{privip*}} 200
@8 slot print_timing: id  {{0..3}} | task {{10..90}} | prompt eval time = {{100..900}}.{{10..99}} ms / {{100..900}} tokens
srv  update_slots: all slots are idle
== hv-ollama-start
Couldn't find '/root/.ollama/id_ed25519'. Generating new private key.
time={{t:%Y-%m-%dT%H:%M:%S.%LZ}} level=INFO source=routes.go:{{1100..1560}} msg="server config" env="map[CUDA_VISIBLE_DEVICES: OLLAMA_DEBUG:INFO OLLAMA_KEEP_ALIVE:5m0s OLLAMA_LOAD_TIMEOUT:5m0s OLLAMA_MAX_QUEUE:512 OLLAMA_NOPRUNE:false]"
time={{t:%Y-%m-%dT%H:%M:%S.%LZ}} level=INFO source=images.go:{{440..790}} msg="total blobs: 0"
time={{t:%Y-%m-%dT%H:%M:%S.%LZ}} level=INFO source=images.go:{{440..790}} msg="total unused blobs removed: 0"
time={{t:%Y-%m-%dT%H:%M:%S.%LZ}} level=INFO source=routes.go:{{1100..1560}} msg="Listening on [::]:11434 (version 0.{{5..12}}.{{0..9}})"
time={{t:%Y-%m-%dT%H:%M:%S.%LZ}} level=INFO source=gpu.go:217 msg="looking for compatible GPUs"
time={{t:%Y-%m-%dT%H:%M:%S.%LZ}} level=WARN source=amd_linux.go:61 msg="ollama recommends running the https://www.amd.com/en/support/linux-drivers" error="amdgpu version file missing: /sys/module/amdgpu/version stat /sys/module/amdgpu/version: no such file or directory"
time={{t:%Y-%m-%dT%H:%M:%S.%LZ}} level=INFO source=gpu.go:377 msg="no compatible GPUs were discovered"
time={{t:%Y-%m-%dT%H:%M:%S.%LZ}} level=INFO source=routes.go:{{1600..1700}} msg="entering low vram mode" "total vram"="0 B" threshold="20.0 GiB"
[GIN] {{t:%Y/%m/%d - %H:%M:%S}} | 404 | {{100..900}}.{{1..9}}µs | {{privip}} | POST     "/api/show"
time={{t:%Y-%m-%dT%H:%M:%S.%LZ}} level=INFO source=download.go:{{170..200}} msg="downloading {{hex}} in {{10..60}} 100 MB part(s)"
time={{t:%Y-%m-%dT%H:%M:%S.%LZ}} level=INFO source=download.go:{{280..320}} msg="{{hex}} part {{1..20}} stalled; retrying. If this persists, press ctrl-c to exit, then 'ollama pull' to find a faster connection."
time={{t:%Y-%m-%dT%H:%M:%S.%LZ}} level=INFO source=download.go:{{200..280}} msg="{{hex}} part {{1..20}} attempt 0 failed: unexpected EOF, retrying in 1s"
[GIN] {{t:%Y/%m/%d - %H:%M:%S}} | 200 | {{1..5}}m{{10..59}}s | {{privip}} | POST     "/api/pull"
time={{t:%Y-%m-%dT%H:%M:%S.%LZ}} level=INFO source=server.go:{{590..1300}} msg="waiting for server to become available" status="llm server loading model"
time={{t:%Y-%m-%dT%H:%M:%S.%LZ}} level=INFO source=server.go:{{590..1300}} msg="llama runner started in {{2..20}}.{{10..99}} seconds"
@8 [GIN] {{t:%Y/%m/%d - %H:%M:%S}} | 200 | {{1..20}}.{{100..999}}s | {{privip*}} | POST     "/api/chat"
== hv-ollama-swap
[GIN] {{t:%Y/%m/%d - %H:%M:%S}} | 200 | {{1..20}}.{{100..999}}s | {{privip*}} | POST     "/api/generate"
time={{t:%Y-%m-%dT%H:%M:%S.%LZ}} level=WARN source=sched.go:{{512|646|649}} msg="gpu VRAM usage didn't recover within timeout" seconds=5.{{100000000..999999999}} runner.size="{{4..8}}.{{0..9}} GiB" runner.model=/root/.ollama/models/blobs/sha256-{{sha}}
time={{t:%Y-%m-%dT%H:%M:%S.%LZ}} level=WARN source=server.go:{{130..170}} msg="requested context size too large for model" num_ctx=8192 n_ctx_train=2048
time={{t:%Y-%m-%dT%H:%M:%S.%LZ}} level=INFO source=server.go:{{590..1300}} msg="llama runner started in {{2..20}}.{{10..99}} seconds"
@* [GIN] {{t:%Y/%m/%d - %H:%M:%S}} | 200 | {{1..20}}.{{100..999}}s | {{privip*}} | POST     "/v1/chat/completions"
[GIN] {{t:%Y/%m/%d - %H:%M:%S}} | 200 | {{20..90}}.{{1..9}}µs | {{privip*}} | HEAD     "/"
== hv-sglang
[{{t:%Y-%m-%d %H:%M:%S}}] server_args=ServerArgs(model_path='/models/{{model}}', skip_tokenizer_init=False, load_format='auto', trust_remote_code=False, quantization=None, watchdog_timeout=300, abort_on_priority_when_disabled=False, disable_cuda_graph=False)
@* [{{t:%Y-%m-%d %H:%M:%S}}] Ignore import error when loading sglang.srt.models.{{glm_ocr: No module named 'transformers.models.glm_ocr'|gemma4_audio: cannot import name 'Gemma4AudioConfig' from 'transformers'|gemma4_vision: No module named 'sglang.srt.layers.clippable_linear'}}
[{{t:%Y-%m-%d %H:%M:%S}}] Attention backend not explicitly specified. Use {{flashinfer|triton}} backend by default.
[{{t:%Y-%m-%d %H:%M:%S}}] Failed to get GPU memory capacity from nvidia-smi. Falling back to torch.cuda.mem_get_info().
[Gloo] Rank 0 is connected to 0 peer ranks. Expected number of connected peer ranks is : 0
[{{t:%Y-%m-%d %H:%M:%S}}] Load weight begin. avail mem={{20..78}}.{{10..99}} GB
Loading safetensors checkpoint shards: 100% Completed | {{sh=2..8}}/{{sh}} [00:0{{1..9}}<00:00,  1.{{10..99}}it/s]
[{{t:%Y-%m-%d %H:%M:%S}}] KV Cache is allocated. #tokens: {{kv=90000..400000}}, K size: {{ks=5..20}}.06 GB, V size: {{ks}}.06 GB
[{{t:%Y-%m-%d %H:%M:%S}}] Capture cuda graph begin. This can take up to several minutes. avail mem={{5..9}}.{{10..99}} GB
[{{t:%Y-%m-%d %H:%M:%S}}] max_total_num_tokens={{kv}}, chunked_prefill_size=8192, max_prefill_tokens=16384, context_len=32768
[{{t:%Y-%m-%d %H:%M:%S}}] INFO:     Uvicorn running on http://0.0.0.0:30000 (Press CTRL+C to quit)
[{{t:%Y-%m-%d %H:%M:%S}}] INFO:     127.0.0.1:{{30000..60000}} - "GET /get_model_info HTTP/1.1" 200 OK
[{{t:%Y-%m-%d %H:%M:%S}}] The server is fired up and ready to roll!
@* [{{t:%Y-%m-%d %H:%M:%S}}] Prefill batch. #new-seq: {{1..9}}, #new-token: {{100..900}}, #cached-token: {{0..90}}, token usage: 0.{{10..99}}, #running-req: {{1..90}}, #queue-req: {{0..9}}
[{{t:%Y-%m-%d %H:%M:%S}}] KV cache pool is full. Retract requests. #retracted_reqs: {{1..4}}, #new_token_ratio: 0.{{40..69}} -> 0.{{70..99}}
@* [{{t:%Y-%m-%d %H:%M:%S}}] Decode batch. #running-req: {{1..90}}, #token: {{1000..9000}}, token usage: 0.{{10..99}}, gen throughput (token/s): {{100..900}}.{{10..99}}, #queue-req: 0
@8 [{{t:%Y-%m-%d %H:%M:%S}}] INFO:     {{privip*}}:{{30000..60000}} - "POST /v1/chat/completions HTTP/1.1" 200 OK
== hv-litellm
{{t:%H:%M:%S}} - LiteLLM Router:INFO: router.py:{{900..4000}} - litellm.acompletion(model=azure/{{model}}) Exception litellm.RateLimitError: AzureException RateLimitError - Error code: 429 - {'error': {'code': '429', 'message': 'Requests have exceeded call rate limit. Please retry after {{2..20}} seconds.'}}
{{t:%H:%M:%S}} - LiteLLM Router:INFO: router.py:{{900..4000}} - Retrying request with num_retries: 2
{{t:%H:%M:%S}} - LiteLLM Router:INFO: simple_shuffle.py:{{40..90}} - get_available_deployment for model: {{model}}, Selected deployment: eastus-2
{{t:%H:%M:%S}} - LiteLLM Router:INFO: router.py:{{900..4000}} - litellm.acompletion(model=azure/{{model}}) 200 OK
{{t:%H:%M:%S}} - LiteLLM Router:INFO: fallback_event_handlers.py:{{80..140}} - Successful fallback b/w models.
@* INFO:     {{privip*}}:{{30000..60000}} - "POST /chat/completions HTTP/1.1" 200 OK
== hv-chat-transcripts
@* {"ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","level":"info","route":"/chat","status":200,"prompt":"{{why does my pod say OOMKilled and exit code 137?|what does ModuleNotFoundError: No module named 'cv2' mean|fix this: Traceback (most recent call last): ... KeyError: 'AZUREML_MODEL_DIR'|explain ImagePullBackOff like I am five|translate 'Zugriff verweigert' (permission denied)|my server prints WORKER TIMEOUT every night}}","finish":"stop","tokens":{{40..900}}}
@* {"ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","level":"info","route":"/chat","status":200,"prompt":"{{CUDA out of memory, which batch size should I take?|write an apology for an outage of two hours|what is a 502 Bad Gateway|summarise: the deployment failed twice, then it worked}}","finish":"{{stop|length}}","tokens":{{40..900}}}
{"ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","level":"info","route":"/moderate","status":200,"flagged":false,"categories":{"violence":0.00{{1..9}},"attack":0.00{{1..9}}}}
@* {"ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","level":"info","route":"/chat","status":200,"prompt":"{{kubectl says CrashLoopBackOff, what now?|is 'connection refused' the same as 'timed out'?|regex for ERROR lines}}","finish":"stop","tokens":{{40..900}}}
""",
    kind="container",
)

# servers in other languages: R, Node, Java, .NET, Go, Rust, Ruby, PHP
stories(
    "none",
    "bare",
    r"""
== hv-plumber
Attaching package: ‘dplyr’

The following objects are masked from ‘package:stats’:

    filter, lag

The following objects are masked from ‘package:base’:

    intersect, setdiff, setequal, union

Warning messages:
1: package ‘{{plumber|recipes|ranger|glmnet}}’ was built under R version 4.{{1..3}}.{{1..3}}
2: In readRDS("{{model}}.rds") : cannot find class ‘{{xgb.Booster|ranger|workflow}}’ in the attached packages, methods are loaded from its namespace
Running plumber API at http://0.0.0.0:{{8000|8080}}
Running swagger Docs at http://127.0.0.1:8000/__docs__/
@* INFO [{{t:%Y-%m-%d %H:%M:%S}}] {{privip*}} "python-requests/2.31.0" localhost:8000 POST /predict 200 0.0{{10..90}}
INFO [{{t:%Y-%m-%d %H:%M:%S}}] {{privip*}} "Mozilla/5.0" localhost:8000 GET /favicon.ico 404 0.001
@8 INFO [{{t:%Y-%m-%d %H:%M:%S}}] {{privip*}} "python-requests/2.31.0" localhost:8000 POST /predict 200 0.0{{10..90}}
== hv-express-redis
> {{service}}@{{1..4}}.{{0..20}}.{{0..9}} start
> node server.js

(node:{{np=7..40}}) [DEP0040] DeprecationWarning: The `punycode` module is deprecated. Please use a userland alternative instead.
(Use `node --trace-deprecation ...` to show where the warning was created)
(node:{{np=7..40}}) ExperimentalWarning: The Fetch API is an experimental feature. This feature could change at any time
Redis Client Error Error: connect ECONNREFUSED {{privip}}:6379
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:{{1200..1600}}:16) {
  errno: -111,
  code: 'ECONNREFUSED',
  syscall: 'connect',
  address: '{{privip}}',
  port: 6379
}
redis: reconnecting in {{50..500}} ms (attempt 1)
redis: connected, subscribed to {{topic}}.scores
{{service}} listening on {{3000|8080}}
@* POST /api/predict 200 {{2..90}}.{{100..999}} ms - {{20..900}}
GET /favicon.ico 404 {{1..3}}.{{100..999}} ms - 150
@8 GET /api/health 200 0.{{100..999}} ms - 15
== hv-pm2
{{t:%Y-%m-%dT%H:%M:%S}}: PM2 log: Launching in no daemon mode
{{t:%Y-%m-%dT%H:%M:%S}}: PM2 log: App [{{service}}:0] starting in -cluster mode-
{{t:%Y-%m-%dT%H:%M:%S}}: PM2 log: App [{{service}}:0] online
{{t:%Y-%m-%dT%H:%M:%S}}: PM2 log: -reload- New worker listening
{{t:%Y-%m-%dT%H:%M:%S}}: PM2 log: App name:{{service}} id:_old_0 disconnected
{{t:%Y-%m-%dT%H:%M:%S}}: PM2 log: App [{{service}}:_old_0] exited with code [0] via signal [SIGINT]
{{t:%Y-%m-%dT%H:%M:%S}}: PM2 log: pid={{20..90}} msg=process killed
{{t:%Y-%m-%dT%H:%M:%S}}: PM2 log: App [{{service}}:0] will restart in 10ms
{{t:%Y-%m-%dT%H:%M:%S}}: PM2 log: App [{{service}}:0] online
@* {{t:%Y-%m-%dT%H:%M:%S}}: POST /api/predict 200 {{2..90}} ms
== hv-nextjs
   ▲ Next.js 14.{{0..2}}.{{0..9}}
   - Local:        http://localhost:3000
   - Network:      http://0.0.0.0:3000

 ✓ Starting...
 ⚠ Invalid next.config.js options detected:
 ⚠     Unrecognized key(s) in object: 'swcMinify'
 ⚠ See more info here: https://nextjs.org/docs/messages/invalid-next-config
 ✓ Ready in {{300..900}}ms
 ⚠ metadataBase property in metadata export is not set for resolving social open graph or twitter images, using "http://localhost:3000".
⚠ For production Image Optimization with Next.js, the optional 'sharp' package is strongly recommended.
[auth][warn][debug-enabled]
 ○ Compiling /_not-found ...
 GET /apple-touch-icon.png 404 in {{20..90}}ms
@* {{privip*}} GET /{{dashboard|api/scores|login}} 200 in {{20..90}}ms
== hv-tfjs-node
Hi, looks like you are running TensorFlow.js in Node.js. To speed things up dramatically, install our node backend, visit https://github.com/tensorflow/tfjs-node for more details.
Platform node has already been set. Overwriting the platform with node.
The kernel '{{SparseSegmentSum|UnicodeDecode|Erf}}' for backend 'cpu' is already registered
{"level":30,"time":{{ep=1600000000..1790000000}}{{100..999}},"pid":{{np=7..40}},"hostname":"{{pod}}","msg":"model /models/{{model}}/model.json loaded in {{100..900}} ms"}
{"level":30,"time":{{ep=1600000000..1790000000}}{{100..999}},"pid":{{np=7..40}},"hostname":"{{pod}}","msg":"Server listening at http://0.0.0.0:8080"}
@* {"level":30,"time":{{ep=1600000000..1790000000}}{{100..999}},"pid":{{np=7..40}},"hostname":"{{pod}}","reqId":"req-{{1..90}}","res":{"statusCode":200},"responseTime":{{2..90}}.{{10..99}},"msg":"request completed"}
{"level":40,"time":{{ep=1600000000..1790000000}}{{100..999}},"pid":{{np=7..40}},"hostname":"{{pod}}","reqId":"req-{{rq=91..99}}","msg":"Route GET:/phpinfo.php not found"}
{"level":30,"time":{{ep=1600000000..1790000000}}{{100..999}},"pid":{{np=7..40}},"hostname":"{{pod}}","reqId":"req-{{rq=91..99}}","res":{"statusCode":404},"responseTime":0.{{10..99}},"msg":"request completed"}
== hv-nestjs
@* [Nest] {{np=7..40}}  - {{t:%m/%d/%Y, %I:%M:%S %p}}     LOG [InstanceLoader] {{TypeOrmModule|ErrorModule|RetryModule|TerminusModule|KafkaModule}} dependencies initialized +{{0..40}}ms
[Nest] {{np=7..40}}  - {{t:%m/%d/%Y, %I:%M:%S %p}}   ERROR [TypeOrmModule] Unable to connect to the database. Retrying (1)...
Error: connect ECONNREFUSED {{privip}}:5432
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1595:16)
[Nest] {{np=7..40}}  - {{t:%m/%d/%Y, %I:%M:%S %p}}   ERROR [TypeOrmModule] Unable to connect to the database. Retrying (2)...
error: the database system is starting up
[Nest] {{np=7..40}}  - {{t:%m/%d/%Y, %I:%M:%S %p}}     LOG [InstanceLoader] TypeOrmCoreModule dependencies initialized +{{3000..6100}}ms
[Nest] {{np=7..40}}  - {{t:%m/%d/%Y, %I:%M:%S %p}}   ERROR [ClientKafka] ERROR [Connection] Response Metadata(key: 3, version: 6) {"error":"There is no leader for this topic-partition as we are in the middle of a leadership election","retryCount":0}
[Nest] {{np=7..40}}  - {{t:%m/%d/%Y, %I:%M:%S %p}}     LOG [ClientKafka] INFO [ConsumerGroup] Consumer has joined the group {"groupId":"{{service}}-client"}
@8 [Nest] {{np=7..40}}  - {{t:%m/%d/%Y, %I:%M:%S %p}}     LOG [RouterExplorer] Mapped {/{{errors|retry|scores|health}}, {{GET|POST}}} route +1ms
[Nest] {{np=7..40}}  - {{t:%m/%d/%Y, %I:%M:%S %p}}     LOG [NestApplication] Nest application successfully started +{{1..40}}ms
[Nest] {{np=7..40}}  - {{t:%m/%d/%Y, %I:%M:%S %p}}     LOG [HTTP] POST /scores 201 {{5..90}}ms
== hv-spring-start
{{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [           main] com.example.{{topic}}.Application : No active profile set, falling back to 1 default profile: "default"
{{t:%Y-%m-%d %H:%M:%S.%L}}  WARN 1 --- [           main] o.s.c.c.c.ConfigServicePropertySourceLocator : Could not locate PropertySource: I/O error on GET request for "http://config:8888/{{service}}/default": Connection refused (Connection refused)
{{t:%Y-%m-%d %H:%M:%S.%L}}  WARN 1 --- [           main] trationDelegate$BeanPostProcessorChecker : Bean 'retryConfig' of type [com.example.RetryConfig] is not eligible for getting processed by all BeanPostProcessors (for example: not eligible for auto-proxying)
{{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [           main] o.s.b.w.embedded.tomcat.TomcatWebServer  : Tomcat initialized with port(s): 8080 (http)
{{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [           main] com.zaxxer.hikari.HikariDataSource       : HikariPool-1 - Starting...
{{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [           main] com.zaxxer.hikari.HikariDataSource       : HikariPool-1 - Start completed.
{{t:%Y-%m-%d %H:%M:%S.%L}}  WARN 1 --- [           main] JpaBaseConfiguration$JpaWebConfiguration : spring.jpa.open-in-view is enabled by default. Therefore, database queries may be performed during view rendering. Explicitly configure spring.jpa.open-in-view to disable this warning
{{t:%Y-%m-%d %H:%M:%S.%L}}  WARN 1 --- [           main] .s.s.UserDetailsServiceAutoConfiguration :

Using generated security password for development: (not shown)

This generated password is for development use only. Your security configuration must be updated before running your application in production.

{{t:%Y-%m-%d %H:%M:%S.%L}}  WARN 1 --- [           main] ion$DefaultTemplateResolverConfiguration : Cannot find template location: classpath:/templates/ (please add some templates or check your Thymeleaf configuration)
{{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [           main] com.example.{{topic}}.Application : Started Application in {{3..40}}.{{100..999}} seconds (JVM running for {{41..49}}.{{100..999}})
@* {{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [nio-8080-exec-{{1..9}}] c.e.ScoreController : scored {{1..900}} rows in {{2..90}} ms
== hv-spring-eureka
{{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [           main] com.netflix.discovery.DiscoveryClient    : Getting all instance registry info from the eureka server
{{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [           main] c.n.d.s.t.d.RedirectingEurekaHttpClient  : Request execution error. endpoint=DefaultEndpoint{ serviceUrl='http://eureka:8761/eureka/}, exception=java.net.ConnectException: Connection refused stacktrace=com.sun.jersey.api.client.ClientHandlerException
{{t:%Y-%m-%d %H:%M:%S.%L}}  WARN 1 --- [           main] c.n.d.s.t.d.RetryableEurekaHttpClient    : Request execution failed with message: java.net.ConnectException: Connection refused (Connection refused)
{{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [           main] com.netflix.discovery.DiscoveryClient    : DiscoveryClient_{{service}}/{{pod}}:8080 - was unable to refresh its cache! This periodic background refresh will be retried in 30 seconds. status = Cannot execute request on any known server
{{t:%Y-%m-%d %H:%M:%S.%L}}  WARN 1 --- [nfoReplicator-0] com.netflix.discovery.DiscoveryClient    : DiscoveryClient_{{service}}/{{pod}}:8080 - registration failed Cannot execute request on any known server
{{t:%Y-%m-%d %H:%M:%S.%L}}  WARN 1 --- [nfoReplicator-0] c.n.discovery.InstanceInfoReplicator     : There was a problem with the instance info replicator

com.netflix.discovery.shared.transport.TransportException: Cannot execute request on any known server
	at com.netflix.discovery.shared.transport.decorator.RetryableEurekaHttpClient.execute(RetryableEurekaHttpClient.java:112)
	at com.netflix.discovery.DiscoveryClient.register(DiscoveryClient.java:{{829|876}})

{{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [           main] com.example.{{topic}}.Application : Started Application in {{10..40}}.{{100..999}} seconds
{{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [tbeatExecutor-0] com.netflix.discovery.DiscoveryClient    : DiscoveryClient_{{service}}/{{pod}}:8080 - Re-registering apps/{{service}}
{{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [tbeatExecutor-0] com.netflix.discovery.DiscoveryClient    : DiscoveryClient_{{service}}/{{pod}}:8080 - registration status: 204
{{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [freshExecutor-0] com.netflix.discovery.DiscoveryClient    : The response status is 200
@* {{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [nio-8080-exec-{{1..9}}] c.e.ScoreController : scored {{1..900}} rows in {{2..90}} ms
== hv-tomcat-scan
@* {{t:%d-%b-%Y %H:%M:%S.%L}} INFO [http-nio-8080-exec-{{1..9}}] com.example.Scores.post scored {{1..900}} rows
{{t:%d-%b-%Y %H:%M:%S.%L}} INFO [http-nio-8080-exec-{{1..9}}] org.apache.coyote.http11.Http11Processor.service Error parsing HTTP request header
 Note: further occurrences of HTTP request parsing errors will be logged at DEBUG level.
	java.lang.IllegalArgumentException: Invalid character found in method name [0x160x030x010x010x15{{0x01|0x02}}]. HTTP method names must be tokens
		at org.apache.coyote.http11.Http11InputBuffer.parseRequestLine(Http11InputBuffer.java:{{400..450}})
		at org.apache.coyote.http11.Http11Processor.service(Http11Processor.java:{{260..270}})
		at org.apache.tomcat.util.net.NioEndpoint$SocketProcessor.doRun(NioEndpoint.java:{{1600..1800}})
		at java.base/java.lang.Thread.run(Thread.java:{{829|833|840}})
{{t:%d-%b-%Y %H:%M:%S.%L}} WARNING [Catalina-utility-1] org.apache.catalina.util.SessionIdGeneratorBase.createSecureRandom Creation of SecureRandom instance for session ID generation using [SHA1PRNG] took [{{100..900}}] milliseconds.
{{ip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /manager/html HTTP/1.1" 401 2499
@* {{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /scores HTTP/1.1" 200 {{bytes*}}
== hv-jvm-flags
Picked up JAVA_TOOL_OPTIONS: -XX:+ExitOnOutOfMemoryError -XX:+HeapDumpOnOutOfMemoryError -XX:HeapDumpPath=/tmp/oom.hprof -XX:ErrorFile=/tmp/hs_err.log
OpenJDK 64-Bit Server VM warning: Sharing is only supported for boot loader classes because bootstrap classpath has been appended
WARNING: An illegal reflective access operation has occurred
WARNING: Illegal reflective access by org.{{jp=xerial.snappy|apache.spark.unsafe|nustaq}}.Platform to field java.nio.Buffer.address
WARNING: Please consider reporting this to the maintainers of org.{{jp=xerial.snappy|apache.spark.unsafe|nustaq}}.Platform
WARNING: Use --illegal-access=warn to enable warnings of further illegal reflective access operations
WARNING: All illegal access operations will be denied in a future release
SLF4J: Failed to load class "org.slf4j.impl.StaticLoggerBinder".
SLF4J: Defaulting to no-operation (NOP) logger implementation
SLF4J: See http://www.slf4j.org/codes.html#StaticLoggerBinder for further details.
WARN NativeCodeLoader: Unable to load native-hadoop library for your platform... using builtin-java classes where applicable
[{{t:%Y-%m-%d %H:%M:%S}}] {{service}} started, {{2..9}} models, port 8080
@* [{{t:%Y-%m-%d %H:%M:%S}}] POST /predict 200 {{2..90}}ms
== hv-djl
{{t:%Y-%m-%d %H:%M:%S}} [INFO ] ModelServer - Starting model server ...
{{t:%Y-%m-%d %H:%M:%S}} [WARN ] ModelServer - Model server is configured to load from any url, restrict it before it is exposed.
{{t:%Y-%m-%d %H:%M:%S}} [INFO ] CudaUtils - cudart library not found.
{{t:%Y-%m-%d %H:%M:%S}} [WARN ] LibUtils - Override PyTorch version: 2.{{0..3}}.{{0..1}}.
{{t:%Y-%m-%d %H:%M:%S}} [WARN ] LibUtils - No matching cuda flavor for linux-x86_64 found: cu12{{1..4}}, falling back to cpu.
{{t:%Y-%m-%d %H:%M:%S}} [INFO ] ModelInfo - M-0001: Available CPU memory: {{4000..9000}} MB, required: 0 MB, reserved: 500 MB
{{t:%Y-%m-%d %H:%M:%S}} [WARN ] PyProcess - W-{{wk=100..900}}-{{model}}-stderr: UserWarning: resource_tracker: There appear to be {{1..6}} leaked semaphore objects to clean up at shutdown
{{t:%Y-%m-%d %H:%M:%S}} [WARN ] PyProcess - W-{{wk=100..900}}-{{model}}-stderr: tokenizers: The current process just got forked, after parallelism has already been used. Disabling parallelism to avoid deadlocks...
{{t:%Y-%m-%d %H:%M:%S}} [INFO ] PyProcess - W-{{wk=100..900}}-{{model}}-stdout: model ready, 1 of 1
{{t:%Y-%m-%d %H:%M:%S}} [INFO ] ModelServer - BOTH API bind to: http://0.0.0.0:8080
@* {{t:%Y-%m-%d %H:%M:%S}} [INFO ] W-{{wk=100..900}}-{{model}} /{{privip*}}:{{30000..60000}} "POST /predictions/{{model}} HTTP/1.1" 200 {{5..90}} ms
== hv-dotnet-start
warn: Microsoft.AspNetCore.Hosting.Diagnostics[15]
      Overriding HTTP_PORTS '8080' and HTTPS_PORTS ''. Binding to values defined by URLS instead 'http://+:{{pt=8080|5000}}'.
warn: Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository[60]
      Storing keys in a directory '/root/.aspnet/DataProtection-Keys' that may not be persisted outside of the container. Protected data will be unavailable when container is destroyed.
warn: Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager[35]
      No XML encryptor configured. Key {{guid}} may be persisted to storage in unencrypted form.
warn: Microsoft.EntityFrameworkCore.Model.Validation[10400]
      Sensitive data logging is enabled. Log entries and exception messages may include sensitive application data; this mode should only be enabled during development.
info: Microsoft.Hosting.Lifetime[14]
      Now listening on: http://[::]:{{pt}}
info: Microsoft.Hosting.Lifetime[0]
      Application started. Press Ctrl+C to shut down.
warn: Microsoft.AspNetCore.HttpsPolicy.HttpsRedirectionMiddleware[3]
      Failed to determine the https port for redirect.
info: Microsoft.AspNetCore.Hosting.Diagnostics[2]
      Request finished HTTP/1.1 GET http://{{service}}/healthz - 200 - text/plain {{1..9}}.{{1000..9999}}ms
info: Microsoft.AspNetCore.Hosting.Diagnostics[2]
      Request finished HTTP/1.1 POST http://{{service}}/predict - 200 - application/json {{2..90}}.{{1000..9999}}ms
== hv-dotnet-health
[{{t:%H:%M:%S}} INF] Now listening on: http://[::]:8080
[{{t:%H:%M:%S}} ERR] Health check model with status Unhealthy completed after {{2..9}}.{{1000..9999}}ms with message 'model is still loading'
[{{t:%H:%M:%S}} INF] HTTP GET /health/ready responded 503 in {{2..9}}.{{1000..9999}} ms
[{{t:%H:%M:%S}} WRN] Health check feature-store with status Degraded completed after {{200..900}}.{{1000..9999}}ms with message 'slow answer'
[{{t:%H:%M:%S}} INF] HTTP GET /health/ready responded 503 in {{2..9}}.{{1000..9999}} ms
[{{t:%H:%M:%S}} INF] PredictionEnginePool: loaded {{model}}.zip in {{2..40}} s
[{{t:%H:%M:%S}} INF] HTTP GET /health/ready responded 200 in {{2..9}}.{{1000..9999}} ms
@* [{{t:%H:%M:%S}} INF] HTTP POST /predict responded 200 in {{2..90}}.{{1000..9999}} ms
== hv-dotnet-polly
[{{t:%H:%M:%S}} INF] Start processing HTTP request GET http://features/{{short}}
[{{t:%H:%M:%S}} WRN] Execution attempt. Source: 'features-standard//Standard-Retry', Operation Key: '', Result: '503', Handled: 'True', Attempt: '0', Execution Time: {{10..90}}.{{1000..9999}}ms
[{{t:%H:%M:%S}} WRN] Resilience event occurred. EventName: 'OnRetry', Source: 'features-standard//Standard-Retry', Operation Key: '', Result: '503'
[{{t:%H:%M:%S}} WRN] Execution attempt. Source: 'features-standard//Standard-Retry', Operation Key: '', Result: 'The operation didn't complete within the allowed timeout of '00:00:10'.', Handled: 'True', Attempt: '1'
[{{t:%H:%M:%S}} INF] Execution attempt. Source: 'features-standard//Standard-Retry', Operation Key: '', Result: '200', Handled: 'False', Attempt: '2', Execution Time: {{10..90}}.{{1000..9999}}ms
[{{t:%H:%M:%S}} INF] End processing HTTP request after {{2000..9000}}.{{1000..9999}}ms - 200
@* [{{t:%H:%M:%S}} INF] HTTP POST /predict responded 200 in {{2..90}}.{{1000..9999}} ms
[{{t:%H:%M:%S}} DBG] Connection id "0HN{{short}}" bad request data: "Unrecognized HTTP version: 'RTSP/1.0'"
[{{t:%H:%M:%S}} DBG] Connection id "0HN{{short}}" received FIN.
@* [{{t:%H:%M:%S}} INF] HTTP POST /predict responded 200 in {{2..90}}.{{1000..9999}} ms
== hv-dotnet-stop
info: Microsoft.Hosting.Lifetime[0]
      Application is shutting down...
dbug: Microsoft.AspNetCore.Server.Kestrel[0]
      Connection id "0HN{{short}}" stopped.
info: Microsoft.AspNetCore.Server.Kestrel[0]
      {{1..4}} requests still running, up to 30 s are left
warn: {{topic}}.Worker[0]
      A task was canceled. The rest of the batch ({{2..90}} rows) goes back to the queue.
info: {{topic}}.Worker[0]
      Queue handed over to the new revision {{replicaset}}, 0 rows lost. Bye.
== hv-gin
[GIN-debug] [WARNING] Creating an Engine instance with the Logger and Recovery middleware already attached.

[GIN-debug] [WARNING] Running in "debug" mode. Switch to "release" mode in production.
 - using env:	export GIN_MODE=release
 - using code:	gin.SetMode(gin.ReleaseMode)

@* [GIN-debug] {{POST   /v1/predict             --> main.predict|GET    /v1/errors              --> main.listErrors|POST   /v1/retry               --> main.retryFailed|GET    /v1/health              --> main.health}} (3 handlers)
[GIN-debug] [WARNING] You trusted all proxies, this is NOT safe. We recommend you to set a value.
[GIN-debug] Environment variable PORT is undefined. Using port :8080 by default
[GIN-debug] Listening and serving HTTP on :8080
[GIN] {{t:%Y/%m/%d - %H:%M:%S}} | 404 |     {{500..900}}ns | {{ip*}} | GET      "/.env"
@* [GIN] {{t:%Y/%m/%d - %H:%M:%S}} | 200 | {{1..90}}.{{100..999}}ms | {{privip*}} | POST     "/v1/predict"
== hv-go-tls
{{t:%Y/%m/%d %H:%M:%S}} {{service}} listens on :8443
{{t:%Y/%m/%d %H:%M:%S}} http: TLS handshake error from {{ip*}}:{{30000..60000}}: EOF
@* {{t:%Y/%m/%d %H:%M:%S}} http: TLS handshake error from {{ip*}}:{{30000..60000}}: {{remote error: tls: unknown certificate authority|tls: first record does not look like a TLS handshake|read tcp {{privip}}:8443->{{ip*}}:{{30000..60000}}: read: connection reset by peer|tls: client offered only unsupported versions: [301]|EOF}}
{{t:%Y/%m/%d %H:%M:%S}} http: superfluous response.WriteHeader call from main.stream (stream.go:{{line}})
@* {{t:%Y/%m/%d %H:%M:%S}} POST /v1/predict 200 {{2..90}}ms
{{t:%Y/%m/%d %H:%M:%S}} {{20..90}} handshakes of scanners refused since midnight, {{1000..9000}} requests answered, 0 errors
== hv-go-retryable
{{t:%Y/%m/%d %H:%M:%S}} [DEBUG] GET http://registry/models/{{model}}
{{t:%Y/%m/%d %H:%M:%S}} [ERR] GET http://registry/models/{{model}} request failed: Get "http://registry/models/{{model}}": dial tcp: lookup registry on 10.0.0.10:53: no such host
{{t:%Y/%m/%d %H:%M:%S}} [DEBUG] GET http://registry/models/{{model}}: retrying in 1s (4 left)
{{t:%Y/%m/%d %H:%M:%S}} [DEBUG] GET http://registry/models/{{model}} (status: 503): retrying in 2s (3 left)
{{t:%Y/%m/%d %H:%M:%S}} [DEBUG] GET http://registry/models/{{model}} (status: 200)
{"level":"info","ts":{{ep=1600000000..1790000000}}.{{1000..9999}},"caller":"main.go:{{line}}","msg":"model loaded","version":{{version}},"sha256":"{{sha}}"}
{"level":"warn","ts":{{ep=1600000000..1790000000}}.{{1000..9999}},"caller":"tracing.go:{{line}}","msg":"no collector configured, traces are dropped"}
@* {"level":"info","ts":{{ep=1600000000..1790000000}}.{{1000..9999}},"caller":"http.go:{{line}}","msg":"predict","status":200,"error":null,"took":"{{1..90}}ms"}
== hv-go-grpc
{{t:%Y/%m/%d %H:%M:%S}} WARNING: [core] [Channel #1 SubChannel #{{2..9}}] grpc: addrConn.createTransport failed to connect to {Addr: "{{privip}}:8001", ServerName: "triton:8001", }. Err: connection error: desc = "transport: Error while dialing: dial tcp {{privip}}:8001: connect: connection refused"
{{t:%Y/%m/%d %H:%M:%S}} INFO: [core] [Channel #1 SubChannel #{{2..9}}] Subchannel Connectivity change to TRANSIENT_FAILURE, last error: connection error: desc = "transport: Error while dialing: dial tcp {{privip}}:8001: connect: connection refused"
{{t:%Y/%m/%d %H:%M:%S}} INFO: [core] [Channel #1] Channel Connectivity change to CONNECTING
{{t:%Y/%m/%d %H:%M:%S}} INFO: [core] [Channel #1] Channel Connectivity change to READY
{{t:%Y/%m/%d %H:%M:%S}} ServerReady: true, ModelReady({{model}}): true
@* {{t:%Y/%m/%d %H:%M:%S}} ModelInfer {{model}} OK {{2..40}}ms
{{t:%Y/%m/%d %H:%M:%S}} INFO: [transport] [server-transport 0xc000{{100000..999999}}] Closing: EOF
{{t:%Y/%m/%d %H:%M:%S}} INFO: [transport] [client-transport 0xc000{{100000..999999}}] Closing: connection error: desc = "received goaway and there are no active streams"
{{t:%Y/%m/%d %H:%M:%S}} INFO: [core] [Channel #1 SubChannel #{{2..9}}] Subchannel Connectivity change to READY
@* {{t:%Y/%m/%d %H:%M:%S}} ModelInfer {{model}} OK {{2..40}}ms
== hv-rust-axum
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  WARN {{topic}}::config: RUST_LOG is not set, using info
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  WARN ort::environment: failed to load libonnxruntime_providers_shared.so, execution providers other than CPU are disabled
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO {{topic}}: listening on 0.0.0.0:8080
{{t:%Y-%m-%dT%H:%M:%S.%fZ}} DEBUG hyper::proto::h1::conn: incoming body decode error: unexpected EOF during chunk size line
{{t:%Y-%m-%dT%H:%M:%S.%fZ}} ERROR tower_http::trace::on_failure: response failed classification=Status code: 503 Service Unavailable latency=0 ms uri=/readyz
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO {{topic}}: model ready, /readyz says 200 from now on
@* {{t:%Y-%m-%dT%H:%M:%S.%fZ}}  INFO tower_http::trace::on_response: finished processing request latency={{1..40}} ms status=200
== hv-puma
=> Booting Puma
=> Rails 7.{{0..1}}.{{1..8}} application starting in production
[{{pm=7..20}}] Puma starting in cluster mode...
[{{pm=7..20}}] ! WARNING: Detected RUBY_GC_HEAP_INIT_SLOTS, it has no effect any more
[{{pm=7..20}}] * Listening on http://0.0.0.0:3000
[{{pm=7..20}}] Use Ctrl-C to stop
[{{pm=7..20}}] - Worker 0 (PID: {{21..40}}) booted in {{1..9}}.{{10..99}}s, phase: 0
E, [{{t:%Y-%m-%dT%H:%M:%S.%f}} #{{21..40}}] ERROR -- : [{{guid}}] ActionController::RoutingError (No route matches [GET] "/wp-admin/setup-config.php"):
I, [{{t:%Y-%m-%dT%H:%M:%S.%f}} #{{21..40}}]  INFO -- : [{{guid2}}] Completed 401 Unauthorized in {{1..9}}ms (no session, goes to /login)
[{{pm=7..20}}] PumaWorkerKiller: Rolling Restart. {{2..4}} workers consuming total: {{400..900}}.{{10..99}} mb.
[{{pm=7..20}}] - Worker 0 (PID: {{pb=41..60}}) booted in {{1..9}}.{{10..99}}s, phase: 0
@* I, [{{t:%Y-%m-%dT%H:%M:%S.%f}} #{{pb=41..60}}]  INFO -- : [{{guid*}}] Completed 200 OK in {{5..90}}ms (Views: {{1..9}}.{{0..9}}ms | ActiveRecord: {{1..9}}.{{0..9}}ms)
== hv-uvicorn-debug
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG asyncio: Using selector: EpollSelector
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG httpcore.connection: connect_tcp.started host='vault.{{ns}}.svc' port=8200 local_address=None timeout=5.0
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG httpcore.connection: connect_tcp.failed exception=ConnectError(OSError('All connection attempts failed'))
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG {{service}}.secrets: vault not up yet, sleeping 2 s
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG httpcore.connection: connect_tcp.started host='vault.{{ns}}.svc' port=8200 local_address=None timeout=5.0
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG httpcore.connection: connect_tcp.complete return_value=<httpcore._backends.anyio.AnyIOStream object at 0x7f{{short}}>
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG httpcore.http11: receive_response_headers.complete return_value=(b'HTTP/1.1', 429, b'Too Many Requests', [(b'Retry-After', b'1')])
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG {{service}}.secrets: told to wait 1 s
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG httpcore.http11: receive_response_headers.complete return_value=(b'HTTP/1.1', 200, b'OK', [(b'Content-Type', b'application/json')])
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO httpx: HTTP Request: GET http://vault.{{ns}}.svc:8200/v1/secret/{{service}} "HTTP/1.1 200 OK"
@* {{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG httpcore.http11: {{send_request_body.complete|response_closed.started|response_closed.complete|receive_response_body.complete}}
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO uvicorn.error: Application startup complete.
@* {{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG {{service}}: {{error handlers: 404, 422, 500, Exception|no override for timeout, 30 s|limiter: 0 rejected}}
@* {{t:%Y-%m-%d %H:%M:%S,%L}} INFO uvicorn.access: {{privip*}}:{{30000..60000}} - "POST /predict HTTP/1.1" 200
@* {{t:%Y-%m-%d %H:%M:%S,%L}} INFO uvicorn.access: {{privip*}}:{{30000..60000}} - "GET /healthz HTTP/1.1" 200
@8 {{t:%Y-%m-%d %H:%M:%S,%L}} INFO uvicorn.access: {{privip*}}:{{30000..60000}} - "POST /predict HTTP/1.1" 200
""",
    kind="container",
)

# those who wait for a server and try it
stories(
    "none",
    "bare",
    r"""
== hv-try-curl-retry
+ curl --retry 10 --retry-connrefused --retry-delay 3 -fsS http://127.0.0.1:{{port}}/healthz
curl: (7) Failed to connect to 127.0.0.1 port {{port}} after 0 ms: Connection refused
Warning: Problem : connection refused. Will retry in 3 seconds. 10 retries
Warning: left.
curl: (56) Recv failure: Connection reset by peer
curl: (22) The requested URL returned error: 503
Warning: Problem : HTTP error. Will retry in 3 seconds. 8 retries left.
{"status":"{{ok|healthy|ready}}","errors":0}
+ curl -fsS -X POST http://127.0.0.1:{{port}}/score -d @sample.json
[{{0..9}}.{{1000..9999}}]
== hv-try-contract
{{t:%H:%M:%S}} waiting for http://{{service}}:{{port}} ... not yet (connection refused)
{{t:%H:%M:%S}} waiting for http://{{service}}:{{port}} ... up
ok 1 - POST /score with a good body gives 200
ok 2 - POST /score with broken JSON gives 400 and {"error": "invalid JSON"}
ok 3 - POST /score with a missing column gives 422
ok 4 - GET /score gives 405 Method Not Allowed
ok 5 - POST /score without a key gives 401 Unauthorized
ok 6 - POST /score with {{11..40}} MB gives 413 Request Entity Too Large
ok 7 - a request above the limit gives 429 and Retry-After
ok 8 - GET /nowhere gives 404
1..8
# 8 run, 0 failed
== hv-try-warmup
@* {{t:%H:%M:%S}} GET https://{{host}}/ {{502|503}} (deployment is being prepared), again in 5 s
{{t:%H:%M:%S}} GET https://{{host}}/ 200, ready after {{20..90}} s
@* {{t:%H:%M:%S}} POST https://{{host}}/score 200 {{20..90}} ms
== hv-try-backoff client
{{t:%H:%M:%S}} POST https://{{host}}/score 429 Too Many Requests, x-ratelimit-remaining 0, retry-after {{1..9}}
{{t:%H:%M:%S}} urllib3.util.retry DEBUG Incremented Retry for (url='/score'): Retry(total=4, connect=None, read=None, redirect=None, status=None)
{{t:%H:%M:%S}} POST https://{{host}}/score 200 on attempt 2
@* {{t:%H:%M:%S}} POST https://{{host}}/score 200 {{20..90}} ms
{{t:%H:%M:%S}} batch {{short}}: {{rows=900..9000}} rows sent, {{rows}} answers, {{1..9}} of them after a retry, 0 given up
== hv-try-k6
     ✓ status is 200
     ✓ body has no error

     checks.........................: 100.00% ✓ {{done=9000..90000}}      ✗ 0
     http_req_blocked...............: avg={{2..9}}µs    min=1µs     med=2µs     max={{10..90}}ms
     http_req_duration..............: avg={{20..60}}ms   min={{3..9}}ms   med={{10..50}}ms   max={{100..900}}ms
   ✓ http_req_failed................: 0.00%   ✓ 0          ✗ {{done}}
     http_reqs......................: {{done}}   {{100..900}}.{{100..999}}/s
     dropped_iterations.............: 0
     vus............................: 1       min=1        max={{vu=20..90}}

running ({{mi=2..9}}m00.{{0..9}}s), 00/{{vu}} VUs, {{done}} complete and 0 interrupted iterations
default ✓ [======================================] 00/{{vu}} VUs  {{mi}}m0s
== hv-try-shadow client
{{t:%H:%M:%S}} shadow {{deployment}}: mirror of {{1..10}}% of the traffic, answers of the shadow are thrown away
@* {{t:%H:%M:%S}} POST https://{{host}}/score 200 {{20..90}} ms (live)
{{t:%H:%M:%S}} shadow said 500 for {{1..9}} mirrored requests of a schema it does not know yet; live answers are not touched
@* {{t:%H:%M:%S}} POST https://{{host}}/score 200 {{20..90}} ms (live)
{{t:%H:%M:%S}} live error rate 0.00 %, shadow is an experiment and has no users
""",
    kind="http",
)

# a container on a workstation or a host, from pull to answer
stories(
    "none",
    "bare",
    r"""
== hv-up-compose
[+] Running {{n=2..6}}/{{n}}
 ! {{service}} Interrupted
 ✔ db Pulled                                                          {{2..40}}.{{0..9}}s
[+] Building {{20..90}}.{{0..9}}s (12/12) FINISHED
 => CACHED [2/6] RUN apt-get update || true                           0.0s
 => ERROR importing cache manifest from {{registry}}/{{service}}:cache  0.{{1..9}}s
 => exporting to image                                                {{1..9}}.{{0..9}}s
[+] Running 4/4
 ✔ Network {{topic}}_default      Created                             0.1s
 ✔ Container {{topic}}-db-1       Healthy                             {{5..20}}.{{0..9}}s
 ✔ Container {{topic}}-migrate-1  Exited                              {{5..20}}.{{0..9}}s
 ✔ Container {{topic}}-{{service}}-1  Started                         {{5..20}}.{{0..9}}s
Attaching to {{service}}-1
{{service}}-1  | INFO:     Application startup complete.
@* {{service}}-1  | INFO:     {{privip*}}:{{30000..60000}} - "POST /predict HTTP/1.1" 200 OK
== hv-up-compose-logs
WARN[0000] The "{{SENTRY_DSN|HTTP_PROXY|OTEL_ENDPOINT}}" variable is not set. Defaulting to a blank string.
WARN[0000] {{/srv|/opt}}/{{topic}}/docker-compose.yml: the attribute `version` is obsolete, it will be ignored, please remove it to avoid potential confusion
WARN[0001] Found orphan containers ([{{topic}}-old-1]) for this project. If you removed or renamed this service in your compose file, you can run this command with the --remove-orphans flag to clean it up.
db-1       | {{t:%Y-%m-%d %H:%M:%S.%L}} UTC [{{30..90}}] FATAL:  the database system is starting up
scorer-1   | could not connect to db: FATAL:  the database system is starting up
scorer-1 exited with code 1
db-1       | {{t:%Y-%m-%d %H:%M:%S.%L}} UTC [1] LOG:  database system is ready to accept connections
scorer-1   | restarted by policy on-failure (1 of 5)
scorer-1   | INFO:     Application startup complete.
@* scorer-1   | INFO:     {{privip*}}:{{30000..60000}} - "POST /predict HTTP/1.1" 200 OK
migrate-1 exited with code 0
@* scorer-1   | INFO:     {{privip*}}:{{30000..60000}} - "GET /healthz HTTP/1.1" 200 OK
== hv-up-swarm
overall progress: 0 out of 3 tasks
1/3: starting container
verify: Waiting 5 seconds to verify that tasks are stable...
overall progress: 3 out of 3 tasks
verify: Service {{short}} converged
ID             NAME             NODE      DESIRED STATE   CURRENT STATE             ERROR
{{hex}}   {{service}}.1       {{node}}    Running         Running 2 minutes ago
{{hex2}}    \_ {{service}}.1   {{node}}    Shutdown        Shutdown 2 minutes ago    "task: non-zero exit (143)"
{{hex3}}   {{service}}.2       {{node}}    Running         Running 3 minutes ago
{{hex4}}    \_ {{service}}.2   {{node}}    Shutdown        Shutdown 3 minutes ago    "task: non-zero exit (143)"
{{service}} 3/3 replicas, update completed
""",
    kind="deploy_status",
)
