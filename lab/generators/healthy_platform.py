"""Nothing fails, all of it sounds alarming: rollouts, drains, scaling in, control planes and registries."""

from lab.generators import stories

stories(
    "none",
    "describe events kubeevents",
    r"""
== ok-probe-warning describe
Normal¦Started¦kubelet¦Started container {{cname}}
Warning¦Unhealthy¦kubelet¦Readiness probe failed: Get "http://{{privip}}:5001/": dial tcp {{privip}}:5001: connect: connection refused
== ok-probe-rollout tool
Readiness probe failed: HTTP probe failed with statuscode: 503
Readiness probe failed: Get "http://{{privip}}:5001/": dial tcp {{privip}}:5001: connect: connection refused
pod/{{pod}} condition met
deployment "{{service}}" successfully rolled out
== ok-drain tool
node/{{node}} cordoned
@* evicting pod {{ns}}/{{pod*}}
@* pod/{{pod*}} evicted
node/{{node}} drained
node/{{node}} uncordoned
deployment.apps/{{service}} successfully rolled out
== ok-scheduled
Warning¦FailedScheduling¦default-scheduler¦0/3 nodes are available: 3 pod has unbound immediate PersistentVolumeClaims.
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/{{pod}} to {{node}}
Normal¦Pulled¦kubelet¦Successfully pulled image "{{image}}" in {{1..40}}.{{100..999}}s
Normal¦Started¦kubelet¦Started container {{cname}}
== ok-scaleup
Warning¦FailedScheduling¦default-scheduler¦0/2 nodes are available: 2 Insufficient cpu.
Normal¦TriggeredScaleUp¦cluster-autoscaler¦pod triggered scale-up: [{aks-nodepool1-vmss 2->3 (max: 5)}]
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/{{pod}} to {{node}}
Normal¦Started¦kubelet¦Started container {{cname}}
== ok-scalein
Normal¦Killing¦kubelet¦Stopping container {{cname}}
Normal¦SuccessfulDelete¦replicaset-controller¦Deleted pod: {{pod*}}
Normal¦SuccessfulRescale¦horizontal-pod-autoscaler¦New size: {{1..3}}; reason: All metrics below target
== ok-pulled
Normal¦Pulling¦kubelet¦Pulling image "{{registry}}/error-service:{{tag}}"
Normal¦Pulled¦kubelet¦Successfully pulled image "{{registry}}/error-service:{{tag}}" in {{1..40}}.{{100..999}}s
Normal¦Created¦kubelet¦Created container crash-reporter
Normal¦Started¦kubelet¦Started container crash-reporter
== ok-job
Normal¦SuccessfulCreate¦job-controller¦Created pod: retry-failed-{{short}}
Normal¦Completed¦job-controller¦Job completed
Normal¦SawCompletedJob¦cronjob-controller¦Saw completed job: cleanup-errors-{{short}}, status: Complete
== ok-rollout tool
Waiting for deployment "{{service}}" rollout to finish: 0 of {{2..4}} updated replicas are available...
Waiting for deployment "{{service}}" rollout to finish: 1 old replicas are pending termination...
deployment "{{service}}" successfully rolled out
== ok-getpods tool
NAME                         READY   STATUS      RESTARTS   AGE
{{pod}}   1/1   Running   0   {{2..90}}m
error-handler-{{short}}   1/1   Running   0   {{2..90}}d
oom-exporter-{{short}}   1/1   Running   0   {{2..90}}d
retry-failed-{{short2}}   0/1   Completed   0   {{2..90}}m
== ok-describe-limits tool
Conditions:
  Type             Status  Reason                       Message
  MemoryPressure   False   KubeletHasSufficientMemory   kubelet has sufficient memory available
  DiskPressure     False   KubeletHasNoDiskPressure     kubelet has no disk pressure
  PIDPressure      False   KubeletHasSufficientPID      kubelet has sufficient PID available
  Ready            True    KubeletReady                 kubelet is posting ready status
Allocated resources:
  (Total limits may be over 100 percent, i.e., overcommitted.)
== ok-crd tool
customresourcedefinition.apiextensions.k8s.io/faults.chaos.example.com created
alertmanagerconfig.monitoring.coreos.com/crashloop-alerts unchanged
prometheusrule.monitoring.coreos.com/oomkilled configured
""",
    noise="none",
    state="Running",
    ready="True",
    restarts="0",
)

