"""What programs say while nothing is wrong, alarming words among it; one entry a line, `⏎` divides the lines of an entry."""

from lab.generators.lines import Line
from lab.generators.names import World

POOLS: dict[str, str] = {
    "pip": """
Collecting {{pkg*}}=={{ver*}}⏎  Downloading {{pkg*}}-{{ver*}}-py3-none-any.whl ({{4..900}} kB)
Collecting {{pkg*}}>={{ver*}}⏎  Using cached {{pkg*}}-{{ver*}}-cp38-cp38-manylinux_2_17_x86_64.manylinux2014_x86_64.whl ({{2..700}}.{{0..9}} MB)
Requirement already satisfied: {{pkg*}} in {{site}} (from -r requirements.txt (line {{1..40}})) ({{ver*}})
Requirement already satisfied: {{pkg*}}<{{4..9}},>={{ver*}} in {{site}} (from {{pkg*}}) ({{ver*}})
     |████████████████████████████████| {{1..90}}.{{0..9}} MB {{1..90}}.{{0..9}} MB/s
     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ {{1..90}}.{{0..9}}/{{91..99}}.{{0..9}} MB {{1..90}}.{{0..9}} MB/s eta 0:00:0{{0..9}}
  Preparing metadata (pyproject.toml): started⏎  Preparing metadata (pyproject.toml): finished with status 'done'
  Installing build dependencies: started⏎  Installing build dependencies: finished with status 'done'
  Building wheel for {{oldpkg}} (setup.py): started⏎  Building wheel for {{oldpkg}} (setup.py): finished with status 'done'
Collecting {{backoff|retrying|tenacity|exceptiongroup|error-utils|stopit|timeout-decorator}}=={{ver*}}⏎  Downloading {{retrying|exceptiongroup|tenacity}}-{{ver*}}.tar.gz ({{4..90}} kB)
WARNING: You are using pip version {{19|20|21|22}}.{{0..3}}.{{0..4}}; however, version 23.{{0..3}} is available.
  WARNING: The script {{tqdm|flask|gunicorn|f2py|nltk}} is installed in '/root/.local/bin' which is not on PATH.
WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ReadTimeoutError("HTTPSConnectionPool(host='{{index}}', port=443): Read timed out. (read timeout=15)")': /simple/{{pkg*}}/⏎Collecting {{pkg*}}=={{ver*}}⏎  Downloading {{pkg*}}-{{ver*}}-py3-none-any.whl ({{4..900}} kB)
DEPRECATION: Python 3.6 reached the end of its life on December 23rd, 2021. Please upgrade your Python as Python 3.6 is no longer maintained.
INFO: pip is looking at multiple versions of {{pkg*}} to determine which version is compatible with other requirements. This could take a while.
""",
    "conda": """
Collecting package metadata (repodata.json): ...working... done
Solving environment: ...working... done
Downloading and Extracting Packages
{{pkg*}}-{{ver*}}        | {{1..900}} KB    | {{          |###       |########## }} | {{0..100}}%
{{libgcc-ng|openssl|mkl|sqlite|xz|zlib|readline|ncurses|tk|ca-certificates}}-{{ver*}}  | {{1..90}}.{{0..9}} MB   | ########## | 100%
  + {{numpy|openssl|libffi|python|pip|setuptools|wheel|intel-openmp}}  {{ver*}}  {{h5eee18b_0|py38h06a4308_0|hd3eb1b0_1}}  {{conda-forge|pkgs/main|defaults}}/linux-64  {{2..90}}MB
Preparing transaction: ...working... done
Verifying transaction: ...working... done
Executing transaction: ...working... done
Warning: you have pip-installed dependencies in your environment file, but you do not list pip itself as one of your conda dependencies.  Conda may not use the correct pip to install your packages, and they may end up in the wrong place.  Please add an explicit pip dependency.  I'm adding one for you, but still nagging you.
==> WARNING: A newer version of conda exists. <==⏎  current version: 4.{{5..12}}.{{0..12}}⏎  latest version: 23.{{1..11}}.0
Solving environment: failed with initial frozen solve. Retrying with flexible solve.
warning  libmamba Added empty dependency for problem type SOLVER_RULE_UPDATE
""",
    "apt": """
Get:{{1..40}} http://{{archive.ubuntu.com/ubuntu|deb.debian.org/debian|security.debian.org/debian-security}} {{bionic|focal|jammy|buster|bullseye|stretch}}/main amd64 Packages [{{10..1900}} kB]
Hit:{{1..9}} http://{{archive.ubuntu.com/ubuntu|security.ubuntu.com/ubuntu}} {{focal|jammy|xenial}}-updates InRelease
Selecting previously unselected package {{libx11-6:amd64|libgcc-9-dev:amd64|krb5-locales|libgpg-error-l10n|liberror-perl|libunwind8:amd64}}.
Unpacking {{libgpg-error0:amd64|gcc-9-base|liberror-perl|unixodbc|libperl5.30:amd64}} ({{1..9}}.{{0..30}}-{{1..4}}ubuntu{{1..9}}) ...
Setting up {{libgpg-error0:amd64|gcc|liberror-perl|build-essential|cmake}} ({{1..9}}.{{0..30}}-{{1..4}}) ...
Processing triggers for libc-bin ({{2.31-0ubuntu9.9|2.27-3ubuntu1}}) ...
Preparing to unpack .../{{001..099}}-{{libasan5|libdpkg-perl|fakeroot}}_{{ver*}}_amd64.deb ...
debconf: delaying package configuration, since apt-utils is not installed
debconf: unable to initialize frontend: Dialog⏎debconf: (TERM is not set, so the dialog frontend is not usable.)⏎debconf: falling back to frontend: Readline
invoke-rc.d: policy-rc.d denied execution of start.
update-alternatives: warning: skip creation of /usr/share/man/man1/c89.1.gz because associated file /usr/share/man/man1/c89-gcc.1.gz (of link group c89) doesn't exist
""",
    "docker": """
 ---> {{hex*}}⏎Removing intermediate container {{hex*}}⏎ ---> {{hex*}}
 ---> Running in {{hex*}}
 ---> Using cache⏎ ---> {{hex*}}
{{hex*}}: {{Pull complete|Already exists|Verifying Checksum|Download complete|Waiting|Pulling fs layer}}
{{hex*}}: {{Preparing|Pushed|Layer already exists|Mounted from azureml/azureml_{{hexx5}}}}
Step {{2..5}}/{{9..21}} : {{ENV PATH /azureml-envs/azureml_{{hexx9}}/bin:$PATH|WORKDIR /|USER root|RUN mkdir -p $HOME/.cache|COPY azureml-environment-setup/99brokenproxy /etc/apt/apt.conf.d/|LABEL maintainer=mlops|ENV AZUREML_CONDA_ENVIRONMENT_PATH /azureml-envs/azureml_{{hexx9}}|ARG DEBIAN_FRONTEND=noninteractive}}
WARNING! Using --password via the CLI is insecure. Use --password-stdin.
WARNING: The requested image's platform (linux/amd64) does not match the detected host platform (linux/arm64/v8) and no specific platform was requested
""",
    "gen3": """
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - POST /score 200 {{ms*}}ms {{bytes*}}
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] gunicorn.access - 127.0.0.1 - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.0" 200 {{bytes*}} "-" "{{python-requests/2.31.0|kube-probe/1.27|azure-sdk-for-python|okhttp/4.9}}"
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv - GET / 200 0.{{100..900}}ms 7
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] gunicorn.error - Worker exiting (pid: {{pid*}})⏎{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] gunicorn.error - Booting worker with pid: {{pid*}}
{{t:%Y-%m-%d %H:%M:%S,%L}} W [{{pid}}] azmlinfsrv - Found extra keys in the config file that are not supported by the server.⏎Extra keys = ['AZUREML_ENTRY_SCRIPT', 'AZUREML_MODEL_DIR']
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv.print - {{scored {{1..900}} rows|loading weights|request {{guid*}} done|errors so far: 0|retry policy: 3 attempts, timeout 30 s|cache miss for key {{short*}}}}
{{t:%Y-%m-%d %H:%M:%S,%L}} W [{{pid}}] azmlinfsrv.user_script - {{InconsistentVersionWarning: Trying to unpickle estimator StandardScaler from version 1.2.2 when using version 1.3.0|falling back to default threshold|column {{feature*}} has missing values, imputing|slow request: {{1..4}}.{{0..9}} s}}
{{t:%Y-%m-%d %H:%M:%S,%L}} E [{{pid}}] azmlinfsrv.trace - Error while fetching model IDs
""",
    "gen2": """
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | 200
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Scoring Timer is set to 60.0 seconds
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Validation Request Content-Type
127.0.0.1 - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.0" 200 {{bytes*}} "-" "{{Go-http-client/1.1|python-requests/2.25.1|PostmanRuntime/7.28}}"
127.0.0.1 - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET / HTTP/1.0" 200 7 "-" "kube-probe/1.1{{8..9}}"
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | INFO | Swagger file not present
{{t:%Y-%m-%d %H:%M:%S,%L}} | root | WARNING | {{logging.properties not found, using defaults|Falling back to use azure cli login credentials.|feature {{feature*}} clipped}}
""",
    "gen1": """
{"timestamp": "{{t:%Y-%m-%dT%H:%M:%S.%fZ}}", "message": "{\\"requestId\\": \\"{{guid*}}\\", \\"message\\": \\"{{200|Scoring Timer is set to 60.0 seconds|Swagger file not present}}\\", \\"apiName\\": \\"\\"}", "host": "{{hosty}}", "path": "/var/azureml-app/aml_logger.py", "tags": "%(module)s, %(asctime)s, %(levelname)s, %(message)s", "level": "INFO", "logger": "root", "stack_info": null}
127.0.0.1 - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /score HTTP/1.0" 200 {{bytes*}} "-" "Go-http-client/1.1"
127.0.0.1 - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET / HTTP/1.0" 200 7 "-" "kube-probe/1.1{{0..4}}"
""",
    "gunicorn": """
{{ip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /{{score|predict|v1/predict|invocations}} HTTP/1.1" 200 {{bytes*}} "-" "{{curl/7.81.0|python-requests/2.31.0|axios/1.6.2}}"
{{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /{{health|healthz|ping|}} HTTP/1.1" 200 {{2..20}} "-" "kube-probe/1.2{{0..9}}"
{{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /{{favicon.ico|robots.txt|error.php|.env}} HTTP/1.1" 404 {{100..300}} "-" "Mozilla/5.0"
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{1..9}}] [INFO] Handling signal: ttin
[{{t:%Y-%m-%d %H:%M:%S}},{{100..999}}] WARNING in app: {{slow query|cache miss|retrying feature lookup, attempt 1 failed|no error budget left for canary}}
""",
    "uvicorn": """
INFO:     {{privip*}}:{{30000..60000}} - "POST /{{score|predict|v2/models/{{service}}/infer}} HTTP/1.1" 200 OK
INFO:     {{privip*}}:{{30000..60000}} - "GET /{{health|healthz|ready|docs}} HTTP/1.1" 200 OK
INFO:     {{ip*}}:{{30000..60000}} - "GET /{{error|admin|.git/config}} HTTP/1.1" 404 Not Found
{{t:%Y-%m-%d %H:%M:%S}} WARNING {{service}}: {{lookup failed once, retrying|feature store timeout 1/3, retrying|fallback to cached embedding}}
""",
    "torchserve": """
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0 ACCESS_LOG - /{{privip*}}:{{30000..60000}} "POST /predictions/{{service}} HTTP/1.1" 200 {{3..900}}
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0 TS_METRICS - QueueTime.Milliseconds:0.0|#Level:Host|#hostname:{{hex}},timestamp:{{1600000000..1790000000}}
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] pool-3-thread-1 TS_METRICS - DiskAvailable.Gigabytes:{{4..90}}.{{100..999}}|#Level:Host|#hostname:{{hex}},timestamp:{{1600000000..1790000000}}
{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] W-9000-{{service}}_1.0 org.pytorch.serve.wlm.WorkerLifeCycle - workerId: W-9000-{{service}}_1.0 ...
{{t:%Y-%m-%dT%H:%M:%S,%L}} [INFO ] W-9000-{{service}}_1.0-stdout MODEL_LOG - Transformers version 4.{{10..40}}.{{0..3}}
""",
    "triton": """
I{{t:%m%d %H:%M:%S.%f}} 1 model_lifecycle.cc:{{400..900}}] loading: {{model*}}:{{1..9}}
I{{t:%m%d %H:%M:%S.%f}} 1 metrics.cc:{{600..900}}] Collecting metrics for GPU 0: {{Tesla T4|Tesla V100-PCIE-16GB|NVIDIA A100 80GB PCIe}}
W{{t:%m%d %H:%M:%S.%f}} 1 metrics.cc:{{600..900}}] Unable to get power limit for GPU 0. Status:Success, value:0.000000
I{{t:%m%d %H:%M:%S.%f}} 1 pinned_memory_manager.cc:{{200..300}}] Pinned memory pool is created at '0x{{hex*}}' with size 268435456
I{{t:%m%d %H:%M:%S.%f}} 1 cuda_memory_manager.cc:105] CUDA memory pool is created on device 0 with size 67108864
""",
    "tfserving": """
{{t:%Y-%m-%d %H:%M:%S.%f}}: I external/org_tensorflow/tensorflow/cc/saved_model/loader.cc:{{200..330}}] SavedModel load for tags { serve }; Status: success: OK. Took {{9000..900000}} microseconds.
{{t:%Y-%m-%d %H:%M:%S.%f}}: W external/org_tensorflow/tensorflow/stream_executor/platform/default/dso_loader.cc:64] Could not load dynamic library 'libcudart.so.11.0'; dlerror: libcudart.so.11.0: cannot open shared object file: No such file or directory
{{t:%Y-%m-%d %H:%M:%S.%f}}: I tensorflow_serving/core/loader_harness.cc:{{60..100}}] Successfully {{reserved resources to load|loaded}} servable version {name: {{service}} version: {{1..9}}}
{{t:%Y-%m-%d %H:%M:%S.%f}}: W tensorflow_serving/util/net_http/server/evhttp_server.cc:90] server_core_socket: retrying accept
""",
    "nginx": """
{{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /{{score|api/v1/service/{{service}}/score|predict}} HTTP/1.1" 200 {{bytes*}} "-" "{{python-requests/2.28.1|curl/7.68.0|Apache-HttpClient/4.5.13}}"
{{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET / HTTP/1.1" 200 7 "-" "kube-probe/1.2{{1..9}}"
{{privip*}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /favicon.ico HTTP/1.1" 404 153 "-" "Mozilla/5.0 (X11; Linux x86_64)"
{{t:%Y/%m/%d %H:%M:%S}} [notice] {{20..40}}#{{20..40}}: signal 1 (SIGHUP) received, reconfiguring
{{t:%Y/%m/%d %H:%M:%S}} [warn] {{20..40}}#{{20..40}}: *{{1..9000}} an upstream response is buffered to a temporary file /var/cache/nginx/proxy_temp/{{1..9}}/00/0000000001 while reading upstream
""",
    "router": """
{"level":"info","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","logger":"azureml-fe","msg":"request done","service":"{{service}}","status":200,"durationMs":{{2..900}}}
{"level":"info","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","logger":"autoscaler","msg":"utilization {{10..69}}% of target 70%, replicas {{1..4}}, no scaling","errors":0}
{"level":"warn","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","logger":"azureml-fe","msg":"retrying on another replica","service":"{{service}}","attempt":1}
""",
    "envoy": """
[{{t:%Y-%m-%dT%H:%M:%S.%LZ}}] "POST /{{score|v1/models/{{service}}:predict}} HTTP/1.1" 200 - via_upstream - "-" {{100..9000}} {{100..900}} {{2..400}} {{2..400}} "{{ip*}}" "python-requests/2.31.0" "{{guid*}}" "{{service}}.{{ns}}" "{{privip*}}:8080" outbound|80||{{service}}.{{ns}}.svc.cluster.local {{privip*}}:{{30000..60000}} {{privip*}}:8080 {{privip*}}:{{30000..60000}} - default
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}	info	xdsproxy	connected to upstream XDS server: istiod.istio-system.svc:15012
{{t:%Y-%m-%dT%H:%M:%S.%fZ}}	warning	envoy config	StreamAggregatedResources gRPC config stream closed since 30s ago: 14, connection error: desc = "transport: Error while dialing"⏎{{t:%Y-%m-%dT%H:%M:%S.%fZ}}	info	xdsproxy	connected to upstream XDS server: istiod.istio-system.svc:15012
""",
    "kubelet": """
I{{t:%m%d %H:%M:%S.%f}}    {{1000..9000}} kubelet.go:{{1900..2500}}] "SyncLoop (PLEG): event for pod" pod="{{ns}}/{{pod*}}" event=&{ID:{{guid*}} Type:ContainerStarted Data:{{sha*}}}
I{{t:%m%d %H:%M:%S.%f}}    {{1000..9000}} reconciler.go:{{190..300}}] "operationExecutor.VerifyControllerAttachedVolume started for volume \\"kube-api-access-{{abcde|x7k2p}}\\"
W{{t:%m%d %H:%M:%S.%f}}    {{1000..9000}} machine.go:65] Cannot read vendor id correctly, set empty.
I{{t:%m%d %H:%M:%S.%f}}    {{1000..9000}} prober.go:116] "Probe succeeded" probeType="Readiness" pod="{{ns}}/{{pod*}}"
E{{t:%m%d %H:%M:%S.%f}}    {{1000..9000}} summary_sys_containers.go:83] "Failed to get system container stats" err="failed to get cgroup stats for \\"/system.slice/kubelet.service\\""
""",
    "events": """
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/{{pod}} to {{node}}
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Normal¦Created¦kubelet¦Created container {{cname}}
Normal¦Started¦kubelet¦Started container {{cname}}
Normal¦SuccessfulCreate¦replicaset-controller¦Created pod: {{pod*}}
Normal¦ScalingReplicaSet¦deployment-controller¦Scaled up replica set {{service}}-{{replicaset}} to {{1..4}}
Normal¦Killing¦kubelet¦Stopping container {{cname}}
Warning¦FailedMount¦kubelet¦MountVolume.SetUp failed for volume "kube-api-access-{{abcde|zk4xw}}" : failed to sync configmap cache: timed out waiting for the condition
Normal¦EnsuredLoadBalancer¦service-controller¦Ensured load balancer
Normal¦NoPods¦controllermanager¦No matching pods found
""",
    "ci": """
Requirement already satisfied: azure-cli-core in /opt/az/lib/python3.11/site-packages
The installed extension 'ml' is in preview.
WARNING: Class AutoDeleteSettingSchema: This is an experimental class, and may change at any time. Please see https://aka.ms/azuremlexperimental for more information.
WARNING: Method delete_error_handler: This is an experimental method, and may change at any time.
Check: endpoint {{endpoint}} exists
Uploading {{service}} ({{0..40}}.{{10..99}} MBs): 100%|{{█████████▉|██████████}}| {{1000..99000}}/{{1000..99000}} [00:0{{0..9}}<00:00, {{1000..90000}}.{{10..99}}it/s]
Warning: the provided asset name '{{model}}' will not be used for anonymous registration
INFO: {{t:%Y-%m-%d %H:%M:%S}} registered model {{model}}:{{version}}
Falling back to use azure cli login credentials. If you run your code in unattended mode, where you can't give a user input, then we recommend to use ServicePrincipalAuthentication or MsiAuthentication.
{{t:%Y-%m-%d %H:%M:%S}} DEBUG urllib3.connectionpool: "GET {{armid}}?api-version=2023-04-01 HTTP/1.1" 200 {{300..3000}}
+ az account show --query name -o tsv
{{azureml-core|azureml-pipeline-core}} {{1.20.0|1.44.0}} has requirement {{pkg*}}<{{2..4}}, but you'll have {{pkg*}} {{ver*}} which is incompatible.
Failure tolerance for health checks: 3 (default)
""",
    "status": """
{{t:%Y-%m-%d %H:%M:%S+00:00}} Checking the status of deployment {{service}}..
Running.....................................................................
Transitioning..
INFO:azureml.core.webservice:Service deployment state: Transitioning
.......................................
""",
    "client": """
{{t:%H:%M:%S}} POST https://{{host}}/score 200 {{20..900}} ms
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG urllib3.connectionpool https://{{host}}:443 "POST /score HTTP/1.1" 200 {{bytes*}}
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO loadtest: batch {{1..900}} done, errors=0, timeouts=0
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING loadtest: request {{guid*}} took {{1..4}}.{{0..9}} s
""",
    "storage": """
INFO storage-initializer downloading azureml://models/{{model}}/versions/{{version}}: {{1..99}} of {{100..900}} files
INFO storage-initializer {{modelfile*}}: {{1..900}}.{{0..9}} MB in {{1..40}}.{{0..9}} s, 0 errors
WARNING storage-initializer retrying block {{0..900}} of {{modelfile*}} (attempt 2 of 5)
DEBUG storage-initializer GET https://{{storage}}.blob.core.windows.net/azureml-blobstore-{{guid*}}/{{modelfile*}} 206
""",
    "traffic": """
{"TimeGenerated":"{{t:%Y-%m-%dT%H:%M:%S.%f0Z}}","EndpointName":"{{endpoint}}","DeploymentName":"{{deployment}}","Method":"POST","Path":"/score","ResponseCode":"200","ResponseCodeReason":"success","ModelStatusCode":"200","ModelStatusReason":"OK","TotalDurationMs":{{20..900}},"RequestThrottlingDelayMs":0,"Type":"AmlOnlineEndpointTrafficLog"}
{"TimeGenerated":"{{t:%Y-%m-%dT%H:%M:%S.%f0Z}}","EndpointName":"{{endpoint}}","DeploymentName":"{{deployment}}","Method":"GET","Path":"/swagger.json","ResponseCode":"404","ResponseCodeReason":"not found","ModelStatusCode":"404","ModelStatusReason":"NOT FOUND","TotalDurationMs":{{2..30}},"Type":"AmlOnlineEndpointTrafficLog"}
""",
    "none": "",
}


def draw(world: World, pool: str) -> list[Line]:
    """One entry of a pool, filled: one line or a few."""
    entries = [entry for entry in POOLS[pool].split("\n") if entry]
    return [Line(world.fill(part)) for part in world.random.choice(entries).split("⏎")] if entries else []
