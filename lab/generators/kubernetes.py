"""Kubernetes and ACI tell of pods: no room, evicted, probes, crash loops, memory, disks, images. Lines are `type¦reason¦source¦message`."""

from lab.generators import stories

EVENTS = "describe events eventsjson kubeevents"

stories(
    "insufficient-capacity",
    EVENTS,
    r"""
== cap-scheduling
Warning¦FailedScheduling¦default-scheduler¦0/{{n=1..9}} nodes are available: {{{{n}} Insufficient cpu.|{{n}} Insufficient memory.|1 Insufficient cpu, {{n}} Insufficient memory.|{{n}} Too many pods.|{{n}} Insufficient cpu. preemption: 0/{{n}} nodes are available: {{n}} No preemption victims found for incoming pod.}}
== cap-gpu =nvidia.com/gpu
Warning¦FailedScheduling¦default-scheduler¦0/{{n=1..9}} nodes are available: {{n}} Insufficient nvidia.com/gpu{{.|, 1 node(s) were unschedulable.}}
== cap-taints
Warning¦FailedScheduling¦default-scheduler¦0/{{n=1..9}} nodes are available: {{n}} node(s) {{had taint {sku: gpu}, that the pod didn't tolerate|had untolerated taint {kubernetes.azure.com/scalesetpriority: spot}|didn't match Pod's node affinity/selector|had volume node affinity conflict|didn't match pod anti-affinity rules}}.
== cap-autoscaler
Normal¦NotTriggerScaleUp¦cluster-autoscaler¦pod didn't trigger scale-up: {{1 max node group size reached|2 Insufficient cpu, 1 max node group size reached|1 in backoff after failed scale-up}}
@! Warning¦FailedScheduling¦default-scheduler¦0/{{n=1..9}} nodes are available: {{n}} Insufficient {{cpu|memory|ephemeral-storage}}.
== cap-v1 sdk1 sdk1json cli1
{{Couldn't {{S|s}}chedule because the kubernetes cluster didn't have available resources after trying for 00:05:00|"code": "Unschedulable", "message": "0/{{1..9}} nodes are available: {{1..9}} Insufficient {{cpu|memory|nvidia.com/gpu|microsoft.com/fpga_catapult}}."}}
== cap-v2 sdk2 cli2 arm armjson
({{OutOfQuota|PodUnschedulable|KubernetesUnschedulable}}) {{Kubernetes unschedulable. Details:0/1 nodes are available: 1 Too many pods. preemption: 0/1 nodes are available|Unschedulable: 0/{{2..6}} nodes are available: 2 Insufficient cpu, 2 Insufficient memory|Pod of deployment {{deployment}} cannot be scheduled: insufficient resources on the nodes of {{cluster}}}}
== cap-aci sdk1json arm armdeploy
The requested resource with '{{1..8}}' CPU and '{{1..32}}.0' GB memory is not available in the location '{{region}}' at this moment. Please retry with a different resource request or in another location.
== cap-region sdk2 cli2 arm terraform
({{AllocationFailed|ZonalAllocationFailed|SkuNotAvailable|OverconstrainedAllocationRequest|OutOfCapacity|OutOfQuota}}) {{Allocation failed. We do not have sufficient capacity for the requested VM size in this region. Read more about improving likelihood of allocation success at https://aka.ms/allocation-guidance|The requested VM size for resource 'Following SKUs have failed for Capacity Restrictions: {{sku}}' is currently not available in location '{{region}}'. Please try another size or deploy to a different location or different zone.|Region-wide VM capacity: no {{gpusku}} is available in {{region}}, try another region or SKU}}
== cap-extension tool arm
{{E40002 INSUFFICIENT_NODE: the extension needs at least {{2..3}} ready nodes, found 1|(ExtensionOperationFailed) healthcheck: insufficient resources on the cluster for azureml-fe, 0/2 replicas scheduled, Insufficient cpu}}
== cap-pending tool
{{pod/{{pod}} is Pending: Unschedulable (0/{{2..9}} nodes are available: {{2..9}} Insufficient memory)|Pod {{pod}} stuck in Pending, reason: Unschedulable, message: 0/3 nodes are available: 3 Insufficient nvidia.com/gpu.|Warning  FailedScheduling  {{2..59}}s  default-scheduler  no nodes available to schedule pods}}
""",
    podstatus="Pending",
)

