"""The container engine, its registries and its ports, and debuggers that do not attach."""

from lab.generators import stories

stories(
    "registry-auth-failed",
    "regtool tool docker",
    r"""
== reg-unauthorized
{{Error response from daemon: |unauthorized: |docker: Error response from daemon: }}{{Get "https://{{registry}}/v2/": unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.|Head "https://{{registry}}/v2/{{repo}}/manifests/{{tag}}": unauthorized: authentication required|authentication required, visit https://aka.ms/acr/authorization for more information. CorrelationId: {{guid2}}}}
== reg-denied
{{denied: requested access to the resource is denied|Error response from daemon: pull access denied for {{registry}}/{{repo}}, repository does not exist or may require 'docker login': denied: requested access to the resource is denied|errors:⏎@! denied: requested access to the resource is denied⏎unauthorized: authentication required}}
== reg-refresh-token
@? You may want to use 'az acr login -n {{acr}} --expose-token' to get an access token, which does not require Docker to be installed.
@! {{ERROR: |An error occurred: }}CONNECTIVITY_{{REFRESH_TOKEN_ERROR|ACCESS_TOKEN_ERROR|AAD_LOGIN_ERROR}}{{⏎| }}Access to registry '{{registry}}' was denied. Response code: {{401|403}}. Please try running 'az login' again to refresh permissions.
== reg-admin
ERROR: {{Unable to get admin user credentials with message: Admin user is disabled.|Run 'az acr update -n {{acr}} --admin-enabled true' to enable admin first.|Admin user is disabled. Unable to authenticate using AAD or admin login credentials.}}
== reg-not-registered
{{Error response from daemon: |}}unauthorized: {{Application not registered with AAD|Invalid clientid or client secret|AADSTS7000222: The provided client secret keys for app '{{guid2}}' are expired.|Please run 'docker login' first, the token of {{registry}} has expired}}{{.|. For more information, see https://aka.ms/acr/errors#unauthorized}}
== reg-event describe events eventsjson kubeevents
Warning¦Failed¦kubelet¦Failed to pull image "{{image}}": {{[|}}rpc error: code = Unknown desc = failed to pull and unpack image "{{image}}": failed to resolve reference "{{image}}": failed to authorize: failed to fetch {{oauth|anonymous}} token: unexpected status{{ from GET request to https://{{registry}}/oauth2/token|}}: 401 Unauthorized
== reg-event-docker describe events eventsjson kubeevents
Warning¦Failed¦kubelet¦Failed to pull image "{{image}}": rpc error: code = Unknown desc = Error response from daemon: {{Get https://{{registry}}/v2/{{repo}}/manifests/{{tag}}: unauthorized: authentication required|pull access denied for {{repo}}, repository does not exist or may require 'docker login': denied: requested access to the resource is denied}}
== reg-secret describe events kubeevents
Warning¦FailedToRetrieveImagePullSecret¦kubelet¦Unable to retrieve some image pull secrets ({{acr-secret|regcred|{{service}}-pull}}); attempting to pull the image may not succeed.
@! Warning¦Failed¦kubelet¦Failed to pull image "{{image}}": {{401 Unauthorized|failed to authorize: unexpected status: 401 Unauthorized|no basic auth credentials}}
== reg-v2 sdk2 cli2 arm armjson
({{BadArgument|ACRSecretError|ACRTokenExchangeFailed|ImagePullUnauthorized}}) {{Container registry authorization failure: the identity of endpoint {{endpoint}} can't pull from {{registry}}|ACR token exchange failed because Azure ML extension principal has no AcrPull on {{registry}} yet|Unable to create or read the ACR secret of registry {{registry}}: unauthorized|Image pull from {{registry}} was refused: authentication required}}
== reg-v1 sdk1 cli1 sdk1json
{{payload missing container registry credentials.|Unable to retrieve workspace keys to run image, response {{401|403}}|Unable to login to Docker registry. {{{"message":"Get https://{{registry}}/v2/: unauthorized: authentication required"}|unauthorized: authentication required}}|Failed to pull image {{image}}: registry {{registry}} returned 401 unauthorized, check registry_username and registry_password}}
== reg-build acr classic buildkit
{{unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.|ERROR: failed to push {{image}}: failed to authorize: failed to fetch oauth token: unexpected status from POST request to https://{{registry}}/oauth2/token: 401 Unauthorized|denied: access to the repository {{repo}} is denied for pushing|failed to solve: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=repository: 401 Unauthorized}}
== reg-containerd kubelet plain
{{time="{{t:%Y-%m-%dT%H:%M:%S.%9Z}}" level=error msg="PullImage \"{{image}}\" failed" error="failed to pull and unpack image: failed to authorize: failed to fetch oauth token: unexpected status: 401 Unauthorized"|no basic auth credentials for {{registry}}|Error: credential helper docker-credential-acr-env: failed to refresh token for {{registry}}: 401 unauthorized|level=fatal msg="Error trying to reuse blob: unable to retrieve auth token: invalid username/password: unauthorized"}}
""",
)

