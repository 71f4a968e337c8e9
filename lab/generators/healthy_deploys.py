"""Nothing fails, all of it sounds alarming: deployments and pipelines that end well, by every tool that deploys."""

from lab.generators import stories

ALONE = "traffic"  # with noise="none" this frame adds nothing, and no collector puts its prefixes before the lines

# --- Azure ML, by its command line and its two SDKs
stories(
    "none",
    "tool",
    r"""
== hd-azml-show-or-create
+ az ml online-endpoint show -n {{endpoint}} -g {{rg}} -w {{ws}} --query provisioning_state -o tsv
ERROR: (UserError) Online endpoint with name {{endpoint}} was not found in workspace {{ws}}.
Code: UserError
Message: Online endpoint with name {{endpoint}} was not found in workspace {{ws}}.
+ echo 'no endpoint {{endpoint}} yet, creating it'
no endpoint {{endpoint}} yet, creating it
+ az ml online-endpoint create -f endpoint.yml -g {{rg}} -w {{ws}} -o none
@? WARNING: Command group 'ml' is in preview and under development. Reference and support levels: https://aka.ms/CLI_refstatus
+ az ml online-deployment create -n {{deployment}} -f deployment.yml --all-traffic -g {{rg}} -w {{ws}} -o none
All traffic will be set to deployment {{deployment}} once it has been provisioned.
If you interrupt this command or it times out while waiting for the provisioning, you can try to set all the traffic to this deployment later once its has been provisioned.
WARNING: Check: endpoint {{endpoint}} exists
WARNING: Class {{OnlineRequestSettings|ProbeSettings|AutoDeleteSetting|IntellectualProperty}}: This is an experimental class, and may change at any time. Please see https://aka.ms/azuremlexperimental for more information.
Uploading {{src|onlinescoring|scoring}} (0.0{{1..9}} MBs): 100%|##########| {{size=1000..9000}}/{{size}} [00:0{{0..2}}<00:00, {{9..99}}{{100..999}}.{{10..99}}it/s]
WARNING: Instance type {{sku}} may be too small for compute resources. Minimum recommended compute SKU is Standard_DS3_v2 for general purpose endpoints. Learn more about SKUs here: https://learn.microsoft.com/azure/machine-learning/referencemanaged-online-endpoints-vm-sku-list
....................................................................................
+ az ml online-endpoint show -n {{endpoint}} -g {{rg}} -w {{ws}} --query '{state: provisioning_state, traffic: traffic}'
{
  "state": "Succeeded",
  "traffic": {
    "{{deployment}}": 100
  }
}
== hd-azml-cli-debug
cli.knack.cli: Command arguments: ['ml', 'online-deployment', 'update', '-n', '{{deployment}}', '-e', '{{endpoint}}', '--set', 'instance_count={{2..5}}', '--debug']
cli.knack.cli: __init__ debug log: Cannot enable color.
cli.azure.cli.core: Modules found from index for 'ml': ['azext_mlv2']
cli.azure.cli.core.azlogging: metadata file logging enabled - writing logs to '/home/{{user}}/.azure/commands/{{t:%Y-%m-%d.%H-%M-%S}}.ml_online-deployment_update.{{1000..9999}}.log'.
az_command_data_logger: extension name: ml
cli.azure.cli.core.auth.persistence: build_persistence: location='/home/{{user}}/.azure/msal_token_cache.json', encrypt=False
msal.application: Cache hit an AT
azure.identity._internal.decorators: AzureCliCredential.get_token_info succeeded
azure.core.pipeline.policies.http_logging_policy: Request URL: 'https://management.azure.com{{armid}}/onlineEndpoints/{{endpoint}}/deployments/{{deployment}}?api-version=2024-01-01-preview'
azure.core.pipeline.policies.http_logging_policy: Response status: 200
azure.core.pipeline.policies.http_logging_policy: Request URL: 'https://management.azure.com{{armid}}/codes/{{guid2}}/versions/1?api-version=2023-04-01'
urllib3.connectionpool: https://management.azure.com:443 "GET /subscriptions/{{sub}}/resourceGroups/{{rg}}/codes/{{guid2}} HTTP/1.1" 404 None
azure.core.pipeline.policies.http_logging_policy: Response status: 404
azure.core.pipeline.policies.http_logging_policy: No body was attached to the request
azure.ai.ml._utils._asset_utils: code asset not registered yet (ResourceNotFoundError), uploading
azure.core.pipeline.policies.http_logging_policy: Request URL: 'https://{{storage}}.blob.core.windows.net/{{guid3}}/{{guid4}}/score.py'
azure.core.pipeline.policies.http_logging_policy: Request method: 'HEAD'
azure.core.pipeline.policies.http_logging_policy: Response status: 404
azure.core.pipeline.policies.http_logging_policy: 'x-ms-error-code': 'BlobNotFound'
azure.core.pipeline.policies.http_logging_policy: Request method: 'PUT'
azure.core.pipeline.policies.http_logging_policy: Response status: 201
azure.core.pipeline.policies.http_logging_policy: Request method: 'PUT'
azure.core.pipeline.policies.http_logging_policy: Response status: 202
azure.core.pipeline.policies.http_logging_policy:     'azure-asyncoperation': 'https://management.azure.com/subscriptions/{{sub}}/providers/Microsoft.MachineLearningServices/locations/{{region}}/mfeOperationsStatus/od:{{guid5}}:{{guid6}}?api-version=2023-04-01-preview'
@7 urllib3.connectionpool: https://management.azure.com:443 "GET /subscriptions/{{sub}}/providers/Microsoft.MachineLearningServices/locations/{{region}}/mfeOperationsStatus/od:{{guid5}}:{{guid6}} HTTP/1.1" 200 {{20..60}}
urllib3.util.retry: Incremented Retry for (url='/subscriptions/{{sub}}/providers/Microsoft.MachineLearningServices/locations/{{region}}/mfeOperationsStatus/od:{{guid5}}:{{guid6}}'): Retry(total=9, connect=4, read=2, redirect=None, status=None)
urllib3.connectionpool: Retrying (Retry(total=9, connect=4, read=2, redirect=None, status=None)) after connection broken by '{{ConnectionResetError(104, 'Connection reset by peer')|RemoteDisconnected('Remote end closed connection without response')}}'
@7 urllib3.connectionpool: https://management.azure.com:443 "GET /subscriptions/{{sub}}/providers/Microsoft.MachineLearningServices/locations/{{region}}/mfeOperationsStatus/od:{{guid5}}:{{guid6}} HTTP/1.1" 200 {{20..60}}
azure.core.pipeline.policies.http_logging_policy: Response content: {"status":"Succeeded","error":null}
cli.knack.cli: Event: CommandInvoker.OnTransformResult [<function _resource_group_transform at 0x7f{{hex}}>]
  "provisioning_state": "Succeeded",
cli.__main__: Command ran in {{took=200..900}}.{{700..999}} seconds (init: 0.{{100..400}}, invoke: {{took}}.{{100..299}})
== hd-azml-v1-local
Downloading model {{model}}:{{version}} to /tmp/azureml_{{short}}/{{model}}/{{version}}
Generating Docker build context.
Package creation Succeeded
Logging into Docker registry {{registry}}
Logging into Docker registry {{registry}}
Building Docker image from Dockerfile...
Step 1/5 : FROM {{registry}}/azureml/azureml_{{hexx}}
 ---> {{hex}}
@* Step {{2..4}}/5 : {{COPY azureml-app /var/azureml-app|RUN mkdir -p '/var/azureml-app'|RUN mv '/var/azureml-app/tmp{{short}}.py' /var/azureml-app/main.py}}
Step 5/5 : CMD ["runsvdir","/var/runit"]
 ---> Running in {{hex2}}
Successfully built {{hex3}}
Successfully tagged {{service}}:latest
Container (name:{{eager_hopper|jolly_noether|keen_galois|amazing_cray}}, id:{{sha}}) cannot be killed.
Container has been successfully cleaned up.
Image {{digest}} successfully removed.
Starting Docker container...
Docker container running.
Checking container health...
Local webservice is running at http://localhost:{{port=6789|8890|32267}}
{"predictions": [{{1..90}}.{{10..99}}, {{1..90}}.{{10..99}}]}
== hd-azml-v1-aci-wait
Tips: You can try get_logs(): https://aka.ms/debugimage#dockerlog or local deployment: https://aka.ms/debugimage#debug-locally to debug if deployment takes longer than 10 minutes.
Running
{{t:%Y-%m-%d %H:%M:%S+00:00}} Creating Container Registry if not exists.
{{t:%Y-%m-%d %H:%M:%S+00:00}} Registering the environment.
{{t:%Y-%m-%d %H:%M:%S+00:00}} Use the existing image.
{{t:%Y-%m-%d %H:%M:%S+00:00}} Generating deployment configuration.
{{t:%Y-%m-%d %H:%M:%S+00:00}} Submitting deployment to compute.
{{t:%Y-%m-%d %H:%M:%S+00:00}} Checking the status of deployment {{service}}..
WARNING - Received an error while polling the operation (Response Code: {{502|503|504}}), polling again in 5 seconds
@* {{t:%Y-%m-%d %H:%M:%S+00:00}} Checking the status of deployment {{service}}..
{{t:%Y-%m-%d %H:%M:%S+00:00}} Checking the status of inference endpoint {{service}}.
Succeeded
ACI service creation operation finished, operation "Succeeded"
{{service}} Healthy http://{{guid}}.{{region}}.azurecontainer.io/score
== hd-azml-v1-overwrite
{{site}}/azureml/_vendor/azure_cli_core/__init__.py: UserWarning: failed to load profile, using the service principal of the environment
Failure while loading azureml_run_type_providers. Failed to load entrypoint {{automl = azureml.train.automl.run:AutoMLRun|hyperdrive = azureml.train.hyperdrive:HyperDriveRun|azureml.PipelineRun = azureml.pipeline.core.run:PipelineRun}}._from_run_dto with exception ({{strange=cryptography|PyJWT|pyOpenSSL}} {{40..43}}.0.1 ({{site}}), Requirement.parse('{{strange}}<40')).
Service {{service}} exists already, deploying over it (overwrite=True)
Tips: You can try get_logs(): https://aka.ms/debugimage#dockerlog or local deployment: https://aka.ms/debugimage#debug-locally to debug if deployment takes longer than 10 minutes.
Running...........................
Succeeded
AKS service creation operation finished, operation "Succeeded"
State: Healthy, version {{2..40}}, image {{registry}}/azureml/azureml_{{hexx2}}
== hd-azml-operation-conflict
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO deploy updating {{endpoint}}/{{deployment}}
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING deploy the service is busy, attempt 1 of 10
Traceback (most recent call last):
  File "/{{builds|workspace|src}}/deploy/endpoints.py", line {{line}}, in update_when_free
    return client.online_deployments.begin_create_or_update(deployment).result(timeout=3600)
  File "{{site}}/azure/ai/ml/operations/_online_deployment_operations.py", line {{200..340}}, in begin_create_or_update
    raise ex
azure.core.exceptions.HttpResponseError: (Conflict) {{Another operation is in progress on endpoint {{endpoint}}. Please retry after it completes.|The endpoint {{endpoint}} is being updated by another request, its state is Updating.}}
Code: Conflict
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO deploy waiting 60 s, then attempt 2 of 10
@6 {{t:%Y-%m-%d %H:%M:%S,%L}} INFO deploy endpoint state is Updating, waiting
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO deploy endpoint state is Succeeded, sending the update again
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO deploy attempt 2 accepted
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO deploy {{deployment}} provisioning state: Succeeded, {{2..5}} of {{2..5}} instances
== hd-azml-traffic-steps
>>> step 1: {{deployment}} created with 0 % of traffic, mirror 10 %
Creating/updating online deployment {{deployment}} .................................Done (6m 4{{1..9}}s)
>>> step 2: smoke test with header azureml-model-deployment: {{deployment}}
attempt 1: HTTP 424, model-status 502, the container is still loading the model
attempt 2: HTTP {{503|504|429}}, waiting 20 s
attempt 3: HTTP 200 in {{200..900}} ms
@8 request ‹1+1› of 10: HTTP 200 in {{20..190}} ms
>>> step 3: traffic
az ml online-endpoint update -n {{endpoint}} --traffic "old=90 {{deployment}}=10"
@5 watching, minute ‹0+1› of 5: 4xx 0.{{0..3}} %, 5xx 0.00 %, p95 {{40..190}} ms, abort above 1 % errors
az ml online-endpoint update -n {{endpoint}} --traffic "old=50 {{deployment}}=50"
@5 watching, minute ‹0+1› of 5: 4xx 0.{{0..3}} %, 5xx 0.00 %, p95 {{40..190}} ms, abort above 1 % errors
az ml online-endpoint update -n {{endpoint}} --traffic "old=0 {{deployment}}=100"
>>> step 4: the old deployment is deleted
Deleting online deployment old ................Done (2m 1{{1..9}}s)
rollback was not needed
== hd-azml-sku-list
looking for capacity, in this order: {{gpusku}}, Standard_NC16as_T4_v3, Standard_NC4as_T4_v3
[1/3] {{gpusku}}: {{not enough quota in {{region}} (need 24 cores, 12 left), next|capacity is out in {{region}} right now, next}}
[2/3] Standard_NC16as_T4_v3: quota 64, used {{0..32}}, capacity confirmed
deploying {{service}} on Standard_NC16as_T4_v3
Check: endpoint {{endpoint}} exists
Creating/updating online deployment {{deployment}} .......................................Done (9m {{10..59}}s)
readiness {{endpoint}}: 200
scored 5 of 5 golden rows, largest deviation 0.000{{1..9}}
== hd-azml-cleanup-or-true
+ set +e
+ az ml online-deployment delete -n {{deployment}} -e {{endpoint}} --yes --no-wait
ERROR: (ResourceNotFound) The Resource 'Microsoft.MachineLearningServices/workspaces/{{ws}}/onlineEndpoints/{{endpoint}}/deployments/{{deployment}}' under resource group '{{rg}}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix
+ az ml model archive -n {{model}} -v {{version}}
+ az acr repository delete -n {{acr}} --image {{service}}:pr-{{pr}} --yes
ERROR: {{t:%Y-%m-%d %H:%M:%S.%f}} Error: tag "pr-{{pr}}" not found. Correlation ID: {{guid}}.
+ set -e
nothing of pull request {{pr=200..900}} is left over
+ az ml online-endpoint list --query "[?tags.pr=='{{pr}}'].name" -o tsv
+ echo done
done
== hd-azml-batch-deploy
$ az ml batch-deployment create -f batch/deployment.yml --set-default
Class BatchDeployment: This is an experimental class, and may change at any time. Please see https://aka.ms/azuremlexperimental for more information.
The deployment request {{ws}}-{{topic}}-{{100000..999999}} was accepted. ARM deployment URI for reference:
https://ms.portal.azure.com/#blade/HubsExtension/DeploymentDetailsBlade/overview/id/%2Fsubscriptions%2F{{sub}}
"retry_settings": { "max_retries": 3, "timeout": 300 }, "error_threshold": -1, "mini_batch_size": 10
Creating/updating batch deployment {{topic}}-batch . Done (0m 12s)
$ az ml batch-endpoint invoke -n {{topic}}-batch --input azureml:{{topic}}-samples@latest --query name -o tsv
batchjob-{{guid}}
$ az ml job show -n batchjob-{{guid}} --query status
"NotStarted"
@* "{{Preparing|Queued|Running}}"
"Completed"
rows scored: {{1000..9000}}, rows failed: 0, mini batches retried: {{1|2}}
""",
    kind="deploy_status",
    noise="none",
)

