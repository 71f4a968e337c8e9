"""The control plane refuses a deployment: quota, configuration, names, roles, missing things, other operations."""

from lab.generators import stories

CLIENTS = "sdk2 cli2 arm armjson terraform"

stories(
    "quota-exceeded",
    CLIENTS,
    r"""
== quota-vmsize =VmSize
@? (BadRequest) The request is invalid.
@? Code: BadRequest
@! (InferencingClientCreateDeploymentFailed) InferencingClient HttpRequest error, error detail: {"errors":{"VmSize":["Not enough quota available for {{sku}} in SubscriptionId {{sub}}. Current usage/limit: {{0..20}}/{{6..24}}. Additional needed: {{8..40}}{{ Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#error-outofquota|}}"]},"type":"https://tools.ietf.org/html/rfc9110#section-15.5.1","title":"One or more validation errors occurred.","status":400}
== quota-outofquota
@! (OutOfQuota) {{Not enough quota available for {{sku}}. Current usage/limit: {{0..9}}/{{10..24}}. Additional needed: {{8..40}}|Quota of {{family}} vCPUs is used up in {{region}}}}
Code: OutOfQuota
== quota-subscription sdk1 cli1 sdk2
The specified subscription has a {{total|{{family}}|Standard NC family}} vCPU quota of {{0..8}} and is less than the requested compute training cluster and/or compute instance's min nodes of {{1..4}} which maps to {{8..64}} vCPUs.
== quota-arm arm armjson armdeploy terraform
(QuotaExceeded) Operation could not be completed as it results in exceeding approved {{{{family}}|standardNCSv3Family|Total Regional|LowPriority}} Cores quota. Additional details - Deployment Model: Resource Manager, Location: {{region}}, Current Limit: {{0..24}}, Current Usage: {{0..24}}, Additional Required: {{8..96}}, (Minimum) New Limit Required: {{24..120}}.
== quota-aci sdk1 sdk1json arm cli1
(ContainerGroupQuotaReached) Resource type 'Microsoft.ContainerInstance/containerGroups' container group quota '{{StandardCores|ContainerGroups|StandardK80Cores}}' exceeded in region '{{region}}'. Limit: '{{10..100}}', Usage: '{{10..100}}' Requested: '{{1..4}}'.
== quota-roles
(RoleAssignmentLimitExceeded) No more role assignments can be created in this subscription{{.| (code: RoleAssignmentLimitExceeded). The limit of {{2000|4000}} has been reached.}}
== quota-endpoints
(BadRequest) {{The number of online endpoints in subscription {{sub}} in region {{region}} has reached the limit of {{50|100}}.|Deployment count limit of 20 for endpoint {{endpoint}} reached, delete deployments or ask for a higher limit.|Number of instances {{51..90}} exceeds the limit of {{20|50}} instances per deployment.}}
== quota-ci tool
ERROR: {{Operation results in exceeding quota limits of Core. Maximum allowed: {{4..20}}, Current in use: {{4..20}}, Additional requested: {{4..64}}.|{"code":"ErrCode_InsufficientVCPUQuota","message":"Insufficient vcpu quota requested {{8..64}}, remaining {{0..6}} for family {{family}} for region {{region}}."}}}
== quota-nodepool arm tool armdeploy
(ErrCode_InsufficientVCPUQuota) Insufficient vcpu quota requested {{8..64}}, remaining {{0..6}} for family {{family}} for region {{region}}
== quota-resourcequota describe events kubeevents eventsjson
Warning¦FailedCreate¦replicaset-controller¦Error creating: pods "{{pod}}" is forbidden: exceeded quota: {{compute-resources|team-quota|ml-quota}}, requested: {{limits.memory={{2..16}}Gi|requests.cpu={{1..4}}|requests.nvidia.com/gpu=1|pods=1}}, used: {{limits.memory=60Gi|requests.cpu=16|pods=20}}, limited: {{limits.memory=64Gi|requests.cpu=16|pods=20}}
== quota-public-ip arm armdeploy
(PublicIPCountLimitReached) Cannot create more than {{10|20}} public IP addresses for this subscription in this region.
""",
)

