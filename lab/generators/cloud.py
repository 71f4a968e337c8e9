"""The cloud around a deployment fails: Key Vault, networks, the control plane itself, clusters out of reach, time limits."""

from lab.generators import stories

CLIENTS = "sdk2 cli2 arm armjson terraform"
INTERNAL = (
    '{"code":"InternalServerError","statusCode":500,"message":"An internal server error occurred. Please try again. If the problem persists, contact support"}'
)

stories(
    "key-vault-access-denied",
    CLIENTS,
    r"""
== kv-images-500 mms
Content: b'%INTERNAL%'
== kv-images-cli cli1
Received bad response from Model Management Service:⏎Response Code: 500⏎Headers: {'Date': '{{t:%a, %d %b %Y %H:%M:%S GMT}}', 'Content-Type': 'application/json', 'x-ms-client-request-id': '{{hexx7}}'}⏎@! Content: b'%INTERNAL%'
== kv-portal sdk1 tool
@? Creating image
@? POST {{mms}}/images?api-version=2018-11-19
@! {{Image creation failed: |}}%INTERNAL%
== kv-policy arm armjson tool terraform =secrets
@! {{(Forbidden) |(AccessDenied) |}}The user, group or application 'appid={{guid2}};oid={{guid3}};iss=https://sts.windows.net/{{guid4}}/' does not have secrets {{get|list|set|get, list}} permission on key vault '{{vault}};location={{region}}'. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125287
@? Inner error: { "code": "AccessDenied" }
== kv-keys arm sdk2 tool
(Forbidden) The user, group or application 'appid={{guid2}};oid={{guid3}};numgroups={{1..90}};iss=https://sts.windows.net/{{guid4}}/' does not have {{keys get|keys wrapKey|certificates get}} permission on key vault '{{vault}};location={{region}}'.
== kv-rbac
(Forbidden) Caller is not authorized to perform action on resource.⏎If role assignments, deny assignments or role definitions were changed recently, please observe propagation time.⏎Caller: appid={{guid2}};oid={{guid3}};iss=https://sts.windows.net/{{guid4}}/⏎Action: 'Microsoft.KeyVault/vaults/secrets/{{getSecret|setSecret|readMetadata}}/action'⏎Resource: '/subscriptions/{{sub}}/resourcegroups/{{rg}}/providers/microsoft.keyvault/vaults/{{vault}}'⏎Assignment: (not found)
@? Inner error: { "code": "ForbiddenByRbac" }
== kv-firewall
{{(Forbidden) |ForbiddenByFirewall: |}}{{Client address is not authorized and caller is not a trusted service.⏎Client address: {{ip}}⏎Vault: {{vault}};location={{region}}|Public network access is disabled and request is not from a trusted service nor via an approved private link.⏎Vault: {{vault}};location={{region}}}}
@? Inner error: { "code": "ForbiddenByFirewall" }
== kv-injection sdk2 cli2 arm eventlog describe
(SecretsInjectionError) {{Failed to retrieve secret references of deployment {{deployment}}: access to key vault {{vault}} is denied for the endpoint identity|Secret '{{db-password|api-key}}' could not be read from workspace connection: the endpoint's identity lacks Get on {{vault}}|Secrets injection failed, the identity {{guid3}} has no permission to read secrets of {{vault}}}}
== kv-csi describe events kubeevents
Warning¦FailedMount¦kubelet¦MountVolume.SetUp failed for volume "{{secrets-store|secrets-store-inline}}" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod {{ns}}/{{pod}}, err: rpc error: code = Unknown desc = failed to mount objects, error: failed to get objectType:secret, objectName:{{db-password|api-key}}, objectVersion:: keyvault.BaseClient#GetSecret: Failure responding to request: StatusCode=403 -- Original Error: autorest/azure: Service returned an error. Status=403 Code="Forbidden" Message="The user, group or application 'appid={{guid2}};oid={{guid3}}' does not have secrets get permission on key vault '{{vault}};location={{region}}'"
== kv-workspace arm sdk1 cli1
{{Failed to retrieve workspace credentials: key vault {{vault}} responded Forbidden|Unable to get storage key from workspace key vault {{vault}}: Operation returned an invalid status code 'Forbidden'|KeyVaultErrorException: Operation returned an invalid status code 'Forbidden' while creating the image for {{service}}|Microsoft.Azure.KeyVault.Models.KeyVaultErrorException: Access denied, GET https://{{vault}}.vault.azure.net/secrets/{{short}}}}
""".replace("%INTERNAL%", INTERNAL),
    mmscode="500",
    mmsline="500 Server Error: Internal Server Error for url: {{mms}}/images?api-version=2018-11-19",
)

