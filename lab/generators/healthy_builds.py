"""Nothing fails, all of it sounds alarming: builds of images, their package managers, compilers, tests, scans, caches and pushes."""

from lab.generators import stories

SCRIPT = "{{make image|make build|./ci/build.sh|bash scripts/build-image.sh}}"

stories(
    "none",
    "bare shell shell",
    r"""
== hb-bk-cache-import
#0 building with "{{builder-{{guid}}|ci-builder|default}}" instance using docker-container driver

#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: 1.{{10..99}}kB done
#1 DONE 0.0s

#2 [auth] {{repo}}:pull token for {{registry}}
#2 DONE 0.0s

#3 [internal] load metadata for {{base}}
#3 DONE 0.{{2..9}}s

#4 importing cache manifest from {{registry}}/{{repo}}:buildcache
#4 inferred cache manifest type: application/vnd.oci.image.index.v1+json done
#4 ERROR: failed to configure registry cache importer: {{registry}}/{{repo}}:buildcache: not found

#5 [internal] load build context
#5 transferring context: {{20..900}}.{{10..99}}kB 0.1s done
#5 DONE 0.1s

#6 [1/5] FROM {{base}}@{{digest}}
@* #6 extracting sha256:{{sha*}} {{1..9}}.{{0..9}}s done
#6 DONE {{10..19}}.{{0..9}}s

#7 [2/5] WORKDIR /app
#7 DONE 0.1s

#8 [3/5] COPY requirements.txt .
#8 DONE 0.0s

#9 [4/5] RUN pip install --no-cache-dir -r requirements.txt
@* #9 3.{{100..999}} Collecting {{pkg*}}=={{ver*}}
@* #9 8.{{100..999}}   Downloading {{pkg*}}-{{ver*}}-py3-none-any.whl ({{10..900}} kB)
#9 21.{{100..999}} Successfully installed {{pkg}}-{{ver}} {{pkg2}}-{{ver2}}
#9 DONE 2{{2..9}}.{{0..9}}s

#10 [5/5] COPY src/ /app/
#10 DONE 0.1s

#11 exporting to image
#11 exporting layers {{1..9}}.{{0..9}}s done
#11 exporting manifest {{digest2}} 0.0s done
#11 pushing layers {{2..9}}.{{0..9}}s done
#11 pushing manifest for {{image}}@{{digest2}} 0.{{2..9}}s done
#11 DONE {{10..19}}.{{0..9}}s

#12 exporting cache to registry
#12 preparing build cache for export
@* #12 writing layer sha256:{{sha*}} 0.{{1..9}}s done
#12 writing cache manifest sha256:{{sha2}} 0.{{1..9}}s done
#12 DONE {{1..9}}.{{0..9}}s
== hb-bk-tty
[+] Building {{40..90}}.{{0..9}}s (14/14) FINISHED                                       docker-container:{{ci|builder}}
 => [internal] load build definition from Dockerfile                                                    0.1s
 => => transferring dockerfile: {{300..900}}B                                                                 0.0s
 => WARN: FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 1)                          0.1s
 => [internal] load metadata for {{base}}      0.{{3..9}}s
 => ERROR importing cache manifest from {{registry}}/{{repo}}:cache                      0.{{3..9}}s
 => [internal] load .dockerignore                                                                       0.0s
 => CACHED [builder 1/5] FROM {{base}}         0.0s
 => [builder 2/5] COPY requirements.txt .                                                               0.1s
 => [builder 3/5] RUN pip wheel -r requirements.txt -w /wheels                                         {{20..39}}.{{0..9}}s
@? => => # WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ReadTi
 => [stage-1 3/6] COPY --from=builder /wheels /wheels                                                   0.3s
 => [stage-1 4/6] RUN pip install --no-index --find-links=/wheels -r requirements.txt                   {{5..19}}.{{0..9}}s
 => [stage-1 5/6] COPY . .                                                                              0.1s
 => exporting to image                                                                                  {{2..9}}.{{0..9}}s
 => => exporting layers                                                                                 {{1..2}}.{{0..9}}s
 => => pushing layers                                                                                   1.{{0..9}}s
 => => pushing manifest for {{image}}@{{digest}}          0.4s
 => exporting cache to registry                                                                         3.{{0..9}}s

 1 warning found (use docker --debug to expand):
 - FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 1)
== hb-bk-summary bare
#14 exporting to image
#14 exporting layers {{1..9}}.{{0..9}}s done
#14 writing image {{digest}} done
#14 naming to {{registry}}/{{service}}:{{tag}} done
#14 DONE {{1..9}}.{{0..9}}s

 {{2..3}} warnings found (use docker --debug to expand):
 - SecretsUsedInArgOrEnv: Do not use ARG or ENV instructions for sensitive data (ENV "TOKEN_TIMEOUT_SECONDS") (line {{9..30}})
 - JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals (line {{31..60}})
@? - UndefinedVar: Usage of undefined variable '$LD_LIBRARY_PATH' (line {{9..30}})
== hb-bk-push-retry bare
#18 exporting to image
#18 exporting layers done
#18 pushing layers
#18 {{20..29}}.{{10..99}} error: failed commit on ref "layer-sha256:{{sha}}": unexpected status from PUT request to https://{{registry}}/v2/{{service}}/blobs/uploads/{{guid}}: {{500 Internal Server Error|503 Service Unavailable|502 Bad Gateway}}
#18 {{30..39}}.{{10..99}} retrying in 1s
#18 pushing layers {{60..80}}.{{0..9}}s done
#18 pushing manifest for {{registry}}/{{service}}:{{tag}}@{{digest}}
#18 pushing manifest for {{registry}}/{{service}}:{{tag}}@{{digest}} 1.{{0..9}}s done
#18 DONE {{82..99}}.{{0..9}}s
== hb-bx-local-cache
/usr/bin/docker buildx build --cache-from type=local,src=/tmp/.buildx-cache --cache-to type=local,dest=/tmp/.buildx-cache-new --iidfile /tmp/docker-actions-toolkit-{{short}}/iidfile --tag {{image}} --push .
WARNING: local cache import at /tmp/.buildx-cache not found due to err: could not read /tmp/.buildx-cache/index.json: open /tmp/.buildx-cache/index.json: no such file or directory
#0 building with "builder-{{guid}}" instance using docker-container driver
#1 [internal] load build definition from Dockerfile
#1 DONE 0.0s
@* #{{5..9}} [{{2..6}}/7] {{RUN apt-get update|COPY . /app|RUN pip install -r requirements.txt|ENV FAIL_ON_ERROR=0}}
#12 exporting to image
#12 pushing layers {{2..20}}.{{0..9}}s done
#12 pushing manifest for {{image}}@{{digest}} 0.{{3..9}}s done
#12 DONE {{21..40}}.{{0..9}}s
#13 exporting cache to client directory
#13 DONE 1.{{0..9}}s
{{ImageID|Digest}}
{{digest}}
== hb-bx-pr-only
$ docker buildx build --platform linux/amd64,linux/arm64 .
#0 building with "multiarch" instance using docker-container driver
#1 [internal] booting buildkit
#1 pulling image moby/buildkit:buildx-stable-1
#1 pulling image moby/buildkit:buildx-stable-1 {{3..9}}.{{0..9}}s done
#1 creating container buildx_buildkit_multiarch0 0.{{3..9}}s done
#1 DONE {{5..12}}.{{0..9}}s
@* #{{7..9}} [linux/{{amd64|arm64}} {{2..4}}/6] {{COPY requirements.txt .|WORKDIR /app|RUN useradd -r app}}
#11 [linux/arm64 5/6] RUN pip install -r requirements.txt
@* #11 {{40..59}}.{{100..999}}   Building wheel for {{pkg*}} (pyproject.toml): still running...
#11 9{{0..9}}.{{100..999}} Successfully installed {{pkg}}-{{ver}} {{pkg2}}-{{ver2}}
#11 DONE {{100..140}}.{{0..9}}s
#12 [linux/amd64 6/6] RUN python -m compileall -q /app
#12 DONE 1.{{0..9}}s
#13 [linux/arm64 6/6] RUN python -m compileall -q /app
#13 DONE {{5..9}}.{{0..9}}s
WARNING: No output specified with docker-container driver. Build result will only remain in the build cache. To push result image into registry use --push or to load image into docker use --load
== hb-classic-cachefrom
$ docker pull {{registry}}/{{service}}:build-cache || true
Error response from daemon: manifest for {{registry}}/{{service}}:build-cache not found: manifest unknown: manifest tagged by "build-cache" is not found
$ docker build --cache-from {{registry}}/{{service}}:build-cache -t {{registry}}/{{service}}:{{tag}} -t {{registry}}/{{service}}:build-cache .
Sending build context to Docker daemon  {{10..900}}.{{0..9}}kB
Step 1/6 : FROM {{base}}
 ---> {{hex}}
Step 2/6 : WORKDIR /app
 ---> Running in {{hex2}}
Removing intermediate container {{hex2}}
 ---> {{hex3}}
Step 3/6 : COPY requirements.txt .
 ---> {{hex4}}
Step 4/6 : RUN pip install -q -r requirements.txt
 ---> Running in {{hex5}}
@? WARNING: Running pip as the 'root' user can result in broken permissions and conflicting behaviour with the system package manager. It is recommended to use a virtual environment instead
Removing intermediate container {{hex5}}
 ---> {{hex6}}
Step 5/6 : COPY . .
 ---> {{hex7}}
Step 6/6 : CMD ["gunicorn", "--timeout", "{{60..300}}", "app:app"]
 ---> Running in {{hex8}}
Removing intermediate container {{hex8}}
 ---> {{hex9}}
Successfully built {{hex9}}
Successfully tagged {{registry}}/{{service}}:{{tag}}
Successfully tagged {{registry}}/{{service}}:build-cache
$ docker push {{registry}}/{{service}}:build-cache
The push refers to repository [{{registry}}/{{service}}]
@* {{hex*}}: Pushed
build-cache: digest: {{digest}} size: {{1000..3000}}
== hb-classic-platform
Sending build context to Docker daemon  {{2..90}}.{{10..99}}MB
Step 1/4 : FROM {{base}}
 ---> {{hex}}
Step 2/4 : COPY . /srv
 ---> {{hex2}}
Step 3/4 : RUN test -e /srv/.env || echo "no .env, using defaults"
 ---> [Warning] The requested image's platform (linux/amd64) does not match the detected host platform (linux/arm64/v8) and no specific platform was requested
 ---> Running in {{hex3}}
no .env, using defaults
Removing intermediate container {{hex3}}
 ---> {{hex4}}
Step 4/4 : HEALTHCHECK --retries=5 --timeout=3s CMD curl -f http://localhost:{{port}}/ || exit 1
 ---> Running in {{hex5}}
Removing intermediate container {{hex5}}
 ---> {{hex6}}
[Warning] One or more build-args [HTTP_TIMEOUT] were not consumed
Successfully built {{hex6}}
Successfully tagged {{service}}:{{tag}}
== hb-kaniko-cache
DEBU[0000] Getting source context from dir:///workspace
INFO[0000] Retrieving image manifest {{base}}
INFO[0000] Retrieving image {{base}} from registry mcr.microsoft.com
{{INFO|ERRO}}[0001] Error while retrieving image from cache: {{base}} getting file info: stat /cache/{{digest}}: no such file or directory
INFO[0002] Retrieving image manifest {{base}}
INFO[0002] Returning cached image manifest
INFO[0002] Built cross stage deps: map[]
INFO[0002] Executing 0 build triggers
INFO[0002] Building stage '{{base}}' [idx: '0', base-idx: '-1']
INFO[0002] Checking for cached layer {{registry}}/{{service}}/cache:{{sha}}...
DEBU[0003] Failed to retrieve layer: GET https://{{registry}}/v2/{{service}}/cache/manifests/{{sha}}: MANIFEST_UNKNOWN: manifest tagged by "{{sha}}" is not found; map[Name:{{service}}/cache Tag:{{sha}}]
INFO[0003] No cached layer found for cmd RUN pip install --no-cache-dir -r requirements.txt
INFO[0003] Unpacking rootfs as cmd COPY requirements.txt . requires it.
INFO[0019] COPY requirements.txt .
INFO[0019] Taking snapshot of files...
INFO[0019] RUN pip install --no-cache-dir -r requirements.txt
INFO[0019] Initializing snapshotter ...
INFO[0019] Taking snapshot of full filesystem...
INFO[0031] Cmd: /bin/sh
INFO[0031] Args: [-c pip install --no-cache-dir -r requirements.txt]
INFO[0031] Running: [/bin/sh -c pip install --no-cache-dir -r requirements.txt]
@* Collecting {{pkg*}}=={{ver*}}
@* Collecting {{retrying|exceptiongroup|stopit|backoff}}=={{ver*}}
Successfully installed {{pkg}}-{{ver}} {{pkg2}}-{{ver2}}
INFO[0074] Taking snapshot of full filesystem...
INFO[0081] Pushing layer {{registry}}/{{service}}/cache:{{sha}} to cache now
INFO[0081] Pushing image to {{registry}}/{{service}}/cache:{{sha}}
INFO[0090] Pushed {{registry}}/{{service}}/cache@{{digest2}}
INFO[0090] CMD ["python", "serve.py"]
INFO[0090] No files changed in this command, skipping snapshotting.
INFO[0090] Pushing image to {{image}}
INFO[0093] Pushed {{registry}}/{{repo}}@{{digest3}}
== hb-kaniko-push-retry bare
INFO[0{{101..140}}] Taking snapshot of full filesystem...
INFO[0{{141..160}}] USER 1000
INFO[0{{141..160}}] Cmd: USER
INFO[0{{141..160}}] No files changed in this command, skipping snapshotting.
INFO[0161] Pushing image to {{image}}
WARN[0{{170..179}}] Retrying operation after 1s due to PATCH https://{{registry}}/v2/{{repo}}/blobs/uploads/{{guid}}: unexpected status code {{502 Bad Gateway|503 Service Unavailable|500 Internal Server Error}}
WARN[0{{180..189}}] Retrying operation after 2s due to Put "https://{{registry}}/v2/{{repo}}/blobs/uploads/{{guid2}}": {{write tcp {{privip}}:{{40000..60000}}->{{ip}}:443: write: connection reset by peer|net/http: TLS handshake timeout|EOF}}
INFO[0{{200..220}}] Pushed {{registry}}/{{repo}}@{{digest}}
== hb-kaniko-nopush
WARN[0000] kaniko is being run outside of a container. This can have dangerous effects on your system
INFO[0000] Using dockerignore file: /workspace/.dockerignore
INFO[0001] Retrieving image manifest {{base}}
INFO[0001] Retrieving image {{base}} from registry mcr.microsoft.com
INFO[0003] Executing 0 build triggers
WARN[0003] maintainer is deprecated, skipping
INFO[0012] Unpacking rootfs as cmd RUN groupadd -r app && useradd -r -g app app requires it.
INFO[0031] RUN groupadd -r app && useradd -r -g app app
INFO[0031] Cmd: /bin/sh
INFO[0031] Running: [/bin/sh -c groupadd -r app && useradd -r -g app app]
useradd: warning: the home directory /home/app already exists.
INFO[0032] Taking snapshot of full filesystem...
@? WARN[0033] Ignoring socket cache_s.sock, not adding to tar
INFO[0044] ENTRYPOINT ["/app/run.sh", "--kill-on-timeout"]
INFO[0044] Skipping push to container registry due to --no-push flag
== hb-buildah-retry
STEP 1/6: FROM {{base}}
STEP 2/6: WORKDIR /app
STEP 3/6: COPY requirements.txt .
STEP 4/6: RUN pip install -r requirements.txt
@* Collecting {{pkg*}}=={{ver*}}
Successfully installed {{pkg}}-{{ver}} {{pkg2}}-{{ver2}}
STEP 5/6: COPY . .
STEP 6/6: CMD ["python", "serve.py"]
COMMIT {{image}}
--> {{hex}}
Successfully tagged {{image}}
{{sha}}
+ buildah push --retry 3 {{image}}
Getting image source signatures
@* Copying blob sha256:{{sha*}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Failed, retrying in 1s ... (1/3). Error: writing blob: initiating layer upload to /v2/{{service}}/blobs/uploads/ in {{registry}}: {{received unexpected HTTP status: 503 Service Unavailable|StatusCode: 502, <html><title>502 Bad Gateway</title>...}}"
Getting image source signatures
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Failed, retrying in 2s ... (2/3). Error: writing blob: initiating layer upload to /v2/{{service}}/blobs/uploads/ in {{registry}}: received unexpected HTTP status: 503 Service Unavailable"
Getting image source signatures
@* Copying blob sha256:{{sha*}}
Copying config sha256:{{sha2}}
Writing manifest to image destination
== hb-podman-rootless
WARN[0000] The cgroupv2 manager is set to systemd but there is no systemd user session available
WARN[0000] For using systemd, you may need to log in using a user session
WARN[0000] Alternatively, you can enable lingering with: `loginctl enable-linger 1001` (possibly as root)
WARN[0000] Falling back to --cgroup-manager=cgroupfs
STEP 1/5: FROM {{base}}
Trying to pull {{base}}...
Getting image source signatures
@* Copying blob {{hex*}} done   |
Copying config {{hex}} done   |
Writing manifest to image destination
STEP 2/5: COPY . /app
--> {{hex2}}
STEP 3/5: RUN make -C /app wheels
make: Entering directory '/app'
make: warning:  Clock skew detected.  Your build may be incomplete.
make: Leaving directory '/app'
--> {{hex3}}
STEP 4/5: HEALTHCHECK CMD curl -f localhost:{{port}} || exit 1
WARN[00{{20..60}}] HEALTHCHECK is not supported for OCI image format and will be ignored. Must use `docker` format
--> {{hex4}}
STEP 5/5: ENTRYPOINT ["/app/serve"]
COMMIT {{service}}:{{tag}}
--> {{hex5}}
Successfully tagged localhost/{{service}}:{{tag}}
{{sha}}
== hb-jib-maven
[INFO] --- jib-maven-plugin:3.{{1..4}}.{{0..3}}:build (default-cli) @ {{service}} ---
[WARNING] 'mainClass' configured in 'maven-jar-plugin' is not a valid Java class: ${start-class}, searching instead
[INFO]
[INFO] Containerizing application to registry.build.example:5000/{{service}}:{{tag}}...
[WARNING] Base image 'eclipse-temurin:17-jre' does not use a specific image digest - build may not be reproducible
[INFO] Using credentials from Maven settings file for registry.build.example:5000/{{service}}
[WARNING] Cannot verify server at https://registry.build.example:5000/v2/. Attempting again with no TLS verification.
[WARNING] Failed to connect to https://registry.build.example:5000/v2/ over HTTPS. Attempting again with HTTP.
[INFO] The base image requires auth. Trying again for eclipse-temurin:17-jre...
[INFO] Using base image with digest: {{digest}}
[INFO]
[INFO] Container entrypoint set to [java, -XX:+ExitOnOutOfMemoryError, -XX:ErrorFile=/tmp/hs_err.log, -cp, @/app/jib-classpath-file, com.example.{{topic}}.ScoringApp]
[INFO]
[INFO] Executing tasks:
[INFO] [==============                ] 47.{{1..9}}% complete
[INFO] > pushing blob {{digest2}}
[INFO]
[INFO] Built and pushed image as registry.build.example:5000/{{service}}:{{tag}}
[INFO] Executing tasks:
[INFO] [==============================] 100.0% complete
[INFO]
[INFO] ------------------------------------------------------------------------
[INFO] BUILD SUCCESS
[INFO] ------------------------------------------------------------------------
[INFO] Total time:  {{20..59}}.{{100..999}} s
[INFO] Finished at: {{t:%Y-%m-%dT%H:%M:%SZ}}
== hb-jib-gradle
> Task :jib
Setting image creation time to current time; your image may not be reproducible.
Containerizing application to {{image}}...
The credential helper (docker-credential-acr-env) has nothing for server URL: {{registry}}
Got output:
credentials not found in native keychain
The system does not have docker-credential-wincred CLI
Using credentials from Docker config (/root/.docker/config.json) for {{registry}}/{{repo}}
Using base image with digest: {{digest}}
Container program arguments set to [--on-error=retry, --max-failures={{3..9}}] (inherited from base image)
Built and pushed image as {{image}}
Executing tasks:
[==============================] 100.0% complete

BUILD SUCCESSFUL in {{20..59}}s
{{5..20}} actionable tasks: {{3..5}} executed, {{1..9}} up-to-date
== hb-pack-first
latest: Pulling from paketobuildpacks/builder-jammy-base
Digest: {{digest}}
Status: Image is up to date for paketobuildpacks/builder-jammy-base:latest
===> ANALYZING
[analyzer] Warning: Image with name "{{registry}}/{{service}}:{{tag}}" not found
===> DETECTING
[detector] ======== Output: paketo-buildpacks/pipenv@{{ver}} ========
[detector] failed to find Pipfile
[detector] ======== Output: paketo-buildpacks/poetry@{{ver2}} ========
[detector] pyproject.toml must include [tool.poetry.dependencies.python]
[detector] ======== Results ========
[detector] fail: paketo-buildpacks/pipenv@{{ver}}
[detector] fail: paketo-buildpacks/poetry@{{ver2}}
[detector] pass: paketo-buildpacks/cpython@{{ver3}}
[detector] pass: paketo-buildpacks/pip-install@{{ver4}}
[detector] Resolving plan... (try #1)
[detector] skip: paketo-buildpacks/procfile@{{ver5}} provides unused procfile
[detector] 4 of 11 buildpacks participating
===> RESTORING
[restorer] Layer cache not found
===> BUILDING
[builder] Paketo Buildpack for CPython {{ver3}}
[builder]   Resolving CPython version
[builder]     Candidate version sources (in priority order):
[builder]       <unknown> -> ""
[builder]   Executing build process
[builder]     Installing CPython {{py}}.{{1..9}}
[builder]       Completed in {{3..30}}.{{0..9}}s
[builder]   Executing build process
[builder]     Running 'pip install --exists-action=w --no-user --requirement requirements.txt'
[builder]       Completed in {{10..59}}.{{0..9}}s
===> EXPORTING
@* [exporter] Adding layer 'paketo-buildpacks/{{cpython:cpython|pip:pip|pip-install:packages}}'
[exporter] no project metadata found at path './project-metadata.toml', project metadata will not be exported
[exporter] Adding 1/1 app layer(s)
[exporter] Adding label 'io.buildpacks.lifecycle.metadata'
[exporter] *** Images (sha256:{{hex}}):
[exporter]       {{registry}}/{{service}}:{{tag}}
@? [exporter] Warning: Failed to export cache: failed to cache layer 'paketo-buildpacks/pip-install:cache' because it has no contents
Successfully built image {{registry}}/{{service}}:{{tag}}
== hb-acr-push-attempts
{{t:%Y/%m/%d %H:%M:%S}} Successfully executed container: build
{{t:%Y/%m/%d %H:%M:%S}} Executing step ID: push. Timeout(sec): 3600, Working directory: '', Network: ''
{{t:%Y/%m/%d %H:%M:%S}} Pushing image: {{image}}, attempt 1
The push refers to repository [{{registry}}/{{repo}}]
@* {{hex*}}: Preparing
{{hex}}: Waiting
{{hex2}}: Retrying in 5 seconds
{{hex2}}: Retrying in 4 seconds
received unexpected HTTP status: {{503 Service Unavailable|500 Internal Server Error}}
{{t:%Y/%m/%d %H:%M:%S}} Pushing image: {{image}}, attempt 2
The push refers to repository [{{registry}}/{{repo}}]
@* {{hex*}}: Layer already exists
{{hex2}}: Pushed
{{tag}}: digest: {{digest}} size: {{1000..4000}}
{{t:%Y/%m/%d %H:%M:%S}} Successfully pushed image: {{image}}
{{t:%Y/%m/%d %H:%M:%S}} Step ID: build marked as successful (elapsed time in seconds: {{60..300}}.{{100000..999999}})
{{t:%Y/%m/%d %H:%M:%S}} Populating digests for step ID: build...
{{t:%Y/%m/%d %H:%M:%S}} Successfully populated digests for step ID: build
{{t:%Y/%m/%d %H:%M:%S}} Step ID: push marked as successful (elapsed time in seconds: {{20..59}}.{{100000..999999}})
Run ID: {{runid}} was successful after {{3..9}}m{{1..59}}s
== hb-acr-task-tests bare
{{t:%Y/%m/%d %H:%M:%S}} Launching container with name: smoke
@* waiting for http://scorer:{{port}}/ ... curl: (7) Failed to connect to scorer port {{port}} after {{0..9}} ms: Connection refused
waiting for http://scorer:{{port}}/ ... 200
POST /score -> 200 in {{20..900}} ms
POST /score with a broken body -> 400 (expected)
POST /score without a key -> 401 (expected)
{{t:%Y/%m/%d %H:%M:%S}} Successfully executed container: smoke
{{t:%Y/%m/%d %H:%M:%S}} Executing step ID: stop-scorer. Timeout(sec): 600, Working directory: '', Network: 'acb_default_network'
scorer
{{t:%Y/%m/%d %H:%M:%S}} Step ID: smoke marked as successful (elapsed time in seconds: {{9..59}}.{{100000..999999}})
Run ID: {{runid}} was successful after {{1..5}}m{{1..59}}s
== hb-gitlab-job
Running with gitlab-runner 1{{5..6}}.{{1..11}}.0 ({{short}})
  on k8s-builder-{{1..9}} {{short2}}, system ID: r_{{hex}}
Preparing the "docker" executor
Using Docker executor with image docker:24 ...
Starting service docker:24-dind...
Waiting for services to be up and running (timeout 30 seconds)...

*** WARNING: Service runner-{{short2}}-project-{{proj=10..99}}-concurrent-0-{{hex2}}-docker-0 probably didn't start properly.

Health check error:
service "runner-{{short2}}-project-{{proj=10..99}}-concurrent-0-{{hex2}}-docker-0-wait-for-service" timeout

Service container logs:
{{t:%Y-%m-%dT%H:%M:%S.%9Z}} time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Binding to IP address without --tlsverify is insecure and gives root access on this machine to everyone who has access to your network." host="tcp://0.0.0.0:2375"
{{t:%Y-%m-%dT%H:%M:%S.%9Z}} time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="API listen on [::]:2375"

*********
WARNING: Failed to pull image with policy "always": Error response from daemon: Get "https://{{registry}}/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers) (manager.go:250:15s)
Attempt #2: Trying "if-not-present" pull policy for "{{registry}}/ci/docker:24"
Using locally found image version due to "if-not-present" pull policy
Getting source from Git repository
Fetching changes with git depth set to 20...
Skipping Git submodules setup
Restoring cache
Checking cache for default-protected...
No URL provided, cache will not be downloaded from shared cache server. Instead a local version of cache will be extracted.
WARNING: Cache file does not exist
Failed to extract cache
Executing "step_script" stage of the job script
$ docker build -q -t {{image}} .
{{digest}}
$ docker push -q {{image}}
{{image}}
Uploading artifacts for successful job
Uploading artifacts...
WARNING: crash-reports/*.xml: no matching files. Ensure that the artifact path is relative to the working directory
WARNING: No files to upload
Cleaning up project directory and file based variables
Job succeeded
== hb-gha-cache
##[group]Run actions/cache@v4
##[endgroup]
Warning: Failed to restore: Cache service responded with 503
Cache not found for input keys: pip-Linux-{{sha}}, pip-Linux-
##[group]Run docker/build-push-action@v5
##[endgroup]
@* #{{5..9}} CACHED
#14 importing cache manifest from gha:{{10000..99999}}
#14 DONE 0.{{1..9}}s
#20 exporting to GitHub Actions Cache
#20 preparing build cache for export
#20 writing layer sha256:{{sha2}}
#20 writing layer sha256:{{sha2}} 0.{{1..9}}s done
#20 DONE {{3..9}}.{{0..9}}s
Post job cleanup.
Warning: Failed to save: Unable to reserve cache with key pip-Linux-{{sha}}, another job may be creating this cache. More details: Cache already exists. Scope: refs/heads/main, Key: pip-Linux-{{sha}}
Cleaning up orphan processes
== hb-gha-superseded
Run #{{n=210..240}} of workflow "build {{service}}" on main
Canceling since a higher priority waiting request for 'build-main' exists
##[error]The operation was canceled.
##[warning]Run was superseded by a newer commit, not reporting a status
Run #2{{41..60}} of workflow "build {{service}}" on main
Set up job
Build image
#9 [4/6] RUN pip install -r requirements.txt
#9 CACHED
#12 exporting to image
#12 pushing manifest for {{image}}@{{digest}} 0.{{3..9}}s done
#12 DONE {{3..9}}.{{0..9}}s
Complete job
Conclusion: success
== hb-azdo-retry
Starting: Build and push
==============================================================================
Task         : Docker
Version      : 2.2{{10..49}}.{{0..3}}
==============================================================================
/usr/bin/docker pull {{base}}
Error response from daemon: Get "https://mcr.microsoft.com/v2/": net/http: TLS handshake timeout
##[error]Error response from daemon: Get "https://mcr.microsoft.com/v2/": net/http: TLS handshake timeout
##[error]The process '/usr/bin/docker' failed with exit code 1
##[warning]RetryHelper encountered task failure, will retry (attempt #: 1 out of 3) after 1000 ms
==============================================================================
Task         : Docker
Version      : 2.2{{10..49}}.{{0..3}}
==============================================================================
/usr/bin/docker pull {{base}}
@* {{hex*}}: Pull complete
Digest: {{digest}}
Status: Downloaded newer image for {{base}}
/usr/bin/docker build -t {{image}} .
@* Step {{1..4}}/5 : {{COPY . .|RUN make|ENV RETRIES=3|WORKDIR /app}}
Step 5/5 : CMD ["python", "serve.py"]
Successfully built {{hex}}
Successfully tagged {{image}}
/usr/bin/docker push {{image}}
{{tag}}: digest: {{digest2}} size: {{1000..4000}}
Finishing: Build and push
== hb-jenkins-retry
[Pipeline] stage
[Pipeline] { (Image)
[Pipeline] retry
[Pipeline] {
[Pipeline] sh
+ docker build --pull -t {{image}} .
Step 1/7 : FROM {{base}}
Get "https://mcr.microsoft.com/v2/": dial tcp: lookup mcr.microsoft.com on {{privip}}:53: read udp {{privip2}}:{{40000..60000}}->{{privip}}:53: i/o timeout
[Pipeline] }
ERROR: script returned exit code 1
Retrying
[Pipeline] {
[Pipeline] sh
+ docker build --pull -t {{image}} .
Step 1/7 : FROM {{base}}
@* Step {{2..6}}/7 : {{COPY . .|RUN pip install -r requirements.txt|ENV TIMEOUT=60}}
Successfully built {{hex}}
Successfully tagged {{image}}
[Pipeline] }
[Pipeline] // retry
[Pipeline] junit
Recording test results
[Checks API] No suitable checks publisher found.
[Pipeline] // stage
[Pipeline] End of Pipeline
Finished: SUCCESS
== hb-tekton bare
[prepare] {{t:%Y/%m/%d %H:%M:%S}} Entrypoint initialization
[fetch : clone] + git config --global --add safe.directory /workspace/output
[fetch : clone] {"level":"info","ts":{{1600000000..1790000000}}.{{100..900}},"caller":"git/git.go:176","msg":"Successfully cloned https://git.corp.example/{{service}} @ {{sha}} (grafted, HEAD) in path /workspace/output"}
[build : build-and-push] INFO[0000] Retrieving image manifest {{base}}
[build : build-and-push] WARN[0000] Couldn't eval /workspace/output with link /workspace/output
[build : build-and-push] INFO[00{{20..40}}] RUN pip install -r requirements.txt
[build : build-and-push] INFO[0{{100..140}}] Pushed {{registry}}/{{repo}}@{{digest}}
[build : write-url] {{t:%Y/%m/%d %H:%M:%S}} warning: unsuccessful cred copy: ".docker" from "/tekton/creds" to "/": unable to create destination directory: mkdir /.docker: permission denied
[build : write-url] {{image}}
[scan : grype] No vulnerabilities found
== hb-cloudbuild
starting build "{{guid}}"

FETCHSOURCE
BUILD
Starting Step #0 - "pull-cache"
Step #0 - "pull-cache": Pulling image: docker.build.example/{{service}}:latest
Step #0 - "pull-cache": Error response from daemon: manifest for docker.build.example/{{service}}:latest not found: manifest unknown: Failed to fetch "latest"
Finished Step #0 - "pull-cache"
Starting Step #1 - "build"
Step #1 - "build": Sending build context to Docker daemon  {{100..900}}.{{0..9}}kB
@* Step #1 - "build": Step {{1..5}}/6 : {{COPY . .|RUN make wheel|ENV ON_ERROR=abort|WORKDIR /app}}
Step #1 - "build": Successfully built {{hex}}
Step #1 - "build": Successfully tagged docker.build.example/{{service}}:{{short}}
Finished Step #1 - "build"
PUSH
Pushing docker.build.example/{{service}}:{{short}}
The push refers to repository [docker.build.example/{{service}}]
@* {{hex*}}: Pushed
{{short}}: digest: {{digest}} size: {{1000..3000}}
DONE
== hb-compose-smoke
 Network {{service}}_default  Created
 Container {{service}}-db-1  Started
 Container {{service}}-api-1  Started
 Container {{service}}-smoke-1  Started
{{service}}-db-1     | {{t:%Y-%m-%d %H:%M:%S}}.{{100..900}} UTC [1] LOG:  database system is ready to accept connections
@* {{service}}-smoke-1  | curl: (7) Failed to connect to api port {{port}}: Connection refused
{{service}}-api-1    | sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) connection to server at "db" ({{privip}}), port 5432 failed: FATAL:  the database system is starting up
{{service}}-api-1    | migration attempt 1 failed, trying again in 2 s
{{service}}-api-1    | INFO  [alembic.runtime.migration] Running upgrade  -> {{hex}}, failures
{{service}}-api-1    | INFO:     Application startup complete.
{{service}}-smoke-1  | GET /health 200
{{service}}-smoke-1  | POST /score 200
{{service}}-smoke-1  | POST /score (bad input) 422, as expected
{{service}}-smoke-1  | smoke: {{5..20}} checks passed, 0 failed
{{service}}-smoke-1 exited with code 0
Aborting on container exit...
 Container {{service}}-api-1  Stopping
 Container {{service}}-db-1  Stopping
{{service}}-db-1 exited with code 0
{{service}}-api-1 exited with code {{137|143|0}}
 Container {{service}}-api-1  Stopped
 Container {{service}}-db-1  Stopped
smoke tests passed, image {{service}}:{{tag}} can be pushed
== hb-serverless-env bare
{{t:%Y-%m-%dT%H:%M:%S}}: Logging into Docker registry: {{registry}}
{{t:%Y-%m-%dT%H:%M:%S}}: Checking if image {{registry}}/azureml/azureml_{{hexx}} exists
{{t:%Y-%m-%dT%H:%M:%S}}: Error response from daemon: manifest for {{registry}}/azureml/azureml_{{hexx}}:latest not found: manifest unknown: manifest tagged by "latest" is not found
{{t:%Y-%m-%dT%H:%M:%S}}: Building image with name: {{registry}}/azureml/azureml_{{hexx}}
{{t:%Y-%m-%dT%H:%M:%S}}: WARNING! Your password will be stored unencrypted in /root/.docker/config.json.
@* {{t:%Y-%m-%dT%H:%M:%S}}: Step {{2..8}}/{{9..14}} : {{USER root|WORKDIR /|ENV AZUREML_CONDA_ENVIRONMENT_PATH=/azureml-envs/azureml_{{hexx9}}|RUN mkdir -p $HOME/.cache}}
{{t:%Y-%m-%dT%H:%M:%S}}: Warning: you have pip-installed dependencies in your environment file, but you do not list pip itself as one of your conda dependencies.  Conda may not use the correct pip to install your packages, and they may end up in the wrong place.  Please add an explicit pip dependency.  I'm adding one for you, but still nagging you.
{{t:%Y-%m-%dT%H:%M:%S}}: Successfully built {{hex}}
{{t:%Y-%m-%dT%H:%M:%S}}: Pushed image {{registry}}/azureml/azureml_{{hexx}}:latest
{{t:%Y-%m-%dT%H:%M:%S}}: Image build finished: succeeded
""",
    kind="image_build",
    noise="none",
    command=SCRIPT,
)

