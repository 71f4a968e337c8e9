"""Nothing fails, all of it sounds alarming: clusters, nodes, proxies and monitoring on ordinary days."""

from lab.generators import stories

# --- events; lines are `type¦reason¦source¦message`. An old replica set is scaled down only when the new pods are ready.
stories(
    "none",
    "describe events eventsjson kubeevents",
    r"""
== hk-event-startup-probe
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/{{pod}} to {{node}}
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Normal¦Created¦kubelet¦Created container {{cname}}
Normal¦Started¦kubelet¦Started container {{cname}}
@* Warning¦Unhealthy¦kubelet¦Startup probe failed: Get "http://{{privip}}:{{port}}/{{healthz|health/ready|v1/models/{{service}}}}": dial tcp {{privip}}:{{port}}: connect: connection refused
Warning¦Unhealthy¦kubelet¦Startup probe failed: HTTP probe failed with statuscode: 503
Normal¦ScalingReplicaSet¦deployment-controller¦Scaled down replica set {{service}}-{{replicaset2}} from 1 to 0
== hk-event-pull-second
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/{{pod}} to {{node}}
Normal¦Pulling¦kubelet¦Pulling image "{{image}}"
Warning¦Failed¦kubelet¦Failed to pull image "{{image}}": rpc error: code = {{Unknown|Unavailable|DeadlineExceeded}} desc = {{failed to pull and unpack image "{{image}}": failed to copy: httpReadSeeker: failed open: unexpected status code 503 Service Unavailable|context deadline exceeded|failed to pull and unpack image "{{image}}": failed to do request: dial tcp {{ip}}:443: i/o timeout}}
Warning¦Failed¦kubelet¦Error: ErrImagePull
Normal¦BackOff¦kubelet¦Back-off pulling image "{{image}}"
Warning¦Failed¦kubelet¦Error: ImagePullBackOff
Normal¦Pulling¦kubelet¦Pulling image "{{image}}"
Normal¦Pulled¦kubelet¦Successfully pulled image "{{image}}" in {{8..90}}.{{100..999}}s ({{9..95}}.{{100..999}}s including waiting)
Normal¦Created¦kubelet¦Created container {{cname}}
Normal¦Started¦kubelet¦Started container {{cname}}
== hk-event-mount-sync
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/{{pod}} to {{node}}
Warning¦FailedMount¦kubelet¦MountVolume.SetUp failed for volume "{{config|model-config|tls}}" : {{failed to sync configmap cache: timed out waiting for the condition|failed to sync secret cache: timed out waiting for the condition}}
Warning¦FailedMount¦kubelet¦MountVolume.SetUp failed for volume "kube-api-access-{{7xk2p|zk4xw}}" : failed to sync configmap cache: timed out waiting for the condition
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Normal¦Created¦kubelet¦Created container {{cname}}
Normal¦Started¦kubelet¦Started container {{cname}}
== hk-event-multi-attach
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/{{pod}} to {{node}}
Warning¦FailedAttachVolume¦attachdetach-controller¦Multi-Attach error for volume "pvc-{{guid}}" Volume is already used by pod(s) ‹old›
@? Warning¦FailedMount¦kubelet¦Unable to attach or mount volumes: unmounted volumes=[models], unattached volumes=[models kube-api-access-{{7xk2p|zk4xw}}]: timed out waiting for the condition
Normal¦SuccessfulAttachVolume¦attachdetach-controller¦AttachVolume.Attach succeeded for volume "pvc-{{guid}}"
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Normal¦Created¦kubelet¦Created container {{cname}}
Normal¦Started¦kubelet¦Started container {{cname}}
== hk-event-sandbox-cni
Warning¦NetworkNotReady¦kubelet¦network is not ready: container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized
Warning¦FailedCreatePodSandBox¦kubelet¦Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "{{sha}}": plugin type="{{azure-vnet|cilium-cni|calico}}" failed (add): {{IPAM plugin is not ready yet|unable to connect to the agent: dial unix /var/run/cilium/cilium.sock: connect: no such file or directory|stat /var/lib/calico/nodename: no such file or directory: check that the calico/node container is running}}
Normal¦SandboxChanged¦kubelet¦Pod sandbox changed, it will be killed and re-created.
Normal¦Pulling¦kubelet¦Pulling image "{{image}}"
Normal¦Pulled¦kubelet¦Successfully pulled image "{{image}}" in {{1..40}}.{{100..999}}s
Normal¦Created¦kubelet¦Created container {{cname}}
Normal¦Started¦kubelet¦Started container {{cname}}
== hk-event-spot-moved events kubeevents
Warning¦NodeNotReady¦node-controller¦Node is not ready
Normal¦TaintManagerEviction¦taint-eviction-controller¦Marking for deletion Pod {{ns}}/‹old›
Normal¦SuccessfulCreate¦replicaset-controller¦Created pod: {{pod}}
Warning¦FailedScheduling¦default-scheduler¦0/5 nodes are available: 1 node(s) had untolerated taint {node.kubernetes.io/unreachable: }, 3 Insufficient memory, 1 node(s) had untolerated taint {remediator.kubernetes.azure.com/unschedulable: }.
Normal¦TriggeredScaleUp¦cluster-autoscaler¦pod triggered scale-up: [{aks-{{spotpool|nodepool1}}-vmss 2->3 (max: 8)}]
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/{{pod}} to {{node}}
Normal¦Pulled¦kubelet¦Successfully pulled image "{{image}}" in {{10..90}}.{{100..999}}s
Normal¦Created¦kubelet¦Created container {{cname}}
Normal¦Started¦kubelet¦Started container {{cname}}
== hk-event-webhook-later events kubeevents eventsjson
Normal¦ScalingReplicaSet¦deployment-controller¦Scaled up replica set {{service}}-{{replicaset}} to 1
@* Warning¦FailedCreate¦replicaset-controller¦Error creating: Internal error occurred: failed calling webhook "{{namespace.sidecar-injector.istio.io|mutation.azure-workload-identity.io|inferenceservice.kserve-webhook-server.pod-mutator}}": failed to call webhook: Post "https://{{istiod.istio-system|webhook.{{ns}}}}.svc:443/inject?timeout=10s": {{dial tcp {{privip}}:443: connect: connection refused|context deadline exceeded|no endpoints available for service "webhook"}}
Normal¦SuccessfulCreate¦replicaset-controller¦Created pod: {{pod}}
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/{{pod}} to {{node}}
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Normal¦Started¦kubelet¦Started container istio-proxy
Normal¦Started¦kubelet¦Started container {{cname}}
Normal¦ScalingReplicaSet¦deployment-controller¦Scaled down replica set {{service}}-{{replicaset2}} to 0 from 1
== hk-event-init-waits
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/{{pod}} to {{node}}
Normal¦Started¦kubelet¦Started container {{wait=wait-for-db|wait-for-redis|check-migrations}}
Warning¦BackOff¦kubelet¦Back-off restarting failed container {{wait}} in pod {{pod}}_{{ns}}({{guid}})
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Normal¦Created¦kubelet¦Created container {{cname}}
Normal¦Started¦kubelet¦Started container {{cname}}
Normal¦ScalingReplicaSet¦deployment-controller¦Scaled down replica set {{service}}-{{replicaset2}} to 0 from 1
== hk-event-gpu-node
Warning¦FailedScheduling¦default-scheduler¦0/3 nodes are available: 3 Insufficient nvidia.com/gpu. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod.
Normal¦TriggeredScaleUp¦cluster-autoscaler¦pod triggered scale-up: [{aks-gpupool-vmss 0->1 (max: 2)}]
Warning¦FailedScheduling¦default-scheduler¦0/4 nodes are available: 1 node(s) had untolerated taint {node.cloudprovider.kubernetes.io/uninitialized: true}, 3 Insufficient nvidia.com/gpu.
Warning¦FailedScheduling¦default-scheduler¦0/4 nodes are available: 4 Insufficient nvidia.com/gpu.
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/{{pod}} to {{node}}
Normal¦Pulling¦kubelet¦Pulling image "{{image}}"
Normal¦Pulled¦kubelet¦Successfully pulled image "{{image}}" in {{2..6}}m{{10..59}}.{{100..999}}s
Normal¦Created¦kubelet¦Created container {{cname}}
Normal¦Started¦kubelet¦Started container {{cname}}
== hk-event-dns-limits
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Normal¦Created¦kubelet¦Created container {{cname}}
Normal¦Started¦kubelet¦Started container {{cname}}
Warning¦DNSConfigForming¦kubelet¦{{Search Line limits were exceeded, some search paths have been omitted, the applied search line is: {{ns}}.svc.cluster.local svc.cluster.local cluster.local corp.example|Nameserver limits were exceeded, some nameservers have been omitted, the applied nameserver line is: {{privip}} {{privip2}} {{privip3}}}}
== hk-event-prestop events kubeevents
Normal¦ScalingReplicaSet¦deployment-controller¦Scaled up replica set {{service}}-{{replicaset}} to 2 from 1
Normal¦SuccessfulCreate¦replicaset-controller¦Created pod: {{pod}}
Normal¦Started¦kubelet¦Started container {{cname}}
Normal¦ScalingReplicaSet¦deployment-controller¦Scaled down replica set {{service}}-{{replicaset2}} to 0 from 1
Normal¦SuccessfulDelete¦replicaset-controller¦Deleted pod: ‹old›
Normal¦Killing¦kubelet¦Stopping container {{cname}}
Warning¦FailedPreStopHook¦kubelet¦PreStopHook failed
Warning¦Unhealthy¦kubelet¦Readiness probe failed: {{HTTP probe failed with statuscode: 503|Get "http://{{privip}}:{{port}}/healthz": context deadline exceeded (Client.Timeout exceeded while awaiting headers)}}
== hk-event-job-second-try events kubeevents eventsjson
Normal¦SuccessfulCreate¦job-controller¦Created pod: {{topic}}-import-{{run=28000000..29000000}}-{{h4k2p|x9wzt}}
Normal¦Started¦kubelet¦Started container import
Warning¦BackOff¦kubelet¦Back-off restarting failed container import in pod {{topic}}-import-{{run}}_{{ns}}({{guid}})
Normal¦SuccessfulCreate¦job-controller¦Created pod: {{topic}}-import-{{run}}-{{m7c2d|b5nqv}}
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Normal¦Started¦kubelet¦Started container import
Normal¦Completed¦job-controller¦Job completed
Normal¦SawCompletedJob¦cronjob-controller¦Saw completed job: {{topic}}-import-{{run}}, condition: Complete
== hk-event-cron-overlap events kubeevents
Normal¦SuccessfulCreate¦cronjob-controller¦Created job {{job=purge-failed|sync-errors|retry-deadletters}}-{{run=28000000..29000000}}
Normal¦JobAlreadyActive¦cronjob-controller¦Not starting job because prior execution is running and concurrency policy is Forbid
@? Warning¦MissSchedule¦cronjob-controller¦Missed scheduled time to start a job: {{t:%a, %d %b %Y %H:%M:%S +0000}}
Normal¦Completed¦job-controller¦Job completed
Normal¦SawCompletedJob¦cronjob-controller¦Saw completed job: {{job}}-{{run}}, condition: Complete
Normal¦SuccessfulDelete¦cronjob-controller¦Deleted job {{job}}-{{run}}
== hk-event-disk-busy
Warning¦FailedAttachVolume¦attachdetach-controller¦AttachVolume.Attach failed for volume "pvc-{{guid}}" : rpc error: code = {{Aborted|Internal}} desc = {{an operation with the given Volume ID already exists|Attach volume /subscriptions/{{sub}}/resourceGroups/{{rg}}/providers/Microsoft.Compute/disks/pvc-{{guid}} to instance {{node}} failed with disk is in detaching state|could not get disk name: context canceled}}
Normal¦SuccessfulAttachVolume¦attachdetach-controller¦AttachVolume.Attach succeeded for volume "pvc-{{guid}}"
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Normal¦Created¦kubelet¦Created container {{cname}}
Normal¦Started¦kubelet¦Started container {{cname}}
== hk-event-isvc events kubeevents eventsjson
Warning¦InternalError¦v1beta1Controllers¦fails to reconcile {{predictor|ingress}}: Operation cannot be fulfilled on services.serving.knative.dev "{{service}}-predictor": ‹conflict›
Warning¦InternalError¦revision-controller¦failed to update deployment "{{service}}-predictor-00002-deployment": Operation cannot be fulfilled on deployments.apps "{{service}}-predictor-00002-deployment": ‹conflict›
Normal¦Created¦configuration-controller¦Created Revision "{{service}}-predictor-00002"
Normal¦Started¦kubelet¦Started container kserve-container
Normal¦Started¦kubelet¦Started container queue-proxy
Warning¦Unhealthy¦kubelet¦Readiness probe failed: HTTP probe failed with statuscode: 503
Normal¦ConfigurationReady¦configuration-controller¦Configuration becomes ready
Normal¦LatestReadyUpdate¦configuration-controller¦LatestReadyRevisionName updated to "{{service}}-predictor-00002"
Normal¦InferenceServiceReady¦v1beta1Controllers¦InferenceService [{{service}}] is Ready
""",
    noise="none",
    state="Running",
    ready="True",
    restarts="0",
)

# --- what kubectl prints of other objects than pods
stories(
    "none",
    "traffic",
    r"""
== hk-event-node-reboot
LAST SEEN   TYPE      REASON                    OBJECT        MESSAGE
{{40..59}}m   Normal    NodeNotSchedulable        node/{{node}}   Node {{node}} status is now: NodeNotSchedulable
{{30..39}}m   Normal    Drain                     node/{{node}}   Draining node: {{node}}
{{25..29}}m   Normal    Upgrade                   node/{{node}}   Deleting node {{node}} from API server
{{20..24}}m   Normal    NodeNotReady              node/{{node}}   Node {{node}} status is now: NodeNotReady
{{10..14}}m   Normal    Starting                  node/{{node}}   Starting kubelet.
{{10..14}}m   Warning   InvalidDiskCapacity       node/{{node}}   invalid capacity 0 on image filesystem
{{10..14}}m   Warning   Rebooted                  node/{{node}}   Node {{node}} has been rebooted, boot id: {{guid}}
{{10..14}}m   Normal    NodeHasSufficientMemory   node/{{node}}   Node {{node}} status is now: NodeHasSufficientMemory
{{10..14}}m   Normal    NodeHasNoDiskPressure     node/{{node}}   Node {{node}} status is now: NodeHasNoDiskPressure
{{10..14}}m   Normal    NodeHasSufficientPID      node/{{node}}   Node {{node}} status is now: NodeHasSufficientPID
{{10..14}}m   Normal    NodeAllocatableEnforced   node/{{node}}   Updated Node Allocatable limit across pods
{{9..10}}m    Normal    RegisteredNode            node/{{node}}   Node {{node}} event: Registered Node {{node}} in Controller
{{8..9}}m     Normal    NodeReady                 node/{{node}}   Node {{node}} status is now: NodeReady
@? {{7..8}}m     Warning   ContainerdStart           node/{{node}}   Starting containerd container runtime...
{{5..7}}m     Normal    NodeSchedulable           node/{{node}}   Node {{node}} status is now: NodeSchedulable
== hk-event-hpa
Name:                                                  {{service}}
Namespace:                                             {{ns}}
Reference:                                             Deployment/{{service}}
Metrics:                                               ( current / target )
  resource cpu on pods  (as a percentage of request):  {{20..69}}% ({{100..900}}m) / 70%
Min replicas:                                          2
Max replicas:                                          {{6..12}}
Deployment pods:                                       3 current / 3 desired
Conditions:
  Type            Status  Reason              Message
  ----            ------  ------              -------
  AbleToScale     True    ReadyForNewScale    recommended size matches current size
  ScalingActive   True    ValidMetricFound    the HPA was able to successfully calculate a replica count from cpu resource utilization (percentage of request)
  ScalingLimited  False   DesiredWithinRange  the desired count is within the acceptable range
Events:
  Type     Reason                        Age                From                       Message
  ----     ------                        ----               ----                       -------
  Warning  FailedGetResourceMetric       {{20..50}}m (x{{2..5}} over 21m)  horizontal-pod-autoscaler  failed to get cpu utilization: unable to get metrics for resource cpu: no metrics returned from resource metrics API
  Warning  FailedComputeMetricsReplicas  {{20..50}}m (x{{2..5}} over 21m)  horizontal-pod-autoscaler  invalid metrics (1 invalid out of 1), first error is: failed to get cpu resource metric value: failed to get cpu utilization: did not receive metrics for targeted pods (pods might be unready)
  Normal   SuccessfulRescale             {{10..19}}m                 horizontal-pod-autoscaler  New size: 4; reason: cpu resource utilization (percentage of request) above target
  Normal   SuccessfulRescale             {{2..9}}m                  horizontal-pod-autoscaler  New size: 3; reason: All metrics below target
== hk-event-pvc
Name:          {{topic}}-models
Namespace:     {{ns}}
StorageClass:  {{managed-csi|azurefile-csi|managed-premium}}
Status:        Bound
Volume:        pvc-{{guid}}
Capacity:      {{8..512}}Gi
Access Modes:  {{RWO|RWX}}
Events:
  Type     Reason                 Age   From                         Message
  ----     ------                 ----  ----                         -------
  Normal   WaitForFirstConsumer   {{5..9}}m    persistentvolume-controller  waiting for first consumer to be created before binding
  Normal   ExternalProvisioning   {{4..5}}m    persistentvolume-controller  Waiting for a volume to be created either by the external provisioner '{{disk|file}}.csi.azure.com' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.
  Normal   Provisioning           {{4..5}}m    {{disk|file}}.csi.azure.com           External provisioner is provisioning volume for claim "{{ns}}/{{topic}}-models"
  Warning  ProvisioningFailed     {{3..4}}m    {{disk|file}}.csi.azure.com           failed to provision volume with StorageClass "managed-csi": rpc error: code = {{DeadlineExceeded desc = context deadline exceeded|Internal desc = Retriable: true, RetryAfter: 15s, HTTPStatusCode: 429, RawError: TooManyRequests}}
  Normal   ProvisioningSucceeded  {{1..3}}m    {{disk|file}}.csi.azure.com           Successfully provisioned volume pvc-{{guid}}
== hk-event-certificate
Name:         {{service}}-tls
API Version:  cert-manager.io/v1
Kind:         Certificate
Spec:
  Dns Names:
    {{customhost}}
  Issuer Ref:
    Kind:       ClusterIssuer
    Name:       {{letsencrypt-prod|corp-ca}}
Status:
  Conditions:
    Message:               Certificate is up to date and has not expired
    Reason:                Ready
    Status:                True
    Type:                  Ready
Events:
  Type     Reason     Age   From                                       Message
  Normal   Issuing    {{9..12}}m   cert-manager-certificates-trigger          Renewing certificate as renewal was scheduled at {{t:%Y-%m-%d %H:%M:%S}} +0000 UTC
  Normal   Generated  {{9..12}}m   cert-manager-certificates-key-manager      Stored new private key in temporary Secret resource "{{service}}-tls-{{x7k2p|vv9dc}}"
  Normal   Requested  {{9..12}}m   cert-manager-certificates-request-manager  Created new CertificateRequest resource "{{service}}-tls-2"
  Warning  Failed     {{6..8}}m    cert-manager-certificates-issuing          The certificate request has failed to complete and will be retried: Failed to wait for order resource "{{service}}-tls-2-{{100000000..900000000}}" to become ready: order is in "errored" state: acme: temporarily unavailable
  Normal   Issuing    {{1..4}}m    cert-manager-certificates-issuing          The certificate has been successfully issued
== hk-event-load-balancer
Name:                     {{service}}
Type:                     LoadBalancer
IP:                       {{privip}}
LoadBalancer Ingress:     {{ip}}
Port:                     http  80/TCP
Endpoints:                {{privip2}}:{{port}},{{privip3}}:{{port}}
Events:
  Type     Reason                  Age                From                Message
  ----     ------                  ----               ----                -------
  Normal   EnsuringLoadBalancer    {{2..4}}m (x{{2..4}} over 6m)  service-controller  Ensuring load balancer
  Warning  SyncLoadBalancerFailed  {{4..6}}m (x{{1..3}} over 6m)  service-controller  Error syncing load balancer: failed to ensure load balancer: Retriable: true, RetryAfter: {{5..60}}s, HTTPStatusCode: {{429|409|412}}, RawError: {"error":{"code":"{{RetryableError|AnotherOperationInProgress|CanceledAndSupersededDueToAnotherOperation}}","message":"Another operation on this or dependent resource is in progress."}}
  Normal   EnsuredLoadBalancer     {{1..2}}m                 service-controller  Ensured load balancer
== hk-event-keda
LAST SEEN   TYPE      REASON                 OBJECT                          MESSAGE
{{20..30}}m   Normal    KEDAScalersStarted     scaledobject/{{service}}   Started scalers watch
{{20..30}}m   Warning   KEDAScalerFailed       scaledobject/{{service}}   {{error establishing rabbitmq connection: dial tcp {{privip}}:5672: connect: connection refused|unable to get the queue length: context deadline exceeded|error requesting metrics endpoint: 503 Service Unavailable}}
{{19..20}}m   Normal    ScaledObjectReady      scaledobject/{{service}}   ScaledObject is ready for scaling
{{10..18}}m   Normal    KEDAScaleTargetActivated   scaledobject/{{service}}   Scaled apps/v1.Deployment {{ns}}/{{service}} from 0 to 1
{{2..9}}m    Normal    KEDAScaleTargetDeactivated   scaledobject/{{service}}   Deactivated apps/v1.Deployment {{ns}}/{{service}} from 1 to 0
""",
    noise="none",
    kind="k8s_event",
)