# --- infrastructure as code
stories(
    "none",
    "tool",
    r"""
== hd-bicep-what-if
$ az deployment group what-if -g {{rg}} -f main.bicep -p {{dev|test|prod}}.bicepparam
WARNING: /{{builds|workspace}}/infra/main.bicep({{9..80}},{{3..20}}) : Warning no-unused-params: Parameter "{{failoverRegion|errorQueueName|timeoutSeconds}}" is declared but never used. [https://aka.ms/bicep/linter/no-unused-params]
WARNING: /{{builds|workspace}}/infra/ml.bicep({{9..80}},{{3..20}}) : Warning BCP081: Resource type "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01-preview" does not have types available. Bicep is unable to validate resource properties prior to deployment, but this will not block the resource from being deployed.
A new Bicep release is available: v0.3{{0..5}}.1. Upgrade now by running "az bicep upgrade".
Note: The result may contain false positive predictions (noise).
You can help us improve the accuracy of the result by opening an issue here: https://aka.ms/WhatIfIssues

Resource and property changes are indicated with these symbols:
  - Delete
  + Create
  ~ Modify
  * Ignore

The deployment will update the following scope:

Scope: /subscriptions/{{sub}}/resourceGroups/{{rg}}

  ~ Microsoft.Insights/metricAlerts/{{failed-requests|oom-restarts}} [2018-03-01]
    - properties.criteria.allOf[0].threshold: 5
    + properties.criteria.allOf[0].threshold: 10
  ~ Microsoft.MachineLearningServices/workspaces/{{ws}} [2024-04-01]
    - properties.publicNetworkAccess: "Enabled"
    + properties.publicNetworkAccess: "Disabled"
  * Microsoft.ContainerRegistry/registries/{{acr}}

Resource changes: 2 to modify, 1 to ignore.
$ az deployment group create -g {{rg}} -f main.bicep -p {{dev|test|prod}}.bicepparam --query properties.provisioningState -o tsv
Succeeded
== hd-arm-role-propagation
{{t:%H:%M:%S}} creating identity {{identity}} in {{rg}}
{{t:%H:%M:%S}} assigning AcrPull on {{acr}}
ERROR: (PrincipalNotFound) Principal {{hexx}} does not exist in the directory {{guid}}. Check that you have the correct principal ID. If you are creating this principal and then immediately assigning a role, this error might be related to a replication delay.
{{t:%H:%M:%S}} new identities need a moment, waiting 15 s (1/8)
ERROR: (PrincipalNotFound) Principal {{hexx}} does not exist in the directory {{guid}}.
{{t:%H:%M:%S}} new identities need a moment, waiting 30 s (2/8)
{{t:%H:%M:%S}} role assignment {{guid2}} created
@6 {{t:%H:%M:%S}} waiting until {{identity}} may pull: {{403|403|denied}}, asking again in 10 s
{{t:%H:%M:%S}} {{identity}} may pull from {{registry}}
{{t:%H:%M:%S}} endpoint {{endpoint}} created, provisioning state Succeeded
== hd-arm-operations
$ az deployment operation group list -g {{rg}} -n {{service}}-{{2000..9000}} --query "[].{t:properties.targetResource.resourceType,s:properties.provisioningState,c:properties.statusCode}" -o table
T                                                        S          C
-------------------------------------------------------  ---------  --------
Microsoft.Authorization/roleAssignments                  Succeeded  Created
Microsoft.Authorization/roleAssignments                  Running    Conflict
Microsoft.MachineLearningServices/workspaces             Running    Accepted
Microsoft.KeyVault/vaults                                Succeeded  OK
$ az deployment group wait -g {{rg}} -n {{service}}-{{2000..9000}} --created
$ az deployment operation group list -g {{rg}} -n {{service}}-{{2000..9000}} -o table
T                                                        S          C
-------------------------------------------------------  ---------  --------
Microsoft.Authorization/roleAssignments                  Succeeded  Created
Microsoft.Authorization/roleAssignments                  Succeeded  OK
Microsoft.MachineLearningServices/workspaces             Succeeded  OK
Microsoft.KeyVault/vaults                                Succeeded  OK
== hd-terraform-lock
$ terraform apply -input=false -lock-timeout=10m tfplan
Acquiring state lock. This may take a few moments...
@4 Still waiting for the state lock, held by {{user}}@{{holder=ci-3|agent-7|build-12}} (OperationTypeApply, {{service}}.tfstate)...
azurerm_user_assigned_identity.endpoint: Refreshing state... [id=/subscriptions/{{sub}}/resourceGroups/{{rg}}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{{identity}}]
azurerm_container_registry.acr: Refreshing state... [id=/subscriptions/{{sub}}/resourceGroups/{{rg}}/providers/Microsoft.ContainerRegistry/registries/{{acr}}]

Note: Objects have changed outside of Terraform

  # azurerm_kubernetes_cluster.ml has changed
  ~ resource "azurerm_kubernetes_cluster" "ml" {
      ~ kubernetes_version = "1.27.7" -> "1.27.9"
    }

azurerm_role_assignment.acrpull: Destroying... [id=/subscriptions/{{sub}}/resourceGroups/{{rg}}/providers/Microsoft.Authorization/roleAssignments/{{guid}}]
azurerm_role_assignment.acrpull: Destruction complete after {{1..9}}s
azurerm_role_assignment.acrpull: Creating...
@9 azapi_resource.deployment: Still creating... [‹0+1›m10s elapsed]
azurerm_role_assignment.acrpull: Creation complete after 2{{0..9}}s [id=/subscriptions/{{sub}}/resourceGroups/{{rg}}/providers/Microsoft.Authorization/roleAssignments/{{guid2}}]
azapi_resource.deployment: Creation complete after 10m{{10..50}}s [id={{endpointid}}/deployments/{{deployment}}]

Warning: Argument is deprecated

  with azurerm_storage_account.ml,
  on storage.tf line {{at=3..40}}, in resource "azurerm_storage_account" "ml":
  {{at}}:   enable_https_traffic_only = true

Releasing state lock. This may take a few moments...

Apply complete! Resources: 2 added, 0 changed, 1 destroyed.
== hd-terraform-debug
{{t:%Y-%m-%dT%H:%M:%S.%L}}Z [WARN]  Log levels other than TRACE are currently unreliable, and are supported only for backward compatibility.
{{t:%Y-%m-%dT%H:%M:%S.%L}}Z [DEBUG] provider: starting plugin: path=.terraform/providers/hashicorp/azurerm/3.11{{0..7}}.0/linux_amd64/terraform-provider-azurerm_v3
{{t:%Y-%m-%dT%H:%M:%S.%L}}Z [WARN]  ValidateProviderConfig from "provider[\"hashicorp/azurerm\"]" changed the config value, but that value is unused
{{t:%Y-%m-%dT%H:%M:%S.%L}}Z [DEBUG] provider.terraform-provider-azurerm_v3: AzureRM Request: GET /subscriptions/{{sub}}/resourceGroups/{{rg}}/providers/Microsoft.ContainerRegistry/registries/{{acr}}?api-version=2021-08-01-preview HTTP/1.1
{{t:%Y-%m-%dT%H:%M:%S.%L}}Z [DEBUG] provider.terraform-provider-azurerm_v3: AzureRM Response: HTTP/2.0 404 Not Found
{{t:%Y-%m-%dT%H:%M:%S.%L}}Z [DEBUG] provider.terraform-provider-azurerm_v3: {"error":{"code":"ResourceNotFound","message":"The Resource 'Microsoft.ContainerRegistry/registries/{{acr}}' under resource group '{{rg}}' was not found."}}
{{t:%Y-%m-%dT%H:%M:%S.%L}}Z [DEBUG] provider.terraform-provider-azurerm_v3: AzureRM Request: PUT /subscriptions/{{sub}}/resourceGroups/{{rg}}/providers/Microsoft.ContainerRegistry/registries/{{acr}}?api-version=2021-08-01-preview HTTP/1.1
{{t:%Y-%m-%dT%H:%M:%S.%L}}Z [DEBUG] provider.terraform-provider-azurerm_v3: AzureRM Response: HTTP/2.0 201 Created
@5 {{t:%Y-%m-%dT%H:%M:%S.%L}}Z [DEBUG] provider.terraform-provider-azurerm_v3: Retry: the operation is InProgress, polling again after {{5..30}}s
{{t:%Y-%m-%dT%H:%M:%S.%L}}Z [WARN]  Provider "terraform.{{topic}}.example/hashicorp/azurerm" produced an unexpected new value for azurerm_container_registry.acr, but we are tolerating it because it is using the legacy plugin SDK.
azurerm_container_registry.acr: Creation complete after {{10..40}}s
{{t:%Y-%m-%dT%H:%M:%S.%L}}Z [DEBUG] provider.stdio: received EOF, stopping recv loop: err="rpc error: code = Unavailable desc = error reading from server: EOF"
{{t:%Y-%m-%dT%H:%M:%S.%L}}Z [DEBUG] provider: plugin exited

Apply complete! Resources: {{1..9}} added, 0 changed, 0 destroyed.
== hd-terragrunt-retry
time={{t:%Y-%m-%dT%H:%M:%SZ}} level=info msg=The stack at /infra/live/{{dev|prod}} will be processed in the following order for command apply:
Group 1
- Module /infra/live/registry
Group 2
- Module /infra/live/{{service}}
time={{t:%Y-%m-%dT%H:%M:%SZ}} level=info msg=Executing hook: tflint prefix=[/infra/live/{{service}}]
Error: Failed to query available provider packages
Could not retrieve the list of available versions for provider hashicorp/azurerm: could not connect to terraform.{{topic}}.example: Failed to request discovery document: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)
time={{t:%Y-%m-%dT%H:%M:%SZ}} level=info msg=Encountered an error eligible for retrying. Sleeping 5s before retrying. prefix=[/infra/live/{{service}}]
Initializing provider plugins...
- Reusing previous version of hashicorp/azurerm from the dependency lock file
Terraform has been successfully initialized!
@9 kubernetes_deployment_v1.{{topic}}: Still modifying... [id={{ns}}/{{service}}, ‹0+10›s elapsed]
kubernetes_deployment_v1.{{topic}}: Modifications complete after {{91..140}}s [id={{ns}}/{{service}}]
Apply complete! Resources: 0 added, 1 changed, 0 destroyed.
== hd-pulumi-up
Updating ({{dev|prod}})

     Type                                   Name              Status              Info
     pulumi:pulumi:Stack                    {{service}}-prod
 ~   ├─ kubernetes:apps/v1:Deployment       {{service}}            updating (2s)       [diff: ~spec]; warning: [Pod {{pod}}]: containers with unready status: [{{service}}]
 ~   ├─ kubernetes:apps/v1:Deployment       {{service}}            updating (9s)       warning: [Pod {{pod}}]: Readiness probe failed: HTTP probe failed with statuscode: 503
 ~   ├─ kubernetes:apps/v1:Deployment       {{service}}            updating ({{20..50}}s)      [1/2] Waiting for app ReplicaSet be available (1/2 Pods available)
 ~   ├─ kubernetes:apps/v1:Deployment       {{service}}            updated ({{51..90}}s)       [diff: ~spec]; Deployment initialization complete
 +-  ├─ azure-native:insights:MetricAlert   crash-alert       replaced (3s)       [diff: ~criteria]
 -   └─ azure-native:insights:MetricAlert   crash-alert       deleted (1s)

Diagnostics:
  pulumi:pulumi:Stack ({{service}}-prod):
    warning: resource plugin kubernetes is expected to have version >=4.{{10..18}}.0, but has 4.{{6..9}}.1; the wrong version may be on your path, or this may be a bug in the plugin

Resources:
    ~ 1 updated
    +-1 replaced
    {{9..40}} unchanged

Duration: 1m{{10..59}}s
== hd-ansible-until
PLAY [roll out {{service}} one by one] *****************************************

TASK [Gathering Facts] *********************************************************
ok: [scorer-1]
[WARNING]: Platform linux on host scorer-1 is using the discovered Python interpreter at /usr/bin/python3.{{8..12}}, but future installation of another Python interpreter could change the meaning of that path.

TASK [take the host out of the load balancer] **********************************
changed: [scorer-1 -> lb-1]

TASK [is an old container left?] ***********************************************
fatal: [scorer-1]: FAILED! => {"changed": false, "cmd": ["docker", "inspect", "{{service}}-old"], "msg": "non-zero return code", "rc": 1, "stderr": "Error: No such object: {{service}}-old"}
...ignoring

TASK [start {{service}}] *******************************************************
changed: [scorer-1]

TASK [wait until {{service}} is healthy] ***************************************
FAILED - RETRYING: [scorer-1]: wait until {{service}} is healthy (30 retries left).
FAILED - RETRYING: [scorer-1]: wait until {{service}} is healthy (29 retries left).
@8 FAILED - RETRYING: [scorer-1]: wait until {{service}} is healthy (‹29-1› retries left).
ok: [scorer-1]

TASK [put the host back] *******************************************************
changed: [scorer-1 -> lb-1]

PLAY RECAP *********************************************************************
scorer-1                   : ok={{6..9}}    changed=3    unreachable=0    failed=0    skipped={{0..3}}    rescued=0    ignored=1
== hd-ansible-rescue
TASK [{{service}} : pull the image from the near mirror] ***********************
fatal: [{{node}}]: FAILED! => {"changed": false, "msg": "Error pulling image mirror.{{topic}}.example/{{service}}:{{tag}} - 500 Server Error for http+docker://localhost/v1.41/images/create?tag={{tag}}: Internal Server Error (\"Get \"https://mirror.{{topic}}.example/v2/\": context deadline exceeded\")"}

TASK [{{service}} : pull the image from the main registry] *********************
changed: [{{node}}]

TASK [{{service}} : restart the container] *************************************
changed: [{{node}}]

RUNNING HANDLER [{{service}} : smoke test] *************************************
ok: [{{node}}]

PLAY RECAP *********************************************************************
{{node}} : ok={{9..20}}   changed=2    unreachable=0    failed=0    skipped={{1..6}}    rescued=1    ignored=0
== hd-azd-up
Packaging services (azd package)

  (✓) Done: Packaging service {{service}}
  - Image Hash: {{digest}}

Provisioning Azure resources (azd provision)
Provisioning Azure resources can take some time.

  (-) Skipped: Didn't find new changes.
WARNING: Feature 'resourceGroupDeployments' is in alpha stage.
To learn more about alpha features and their support, visit https://aka.ms/azd-feature-stages.

Deploying services (azd deploy)

  (✓) Done: Deploying service {{service}}
  - Endpoint: https://{{service}}.{{hex}}.{{region}}.azurecontainerapps.io/

  postdeploy: Executing hook => checking https://{{service}}.{{hex}}.{{region}}.azurecontainerapps.io/health
curl: (28) Operation timed out after 5001 milliseconds with 0 bytes received
curl: (22) The requested URL returned error: 503
{"status":"ok"}
  (✓) Done: postdeploy hook

SUCCESS: Your up workflow to provision and deploy to Azure completed in {{3..9}} minutes {{10..50}} seconds.
== hd-cdk-hotswap
⚠️ The --hotswap and --hotswap-fallback flags deliberately introduce CloudFormation drift to speed up deployments
⚠️ They should only be used for development - never use them for your production Stacks!

✨  Synthesis time: {{3..9}}.{{10..99}}s

⚠️ The following non-hotswappable changes were found:
    logicalID: EndpointErrorAlarm{{short}}, type: AWS::CloudWatch::Alarm, rejected changes: Threshold, reason: This resource type is not supported for hotswap deployments

Could not perform a hotswap deployment, as the stack {{service}}-dev contains non-Asset changes
Falling back to doing a full deployment
{{service}}-dev: deploying... [1/1]
{{service}}-dev: creating CloudFormation changeset...
{{service}}-dev | 0/4 | {{t:%I:%M:%S %p}} | UPDATE_IN_PROGRESS   | AWS::CloudFormation::Stack | {{service}}-dev User Initiated
@5 {{service}}-dev | {{1..3}}/4 | {{t:%I:%M:%S %p}} | UPDATE_IN_PROGRESS   | AWS::{{Lambda::Function|CloudWatch::Alarm|SageMaker::EndpointConfig}} | {{topic}}{{short*}}
{{service}}-dev | 4/4 | {{t:%I:%M:%S %p}} | UPDATE_COMPLETE_CLEA | AWS::CloudFormation::Stack | {{service}}-dev
{{service}}-dev | 5/4 | {{t:%I:%M:%S %p}} | UPDATE_COMPLETE      | AWS::CloudFormation::Stack | {{service}}-dev

 ✅  {{service}}-dev

✨  Deployment time: {{40..90}}.{{10..99}}s
""",
    kind="deploy_status",
    noise="none",
)