stories(
    "pod-evicted",
    EVENTS,
    r"""
== evict-memory
Warning¦Evicted¦kubelet¦The node was low on resource: memory. {{Threshold quantity: 750Mi, available: {{100..700}}Mi. |}}Container {{cname}} was using {{1000..9000}}Mi, request is {{0|512Mi|1Gi}}, has larger consumption of memory.
== evict-disk
Warning¦Evicted¦kubelet¦The node was low on resource: {{ephemeral-storage. Container {{cname}} was using {{10..90}}Gi, request is 0.|imagefs. |ephemeral-storage. Threshold quantity: 13458Mi, available: {{9000..12000}}Mi.}}
== evict-pid
Warning¦Evicted¦kubelet¦The node {{had condition: [PIDPressure].|was low on resource: pids.|had condition: [DiskPressure].|had condition: [MemoryPressure].}}
== evict-limit
Warning¦Evicted¦kubelet¦{{Pod ephemeral local storage usage exceeds the total limit of containers {{2..20}}Gi.|Usage of EmptyDir volume "{{cache|tmp|dshm}}" exceeds the limit "{{1..8}}Gi".|Container {{cname}} exceeded its local ephemeral storage limit "{{2..20}}Gi".}}
== evict-preempt
Warning¦Preempted¦default-scheduler¦Preempted by {{pod {{guid2}} on node {{node}}|kube-system/{{pod2}} on node {{node}}|a pod on node {{node}}}}
== evict-spot
Warning¦{{PreemptScheduled|Shutdown|TerminateScheduled}}¦{{custom-plugin-monitor|aks-node-termination|node-problem-detector}}¦{{The virtual machine of spot node {{node}} is being preempted, pods are evicted|Spot eviction: node {{node}} is reclaimed by the platform in 30 s, evicting {{pod}}}}
== evict-taint
@? Warning¦NodeNotReady¦node-controller¦Node is not ready
@! Normal¦TaintManagerEviction¦taint-eviction-controller¦Marking for deletion Pod {{ns}}/{{pod}}
== evict-nodelost
Warning¦{{NodeLost|DeletingNode|NodeControllerEviction}}¦{{controllermanager|node-controller}}¦{{Node {{node}} which was running pod {{pod}} is unresponsive|Deleting node {{node}} because it does not exist in the cloud provider, pod {{pod}} is gone with it|Marking for deletion Pod {{pod}} from Node {{node}}, node was lost}}
== evict-status tool
Status:           Failed
Reason:           {{Evicted|Preempting|NodeShutdown|NodeLost}}
@! Message:          {{The node was low on resource: memory. Container {{cname}} was using {{1000..9000}}Ki, which exceeds its request of 0.|Pod The node had condition: [DiskPressure].|Pod was terminated in response to imminent node shutdown.|Preempted in order to admit critical pod}}
== evict-kubelet kubelet syslog
{{I|W}}{{t:%m%d %H:%M:%S.%f}}    {{1000..9000}} eviction_manager.go:{{300..600}}] {{"Eviction manager: must evict pod(s) to reclaim" resourceName="{{memory|ephemeral-storage|pids}}"|"Eviction manager: pod is evicted successfully" pod="{{ns}}/{{pod}}"|"Eviction manager: attempting to reclaim" resourceName="{{ephemeral-storage|memory}}"⏎I{{t:%m%d %H:%M:%S.%f}} 1 eviction_manager.go:398] pods {{pod}}_{{ns}} evicted}}
== evict-get tool
{{pod}}   0/1   {{Evicted|Preempting|NodeAffinity|Terminating (node lost)}}   0   {{2..59}}m   {{privip}}   {{node}}
""",
    podstatus="Failed",
    state="Terminated",
)