# --- kubectl, helm and those that roll out
stories(
    "none",
    "tool traffic",
    r"""
== hk-kubectl-watch
NAME                                READY   STATUS              RESTARTS   AGE
‹old›   1/1     Running             0          {{age=3..40}}d
{{pod}}   0/1     Pending             0          0s
{{pod}}   0/1     ContainerCreating   0          1s
{{pod}}   0/1     Running             0          {{5..20}}s
{{pod}}   1/1     Running             0          {{30..90}}s
‹old›   1/1     Terminating         0          {{age}}d
‹old›   0/1     Error               0          {{age}}d
@? ‹old›   0/1     Terminating         0          {{age}}d
‹old›   0/1     Terminating         0          {{age}}d
== hk-kubectl-last-state
Name:             {{pod}}
Namespace:        {{ns}}
Node:             {{node}}/{{privip}}
Status:           Running
Containers:
  {{cname}}:
    Image:          {{image}}
    State:          Running
      Started:      {{t:%a, %d %b %Y %H:%M:%S +0000}}
    Last State:     Terminated
      Reason:       {{Unknown⏎      Exit Code:    255|Error⏎      Exit Code:    143|Completed⏎      Exit Code:    0}}
    Ready:          True
    Restart Count:  1
    Limits:
      memory:  {{2..16}}Gi
    Liveness:   http-get http://:{{port}}/healthz delay=60s timeout=5s period=10s #success=1 #failure=30
    Readiness:  http-get http://:{{port}}/healthz delay=10s timeout=5s period=10s #success=1 #failure=30
Conditions:
  Type              Status
  Initialized       True
  Ready             True
  ContainersReady   True
  PodScheduled      True
QoS Class:                   Burstable
Tolerations:                 node.kubernetes.io/memory-pressure:NoSchedule op=Exists
                             node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                             node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
Events:                      <none>
== hk-kubectl-node
Name:               {{node}}
Roles:              agent
Taints:             <none>
Unschedulable:      false
Conditions:
  Type                          Status  LastHeartbeatTime                 Reason                          Message
  ----                          ------  -----------------                 ------                          -------
  KernelDeadlock                False   {{t:%a, %d %b %Y %H:%M:%S +0000}}   KernelHasNoDeadlock             kernel has no deadlock
  ReadonlyFilesystem            False   {{t:%a, %d %b %Y %H:%M:%S +0000}}   FilesystemIsNotReadOnly         Filesystem is not read-only
  FilesystemCorruptionProblem   False   {{t:%a, %d %b %Y %H:%M:%S +0000}}   FilesystemIsOK                  Filesystem is healthy
  FrequentKubeletRestart        False   {{t:%a, %d %b %Y %H:%M:%S +0000}}   NoFrequentKubeletRestart        kubelet is functioning properly
  FrequentContainerdRestart     False   {{t:%a, %d %b %Y %H:%M:%S +0000}}   NoFrequentContainerdRestart     containerd is functioning properly
  FrequentUnregisterNetDevice   False   {{t:%a, %d %b %Y %H:%M:%S +0000}}   NoFrequentUnregisterNetDevice   node is functioning properly
  VMEventScheduled              False   {{t:%a, %d %b %Y %H:%M:%S +0000}}   NoVMEventScheduled              VM has no scheduled event
  KubeletProblem                False   {{t:%a, %d %b %Y %H:%M:%S +0000}}   KubeletIsUp                     kubelet service is up
  ContainerRuntimeProblem       False   {{t:%a, %d %b %Y %H:%M:%S +0000}}   ContainerRuntimeIsUp            container runtime service is up
  MemoryPressure                False   {{t:%a, %d %b %Y %H:%M:%S +0000}}   KubeletHasSufficientMemory      kubelet has sufficient memory available
  DiskPressure                  False   {{t:%a, %d %b %Y %H:%M:%S +0000}}   KubeletHasNoDiskPressure        kubelet has no disk pressure
  PIDPressure                   False   {{t:%a, %d %b %Y %H:%M:%S +0000}}   KubeletHasSufficientPID         kubelet has sufficient PID available
  Ready                         True    {{t:%a, %d %b %Y %H:%M:%S +0000}}   KubeletReady                    kubelet is posting ready status
Capacity:
  cpu:                {{4..16}}
  memory:             {{16000000..64000000}}Ki
  pods:               110
Non-terminated Pods:  ({{10..40}} in total)
  {{ns}}   {{pod}}   500m (12%)   2 (52%)   1Gi (7%)   4Gi (32%)   {{2..60}}d
  kube-system   node-problem-detector-{{7xk2p|vv9dc}}   20m (0%)   200m (5%)   20Mi (0%)   200Mi (1%)   {{2..60}}d
Allocated resources:
  cpu                {{1000..3800}}m ({{30..95}}%)  {{4000..9000}}m ({{101..190}}%)
Events:              <none>
== hk-kubectl-drain-pdb
node/{{node}} cordoned
Warning: ignoring DaemonSet-managed Pods: kube-system/ama-logs-{{7xk2p|vv9dc}}, kube-system/kube-proxy-{{b5nqv|h4k2p}}
evicting pod {{ns}}/{{pod}}
evicting pod {{ns}}/{{pod2}}
error when evicting pods/"{{pod}}" -n "{{ns}}" (will retry after 5s): Cannot evict pod as it would violate the pod's disruption budget.
pod/{{pod2}} evicted
evicting pod {{ns}}/{{pod}}
error when evicting pods/"{{pod}}" -n "{{ns}}" (will retry after 5s): Cannot evict pod as it would violate the pod's disruption budget.
@? evicting pod {{ns}}/{{pod}}⏎error when evicting pods/"{{pod}}" -n "{{ns}}" (will retry after 5s): Cannot evict pod as it would violate the pod's disruption budget.
@? evicting pod {{ns}}/{{pod}}⏎error when evicting pods/"{{pod}}" -n "{{ns}}" (will retry after 5s): Cannot evict pod as it would violate the pod's disruption budget.
evicting pod {{ns}}/{{pod}}
pod/{{pod}} evicted
node/{{node}} drained
== hk-kubectl-apply-warnings
Warning: resource {{namespaces/{{ns}}|configmaps/{{service}}-config}} is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
namespace/{{ns}} configured
Warning: would violate PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "{{cname}}" must set securityContext.allowPrivilegeEscalation=false), runAsNonRoot != true (pod or container "{{cname}}" must set securityContext.runAsNonRoot=true)
deployment.apps/{{service}} configured
Warning: autoscaling/v2beta2 HorizontalPodAutoscaler is deprecated in v1.23+, unavailable in v1.26+; use autoscaling/v2 HorizontalPodAutoscaler
horizontalpodautoscaler.autoscaling/{{service}} unchanged
service/{{service}} unchanged
Waiting for deployment "{{service}}" rollout to finish: 1 out of 3 new replicas have been updated...
Waiting for deployment "{{service}}" rollout to finish: 2 out of 3 new replicas have been updated...
Waiting for deployment "{{service}}" rollout to finish: 1 old replicas are pending termination...
deployment "{{service}}" successfully rolled out
== hk-kubectl-wait-again
$ kubectl -n {{ns}} wait --for=condition=Ready pod -l app={{service}} --timeout=60s
error: timed out waiting for the condition on pods/{{pod}}
not ready yet, try 1 of 5
$ kubectl -n {{ns}} wait --for=condition=Ready pod -l app={{service}} --timeout=60s
pod/{{pod}} condition met
$ kubectl -n {{ns}} delete pod smoke --ignore-not-found
@? Error from server (NotFound): pods "smoke" not found
$ kubectl -n {{ns}} run smoke --rm -i --restart=Never --image={{registry}}/curl:8 -- curl -sf http://{{service}}/healthz
ok
pod "smoke" deleted
== hk-helm-in-progress
helm upgrade --install {{service}} charts/{{service}} --namespace {{ns}} --atomic --timeout 10m
Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress
release is locked by another run, waiting 30 s (1/10)
Release "{{service}}" has been upgraded. Happy Helming!
NAME: {{service}}
LAST DEPLOYED: {{t:%a %b %d %H:%M:%S %Y}}
NAMESPACE: {{ns}}
STATUS: deployed
REVISION: {{3..90}}
TEST SUITE:     {{service}}-smoke
Phase:          Succeeded
== hk-port-forward
Forwarding from 127.0.0.1:{{port}} -> {{port}}
Handling connection for {{port}}
E{{t:%m%d %H:%M:%S.%f}}   {{2000..9000}} portforward.go:{{400..410}}] an error occurred forwarding {{port}} -> {{port}}: error forwarding port {{port}} to pod {{sha}}, uid : failed to execute portforward in network namespace: dial tcp4 127.0.0.1:{{port}}: connect: connection refused
curl: (52) Empty reply from server
server still starts, trying again in 10 s
Forwarding from 127.0.0.1:{{port}} -> {{port}}
Handling connection for {{port}}
HTTP/1.1 200 OK
{"status":"ready","model":"{{service}}","version":"{{version}}"}
smoke test passed
== hk-argocd-sync
TIMESTAMP                  GROUP        KIND        NAMESPACE   NAME        STATUS     HEALTH       HOOK     MESSAGE
{{t:%Y-%m-%dT%H:%M:%S+00:00}}               Service     {{ns}}   {{service}}   Synced     Healthy
{{t:%Y-%m-%dT%H:%M:%S+00:00}}   apps        Deployment  {{ns}}   {{service}}   OutOfSync  Degraded
{{t:%Y-%m-%dT%H:%M:%S+00:00}}   batch       Job         {{ns}}   {{service}}-migrate   Running    Synced       PreSync  job.batch/{{service}}-migrate created
{{t:%Y-%m-%dT%H:%M:%S+00:00}}   batch       Job         {{ns}}   {{service}}-migrate   Succeeded  Synced       PreSync  Reached expected number of succeeded pods
@* {{t:%Y-%m-%dT%H:%M:%S+00:00}}   apps        Deployment  {{ns}}   {{service}}   Synced     Progressing           deployment.apps/{{service}} configured
{{t:%Y-%m-%dT%H:%M:%S+00:00}}   apps        Deployment  {{ns}}   {{service}}   Synced     Healthy               deployment.apps/{{service}} configured

Name:               argocd/{{service}}
Sync Policy:        Automated (Prune)
Sync Status:        Synced to main ({{short}})
Health Status:      Healthy
Operation:          Sync
Phase:              Succeeded
Message:            successfully synced (all tasks run) (retried {{1..3}} times).
== hk-get-isvc
$ kubectl get isvc -n {{ns}} -w
NAME        URL                                    READY     PREV   LATEST   PREVROLLEDOUTREVISION   LATESTREADYREVISION   AGE
{{service}}                                          Unknown                                                                 2s
{{service}}                                          False                                                                   5s
@* {{service}}                                          Unknown                                                                 {{10..40}}s
{{service}}   http://{{service}}.{{ns}}.example.com   True             100                              {{service}}-predictor-00001   {{50..90}}s
{{service}}: condition Ready was False for {{20..60}}s (RevisionMissing, then Deploying), no failure, ready now
$ kubectl get revision -n {{ns}}
NAME                        CONFIG NAME            GENERATION   READY   REASON   ACTUAL REPLICAS   DESIRED REPLICAS
{{service}}-predictor-00001   {{service}}-predictor   1            True             1                 1
== hk-rollout-old-sets
$ kubectl -n {{ns}} rollout restart deployment/{{service}}
deployment.apps/{{service}} restarted
@* Waiting for deployment spec update to be observed...
@* Waiting for deployment "{{service}}" rollout to finish: {{1|2}} out of {{replicas=3|4|6}} new replicas have been updated...
@* Waiting for deployment "{{service}}" rollout to finish: {{1|2}} old replicas are pending termination...
deployment "{{service}}" successfully rolled out
$ kubectl -n {{ns}} get rs
NAME                      DESIRED   CURRENT   READY   AGE
{{service}}-{{replicaset}}   {{replicas}}         {{replicas}}         {{replicas}}       {{60..180}}s
{{service}}-{{replicaset2}}   0         0         0       {{2..40}}d
{{service}}-{{replicaset3}}   0         0         0       {{41..90}}d
$ kubectl -n {{ns}} describe deployment {{service}}
Replicas:               {{replicas}} desired | {{replicas}} updated | {{replicas}} total | {{replicas}} available | 0 unavailable
StrategyType:           RollingUpdate
RollingUpdateStrategy:  25% max unavailable, 25% max surge
Conditions:
  Type           Status  Reason
  Available      True    MinimumReplicasAvailable
  Progressing    True    NewReplicaSetAvailable
OldReplicaSets:  {{service}}-{{replicaset2}} (0/0 replicas created), {{service}}-{{replicaset3}} (0/0 replicas created)
NewReplicaSet:   {{service}}-{{replicaset}} ({{replicas}}/{{replicas}} replicas created)
Events:
  Type    Reason             Age   From                   Message
@4   Normal  ScalingReplicaSet  {{10..90}}s   deployment-controller  Scaled {{up replica set {{service}}-{{replicaset}} to|down replica set {{service}}-{{replicaset2}} to}} {{1..3}}
== hk-argo-rollouts
Name:            {{service}}
Namespace:       {{ns}}
Status:          ✔ Healthy
Strategy:        Canary
  Step:          6/6
  SetWeight:     100
  ActualWeight:  100
Images:          {{image}} (stable)
Replicas:
  Desired:       4
  Ready:         4
  Available:     4

NAME                                  KIND         STATUS        AGE    INFO
⟳ {{service}}                           Rollout      ✔ Healthy     {{2..90}}d
├──# revision:{{12..30}}
│  ├──⧉ {{service}}-{{replicaset}}      ReplicaSet   ✔ Healthy     {{10..50}}m    stable
│  │  └──□ {{pod}}   Pod          ✔ Running     {{10..50}}m    ready:1/1
│  └──α {{service}}-{{replicaset}}-{{2..9}}   AnalysisRun  ✔ Successful  {{5..40}}m    ✔ 6,⚠ {{1|2}}
└──# revision:11
   ├──⧉ {{service}}-{{replicaset2}}      ReplicaSet   • ScaledDown  {{2..90}}d
   └──α {{service}}-{{replicaset2}}-1   AnalysisRun  ✖ Failed      {{2..90}}d    ✖ 3, aborted by operator
""",
    noise="none",
    kind="deploy_status",
)