stories(
    "none",
    "classic buildkit acr serverless bare",
    r"""
== hb-apt-mirror
Hit:1 http://{{deb=deb-a.mirror.example|apt.corp.example|ubuntu.mirror.example}}/ubuntu jammy InRelease
Ign:2 http://{{deb}}/ubuntu jammy-updates InRelease
Ign:3 http://{{deb}}/ubuntu jammy-security InRelease
Err:4 http://ppa.mirror.example/tools/ubuntu jammy InRelease
  {{503  Service Unavailable [IP: {{ip}} 80]|Connection timed out [IP: {{ip}} 80]|Temporary failure resolving 'ppa.mirror.example'}}
Get:2 http://{{deb}}/ubuntu jammy-updates InRelease [128 kB]
Get:3 http://{{deb}}/ubuntu jammy-security InRelease [129 kB]
@* Get:{{5..9}} http://{{deb}}/ubuntu jammy-{{updates|security}}/{{main|universe}} amd64 Packages [{{100..3000}} kB]
Fetched {{3..30}}.{{0..9}} MB in {{3..40}}s ({{200..4000}} kB/s)
Reading package lists...
W: Failed to fetch http://ppa.mirror.example/tools/ubuntu/dists/jammy/InRelease  Temporary failure resolving 'ppa.mirror.example'
W: Some index files failed to download. They have been ignored, or old ones used instead.
Reading package lists...
Building dependency tree...
Reading state information...
The following additional packages will be installed:
  libgpg-error-l10n liberror-perl krb5-locales libunwind8
Suggested packages:
  krb5-doc gdb-doc apport-noui
Recommended packages:
  libpam-krb5 whoopsie
0 upgraded, {{4..40}} newly installed, 0 to remove and {{0..9}} not upgraded.
@* Get:{{1..9}} http://{{deb}}/ubuntu jammy/main amd64 {{liberror-perl|libgomp1|libunwind8|libcrash-report0|curl}} amd64 {{ver*}} [{{10..900}} kB]
debconf: delaying package configuration, since apt-utils is not installed
@* Setting up {{liberror-perl|libgomp1:amd64|libunwind8:amd64|curl}} ({{ver*}}-{{1..4}}ubuntu{{1..9}}) ...
Processing triggers for libc-bin (2.35-0ubuntu3.{{1..9}}) ...
== hb-apt-mirrorlist bare
Get:1 mirror+file:/etc/apt/mirrors.txt bookworm InRelease [151 kB]
Ign:2 mirror+file:/etc/apt/mirrors.txt bookworm/main amd64 Packages
Err:2 http://deb-b.mirror.example/debian bookworm/main amd64 Packages
  {{Connection failed [IP: {{ip}} 80]|Could not connect to deb-b.mirror.example:80 ({{ip}}), connection timed out|403  Forbidden [IP: {{ip}} 80]}}
Get:2 http://deb-c.mirror.example/debian bookworm/main amd64 Packages [8,7{{10..99}} kB]
Fetched 8,9{{10..99}} kB in {{20..59}}s ({{90..400}} kB/s)
Reading package lists...
== hb-apt-systemd
Selecting previously unselected package {{dbus|systemd|rsyslog|nginx}}.
Preparing to unpack .../{{10..90}}-systemd_249.11-0ubuntu3.{{1..12}}_amd64.deb ...
Unpacking systemd (249.11-0ubuntu3.{{1..12}}) ...
Setting up systemd (249.11-0ubuntu3.{{1..12}}) ...
Created symlink /etc/systemd/system/getty.target.wants/getty@tty1.service → /lib/systemd/system/getty@.service.
Failed to set capabilities on file `/usr/bin/systemd-detect-virt': Operation not supported
Initializing machine ID from random generator.
Failed to connect to bus: No such file or directory
Setting up nginx-core (1.18.0-6ubuntu14.{{1..4}}) ...
invoke-rc.d: could not determine current runlevel
invoke-rc.d: policy-rc.d denied execution of start.
Not attempting to start NGINX, port 80 is already in use.
Setting up rsyslog (8.2112.0-2ubuntu2.{{1..2}}) ...
System has not been booted with systemd as init system (PID 1). Can't operate.
/usr/sbin/policy-rc.d returned 101, not running 'restart rsyslog.service'
@? Running in chroot, ignoring request: daemon-reload
Processing triggers for libc-bin (2.35-0ubuntu3.{{1..9}}) ...
== hb-apt-locale bare
perl: warning: Setting locale failed.
perl: warning: Please check that your locale settings:
	LANGUAGE = (unset),
	LC_ALL = (unset),
	LANG = "{{en_US.UTF-8|de_DE.UTF-8}}"
    are supported and installed on your system.
perl: warning: Falling back to the standard locale ("C").
locale: Cannot set LC_CTYPE to default locale: No such file or directory
locale: Cannot set LC_ALL to default locale: No such file or directory
Generating locales (this might take a while)...
  en_US.UTF-8... done
Generation complete.
== hb-apt-java
Setting up ca-certificates-java (20190909ubuntu1.{{1..2}}) ...
head: cannot open '/etc/ssl/certs/java/cacerts' for reading: No such file or directory
@* Adding debian:{{Starfield_Root_Certificate_Authority_-_G2|TrustCor_ECA-1|Entrust_Root_Certification_Authority|ISRG_Root_X1|SSL.com_Root_Certification_Authority_RSA}}.pem
@* Adding debian:{{QuoVadis_Root_CA_2|GlobalSign_Root_CA|Baltimore_CyberTrust_Root|Amazon_Root_CA_1}}.pem
Warning: there was a problem reading the certificate file /etc/ssl/certs/old_root.pem. Message: java.io.FileNotFoundException: /etc/ssl/certs/old_root.pem (No such file or directory), skipped
done.
Setting up openjdk-{{11|17}}-jre-headless:amd64 ({{11|17}}.0.{{10..20}}+{{1..9}}-1) ...
update-alternatives: using /usr/lib/jvm/java-{{11|17}}-openjdk-amd64/bin/java to provide /usr/bin/java (java) in auto mode
update-alternatives: error: no alternatives for mozilla-javaplugin.so
Processing triggers for ca-certificates (20230311ubuntu0.20.04.1) ...
Updating certificates in /etc/ssl/certs...
rehash: warning: skipping ca-certificates.crt,it does not contain exactly one certificate or CRL
0 added, 0 removed; done.
Running hooks in /etc/ca-certificates/update.d...
done.
== hb-apt-ldconfig bare
Setting up libcudnn8 (8.9.{{0..7}}.{{10..29}}-1+cuda11.8) ...
Processing triggers for libc-bin (2.31-0ubuntu9.{{9..16}}) ...
@* /sbin/ldconfig.real: /usr/local/cuda-11.8/targets/x86_64-linux/lib/{{libcudnn_cnn_infer|libcudnn_ops_train|libcudnn_adv_infer}}.so.8 is not a symbolic link

@? W: Target Packages (main/binary-amd64/Packages) is configured multiple times in /etc/apt/sources.list.d/cuda.list:1 and /etc/apt/sources.list.d/cuda-ubuntu2004.list:1
update-alternatives: warning: forcing reinstallation of alternative /usr/local/cuda-11.8 because link group cuda is broken
W: http://cuda.mirror.example/ubuntu2004/x86_64/InRelease: Key is stored in legacy trusted.gpg keyring (/etc/apt/trusted.gpg), see the DEPRECATION section in apt-key(8) for details.
0 upgraded, 0 newly installed, 0 to remove and {{3..40}} not upgraded.
""",
    noise="none",
    kind="image_build",
    step="RUN {{command}}",
    command="{{apt-get update && apt-get install -y --no-install-recommends curl libgomp1 nginx|apt-get -o Acquire::Retries=3 update && apt-get install -y openjdk-17-jre-headless locales|./install-packages.sh}}",
)