stories(
    "probe-failed",
    EVENTS,
    r"""
== probe-liveness
Warning¦Unhealthy¦kubelet¦Liveness probe failed: {{HTTP probe failed with statuscode: {{500|502|503|404}}|Get "http://{{privip}}:5001/": dial tcp {{privip}}:5001: connect: connection refused|Get "http://{{privip}}:{{port}}/health": context deadline exceeded (Client.Timeout exceeded while awaiting headers)|Get http://{{privip}}:5001/: net/http: request canceled (Client.Timeout exceeded while awaiting headers)}}
@? Normal¦Killing¦kubelet¦Container {{cname}} failed liveness probe, will be restarted
== probe-readiness
Warning¦Unhealthy¦kubelet¦Readiness probe failed: {{HTTP probe failed with statuscode: {{500|502|503|404}}|Get "http://{{privip}}:{{port}}/v2/health/ready": dial tcp {{privip}}:{{port}}: connect: connection refused|dial tcp {{privip}}:{{port}}: i/o timeout|timeout: failed to connect service "{{privip}}:8500" within 1s|command "curl -f localhost:{{port}}/ping" timed out}}
== probe-startup
Warning¦Unhealthy¦kubelet¦Startup probe failed: {{HTTP probe failed with statuscode: 503|Get "http://{{privip}}:8080/": dial tcp {{privip}}:8080: connect: connection refused|cat: /tmp/ready: No such file or directory|OCI runtime exec failed: exec failed: unable to start container process: exec: "/bin/grpc_health_probe": stat /bin/grpc_health_probe: no such file or directory: unknown}}
== probe-killing
Normal¦Killing¦kubelet¦{{Container {{cname}} failed {{liveness|startup}} probe, will be restarted|Killing container with id docker://{{cname}}:Container failed liveness probe.. Container will be killed and recreated.}}
== probe-eventlog eventlog
Warning¦{{LivenessProbeFailed|ReadinessProbeFailed}}¦kubelet¦{{Liveness|Readiness}} probe failed: {{HTTP probe failed with statuscode: 502|Get "http://{{privip}}:5001/": context deadline exceeded|dial tcp {{privip}}:5001: connect: connection refused}}
== probe-crashed sdk2 cli2 arm armjson
({{BadArgument|ResourceNotReady}}) User container has crashed or terminated: Liveness probe failed: {{HTTP probe failed with statuscode: 502|HTTP probe failed with statuscode: 500|dial tcp: connection refused}}{{. Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-resourcenotready|}}
== probe-notready sdk2 cli2 arm
(ResourceNotReady) {{User container has crashed or terminated: |}}Readiness probe failed{{: HTTP probe failed with statuscode: {{502|503}}| after {{10..40}} attempts, deployment {{deployment}} is not ready}}
== probe-local sdk1 tool
Container health check failed on localhost. Checking container health using container IP...
== probe-compose tool docker
{{container {{service}}-1 is unhealthy|dependency failed to start: container {{service}}-1 is unhealthy|ERROR: for web  Container "{{short}}" is unhealthy.|"Health": {"Status": "unhealthy", "FailingStreak": {{3..90}}, "Log": [{"ExitCode": 1, "Output": "curl: (7) Failed to connect to localhost port {{port}}: Connection refused"}]}}}
== probe-kubelet kubelet
{{"Probe failed" probeType="{{Liveness|Readiness}}" pod="{{ns}}/{{pod}}" podUID={{guid3}} containerName="{{cname}}" probeResult=failure output="HTTP probe failed with statuscode: {{500|503}}"|I{{t:%m%d %H:%M:%S.%f}}    {{1000..9000}} prober.go:{{107..120}}] Liveness probe for "{{pod}}_{{ns}}({{guid3}}):{{cname}}" failed (failure): Get http://{{privip}}:5001/: dial tcp {{privip}}:5001: connect: connection refused}}
== probe-appgw router nginx plain
{{Backend health: {{privip}}:{{port}} unhealthy, the health probe got status 503|Health check for server ml/{{service}} failed, reason: Layer7 wrong status, code: 503, info: "Service Unavailable", check duration: 2ms. 0 active and 0 backup servers left.|upstream health check: peer {{privip}}:{{port}} of {{service}} is down, probe /healthz answered 500}}
""",
)