stories(
    "network-blocked",
    CLIENTS,
    r"""
== net-registry
({{BadArgument|UserError}}) {{Egress traffic is blocked: the deployment failed to communicate with the workspace's container registry.|Image cannot be pulled as the endpoint failed to communicate with the workspace's container registry {{registry}}|Failed to communicate with the workspace's container registry over the private endpoint}}
== net-aad
{{(GetAADTokenFailed) Get AAD token failed on Kubernetes compute: request to login.microsoftonline.com timed out, check the outbound proxy|(ACRAuthenticationChallengeFailed) Request to the container registry {{registry}} for the authentication challenge got no answer, outbound access is restricted|(WorkspaceManagedNetworkNotReady) The managed network of workspace {{ws}} is not provisioned, run provision-network first}}
== net-workspace-403 sdk1 sdk2 arm
{{(Forbidden) Access is forbidden: the workspace {{ws}} has a private endpoint and the request comes from the public network|Public network access is disabled for workspace {{ws}}, connect over its private endpoint|(403) Client address {{ip}} is not authorized to access workspace {{ws}}: IP not in the allowed list of its virtual network}}
== net-token plain bare sdk2
400:{"Msg":"Encountered an error when attempting to connect to the Azure Machine Learning token service","Code":400}
== net-extension tool arm
{{E45003 BAD_NETWORK_CONNECTIVITY: the healthcheck pod cannot reach {{region}}.api.azureml.ms:443, check proxy and firewall rules|Error: healthcheck job failed, network connectivity to mcr.microsoft.com: blocked by firewall (E45003)|AzureML extension relay server connection is blocked by the outbound proxy: CONNECT tunnel failed, response 403}}
== net-pull-timeout describe events kubeevents eventsjson
Warning¦Failed¦kubelet¦Failed to pull image "{{image}}": rpc error: code = {{Unknown|DeadlineExceeded}} desc = {{failed to pull and unpack image "{{image}}": failed to resolve reference "{{image}}": |}}failed to do request: Head "https://{{registry}}/v2/{{repo}}/manifests/{{tag}}": dial tcp {{privip}}:443: i/o timeout
== net-pull-403 describe events kubeevents
Warning¦Failed¦kubelet¦Failed to pull image "{{image}}": rpc error: code = Unknown desc = failed to resolve reference "{{image}}": failed to authorize: failed to fetch anonymous token: unexpected status{{ from GET request to https://{{registry}}/oauth2/token?scope=repository%3A{{short}}%3Apull&service={{registry}}|}}: 403 Forbidden
== net-tls-handshake describe events regtool
Warning¦Failed¦kubelet¦Failed to pull image "{{image}}": {{Error response from daemon: Get https://{{registry}}/v2/: net/http: TLS handshake timeout|failed to do request: Head "https://{{registry}}/v2/{{repo}}/manifests/{{tag}}": net/http: TLS handshake timeout}}
== net-acr-firewall regtool tool
{{Error response from daemon: login attempt to https://{{registry}}/v2/ failed with status: 403 Forbidden|denied: client with IP '{{ip}}' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.|ERROR: Failed to connect to the container registry {{registry}}: host is not reachable. An error occurred: CONNECTIVITY_DNS_ERROR|An error occurred: CONNECTIVITY_FORBIDDEN_ERROR⏎Looks like you don't have access to registry '{{registry}}'. Are firewall rules and virtual networks set up correctly?|An error occurred: CONNECTIVITY_SSL_ERROR⏎Please check the firewall between this machine and {{registry}}.}}
== net-storage sdk2 cli2 tool
{{(AuthorizationFailure) This request is not authorized to perform this operation: the storage account {{storage}} denies access from public networks|azure.core.exceptions.HttpResponseError: Public access is not permitted on this storage account {{storage}}, use its private endpoint.|ErrorCode:PublicAccessNotPermitted while uploading code to {{storage}}|Upload failed: network rules of storage account {{storage}} deny the address {{ip}} (403 AuthorizationFailure)}}
== net-proxy sdk2 tool sdk1
{{azure.core.exceptions.ServiceRequestError: |requests.exceptions.ProxyError: |}}HTTPSConnectionPool(host='management.azure.com', port=443): Max retries exceeded with url: /subscriptions/{{sub}}/resourceGroups/{{rg}} (Caused by {{ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 403 Forbidden'))|ProxyError('Unable to connect to proxy', NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f{{short}}>: Failed to establish a new connection: [Errno 110] Connection timed out'))}})
== net-private-dns sdk2 cli2 tool
{{azure.core.exceptions.ServiceRequestError: <urllib3.connection.HTTPSConnection object at 0x7f{{short}}>: Failed to resolve '{{guid}}.workspace.{{region}}.api.azureml.ms' ([Errno -2] Name or service not known)|Failed to establish a new connection to {{guid}}.workspace.{{region}}.api.azureml.ms: private DNS zone privatelink.api.azureml.ms has no record|dial tcp: lookup management.azure.com on {{privip}}:53: server misbehaving}}
== net-nsg arm armdeploy
({{SubnetNotFound|NetworkSecurityGroupBlocks|PrivateEndpointCannotBeCreatedInSubnetThatHasNetworkPoliciesEnabled}}) {{Outbound traffic of subnet {{short}} is blocked by its network security group|The virtual network of {{cluster}} has no route to the private endpoint of {{ws}}|Private endpoint of workspace {{ws}} cannot be reached from the cluster's virtual network, traffic denied by NSG rule DenyAllOutBound}}
""",
)

