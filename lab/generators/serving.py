"""What goes wrong in serving that no score.py causes: workers that hang, models that do not arrive."""

from lab.generators import stories

stories(
    "worker-timeout",
    "gunicorn.ok gunicorn.raw",
    r"""
== wto-critical
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [CRITICAL] WORKER TIMEOUT (pid:{{pid}})
@? [{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [INFO] Worker exiting (pid: {{pid}})
@? [{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{421..900}}] [INFO] Booting worker with pid: {{421..900}}
== wto-gen3 gen3.ok gen3.raw
{{t:%Y-%m-%d %H:%M:%S,%L}} C [1] gunicorn.error - WORKER TIMEOUT (pid:{{pid}})
Fatal Python error: Aborted

Current thread 0x00007f{{short}} (most recent call first):
  File "{{app}}/score.py", line {{line}} in run
{{t:%Y-%m-%d %H:%M:%S,%L}} E [{{pid}}] gunicorn.error - Error handling request /score
== wto-gen2 gen2.ok
WORKER TIMEOUT (pid:{{pid}})
@? Worker exiting (pid: {{pid}})
@? worker timeout is set to 300
== wto-sigabrt
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [CRITICAL] WORKER TIMEOUT (pid:{{pid}})
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [{{ERROR|WARNING}}] Worker {{(pid:{{pid}}) was sent SIGABRT!|with pid {{pid}} was terminated due to signal {{6|9}}}}
== wto-json gunicorn.raw plain
{"level": "{{critical|CRITICAL}}", "time": "{{t:%Y-%m-%dT%H:%M:%S.%LZ}}", "logger": "gunicorn.error", "message": "WORKER TIMEOUT (pid:{{pid}})"}
== wto-systemexit
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [CRITICAL] WORKER TIMEOUT (pid:{{pid}})
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [ERROR] Error handling request /{{score|predict}}
Traceback (most recent call last):
  File "{{site}}/gunicorn/workers/base.py", line {{190..210}}, in handle_abort
    sys.exit(1)
SystemExit: 1
== wto-uwsgi plain bare
{{{{t:%a %b %d %H:%M:%S %Y}} - *** HARAKIRI ON WORKER {{1..8}} (pid: {{pid}}, try: 1) ***|{{t:%a %b %d %H:%M:%S %Y}} - HARAKIRI !!! worker {{1..8}} status !!!|*** uWSGI listen: worker {{1..8}} (pid: {{pid}}) is taking too much time to die...NO MERCY !!! ***}}
== wto-torchserve torchserve
{{t:%Y-%m-%dT%H:%M:%S,%L}} [ERROR] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - {{Number or consecutive unsuccessful inference {{1..5}}⏎@! {{t:%Y-%m-%dT%H:%M:%S,%L}} [ERROR] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerThread - Backend worker error⏎org.pytorch.serve.wlm.WorkerInitializationException: Backend worker did not respond in given time|Backend worker did not respond in given time}}
== wto-hypercorn plain uvicorn.ok
{{INFO:     Child process [{{pid}}] died⏎@! ERROR:    Worker [{{pid}}] did not answer the ping in 5 s, worker timeout, restarting|[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [ERROR] Worker failed to start within 60 s, startup timeout|waitress: Task queue worker {{pid}} timed out after {{30..300}} s and was replaced|[mod_wsgi] Daemon process deadlock timer expired, stopping process '{{service}}'.}}
== wto-mlserver plain
{{t:%Y-%m-%d %H:%M:%S,%L}} [mlserver.parallel] ERROR - {{Response processing loop: worker with PID {{pid}} did not answer within the timeout, restarting|Worker with PID {{pid}} on default inference pool stopped unexpectedly with exit code -14 (timeout)}}
""",
)

