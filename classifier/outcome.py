"""
What takes a finding back: words of failure in a line that only mentions them, or a failure that came good further down.

Healthy logs are full of alarming words: names of tests, commit messages, metrics, help texts, requests that another service
asked about. And much that fails is tried again and succeeds. Both are told by the line itself or by what follows it.
"""

from collections.abc import Callable, Collection
from typing import Any

from classifier.rules import RE2_BYTES, Pattern, as_read, as_text, compile_exact
from classifier.tracebacks import FRAME
from domain.failure_modes import FAILURE_MODES
from domain.records import Kind

MENTIONED = "the line only mentions it"
CLEARED = "a later line says that it came good"
ECHOED = "it stands in the echo of a command"
PASSED = "a test said it, and the tests passed"
CALM = "it is told at a level below a warning, and much follows"
CAME_GOOD = "it came good further down"
TRIED_AGAIN = "it was tried again"
WENT_ON = "what needs it went on to the end, or answered"
DONE_WITHOUT = "it was told as a warning, or with what was done instead, and the rest goes well"
STEP_WENT_WELL = "the step of the build that printed it ended well"
STOPPED = "it was being stopped"
HANDLED = "the request was answered well all the same"
REFUSED = "a client was refused, and others are answered well"
GOT_ANSWER = "the request got an answer, another one none"
TAKEN_BACK = frozenset(
    {CAME_GOOD, STEP_WENT_WELL, TRIED_AGAIN, DONE_WITHOUT, WENT_ON, HANDLED, STOPPED}
)  # by what follows, unless the log itself ends with a failure
OF_REQUESTS = frozenset({HANDLED, REFUSED})  # how a request was answered: of all that its line says about requests
UNSURE = frozenset({TRIED_AGAIN, DONE_WITHOUT, WENT_ON})  # these count for nothing unless something else says that it failed

