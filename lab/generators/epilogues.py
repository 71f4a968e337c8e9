"""
What tools and people still write once something has failed: the details of an error, the cleaning up of a pipeline, a look around.

A fault is seldom the last that a log tells. `epilogue` gives such an end for a failed run of a kind.
"""

from lab.generators.lines import Line, told
from lab.generators.names import World

AZURE_DETAILS = """
Code: {{BadRequest|UserError|InferencingClientCallFailed}}
Target: {{endpoint}}
Additional Information:Type: ComponentName
Info: {
    "value": "{{managementfrontend|mms|endpoint-service}}"
}Type: Correlation
Info: {
    "value": {
        "operation": "{{hex*}}{{hex*}}",
        "request": "{{hex*}}"
    }
}Type: Environment
Info: {
    "value": "{{region}}"
}Type: Location
Info: {
    "value": "{{region}}"
}Type: Time
Info: {
    "value": "{{t:%Y-%m-%dT%H:%M:%S.%f0+00:00}}"
}
"""
ARM_DETAILS = """
  "target": "{{endpoint}}",
  "details": [],
  "additionalInfo": [
    {
      "type": "Correlation",
      "info": {
        "operation": "{{hex*}}{{hex*}}",
        "request": "{{hex*}}"
      }
    }
  ]
}
"""
SDK_DETAILS = """
	InnerException None
	ErrorResponse
{
    "error": {
        "correlation": {
            "operation": "{{hex*}}",
            "request": "{{hex*}}"
        },
        "environment": "{{region}}",
        "location": "{{region}}",
        "time": "{{t:%Y-%m-%dT%H:%M:%S}}"
    }
}
"""
AZURE_PIPELINES = """
##[error]{{Bash|Script|PowerShell}} {{exited|failed with exit}} code '{{1..3}}'.
##[section]Finishing: {{Deploy|Create deployment|Build image|Azure CLI}} {{service}}
##[section]Starting: {{Publish logs|Post-job: Checkout|Finalize Job}}
@? Cleaning any cached credential from repository: {{service}} (Git)
@? Total file count: {{2..40}} ---- Processed file #0 (0.0%)
@? Artifact deploy-logs successfully uploaded
##[section]Finishing: {{Publish logs|Post-job: Checkout|Finalize Job}}
##[section]Finishing: Job
"""
GITHUB = """
##[error]Process completed with exit code {{1..3}}.
Post job cleanup.
[command]/usr/bin/git version
git version 2.4{{0..9}}.{{0..3}}
@? Temporarily overriding HOME='/home/runner/work/_temp/{{guid*}}' before making global git config changes
@? Adding repository directory to the temporary git global config as a safe directory
[command]/usr/bin/git config --local --name-only --get-regexp core\\.sshCommand
@? [command]/usr/bin/git config --local --unset-all http.https://github.example/.extraheader
Cleaning up orphan processes
"""
GITLAB = """
section_end:{{1500000000..1790000000}}:step_script
Cleaning up project directory and file based variables
@? Uploading artifacts for failed job
@? Uploading artifacts...
@? logs/: found {{2..40}} matching artifact files and directories
@? Uploading artifacts as "archive" to coordinator... 201 Created  id={{1000000..9000000}} responseStatus=201 Created
ERROR: Job failed: exit code {{1..3}}
"""
JENKINS = """
[Pipeline] }
[Pipeline] // {{script|stage|withCredentials}}
@? [Pipeline] { (Declarative: Post Actions)
@? Archiving artifacts
[Pipeline] }
[Pipeline] // node
[Pipeline] End of Pipeline
ERROR: script returned exit code {{1..3}}
Finished: FAILURE
"""
LOOK_AROUND = """
$ {{az account show --query name -o tsv|cat deployment.yml|kubectl get svc -n {{ns}}|docker images {{service}}|git log -1 --oneline|pip list}}
@* {{$schema: https://azuremlschemas.azureedge.net/managedOnlineDeployment.schema.json|name: {{deployment}}|endpoint_name: {{endpoint}}|instance_type: {{sku}}|instance_count: {{1..4}}|{{service}}   ClusterIP   10.0.{{1..200}}.{{1..200}}   <none>   80/TCP   {{2..90}}d|{{service}}   {{tag}}   {{hex*}}   {{2..9}} days ago   {{1..9}}.{{10..99}}GB|{{pkg*}}   {{ver*}}|{{hex*}} tune the thresholds of {{topic}}}}
@? $ exit
"""
PARTS = {
    "deploy_status": (AZURE_DETAILS, ARM_DETAILS, AZURE_PIPELINES, GITHUB, GITLAB, JENKINS, LOOK_AROUND),
    "sdk_exception": (AZURE_DETAILS, ARM_DETAILS, SDK_DETAILS, GITHUB, AZURE_PIPELINES),
    "other": (LOOK_AROUND, AZURE_DETAILS, GITLAB),
    "registry": (GITHUB, GITLAB, AZURE_PIPELINES, LOOK_AROUND),
    "image_build": (GITHUB, GITLAB, JENKINS, AZURE_PIPELINES),
}
SHARE = {"deploy_status": 0.5, "sdk_exception": 0.4, "other": 0.4, "registry": 0.3, "image_build": 0.15}
SECOND = 0.25  # of the epilogues are two: details, then the pipeline's


def epilogue(world: World, kind: str) -> list[Line]:
    """Give the lines that follow a fault in a log of `kind`; often none."""
    if not world.chance(SHARE.get(kind, 0.0)):
        return []
    parts = [world.random.choice(PARTS[kind])]
    if world.chance(SECOND):
        parts.append(world.random.choice((AZURE_PIPELINES, GITHUB, GITLAB, JENKINS)))
    return [line for part in parts for line in told(world, part.strip("\n"))]