stories(
    "control-plane-error",
    CLIENTS,
    r"""
== cpe-services-500 mms
Content: b'%INTERNAL%'
== cpe-internal
(InternalServerError) {{Received 500 from a service request|An internal server error occurred while processing deployment {{deployment}}|Internal error happened on our side, please retry. Trace id: {{guid7}}|There was a temporary failure of the service, the operation was not finished}}
== cpe-504 sdk1 mms
Received bad response from Model Management Service:⏎Response Code: 504⏎@! Content: b'<html>\r\n<head><title>504 Gateway Time-out</title></head>\r\n<body>\r\n<center><h1>504 Gateway Time-out</h1></center>\r\n<hr><center>{{nginx|openresty}}</center>\r\n</body>\r\n</html>\r\n'
== cpe-502 sdk1 mms
{{Received bad response from Model Management Service:⏎Response Code: 502⏎@! Content: b'<html>\r\n<head><title>502 Bad Gateway</title></head>'|Received bad response from Model Management Service:⏎Response Code: 503⏎@! Content: b'{"code":"ServiceUnavailable","statusCode":503,"message":"The service is temporarily unavailable"}'}}
== cpe-mms-timeout sdk1 cli1
{{Error, request to Model Management Service timed out to URL:⏎{{mms}}/services|requests.exceptions.RetryError: HTTPSConnectionPool(host='{{region}}.modelmanagement.azureml.net', port=443): Max retries exceeded with url: /api/subscriptions/{{sub}} (Caused by ResponseError('too many {{500|502|503|504}} error responses'))|Error, request to {{region}}.modelmanagement.azureml.net timed out.}}
== cpe-header sdk1 cli1
{{Missing response header key: Operation-Location|No error message received from server.|Error, unexpected response of Model Management Service: state missing in operation {{guid7}}}}
== cpe-arm arm armdeploy terraform
({{InternalServerError|ServiceUnavailable|GatewayTimeout|BadGatewayConnection|InternalOperationError|ServerTimeout}}) {{The gateway did not receive a response from 'Microsoft.{{MachineLearningServices|ContainerService|ContainerRegistry}}' within the specified time period.|Encountered internal server error. Diagnostic information: timestamp '{{t:%Y%m%dT%H%M%SZ}}', subscription id '{{sub}}', tracking id '{{guid3}}', request correlation id '{{guid4}}'.|The request failed due to conflict in the service backend, internal execution error.|The network connectivity issue encountered for 'Microsoft.{{MachineLearningServices|Web}}'; cannot fulfill the request.}}
== cpe-polling sdk2 cli2
{{azure.core.exceptions.HttpResponseError: |}}({{None|InternalError|InternalAzureError}}) {{Operation returned an invalid status 'Internal Server Error'|Operation returned an invalid status 'Service Unavailable'|Something went wrong in the service while the deployment {{deployment}} was updated, error id {{guid3}}}}
== cpe-acr regtool tool acr
{{received unexpected HTTP status: 500 Internal Server Error|ERROR: Failed to queue run: the registry service returned 503 Service Unavailable|unknown: The service is unavailable, registry request id {{guid3}}|ERROR: (InternalError) ACR task {{runid}} could not be started, internal error of the service. Please retry.}}
== cpe-aci sdk1json arm
{{(ServiceUnavailable) The ACI service is unavailable in '{{region}}' at the moment, internal error, retry later|Internal service error: container group {{service}} could not be provisioned, correlation {{guid3}}|InternalServerError: The container group creation hit an internal error of the service, please try again later}}
== cpe-aks tool arm
{{(InternalOperationError) Internal server error|(CreateVMSSAgentPoolFailed) VMSSAgentPoolReconciler retry failed: Internal execution error in the compute service|Error from server (InternalError): an error on the server ("") has prevented the request from succeeding|Error from server: etcdserver: request timed out}}
== cpe-outage sdk2 cli2
({{ServiceUnavailable|RegionUnavailable}}) {{Azure Machine Learning in {{region}} is degraded, see https://status.azure.com|The region {{region}} is temporarily not able to serve requests, incident {{short}}|Service outage in {{region}}: online endpoint operations are failing}}
""".replace("%INTERNAL%", INTERNAL),
    mmscode="500",
    mmsline="{{500 Server Error: Internal Server Error|502 Server Error: Bad Gateway|504 Server Error: Gateway Time-out}} for url: {{mms}}/services?api-version=2018-11-19",
)