stories(
    "container-crash-loop",
    EVENTS,
    r"""
== crash-backoff
Warning¦BackOff¦kubelet¦Back-off restarting failed container{{| {{cname}} in pod {{pod}}_{{ns}}({{guid2}})}}
== crash-describe describe
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Normal¦Started¦kubelet¦Started container {{cname}}
@! Warning¦{{BackOff¦kubelet¦Back-off restarting failed container|Failed¦kubelet¦Error: CrashLoopBackOff|BackOff¦kubelet¦back-off 5m0s restarting failed container={{cname}} pod={{pod}}_{{ns}}({{guid2}})}}
== crash-v1 sdk1 sdk1json cli1
Your container application crashed. This may be caused by errors in your scoring file's init() function.{{⏎1. Please check the logs for your container instance: {{service}}. From the AML SDK, you can run print(service.get_logs()) if you have service object to fetch the logs.|}}
== crash-v2 sdk2 cli2 arm
({{DeploymentCrashLoopBackOff|KubernetesCrashLoopBackOff|ResourceNotReady}}) {{User container has crashed or terminated, exit code {{1|3|127}}. Please see troubleshooting guide|The pods of deployment {{deployment}} are in CrashLoopBackOff|Pod of deployment {{deployment}} crashed repeatedly: CrashLoopBackOff}}
== crash-local sdk1 sdk2 tool
{{Error: Container has crashed. Did your init method fail?|Error: Connection to container has failed. Did your init method fail?|Local deployment ({{endpoint}} / {{deployment}}) is in failed state. Try getting logs to debug scoring script.}}
== crash-get tool
@! {{pod}}   0/1   {{CrashLoopBackOff|Error|RunContainerError}}   {{3..90}}{{| ({{1..59}}s ago)}}   {{2..59}}m
== crash-aci acievents
Normal¦Started¦¦Started container
Warning¦Killing¦¦Killing container with id {{hex}}.
@! Warning¦BackOff¦¦{{Back-off restarting failed container|Container {{service}} terminated with ExitCode {{1|139|255}}, restart count {{2..40}}}}
== crash-supervisor plain gen2.ok
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO exited: gunicorn (exit status {{1|3}}; not expected)
@! {{{{t:%Y-%m-%d %H:%M:%S,%L}} INFO |}}gave up: gunicorn entered FATAL state, too many start retries too quickly
== crash-boot gunicorn.raw gen3.raw
[{{pid}}] [INFO] Worker exiting (pid: {{pid}})
@! {{[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [ERROR] Reason: Worker failed to boot.|gunicorn.errors.HaltServer: <HaltServer 'Worker failed to boot.' 3>|[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [ERROR] Worker (pid:{{pid}}) exited with code 3}}
== crash-segfault plain bare
{{Segmentation fault (core dumped)|Fatal Python error: Segmentation fault|/entrypoint.sh: line {{3..40}}: {{8..90}} Illegal instruction     (core dumped) python -m server|free(): invalid pointer⏎Aborted (core dumped)|*** stack smashing detected ***: terminated}}
== crash-docker docker tool
{{{{service}} exited with code {{1|2|3|126|127|139}}|{{short}}   {{service}}:{{tag}}   "./start.sh"   2 minutes ago   Restarting ({{1|127}}) {{2..50}} seconds ago             {{service}}|Container {{service}} Restarting: exit code {{1|3}}, restart count {{3..40}}}}
== crash-exec describe events plain
{{Warning¦Failed¦kubelet¦Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "{{gunicorn|/start.sh|runsvdir|entrypoint.sh}}": {{executable file not found in $PATH|permission denied|stat /start.sh: no such file or directory}}: unknown|Warning¦Failed¦kubelet¦Error: failed to start container "{{cname}}": Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: exec: "{{gunicorn|python3}}": executable file not found in $PATH: unknown}}
""",
    state="Waiting\\n      Reason:       CrashLoopBackOff".replace("\\n", "⏎"),
)

