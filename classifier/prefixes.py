"""
What stands before a message: time stamps, levels, names of containers and loggers, and whatever else begins every line of a log alike.

The first are known, and taken off each line; the second is learned from the lines of the log: a shipper's column, a runner's label.
(For grouping, `classifier.headers` learns whole headers, from where their time stamps stand.)
"""

import re
from collections.abc import Sequence
from os.path import commonprefix

TIMESTAMP = r"\d{4}[-/]\d{2}[-/]\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?"
LEVEL = r"(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|SEVERE|trace|debug|info|notice|warn|warning|error|crit|critical|fatal)"
PREFIXES = re.compile(
    "|".join(
        (
            rf"\[{TIMESTAMP}: {LEVEL}/[\w-]{{1,40}}\] ",  # Celery
            r"<\d{1,3}>1 \S{10,40} \S{1,80} \S{1,60} \S{1,20} \S{1,40} (?:-|\[[^\]\n]{1,300}\]) ?",  # syslog of RFC 5424
            rf"{TIMESTAMP} \| {LEVEL} {{0,4}}\| [\w.<>]{{1,80}}:[\w<>]{{1,80}}:\d{{1,6}} - ",  # Loguru
            rf"(?:[\w.-]{{1,40}}\t)?\[?{TIMESTAMP}\]?:?(?: - |[ |\t]|$)",  # 2026-11-24T10:00:00.123Z, [2026-11-24 10:00:00 +0000], 2026/11/24 …
            r"\[?\d{1,2}/[A-Z][a-z]{2}/\d{4}[: ]\d{2}:\d{2}:\d{2}(?: [+-]\d{4})?\]? ",  # 24/Nov/2026:10:00:00 +0000
            r"(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2}(?: \d{4})? (?:[\w.-]{1,64} [\w./-]{1,48}(?:\[\d{1,7}\])?: )?",  # syslog
            r"\[?\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?\]? (?:- )?",  # 10:00:00.123
            r"(?:stdout|stderr) [FP] |(?:[\w./-]{1,80}\t){0,3}std(?:out|err)\t",  # CRI; columns
            r" {0,6}\d{1,6}\t",  # cat -n
            r"\{[A-Za-z_]\w*=\"[^}\n]{0,400}\} ",  # logcli
            r"(?:app|heroku)\[[\w.-]{1,40}\]: ",  # Heroku
            r"(?:app|runner|proxy|health)\[[\w.-]{1,40}\] [a-z]{3} \[(?:debug|info|warn|error)\] ?",  # Fly
            r"\([A-Za-z_][\w.:-]{0,60} pid=\d{1,9}(?:, ip=[\d.]{7,15})?\) ",  # Ray, vLLM
            r"\[(?:pod/)?[\w.-]{1,128}/[\w./-]{1,128}\] ",  # kubectl logs --prefix
            r"[\w.@-]{1,100} {0,24}\| ",  # docker compose, swarm, 2020's Azure ML `root | INFO | `
            r"#\d{1,4} (?:\d{1,6}\.\d{1,3} )?|(?:\d\.\d{3}|\d\d\.\d\d|\d{3,4}\.\d) (?=[ \S])",  # BuildKit; its seconds alone, in what it says of a failing step
            r"[A-Za-z][\w.:/-]{0,40} {1,20}> (?=[ \S])",  # GitLab's jobs, run locally
            r"=> (?:ERROR )?(?:=> )?",  # BuildKit's tty form
            r"> ",  # BuildKit's excerpt of a failing step
            r"[IWEF]\d{4} \d{2}:\d{2}:\d{2}\.\d{1,9} {1,7}\d{1,9} [\w./-]{1,80}:\d{1,6}\] ",  # klog
            r"[IWEF] [\w./-]{1,160}\.\w{1,4}:\d{1,6}\] ",  # TensorFlow
            r"\[[DIWEC] \d{6} \d{2}:\d{2}:\d{2} [\w./-]{1,80}:\d{1,6}\] ",  # Tornado
            r"##\[(?:error|warning|section|debug|command)\]",  # Azure Pipelines
            r"::(?:error|warning|notice)(?: [^:\n]{0,200})?::",  # GitHub Actions
            rf"{LEVEL}\[\d{{1,6}}\] ",  # logrus
            r"\d{2}/\d{2}/\d{2} \d{2}:\d{2}:\d{2} ",  # Spark
            rf"(?:\([\w:. =-]{{1,60}}\) )?{LEVEL} \d\d-\d\d \d\d:\d\d:\d\d \[?[\w./-]{{1,80}}:\d{{1,6}}\] ",  # vLLM
            rf"\[{LEVEL} {{2,10}}\] ",  # structlog: [info     ]
            rf"\[?{LEVEL} ?\]?(?: {{1,4}}| ?[:|-] {{0,3}}|: ?\[[\w.-]{{1,64}}\] )(?=\S)",  # ERROR: , [INFO] , WARNING -
            rf"{LEVEL}:[\w.]{{1,80}}:",  # logging's default: ERROR:root:
            r"(?:W-\d{1,6}-)?[\w.-]{1,100} (?:MODEL_LOG|ACCESS_LOG|MODEL_METRICS|TS_METRICS|(?:org\.pytorch\.serve|com\.amazonaws\.ml\.mms)\.[\w.]{1,80}) - ",  # TorchServe, MMS
            rf"\[\d{{1,7}}\] (?=\[|[A-Z])|\d{{1,7}} (?={LEVEL} )",  # a bare pid
            r"[DIWEC] \[\d{1,7}\] [\w.-]{1,80} - ",  # azmlinfsrv
            r"\[std(?:err|out)\]",  # 2021's Azure ML, which leaves the indentation as it is
            r"\[[\w.-]{1,64}\]:? (?=\S)",  # [component]
            rf"\d{{13}},\"?(?=[\S\t])|\[{LEVEL}\]\t{TIMESTAMP}\t[0-9a-f-]{{36}}\t",  # CloudWatch's export; Lambda
            r"[^\t\n]{1,80}\t[^\t\n]{1,80}\t(?=\d{4}-\d\d-\d\dT)",  # GitHub's `gh run view --log`: job, step
            r"\[rank\d{1,4}\]: ?",  # torch.distributed, whose tracebacks keep their indentation
        )
    )
)
NO_PREFIX = frozenset(" }\"'/|")  # no prefix but GitHub's, which has a tab, begins with one of these


