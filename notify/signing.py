"""Signing secrets of subscriptions, and signed headers after the Standard Webhooks specification."""

import hmac
from base64 import b64encode
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256

from standardwebhooks.webhooks import Webhook

# Turns Subscription.secret_ref into the secret (`whsec_…`); raises LookupError when it knows none by that name.
SecretOf = Callable[[str], str]

MIN_KEY_BYTES = 24  # what the specification asks of a secret
_PURPOSE = b"faultline webhook signing v1\x00"


def derived_secret(key: bytes, secret_ref: str) -> str:
    """
    Give the signing secret that belongs to `secret_ref`: it follows from our one `key`, so no secret is ever stored.

    Show it to the subscriber when the subscription is made. A new key gives everyone a new secret.
    """
    if len(key) < MIN_KEY_BYTES:
        raise ValueError(f"the webhook key has {len(key)} bytes; give at least {MIN_KEY_BYTES} random ones")
    secret = hmac.new(key, _PURPOSE + secret_ref.encode(), sha256).digest()
    return f"whsec_{b64encode(secret).decode()}"


def signed_headers(secret: str, message_id: str, body: str, now: datetime) -> dict[str, str]:
    """Give the headers by which the receiver knows that `body` is ours, is this message, and was sent `now` (aware UTC)."""
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(secret).sign(msg_id=message_id, timestamp=now, data=body),
    }