stories(
    "none",
    "sdk1",
    r"""
== ok-v1-deploy
Running..................................
Succeeded
AKS service creation operation finished, operation "Succeeded"
Healthy
== ok-v1-local sdk1
Downloading model {{model}}:{{version}} to /tmp/azureml_{{short}}/{{model}}/{{version}}
Generating Docker build context.
Starting Docker container...
Checking container health...
Local webservice is running at http://localhost:{{port}}
== ok-v2-deploy cli2 sdk2
Check: endpoint {{endpoint}} exists
Creating/updating online deployment {{deployment}} ...............Done (5m 12s)
Readiness probe settings: failure_threshold 30, timeout PT2S, on failure: restart
== ok-arm tool
HTTP/1.1 202 Accepted
{"status":"InProgress","error":null,"errors":[],"failedResources":0}
{"status":"Succeeded","error":null,"properties":{"provisioningState":"Succeeded","failureReason":null}}
== ok-status-list tool
Name     State    Errors
-------  -------  ------
{{deployment}}   Healthy  0
error-catalog  Healthy  0
timeouts   Healthy  0
== ok-docker docker
Unable to find image '{{registry}}/{{service}}:{{tag}}' locally
{{tag}}: Pulling from {{service}}
@* {{hex*}}: Pull complete
Digest: {{digest}}
Status: Downloaded newer image for {{registry}}/{{service}}:{{tag}}
== ok-compose docker
 Container {{service}}-db-1  Healthy
 Container {{service}}-retry-failed-1  Started
 Container {{service}}-1  Started
== ok-ps docker
CONTAINER ID   IMAGE                 COMMAND            STATUS                    NAMES
{{hex}}   {{service}}:{{tag}}   "gunicorn app:app"   Up {{2..50}} minutes (healthy)   {{service}}
{{hex2}}   busybox   "true"   Exited (0) {{2..50}} minutes ago   init-errors
== ok-registry regtool
WARNING! Your password will be stored unencrypted in /home/{{user}}/.docker/config.json.
Login Succeeded
The push refers to repository [{{registry}}/{{repo}}]
@* {{hex*}}: {{Layer already exists|Pushed|Mounted from azureml/base}}
== ok-acr-health tool
Docker daemon status: available
Docker version: 'Docker version 24.0.{{1..9}}, build {{short}}, platform linux/amd64'
Docker pull of 'mcr.microsoft.com/mcr/hello-world:latest' : OK
Challenge endpoint https://{{registry}}/v2/ : OK
Fetch refresh token for registry '{{registry}}' : OK
Fetch access token for registry '{{registry}}' : OK
== ok-kubelet kubelet
W{{t:%m%d %H:%M:%S.%f}}    {{1000..9000}} watcher.go:93] Error while processing event ("/sys/fs/cgroup/memory/kubepods": 0x40000100 == IN_CREATE|IN_ISDIR): no such file or directory
I{{t:%m%d %H:%M:%S.%f}}    {{1000..9000}} kubelet.go:{{1900..2500}}] "SyncLoop (PLEG): event for pod" pod="{{ns}}/{{pod}}" event=&{Type:ContainerDied}
I{{t:%m%d %H:%M:%S.%f}}    {{1000..9000}} image_gc_manager.go:{{300..400}}] "Disk usage on image filesystem is over the high threshold, trying to free bytes down to the low threshold" usage=86 highThreshold=85
I{{t:%m%d %H:%M:%S.%f}}    {{1000..9000}} image_gc_manager.go:{{400..500}}] "Removing image to free bytes" imageID="{{digest}}"
== ok-kernel syslog
audit: type=1400 audit({{1600000000..1790000000}}.{{100..900}}:{{10..900}}): apparmor="STATUS" operation="profile_replace" info="same as current profile, skipping"
EXT4-fs (sda1): mounted filesystem with ordered data mode. Opts: errors=remount-ro
systemd[1]: Started Failure handler of {{service}}.
systemd[1]: crash-report.timer: Succeeded.
""",
    noise="none",
)