stories(
    "invalid-deployment-config",
    CLIENTS,
    r"""
== cfg-name-v1 sdk1 cli1
Error, provided service name is invalid. It must only consist of lowercase letters, numbers, or dashes, start with a letter, end with a letter or number, and be between 3 and 32 characters long.
== cfg-values-v1 sdk1 cli1
Invalid configuration, {{autoscale_min_replicas cannot be greater than autoscale_max_replicas.|autoscale enabled and num_replicas provided.|cpu_cores must be greater than zero.|memory_gb must be greater than zero.|token_auth_enabled and auth_enabled cannot both be true.|port must be an integer in range [1, 65535]}}
== cfg-args-v1 sdk1 cli1
{{SSL is enabled, you must provide a SSL certificate, key, and cname.|You must provide an InferenceConfig when deploying zero or multiple models.|This method does not support local deployment configuration.|Models must either be of type azureml.core.model.Model or a str path to a file or folder.|Need to specify a runtime for the image configuration.}}
== cfg-requests-over-limits
(BadArgument) {{Invalid resource requests: cpu request {{2..8}} is greater than the limit {{1..2}}|Resource requests are greater than limits: memory requests {{4..16}}Gi, limits 2Gi|Spec.containers[0].resources.requests: Invalid value: "{{4..8}}": must be less than or equal to cpu limit}}
== cfg-instances
(InvalidDeploymentSpec) {{The instance count {{0..1}} of deployment {{deployment}} is not valid.|The sum of instance counts of deployment {{deployment}} must be between min_instances and max_instances.|Deployment spec is invalid: scale settings type 'target_utilization' is supported for Kubernetes deployments only.}}
== cfg-legacy-mode
(BadRequest) Managed online endpoint creation is not allowed while workspace {{ws}} has {{V1LegacyMode == true|v1_legacy_mode enabled}}. {{Set v1_legacy_mode to false and try again.|}}
== cfg-sku
(BadArgument) {{The instance type {{sku}} is not supported for online deployments|Compute size {{sku}} is not supported. Supported sizes: Standard_DS2_v2, Standard_F4s_v2|Unsupported VM size '{{sku}}' in region {{region}}|Specified instance type {{gpusku}} does not exist}}
== cfg-image-empty
(BadRequest) {{InferenceContainerConfiguration.ServingContainer.Image: 'Image' must not be empty.|{"errors":{"Properties.EnvironmentId":["The EnvironmentId field is required."]},"title":"One or more validation errors occurred.","status":400}|{"errors":{"Properties.CodeConfiguration.ScoringScript":["The ScoringScript field is required."]},"title":"One or more validation errors occurred.","status":400}}}
== cfg-schema cli2 tool
@! {{Error: |ERROR: }}Validation for {{ManagedOnlineDeploymentSchema|OnlineDeploymentSchema|ManagedOnlineEndpointSchema|KubernetesOnlineDeploymentSchema}} failed:

 {
  "errors": [
    {
      "message": "{{Unknown field.|Missing data for required field.|Not a valid string.|Not a valid integer.|Must be one of: key, aml_token, aad_token.}}",
      "path": "{{instance_type|request_settings.request_timeout|auth_mode|code_configuration.code|instance_count|liveness_probe.initialdelay}}",
      "value": "{{null|{{feature}}|abc}}"
    }
  ]
}
== cfg-yaml cli2 tool
{{yaml.scanner.ScannerError: mapping values are not allowed here|yaml.parser.ParserError: while parsing a block mapping|Error: Met error <class 'TypeError'>:load() yaml file deployment.yml is empty}}
  in "{{deployment.yml|blue-deployment.yml|endpoint.yml}}", line {{2..30}}, column {{3..20}}
== cfg-server plain gen3.raw bare
===============Configuration Error=================
@! {{SCORING_TIMEOUT_MS: Input should be a valid integer, unable to parse string as an integer|WORKER_COUNT: Input should be greater than or equal to 1|Either provide an entry_script using --entry_script or set the environment variable AZUREML_ENTRY_SCRIPT.|azmlinfsrv: error: argument --port: invalid int value: 'auto'}}
===================================================
== cfg-kubernetes-name
(BadArgument) {{The length of endpoint name and deployment name should be between 6 and 62 characters|Endpoint name '{{endpoint}}_{{topic2}}' is invalid: it may contain only letters, digits and '-'|Deployment name must be between 3 and 32 characters long, must start with a letter|Traffic of endpoint {{endpoint}} must add up to 0 or 100 percent, it is {{101..140}}}}
== cfg-manifest tool
{{error: error validating "{{deploy.yaml|inferenceservice.yaml}}": error validating data: ValidationError(Deployment.spec.template.spec.containers[0]): unknown field "{{imagePullPolicies|resource|readynessProbe}}" in io.k8s.api.core.v1.Container; if you choose to ignore these errors, turn validation off with --validate=false|The Deployment "{{service}}" is invalid: spec.template.spec.containers[0].resources.requests: Invalid value: "{{4..8}}": must be less than or equal to cpu limit|Error from server (BadRequest): error when creating "isvc.yaml": admission webhook "inferenceservice.kserve-webhook-server.defaulter" denied the request: exactly one of [sklearn, xgboost, triton] must be specified|error: unable to recognize "deploy.yaml": no matches for kind "InferenceService" in version "serving.kserve.io/v1beta1"}}
== cfg-template armdeploy tool arm
(InvalidTemplate) Deployment template validation failed: '{{The template parameter 'endpointName' is not found.|The value for the template parameter 'location' at line '1' and column '{{100..900}}' is not provided.|The provided value for the template parameter 'sku' is not valid. The value 'Standard_D1' is not part of the allowed value(s).}}'.
== cfg-api-version arm armdeploy terraform
({{NoRegisteredProviderFound|InvalidApiVersionParameter|InvalidResourceType|MissingSubscriptionRegistration}}) {{No registered resource provider found for location '{{region}}' and API version '2021-03-01-preview' for type 'workspaces/onlineEndpoints'.|The api-version '2019-01-01' is invalid. The supported versions are '2023-10-01,2023-04-01'.|The subscription is not registered to use namespace 'Microsoft.MachineLearningServices'.}}
""",
)