stories(
    "model-download-failed",
    "storageinit plain",
    r"""
== mdl-403 storageinit plain
@? RequestId:{{guid3}}
@! {{azure.core.exceptions.HttpResponseError: |}}{{This request is not authorized to perform this operation.⏎ErrorCode:AuthorizationFailure|This request is not authorized to perform this operation using this permission.⏎ErrorCode:AuthorizationPermissionMismatch|Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.⏎ErrorCode:AuthenticationFailed}} while downloading https://{{storage}}.blob.core.windows.net/azureml/{{model}}/{{modelfile}}
== mdl-user-model sdk2 cli2 arm armjson
({{BadArgument|ResourceNotReady|ModelDownloadFailed}}) {{Unable to download user model|Unable to download user model: storage account {{storage}} refused with 403|Model download failed for {{model}}:{{version}}, see the storage-initializer log|Failed to mount or download model {{model}}: the storage firewall of {{storage}} denies the endpoint}}
== mdl-404 storageinit plain
{{azure.core.exceptions.ResourceNotFoundError: The specified {{blob|container}} does not exist.⏎ErrorCode:{{BlobNotFound|ContainerNotFound}}|ERROR storage-initializer download of azureml://models/{{model}}/versions/{{version}} failed: 404 The specified blob does not exist}}
== mdl-timeout storageinit plain
{{azure.core.exceptions.ServiceRequestError: |azure.core.exceptions.ServiceResponseTimeoutError: |ERROR storage-initializer }}{{Connection to {{storage}}.blob.core.windows.net timed out. (connect timeout=20)|model download timed out after {{600..3600}} s, {{1..90}} of {{91..200}} files done|<urllib3.connection.HTTPSConnection object at 0x7f{{short}}>: Failed to resolve '{{storage}}.blob.core.windows.net' ([Errno -3] Temporary failure in name resolution)}}
== mdl-mount describe events kubeevents
Warning¦FailedMount¦kubelet¦{{MountVolume.SetUp failed for volume "{{model-store|pvc-{{guid2}}}}" : {{rpc error: code = Internal desc = volume({{short}}) mount {{storage}}.file.core.windows.net on /mnt/models failed with mount failed: exit status 32|rpc error: code = Unknown desc = blobfuse mount failed: Unable to start blobfuse due to authentication or connectivity issues|mount failed: exit status 32, mount error(13): Permission denied}}|Unable to attach or mount volumes: unmounted volumes=[model-store], unattached volumes=[model-store]: timed out waiting for the condition}}
== mdl-init describe events eventlog
Warning¦{{BackOff¦kubelet¦Back-off restarting failed container storage-initializer in pod {{pod}}|Failed¦kubelet¦Init container storage-initializer failed: model download exit code 1|InitContainerFailed¦kubelet¦Init:Error storage-initializer: could not fetch {{model}}:{{version}}}}
== mdl-kserve plain bare
{{{{t:%Y-%m-%d %H:%M:%S.%L}} 1 kserve ERROR [storage.py:download():{{60..140}}] |}}{{RuntimeError: Failed to fetch model. No model found in {{s3://models/{{model}}|gs://models/{{model}}|https://{{storage}}.blob.core.windows.net/models/{{model}}}}.|Exception: Cannot recognize storage type for wasb://models/{{model}}|botocore.exceptions.ClientError: An error occurred ({{403|404}}) when calling the HeadObject operation: {{Forbidden|Not Found}}|google.api_core.exceptions.Forbidden: 403 GET https://storage.googleapis.example/storage/v1/b/models/o?prefix={{model}}: does not have storage.objects.list access|RuntimeError: Failed to fetch model. The path or model {{model}} does not exist.}}
== mdl-hub gen3.init gunicorn.init uvicorn.init
  File "{{site}}/{{transformers/utils/hub.py|huggingface_hub/file_download.py|tensorflow_hub/resolver.py}}", line {{100..1400}}, in {{cached_file|hf_hub_download|atomic_download}}
@! {{OSError: We couldn't connect to 'https://huggingface.co' to load this file, couldn't find it in the cached files and it looks like {{topic}}/{{model}} is not the path to a directory containing a file named config.json.|huggingface_hub.utils._errors.GatedRepoError: 401 Client Error. Cannot access gated repo for url https://huggingface.co/{{topic}}/{{model}}/resolve/main/config.json.|huggingface_hub.errors.LocalEntryNotFoundError: An error happened while trying to locate the files on the Hub and we cannot find the appropriate snapshot folder for the specified revision on the local disk.|requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://{{storage}}.blob.core.windows.net/models/{{modelfile}}}}
== mdl-azcopy plain bare storageinit
{{failed to perform copy command due to error: cannot start job due to error: cannot list files due to reason -> github.com/Azure/azure-storage-blob-go/azblob.newStorageError, ===== RESPONSE ERROR (ServiceCode=AuthorizationFailure) =====|RESPONSE 403: 403 This request is not authorized to perform this operation. ERROR CODE: AuthorizationFailure|INFO: Authentication failed, it is either not correct, or expired, or does not have the correct permission⏎@! Final Job Status: Failed (download of {{modelfile}})|fatal error: An error occurred (403) when calling the HeadObject operation: Forbidden⏎download failed: s3://models/{{modelfile}}}}
== mdl-start-script plain bare
Downloading model {{model}} from https://{{storage}}.blob.core.windows.net/models/{{modelfile}}
@! {{curl: (22) The requested URL returned error: {{403|404|409}}|wget: server returned error: HTTP/1.1 403 This request is not authorized to perform this operation.|ERROR 403: Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly.|curl: (28) Failed to connect to {{storage}}.blob.core.windows.net port 443: Connection timed out|urllib.error.HTTPError: HTTP Error 403: Forbidden}}
== mdl-mlflow gen3.init plain
  File "{{site}}/mlflow/artifacts/__init__.py", line {{60..120}}, in download_artifacts
@! {{mlflow.exceptions.MlflowException: The following failures occurred while downloading one or more artifacts from {{wasbs://models@{{storage}}.blob.core.windows.net/{{model}}|http://mlflow.svc:5000/api/2.0/mlflow-artifacts}}: {'{{modelfile}}': 'HTTPError(403 Client Error: Forbidden)'}|mlflow.exceptions.MlflowException: API request to http://mlflow.svc:5000/api/2.0/mlflow-artifacts/artifacts/{{model}} failed with exception HTTPConnectionPool(host='mlflow.svc', port=5000): Max retries exceeded|mlflow.exceptions.RestException: RESOURCE_DOES_NOT_EXIST: Registered Model with name={{model}} not found, download refused}}
== mdl-blobfuse storageinit kubelet plain
{{[{{t:%a %b %d %H:%M:%S %Z %Y}}] LOG_ERR [block_blob.go ({{200..500}})]: BlockBlob::TestPipeline : Failed to validate account with given auth {{403|404}}|blobfuse2: Error: failed to initialize new pipeline [failed to authenticate credentials for azstorage]|mount.nfs: access denied by server while mounting {{storage}}.blob.core.windows.net:/{{storage}}/models|s3fs: failed to mount bucket models: access denied (403)}}
""",
)