MENTION = compile_exact(
    "|".join(
        (
            r"TLS handshake error from [^\n]{1,100}(?:client sent an HTTP|bad record MAC|internal error|first record does not|unsupported versions?|no cipher|EOF|connection reset|too short|oversized|unexpected message)|\btrying next host\b",  # strangers; another try
            r"\bPASS(?:ED)?\b|^\s*(?:---|===) (?:PASS|RUN)|[✓✔○√☑]|\.\.\. ?(?:ok|skipped|PASSED)\b|, ok$|^ok \d{1,4} (?:- )?[A-Za-z]|\bgot \d{3},? {1,4}ok\b",  # results of tests
            r"\bexpect(?:ed|s)? (?:status |HTTP )?[45]\d\d\b|\{\{ ?\.\w|\bincident [A-Z]{2,8}-\d|change-cause: ",  # what is expected, templates, names of changes
            r"(?:Failed|Shutdown|Rejected) (?:\d+|a|about an?) (?:days?|weeks?|months?) ago",  # tasks of Docker Swarm, long gone
            r"^\s*'x-ms-error-code': '",  # a header that Azure's SDK traces; the message follows
            r"failed to configure \w+ cache importer|no relationship found between node|DisruptionTarget +False",  # BuildKit and Kubernetes go on without it
            r"(?i:\bexporting (?:traces|metrics|spans|logs) to \S+, retrying|\bfailed to export (?:traces|metrics|spans|logs) (?:to \S+, error code|batch code))|can't open file '/usr/local/bin/deep_learning_container\.py': \[Errno 13\]|\bWorker \(pid:\d+\) was sent SIG(?:TERM|INT|QUIT|HUP)!|^[\w.-]+ exited with code 130$",  # gunicorn and Compose are told to stop
            r"Failed to import python tokenizer |for volume \W{0,2}kube-api-access|failed to sync (?:configmap|secret) cache|mitigating potential DNS violation",
            r"\(stress(?:-ng)?[\w-]{0,20}\)|\bChaos(?:Inject|Recover)\b|\bkilled by (?:the )?(?:drill|chaos)|\[(?:chaos|drill)\]",  # failures on purpose
            r'"apiVersion": ?"audit\.k8s\.io/',  # what clients of Kubernetes asked for
            r"^(?:\W{0,3}|\w+:)?handled(?: \w+){0,2}: |exited with 'signal 15 \(SIGTERM\)'",  # by who says so; Celery's pool is told to stop
            r"\b(?:handlers?|filters?|hooks?) (?:is |are )?registered\b|\bregistered (?:exception |error )?(?:handlers?|filters?|hooks?)\b",
            r"\b(?:OOMKilled|[Ee]victed|[Cc]rash(?:ed|es)|[Rr]estarted) 0\b|\b(?:inactive|pending)\s+ok\b",  # counters, states of alerts
            r"\b(?:INFO|DEBUG|info|debug)\b[^\n]*\b(?:text|query|question|prompt|utterance|comment|subject|review)=\"|\bReceived request \S+: prompt: ",  # words of a user
            r'"text": ?"[^"\n]+", ?"(?:score|label|p|prob\w{0,10}|confidence)":',
            r"\S {3,}0(?:(?: +|\t)0)*$|^[+-]? ?# [A-Za-z\"(]",  # rows of counts, comments
            r"\b(?:may|might|could|would) (?:be|get) (?:OOMKilled|evicted|killed|throttled)\b|\([Ii]gnored(?:[,;:] [^)\n]{1,60})?\)|\(expected \w{1,20}\)|\bas (?:wanted|expected|intended)\b|\bfault_filter_abort\b",
            r"^# ?(?:HELP|TYPE) \w",  # Prometheus
            r'"[^"\n]+" failed \(2: No such file or directory\), client: ',  # nginx, of a file that somebody asks for
            r"\b(?:user|assistant)> |\bretrieval: \d+ (?:passages|documents|chunks)\b|^\* [A-Z][^\n]*`[^`\n]{2,80}`[^\n]*\.$|^\* [^\n]+ is gone\.$|^\* [^\n]+ \(#\d{1,6}\)$",  # talk about failures: chats, release notes
            r"^#{2,4} \w|^\s*[+~-] +\w+ += ",  # headings of a text, plans of Terraform
            r"^\s*(?:[*|\\/ ]{0,8}[0-9a-f]{7,40} )?(?:\([^)\n]{1,80}\) )?(?:fix|feat|chore|docs|tests?|refactor|ci|build|perf|revert)(?:\([^)\n]{1,60}\))?!?: ",  # commit subjects
            r'^\s*(?:[*|\\/ ]{0,8}[0-9a-f]{7,40} )?(?:\([^)\n]{1,80}\) )?(?:Merge (?:branch|pull request)|Revert "|Bump \S+ from )',
            r"^\s*(?:-{1,2}[a-zA-Z][\w-]*(?:[ =][A-Z_<\[\]>.]+)?,? ?){1,3} {2,}\S",  # help texts
            r"^\s*(?:If|When|In case|Whenever) (?:the |a |any )?(?:you|your|pods?|containers?|this|it|jobs?|builds?|deployments?)\b",  # advice
            r"^\s*[-*\x{2022}] (?:Fix(?:ed|es)?|Add(?:ed|s)?|Chang(?:ed|es)|Remov(?:ed|es)|Improv\w+|Updat\w+|Handl\w+|Support\w*|Don't|Do not|Avoid\w*|Prevent\w*|Now|Rais\w+|Bump\w*|Document\w*)\b",
            r"^\s+\d{1,3}\s{2,}[a-z(]",  # exit codes of a manual page
            r"^\s*(?:- )?(?:(?:alert|expr|runbook_url): |annotations: \{)|\b\w+\{\w+=~?\"",  # alerting rules
            r'"status\\{0,3}": ?\\{0,3}"resolved\b',  # alerts that are over
            r'\{\w+=~?"[^"\n]+"[^}\n]*\} \|[=~] ',  # questions to Loki
            r'^\s*"?[\w.-]+"?[:=] ?(?:false|null|none|None|0|""|\[\]|\{\}),?$',  # a field that says no
            r"\b(?:(?:not|n't) already exist|no longer (?:an? |fail|crash|need|requir|rais|seen|happen|reproduc|time|in use|leak|block|affect|throw|print|return|log)\w*|would have|does not mean|is not an error|not an error|harmless|(?:can|may|could|should|safely) (?:be )?(?:safely )?ignored?\b|(?:^|[:;,(.-] ?)[Ii]gnor(?:e above|ed|ing)\b|(?:errors?|failures?|warnings?|exceptions?|this|it) (?:(?:is|are|was|were|will be|being) )?ignored\b|have been ignored|non-?fatal|best[- ]effort|expected (?:failure|error)|(?i:simulat(?:e|ed|ing))|dry[- ]run|(?:killed|stopped|terminated|closed) (?:successfully|gracefully|cleanly)|exit(?:ed)?(?: with)?(?: code| status)? 0\b)",
            r"(?i:\b(?:0|no|zero|without|never) (?:errors?|failures?|failed|timeouts?|restarts?|exceptions?|OOM)\b)",
            r"(?i:\b(?:errors?|failures?|failed|timeouts?|oom_kills?|5xx|4xx)(?:_total|_count)?(?:\{[^}\n]*\})?[ =:]{1,3}0(?:\.0+)?(?:[,;)\]}|\"]|\s*$|\s+(?:[|,;(]|[\w.-]+[=:])))",
        )
    ),
    8 * RE2_BYTES,  # with less, RE2 gives up its automaton and becomes six times slower
)
NOT_CLEANLY = compile_exact(
    r"(?:\b(?:not|never|cannot|unable to|fail(?:s|ed|ing)? to)|n't)(?: \w+){0,2} (?:killed|stopped|terminated|closed) (?:successfully|gracefully|cleanly)\b"
)
PODS_ROW = compile_exact(
    r"(?:^|[\s|])([a-z0-9][a-z0-9.-]*) +\d{1,3}/\d{1,3} +[A-Z][A-Za-z:]{3,}(?:\d/\d)? +\d"
)  # a row of `kubectl get pods` counts restarts, not mentions
REVISION_ROW = compile_exact(r" False +[A-Z]\w{2,60} +\d+ +\d+ *$")  # the same of Knative
FINE_FIELD = compile_exact(r'"error": ?null[,}]|"status(?:_code)?": ?20\d\b')  # an answer that says that nothing failed, whatever else it says
QUOTED_SOURCE = compile_exact(r"^[\w./-]+\.(?:md|rst|txt|adoc|ya?ml|html?|po|tf|j2|py|java|tsx?|jsx?)[:-]\d{1,6}[:-]")  # grep
MAY_MENTION = compile_exact(f"{MENTION.pattern}|{FINE_FIELD.pattern}|{QUOTED_SOURCE.pattern}", 16 * RE2_BYTES)  # most lines are none of the three
LOUD_FIELD = compile_exact(r'(?i)"(?:level|lvl|severity|levelname|log\.level|loglevel|@l)": ?"(?:err|error|crit|critical|fatal|severe|alert|emergency|panic)"')
ECHO = compile_exact(  # the group holds what is echoed
    r"^(?:Step \d+/\d+ ?: ?|(?:ERROR |CACHED )?\[[^\]\n]{1,60}\] |\s*(?:\d+ \| )?(?:>>> )?)((?:RUN|CMD|ENTRYPOINT|ENV|ARG|LABEL|HEALTHCHECK) [^\n]*)"
    r"|(?:The command ['\"]|process \"|executor failed running \[)(/bin/(?:ba)?sh [^\n]*)(?:['\"] returned a|\" did not complete|\]: exit)"
    r"|^\++ (\S[^\n]*)|^\$ (\S[^\n]*)|^\[command\]([^\n]*)|^Running command ([^\n]*)"
)
ERROR_OF_SOURCE = compile_exact(r"(?i)^\S+:\d{1,6}:(?:\d{1,6}:)? ?(?:fatal )?(?:error|exception|undefined|panic|[EF]\d{3})|(?:Error|Exception): ")
CALM_JSON = compile_exact(
    r'(?i)"(?:level|lvl|severity|levelname|log\.level|loglevel|@l)": ?"(?:trace|debug|info|information|notice)"|"error": ?(?:null|false|"")'
)
TELLING_FIELD = compile_exact(
    r"(?i)^(?:log|msg|message|err|error|errors|exception|exc_info|stack|stack_?trace|traceback|reason|detail|details|description|status|statusText|code|cause|fault|OOMKilled|ExitCode): "
)
SPOKEN_FIELD = compile_exact(r"(?i)^(?:text|prompt|question|utterance|comment|transcript|review|query): ")  # words of a user
ERROR_FIELD = compile_exact(
    r'(?i)"(?:error|err|exception|exc_info|traceback|stack_?trace|errorMessage|error_description)": ?"?[^"\s,}nN0f]|^If you are importing by python module path: \'\S'
)  # what BentoML advises holds the error
AGAIN = compile_exact(
    r"(?i)^\W{0,4}(?:still )?waiting (?:for|until) [^\n]+?(?:\.\.\.|: |\(\d)|, (?:skipped|skipping)\b|\b(?:retrying \(Retry\(total=[1-9]|will be retried|retry(?:ing)?(?: (?:in|after)|\.\.\.|$)|re-?trying(?:[^.]|\.\.|\.?\W*$)|retry needed|retryable|will (?:re)?try|(?:trying|tries|tried|(?:will|to|then|let's|we'll) try) again|try again in \d|back(?:ing)? ?off (?:for|\d)|attempt ?#?\d|\(?(?:attempt|try) \d{1,3} ?(?:of|/)|"
    r"failed \(\d{1,2}/\d{1,2}\)|falling back|fallback|attempting port|(?:request |was )retried|retry #\d|retry for (?:the )?request|\d (?:tries|attempts|retries) (?:left|remaining)|(?:trying to resume|resuming) (?:the )?download|\brequeue\W{1,4}true\b|using port \d{1,5} instead|trying (?:the )?(?:next|another))"
)