stories(
    "docker-unavailable",
    "tool docker sdk2",
    r"""
== dock-daemon
{{docker: |ERROR: |}}Cannot connect to the Docker daemon at {{unix:///var/run/docker.sock|unix:///home/{{user}}/.docker/desktop/docker.sock|tcp://localhost:2375|unix:///run/user/1000/docker.sock}}. Is the docker daemon running?{{|⏎See 'docker run --help'.}}
== dock-permission
{{docker: |Got |}}permission denied while trying to connect to the {{Docker daemon socket|docker API}} at unix:///var/run/docker.sock: {{Get|Post}} "http://%2Fvar%2Frun%2Fdocker.sock/v1.{{24..43}}/{{containers/json|images/create|version}}": dial unix /var/run/docker.sock: connect: permission denied
== dock-missing
{{bash: docker: command not found|/bin/sh: 1: docker: not found|'docker' is not recognized as an internal or external command, operable program or batch file.|exec: "docker": executable file not found in $PATH|ERROR: DOCKER_COMMAND_ERROR: Please verify if Docker client is installed.|zsh: command not found: docker}}
== dock-windows
{{error during connect: |docker: error during connect: This error may indicate that the docker daemon is not running.: }}{{Get|Post}} "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.{{24..43}}/containers/json": open //./pipe/docker_engine: The system cannot find the file specified.
== dock-v1 sdk1 tool
{{Failed to create Docker client. Is Docker running/installed?⏎When you deploy locally, we download a dockerfile⏎execute docker build on it, and docker run the built container for you|Unable to communicate with Docker daemon. Is Docker running/installed?}}
Error: Error while fetching server API version: ('Connection aborted.', FileNotFoundError(2, 'No such file or directory'))
== dock-sdk2 sdk2 cli2
{{azure.ai.ml._exceptions.ml_exceptions.|}}DockerEngineNotAvailableError: Please make sure Docker Engine is installed and running. https://docs.docker.com/engine/install/
== dock-py tool sdk1 plain
Traceback (most recent call last):
  File "{{site}}/docker/api/client.py", line {{200..240}}, in _retrieve_server_version
    return self.version(api_version=False)["ApiVersion"]
@! docker.errors.DockerException: Error while fetching server API version: ('Connection aborted.', {{FileNotFoundError(2, 'No such file or directory')|ConnectionRefusedError(111, 'Connection refused')|PermissionError(13, 'Permission denied')}})
== dock-health tool
An error occurred: {{DOCKER_DAEMON_ERROR|DOCKER_COMMAND_ERROR|DOCKER_VERSION_ERROR}}
{{Docker daemon is not available. Please verify if the daemon is running.|The docker version of this machine could not be read.}}
== dock-systemd tool
{{Job for docker.service failed because the control process exited with error code.|docker.service: Failed with result 'exit-code'.|Failed to start Docker Application Container Engine.|failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER|failed to start daemon: pid file found, ensure docker is not running or delete /var/run/docker.pid}}
See "systemctl status docker.service" and "journalctl -xe" for details.
== dock-compose tool
{{ERROR: Couldn't connect to Docker daemon at http+docker://localhost - is it running?|Couldn't connect to Docker daemon. You might need to start Docker for Mac.|error: failed to connect to the docker API at npipe:////./pipe/dockerDesktopLinuxEngine; check if the path is correct and if the daemon is running|Cannot connect to the Docker daemon: docker desktop is stopped}}
== dock-ci tool
{{##[error]Unhandled: Unable to locate executable file: 'docker'. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable.|ERROR: error during connect: Get "http://docker:2375/v1.24/info": dial tcp: lookup docker on {{privip}}:53: no such host|Cannot connect to the Docker daemon at tcp://docker:2375. Is the docker daemon running?|error: can't connect to underlying Docker API of the runner, no docker socket mounted}}
""",
)

