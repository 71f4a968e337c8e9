"""The delivery loop: claim what is due, send it, mark what came of it. Any number of processes may run it."""

import logging
import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Event

import httpx
from sqlalchemy import Engine

from models import outbox
from models.outbox import ClaimedDelivery
from notify.signing import SecretOf
from notify.webhook import Answer, send

log = logging.getLogger(__name__)

PARALLEL = 8  # one slow receiver must not hold up the others
LEASE = timedelta(minutes=2)  # far longer than one attempt can take
IDLE_S = 1.0


@dataclass(frozen=True, slots=True)
class Backoff:
    """
    When to try again: twice as late each time, up to a cap, and by chance up to half earlier, so that not all come at once.

    The defaults give up after about nine hours.
    """

    first_s: float = 5.0
    cap_s: float = 3600.0
    attempts: int = 18

    def delay(self, attempts: int, chance: random.Random) -> timedelta:
        """Give the wait after `attempts` failed attempts (1 or more)."""
        longest = min(self.cap_s, self.first_s * 2.0 ** min(attempts - 1, 60))
        return timedelta(seconds=longest * chance.uniform(0.5, 1.0))


@dataclass(slots=True)
class Counts:
    """What the loop did since it started; `broken` counts rounds that ended in an error of ours."""

    claimed: int = 0
    delivered: int = 0
    failed: int = 0
    dead: int = 0
    broken: int = 0


@dataclass(slots=True)
class Deliverer:
    """
    Delivers what is due.

    secret_of: turns a subscription's secret_ref into its signing secret. clock: gives aware UTC.
    """

    engine: Engine
    client: httpx.Client
    secret_of: SecretOf
    clock: Callable[[], datetime]
    backoff: Backoff = field(default_factory=Backoff)
    chance: random.Random = field(default_factory=random.Random)
    counts: Counts = field(default_factory=Counts)

    def run(self, stop: Event, idle_s: float = IDLE_S) -> None:
        """Deliver until `stop` is set. An error of ours is logged and counted, and the loop goes on."""
        while not stop.is_set():
            try:
                busy = self.deliver_due() > 0
            except Exception:
                self.counts.broken += 1
                busy = False
                log.exception("Delivery round broke off; it is tried again.")
            if not busy:
                stop.wait(idle_s)

    def deliver_due(self) -> int:
        """Claim, send and mark one round; say how many deliveries it held."""
        claimed = outbox.claim(self.engine, self.clock(), PARALLEL, LEASE)
        if claimed:
            self.counts.claimed += len(claimed)
            with ThreadPoolExecutor(len(claimed), thread_name_prefix="deliver") as pool:
                answers = list(pool.map(self._send, claimed))
            for delivery, answer in zip(claimed, answers, strict=True):
                self._mark(delivery, answer)
        return len(claimed)

    def _send(self, delivery: ClaimedDelivery) -> Answer:
        return send(self.client, delivery, self.secret_of, self.clock())

    def _mark(self, delivery: ClaimedDelivery, answer: Answer) -> None:
        now = self.clock()
        fields = {
            "delivery_id": delivery.id,
            "subscription_id": delivery.subscription_id,
            "attempts": delivery.attempts,
        }
        if answer.delivered:
            outbox.mark_delivered(self.engine, delivery, answer.text, now)
            self.counts.delivered += 1
            log.debug("Delivery taken.", extra=fields)
        elif answer.final or delivery.attempts >= self.backoff.attempts:
            outbox.mark_dead(self.engine, delivery, answer.text, now)
            self.counts.dead += 1
            log.error("Delivery given up; it is kept and can be replayed.", extra=fields)
        else:
            retry_at = now + self.backoff.delay(delivery.attempts, self.chance)
            outbox.mark_failed(self.engine, delivery, answer.text, now, retry_at)
            self.counts.failed += 1
            log.warning("Delivery failed; it is tried again.", extra=fields | {"retry_at": retry_at.isoformat()})