SPEAKER = compile_exact(r"(?:\[[^\]\n]{0,80}\] ?|[A-Za-z_][\w-]*(?:\.[\w-]+)+:? ){0,6}")  # who tells it: fields in brackets, names of loggers
TRIES_LEFT = compile_exact(r"\bretrying in \S{1,12} \(\d{1,3} left\)$")
DROPPED = compile_exact(r"(?i)\b(?:dropp(?:ed|ing)|discard(?:ed|ing)|g(?:ave|iving) up)\b")
IGNORED_BELOW = compile_exact(
    r"^make(?:\[\d{1,2}\])?: \[[^\]\n]+\] Error \d{1,3} \(ignored\)$|^\.\.\.ignoring$|^\++ (?:true|:)$|^ignored \(\|\| true\)$"
)  # make; Ansible; a shell that traces `|| true`

SUBJECT = compile_exact(  # of which service of a compose file or which pod a line tells
    r"^([\w.-]{1,64}) {0,24}\| |^\[(?:pod/)?([\w.-]+)/[\w./-]+\] |\bpods?/([a-z0-9][\w.-]+)|\bpod=\\{0,2}\"(?:[\w-]{1,60}/)?([a-z0-9][\w.-]+)"
    r"|^(?:[a-z0-9-]{2,60} +)?([a-z0-9][a-z0-9.-]{3,}) +\d{1,3}/\d{1,3} +[A-Z0-9]"
)
POD_NAME = compile_exact(r"\b[Pp]ods?/([a-z0-9][\w.-]+)|\bpod=\\{0,2}\"(?:[\w-]{1,60}/)?([a-z0-9][\w.-]+)")
ROLLED_OUT = compile_exact(r"^(?:deployment|daemonset|statefulset)(?:\.apps)?[ /]\"?([a-z0-9][\w.-]*)")
LEVEL_NAME = compile_exact(r"(?i)^(?:trace|debug|info|notice|warn|warning|err|error|crit|critical|fatal|severe)$")  # a column of its own, as loguru has it
POD_HASHES = compile_exact(r"(?:-[a-z0-9]{6,10})?-[a-z0-9]{5}$|-\d{1,3}$")  # what a new pod of the same workload has anew
BELOW_ERROR = compile_exact(r"(?i)\b(?:trace|debug|info|notice|warn|warning)\b|(?:^|[\s\[\]])[WID](?:\d{4})? ")
CALM_WORD = compile_exact(
    r"\b(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING)\b|\b(?:trace|debug|info|notice|warn|[Ww]arning) ?[:\]]|\b[WID]\d{4} |[\d:.]{6,20}:? [WI] "
)
CALM_PREFIX = compile_exact(r"(?i)\b(?:trace|debug|info|notice)\b|(?:^|[\s\]])[ID](?:\d{4})? ")
LOUD_AT_LAST = compile_exact(r"(?:^|[^\w.])(?i:error|critical|fatal|severe|panic)\W{0,4}$")  # behind the level of who relays it
LOGRUS = compile_exact(r"\b(?:WARN|INFO|DEBU|TRAC)\[\d{4,}\]")  # its level stands first; what follows belongs to the message
WARNS = compile_exact(r"(?:^|[^\w.])(?:WARN(?:ING)?|[Ww]arn(?:ing)?|W)\W{0,4}(?:\[[^\]\n]{0,80}\]|[\w.-]{1,80})?\W{0,4}(?:pid=\d+ )?$")
DEBUG_FIELD = compile_exact(r'^(?:time="[^"\n]{1,40}" )?level="?(?:debug|trace)\b')
WARNS_FIELD = compile_exact(r"(?i)^(?:time=\S+ |ts=\S+ )?level=warn(?:ing)?\b")
FATAL = compile_exact(r"(?i)critical|fatal|panic")
FATAL_LEVEL = compile_exact(r"(?:^|[\s|\[])(?:CRITICAL|FATAL|PANIC|CRIT|critical|fatal|panic)(?:[\s|\]:]|$)")  # a word of its own: hosts and pods have names
RELAYED = compile_exact(  # one program tells at its own level what another one says
    r"MODEL_LOG|-std(?:out|err)\b|\b(?:app|runner|health)\[[\w.-]{1,40}\] [a-z]{3} \["
)
ACCESS = compile_exact(r"\b(?:GET|POST|PUT|PATCH|DELETE|HEAD) |HTTP/\d|\b[45]\d\d\b|\btype=\"Warning\"|[Ee]viction manager: (?:pod |must )")
TOLD_LOW = compile_exact(
    r"^\s*-- Could (?:NOT|not) find |^cli\.azure\.cli\.core\.sdk\.policies: "
)  # CMake looks for what it can do without; what `az --debug` traces
BELOW_ERROR_FIELD = compile_exact(
    r'(?i)"(?:level|lvl|severity|levelname|log\.level|loglevel|@l)": ?"(?:trace|debug|info|information|notice|warn|warning)"|^[^"]*\blevel=(?:trace|debug|info|notice|warn|warning)\b'
)

