"""Nothing fails, all of it sounds alarming: clusters, nodes, proxies and monitoring on ordinary days."""

from lab.generators import stories

SHORT = {
    "‹J›": "{{t:%b %d %H:%M:%S}} {{node}}",  # journald
    "‹K›": "{{t:%m%d %H:%M:%S.%f}}       1",  # klog, behind the letter of the level
    "‹Z›": "{{t:%Y-%m-%dT%H:%M:%S.%LZ}}",
    "‹N›": "{{t:%Y-%m-%dT%H:%M:%S.%9Z}}",
    "‹U›": "{{t:%Y-%m-%dT%H:%M:%S.%fZ}}",
    "‹A›": "{{t:%d/%b/%Y:%H:%M:%S +0000}}",
    "‹E›": "{{t:%Y/%m/%d %H:%M:%S}}",
    "‹old›": "{{service}}-{{replicaset2}}-{{oldpod=x2kfd|m9cz4|q7wlt|zb5hn}}",
    "‹conflict›": "the object has been modified; please apply your changes to the latest version and try again",
}


def _long(text: str) -> str:
    """Give the text with the abbreviations of `SHORT` written out."""
    for short, long in SHORT.items():
        text = text.replace(short, long)
    return text


# --- events; lines are `type¦reason¦source¦message`. An old replica set is scaled down only when the new pods are ready.
stories(
    "none",
    "describe events eventsjson kubeevents",
    _long(r"""
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
Warning¦FailedMount¦kubelet¦MountVolume.SetUp failed for volume "{{config|model-config|tls}}" : {{failed to sync configmap cache: timed out waiting for the condition|failed to sync secret cache: timed out waiting for the condition|configmap references non-existent config key: logging.yaml}}
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
Warning¦FailedScheduling¦default-scheduler¦0/{{4..9}} nodes are available: 1 node(s) had untolerated taint {node.kubernetes.io/unreachable: }, {{1..3}} Insufficient memory, 1 node(s) had untolerated taint {remediator.kubernetes.azure.com/unschedulable: }.
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
Normal¦Started¦kubelet¦Started container {{wait-for-db|wait-for-redis|check-migrations}}
Warning¦BackOff¦kubelet¦Back-off restarting failed container {{wait-for-db|wait-for-redis|check-migrations}} in pod {{pod}}_{{ns}}({{guid}})
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Normal¦Created¦kubelet¦Created container {{cname}}
Normal¦Started¦kubelet¦Started container {{cname}}
Normal¦ScalingReplicaSet¦deployment-controller¦Scaled down replica set {{service}}-{{replicaset2}} to 0 from 1
== hk-event-gpu-node
Warning¦FailedScheduling¦default-scheduler¦0/{{3..6}} nodes are available: {{3..6}} Insufficient nvidia.com/gpu. preemption: 0/{{3..6}} nodes are available: {{3..6}} No preemption victims found for incoming pod.
Normal¦TriggeredScaleUp¦cluster-autoscaler¦pod triggered scale-up: [{aks-gpupool-vmss 0->1 (max: 2)}]
Warning¦FailedScheduling¦default-scheduler¦0/{{4..7}} nodes are available: 1 node(s) had untolerated taint {node.cloudprovider.kubernetes.io/uninitialized: true}, {{3..6}} Insufficient nvidia.com/gpu.
Warning¦FailedScheduling¦default-scheduler¦0/{{4..7}} nodes are available: {{4..7}} Insufficient nvidia.com/gpu.
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
Normal¦SuccessfulCreate¦job-controller¦Created pod: {{topic}}-import-{{28000000..29000000}}-{{h4k2p|x9wzt}}
Normal¦Started¦kubelet¦Started container import
Warning¦BackOff¦kubelet¦Back-off restarting failed container import in pod {{topic}}-import-{{28000000..29000000}}_{{ns}}({{guid}})
Normal¦SuccessfulCreate¦job-controller¦Created pod: {{topic}}-import-{{28000000..29000000}}-{{m7c2d|b5nqv}}
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Normal¦Started¦kubelet¦Started container import
Normal¦Completed¦job-controller¦Job completed
Normal¦SawCompletedJob¦cronjob-controller¦Saw completed job: {{topic}}-import-{{28000000..29000000}}, condition: Complete
== hk-event-cron-overlap events kubeevents
Normal¦SuccessfulCreate¦cronjob-controller¦Created job {{purge-failed|sync-errors|retry-deadletters}}-{{28000000..29000000}}
Normal¦JobAlreadyActive¦cronjob-controller¦Not starting job because prior execution is running and concurrency policy is Forbid
@? Warning¦MissSchedule¦cronjob-controller¦Missed scheduled time to start a job: {{t:%a, %d %b %Y %H:%M:%S +0000}}
Normal¦Completed¦job-controller¦Job completed
Normal¦SawCompletedJob¦cronjob-controller¦Saw completed job: {{purge-failed|sync-errors|retry-deadletters}}-{{28000000..29000000}}, condition: Complete
Normal¦SuccessfulDelete¦cronjob-controller¦Deleted job {{purge-failed|sync-errors|retry-deadletters}}-{{28000000..29000000}}
== hk-event-disk-busy
Warning¦FailedAttachVolume¦attachdetach-controller¦AttachVolume.Attach failed for volume "pvc-{{guid}}" : rpc error: code = {{Aborted|Internal}} desc = {{an operation with the given Volume ID already exists|Attach volume /subscriptions/{{sub}}/resourceGroups/{{rg}}/providers/Microsoft.Compute/disks/pvc-{{guid}} to instance {{node}} failed with disk is in detaching state|could not get disk name: context canceled}}
Normal¦SuccessfulAttachVolume¦attachdetach-controller¦AttachVolume.Attach succeeded for volume "pvc-{{guid}}"
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Normal¦Created¦kubelet¦Created container {{cname}}
Normal¦Started¦kubelet¦Started container {{cname}}
""")
    + _long(r"""
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
""").rstrip(),
    noise="none",
    state="Running",
    ready="True",
    restarts="0",
)

