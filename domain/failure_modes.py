"""The closed list of failure modes: what the product can answer. A code never changes its meaning."""

from dataclasses import dataclass

NONE = "none"  # no failure in this log
UNKNOWN = "unknown"  # a failure, and neither rule nor model is sure which


@dataclass(frozen=True, slots=True)
class FailureMode:
    """
    One code of the closed list.

    symptom: usually the visible effect of another mode; that other mode wins when both are visible.
    broader: older, coarser codes that a log of this mode may carry as its label.
    """

    code: str
    stage: str
    definition: str
    symptom: bool = False
    broader: tuple[str, ...] = ()


FAILURE_MODES: tuple[FailureMode, ...] = (
    FailureMode(
        code="conda-resolution-failed",
        stage="image_build",
        definition=(
            "conda/mamba cannot solve or find packages (ResolvePackageNotFound, UnsatisfiableError, PackagesNotFoundError, LibMambaUnsatisfiableError)"
        ),
    ),
    FailureMode(
        code="pip-resolution-failed",
        stage="image_build",
        definition=("pip finds no version / versions conflict (No matching distribution, ResolutionImpossible, conflicting dependencies, Requires-Python)"),
    ),
    FailureMode(
        code="pip-build-failed",
        stage="image_build",
        definition=(
            "a package is found but its sdist/wheel cannot be built or installed (Failed building "
            "wheel, gcc/cmake/rust missing, metadata-generation-failed, subprocess-exited-with-error)"
        ),
    ),
    FailureMode(
        code="apt-package-failed",
        stage="image_build",
        definition=("apt/yum/apk step fails (Unable to locate package, 404 on archive, GPG/NO_PUBKEY)"),
    ),
    FailureMode(
        code="base-image-unavailable",
        stage="image_build",
        definition=("the FROM image cannot be found or pulled during a build (manifest unknown, pull access denied for the base)"),
    ),
    FailureMode(
        code="dockerfile-invalid",
        stage="image_build",
        definition="Dockerfile parse error, COPY/ADD source missing, unknown instruction",
    ),
    FailureMode(
        code="build-network-failed",
        stage="image_build",
        definition=("a download in the build fails for network reasons (timeouts, DNS, SSL, CondaHTTPError, Connection reset)"),
    ),
    FailureMode(
        code="build-disk-full",
        stage="image_build",
        definition="no space left on device, anywhere during a build",
    ),
    FailureMode(
        code="build-timeout",
        stage="image_build",
        definition="the build exceeded its time limit / was cancelled for time",
    ),
    FailureMode(
        code="key-vault-access-denied",
        stage="image_build",
        definition=(
            "build/deploy/workspace operation fails as the workspace lost its Key Vault access "
            '(access policy cleared, "does not have secrets get permission", SecretsInjection / '
            'KeyVault Forbidden), and the bare 500 "An internal server error occurred. Please try '
            'again. If the problem persists, contact support" from the Model Management Service on '
            "image creation"
        ),
    ),
    FailureMode(
        code="image-build-failed",
        stage="image_build",
        definition="image build failed and the excerpt shows no more specific cause",
        symptom=True,
    ),
    FailureMode(
        code="environment-definition-invalid",
        stage="image_build",
        definition=(
            "the environment itself is rejected before any step runs: conda file not valid YAML or "
            "with wrong keys, missing base image and Dockerfile, unknown Python, no such environment "
            "version"
        ),
        broader=(
            "invalid-deployment-config",
            "dockerfile-invalid",
            "conda-resolution-failed",
        ),
    ),
    FailureMode(
        code="registry-auth-failed",
        stage="registry",
        definition=("unauthorized / authentication required / denied by a registry (ACR admin disabled, expired login, missing AcrPull)"),
    ),
    FailureMode(
        code="image-pull-failed",
        stage="registry",
        definition=("ErrImagePull / ImagePullBackOff / manifest unknown for the deployed image, cause other than authentication"),
        symptom=True,
    ),
    FailureMode(
        code="docker-unavailable",
        stage="deploy",
        definition=("local deployment: Docker daemon not running, not installed, no permission on the socket"),
    ),
    FailureMode(
        code="port-in-use",
        stage="deploy",
        definition="address already in use / port is already allocated",
        symptom=True,
    ),
    FailureMode(
        code="quota-exceeded",
        stage="deploy",
        definition="subscription / family / core / endpoint quota reached",
    ),
    FailureMode(
        code="insufficient-capacity",
        stage="deploy",
        definition=(
            'the cluster has no room: FailedScheduling, Insufficient cpu/memory/gpu, "not enough resources", node pool too small, region out of capacity'
        ),
    ),
    FailureMode(
        code="deployment-timeout",
        stage="deploy",
        definition="deployment did not become healthy in time, no other cause visible",
        symptom=True,
    ),
    FailureMode(
        code="invalid-deployment-config",
        stage="deploy",
        definition=("rejected request: bad argument, invalid name, unsupported SKU, missing field, schema validation, environment/inference config wrong"),
    ),
    FailureMode(
        code="name-conflict",
        stage="deploy",
        definition="a service/image/endpoint with this name exists already",
    ),
    FailureMode(
        code="permission-denied",
        stage="deploy",
        definition=("RBAC/AAD: AuthorizationFailed, Forbidden, lacks role, expired credential on the control plane"),
    ),
    FailureMode(
        code="network-blocked",
        stage="deploy",
        definition=("private link / vnet / firewall / DNS prevents control plane or cluster traffic"),
    ),
    FailureMode(
        code="control-plane-error",
        stage="deploy",
        definition="internal error or outage of the cloud service itself, not key-vault",
    ),
    FailureMode(
        code="resource-not-found",
        stage="deploy",
        definition=("the control plane says that a workspace, endpoint, deployment, model, environment or image does not exist (404, ResourceNotFound)"),
        broader=(
            "invalid-deployment-config",
            "image-pull-failed",
        ),
    ),
    FailureMode(
        code="operation-conflict",
        stage="deploy",
        definition=("409: another operation on the same endpoint, deployment or service is still running"),
        broader=("name-conflict",),
    ),
    FailureMode(
        code="cluster-unreachable",
        stage="deploy",
        definition=("the attached Kubernetes cluster, its API server, its extension or the Arc connection cannot be reached"),
        broader=(
            "network-blocked",
            "control-plane-error",
        ),
    ),
    FailureMode(
        code="pod-evicted",
        stage="deploy",
        definition=("the node evicted the pod: disk, memory or PID pressure, preemption, node gone"),
        broader=(
            "insufficient-capacity",
            "out-of-memory",
        ),
    ),
    FailureMode(
        code="missing-python-module",
        stage="container_start",
        definition=("ModuleNotFoundError / ImportError (No module named, cannot import name) at start"),
    ),
    FailureMode(
        code="missing-shared-library",
        stage="container_start",
        definition=("cannot open shared object file, GLIBC/GLIBCXX version not found, DLL load failed"),
    ),
    FailureMode(
        code="model-not-found",
        stage="container_start",
        definition=("get_model_path()/AZUREML_MODEL_DIR: model or its file is not there (ModelNotFoundException, FileNotFoundError on a model)"),
    ),
    FailureMode(
        code="model-load-failed",
        stage="container_start",
        definition=("the model file is there but does not load: unpickling, version mismatch, Can't get attribute, corrupt"),
    ),
    FailureMode(
        code="entry-script-invalid",
        stage="container_start",
        definition=("scoring script missing, syntax error, no init()/run(), wrong signature"),
    ),
    FailureMode(
        code="init-exception",
        stage="container_start",
        definition="another uncaught exception inside init()",
    ),
    FailureMode(
        code="out-of-memory",
        stage="container_start",
        definition=("OOMKilled, exit code 137, MemoryError, Cannot allocate memory, worker killed with SIGKILL for memory"),
    ),
    FailureMode(
        code="worker-timeout",
        stage="container_start",
        definition="gunicorn/uwsgi WORKER TIMEOUT, worker boot timeout",
        symptom=True,
    ),
    FailureMode(
        code="probe-failed",
        stage="container_start",
        definition="liveness/readiness/startup probe failing, no other cause visible",
        symptom=True,
    ),
    FailureMode(
        code="gpu-error",
        stage="container_start",
        definition="CUDA/driver/NCCL/GPU memory problem",
    ),
    FailureMode(
        code="debugger-attach-failed",
        stage="container_start",
        definition="ptvsd/debugpy cannot listen, wait or attach",
    ),
    FailureMode(
        code="container-crash-loop",
        stage="container_start",
        definition=('CrashLoopBackOff / "Your container application crashed" and no cause visible'),
        symptom=True,
    ),
    FailureMode(
        code="model-download-failed",
        stage="container_start",
        definition=("the storage initializer or start script cannot download or mount the model (storage firewall, 403 on the blob, timeout)"),
        broader=(
            "model-not-found",
            "permission-denied",
        ),
    ),
    FailureMode(
        code="image-platform-mismatch",
        stage="container_start",
        definition="exec format error, wrong CPU architecture or OS of the image",
        broader=("container-crash-loop",),
    ),
    FailureMode(
        code="runtime-disk-full",
        stage="container_start",
        definition="no space left on device in a running container",
        broader=("build-disk-full",),
    ),
    FailureMode(
        code="run-exception",
        stage="scoring",
        definition="another uncaught exception inside run()/the scoring request",
    ),
    FailureMode(
        code="input-data-invalid",
        stage="scoring",
        definition=("the request body does not fit: JSON errors, missing key, wrong shape/dtype/feature count"),
    ),
    FailureMode(
        code="response-not-serializable",
        stage="scoring",
        definition="run() returns what cannot be turned into JSON",
    ),
    FailureMode(
        code="scoring-timeout",
        stage="scoring",
        definition="408/504, upstream request timeout while scoring",
        symptom=True,
    ),
    FailureMode(
        code="service-overloaded",
        stage="scoring",
        definition=("503 / 429 from the endpoint: replicas saturated, autoscaler behind, too many requests, rate limit"),
        symptom=True,
    ),
    FailureMode(
        code="bad-gateway",
        stage="scoring",
        definition=("502 / connection refused/reset by the scoring upstream, no other cause visible"),
        symptom=True,
    ),
    FailureMode(
        code="scoring-auth-failed",
        stage="scoring",
        definition=("401/403 from the scoring endpoint: key or token missing, wrong, expired"),
    ),
    FailureMode(
        code="request-too-large",
        stage="scoring",
        definition="413 / payload too large",
    ),
    FailureMode(
        code="tls-or-dns-failed",
        stage="scoring",
        definition="certificate or host-name problem on the scoring endpoint",
    ),
)

BY_CODE: dict[str, FailureMode] = {mode.code: mode for mode in FAILURE_MODES}