# --- pipelines: the systems that run a deployment
stories(
    "none",
    ALONE,
    r"""
== hd-azdo-stages
Starting: Deploy to AKS
==============================================================================
Task         : Deploy to Kubernetes
Description  : Use Kubernetes manifest files to deploy to clusters or even bake the manifest files to be used for deployments using Helm charts
Version      : 1.2{{10..59}}.{{0..3}}
==============================================================================
/usr/bin/kubectl apply -f /home/vsts/work/_temp/Deployment_{{service}}_{{1600000000000..1799999999999}},/home/vsts/work/_temp/Service_{{service}}_{{1600000000000..1799999999999}} --namespace {{ns}}
Unable to connect to the server: net/http: TLS handshake timeout
##[error]Unable to connect to the server: net/http: TLS handshake timeout
##[warning]RetryHelper encountered task failure, will retry (attempt #: 1 out of 2) after 1000 ms
==============================================================================
Task         : Deploy to Kubernetes
==============================================================================
/usr/bin/kubectl apply -f /home/vsts/work/_temp/Deployment_{{service}}_{{1600000000000..1799999999999}},/home/vsts/work/_temp/Service_{{service}}_{{1600000000000..1799999999999}} --namespace {{ns}}
deployment.apps/{{service}} configured
service/{{service}} unchanged
/usr/bin/kubectl rollout status Deployment/{{service}} --timeout 0s --namespace {{ns}}
@5 Waiting for deployment "{{service}}" rollout to finish: {{1|2}} out of 3 new replicas have been updated...
Waiting for deployment "{{service}}" rollout to finish: 1 old replicas are pending termination...
deployment "{{service}}" successfully rolled out
/usr/bin/kubectl annotate pod {{pod}} azure-pipelines/run={{20..90}} --overwrite --namespace {{ns}}
##[warning]Capturing deployment metadata failed with error: Error: Unable to find image digest
Finishing: Deploy to AKS
== hd-azdo-summary
Stage      Job                 Result     Duration
Build      image               Succeeded  {{3..9}}m {{10..59}}s
Build      rebuild_on_failure  Skipped    Expression: and(failed('image'), eq(variables['retry'], 'true')) Result: False
Test       smoke (attempt 1)   Canceled   superseded by a second attempt
Test       smoke (attempt 2)   Succeeded  {{1..3}}m {{10..59}}s
Deploy     canary              Succeeded  {{6..9}}m {{10..59}}s
Deploy     production          Succeeded  {{6..9}}m {{10..59}}s
Rollback   undo                Skipped    Condition failed('Deploy') was not met
Run result: Succeeded
== hd-azdo-pool-wait
Pool: {{pool=ml-agents|linux-large}}
Queued: {{t:%A %H:%M}} [manage parallel jobs]
##[warning]No agent in pool {{pool}} satisfies the specified demands: gpu, Agent.Version -gtVersion 2.1{{40..90}}.0 (the scale set is starting one)
Your position in queue: {{1..4}}
Agent: {{pool}}-{{agent=000001|00000b}}
Started: Today at {{t:%H:%M}}
Agent machine name: '{{pool}}{{agent}}'
Prepare job Deploy.
Finishing: Initialize job
Starting: AzureCLI
Deployment {{deployment}} of {{endpoint}}: Succeeded
Finishing: AzureCLI
Job Deploy: Succeeded
== hd-gha-deploy
Run azure/login@v2
Running Azure CLI Login.
/usr/bin/az cloud set -n azurecloud
Done setting cloud: "azurecloud"
Federated token details:
 issuer - https://token.actions.githubusercontent.com
 subject claim - repo:{{topic}}-team/{{service}}:environment:production
Attempting Azure CLI login by using OIDC...
Error: AADSTS70021: No matching federated identity record found for presented assertion. Attempt 1 of 3, a new federated credential takes a while to be known.
Attempting Azure CLI login by using OIDC...
Subscription is set successfully.
Azure CLI login succeeds by using OIDC.
Run for i in $(seq 1 30); do curl -fsS https://{{customhost}}/health && exit 0; sleep 10; done; echo "::error::not healthy after 5 minutes"; exit 1
  for i in $(seq 1 30); do curl -fsS https://{{customhost}}/health && exit 0; sleep 10; done; echo "::error::not healthy after 5 minutes"; exit 1
  shell: /usr/bin/bash -e {0}
curl: (7) Failed to connect to {{customhost}} port 443 after {{20..190}} ms: Couldn't connect to server
@6 curl: (22) The requested URL returned error: {{502|503|503}}
{"status":"healthy","revision":"{{short}}"}
Run actions/github-script@v7 (if: failure()) - skipped
Post Run azure/login@v2
Post job cleanup.
Cleaning up orphan processes
== hd-gha-retry-action
Run nick-fields/retry@v3
##[group]Attempt 1
{{service}}: uploading model {{model}}:{{version}}
requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))
##[endgroup]
Attempt 1 failed. Reason: Child_process exited with error code 1
##[group]Attempt 2
{{service}}: uploading model {{model}}:{{version}}
{{service}}: endpoint {{endpoint}} updated
##[endgroup]
Command completed after 2 attempt(s).
== hd-gha-needs
Evaluating deploy.if
Evaluating: (success() && (needs.changes.outputs.model == 'true'))
Expanded: (true && ('true' == 'true'))
Result: true
Evaluating rollback.if
Evaluating: (failure() && (needs.deploy.result == 'failure'))
Expanded: (false && ('success' == 'failure'))
Result: false
Evaluating notify-on-error.if
Evaluating: (cancelled() || failure())
Result: false
deploy: success, rollback: skipped, notify-on-error: skipped
Conclusion: success
== hd-gitlab-k8s-executor
Running with gitlab-runner 1{{5..7}}.{{1..11}}.0 ({{short}})
  on k8s-deployer {{short2}}, system ID: r_{{hex}}
Preparing the "kubernetes" executor
WARNING: Namespace is empty, therefore assuming 'default'.
Using Kubernetes namespace: gitlab-runner
Using Kubernetes executor with image {{registry}}/ci/deploy:{{ver}} ...
Using attach strategy to execute scripts...
Preparing environment
Using FF_USE_POD_ACTIVE_DEADLINE_SECONDS, the Pod activeDeadlineSeconds will be set to the job timeout: 1h0m0s...
WARNING: Advanced Pod Spec configuration enabled, merging the provided PodSpec to the generated one. This is a beta feature and is subject to change. Feedback is collected in this issue: https://gitlab.com/gitlab-org/gitlab-runner/-/issues/29659 ...
Waiting for pod gitlab-runner/runner-{{short2}}-project-{{num=10..99}}-concurrent-0-{{replicaset}} to be running, status is Pending
Waiting for pod gitlab-runner/runner-{{short2}}-project-{{num}}-concurrent-0-{{replicaset}} to be running, status is Pending
	Unschedulable: "0/{{nodes=3..6}} nodes are available: {{nodes}} Insufficient cpu. preemption: 0/{{nodes}} nodes are available: {{nodes}} No preemption victims found for incoming pod."
Waiting for pod gitlab-runner/runner-{{short2}}-project-{{num}}-concurrent-0-{{replicaset}} to be running, status is Pending
	ContainersNotInitialized: "containers with incomplete status: [init-permissions]"
@4 Waiting for pod gitlab-runner/runner-{{short2}}-project-{{num}}-concurrent-0-{{replicaset}} to be running, status is Pending
	ContainersNotReady: "containers with unready status: [build helper]"
Running on runner-{{short2}}-project-{{num}}-concurrent-0-{{replicaset}} via gitlab-runner-{{hex2}}...
Getting source from Git repository
fatal: repository '/builds/{{topic}}/{{service}}/.git' does not exist yet, cloning
Created fresh repository.
Checking out {{short3}} as detached HEAD (ref is main)...
Executing "step_script" stage of the job script
$ ./deploy.sh production
release {{service}} upgraded, revision {{3..90}}
$ ./smoke.sh || ./rollback.sh
smoke: /health 200, /predict 200
Running after_script
Running after script...
$ kubectl delete pod smoke --ignore-not-found
Saving cache for successful job
WARNING: .cache/pip: no matching files. Ensure that the artifact path is relative to the working directory
Cleaning up project directory and file based variables
Job succeeded
== hd-gitlab-pipeline-retry
Pipeline #{{100000..900000}} for main ({{short}})
build-image       passed    00:0{{3..9}}:{{10..59}}
lint-docs         failed    00:00:{{10..59}}   allowed to fail
deploy-staging    failed    00:01:{{10..59}}   runner_system_failure, retried automatically (1 of 2)
deploy-staging    passed    00:02:{{10..59}}
smoke-staging     passed    00:00:{{10..59}}
rollback-staging  skipped   manual
deploy-prod       passed    00:0{{3..9}}:{{10..59}}
Pipeline passed with warnings
== hd-jenkins-waituntil
Started by an SCM change
[Pipeline] Start of Pipeline
[Pipeline] node
Still waiting to schedule task
All nodes of label ‘{{gpu|deploy}}’ are offline
Running on {{deploy-agent-{{1..9}}|k8s-agent-{{short}}}} in /home/jenkins/agent/workspace/{{service}}
[Pipeline] milestone
Trying to pass milestone 2
Canceling older #{{old=200..280}}
[Pipeline] sh
+ kubectl -n {{ns}} apply -k overlays/prod
deployment.apps/{{service}} configured
[Pipeline] timeout
Timeout set to expire in 10 min
[Pipeline] {
[Pipeline] waitUntil
[Pipeline] {
[Pipeline] sh
+ curl -sf http://{{service}}.{{ns}}/health
Will try again after 0.25 sec
[Pipeline] sh
+ curl -sf http://{{service}}.{{ns}}/health
Will try again after 0.{{30..90}} sec
[Pipeline] sh
+ curl -sf http://{{service}}.{{ns}}/health
{"status":"ok"}
[Pipeline] }
[Pipeline] // waitUntil
[Pipeline] // timeout
[Pipeline] catchError
[Pipeline] {
[Pipeline] sh
+ docker rmi {{service}}:previous
Error response from daemon: No such image: {{service}}:previous
[Pipeline] echo
no previous image on this agent, nothing to remove
[Pipeline] }
[Pipeline] // catchError
Stage "Rollback" skipped due to when conditional
[Pipeline] End of Pipeline
Finished: SUCCESS
== hd-codebuild
[Container] {{t:%Y/%m/%d %H:%M:%S}} Waiting for agent ping
[Container] {{t:%Y/%m/%d %H:%M:%S}} Waiting for DOWNLOAD_SOURCE
[Container] {{t:%Y/%m/%d %H:%M:%S}} Phase is DOWNLOAD_SOURCE
[Container] {{t:%Y/%m/%d %H:%M:%S}} YAML location is /codebuild/output/src{{100000000..900000000}}/src/buildspec.yml
[Container] {{t:%Y/%m/%d %H:%M:%S}} Unable to initialize cache download: no cache found
[Container] {{t:%Y/%m/%d %H:%M:%S}} Moving to directory /codebuild/output/src{{100000000..900000000}}/src
[Container] {{t:%Y/%m/%d %H:%M:%S}} Entering phase BUILD
[Container] {{t:%Y/%m/%d %H:%M:%S}} Running command aws ecr create-repository --repository-name {{service}} || true

An error occurred (RepositoryAlreadyExistsException) when calling the CreateRepository operation: The repository with name '{{service}}' already exists in the registry with id '{{100000000000..999999999999}}'

[Container] {{t:%Y/%m/%d %H:%M:%S}} Running command ./retry.sh 5 aws sagemaker update-endpoint --endpoint-name {{endpoint}} --endpoint-config-name {{endpoint}}-{{version}}

An error occurred (ValidationException) when calling the UpdateEndpoint operation: Cannot update in-progress endpoint "arn:aws:sagemaker:eu-west-1:{{100000000000..999999999999}}:endpoint/{{endpoint}}".
retry 1 of 5 in 60 s
{
    "EndpointArn": "arn:aws:sagemaker:eu-west-1:{{100000000000..999999999999}}:endpoint/{{endpoint}}"
}

[Container] {{t:%Y/%m/%d %H:%M:%S}} Running command aws sagemaker wait endpoint-in-service --endpoint-name {{endpoint}}

[Container] {{t:%Y/%m/%d %H:%M:%S}} Phase complete: BUILD State: SUCCEEDED
[Container] {{t:%Y/%m/%d %H:%M:%S}} Phase context status code:  Message:
[Container] {{t:%Y/%m/%d %H:%M:%S}} Entering phase POST_BUILD
[Container] {{t:%Y/%m/%d %H:%M:%S}} Phase complete: POST_BUILD State: SUCCEEDED
[Container] {{t:%Y/%m/%d %H:%M:%S}} Expanding base directory path: .
[Container] {{t:%Y/%m/%d %H:%M:%S}} Phase complete: UPLOAD_ARTIFACTS State: SUCCEEDED
== hd-codedeploy
LifecycleEvent - ApplicationStop
Script - scripts/stop.sh
[stdout]stopping {{service}}
[stderr]Failed to stop {{service}}.service: Unit {{service}}.service not loaded.
[stdout]it is the first deployment on this host, going on
LifecycleEvent - BeforeInstall
Script - scripts/clean.sh
[stderr]rm: cannot remove '/opt/{{service}}/current': No such file or directory
LifecycleEvent - AfterInstall
Script - scripts/venv.sh
[stdout]Successfully installed {{pkg}}-{{ver}} {{pkg2}}-{{ver2}}
[stderr]WARNING: Running pip as the 'root' user can result in broken permissions and conflicting behaviour with the system package manager. It is recommended to use a virtual environment instead
LifecycleEvent - ApplicationStart
Script - scripts/start.sh
LifecycleEvent - ValidateService
Script - scripts/validate.sh
[stderr]curl: (7) Failed to connect to localhost port {{port}} after 0 ms: Connection refused
[stderr]curl: (7) Failed to connect to localhost port {{port}} after 0 ms: Connection refused
[stdout]HTTP 200 on attempt 3
[stdout]validation passed
== hd-buildkite
~~~ Preparing working directory
$ cd /var/lib/buildkite-agent/builds/{{service}}
fatal: Not a git repository (or any of the parent directories): .git
$ git clone -v -- git@git.{{topic}}.example:ml/{{service}}.git .
Cloning into '.'...
~~~ Running commands
+++ :kubernetes: Deploy {{service}}
{{service}}: applied, waiting for 3 replicas
~~~ Running agent pre-exit hook
🚨 The agent was asked to stop (spot instance is taken back): job canceled, exit status -1 (agent lost)
--- Retried automatically by rule "exit_status: -1, limit: 2"
~~~ Preparing working directory
+++ :kubernetes: Deploy {{service}}
{{service}}: unchanged, waiting for 3 replicas
{{service}}: 3 of 3 ready
+++ :white_check_mark: Annotating build
Build #{{100..9000}} passed
== hd-circleci
Build-agent version 1.0.{{100000..299999}}-{{short}}
Creating a dedicated VM with ubuntu-2204:current image
Retrying VM provisioning (1): no capacity in this zone, trying the next one
Spin up environment: done
#!/bin/bash -eo pipefail
./scripts/deploy.sh || (sleep 20 && ./scripts/deploy.sh)
error: failed to fetch deploy token: Get "https://vault.{{topic}}.example/v1/auth/jwt/login": EOF
deploying {{service}} {{tag}}
{{service}} {{tag}} is live, 4 of 4 instances healthy
CircleCI received exit code 0
Skipping workspace layer, nothing to persist
== hd-woodpecker
[deploy:L0:0s] + kubectl -n {{ns}} set image deployment/{{service}} main={{image}}
[deploy:L1:1s] deployment.apps/{{service}} image updated
[deploy:L2:1s] + kubectl -n {{ns}} rollout status deployment/{{service}} --timeout=300s
@* [deploy:L3:{{2..40}}s] Waiting for deployment "{{service}}" rollout to finish: {{1|2}} old replicas are pending termination...
[deploy:L9:{{41..90}}s] deployment "{{service}}" successfully rolled out
[notify-failure] skipped: when status is [failure]
[kill-previous] pipeline #{{100..400}} killed: cancelled by newer pipeline
pipeline success in {{91..190}}s
== hd-concourse
fetching {{registry}}/ci/deployer@{{digest}}
resource script '/opt/resource/check []' failed: exit status 1, will be checked again
initializing
running deploy-tasks/deploy.sh
deploying {{service}}: {{connection to the deploy host was reset|deploy host answered 503}}
attempts: 1 of 3 failed, running again
initializing
running deploy-tasks/deploy.sh
deploying {{service}}: done, version {{ver}}
on_failure: not run
ensure: lock {{service}}-prod released
succeeded
== hd-cloud-deploy
Starting deploy...
Creating Cloud Deploy release {{service}}-{{short}} in pipeline {{service}}-pipeline, target staging
Rollout state: PENDING_APPROVAL ... APPROVED ... IN_PROGRESS
 - {{ns}}:deployment/{{service}}: waiting for rollout to finish: 0 of 2 updated replicas are available...
 - {{ns}}:deployment/{{service}}: Startup probe failed: Get "http://{{privip}}:{{port}}/healthz": dial tcp {{privip}}:{{port}}: connect: connection refused
    - {{ns}}:pod/{{pod}}: Startup probe failed: Get "http://{{privip}}:{{port}}/healthz": dial tcp {{privip}}:{{port}}: connect: connection refused
 - {{ns}}:deployment/{{service}} is ready.
Deployments stabilized in {{20..90}}.{{100..999}} seconds
Verify job: verify-{{service}} attempt 1 of 2 ... SUCCEEDED
Rollout {{service}}-{{short}}-to-staging-0001 SUCCEEDED
repairMode: retries 3, backoff linear (not used)
== hd-spinnaker-orca
{{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [    handlers-{{1..20}}] c.n.s.orca.q.handler.RunTaskHandler      : [{{user}}@{{topic}}.example] Running task waitForManifestToStabilize
@9 {{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [    handlers-{{1..20}}] c.n.s.orca.clouddriver.tasks.manifest.WaitForManifestStableTask : Manifest deployment {{service}} is not yet stable: Waiting for {{all replicas to be updated|replicas to finish termination}}
{{t:%Y-%m-%d %H:%M:%S.%L}}  WARN 1 --- [    handlers-{{1..20}}] c.n.s.orca.clouddriver.tasks.manifest.ManifestForceCacheRefreshTask : Failed to force cache refresh, retrying: retrofit.RetrofitError: 503
{{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [    handlers-{{1..20}}] c.n.s.orca.q.handler.CompleteTaskHandler : Task waitForManifestToStabilize completed with status SUCCEEDED
{{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [    handlers-{{1..20}}] c.n.s.orca.q.handler.CompleteStageHandler : Stage undoRolloutManifest SKIPPED (failed condition is false)
{{t:%Y-%m-%d %H:%M:%S.%L}}  INFO 1 --- [    handlers-{{1..20}}] c.n.s.orca.q.handler.CompleteExecutionHandler : Execution {{guid}} completed with status SUCCEEDED
== hd-octopus
Step 2: Deploy {{service}} to {{scorer|ml}}-{{1..4}}
Acquiring the deployment lock 'RunningScript', held by ServerTasks-{{10000..90000}}
Cannot start this task yet. There is already another task running that cannot be run in conjunction with any other task. Please wait...
The lock was released, going on
Retry #1: the step failed with exit code {{1|255}} and is run again, as configured
Pulling {{image}}
Container {{service}} started
Health check: 503, 503, 200
Step 2: success
Step 3: Roll back: skipped because a previous step did not fail
The deployment completed successfully.
== hd-deploy-superseded
{{t:%H:%M:%S}} run {{n=300..380}}: lock deploy-{{service}} acquired
{{t:%H:%M:%S}} run {{n}}: rolling out {{short}}
{{t:%H:%M:%S}} run {{newer=390..399}} wants the lock with a newer commit, run {{n}} stops at the next safe point
{{t:%H:%M:%S}} run {{n}}: ABORTED: superseded, the rollout is continued by the newer run
{{t:%H:%M:%S}} run {{newer=390..399}}: lock deploy-{{service}} acquired
{{t:%H:%M:%S}} run {{newer=390..399}}: rolling out {{short2}}
{{t:%H:%M:%S}} run {{newer=390..399}}: 4 of 4 instances on {{short2}}, smoke test green
{{t:%H:%M:%S}} run {{newer=390..399}}: SUCCESS
""",
    kind="deploy_status",
    noise="none",
)