stories(
    "out-of-memory",
    EVENTS,
    r"""
== oom-killing
Warning¦{{OOMKilling|OOMKilled|SystemOOM}}¦{{kubelet|kernel-monitor}}¦{{Memory cgroup out of memory: Killed process {{1000..90000}} (python) total-vm:{{1000000..90000000}}kB, anon-rss:{{100000..9000000}}kB, file-rss:0kB, shmem-rss:0kB, UID:1001|System OOM encountered, victim process: {{python|gunicorn|tritonserver|java}}, pid: {{1000..90000}}|Container {{cname}} was OOMKilled, limit {{512Mi|1Gi|2Gi|4Gi}}}}
== oom-state tool
    State:          Waiting
      Reason:       CrashLoopBackOff
    Last State:     Terminated
@!       Reason:       OOMKilled
      Exit Code:    137
    Limits:
      memory:  {{512Mi|1Gi|2Gi|4Gi}}
== oom-kernel syslog bare
{{[{{100..90000}}.{{100000..999999}}] |}}Memory cgroup out of memory: {{Kill|Killed}} process {{1000..90000}} ({{python|gunicorn|python3}}){{ score {{900..1999}} or sacrifice child|, UID 0, total-vm:{{1000000..90000000}}kB, anon-rss:{{100000..9000000}}kB, file-rss:0kB}}
== oom-v2 sdk2 cli2 arm
({{PodOutOfMemory|OutOfQuota|OutOfMemory|ResourceNotReady}}) {{Pod of deployment {{deployment}} ran out of memory, limit {{1..4}}Gi|User container has crashed or terminated: OOMKilled, exit code 137|The model needs more memory than instance type {{sku}} has: {{9..90}} GB|User container was killed: out of memory (exit code 137)}}
== oom-aci acievents tool
{{Warning¦Killing¦¦Container {{service}} terminated, reason OOMKilled, exit code 137|"previousState": {"state": "Terminated", "exitCode": 137, "detailStatus": "OOMKilled", "startTime": "{{t:%Y-%m-%dT%H:%M:%S+00:00}}"}|"detailStatus": "OOMKilled", "exitCode": 137}}
== oom-sigkill gunicorn.raw gen3.raw gunicorn.ok
{{[{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [ERROR]|{{t:%Y-%m-%d %H:%M:%S,%L}} E [1] gunicorn.error -}} Worker (pid:{{pid}}) was sent SIGKILL! Perhaps out of memory?
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{430..900}}] [INFO] Booting worker with pid: {{430..900}}
== oom-docker docker tool
{{{{service}} exited with code 137 (OOMKilled: true)|"State": {"Status": "exited", "OOMKilled": true, "ExitCode": 137, "Error": ""}|{{t:%Y-%m-%dT%H:%M:%S.%9Z}} container oom {{sha}} (image={{service}}:{{tag}}, name={{service}})}}
== oom-process plain bare
{{/start.sh: line {{3..40}}: {{8..90}} Killed                  python {{score.py|server.py|load_model.py}}|terminate called after throwing an instance of 'std::bad_alloc'⏎  what():  std::bad_alloc|java.lang.OutOfMemoryError: {{Java heap space|GC overhead limit exceeded|unable to create new native thread}}|Fatal Python error: MemoryError|FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory|[tokenizer] mmap failed: Cannot allocate memory (errno 12)|bash: fork: Cannot allocate memory}}
== oom-torchserve torchserve
{{{{t:%Y-%m-%dT%H:%M:%S,%L}} [ERROR] W-9000-{{service}}_1.0-stderr MODEL_LOG - RuntimeError: [enforce fail at alloc_cpu.cpp:83] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate {{100000000..990000000}} bytes.|{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] main org.pytorch.serve.wlm.ModelManager - model {{service}} worker killed, out of memory (exit 137)|java.lang.OutOfMemoryError: Direct buffer memory}}
== oom-tfserving tfserving triton
{{{{t:%Y-%m-%d %H:%M:%S.%f}}: W tensorflow/core/framework/op_kernel.cc:1651] OP_REQUIRES failed at matmul_op.cc:{{400..500}} : Resource exhausted: OOM when allocating tensor with shape[{{1000..90000}},{{1000..9000}}] and type float on /job:localhost/replica:0/task:0/device:CPU:0 by allocator cpu|E{{t:%m%d %H:%M:%S.%f}} 1 model_lifecycle.cc:{{600..640}}] failed to load '{{service}}' version 1: Internal: onnx runtime error 6: Failed to allocate memory for requested buffer of size {{100000000..990000000}}}}
== oom-spawn gunicorn.raw plain
{{multiprocessing.pool.MaybeEncodingError: cannot allocate memory for the result|concurrent.futures.process.BrokenProcessPool: A process in the process pool was terminated abruptly, killed for memory (signal 9, oom)|joblib.externals.loky.process_executor.TerminatedWorkerError: A worker process managed by the executor was unexpectedly terminated. This could be caused by a segmentation fault while calling the function or by an excessive memory usage causing the Operating System to kill the worker.}}
""",
    state="Terminated",
)

