"""Frames of what builds images: ACR tasks, docker, BuildKit, kaniko, Azure ML's serverless compute."""

# fmt: off

from lab.generators.frame import Frame

OUTER = "none azdo github"
FRAMES: dict[str, Frame] = {
    "acr": Frame(
        "image_build",
        head="""
{{t:%Y/%m/%d %H:%M:%S}} Downloading source code...
{{t:%Y/%m/%d %H:%M:%S}} Finished downloading source code
@? {{t:%Y/%m/%d %H:%M:%S}} Using acb_vol_{{guid3}} as the home volume
@? {{t:%Y/%m/%d %H:%M:%S}} Creating Docker network: acb_default_network, driver: 'bridge'
{{t:%Y/%m/%d %H:%M:%S}} Successfully set up Docker network: acb_default_network
{{t:%Y/%m/%d %H:%M:%S}} Setting up Docker configuration...
{{t:%Y/%m/%d %H:%M:%S}} Successfully logged into {{registry}}
{{t:%Y/%m/%d %H:%M:%S}} Executing step ID: acb_step_0. Timeout(sec): {{5400|3600|28800}}, Working directory: '', Network: 'acb_default_network'
{{t:%Y/%m/%d %H:%M:%S}} Scanning for dependencies...
{{t:%Y/%m/%d %H:%M:%S}} Launching container with name: acb_step_0
Sending build context to Docker daemon  {{10..90}}.{{10..99}}kB
Step 1/{{steps=9..21}} : FROM {{base}}@{{digest}}
@?  ---> {{hex*}}
Step {{at=6..9}}/{{steps}} : {{step}}
 ---> Running in {{hex2}}""".strip(),
        noise="pip",
        fail="""
@? The command '/bin/sh -c {{command}}' returned a non-zero code: {{code}}
{{t:%Y/%m/%d %H:%M:%S}} Container failed during run: acb_step_0. No retries remaining.
failed to run step ID: acb_step_0: exit status {{1|2}}
@?
@? Run ID: {{runid}} failed after {{1..59}}m{{1..59}}s. Error: failed during run, err: exit status 1""".strip(),
        ok="""
Removing intermediate container {{hex2}}
 ---> {{hex*}}
Successfully built {{hex*}}
Successfully tagged {{image}}
{{t:%Y/%m/%d %H:%M:%S}} Successfully executed container: acb_step_0
{{t:%Y/%m/%d %H:%M:%S}} Pushing image: {{image}}, attempt 1
{{t:%Y/%m/%d %H:%M:%S}} Successfully pushed image: {{image}}
{{t:%Y/%m/%d %H:%M:%S}} Step ID: acb_step_0 marked as successful (elapsed time in seconds: {{40..900}}.{{100000..999999}})
Run ID: {{runid}} was successful after {{1..20}}m{{1..59}}s""".strip(),
        outer=OUTER,
    ),
    "classic": Frame(
        "image_build",
        head="""
@? $ docker build -t {{service}}:{{tag}} .
Sending build context to Docker daemon  {{2..900}}.{{0..9}}kB
Step 1/{{steps=6..14}} : FROM {{base}}
 ---> {{hex*}}
@? Step 2/{{steps}} : WORKDIR /app
@?  ---> Using cache
Step {{at=3..5}}/{{steps}} : {{step}}
 ---> Running in {{hex2}}""".strip(),
        noise="pip",
        fail="""
The command '/bin/sh -c {{command}}' returned a non-zero code: {{code}}
@? ##[error]Process completed with exit code 1.
@? make: *** [Makefile:{{9..40}}: image] Error 1""".strip(),
        ok="Removing intermediate container {{hex2}}\n ---> {{hex*}}\nSuccessfully built {{hex*}}\nSuccessfully tagged {{service}}:{{tag}}",
        outer=OUTER,
    ),
    "buildkit": Frame(
        "image_build",
        head="""
#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: {{200..900}}B done
#1 DONE 0.{{0..9}}s
#2 [internal] load metadata for {{base}}
#2 DONE {{0..3}}.{{0..9}}s
@? #3 [internal] load .dockerignore
@? #3 DONE 0.0s
#{{bk=5..12}} [{{at=2..5}}/{{steps=6..9}}] {{step}}""".strip(),
        noise="pip",
        line="#{{bk}} {{0..400}}.{{100..999}} ",
        fail="""
#{{bk}} ERROR: process "/bin/sh -c {{command}}" did not complete successfully: exit code: {{code}}
------
 > [{{at}}/{{steps}}] {{step}}:
@? Dockerfile:{{7..30}}
@? --------------------
@?   {{9..30}} | >>> {{step}}
ERROR: failed to solve: process "/bin/sh -c {{command}}" did not complete successfully: exit code: {{code}}""".strip(),
        ok="#{{bk}} DONE {{3..90}}.{{0..9}}s\n#{{20..29}} exporting to image\n#{{20..29}} exporting layers {{1..9}}.{{0..9}}s done\n#{{20..29}} writing image {{digest}} done\n#{{20..29}} naming to docker.io/library/{{service}}:{{tag}} done",
        outer=OUTER,
    ),
    "serverless": Frame(
        "image_build",
        head="""
======Starting Image Build on {{Serverless Compute|Compute}}======
{{t:%Y-%m-%dT%H:%M:%S}}: Image build run id: imgbldrun_{{short}}
{{t:%Y-%m-%dT%H:%M:%S}}: Logging into Docker registry: {{registry}}
{{t:%Y-%m-%dT%H:%M:%S}}: Docker login(s) took {{0..3}}.{{1000..9999}} seconds
{{t:%Y-%m-%dT%H:%M:%S}}: Building image with name: {{registry}}/azureml/azureml_{{hexx9}}
{{t:%Y-%m-%dT%H:%M:%S}}: Step {{at=5..9}}/{{steps=12..20}} : {{step}}""".strip(),
        noise="pip",
        line="{{t:%Y-%m-%dT%H:%M:%S}}: ",
        fail="""
@? {{t:%Y-%m-%dT%H:%M:%S}}: The command '/bin/sh -c {{command}}' returned a non-zero code: {{code}}
{{t:%Y-%m-%dT%H:%M:%S}}: CalledProcessError(1, ['docker', 'build', '-t', '{{image}}', '.'])
@? {{t:%Y-%m-%dT%H:%M:%S}}: Failure happened while building Docker image
@? AzureMLCompute job failed. JobFailed: Submitted script failed with a non-zero exit code; see the driver log file for details.""".strip(),
        ok="{{t:%Y-%m-%dT%H:%M:%S}}: Successfully built {{hex*}}\n{{t:%Y-%m-%dT%H:%M:%S}}: Pushed image {{image}}\n{{t:%Y-%m-%dT%H:%M:%S}}: Image build finished: succeeded",
    ),
    "shell": Frame(
        "image_build",
        head="@? + {{command}}",
        noise="pip",
        fail="@? ##[error]Process completed with exit code {{code}}.\n@? script returned exit code {{code}}",
        ok="@? Done.",
        outer="none azdo github jenkins",
    ),
    "kaniko": Frame(
        "image_build",
        head="""
INFO[0000] Retrieving image manifest {{base}}
INFO[0001] Unpacking rootfs as cmd RUN {{command}} requires it.
INFO[00{{10..40}}] {{step}}
INFO[00{{41..59}}] Running: [/bin/sh -c {{command}}]""".strip(),
        noise="pip",
        fail="error building image: error building stage: failed to execute command: waiting for process to exit: exit status {{code}}",
        ok="INFO[0{{100..400}}] Taking snapshot of full filesystem...\nINFO[0{{400..600}}] Pushing image to {{image}}\nINFO[0{{600..700}}] Pushed {{registry}}/{{repo}}@{{digest}}",
        outer="none kubectl github",
    ),
}
