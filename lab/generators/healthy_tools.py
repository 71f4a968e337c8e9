"""Nothing fails, all of it sounds alarming: test runs, histories, help texts, package lists, builds, linters, migrations, backups."""

from lab.generators import stories

stories(
    "none",
    "bare",
    r"""
== ok-pytest
============================= test session starts ==============================
platform linux -- Python {{py}}.4, pytest-7.{{0..4}}.{{0..4}}, pluggy-1.0.0
collected {{20..90}} items

@* tests/test_{{errors|timeouts|auth}}.py::test_{{raises_memory_error|connection_refused_is_retried|oom_killed_pod_is_reported|model_not_found|disk_full|bad_gateway}}[{{500|502|503|oom}}] PASSED [ {{10..99}}%]
tests/test_{{service}}.py::test_import_error_becomes_503 PASSED
tests/test_{{service}}.py::test_No_module_named_{{module}}_is_explained PASSED
tests/test_gpu.py::test_cuda_out_of_memory SKIPPED (no CUDA-capable device is detected)
tests/test_old.py::test_{{feature}}_overflow XFAIL (ValueError expected: Expected 2D array, got 1D array instead)

=============================== warnings summary ===============================
{{site}}/{{module}}/compat.py:{{line}}: DeprecationWarning: the {{imp|distutils}} module is deprecated
================== {{20..90}} passed, 1 skipped, 1 xfailed, {{1..9}} warnings in {{1..90}}.{{10..99}}s ==================
== ok-pytest-quiet
@* {{.................................|..........s......................|......x..........................}} [ {{10..90}}%]
{{30..300}} passed, {{1..5}} deselected in {{1..60}}.{{10..99}}s
@? Coverage: errors.py 100%, retry.py 9{{0..9}}%, crashloop.py 88%
== ok-gotest
@* === RUN   Test{{Retry|CrashLoop|OOM|Unauthorized|ConnectionRefused}}{{Is|Gets|Returns}}{{Error|503|Backoff|Timeout}}
--- PASS: TestContextDeadlineExceeded (0.{{10..90}}s)
    client_test.go:{{line}}: got expected error: dial tcp 127.0.0.1:{{30000..60000}}: connect: connection refused
--- PASS: TestPullUnauthorized (0.0{{1..9}}s)
@? --- SKIP: TestNoSpaceLeftOnDevice (0.00s)
PASS
ok  	example.com/{{service}}/{{retry|errors|panic}}	{{0..9}}.{{100..900}}s
== ok-jest
PASS src/{{errors|timeout|auth}}.test.ts
  {{error handling|timeouts|retries}}
    ✓ rejects with ECONNREFUSED when the server is down ({{1..90}} ms)
    ✓ throws on invalid JSON ({{1..9}} ms)
    ✓ returns 401 Unauthorized without a token
    ✓ shows "Out of memory" banner ({{1..30}} ms)
@? console.error: Warning: An update to Component was not wrapped in act(...)
Test Suites: {{2..20}} passed, {{2..20}} total
Tests:       {{20..90}} passed, {{20..90}} total
== ok-junit
[INFO] Running com.example.{{topic}}.FailureHandlingTest
[INFO] Tests run: {{3..40}}, Failures: 0, Errors: 0, Skipped: {{0..2}}, Time elapsed: {{1..9}}.{{100..900}} s - in com.example.{{topic}}.OutOfMemoryErrorTest
[INFO] Tests run: {{40..90}}, Failures: 0, Errors: 0, Skipped: 2
[INFO] BUILD SUCCESS
== ok-unittest
test_{{connection_reset|permission_denied|worker_timeout}}_is_handled (tests.test_{{errors|client}}.ErrorTest) ... ok
test_exit_code_137_means_oom (tests.test_exit.ExitTest) ... ok
test_gpu_error (tests.test_gpu.GpuTest) ... skipped 'needs CUDA'
----------------------------------------------------------------------
Ran {{3..90}} tests in {{0..9}}.{{100..900}}s

OK (skipped=1)
== ok-gitlog
commit {{sha}}
Author: CI <ci@example.com>
Date:   {{t:%a %b %d %H:%M:%S %Y}} +0000

    {{Fix CrashLoopBackOff when the model is missing|Handle MemoryError in init()|Retry on 503 and Connection refused|Do not swallow ModuleNotFoundError}}

@* {{short*}} {{fix: OOMKilled on large batches|test: cover WORKER TIMEOUT|docs: explain ImagePullBackOff|chore: drop failed builds after 30 days|fix: 'NoneType' object has no attribute|revert "feat: kill slow workers"|ci: fail fast on errors|fix(auth): 401 Unauthorized for expired tokens|perf: avoid CUDA out of memory}}
== ok-changelog
# Changelog
## {{1..4}}.{{0..30}}.{{0..9}}
### Fixed
- {{ModuleNotFoundError for {{module}} on Python {{py}}|Segmentation fault when the model file is empty|Connection reset by peer is retried three times}}
- No more "Address already in use" after a quick restart
@* - {{Deadlock and timeout in the worker pool|Out of memory for batches above {{100..900}} rows|TypeError: Object of type ndarray is not JSON serializable|OSError: [Errno 28] when /tmp is full|HTTP 504 for long requests|crash on SIGTERM}} (#{{100..9000}})
### Deprecated
- `on_error="kill"`, use `on_error="abort"`
== ok-help
usage: {{service}} [-h] [--timeout SECONDS] [--retries N] [--fail-fast] [--kill-after SECONDS]

options:
  -h, --help            show this help message and exit
  --timeout SECONDS     give up with exit code 124 when the request timed out (default: {{5..90}})
  --retries N           how often to retry after connection refused or 503 (default: 3)
  --fail-fast           stop at the first error
  --oom-score-adj N     be killed first when the node is out of memory
@?   --ignore-errors       continue when a file is not found or permission denied
== ok-manpage
EXIT STATUS
       0      success
       1      fatal error
       126    permission denied
       127    command not found
       137    killed (SIGKILL), often out of memory
       143    terminated (SIGTERM)
SEE ALSO
       kill(1), oom_adj(5), timeout(1)
== ok-pipfreeze
backoff=={{ver*}}
errorhandler=={{ver*}}
exceptiongroup=={{ver*}}
@* {{pkg*}}=={{ver*}}
python-crontab=={{ver*}}
retrying=={{ver*}}
stopit=={{ver*}}
tenacity=={{ver*}}
timeout-decorator=={{ver*}}
== ok-piplist
Package            Version
------------------ ---------
errno-lib          {{ver*}}
exceptiongroup     {{ver*}}
@* {{pkg*}}   {{ver*}}
retry              {{ver*}}
traceback2         {{ver*}}
== ok-npm
npm WARN deprecated {{request|har-validator|uuid}}@{{ver*}}: this library is no longer supported
npm WARN optional SKIPPING OPTIONAL DEPENDENCY: fsevents@2.3.2: wanted {"os":"darwin"} (current: {"os":"linux"})
added {{100..1900}} packages, and audited {{1000..2000}} packages in {{3..90}}s
{{2..9}} moderate severity vulnerabilities
Run `npm audit` for details, or `npm audit fix --force` to address all issues (including breaking changes).
== ok-linters
$ ruff check . && mypy .
All checks passed!
{{service}}/errors.py:{{line}}: note: "MemoryError" is a subclass of "Exception"
Success: no issues found in {{10..90}} source files
@? pylint: Your code has been rated at 9.{{10..99}}/10 (W0703: Catching too general exception Exception, disabled)
== ok-shellcheck
In deploy.sh line {{3..90}}:
  kill -9 $PID || echo "already gone"
          ^--^ SC2086 (info): Double quote to prevent globbing and word splitting.

For more information: https://www.shellcheck.net/wiki/SC2086
0 errors, {{1..9}} infos
== ok-coverage
Name                     Stmts   Miss  Cover
--------------------------------------------
{{service}}/errors.py         {{20..90}}      0   100%
{{service}}/crash_report.py   {{20..90}}      {{1..9}}    91%
{{service}}/oom_guard.py      {{20..90}}      0   100%
{{service}}/timeout.py        {{20..90}}      0   100%
TOTAL                    {{900..9000}}     {{10..90}}    97%
== ok-loglevels
LEVELS: DEBUG=10 INFO=20 WARNING=30 ERROR=40 CRITICAL=50 FATAL=50
logger azmlinfsrv: WARNING; logger gunicorn.error: INFO; logger urllib3: ERROR
root logger set to {{INFO|ERROR|CRITICAL}}; handlers: errors -> stderr, access -> stdout, panic -> file
== ok-tar
-rw-r--r-- root/root  {{100..9000}} 2024-03-0{{1..9}} 10:11 app/errors.py
-rw-r--r-- root/root  {{100..9000}} 2024-03-0{{1..9}} 10:11 app/templates/500_internal_server_error.html
-rw-r--r-- root/root  {{100..9000}} 2024-03-0{{1..9}} 10:11 app/templates/503.html
-rw-r--r-- root/root  {{100..9000}} 2024-03-0{{1..9}} 10:11 app/exceptions/permission_denied.py
drwxr-xr-x root/root  0 2024-03-01 10:11 app/crash/
== ok-find
@* ./docs/{{troubleshooting|errors}}/{{no-module-named|crashloopbackoff|oomkilled|connection-refused|image-pull-failed|worker-timeout}}.md
./src/{{service}}/fatal.py
./tests/data/broken.json
== ok-grep
docs/faq.md:{{line}}:If you see "No space left on device", clean the cache.
src/errors.py:{{line}}:    "ImagePullBackOff": "check the name of the image",
src/client.py:{{line}}:        raise TimeoutError(f"no answer in {seconds} s")
src/errors.py:{{line}}:    137: "Killed, most often out of memory",
""",
    kind="other",
)