stories(
    "none",
    "classic buildkit kaniko bare",
    r"""
== hb-yum-mirror
Loaded plugins: fastestmirror, ovl
Determining fastest mirrors
 * base: rpm-a.mirror.example
 * extras: rpm-b.mirror.example
http://rpm-a.mirror.example/centos/7/updates/x86_64/repodata/repomd.xml: [Errno 14] HTTP Error {{404 - Not Found|503 - Service Unavailable}}
Trying other mirror.
To address this issue please refer to the below wiki article

https://wiki.rpm.example/yum-errors

If above article doesn't help to resolve this issue please use the bug tracker.

http://rpm-c.mirror.example/centos/7/updates/x86_64/repodata/repomd.xml: [Errno 12] Timeout on http://rpm-c.mirror.example/centos/7/updates/x86_64/repodata/repomd.xml: (28, 'Operation too slow. Less than 1000 bytes/sec transferred the last 30 seconds')
Trying other mirror.
Resolving Dependencies
--> Running transaction check
@* ---> Package {{libgomp|perl-Error|abrt-libs|libunwind|mesa-libGL}}.x86_64 0:{{ver*}}.el7 will be installed
--> Finished Dependency Resolution
Downloading packages:
warning: /var/cache/yum/x86_64/7/base/packages/libgomp-4.8.5-44.el7.x86_64.rpm: Header V3 RSA/SHA256 Signature, key ID f4a80eb5: NOKEY
Delta RPMs disabled because /usr/bin/applydeltarpm not installed.
Public key for libgomp-4.8.5-44.el7.x86_64.rpm is not installed
Retrieving key from file:///etc/pki/rpm-gpg/RPM-GPG-KEY-CentOS-7
Importing GPG key 0xF4A80EB5
Running transaction check
Running transaction test
Transaction test succeeded
Running transaction
Warning: RPMDB altered outside of yum.
@*   Installing : {{libgomp|perl-Error|abrt-libs|libunwind|mesa-libGL}}-{{ver*}}.el7.x86_64   {{1..9}}/9
@*   Verifying  : {{libgomp|perl-Error|abrt-libs|libunwind|mesa-libGL}}-{{ver*}}.el7.x86_64   {{1..9}}/9

Installed:
  libgomp.x86_64 0:4.8.5-44.el7   perl-Error.noarch 1:0.17020-2.el7

Complete!
== hb-dnf-mirror
Failed to set locale, defaulting to C.UTF-8
Rocky Linux 9 - BaseOS                          {{1..9}}.{{0..9}} MB/s | {{2..3}}.{{0..9}} MB     00:01
Rocky Linux 9 - AppStream                       {{1..9}}.{{0..9}} MB/s | {{7..8}}.{{0..9}} MB     00:02
Dependencies resolved.
Downloading Packages:
[MIRROR] libgomp-11.4.1-3.el9.x86_64.rpm: {{Status code: 404 for http://rpm-a.mirror.example/9/BaseOS/Packages/l/libgomp-11.4.1-3.el9.x86_64.rpm (IP: {{ip}})|Curl error (28): Timeout was reached for http://rpm-a.mirror.example/9/BaseOS/Packages/l/libgomp-11.4.1-3.el9.x86_64.rpm [Operation too slow. Less than 1000 bytes/sec transferred the last 30 seconds]}}
[MIRROR] gcc-11.4.1-3.el9.x86_64.rpm: Curl error (92): Stream error in the HTTP/2 framing layer for https://rpm-b.mirror.example/9/AppStream/Packages/g/gcc-11.4.1-3.el9.x86_64.rpm [HTTP/2 stream {{3..90}} was not closed cleanly: INTERNAL_ERROR (err 2)]
@* ({{1..9}}/9): {{libgomp|gcc|perl-Error|libsanitizer|abrt-libs}}-{{ver*}}.el9.x86_64.rpm     {{100..900}} kB/s | {{100..900}} kB     00:00
--------------------------------------------------------------------------------
Total                                           {{2..9}}.{{0..9}} MB/s | {{30..90}} MB     00:{{10..59}}
Running transaction check
Transaction check succeeded.
Running transaction test
Transaction test succeeded.
Running transaction
@*   Installing       : {{libgomp|gcc|perl-Error|libsanitizer|abrt-libs}}-{{ver*}}.el9.x86_64                  {{1..9}}/9
  Running scriptlet: {{rsyslog|chrony}}-{{ver}}.el9.x86_64                  9/9
System has not been booted with systemd as init system (PID 1). Can't operate.
Failed to connect to bus: Host is down
Installed products updated.

Complete!
== hb-ubi-dnf
Updating Subscription Management repositories.
Unable to read consumer identity

This system is not registered with an entitlement server. You can use {{subscription-manager|"rhc" or "subscription-manager"}} to register.

Red Hat Universal Base Image 9 (RPMs) - BaseOS  {{1..9}}.{{0..9}} MB/s | {{500..900}} kB     00:00
Package ca-certificates-2023.2.60_v7.0.306-90.1.el9_2.noarch is already installed.
No match for argument: {{optpkg=libgomp-devel|tini|gperftools}}
Error: Unable to find a match: {{optpkg}}
optional package is not in this repository, going on without it
(microdnf:{{5..90}}): librhsm-WARNING **: {{t:%H:%M:%S}}.{{100..900}}: Found 0 entitlement certificates
Downloading metadata...
Package                                   Repository          Size
Installing:
 libgomp-11.4.1-3.el9.x86_64              ubi-9-baseos-rpms   {{200..900}} kB
Transaction Summary:
 Installing:        1 packages
Running transaction test...
Installing: libgomp;11.4.1-3.el9;x86_64;ubi-9-baseos-rpms
Complete.
== hb-apk-mirror bare
fetch http://apk-a.mirror.example/alpine/v3.18/main/x86_64/APKINDEX.tar.gz
WARNING: Ignoring http://apk-a.mirror.example/alpine/v3.18/main: {{temporary error (try again later)|DNS lookup error|network error (check Internet connection and firewall)}}
fetch http://apk-a.mirror.example/alpine/v3.18/community/x86_64/APKINDEX.tar.gz
WARNING: Ignoring http://apk-a.mirror.example/alpine/v3.18/community: temporary error (try again later)
fetch http://apk-b.mirror.example/alpine/v3.18/main/x86_64/APKINDEX.tar.gz
fetch http://apk-b.mirror.example/alpine/v3.18/community/x86_64/APKINDEX.tar.gz
@* ({{1..9}}/{{9..30}}) Installing {{libgomp|libgpg-error|libstdc++|openblas|libunwind}} ({{ver*}}-r{{0..9}})
Executing busybox-1.36.1-r{{0..9}}.trigger
Executing ca-certificates-20230506-r0.trigger
OK: {{30..300}} MiB in {{30..90}} packages
== hb-apk-virtual bare
(1/3) Installing .build-deps ({{t:%Y%m%d.%H%M%S}})
@* ({{1..3}}/3) Installing {{gcc|musl-dev|linux-headers}} ({{ver*}}-r{{0..9}})
WARNING: opening from cache http://apk-b.mirror.example/alpine/v3.18/main: No such file or directory
addgroup: group 'app' in use
adduser: user 'app' in use
user app is there already
(1/3) Purging .build-deps ({{t:%Y%m%d.%H%M%S}})
(2/3) Purging gcc ({{ver}}-r{{0..9}})
(3/3) Purging musl-dev ({{ver2}}-r{{0..9}})
OK: {{30..90}} MiB in {{30..60}} packages
== hb-zypper-refresh
Retrieving repository 'repo-oss' metadata [................error]
Repository 'repo-oss' is invalid.
[repo-oss|http://rpm-a.mirror.example/leap/15.5/oss/] Failed to retrieve new repository metadata.
History:
 - Timeout exceeded when accessing 'http://rpm-a.mirror.example/leap/15.5/oss/repodata/repomd.xml'.

Please check if the URIs defined for this repository are pointing to a valid repository.
Skipping repository 'repo-oss' because of the above error.
Could not refresh the repositories because of errors.
refresh failed, waiting 5 s (try 2 of 3)
Retrieving repository 'repo-oss' metadata [.........done]
Building repository 'repo-oss' cache [....done]
All repositories have been refreshed.
Loading repository data...
Reading installed packages...
Resolving package dependencies...

The following {{5..20}} NEW packages are going to be installed:
  gcc libgomp1 libgpg-error0 perl-Error python311
@* Retrieving: {{gcc|libgomp1|libgpg-error0|perl-Error|python311}}-{{ver*}}.x86_64 (repo-oss) ({{1..9}}/9), {{10..900}}.{{0..9}} KiB
Checking for file conflicts: [......done]
@* ({{1..9}}/9) Installing: {{gcc|libgomp1|libgpg-error0|perl-Error|python311}}-{{ver*}}.x86_64 [....done]
warning: /var/cache/zypp/packages/repo-oss/x86_64/gcc-7-3.9.1.x86_64.rpm: Header V3 RSA/SHA256 Signature, key ID 3dbdc284: NOKEY
Failed to connect to bus: No such file or directory
Running post-transaction scripts [...done]
== hb-gpg-keyserver
+ export GNUPGHOME=/tmp/tmp.{{short}}
+ gpg --batch --keyserver hkps://keys-a.example --recv-keys {{hexx3}}
gpg: keybox '/tmp/tmp.{{short}}/pubring.kbx' created
gpg: keyserver receive failed: {{No data|Server indicated a failure|Connection timed out|No keyserver available}}
+ gpg --batch --keyserver hkps://keys-b.example --recv-keys {{hexx3}}
gpg: /tmp/tmp.{{short}}/trustdb.gpg: trustdb created
gpg: key {{short2}}: public key "Release Signing Key" imported
gpg: Total number processed: 1
gpg:               imported: 1
+ gpg --batch --verify {{service}}.tar.gz.asc {{service}}.tar.gz
gpg: Signature made {{t:%a %b %d %H:%M:%S %Y}} UTC
gpg: Good signature from "Release Signing Key" [unknown]
gpg: WARNING: This key is not certified with a trusted signature!
gpg:          There is no indication that the signature belongs to the owner.
+ gpgconf --kill all
+ sha256sum -c -
{{service}}.tar.gz: OK
== hb-curl-retry bare
+ curl -fsSL --retry 5 --retry-connrefused -o /tmp/{{modelfile}} https://{{storage}}.blob.core.windows.net/models/{{modelfile}}
Warning: {{Problem : timeout|Transient problem: timeout|Problem : HTTP error}}. Will retry in 1 seconds. 5 retries left.
@? Warning: Problem : timeout. Will retry in 2 seconds. 4 retries left.
+ echo '{{sha}}  /tmp/{{modelfile}}'
+ sha256sum -c -
/tmp/{{modelfile}}: OK
== hb-wget-retry bare
--{{t:%Y-%m-%d %H:%M:%S}}--  https://dist-a.mirror.example/{{service}}/v{{ver}}.tar.gz
Resolving dist-a.mirror.example (dist-a.mirror.example)... {{ip}}, 2001:db8::{{ipvsix=10..99}}
Connecting to dist-a.mirror.example (dist-a.mirror.example)|2001:db8::{{ipvsix=10..99}}|:443... failed: {{Network is unreachable|Cannot assign requested address|Connection timed out}}.
Connecting to dist-a.mirror.example (dist-a.mirror.example)|{{ip}}|:443... connected.
HTTP request sent, awaiting response... Read error (Connection reset by peer) in headers.
Retrying.

--{{t:%Y-%m-%d %H:%M:%S}}--  (try: 2)  https://dist-a.mirror.example/{{service}}/v{{ver}}.tar.gz
Connecting to dist-a.mirror.example (dist-a.mirror.example)|{{ip}}|:443... connected.
HTTP request sent, awaiting response... 200 OK
Length: 22{{10000..99999}} (2.1M) [application/gzip]
Saving to: 'v{{ver}}.tar.gz'
{{t:%Y-%m-%d %H:%M:%S}} ({{1..90}}.{{0..9}} MB/s) - 'v{{ver}}.tar.gz' saved
== hb-git-submodules
Cloning into '/src/{{service}}'...
Submodule 'third_party/error-codes' (https://git.corp.example/libs/error-codes) registered for path 'third_party/error-codes'
Submodule 'third_party/json' (https://git.corp.example/libs/json) registered for path 'third_party/json'
Cloning into '/src/{{service}}/third_party/error-codes'...
fatal: unable to access 'https://git.corp.example/libs/error-codes/': {{Could not resolve host: git.corp.example|Failed to connect to git.corp.example port 443: Connection timed out|The requested URL returned error: 503}}
fatal: clone of 'https://git.corp.example/libs/error-codes' into submodule path '/src/{{service}}/third_party/error-codes' failed
Failed to clone 'third_party/error-codes'. Retry scheduled
Cloning into '/src/{{service}}/third_party/json'...
Cloning into '/src/{{service}}/third_party/error-codes'...
Submodule path 'third_party/error-codes': checked out '{{short}}{{short2}}{{short3}}{{short4}}{{short5}}'
Submodule path 'third_party/json': checked out '{{short6}}{{short7}}{{short8}}{{short9}}{{short}}'
hint: Using 'master' as the name for the initial branch. This default branch name is subject to change.
HEAD is now at {{short6}} fix: do not crash when the error log is empty
""",
    noise="none",
    kind="image_build",
    step="RUN {{command}}",
    command="{{./docker/prepare.sh|bash /tmp/setup.sh|make -C /src deps|sh /build/install.sh && rm -rf /tmp/*}}",
)