# --- the control plane and the controllers
stories(
    "none",
    "bare",
    r"""
== hk-scheduler
I‹K› serving.go:{{380..390}}] Generated self-signed cert in-memory
W‹K› authentication.go:{{370..375}}] Unable to get configmap/extension-apiserver-authentication in kube-system.  Usually fixed by 'kubectl create rolebinding -n kube-system ROLEBINDING_NAME --role=extension-apiserver-authentication-reader --serviceaccount=YOUR_NS:YOUR_SA'
W‹K› authentication.go:{{330..340}}] Error looking up in-cluster authentication configuration: configmaps "extension-apiserver-authentication" is forbidden: User "system:kube-scheduler" cannot get resource "configmaps" in API group "" in the namespace "kube-system"
W‹K› authentication.go:{{330..340}}] Continuing without authentication configuration. This may treat all requests as anonymous.
E‹K› reflector.go:{{140..150}}] k8s.io/client-go/informers/factory.go:{{150..160}}: Failed to watch *v1.{{Node|Pod|StorageClass|CSINode}}: failed to list *v1.Node: nodes is forbidden: User "system:kube-scheduler" cannot list resource "nodes" in API group "" at the cluster scope
I‹K› shared_informer.go:{{310..320}}] Caches are synced for client-ca::kube-system::extension-apiserver-authentication::client-ca-file
I‹K› leaderelection.go:{{245..260}}] attempting to acquire leader lease kube-system/kube-scheduler...
I‹K› leaderelection.go:{{260..275}}] successfully acquired lease kube-system/kube-scheduler
I‹K› schedule_one.go:{{860..990}}] "Unable to schedule pod; no fit; waiting" pod="{{ns}}/{{pod}}" err="0/1 nodes are available: 1 node(s) had untolerated taint {node.kubernetes.io/not-ready: }. preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling."
@9 I‹K› schedule_one.go:{{300..320}}] "Successfully bound pod to node" pod="{{ns}}/{{pod*}}" node="{{node}}" evaluatedNodes={{1..9}} feasibleNodes={{1..4}}
== hk-controller-manager
E‹K› leaderelection.go:{{360..369}}] Failed to update lock optimistically: Put "https://127.0.0.1:6443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/kube-controller-manager?timeout=5s": net/http: request canceled (Client.Timeout exceeded while awaiting headers), falling back to slow path
I‹K› replica_set.go:{{570..680}}] "Too few replicas" replicaSet="{{ns}}/{{service}}-{{replicaset}}" need={{2..4}} creating=1
I‹K› deployment_controller.go:{{480..510}}] "Error syncing deployment" deployment="{{ns}}/{{service}}" err="Operation cannot be fulfilled on deployments.apps \"{{service}}\": ‹conflict›"
E‹K› endpointslice_controller.go:{{300..320}}] "Failed to sync" err="EndpointSlice informer cache is out of date"
W‹K› garbagecollector.go:{{750..820}}] failed to discover some groups: map[metrics.k8s.io/v1beta1:the server is currently unable to handle the request]
I‹K› event.go:{{290..380}}] "Event occurred" object="{{ns}}/{{service}}" fieldPath="" kind="Deployment" apiVersion="apps/v1" type="Normal" reason="ScalingReplicaSet" message="Scaled up replica set {{service}}-{{replicaset}} to {{2..4}}"
I‹K› replica_set.go:{{620..680}}] "Finished syncing" kind="ReplicaSet" key="{{ns}}/{{service}}-{{replicaset}}" duration="{{5..90}}.{{100..999}}ms"
@7 I‹K› replica_set.go:{{620..680}}] "Finished syncing" kind="ReplicaSet" key="{{ns}}/{{service}}-{{replicaset}}" duration="{{5..900}}.{{100..999}}µs"
== hk-apiserver
I‹K› options.go:{{220..240}}] external host was not specified, using {{privip}}
W‹K› logging.go:59] [core] [Channel #{{1..9}} SubChannel #{{2..10}}] grpc: addrConn.createTransport failed to connect to {Addr: "127.0.0.1:2379", ServerName: "127.0.0.1:2379", }. Err: connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:2379: connect: connection refused"
W‹K› logging.go:59] [core] [Channel #{{1..9}} SubChannel #{{2..10}}] grpc: addrConn.createTransport failed to connect to {Addr: "127.0.0.1:2379", ServerName: "127.0.0.1:2379", }. Err: connection error: desc = "transport: authentication handshake failed: context canceled"
I‹K› plugins.go:{{150..160}}] Loaded {{12..13}} mutating admission controller(s) successfully in the following order: NamespaceLifecycle,LimitRanger,ServiceAccount,NodeRestriction,TaintNodesByCondition,Priority,DefaultTolerationSeconds,DefaultStorageClass,MutatingAdmissionWebhook.
W‹K› genericapiserver.go:{{700..770}}] Skipping API {{batch/v2alpha1|apps/v1beta2|autoscaling/v2beta1|discovery.k8s.io/v1alpha1}} because it has no resources.
@2 W‹K› genericapiserver.go:{{700..770}}] Skipping API {{node.k8s.io/v1beta1|policy/v1beta1|scheduling.k8s.io/v1alpha1|storage.k8s.io/v1alpha1|flowcontrol.apiserver.k8s.io/v1beta1}} because it has no resources.
I‹K› secure_serving.go:{{210..215}}] Serving securely on [::]:6443
W‹K› handler_proxy.go:{{90..105}}] no RequestInfo found in the context
E‹K› controller.go:{{110..150}}] loading OpenAPI spec for "v1beta1.metrics.k8s.io" failed with: failed to download v1beta1.metrics.k8s.io: failed to retrieve openAPI spec, http error: ResponseCode: 503, Body: service unavailable
E‹K› available_controller.go:{{460..530}}] v1beta1.metrics.k8s.io failed with: failing or missing response from https://{{privip}}:443/apis/metrics.k8s.io/v1beta1: Get "https://{{privip}}:443/apis/metrics.k8s.io/v1beta1": dial tcp {{privip}}:443: connect: connection refused
I‹K› controller.go:{{110..150}}] OpenAPI AggregationController: action for item v1beta1.metrics.k8s.io: Rate Limited Requeue.
I‹K› storage_scheduling.go:{{90..120}}] all system priority classes are created successfully or already exist.
I‹K› log.go:{{194|245}}] http: TLS handshake error from {{privip}}:{{30000..60000}}: EOF
I‹K› alloc.go:{{327..330}}] "allocated clusterIPs" service="{{ns}}/{{service}}" clusterIPs={"IPv4":"{{privip}}"}
I‹K› controller.go:{{600..680}}] quota admission added evaluator for: {{inferenceservices.serving.kserve.io|deployments.apps|leases.coordination.k8s.io}}
I‹K› handler.go:{{230..290}}] Adding GroupVersion metrics.k8s.io v1beta1 to ResourceManager
== hk-etcd
{"level":"info","ts":"‹Z›","caller":"etcdmain/etcd.go:73","msg":"Running: ","args":["etcd","--data-dir=/var/lib/etcd","--name=master-0"]}
{"level":"warn","ts":"‹Z›","caller":"embed/etcd.go:{{270..280}}","msg":"The server has been already initialized as member before, starting as etcd member...","dir-type":"member"}
{"level":"info","ts":"‹Z›","caller":"etcdserver/backend.go:81","msg":"opened backend db","path":"/var/lib/etcd/member/snap/db","took":"{{2..90}}.{{100..999}}ms"}
{"level":"info","ts":"‹Z›","logger":"raft","caller":"etcdserver/zap_raft.go:77","msg":"{{short}}{{short4}} lost leader {{short2}}{{short5}} at term {{4..20}}"}
{"level":"info","ts":"‹Z›","logger":"raft","caller":"etcdserver/zap_raft.go:77","msg":"{{short}}{{short4}} is starting a new election at term {{4..20}}"}
{"level":"warn","ts":"‹Z›","caller":"rafthttp/stream.go:{{400..430}}","msg":"lost TCP streaming connection with remote peer","stream-reader-type":"stream MsgApp v2","local-member-id":"{{short}}{{short4}}","remote-peer-id":"{{short2}}{{short5}}","error":"unexpected EOF"}
{"level":"warn","ts":"‹Z›","caller":"rafthttp/peer_status.go:66","msg":"peer became inactive (message send to peer failed)","peer-id":"{{short2}}{{short5}}","error":"failed to dial {{short2}}{{short5}} on stream MsgApp v2 (dial tcp {{privip}}:2380: connect: connection refused)"}
{"level":"info","ts":"‹Z›","logger":"raft","caller":"etcdserver/zap_raft.go:77","msg":"raft.node: {{short}}{{short4}} elected leader {{short3}}{{short6}} at term {{21..29}}"}
{"level":"warn","ts":"‹Z›","caller":"etcdserver/util.go:170","msg":"apply request took too long","took":"{{101..480}}.{{100000..999999}}ms","expected-duration":"100ms","prefix":"read-only range ","request":"key:\"/registry/leases/kube-system/kube-scheduler\" ","response":"range_response_count:1 size:{{400..600}}"}
{"level":"info","ts":"‹Z›","caller":"rafthttp/peer_status.go:53","msg":"peer became active","peer-id":"{{short2}}{{short5}}"}
{"level":"info","ts":"‹Z›","caller":"rafthttp/stream.go:{{270..290}}","msg":"established TCP streaming connection with remote peer","stream-writer-type":"stream MsgApp v2","local-member-id":"{{short}}{{short4}}","remote-peer-id":"{{short2}}{{short5}}"}
{"level":"warn","ts":"‹Z›","caller":"embed/config_logging.go:{{150..170}}","msg":"rejected connection","remote-addr":"127.0.0.1:{{30000..60000}}","server-name":"","error":"EOF"}
@* {"level":"info","ts":"‹Z›","caller":"mvcc/index.go:214","msg":"compact tree index","revision":{{100000..900000}}}
{"level":"info","ts":"‹Z›","caller":"mvcc/kvstore_compaction.go:66","msg":"finished scheduled compaction","compact-revision":{{100000..900000}},"took":"{{5..40}}.{{100..999}}ms","hash":{{100000000..900000000}}}
{"level":"info","ts":"‹Z›","caller":"etcdhttp/health.go:{{70..90}}","msg":"/health OK","status-code":200}
== hk-cluster-autoscaler
I‹K› static_autoscaler.go:{{280..310}}] Starting main loop
I‹K› klogx.go:87] Pod {{ns}}/{{pod}} is unschedulable
W‹K› orchestrator.go:{{500..610}}] Node group aks-spotpool-{{10000000..49999999}}-vmss is not ready for scaleup - backoff
I‹K› orchestrator.go:{{500..610}}] Pod {{ns}}/{{pod}} can't be scheduled on aks-gpupool-{{10000000..49999999}}-vmss, predicate checking error: node(s) had untolerated taint {sku: gpu}; predicateName=TaintToleration; reasons: node(s) had untolerated taint {sku: gpu};
I‹K› orchestrator.go:{{180..200}}] Best option to resize: {{group=aks-nodepool1-vmss|aks-cpupool-vmss}}
I‹K› orchestrator.go:{{220..240}}] Final scale-up plan: [{{{group}} {{2|3}}->4 (max: 8)}]
I‹K› executor.go:{{140..150}}] Scale-up: setting group {{group}} size to 4
I‹K› azure_scale_set.go:{{200..480}}] Started scaling vmss {{group}} to 4
E‹K› azure_scale_set.go:{{200..480}}] Failed to get instance view for {{group}}: Retriable: true, RetryAfter: {{5..60}}s, HTTPStatusCode: 429, RawError: TooManyRequests
@* I‹K› static_autoscaler.go:{{410..560}}] No unschedulable pods
I‹K› clusterstate.go:{{240..260}}] Scale up in group {{group}} finished successfully in {{1..3}}m{{10..59}}.{{100000..999999}}s
I‹K› eligibility.go:{{150..165}}] Node {{node}} is not suitable for removal - cpu utilization too big (0.{{510000..990000}})
@6 I‹K› static_autoscaler.go:{{560..640}}] Scale down status: lastScaleUpTime={{t:%Y-%m-%d %H:%M:%S}} lastScaleDownDeleteTime={{t:%Y-%m-%d %H:%M:%S}} lastScaleDownFailTime={{t:%Y-%m-%d %H:%M:%S}} scaleDownForbidden=false scaleDownInCooldown={{true|false}}
== hk-metrics-server
I‹K› serving.go:{{340..380}}] Generated self-signed cert (/tmp/apiserver.crt, /tmp/apiserver.key)
I‹K› secure_serving.go:{{190..270}}] Serving securely on [::]:{{4443|10250}}
@* E‹K› scraper.go:{{130..150}}] "Failed to scrape node" err="Get \"https://{{privip}}:10250/metrics/resource\": {{dial tcp {{privip}}:10250: connect: connection refused|context deadline exceeded}}" node="{{node}}"
I‹K› server.go:{{180..190}}] "Failed probe" probe="metric-storage-ready" err="no metrics to serve"
I‹K› server.go:{{180..190}}] "Failed probe" probe="metric-storage-ready" err="not metrics to serve"
@13 I‹K› httplog.go:{{130..135}}] "HTTP" verb="GET" URI="/apis/metrics.k8s.io/v1beta1/namespaces/{{ns}}/pods" latency="{{1..90}}.{{100..999}}ms" userAgent="kube-controller-manager/v1.28.3" srcIP="{{privip}}:{{30000..60000}}" resp=200
I‹K› httplog.go:{{130..135}}] "HTTP" verb="GET" URI="/readyz" latency="{{100..900}}.{{100..999}}µs" userAgent="kube-probe/1.28" srcIP="{{privip}}:{{30000..60000}}" resp=200
== hk-kube-proxy
E‹K› node.go:{{125..160}}] Failed to retrieve node info: nodes "{{node}}" not found
E‹K› node.go:{{125..160}}] Failed to retrieve node info: Get "https://{{kubehost}}:443/api/v1/nodes/{{node}}": net/http: TLS handshake timeout
I‹K› node.go:{{130..170}}] Successfully retrieved node IP: {{privip}}
W‹K› server_others.go:{{55..330}}] {{Kubelet iptables default chain not found; node will be configured on its own|Can't use the IPVS proxier, module ip_vs_sh is missing, falling back to iptables|Unknown proxy mode "", assuming iptables proxy}}
I‹K› server_others.go:{{140..220}}] Using iptables Proxier.
I‹K› conntrack.go:{{50..130}}] Set sysctl 'net/netfilter/nf_conntrack_max' to {{131072|262144}}
I‹K› shared_informer.go:{{310..320}}] Caches are synced for service config
I‹K› shared_informer.go:{{310..320}}] Caches are synced for endpoint slice config
== hk-coredns-start
[WARNING] plugin/kubernetes: starting server with unsynced Kubernetes API
[INFO] plugin/kubernetes: waiting for Kubernetes API before starting server
@* [INFO] plugin/ready: Still waiting on: "kubernetes"
[WARNING] No files matching import glob pattern: custom/*.override
[WARNING] No files matching import glob pattern: custom/*.server
.:53
[INFO] plugin/reload: Running configuration SHA512 = {{sha}}{{sha2}}
CoreDNS-1.{{8..11}}.{{0..9}}
linux/amd64, go1.2{{0..2}}.{{1..9}}
[ERROR] plugin/errors: 2 {{1000000..9000000}}{{1000000..9000000}}.{{1000000..9000000}}. HINFO: read udp {{privip}}:{{30000..60000}}->168.63.129.16:53: i/o timeout
[INFO] 127.0.0.1:{{30000..60000}} - {{1000..60000}} "HINFO IN {{1000000..9000000}}{{1000000..9000000}}. udp 57 false 512" NXDOMAIN qr,rd,ra 132 0.00{{1..9}}s
@13 [INFO] {{privip*}}:{{30000..60000}} - {{1000..60000}} "A IN {{service}}.{{ns}}.svc.cluster.local. udp {{50..90}} false 512" NOERROR qr,aa,rd {{100..180}} 0.000{{100..900}}s
== hk-coredns-search
[INFO] {{privip}}:{{30000..60000}} - {{1000..60000}} "A IN {{storage}}.blob.core.windows.net.{{ns}}.svc.cluster.local. udp 81 false 512" NXDOMAIN qr,aa,rd 174 0.000{{100..900}}s
[INFO] {{privip}}:{{30000..60000}} - {{1000..60000}} "AAAA IN {{storage}}.blob.core.windows.net.{{ns}}.svc.cluster.local. udp 81 false 512" NXDOMAIN qr,aa,rd 174 0.000{{100..900}}s
[INFO] {{privip}}:{{30000..60000}} - {{1000..60000}} "A IN {{storage}}.blob.core.windows.net.svc.cluster.local. udp 73 false 512" NXDOMAIN qr,aa,rd 166 0.000{{100..900}}s
[INFO] {{privip}}:{{30000..60000}} - {{1000..60000}} "A IN {{storage}}.blob.core.windows.net.cluster.local. udp 69 false 512" NXDOMAIN qr,aa,rd 162 0.000{{100..900}}s
[INFO] {{privip}}:{{30000..60000}} - {{1000..60000}} "A IN {{storage}}.blob.core.windows.net. udp 55 false 512" NOERROR qr,rd,ra 196 0.00{{1..9}}s
@* [INFO] {{privip*}}:{{30000..60000}} - {{1000..60000}} "AAAA IN {{vault}}.vault.azure.net.{{ns}}.svc.cluster.local. udp 75 false 512" NXDOMAIN qr,aa,rd 168 0.000{{100..900}}s
@8 [INFO] {{privip*}}:{{30000..60000}} - {{1000..60000}} "A IN {{vault}}.vault.azure.net. udp 49 false 512" NOERROR qr,rd,ra 210 0.00{{1..9}}s
== hk-external-dns
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Instantiating new Kubernetes client"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Using managed identity extension to retrieve access token for Azure API."
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=error msg="Failed to do run once: soft error\n{{context deadline exceeded|GET https://management.azure.com/subscriptions/{{sub}}/resourceGroups/{{rg}}/providers/Microsoft.Network/dnsZones: 429 Too Many Requests}}"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Domain endpoint {{customhost}} has no targets, skipping: service has no ingress IP yet"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Updating A record named '{{service}}' to '{{ip}}' for Azure DNS zone '{{topic}}.example.com'."
@13 time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="All records are already up to date, there are no changes for the matching hosted zones"
== hk-cert-manager
I‹K› controller.go:{{60..90}}] "cert-manager/controller: starting controller" controller="challenges"
E‹K› sync.go:{{180..210}}] "cert-manager/challenges: propagation check failed" err="{{wrong status code '404', expected '200'|failed to perform self check GET request 'http://{{customhost}}/.well-known/acme-challenge/{{hexx}}': Get \"http://{{customhost}}/.well-known/acme-challenge/{{hexx}}\": dial tcp {{ip}}:80: connect: connection refused}}" resource_name="{{service}}-tls-1-{{1000000000..2000000000}}" resource_namespace="{{ns}}" resource_kind="Challenge" type="HTTP-01"
@* E‹K› sync.go:{{180..210}}] "cert-manager/challenges: propagation check failed" err="wrong status code '{{404|503}}', expected '200'" resource_name="{{service}}-tls-1-{{1000000000..2000000000}}" resource_namespace="{{ns}}" resource_kind="Challenge" type="HTTP-01"
I‹K› acme.go:{{220..240}}] "cert-manager/certificaterequests-issuer-acme/sign: certificate issued" resource_name="{{service}}-tls-1" resource_namespace="{{ns}}" resource_kind="CertificateRequest"
E‹K› controller.go:{{160..170}}] "cert-manager/certificates-readiness: re-queuing item due to optimistic locking on resource" err="Operation cannot be fulfilled on certificates.cert-manager.io \"{{service}}-tls\": ‹conflict›" key="{{ns}}/{{service}}-tls"
I‹K› conditions.go:{{190..270}}] Setting lastTransitionTime for Certificate "{{service}}-tls" condition "Ready" to {{t:%Y-%m-%d %H:%M:%S}} +0000 UTC
I‹K› pod.go:{{60..80}}] "cert-manager/challenges/http01: pod is already deleted" resource_name="{{service}}-tls-1" resource_namespace="{{ns}}"
== hk-ingress-controller
-------------------------------------------------------------------------------
NGINX Ingress controller
  Release:       v1.{{5..11}}.{{0..3}}
-------------------------------------------------------------------------------
W‹K› client_config.go:{{610..680}}] Neither --kubeconfig nor --master was specified.  Using the inClusterConfig.  This might not work.
W‹K› main.go:{{100..130}}] No default affinity was found
I‹K› ssl.go:{{530..540}}] "loading tls certificate" path="/usr/local/certificates/cert" key="/usr/local/certificates/key"
I‹K› leaderelection.go:{{245..260}}] attempting to acquire leader lease ingress-nginx/ingress-nginx-leader...
W‹K› controller.go:{{1040..1230}}] Service "{{ns}}/{{service}}" does not have any active Endpoint.
W‹K› controller.go:{{1300..1450}}] Error getting SSL certificate "{{ns}}/{{service}}-tls": local SSL certificate {{ns}}/{{service}}-tls was not found. Using default certificate
I‹K› controller.go:{{180..200}}] "Configuration changes detected, backend reload required"
I‹K› controller.go:{{200..215}}] "Backend successfully reloaded"
I‹K› event.go:{{280..380}}] Event(v1.ObjectReference{Kind:"Pod", Namespace:"ingress-nginx", Name:"ingress-nginx-controller-{{replicaset2}}-{{7xk2p|vv9dc}}"}): type: 'Normal' reason: 'RELOAD' NGINX reload triggered due to a change in configuration
I‹K› backend_ssl.go:{{60..70}}] "Adding secret to local store" name="{{ns}}/{{service}}-tls"
I‹K› controller.go:{{200..215}}] "Backend successfully reloaded"
@5 {{privip*}} - - [‹A›] "POST /{{score|v1/models/{{service}}:predict}} HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0" {{200..900}} 0.0{{10..99}} [{{ns}}-{{service}}-80] [] {{privip*}}:{{port}} {{bytes*}} 0.0{{10..99}} 200 {{hexx*}}
== hk-istio-proxy
‹U›	info	FLAG: --concurrency="2"
‹U›	info	Proxy role	ips=[{{privip}}] type=sidecar id={{pod}}.{{ns}} domain={{ns}}.svc.cluster.local
‹U›	warn	Failed to fetch instance metadata: Get "http://169.254.169.254/metadata/instance": context deadline exceeded
‹U›	info	Initializing with upstream address "istiod.istio-system.svc:15012" and cluster "Kubernetes"
‹U›	warn	ca	ca request failed, starting attempt 1 in {{90..110}}.{{100..999}}ms
‹U›	warn	sds	failed to warm certificate: failed to generate workload certificate: create certificate: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp {{privip2}}:15012: connect: connection refused"
@* ‹U›	warn	Envoy proxy is NOT ready: config not received from XDS server (is Istiod running?): cds updates: 0 successful, 0 rejected; lds updates: 0 successful, 0 rejected
‹U›	warning	envoy config	StreamAggregatedResources gRPC config stream closed: 14, connection error: desc = "transport: Error while dialing: dial tcp {{privip2}}:15012: connect: connection refused"
‹U›	info	xdsproxy	connected to upstream XDS server: istiod.istio-system.svc:15012
‹U›	info	cache	generated new workload certificate	latency={{100..900}}.{{100000..999999}}ms ttl=23h59m59.{{100000000..999999999}}s
‹U›	info	ads	XDS: Incremental Pushing:0 ConnectedEndpoints:2 Version:
‹U›	info	Readiness succeeded in {{2..9}}.{{100000000..999999999}}s
‹U›	info	Envoy proxy is ready
@4 [‹Z›] "GET /healthz HTTP/1.1" 200 - via_upstream - "-" 0 2 {{1..9}} {{1..9}} "-" "kube-probe/1.28" "{{guid*}}" "{{privip}}:15020" "{{privip}}:{{port}}" inbound|{{port}}|| 127.0.0.6:{{30000..60000}} {{privip}}:{{port}} {{privip2}}:0 - default
== hk-istiod
‹U›	info	klog	attempting to acquire leader lease istio-system/istio-leader...
‹U›	info	validationController	Not ready to switch validation to fail-closed: dummy invalid config not rejected
‹U›	info	validationServer	configuration is invalid: gateway must have at least one server
‹U›	info	validationController	Successfully updated validatingwebhookconfiguration istio-validator-istio-system (failurePolicy=Fail)
‹U›	warn	model	Failed to GET from "https://login.idp.example/.well-known/jwks.json": Get "https://login.idp.example/.well-known/jwks.json": context deadline exceeded. Retry in 1s
‹U›	info	model	The JWT key has been updated for issuer https://login.idp.example
‹U›	info	ads	ADS: "{{privip}}:{{30000..60000}}" {{pod}}.{{ns}}-{{10..90}} terminated rpc error: code = Canceled desc = context canceled
‹U›	info	ads	ADS: new connection for node:{{pod2}}.{{ns}}-{{91..99}}
@9 ‹U›	info	ads	{{CDS|EDS|LDS|RDS}}: PUSH request for node:{{pod2}}.{{ns}} resources:{{10..90}} size:{{10..90}}.{{1..9}}kB cached:{{1..90}}/{{90..99}}
‹U›	info	ads	Push debounce stable[{{10..90}}] {{1..9}} for config ServiceEntry/{{ns}}/{{service}}.{{ns}}.svc.cluster.local: 100.{{100000..999999}}ms since last change, full=false
== hk-knative
{"severity":"INFO","timestamp":"‹N›","logger":"activator","caller":"activator/main.go:{{100..130}}","message":"Starting the knative activator","knative.dev/controller":"activator"}
{"severity":"ERROR","timestamp":"‹N›","logger":"activator","caller":"websocket/connection.go:{{140..150}}","message":"Websocket connection could not be established","error":"dial tcp: lookup autoscaler.knative-serving.svc.cluster.local on {{privip}}:53: no such host"}
@* {"severity":"ERROR","timestamp":"‹N›","logger":"activator","caller":"websocket/connection.go:{{140..150}}","message":"Websocket connection could not be established","error":"dial tcp {{privip2}}:8080: connect: connection refused"}
{"severity":"WARNING","timestamp":"‹N›","logger":"activator","caller":"handler/healthz_handler.go:{{40..60}}","message":"Healthcheck failed: connection has not yet been established"}
{"severity":"INFO","timestamp":"‹N›","logger":"activator","caller":"websocket/connection.go:{{160..170}}","message":"Connected to ws://autoscaler.knative-serving.svc.cluster.local:8080"}
{"severity":"ERROR","timestamp":"‹N›","logger":"autoscaler","caller":"scaling/autoscaler.go:{{150..170}}","message":"Failed to obtain metrics","error":"no metrics have been collected for revision yet","knative.dev/key":"{{ns}}/{{service}}-predictor-00003"}
{"severity":"INFO","timestamp":"‹N›","logger":"autoscaler","caller":"kpa/scaler.go:{{260..280}}","message":"Scaling from 0 to 1","knative.dev/key":"{{ns}}/{{service}}-predictor-00003"}
{"severity":"WARNING","timestamp":"‹N›","logger":"activator","caller":"net/revision_backends.go:{{320..360}}","message":"Failed probing pods","error":"error roundtripping http://{{privip3}}:8012/healthz: dial tcp {{privip3}}:8012: connect: connection refused","knative.dev/key":"{{ns}}/{{service}}-predictor-00003"}
{"severity":"INFO","timestamp":"‹N›","logger":"activator","caller":"net/throttler.go:{{320..350}}","message":"Updating Revision Throttler with: clusterIP = <nil>, trackers = 1, backends = 1","knative.dev/key":"{{ns}}/{{service}}-predictor-00003"}
@3 {"severity":"INFO","timestamp":"‹N›","logger":"activator","message":"request served","httpRequest":{"requestMethod":"POST","requestUrl":"/v1/models/{{service}}:predict","status":200,"latency":"0.{{100..999}}s"}}
== hk-kserve-controller
{"level":"info","ts":"‹Z›","logger":"setup","msg":"Setting up client for manager"}
{"level":"info","ts":"‹Z›","logger":"entrypoint","msg":"The InferenceService controller won't watch networking.istio.io/v1beta1/VirtualService resources because the CRD is not available."}
{"level":"info","ts":"‹Z›","msg":"attempting to acquire leader lease kserve/kserve-controller-manager-leader-lock..."}
{"level":"info","ts":"‹Z›","msg":"Reconciling inference service","controller":"inferenceservice","isvc":"{{service}}"}
{"level":"error","ts":"‹Z›","msg":"Reconciler error","controller":"inferenceservice","controllerGroup":"serving.kserve.io","controllerKind":"InferenceService","InferenceService":{"name":"{{service}}","namespace":"{{ns}}"},"reconcileID":"{{guid}}","error":"fails to update InferenceService status: Operation cannot be fulfilled on inferenceservices.serving.kserve.io \"{{service}}\": ‹conflict›","stacktrace":"sigs.k8s.io/controller-runtime/pkg/internal/controller.(*Controller).reconcileHandler\n\t/go/pkg/mod/sigs.k8s.io/controller-runtime@v0.16.3/pkg/internal/controller/controller.go:329\nsigs.k8s.io/controller-runtime/pkg/internal/controller.(*Controller).processNextWorkItem\n\t/go/pkg/mod/sigs.k8s.io/controller-runtime@v0.16.3/pkg/internal/controller/controller.go:266"}
{"level":"info","ts":"‹Z›","logger":"PredictorReconciler","msg":"Resolved container","container":"kserve-container","podLabelValue":"{{service}}-predictor"}
{"level":"info","ts":"‹Z›","logger":"KsvcReconciler","msg":"knative service configuration diff (-desired, +observed):","diff":""}
{"level":"info","ts":"‹Z›","msg":"Inference service readiness is false, requeued","isvc":"{{service}}","reason":"PredictorNotReady: RevisionMissing"}
{"level":"info","ts":"‹Z›","logger":"IngressReconciler","msg":"Skipping ingress, predictor is not ready yet","isvc":"{{service}}"}
@5 {"level":"info","ts":"‹Z›","msg":"Reconciling inference service","controller":"inferenceservice","isvc":"{{service}}"}
{"level":"info","ts":"‹Z›","msg":"Updating inference service status","isvc":"{{service}}","ready":"True","url":"http://{{service}}.{{ns}}.example.com"}
== hk-gpu-validation
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="version: {{short}}, commit: {{short}}"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Attempting to validate a pre-installed driver on the host"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Driver is not pre-installed on the host. Checking driver container status."
running command bash with args [-c stat /run/nvidia/validations/.driver-ctr-ready]
stat: cannot statx '/run/nvidia/validations/.driver-ctr-ready': No such file or directory
command failed, retrying after 5 seconds
running command bash with args [-c stat /run/nvidia/validations/.driver-ctr-ready]
stat: cannot statx '/run/nvidia/validations/.driver-ctr-ready': No such file or directory
command failed, retrying after 5 seconds
@? running command bash with args [-c stat /run/nvidia/validations/.driver-ctr-ready]⏎stat: cannot statx '/run/nvidia/validations/.driver-ctr-ready': No such file or directory⏎command failed, retrying after 5 seconds
running command bash with args [-c stat /run/nvidia/validations/.driver-ctr-ready]
  File: /run/nvidia/validations/.driver-ctr-ready
  Size: 0         	Blocks: 0          IO Block: 4096   regular empty file
running command chroot with args [/run/nvidia/driver nvidia-smi]
+-----------------------------------------------------------------------------+
| NVIDIA-SMI {{driver=525.60.13|535.104.05|550.54.15}}    Driver Version: {{driver}}    CUDA Version: 12.{{0..4}}     |
|-------------------------------+----------------------+----------------------+
| GPU  Name        Persistence-M| Bus-Id        Disp.A | Volatile Uncorr. ECC |
|===============================+======================+======================|
|   0  {{Tesla T4|Tesla V100-PCIE|NVIDIA A100}}            On   | 00000001:00:00.0 Off |                    0 |
+-------------------------------+----------------------+----------------------+
|  No running processes found                                                 |
+-----------------------------------------------------------------------------+
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Creating link /host-dev-char/195:0 => /dev/nvidia0"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Could not create symlink: symlink /dev/nvidiactl /host-dev-char/195:255: file exists"
all validations are successful
== hk-gpu-operator
{"level":"info","ts":"‹Z›","logger":"controllers.ClusterPolicy","msg":"Kubernetes version detected","version":"v1.2{{5..9}}.{{0..9}}"}
{"level":"info","ts":"‹Z›","logger":"controllers.ClusterPolicy","msg":"WARNING: NFD hasn't labeled any node with a GPU yet, use default RuntimeClass containerd"}
{"level":"info","ts":"‹Z›","logger":"controllers.ClusterPolicy","msg":"Unable to get runtime info from the cluster, defaulting to containerd"}
{"level":"info","ts":"‹Z›","logger":"controllers.ClusterPolicy","msg":"No GPU node in the cluster, do not create DaemonSets","DaemonSet":"nvidia-driver-daemonset","Namespace":"gpu-operator"}
{"level":"info","ts":"‹Z›","logger":"controllers.ClusterPolicy","msg":"Node has GPU(s)","NodeName":"{{node}}"}
@* {"level":"info","ts":"‹Z›","logger":"controllers.ClusterPolicy","msg":"ClusterPolicy isn't ready","states not ready":["state-driver","state-container-toolkit","state-operator-validation","state-device-plugin"]}
{"level":"error","ts":"‹Z›","msg":"Reconciler error","controller":"upgrade-controller","object":{"name":"cluster-policy"},"reconcileID":"{{guid}}","error":"unable to get DaemonSet pods: driver DaemonSet has pods that are not scheduled yet"}
@4 {"level":"info","ts":"‹Z›","logger":"controllers.ClusterPolicy","msg":"ClusterPolicy isn't ready","states not ready":["state-operator-validation"]}
{"level":"info","ts":"‹Z›","logger":"controllers.ClusterPolicy","msg":"ClusterPolicy step completed","state":"state-operator-validation","status":"ready"}
{"level":"info","ts":"‹Z›","logger":"controllers.ClusterPolicy","msg":"ClusterPolicy is ready as all resources have been successfully reconciled"}
== hk-dcgm-exporter
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Starting dcgm-exporter"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="DCGM successfully initialized!"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Not collecting DCP metrics: Error getting supported metrics: This request is serviced by a module of DCGM that is not currently loaded"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Skipping line {{20..80}} ('DCGM_FI_PROF_{{GR_ENGINE_ACTIVE|PIPE_TENSOR_ACTIVE|DRAM_ACTIVE}}'): metric not enabled"
@4 time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Skipping line {{20..80}} ('DCGM_FI_PROF_{{SM_OCCUPANCY|NVLINK_RX_BYTES|PCIE_TX_BYTES}}'): metric not enabled"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Kubernetes metrics collection enabled!"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Pipeline starting"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Starting webserver"
DCGM_FI_DEV_XID_ERRORS{gpu="0",UUID="GPU-{{guid}}",device="nvidia0",err_code="0",err_msg="No Error"} 0
DCGM_FI_DEV_UNCORRECTABLE_REMAPPED_ROWS{gpu="0",UUID="GPU-{{guid}}",device="nvidia0"} 0
DCGM_FI_DEV_GPU_TEMP{gpu="0",UUID="GPU-{{guid}}",device="nvidia0"} {{30..70}}
== hk-csi-disk
I‹K› utils.go:{{75..105}}] GRPC call: /csi.v1.Controller/ControllerPublishVolume
I‹K› controllerserver.go:{{380..400}}] GetDiskLun returned: cannot find Lun for disk pvc-{{guid}}. Initiating attaching volume /subscriptions/{{sub}}/resourceGroups/{{rg}}/providers/Microsoft.Compute/disks/pvc-{{guid}} to node {{node}}.
I‹K› azure_controller_common.go:{{180..240}}] Trying to attach volume pvc-{{guid}} lun 0 to node {{node}}, diskMap len:1
W‹K› azure_vmss_cache.go:{{240..330}}] Couldn't find VMSS VM with nodeName {{node}}, refreshing the cache
E‹K› azure_controller_vmss.go:{{110..140}}] azureDisk - attach disk list(pvc-{{guid}}) on rg({{rg}}) vm({{node}}) err: Retriable: true, RetryAfter: {{3..30}}s, HTTPStatusCode: 409, RawError: AttachDiskWhileBeingDetached
E‹K› utils.go:{{80..110}}] GRPC error: rpc error: code = Aborted desc = An operation with the given Volume ID pvc-{{guid}} already exists
I‹K› azure_controller_common.go:{{180..240}}] Trying to attach volume pvc-{{guid}} lun 0 to node {{node}}, diskMap len:1
I‹K› azure_controller_vmss.go:{{140..170}}] azureDisk - update({{rg}}): vm({{node}}) - attach disk list returned with <nil>
I‹K› controllerserver.go:{{400..440}}] Attach operation successful: volume pvc-{{guid}} attached to node {{node}}.
I‹K› controllerserver.go:{{400..440}}] attach volume pvc-{{guid}} lun 0 to node {{node}} successfully
I‹K› utils.go:{{80..110}}] GRPC response: {"publish_context":{"LUN":"0"}}
== hk-csi-provisioner
I‹K› feature_gate.go:{{240..250}}] feature gates: &{map[Topology:true]}
I‹K› csi-provisioner.go:{{150..170}}] Version: v3.{{3..6}}.{{0..3}}
@* W‹K› connection.go:{{170..190}}] Still connecting to unix:///csi/csi.sock
I‹K› common.go:{{110..140}}] Probing CSI driver for readiness
W‹K› metrics.go:{{140..340}}] metrics endpoint will not be started because `metrics-address` was not specified.
I‹K› csi-provisioner.go:{{220..300}}] CSI driver does not support PUBLISH_UNPUBLISH_VOLUME, not watching VolumeAttachments
I‹K› leaderelection.go:{{245..260}}] attempting to acquire leader lease kube-system/{{disk|file}}-csi-azure-com...
I‹K› leader_election.go:{{175..185}}] new leader detected, current leader: csi-{{azuredisk|azurefile}}-controller-{{replicaset}}
I‹K› leaderelection.go:{{260..275}}] successfully acquired lease kube-system/{{disk|file}}-csi-azure-com
W‹K› controller.go:{{930..940}}] Retrying syncing claim "{{guid}}", failure 0
E‹K› controller.go:{{940..960}}] error syncing claim "{{guid}}": failed to provision volume with StorageClass "managed-csi": rpc error: code = DeadlineExceeded desc = context deadline exceeded
I‹K› controller.go:{{1330..1340}}] provision "{{ns}}/{{topic}}-models" class "managed-csi": started
I‹K› controller.go:{{1430..1450}}] provision "{{ns}}/{{topic}}-models" class "managed-csi": volume "pvc-{{guid}}" provisioned
I‹K› volume_store.go:{{150..160}}] "Saving volume" volume="pvc-{{guid}}"
I‹K› controller.go:{{1460..1470}}] provision "{{ns}}/{{topic}}-models" class "managed-csi": succeeded
== hk-secrets-store
I‹K› nodeserver.go:{{330..400}}] "Using gRPC client" provider="azure" pod="{{pod}}"
E‹K› nodeserver.go:{{240..260}}] "failed to mount secrets store object content" err="rpc error: code = Unknown desc = failed to mount objects, error: failed to get keyvault client: failed to get key vault token: {{nmi response failed with status code: 404, err: <nil>|context deadline exceeded}}" pod="{{ns}}/{{pod}}"
I‹K› nodeserver.go:{{330..400}}] "Using gRPC client" provider="azure" pod="{{pod}}"
I‹K› nodeserver.go:{{200..260}}] "node publish volume complete" targetPath="/var/lib/kubelet/pods/{{guid}}/volumes/kubernetes.io~csi/secrets/mount" pod="{{ns}}/{{pod}}" time="{{200..900}}.{{100000..999999}}ms"
I‹K› secretproviderclasspodstatus_controller.go:{{200..320}}] "reconcile started" spcps="{{ns}}/{{pod}}-{{ns}}-{{service}}"
I‹K› secretproviderclasspodstatus_controller.go:{{320..420}}] "reconcile complete" spc="{{ns}}/{{service}}" pod="{{ns}}/{{pod}}" spcps="{{ns}}/{{pod}}-{{ns}}-{{service}}"
== hk-cilium
level=info msg="Cilium 1.1{{2..5}}.{{1..9}} {{short}} go version go1.2{{0..2}}.{{1..9}} linux/amd64" subsys=daemon
level=warning msg="Unable to ensure that BPF JIT compilation is enabled. This can be ignored when Cilium is running inside non-host network namespace (e.g. with kind or minikube)" error="could not open the sysctl file /proc/sys/net/core/bpf_jit_enable: open /proc/sys/net/core/bpf_jit_enable: no such file or directory" subsys=sysctl
level=info msg="Memory available for map entries (0.003% of {{8..64}}000000000B): {{20..160}}000000B" subsys=config
level=warning msg="Waiting for k8s node information" error="required IPv4 PodCIDR not available" subsys=daemon
@* level=warning msg="Waiting for k8s node information" error="required IPv4 PodCIDR not available" subsys=daemon
level=info msg="Received own node information from API server" ipAddr.ipv4={{privip}} k8sNodeIP={{privip}} nodeName={{node}} subsys=daemon
level=warning msg="Unable to get node resource" error="nodes \"{{node}}\" not found" nodeName={{node}} subsys=nodediscovery
level=warning msg="Deprecated value for --kube-proxy-replacement: partial (use either \"true\", or \"false\")" subsys=daemon
level=info msg="Restored endpoint" endpointID={{100..3000}} ipAddr="[{{privip*}} ]" subsys=daemon
level=warning msg="Key allocation attempt failed" attempt=0 error="unable to create slave key 'k8s:app={{service}}': operation aborted" key="[k8s:app={{service}}]" subsys=allocator
level=info msg="Reusing existing global key" key="k8s:app={{service}};" subsys=allocator
level=warning msg="Regeneration of endpoint failed" bpfCompilation=0s endpointID={{100..3000}} error="context canceled" reason="policy rules added" startTime="{{t:%Y-%m-%d %H:%M:%S}}" subsys=endpoint
@3 level=info msg="Rewrote endpoint BPF program" containerID={{hex*}} endpointID={{100..3000}} identity={{1000..60000}} ipv4={{privip*}} k8sPodName={{ns}}/{{pod*}} subsys=endpoint
level=info msg="Completed endpoint regeneration for all endpoints, 0 failed" subsys=daemon
level=info msg="Daemon initialization completed" bootstrapTime={{4..40}}.{{100000..999999}}s subsys=daemon
level=info msg="Serving cilium API at unix:///var/run/cilium/cilium.sock" subsys=daemon
== hk-calico
{{t:%Y-%m-%d %H:%M:%S.%L}} [INFO][{{8..99}}] startup/startup.go {{400..450}}: Early log level set to info
{{t:%Y-%m-%d %H:%M:%S.%L}} [WARNING][{{8..99}}] startup/utils.go {{50..60}}: Terminating: no host name found in /var/lib/calico/nodename, using NODENAME environment for node name {{node}}
{{t:%Y-%m-%d %H:%M:%S.%L}} [INFO][{{8..99}}] startup/startup.go {{380..390}}: Checking datastore connection
{{t:%Y-%m-%d %H:%M:%S.%L}} [INFO][{{8..99}}] startup/startup.go {{400..410}}: Hit error connecting to datastore - retry error=Get "https://{{privip}}:443/api/v1/nodes/foo": dial tcp {{privip}}:443: i/o timeout
{{t:%Y-%m-%d %H:%M:%S.%L}} [INFO][{{8..99}}] startup/startup.go {{400..410}}: Datastore connection verified
{{t:%Y-%m-%d %H:%M:%S.%L}} [WARNING][{{100..400}}] felix/int_dataplane.go {{450..480}}: Unable to open BPF dataplane, kernel does not support it. error=stat /sys/fs/bpf: no such file or directory
{{t:%Y-%m-%d %H:%M:%S.%L}} [INFO][{{100..400}}] felix/health.go {{230..250}}: Overall health status changed: live=true ready=false
{{t:%Y-%m-%d %H:%M:%S.%L}} [WARNING][{{100..400}}] felix/health.go {{150..160}}: Reporter is not ready. name="async_calc_graph"
{{t:%Y-%m-%d %H:%M:%S.%L}} [INFO][{{100..400}}] felix/calc_graph.go {{460..480}}: Local endpoint updated id=WorkloadEndpoint(node={{node}}, orchestrator=k8s, workload={{ns}}/{{pod}}, name=eth0)
{{t:%Y-%m-%d %H:%M:%S.%L}} [WARNING][{{100..400}}] felix/iface_monitor.go {{230..260}}: Interface vanished before we could read its addresses. error=Link not found ifaceName="cali{{short}}abc"
{{t:%Y-%m-%d %H:%M:%S.%L}} [INFO][{{100..400}}] felix/health.go {{230..250}}: Overall health status changed: live=true ready=true
@13 {{t:%Y-%m-%d %H:%M:%S.%L}} [INFO][{{100..400}}] felix/summary.go 100: Summarising {{8..40}} dataplane reconciliation loops over 1m{{0..3}}.{{1..9}}s: avg={{3..9}}ms longest={{10..90}}ms (resync-nat-v4)
== hk-konnectivity
I‹K› options.go:{{100..160}}] ProxyServerHost set to "{{kubehost}}".
E‹K› clientset.go:{{180..220}}] "cannot connect once" err="rpc error: code = Unavailable desc = connection error: desc = \"transport: Error while dialing: dial tcp: lookup {{kubehost}} on 168.63.129.16:53: server misbehaving\""
@* E‹K› clientset.go:{{180..220}}] "cannot connect once" err="rpc error: code = Unavailable desc = connection error: desc = \"transport: Error while dialing: dial tcp {{ip}}:443: i/o timeout\""
I‹K› client.go:{{160..230}}] "Connect to" server="{{guid}}"
I‹K› clientset.go:{{220..240}}] "sync added client connecting to proxy server" serverID="{{guid}}"
I‹K› client.go:{{460..480}}] "remote connection EOF" connectionID={{1..900}}
@? E‹K› client.go:{{500..520}}] "conn write failure" err="write tcp {{privip}}:{{30000..60000}}->{{privip2}}:10250: use of closed network connection"
== hk-external-secrets
{"level":"info","ts":"‹Z›","logger":"setup","msg":"starting manager"}
{"level":"error","ts":"‹Z›","logger":"controllers.ExternalSecret","msg":"could not get secret data from provider","ExternalSecret":{"name":"{{service}}-env","namespace":"{{ns}}"},"error":"error retrieving secret at .data[0], key: {{topic}}-token, err: {{context deadline exceeded|StatusCode=429 -- Original Error: autorest/azure: Service returned an error. Status=429 Code=\"Throttled\"}}"}
{"level":"error","ts":"‹Z›","msg":"Reconciler error","controller":"externalsecret","ExternalSecret":{"name":"{{service}}-env","namespace":"{{ns}}"},"reconcileID":"{{guid}}","error":"could not get secret data from provider"}
{"level":"info","ts":"‹Z›","logger":"controllers.ExternalSecret","msg":"reconciled secret","ExternalSecret":{"name":"{{service}}-env","namespace":"{{ns}}"}}
@5 {"level":"info","ts":"‹Z›","logger":"controllers.ExternalSecret","msg":"refresh skipped, secret is up to date","ExternalSecret":{"name":"{{service}}-env","namespace":"{{ns}}"}}
== hk-flux
{"level":"info","ts":"‹Z›","msg":"all dependencies are ready, proceeding with release","controller":"helmrelease","HelmRelease":{"name":"{{topic}}-base","namespace":"{{ns}}"}}
{"level":"info","ts":"‹Z›","msg":"dependencies do not meet ready condition (dependency '{{ns}}/{{topic}}-base' is not ready), retrying in 30s","controller":"helmrelease","HelmRelease":{"name":"{{service}}","namespace":"{{ns}}"}}
{"level":"error","ts":"‹Z›","msg":"failed to checkout and determine revision: unable to clone 'https://git.corp.example/{{topic}}/deploy': {{context deadline exceeded|unexpected client error: 503 Service Unavailable}}","controller":"gitrepository","GitRepository":{"name":"deploy","namespace":"flux-system"}}
{"level":"info","ts":"‹Z›","msg":"stored artifact for commit 'retry on 503'","controller":"gitrepository","GitRepository":{"name":"deploy","namespace":"flux-system"}}
{"level":"info","ts":"‹Z›","msg":"running 'upgrade' action with timeout of 5m0s","controller":"helmrelease","HelmRelease":{"name":"{{service}}","namespace":"{{ns}}"}}
{"level":"info","ts":"‹Z›","msg":"release in-sync with desired state","controller":"helmrelease","HelmRelease":{"name":"{{service}}","namespace":"{{ns}}"}}
@4 {"level":"info","ts":"‹Z›","msg":"Reconciliation finished, next run in {{5|10}}m0s","controller":"kustomization","Kustomization":{"name":"{{topic}}","namespace":"flux-system"},"revision":"main@sha1:{{hexx}}"}
== hk-velero
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Setting up backup temp file" backup=velero/nightly-{{short}} logSource="pkg/controller/backup_controller.go:{{600..660}}"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Backing up item" backup=velero/nightly-{{short}} name={{pod}} namespace={{ns}} resource=pods
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Pod ‹old› is not running, skipping its volumes: pod phase is Succeeded" backup=velero/nightly-{{short}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Got error trying to list events.events.k8s.io: the server could not find the requested resource; excluded" backup=velero/nightly-{{short}}
@6 time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Backed up {{100..900}} items out of an estimated total of {{900..999}} (estimate will change throughout the backup)" backup=velero/nightly-{{short}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Waiting for completion of backup hooks: 0 attempted, 0 failed" backup=velero/nightly-{{short}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Backup completed" backup=velero/nightly-{{short}} errors=0 phase=Completed warnings={{1..3}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Backup nightly-{{short2}} has expired, deleting it" controller=gc
== hk-agic
I‹K› environment.go:{{290..300}}] KUBERNETES_WATCHNAMESPACE is not set. Watching all available namespaces.
E‹K› client.go:{{170..180}}] Code="ErrorApplicationGatewayUnexpectedStatusCode" Message="Unexpected status code '403' while performing a GET on Application Gateway." InnerError="azure.BearerAuthorizer#WithAuthorization: Failed to refresh the Token, the identity is not assigned yet"
I‹K› retry.go:{{30..40}}] Retrying in 10s
I‹K› auth.go:{{40..60}}] Creating authorizer from Azure Managed Service Identity
I‹K› mutate_app_gateway.go:{{160..180}}] BEGIN AppGateway deployment
W‹K› backendpools.go:{{90..130}}] Service {{ns}}/{{service}} has no endpoints yet, using an empty backend pool
W‹K› ingress_rules.go:{{60..90}}] Ingress {{ns}}/{{service}} has no TLS spec, listener stays on port 80
I‹K› mutate_app_gateway.go:{{180..200}}] Applied generated Application Gateway configuration
I‹K› mutate_app_gateway.go:{{200..220}}] cache: Updated with latest applied config.
I‹K› mutate_app_gateway.go:{{220..240}}] END AppGateway deployment
I‹K› controller.go:{{150..160}}] Completed last event loop run in: {{10..40}}.{{100..999}}s
== hk-keda-operator
{{t:%Y-%m-%dT%H:%M:%SZ}}	INFO	setup	Starting manager
{{t:%Y-%m-%dT%H:%M:%SZ}}	INFO	Reconciling ScaledObject	{"controller": "scaledobject", "ScaledObject": {"name":"{{service}}","namespace":"{{ns}}"}}
{{t:%Y-%m-%dT%H:%M:%SZ}}	ERROR	kafka_scaler	error getting lag, topic is rebalancing	{"type": "ScaledObject", "namespace": "{{ns}}", "name": "{{service}}", "error": "kafka server: The coordinator is not available"}
{{t:%Y-%m-%dT%H:%M:%SZ}}	INFO	scale_handler	failing over to fallback replicas	{"scaledObject.Name": "{{service}}", "fallback.replicas": 2}
{{t:%Y-%m-%dT%H:%M:%SZ}}	ERROR	Reconciler error	{"controller": "scaledobject", "ScaledObject": {"name":"{{service}}","namespace":"{{ns}}"}, "error": "Operation cannot be fulfilled on scaledobjects.keda.sh \"{{service}}\": ‹conflict›"}
{{t:%Y-%m-%dT%H:%M:%SZ}}	INFO	scaleexecutor	Successfully updated ScaleTarget	{"scaledobject.Name": "{{service}}", "Original Replicas Count": 2, "New Replicas Count": {{3..9}}}
== hk-prometheus-operator
level=info ts=‹N› caller=main.go:{{180..220}} msg="Starting Prometheus Operator" version="(version=0.{{60..75}}.{{0..2}})"
level=warn ts=‹N› caller=operator.go:{{280..330}} component=prometheusoperator msg="missing permission to list CRD ScrapeConfig, feature is off"
level=warn ts=‹N› caller=klog.go:{{100..110}} component=k8s_client_runtime func=Warning msg="failed to watch *v1.Prometheus: the server could not find the requested resource (get prometheuses.monitoring.coreos.com), retrying"
level=info ts=‹N› caller=operator.go:{{280..330}} component=prometheusoperator msg="successfully synced all caches"
level=error ts=‹N› caller=klog.go:{{110..120}} component=k8s_client_runtime func=ErrorDepth msg="sync \"monitoring/k8s\" failed: updating StatefulSet failed: Operation cannot be fulfilled on statefulsets.apps \"prometheus-k8s\": ‹conflict›"
@6 level=info ts=‹N› caller=operator.go:{{1100..1300}} component=prometheusoperator key=monitoring/k8s msg="sync prometheus"
level=info ts=‹N› caller=operator.go:{{1100..1300}} component=prometheusoperator key=monitoring/k8s msg="update prometheus status" available=2 unavailable=0
""",
    noise="none",
    kind="container",
)

