"""Sends one delivery: a signed POST. When to send again is decided in notify/deliver.py."""

import json
import time
from dataclasses import dataclass
from datetime import datetime

import httpx

from models.outbox import MAX_ANSWER_CHARACTERS, ClaimedDelivery
from models.subscriptions import BadSubscription, check_url
from notify.signing import SecretOf, signed_headers

CONNECT_TIMEOUT_S = 5.0
ANSWER_TIMEOUT_S = 15.0
GONE = 410  # by the specification: the receiver wants no more of this


@dataclass(frozen=True, slots=True)
class Answer:
    """
    What came of one attempt.

    delivered: the receiver said 2xx. final: it makes no sense to try again. text: for people, cut, without the URL.
    """

    delivered: bool
    final: bool
    text: str


def open_client() -> httpx.Client:
    """Give a client for `send`: it has timeouts and follows no redirect, so nobody can point us elsewhere."""
    return httpx.Client(
        timeout=httpx.Timeout(ANSWER_TIMEOUT_S, connect=CONNECT_TIMEOUT_S),
        follow_redirects=False,
        headers={"user-agent": "faultline"},
    )


def send(client: httpx.Client, delivery: ClaimedDelivery, secret_of: SecretOf, now: datetime) -> Answer:
    """POST the payload, signed. Never raises for what a receiver or a network can do."""
    try:
        check_url(delivery.url)
        body = json.dumps(delivery.payload)  # ASCII: whatever a log holds arrives as an escaped JSON string
        headers = signed_headers(secret_of(delivery.secret_ref), delivery.message_id, body, now)
    except BadSubscription as error:
        return Answer(delivered=False, final=True, text=str(error))
    except LookupError:
        text = "no signing secret is known for this subscription; configure the webhook key, then replay"
        return Answer(delivered=False, final=False, text=text)
    try:
        return _post(client, delivery.url, body, headers)
    except httpx.InvalidURL:
        return Answer(delivered=False, final=True, text="url can't be read; make the subscription again")
    except httpx.TransportError as error:
        return Answer(delivered=False, final=False, text=f"{type(error).__name__}: {error}")


def _post(client: httpx.Client, url: str, body: str, headers: dict[str, str]) -> Answer:
    headers = {**headers, "content-type": "application/json", "accept-encoding": "identity"}
    with client.stream("POST", url, content=body.encode(), headers=headers, follow_redirects=False) as response:
        text = f"HTTP {response.status_code}: {_beginning(response)}"
        return Answer(response.is_success, response.status_code == GONE, text[:MAX_ANSWER_CHARACTERS])


def _beginning(response: httpx.Response) -> str:
    """Read no more of the answer than we keep, and not for longer than we wait for any answer."""
    deadline = time.monotonic() + ANSWER_TIMEOUT_S
    read = bytearray()
    try:
        for chunk in response.iter_raw():
            read += chunk
            if len(read) >= MAX_ANSWER_CHARACTERS or time.monotonic() > deadline:
                break
    except httpx.TransportError:
        pass  # the status has come; what it says is only for people
    return read[:MAX_ANSWER_CHARACTERS].decode("utf-8", "replace")