TESTS_PASSED = (
    r"^=+ (?:.*, )?\d+ passed\b",
    r"^\d+ passed(?:,| in | and 0 failed)",
    r"^\s*Tests +(?:\d+ skipped \| )?\d+ passed\b",
    r"^│ +assertions │ +\d+ │ +0 │",
    r"^OK(?: \(.{1,60}\))?$",
    r"^PASS$",
    r"^ok\s+\S+\s+\d",
    r"^Tests: .{0,60}\d+ passed, \d+ total",
    r"^\s*\d+ passing\b",
    r"^test result: ok\.",
    r"\b\d+ checks?, 0 failed",
    r"Tests run: \d+, Failures: 0, Errors: 0",
    r"^(?:\[INFO\] )?BUILD SUCCESS",
    r"^(?:\+ )?(?:All \d+ tests? passed|Passed! )",
)
TESTS_STARTED = (
    r"test session starts",
    r"^collected \d+ items?",
    r"\bpytest\b.{0,80}$",
    r"\bunittest\b.{0,80}$",
    r"^test_\w+ \([\w.]+\) \.\.\.",
    r"^=== RUN ",
    r"^PASS \S+\.\w",
    r"^running \d+ tests?$",
    r"^\s*(?:RUN|DEV) +v\d+\.\d",
    r"^Trying:$",
    r"^newman$",
    r"^> .{0,40}\b(?:jest|mocha|vitest)\b",
)
TESTS_FAILED = (
    r"^=+ (?:.*, )?\d+ (?:failed|errors?)\b",
    r"^FAILED\b",
    r"^FAIL\b",
    r"^--- FAIL",
    r"^Tests: .{0,60}\d+ failed",
    r"^test result: FAILED",
    r"^\s*Tests +\d+ failed\b",
    r"^│ +assertions │ +\d+ │ +[1-9]",
    r"^\*\*\*Test Failed\*\*\*",
    r"^\s*\d+ failing\b",
)
HELP = (r"^usage: ", r"^Usage: ?", r"^(?:exit codes|EXIT CODES|OPTIONS|NAME)(?:$|:)")
TYPED = (r"^(?:\([\w.-]{1,40}\) )?(?:\[?[\w.-]{1,40}@[\w.-]{1,80}[^\n$#>]{0,80})?[$#%] (?:sudo )?(?P<command>[a-z][\w./-]* \S+(?: [a-z][\w-]+)?)",)
COMMAND = (  # typed at a prompt, or traced by a shell or a pipeline
    *TYPED,
    r"^(?:\++|\[command\]|##\[command\]|##\[group\]Run) ?(?:sudo )?(?P<command>[a-z/][\w./-]* \S+(?: [a-z][\w-]+)?)",
)
NO_SUCH_ROUTE = compile_exact(r"\bprobe failed: HTTP probe failed with statuscode: 40[45]\b")
SHOWS = compile_exact(r"\baz (?:[\w-]+ ){1,4}(?:show|list)\b")
GIT_LOG = (r"^commit [0-9a-f]{7,40}\b", r"^Author: .{1,80}<")
BUILT = (
    r"^Successfully (?:built [0-9a-f]{12}\b|tagged \S)",  # pip says "Successfully built" of a package, too
    r"naming to \S{3,} (?:[\d.]+s )?done",
    r"pushing manifest for \S{3,} (?:[\d.]+s )?done",
    r"writing image sha256:[0-9a-f]{8,64} (?:[\d.]+s )?done",
    r"exporting (?:to image|manifest) \S{0,90} ?(?:[\d.]+s )?(?:done|DONE)",
    r"Run ID: \w{1,20} was successful",
    r"(?i)\b(?:image )?build (?:succeeded|finished successfully|completed successfully|is complete)",
    r"digest: sha256:[0-9a-f]{8,64} size: \d",
    r"\bPushed \S{3,}@sha256:",
    r"^Finished: SUCCESS",
)
PROVISIONED = (r'(?i)provisioning_?state[\'"]?(?:[:=] ?| )[\'"]?Succeeded',)
DEPLOYED = (
    r"successfully rolled out",
    r"Happy Helming|^STATUS: deployed",
    r"successfully synced|\bSynced +Healthy\b",
    r"\bcondition met$",
    r"(?i)\b(?:deployment|deploy|rollout|creation|update|upgrade)\b.{0,40}\b(?:succeeded|completed successfully|finished successfully|is complete|status: success)",
    r'operation finished, operation "Succeeded"',
    r"(?i)current service state: Healthy",
    r"^Finished: SUCCESS",
    r"^Job succeeded",
    r"\ball pods scheduled\b",
    r"\bPhase complete: BUILD State: SUCCEEDED",
    r"^Apply complete! Resources: (?:[1-9]\d* added|0 added, [1-9])|Creation complete after \d",
    r"\bReconciliation finished in\b|\bDeployments stabilized in\b|\bUp \d+ \w+ \(healthy\)",
    r"(?i)^latest deployment\b[^\n]{0,80}\(active\)",
)
PODS_READY = (
    r"\b[1-9]\d* desired \| [^\n]{0,80}\b0 unavailable",
    r"\b(?:1/1|2/2|3/3|4/4|5/5|6/6|8/8) +(?:Running +(?:0\b|[12] \((?:\d{1,3}[dh]|[2-9]m|\d\dm)\w* ago\))|\d+ +\d+ +\d|\d+[smhd]\w* *$)",
)
PODS_NOT_READY = (r"\b(?:0/\d|1/[2-9]|2/[3-9]) +(?:[A-Z]\w+|\d)",)
POD_READY = (r"(?:^\s*|\bInitialized True, )(?:Ready|ContainersReady):? +True\b",)
POD_UNREADY = (r"^\s*(?:Ready|ContainersReady):? +False\b",)
PODS_STUCK = (
    r"\b(?:0/\d|1/[2-9]|2/[3-9]) +(?:Init:)?(?:CrashLoopBackOff|Error +[1-9]\d{0,3}|ErrImagePull|ImagePullBackOff|CreateContainer\w*Error|RunContainerError|InvalidImageName|OOMKilled|Unknown) ",
    r"\b(?:0/\d|1/[2-9]|2/[3-9]) +(?:Pending|ContainerCreating|Init:\d/\d) +\d+(?: \([^)\n]{1,20}\))? +(?:[2-9]m|\d\dm|\d{1,3}[hd])",
)
STUCK_ROW = compile_exact("|".join(PODS_STUCK))
POD_TROUBLED = (*POD_UNREADY, r"^\s*Restart Count: +(?:[3-9]|\d\d)", r"\bKilling\b")
POD_STOPPED = (r"\bStopping container ",)  # it is deleted; one that fails its probes is killed with other words
SERVER_STOPPED = (r"\bHandling signal: (?:term|int|quit)\b",)  # gunicorn
POD_STARTED = (r"\bStarted container\b",)
PULLED = (r"Successfully pulled image", r'\bmsg="?image pulled\b', r"PullImage \\?\"[^\"\n]+\" returns image reference")
SERVED = (
    r"(?i)application startup complete",
    r"(?i)\b(?:model|server|service|warm-?up)\b.{0,40}\b(?:is ready|ready to serve|ready after|now ready|became ready|loaded successfully)",
    r'"(?:POST|GET) \S+(?: (?:HTTP/)?[\d.]{1,3})?" 200\b',
    r"\bPOST \S{1,80} 200\b",
    r'"requestMethod": ?"POST"[^\n]*"status": ?20\d\b',
)
INIT_DONE = (r"init has completed successfully", r"\bready for serving traffic")
INSTALLED = (r"^Successfully installed \S|^Setting up \S+ \(",)
FETCHED = (r"(?i)\b(?:downloaded|fetched|loaded) (?:the )?model\b|\bmodel \S{0,80} ?(?:was )?(?:downloaded|loaded)\b",)
INSTALL_MODES = frozenset({"pip-build-failed", "pip-resolution-failed", "build-network-failed", "apt-package-failed"})
TASK_DONE = (
    r"Marking task as SUCCESS",
    r"\bTask (?:[^\s\[]+ )?succeeded\b",
    r'(?i)"msg": ?"(?:retry ok|[^"\n]{0,60}\b(?:done|finished|completed?)\b[^\n]*"(?:failed|errors?)": ?0\b)',
    r"(?i)\b(?:done|finished|completed?)\b[^\n]{0,80}\b0 (?:failed|errors?|failures?)\b",
    r"\bRUN_SUCCESS - |^This progress looks :\)|\b[Ww]orkflow \S+ (?:succeeded\b|completed(?: successfully)?$)",
    r"\bJob \d+ finished: |\bfailures: 0$",
    r"(?i)\b(?:healthy|ready|ok|succeeded) after \d+ (?:tries|attempts?|retries|s\b|sec)",
    r"(?i)\bsucce(?:eded|ss) (?:at|on|in) (?:retry|attempt|try) [1-9]|\bsuccess\W{1,3}attempts=[2-9]\b",
    r"(?i)\b(?:smoke|health|sanity)[ -]?(?:tests?|checks?) (?:passed|succeeded|ok)\b",
)
BATCH_DONE = (r"(?i)\b(?:job|run|batch|task|script|pipeline)\b[^\n]{0,40} (?:finished|ended|completed|done) with exit (?:code|status) 0\b",)
TASK_SERVED = (r"\bTask \S+\[[0-9a-f-]{36}\] succeeded\b",)  # of Celery: the worker works, and another task may still have failed
LISTENING = (r"\bListening at: |\bUvicorn running on |\bApplication startup complete",)
ANSWERING = (  # a service that was started, or that answers what it is for
    r"\bmethod=POST,path=\S{1,200} \(status=20\d\b",  # BentoML
    r'"(?:POST|PUT) \S+(?: (?:HTTP/)?[\d.]{1,3})?" 200\b',
    r"\bPOST \S+ 200\b",
    r"\b200 \|[^\n]{0,80}\| +POST\b",
    r'"requestMethod": ?"POST"[^\n]*"status": ?20\d\b',
    r"(?i)application startup complete",
)
SHOWN = (r"^\s*You can now view your Streamlit app",)
SCORED = (
    *ANSWERING,
    r"(?i)\b(?:model|server|service|warm-?up|application)\b[^\n]{0,40}\b(?:is ready|ready to (?:serve|accept)|now ready|became ready|up and running)",
    r"(?i)(?:^|\b(?:server|service|app|application|api|worker|http|rest|uvicorn|gunicorn|waitress|hypercorn)\b[^\n]{0,40} )listening (?:on|at) (?:port )?(?:\S{0,60}:)?\d{2,5}\W{0,2}$",
    r'"(?:event|msg|message)": ?"(?:service |server |model )?(?:is )?ready"',
    r"(?i)\bready to accept connections\b|\bserving (?:on|at) \S|\bwarm-?up (?:ok|done|completed?|finished|passed)\b",
)
FINISHED = (
    r"^Done in [\d.]{1,8} ?m?s|^sha256:[0-9a-f]{64}$|^PASS$|\bTests run: \d{1,6}, Failures: 0, Errors: 0",
    r"^#\d+ DONE \d",
    r"^Complete!$",
    r"^\s*---> [0-9a-f]{12}$",
    r"^Removing intermediate container",
    r"^\s*Finished (?:`?release|`?dev|`?debug)\b",
    r"\[100%\] Built target",
    r"(?i)\bstate: succeeded",
    r"(?i)\b(?:run|job|training|export|import|batch|pipeline|task|script) (?:is )?(?:finished|complete|completed|done)\W{0,3}$",
    r"(?i)^(?:\W{0,4}|\w{1,12}: )(?:all )?(?:done|success|succeeded|completed)\b[^\n]{0,60}$",
    r"(?i)\b(?:succeeded|\w+(?:ed|ilt|one) successfully|successfully (?:built|tagged|installed|pushed|created|deployed|completed|finished|uploaded|exported|published|started|updated|configured|downloaded|loaded|registered|rolled|signed|verified|copied|wrote|written|saved|processed|synced|joined|reconciled|pulled|applied|ran|authenticated|logged in)|successful\W*$|finished in|completed in|up to date|is ready|are ready|passed|(?:is|now) active)\b",
)
INSTRUCTION = "(?:FROM|RUN|COPY|ADD|ENV|ARG|LABEL|WORKDIR|USER|EXPOSE|ENTRYPOINT|CMD|VOLUME|SHELL|HEALTHCHECK|STOPSIGNAL|ONBUILD|MAINTAINER)"
STEP_LINE = rf"(\[\d{{1,2}}/\d{{1,2}}\] )?(?:Step|STEP) (\d{{1,3}})/(\d{{1,3}}) ?: {INSTRUCTION}\b"
STEP = (STEP_LINE, r"#\d{1,4} (?:DONE \d|ERROR\b|CANCELED)")  # a builder begins one, or BuildKit ends one
CI_STAMP = r"^(?:\[?\d{4}-\d\d-\d\d[T ][\d:.,]{8,20}(?:Z|\+\d\d:?\d\d)?\]? )?"
STEP_BEGINS = compile_exact(CI_STAMP + STEP_LINE)
STEP_ENDS = compile_exact(rf"{CI_STAMP}#(\d{{1,4}}) (DONE|ERROR|CANCELED)\b")
STEP_SAYS = compile_exact(rf"{CI_STAMP}#(\d{{1,4}}) \d{{1,6}}\.\d{{1,3}} ")
STACK = compile_exact(  # what belongs to one of Python, Java, Node, Go, Rust or gdb besides frames of Python
    r"^(?:\s*(?:(?:#\d{1,3} +)?0x[0-9a-f]{6,16} in \S|\[New (?:LWP|Thread) |\[Thread debugging|Using host libthread_db|current device: -?\d|at [\w.$<][^\n]*(?:\)|:\d+)(?: ~?\[[^\]\n]{1,200}\])?$|\.\.\. \d{1,4} (?:common frames omitted|more)$|\S+\.(?:go|rs|cc|cpp):\d|goroutine \d|created by |\d{1,3}: 0x|[~^]{2,}\s*$)"
    r"|Traceback \(most recent|Caused by: |During handling of the above|The above exception was|Wraps: |Error types: |stack backtrace:)"
)
BUILDING = compile_exact(
    "|".join(
        (
            r"^(?:Step|STEP) \d{1,3}(?:/\d{1,3})?(?: ?:)? ",
            r"^ {0,4}-{2,3}> ",
            r"^#\d{1,4} (?:DONE|CACHED|\[|\d)",
            r"^\[ ?\d{1,4}/\d{1,4}\]|^\[[ \d]{1,3}%\]",
            r"^\s*(?:Collecting|Downloading|Downloaded|Installing|Unpacking|Setting up|Get:\d|Compiling|Linking|Processing|Building|Preparing|Using cached|Requirement already|Fetched|Resolved|added \d) ?",
        )
    )
)
JOB_FAILED = (  # what runs a job says of it at last
    r"failed to run step ID: |^Run ID: \w{1,20} failed after |(?i:\bbuild(?:ing)? (?:docker |the )?image failed\b)",
    r"^exit (?:status|code):? [1-9]\d{0,2}$",
    r"\b0 functions loaded\b",  # Azure Functions, whose host goes on
    r"mpirun detected that one or more processes exited with non-zero status|\btorch\.distributed\.elastic\.multiprocessing\.errors\.ChildFailedError",
    r"\bProcess Exiting with Code: +[1-9]|\bThe experiment failed\. Finalizing run|\bWrapper cmd failed with err: ",  # a run of Azure ML
    r"(?i)\bjob failed\b|\bprocess completed with exit code [1-9]|\bscript returned exit code [1-9]|\bTerraform exited with code [1-9]",
    r"##\[error\]|\bState: FAILED\b|^Finished: (?:FAILURE|ABORTED)|^make: \*\*\* ",
    r"returned a non-zero code: [1-9]|failed to solve: |(?i:\bdeployment failed: )",
    r"^\s*error: (?:update|preview|destroy) failed$|\b(?:INSTALLATION|UPGRADE) FAILED: |^BUILD FAILED\b|\bService '[\w.-]+' failed to build|^Encountered errors while bringing up the project",  # Pulumi, helm, Gradle, Compose
)
FAILED = (*JOB_FAILED, r"(?i:\b(?:failed|exited|exiting) with (?:an? )?(?:exit )?(?:code|status):? [1-9])|\bSystemExit: [1-9]|\bCalledProcessError\(")
SCORING_FAILED = compile_exact(  # what somebody asked for was not done
    r"(?i)\b(?:predict\w*|scor(?:e|ing)|inference|request|invocation)\b[^\n]{0,40}\b(?:failed|error)|\b(?:failed|unable|error|exception|could not) (?:to |in |while |during |when )?(?:predict|scor|serv|handl|process|infer)"
)
BUGS = compile_exact(
    r"\b(?:AttributeError|NameError|UnboundLocalError|ImportError|ModuleNotFoundError|ZeroDivisionError|NotImplementedError|RecursionError|MemoryError|OSError|FileNotFoundError)\b"
)
GIVES_UP = compile_exact(r"(?i)\b(?:fatal|cannot|can't|could not|giving up|gave up|crash\w*|abort\w*|exiting)\b")
FAILING_WORDS = compile_exact(  # of who logs an exception and could do nothing about it
    r"(?i)error|exception|fail|unable|unavailable|missing|could not|couldn't|cannot|can't|crash|traceback|unhandled|uncaught|invalid|lost|timed out|gave up|giving up|dropp|abort|refus|HTTP/\d"
)
INSTEAD = compile_exact(  # what is done although something failed
    r"(?i)^\[nltk_data\] |\b(?:(?:scor|predict|answer|continu|go|proceed)(?:ing|e?d)(?: on)? (?:anyway|without)|(?:serv|runn|start)(?:ing|e?d) (?:anyway|without (?:it|them|the)\b)|(?:scoring|predicting|answering|serving|running|starting) with (?:the |an? )?(?:default|last|old|stale|cached))\b"
    r"|\b(?:using|keeping|taking|returning|serving|used|kept|keep|returned) (?:the |an? |its )?(?:default|last|old|stale|cached|previous|fallback|built-in|list of the last)\b"
    r"|\b(?:default|old|stale|cached|fallback) (?:\w+ ){0,2}(?:returned|used|taken|kept|served)\b|\b(?:last|previous) (?:\w+ ){0,2}(?:used|taken|kept|served)\b|\b(?:is|are) used instead\b|(?:[,;]|\) -) (?:(?:[a-z]{2,}|the) ){1,3}(?:is|are) used\W*$|\b(?:serving|sending|showing|answering|scoring) [^\n]{1,60} instead\W*$|\bthe (?:default|built-in|last)\b[^\n]{0,60} (?:is|are) used\W*$|\bdefaulting to\b|\bfell back\b|\brecomput(?:ing|ed)\b|\b(?:going on|continuing|carrying on) with\b|[,;] (?:using|taking|keeping|skipping|continuing|going on|carrying on|moving on)\b|\bapplying automatic fixes\b|\bskipped\W*$|\b(?:filled|imputed|replaced) (?:by|with)\b|\busing the (?:identity|mean|median|mode|original|raw)\b|\bdropped from (?:the |its )?batch\b"
)
ANSWERED = (r"^< HTTP/[\d.]{1,3} 20\d",)
BUILD_MODES = frozenset(mode.code for mode in FAILURE_MODES if mode.stage == "image_build") | {
    "registry-auth-failed",
    "image-pull-failed",
    "docker-unavailable",
}
PASSING_MODES = frozenset(  # a deployment waits for these to pass, and often they do
    "image-pull-failed registry-auth-failed probe-failed insufficient-capacity deployment-timeout resource-not-found control-plane-error cluster-unreachable network-blocked operation-conflict "
    "pod-evicted container-crash-loop bad-gateway service-overloaded tls-or-dns-failed model-download-failed".split()
)
LASTING_MODES = frozenset({"image-pull-failed", "registry-auth-failed", "cluster-unreachable"})  # the good state of another thing says nothing of them
PODS_MODES = PASSING_MODES - {"service-overloaded", "bad-gateway", "tls-or-dns-failed"}  # ready pods may refuse requests
REQUEST_MODES = frozenset({"input-data-invalid", "run-exception", "response-not-serializable"})  # what the code of one request raises
ONE_OF_MANY = {  # refused → so many times as many are answered well, and so many in a row end no log, of a service in order
    **dict.fromkeys((*REQUEST_MODES, "model-not-found"), (1, 5)),
    "scoring-timeout": (5, 3),  # of clients that did not wait
    **dict.fromkeys(("scoring-auth-failed", "service-overloaded"), (10, 3)),
}
TURNED_AWAY = frozenset({"scoring-auth-failed", "request-too-large"})  # of which a server tells as a warning
PULL_MODES = frozenset({"image-pull-failed", "registry-auth-failed", "network-blocked", "resource-not-found"})
STARTING_MODES = frozenset({"probe-failed", "model-download-failed", "image-pull-failed", "deployment-timeout"})