stories(
    "name-conflict",
    CLIENTS,
    r"""
== name-service-v1 sdk1 cli1 sdk1json
Service {{service}} with the same name already exists, please use a different service name or delete the existing service.
== name-endpoint
(EndpointAlreadyExists) {{The endpoint name {{endpoint}} is already in use in region {{region}}. Choose a different name.|Creating endpoint failed as an endpoint with name {{endpoint}} already exists on the cluster|An endpoint with this name already exists: {{endpoint}}}}
== name-bad-argument
(UserError) {{Endpoint name '{{endpoint}}' is already taken. Endpoint names must be unique within an Azure region.|An endpoint with the name '{{endpoint}}' already exists in the location {{region}}, please use a different name}}
== name-docker docker tool
docker: Error response from daemon: Conflict. The container name "/{{service}}" is already in use by container "{{sha}}". You have to remove (or rename) that container to be able to reuse that name.
== name-local sdk2 sdk1
{{Error: Multiple containers with container name {{service}}|azure.core.exceptions.ResourceExistsError: Local endpoint {{endpoint}} with deployment {{deployment}} already exists, use update}}
== name-helm tool
{{Error: INSTALLATION FAILED: cannot re-use a name that is still in use|Error: rendered manifests contain a resource that already exists. Unable to continue with install: ServiceAccount "{{service}}" in namespace "{{ns}}" exists and cannot be imported into the current release: invalid ownership metadata|(ExtensionOperationFailed) Error: [ InnerError: [Helm installation failed : : InnerError [can't reuse a name that is still in use]]]}}
== name-kubectl tool
Error from server (AlreadyExists): {{error when creating "{{deploy.yaml|service.yaml}}": |}}{{deployments.apps "{{service}}"|services "{{service}}"|namespaces "{{ns}}"|inferenceservices.serving.kserve.io "{{service}}"}} already exists
== name-model sdk1 sdk2 cli1
{{File already exists. To overwrite, set exist_ok to True.|(UserError) Model {{model}}:{{version}} already exists and its assets are immutable|A model with this name and version is already registered: {{model}}:{{version}}|(UserError) Environment {{service}}-env with version {{version}} is already registered and cannot be changed.}}
== name-image sdk1 mms
Image {{service}}:{{version}} with the same name and version already exists, increment the version.
== name-registry arm armdeploy terraform
({{AlreadyInUse|StorageAccountAlreadyTaken|VaultAlreadyExists}}) {{The registry DNS name {{registry}} is already in use.|The storage account named {{storage}} is already taken.|The vault name '{{vault}}' is already in use. Vault names are globally unique so it is possible that the name is already taken.}}
== name-aks sdk1 cli1
{{Compute name {{aks-inference|akscompute|ml-cluster}} already exists, use a different name|(WorkspaceAlreadyExists) A workspace with the name {{ws}} already exists in the resource group {{rg}}}}
""",
)