stories(
    "none",
    "classic buildkit acr serverless shell",
    r"""
== hb-pip-legacy-wheel
Collecting {{oldpkg}}=={{ver}}
  Downloading {{oldpkg}}-{{ver}}.tar.gz ({{20..900}} kB)
  Preparing metadata (setup.py): started
  Preparing metadata (setup.py): finished with status 'done'
Building wheels for collected packages: {{oldpkg}}
  Building wheel for {{oldpkg}} (setup.py): started
  Building wheel for {{oldpkg}} (setup.py): finished with status 'error'
  error: subprocess-exited-with-error

  × python setup.py bdist_wheel did not run successfully.
  │ exit code: 1
  ╰─> [{{6..9}} lines of output]
      running bdist_wheel
      running build
      running build_ext
      error: [Errno 2] No such file or directory: 'LICENSE.txt'
      [end of output]

  note: This error originates from a subprocess, and is likely not a problem with pip.
  ERROR: Failed building wheel for {{oldpkg}}
  Running setup.py clean for {{oldpkg}}
Failed to build {{oldpkg}}
Installing collected packages: {{oldpkg}}
  Running setup.py install for {{oldpkg}}: started
  Running setup.py install for {{oldpkg}}: finished with status 'done'
  DEPRECATION: {{oldpkg}} was installed using the legacy 'setup.py install' method, because a wheel could not be built for it. pip 23.1 will enforce this behaviour change. A possible replacement is to fix the wheel build issue reported above.
Successfully installed {{oldpkg}}-{{ver}}
== hb-pip-discard
Collecting {{oldpkg}}>={{0..1}}.1
  Downloading {{oldpkg}}-{{ver}}.tar.gz ({{20..900}} kB)
    ERROR: Command errored out with exit status 1:
     command: /usr/bin/python3 -c 'import sys, setuptools, tokenize; sys.argv[0] = '"'"'/tmp/pip-install-{{short}}/{{oldpkg}}/setup.py'"'"'; ...' egg_info --egg-base /tmp/pip-pip-egg-info-{{short2}}
         cwd: /tmp/pip-install-{{short}}/{{oldpkg}}/
    Complete output (5 lines):
    Traceback (most recent call last):
      File "<string>", line 1, in <module>
      File "/tmp/pip-install-{{short}}/{{oldpkg}}/setup.py", line {{9..40}}, in <module>
        raise RuntimeError("Python >= 3.10 required")
    RuntimeError: Python >= 3.10 required
    ----------------------------------------
WARNING: Discarding https://{{index}}/packages/{{oldpkg}}-{{ver}}.tar.gz#sha256={{sha}} (from https://{{index}}/simple/{{oldpkg}}/) (requires-python:>=3.6). Command errored out with exit status 1: python setup.py egg_info Check the logs for full command output.
  Downloading {{oldpkg}}-0.{{1..9}}.0-py3-none-any.whl ({{20..900}} kB)
@* Collecting {{pkg*}}
@*   Using cached {{pkg*}}-{{ver*}}-py3-none-any.whl ({{20..900}} kB)
Installing collected packages: {{pkg}}, {{pkg2}}, {{oldpkg}}
Successfully installed {{pkg}}-{{ver2}} {{pkg2}}-{{ver3}} {{oldpkg}}-0.{{1..9}}.0
== hb-pip-backtrack
INFO: pip is looking at multiple versions of {{pkg}} to determine which version is compatible with other requirements. This could take a while.
@*   Downloading {{pkg}}-{{ver*}}-py3-none-any.whl ({{20..900}} kB)
@*   Downloading {{pkg}}-{{ver*}}-cp38-cp38-manylinux_2_17_x86_64.whl ({{2..40}}.{{0..9}} MB)
INFO: This is taking longer than usual. You might need to provide the dependency resolver with stricter constraints to reduce runtime. See https://docs.packaging.example/backtracking for guidance. If you want to abort this run, press Ctrl + C.
@*   Downloading {{pkg}}-{{ver*}}-py3-none-any.whl ({{20..900}} kB)
INFO: pip is looking at multiple versions of {{pkg2}} to determine which version is compatible with other requirements. This could take a while.
@*   Downloading {{pkg2}}-{{ver*}}-py3-none-any.whl ({{20..900}} kB)
@* Collecting {{exceptiongroup|stopit|retrying|timeout-decorator}}
@* Requirement already satisfied: {{pkg*}} in {{site}} (from {{pkg2}}) ({{ver*}})
Installing collected packages: {{pkg2}}, {{pkg}}, timeout-decorator, retrying
Successfully installed {{pkg}}-{{ver}} {{pkg2}}-{{ver2}} retrying-1.3.{{3..4}} timeout-decorator-0.5.0
== hb-pip-keyring bare
WARNING: Keyring is skipped due to an exception: {{org.freedesktop.DBus.Error.FileNotFound: Failed to connect to socket /run/dbus/system_bus_socket|Failed to unlock the collection!|No recommended backend was available.}}
Looking in indexes: https://{{index}}/simple, https://wheels.corp.example/simple
WARNING: Location '/wheels/' is ignored: it is either a non-existing path or lacks a specific scheme.
WARNING: Cache entry deserialization failed, entry ignored
WARNING: The directory '/root/.cache/pip' or its parent directory is not owned or is not writable by the current user. The cache has been disabled. Check the permissions and owner of that directory. If executing pip with sudo, you should use sudo's -H flag.
Requirement already satisfied: {{pkg}}=={{ver}} in {{site}} (from -r requirements.txt (line 1)) ({{ver}})
Requirement already satisfied: {{pkg2}} in {{site}} (from -r requirements.txt (line 2)) ({{ver2}})
== hb-pip-index-404
Looking in indexes: https://wheels.corp.example/simple, https://{{index}}/simple
  Could not fetch URL https://wheels.corp.example/simple/{{pkg}}/: 404 Client Error: Not Found for url: https://wheels.corp.example/simple/{{pkg}}/ - skipping
Collecting {{pkg}}=={{ver}}
  Obtaining dependency information for {{pkg}}=={{ver}} from https://{{index}}/packages/{{pkg}}-{{ver}}-py3-none-any.whl.metadata
  Downloading https://{{index}}/packages/{{pkg}}-{{ver}}-py3-none-any.whl ({{20..900}} kB)
  Link requires a different Python ({{py}}.1 not in: '>=3.13'): https://{{index}}/packages/{{pkg}}-9.0.0.tar.gz
Installing collected packages: {{pkg}}
  Attempting uninstall: {{pkg}}
    Found existing installation: {{pkg}} 0.1.{{0..9}}
    Not uninstalling {{pkg}} at /usr/lib/python3/dist-packages, outside environment /opt/venv
    Can't uninstall '{{pkg}}'. No files were found to uninstall.
Successfully installed {{pkg}}-{{ver}}
== hb-uv-sync
DEBUG uv 0.{{4..8}}.{{0..30}}
DEBUG No cache entry for: https://{{index}}/simple/{{pkg}}/
WARN Retry attempt #0. Sleeping {{500..900}}ms before the next attempt
DEBUG Transient failure while handling response from https://{{index}}/packages/{{pkg}}-{{ver}}-py3-none-any.whl; retrying after {{0..3}}.{{1..9}}s...
Using CPython 3.11.{{1..9}} interpreter at: /usr/local/bin/python3
Creating virtual environment at: .venv
@* DEBUG Found stale response for: https://{{index}}/simple/{{pkg*}}/
@* DEBUG Searching for a compatible version of {{pkg*}} (>={{ver*}})
Resolved {{cnt=40..120}} packages in {{200..900}}ms
@*    Building {{oldpkg}}=={{ver*}}
@*       Built {{oldpkg}}=={{ver*}}
Prepared {{20..39}} packages in {{3..40}}.{{10..99}}s
warning: Failed to hardlink files; falling back to full copy. This may lead to degraded performance.
         If the cache and target directories are on different filesystems, hardlinking may not be supported.
         If this is intentional, set `export UV_LINK_MODE=copy` or use `--link-mode=copy` to suppress this warning.
Installed {{cnt}} packages in {{100..900}}ms
@*  + {{pkg*}}=={{ver*}}
@*  + {{pkg*}}=={{ver*}}
@*  + {{pkg*}}=={{ver*}}
 + exceptiongroup==1.2.{{0..2}}
 + tenacity==8.{{2..5}}.0
== hb-uv-short bare
warning: `VIRTUAL_ENV=/opt/venv` does not match the project environment path `.venv` and will be ignored; use `--active` to target the active environment instead
warning: The package `{{pkg}}=={{ver}}` does not have an extra named `gpu`
Resolved {{cnt=40..120}} packages in {{1..9}}ms
Audited {{cnt}} packages in 0.{{10..99}}ms
== hb-poetry
Skipping virtualenv creation, as specified in config file.
The "poetry.dev-dependencies" section is deprecated and will be removed in a future version. Use "poetry.group.dev.dependencies" instead.
Installing dependencies from lock file
The lock file might not be compatible with the current version of Poetry.
Upgrade Poetry to ensure the lock file is read properly or, alternatively, regenerate the lock file with the `poetry lock` command.

Package operations: {{20..90}} installs, {{0..3}} updates, 0 removals

@*   - Installing {{pkg*}} ({{ver*}})
@*   - Installing {{pkg*}} ({{ver*}}): Downloading... {{10..100}}%
Connection pool is full, discarding connection: {{index}}. Connection pool size: 10
@*   - Installing {{pkg*}} ({{ver*}})
  - Installing exceptiongroup (1.2.{{0..2}})
  - Installing pytest-timeout (2.{{1..3}}.0)
Warning: The file chosen for install of {{pkg}} {{ver}} ({{pkg}}-{{ver}}-py3-none-any.whl) is yanked. Reason for being yanked: wrong error message in the docs
  - Updating certifi (2023.7.22 -> 2024.{{2..8}}.{{2..30}})
== hb-pipenv bare
Courtesy Notice: Pipenv found itself running within a virtual environment, so it will automatically use that environment, instead of creating its own for any project. You can set PIPENV_IGNORE_VIRTUALENVS=1 to force pipenv to ignore that environment and create its own instead.
Installing dependencies from Pipfile.lock ({{a|b|c}}{{10000..99999}})...
An error occurred while installing {{pkg}}=={{ver}} --hash=sha256:{{sha}}! Will try again.
An error occurred while installing {{pkg2}}=={{ver2}} --hash=sha256:{{sha2}}! Will try again.
Installing initially failed dependencies...
To activate this project's virtualenv, run pipenv shell.
Alternatively, run a command inside the virtualenv with pipenv run.
All dependencies are now up-to-date!
== hb-hf-download bare
'(ReadTimeoutError("HTTPSConnectionPool(host='models.hub.example', port=443): Read timed out. (read timeout=10)"), '(Request ID: {{guid}})')' thrown while requesting HEAD https://models.hub.example/{{topic}}/base/resolve/main/config.json
Retrying in 1s [Retry 1/5].
@* Downloading {{tokenizer.json|vocab.txt|config.json|special_tokens_map.json}}: 100%|██████████| {{1.84k/1.84k|466k/466k|232k/232k|570/570}} [00:00<00:00, {{1..9}}.{{0..9}}MB/s]
Error while downloading from https://cdn.hub.example/{{topic}}/base/{{sha}}: HTTPSConnectionPool(host='cdn.hub.example', port=443): Read timed out.
Trying to resume download...
Downloading model.safetensors: 100%|██████████| {{438M/438M|1.11G/1.11G|268M/268M}} [00:{{10..59}}<00:00, {{5..20}}.{{0..9}}MB/s]
`flash-attn` package not found, consider installing for better performance: No module named 'flash_attn'.
model saved to /opt/models/{{topic}}
== hb-gpu-less-build
No CUDA runtime is found, using CUDA_HOME='/usr/local/cuda'

Warning: Torch did not find available GPUs on this system.
 If your intention is to cross-compile, this is not an error.
By default, it will cross-compile for Volta (compute capability 7.0), Turing (compute capability 7.5),
and, if the CUDA version is >= 11.0, Ampere (compute capability 8.0).

torch.__version__  = {{2.0.1|2.1.2|1.13.1}}+cu118
@* nvcc warning : The 'compute_{{35|37|50}}' architectures are deprecated, and may be removed in a future release (Use -Wno-deprecated-gpu-targets to suppress warning).
{{site}}/torch/utils/cpp_extension.py:{{300..500}}: UserWarning: There are no g++ version bounds defined for CUDA version 11.8
@* ptxas warning : Stack size for entry function '_Z{{10..30}}fused_{{adam|layer_norm|softmax}}_kernel' cannot be statically determined
  Building wheel for {{apex|flash_attn|deepspeed}} (setup.py): finished with status 'done'
Successfully built {{service}}-kernels
== hb-nlp-data bare
[nltk_data] Error loading {{nltk=wordnet|punkt}}: <urlopen error [Errno
[nltk_data]     -3] Temporary failure in name resolution>
first try of nltk data failed, using the mirror
[nltk_data] Downloading package {{nltk}} to /usr/share/nltk_data...
[nltk_data]   Unzipping {{nltk}}.zip.
⚠ As of spaCy v3.0, shortcuts like 'en' are deprecated. Please use the full pipeline package name 'en_core_web_sm' instead.
Collecting en-core-web-sm=={{ver}}
✔ Download and installation successful
You can now load the package via spacy.load('en_core_web_sm')
""",
    noise="none",
    kind="image_build",
    step="RUN {{command}}",
    command="{{./docker/install-python.sh|make deps|python -m tools.install --retries 3|bash /tmp/python-deps.sh}}",
)