# --- clusters: what puts releases into Kubernetes
stories(
    "none",
    "tool",
    r"""
== hd-helm-wait-debug
+ helm upgrade --install {{service}} ./chart -n {{ns}} --atomic --cleanup-on-fail --wait --timeout 10m --debug
history.go:56: [debug] getting history for release {{service}}
upgrade.go:155: [debug] preparing upgrade for {{service}}
upgrade.go:163: [debug] performing update for {{service}}
upgrade.go:365: [debug] creating upgraded release for {{service}}
client.go:142: [debug] Starting delete for "{{service}}-preflight" Job
client.go:171: [debug] Ignoring delete failure for "{{service}}-preflight" batch/v1, Kind=Job: jobs.batch "{{service}}-preflight" not found
client.go:310: [debug] Watching for changes to Job {{service}}-preflight with timeout of 10m0s
client.go:338: [debug] Add/Modify event for {{service}}-preflight: ADDED
client.go:377: [debug] {{service}}-preflight: Jobs active: 0, jobs failed: 0, jobs succeeded: 0
client.go:377: [debug] {{service}}-preflight: Jobs active: 1, jobs failed: 0, jobs succeeded: 0
client.go:377: [debug] {{service}}-preflight: Jobs active: 1, jobs failed: 1, jobs succeeded: 0
client.go:377: [debug] {{service}}-preflight: Jobs active: 0, jobs failed: 1, jobs succeeded: 1
client.go:393: [debug] checking 6 resources for changes
client.go:684: [debug] Looks like there are no changes for ServiceAccount "{{service}}"
W{{t:%m%d %H:%M:%S.%f}}   {{2000..9000}} warnings.go:70] autoscaling/v2beta2 HorizontalPodAutoscaler is deprecated in v1.23+, unavailable in v1.26+; use autoscaling/v2 HorizontalPodAutoscaler
wait.go:48: [debug] beginning wait for 6 resources with timeout of 10m0s
@4 ready.go:303: [debug] Deployment is not ready: {{ns}}/{{service}}. 0 out of 2 expected pods are ready
@4 ready.go:303: [debug] Deployment is not ready: {{ns}}/{{service}}. 0 out of 2 expected pods are ready
wait.go:66: [debug] Error received when checking status of resource {{service}}. Error: 'Get "https://{{kubehost}}:443/apis/apps/v1/namespaces/{{ns}}/deployments/{{service}}": http2: client connection lost', Resource details: 'Resource: "apps/v1, Resource=deployments", GroupVersionKind: "apps/v1, Kind=Deployment"'
wait.go:85: [debug] Retrying as current number of retries 0 less than max number of retries 1
@4 ready.go:303: [debug] Deployment is not ready: {{ns}}/{{service}}. 1 out of 2 expected pods are ready
ready.go:303: [debug] Deployment is ready: {{ns}}/{{service}}. 2 out of 2 expected pods are ready
upgrade.go:172: [debug] updating status for upgraded release for {{service}}
Release "{{service}}" has been upgraded. Happy Helming!
NAME: {{service}}
NAMESPACE: {{ns}}
STATUS: deployed
REVISION: {{3..90}}
== hd-helm-uninstall-first
$ helm -n {{ns}} uninstall {{service}}-pr-{{pr=100..900}} || true
Error: uninstall: Release not loaded: {{service}}-pr-{{pr}}: release: not found
$ helm -n {{ns}} install {{service}}-pr-{{pr}} ./chart --wait
WARNING: Kubernetes configuration file is group-readable. This is insecure. Location: /home/{{user}}/.kube/config
coalesce.go:286: warning: cannot overwrite table with non table for {{service}}.resources (map[])
NAME: {{service}}-pr-{{pr}}
STATUS: deployed
REVISION: 1
== hd-helmfile
Adding repo charts https://charts.{{topic}}.example
"charts" has been added to your repositories
Comparing release={{service}}, chart=charts/scorer, namespace={{ns}}
Comparing release={{topic}}-cache, chart=charts/redis, namespace={{ns}}
{{ns}}, {{service}}, Deployment (apps) has changed:
-       image: "{{registry}}/{{service}}:{{tag}}"
+       image: "{{registry}}/{{service}}:{{short}}"
-         failureThreshold: 3
+         failureThreshold: 30
Affected releases are:
  {{service}} (charts/scorer) UPDATED
  {{topic}}-old (charts/scorer) DELETED

Upgrading release={{service}}, chart=charts/scorer, namespace={{ns}}
Release "{{service}}" has been upgraded. Happy Helming!
Deleting {{topic}}-old
release "{{topic}}-old" uninstalled

UPDATED RELEASES:
NAME        NAMESPACE   CHART           VERSION   DURATION
{{service}}   {{ns}}   charts/scorer   {{ver}}   {{20..90}}s

DELETED RELEASES:
NAME           NAMESPACE   DURATION
{{topic}}-old   {{ns}}   1s
== hd-skaffold
Checking cache...
 - {{service}}: Not found. Building
Starting build...
Build [{{service}}] succeeded
Starting deploy...
 - deployment.apps/{{service}} configured
 - Warning: policy/v1beta1 PodDisruptionBudget is deprecated in v1.21+, unavailable in v1.25+; use policy/v1 PodDisruptionBudget
Waiting for deployments to stabilize...
 - {{ns}}:deployment/{{service}}: creating container {{service}}
    - {{ns}}:pod/{{pod}}: creating container {{service}}
 - {{ns}}:deployment/{{service}}: Startup probe failed: HTTP probe failed with statuscode: 503
    - {{ns}}:pod/{{pod}}: Startup probe failed: HTTP probe failed with statuscode: 503
 - {{ns}}:deployment/{{service}}: waiting for rollout to finish: 1 old replicas are pending termination...
 - {{ns}}:deployment/{{service}} is ready.
Deployments stabilized in {{20..90}}.{{100..999}} seconds
You can also run [skaffold run --tail] to get the logs
== hd-kapp
Target cluster 'https://{{kubehost}}:443' (nodes: {{node}}, {{3..6}}+)

Changes

Namespace   Name        Kind        Age  Op      Op st.  Wait to    Rs  Ri
{{ns}}   {{service}}   Deployment  {{2..90}}d  update  -       reconcile  ok  -
^           {{service}}-config-ver-{{3..9}}  ConfigMap  {{2..9}}d  delete  -  delete  ok  -

Op:      0 create, 1 delete, 1 update, 0 noop, 0 exists
Wait to: 1 reconcile, 1 delete, 0 noop

{{t:%I:%M:%S%p}}: ---- applying 2 changes [0/2 done] ----
{{t:%I:%M:%S%p}}: update deployment/{{service}} (apps/v1) namespace: {{ns}}
{{t:%I:%M:%S%p}}:  ^ Retryable error: Updating resource deployment/{{service}} (apps/v1) namespace: {{ns}}: API server says: Operation cannot be fulfilled on deployments.apps "{{service}}": the object has been modified; please apply your changes to the latest version and try again (reason: Conflict)
{{t:%I:%M:%S%p}}: ---- waiting on 2 changes [0/2 done] ----
{{t:%I:%M:%S%p}}: ok: delete configmap/{{service}}-config-ver-{{3..9}} (v1) namespace: {{ns}}
@5 {{t:%I:%M:%S%p}}: ongoing: reconcile deployment/{{service}} (apps/v1) namespace: {{ns}}
{{t:%I:%M:%S%p}}:  ^ Waiting for 2 unavailable replicas
{{t:%I:%M:%S%p}}:  L ongoing: waiting on pod/{{pod}} (v1) namespace: {{ns}}
{{t:%I:%M:%S%p}}:     ^ Condition Ready is not True (False)
{{t:%I:%M:%S%p}}: ok: reconcile deployment/{{service}} (apps/v1) namespace: {{ns}}
{{t:%I:%M:%S%p}}: ---- applying complete [2/2 done] ----
{{t:%I:%M:%S%p}}: ---- waiting complete [2/2 done] ----

Succeeded
== hd-werf
┌ Waiting for resources to become ready
│ ┌ Status progress
│ │ DEPLOYMENT                      REPLICAS      AVAILABLE     UP-TO-DATE
│ │ {{service}}                      2->3/2        1             2
│ │ │   POD                         READY         RESTARTS      STATUS
│ │ ├── {{pod}}   0/1           0             ContainerCreating
│ │ └── {{pod2}}   0/1           1             Running           Waiting for: pods should be ready
│ └ Status progress
│ deploy/{{service}} po/{{pod2}} container/{{service}} logs: waiting for {{redis|db|kafka}}, connection refused, next try in 2 s
│ 1/1 allowed errors occurred for deploy/{{service}}: continue tracking
│ ┌ Status progress
│ │ {{service}}                      2/2           2             2
│ └ Status progress
└ Waiting for resources to become ready ({{20..90}}.{{10..99}} seconds)
Release "{{service}}" has been upgraded. Happy Helming!
Running time {{91..190}}.{{10..99}} seconds
== hd-argocd-app-wait
$ argocd app set {{service}} -p image.tag={{short}} --grpc-web
{"level":"warning","msg":"Failed to invoke grpc call. Use flag --grpc-web in grpc calls. To avoid this warning message, use flag --grpc-web.","time":"{{t:%Y-%m-%dT%H:%M:%SZ}}"}
$ argocd app wait {{service}} --health --sync --timeout 600
TIMESTAMP                  GROUP  KIND        NAMESPACE  NAME        STATUS     HEALTH       HOOK  MESSAGE
{{t:%Y-%m-%dT%H:%M:%S+00:00}}   apps  Deployment  {{ns}}  {{service}}  OutOfSync  Healthy
{{t:%Y-%m-%dT%H:%M:%S+00:00}}   apps  Deployment  {{ns}}  {{service}}  Synced     Degraded           Deployment "{{service}}" exceeded its progress deadline (previous revision)
@7 {{t:%Y-%m-%dT%H:%M:%S+00:00}}   apps  Deployment  {{ns}}  {{service}}  Synced     Progressing        Waiting for rollout to finish: {{1|2}} out of 3 new replicas have been updated...
{{t:%Y-%m-%dT%H:%M:%S+00:00}}   apps  Deployment  {{ns}}  {{service}}  Synced     Healthy
Sync Status:        Synced to {{short}}
Health Status:      Healthy
== hd-rollouts-promote
$ kubectl argo rollouts status {{service}} -n {{ns}} --timeout 20m
Progressing - more replicas need to be updated
Progressing - updated replicas are still becoming available
Paused - CanaryPauseStep
$ curl -s -o /dev/null -w '%{http_code}' http://{{service}}-canary.{{ns}}/predict -d @golden.json
503
200
$ kubectl argo rollouts promote {{service}} -n {{ns}}
rollout '{{service}}' promoted
Progressing - waiting for analysis to finish: success-rate
@* Progressing - old replicas are pending termination
Healthy
== hd-flux-reconcile
► annotating GitRepository apps in flux-system namespace
✔ GitRepository annotated
◎ waiting for GitRepository reconciliation
✔ fetched revision main@sha1:{{short}}
► annotating HelmRelease {{service}} in {{ns}} namespace
✔ HelmRelease annotated
◎ waiting for HelmRelease reconciliation
{{service}}   {{ver}}   False   False   Unknown   Running 'upgrade' action with timeout of 10m0s
{{service}}   {{ver}}   False   False   False     Helm upgrade failed for release {{ns}}/{{service}}: context deadline exceeded (attempt 1, remediation: rollback, retries left 2)
{{service}}   {{ver}}   False   False   Unknown   Running 'rollback' action with timeout of 10m0s
{{service}}   {{ver}}   False   False   Unknown   Running 'upgrade' action with timeout of 10m0s
✔ applied revision {{ver}}
{{service}}   {{ver}}   False   True      Helm upgrade succeeded for release {{ns}}/{{service}}.v{{10..90}} with chart scorer@{{ver}}
== hd-kubectl-migrate-job
$ kubectl -n {{ns}} apply -f migrate-job.yaml
job.batch/{{service}}-migrate created
$ kubectl -n {{ns}} wait --for=condition=complete job/{{service}}-migrate --timeout=60s
error: timed out waiting for the condition on jobs/{{service}}-migrate
still running, waiting once more
$ kubectl -n {{ns}} get pods -l job-name={{service}}-migrate
NAME                        READY   STATUS      RESTARTS   AGE
{{service}}-migrate-x7k2p   0/1     Error       0          {{70..99}}s
{{service}}-migrate-m4qzt   0/1     Completed   0          {{30..60}}s
$ kubectl -n {{ns}} wait --for=condition=complete job/{{service}}-migrate --timeout=600s
job.batch/{{service}}-migrate condition met
$ kubectl -n {{ns}} set image deployment/{{service}} main={{image}}
deployment.apps/{{service}} image updated
deployment "{{service}}" successfully rolled out
== hd-kubectl-blue-green
live colour: blue, deploying green
deployment.apps/{{service}}-green configured
Waiting for deployment "{{service}}-green" rollout to finish: 0 of 3 updated replicas are available...
deployment "{{service}}-green" successfully rolled out
pod/smoke-{{short}} created
curl: (7) Failed to connect to {{service}}-green port 80 after {{1..9}} ms: Connection refused
curl: (52) Empty reply from server
HTTP/1.1 200 OK
pod "smoke-{{short}}" deleted
service/{{service}} patched (selector colour: blue -> green)
watching 120 s: green 5xx 0, blue 5xx 0
deployment.apps/{{service}}-blue scaled to 0
rollback.sh was not called
== hd-kubectl-rollback-drill
### rollback drill in {{ns}}, announced in the change calendar, no user traffic ###
deployment.apps/{{service}} image updated ({{service}}:does-not-exist)
{{pod}}   0/1   ErrImagePull   0   12s
{{pod}}   0/1   ImagePullBackOff   0   25s
the drill sees the broken revision after 25 s, as expected
deployment.apps/{{service}} rolled back
deployment "{{service}}" successfully rolled out
3 of 3 pods Running, drill passed in {{40..90}} s
== hd-kubectl-diff
$ kubectl diff -k overlays/prod; test $? -le 1
diff -u -N /tmp/LIVE-{{1000000000..4000000000}}/apps.v1.Deployment.{{ns}}.{{service}} /tmp/MERGED-{{1000000000..4000000000}}/apps.v1.Deployment.{{ns}}.{{service}}
-        image: {{registry}}/{{service}}:{{tag}}
+        image: {{registry}}/{{service}}:{{short}}
-          failureThreshold: 3
+          failureThreshold: 12
         terminationMessagePath: /dev/termination-log
+        - name: FAIL_ON_MISSING_FEATURE
+          value: "false"
exit status 1
$ kubectl apply --server-side -k overlays/prod
error: Apply failed with 1 conflict: conflict with "kubectl-client-side-apply" using apps/v1: .spec.template.spec.containers[name="{{service}}"].image
$ kubectl apply --server-side --force-conflicts -k overlays/prod
deployment.apps/{{service}} serverside-applied
service/{{service}} serverside-applied
deployment "{{service}}" successfully rolled out
== hd-statefulset
statefulset.apps/{{topic}}-cache configured
Waiting for partitioned roll out to finish: 0 out of 3 new pods have been updated...
Waiting for 1 pods to be ready...
@5 Waiting for 1 pods to be ready...
Waiting for partitioned roll out to finish: 2 out of 3 new pods have been updated...
@5 Waiting for 1 pods to be ready...
partitioned roll out complete: 3 new pods have been updated...
== hd-aks-upgrade
$ az aks nodepool upgrade -g {{rg}} --cluster-name {{cluster}} -n nodepool1 --kubernetes-version 1.27.9 --max-surge 33%
WARNING: The behavior of this command has been altered by the following extension: aks-preview
 / Running ..
node/aks-nodepool1-{{num=10000000..49999999}}-vmss000000 cordoned
evicting pod {{ns}}/{{pod}}
error when evicting pods/"{{pod}}" -n "{{ns}}" (will retry after 5s): Cannot evict pod as it would violate the pod's disruption budget.
error when evicting pods/"{{pod}}" -n "{{ns}}" (will retry after 5s): Cannot evict pod as it would violate the pod's disruption budget.
pod/{{pod}} evicted
node/aks-nodepool1-{{num}}-vmss000000 drained
NAME                                STATUS                     ROLES   AGE   VERSION
aks-nodepool1-{{num}}-vmss000000   Ready,SchedulingDisabled   agent   {{20..90}}d   v1.26.10
aks-nodepool1-{{num}}-vmss000003   NotReady                   agent   9s    v1.27.9
aks-nodepool1-{{num}}-vmss000003   Ready                      agent   {{30..59}}s   v1.27.9
{
  "name": "nodepool1",
  "powerState": { "code": "Running" },
  "provisioningState": "Succeeded"
}
""",
    kind="deploy_status",
    noise="none",
)