SERVING_KINDS = frozenset({Kind.CONTAINER, Kind.SYSTEM_LOG, Kind.OTHER})
START_MODES = frozenset(  # what fails so stops a server from starting: one that answers later has done without
    mode.code for mode in FAILURE_MODES if mode.stage in ("image_build", "registry", "deploy")
) | frozenset(
    "missing-python-module missing-shared-library gpu-error entry-script-invalid init-exception image-platform-mismatch model-download-failed".split()
)
ANSWERING_MODES = frozenset({"scoring-auth-failed", "bad-gateway", "service-overloaded", "scoring-timeout", "tls-or-dns-failed", "request-too-large"})

ROLES: dict[str, tuple[str, ...]] = {
    "tests started": TESTS_STARTED,
    "tests passed": TESTS_PASSED,
    "tests failed": TESTS_FAILED,
    "git log": GIT_LOG,
    "typed": TYPED,
    "command": COMMAND,
    "help": HELP,
    "built": BUILT,
    "provisioned": PROVISIONED,
    "deployed": DEPLOYED,
    "pods ready": PODS_READY,
    "pods not ready": PODS_NOT_READY,
    "pods stuck": PODS_STUCK,
    "pod ready": POD_READY,
    "pod unready": POD_UNREADY,
    "pod troubled": POD_TROUBLED,
    "pod stopped": POD_STOPPED,
    "pod started": POD_STARTED,
    "server stopped": SERVER_STOPPED,
    "served": SERVED,
    "pulled": PULLED,
    "answered": ANSWERED,
    "task done": TASK_DONE,
    "batch done": BATCH_DONE,
    "task served": TASK_SERVED,
    "installed": INSTALLED,
    "fetched": FETCHED,
    "init done": INIT_DONE,
    "listening": LISTENING,
    "answering": ANSWERING,
    "shown": SHOWN,
    "scored": SCORED,
    "finished": FINISHED,
    "step": STEP,
    "failed": FAILED,
    "job failed": JOB_FAILED,
}
GOOD_ENDS = (
    ("built", BUILD_MODES | {"network-blocked", "resource-not-found"}),
    ("installed", INSTALL_MODES),
    ("fetched", frozenset({"model-download-failed"})),
    ("init done", frozenset({"init-exception", "model-load-failed", "missing-python-module"})),
    ("listening", frozenset({"bad-gateway", "service-overloaded"})),
    ("provisioned", PASSING_MODES - {"container-crash-loop", "probe-failed"}),  # what was made may still fall over
    ("deployed", PASSING_MODES | BUILD_MODES - {"key-vault-access-denied"} | {"name-conflict", "scoring-auth-failed"}),
    ("pods ready", PODS_MODES),
    ("served", STARTING_MODES),
    ("pulled", PULL_MODES),
    ("answered", ANSWERING_MODES),
    ("task served", ANSWERING_MODES | PASSING_MODES | {"build-network-failed", "init-exception"}),
    ("task done", ANSWERING_MODES | PASSING_MODES | {"build-network-failed", "run-exception", "init-exception"}),
    ("batch done", ANSWERING_MODES | PASSING_MODES | {"build-network-failed", "run-exception", "init-exception", "input-data-invalid"}),
)
END_ROLES = frozenset(
    {
        *(role for role, _ in GOOD_ENDS),
        "pods not ready",
        "pods stuck",
        "pod stopped",
        "pod started",
        "server stopped",
        "answering",
        "shown",
        "scored",
        "finished",
        "step",
        "failed",
        "job failed",
    }
)