stories(
    "cluster-unreachable",
    CLIENTS,
    r"""
== clu-unaccessible
(KubernetesUnaccessible) Kubernetes error: {{AuthenticationException. Reason: InvalidCertificate|HttpRequestException. Reason: cluster API server cannot be reached|the Kubernetes cluster {{cluster}} cannot be accessed}}
== clu-notreachable
{{(ClusterNotReachable) The Kubernetes cluster is not reachable.|(GenericClusterError) Failed to connect to Kubernetes cluster: {{connection refused|i/o timeout|no such host}}|(GenericComputeError) Failed to get compute information.|(InvalidComputeNoKubernetesConfiguration) The compute kubeconfig is invalid.|(InferencingClientCallFailed) Call to the inferencing service of cluster {{cluster}} failed, the extension is disconnected}}
== clu-stopped
({{OperationNotAllowed|BadRequest|ClusterNotReady}}) {{The Kubernetes cluster {{cluster}} is stopped, start it first|managed cluster is in (Stopped) state, its power state must be Running|The AKS cluster attached as {{akscompute|inference}} is in state Stopped and can't take deployments}}
== clu-kubectl tool
{{Unable to connect to the server: dial tcp: lookup {{kubehost}}: no such host|The connection to the server {{kubehost}}:443 was refused - did you specify the right host or port?|Unable to connect to the server: dial tcp {{ip}}:443: {{i/o timeout|connect: no route to host}}|Unable to connect to the server: net/http: TLS handshake timeout|Unable to connect to the server: x509: certificate has expired or is not yet valid: current time {{t:%Y-%m-%dT%H:%M:%SZ}} is after 2024-01-01T00:00:00Z|error: You must be logged in to the server (the server has asked for the client to provide credentials)}}
== clu-arc tool arm
{{(ClusterConnectDisconnected) The Arc enabled cluster {{cluster}} is Disconnected, last connectivity {{t:%Y-%m-%dT%H:%M:%SZ}}|Connected cluster {{cluster}}: connectivityStatus is Offline, the agents have sent no heartbeat for {{20..90}} minutes|Error: the Arc agents of cluster {{cluster}} cannot be reached, cluster connect is not enabled|Proxy connection to the cluster {{cluster}} was closed: arc connection lost}}
== clu-extension kubelet plain bare
{{E{{t:%m%d %H:%M:%S.%f}} 1 relay_client.go:{{80..200}}] relay server: connection to {{short}}.servicebus.windows.net lost, cluster is unreachable|{"level":"error","ts":"{{t:%Y-%m-%dT%H:%M:%SZ}}","logger":"amlarc-identity","msg":"extension agent cannot reach the API server https://{{kubehost}}:443: connection refused"}|amlarc-operator: lost contact with kube-apiserver at {{privip}}:443: context deadline exceeded (leader election lost)}}
== clu-v1 sdk1 cli1 sdk1json
{{Cluster {{cluster}} is not reachable: Unable to connect to the remote API server|KubernetesError: AKS cluster {{cluster}} could not be contacted: HttpOperationError, SocketException: No such host is known {{kubehost}}|Failed to retrieve the credentials of AKS cluster {{cluster}}: it was deleted outside of the workspace}}
== clu-client-go kubelet syslog plain
{{E{{t:%m%d %H:%M:%S.%f}}    {{1000..9000}} controller.go:{{100..200}}] Failed to ensure lease exists, will retry in 7s, error: Get "https://{{kubehost}}:443/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases/{{node}}?timeout=10s": dial tcp {{ip}}:443: connect: connection refused|E{{t:%m%d %H:%M:%S.%f}}    {{1000..9000}} kubelet_node_status.go:{{380..550}}] "Unable to register node with API server" err="Post \"https://{{kubehost}}:443/api/v1/nodes\": dial tcp {{ip}}:443: i/o timeout" node="{{node}}"|E{{t:%m%d %H:%M:%S.%f}} {{1..90}} leaderelection.go:{{300..400}}] error retrieving resource lock {{ns}}/{{short}}: Get "https://{{privip}}:443/api/v1/namespaces/{{ns}}/endpoints": dial tcp {{privip}}:443: connect: connection refused}}
== clu-python plain sdk2 tool
{{urllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='{{kubehost}}', port=443): Max retries exceeded with url: /apis/apps/v1/namespaces/{{ns}}/deployments (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f{{short}}>: Failed to establish a new connection: [Errno 111] Connection refused'))|kubernetes.config.config_exception.ConfigException: Invalid kube-config file. No configuration found.|kubernetes.client.exceptions.ApiException: (0) Reason: Handshake status 503 Service Unavailable from {{kubehost}}}}
== clu-tunnel tool describe
{{Error from server: error dialing backend: dial tcp {{privip}}:10250: i/o timeout|Error from server: Get "https://{{privip}}:10250/containerLogs/{{ns}}/{{pod}}/{{cname}}": No agent available|error: unable to upgrade connection: konnectivity agent of {{cluster}} is not connected}}
""",
)