# --- controllers that carry releases out
stories(
    "none",
    "bare",
    r"""
== hd-flagger
{"level":"info","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","caller":"controller/events.go:33","msg":"New revision detected! Scaling up {{service}}.{{ns}}","canary":"{{service}}.{{ns}}"}
@* {"level":"info","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","caller":"controller/events.go:45","msg":"canary deployment {{service}}.{{ns}} not ready: waiting for rollout to finish: {{0|1}} of 2 (readyThreshold 100%) updated replicas are available","canary":"{{service}}.{{ns}}"}
{"level":"info","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","caller":"controller/events.go:33","msg":"Starting canary analysis for {{service}}.{{ns}}","canary":"{{service}}.{{ns}}"}
{"level":"info","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","caller":"controller/events.go:33","msg":"Advance {{service}}.{{ns}} canary weight 10","canary":"{{service}}.{{ns}}"}
{"level":"info","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","caller":"controller/events.go:45","msg":"Halt advancement no values found for istio metric request-success-rate probably {{service}}.{{ns}} is not receiving traffic: running query failed: no values found","canary":"{{service}}.{{ns}}"}
{"level":"info","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","caller":"controller/events.go:33","msg":"Advance {{service}}.{{ns}} canary weight 20","canary":"{{service}}.{{ns}}"}
{"level":"info","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","caller":"controller/events.go:45","msg":"Halt {{service}}.{{ns}} advancement request duration 5{{10..99}}ms > 500ms","canary":"{{service}}.{{ns}}"}
{"level":"info","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","caller":"controller/events.go:33","msg":"Advance {{service}}.{{ns}} canary weight 30","canary":"{{service}}.{{ns}}"}
{"level":"info","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","caller":"controller/events.go:33","msg":"Advance {{service}}.{{ns}} canary weight 50","canary":"{{service}}.{{ns}}"}
{"level":"info","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","caller":"controller/events.go:33","msg":"Copying {{service}}.{{ns}} template spec to {{service}}-primary.{{ns}}","canary":"{{service}}.{{ns}}"}
{"level":"info","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","caller":"controller/events.go:33","msg":"Routing all traffic to primary","canary":"{{service}}.{{ns}}"}
{"level":"info","ts":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","caller":"controller/events.go:33","msg":"Promotion completed! Scaling down {{service}}.{{ns}}","canary":"{{service}}.{{ns}}"}
== hd-argocd-controller
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Refreshing app status (controller refresh requested), level (2)" application=argocd/{{service}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Comparing app state (cluster: https://kubernetes.default.svc, namespace: {{ns}})" application=argocd/{{service}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Initiated automated sync to '{{short}}'" application=argocd/{{service}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Adding resource result, status: 'SyncFailed', phase: 'Failed', message: 'Internal error occurred: failed calling webhook \"inferenceservice.kserve-webhook-server.validator\": failed to call webhook: Post \"https://kserve-webhook-server-service.kserve.svc:443/validate?timeout=10s\": dial tcp {{privip}}:443: connect: connection refused'" application=argocd/{{service}} kind=InferenceService name={{service}} namespace={{ns}} phase=Sync syncId=00{{100..900}}-{{short}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Updating operation state. phase: Running -> Running, message: 'one or more objects failed to apply' -> 'one or more objects failed to apply (dry run). Retrying attempt #1 at {{t:%I:%M%p}}.'" application=argocd/{{service}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Skipping retrying in-progress operation. Attempting again at: {{t:%Y-%m-%dT%H:%M:%SZ}}" application=argocd/{{service}}
@8 time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Resuming in-progress operation. phase: Running, message: waiting for healthy state of serving.kserve.io/InferenceService/{{service}}" application=argocd/{{service}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Updating operation state. phase: Running -> Succeeded, message: 'one or more tasks are running' -> 'successfully synced (all tasks run)'" application=argocd/{{service}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="sync/terminate complete" application=argocd/{{service}} duration={{20..90}}.{{100..999}}s
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Updated health status: Progressing -> Healthy" application={{service}} dest-namespace={{ns}} reason=ResourceUpdated type=Normal
== hd-argo-workflow-controller
time="{{t:%Y-%m-%dT%H:%M:%S.%LZ}}" level=info msg="Processing workflow" Phase=Running namespace={{ns}} workflow=deploy-{{service}}-{{short}}
time="{{t:%Y-%m-%dT%H:%M:%S.%LZ}}" level=info msg="node changed" namespace={{ns}} new.message="Error (exit code 1)" new.phase=Failed nodeID=deploy-{{service}}-{{short}}-{{1000000000..4000000000}} old.phase=Running workflow=deploy-{{service}}-{{short}}
time="{{t:%Y-%m-%dT%H:%M:%S.%LZ}}" level=info msg="Retry Policy: OnFailure (onFailed: true, onError false)" namespace={{ns}} workflow=deploy-{{service}}-{{short}}
time="{{t:%Y-%m-%dT%H:%M:%S.%LZ}}" level=info msg="1 child nodes of deploy-{{service}}-{{short}}.deploy failed. Trying again..." namespace={{ns}} workflow=deploy-{{service}}-{{short}}
time="{{t:%Y-%m-%dT%H:%M:%S.%LZ}}" level=info msg="Created pod: deploy-{{service}}-{{short}}.deploy(1) ({{pod}})" namespace={{ns}} workflow=deploy-{{service}}-{{short}}
time="{{t:%Y-%m-%dT%H:%M:%S.%LZ}}" level=warning msg="Error updating workflow: Operation cannot be fulfilled on workflows.argoproj.io \"deploy-{{service}}-{{short}}\": the object has been modified; please apply your changes to the latest version and try again Conflict" namespace={{ns}} workflow=deploy-{{service}}-{{short}}
time="{{t:%Y-%m-%dT%H:%M:%S.%LZ}}" level=info msg="Re-applying updates on latest version and retrying update" namespace={{ns}} workflow=deploy-{{service}}-{{short}}
time="{{t:%Y-%m-%dT%H:%M:%S.%LZ}}" level=info msg="Update retry attempt 1 successful" namespace={{ns}} workflow=deploy-{{service}}-{{short}}
time="{{t:%Y-%m-%dT%H:%M:%S.%LZ}}" level=info msg="node deploy-{{service}}-{{short}}.deploy phase Running -> Succeeded" namespace={{ns}} workflow=deploy-{{service}}-{{short}}
time="{{t:%Y-%m-%dT%H:%M:%S.%LZ}}" level=info msg="Marking workflow completed" namespace={{ns}} workflow=deploy-{{service}}-{{short}}
== hd-rollouts-controller
@7 time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Started syncing rollout" generation={{12..40}} namespace={{ns}} resourceVersion={{100000..900000}} rollout={{service}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Event(v1.ObjectReference{Kind:\"Rollout\", Namespace:\"{{ns}}\", Name:\"{{service}}\"}): type: 'Normal' reason: 'RolloutUpdated' Rollout updated to revision {{12..40}}"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Measurement had error: dial tcp: lookup prometheus.monitoring.svc on {{privip}}:53: i/o timeout" analysisrun={{service}}-{{replicaset}}-2 metric=success-rate namespace={{ns}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Measurement Completed. Result: Error" analysisrun={{service}}-{{replicaset}}-2 metric=success-rate consecutiveErrors=1 consecutiveErrorLimit=4
@7 time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Measurement Completed. Result: Successful" analysisrun={{service}}-{{replicaset}}-2 metric=success-rate
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Metric Assessment Result - Successful: Run Terminated" analysisrun={{service}}-{{replicaset}}-2
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=error msg="rollout syncHandler error: Operation cannot be fulfilled on rollouts.argoproj.io \"{{service}}\": the object has been modified; please apply your changes to the latest version and try again" namespace={{ns}} rollout={{service}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="rollout syncHandler queue retries: {{1|2}} : key \"{{ns}}/{{service}}\"" namespace={{ns}} rollout={{service}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Event(v1.ObjectReference{Kind:\"Rollout\", Namespace:\"{{ns}}\", Name:\"{{service}}\"}): type: 'Normal' reason: 'RolloutCompleted' Rollout completed update to revision {{12..40}} ({{replicaset}}): Completed all 8 canary steps"
== hd-watchtower
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Watchtower 1.{{5..7}}.{{0..3}}"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Could not do a head request for \"{{image}}\", falling back to regular pull." container=/{{service}} image="{{image}}"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Reason: registry responded to head request with \"401 Unauthorized\", auth: \"not present\"" container=/{{service}} image="{{image}}"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Found new {{image}} image ({{hex}})"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Stopping /{{service}} ({{hex2}}) with SIGTERM"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Creating /{{service}}"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="Session done" Failed=0 Scanned={{2..9}} Updated=1 notify=no
""",
    kind="container",
    noise="none",
)

