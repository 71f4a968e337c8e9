"""Words that say who wrote the lines around them: an image build, or a container or deployment that runs."""

from classifier.rules import Pattern, Phase
from domain.records import Kind

RUN_KINDS = frozenset({Kind.CONTAINER, Kind.K8S_EVENT, Kind.HTTP})  # written by what runs
TOOL_KINDS = frozenset({Kind.SDK_EXCEPTION, Kind.DEPLOY_STATUS, Kind.REGISTRY, Kind.K8S_EVENT, Kind.HTTP})  # written by a tool that tells of others

BUILD = (
    r"Step \d{1,3}/\d{1,3} ?:",
    r"Sending build context to Docker daemon",
    r"load build definition from",
    r"#\d{1,3} \[(?:internal|[\w-]{0,30} ?\d{1,2}/\d{1,2})",
    r"RUN (?:pip|conda|apt|mamba|python|yum|apk|ldconfig)",
    r"Collecting package metadata \(",
    r"Solving environment: ",
    r"Installing pip dependencies",
    r"Pip subprocess (?:output|error)",
    r"acb_step_\d",
    r"Successfully built [0-9a-f]{12}",
    r"Removing intermediate container",
    r"Starting Image Build",
    r"The command [\"'].{1,40}/bin/(?:ba)?sh",
    r"ERROR: failed to solve",
    r"Downloading .{1,80}\.whl",
    r"Building wheels? for",
    r"Reading package lists",
    r"docker build ",
    r"conda env create",
    r"Setting up curated dependencies|Set up build environment",
)
RUN = (
    r"Booting worker with pid",
    r"Starting gunicorn \d",
    r"Listening at: http",
    r"Uvicorn running on",
    r"Application startup",
    r"azmlinfsrv",
    r"Azure ?ML Inferencing HTTP server|Inferencing HTTP server",
    r"AzureML Container Runtime Information",
    r"Invoking user's init function",
    r"gunicorn\.(?:error|access)",
    r"(?:gunicorn|iot-server|nginx|rsyslog)/run",
    r"AZUREML_MODEL_DIR",
    r"/var/azureml-app",
    r"(?:GET|POST) /[\w/.-]{0,60} HTTP/\d",
    r"CrashLoopBackOff",
    r"container exited: exit_code=",
    r"Running on http://",
    r"storage-initializer|kserve-container",
    r"Entering Run History Context Manager|Preparing to call script \[|Cleaning up all outstanding Run operations",  # a run of Azure ML
)


ALARMS = (  # what a program prints when it gives up, not when it speaks of errors
    r"(?:ERROR|FATAL|CRITICAL|SEVERE|PANIC|Emergency)\b",
    r"(?i)(?:^|[\s\]:|])(?:error|fatal|fail|panic|exception|failure|critical)(?:\[\w{1,20}\])?: ?\S",
    r"\b[A-Z]\w{2,60}(?:Error|Exception|Fault|Failure|NotFound|Denied|Exceeded|Timeout|Refused)\b",
    r"(?i)\b(?:exit(?:ed)?(?: with)?(?: code| status)?|returned a non-zero code|non-zero exit status|return code)[ :=]{1,3}[1-9]\d{0,2}\b",
    r"(?i)\b(?:cannot|could not|couldn't|unable to|failed to|can't|is not allowed to|does not exist|not found|no such|permission denied|access denied|connection refused|timed out|out of memory)\b",
    r"(?i)\b(?:crashed|aborted|segmentation fault|core dumped|killed|terminated abnormally|unschedulable|evicted|unhealthy|backpressure|overloaded|too many requests|dropped)\b",
    r"\b(?:HTTP/\d(?:\.\d)?|status(?:[ _]?code)?|code|Error)[\"']?[ :=]{1,3}[\"']?(?:4\d\d|5\d\d)\b",
)


def alarms() -> tuple[Pattern, ...]:
    """Words that a failing program uses, and many a healthy one too: where the model looks, never evidence by themselves."""
    return tuple(Pattern(text) for text in ALARMS)


def patterns(phase: Phase) -> tuple[Pattern, ...]:
    """The markers of one phase."""
    texts = BUILD if phase is Phase.BUILD else RUN
    return tuple(Pattern(text) for text in texts)
