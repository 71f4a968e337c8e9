"""Frames of Kubernetes, of clients of the control plane, and of clients of a scoring endpoint."""

# fmt: off

from lab.generators.frame import Frame

FRAMES: dict[str, Frame] = {
    # --- Kubernetes and ACI events: a story's lines are `type¦reason¦source¦message`
    "describe": Frame(
        "k8s_event",
        head="Name:             {{pod}}\nNamespace:        {{ns}}\nNode:             {{node}}/{{privip}}\nStatus:           {{podstatus}}\nContainers:\n  {{cname}}:\n    Image:          {{image}}\n    State:          {{state}}\n    Ready:          {{ready}}\n    Restart Count:  {{restarts}}\nEvents:\n  Type     Reason     Age    From     Message\n  ----     ------     ----   ----     -------",
        noise="events",
        columns="  %type%  %reason%  {{1..59}}{{s|m}} (x{{1..40}} over {{2..90}}m)  %source%  %message%",
        after=0.3,
    ),
    "events": Frame(
        "k8s_event",
        head="LAST SEEN   TYPE      REASON              OBJECT                               MESSAGE",
        noise="events",
        columns="{{1..59}}{{s|m}}         %type%    %reason%   pod/{{pod}}   %message%",
        after=0.4,
        outer="none none iso",
    ),
    "eventsjson": Frame(
        "k8s_event",
        noise="events",
        columns='{"InvolvedObject":"{{pod}}","InvolvedKind":"Pod","Type":"%type%","Reason":"%reason%","Message":"%message%","LastTimestamp":{{null|"{{t:%Y-%m-%dT%H:%M:%SZ}}"}}}',
        after=0.4,
    ),
    "kubeevents": Frame(
        "k8s_event",
        noise="events",
        columns='{"TimeGenerated":"{{t:%Y-%m-%dT%H:%M:%SZ}}","KubeEventType":"%type%","Reason":"%reason%","ObjectKind":"Pod","Name":"{{pod}}","Namespace":"{{ns}}","SourceComponent":"%source%","Message":"%message%","Count":{{1..60}}}',
        after=0.4,
    ),
    "acievents": Frame(
        "k8s_event",
        noise="none",
        columns='{"count": {{1..20}}, "firstTimestamp": "{{t:%Y-%m-%dT%H:%M:%S+00:00}}", "lastTimestamp": "{{t:%Y-%m-%dT%H:%M:%S+00:00}}", "message": "%message%", "name": "%reason%", "type": "%type%"}',
    ),
    # --- the control plane: a story is `code: message` lines
    "cli2": Frame(
        "deploy_status",
        head="@? $ az ml online-deployment create -n {{deployment}} --endpoint-name {{endpoint}} -f deployment.yml --all-traffic\n@? All traffic will be set to deployment {{deployment}} once it has been provisioned.\n@? If you interrupt this command or it times out while waiting for the provisioning, you can try to set all the traffic to this deployment later once its has been provisioned.",
        noise="ci",
        ok='{\n  "endpoint_name": "{{endpoint}}",\n  "name": "{{deployment}}",\n  "provisioning_state": "Succeeded"\n}',
        outer="none github azdo",
    ),
    "arm": Frame(
        "deploy_status",
        head="@? PUT https://management.azure.com{{endpointid}}/deployments/{{deployment}}?api-version=2023-10-01\n@? HTTP/1.1 400\n@? x-ms-request-id: {{guid8}}",
        noise="none",
        outer="none iso",
    ),
    "armdeploy": Frame(
        "deploy_status",
        head='@? $ az deployment group create --resource-group {{rg}} --template-file {{main.bicep|azuredeploy.json}}',
        noise="ci",
        fold='{"status":"Failed","error":{"code":"DeploymentFailed","message":"At least one resource deployment operation failed. Please list deployment operations for details. Please see https://aka.ms/DeployOperations for usage details.","details":[{"code":"{{Conflict|BadRequest|Forbidden}}","message":"%BODY%"}]}}',
        outer="none github azdo",
    ),
    "sdk2": Frame(
        "sdk_exception",
        noise="ci",
        head="@? Check: endpoint {{endpoint}} exists",
        open='Traceback (most recent call last):\n  File "{{deploy.py|main.py|deploy_model.py}}", line {{20..120}}, in <module>\n    ml_client.begin_create_or_update({{deployment|blue_deployment|endpoint}}).result()\n  File "{{site}}/azure/ai/ml/_ml_client.py", line {{700..900}}, in begin_create_or_update\n    return _begin_create_or_update(entity, self._operation_container.all_operations, **kwargs)\n@?   File "{{site}}/azure/core/polling/_poller.py", line {{240..300}}, in result\n@?     self.wait(timeout)\n  File "{{site}}/azure/core/polling/base_polling.py", line {{500..800}}, in run\n    raise HttpResponseError(response=self._pipeline_response.http_response, error=err)',
        outer="none github azdo",
        ok="deployment {{deployment}} provisioning state: Succeeded",
    ),
    "sdk1": Frame(
        "sdk_exception",
        head="Tips: You can try get_logs(): https://aka.ms/debugimage#dockerlog or local deployment: https://aka.ms/debugimage#debug-locally to debug if deployment takes longer than 10 minutes.\nRunning...................................................................",
        noise="status",
        open="Failed\nService deployment polling reached non-successful terminal state, current service state: {{Failed|Failed|Unhealthy}}\nOperation ID: {{guid7}}\n{{More information can be found using '.get_logs()'|Current sub-operation type not known, more logs unavailable.}}\nError:",
        outer="none none azdo iso",
        fail='@? \n@?   File "{{site}}/azureml/core/webservice/webservice.py", line {{700..960}}, in wait_for_deployment\n@?     \'Error:\\n\'',
        ok="SucceededACI service creation operation finished, operation \"Succeeded\"",
    ),
    "sdk1json": Frame(
        "sdk_exception",
        head="Tips: You can try get_logs(): https://aka.ms/debugimage#dockerlog or local deployment: https://aka.ms/debugimage#debug-locally to debug if deployment takes longer than 10 minutes.",
        noise="status",
        open="Service deployment polling reached non-successful terminal state, current service state: {{Failed|Unhealthy}}\nOperation ID: {{guid7}}\nMore information can be found using '.get_logs()'\nError:\n{\n  \"code\": \"{{AciDeploymentFailed|KubernetesDeploymentFailed|DeploymentFailed}}\",\n  \"statusCode\": 400,",
        fold='  "message": "{{Aci Deployment failed with exception|Kubernetes Deployment failed|Service deployment failed}}: %BODY%",',
        close='  "details": []\n}',
        fail="@? azureml.exceptions._azureml_exception.WebserviceException: WebserviceException:\n@? \tMessage: Service deployment polling reached non-successful terminal state",
        outer="none none azdo",
    ),
    "cli1": Frame(
        "sdk_exception",
        head="@? $ az ml model deploy -n {{service}} -m {{model}}:{{version}} --ic inferenceconfig.json --dc deploymentconfig.json -v",
        noise="status",
        fold="ERROR: {'Azure-cli-ml Version': {{None|'1.0.85'|'1.27.0'}}, 'Error': WebserviceException('Message: %BODY%',)}",
        outer="none azdo github",
    ),
    "mms": Frame(
        "sdk_exception",
        head="@? Creating image\n@? Running.......",
        noise="status",
        open='Traceback (most recent call last):\n  File "{{site}}/azureml/core/webservice/webservice.py", line {{300..900}}, in {{_submit_create_request|deploy_from_image|_deploy_webservice}}\n    resp.raise_for_status()\n  File "{{site}}/requests/models.py", line {{935..1021}}, in raise_for_status\n    raise HTTPError(http_error_msg, response=self)\nrequests.exceptions.HTTPError: {{mmsline}}\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File "{{deploy.py|<ipython-input-9-{{short}}>}}", line {{3..60}}, in <module>\nazureml.exceptions._azureml_exception.WebserviceException: Received bad response from Model Management Service:\nResponse Code: {{mmscode}}\nHeaders: {\'Date\': \'{{t:%a, %d %b %Y %H:%M:%S GMT}}\', \'Content-Type\': \'application/json\', \'x-ms-client-request-id\': \'{{hexx7}}\', \'x-ms-client-session-id\': \'\', \'api-supported-versions\': \'1.0, 2018-03-01-preview, 2018-11-19\', \'Strict-Transport-Security\': \'max-age=15724800; includeSubDomains; preload\'}',
        outer="none none azdo",
    ),
    "tool": Frame("deploy_status", noise="ci", head="@? + {{./deploy.sh|make deploy|python deploy.py|bash scripts/release.sh {{service}}}}", outer="none github azdo jenkins", ok="@? Done."),
    "docker": Frame("deploy_status", noise="none", head="@? $ {{docker run --rm -p 8000:5001 {{image}}|docker compose up -d|docker run -d --name {{service}} {{service}}:{{tag}}|make local}}", outer="none github azdo", ok="{{sha}}"),
    "regtool": Frame("registry", noise="docker", head="@? $ {{docker pull {{image}}|docker push {{image}}|az acr login --name {{acr}}}}", outer="none github azdo", ok="{{tag}}: digest: {{digest}} size: {{1000..9000}}"),
    "armjson": Frame(
        "deploy_status",
        head="@? {{t:%Y-%m-%d %H:%M:%S,%L}} - azure.core.pipeline.policies.http_logging_policy - INFO - Response status: 400",
        noise="none",
        fold='{"error":{"code":"{{UserError|BadArgument|BadRequest|Failed|InvalidRequest}}","severity":null,"message":"%BODY%","details":[],"correlation":{"operation":"{{hexx7}}","request":"{{short}}"},"environment":"{{region}}","location":"{{region}}","time":"{{t:%Y-%m-%dT%H:%M:%S.%f0+00:00}}"}}',
        outer="none iso",
    ),
    "terraform": Frame(
        "deploy_status",
        head="azurerm_{{resource_group.ml|machine_learning_workspace.ws|container_registry.acr}}: Refreshing state... [id={{armid}}]\nazapi_resource.{{endpoint|deployment}}: Creating...\nazapi_resource.{{endpoint|deployment}}: Still creating... [{{1..20}}0s elapsed]",
        noise="none",
        line="│ ",
        open="Error: creating/updating Resource: (ResourceId {{endpointid}} / Api Version \"2023-10-01\"): PUT https://management.azure.com{{endpointid}}",
        close="\n  with azapi_resource.deployment,\n  on main.tf line {{9..200}}, in resource \"azapi_resource\" \"deployment\":",
        outer="none github azdo",
        ok="Apply complete! Resources: {{1..9}} added, 0 changed, 0 destroyed.",
    ),
    "eventlog": Frame(
        "k8s_event",
        columns='{"TimeGenerated":"{{t:%Y-%m-%dT%H:%M:%S.%f0Z}}","OperationName":"Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments/events","InstanceId":"{{replicaset}}","DeploymentName":"{{deployment}}","Name":"%reason%","Message":"%message%","Type":"AmlOnlineEndpointEventLog"}',
        noise="events",
        after=0.4,
    ),
    "storageinit": Frame(
        "container",
        head="@? Instance status:\n@? SystemSetup: Succeeded\n@? UserContainerImagePull: Succeeded\n@? ModelDownload: {{Failed|InProgress}}\n@? UserContainerStart: Unknown\n@? Container events:\n@? Kind: Pod, Name: Downloading, Type: Normal, Time: {{t:%Y-%m-%dT%H:%M:%S.%fZ}}, Message: Start downloading models\n\nContainer logs:\n{{t:%Y-%m-%dT%H:%M:%S.%9Z}} Starting storage-initializer for deployment {{deployment}}",
        line="{{t:%Y-%m-%dT%H:%M:%S.%9Z}} ",
        noise="storage",
        outer="none none kubectl",
        ok="Model download completed in {{1..200}} s",
    ),
    "traffic": Frame(
        "http",
        noise="traffic",
        after=0.5,
        ok="",
    ),
    # --- clients of a scoring endpoint
    "curl": Frame(
        "http",
        head="@? *   Trying {{ip}}:443...\n@? * Connected to {{host}} ({{ip}}) port 443 (#0)\n@? > POST /score HTTP/{{1.1|2}}\n@? > Host: {{host}}\n@? > user-agent: curl/7.{{58..88}}.0\n@? > content-type: application/json\n@? > content-length: {{20..90000}}\n@? >",
        outer="none none azdo",
    ),
    "client": Frame("http", noise="client", after=0.5, outer="none none github iso", ok="{{t:%Y-%m-%d %H:%M:%S,%L}} INFO loadtest: {{100..9000}} requests, 0 failed"),
    "sdk1run": Frame(
        "http",
        noise="client",
        head='@? Traceback (most recent call last):\n@?   File "{{test_service.py|smoke.py}}", line {{5..60}}, in <module>\n@?     print(service.run(input_data))\n  File "{{site}}/azureml/core/webservice/{{aci|aks}}.py", line {{200..400}}, in run\n    resp.content.decode(\'utf-8\')))',
        open="azureml.exceptions._azureml_exception.WebserviceException: WebserviceException:\n\tMessage: Received bad response from service. More information can be found by calling `.get_logs()` on the webservice object.",
        outer="none none azdo",
    ),
}