stories(
    "deployment-timeout",
    "sdk1 cli1 sdk1json",
    r"""
== dto-aks sdk1 cli1 sdk1json
{"code":"DeploymentTimedOut","statusCode":504,"message":"The deployment operation polling has TimedOut. The service creation is taking longer than our normal time. We are still trying to achieve the desired state for the web service. Please check the webservice state for the current webservice health."}
== dto-polltimeout sdk1 cli1
"message": "Timed out waiting for AKS deployment to complete. pollTimeout : 00:{{10|20}}:00 serviceName: {{service}} serviceId: {{guid}}"
== dto-override sdk1
Deployment polling exceeded timeout override of {{300..3600}}s. Current status: {{Transitioning|Unhealthy}}
== dto-local sdk1 tool
Error: Connection to container has timed out. Did your init method fail?
== dto-unhealthy sdk1 cli1 tool
{{WebserviceException: Message: Service deployment polling reached non-successful terminal state, current service state: {{Unhealthy|TimedOut}}|Service {{service}} is still Transitioning after {{1200..3600}} s, giving up|ACI service creation operation timed out, current state: Transitioning}}
== dto-v2 sdk2 cli2 arm
({{DeploymentTimeout|OperationTimeout|ResourceOperationTimeout}}) {{Deployment {{deployment}} did not become healthy within {{20|30|60}} minutes|Timed out while waiting for deployment {{deployment}} of endpoint {{endpoint}} to be ready|The operation exceeded its time limit of 01:00:00, provisioning state Creating}}
== dto-rollout tool
{{error: deployment "{{service}}" exceeded its progress deadline|error: timed out waiting for the condition on deployments/{{service}}|Error: UPGRADE FAILED: timed out waiting for the condition|Error: INSTALLATION FAILED: context deadline exceeded}}
== dto-events describe events kubeevents
Warning¦ProgressDeadlineExceeded¦deployment-controller¦ReplicaSet "{{service}}-{{replicaset}}" has timed out progressing.
== dto-kserve tool plain
{{RuntimeError: Timeout to start the InferenceService {{service}}. The InferenceService is as following: {'type': 'PredictorReady', 'status': 'Unknown'}|Revision "{{service}}-predictor-00001" failed with message: Initial scale was never achieved|{{service}}-predictor-default: Ready=False reason=ProgressDeadlineExceeded message="Initial scale was never achieved"}}
== dto-ci tool
{{##[error]Timed out after {{20..60}} minutes waiting for deployment {{deployment}} to reach Succeeded|ERROR: Operation timed out: endpoint {{endpoint}} still in provisioning state Creating|wait-for-ready: gave up after {{60..120}} attempts, deployment {{deployment}} never became ready}}
== dto-terraform terraform
{{polling after CreateOrUpdate: context deadline exceeded|waiting for creation of deployment {{deployment}}: timeout while waiting for state to become 'Succeeded' (last state: 'Creating', timeout: 30m0s)}}
""",
)
