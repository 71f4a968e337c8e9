"""How collectors, CI systems and terminals change the lines they pass on: prefixes, JSON around each line, colours, line ends."""

from lab.generators.lines import Line, folded
from lab.generators.names import World
from lab.generators.noise import draw

PREFIXES = {
    "iso": "{{t:%Y-%m-%dT%H:%M:%S.%LZ}} ",
    "cri": "{{t:%Y-%m-%dT%H:%M:%S.%9Z}} {{stdout|stderr}} F ",
    "compose": "{{composed={{service}}-1|{{service}}_1|scorer-1|web-1}}{{gap= |  |   }}| ",
    "kubectl": "[pod/{{pod}}/{{inside=inference-server|kserve-container|{{service}}|main}}] ",
    "github": "{{t:%Y-%m-%dT%H:%M:%S.%f0Z}} ",
    "azdo": "{{t:%Y-%m-%dT%H:%M:%S.%f1Z}} ",
    "jenkins": "[{{t:%Y-%m-%dT%H:%M:%S.%LZ}}] ",
    "syslog": "{{t:%b %d %H:%M:%S}} {{node}} {{kubelet|kernel|containerd|dockerd}}[{{pid}}]: ",
}
AROUND_LINE = {
    "docker": '{"log":"%BODY%\\n","stream":"{{stdout|stderr}}","time":"{{t:%Y-%m-%dT%H:%M:%S.%9Z}}"}',
    "logv2": '{"TimeGenerated":"{{t:%Y-%m-%dT%H:%M:%S.%LZ}}","Computer":"{{node}}","ContainerName":"{{inside=inference-server|{{service}}}}","PodName":"{{pod}}","LogMessage":"%BODY%","LogSource":"{{stdout|stderr}}"}',
    "console": '{"time": "{{t:%Y-%m-%dT%H:%M:%S.%LZ}}", "resourceId": "{{endpointid}}", "category": "AmlOnlineEndpointConsoleLog", "properties": {"DeploymentName": "{{deployment}}", "InstanceId": "{{replicaset}}", "ContainerName": "inference-server", "Message": "%BODY%"}}',
}
HEADS = {
    "github": "##[group]Run {{./deploy.sh|az ml online-deployment create|make image|python deploy.py}}\nshell: /usr/bin/bash -e {0}\n##[endgroup]",
    "azdo": "##[section]Starting: {{Deploy {{service}}|Build image|AzureCLI}}\n==============================================================================\nTask         : {{Azure CLI|Bash|Command line}}\nVersion      : {{2.2|3.1|1.1}}{{10..99}}.{{0..3}}\n==============================================================================",
}


def wrapped(world: World, lines: list[Line], style: str) -> list[Line]:
    """Put the prefixes of `style` before all lines, and sometimes colours, Windows line ends or JSON around everything."""
    if style in HEADS:
        lines = [Line(text) for text in world.fill(HEADS[style]).split("\n")] + lines
    if style in ("compose", "kubectl") and world.chance(0.5):
        lines = _interleaved(world, lines)
    if world.chance(0.06):
        lines = [line.within("\x1b[91m", "\x1b[0m") if line.mark or world.chance(0.1) else line for line in lines]
    if style in PREFIXES:
        lines = [line.within(world.fill(PREFIXES[style])) for line in lines]
    elif style in AROUND_LINE:
        lines = [folded([line], world.fill(AROUND_LINE[style])) for line in lines]
    elif len(lines) < 400 and world.chance(0.04):
        return [folded(lines, '{"content": "%BODY%"}')]
    if world.chance(0.06):
        lines = [line.within("", "\r") for line in lines]
    return lines


def _interleaved(world: World, lines: list[Line]) -> list[Line]:
    """Another container speaks in between."""
    out: list[Line] = []
    for line in lines:
        if world.chance(0.12):
            out += draw(world, "nginx")
        out.append(line)
    return out