stories(
    "permission-denied",
    CLIENTS,
    r"""
== perm-authorization arm armjson armdeploy terraform cli2 sdk2
(AuthorizationFailed) The client '{{guid2}}' with object id '{{guid2}}' does not have authorization to perform action '{{Microsoft.MachineLearningServices/workspaces/onlineEndpoints/write|Microsoft.MachineLearningServices/workspaces/read|Microsoft.ContainerRegistry/registries/read|Microsoft.Authorization/roleAssignments/write|Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments/write}}' over scope '{{armid}}' or the scope is invalid. If access was recently granted, please refresh your credentials.
== perm-linked
(LinkedAuthorizationFailed) The client '{{guid2}}' has permission to perform action 'Microsoft.MachineLearningServices/workspaces/write' on scope '{{armid}}'; however, it does not have permission to perform action(s) 'Microsoft.{{ManagedIdentity/userAssignedIdentities/assign/action|Network/virtualNetworks/subnets/join/action}}' on the linked scope(s) (respectively) or the linked scope(s) are invalid.
== perm-startup-task
(BadArgument) Startup task failed due to {{authorization error|incorrect role assignments on resource {{storage}}}}. {{Please see troubleshooting guide, available here: https://aka.ms/oe-tsg#authorization-error|}}
== perm-compute
{{(ComputeNotAccessible) The Kubernetes compute is not accessible.|(ClusterUnauthorized) Request to Kubernetes cluster unauthorized.|(TokenRefreshFailed) Token refresh failed because the extension does not have a principal identity from Azure set.|(RefreshExtensionIdentityNotSet) The extension identity of the Kubernetes compute is not set.}}
== perm-secret-expired sdk2 cli2 tool sdk1
{{azure.core.exceptions.ClientAuthenticationError: Authentication failed: |ERROR: }}{{AADSTS7000222: The provided client secret keys for app '{{guid3}}' are expired. Visit the Azure portal to create new keys for your app.|AADSTS700082: The refresh token has expired due to inactivity. The token was issued on {{t:%Y-%m-%dT%H:%M:%S.%f0Z}} and was inactive for 90.00:00:00.|AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{{guid3}}'.|AADSTS50076: Due to a configuration change made by your administrator, you must use multi-factor authentication to access '{{guid4}}'.}}
== perm-credential sdk2 tool
{{azure.identity._exceptions.CredentialUnavailableError|azure.core.exceptions.ClientAuthenticationError}}: {{DefaultAzureCredential failed to retrieve a token from the included credentials.|ManagedIdentityCredential authentication unavailable, no managed identity endpoint found.|Credentials unavailable. Initialize credentials using 'MLClient' for SDK or 'az login' for CLI.|Please run 'az login' to set up an account}}
@? Attempted credentials:
@? 	EnvironmentCredential: EnvironmentCredential authentication unavailable. Environment variables are not fully configured.
== perm-az-login tool
ERROR: {{Please run 'az login' to setup account.|No subscription found. Run 'az account set' to select a subscription.|AADSTS500133: Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion.|The subscription of '{{sub}}' doesn't exist in cloud 'AzureCloud'.|The token's tenant '{{guid5}}' does not match the tenant of the subscription}}
== perm-storage sdk2 cli2 tool
{{azure.core.exceptions.HttpResponseError: |ErrorCode:}}{{AuthorizationPermissionMismatch⏎|}}{{This request is not authorized to perform this operation using this permission.|(AuthorizationPermissionMismatch) This request is not authorized to perform this operation using this permission.}}
@? RequestId:{{guid6}}
@? Time:{{t:%Y-%m-%dT%H:%M:%S.%f0Z}}
== perm-kubectl tool
Error from server (Forbidden): {{deployments.apps|pods|services|inferenceservices.serving.kserve.io}} is forbidden: User "{{{{guid2}}|system:serviceaccount:{{ns}}:default|{{identity}}}}" cannot {{create|list|patch|get}} resource "{{deployments|pods|inferenceservices}}" in API group "{{apps||serving.kserve.io}}" in the namespace "{{ns}}"{{: User does not have access to the resource in Azure. Update role assignment to allow access.|}}
== perm-mms mms sdk1 cli1
{{Received bad response from Model Management Service:⏎Response Code: {{401|403}}⏎@! Content: b'{"code":"Forbidden","statusCode":403,"message":"User does not have permission to perform the action"}'|azureml._common.exceptions.AzureMLException: UserErrorException: You are currently logged-in to {{guid5}} tenant. You don't have access to {{sub}} subscription, please check if it is in this tenant.|azureml.exceptions._azureml_exception.AuthenticationException: Could not retrieve user token. Please run 'az login'}}
== perm-policy arm armdeploy terraform
(RequestDisallowedByPolicy) Resource '{{endpoint}}' was disallowed by policy. Reasons: '{{Public endpoints are not allowed|Resource must have the tag costCenter}}'. Policy identifiers: '[{"policyAssignment":{"name":"{{deny-public|require-tags}}","id":"/subscriptions/{{sub}}/providers/Microsoft.Authorization/policyAssignments/{{short}}"}}]'.
== perm-workspace-identity
({{UserError|Forbidden}}) {{Identity {{guid2}} does not have 'Storage Blob Data Reader' on storage account {{storage}}|The managed identity of endpoint {{endpoint}} lacks the role AcrPull on {{registry}}|Principal {{guid2}} needs the action Microsoft.MachineLearningServices/workspaces/models/read}}
""",
    mmscode="403",
    mmsline="403 Client Error: Forbidden for url: {{mms}}/services?api-version=2018-11-19",
)