stories(
    "none",
    "acr classic serverless bare",
    r"""
== hb-conda-clobber
Collecting package metadata (repodata.json): ...working... done
Solving environment: ...working... done

Downloading and Extracting Packages
@* {{openssl|libgcc-ng|libstdcxx-ng|mkl|libgfortran5}}-{{ver*}}        | {{1..900}} KB    | {{###########|########## |}} | 100%
Preparing transaction: ...working... done
Verifying transaction: ...working...
ClobberError: This transaction has incompatible packages due to a shared path.
  packages: conda-forge/linux-64::{{jpeg-9e|libjpeg-turbo-2.1.4}}-h166bdaf_{{0..3}}, conda-forge/linux-64::libjpeg-turbo-3.0.0-hd590300_1
  path: 'share/man/man1/{{cjpeg|djpeg|rdjpgcom}}.1'

SafetyError: The package for {{bad=openssl|certifi}} located at /opt/miniconda/pkgs/{{bad}}-{{ver}}
appears to be corrupted. The path 'lib/python{{py}}/site-packages/errors.py'
has an incorrect size.
  reported size: {{1000..9000}} bytes
  actual size: {{1000..9000}} bytes

done
Executing transaction: ...working... done
Installing pip dependencies: ...working... Ran pip subprocess with arguments:
['/azureml-envs/azureml_{{hexx}}/bin/python', '-m', 'pip', 'install', '-U', '-r', '/azureml-environment-setup/condaenv.{{short}}.requirements.txt']
@* Collecting {{pkg*}}=={{ver*}}
Pip subprocess output:
Successfully installed {{pkg}}-{{ver}} {{pkg2}}-{{ver2}}

done
#
# To activate this environment, use
#
#     $ conda activate /azureml-envs/azureml_{{hexx}}
#
# To deactivate an active environment, use
#
#     $ conda deactivate
== hb-conda-retry
+ for i in 1 2 3
+ conda env create -f environment.yml
Collecting package metadata (repodata.json): ...working... failed

CondaHTTPError: HTTP {{000 CONNECTION FAILED|502 BAD GATEWAY|503 SERVICE UNAVAILABLE}} for url <https://conda-a.mirror.example/conda-forge/linux-64/repodata.json>
Elapsed: -

An HTTP error occurred when trying to retrieve this URL.
HTTP errors are often intermittent, and a simple retry will get you on your way.

+ echo 'attempt 1 failed, trying again in 10 s'
attempt 1 failed, trying again in 10 s
+ sleep 10
+ for i in 1 2 3
+ conda env create -f environment.yml
Collecting package metadata (repodata.json): ...working... done
Solving environment: ...working... done
@* {{openssl|libgcc-ng|libstdcxx-ng|mkl|libgfortran5}}-{{ver*}}        | {{1..900}} KB    | ########## | 100%
Preparing transaction: ...working... done
Verifying transaction: ...working... done
Executing transaction: ...working... done
== hb-mamba-retry
conda-forge/linux-64                                Using cache
conda-forge/noarch                                  Using cache
warning  libmamba Download error (28) Timeout was reached
    [https://conda-a.mirror.example/nvidia/noarch/repodata.json.zst]
    Operation too slow. Less than 30 bytes/sec transferred the last 60 seconds
warning  libmamba Retrying in 2 seconds
nvidia/noarch                                      {{100..300}}.{{0..9}}kB @ {{1..9}}.{{0..9}}kB/s
warning  libmamba Cache file "/opt/conda/pkgs/cache/{{short}}.json" was modified by another program
Transaction starting
warning  libmamba Download error (56) Failure when receiving data from the peer
    [https://conda-a.mirror.example/conda-forge/linux-64/{{mkl|openblas|libgcc}}-{{ver}}-h5f976f7_2.conda]
    Recv failure: Connection reset by peer
warning  libmamba Retrying in 2 seconds
@* {{mkl|openblas|libgcc|numpy|tk}}                                     {{1..90}}.{{0..9}}MB @ {{1..9}}.{{0..9}}MB/s {{1..20}}.{{0..9}}s
@* Linking {{libgpg-error|exceptiongroup|libunwind|openssl|tenacity}}-{{ver*}}-h{{short*}}_0
Transaction finished
== hb-pixi bare
 WARN The feature '{{gpu|docs|debug}}' is defined but not used in any environment. Dependencies of unused features are not resolved or checked, and use wildcard (*) version specifiers by default, disregarding any set `pinning-strategy`
 WARN Skipped running the post-link scripts because `run-post-link-scripts` = `false`
   - bin/.libgpg-error-post-link.sh
 WARN rattler_cache::package_cache: failed to download and extract https://conda-a.mirror.example/conda-forge/linux-64/openssl-{{ver}}-hd590300_1.conda to /root/.cache/rattler/cache/pkgs/openssl-{{ver}}-hd590300_1: {{an io error occurred|error sending request}}. Retry #1, Sleeping {{1..3}}.{{100..900}}s until the next attempt...
✔ The {{default|prod}} environment has been installed.
== hb-r-packages
Installing packages into '/usr/local/lib/R/site-library'
(as 'lib' is unspecified)
Warning: unable to access index for repository https://r-a.mirror.example/src/contrib:
  cannot open URL 'https://r-a.mirror.example/src/contrib/PACKAGES'
also installing the dependencies 'rlang', 'errorist', 'backports', 'timechange'

trying URL 'https://r-b.mirror.example/src/contrib/{{rpkg=curl|jsonlite|data.table}}_{{ver}}.tar.gz'
Content type 'application/x-gzip' length {{rsize}}{{100..999}} bytes ({{rsize=100..900}} KB)
==================================================
downloaded {{rsize=100..900}} KB

* installing *source* package '{{rpkg}}' ...
** package '{{rpkg}}' successfully unpacked and MD5 sums checked
** using staged installation
Package libcurl was not found in the pkg-config search path.
Perhaps you should add the directory containing `libcurl.pc'
to the PKG_CONFIG_PATH environment variable
No package 'libcurl' found
Using PKG_CFLAGS=
Using PKG_LIBS=-lcurl
** libs
@* gcc -I"/usr/share/R/include" -DNDEBUG -fpic -g -O2 -c {{callbacks|errors|retry|interrupt|timeout}}.c -o {{callbacks|errors|retry|interrupt|timeout}}.o
errors.c: In function 'raise_error':
errors.c:{{9..90}}:3: warning: format not a string literal and no format arguments [-Wformat-security]
installing to /usr/local/lib/R/site-library/00LOCK-{{rpkg}}/00new/{{rpkg}}/libs
** R
** inst
** byte-compile and prepare package for lazy loading
** help
*** installing help indices
** building package indices
** testing if installed package can be loaded from temporary location
** checking absolute paths in shared objects and dynamic libraries
** testing if installed package can be loaded from final location
** testing if installed package keeps a record of temporary installation path
* DONE ({{rpkg}})

The downloaded source packages are in
	'/tmp/Rtmp{{short}}/downloaded_packages'
== hb-r-renv
The following package(s) will be updated:

# CRAN -----------------------
- xgboost   [* -> {{ver}}]

Retrieving 'https://r-a.mirror.example/src/contrib/xgboost_{{ver}}.tar.gz' ...
curl: (22) The requested URL returned error: 404
	ERROR [error code 22]
Retrieving 'https://r-a.mirror.example/src/contrib/Archive/xgboost/xgboost_{{ver}}.tar.gz' ...
	OK [downloaded {{1..2}}.{{0..9}} Mb in {{1..9}}.{{0..9}} secs]
Installing xgboost [{{ver}}] ...
	OK [built from source in {{1..3}}.{{0..9}} minutes]
Moving xgboost [{{ver}}] into the cache ...
	OK [moved to cache in {{10..90}} milliseconds]
""",
    noise="none",
    kind="image_build",
    step="RUN {{command}}",
    command="{{./docker/install-env.sh|make env|bash /tmp/env/setup.sh}}",
)