stories(
    "image-pull-failed",
    EVENTS,
    r"""
== pull-notfound ={{image}}
Warning¦Failed¦kubelet¦Failed to pull image "{{image}}": rpc error: code = {{NotFound|Unknown}} desc = failed to pull and unpack image "{{image}}": failed to resolve reference "{{image}}": {{image}}: not found
@? Warning¦Failed¦kubelet¦Error: {{ErrImagePull|ImagePullBackOff}}
== pull-manifest ={{image}}
Warning¦Failed¦kubelet¦Failed to pull image "{{image}}": rpc error: code = Unknown desc = Error response from daemon: manifest for {{image}} not found{{: manifest unknown: manifest tagged by "{{tag}}" is not found|}}
== pull-backoff ={{image}}
{{Normal¦BackOff¦kubelet¦Back-off pulling image "{{image}}"|Warning¦Failed¦kubelet¦Error: ImagePullBackOff ({{image}})}}
== pull-errimage
Warning¦Failed¦kubelet¦Error: {{ErrImagePull|ImagePullBackOff}}
== pull-qps
Warning¦Failed¦kubelet¦Failed to pull image "{{image}}": {{pull QPS exceeded|registry pull QPS limit exceeded, pull QPS exceeded}}
== pull-aci acievents
Normal¦Pulling¦¦pulling image "{{image}}"
@! Warning¦Failed¦¦Failed to pull image "{{image}}": rpc error: code 2 desc Error: image {{repo}}:{{tag}} not found
== pull-aci-code sdk1json arm armdeploy
({{InaccessibleImage|FailedImagePull|ImagePullFailed}}) The image '{{image}}' in container group '{{service}}' {{is not accessible. Please check the image and registry credential.|could not be pulled, it was not found}}
== pull-v2 sdk2 cli2 arm
({{BadArgument|ImagePullLoopBackOff|ResourceNotReady}}) {{Unable to download user container image|Image pull loop back off: {{image}}|User container image {{image}} could not be pulled, ImagePullBackOff}}
== pull-invalid
Warning¦{{InspectFailed¦kubelet¦Failed to apply default image tag "{{repo}}:{{tag}}:": couldn't parse image {{name|reference}} "{{repo}}:{{tag}}:": invalid reference format|Failed¦kubelet¦Error: InvalidImageName|Failed¦kubelet¦Error: ErrImageNeverPull}}
== pull-docker docker regtool
{{Unable to find image '{{image}}' locally⏎@! docker: Error response from daemon: manifest for {{image}} not found: manifest unknown: manifest unknown.|Error response from daemon: manifest for {{image}} not found: manifest unknown|docker: Error response from daemon: No such image: {{image}}}}
== pull-kubelet kubelet
E{{t:%m%d %H:%M:%S.%f}}    {{1000..9000}} {{kuberuntime_image.go|remote_image.go}}:{{50..260}}] "{{Failed to pull image|PullImage from image service failed}}" err="rpc error: code = NotFound desc = failed to resolve reference \"{{image}}\": {{image}}: not found" image="{{image}}"
== pull-limit
Warning¦Failed¦kubelet¦Failed to pull image "{{image}}": {{rpc error: code = Unknown desc = toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading|rpc error: code = Canceled desc = context canceled, image pull was cancelled after 10m0s|rpc error: code = Unknown desc = unexpected EOF while pulling layer {{short}}}}
""",
    podstatus="Pending",
    state="Waiting",
)