# --- nodes and machines
stories(
    "none",
    "traffic",
    r"""
== hk-kubelet-boot
‹J› systemd[1]: Started Kubelet.
‹J› kubelet[{{pid}}]: Flag --container-runtime-endpoint has been deprecated, This parameter should be set via the config file specified by the Kubelet's --config flag.
‹J› kubelet[{{pid}}]: W{{t:%m%d %H:%M:%S.%f}}    {{pid}} feature_gate.go:241] Setting GA feature gate {{CSIMigration|KubeletCredentialProviders|RotateKubeletServerCertificate}}=true. It will be removed in a future release.
‹J› kubelet[{{pid}}]: E{{t:%m%d %H:%M:%S.%f}}    {{pid}} kubelet.go:2{{300..900}}] "Container runtime network not ready" networkReady="NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized"
‹J› kubelet[{{pid}}]: E{{t:%m%d %H:%M:%S.%f}}    {{pid}} eviction_manager.go:{{250..290}}] "Eviction manager: failed to get summary stats" err="failed to get node info: node \"{{node}}\" not found"
‹J› kubelet[{{pid}}]: E{{t:%m%d %H:%M:%S.%f}}    {{pid}} kubelet_node_status.go:{{90..110}}] "Unable to register node with API server" err="Post \"https://{{kubehost}}:443/api/v1/nodes\": dial tcp: lookup {{kubehost}}: i/o timeout" node="{{node}}"
@7 ‹J› kubelet[{{pid}}]: E{{t:%m%d %H:%M:%S.%f}}    {{pid}} kubelet.go:2{{400..499}}] "Error getting node" err="node \"{{node}}\" not found"
‹J› kubelet[{{pid}}]: W{{t:%m%d %H:%M:%S.%f}}    {{pid}} reflector.go:{{530..540}}] k8s.io/client-go/informers/factory.go:150: failed to list *v1.Service: services is forbidden: User "system:anonymous" cannot list resource "services" in API group "" at the cluster scope
‹J› kubelet[{{pid}}]: E{{t:%m%d %H:%M:%S.%f}}    {{pid}} controller.go:{{140..150}}] "Failed to ensure lease exists, will retry" err="leases.coordination.k8s.io \"{{node}}\" is forbidden: User \"system:anonymous\" cannot get resource \"leases\" in API group \"coordination.k8s.io\"" interval="400ms"
‹J› kubelet[{{pid}}]: I{{t:%m%d %H:%M:%S.%f}}    {{pid}} certificate_manager.go:{{350..370}}] kubernetes.io/kube-apiserver-client-kubelet: Rotating certificates
‹J› kubelet[{{pid}}]: I{{t:%m%d %H:%M:%S.%f}}    {{pid}} kubelet_node_status.go:{{70..76}}] "Attempting to register node" node="{{node}}"
‹J› kubelet[{{pid}}]: I{{t:%m%d %H:%M:%S.%f}}    {{pid}} kubelet_node_status.go:{{76..80}}] "Successfully registered node" node="{{node}}"
‹J› kubelet[{{pid}}]: E{{t:%m%d %H:%M:%S.%f}}    {{pid}} pod_workers.go:{{1290..1310}}] "Error syncing pod, skipping" err="network is not ready: container runtime network not ready: NetworkReady=false" pod="{{ns}}/{{pod}}" podUID="{{guid}}"
‹J› kubelet[{{pid}}]: I{{t:%m%d %H:%M:%S.%f}}    {{pid}} kubelet_node_status.go:{{490..500}}] "Fast updating node status as it just became ready"
@5 ‹J› kubelet[{{pid}}]: I{{t:%m%d %H:%M:%S.%f}}    {{pid}} pod_startup_latency_tracker.go:{{100..110}}] "Observed pod startup duration" pod="{{ns}}/{{pod*}}" podStartSLOduration={{2..30}}.{{100000..999999}}
== hk-kubelet-removal
I{{t:%m%d %H:%M:%S.%f}}    {{pid}} kubelet.go:2{{100..499}}] "SyncLoop DELETE" source="api" pods=["{{ns}}/‹old›"]
I{{t:%m%d %H:%M:%S.%f}}    {{pid}} kuberuntime_container.go:{{700..760}}] "Killing container with a grace period" pod="{{ns}}/‹old›" podUID="{{guid}}" containerName="{{cname}}" containerID="containerd://{{sha}}" gracePeriod=30
I{{t:%m%d %H:%M:%S.%f}}    {{pid}} prober.go:{{107..120}}] "Probe failed" probeType="Readiness" pod="{{ns}}/‹old›" podUID="{{guid}}" containerName="{{cname}}" probeResult="failure" output="HTTP probe failed with statuscode: 503"
I{{t:%m%d %H:%M:%S.%f}}    {{pid}} generic.go:{{330..340}}] "Generic (PLEG): container finished" podID="{{guid}}" containerID="{{sha}}" exitCode={{137|143}}
E{{t:%m%d %H:%M:%S.%f}}    {{pid}} remote_runtime.go:{{420..440}}] "ContainerStatus from runtime service failed" err="rpc error: code = NotFound desc = an error occurred when try to find container \"{{sha}}\": not found" containerID="{{sha}}"
I{{t:%m%d %H:%M:%S.%f}}    {{pid}} pod_container_deletor.go:{{50..60}}] "DeleteContainer returned error" containerID={"Type":"containerd","ID":"{{sha}}"} err="failed to get container status \"{{sha}}\": rpc error: code = NotFound desc = an error occurred when try to find container \"{{sha}}\": not found"
I{{t:%m%d %H:%M:%S.%f}}    {{pid}} scope.go:{{115..120}}] "RemoveContainer" containerID="{{sha}}"
I{{t:%m%d %H:%M:%S.%f}}    {{pid}} reconciler_common.go:{{290..310}}] "Volume detached for volume \"kube-api-access-7xk2p\" (UniqueName: \"kubernetes.io/projected/{{guid}}-kube-api-access-7xk2p\") on node \"{{node}}\" DevicePath \"\""
I{{t:%m%d %H:%M:%S.%f}}    {{pid}} kubelet.go:2{{100..499}}] "SyncLoop REMOVE" source="api" pods=["{{ns}}/‹old›"]
I{{t:%m%d %H:%M:%S.%f}}    {{pid}} kubelet_volumes.go:{{160..170}}] "Cleaned up orphaned pod volumes dir" podUID="{{guid}}" path="/var/lib/kubelet/pods/{{guid}}/volumes"
I{{t:%m%d %H:%M:%S.%f}}    {{pid}} kubelet.go:2{{500..599}}] "SyncLoop (probe)" probe="readiness" status="ready" pod="{{ns}}/{{pod}}"
== hk-containerd-boot
‹J› systemd[1]: Starting containerd container runtime...
‹J› containerd[{{pid}}]: time="‹N›" level=info msg="starting containerd" revision={{hexx}} version=1.7.{{2..20}}
‹J› containerd[{{pid}}]: time="‹N›" level=info msg="skip loading plugin \"io.containerd.snapshotter.v1.aufs\"..." error="aufs is not supported (modprobe aufs failed: exit status 1 \"modprobe: FATAL: Module aufs not found in directory /lib/modules/5.15.0-{{1000..1090}}-azure\\n\"): skip plugin" type=io.containerd.snapshotter.v1
‹J› containerd[{{pid}}]: time="‹N›" level=info msg="skip loading plugin \"io.containerd.snapshotter.v1.btrfs\"..." error="path /var/lib/containerd/io.containerd.snapshotter.v1.btrfs (ext4) must be a btrfs filesystem to be used with the btrfs snapshotter: skip plugin" type=io.containerd.snapshotter.v1
‹J› containerd[{{pid}}]: time="‹N›" level=warning msg="failed to load plugin io.containerd.snapshotter.v1.devmapper" error="devmapper not configured"
‹J› containerd[{{pid}}]: time="‹N›" level=info msg="skip loading plugin \"io.containerd.snapshotter.v1.zfs\"..." error="path /var/lib/containerd/io.containerd.snapshotter.v1.zfs must be a zfs filesystem to be used with the zfs snapshotter: skip plugin" type=io.containerd.snapshotter.v1
‹J› containerd[{{pid}}]: time="‹N›" level=warning msg="could not use snapshotter devmapper in metadata plugin" error="devmapper not configured"
‹J› containerd[{{pid}}]: time="‹N›" level=info msg="skip loading plugin \"io.containerd.tracing.processor.v1.otlp\"..." error="skip plugin: tracing endpoint not configured" type=io.containerd.tracing.processor.v1
@? ‹J› containerd[{{pid}}]: time="‹N›" level=warning msg="`default_runtime` is deprecated, please use `default_runtime_name` to reference the default configuration you have defined in `runtimes`"
‹J› containerd[{{pid}}]: time="‹N›" level=error msg="failed to load cni during init, please check CRI plugin status before setting up network for pods" error="cni config load failed: no network config found in /etc/cni/net.d: cni plugin not initialized: failed to load cni config"
‹J› containerd[{{pid}}]: time="‹N›" level=info msg=serving... address=/run/containerd/containerd.sock
‹J› containerd[{{pid}}]: time="‹N›" level=info msg="containerd successfully booted in 0.{{100000..900000}}s"
‹J› systemd[1]: Started containerd container runtime.
‹J› containerd[{{pid}}]: time="‹N›" level=info msg="RunPodSandbox for &PodSandboxMetadata{Name:{{pod}},Uid:{{guid}},Namespace:{{ns}},Attempt:0,} returns sandbox id \"{{sha}}\""
‹J› containerd[{{pid}}]: time="‹N›" level=info msg="StartContainer for \"{{sha2}}\" returns successfully"
== hk-containerd-stop
time="‹N›" level=info msg="StopContainer for \"{{sha}}\" with timeout 30 (s)"
time="‹N›" level=info msg="Stop container \"{{sha}}\" with signal terminated"
time="‹N›" level=info msg="Kill container \"{{sha}}\""
time="‹N›" level=info msg="shim disconnected" id={{sha}} namespace=k8s.io
time="‹N›" level=warning msg="cleaning up after shim disconnected" id={{sha}} namespace=k8s.io
time="‹N›" level=info msg="cleaning up dead shim" namespace=k8s.io
@? time="‹N›" level=warning msg="cleanup warnings time=\"‹N›\" level=warning msg=\"failed to remove runc container\" error=\"runc did not terminate successfully: exit status 255: \" runtime=io.containerd.runc.v2\n" namespace=k8s.io
time="‹N›" level=info msg="StopContainer for \"{{sha}}\" returns successfully"
time="‹N›" level=info msg="TearDown network for sandbox \"{{sha2}}\" successfully"
time="‹N›" level=info msg="StopPodSandbox for \"{{sha2}}\" returns successfully"
time="‹N›" level=error msg="ContainerStatus for \"{{sha}}\" failed" error="rpc error: code = NotFound desc = an error occurred when try to find container \"{{sha}}\": not found"
time="‹N›" level=warning msg="Unable to get status of container for removal, it is gone already" id={{sha}}
time="‹N›" level=info msg="RemovePodSandbox \"{{sha2}}\" returns successfully"
== hk-crio
‹J› crio[{{pid}}]: time="‹N›" level=info msg="Using conmon executable: /usr/bin/conmon"
‹J› crio[{{pid}}]: time="‹N›" level=info msg="Conmon does support the --sync option"
‹J› crio[{{pid}}]: time="‹N›" level=warning msg="Error encountered when checking whether cri-o should wipe containers: open /var/run/crio/version: no such file or directory"
‹J› crio[{{pid}}]: time="‹N›" level=info msg="Node configuration value for {{hugetlb|blkio}} cgroup is true"
‹J› crio[{{pid}}]: time="‹N›" level=warning msg="Failed to find container exit file for {{sha}}: timed out waiting for the condition"
‹J› crio[{{pid}}]: time="‹N›" level=info msg="Updated default CNI network name to "
‹J› crio[{{pid}}]: time="‹N›" level=info msg="Found CNI network {{crio|k8s-pod-network}} (type=bridge) at /etc/cni/net.d/100-crio-bridge.conflist"
‹J› crio[{{pid}}]: time="‹N›" level=info msg="Trying to access \"{{image}}\"" id={{guid}} name=/runtime.v1.ImageService/PullImage
‹J› crio[{{pid}}]: time="‹N›" level=warning msg="Failed, retrying in 1s ... (1/3). Error: reading blob {{digest}}: Get \"https://{{registry}}/v2/blobs/{{digest}}\": net/http: TLS handshake timeout"
‹J› crio[{{pid}}]: time="‹N›" level=info msg="Pulled image: {{image}}" id={{guid}} name=/runtime.v1.ImageService/PullImage
‹J› crio[{{pid}}]: time="‹N›" level=info msg="Created container {{sha2}}: {{ns}}/{{pod}}/{{cname}}" id={{guid2}} name=/runtime.v1.RuntimeService/CreateContainer
‹J› crio[{{pid}}]: time="‹N›" level=info msg="Started container" PID={{1000..30000}} containerID={{sha2}} description={{ns}}/{{pod}}/{{cname}} id={{guid3}} name=/runtime.v1.RuntimeService/StartContainer
== hk-dockerd
‹J› systemd[1]: Starting Docker Application Container Engine...
‹J› dockerd[{{pid}}]: time="‹N›" level=info msg="Starting up"
‹J› dockerd[{{pid}}]: time="‹N›" level=error msg="failed to mount overlay: invalid argument" storage-driver=overlay2
‹J› dockerd[{{pid}}]: time="‹N›" level=error msg="exec: \"fuse-overlayfs\": executable file not found in $PATH" storage-driver=fuse-overlayfs
‹J› dockerd[{{pid}}]: time="‹N›" level=warning msg="Usage of loopback devices is strongly discouraged for production use" storage-driver=devicemapper
‹J› dockerd[{{pid}}]: time="‹N›" level=info msg="[graphdriver] trying configured driver: vfs"
‹J› dockerd[{{pid}}]: time="‹N›" level=error msg="Failed to load container {{sha}}: open /var/lib/docker/containers/{{sha}}/config.v2.json: no such file or directory"
‹J› dockerd[{{pid}}]: time="‹N›" level=info msg="Loading containers: start."
‹J› dockerd[{{pid}}]: time="‹N›" level=warning msg="Could not load necessary modules for IPSEC rules: Running modprobe xfrm_user failed: exit status 1"
‹J› dockerd[{{pid}}]: time="‹N›" level=info msg="Default bridge (docker0) is assigned with an IP address 172.17.0.0/16. Daemon option --bip can be used to set a preferred IP address"
‹J› dockerd[{{pid}}]: time="‹N›" level=info msg="Loading containers: done."
‹J› dockerd[{{pid}}]: time="‹N›" level=warning msg="WARNING: No swap limit support"
‹J› dockerd[{{pid}}]: time="‹N›" level=info msg="Daemon has completed initialization"
‹J› dockerd[{{pid}}]: time="‹N›" level=info msg="API listen on /run/docker.sock"
‹J› systemd[1]: Started Docker Application Container Engine.
@? ‹J› dockerd[{{pid}}]: time="‹N›" level=info msg="Container failed to exit within 10s of signal 15 - using the force" container={{sha2}}
@? ‹J› dockerd[{{pid}}]: time="‹N›" level=info msg="ignoring event" container={{sha2}} module=libcontainerd namespace=moby topic=/tasks/delete type="*events.TaskDelete"
== hk-dmesg-boot
[    0.000000] Linux version 5.15.0-{{1000..1090}}-azure (buildd@lcy02) (gcc (Ubuntu 11.4.0-1ubuntu1~22.04) 11.4.0)
[    0.000000] Command line: BOOT_IMAGE=/boot/vmlinuz-5.15.0-azure root=PARTUUID={{guid}} ro console=tty1 console=ttyS0 earlyprintk=ttyS0 panic=-1 nvme_core.io_timeout=240
[    0.000000] unchecked MSR access error: RDMSR from 0x852 at rIP: 0xffffffff{{short}} (native_read_msr+0x4/0x30)
[    0.{{100000..200000}}] MDS CPU bug present and SMT on, data leak possible. See https://www.kernel.org/doc/html/latest/admin-guide/hw-vuln/mds.html for more details.
[    0.{{200001..300000}}] Spectre V2 : Mitigation: Retpolines
[    0.{{300001..400000}}] RETBleed: WARNING: Spectre v2 mitigation leaves CPU vulnerable to RETBleed attacks, data leaks possible!
[    0.{{400001..500000}}] PCI: Fatal: No config space access function found
[    0.{{500001..600000}}] ACPI: _OSC evaluation for CPUs failed, trying _PDC
[    0.{{600001..700000}}] pcieport: probe of 0000:00:01.0 failed with error -22
[    0.{{700001..800000}}] RAS: Correctable Errors collector initialized.
[    0.{{800001..900000}}] integrity: Couldn't parse db signatures: -74
[    1.{{100000..300000}}] hv_vmbus: unknown GUID: {{guid2}}
[    1.{{300001..500000}}] Unstable clock detected, switching default tracing clock to "global"
[    1.{{500001..900000}}] EXT4-fs (sda1): recovery complete
[    1.{{900001..990000}}] EXT4-fs (sda1): mounted filesystem with ordered data mode. Opts: (null). Quota mode: none.
[    2.{{100000..900000}}] systemd[1]: Configuration file /lib/systemd/system/{{walinuxagent|snapd.recovery}}.service is marked executable. Please remove executable permission bits. Proceeding anyway.
[    3.{{100000..300000}}] hv_balloon: Max. dynamic memory size: {{8192|16384|32768}} MB
[    3.{{300001..500000}}] kauditd_printk_skb: {{10..40}} callbacks suppressed
[    3.{{500001..900000}}] sd 1:0:0:0: [sdb] Attached SCSI disk
[    4.{{100000..900000}}] UDF-fs: error (device sr0): udf_read_tagged: read failed, block=256, location=256
[    5.{{100000..900000}}] mlx5_core {{short}}:00:02.0 enP1s1: Link up
[    6.{{100000..900000}}] aufs 5.x-rcN not found, overlay is used
[   12.{{100000..900000}}] IPv6: ADDRCONF(NETDEV_CHANGE): eth0: link becomes ready
[   20.{{100000..900000}}] cni0: port 1(veth{{short}}) entered forwarding state
== hk-dmesg-veth
[{{10000..90000}}.{{100000..999999}}] cbr0: port {{2..9}}(veth{{short}}) entered disabled state
[{{10000..90000}}.{{100000..999999}}] device veth{{short}} left promiscuous mode
[{{10000..90000}}.{{100000..999999}}] eth0: renamed from veth{{short2}}
[{{10000..90000}}.{{100000..999999}}] IPv6: ADDRCONF(NETDEV_UP): eth0: link is not ready
[{{10000..90000}}.{{100000..999999}}] IPv6: ADDRCONF(NETDEV_CHANGE): eth0: link becomes ready
[{{10000..90000}}.{{100000..999999}}] cbr0: port {{2..9}}(veth{{short3}}) entered blocking state
@13 [{{10000..90000}}.{{100000..999999}}] cbr0: port {{2..9}}(veth{{short*}}) entered {{disabled|blocking|forwarding}} state
[{{10000..90000}}.{{100000..999999}}] kauditd_printk_skb: {{2..30}} callbacks suppressed
[{{10000..90000}}.{{100000..999999}}] device veth{{short3}} entered promiscuous mode
[{{10000..90000}}.{{100000..999999}}] cbr0: port {{2..9}}(veth{{short3}}) entered forwarding state
== hk-dmesg-nvidia
[   {{10..20}}.{{100000..999999}}] nvidia: loading out-of-tree module taints kernel.
[   {{10..20}}.{{100000..999999}}] nvidia: module license 'NVIDIA' taints kernel.
[   {{10..20}}.{{100000..999999}}] Disabling lock debugging due to kernel taint
[   {{10..20}}.{{100000..999999}}] nvidia: module verification failed: signature and/or required key missing - tainting kernel
[   {{10..20}}.{{100000..999999}}] nvidia-nvlink: Nvlink Core is being initialized, major device number 2{{35..41}}
[   {{10..20}}.{{100000..999999}}] NVRM: loading NVIDIA UNIX x86_64 Kernel Module  {{driver=525.60.13|535.104.05|550.54.15}}
[   {{20..30}}.{{100000..999999}}] nvidia-modeset: Loading NVIDIA Kernel Mode Setting Driver for UNIX platforms  {{driver}}
[   {{20..30}}.{{100000..999999}}] [drm] [nvidia-drm] [GPU ID 0x00000001] Loading driver
[   {{20..30}}.{{100000..999999}}] nvidia_uvm: module uses symbols nvUvmInterfaceDisableAccessCntr from proprietary module nvidia, inheriting taint.
[   {{20..30}}.{{100000..999999}}] nvidia-uvm: Loaded the UVM driver, major device number 5{{05..11}}.
‹J› nvidia-persistenced[{{pid}}]: Verbose syslog connection opened
‹J› nvidia-persistenced[{{pid}}]: Failed to change ownership of /var/run/nvidia-persistenced: keeping root
‹J› nvidia-persistenced[{{pid}}]: device 0001:00:00.0 - persistence mode enabled.
‹J› systemd[1]: Started NVIDIA Persistence Daemon.
== hk-systemd-java
‹J› systemd[1]: Stopping {{topic}} feature store...
‹J› systemd[1]: {{topic}}-store.service: Main process exited, code=exited, status=143/n/a
‹J› systemd[1]: {{topic}}-store.service: Failed with result 'exit-code'.
‹J› systemd[1]: Stopped {{topic}} feature store.
‹J› systemd[1]: {{topic}}-store.service: Consumed {{10..59}}min {{1..59}}.{{100..999}}s CPU time.
‹J› systemd[1]: Started {{topic}} feature store.
‹J› {{topic}}-store[{{pid}}]: OpenJDK 64-Bit Server VM warning: Options -Xverify:none and -noverify were deprecated in JDK 13 and will likely be removed in a future release.
‹J› {{topic}}-store[{{pid}}]: Started StoreApplication in {{4..30}}.{{100..999}} seconds (process running for {{5..31}}.{{100..999}})
== hk-systemd-restart-boot
‹J› systemd[1]: Condition check resulted in {{File System Check on Root Device|Rebuild Hardware Database|OpenVSwitch configuration for cleanup}} being skipped.
‹J› systemd[1]: Started {{service}} model server.
‹J› {{service}}[{{pid}}]: redis: dial tcp 127.0.0.1:6379: connect: connection refused
‹J› systemd[1]: {{service}}.service: Main process exited, code=exited, status=1/FAILURE
‹J› systemd[1]: {{service}}.service: Failed with result 'exit-code'.
‹J› systemd[1]: Starting Advanced key-value store...
‹J› systemd[1]: Started Advanced key-value store.
‹J› systemd[1]: {{service}}.service: Scheduled restart job, restart counter is at 1.
‹J› systemd[1]: Stopped {{service}} model server.
‹J› systemd[1]: Started {{service}} model server.
‹J› {{service}}[{{430..900}}]: connected to redis, model {{model}}:{{version}} loaded, listening on :{{port}}
‹J› systemd[1]: Reached target Multi-User System.
‹J› systemd[1]: Startup finished in {{2..9}}.{{100..999}}s (kernel) + {{10..40}}.{{100..999}}s (userspace) = {{12..49}}.{{100..999}}s.
== hk-cloud-init
Cloud-init v. 23.{{1..4}}.{{1..3}}-0ubuntu0~22.04.1 running 'init-local' at {{t:%a, %d %b %Y %H:%M:%S +0000}}. Up {{5..9}}.{{10..99}} seconds.
{{t:%Y-%m-%d %H:%M:%S,%L}} - url_helper.py[WARNING]: Calling 'http://169.254.169.254/metadata/instance?api-version=2021-08-01' failed [{{1..5}}/120s]: request error [HTTPConnectionPool(host='169.254.169.254', port=80): Max retries exceeded with url: /metadata/instance (Caused by ConnectTimeoutError('Connection to 169.254.169.254 timed out. (connect timeout=2.0)'))]
{{t:%Y-%m-%d %H:%M:%S,%L}} - azure.py[WARNING]: Interface eth0 is not up yet, waiting for it
{{t:%Y-%m-%d %H:%M:%S,%L}} - cc_apt_configure.py[WARNING]: apt configured with no primary mirror in metadata, default is used
{{t:%Y-%m-%d %H:%M:%S,%L}} - schema.py[WARNING]: Deprecated cloud-config provided: apt_update: Default: ``false``. Deprecated in version 22.2. Use ``package_update`` instead.
ci-info: no authorized SSH keys fingerprints found for user {{user}}.
Cloud-init v. 23.{{1..4}}.{{1..3}}-0ubuntu0~22.04.1 running 'modules:final' at {{t:%a, %d %b %Y %H:%M:%S +0000}}. Up {{20..40}}.{{10..99}} seconds.
Cloud-init v. 23.{{1..4}}.{{1..3}}-0ubuntu0~22.04.1 finished at {{t:%a, %d %b %Y %H:%M:%S +0000}}. Datasource DataSourceAzure [seed=/dev/sr0].  Up {{41..90}}.{{10..99}} seconds
== hk-waagent
‹U› INFO Daemon Daemon Azure Linux Agent Version: 2.{{4..11}}.{{0..9}}.{{0..9}}
‹U› WARNING Daemon Daemon Dhcp client is not running: [CmdPidof]
‹U› INFO ExtHandler ExtHandler Initializing the goal state...
‹U› WARNING ExtHandler ExtHandler Fetch failed from [http://168.63.129.16:32526/health]: [HTTP Failed] GET http://168.63.129.16:32526/health -- IOError timed out -- 1 attempts made
‹U› WARNING ExtHandler ExtHandler Failed to get vmSettings, using the Fabric goal state: [ResourceGoneError] HostPlugin: 410 Gone
‹U› INFO ExtHandler Fetched a new incarnation for the WireServer goal state [incarnation {{2..9}}]
‹U› INFO ExtHandler ExtHandler No requested version specified, checking for all versions for agent update (family: Prod)
‹U› INFO ExtHandler [Microsoft.AKS.Compute.AKS.Linux.AKSNode-1.3{{0..9}}] Target handler state: enabled [incarnation {{2..9}}]
‹U› INFO ExtHandler [Microsoft.AKS.Compute.AKS.Linux.AKSNode-1.3{{0..9}}] Command: bin/vmext-enable, exit code: 0
@13 ‹U› INFO ExtHandler ExtHandler [HEARTBEAT] Agent WALinuxAgent-2.11.1.4 is running as the goal state agent [DEBUG HeartbeatCounter: {{1..90}};DroppedPackets: 0;UpdateGSErrors: 0;AutoUpdate: 1]
== hk-sshd-scan
@5 ‹J› sshd[{{1000..30000}}]: Invalid user {{admin|oracle|ubnt|test|postgres}} from {{ip*}} port {{30000..60000}}
@5 ‹J› sshd[{{1000..30000}}]: Failed password for invalid user {{admin|oracle|ubnt|test}} from {{ip*}} port {{30000..60000}} ssh2
‹J› sshd[{{1000..30000}}]: pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost={{ip}}
‹J› sshd[{{1000..30000}}]: error: kex_exchange_identification: Connection closed by remote host
‹J› sshd[{{1000..30000}}]: fatal: Unable to negotiate with {{ip}} port {{30000..60000}}: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1 [preauth]
@5 ‹J› sshd[{{1000..30000}}]: Disconnected from authenticating user root {{ip*}} port {{30000..60000}} [preauth]
‹J› sshd[{{1000..30000}}]: error: maximum authentication attempts exceeded for root from {{ip}} port {{30000..60000}} ssh2 [preauth]
@5 ‹J› sshd[{{1000..30000}}]: Connection closed by {{ip*}} port {{30000..60000}} [preauth]
‹J› fail2ban.actions[{{pid}}]: NOTICE [sshd] Ban {{ip}}
@5 ‹J› sshd[{{1000..30000}}]: Received disconnect from {{ip*}} port {{30000..60000}}:11: Bye Bye [preauth]
‹J› fail2ban.actions[{{pid}}]: NOTICE [sshd] Unban {{ip2}}
‹J› sshd[{{1000..30000}}]: Accepted publickey for {{user}} from {{privip}} port {{30000..60000}} ssh2: ED25519 SHA256:{{sha}}
== hk-timesync
‹J› chronyd[{{pid}}]: chronyd version 4.{{0..4}} starting (+CMDMON +NTP +REFCLOCK +RTC +PRIVDROP +SCFILTER +SIGND +ASYNCDNS +NTS +SECHASH +IPV6 -DEBUG)
‹J› chronyd[{{pid}}]: Could not open /dev/ptp1 : No such file or directory, ignored
‹J› chronyd[{{pid}}]: Frequency -{{1..90}}.{{100..999}} +/- 0.{{100..999}} ppm read from /var/lib/chrony/chrony.drift
‹J› systemd-timesyncd[{{pid2}}]: Timed out waiting for reply from {{ip}}:123 (ntp.corp.example).
‹J› chronyd[{{pid}}]: Source {{ip2}} replaced with {{ip3}}
‹J› chronyd[{{pid}}]: Can't synchronise: no selectable sources
‹J› chronyd[{{pid}}]: Selected source PHC0
‹J› chronyd[{{pid}}]: System clock wrong by {{0..2}}.{{100000..999999}} seconds
‹J› chronyd[{{pid}}]: System clock was stepped by {{0..2}}.{{100000..999999}} seconds
== hk-unattended-upgrades
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO Starting unattended upgrades script
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING Could not figure out development release: Distribution data outdated. Please check for an update for distro-info-data.
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO Allowed origins are: o=Ubuntu,a=jammy, o=Ubuntu,a=jammy-security
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING Lock file is already taken, exiting
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO Starting unattended upgrades script
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO Packages that will be upgraded: {{libssl3 openssl|linux-azure|libgpg-error0 gpg}}
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO Writing dpkg log to /var/log/unattended-upgrades/unattended-upgrades-dpkg.log
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO No packages found that can be removed automatically, 0 kept back, 0 failed
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO All upgrades installed
== hk-resolved
‹J› systemd-resolved[{{pid}}]: Using degraded feature set UDP instead of UDP+EDNS0 for DNS server 168.63.129.16.
‹J› systemd-resolved[{{pid}}]: Server returned error NXDOMAIN, mitigating potential DNS violation DVE-2018-0001, retrying transaction with reduced feature level UDP.
‹J› systemd-networkd[{{pid2}}]: eth0: Lost carrier
‹J› systemd-networkd[{{pid2}}]: eth0: DHCP lease lost
‹J› systemd-networkd[{{pid2}}]: eth0: Gained carrier
‹J› systemd-networkd[{{pid2}}]: eth0: DHCPv4 address {{privip}}/16, gateway 10.0.0.1 acquired from 168.63.129.16
‹J› systemd-resolved[{{pid}}]: Grace period over, resuming full feature set (UDP+EDNS0) for DNS server 168.63.129.16.
‹J› systemd-networkd-wait-online[{{pid}}]: all links are online, 0 failed
== hk-reboot-maintenance
‹J› systemd-logind[{{pid}}]: The system will reboot now! (planned maintenance, kured: /var/run/reboot-required)
‹J› systemd[1]: Stopping Kubelet...
‹J› kubelet[{{pid2}}]: I{{t:%m%d %H:%M:%S.%f}}    {{pid2}} nodeshutdown_manager_linux.go:{{260..290}}] "Shutdown manager detected new shutdown event, isShuttingDownNow" event="shutdown"
@* ‹J› kubelet[{{pid2}}]: I{{t:%m%d %H:%M:%S.%f}}    {{pid2}} nodeshutdown_manager_linux.go:{{300..340}}] "Shutdown manager finished killing pod" pod="{{ns}}/{{pod*}}"
‹J› systemd[1]: kubelet.service: Deactivated successfully.
‹J› containerd[{{pid3}}]: time="‹N›" level=error msg="ttrpc: received message on inactive stream" stream={{1..90}}
@4 ‹J› systemd[1]: cri-containerd-{{sha*}}.scope: Deactivated successfully.
‹J› systemd[1]: run-containerd-runc-k8s.io-{{sha}}.mount: Deactivated successfully.
‹J› systemd[1]: Failed unmounting /var/lib/kubelet/pods/{{guid}}/volumes/kubernetes.io~projected/kube-api-access-7xk2p, retrying at final.target.
‹J› systemd[1]: Reached target System Reboot.
‹J› systemd-shutdown[1]: Sending SIGTERM to remaining processes...
‹J› systemd-journald[{{pid}}]: Received SIGTERM from PID 1 (systemd-shutdow).
‹J› kernel: watchdog: watchdog0: watchdog did not stop!
-- Boot {{hexx}} --
‹J› kernel: Linux version 5.15.0-{{1000..1090}}-azure
‹J› systemd-fsck[{{pid}}]: /dev/sda1: recovering journal
‹J› systemd-fsck[{{pid}}]: /dev/sda1: clean, {{100000..900000}}/{{1000000..9000000}} files, {{1000000..9000000}}/{{9000001..9999999}} blocks
‹J› systemd[1]: Started containerd container runtime.
‹J› systemd[1]: Started Kubelet.
‹J› kubelet[{{430..900}}]: I{{t:%m%d %H:%M:%S.%f}}     900 kubelet_node_status.go:{{490..500}}] "Fast updating node status as it just became ready"
‹J› kured[{{pid}}]: time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Uncordoning node {{node}}"
== hk-node-problem-detector
I‹K› log_monitor.go:{{75..85}}] Finish parsing log monitor config file /config/kernel-monitor.json: {"conditions":[{"type":"KernelDeadlock","reason":"KernelHasNoDeadlock"},{"type":"ReadonlyFilesystem","reason":"FilesystemIsNotReadOnly"}],"rules":[{"type":"temporary","reason":"OOMKilling","pattern":"Killed process \\d+ (.+) total-vm:\\d+kB"},{"type":"temporary","reason":"TaskHung","pattern":"task \\S+:\\w+ blocked for more than \\w+ seconds\\."},{"type":"temporary","reason":"KernelOops","pattern":"BUG: unable to handle kernel NULL pointer dereference at .*"},{"type":"permanent","condition":"ReadonlyFilesystem","pattern":"Remounting filesystem read-only"}]}
I‹K› log_watchers.go:40] Use log watcher of plugin "kmsg"
W‹K› custom_plugin_monitor.go:{{80..90}}] Failed to open /config/optional-gpu-monitor.json: no such file, skipped
I‹K› k8s_exporter.go:54] Waiting for kube-apiserver to be ready (timeout 5m0s)...
I‹K› node_problem_detector.go:{{60..70}}] K8s exporter started.
I‹K› problem_detector.go:{{70..80}}] Problem detector started
@3 I‹K› log_monitor.go:{{160..260}}] Initialize condition generated: [{Type:{{KernelDeadlock|ReadonlyFilesystem|FrequentKubeletRestart|FrequentContainerdRestart}} Status:False Transition:{{t:%Y-%m-%d %H:%M:%S}} Reason:NoProblem Message:functioning properly}]
== hk-apparmor
‹J› kernel: audit: type=1400 audit({{day=1600000..1749999}}{{100..999}}.{{100..999}}:{{20..90}}): apparmor="STATUS" operation="profile_load" profile="unconfined" name="cri-containerd.apparmor.d" pid={{1000..30000}} comm="apparmor_parser"
@4 ‹J› kernel: audit: type=1400 audit({{day=1600000..1749999}}{{100..999}}.{{100..999}}:{{91..200}}): apparmor="ALLOWED" operation="{{open|ptrace|capable}}" profile="/usr/sbin/{{chronyd|rsyslogd|dhclient}}" name="/proc/{{100..900}}/{{status|stat}}" pid={{1000..30000}} comm="{{chronyd|rsyslogd|dhclient}}" requested_mask="r" denied_mask="r"
‹J› kernel: audit: type=1400 audit({{day=1600000..1749999}}{{100..999}}.{{100..999}}:{{201..300}}): apparmor="STATUS" operation="profile_replace" info="same as current profile, skipping" profile="unconfined" name="docker-default" pid={{1000..30000}} comm="apparmor_parser"
‹J› rsyslogd[{{pid}}]: action 'action-4-builtin:omfwd' suspended (module 'builtin:omfwd'), retry 0. There should be messages before this one giving the reason for suspension.
‹J› rsyslogd[{{pid}}]: action 'action-4-builtin:omfwd' resumed (module 'builtin:omfwd')
== hk-smartd
‹J› smartd[{{pid}}]: smartd 7.2 2020-12-30 r5155 [x86_64-linux-5.15.0] (local build)
‹J› smartd[{{pid}}]: Device: /dev/sda, [Msft Virtual Disk 1.0], lacks SMART capability, ignoring (not a failure)
‹J› smartd[{{pid}}]: Device: /dev/nvme0, opened, {{Microsoft NVMe Direct Disk|SAMSUNG MZVL2512}}, S/N:{{hex}}, FW:NVMDV001
‹J› smartd[{{pid}}]: Device: /dev/nvme0, no SMART errors: Media_Errors 0, Error_Log_Entries 0, Critical_Warning 0x00
‹J› smartd[{{pid}}]: Monitoring 0 ATA/SATA, 0 SCSI/SAS and 1 NVMe devices
‹J› mdadm[{{pid2}}]: mdadm: No arrays found in config file or automatically, exiting monitor
""",
    noise="none",
    kind="system_log",
)