stories(
    "none",
    "acr classic buildkit serverless",
    r"""
== ok-build-warnings
WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f{{short}}>: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/{{pkg}}/
Collecting {{pkg}}=={{ver}}
  Downloading {{pkg}}-{{ver}}-py3-none-any.whl ({{4..900}} kB)
WARNING: Running pip as the 'root' user can result in broken permissions and conflicting behaviour with the system package manager.
Successfully installed {{pkg}}-{{ver}} {{pkg2}}-{{ver2}} {{exceptiongroup|retrying|backoff}}-{{ver3}}
== ok-build-gcc
  {{module}}.c:{{line}}:5: warning: 'error_code' may be used uninitialized [-Wmaybe-uninitialized]
  In function 'raise_fatal': note: 'abort' declared here
  checking for {{strerror|backtrace|error_at_line}}... yes
  checking whether -lgcc_s is missing... no
Successfully built {{pkg}}
== ok-build-ortrue
+ make -k check || true
make: [check] Error 2 (ignored)
+ rm -rf /tmp/missing || true
rm: cannot remove '/tmp/missing': No such file or directory
+ echo continuing
continuing
== ok-build-conda
Solving environment: ...working... failed with initial frozen solve. Retrying with flexible solve.
Solving environment: ...working... failed with repodata from current_repodata.json, will retry with next repodata source.
Collecting package metadata (repodata.json): ...working... done
Solving environment: ...working... done
@* {{openssl|libgcc-ng|libgfortran-ng|_openmp_mutex}}-{{ver*}}   | {{1..900}} KB | ########## | 100%
Preparing transaction: ...working... done
Verifying transaction: ...working... done
Executing transaction: ...working... done
== ok-build-apt
debconf: unable to initialize frontend: Dialog
debconf: falling back to frontend: Noninteractive
Selecting previously unselected package {{libgpg-error0|liberror-perl|libdebug-malloc}}.
update-rc.d: warning: start and stop actions are no longer supported; falling back to defaults
invoke-rc.d: could not determine current runlevel
invoke-rc.d: policy-rc.d denied execution of start.
Setting up {{liberror-perl|libgpg-error-l10n}} ({{ver}}) ...
Processing triggers for libc-bin (2.31-0ubuntu9.9) ...
== ok-build-resolver
ERROR: pip's dependency resolver does not currently take into account all the packages that are installed. This behaviour is the source of the following dependency conflicts.
{{pkg}} {{ver}} requires {{pkg2}}<{{1..4}}, but you have {{pkg2}} {{ver2}} which is incompatible.
Successfully installed {{pkg2}}-{{ver2}}
== ok-build-tests
Running the error suite
test_out_of_memory ... ok
test_timeout ... ok
{{20..90}} tests, 0 failures, 0 errors
== ok-build-wheel
  Building wheel for {{oldpkg}} (setup.py): started
  WARNING: no previously-included files matching '*.so' found under directory 'tests'
  UserWarning: Unknown distribution option: 'test_requires'
  Building wheel for {{oldpkg}} (setup.py): finished with status 'done'
Successfully built {{oldpkg}}
== ok-build-copy
COPY errors/ /app/errors/
COPY scripts/kill_stale.sh scripts/retry.sh /usr/local/bin/
ENV ON_ERROR=ignore TIMEOUT=30 FAIL_FAST=false
 ---> {{hex*}}
""",
    noise="none",
)