stories(
    "image-platform-mismatch",
    "plain bare",
    r"""
== arch-exec
{{standard_init_linux.go:{{211|219|228}}: exec user process caused{{:|}} {{"exec format error"|exec format error}}|exec {{/usr/bin/sh|/start.sh|/usr/local/bin/python|/opt/conda/bin/gunicorn}}: exec format error|exec /usr/local/bin/docker-entrypoint.sh: exec format error}}
== arch-shell
{{/start.sh: line {{2..20}}: {{/app/server|/usr/bin/python3}}: cannot execute binary file: Exec format error|sh: 1: ./server: Exec format error|OSError: [Errno 8] Exec format error: '{{/app/scorer|./bin/convert}}'|fork/exec /app/server: exec format error}}
== arch-manifest describe events eventsjson kubeevents
Warning¦Failed¦kubelet¦Failed to pull image "{{image}}": {{rpc error: code = NotFound desc = failed to pull and unpack image "{{image}}": no match for platform in manifest: not found|rpc error: code = Unknown desc = no matching manifest for linux/{{amd64|arm64}} in the manifest list entries|[rpc error: code = NotFound desc = no match for platform in manifest {{digest}}: not found]}}
== arch-docker docker tool
{{docker: |Error response from daemon: }}{{no matching manifest for {{linux/amd64|linux/arm64/v8|windows/amd64 10.0.{{17763..20348}}}} in the manifest list entries.|image operating system "{{linux|windows}}" cannot be used on this platform.|image with reference {{image}} was found but does not match the specified platform: wanted linux/amd64, actual: linux/arm64}}
== arch-windows describe events
Warning¦Failed¦kubelet¦{{Error: failed to create containerd task: hcs::CreateComputeSystem: The container operating system does not match the host operating system.|Failed to pull image "{{image}}": no matching manifest for windows/amd64 10.0.{{17763..20348}} in the manifest list entries|Error: failed to start container: hcsshim: The container operating system does not match the host operating system.}}
== arch-oci describe events docker
Warning¦Failed¦kubelet¦Error: failed to start container "{{cname}}": OCI runtime {{create|start}} failed: {{container_linux.go:{{345..380}}: starting container process caused: |runc create failed: unable to start container process: }}exec: "{{/start.sh|gunicorn}}": exec format error: unknown
== arch-library gen3.import gunicorn.init
{{ImportError|OSError}}: {{site}}/{{module}}/{{_core|libmodel|fast}}.so: {{wrong ELF class: ELFCLASS32|cannot open shared object file: wrong architecture, incompatible ELF machine aarch64|mach-o file, but is an incompatible architecture (have 'arm64', need 'x86_64')}}
== arch-qemu plain bare
{{qemu-x86_64: Could not open '/lib64/ld-linux-x86-64.so.2': No such file or directory|rosetta error: failed to open elf at /lib64/ld-linux-x86-64.so.2|WARNING: The requested image's platform (linux/arm64) does not match the detected host platform (linux/amd64) and no specific platform was requested⏎@! exec /bin/bash: exec format error}}
== arch-os-version sdk1json arm armjson +invalid-deployment-config
{"error": {"code": "OsVersionNotSupported", "message": "The OS version of image '{{image}}' is not supported."}}
== arch-v2 sdk2 cli2 arm sdk1json
({{BadArgument|ImagePlatformNotSupported|ResourceNotReady}}) {{User container has crashed or terminated: exec format error|Image {{image}} is built for linux/arm64, the instance type {{sku}} needs linux/amd64|The architecture of image {{image}} does not match the node: arm64}}
""",
)