# --- what kubectl prints of other objects than pods
stories(
    "none",
    "traffic",
    _long(r"""
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
""").rstrip(),
    noise="none",
    kind="k8s_event",
)

# --- kubectl, helm and those that roll out
stories(
    "none",
    "tool traffic",
    _long(r"""
== hk-kubectl-watch
NAME                                READY   STATUS              RESTARTS   AGE
‹old›   1/1     Running             0          {{3..40}}d
{{pod}}   0/1     Pending             0          0s
{{pod}}   0/1     ContainerCreating   0          1s
{{pod}}   0/1     Running             0          {{5..20}}s
{{pod}}   1/1     Running             0          {{30..90}}s
‹old›   1/1     Terminating         0          {{3..40}}d
‹old›   0/1     Error               0          {{3..40}}d
@? ‹old›   0/1     Terminating         0          {{3..40}}d
‹old›   0/1     Terminating         0          {{3..40}}d
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
      Reason:       {{Unknown|Completed}}
      Exit Code:    {{255|0}}
      Message:      node was upgraded
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
@* error when evicting pods/"{{pod}}" -n "{{ns}}" (will retry after 5s): Cannot evict pod as it would violate the pod's disruption budget.
evicting pod {{ns}}/{{pod}}
pod/{{pod2}} evicted
@* error when evicting pods/"{{pod}}" -n "{{ns}}" (will retry after 5s): Cannot evict pod as it would violate the pod's disruption budget.
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
@* Waiting for deployment "{{service}}" rollout to finish: {{1|2}} out of 3 new replicas have been updated...
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
@*   Normal  ScalingReplicaSet  {{10..90}}s   deployment-controller  Scaled {{up replica set {{service}}-{{replicaset}} to|down replica set {{service}}-{{replicaset2}} to}} {{1..3}}
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
""").rstrip(),
    noise="none",
    kind="deploy_status",
)