# --- hosts, and platforms that run containers and functions
stories(
    "none",
    "tool",
    r"""
== hd-compose-up-wait
 Container {{topic}}-db-1  Recreate
 Container {{topic}}-db-1  Recreated
 Container {{service}}-1  Stopping
 Container {{service}}-1  Stopped
 Container {{topic}}-db-1  Waiting
 Container {{topic}}-db-1  Healthy
 Container {{service}}-1  Started
 Container {{service}}-1  Waiting
 Container {{service}}-1  Healthy
== hd-compose-recreate
WARNING: The {{SENTRY_DSN|ERROR_TOPIC|HTTP_PROXY}} variable is not set. Defaulting to a blank string.
WARNING: Some services (scorer) use the 'deploy' key, which will be ignored. Compose does not support 'deploy' configuration - use `docker stack deploy` to deploy to a swarm.
Pulling scorer ... error
WARNING: Some service image(s) must be built from source by running:
    docker-compose build scorer
Building scorer
Successfully tagged {{topic}}_scorer:latest
Stopping {{topic}}_scorer_1 ... done
Removing orphan container "{{topic}}_old_1"
Recreating {{topic}}_scorer_1 ... done
       Name                      Command               State            Ports
-------------------------------------------------------------------------------------
{{topic}}_migrate_1   alembic upgrade head             Exit 0
{{topic}}_scorer_1    gunicorn app:app                 Up (healthy)   0.0.0.0:{{port}}->{{port}}/tcp
== hd-compose-pull-again
 scorer Pulling
 scorer Error Get "https://{{registry}}/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)
pull failed (1 of 3), once more in 10 s
 scorer Pulling
 scorer Pulled
 Container {{service}}-1  Recreated
 Container {{service}}-1  Started
{{service}}-1 Up {{5..20}} seconds (healthy)
== hd-docker-replace
+ docker rm -f {{service}}-new
Error response from daemon: No such container: {{service}}-new
+ docker run -d --name {{service}}-new --restart unless-stopped {{image}}
{{sha}}
+ docker inspect {{service}}-new | jq -r '.[0].State.Health.Status'
starting
@6 starting
unhealthy
@6 starting
healthy
+ docker stop -t 30 {{service}}
{{service}}
+ docker rename {{service}} {{service}}-old-{{short}}
+ docker rename {{service}}-new {{service}}
+ docker inspect {{service}}-old-{{short}} | jq -c '.[0].State | [.ExitCode, .OOMKilled]'
[{{143|137|0}},false]
+ docker ps --filter name={{service}}
CONTAINER ID   IMAGE          STATUS                    NAMES
{{hex}}   {{service}}:{{tag}}   Up {{40..59}} seconds (healthy)   {{service}}
== hd-swarm-update
$ docker stack deploy -c stack.yml {{topic}} --with-registry-auth
image {{image}} could not be accessed on a registry to record
its digest. Each node will access {{image}} independently,
possibly leading to different nodes running different
versions of the image.

Updating service {{topic}}_scorer (id: {{hex}}{{hex}})
$ docker service ps {{topic}}_scorer | awk '{print $2, $6, $7, $8, $9, $10}'
{{topic}}_scorer.1 Running {{20..50}} seconds ago
 \_ {{topic}}_scorer.1 Rejected 1 minute ago "No such image: {{image}}"
 \_ {{topic}}_scorer.1 Shutdown 2 minutes ago
{{topic}}_scorer.2 Running {{5..19}} seconds ago
 \_ {{topic}}_scorer.2 Shutdown 2 minutes ago
$ docker service inspect {{topic}}_scorer | jq -r '.[0].UpdateStatus.State'
completed
== hd-nomad-run
==> {{t:%Y-%m-%dT%H:%M:%SZ}}: Monitoring evaluation "{{short}}"
    {{t:%Y-%m-%dT%H:%M:%SZ}}: Evaluation triggered by job "{{service}}"
    {{t:%Y-%m-%dT%H:%M:%SZ}}: Evaluation within deployment: "{{short2}}"
    {{t:%Y-%m-%dT%H:%M:%SZ}}: Allocation "{{short3}}" created: node "{{short4}}", group "scorer"
    {{t:%Y-%m-%dT%H:%M:%SZ}}: Evaluation status changed: "pending" -> "complete"
==> {{t:%Y-%m-%dT%H:%M:%SZ}}: Evaluation "{{short}}" finished with status "complete" but failed to place all allocations:
    {{t:%Y-%m-%dT%H:%M:%SZ}}: Task Group "scorer" (failed to place 1 allocation):
      * Resources exhausted on {{nodes=2..4}} nodes
      * Dimension "memory" exhausted on {{nodes}} nodes
    {{t:%Y-%m-%dT%H:%M:%SZ}}: Evaluation "{{short5}}" waiting for additional capacity to place remainder
==> {{t:%Y-%m-%dT%H:%M:%SZ}}: Monitoring deployment "{{short2}}"
  ⠹ Deployment "{{short2}}" in progress...

    {{t:%Y-%m-%dT%H:%M:%SZ}}
    ID          = {{short2}}
    Job ID      = {{service}}
    Status      = running
    Description = Deployment is running

    Deployed
    Task Group  Auto Revert  Desired  Placed  Healthy  Unhealthy  Progress Deadline
    scorer      true         2        1       0        0          {{t:%Y-%m-%dT%H:%M:%SZ}}

  ✓ Deployment "{{short2}}" successful

    {{t:%Y-%m-%dT%H:%M:%SZ}}
    Status      = successful
    Description = Deployment completed successfully

    Deployed
    Task Group  Auto Revert  Desired  Placed  Healthy  Unhealthy  Progress Deadline
    scorer      true         2        2       2        0          {{t:%Y-%m-%dT%H:%M:%SZ}}
== hd-kamal
  INFO [{{short}}] Running docker login {{registry}} -u [REDACTED] -p [REDACTED] on {{privip}}
  INFO [{{short}}] Finished in 0.{{100..999}} seconds with exit status 0 (successful).
  INFO [{{short2}}] Running docker container ls --all --filter name=^{{service}}-web-{{short3}}$ --quiet | xargs docker stop on {{privip}}
  INFO [{{short2}}] Finished in 0.{{100..999}} seconds with exit status 123 (failed).
  INFO First web container is not running yet on {{privip}}, booting any other roles later
  INFO container not ready (starting), retrying in 1s (attempt 1/7)...
  INFO container not ready (unhealthy), retrying in 2s (attempt 2/7)...
  INFO container not ready (starting), retrying in 3s (attempt 3/7)...
  INFO Container is healthy!
  INFO [{{short4}}] Running docker stop {{service}}-web-{{short5}} on {{privip}}
  INFO [{{short4}}] Finished in {{5..29}}.{{100..999}} seconds with exit status 0 (successful).
Releasing the deploy lock...
  Finished all in {{50..90}}.{{1..9}} seconds
== hd-dokku
-----> Running pre-flight checks
       For more efficient zero downtime deployments, add healthchecks to your app.json
-----> Attempting pre-flight checks (web.1)
       Attempt 1/5. Waiting for 5 seconds ...
 !     curl: (7) Failed to connect to {{privip}} port 5000: Connection refused
 !     Check attempt 1/5 failed.
       Attempt 2/5. Waiting for 5 seconds ...
 !     curl: (22) The requested URL returned error: 503 Service Unavailable
 !     Check attempt 2/5 failed.
       Attempt 3/5. Waiting for 5 seconds ...
       All checks successful!
=====> Start of {{service}} container output ({{hex}} web.1)
       [{{t:%Y-%m-%d %H:%M:%S +0000}}] [1] [INFO] Listening at: http://0.0.0.0:5000 (1)
=====> End of {{service}} container output ({{hex}} web.1)
-----> Shutting down old containers in 60 seconds
=====> Application deployed:
       http://{{service}}.{{topic}}.example
== hd-functions-publish
Getting site publishing info...
[{{t:%Y-%m-%dT%H:%M:%S.%LZ}}] Starting the function app deployment...
Creating archive for current directory...
Performing remote build for functions project.
Deleting the old .python_packages directory
Uploading {{size=2..90}}.4 MB [-----------------------------------------------------------------------------]
Uploading {{size}}.4 MB [#############################################################################]
Remote build in progress, please wait...
Python Version: /tmp/oryx/platforms/python/{{py}}.{{1..19}}/bin/python{{py}}
[{{t:%H:%M:%S+0000}}] WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ReadTimeoutError("HTTPSConnectionPool(host='{{index}}', port=443): Read timed out. (read timeout=15)")': /simple/{{pkg}}/
[{{t:%H:%M:%S+0000}}] Successfully installed {{pkg}}-{{ver}} {{pkg2}}-{{ver2}}
Not a vso image, so not writing build commands
Resetting all workers for {{service}}.azurewebsites.net
Deployment successful. deployer = Push-Deployer deploymentPath = Functions App ZipDeploy. Extract zip. Remote build.
Remote build succeeded!
@* Syncing triggers...
Functions in {{service}}:
    {{route=score|retry-failed}} - [httpTrigger]
        Invoke url: https://{{service}}.azurewebsites.net/api/{{route}}
== hd-webapp-deploy
WARNING: Initiating deployment
WARNING: Deploying from local path: app.zip
WARNING: Warming up Kudu before deployment.
WARNING: Polling the status of sync deployment. Start Time: {{t:%Y-%m-%d %H:%M:%S}}.{{100000..999999}}+00:00 UTC
WARNING: Status: Building the app... Time: {{5..29}}(s)
WARNING: Status: Build successful. Time: {{60..90}}(s)
@9 WARNING: Status: Starting the site... Time: ‹90+15›(s)
WARNING: Received a response with status code 504 while polling, trying again
WARNING: Status: Site started successfully. Time: {{240..290}}(s)
WARNING: Deployment has completed successfully
WARNING: You can visit your app at: http://{{service}}.azurewebsites.net
== hd-webapp-slots
$ az webapp deployment slot swap -g {{rg}} -n {{service}} --slot staging --target-slot production --action preview
waiting for the warm-up of staging: 503
@* waiting for the warm-up of staging: {{503|502|503}}
waiting for the warm-up of staging: 200
$ az webapp deployment slot swap -g {{rg}} -n {{service}} --slot staging --target-slot production
The swap was finished, https://{{service}}.azurewebsites.net answers 200
== hd-containerapp-up
WARNING: The behavior of this command has been altered by the following extension: containerapp
WARNING: Using resource group '{{rg}}'
WARNING: No credential was provided to access Azure Container Registry. Trying to look up credentials...
WARNING: Adding registry password as a secret with name "{{acr}}azurecrio-{{acr}}"
WARNING: Containerapp '{{service}}' already exists, updating it
WARNING: Your container app {{service}} has been created and deployed! Congrats!
$ az containerapp revision list -n {{service}} -g {{rg}} -o table
Name                    Active    Replicas    TrafficWeight    HealthState    ProvisioningState
----------------------  --------  ----------  ---------------  -------------  -----------------
{{service}}--{{short}}   False     0           0                None           Deprovisioned
{{service}}--{{short2}}   True      2           100              Healthy        Provisioned
== hd-cloud-run
Deploying container to Cloud Run service [{{service}}] in project [{{topic}}-prod] region [europe-west1]
⚠ Deploying... Done.
  ✓ Creating Revision...
  ✓ Routing traffic...
Completed with warnings:
  Setting IAM policy failed, try "gcloud beta run services add-iam-policy-binding --region=europe-west1 --member=allUsers --role=roles/run.invoker {{service}}"
the service is internal and needs no public binding, going on
Service [{{service}}] revision [{{service}}-000{{10..90}}-{{abc|xiv|qud}}] has been deployed and is serving 100 percent of traffic.
curl https://{{service}}-{{short}}-ew.a.run.app/health without token: 403 as expected
curl https://{{service}}-{{short}}-ew.a.run.app/health with token: 200
== hd-fly
==> Verifying app config
✓ Configuration is valid
WARN Error resolving image on builder, trying again: unexpected status 503
image: {{service}}:deployment-{{short}}
Updating existing machines in '{{service}}' with rolling strategy
  [1/2] Updating {{short2}}{{hex}} [app]
  [1/2] Waiting for {{short2}}{{hex}} [app] to have state: started
WARNING The app is not listening on the expected address and will not be reachable by fly-proxy.
You can fix this by configuring your app to listen on the following addresses:
  - 0.0.0.0:{{port}}
  [1/2] Waiting for {{short2}}{{hex}} [app] to become healthy: 0/1
  [1/2] Waiting for {{short2}}{{hex}} [app] to become healthy: 1/1
  [1/2] Machine {{short2}}{{hex}} [app] update finished: success
  [2/2] Waiting for {{short3}}{{hex2}} [app] to become healthy: 0/1
  [2/2] Waiting for {{short3}}{{hex2}} [app] to become healthy: 1/1
  [2/2] Machine {{short3}}{{hex2}} [app] update finished: success
Checking DNS configuration for {{service}}.fly.dev
Visit your newly deployed app at https://{{service}}.fly.dev/
== hd-serverless-framework
Deploying "{{service}}" to stage "prod" (eu-west-1)
Warning: Function ("score") timeout setting (30) is greater than maximum allowed timeout for HTTP API endpoint (29). This may introduce a situation where endpoint times out for a succesful lambda invocation.
aws:info: [AWS cloudformation 429 0.{{100..900}}s 3 retries] describeStackEvents({ StackName: '{{service}}-prod' })
Recoverable error occurred (Rate exceeded), sleeping for ~{{4..9}} seconds. Try 1 of 4
✔ Service deployed to stack {{service}}-prod ({{60..190}}s)
functions:
  score: {{service}}-prod-score ({{10..200}} MB)
  onError: {{service}}-prod-onError ({{10..200}} MB)
1 deprecation found: run 'serverless doctor' for more details
== hd-lambda-update
$ aws lambda update-function-code --function-name {{service}} --image-uri {{100000000000..999999999999}}.dkr.ecr.eu-west-1.amazonaws.com/{{service}}:{{short}}
An error occurred (ResourceConflictException) when calling the UpdateFunctionCode operation: The operation cannot be performed at this time. An update is in progress for resource: arn:aws:lambda:eu-west-1:{{100000000000..999999999999}}:function:{{service}}
update in progress, waiting with `aws lambda wait function-updated`
"LastUpdateStatus": "InProgress"
"LastUpdateStatus": "Successful"
alias live: version {{tens=2..9}}0 -> {{tens}}1
smoke: {"statusCode": 200}
== hd-ecs-service
$ aws ecs update-service --cluster ml --service {{service}} --force-new-deployment
{{t:%Y-%m-%dT%H:%M:%S}} (service {{service}}) has started 2 tasks: (task {{hexx}}) (task {{hexx2}}).
{{t:%Y-%m-%dT%H:%M:%S}} (service {{service}}) registered 2 targets in (target-group arn:aws:elasticloadbalancing:eu-west-1:{{num=100000000000..999999999999}}:targetgroup/{{service}}/{{hex}})
{{t:%Y-%m-%dT%H:%M:%S}} (service {{service}}) was unable to place a task because no container instance met all of its requirements. The closest matching container-instance {{hexx3}} has insufficient memory available.
{{t:%Y-%m-%dT%H:%M:%S}} (service {{service}}) capacity provider scaled out from 2 to 3 instances
{{t:%Y-%m-%dT%H:%M:%S}} (service {{service}}) has started 1 tasks: (task {{hexx4}}).
{{t:%Y-%m-%dT%H:%M:%S}} (service {{service}}) deregistered 2 targets in (target-group arn:aws:elasticloadbalancing:eu-west-1:{{num}}:targetgroup/{{service}}/{{hex}})
{{t:%Y-%m-%dT%H:%M:%S}} (service {{service}}) has begun draining connections on 2 tasks.
{{t:%Y-%m-%dT%H:%M:%S}} (service {{service}}) has stopped 2 running tasks: (task {{hexx5}}) (task {{hexx6}}).
{{t:%Y-%m-%dT%H:%M:%S}} (service {{service}}) (deployment ecs-svc/{{1000000000000000000..9000000000000000000}}) deployment completed.
{{t:%Y-%m-%dT%H:%M:%S}} (service {{service}}) has reached a steady state.
== hd-beanstalk
{{t:%Y-%m-%d %H:%M:%S}}    INFO    Environment update is starting.
{{t:%Y-%m-%d %H:%M:%S}}    INFO    Deploying new version to instance(s).
{{t:%Y-%m-%d %H:%M:%S}}    INFO    Environment health has transitioned from Ok to Info. Application update in progress on 1 instance. 0 out of 1 instance completed (running for 22 seconds).
{{t:%Y-%m-%d %H:%M:%S}}    WARN    Environment health has transitioned from Info to Severe. ELB health is failing or not available for all instances. 100.0 % of the requests to the ELB are health checks failing with HTTP 5xx.
{{t:%Y-%m-%d %H:%M:%S}}    INFO    New application version was deployed to running EC2 instances.
{{t:%Y-%m-%d %H:%M:%S}}    INFO    Environment update completed successfully.
{{t:%Y-%m-%d %H:%M:%S}}    INFO    Environment health has transitioned from Severe to Ok. Application update completed {{20..70}} seconds ago and took {{60..120}} seconds.
""",
    kind="deploy_status",
    noise="none",
)