stories(
    "none",
    "classic buildkit shell bare",
    r"""
== hb-npm-retry
npm verb cli /usr/local/bin/node /usr/local/bin/npm
npm info using npm@9.{{1..9}}.{{0..2}}
@* npm http fetch GET 200 https://npm-a.mirror.example/{{retry|p-timeout|http-errors|fatal|express}} {{10..900}}ms (cache {{miss|hit|revalidated}})
npm http fetch GET 503 https://npm-a.mirror.example/http-errors/-/http-errors-2.0.0.tgz {{1000..9000}}ms attempt #2 (cache skip)
npm http fetch GET 200 https://npm-a.mirror.example/http-errors/-/http-errors-2.0.0.tgz {{1000..9000}}ms attempt #3 (cache miss)
@* npm http fetch GET 200 https://npm-a.mirror.example/{{send|serve-static|abort-controller|error-ex|onetime}}/-/{{send|error-ex}}-{{ver*}}.tgz {{10..900}}ms (cache miss)
@* npm http cache https://npm-a.mirror.example/{{retry|async-retry|signal-exit|death}} {{1..9}}ms (cache hit)
npm WARN registry Using stale data from https://npm-a.mirror.example/ due to a request error during revalidation.
npm WARN deprecated {{request@2.88.2: request has been deprecated|har-validator@5.1.5: this library is no longer supported|domexception@4.0.0: Use your platform's native DOMException instead}}
npm WARN EBADENGINE Unsupported engine {
npm WARN EBADENGINE   package: 'error-stack-parser@2.1.{{1..4}}',
npm WARN EBADENGINE   required: { node: '>=20' },
npm WARN EBADENGINE   current: { node: 'v18.1{{0..9}}.0', npm: '9.{{1..9}}.0' }
npm WARN EBADENGINE }
@* npm verb reify failed optional dependency /app/node_modules/@esbuild/{{darwin-arm64|win32-x64|freebsd-x64|linux-arm64}}
npm timing command:ci Completed in {{20000..90000}}ms

added {{200..1900}} packages, and audited {{2000..2900}} packages in {{20..90}}s

{{2..9}} vulnerabilities ({{1..5}} moderate, {{1..4}} high)

To address all issues, run:
  npm audit fix

Run `npm audit` for details.
== hb-npm-gyp
npm WARN using --force Recommended protections disabled.
> bufferutil@4.0.{{bufver=1..8}} install /app/node_modules/bufferutil
> node-gyp rebuild

gyp ERR! find Python
gyp ERR! find Python Python is not set from command line or npm configuration
gyp ERR! find Python Python is not set from environment variable PYTHON
@* gyp ERR! find Python checking if "{{python3|python|python2}}" can be used
gyp ERR! find Python - "python" is not in PATH or produced an error
gyp ERR! find Python You need to install the latest version of Python.
gyp ERR! configure error
gyp ERR! stack Error: Could not find any Python installation to use
gyp ERR! stack     at PythonFinder.fail (/usr/local/lib/node_modules/npm/node_modules/node-gyp/lib/find-python.js:{{300..340}}:47)
gyp ERR! System Linux 5.15.0-{{1000..1090}}-azure
gyp ERR! cwd /app/node_modules/bufferutil
gyp ERR! node -v v16.{{10..20}}.0
gyp ERR! node-gyp -v v{{7..9}}.1.0
gyp ERR! not ok
npm WARN optional SKIPPING OPTIONAL DEPENDENCY: bufferutil@4.0.{{bufver=1..8}} (node_modules/bufferutil):
npm WARN optional SKIPPING OPTIONAL DEPENDENCY: bufferutil@4.0.{{bufver=1..8}} install: `node-gyp rebuild`
npm WARN optional SKIPPING OPTIONAL DEPENDENCY: Exit status 1
npm WARN notsup SKIPPING OPTIONAL DEPENDENCY: Unsupported platform for fsevents@2.3.2: wanted {"os":"darwin","arch":"any"} (current: {"os":"linux","arch":"x64"})

added {{200..1900}} packages from {{100..900}} contributors and audited {{2000..2900}} packages in {{20..90}}.{{100..900}}s
found 0 vulnerabilities

> {{service}}-ui@{{ver}} build /app
> vite build

vite v4.{{1..5}}.{{0..9}} building for production...
✓ {{100..900}} modules transformed.
dist/assets/error-boundary-{{short}}.js    {{1..9}}.{{10..99}} kB │ gzip: 1.{{10..99}} kB
dist/assets/index-{{short2}}.js            {{300..900}}.{{10..99}} kB │ gzip: {{100..250}}.{{10..99}} kB

(!) Some chunks are larger than 500 kBs after minification. Consider:
- Using dynamic import() to code-split the application
✓ built in {{5..40}}.{{10..99}}s
== hb-yarn
yarn install v1.22.{{10..22}}
[1/4] Resolving packages...
[2/4] Fetching packages...
@* info There appears to be trouble with your network connection. Retrying...
info fsevents@2.3.{{2..3}}: The platform "linux" is incompatible with this module.
info "fsevents@2.3.{{2..3}}" is an optional dependency and failed compatibility check. Excluding it from installation.
[3/4] Linking dependencies...
warning " > react-error-boundary@3.1.{{1..4}}" has unmet peer dependency "react@>=16.13.1".
warning "react-scripts > eslint-config-react-app > @typescript-eslint/utils@5.6{{0..9}}.0" has incorrect peer dependency "typescript@<5".
@* warning "react-scripts > {{jest|webpack-dev-server|eslint}} > {{abab|sourcemap-codec|rimraf|glob}}@{{ver*}}": this version has been deprecated
@* warning "{{@mui/lab|react-query|formik}} > {{use-error|p-retry|react-is}}@{{ver*}}" has unmet peer dependency "react@^17.0.0".
[4/4] Building fresh packages...
warning Error running install script for optional dependency: "/app/node_modules/cpu-features: Command failed.
Exit code: 1
Command: node buildcheck.js > buildcheck.gypi && node-gyp rebuild
info This module is OPTIONAL, you can safely ignore this error
success Saved lockfile.
Done in {{20..190}}.{{10..99}}s.
== hb-pnpm bare
Lockfile is up to date, resolution step is skipped
Progress: resolved 1, reused 0, downloaded 0, added 0
 WARN  GET https://npm-a.mirror.example/{{p-retry|http-errors|abort-controller}}/-/{{p-retry|http-errors}}-{{ver}}.tgz error (ETIMEDOUT). Will retry in 10 seconds. 2 retries left.
 WARN  GET https://npm-a.mirror.example/fatal/-/fatal-{{ver2}}.tgz error (ECONNRESET). Will retry in 10 seconds. 2 retries left.
Progress: resolved {{n=200..900}}, reused 0, downloaded {{n}}, added {{n}}, done
.../esbuild@0.1{{7..9}}.{{0..12}}/node_modules/esbuild postinstall: Done
 WARN  {{2..9}} deprecated subdependencies found: glob@7.2.3, inflight@1.0.6, rimraf@3.0.2
 WARN  Issues with peer dependencies found
└─┬ eslint-plugin-promise 6.1.1
  └── ✕ unmet peer eslint@"^7.0.0 || ^8.0.0": found 9.0.0
Done in {{20..90}}.{{0..9}}s
== hb-cargo
    Updating `crates-mirror` index
warning: spurious network error (3 tries remaining): {{[28] Timeout was reached (Operation too slow. Less than 10 bytes/sec transferred the last 30 seconds)|[6] Couldn't resolve host name (Could not resolve host: crates.mirror.example)|request failed with status code: 504; class=Http (34)}}
 Downloading crates ...
@*   Downloaded {{thiserror|anyhow|backoff|panic-message|human-panic|tokio-retry}} v{{ver*}} (registry `crates-mirror`)
@*   Downloaded {{serde|hyper|rustls|tokenizers|ndarray}} v{{ver*}} (registry `crates-mirror`)
   Compiling proc-macro2 v1.0.{{60..90}}
@*    Compiling {{libc|cfg-if|memchr|serde_derive|bytes}} v{{ver*}}
@*    Compiling {{thiserror|anyhow|backoff|quick-error|eyre|fail|panic-message}} v{{ver*}}
@*    Compiling {{hyper|rustls|tokio|tokenizers|ndarray}} v{{ver*}}
warning: unused import: `std::io::ErrorKind`
 --> src/retry.rs:{{3..20}}:5
  |
3 | use std::io::ErrorKind;
  |     ^^^^^^^^^^^^^^^^^^
  |
  = note: `#[warn(unused_imports)]` on by default

warning: unused `Result` that must be used
  --> src/server.rs:{{20..90}}:9
   |
   = note: this `Result` may be an `Err` variant, which should be handled

warning: `{{service}}` (bin "{{service}}") generated 2 warnings (run `cargo fix --bin "{{service}}"` to apply 1 suggestion)
    Finished release [optimized] target(s) in {{1..5}}m {{1..59}}s
== hb-go-proxy
go: downloading github.com/pkg/errors v0.9.1
@* # get https://go-a.mirror.example/{{github.com/hashicorp/go-retryablehttp|github.com/cenkalti/backoff/v4|go.uber.org/multierr}}/@v/v{{ver*}}.zip: 200 OK (0.{{100..900}}s)
# get https://go-a.mirror.example/git.corp.example/libs/fault/@v/v1.{{fault=0..9}}.0.info: 404 Not Found (0.{{100..900}}s)
# get https://go-b.mirror.example/git.corp.example/libs/fault/@v/v1.{{fault=0..9}}.0.info
# get https://go-b.mirror.example/git.corp.example/libs/fault/@v/v1.{{fault=0..9}}.0.info: 200 OK (0.{{100..900}}s)
go: warning: ignoring go.mod in $GOPATH /go
# github.com/mattn/go-sqlite3
sqlite3-binding.c: In function 'sqlite3SelectNew':
sqlite3-binding.c:{{100000..140000}}:10: warning: function may return address of local variable [-Wreturn-local-addr]
sqlite3-binding.c:{{100000..140000}}:10: note: declared here
+ upx --best /out/{{service}}
/bin/sh: 1: upx: not found
+ echo 'upx is not here, keeping the binary as it is'
upx is not here, keeping the binary as it is
+ /out/{{service}} -version
{{service}} v{{ver}} (commit {{short}})
== hb-maven-transfer
[INFO] Scanning for projects...
[WARNING] The POM for com.example:errors-bom:pom:{{ver}} is missing, no dependency information available
[INFO] ------------------< com.example.{{topic}}:{{service}} >------------------
[INFO] Building {{service}} {{ver2}}-SNAPSHOT
[WARNING] Could not transfer metadata com.example:fault-api:1.{{0..9}}-SNAPSHOT/maven-metadata.xml from/to snapshots (https://mvn-a.mirror.example/snapshots): {{Connect to mvn-a.mirror.example:443 failed: Connection timed out (Connection timed out)|status code: 503, reason phrase: Service Unavailable (503)|Transfer failed for https://mvn-a.mirror.example/snapshots: Read timed out}}
@* Downloaded from central-mirror: https://mvn-b.mirror.example/maven2/{{org/apache/maven/shared/maven-shared-utils|com/google/errorprone/error_prone_annotations|org/opentest4j/opentest4j|dev/failsafe/failsafe}}/{{ver*}}.jar ({{10..900}} kB at {{1..9}}.{{0..9}} MB/s)
{{t:%b %d, %Y %I:%M:%S}} AM org.apache.maven.wagon.providers.http.httpclient.impl.execchain.RetryExec execute
INFO: I/O exception (java.net.SocketException) caught when processing request to {s}->https://mvn-b.mirror.example:443: Connection reset
{{t:%b %d, %Y %I:%M:%S}} AM org.apache.maven.wagon.providers.http.httpclient.impl.execchain.RetryExec execute
INFO: Retrying request to {s}->https://mvn-b.mirror.example:443
@* Downloading from central-mirror: https://mvn-b.mirror.example/maven2/{{org/junit/platform/junit-platform-commons|com/google/errorprone/error_prone_parent|org/apache/maven/plugins/maven-failsafe-plugin}}/{{ver*}}.pom
@* Downloaded from central-mirror: https://mvn-b.mirror.example/maven2/{{com/google/guava/failureaccess|io/github/resilience4j/resilience4j-retry|org/slf4j/slf4j-api}}/{{ver*}}.jar ({{10..900}} kB at {{1..9}}.{{0..9}} MB/s)
[INFO] --- maven-compiler-plugin:3.1{{0..1}}.0:compile (default-compile) @ {{service}} ---
[WARNING] /src/main/java/com/example/RetryPolicy.java:[{{10..90}},{{5..40}}] [deprecation] finalize() in Object has been deprecated
[WARNING] /src/main/java/com/example/FatalErrorHandler.java: Some input files use unchecked or unsafe operations.
[INFO] --- maven-surefire-plugin:3.0.0:test (default-test) @ {{service}} ---
[INFO] Tests are skipped.
[INFO] --- maven-jar-plugin:3.3.0:jar (default-jar) @ {{service}} ---
[INFO] Building jar: /src/target/{{service}}.jar
[INFO] --- dependency-check-maven:8.{{1..4}}.0:check (default) @ {{service}} ---
[WARNING] An NVD API Key was not provided - it is highly recommended to use an NVD API key as the update can take a VERY long time without an API Key
[INFO] No known vulnerabilities at or above CVSS {{7..9}}.0
[INFO] ------------------------------------------------------------------------
[INFO] BUILD SUCCESS
[INFO] ------------------------------------------------------------------------
[INFO] Total time:  0{{1..4}}:{{10..59}} min
== hb-gradle-cache
Downloading https://gradle.mirror.example/distributions/gradle-8.{{1..6}}-bin.zip
...........10%............20%...........30%............40%...........50%............60%...........70%............80%...........90%............100%
Starting a Gradle Daemon (subsequent builds will be faster)
> Task :compileJava
Could not load entry {{hexx}} from remote build cache: {{Loading entry from 'https://gradle-cache.corp.example/cache/{{hexx}}' response status 503: Service Unavailable|Unable to load entry from 'https://gradle-cache.corp.example/cache/{{hexx}}': Read timed out}}
Note: /src/main/java/com/example/ErrorMapper.java uses or overrides a deprecated API.
Note: Recompile with -Xlint:deprecation for details.
> Task :processResources
@* > Task :{{retry|errors|fault-api|timeouts}}:{{compileJava|classes|jar}} {{UP-TO-DATE|FROM-CACHE|NO-SOURCE}}
@* > Task :{{scoring|crash-reporter|client}}:{{compileJava|classes|jar}} {{UP-TO-DATE|FROM-CACHE}}
> Task :compileTestJava NO-SOURCE
> Task :test SKIPPED
@? Expiring Daemon because JVM heap space is exhausted
@? Daemon will be stopped at the end of the build after running out of JVM memory
> Task :bootJar

Deprecated Gradle features were used in this build, making it incompatible with Gradle 9.0.

You can use '--warning-mode all' to show the individual deprecation warnings and determine if they come from your own scripts or plugins.

BUILD SUCCESSFUL in {{1..3}}m {{1..59}}s
{{5..9}} actionable tasks: {{2..4}} executed, {{1..3}} up-to-date
The remote build cache was disabled during the build due to errors.
== hb-nuget
  Determining projects to restore...
  Retrying 'FindPackagesByIdAsync' for source 'https://nuget.mirror.example/v3/flat2/{{polly|errorhandling|hellang.middleware.problemdetails}}/index.json'.
  Response status code does not indicate success: {{503 (Service Unavailable)|429 (Too Many Requests)|502 (Bad Gateway)}}.
  Failed to download package '{{errpkg=Polly|Serilog.Exceptions|ErrorOr}}.{{ver}}' from 'https://nuget.mirror.example/v3/flat2/{{errpkg}}.{{ver}}.nupkg'.
  An error occurred while sending the request.
    The response ended prematurely.
  Retrying 'FindPackagesByIdAsyncCore' for source 'https://nuget.mirror.example/v3/flat2/{{errpkg}}.{{ver}}.nupkg'.
  Restored /src/{{service}}.csproj (in {{20..59}}.{{10..99}} sec).
/src/ErrorController.cs({{10..90}},{{5..40}}): warning CS0168: The variable 'ex' is declared but never used [/src/{{service}}.csproj]
/src/RetryPolicy.cs({{10..90}},{{5..40}}): warning CS8602: Dereference of a possibly null reference. [/src/{{service}}.csproj]
  {{service}} -> /app/publish/{{service}}.dll

Build succeeded.
    {{2..9}} Warning(s)
    0 Error(s)

Time Elapsed 00:0{{1..3}}:{{10..59}}.{{10..99}}
== hb-bundler bare
Fetching gem metadata from https://gems.mirror.example/..........
@* Fetching {{net-http-persistent|error_highlight|faraday-retry|timeout|did_you_mean}} {{ver*}}
Retrying download gem from https://gems.mirror.example/ due to error (2/4): Gem::RemoteFetcher::FetchError {{Net::OpenTimeout: Failed to open TCP connection to gems.mirror.example:443 (execution expired)|too many connection resets}} (https://gems.mirror.example/gems/faraday-retry-{{ver}}.gem)
@* Installing {{net-http-persistent|error_highlight|faraday-retry|timeout|did_you_mean}} {{ver*}} {{|with native extensions}}
Post-install message from exception_notification:
  NOTE: `ignored_exceptions` now ignores 404s by default.
Bundle complete! {{10..40}} Gemfile dependencies, {{50..120}} gems now installed.
Gems in the groups 'development' and 'test' were not installed.
""",
    noise="none",
    kind="image_build",
    step="RUN {{command}}",
    command="{{make -C /src build|./scripts/build.sh|sh /src/docker/build.sh}}",
)

stories(
    "none",
    "shell classic buildkit bare",
    r"""
== hb-cmake
-- The C compiler identification is GNU 11.4.0
-- The CXX compiler identification is GNU 11.4.0
-- Detecting CXX compile features - done
-- Performing Test CMAKE_HAVE_LIBC_PTHREAD
-- Performing Test CMAKE_HAVE_LIBC_PTHREAD - Failed
-- Looking for pthread_create in pthreads
-- Looking for pthread_create in pthreads - not found
-- Looking for pthread_create in pthread
-- Looking for pthread_create in pthread - found
-- Found Threads: TRUE
@* -- Performing Test HAVE_CXX_FLAG_{{WNO_ERROR|FATAL_ERRORS|WTHREAD_SAFETY|FNO_EXCEPTIONS|ABORT_ON_WARNING}} - {{Success|Failed}}
@* -- Looking for {{execinfo.h|backtrace|strerror_r|sigaltstack|abort|malloc_trim}} - {{found|not found}}
-- Could NOT find CUDA (missing: CUDA_TOOLKIT_ROOT_DIR CUDA_NVCC_EXECUTABLE CUDA_INCLUDE_DIRS CUDA_CUDART_LIBRARY)
-- Could NOT find BLAS (missing: BLAS_LIBRARIES), using the bundled one
-- Could NOT find Doxygen (missing: DOXYGEN_EXECUTABLE)
CMake Warning at cmake/Fallback.cmake:{{9..40}} (message):
  LLVM not found, JIT disabled
CMake Warning (dev) at CMakeLists.txt:{{9..90}} (find_package):
  Policy CMP0074 is not set: find_package uses <PackageName>_ROOT variables.
This warning is for project developers.  Use -Wno-dev to suppress it.

CMake Deprecation Warning at third_party/json/CMakeLists.txt:1 (cmake_minimum_required):
  Compatibility with CMake < 3.5 will be removed from a future version of
  CMake.

-- Configuring done
-- Generating done
-- Build files have been written to: /src/build
@* [ {{10..39}}%] Building CXX object src/CMakeFiles/core.dir/{{error|status|abort|crash_handler|retry}}.cc.o
/src/src/status.cc:{{40..200}}:12: warning: comparison of integer expressions of different signedness: 'int' and 'std::size_t' [-Wsign-compare]
@* [ {{40..89}}%] Building CXX object src/CMakeFiles/core.dir/{{timeout|fatal|signal|kill_switch|oom}}.cc.o
[ 95%] Linking CXX shared library lib{{topic}}.so
[100%] Built target {{topic}}
-- Install configuration: "Release"
-- Installing: /usr/local/include/{{topic}}/error.h
-- Installing: /usr/local/lib/lib{{topic}}.so
== hb-configure
checking for a BSD-compatible install... /usr/bin/install -c
checking whether build environment is sane... yes
checking for gawk... no
checking for mawk... mawk
checking for gcc... gcc
checking whether the C compiler works... yes
@* checking for {{strerror_r|backtrace|execinfo.h|sys/sysctl.h|libintl.h|minix/config.h|vfork.h}}... {{yes|no}}
checking for suffix of executables...
checking whether we are cross compiling... no
checking how to run the C preprocessor... gcc -E
configure: WARNING: unrecognized options: --with-systemd, --disable-crash-reports
@* checking for {{working alloca.h|error_at_line|GNU libc compatible malloc|deadlock detection|memory.h|timeout in select}}... {{yes|no|no, using replacement}}
checking for pkg-config... no
configure: WARNING: 'missing' script is too old or missing
checking whether NLS is requested... no
checking if gcc supports -fno-rtti -fno-exceptions... no
checking whether -lc should be explicitly linked in... no
checking for ld used by gcc... /usr/bin/ld
checking for OpenSSL... not found
configure: WARNING: building without TLS, the tool reads local files only
configure: creating ./config.status
config.status: creating Makefile
config.status: creating src/errors.h
config.status: config.h is unchanged
config.status: executing depfiles commands
make  all-am
@*   CC       {{error|xmalloc|fatal-signal|abort|quit}}.o
  CCLD     {{topic}}
ar: `u' modifier ignored since `D' is the default (see `U')
make[1]: Nothing to be done for 'install-data-am'.
make[1]: Leaving directory '/src'
== hb-cython bare
[1/{{3..9}}] Cythonizing {{topic}}/_errors.pyx
warning: {{topic}}/_errors.pyx:{{9..90}}:8: Unreachable code
performance hint: {{topic}}/_errors.pyx:{{9..90}}:5: Exception check on 'raise_oom' will always require the GIL to be acquired.
Possible solutions:
	1. Declare 'raise_oom' as 'noexcept' if you control the definition and you're sure you don't want the function to raise exceptions.
{{topic}}/_errors.c:{{2000..9000}}:13: warning: '__pyx_f_fail' defined but not used [-Wunused-function]
/usr/include/numpy/npy_1_7_deprecated_api.h:17:2: warning: #warning "Using deprecated NumPy API, disable it with #define NPY_NO_DEPRECATED_API NPY_1_7_API_VERSION" [-Wcpp]
building '{{topic}}._errors' extension finished
Successfully built {{topic}}
== hb-bazel
Starting local Bazel server and connecting to it...
WARNING: Download from https://bazel-a.mirror.example/com_google_absl/{{sha}}.tar.gz failed: class java.io.FileNotFoundException GET returned 404 Not Found
WARNING: Download from https://bazel-a.mirror.example/eigen/{{short}}.tar.gz failed: class com.google.devtools.build.lib.bazel.repository.downloader.UnrecoverableHttpException GET returned 502 Bad Gateway
DEBUG: Rule 'rules_cc' indicated that a canonical reproducible form can be obtained by modifying arguments sha256 = "{{sha2}}"
Analyzing: target //{{topic}}:server ({{100..300}} packages loaded, {{3000..9000}} targets configured)
INFO: Analyzed target //{{topic}}:server ({{300..400}} packages loaded, {{9000..19000}} targets configured).
INFO: Found 1 target...
WARNING: Remote Cache: UNAVAILABLE: io exception
@* [{{100..2900}} / {{3000..4000}}] Compiling {{absl/base/internal/raw_logging|absl/status/status|src/core/lib/iomgr/error|absl/debugging/failure_signal_handler}}.cc; {{1..30}}s linux-sandbox
INFO: From Compiling src/core/lib/iomgr/timer_generic.cc:
src/core/lib/iomgr/timer_generic.cc: In function 'void timer_cancel(grpc_timer*)':
warning: variable 'error' set but not used [-Wunused-but-set-variable]
INFO: From Compiling absl/debugging/failure_signal_handler.cc:
absl/debugging/failure_signal_handler.cc:{{100..400}}:12: warning: ignoring return value of 'ssize_t write(int, const void*, size_t)' [-Wunused-result]
@* [{{100..2900}} / {{3000..4000}}] Compiling {{src/core/lib/transport/error_utils|re2/re2|google/protobuf/stubs/statusor|src/core/ext/filters/deadline/deadline_filter}}.cc; {{1..30}}s linux-sandbox
@* [{{100..2900}} / {{3000..4000}}] Compiling {{eigen/Core|tensor/kernels/abort_op|tensor/platform/retrying_file_system}}.cc; {{1..30}}s linux-sandbox
@* [{{3000..3900}} / 4000] Linking {{topic}}/server; {{1..30}}s linux-sandbox
Target //{{topic}}:server up-to-date:
  bazel-bin/{{topic}}/server
INFO: Elapsed time: {{200..900}}.{{100..900}}s, Critical Path: {{50..190}}.{{10..99}}s
INFO: {{3000..4000}} processes: {{100..300}} internal, {{2000..3000}} linux-sandbox.
INFO: Build completed successfully, {{3000..4000}} total actions
== hb-sccache bare
sccache: warning: The server looks like it shut down unexpectedly, compiling locally instead
@*    Compiling {{anyhow|backoff|thiserror}} v{{ver*}}
    Finished release [optimized] target(s) in {{1..5}}m {{1..59}}s
+ sccache --show-stats
Compile requests                    {{300..900}}
Cache hits                          {{100..290}}
Cache misses                        {{10..90}}
Cache timeouts                        {{0..3}}
Cache read errors                     {{0..3}}
Forced recaches                       0
Compilation failures                  0
Failed distributed compilations       0
== hb-conan
======== Computing dependency graph ========
{{topic}}/1.0: Not found in local cache, looking in remotes...
{{topic}}/1.0: Checking remote: corp
ERROR: Error downloading file https://conan.corp.example/v2/conans/{{topic}}/1.0/files/conanfile.py: 'HTTPSConnectionPool(host='conan.corp.example', port=443): Read timed out.'
Waiting 5 seconds to retry...
{{topic}}/1.0: Downloaded recipe revision {{hexx}}
boost/1.8{{0..4}}.0: Not found in local cache, looking in remotes...
======== Computing necessary packages ========
boost/1.8{{0..4}}.0: Main binary package '{{short}}{{short2}}' missing
boost/1.8{{0..4}}.0: Checking {{2..9}} compatible configurations
boost/1.8{{0..4}}.0: Found compatible package '{{short3}}{{short4}}': compiler.cppstd=17
======== Installing packages ========
@* {{zlib|fmt|backward-cpp|boost}}/{{ver*}}: Already installed!
WARN: deprecated: Usage of deprecated Conan 1.X features that will be removed in Conan 2.X:
WARN: deprecated:     'cpp_info.names' used in: boost/1.84.0
======== Finalizing install (deploy, generators) ========
conanfile.py: Generators folder: /src/build/generators
Install finished successfully
""",
    noise="none",
    kind="image_build",
    step="RUN {{command}}",
    command="{{cmake --build /src/build|make -j2 && make install|./build.sh --release}}",
)