stories(
    "runtime-disk-full",
    "plain bare",
    r"""
== rdisk-errno gen3.run gunicorn.run gen3.init uvicorn.run
  File "{{app}}/score.py", line {{line}}, in {{run|init|save}}
    {{out.write(blob)|df.to_csv(path)|shutil.copy(src, tmp)|np.save(path, x)|torch.save(state, path)}}
@! OSError: [Errno 28] No space left on device{{|: '{{/tmp/tmp{{short}}|/var/log/app.log|/tmp/{{modelfile}}|/cache/{{short}}.bin}}'}}
== rdisk-log plain gunicorn.ok
--- Logging error ---
Traceback (most recent call last):
  File "/usr/lib/python{{py}}/logging/__init__.py", line {{1080..1120}}, in emit
    self.flush()
@! OSError: [Errno 28] No space left on device
== rdisk-download storageinit plain
{{OSError: [Errno 28] No space left on device: '/mnt/models/{{modelfile}}'|failed to write /mnt/models/{{modelfile}}: No space left on device (os error 28)|RuntimeError: Data processing error: CAS service error : IO Error: No space left on device (os error 28)|tar: {{modelfile}}: Wrote only {{512..9000}} of 10240 bytes: No space left on device|unzip: write error (disk full?). Continue? (y/n/^C)}}
== rdisk-describe describe events kubeevents
Warning¦Failed¦kubelet¦{{Error: failed to create containerd task: failed to create shim task: write /run/containerd/io.containerd.runtime.v2.task/k8s.io/{{short}}/config.json: no space left on device: unknown|Failed to pull image "{{image}}": failed to extract layer {{digest}}: write /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/{{10..900}}/fs/opt/lib.so: no space left on device: unknown|Error: mkdir /var/lib/kubelet/pods/{{guid2}}: no space left on device}}
== rdisk-nginx nginx
{{{{t:%Y/%m/%d %H:%M:%S}} [crit] {{20..40}}#{{20..40}}: *{{1..9000}} pwrite() "/var/lib/nginx/body/000000{{1000..9000}}" failed (28: No space left on device), client: {{privip}}, server: _, request: "POST /score HTTP/1.1"|{{t:%Y/%m/%d %H:%M:%S}} [alert] 1#1: write() to "/var/log/nginx/access.log" failed (28: No space left on device)}}
== rdisk-v2 sdk2 cli2 arm
(OutOfQuota) {{Disk: the image and the model of deployment {{deployment}} need {{50..300}} GB, {{sku}} has {{30..40}} GB|There is not enough disk space on instance type {{sku}} for the container image and the model|Failed to pull the container image: no space left on device}}
== rdisk-shm plain gunicorn.run
{{RuntimeError: DataLoader worker (pid {{100..900}}) is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory. Please try to raise your shared memory limit.|OSError: [Errno 28] No space left on device: '/dev/shm/{{short}}'|RuntimeError: unable to write to file </torch_{{100..900}}_{{1000..9000}}>: No space left on device (28)|ERROR: Unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm).}}
== rdisk-db plain bare
{{sqlite3.OperationalError: database or disk is full|redis.exceptions.ResponseError: MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk. No space left on device|mlflow.exceptions.MlflowException: Failed to write artifact: [Errno 28] No space left on device|django.db.utils.OperationalError: could not extend file "base/16384/{{1000..9000}}": No space left on device|psycopg2.errors.DiskFull: could not write to file "base/pgsql_tmp/pgsql_tmp{{100..900}}.0": No space left on device}}
== rdisk-quota plain gen3.run
{{OSError: [Errno 122] Disk quota exceeded{{|: '/mnt/azureml/outputs/{{modelfile}}'}}|IOError: [Errno 28] No space left on device|cp: error writing '/mnt/cache/{{modelfile}}': No space left on device|java.io.IOException: No space left on device|write error: no space left on device, level=fatal component=cache}}
== rdisk-torchserve torchserve
{{{{t:%Y-%m-%dT%H:%M:%S,%L}} [ERROR] main org.pytorch.serve.archive.model.ModelArchive - java.io.IOException: No space left on device|{{t:%Y-%m-%dT%H:%M:%S,%L}} [WARN ] W-9000-{{service}}_1.0-stderr MODEL_LOG - OSError: [Errno 28] No space left on device: '/home/model-server/tmp/models/{{hexx}}'}}
""",
)