# --- model endpoints of other clouds, by their libraries
stories(
    "none",
    ALONE,
    r"""
== hd-sagemaker-sdk
sagemaker.config INFO - Not applying SDK defaults from location: /etc/xdg/sagemaker/config.yaml
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING sagemaker.deprecations: The class sagemaker.session.s3_input has been renamed in sagemaker>=2.
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO sagemaker: Creating model with name: {{service}}-{{t:%Y-%m-%d-%H-%M-%S}}
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO deploy: endpoint config {{service}}-{{version}} exists: An error occurred (ValidationException) when calling the CreateEndpointConfig operation: Cannot create already existing endpoint configuration "arn:aws:sagemaker:eu-west-1:{{100000000000..999999999999}}:endpoint-config/{{service}}-{{version}}"., using it
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO sagemaker: Creating endpoint with name {{endpoint}}
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG botocore.retries.standard: Retry needed, retrying request after delay of: 0.{{100000..999999}} (ThrottlingException)
------------!
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO deploy: {{endpoint}} InService
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING deploy: first invocation: ModelError 503 ServiceUnavailable from the container, asking again in 3 s
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO deploy: second invocation: 200, {"score": 0.{{100..999}}}
== hd-sagemaker-guardrails
EndpointStatus: Updating, stage Creating (green fleet)
EndpointStatus: Updating, stage Baking, traffic 10 % canary
alarm {{endpoint}}-5xx: INSUFFICIENT_DATA (treated as not breaching)
alarm {{endpoint}}-5xx: OK
alarm {{endpoint}}-latency: OK
EndpointStatus: Updating, stage TrafficShifting, 100 %
EndpointStatus: Updating, stage DeletingOldFleet
AutoRollbackConfiguration: 2 alarms, not triggered
EndpointStatus: InService
== hd-vertex
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO google.cloud.aiplatform.models: Creating Model
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO google.cloud.aiplatform.models: Create Model backing LRO: projects/{{num=100000000000..999999999999}}/locations/europe-west4/models/{{1000000000000000000..9000000000000000000}}/operations/{{1000000000000000000..9000000000000000000}}
{{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG google.api_core.retry: Retrying due to 503 The service is currently unavailable., sleeping 0.{{1..9}}s ...
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO google.cloud.aiplatform.models: Deploying model to Endpoint : projects/{{num=100000000000..999999999999}}/locations/europe-west4/endpoints/{{place=1000000000000000000..9000000000000000000}}
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO google.cloud.aiplatform.models: Using default machine_type: n1-standard-2
@5 {{t:%Y-%m-%d %H:%M:%S,%L}} DEBUG deploy: operation {{operation=1000000000000000000..9000000000000000000}} done=False error=None
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING google.auth.compute_engine._metadata: Compute Engine Metadata server unavailable on attempt 1 of 3. Reason: timed out
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO google.cloud.aiplatform.models: Endpoint model deployed. Resource name: projects/{{num=100000000000..999999999999}}/locations/europe-west4/endpoints/{{place=1000000000000000000..9000000000000000000}}
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO deploy: traffic split {'old': 0, 'new': 100}, old model undeployed
== hd-databricks
$ databricks bundle deploy -t prod
Warning: unknown field: on_failure_notification
  at resources.jobs.retrain
Uploading bundle files to /Workspace/Shared/.bundle/{{service}}/prod/files...
Deploying resources...
Updating deployment state...
Deployment complete!
$ python wait_endpoint.py {{endpoint}}
{{t:%H:%M:%S}} ready=NOT_READY config_update=IN_PROGRESS deployment=DEPLOYMENT_CREATING
{{t:%H:%M:%S}} databricks.sdk.retries: Retrying: Workspace {{100000..900000}} exceeded the concurrent limit of {{10..40}} requests. (sleeping ~1s)
@7 {{t:%H:%M:%S}} ready=NOT_READY config_update=IN_PROGRESS deployment=DEPLOYMENT_CREATING
{{t:%H:%M:%S}} ready=READY config_update=NOT_UPDATING deployment=DEPLOYMENT_READY
{{t:%H:%M:%S}} version {{version}} serves 100 % of {{endpoint}}
== hd-hf-endpoint
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO deploy: creating inference endpoint {{endpoint}}
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO deploy: huggingface_hub.utils._errors.HfHubHTTPError: 409 Client Error: Conflict, {{endpoint}} exists, updating it
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO huggingface_hub._inference_endpoints: Inference endpoint is not deployed yet (status: updating). Waiting...
@6 {{t:%Y-%m-%d %H:%M:%S,%L}} INFO huggingface_hub._inference_endpoints: Inference endpoint is not deployed yet (status: {{pending|initializing}}). Waiting...
{{t:%Y-%m-%d %H:%M:%S,%L}} WARNING deploy: InferenceEndpointTimeoutError: Timeout while waiting for Inference Endpoint to be deployed. (300 s), waiting once more
@6 {{t:%Y-%m-%d %H:%M:%S,%L}} INFO huggingface_hub._inference_endpoints: Inference endpoint is not deployed yet (status: initializing). Waiting...
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO huggingface_hub._inference_endpoints: Inference endpoint is ready to be used.
{{t:%Y-%m-%d %H:%M:%S,%L}} INFO deploy: smoke: 503 (scaled to zero), 503, 200 after {{20..90}} s
== hd-modal
✓ Initialized. View run at https://modal.example/apps/{{topic}}/main/deployed/{{service}}
├── 🔨 Created mount /{{builds|src}}/app
├── 🔨 Created function Scorer.predict.
└── 🔨 Created web endpoint for Scorer.web => https://{{topic}}--{{service}}-scorer-web.modal.example
✓ App deployed in {{2..9}}.{{100..999}}s! 🎉
Container ta-{{hex}} of the old version: Received a cancellation signal while processing input, input was rescheduled
Runner interrupted due to worker preemption. Your Function will be restarted with the same input.
Container ta-{{hex2}} is ready, 1 of 1 inputs completed
""",
    kind="deploy_status",
    noise="none",
)

# --- registries, before and after a deployment
stories(
    "none",
    ALONE,
    r"""
== hd-login-second-try
+ echo "$REGISTRY_TOKEN" | docker login {{registry}} -u 00000000-0000-0000-0000-000000000000 --password-stdin
Error response from daemon: Get "https://{{registry}}/v2/": net/http: request canceled (Client.Timeout exceeded while awaiting headers)
+ sleep 5
+ echo "$REGISTRY_TOKEN" | docker login {{registry}} -u 00000000-0000-0000-0000-000000000000 --password-stdin
WARNING! Your password will be stored unencrypted in /home/{{user}}/.docker/config.json.
Configure a credential helper to remove this warning. See
https://docs.docker.com/engine/reference/commandline/login/#credentials-store

Login Succeeded
== hd-acr-login-fallback
$ az acr login -n {{registry}}
WARNING: The login server endpoint suffix '.azurecr.io' is automatically omitted.
WARNING: Unable to get AAD authorization tokens with message: <urlopen error [Errno 104] Connection reset by peer>
Login Succeeded
$ docker push {{registry}}/{{service}}:{{short}}
{{short}}: digest: {{digest}} size: {{1000..4000}}
== hd-push-if-missing
$ docker manifest inspect {{registry}}/{{service}}:{{short}} > /dev/null 2>&1 || MISSING=1
no such manifest: {{registry}}/{{service}}:{{short}}
image is not there yet, pushing it
The push refers to repository [{{registry}}/{{service}}]
@5 {{hex*}}: {{Preparing|Waiting|Layer already exists|Pushed}}
{{hex2}}: Retrying in 5 seconds
{{hex2}}: Retrying in 1 second
@5 {{hex*}}: Pushed
{{short}}: digest: {{digest}} size: {{1000..4000}}
== hd-ecr-create
An error occurred (RepositoryNotFoundException) when calling the DescribeRepositories operation: The repository with name 'ml/{{service}}' does not exist in the registry with id '{{num=100000000000..999999999999}}'
creating ml/{{service}}
"repositoryUri": "{{num}}.dkr.ecr.eu-west-1.amazonaws.com/ml/{{service}}"
Login Succeeded
{{tag}}: digest: {{digest}} size: {{1000..4000}}
scan findings: CRITICAL 0, HIGH 0, MEDIUM {{1..9}}
== hd-crane-copy
{{t:%Y/%m/%d %H:%M:%S}} Copying from {{registry}}/{{service}}:{{tag}} to {{acr2}}.azurecr.io/{{service}}:{{tag}}
{{t:%Y/%m/%d %H:%M:%S}} existing blob: sha256:{{sha*}}
{{t:%Y/%m/%d %H:%M:%S}} retrying without mount: POST https://{{acr2}}.azurecr.io/v2/{{service}}/blobs/uploads/?from=base&mount=sha256%3A{{sha*}}: UNAUTHORIZED: authentication required
@6 {{t:%Y/%m/%d %H:%M:%S}} pushed blob: sha256:{{sha*}}
{{t:%Y/%m/%d %H:%M:%S}} {{acr2}}.azurecr.io/{{service}}:{{tag}}: digest: {{digest}} size: {{1000..4000}}
== hd-harbor-replication
{{t:%Y-%m-%dT%H:%M:%SZ}} [INFO] [/controller/replication/transfer/image/transfer.go:{{100..190}}]: copying {{service}}:{{tag}}(source registry) to {{service}}:{{tag}}(destination registry)...
@6 {{t:%Y-%m-%dT%H:%M:%SZ}} [INFO] [/controller/replication/transfer/image/transfer.go:{{200..290}}]: copying the blob sha256:{{sha*}}(the {{1..9}}th running)...
{{t:%Y-%m-%dT%H:%M:%SZ}} [ERROR] [/controller/replication/transfer/image/transfer.go:{{300..390}}]: failed to copy the blob sha256:{{sha}}: unexpected EOF
{{t:%Y-%m-%dT%H:%M:%SZ}} [WARNING] [/controller/replication/transfer/image/transfer.go:{{300..390}}]: got error during copying the blob, will retry (1/5)
{{t:%Y-%m-%dT%H:%M:%SZ}} [INFO] [/controller/replication/transfer/image/transfer.go:{{400..490}}]: copy the blob sha256:{{sha}} completed
@6 {{t:%Y-%m-%dT%H:%M:%SZ}} [INFO] [/controller/replication/transfer/image/transfer.go:{{400..490}}]: copy the blob sha256:{{sha*}} completed
{{t:%Y-%m-%dT%H:%M:%SZ}} [INFO] [/controller/replication/transfer/image/transfer.go:{{500..590}}]: copy {{service}}:{{tag}}(source registry) to {{service}}:{{tag}}(destination registry) completed
""",
    kind="registry",
    noise="none",
)