stories(
    "none",
    "bare tool",
    r"""
== ok-migrate
INFO  [alembic.runtime.migration] Context impl PostgresqlImpl.
INFO  [alembic.runtime.migration] Running upgrade {{short}} -> {{short2}}, add error_code to {{failures|incidents|deadletters}}
INFO  [alembic.runtime.migration] Running upgrade {{short2}} -> {{short3}}, drop table failed_jobs
NOTICE:  table "crash_reports" does not exist, skipping
== ok-django
Operations to perform:
  Apply all migrations: errors, sessions, auth
Running migrations:
  Applying errors.0001_initial... OK
  Applying errors.0002_failure_reason... OK
System check identified no issues (0 silenced).
== ok-backup
{{t:%Y-%m-%d %H:%M:%S}} pg_dump: warning: there are circular foreign-key constraints on this table: failed_jobs
{{t:%Y-%m-%d %H:%M:%S}} backup of {{topic}} done: {{1..90}} GB, 0 errors, {{0..3}} skipped (permission denied is expected for lost+found)
{{t:%Y-%m-%d %H:%M:%S}} old backups removed: {{1..9}}; failed verifications: 0
== ok-restic
Files:         {{3..90}} new, {{1..9}} changed, {{1000..9000}} unmodified
error-free check: no errors were found
processed {{1000..9000}} files, {{1..90}}.{{100..900}} GiB in 0:{{10..59}}
snapshot {{short}} saved
== ok-certrenew
Saving debug log to /var/log/letsencrypt/letsencrypt.log
Certificate not yet due for renewal; 0 renew failure(s), 0 parse failure(s)
The certificate of {{customhost}} expires in {{30..89}} days
cert-manager: certificate {{service}}-tls is up to date and has not expired
== ok-rsync
sending incremental file list
errors/
errors/failed_{{short}}.json
@* timeouts/{{short*}}.log
sent {{1000..90000}} bytes  received {{100..900}} bytes  {{1000..9000}}.00 bytes/sec
total size is {{100000..900000}}  speedup is {{1..90}}.{{10..99}}
== ok-terraform
Terraform will perform the following actions:
  # azurerm_monitor_metric_alert.{{http_5xx|oom_killed|failed_requests}} will be created
      + description = "{{more than 10 requests failed|container was OOMKilled|CrashLoopBackOff for 5 minutes}}"
      + severity    = {{0..3}}
Plan: {{1..9}} to add, 0 to change, 0 to destroy.
Apply complete! Resources: {{1..9}} added, 0 changed, 0 destroyed.
== ok-ansible
TASK [restart {{service}} on failure] ******************************************
skipping: [{{node}}]
TASK [kill stale workers] *******************************************************
ok: [{{node}}]
TASK [check port is free] *******************************************************
...ignoring
PLAY RECAP *********************************************************************
{{node}}  : ok={{10..90}}   changed={{1..9}}    unreachable=0    failed=0    skipped={{1..9}}    rescued=0    ignored=1
== ok-helm
Release "{{service}}" has been upgraded. Happy Helming!
NAME: {{service}}
LAST DEPLOYED: {{t:%a %b %d %H:%M:%S %Y}}
STATUS: deployed
NOTES:
If a pod shows CrashLoopBackOff or ImagePullBackOff, see the README.
If you get 401 Unauthorized, fetch a new key.
== ok-az-cli
{
  "errors": null,
  "failedRequests": 0,
  "liveness_probe": { "failure_threshold": 30, "timeout": "PT2S" },
  "provisioning_state": "Succeeded",
  "request_settings": { "max_queue_wait": "PT0.5S", "request_timeout": "PT5S" }
}
== ok-gha
Run az ml online-deployment create --file deployment.yml
WARNING: Class ProbeSettings: This is an experimental class, and may change at any time.
Error handling: continue-on-error is false
Instance type {{sku}} may be too small for compute resources. Minimum recommended compute SKU is Standard_DS3_v2.
Deployment {{deployment}} Succeeded
Post job cleanup.
== ok-chaos
chaos: killing pod {{pod}} (expected)
chaos: injecting 503 for 10% of requests for 60 s
chaos: steady state holds: error rate {{0..1}}.{{10..99}}% below budget, no request failed after retries
chaos: experiment oom-kill finished: verdict Pass
== ok-lockfile
[[package]]
name = "exceptiongroup"
version = "{{ver}}"
description = "Backport of PEP 654 (exception groups)"
[[package]]
name = "stopit"
description = "Timeout control decorator and context managers, raise any exception in another thread"
[[package]]
name = "pytest-timeout"
description = "pytest plugin to abort hanging tests"
== ok-dbt
{{t:%H:%M:%S}}  1 of {{3..9}} START test not_null_{{failures|errors}}_id ....... [RUN]
{{t:%H:%M:%S}}  1 of {{3..9}} PASS not_null_failures_id .................. [PASS in 0.{{10..99}}s]
{{t:%H:%M:%S}}  Done. PASS={{3..90}} WARN=0 ERROR=0 SKIP=0 TOTAL={{3..90}}
""",
    kind="other",
    noise="none",
)