WELL = ("scored", "finished", "task done", "batch done")
SCORING = "scoring"  # the stage in which requests are answered
STATES = frozenset({"provisioned", "deployed", "pods ready"})
Place = tuple[int, int]  # physical line, and message of it
NOWHERE: Place = (-1, -1)
BUILD_LINES = 60  # in which a build that goes on says what it does
CALM_LINES = 10  # so many after the last words of failure, and a build or a start did not fail
LAST_LINES = 2  # behind the last one that tells of success
GENRE_LINES = 80  # a commit message or a help text is not longer


def patterns(role: str) -> tuple[Pattern, ...]:
    """The patterns of one role."""
    return tuple(Pattern(text) for text in ROLES[role])


def _says(pattern: Any, text: str) -> bool:
    return pattern.search(text.encode()) is not None


def is_mention(line: str) -> bool:
    """Whether a line with words of failure only speaks about them."""
    if not _says(MAY_MENTION, line):
        return False
    if _says(QUOTED_SOURCE, line):
        return not _says(ERROR_OF_SOURCE, line)
    if _says(PODS_ROW, line) or _says(REVISION_ROW, line):
        return False
    line = NOT_CLEANLY.sub(b"", line.encode()).decode()
    if not _says(MENTION, line) and (not _says(FINE_FIELD, line) or _says(LOUD_FIELD, line)):
        return False
    return not _says(ERROR_FIELD, line)