stories(
    "resource-not-found",
    CLIENTS,
    r"""
== rnf-arm arm armjson armdeploy cli2 sdk2
(ResourceNotFound) The Resource 'Microsoft.MachineLearningServices/workspaces/{{ws}}{{|/onlineEndpoints/{{endpoint}}}}' under resource group '{{rg}}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix
== rnf-group arm armdeploy terraform tool
(ResourceGroupNotFound) Resource group '{{rg}}' could not be found.
== rnf-endpoint
({{EndpointNotFound|UserError|NotFound}}) {{Endpoint {{endpoint}} not found.|The endpoint '{{endpoint}}' does not exist in workspace {{ws}}|Online endpoint with name {{endpoint}} does not exist}}
== rnf-deployment sdk2 cli2
{{Deployment name {{deployment}} not found for this endpoint|(ResourceNotFound) Deployment {{deployment}} of endpoint {{endpoint}} does not exist|No deployment exists for this endpoint}}
== rnf-webservice sdk1 cli1
{{WebserviceNotFound: Webservice with name {{service}} not found in provided workspace|ModelNotFound: Model with name {{model}} not found in provided workspace|ImageNotFound: Image with name {{service}} not found in provided workspace}}
== rnf-model
({{UserError|ResourceNotFound}}) {{Model container with name: {{model}} not found.|Model {{model}}:{{version}} not found in workspace {{ws}}|Asset with name {{model}} and version {{version}} does not exist|Could not find asset with ID azureml:{{model}}:{{version}}}}
== rnf-environment +environment-definition-invalid
({{UserError|ResourceNotFound}}) {{Environment {{service}}-env does not exist in the workspace {{ws}}|Environment container with name {{service}}-env was not found.|The specified environment azureml:{{service}}-env@latest was not found}}
== rnf-mms mms
Content: b'{"code":"NotFound","statusCode":404,"message":"The specified resource was not found","details":[{"code":"{{ModelNotFound|ImageNotFound|WebserviceNotFound}}","message":"{{Model {{model}}:{{version}} not found|Image {{service}}:{{version}} not found}}"}]}'
== rnf-compute
{{(ComputeNotFound) Cannot find Kubernetes compute.|(NamespaceNotFound) The specified namespace {{ns}} cannot be found in the Kubernetes cluster.|(ClusterNotFound) Cannot found Kubernetes cluster.|ComputeTargetNotFound: Compute Target with name {{aks-inference|akscompute}} not found in provided workspace}}
== rnf-workspace sdk1 sdk2 cli2
{{azureml._common.exceptions.AzureMLException: WorkspaceException: |azure.core.exceptions.ResourceNotFoundError: (ResourceNotFound) |}}{{Workspace not found.|Workspace {{ws}} not found under resource group {{rg}}|Unable to find the workspace {{ws}} in subscription {{sub}}}}
== rnf-subscription arm terraform armdeploy
({{SubscriptionNotFound|InvalidSubscriptionId}}) The subscription '{{sub}}' could not be found.
== rnf-kubectl tool
Error from server (NotFound): {{deployments.apps "{{service}}"|namespaces "{{ns}}"|secrets "{{service}}-secret"|inferenceservices.serving.kserve.io "{{service}}"}} not found
""",
    mmscode="404",
    mmsline="404 Client Error: Not Found for url: {{mms}}/services?api-version=2018-11-19",
)