# --- what stands before the servers: proxies and balancers that run in containers
stories(
    "none",
    "bare",
    r"""
== hk-nginx-next-upstream
@* {{privip*}} - - [‹A›] "POST /score HTTP/1.1" 200 {{bytes*}} rt=0.0{{10..99}} ua="{{privip2}}:{{port}}" us="200"
‹E› [error] {{20..40}}#{{20..40}}: *{{1000..9000}} connect() failed (111: Connection refused) while connecting to upstream, client: {{privip}}, server: {{customhost}}, request: "POST /score HTTP/1.1", upstream: "http://{{privip3}}:{{port}}/score", host: "{{customhost}}"
{{privip*}} - - [‹A›] "POST /score HTTP/1.1" 200 {{bytes*}} rt=0.{{100..300}} ua="{{privip3}}:{{port}}, {{privip2}}:{{port}}" us="502, 200"
‹E› [warn] {{20..40}}#{{20..40}}: *{{1000..9000}} upstream server temporarily disabled while connecting to upstream, client: {{privip}}, server: {{customhost}}, request: "POST /score HTTP/1.1", upstream: "http://{{privip3}}:{{port}}/score", host: "{{customhost}}"
{{privip*}} - - [‹A›] "POST /score HTTP/1.1" 200 {{bytes*}} rt=0.{{100..300}} ua="{{privip3}}:{{port}}, {{privip2}}:{{port}}" us="504, 200"
@* {{privip*}} - - [‹A›] "POST /score HTTP/1.1" 200 {{bytes*}} rt=0.0{{10..99}} ua="{{{{privip2}}|{{privip3}}}}:{{port}}" us="200"
@13 {{privip*}} - - [‹A›] "GET /healthz HTTP/1.1" 200 2 rt=0.00{{1..9}} ua="{{privip3}}:{{port}}" us="200"
== hk-nginx-strangers
‹E› [info] {{20..40}}#{{20..40}}: *{{1000..9000}} client sent invalid method while reading client request line, client: {{ip}}, server: {{customhost}}, request: "{{\x16\x03\x01\x00\xEE|MGLNDD_{{ip}}_443|SSTP_DUPLEX_POST}}"
{{ip}} - - [‹A›] "\x16\x03\x01\x00\xEE\x01\x00" 400 157 "-" "-"
‹E› [crit] {{20..40}}#{{20..40}}: *{{1000..9000}} SSL_do_handshake() failed (SSL: error:0A00006C:SSL routines::bad key share) while SSL handshaking, client: {{ip}}, server: 0.0.0.0:443
‹E› [error] {{20..40}}#{{20..40}}: *{{1000..9000}} open() "/usr/share/nginx/html/{{.env|wp-login.php|boaform/admin/formLogin}}" failed (2: No such file or directory), client: {{ip2}}, server: {{customhost}}, request: "GET /.env HTTP/1.1", host: "{{ip3}}"
‹E› [error] {{20..40}}#{{20..40}}: *{{1000..9000}} access forbidden by rule, client: {{ip2}}, server: {{customhost}}, request: "GET /.git/config HTTP/1.1"
{{ip2}} - - [‹A›] "GET /.git/config HTTP/1.1" 403 153 "-" "Mozilla/5.0 (compatible; scanner)"
‹E› [error] {{20..40}}#{{20..40}}: *{{1000..9000}} directory index of "/usr/share/nginx/html/static/" is forbidden, client: {{ip2}}, server: {{customhost}}
@* {{ip*}} - - [‹A›] "GET /{{cgi-bin/luci|phpinfo.php|owa/auth|.aws/credentials|solr/admin|vendor/phpunit/eval-stdin.php}} HTTP/1.1" 404 153 "-" "-"
@13 {{privip*}} - {{identity}} [‹A›] "POST /score HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
== hk-nginx-reload
nginx: [warn] the "listen ... http2" directive is deprecated, use the "http2" directive instead in /etc/nginx/conf.d/{{service}}.conf:{{3..9}}
nginx: [warn] conflicting server name "{{customhost}}" on 0.0.0.0:80, ignored
nginx: [warn] "ssl_stapling" ignored, issuer certificate not found for certificate "/etc/nginx/tls/tls.crt"
nginx: the configuration file /etc/nginx/nginx.conf syntax is ok
nginx: configuration file /etc/nginx/nginx.conf test is successful
‹E› [notice] 1#1: signal 1 (SIGHUP) received from {{20..90}}, reconfiguring
‹E› [notice] 1#1: start worker processes
@* ‹E› [notice] {{20..40}}#{{20..40}}: gracefully shutting down
‹E› [notice] {{20..40}}#{{20..40}}: exiting
‹E› [notice] 1#1: signal 17 (SIGCHLD) received from {{20..40}}
@* ‹E› [notice] 1#1: worker process {{20..40}} exited with code 0
@13 {{privip*}} - - [‹A›] "POST /score HTTP/1.1" 200 {{bytes*}} "-" "Go-http-client/1.1"
== hk-haproxy-rolling
[NOTICE]   (1) : New worker ({{worker=8|9|12}}) forked
[NOTICE]   (1) : Loading success.
[WARNING]  ({{worker}}) : Server {{service}}/pod-1 is DOWN, reason: Layer4 connection problem, info: "Connection refused", check duration: 0ms. {{2|3}} active and 0 backup servers left. {{0..3}} sessions active, 0 requeued, 0 remaining in queue.
[WARNING]  ({{worker}}) : Server {{service}}/pod-1 is UP, reason: Layer7 check passed, code: 200, check duration: {{1..20}}ms. 3 active and 0 backup servers online. 0 sessions requeued, 0 total in queue.
[WARNING]  ({{worker}}) : Server {{service}}/pod-2 is DOWN, reason: Layer7 wrong status, code: 503, info: "Service Unavailable", check duration: 2ms. 2 active and 0 backup servers left. 1 sessions active, 0 requeued, 0 remaining in queue.
[WARNING]  ({{worker}}) : Server {{service}}/pod-2 is UP, reason: Layer7 check passed, code: 200, check duration: {{1..20}}ms. 3 active and 0 backup servers online. 0 sessions requeued, 0 total in queue.
[WARNING]  ({{worker}}) : Server {{service}}/pod-3 is going DOWN for maintenance (DNS timeout status). 2 active and 0 backup servers left. 0 sessions active, 0 requeued, 0 remaining in queue.
[WARNING]  ({{worker}}) : {{service}}/pod-3 changed its IP from {{privip}} to {{privip2}} by kube-dns/dns1.
[WARNING]  ({{worker}}) : Server {{service}}/pod-3 ('{{service}}.{{ns}}.svc') is UP/READY (resolves again).
@13 {{privip*}}:{{30000..60000}} [{{t:%d/%b/%Y:%H:%M:%S.%L}}] front {{service}}/pod-{{1|2|3}} 0/0/{{0..3}}/{{8..90}}/{{9..95}} 200 {{200..900}} - - ---- 4/4/0/0/0 0/0 "POST /score HTTP/1.1"
== hk-haproxy-reload
[WARNING]  (1) : Reexecuting Master process
[NOTICE]   (1) : haproxy version is 2.{{4..8}}.{{1..20}}-{{short}}
[WARNING]  (1) : config : missing timeouts for frontend 'stats'. While not properly invalid, you will certainly encounter various problems with such a configuration.
[WARNING]  (1) : config : log format ignored for proxy 'stats' since it has no log address.
[WARNING]  (8) : Stopping frontend front in 0 ms.
[WARNING]  (8) : Stopping backend {{service}} in 0 ms.
[NOTICE]   (1) : New worker (22) forked
[NOTICE]   (1) : Loading success.
[WARNING]  (8) : Proxy front stopped (cumulated conns: FE: {{1000..90000}}, BE: 0).
[NOTICE]   (1) : haproxy version is 2.{{4..8}}.{{1..20}}-{{short}}
[WARNING]  (1) : Former worker (8) exited with code {{0 (Exit)|143 (Terminated)}}
{{privip*}}:{{30000..60000}} [{{t:%d/%b/%Y:%H:%M:%S.%L}}] front front/<NOSRV> -1/-1/-1/-1/0 400 0 - - PR-- 2/2/0/0/3 0/0 "<BADREQ>"
@13 {{privip*}}:{{30000..60000}} [{{t:%d/%b/%Y:%H:%M:%S.%L}}] front {{service}}/pod-{{1|2|3}} 0/0/1/{{8..90}}/{{9..95}} 200 {{200..900}} - - ---- 2/2/0/0/0 0/0 "POST /score HTTP/1.1"
== hk-envoy-retry
[{{t:%Y-%m-%d %H:%M:%S.%L}}][1][info][main] [source/server/server.cc:{{400..430}}] initializing epoch 0 (base id=0, hot restart version=11.104)
[{{t:%Y-%m-%d %H:%M:%S.%L}}][1][warning][main] [source/server/server.cc:{{810..850}}] There is no configured limit to the number of allowed active connections. Set a limit via the runtime key overload.global_downstream_max_connections
[{{t:%Y-%m-%d %H:%M:%S.%L}}][1][warning][misc] [source/common/protobuf/message_validator_impl.cc:21] Deprecated field: type envoy.config.cluster.v3.Cluster Using deprecated option 'envoy.config.cluster.v3.Cluster.http2_protocol_options' from file cluster.proto. This configuration will be removed from Envoy soon.
[{{t:%Y-%m-%d %H:%M:%S.%L}}][1][warning][config] [./source/extensions/config_subscription/grpc/grpc_stream.h:{{150..200}}] StreamAggregatedResources gRPC config stream to xds_cluster closed: 14, upstream connect error or disconnect/reset before headers. reset reason: connection failure, transport failure reason: delayed connect error: 111
[{{t:%Y-%m-%d %H:%M:%S.%L}}][1][warning][config] [source/extensions/config_subscription/grpc/grpc_subscription_impl.cc:130] gRPC config: initial fetch timed out for type.googleapis.com/envoy.config.cluster.v3.Cluster
[{{t:%Y-%m-%d %H:%M:%S.%L}}][1][info][upstream] [source/common/upstream/cds_api_helper.cc:32] cds: add 1 cluster(s), remove 0 cluster(s)
[{{t:%Y-%m-%d %H:%M:%S.%L}}][1][info][main] [source/server/server.cc:{{900..930}}] all clusters initialized. initializing init manager
[{{t:%Y-%m-%d %H:%M:%S.%L}}][1][info][config] [source/common/listener_manager/listener_manager_impl.cc:{{800..940}}] all dependencies initialized. starting workers
[{{t:%Y-%m-%d %H:%M:%S.%L}}][{{12..20}}][debug][router] [source/common/router/router.cc:{{1100..1400}}] [Tags: "ConnectionId":"{{1..90}}","StreamId":"{{100000..900000}}"] upstream reset: reset reason: connection failure, transport failure reason: delayed connect error: 111
[{{t:%Y-%m-%d %H:%M:%S.%L}}][{{12..20}}][debug][router] [source/common/router/router.cc:{{1500..1900}}] [Tags: "ConnectionId":"{{1..90}}","StreamId":"{{100000..900000}}"] performing retry
@* [‹Z›] "POST /score HTTP/1.1" 200 - {{100..900}} {{100..900}} {{8..90}} {{7..80}} "-" "python-requests/2.31.0" "{{guid*}}" "{{customhost}}" "{{privip2}}:{{port}}"
{"event":"outlier_detection","type":"CONSECUTIVE_5XX","cluster_name":"{{service}}","upstream_url":"{{privip3}}:{{port}}","action":"EJECT","num_ejections":1,"enforced":false}
{"event":"outlier_detection","type":"CONSECUTIVE_5XX","cluster_name":"{{service}}","upstream_url":"{{privip3}}:{{port}}","action":"UNEJECT","num_ejections":0,"enforced":false}
@5 [‹Z›] "POST /score HTTP/1.1" 200 - {{100..900}} {{100..900}} {{8..90}} {{7..80}} "-" "python-requests/2.31.0" "{{guid*}}" "{{customhost}}" "{{{{privip2}}|{{privip3}}}}:{{port}}"
== hk-traefik
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Configuration loaded from file: /etc/traefik/traefik.yaml"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Traefik Pilot is deprecated and will be removed soon. Please check our Blog for migration instructions later this year."
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=error msg="Failed to retrieve information of the docker client and server host: Cannot connect to the Docker daemon at tcp://socket-proxy:2375. Is the docker daemon running?" providerName=docker
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=error msg="Provider connection error Cannot connect to the Docker daemon at tcp://socket-proxy:2375. Is the docker daemon running?, retrying in {{400..900}}.{{100..999}}ms" providerName=docker
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Provider connected, {{2..12}} containers found" providerName=docker
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Health check failed, removing from server list. Backend: \"{{service}}@docker\" URL: \"http://{{privip}}:{{port}}\" Weight: 1 Reason: health check error: HTTP request failed: Get \"http://{{privip}}:{{port}}/healthz\": dial tcp {{privip}}:{{port}}: connect: connection refused"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Health check up: Returning to server list. Backend: \"{{service}}@docker\" URL: \"http://{{privip}}:{{port}}\" Weight: 1"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=debug msg="'499 Client Closed Request' caused by: context canceled"
@13 {{privip*}} - - [‹A›] "POST /score HTTP/1.1" 200 {{bytes*}} "-" "-" {{10..900}} "{{service}}@docker" "http://{{privip}}:{{port}}" {{8..90}}ms
== hk-caddy
{"level":"warn","ts":"‹Z›","logger":"admin","msg":"admin endpoint disabled"}
{"level":"warn","ts":"‹Z›","logger":"tls","msg":"storage cleaning happened too recently; skipping for now","storage":"FileStorage:/data/caddy","try_again_in":86400}
{"level":"error","ts":"‹Z›","logger":"tls.obtain","msg":"could not get certificate from issuer","identifier":"{{customhost}}","issuer":"acme-primary.example","error":"[{{customhost}}] solving challenges: presenting for challenge: context deadline exceeded"}
{"level":"error","ts":"‹Z›","logger":"tls.obtain","msg":"will retry","error":"[{{customhost}}] Obtain: [{{customhost}}] solving challenges: context deadline exceeded","attempt":1,"retrying_in":60,"elapsed":{{10..30}}.{{100..999}},"max_duration":2592000}
{"level":"info","ts":"‹Z›","logger":"tls.issuance.acme.acme_client","msg":"authorization finalized","identifier":"{{customhost}}","authz_status":"valid"}
{"level":"info","ts":"‹Z›","logger":"tls.obtain","msg":"certificate obtained successfully","identifier":"{{customhost}}"}
@5 {"level":"info","ts":"‹Z›","logger":"http.log.access","msg":"handled request","request":{"remote_ip":"{{privip*}}","method":"POST","host":"{{customhost}}","uri":"/score"},"duration":0.0{{10..99}},"status":200}
== hk-kong
‹E› [warn] 1#0: *{{1..9}} [lua] init.lua:{{300..500}}: init_worker(): KONG_DATABASE is off, cluster events are disabled, context: init_worker_by_lua*
‹E› [error] {{1200..1300}}#0: *{{1..90}} [lua] healthcheck.lua:{{1100..1200}}: log(): [healthcheck] ({{service}}.upstream) failed to receive status line from '{{privip}}:{{port}}': timeout, context: ngx.timer
‹E› [warn] {{1200..1300}}#0: *{{1..90}} [lua] healthcheck.lua:{{1100..1200}}: log(): [healthcheck] ({{service}}.upstream) unhealthy TCP increment (1/3) for '{{service}}({{privip}}:{{port}})', context: ngx.timer
‹E› [notice] {{1200..1300}}#0: *{{1..90}} [lua] healthcheck.lua:{{1100..1200}}: log(): [healthcheck] ({{service}}.upstream) healthy SUCCESS increment (2/2) for '{{service}}({{privip}}:{{port}})', context: ngx.timer
{{ip}} - - [‹A›] "POST /score HTTP/1.1" 401 {{60..90}} "-" "curl/8.4.0" kong_request_id: "{{hexx}}"
{{ip}} - - [‹A›] "GET /admin HTTP/1.1" 404 {{60..90}} "-" "zgrab/0.x" kong_request_id: "{{hexx2}}"
@13 {{privip*}} - - [‹A›] "POST /score HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0" kong_request_id: "{{hexx*}}"
== hk-linkerd
[     0.00{{1..9}}s]  INFO ThreadId(01) linkerd2_proxy: release 2.{{180..220}}.{{0..9}} (compiled without debug symbols)
[     0.0{{10..90}}s]  WARN ThreadId(01) policy:controller{addr=linkerd-policy.linkerd.svc.cluster.local:8090}: linkerd_app_core::control: Failed to resolve control-plane component error=no record found for Query { name: Name("linkerd-policy.linkerd.svc.cluster.local."), query_type: SRV, query_class: IN }
[     0.{{100..900}}s]  WARN ThreadId(01) watch{port={{port}}}:controller{addr=linkerd-policy.linkerd.svc.cluster.local:8090}:endpoint{addr={{privip}}:8090}: linkerd_reconnect: Failed to connect error=endpoint {{privip}}:8090: Connection refused (os error 111)
[     2.{{100..900}}s]  INFO ThreadId(02) daemon:identity: linkerd_app: Certified identity id={{service}}.{{ns}}.serviceaccount.identity.linkerd.cluster.local
[    {{10..90}}.{{100..900}}s]  INFO ThreadId(01) inbound:server{port={{port}}}:rescue{client.addr={{privip2}}:{{30000..60000}}}: linkerd_app_core::errors::respond: HTTP/1.1 request failed error=client: operation was canceled: connection closed before message completed
{"timestamp":"‹N›","client.addr":"{{privip3}}:{{30000..60000}}","method":"POST","uri":"http://{{service}}.{{ns}}.svc.cluster.local/score","status":200,"processing_ns":"{{100000..900000}}"}
@6 {"timestamp":"‹N›","client.addr":"{{privip*}}:{{30000..60000}}","method":"POST","uri":"http://{{service}}.{{ns}}.svc.cluster.local/score","status":200,"processing_ns":"{{100000..900000}}"}
== hk-metallb
{"caller":"main.go:{{80..180}}","event":"start","level":"info","msg":"starting speaker version v0.13.{{3..12}}","ts":"{{t:%Y-%m-%dT%H:%M:%SZ}}"}
{"caller":"speakerlist.go:{{200..310}}","level":"error","msg":"failed to rejoin: 1 error occurred:\n\t* Failed to join {{privip}}:7946: dial tcp {{privip}}:7946: connect: connection refused","ts":"{{t:%Y-%m-%dT%H:%M:%SZ}}"}
{"caller":"memberlist","component":"Memberlist","level":"warn","msg":"Was able to connect to {{node}} over TCP but UDP probes failed, network may be misconfigured","ts":"{{t:%Y-%m-%dT%H:%M:%SZ}}"}
{"caller":"speakerlist.go:{{200..310}}","event":"Sync","level":"info","msg":"node event - forcing sync","node":"{{node}}","ts":"{{t:%Y-%m-%dT%H:%M:%SZ}}"}
{"caller":"speakerlist.go:{{200..310}}","level":"info","msg":"triggering discovery, joined {{2..5}} members","op":"memberDiscovery","ts":"{{t:%Y-%m-%dT%H:%M:%SZ}}"}
{"caller":"main.go:{{400..420}}","event":"serviceAnnounced","ips":["{{privip2}}"],"level":"info","msg":"service has IP, announcing","pool":"default","protocol":"layer2","svc":"{{ns}}/{{service}}","ts":"{{t:%Y-%m-%dT%H:%M:%SZ}}"}
""",
    noise="none",
    kind="container",
)