stories(
    "port-in-use",
    "gunicorn.raw gen3.raw plain",
    r"""
== port-gunicorn ={{port}}
@* [{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [ERROR] {{Connection in use: ('0.0.0.0', {{port}})|connection to ('0.0.0.0', {{port}}) failed: [Errno 98] Address already in use}}
@* [{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [ERROR] Retrying in 1 second.
@! [{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [ERROR] Can't connect to ('0.0.0.0', {{port}})
== port-gunicorn-first ={{port}}
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [ERROR] {{Connection in use: ('0.0.0.0', {{port}})|connection to ('0.0.0.0', {{port}}) failed: [Errno 98] Address already in use}}
[{{t:%Y-%m-%d %H:%M:%S +0000}}] [{{pid}}] [ERROR] Retrying in 1 second.
== port-uvicorn uvicorn.ok plain bare ={{port}}
ERROR:    [Errno 98] error while attempting to bind on address ('{{0.0.0.0|127.0.0.1}}', {{port}}): {{address already in use|[errno 98] address already in use}}
== port-python plain bare gunicorn.raw
  File "/usr/lib/python{{py}}/socketserver.py", line {{450..480}}, in server_bind
    self.socket.bind(self.server_address)
@! OSError: [Errno {{98|48|10048}}] {{Address already in use|error while attempting to bind on address ('0.0.0.0', {{port}}): address already in use}}
== port-flask plain bare ={{port}}
Address already in use
Port {{port}} is in use by another program. Either identify and stop that program, or start the server with a different port.
== port-docker docker tool ={{port}}
{{docker: |}}Error response from daemon: {{driver failed programming external connectivity on endpoint {{service}} ({{sha}}): |failed to set up container networking: driver failed programming external connectivity on endpoint {{service}}: |}}{{Bind for 0.0.0.0:{{port}} failed: port is already allocated|Error starting userland proxy: listen tcp4 0.0.0.0:{{port}}: bind: address already in use|Ports are not available: exposing port TCP 0.0.0.0:{{port}} -> 0.0.0.0:0: listen tcp 0.0.0.0:{{port}}: bind: Only one usage of each socket address (protocol/network address/port) is normally permitted.}}
== port-v1 sdk1 tool
Docker container start has failed, the port you are attempting to use is already in use:⏎{{500 Server Error: Internal Server Error ("driver failed programming external connectivity on endpoint {{service}}: |}}Bind for 0.0.0.0:{{port}} failed: port is already allocated
== port-nginx nginx bare plain
{{{{t:%Y/%m/%d %H:%M:%S}} [emerg] 1#1: |nginx: [emerg] }}bind() to {{0.0.0.0|[::]}}:{{80|8080|443|5001}} failed (98: Address already in use)
== port-triton triton
{{E{{t:%m%d %H:%M:%S.%f}} 1 {{http_server|grpc_server}}.cc:{{100..4900}}] failed to start HTTP service: Unavailable - Socket '0.0.0.0:8000' already in use|error: creating server: Unavailable - Socket '0.0.0.0:8001' already in use}}
== port-java torchserve
{{java.net.BindException: Address already in use|{{t:%Y-%m-%dT%H:%M:%S,%L}} [ERROR] main org.pytorch.serve.ModelServer - java.io.IOException: Failed to bind to address 0.0.0.0/0.0.0.0:{{8080|8081|8082}}⏎Caused by: io.netty.channel.unix.Errors$NativeIoException: bind(..) failed: Address already in use}}
== port-grpc tfserving plain
{{E{{t:%m%d %H:%M:%S.%f}} 1 server_chttp2.cc:{{30..60}}] {"created":"@{{1600000000..1790000000}}.{{100000000..999999999}}","description":"Unable to configure socket","fd":{{6..90}},"syscall":"bind","os_error":"Address already in use"}|RuntimeError: Failed to bind to address [::]:{{8500|50051}}; set GRPC_VERBOSITY=debug environment variable to see detailed error message.|Error: listen EADDRINUSE: address already in use :::{{port}}|panic: listen tcp :{{port}}: bind: address already in use}}
== port-envoy envoy bare
[{{t:%Y-%m-%d %H:%M:%S}}.{{100..999}}][{{1..40}}][{{critical|warning}}][main] [external/envoy/source/server/server.cc:{{90..130}}] error initializing configuration: cannot bind '0.0.0.0:{{15001|15006|8080}}': Address already in use
""",
)