# --- events while a deployment comes up
stories(
    "none",
    "acievents",
    r"""
== hd-aci-events
Normal¦Pulling¦kubelet¦pulling image "{{image}}"
Warning¦Failed¦kubelet¦Failed to pull image "{{image}}": rpc error: code = Unknown desc = net/http: TLS handshake timeout
Normal¦Pulling¦kubelet¦pulling image "{{image}}"
Normal¦Pulled¦kubelet¦Successfully pulled image "{{image}}"
Normal¦Started¦kubelet¦Started container
Warning¦Unhealthy¦kubelet¦Readiness probe failed: Get http://{{privip}}:5001/: dial tcp {{privip}}:5001: connect: connection refused
Normal¦Ready¦kubelet¦Container is ready
== hd-azml-event-log eventlog
Normal¦Scheduled¦default-scheduler¦Instance {{replicaset}} is scheduled
Warning¦ReadinessProbeFailed¦kubelet¦Readiness probe failed: HTTP probe failed with statuscode: 502
Warning¦ReadinessProbeFailed¦kubelet¦Readiness probe failed: HTTP probe failed with statuscode: 503
Normal¦ContainerReady¦kubelet¦Container is ready
Normal¦InstanceReady¦kubelet¦Instance {{replicaset}} is ready to serve, traffic 100 %
Normal¦ContainerTerminating¦kubelet¦Stopping container inference-server of the old instance, exit code 143
""",
    kind="k8s_event",
    noise="none",
)
stories(
    "none",
    ALONE,
    r"""
== hd-containerapp-system-log
{"TimeStamp":"{{t:%Y-%m-%d %H:%M:%S +0000 UTC}}","Type":"Normal","ContainerAppName":"{{service}}","RevisionName":"{{service}}--{{short}}","ReplicaName":"","Msg":"Creating new revision","Reason":"RevisionCreation","EventSource":"ContainerAppController","Count":1}
{"TimeStamp":"{{t:%Y-%m-%d %H:%M:%S +0000 UTC}}","Type":"Normal","ContainerAppName":"{{service}}","RevisionName":"{{service}}--{{short}}","ReplicaName":"{{service}}--{{short}}-{{replicaset}}","Msg":"Pulling image '{{image}}'","Reason":"PullingImage","EventSource":"ContainerAppController","Count":2}
{"TimeStamp":"{{t:%Y-%m-%d %H:%M:%S +0000 UTC}}","Type":"Warning","ContainerAppName":"{{service}}","RevisionName":"{{service}}--{{short}}","ReplicaName":"{{service}}--{{short}}-{{replicaset}}","Msg":"Error provisioning revision {{service}}--{{short}}. ErrorCode: [Timeout], waiting for the next reconciliation","Reason":"Error","EventSource":"ContainerAppController","Count":1}
@5 {"TimeStamp":"{{t:%Y-%m-%d %H:%M:%S +0000 UTC}}","Type":"Warning","ContainerAppName":"{{service}}","RevisionName":"{{service}}--{{short}}","ReplicaName":"{{service}}--{{short}}-{{replicaset}}","Msg":"{{Startup|Readiness}} probe failed: dial tcp 100.100.0.{{last=20..200}}:{{port}}: connect: connection refused","Reason":"PodUnhealthy","EventSource":"ContainerAppController","Count":{{1..9}}}
{"TimeStamp":"{{t:%Y-%m-%d %H:%M:%S +0000 UTC}}","Type":"Normal","ContainerAppName":"{{service}}","RevisionName":"{{service}}--{{short}}","ReplicaName":"","Msg":"Successfully provisioned revision '{{service}}--{{short}}'","Reason":"RevisionReady","EventSource":"ContainerAppController","Count":1}
{"TimeStamp":"{{t:%Y-%m-%d %H:%M:%S +0000 UTC}}","Type":"Normal","ContainerAppName":"{{service}}","RevisionName":"{{service}}--{{short2}}","ReplicaName":"","Msg":"Deactivating old revisions for ContainerApp '{{service}}'","Reason":"RevisionDeactivating","EventSource":"ContainerAppController","Count":1}
{"TimeStamp":"{{t:%Y-%m-%d %H:%M:%S +0000 UTC}}","Type":"Warning","ContainerAppName":"{{service}}","RevisionName":"{{service}}--{{short2}}","ReplicaName":"{{service}}--{{short2}}-{{replicaset2}}","Msg":"Container '{{service}}' was terminated with exit code '{{143|137}}' and reason 'ManuallyStopped'","Reason":"ContainerTerminated","EventSource":"ContainerAppController","Count":1}
{"TimeStamp":"{{t:%Y-%m-%d %H:%M:%S +0000 UTC}}","Type":"Normal","ContainerAppName":"{{service}}","RevisionName":"","ReplicaName":"","Msg":"Successfully updated containerApp: {{service}}","Reason":"ContainerAppReady","EventSource":"ContainerAppController","Count":1}
""",
    kind="k8s_event",
    noise="none",
)

# --- what the hosts of a web application write while it is replaced
stories(
    "none",
    ALONE,
    r"""
== hd-appservice-warmup
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  - Recycling container because of AppFrameworkVersionChange and appFrameworkVersion = DOCKER|{{image}}
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  - Pulling image: {{image}}
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} WARN  - Image pull of {{image}} failed on attempt 1: net/http: TLS handshake timeout
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  - {{tag}} Pulling from {{repo}}
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  -  Status: Downloaded newer image for {{image}}
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  - Pull Image successful, Time taken: {{0..3}} Minutes and {{10..59}} Seconds
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  - Starting container for site
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  - docker run -d --expose=8000 --name {{service}}_3_{{short}} -e WEBSITE_HEALTHCHECK_MAXPINGFAILURES=10 -e WEBSITES_CONTAINER_START_TIME_LIMIT=600 {{image}}
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  - Initiating warmup request to container {{service}}_3_{{short}} for site {{service}}
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  - Waiting for response to warmup request for container {{service}}_3_{{short}}. Elapsed time = 15.{{1000000..9999999}} sec
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  - Waiting for response to warmup request for container {{service}}_3_{{short}}. Elapsed time = 30.{{1000000..9999999}} sec
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  - Waiting for response to warmup request for container {{service}}_3_{{short}}. Elapsed time = 45.{{1000000..9999999}} sec
@9 {{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  - Waiting for response to warmup request for container {{service}}_3_{{short}}. Elapsed time = ‹45+15›.{{1000000..9999999}} sec
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  - Container {{service}}_3_{{short}} for site {{service}} initialized successfully and is ready to serve requests.
{{t:%Y-%m-%dT%H:%M:%S.%LZ}} INFO  - Stopping old container {{service}}_2_{{short2}}, exit code {{143|137|0}}
== hd-heroku-release
{{t:%Y-%m-%dT%H:%M:%S.%f+00:00}} app[api]: Release v{{n=20..90}} created by user deploy@{{topic}}.example
{{t:%Y-%m-%dT%H:%M:%S.%f+00:00}} heroku[release.{{1000..9999}}]: Process exited with status 0
{{t:%Y-%m-%dT%H:%M:%S.%f+00:00}} heroku[web.1]: State changed from up to starting
{{t:%Y-%m-%dT%H:%M:%S.%f+00:00}} heroku[web.1]: Stopping all processes with SIGTERM
{{t:%Y-%m-%dT%H:%M:%S.%f+00:00}} app[web.1]: [{{t:%Y-%m-%d %H:%M:%S +0000}}] [4] [INFO] Handling signal: term
{{t:%Y-%m-%dT%H:%M:%S.%f+00:00}} app[web.1]: [{{t:%Y-%m-%d %H:%M:%S +0000}}] [9] [INFO] Worker exiting (pid: 9)
{{t:%Y-%m-%dT%H:%M:%S.%f+00:00}} app[web.1]: [{{t:%Y-%m-%d %H:%M:%S +0000}}] [4] [WARNING] Worker with pid 10 was terminated due to signal 15
{{t:%Y-%m-%dT%H:%M:%S.%f+00:00}} heroku[web.1]: Process exited with status {{143|0}}
{{t:%Y-%m-%dT%H:%M:%S.%f+00:00}} heroku[web.1]: Starting process with command `gunicorn app:app`
{{t:%Y-%m-%dT%H:%M:%S.%f+00:00}} app[web.1]: [{{t:%Y-%m-%d %H:%M:%S +0000}}] [4] [INFO] Listening at: http://0.0.0.0:{{10000..59999}} (4)
{{t:%Y-%m-%dT%H:%M:%S.%f+00:00}} heroku[web.1]: State changed from starting to up
@6 {{t:%Y-%m-%dT%H:%M:%S.%f+00:00}} heroku[router]: at=info method=POST path="/predict" host={{service}}.example.com request_id={{guid}} fwd="{{ip*}}" dyno=web.1 connect={{0..3}}ms service={{500..504}}ms status=200 bytes={{bytes*}} protocol=https
@6 {{t:%Y-%m-%dT%H:%M:%S.%f+00:00}} heroku[router]: at=info method=GET path="/{{health|docs|favicon.ico}}" host={{service}}.example.com request_id={{guid}} fwd="{{ip*}}" dyno=web.1 connect={{0..3}}ms service={{1..40}}ms status=200 bytes={{bytes*}} protocol=https
""",
    kind="container",
    noise="none",
)

# --- smoke tests after a deployment
stories(
    "none",
    ALONE,
    r"""
== hd-wait-on
waiting for 2 resources: http-get://{{service}}:{{port}}/health, tcp:redis:6379
making HTTP(S) get request to  url:http://{{service}}:{{port}}/health ...
  HTTP(S) error for http://{{service}}:{{port}}/health Error: connect ECONNREFUSED {{privip}}:{{port}}
waiting for 2 resources: http-get://{{service}}:{{port}}/health, tcp:redis:6379
  TCP connection error for host:redis port:6379 Error: connect ECONNREFUSED {{privip2}}:6379
waiting for 1 resources: http-get://{{service}}:{{port}}/health
  HTTP(S) error for http://{{service}}:{{port}}/health AxiosError: Request failed with status code 503
wait-on({{100..900}}) complete
== hd-dockerize-wait
{{t:%Y/%m/%d %H:%M:%S}} Waiting for: http://{{service}}:{{port}}/ready
{{t:%Y/%m/%d %H:%M:%S}} Problem with request: Get "http://{{service}}:{{port}}/ready": dial tcp {{privip}}:{{port}}: connect: connection refused. Sleeping 1s
@8 {{t:%Y/%m/%d %H:%M:%S}} Received 503 from http://{{service}}:{{port}}/ready. Sleeping 1s
{{t:%Y/%m/%d %H:%M:%S}} Received 200 from http://{{service}}:{{port}}/ready
{{t:%Y/%m/%d %H:%M:%S}} Command finished successfully.
== hd-smoke-requests
smoke: waiting until https://{{host}}/score answers, at most 300 s
smoke: 404 (the route is not there yet)
smoke: 502
smoke: ReadTimeout(HTTPSConnectionPool(host='{{host}}', port=443): Read timed out. (read timeout=5))
smoke: 200 after {{20..90}} s
smoke: no key -> 401, wrong key -> 401, GET -> 405, empty body -> 400: all as expected
@9 smoke: golden row ‹0+1›: {{0..1}}.{{1000..9999}}, deviation 0.0000
smoke: old model version answered {{1..3}} of the first 20 requests, 0 of the last 100
smoke: passed, 0 unexpected answers
== hd-canary-gate
[{{t:%H:%M:%S}}] canary {{short}} gets 5 % of {{service}}
@5 [{{t:%H:%M:%S}}] canary: {{100..900}} requests, 5xx 0, timeouts 0, p99 {{90..190}} ms (stable {{90..190}} ms)
[{{t:%H:%M:%S}}] canary: query to metrics store failed (HTTP 504), gate keeps its last verdict "undecided"
@5 [{{t:%H:%M:%S}}] canary: {{100..900}} requests, 5xx 0, timeouts 0, p99 {{90..190}} ms (stable {{90..190}} ms)
[{{t:%H:%M:%S}}] canary gets 50 %
@5 [{{t:%H:%M:%S}}] canary: {{1000..9000}} requests, 5xx 0, timeouts 0, p99 {{90..190}} ms (stable {{90..190}} ms)
[{{t:%H:%M:%S}}] gate: PASS, error budget untouched, abort limit 1 % was never reached
[{{t:%H:%M:%S}}] {{short}} is the stable version now
""",
    kind="http",
    noise="none",
)

# --- deployments by the SDKs, in their words
stories(
    "none",
    ALONE,
    r"""
== hd-sdk2-get-or-create
Traceback (most recent call last):
  File "/{{builds|workspace|src}}/deploy.py", line {{line}}, in get_or_create
    return ml_client.online_endpoints.get({{name|endpoint_name}})
  File "{{site}}/azure/core/tracing/decorator.py", line {{70..110}}, in wrapper_use_tracer
    return func(*args, **kwargs)
azure.core.exceptions.ResourceNotFoundError: (UserError) Online endpoint with name {{endpoint}} was not found in workspace {{ws}}.
Code: UserError
(caught above: the endpoint is new and will be created)
Found the config file in: /{{builds|workspace|src}}/config.json
Class SystemCreatedAcrAccount: This is an experimental class, and may change at any time. Please see https://aka.ms/azuremlexperimental for more information.
Check: endpoint {{endpoint}} exists
Your file exceeds 100 MB. If you experience low speeds, latency, or broken connections, we recommend using the AzCopyv10 tool for this file transfer.
@* Uploading model ({{100..400}}.{{10..99}} MBs): {{10..90}}%|#####     | {{100..400}}00000/{{400..500}}00000 [00:{{10..59}}<00:{{10..59}}, {{1..9}}000000.00it/s]
endpoint {{endpoint}} provisioning state: Succeeded
deployment {{deployment}} provisioning state: Succeeded
== hd-sdk2-credential-chain
DefaultAzureCredential failed to retrieve a token from the included credentials.
	EnvironmentCredential: EnvironmentCredential authentication unavailable. Environment variables are not fully configured.
	ManagedIdentityCredential: ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.
no identity on this workstation, asking the browser instead (InteractiveBrowserCredential)
signed in, token valid for {{50..80}} minutes
Check: endpoint {{endpoint}} exists
egress_public_network_access is not a known attribute of class <class 'azure.ai.ml._restclient.v2022_02_01_preview.models._models_py3.ManagedOnlineDeployment'> and will be ignored
deployment {{deployment}} provisioning state: Succeeded
== hd-sdk1-image-and-aci
Creating image
Running.................................................................
Succeeded
Image creation operation finished for image {{service}}:{{version}}, operation "Succeeded"
WARNING - Warning, azure-cli-core not found. Loading azureml-core without it.
Creating service
Service polling got HTTP 504 once, polling goes on
Running..................
Succeeded
ACI service creation operation finished, operation "Succeeded"
Test call: {"result": [{{0..1}}, {{0..1}}]}
""",
    kind="sdk_exception",
    noise="none",
)