stories(
    "none",
    "shell bare",
    r"""
== hb-trivy
{{t:%Y-%m-%dT%H:%M:%SZ}}	INFO	[vulndb] Need to update DB
{{t:%Y-%m-%dT%H:%M:%SZ}}	INFO	[vulndb] Downloading vulnerability DB...
{{t:%Y-%m-%dT%H:%M:%SZ}}	INFO	[vulndb] Downloading artifact...	repo="db-a.mirror.example/trivy-db:2"
{{t:%Y-%m-%dT%H:%M:%SZ}}	ERROR	[vulndb] Failed to download artifact	repo="db-a.mirror.example/trivy-db:2" err="OCI repository error: 1 error occurred:\n\t* GET https://db-a.mirror.example/v2/trivy-db/manifests/2: TOOMANYREQUESTS: retry-after: {{100..900}}µs, allowed: 44000/minute\n\n"
{{t:%Y-%m-%dT%H:%M:%SZ}}	INFO	[vulndb] Trying to download artifact from other repository...
{{t:%Y-%m-%dT%H:%M:%SZ}}	INFO	[vulndb] Downloading artifact...	repo="db-b.mirror.example/trivy-db:2"
{{t:%Y-%m-%dT%H:%M:%SZ}}	INFO	[vulndb] Artifact successfully downloaded	repo="db-b.mirror.example/trivy-db:2"
{{t:%Y-%m-%dT%H:%M:%SZ}}	INFO	[vuln] Vulnerability scanning is enabled
{{t:%Y-%m-%dT%H:%M:%SZ}}	INFO	Detected OS	family="debian" version="12.{{1..9}}"
{{t:%Y-%m-%dT%H:%M:%SZ}}	WARN	Using severities from other vendors for some vulnerabilities.

{{image}} (debian 12.{{1..9}})

Total: {{high=3..9}} (HIGH: {{high}}, CRITICAL: 0)

┌──────────────┬────────────────┬──────────┬──────────────┬───────────────────┬──────────────────────────────────────────────────┐
│   Library    │ Vulnerability  │ Severity │    Status    │ Installed Version │                      Title                       │
├──────────────┼────────────────┼──────────┼──────────────┼───────────────────┼──────────────────────────────────────────────────┤
@* │ {{libexpat1 |libldap-2.5|libtiff6  |perl-base }}   │ CVE-202{{2..4}}-{{10000..49999}} │ HIGH     │ {{affected    |will_not_fix|fix_deferred}} │ {{ver*}}-{{1..9}}           │ {{expat: out-of-memory in XML_ResumeParser crash  |libtiff: Segmentation fault in tiffcrop          |openldap: null pointer dereference in ber_memalloc|perl: heap buffer overflow in regex compiler     }} │
└──────────────┴────────────────┴──────────┴──────────────┴───────────────────┴──────────────────────────────────────────────────┘
no unfixed CRITICAL, policy passed (exit 0)
== hb-grype bare
 ✔ Vulnerability DB                [updated]
 ✔ Cataloged contents              {{sha}}
 ✔ Scanned for vulnerabilities     [{{20..90}} vulnerability matches]
   ├── by severity: 0 critical, {{1..9}} high, {{10..20}} medium, {{1..9}} low, {{30..90}} negligible
   └── by status:   {{1..9}} fixed, {{20..90}} not-fixed, 0 ignored
[00{{10..50}}]  WARN could not match distro version, using the closest one
NAME          INSTALLED   FIXED-IN     TYPE  VULNERABILITY     SEVERITY
@* {{libc-bin|liberror-perl|bash|coreutils|libgcrypt20}}    {{ver*}}    (won't fix)  deb   CVE-20{{16..24}}-{{1000..9999}}  {{Negligible|Medium|Low}}
fail-on: critical, found none
== hb-hadolint bare
+ hadolint --no-fail Dockerfile
Dockerfile:{{3..9}} DL3008 warning: Pin versions in apt get install. Instead of `apt-get install <package>` use `apt-get install <package>=<version>`
Dockerfile:{{10..19}} DL4006 warning: Set the SHELL option -o pipefail before RUN with a pipe in it
Dockerfile:{{20..29}} DL3059 info: Multiple consecutive `RUN` instructions. Consider consolidation.
@? Dockerfile:{{30..39}} SC2015 info: Note that A && B || C is not if-then-else. C may run when A is true.
+ docker build -q -t {{service}}:{{tag}} .
{{digest}}
== hb-cosign bare
+ cosign sign --yes {{image}}
WARNING: Image reference {{image}} uses a tag, not a digest, to identify the image to sign.
    This can lead you to sign a different image than the intended one.
Successfully verified SCT...
[ERR] POST https://rekor.sign.example/api/v1/log/entries request failed: Post "https://rekor.sign.example/api/v1/log/entries": context deadline exceeded
[DEBUG] POST https://rekor.sign.example/api/v1/log/entries: retrying in 1s (4 left)
tlog entry created with index: {{1000000..9000000}}
Pushing signature to: {{registry}}/{{repo}}
== hb-structure-test
=====================================
====== Test file: structure.yaml ======
=====================================
=== RUN: Command Test: no compiler left
--- PASS
duration: {{1..9}}00ms
stderr: /bin/sh: 1: gcc: not found
=== RUN: Command Test: unknown user is refused
--- PASS
stderr: su: user nobody2 does not exist or the user entry does not contain all the required fields
=== RUN: Command Test: read-only root
--- PASS
stderr: touch: cannot touch '/usr/bin/x': Permission denied
=== RUN: File Existence Test: no core dumps
--- PASS

======================================
============== RESULTS ===============
======================================
Passes:      4
Failures:    0
Duration:    {{1..9}}.{{100..900}}s
Total tests: 4

PASS
== hb-vm-apt-lock
+ sudo apt-get -o DPkg::Lock::Timeout=300 install -y docker-buildx-plugin
@* Waiting for cache lock: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process {{pid}} (unattended-upgr)...
Reading package lists...
Building dependency tree...
docker-buildx-plugin is already the newest version (0.1{{1..4}}.{{0..3}}-1~ubuntu.22.04~jammy).
0 upgraded, 0 newly installed, 0 to remove and {{1..40}} not upgraded.
+ docker buildx create --use --name ci
ERROR: existing instance for "ci" but no append mode, specify --node to make changes for existing instances
+ docker buildx use ci
+ docker buildx build --push -t {{image}} .
#0 building with "ci" instance using docker-container driver
#9 CACHED
#15 pushing manifest for {{image}}@{{digest}} 0.{{3..9}}s done
#15 DONE {{3..9}}.{{0..9}}s
== hb-echoed-script
$ set -euo pipefail
$ trap 'echo "build failed on line $LINENO" >&2; exit 1' ERR
$ for try in 1 2 3; do timeout 600 docker build --build-arg FAIL_ON_WARNINGS=0 -t "$IMAGE" . && break || echo "attempt $try failed, retrying" >&2; done
@* Step {{1..5}}/6 : {{COPY . .|RUN make|ENV RETRIES=3|ARG FAIL_ON_WARNINGS}}
Step 6/6 : CMD ["/app/run.sh"]
Successfully built {{hex}}
Successfully tagged {{image}}
$ docker image inspect "$IMAGE" > /dev/null || { echo "FATAL: image not found" >&2; exit 2; }
$ docker rm -f builder-tmp || true
{{Error: No such container: builder-tmp|Error response from daemon: No such container: builder-tmp}}
$ docker image prune -f --filter until=72h
Deleted Images:
@* deleted: sha256:{{sha*}}
Total reclaimed space: {{1..9}}.{{10..99}}GB
$ docker push -q "$IMAGE" || { echo "push failed" >&2; exit 3; }
{{image}}
== hb-dind-start
+ docker info
ERROR: Cannot connect to the Docker daemon at tcp://docker:2376. Is the docker daemon running?
errors pretty printing info
docker is not up yet (1/30)
@? docker is not up yet (2/30)
Client:
 Version:    24.0.{{1..9}}
Server:
 Containers: 0
 Storage Driver: overlay2
WARNING: No swap limit support
WARNING: bridge-nf-call-iptables is disabled
+ docker build -q -t {{image}} .
{{digest}}
+ docker push -q {{image}}
{{image}}
""",
    noise="none",
    kind="image_build",
    command="{{make scan|./ci/check-image.sh|make release}}",
)

stories(
    "none",
    "shell classic buildkit bare",
    r"""
== hb-pytest-live
============================= test session starts ==============================
platform linux -- Python 3.11.{{1..9}}, pytest-8.{{0..3}}.{{0..3}}, pluggy-1.5.0 -- /usr/local/bin/python
collecting ... collected 48 items

tests/test_client.py::test_gives_up_after_three_attempts
-------------------------------- live log call ---------------------------------
WARNING  {{topic}}.client:client.py:{{line}} attempt 1 failed: [Errno 111] Connection refused
WARNING  {{topic}}.client:client.py:{{line}} attempt 2 failed: [Errno 111] Connection refused
ERROR    {{topic}}.client:client.py:{{line}} giving up after 3 attempts
PASSED                                                                   [ {{10..19}}%]
@* tests/test_client.py::test_{{timeout_is_raised|connection_reset_is_retried|refuses_after_shutdown|kills_stuck_worker}} PASSED [ {{10..19}}%]
tests/test_score.py::test_broken_input_gives_400
-------------------------------- live log call ---------------------------------
ERROR    {{topic}}.score:score.py:{{line}} could not parse request
Traceback (most recent call last):
  File "/app/{{topic}}/score.py", line {{line}}, in run
    data = json.loads(body)
  File "/usr/local/lib/python3.11/json/decoder.py", line 355, in raw_decode
    raise JSONDecodeError("Expecting value", s, err.value) from None
json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)
PASSED                                                                   [ {{20..39}}%]
@* tests/test_score.py::test_{{missing_model_file|worker_timeout|out_of_memory|unknown_column}}_is_reported PASSED [ {{40..89}}%]
@* tests/test_{{limits|health}}.py::test_{{503_while_loading|429_has_retry_after|413_for_large_bodies|fails_without_a_key}} PASSED [ {{40..89}}%]
tests/test_gpu.py::test_cuda_oom_is_retried_on_cpu SKIPPED (no GPU)      [100%]

=============================== warnings summary ===============================
tests/test_client.py::test_gives_up_after_three_attempts
  {{site}}/urllib3/connectionpool.py:{{1000..1100}}: InsecureRequestWarning: Unverified HTTPS request is being made to host 'localhost'.
-- Docs: https://docs.pytest.example/en/stable/how-to/capture-warnings.html
================== 47 passed, 1 skipped, 1 warning in {{5..90}}.{{10..99}}s ===================
== hb-surefire-traces
[INFO] -------------------------------------------------------
[INFO]  T E S T S
[INFO] -------------------------------------------------------
[INFO] Running com.example.{{topic}}.RetryTest
{{t:%H:%M:%S.%L}} [main] WARN  com.example.{{topic}}.Retry - attempt 1 of 3 failed
java.net.ConnectException: Connection refused
	at java.base/sun.nio.ch.Net.pollConnect(Native Method)
	at com.example.{{topic}}.FlakyServer.call(FlakyServer.java:{{line}})
	at com.example.{{topic}}.RetryTest.succeedsOnTheSecondAttempt(RetryTest.java:{{line}})
{{t:%H:%M:%S.%L}} [main] INFO  com.example.{{topic}}.Retry - attempt 2 of 3 succeeded
[INFO] Tests run: {{3..9}}, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.{{100..900}} s - in com.example.{{topic}}.RetryTest
[INFO] Running com.example.{{topic}}.FatalErrorHandlerTest
{{t:%H:%M:%S.%L}} [scorer-1] ERROR com.example.{{topic}}.FatalErrorHandler - uncaught in scorer-1
java.lang.OutOfMemoryError: thrown by the test
	at com.example.{{topic}}.FatalErrorHandlerTest.lambda$handlesOutOfMemory$0(FatalErrorHandlerTest.java:{{line}})
	at java.base/java.lang.Thread.run(Thread.java:{{800..900}})
@* [INFO] Tests run: {{3..9}}, Failures: 0, Errors: 0, Skipped: {{0..1}}, Time elapsed: 0.{{100..900}} s - in com.example.{{topic}}.{{Timeout|Crash|Deadlock|BadRequest}}Test
[INFO]
[INFO] Results:
[INFO]
[WARNING] Tests run: {{60..90}}, Failures: 0, Errors: 0, Skipped: 2
[INFO]
[INFO] ------------------------------------------------------------------------
[INFO] BUILD SUCCESS
[INFO] ------------------------------------------------------------------------
== hb-gotest-panic
=== RUN   TestPanicBecomes500
{{t:%Y/%m/%d %H:%M:%S}} http: panic serving 127.0.0.1:{{30000..60000}}: boom
goroutine {{10..90}} [running]:
net/http.(*conn).serve.func1()
	/usr/local/go/src/net/http/server.go:1868 +0xb9
panic({0x{{short}}?, 0x{{short2}}?})
	/usr/local/go/src/runtime/panic.go:920 +0x270
--- PASS: TestPanicBecomes500 (0.0{{1..9}}s)
=== RUN   TestRetriesUntilDeadline
    retry_test.go:{{line}}: attempt 1: context deadline exceeded
    retry_test.go:{{line}}: attempt 2: unexpected EOF
    retry_test.go:{{line}}: attempt 3: ok
--- PASS: TestRetriesUntilDeadline ({{0..3}}.{{10..99}}s)
=== RUN   TestLeaderElection
{{t:%Y/%m/%d %H:%M:%S}} [ERR] raft: Failed to make RequestVote RPC to {Voter node-2 127.0.0.1:{{30000..60000}}}: dial tcp 127.0.0.1:{{30000..60000}}: connect: connection refused
{{t:%Y/%m/%d %H:%M:%S}} [INFO] raft: Election won. Tally: 2
--- PASS: TestLeaderElection ({{1..3}}.{{10..99}}s)
@* ok  	example.com/{{service}}/{{fault|retry|abort|oom}}	{{0..9}}.{{100..900}}s
?   	example.com/{{service}}/cmd/crashdump	[no test files]
PASS
== hb-cargo-test
    Finished test [unoptimized + debuginfo] target(s) in {{20..59}}.{{10..99}}s
     Running unittests src/lib.rs (target/debug/deps/{{topic}}-{{short}})

running 7 tests
thread 'queue::tests::poisoned_lock_is_recovered' panicked at src/queue.rs:{{line}}:13:
worker died
note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace
test queue::tests::poisoned_lock_is_recovered ... ok
test parse::tests::empty_input_panics - should panic ... ok
test {{retry|errors|abort}}::tests::gives_up_after_three ... ok
test {{retry|errors|abort}}::tests::connection_refused_is_an_error ... ok
test {{retry|errors|abort}}::tests::timeout_is_reported ... ok
test {{retry|errors|abort}}::tests::disk_full_is_an_error ... ok
test gpu::tests::out_of_memory ... ignored, needs a GPU

test result: ok. 6 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.{{10..99}}s

   Doc-tests {{topic}}

running 0 tests

test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
""",
    noise="none",
    kind="image_build",
    step="RUN {{command}}",
    command="{{make test|./ci/test.sh|sh /src/run-tests.sh}}",
)