stories(
    "debugger-attach-failed",
    "gen3.init gunicorn.init plain",
    r"""
== dbg-adapter gen3.init gen2.init gunicorn.init
  File "{{app}}/score.py", line {{line}}, in <module>
    debugpy.{{listen(('0.0.0.0', 5678))|connect(('127.0.0.1', 5678))}}
@! RuntimeError: {{timed out waiting for adapter to connect|debugpy.listen() has already been called on this process|Can't listen for client connections: [Errno 98] Address already in use|can't listen for adapter endpoints: [Errno 98] Address already in use|error spawning debug adapter: [Errno 2] No such file or directory: '/usr/bin/python'}}
== dbg-not-installed gen3.raw plain
!! Starting the inference server in DEBUGGING mode because AZUREML_DEBUG_PORT is set.
@! ** Cannot connect to a debugger because debugpy is not installed.
** Add debugpy to the environment, or unset AZUREML_DEBUG_PORT.
== dbg-ptvsd gen1.init gen2.init gunicorn.init
  File "{{app}}/score.py", line {{line}}, in init
    ptvsd.{{enable_attach(address=('0.0.0.0', 5678), redirect_output=True)|wait_for_attach(timeout=30)}}
@! {{RuntimeError: already started|RuntimeError: not listening yet|OSError: [Errno 98] Address already in use|ptvsd.debugger.AttachAlreadyEnabledError: debugger already enabled|E+00000.{{100..999}}: ptvsd: timed out waiting for debugger to attach}}
== dbg-false gen2.ok gen3.ok plain
{{{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv.print - |}}{{Debugger attached = False|Debugger attached: False (gave up after 30 s)|debugpy: wait_for_client timed out after 30 s, no debugger attached on 5678}}
== dbg-vscode tool plain bare
{{connect ECONNREFUSED 127.0.0.1:5678|Failed to attach debugger: connect ECONNREFUSED 127.0.0.1:{{5678|5679}}|debugpy: Failed to attach: connection to 127.0.0.1:5678 timed out|Error: Timed out waiting for debug server to connect.|There is an error when connecting the debug adapter: read ECONNRESET (port 5678)}}
== dbg-client plain gunicorn.raw
I+00000.{{100..900}}: Adapter is accepting incoming client connections on 0.0.0.0:5678
@! E+{{00030|00060}}.{{100..900}}: {{No debug client has connected to 0.0.0.0:5678 before the timeout, giving up|debugpy adapter: client connection was dropped before attach|Error while waiting for client to attach: timed out}}
== dbg-wait gen3.raw gunicorn.raw
{{t:%Y-%m-%d %H:%M:%S,%L}} I [{{pid}}] azmlinfsrv.print - waiting for debugger on 5678
@! {{pydevd: |0.00s - }}{{waiting for client to attach (debugpy.wait_for_client), worker is blocked|Could not connect to {{127.0.0.1|host.docker.internal}}: 5678|Debugger warning: It seems that the debugger cannot resolve the attach address}}
== dbg-pydevd plain gen2.init gunicorn.init
Could not connect to {{host.docker.internal|172.17.0.1}}: {{5678|12345}}
Traceback (most recent call last):
  File "{{site}}/_pydevd_bundle/pydevd_comm.py", line {{430..480}}, in start_client
    s.connect((host, port))
@! ConnectionRefusedError: [Errno 111] Connection refused while attaching the debugger (pydevd, port 5678)
""",
)