def is_echo(text: str, at: int, end: int) -> bool:
    """Whether what stands from `at` to `end` in a message begins or ends in a command that is echoed: not what it said."""
    match = ECHO.search(as_read(text))
    if match is None:
        return False
    echoes = [match.span(group) for group in range(1, match.re.groups + 1) if match.start(group) >= 0]
    return any(first <= at < last or first < end <= last for first, last in echoes)


def is_data(field: str, line: str) -> bool:
    """Whether a field (`key: value`) of a JSON line is mere data, such as the subject of a ticket: the line reports no error."""
    told = _says(TELLING_FIELD, field) or _says(ERROR_FIELD, line)
    spoken = _says(SPOKEN_FIELD, field) and '"event":' in line  # what happened stands in another field
    return not told and (spoken or _says(CALM_JSON, line))


def is_below_error(prefix: str, message: str, line: str) -> bool:
    """Whether a line says itself, in what stands before its message, in how that begins or in a field of JSON, that it is less than an error."""
    return (
        (prefix != "" and _says(BELOW_ERROR, prefix) and (not _says(LOUD_AT_LAST, prefix) or _says(LOGRUS, prefix)))
        or _says(TOLD_LOW, message)
        or (("level=" in line or '"' in line) and _says(BELOW_ERROR_FIELD, line))
    )


def is_calm(prefix: str, message: str) -> bool:
    """Whether a line is told at a level below a warning, and is no access line and no event of a node: their news are told at any level."""
    calm = prefix != "" and _says(CALM_PREFIX, prefix) and not _says(LOUD_AT_LAST, prefix)
    return calm and not _says(RELAYED, prefix) and not _says(ACCESS, message)


def speaks_of_no_failure(text: str) -> bool:
    """Whether a message above a traceback says what was done instead, or speaks without any word of failure."""
    return " " in text.strip() and (is_done_without(text) or speaks_calmly(text))


def has_no_such_route(line: str) -> bool:
    """Whether a probe was answered that there is nothing for it, as it will be however long the service runs."""
    return _says(NO_SUCH_ROUTE, line)


def only_shows(command: str) -> bool:
    """Whether a command tells the state of something, which may be another thing than what failed."""
    return _says(SHOWS, command)


def is_fatal(prefix: str) -> bool:
    """Whether what stands before a message holds the level of what ends a program."""
    return _says(FATAL, prefix)


def has_fatal_level(prefix: str) -> bool:
    """Whether what stands before a message names the level of what ends a program, and not only somebody called so."""
    return _says(FATAL_LEVEL, prefix)


