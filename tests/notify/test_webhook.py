"""What may be subscribed to, how long a retry waits, how secrets are made."""

import random

import pytest

from models.subscriptions import BadSubscription, check_url
from notify.deliver import Backoff
from notify.signing import derived_secret


@pytest.mark.parametrize("url", ["https://hooks.example.com/x?y=1", "http://127.0.0.1:9000", "HTTPS://[::1]:1/é"])
def test_http_and_https_urls_are_taken(url: str) -> None:
    check_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "", "ftp://example.com/s3cret", "file:///etc/s3cret", "javascript:s3cret", "https://", "//example.com/s3cret",
        "https://user:s3cret@example.com", "https://example.com/s3cret\r\nx: y", "https://example.com:99999999/s3cret",
        "https://[::1/s3cret", "https://example.com/" + "s3cret" * 999,
    ],
)  # fmt: skip
def test_other_urls_are_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(BadSubscription, match="url") as refusal:
        check_url(url)

    assert "s3cret" not in str(refusal.value)


def test_waits_grow_to_the_cap_and_differ_by_chance() -> None:
    backoff, chance = Backoff(first_s=5, cap_s=100), random.Random(1)
    waits = [[backoff.delay(attempt, chance).total_seconds() for _ in range(50)] for attempt in (1, 2, 3, 9, 5000)]

    assert [
        (low, high) for low, high, wait in zip((2.5, 5, 10, 50, 50), (5, 10, 20, 100, 100), waits, strict=True) if low <= min(wait) < max(wait) <= high
    ] == [(2.5, 5), (5, 10), (10, 20), (50, 100), (50, 100)]


def test_secrets_differ_by_subscription_and_by_key() -> None:
    secrets = {derived_secret(key, ref) for key in (b"k" * 24, b"l" * 24) for ref in ("a", "b")}

    assert len(secrets) == 4
    with pytest.raises(ValueError, match="at least 24"):
        derived_secret(b"short", "a")
