"""What takes a finding back: mentions, passed tests, and what came good."""

import pytest

from classifier.classify import Classifier
from classifier.outcome import is_mention
from domain.failure_modes import NONE
from domain.records import Kind

OOM = "Container OOMKilled, exit code 137"


@pytest.mark.parametrize(
    "line",
    [
        "tests/test_limits.py::test_oom_killed_is_told PASSED [ 10%]",
        "  ✓ answers 403 when the token is expired (2 ms)",
        "# HELP worker_timeouts_total WORKER TIMEOUT events",
        "1a2b3c4d fix: worker no longer OOMKilled",
        "feat(api): say 413 Payload Too Large",
        "errors_total 0",
        "run done, 0 errors, no failures",
        "  --retry-on-503 N        how often to try again",
        "If pods are in CrashLoopBackOff, check the pull secret",
    ],
)
def test_a_line_may_only_mention_a_failure(line: str) -> None:
    assert is_mention(line)


@pytest.mark.parametrize(
    "line",
    [
        "ModuleNotFoundError: No module named 'cv2'",
        '{"level": "error", "message": "Container OOMKilled"}',
        '{"level": "info", "error": "dial tcp 10.0.0.9:443: connection refused"}',
        "errors_total 12",
        "ERROR: Job failed: exit code 1",
        "E   AssertionError: 1 failed",
    ],
)
def test_a_failure_is_no_mention(line: str) -> None:
    assert not is_mention(line)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"===== test session starts =====\ncollected 2 items\n{OOM}\n===== 2 passed in 0.2s =====\n", Kind.OTHER),
        ('{"level": "info", "subject": "Container OOMKilled every night", "label": "bug"}\n', Kind.CONTAINER),
        (f"usage: scorectl\n\nexit codes:\n  3  {OOM}\n", Kind.OTHER),
        (f"docs/faq.md:12: {OOM}\n", Kind.OTHER),
        (f"commit 1a2b3c4d5e6f\nAuthor: bot <bot@lab.example>\n\n    worker: {OOM} is gone\n", Kind.OTHER),
        (
            "Readiness probe failed: HTTP probe failed with statuscode: 503\nNAME READY STATUS RESTARTS AGE\nscorer-1   1/1     Running   0          5m\n",
            Kind.DEPLOY_STATUS,
        ),
        (
            "Step 2/3 : RUN pip install x\nWARNING: Retrying (Retry(total=4)) after connection broken by 'ReadTimeoutError'\nSuccessfully tagged scorer:1\n",
            Kind.IMAGE_BUILD,
        ),
    ],
)
def test_a_log_that_ends_well_is_healthy(rules_alone: Classifier, text: str, kind: Kind) -> None:
    assert NONE == rules_alone.classify(text.encode(), kind).failure_mode


@pytest.mark.parametrize(
    "text",
    [
        f"===== test session starts =====\n{OOM}\n===== 1 failed, 2 passed in 0.2s =====\n",
        f"===== test session starts =====\n===== 2 passed in 0.2s =====\n{OOM}\n",
        f"Successfully tagged scorer:1\n{OOM}\n",
        f"scorer-1   1/1     Running   0     5m\nscorer-2   0/1     OOMKilled   3     5m\n{OOM}\n",
    ],
)
def test_a_good_end_of_something_else_hides_nothing(rules_alone: Classifier, text: str) -> None:
    assert "out-of-memory" == rules_alone.classify(text.encode(), Kind.OTHER).failure_mode