def is_warning(prefix: str) -> bool:
    """Whether what stands before a message ends in the level of a warning and the name of who tells it."""
    return _says(WARNS, prefix)


def warns_in_a_field(text: str) -> bool:
    """Whether a line of logfmt, however much of it is a prefix, says that it is a warning."""
    return "level=" in text and _says(WARNS_FIELD, text)


def debugs_in_a_field(line: str) -> bool:
    """Whether a line of logfmt says that only the writer of a program asks for it."""
    return "level=" in line and _says(DEBUG_FIELD, line)


def is_loud(prefix: str) -> bool:
    """Whether what stands before a message ends in the level of an error."""
    return _says(LOUD_AT_LAST, prefix)


def reads_like_a_warning(line: str) -> bool:
    """Whether a word near the beginning of a line says that it is less than an error: too little for a guess."""
    return _says(CALM_WORD, line[:160])


def subject_of(line: str) -> str:
    """The service or the pod's workload that a line tells of; empty when it names none."""
    match = SUBJECT.search(as_read(line))
    name = as_text(next(filter(None, match.groups()), "")) if match else ""
    return "" if not name or _says(LEVEL_NAME, name) else str(POD_HASHES.sub("", name))


def is_a_bug(line: str) -> bool:
    """Whether a line tells of an exception that no request can be blamed for, whatever was answered."""
    return _says(BUGS, line)


def is_about_a_request(line: str) -> bool:
    """Whether a line says that what somebody asked for was not done."""
    return _says(SCORING_FAILED, line)


def speaks_calmly(text: str) -> bool:
    """Whether a message has no word of failure."""
    return not _says(FAILING_WORDS, text)


def gives_up(line: str) -> bool:
    """Whether a line says that a program cannot go on."""
    return _says(GIVES_UP, line)


def pod_of(line: str) -> str:
    """The pod of which a row of a table tells; empty when it is none."""
    match = PODS_ROW.search(as_read(line))
    return as_text(match[1]) if match else ""


def is_stuck(row: str) -> bool:
    """Whether the row of a pod says that it does not get on."""
    return _says(STUCK_ROW, row)


def pod_named(line: str) -> str:
    """The pod, with its hashes, of which an event tells; empty when it names none."""
    match = POD_NAME.search(as_read(line))
    return as_text(match[1] or match[2]) if match else ""


def pods_rolled_out(line: str) -> str:
    """How the names of the pods begin that a line says were rolled out; empty when it does not say which."""
    match = ROLLED_OUT.search(as_read(line))
    return f"{as_text(match[1])}-" if match else ""


def is_leaving(row: str) -> bool:
    """Whether the row of a pod says that it was deleted."""
    return " Terminating " in row


def is_done_without(line: str) -> bool:
    """Whether a line says what is done in place of what failed."""
    return _says(INSTEAD, line)


def is_tried_again(line: str) -> bool:
    """Whether a line says that what failed is tried again."""
    return _again(line) is not None


def _again(line: str) -> Any:
    """Where a line speaks of another try, unless it says before that there is none."""
    match = AGAIN.search(as_read(line))
    dropped = match and DROPPED.search(as_read(line))
    return None if dropped and dropped.start() < match.start() else match


def ended_badly(last: Callable[[str], Place], role: str = "failed") -> bool:
    """Whether the job that wrote the log, or by "job failed" what runs it, tells at last that it failed: no good end stands behind that."""
    return last(role) > max(last(end) for end, _ in GOOD_ENDS)


def ends_calmly(kind: Kind, modes: Collection[str], place: Place, last: Callable[[str], Place], length: int) -> bool:
    """
    Whether a log goes on for long and well after its last words of failure, though what fails so would have ended it.

    modes: what these words tell of. place: where the last of them stand. length: physical lines of the log.
    """
    if length - 1 - place[0] <= CALM_LINES or last("failed") > place:
        return False
    return kind is Kind.IMAGE_BUILD or (kind is Kind.CONTAINER and START_MODES.issuperset(modes))


def is_of_a_stack(above: str, line: str) -> bool:
    """Whether a line below words of failure is one of a stack or stands between two of one chain; `above`: the line above it."""
    return FRAME.match(line) is not None or _says(STACK, line) or (FRAME.match(above) is not None and line[:1] == " ")


def is_building(line: str) -> bool:
    """Whether a build says what it does next."""
    return _says(BUILDING, line)


def step_that_begins(line: str) -> tuple[str, int, int] | None:
    """The stage and the number of the step that a builder begins, and how many there are."""
    match = STEP_BEGINS.match(as_read(line))
    return (as_text(match[1] or b""), int(match[2]), int(match[3])) if match else None


def step_that_ends(line: str) -> tuple[str, bool]:
    """The step of BuildKit that ends, and whether it ends well; no step where none ends."""
    match = STEP_ENDS.match(as_read(line))
    return (as_text(match[1]), as_text(match[2]) == "DONE") if match else ("", False)


def step_that_says(line: str) -> str:
    """The step of BuildKit whose command printed a line; empty where none did."""
    match = STEP_SAYS.match(as_read(line))
    return as_text(match[1]) if match else ""


def begins_again(line: str) -> bool:
    """Whether a line, the one below a failure, says that something is tried again, how often it still may be, or that it is done without."""
    said = line[SPEAKER.match(as_read(line)).end() :][:60]
    match = _again(said)
    return (match is not None and match.start() < 12) or _says(TRIES_LEFT, line) or _says(IGNORED_BELOW, line)


def went_on(kind: Kind, mode: str, place: Place, last: Callable[[str], Place], length: int) -> bool:
    """
    Whether what `mode` would have stopped went on behind `place`: a server that answers, a build whose last lines tell of success.

    length: physical lines of the log.
    """
    if kind in SERVING_KINDS and mode in START_MODES and last("scored") > place:
        return True
    return kind not in (Kind.K8S_EVENT, Kind.SYSTEM_LOG) and mode in BUILD_MODES and last("finished") > place and last("finished")[0] >= length - 1 - LAST_LINES


def ends_well(mode: str, place: Place, last: Callable[[str], Place], ordered: bool = True, besides: Collection[str] = ()) -> bool:
    """
    Whether a good end for `mode` (for any, when it is empty) stands behind `place`.

    last: the last place that shows a role, NOWHERE when none does.
    ordered: whether the log tells one thing after the other; the state and the events of Kubernetes are not.
    besides: ends that say nothing of it.
    """
    described_ready = last("pod ready") > NOWHERE and last("pod troubled") == NOWHERE  # `kubectl describe` tells the state above the events
    if described_ready and (not mode or mode in PODS_MODES):
        return True
    for role, modes in GOOD_ENDS:
        since = place if ordered or role not in STATES else NOWHERE
        if role not in besides and (not mode or mode in modes) and last(role) > since and (role != "pods ready" or last("pods not ready") == NOWHERE):
            return True
    return False