# --- gateways of the cloud and proxies that tell of each request
stories(
    "none",
    "traffic",
    r"""
== hk-appgw-access
@* {"timeStamp":"‹Z›","resourceId":"/SUBSCRIPTIONS/{{sub}}/RESOURCEGROUPS/{{rg}}/PROVIDERS/MICROSOFT.NETWORK/APPLICATIONGATEWAYS/AGW-ML","operationName":"ApplicationGatewayAccess","category":"ApplicationGatewayAccessLog","properties":{"instanceId":"appgw_{{0..2}}","clientIP":"{{ip*}}","httpMethod":"POST","requestUri":"/score","httpStatus":200,"serverRouted":"{{privip}}:443","serverStatus":"200","serverResponseLatency":"0.{{100..900}}","timeTaken":0.{{100..900}},"error_info":""}}
{"timeStamp":"‹Z›","operationName":"ApplicationGatewayPerformance","category":"ApplicationGatewayPerformanceLog","properties":{"instanceId":"appgw_0","healthyHostCount":1,"unHealthyHostCount":1,"requestCount":{{20..90}},"latency":{{20..90}},"failedRequestCount":0,"throughput":{{1000..9000}}}}
{"timeStamp":"‹Z›","operationName":"ApplicationGatewayAccess","category":"ApplicationGatewayAccessLog","properties":{"instanceId":"appgw_0","clientIP":"{{ip}}","httpMethod":"GET","requestUri":"/{{.env|wp-login.php|owa/}}","httpStatus":404,"serverRouted":"{{privip}}:443","serverStatus":"404","error_info":"ERRORINFO_NO_ERROR"}}
@4 {"timeStamp":"‹Z›","operationName":"ApplicationGatewayAccess","category":"ApplicationGatewayAccessLog","properties":{"instanceId":"appgw_{{0..2}}","clientIP":"{{ip*}}","httpMethod":"POST","requestUri":"/score","httpStatus":200,"serverRouted":"{{privip}}:443","serverStatus":"200","error_info":""}}
{"timeStamp":"‹Z›","operationName":"ApplicationGatewayPerformance","category":"ApplicationGatewayPerformanceLog","properties":{"instanceId":"appgw_0","healthyHostCount":2,"unHealthyHostCount":0,"requestCount":{{20..90}},"latency":{{20..90}},"failedRequestCount":0,"throughput":{{1000..9000}}}}
== hk-appgw-waf
@* {"timeStamp":"‹Z›","operationName":"ApplicationGatewayFirewall","category":"ApplicationGatewayFirewallLog","properties":{"clientIp":"{{ip*}}","requestUri":"/{{?id=1%27%20OR%201=1|cgi-bin/.%2e/bin/sh|score?x=${jndi:ldap://x.example/a}|index.php?page=../../etc/passwd}}","ruleSetType":"OWASP_CRS","ruleId":"{{942100|930100|932130|944240}}","message":"{{SQL Injection Attack Detected via libinjection|Path Traversal Attack (/../)|Remote Command Execution: Unix Shell Expression Found}}","action":"Matched"}}
{"timeStamp":"‹Z›","operationName":"ApplicationGatewayFirewall","category":"ApplicationGatewayFirewallLog","properties":{"clientIp":"{{ip}}","requestUri":"/","ruleSetType":"OWASP_CRS","ruleId":"949110","message":"Mandatory rule. Cannot be disabled. Inbound Anomaly Score Exceeded (Total Score: {{5..25}})","action":"Blocked"}}
{"timeStamp":"‹Z›","operationName":"ApplicationGatewayAccess","category":"ApplicationGatewayAccessLog","properties":{"clientIP":"{{ip}}","httpMethod":"GET","requestUri":"/","httpStatus":403,"serverRouted":"","serverStatus":"","WAFMode":"Prevention"}}
@* {"timeStamp":"‹Z›","operationName":"ApplicationGatewayAccess","category":"ApplicationGatewayAccessLog","properties":{"clientIP":"{{ip*}}","httpMethod":"POST","requestUri":"/score","httpStatus":200,"serverRouted":"{{privip}}:443","serverStatus":"200","WAFMode":"Prevention"}}
== hk-apim-retry
{"time":"‹Z›","category":"GatewayLogs","isRequestSuccess":true,"DeploymentVersion":"0.{{30..50}}.{{10000..20000}}.0","properties":{"method":"POST","url":"https://apim-{{topic}}.azure-api.net/{{topic}}/score","backendResponseCode":200,"responseCode":200,"cache":"none","backendTime":{{20..900}},"apiId":"{{topic}}-score","operationId":"score","apimSubscriptionId":"batch","traceRecords":[{"source":"retry","message":"Attempt 1 of 3: backend answered 429, condition is met, waiting 2 s"},{"source":"retry","message":"Attempt 2 of 3: backend answered 200"}]}}
@3 {"time":"‹Z›","category":"GatewayLogs","isRequestSuccess":true,"properties":{"method":"POST","url":"https://apim-{{topic}}.azure-api.net/{{topic}}/score","backendResponseCode":200,"responseCode":200,"cache":"{{none|hit|miss}}","backendTime":{{20..900}},"errors":[],"apiId":"{{topic}}-score"}}
{"time":"‹Z›","category":"GatewayLogs","isRequestSuccess":false,"callerIpAddress":"{{ip}}","properties":{"method":"GET","url":"https://apim-{{topic}}.azure-api.net/{{actuator/env|.env|swagger.json}}","responseCode":404,"cache":"none","errors":[{"index":0,"source":"configuration","reason":"OperationNotFound","message":"Unable to match incoming request to an operation."}]}}
{"time":"‹Z›","category":"GatewayLogs","isRequestSuccess":true,"properties":{"method":"POST","url":"https://apim-{{topic}}.azure-api.net/{{topic}}/score","backendResponseCode":200,"responseCode":200,"cache":"none","backendTime":{{20..900}},"errors":[]}}
== hk-front-door
{"time":"‹Z›","category":"FrontDoorHealthProbeLog","operationName":"Microsoft.Cdn/Profiles/HealthProbeLog/Write","properties":{"healthProbeId":"{{hexx}}","POP":"{{AMS|FRA|LON|DUB}}","httpVerb":"HEAD","result":"HttpResponseError","httpStatusCode":"503","probeURL":"https://{{customhost}}:443/healthz","originName":"{{customhost}}","originIP":"{{ip}}:443","totalLatencyMilliseconds":"{{20..90}}"}}
@3 {"time":"‹Z›","category":"FrontDoorAccessLog","operationName":"Microsoft.Cdn/Profiles/AccessLog/Write","properties":{"trackingReference":"{{hexx*}}","httpMethod":"POST","requestUri":"https://{{customhost}}:443/score","clientIp":"{{ip*}}","timeTaken":"0.{{100..900}}","httpStatusCode":"200","pop":"{{AMS|FRA}}","cacheStatus":"CONFIG_NOCACHE","errorInfo":"NoError","originStatusCode":"200"}}
{"time":"‹Z›","category":"FrontDoorAccessLog","properties":{"trackingReference":"{{hexx2}}","httpMethod":"GET","requestUri":"https://{{customhost}}:443/robots.txt","clientIp":"{{ip2}}","httpStatusCode":"404","cacheStatus":"MISS","errorInfo":"NoError"}}
{"time":"‹Z›","category":"FrontDoorHealthProbeLog","properties":{"healthProbeId":"{{hexx3}}","POP":"FRA","httpVerb":"HEAD","result":"OriginSuccess","httpStatusCode":"200","probeURL":"https://{{customhost}}:443/healthz","originIP":"{{ip}}:443"}}
== hk-squid
{{privip}} - - [‹A›] "CONNECT {{storage}}.blob.core.windows.net:443 HTTP/1.1" 407 {{3900..4200}} "-" "azsdk-python-storage-blob/12.19.0" TCP_DENIED:HIER_NONE
{{privip}} - {{identity}} [‹A›] "CONNECT {{storage}}.blob.core.windows.net:443 HTTP/1.1" 200 {{1000..90000}} "-" "azsdk-python-storage-blob/12.19.0" TCP_TUNNEL:HIER_DIRECT
{{privip2}} - - [‹A›] "CONNECT {{index}}:443 HTTP/1.1" 407 {{3900..4200}} "-" "pip/23.2.1" TCP_DENIED:HIER_NONE
@9 {{privip*}} - {{identity}} [‹A›] "CONNECT {{{{index}}|{{registry}}|{{vault}}.vault.azure.net}}:443 HTTP/1.1" 200 {{1000..90000}} "-" "{{pip/23.2.1|python-requests/2.31.0|containerd/1.7.2}}" TCP_TUNNEL:HIER_DIRECT
{{privip3}} - {{identity}} [‹A›] "GET http://{{index}}/simple/{{pkg}}/ HTTP/1.1" 0 0 "-" "pip/23.2.1" TCP_MISS_ABORTED:HIER_NONE
{{privip3}} - {{identity}} [‹A›] "GET http://{{index}}/simple/{{pkg}}/ HTTP/1.1" 304 {{300..400}} "-" "pip/23.2.1" TCP_REFRESH_UNMODIFIED:HIER_DIRECT
@6 {{privip*}} - {{identity}} [‹A›] "CONNECT {{{{index}}|{{registry}}}}:443 HTTP/1.1" 200 {{1000..90000}} "-" "{{pip/23.2.1|containerd/1.7.2}}" TCP_TUNNEL:HIER_DIRECT
""",
    noise="none",
    kind="http",
)