stories(
    "operation-conflict",
    CLIENTS,
    r"""
== opc-conflict
(Conflict) {{Another operation is in progress on endpoint {{endpoint}}. Please retry after it finishes.|There is already an active operation on deployment {{deployment}}|Conflict: operation on {{endpoint}} is already running, provisioning state Updating}}
== opc-cancelled
(OperationCanceled) {{The operation has been canceled because another higher priority operation was running|Another operation that has a higher priority has been started for deployment {{deployment}}. Operation was canceled due to waiting for lock confirmation}}
== opc-state
({{BadRequest|InvalidOperation|UserError}}) {{Deployment {{deployment}} is in a transitioning state, updates are not allowed until it is Succeeded or Failed|Cannot modify the endpoint {{endpoint}} while its provisioning state is {{Creating|Updating|Deleting}}|Endpoint {{endpoint}} is being deleted, no deployment may be created}}
== opc-v1 sdk1 cli1 mms
{{Received bad response from Model Management Service:⏎Response Code: 409⏎@! Content: b'{"code":"Conflict","statusCode":409,"message":"{{A service update is already running for {{service}}|Existing operation on {{service}} is not yet complete}}"}'|Conflict operation on the service {{service}}: an update is in progress, state Transitioning|(409) Service {{service}} cannot be updated while it is in state Transitioning}}
== opc-helm tool arm
{{Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress|(ExtensionOperationFailed) earlier operation for the helm chart is still in progress|Error: INSTALLATION FAILED: create: failed to create: secrets "sh.helm.release.v1.{{service}}.v1" is forbidden: unable to create new content in namespace {{ns}} because it is being terminated}}
== opc-aks arm tool terraform
({{OperationNotAllowed|OperationPreempted|EtagMismatch|Conflict}}) {{Operation is not allowed because there's an in progress update managed cluster operation on the managed cluster started at {{t:%Y-%m-%dT%H:%M:%SZ}}|The operation was preempted by a more recent operation on the same resource|Etag mismatch: the resource {{cluster}} was changed by another request|Another operation (Upgrading) is in progress, please wait for it to finish before starting a new operation.}}
== opc-arm-deploy armdeploy arm
(DeploymentActive) The deployment with resource id '/subscriptions/{{sub}}/resourceGroups/{{rg}}/providers/Microsoft.Resources/deployments/{{endpoint}}' cannot be saved, because this would overwrite an existing deployment which is still active.
== opc-kubernetes tool
Error from server (Conflict): Operation cannot be fulfilled on {{deployments.apps "{{service}}"|inferenceservices.serving.kserve.io "{{service}}"}}: the object has been modified; please apply your changes to the latest version and try again
== opc-terraform terraform
{{Error acquiring the state lock: state blob is already locked|unexpected status 409 (409 Conflict) with error: Conflict: Another operation on this resource is in progress|The scope '{{endpoint}}' cannot perform write operation because following scope(s) are locked: '{{armid}}'}}
== opc-scale
(Conflict) {{AnotherOperationInProgress: Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: https://management.azure.com/subscriptions/{{sub}}/providers/Microsoft.Network/locations/{{region}}/operations/{{guid4}}|Scale operation rejected: deployment {{deployment}} is being scaled already}}
""",
    mmscode="409",
    mmsline="409 Client Error: Conflict for url: {{mms}}/services/{{service}}?api-version=2018-11-19",
)