stories(
    "none",
    "bare shell",
    r"""
== hb-pytest-rerun bare
tests/test_api.py::test_health PASSED                                    [ {{10..19}}%]
tests/test_api.py::test_score_under_load RERUN                           [ {{20..29}}%]
tests/test_api.py::test_score_under_load PASSED                          [ {{20..29}}%]
@* tests/test_api.py::test_{{unauthorized|not_found|too_many_requests|timeout}} PASSED [ {{30..90}}%]
=========================== rerun test summary info ============================
RERUN tests/test_api.py::test_score_under_load
==================== {{20..60}} passed, 1 rerun in {{10..90}}.{{10..99}}s =====================
== hb-vitest
 RUN  v1.{{1..6}}.0 /app

stderr | src/api/client.test.ts > client > retries on 503
fetch failed with 503, retrying in 10 ms

stderr | src/components/ErrorBoundary.test.tsx > shows the fallback
Error: Uncaught [Error: boom]
    at reportException (/app/node_modules/jsdom/lib/jsdom/living/helpers/runtime-script-errors.js:66:24)
The above error occurred in the <Bomb> component:
React will try to recreate this component tree from scratch using the error boundary you provided, ErrorBoundary.

 ✓ src/api/client.test.ts  ({{5..20}} tests) {{100..900}}ms
 ✓ src/components/ErrorBoundary.test.tsx  (2 tests) {{20..90}}ms
 ↓ src/api/legacy.test.ts  (3 tests | 3 skipped)

 Test Files  11 passed | 1 skipped (12)
      Tests  118 passed | 3 skipped (121)
   Duration  {{3..20}}.{{10..99}}s
== hb-ctest
Test project /src/build
      Start 1: error_codes
1/6 Test #1: error_codes ......................   Passed    0.{{10..99}} sec
      Start 2: abort_on_fatal
2/6 Test #2: abort_on_fatal ...................   Passed    0.{{10..99}} sec
      Start 3: oom_guard
3/6 Test #3: oom_guard ........................   Passed    {{1..9}}.{{10..99}} sec
      Start 4: timeout_queue
4/6 Test #4: timeout_queue ....................   Passed    {{1..9}}.{{10..99}} sec
      Start 5: gpu_memory
5/6 Test #5: gpu_memory .......................***Skipped   0.00 sec
      Start 6: corrupt_file_is_refused
6/6 Test #6: corrupt_file_is_refused ..........   Passed    0.{{10..99}} sec

100% tests passed, 0 tests failed out of 6

Label Time Summary:
will-fail    =   0.{{10..99}} sec*proc (2 tests)

Total Test time (real) =   {{2..20}}.{{10..99}} sec

The following tests did not run:
          5 - gpu_memory (Skipped)
== hb-testthat
══ Testing test-errors.R ═══════════════════════════════════════════════════════
[ FAIL 0 | WARN 0 | SKIP 0 | PASS {{1..9}} ]
══ Testing test-retry.R ════════════════════════════════════════════════════════
Error in retry(f, 3) : could not connect (expected by the test)
[ FAIL 0 | WARN 2 | SKIP 1 | PASS {{10..40}} ]

══ Warnings ════════════════════════════════════════════════════════════════════
── Warning (test-retry.R:{{9..40}}:3): gives up quietly ──
NaNs produced
══ Skipped tests (1) ═══════════════════════════════════════════════════════════
• On CRAN (1): test-timeout.R:{{9..40}}:3

[ FAIL 0 | WARN 2 | SKIP 1 | PASS {{41..90}} ]
== hb-tox bare
py39: skipped because could not find python interpreter with spec(s): py39
py311: commands[0]> pytest -q
@* {{................................|....s...........................|......x.........................}} [ {{10..90}}%]
{{100..300}} passed, 1 skipped, 1 xfailed in {{10..59}}.{{10..99}}s
lint: commands[0]> ruff check --exit-zero .
src/{{topic}}/retry.py:{{line}}:9: BLE001 Do not catch blind exception: `Exception`
src/{{topic}}/kill.py:{{line}}:5: S603 `subprocess` call: check for execution of untrusted input
Found 2 errors.
  py39: SKIP (0.{{10..99}} seconds)
  py311: OK ({{10..59}}.{{10..99}}=setup[{{3..9}}.{{10..99}}]+cmd[{{5..40}}.{{10..99}}] seconds)
  lint: OK ({{1..9}}.{{10..99}} seconds)
  congratulations :) ({{60..99}}.{{10..99}} seconds)
""",
    noise="none",
    kind="other",
    command="{{make test|./ci/test.sh|npm run check}}",
)

stories(
    "none",
    "bare shell",
    r"""
== hb-push-retry bare
The push refers to repository [{{registry}}/{{repo}}]
@* {{hex*}}: Preparing
{{hex}}: Waiting
@* {{hex*}}: Layer already exists
{{hex2}}: Retrying in 5 seconds
{{hex2}}: Retrying in 4 seconds
{{hex2}}: Pushed
{{hex}}: Pushed
{{tag}}: digest: {{digest}} size: {{1000..4000}}
== hb-push-retry-action
##[group]Run nick-fields/retry@v3
  timeout_minutes: 10
  max_attempts: 3
  retry_on: error
  command: docker push {{image}}
##[endgroup]
##[group]Attempt 1
The push refers to repository [{{registry}}/{{repo}}]
{{hex}}: Preparing
{{unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.|error parsing HTTP 504 response body: invalid character '<' looking for beginning of value|received unexpected HTTP status: 503 Service Unavailable}}
##[endgroup]
##[warning]Attempt 1 failed. Reason: Child_process exited with error code 1
##[group]Attempt 2
The push refers to repository [{{registry}}/{{repo}}]
@* {{hex*}}: Pushed
{{tag}}: digest: {{digest}} size: {{1000..4000}}
##[endgroup]
Command completed after 2 attempt(s).
== hb-pull-mirror
time="{{t:%Y-%m-%dT%H:%M:%S.%9Z}}" level=info msg="Attempting next endpoint for pull after error: manifest unknown: manifest unknown" spanID={{short}} traceID={{hexx}}
time="{{t:%Y-%m-%dT%H:%M:%S.%9Z}}" level=warning msg="Error getting v2 registry: Get \"https://mirror.corp.example/v2/\": dial tcp {{privip}}:443: connect: connection refused"
time="{{t:%Y-%m-%dT%H:%M:%S.%9Z}}" level=info msg="Attempting next endpoint for pull after error: Get \"https://mirror.corp.example/v2/\": dial tcp {{privip}}:443: connect: connection refused"
time="{{t:%Y-%m-%dT%H:%M:%S.%9Z}}" level=info msg="image pulled" digest="{{digest}}" remote="{{image}}"
== hb-skopeo-copy
+ skopeo copy --all --retry-times 5 docker://{{base}} docker://{{registry}}/mirror/{{service}}:{{tag}}
Getting image list signatures
Copying 2 of 2 images in list
Copying image {{digest}} (1/2)
@* Copying blob {{hex*}} done   |
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="Failed, retrying in 1s ... (1/5). Error: copying image 1/2 from manifest list: writing blob: Patch \"https://{{registry}}/v2/mirror/{{service}}/blobs/uploads/{{guid}}\": {{context deadline exceeded (Client.Timeout exceeded while awaiting headers)|http2: server sent GOAWAY and closed the connection|EOF}}"
Getting image list signatures
Copying 2 of 2 images in list
Copying image {{digest}} (1/2)
@* Copying blob {{hex*}} skipped: already exists
Writing manifest to image destination
Copying image {{digest2}} (2/2)
@* Copying blob {{hex*}} done   |
Writing manifest to image destination
Writing manifest list to image destination
Storing list signatures
== hb-registry-access
@* {{privip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "GET /v2/ HTTP/1.1" 401 87 "" "docker/24.0.{{1..9}} go/go1.20.{{1..9}} git-commit/{{short}} kernel/5.15.0 os/linux arch/amd64"
@* time="{{t:%Y-%m-%dT%H:%M:%S.%9Z}}" level=error msg="response completed with error" auth.user.name=ci err.code="blob unknown" err.detail=sha256:{{sha*}} err.message="blob unknown to registry" go.version=go1.20.8 http.request.method=HEAD http.request.uri="/v2/{{service}}/blobs/sha256:{{sha*}}" http.response.status=404 http.response.written=157 vars.name={{service}}
@* {{privip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "HEAD /v2/{{service}}/blobs/sha256:{{sha*}} HTTP/1.1" 404 157 "" "docker/24.0.{{1..9}} go/go1.20.{{1..9}}"
@* {{privip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "POST /v2/{{service}}/blobs/uploads/ HTTP/1.1" 202 0 "" "docker/24.0.{{1..9}} go/go1.20.{{1..9}}"
@* {{privip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "PATCH /v2/{{service}}/blobs/uploads/{{guid*}}?_state=REDACTED HTTP/1.1" 202 0 "" "docker/24.0.{{1..9}} go/go1.20.{{1..9}}"
@* {{privip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "PUT /v2/{{service}}/blobs/uploads/{{guid*}}?_state=REDACTED&digest=sha256%3A{{sha*}} HTTP/1.1" 201 0 "" "docker/24.0.{{1..9}} go/go1.20.{{1..9}}"
time="{{t:%Y-%m-%dT%H:%M:%S.%9Z}}" level=error msg="response completed with error" err.code="manifest unknown" err.message="manifest unknown" http.request.method=HEAD http.request.uri="/v2/{{service}}/manifests/{{tag}}" http.response.status=404 vars.reference={{tag}}
{{privip}} - - [{{t:%d/%b/%Y:%H:%M:%S +0000}}] "PUT /v2/{{service}}/manifests/{{tag}} HTTP/1.1" 201 0 "" "docker/24.0.{{1..9}} go/go1.20.{{1..9}}"
time="{{t:%Y-%m-%dT%H:%M:%S.%9Z}}" level=info msg="response completed" go.version=go1.20.8 http.request.method=PUT http.request.uri="/v2/{{service}}/manifests/{{tag}}" http.response.status=201 vars.name={{service}}
== hb-registry-challenge
{{t:%Y/%m/%d %H:%M:%S}} --> GET https://{{registry}}/v2/
{{t:%Y/%m/%d %H:%M:%S}} <-- 401 https://{{registry}}/v2/ ({{10..90}}.{{1..9}}ms)
{{t:%Y/%m/%d %H:%M:%S}} HTTP/1.1 401 Unauthorized
Www-Authenticate: Bearer realm="https://{{registry}}/oauth2/token",service="{{registry}}"
{"errors":[{"code":"UNAUTHORIZED","message":"authentication required, visit https://aka.ms/acr/authorization for more information.","detail":null}]}
{{t:%Y/%m/%d %H:%M:%S}} --> GET https://{{registry}}/oauth2/token?scope=repository%3A{{service}}%3Apush%2Cpull&service={{registry}} [body redacted: basic token response contains credentials]
{{t:%Y/%m/%d %H:%M:%S}} <-- 200 https://{{registry}}/oauth2/token ({{10..90}}.{{1..9}}ms)
{{t:%Y/%m/%d %H:%M:%S}} --> HEAD https://{{registry}}/v2/{{service}}/blobs/{{digest}}
{{t:%Y/%m/%d %H:%M:%S}} <-- 404 https://{{registry}}/v2/{{service}}/blobs/{{digest}} ({{10..90}}.{{1..9}}ms)
{{t:%Y/%m/%d %H:%M:%S}} --> POST https://{{registry}}/v2/{{service}}/blobs/uploads/
{{t:%Y/%m/%d %H:%M:%S}} <-- 202 https://{{registry}}/v2/{{service}}/blobs/uploads/ ({{10..90}}.{{1..9}}ms)
{{t:%Y/%m/%d %H:%M:%S}} pushed blob: {{digest}}
{{t:%Y/%m/%d %H:%M:%S}} --> PUT https://{{registry}}/v2/{{service}}/manifests/{{tag}}
{{t:%Y/%m/%d %H:%M:%S}} <-- 201 https://{{registry}}/v2/{{service}}/manifests/{{tag}} ({{100..900}}.{{1..9}}ms)
{{t:%Y/%m/%d %H:%M:%S}} {{registry}}/{{service}}:{{tag}}: digest: {{digest2}} size: {{1000..4000}}
""",
    noise="none",
    kind="registry",
    command="{{make push|./ci/push.sh|crane push image.tar {{registry}}/{{service}}:{{tag}}}}",
)

stories(
    "none",
    "bare",
    r"""
== hb-buildkitd
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="using host network as the default"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="skipping containerd worker, as \"/run/containerd/containerd.sock\" does not exist"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="found 1 workers, default=\"{{short}}\""
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="currently, only the default worker can be used."
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="running server on /run/buildkit/buildkitd.sock"
@* time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="reference for unknown type: application/vnd.in-toto+json" digest="sha256:{{sha*}}" mediatype=application/vnd.in-toto+json size={{1000..9000}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=warning msg="healthcheck failed" actualDuration=30s spanID={{short2}} timeout=30s traceID={{hexx}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=debug msg="healthcheck completed" actualDuration={{100..900}}ms spanID={{short2}} timeout=30s traceID={{hexx}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="fetch failed" error="403 Forbidden" host=mirror.corp.example
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=info msg="trying next host" error="{{failed to do request: Head \"https://mirror.corp.example/v2/{{service}}/manifests/{{tag}}\": dial tcp {{privip}}:443: i/o timeout|pull access denied}}" host=mirror.corp.example
@* time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=debug msg="snapshot garbage collected" snapshotter=overlayfs d="{{1..90}}.{{100..900}}ms"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=debug msg="session finished: context canceled" spanID={{short3}}
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=debug msg="do request" request.method=PUT spanID={{short4}} url="https://{{registry}}/v2/{{repo}}/manifests/{{tag}}"
time="{{t:%Y-%m-%dT%H:%M:%SZ}}" level=debug msg="fetch response received" response.header.docker-content-digest="{{digest}}" response.status="201 Created" spanID={{short4}}
== hb-dockerd-build
@* time="{{t:%Y-%m-%dT%H:%M:%S.%9Z}}" level=info msg="Layer sha256:{{sha*}} cleaned up"
time="{{t:%Y-%m-%dT%H:%M:%S.%9Z}}" level=warning msg="failed to prune image docker.io/library/{{service}}@{{digest}}: No such image: {{service}}@{{digest}}"
time="{{t:%Y-%m-%dT%H:%M:%S.%9Z}}" level=error msg="Handler for GET /v1.4{{1..3}}/images/{{service}}:{{tag}}/json returned error: No such image: {{service}}:{{tag}}"
time="{{t:%Y-%m-%dT%H:%M:%S.%9Z}}" level=error msg="Not continuing with pull after error: context canceled"
time="{{t:%Y-%m-%dT%H:%M:%S.%9Z}}" level=info msg="ignoring event" container={{sha}} module=libcontainerd namespace=moby topic=/tasks/delete type="*events.TaskDelete"
time="{{t:%Y-%m-%dT%H:%M:%S.%9Z}}" level=warning msg="cleaning up after shim disconnected" id={{sha}} namespace=moby
time="{{t:%Y-%m-%dT%H:%M:%S.%9Z}}" level=info msg="Container failed to exit within 10s of signal 15 - using the force" container={{sha}}
time="{{t:%Y-%m-%dT%H:%M:%S.%9Z}}" level=info msg="image pulled" digest="{{digest2}}" remote="{{image}}"
== hb-runner-service
{{t:%b %d %H:%M:%S}} {{node}} gitlab-runner[{{pid}}]: WARNING: Checking for jobs... failed                    runner={{short}} status=502 Bad Gateway
{{t:%b %d %H:%M:%S}} {{node}} gitlab-runner[{{pid}}]: WARNING: Checking for jobs... failed                    runner={{short}} status=couldn't execute POST against https://git.corp.example/api/v4/jobs/request: net/http: TLS handshake timeout
{{t:%b %d %H:%M:%S}} {{node}} gitlab-runner[{{pid}}]: Checking for jobs... received                        job={{n=10000..90000}} repo_url=https://git.corp.example/{{service}}.git runner={{short}}
{{t:%b %d %H:%M:%S}} {{node}} gitlab-runner[{{pid}}]: WARNING: Appending trace to coordinator... failed     code=503 job={{n}} job-status= update-interval=0s
{{t:%b %d %H:%M:%S}} {{node}} gitlab-runner[{{pid}}]: Appending trace to coordinator...ok                code=202 job={{n}} job-log=0-{{1000..9000}} job-status=running
{{t:%b %d %H:%M:%S}} {{node}} gitlab-runner[{{pid}}]: Job succeeded                                       duration_s={{100..900}}.{{10..99}} job={{n}} project={{10..900}} runner={{short}}
""",
    noise="none",
    kind="system_log",
)