stories(
    "none",
    "traffic",
    r"""
== hk-keepalived
‹J› Keepalived_vrrp[{{pid}}]: (VI_API) Warning - nopreempt will not work with initial state MASTER - clearing
‹J› Keepalived_vrrp[{{pid}}]: VRRP_Script(chk_haproxy) failed (exited with status 1)
‹J› Keepalived_vrrp[{{pid}}]: (VI_API) Changing effective priority from 101 to 81
‹J› Keepalived_vrrp[{{pid}}]: (VI_API) Master received advert from {{privip}} with higher priority 100, ours 81
‹J› Keepalived_vrrp[{{pid}}]: (VI_API) Entering BACKUP STATE
‹J› haproxy[{{pid2}}]: [NOTICE]   (1) : New worker (22) forked
‹J› Keepalived_vrrp[{{pid}}]: VRRP_Script(chk_haproxy) succeeded
‹J› Keepalived_vrrp[{{pid}}]: (VI_API) Changing effective priority from 81 to 101
‹J› Keepalived_vrrp[{{pid}}]: (VI_API) received lower priority (100) advert from {{privip}} - discarding
‹J› Keepalived_vrrp[{{pid}}]: (VI_API) Entering MASTER STATE
@9 ‹J› haproxy[{{pid2}}]: {{privip*}}:{{30000..60000}} [{{t:%d/%b/%Y:%H:%M:%S.%L}}] front api/master-{{0..2}} 1/0/{{10..90}} {{1000..9000}} -- 20/20/19/6/0 0/0
""",
    noise="none",
    kind="system_log",
)