# --- the control plane and the controllers
stories(
    "none",
    "bare",
    _long(r"""
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
@* I‹K› schedule_one.go:{{300..320}}] "Successfully bound pod to node" pod="{{ns}}/{{pod*}}" node="{{node}}" evaluatedNodes={{1..9}} feasibleNodes={{1..4}}
== hk-controller-manager
E‹K› leaderelection.go:{{360..369}}] Failed to update lock optimistically: Put "https://127.0.0.1:6443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/kube-controller-manager?timeout=5s": net/http: request canceled (Client.Timeout exceeded while awaiting headers), falling back to slow path
I‹K› replica_set.go:{{570..680}}] "Too few replicas" replicaSet="{{ns}}/{{service}}-{{replicaset}}" need={{2..4}} creating=1
I‹K› deployment_controller.go:{{480..510}}] "Error syncing deployment" deployment="{{ns}}/{{service}}" err="Operation cannot be fulfilled on deployments.apps \"{{service}}\": ‹conflict›"
E‹K› endpointslice_controller.go:{{300..320}}] "Failed to sync" err="EndpointSlice informer cache is out of date"
W‹K› garbagecollector.go:{{750..820}}] failed to discover some groups: map[metrics.k8s.io/v1beta1:the server is currently unable to handle the request]
I‹K› event.go:{{290..380}}] "Event occurred" object="{{ns}}/{{service}}" fieldPath="" kind="Deployment" apiVersion="apps/v1" type="Normal" reason="ScalingReplicaSet" message="Scaled up replica set {{service}}-{{replicaset}} to {{2..4}}"
I‹K› replica_set.go:{{620..680}}] "Finished syncing" kind="ReplicaSet" key="{{ns}}/{{service}}-{{replicaset}}" duration="{{5..90}}.{{100..999}}ms"
@* I‹K› replica_set.go:{{620..680}}] "Finished syncing" kind="ReplicaSet" key="{{ns}}/{{service}}-{{replicaset}}" duration="{{5..900}}.{{100..999}}µs"
== hk-apiserver
I‹K› options.go:{{220..240}}] external host was not specified, using {{privip}}
W‹K› logging.go:59] [core] [Channel #{{1..9}} SubChannel #{{2..10}}] grpc: addrConn.createTransport failed to connect to {Addr: "127.0.0.1:2379", ServerName: "127.0.0.1:2379", }. Err: connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:2379: connect: connection refused"
W‹K› logging.go:59] [core] [Channel #{{1..9}} SubChannel #{{2..10}}] grpc: addrConn.createTransport failed to connect to {Addr: "127.0.0.1:2379", ServerName: "127.0.0.1:2379", }. Err: connection error: desc = "transport: authentication handshake failed: context canceled"
I‹K› plugins.go:{{150..160}}] Loaded {{12..13}} mutating admission controller(s) successfully in the following order: NamespaceLifecycle,LimitRanger,ServiceAccount,NodeRestriction,TaintNodesByCondition,Priority,DefaultTolerationSeconds,DefaultStorageClass,MutatingAdmissionWebhook.
W‹K› genericapiserver.go:{{700..770}}] Skipping API {{batch/v2alpha1|apps/v1beta2|autoscaling/v2beta1|discovery.k8s.io/v1alpha1}} because it has no resources.
@* W‹K› genericapiserver.go:{{700..770}}] Skipping API {{node.k8s.io/v1beta1|policy/v1beta1|scheduling.k8s.io/v1alpha1|storage.k8s.io/v1alpha1|flowcontrol.apiserver.k8s.io/v1beta1}} because it has no resources.
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
{"level":"warn","ts":"‹Z›","caller":"etcdmain/etcd.go:105","msg":"'data-dir' was empty; using default","data-dir":"/var/lib/etcd"}
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
@* I‹K› static_autoscaler.go:{{560..640}}] Scale down status: lastScaleUpTime={{t:%Y-%m-%d %H:%M:%S}} lastScaleDownDeleteTime={{t:%Y-%m-%d %H:%M:%S}} lastScaleDownFailTime={{t:%Y-%m-%d %H:%M:%S}} scaleDownForbidden=false scaleDownInCooldown={{true|false}}
== hk-metrics-server
I‹K› serving.go:{{340..380}}] Generated self-signed cert (/tmp/apiserver.crt, /tmp/apiserver.key)
I‹K› secure_serving.go:{{190..270}}] Serving securely on [::]:{{4443|10250}}
@* E‹K› scraper.go:{{130..150}}] "Failed to scrape node" err="Get \"https://{{privip*}}:10250/metrics/resource\": {{dial tcp {{privip}}:10250: connect: connection refused|context deadline exceeded}}" node="{{node}}"
I‹K› server.go:{{180..190}}] "Failed probe" probe="metric-storage-ready" err="no metrics to serve"
I‹K› server.go:{{180..190}}] "Failed probe" probe="metric-storage-ready" err="not metrics to serve"
@* I‹K› httplog.go:{{130..135}}] "HTTP" verb="GET" URI="/apis/metrics.k8s.io/v1beta1/namespaces/{{ns}}/pods" latency="{{1..90}}.{{100..999}}ms" userAgent="kube-controller-manager/v1.2{{5..9}}.{{0..9}}" srcIP="{{privip}}:{{30000..60000}}" resp=200
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
@* [INFO] {{privip*}}:{{30000..60000}} - {{1000..60000}} "A IN {{service}}.{{ns}}.svc.cluster.local. udp {{50..90}} false 512" NOERROR qr,aa,rd {{100..180}} 0.000{{100..900}}s
== hk-coredns-search
[INFO] {{privip}}:{{30000..60000}} - {{1000..60000}} "A IN {{storage}}.blob.core.windows.net.{{ns}}.svc.cluster.local. udp 81 false 512" NXDOMAIN qr,aa,rd 174 0.000{{100..900}}s
[INFO] {{privip}}:{{30000..60000}} - {{1000..60000}} "AAAA IN {{storage}}.blob.core.windows.net.{{ns}}.svc.cluster.local. udp 81 false 512" NXDOMAIN qr,aa,rd 174 0.000{{100..900}}s
[INFO] {{privip}}:{{30000..60000}} - {{1000..60000}} "A IN {{storage}}.blob.core.windows.net.svc.cluster.local. udp 73 false 512" NXDOMAIN qr,aa,rd 166 0.000{{100..900}}s
[INFO] {{privip}}:{{30000..60000}} - {{1000..60000}} "A IN {{storage}}.blob.core.windows.net.cluster.local. udp 69 false 512" NXDOMAIN qr,aa,rd 162 0.000{{100..900}}s
[INFO] {{privip}}:{{30000..60000}} - {{1000..60000}} "A IN {{storage}}.blob.core.windows.net. udp 55 false 512" NOERROR qr,rd,ra 196 0.00{{1..9}}s
@* [INFO] {{privip*}}:{{30000..60000}} - {{1000..60000}} "AAAA IN {{vault}}.vault.azure.net.{{ns}}.svc.cluster.local. udp 75 false 512" NXDOMAIN qr,aa,rd 168 0.000{{100..900}}s
@* [INFO] {{privip*}}:{{30000..60000}} - {{1000..60000}} "A IN {{vault}}.vault.azure.net. udp 49 false 512" NOERROR qr,rd,ra 210 0.00{{1..9}}s
== hk-external-dns
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Instantiating new Kubernetes client"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Using managed identity extension to retrieve access token for Azure API."
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=error msg="Failed to do run once: soft error\n{{context deadline exceeded|GET https://management.azure.com/subscriptions/{{sub}}/resourceGroups/{{rg}}/providers/Microsoft.Network/dnsZones: 429 Too Many Requests}}"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Domain endpoint {{customhost}} has no targets, skipping: service has no ingress IP yet"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Updating A record named '{{service}}' to '{{ip}}' for Azure DNS zone '{{topic}}.example.com'."
@* time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="All records are already up to date, there are no changes for the matching hosted zones"
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
@* {{privip*}} - - [‹A›] "POST /{{score|v1/models/{{service}}:predict}} HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0" {{200..900}} 0.0{{10..99}} [{{ns}}-{{service}}-80] [] {{privip*}}:{{port}} {{bytes*}} 0.0{{10..99}} 200 {{hexx*}}
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
@* [‹Z›] "GET /healthz HTTP/1.1" 200 - via_upstream - "-" 0 2 {{1..9}} {{1..9}} "-" "kube-probe/1.28" "{{guid*}}" "{{privip}}:15020" "{{privip}}:{{port}}" inbound|{{port}}|| 127.0.0.6:{{30000..60000}} {{privip}}:{{port}} {{privip2}}:0 - default
== hk-istiod
‹U›	info	klog	attempting to acquire leader lease istio-system/istio-leader...
‹U›	error	validationServer	configuration is invalid: gateway must have at least one server, rejected while testing the webhook (expected)
‹U›	warn	model	Failed to fetch public key from "https://login.idp.example/.well-known/jwks.json": Get "https://login.idp.example/.well-known/jwks.json": context deadline exceeded, retrying
‹U›	info	model	The JWT key has been updated for issuer https://login.idp.example
‹U›	info	ads	ADS: "{{privip}}:{{30000..60000}}" {{pod}}.{{ns}}-{{10..90}} terminated rpc error: code = Canceled desc = context canceled
‹U›	info	ads	ADS: new connection for node:{{pod2}}.{{ns}}-{{91..99}}
@* ‹U›	info	ads	{{CDS|EDS|LDS|RDS}}: PUSH request for node:{{pod2}}.{{ns}} resources:{{10..90}} size:{{10..90}}.{{1..9}}kB cached:{{1..90}}/{{90..99}}
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
@* {"severity":"INFO","timestamp":"‹N›","logger":"activator","message":"request served","httpRequest":{"requestMethod":"POST","requestUrl":"/v1/models/{{service}}:predict","status":200,"latency":"0.{{100..999}}s"}}
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
@* {"level":"info","ts":"‹Z›","msg":"Reconciling inference service","controller":"inferenceservice","isvc":"{{service}}"}
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
@* command failed, retrying after 5 seconds
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
@* {"level":"info","ts":"‹Z›","logger":"controllers.ClusterPolicy","msg":"ClusterPolicy isn't ready","states not ready":["state-operator-validation"]}
{"level":"info","ts":"‹Z›","logger":"controllers.ClusterPolicy","msg":"ClusterPolicy step completed","state":"state-operator-validation","status":"ready"}
{"level":"info","ts":"‹Z›","logger":"controllers.ClusterPolicy","msg":"ClusterPolicy is ready as all resources have been successfully reconciled"}
== hk-dcgm-exporter
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Starting dcgm-exporter"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="DCGM successfully initialized!"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Not collecting DCP metrics: Error getting supported metrics: This request is serviced by a module of DCGM that is not currently loaded"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Skipping line {{20..80}} ('DCGM_FI_PROF_{{GR_ENGINE_ACTIVE|PIPE_TENSOR_ACTIVE|DRAM_ACTIVE}}'): metric not enabled"
@* time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Skipping line {{20..80}} ('DCGM_FI_PROF_{{SM_OCCUPANCY|NVLINK_RX_BYTES|PCIE_TX_BYTES}}'): metric not enabled"
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
@* level=info msg="Rewrote endpoint BPF program" containerID={{hex*}} endpointID={{100..3000}} identity={{1000..60000}} ipv4={{privip*}} k8sPodName={{ns}}/{{pod*}} subsys=endpoint
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
@* {{t:%Y-%m-%d %H:%M:%S.%L}} [INFO][{{100..400}}] felix/summary.go 100: Summarising {{8..40}} dataplane reconciliation loops over 1m{{0..3}}.{{1..9}}s: avg={{3..9}}ms longest={{10..90}}ms (resync-nat-v4)
""")
    + _long(r"""
== hk-konnectivity
I‹K› options.go:{{100..160}}] ProxyServerHost set to "{{kubehost}}".
E‹K› clientset.go:{{180..220}}] "cannot connect once" err="rpc error: code = Unavailable desc = connection error: desc = \"transport: Error while dialing: dial tcp: lookup {{kubehost}} on 168.63.129.16:53: server misbehaving\""
@* E‹K› clientset.go:{{180..220}}] "cannot connect once" err="rpc error: code = Unavailable desc = connection error: desc = \"transport: Error while dialing: dial tcp {{ip}}:443: i/o timeout\""
I‹K› client.go:{{160..230}}] "Connect to" server="{{guid}}"
I‹K› clientset.go:{{220..240}}] "sync added client connecting to proxy server" serverID="{{guid}}"
I‹K› client.go:{{460..480}}] "remote connection EOF" connectionID={{1..900}}
@? E‹K› client.go:{{500..520}}] "conn write failure" err="write tcp {{privip}}:{{30000..60000}}->{{privip2}}:10250: use of closed network connection"
== hk-external-secrets
{"level":"info","ts":{{1600000000..1750000000}}.{{1000000..9000000}},"logger":"setup","msg":"starting manager"}
{"level":"error","ts":{{1600000000..1750000000}}.{{1000000..9000000}},"logger":"controllers.ExternalSecret","msg":"could not get secret data from provider","ExternalSecret":{"name":"{{service}}-env","namespace":"{{ns}}"},"error":"error retrieving secret at .data[0], key: {{topic}}-token, err: {{context deadline exceeded|StatusCode=429 -- Original Error: autorest/azure: Service returned an error. Status=429 Code=\"Throttled\"}}"}
{"level":"error","ts":{{1600000000..1750000000}}.{{1000000..9000000}},"msg":"Reconciler error","controller":"externalsecret","ExternalSecret":{"name":"{{service}}-env","namespace":"{{ns}}"},"reconcileID":"{{guid}}","error":"could not get secret data from provider"}
{"level":"info","ts":{{1600000000..1750000000}}.{{1000000..9000000}},"logger":"controllers.ExternalSecret","msg":"reconciled secret","ExternalSecret":{"name":"{{service}}-env","namespace":"{{ns}}"}}
@* {"level":"info","ts":{{1600000000..1750000000}}.{{1000000..9000000}},"logger":"controllers.ExternalSecret","msg":"refresh skipped, secret is up to date","ExternalSecret":{"name":"{{service}}-env","namespace":"{{ns}}"}}
== hk-flux
{"level":"info","ts":"‹Z›","msg":"all dependencies are ready, proceeding with release","controller":"helmrelease","HelmRelease":{"name":"{{topic}}-base","namespace":"{{ns}}"}}
{"level":"info","ts":"‹Z›","msg":"dependencies do not meet ready condition (dependency '{{ns}}/{{topic}}-base' is not ready), retrying in 30s","controller":"helmrelease","HelmRelease":{"name":"{{service}}","namespace":"{{ns}}"}}
{"level":"error","ts":"‹Z›","msg":"failed to checkout and determine revision: unable to clone 'https://git.corp.example/{{topic}}/deploy': {{context deadline exceeded|unexpected client error: 503 Service Unavailable}}","controller":"gitrepository","GitRepository":{"name":"deploy","namespace":"flux-system"}}
{"level":"info","ts":"‹Z›","msg":"stored artifact for commit 'retry on 503'","controller":"gitrepository","GitRepository":{"name":"deploy","namespace":"flux-system"}}
{"level":"info","ts":"‹Z›","msg":"running 'upgrade' action with timeout of 5m0s","controller":"helmrelease","HelmRelease":{"name":"{{service}}","namespace":"{{ns}}"}}
{"level":"info","ts":"‹Z›","msg":"release in-sync with desired state","controller":"helmrelease","HelmRelease":{"name":"{{service}}","namespace":"{{ns}}"}}
@* {"level":"info","ts":"‹Z›","msg":"Reconciliation finished, next run in {{5|10}}m0s","controller":"kustomization","Kustomization":{"name":"{{topic}}","namespace":"flux-system"},"revision":"main@sha1:{{hexx}}"}
== hk-velero
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Setting up backup temp file" backup=velero/nightly-{{short}} logSource="pkg/controller/backup_controller.go:{{600..660}}"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Backing up item" backup=velero/nightly-{{short}} name={{pod}} namespace={{ns}} resource=pods
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Pod ‹old› is not running, skipping its volumes: pod phase is Succeeded" backup=velero/nightly-{{short}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Got error trying to list events.events.k8s.io: the server could not find the requested resource; excluded" backup=velero/nightly-{{short}}
@* time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Backed up {{100..900}} items out of an estimated total of {{900..999}} (estimate will change throughout the backup)" backup=velero/nightly-{{short}}
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
@* level=info ts=‹N› caller=operator.go:{{1100..1300}} component=prometheusoperator key=monitoring/k8s msg="sync prometheus"
level=info ts=‹N› caller=operator.go:{{1100..1300}} component=prometheusoperator key=monitoring/k8s msg="update prometheus status" available=2 unavailable=0
""").rstrip(),
    noise="none",
    kind="container",
)