def strip_prefix(text: str) -> str:
    """Take known prefixes off; the indentation behind them stays, as tracebacks need it."""
    for _ in range(8):
        if text[:1] in NO_PREFIX and "\t" not in text:
            break
        match = PREFIXES.match(text)
        if match is None or match.end() == 0:
            break
        text = text[match.end() :]
    return text


LEAST_LINES = 6  # fewer lines may begin alike by chance
SAMPLE = 12  # lines looked at, evenly spread
LEAST_DIFFERENT = 3  # messages behind it, numbers aside: one that repeats itself is no prefix
MAX_CHARS, MAX_WORDS = 100, 6  # of what is learned
COMMENT = re.compile(r"(?:#|//|;|\|) ")  # how a log is pasted into a file that is none
NUMBER = re.compile(r"\d+")
ENDS = re.compile(r".*[ \t|:>\])]")  # it ends with one of these


def learn(sample: Sequence[bytes]) -> re.Pattern[str] | None:
    """Give the pattern of what begins every line of a log behind its known prefixes, numbers aside, or None. sample: some of its lines."""
    rests: list[str] = []
    for line in sample:
        rest = NUMBER.sub("0", strip_prefix(line[:1_000].decode("utf-8", "replace"))[:MAX_CHARS])
        if not rest or rest[0] in "{ \t" or (rests and rest[0] != rests[0][0]):
            return None
        rests.append(rest)
    shared = ENDS.match(commonprefix(rests)) if len(rests) >= LEAST_LINES else None  # noqa: RUF071 (of characters, as wanted)
    if not shared or not (COMMENT.match(shared[0]) or any(char.isalnum() for char in shared[0])) or len(shared[0].split()) > MAX_WORDS:
        return None
    if len({rest[shared.end() :] for rest in rests}) < LEAST_DIFFERENT:
        return None
    said = shared[0].rstrip(" ")
    return re.compile(re.escape(said).replace("0", r"\d+") + (" ?" if said != shared[0] else ""))