# --- monitoring and alerting
stories(
    "none",
    "bare",
    r"""
== hk-prometheus-wal
ts=‹Z› caller=main.go:{{550..620}} level=info msg="Starting Prometheus Server" mode=server version="(version=2.{{40..54}}.{{0..2}}, branch=HEAD)"
ts=‹Z› caller=query_logger.go:{{80..130}} level=error component=activeQueryTracker msg="Failed to parse query log, queries did not finish in the last run" err="unexpected end of JSON input"
ts=‹Z› caller=repair.go:56 level=info component=tsdb msg="Found healthy block" mint={{1600000000..1700000000}}000 maxt={{1700000001..1750000000}}000 ulid=01H{{short}}
ts=‹Z› caller=head.go:{{590..620}} level=info component=tsdb msg="Replaying on-disk memory mappable chunks if any"
ts=‹Z› caller=head.go:{{620..640}} level=error component=tsdb msg="Loading on-disk chunks failed" err="iterate on on-disk chunks: out of sequence m-mapped chunk for series ref {{1000..90000}}"
ts=‹Z› caller=head.go:{{640..660}} level=info component=tsdb msg="Deletion of corrupted mmap chunk files successful, reloading" count={{1..9}}
ts=‹Z› caller=head.go:{{660..680}} level=info component=tsdb msg="Replaying WAL, this may take a while"
ts=‹Z› caller=head.go:{{680..740}} level=info component=tsdb msg="WAL segment loaded" segment=176 maxSegment=181
ts=‹Z› caller=head.go:{{680..740}} level=info component=tsdb msg="WAL segment loaded" segment=177 maxSegment=181
ts=‹Z› caller=head.go:{{680..740}} level=info component=tsdb msg="WAL segment loaded" segment=178 maxSegment=181
ts=‹Z› caller=head.go:{{680..740}} level=info component=tsdb msg="WAL segment loaded" segment=179 maxSegment=181
ts=‹Z› caller=head.go:{{680..740}} level=info component=tsdb msg="WAL segment loaded" segment=180 maxSegment=181
ts=‹Z› caller=head.go:{{680..740}} level=info component=tsdb msg="WAL segment loaded" segment=181 maxSegment=181
ts=‹Z› caller=head.go:{{740..750}} level=warn component=tsdb msg="Encountered WAL read error, attempting repair" err="read records: corruption in segment /prometheus/wal/00000181 at {{1000..90000}}: unexpected full record"
ts=‹Z› caller=wlog.go:{{360..410}} level=warn component=tsdb msg="Rewrite corrupted segment" segment=181
ts=‹Z› caller=db.go:{{860..900}} level=info component=tsdb msg="Successfully repaired WAL"
ts=‹Z› caller=head.go:{{750..790}} level=info component=tsdb msg="WAL replay completed" checkpoint_replay_duration={{1..9}}.{{100..999}}s wal_replay_duration={{2..40}}.{{100..999}}s total_replay_duration={{41..50}}.{{100..999}}s
ts=‹Z› caller=main.go:{{1000..1250}} level=info msg="Server is ready to receive web requests."
ts=‹Z› caller=compact.go:{{510..580}} level=info component=tsdb msg="write block" mint={{1600000000..1700000000}}000 maxt={{1700000001..1750000000}}000 ulid=01H{{short2}} duration={{1..20}}.{{100..999}}s
== hk-prometheus-remote
ts=‹Z› caller=dedupe.go:112 component=remote level=info remote_name={{hex}} url=http://mimir.{{ns}}.svc/api/v1/push msg="Starting WAL watcher" queue={{hex}}
ts=‹Z› caller=dedupe.go:112 component=remote level=warn remote_name={{hex}} url=http://mimir.{{ns}}.svc/api/v1/push msg="Failed to send batch, retrying" err="Post \"http://mimir.{{ns}}.svc/api/v1/push\": {{dial tcp {{privip}}:80: connect: connection refused|context deadline exceeded}}"
@* ts=‹Z› caller=dedupe.go:112 component=remote level=warn remote_name={{hex}} url=http://mimir.{{ns}}.svc/api/v1/push msg="Failed to send batch, retrying" err="server returned HTTP status {{503 Service Unavailable|429 Too Many Requests}}: too many unhealthy instances in the ring"
ts=‹Z› caller=dedupe.go:112 component=remote level=info remote_name={{hex}} url=http://mimir.{{ns}}.svc/api/v1/push msg="Remote storage resharding" from=1 to={{4..12}}
ts=‹Z› caller=dedupe.go:112 component=remote level=info remote_name={{hex}} url=http://mimir.{{ns}}.svc/api/v1/push msg="Done replaying WAL" duration={{20..90}}.{{100..999}}s
ts=‹Z› caller=dedupe.go:112 component=remote level=info remote_name={{hex}} url=http://mimir.{{ns}}.svc/api/v1/push msg="Remote storage resharding" from={{4..12}} to=1
prometheus_remote_storage_samples_pending{remote_name="{{hex}}"} 0
prometheus_remote_storage_samples_failed_total{remote_name="{{hex}}"} 0
== hk-alertmanager
ts=‹Z› caller=main.go:{{230..250}} level=info msg="Starting Alertmanager" version="(version=0.2{{4..7}}.0, branch=HEAD)"
ts=‹Z› caller=cluster.go:{{260..270}} level=warn component=cluster msg="failed to join cluster" err="2 errors occurred:\n\t* Failed to resolve alertmanager-1.alertmanager-operated:9094: lookup alertmanager-1.alertmanager-operated on {{privip}}:53: no such host\n\n"
ts=‹Z› caller=cluster.go:{{260..270}} level=info component=cluster msg="will retry joining cluster every 10s"
ts=‹Z› caller=cluster.go:{{690..710}} level=info component=cluster msg="gossip not settled" polls=0 before=0 now=1 elapsed=2.00{{1..9}}s
ts=‹Z› caller=cluster.go:{{680..690}} level=info component=cluster msg="gossip settled; proceeding" elapsed=10.00{{1..9}}s
ts=‹Z› caller=notify.go:{{730..860}} level=warn component=dispatcher receiver={{receiver=oncall|chat|mail}} integration=webhook[0] aggrGroup="{}:{alertname=\"{{alert=KubePodCrashLooping|TargetDown|HTTPErrorBudgetBurn}}\"}" msg="Notify attempt failed, will retry later" attempts=1 err="Post \"<redacted>\": {{dial tcp {{privip2}}:8080: connect: connection refused|context deadline exceeded|unexpected status code 503}}"
ts=‹Z› caller=notify.go:{{730..860}} level=info component=dispatcher receiver={{receiver}} integration=webhook[0] aggrGroup="{}:{alertname=\"{{alert}}\"}" msg="Notify success" attempts={{2..4}}
ts=‹Z› caller=silences.go:{{300..420}} level=debug component=silences msg="Maintenance done" duration={{1..9}}ms size={{0..900}}
== hk-grafana
logger=settings t=‹U› level=info msg="Starting Grafana" version=10.{{0..4}}.{{0..9}}
logger=sqlstore t=‹U› level=info msg="Connecting to DB" dbtype=sqlite3
logger=sqlstore t=‹U› level=warn msg="SQLite database file has broader permissions than it should" path=/var/lib/grafana/grafana.db mode=-rw-rw---- expected=-rw-r-----
@* logger=migrator t=‹U› level=info msg="Executing migration" id="{{drop index UQE_alert_state|create alert_notification_state table v1|add column error to annotation|delete orphaned failed_login rows}}"
logger=provisioning.plugins t=‹U› level=error msg="Failed to read plugin provisioning files from directory" path=/etc/grafana/provisioning/plugins error="open /etc/grafana/provisioning/plugins: no such file or directory"
logger=provisioning.alerting t=‹U› level=error msg="can't read alerting provisioning files from directory" path=/etc/grafana/provisioning/alerting error="open /etc/grafana/provisioning/alerting: no such file or directory"
logger=plugin.signature t=‹U› level=warn msg="Permitting unsigned plugin. This is not recommended" pluginID={{topic}}-panel
logger=http.server t=‹U› level=info msg="HTTP Server Listen" address=[::]:3000 protocol=http
logger=context userId=0 orgId=0 uname= t=‹U› level=warn msg="Unauthorized" error="user token not found" remote_addr={{privip}} traceID=
logger=context userId=0 orgId=0 uname= t=‹U› level=info msg="Request Completed" method=GET path=/api/live/ws status=401 remote_addr={{privip}} time_ms=1 handler=/api/live/ws
logger=http.server t=‹U› level=info msg="Successful Login" User=ops@corp.example
@6 logger=context userId=2 orgId=1 uname=ops t=‹U› level=info msg="Request Completed" method=POST path=/api/ds/query status=200 remote_addr={{privip}} time_ms={{10..900}} duration={{10..900}}ms
== hk-loki
level=warn ts=‹N› caller=loki.go:{{280..320}} msg="per stream rate limit is set without a burst, default is used"
level=error ts=‹N› caller=ratestore.go:{{100..110}} msg="error getting ingester clients" err="empty ring"
level=error ts=‹N› caller=ratestore.go:{{100..110}} msg="error getting ingester clients" err="empty ring"
level=warn ts=‹N› caller=basic_lifecycler.go:{{180..200}} component=index-gateway msg="instance not found in the ring" instance=loki-0 ring=index-gateway
level=info ts=‹N› caller=module_service.go:{{80..95}} msg=initialising module=ingester
level=error ts=‹N› caller=scheduler_processor.go:{{80..110}} msg="error contacting scheduler" err="rpc error: code = Unavailable desc = connection error: desc = \"transport: Error while dialing: dial tcp {{privip}}:9095: connect: connection refused\"" addr={{privip}}:9095
level=warn ts=‹N› caller=ingester.go:{{400..480}} msg="checkpoint recovery finished, WAL corruption 0" elapsed={{1..9}}s errors=false
level=info ts=‹N› caller=loki.go:{{480..530}} msg="Loki started" startup_time={{1..9}}.{{100..999}}s
@5 level=info ts=‹N› caller=metrics.go:{{150..250}} component=querier org_id=fake latency=fast query="{app=\"{{service}}\"} |= \"{{error|Traceback|OOMKilled|timeout}}\"" query_type=filter returned_lines=0 throughput={{10..90}}MB status=200
== hk-promtail
level=info ts=‹N› caller=promtail.go:{{120..140}} msg="Starting Promtail" version="(version=2.{{7..9}}.{{0..4}})"
level=error ts=‹N› caller=filetarget.go:{{120..350}} msg="failed to stat file, skipping" error="stat /var/log/pods/{{ns}}_‹old›_{{guid}}/{{cname}}/0.log: no such file or directory"
@3 level=info ts=‹N› caller=tailer.go:{{120..150}} component=tailer msg="tail routine: started" path=/var/log/pods/{{ns}}_{{pod*}}_{{guid*}}/{{cname}}/0.log
level=warn ts=‹N› caller=client.go:{{340..420}} component=client host=loki.{{ns}}.svc:3100 msg="error sending batch, will retry" status=-1 error="Post \"http://loki.{{ns}}.svc:3100/loki/api/v1/push\": dial tcp {{privip}}:3100: connect: connection refused"
@* level=warn ts=‹N› caller=client.go:{{340..420}} component=client host=loki.{{ns}}.svc:3100 msg="error sending batch, will retry" status={{429 error="server returned HTTP status 429 Too Many Requests (429): Ingestion rate limit exceeded for user fake"|500 error="server returned HTTP status 500 Internal Server Error (500): empty ring"}}
level=info ts=‹N› caller=tailer.go:{{200..240}} component=tailer msg="tail routine: tail channel closed, stopping tailer" path=/var/log/pods/{{ns}}_‹old›_{{guid}}/{{cname}}/0.log reason=null
promtail_sent_entries_total{host="loki.{{ns}}.svc:3100"} {{1000..90000}}
promtail_dropped_entries_total{host="loki.{{ns}}.svc:3100",reason="ingester_error"} 0
== hk-fluent-bit
[‹E›] [ info] [fluent bit] version=2.{{0..2}}.{{0..9}}, commit={{short}}, pid=1
[‹E›] [ warn] [filter:kubernetes:kubernetes.0] could not get meta for POD {{pod}}
[‹E›] [error] [tls] error: unexpected EOF
[‹E›] [error] [output:es:es.0] HTTP status=429 URI=/_bulk, response: {"error":{"type":"es_rejected_execution_exception"},"status":429}
[‹E›] [ warn] [engine] failed to flush chunk '1-{{day=1600000..1749999}}123.{{partone=100000000..999999999}}.flb', retry in {{6..11}} seconds: task_id=3, input=tail.0 > output=es.0 (out_id=0)
[‹E›] [ warn] [engine] failed to flush chunk '1-{{day}}128.{{parttwo=100000000..999999999}}.flb', retry in {{6..11}} seconds: task_id=4, input=tail.0 > output=es.0 (out_id=0)
[‹E›] [ info] [engine] flush chunk '1-{{day}}123.{{partone}}.flb' succeeded at retry 1: task_id=3, input=tail.0 > output=es.0 (out_id=0)
[‹E›] [ info] [engine] flush chunk '1-{{day}}128.{{parttwo}}.flb' succeeded at retry {{1|2}}: task_id=4, input=tail.0 > output=es.0 (out_id=0)
@7 [‹E›] [ info] [input:tail:tail.0] inotify_fs_remove(): inode={{100000..900000}} watch_fd={{1..90}}
== hk-otel-collector
‹Z›	info	service/telemetry.go:{{70..130}}	Setting up own telemetry...
‹Z›	warn	internal/warning.go:{{40..60}}	Using the 0.0.0.0 address exposes this server to every network interface, which may facilitate Denial of Service attacks	{"kind": "receiver", "name": "otlp", "data_type": "traces"}
‹Z›	info	memorylimiter/memorylimiter.go:{{140..160}}	Memory limiter configured	{"limit_mib": {{400..900}}, "spike_limit_mib": {{100..200}}, "check_interval": 1}
‹Z›	warn	zapgrpc/zapgrpc.go:{{190..195}}	[core] [Channel #1 SubChannel #2] grpc: addrConn.createTransport failed to connect to {Addr: "tempo.{{ns}}.svc:4317"}. Err: connection error: desc = "transport: Error while dialing: dial tcp {{privip}}:4317: connect: connection refused"	{"grpc_log": true}
‹Z›	info	service/service.go:{{140..200}}	Everything is ready. Begin running and processing data.
‹Z›	info	exporterhelper/retry_sender.go:{{110..130}}	Exporting failed. Will retry the request after interval.	{"kind": "exporter", "data_type": "traces", "name": "otlp", "error": "rpc error: code = Unavailable desc = connection error", "interval": "{{3..7}}.{{100000000..999999999}}s"}
@3 ‹Z›	info	exporterhelper/retry_sender.go:{{110..130}}	Exporting failed. Will retry the request after interval.	{"kind": "exporter", "data_type": "traces", "name": "otlp", "error": "rpc error: code = {{DeadlineExceeded desc = context deadline exceeded|ResourceExhausted desc = RATE_LIMITED}}", "interval": "{{3..20}}.{{100000000..999999999}}s"}
@6 ‹Z›	info	TracesExporter	{"kind": "exporter", "data_type": "traces", "name": "debug", "resource spans": {{1..20}}, "spans": {{20..400}}}
otelcol_exporter_enqueue_failed_spans{exporter="otlp"} 0
otelcol_exporter_send_failed_spans{exporter="otlp"} 0
== hk-app-insights
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG azure.monitor.opentelemetry.exporter: Attempting to use imds credential, not available on this host: IMDS is disabled
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING azure.monitor.opentelemetry.exporter.export._base: Retrying due to server request error: <urllib3.connection.HTTPSConnection object at 0x7f{{short}}>: Failed to resolve '{{region}}-1.in.applicationinsights.azure.com' ([Errno -3] Temporary failure in name resolution).
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING azure.monitor.opentelemetry.exporter.export._base: Retryable server side error: {{429 Too Many Requests|503 Service Unavailable}}. Envelopes are stored on disk and sent later.
@* {{t:%Y-%m-%d %H:%M:%S,%L}} INFO {{service}}: scored {{10..90}} rows in {{20..900}} ms, 0 failed
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO azure.monitor.opentelemetry.exporter.export._base: Transmission succeeded: Item received: {{items=40..90}}. Items accepted: {{items}}
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO azure.monitor.opentelemetry.exporter.statsbeat: retry count 1, exception count 0, stored envelopes sent
== hk-elasticsearch
[{{t:%Y-%m-%dT%H:%M:%S,%L}}][INFO ][o.e.n.Node               ] [es-0] starting ...
[{{t:%Y-%m-%dT%H:%M:%S,%L}}][WARN ][o.e.c.c.ClusterFormationFailureHelper] [es-0] master not discovered yet: have discovered [{es-0}{id-{{short}}}]; discovery will continue using [{{privip}}:9300, {{privip2}}:9300]
[{{t:%Y-%m-%dT%H:%M:%S,%L}}][WARN ][o.e.d.HandshakingTransportAddressConnector] [es-0] [connectToRemoteMasterNode[{{privip2}}:9300]] completed handshake but followup connection failed
[{{t:%Y-%m-%dT%H:%M:%S,%L}}][INFO ][o.e.c.s.MasterService    ] [es-0] elected-as-master ([2] nodes joined), term: {{3..20}}, version: {{100..900}}
[{{t:%Y-%m-%dT%H:%M:%S,%L}}][WARN ][r.suppressed             ] [es-0] path: /_cluster/health, params: {}, status: 503 before state recovery, request was asked again
[{{t:%Y-%m-%dT%H:%M:%S,%L}}][INFO ][o.e.g.GatewayService     ] [es-0] recovered [{{10..90}}] indices into cluster_state
[{{t:%Y-%m-%dT%H:%M:%S,%L}}][WARN ][o.e.d.i.m.Mapping        ] [es-0] [ignore_malformed] deprecated field [_type] used in index [failed-jobs-{{t:%Y.%m}}]
[{{t:%Y-%m-%dT%H:%M:%S,%L}}][INFO ][o.e.c.r.a.AllocationService] [es-0] current.health="GREEN" message="Cluster health status changed from [RED] to [GREEN] (reason: [shards started [[logs-errors][0]]])." previous.health="RED" reason="shards started [[logs-errors][0]]"
== hk-thanos-sidecar
ts=‹N› caller=main.go:{{60..70}} level=debug msg="maxprocs: Leaving GOMAXPROCS=[4]: CPU quota undefined"
ts=‹N› caller=sidecar.go:{{120..150}} level=info msg="no supported bucket was configured, uploads will be disabled"
ts=‹N› caller=intrumentation.go:{{60..85}} level=warn msg="changing probe status" status=not-ready reason="request config against http://localhost:9090/api/v1/status/config: dial tcp 127.0.0.1:9090: connect: connection refused"
ts=‹N› caller=sidecar.go:{{180..200}} level=warn msg="failed to fetch prometheus version. Is Prometheus running? Retrying" err="perform GET request against http://localhost:9090/api/v1/status/buildinfo: dial tcp 127.0.0.1:9090: connect: connection refused"
@* ts=‹N› caller=sidecar.go:{{180..240}} level=warn msg="failed to fetch initial external labels. Is Prometheus running? Retrying" err="expected 2xx response, got 503. Body: Service Unavailable"
ts=‹N› caller=sidecar.go:{{200..240}} level=info msg="successfully loaded prometheus external labels" external_labels="{cluster=\"{{cluster}}\"}"
ts=‹N› caller=intrumentation.go:{{55..60}} level=info msg="changing probe status" status=ready
""",
    noise="none",
    kind="container",
)

stories(
    "none",
    "bare",
    r"""
== hk-alert-resolved
{"receiver":"{{oncall|ml-team}}","status":"resolved","groupLabels":{"alertname":"{{alert=KubePodCrashLooping|KubeContainerOOMKilled|TargetDown|HighErrorRate}}"},"commonLabels":{"alertname":"{{alert}}","namespace":"{{ns}}","severity":"{{warning|critical}}"},"externalURL":"http://alertmanager.monitoring.svc:9093","version":"4"}
@* {"status":"resolved","labels":{"alertname":"{{alert}}","pod":"{{pod*}}","namespace":"{{ns}}"},"annotations":{"description":"Pod {{ns}}/{{service}} was in waiting state (reason: {{CrashLoopBackOff|ImagePullBackOff|OOMKilled}})."},"startsAt":"‹Z›","endsAt":"‹Z›"}
{"truncatedAlerts":0,"firing":0}
== hk-azure-alert-resolved
{"schemaId":"azureMonitorCommonAlertSchema","data":{"essentials":{"alertId":"/subscriptions/{{sub}}/providers/Microsoft.AlertsManagement/alerts/{{guid}}","alertRule":"{{endpoint}} failed requests","severity":"Sev{{1..3}}","signalType":"Metric","monitorCondition":"Resolved","monitoringService":"Platform","firedDateTime":"‹U›","resolvedDateTime":"‹U›","description":"More than 5 % of the requests answer with 5xx"},
"alertContext":{"conditionType":"SingleResourceMultipleMetricCriteria","condition":{"allOf":[{"metricName":"RequestsPerMinute","metricNamespace":"Microsoft.MachineLearningServices/workspaces/onlineEndpoints","operator":"GreaterThan","threshold":"5","timeAggregation":"Average","dimensions":[{"name":"statusCodeClass","value":"5xx"}],"metricValue":0.0}]}}}}
== hk-alert-rules
groups:
  - name: {{service}}
    rules:
      - alert: PodCrashLooping
        expr: max_over_time(kube_pod_container_status_waiting_reason{reason="CrashLoopBackOff", namespace="{{ns}}"}[5m]) >= 1
        for: 15m
        labels: { severity: warning }
        annotations: { summary: "Container is in CrashLoopBackOff" }
      - alert: ContainerOOMKilled
        expr: kube_pod_container_status_last_terminated_reason{reason="OOMKilled"} == 1
        annotations: { summary: "Container was OOMKilled, raise its memory limit" }
      - alert: HighErrorRate
        expr: sum(rate(http_requests_total{code=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > 0.05
        annotations: { summary: "More than 5 % of the requests fail with 5xx" }
      - alert: NodeDiskFull
        expr: node_filesystem_avail_bytes / node_filesystem_size_bytes < 0.05
        annotations: { summary: "No space left on device soon" }
      - alert: CertificateExpired
        expr: probe_ssl_earliest_cert_expiry - time() < 86400 * 7
      - alert: TargetDown
        expr: up == 0
        annotations: { summary: "connection refused or timed out at scrape" }
$ promtool check rules {{service}}.rules.yaml
Checking {{service}}.rules.yaml
  SUCCESS: 6 rules found
$ promtool test rules tests/{{service}}.yaml
Unit Testing:  tests/{{service}}.yaml
  SUCCESS
== hk-game-day
{{t:%Y-%m-%d %H:%M}} [DRILL] Game day begins. Everything below until "[DRILL] end" is an exercise in {{cluster}} staging, no customer is affected.
{{t:%Y-%m-%d %H:%M}} [DRILL] step 1: {{kill -9 of one replica|node {{node}} is powered off|the link to the database is cut with iptables}}
{{t:%Y-%m-%d %H:%M}} [DRILL] alert {{KubeNodeNotReady|TargetDown|HighErrorRate}} fired as expected after {{60..180}} s
{{t:%Y-%m-%d %H:%M}} [DRILL] step 2: memory of {{service}} is filled until it is OOMKilled (exit code 137)
{{t:%Y-%m-%d %H:%M}} [DRILL] pod {{pod}} restarted, Ready after {{20..90}} s, requests failed: 0 (retried by the gateway: {{2..30}})
{{t:%Y-%m-%d %H:%M}} [DRILL] step 3: registry is blocked, new pod waits in ImagePullBackOff, old pods serve
{{t:%Y-%m-%d %H:%M}} [DRILL] registry is open again, pod pulled and Running
{{t:%Y-%m-%d %H:%M}} [DRILL] end. All alerts are resolved, verdict: passed
== hk-kured-slack
:warning: kured: draining node {{node}} for reboot (reboot-required)
:warning: alert KubeNodeUnschedulable is silenced until {{t:%H:%M}} (maintenance {{t:%Y-%m-%d}})
:warning: rebooting node {{node}}
:white_check_mark: kured: node {{node}} rebooted and uncordoned, {{4..40}} pods Running, 0 not ready
== hk-blackbox
ts=‹Z› caller=main.go:{{180..190}} module=http_2xx target=https://{{customhost}}/healthz level=info msg="Beginning probe" probe=http timeout_seconds=9.5
ts=‹Z› caller=http.go:{{320..330}} module=http_2xx target=https://{{customhost}}/healthz level=info msg="Resolving target address" target={{customhost}} ip_protocol=ip6
ts=‹Z› caller=http.go:{{320..340}} module=http_2xx target=https://{{customhost}}/healthz level=info msg="Resolution with preferred IP protocol failed, attempting fallback protocol" fallback_protocol=ip4
ts=‹Z› caller=http.go:{{340..350}} module=http_2xx target=https://{{customhost}}/healthz level=info msg="Resolved target address" target={{customhost}} ip={{ip}}
ts=‹Z› caller=http.go:{{440..450}} module=http_2xx target=https://{{customhost}}/healthz level=info msg="Making HTTP request" url=https://{{ip}}/healthz host={{customhost}}
ts=‹Z› caller=http.go:{{480..490}} module=http_2xx target=https://{{customhost}}/healthz level=info msg="Received HTTP response" status_code=200
ts=‹Z› caller=main.go:{{200..210}} module=http_2xx target=https://{{customhost}}/healthz level=info msg="Probe succeeded" duration_seconds=0.{{100..900}}
probe_failed_due_to_regex 0
probe_http_status_code 200
probe_success 1
""",
    noise="none",
    kind="other",
)
