"""From an opened incident to a signed POST at a real server: retried, given up, replayed; on both databases."""

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from threading import Event, Thread

import httpx
import pytest
from receiver import Receiver, listening
from sqlalchemy import Engine

from domain.records import Kind, Record
from domain.verdicts import Evidence, Finding, Verdict
from lab.parts import free_port
from models import outbox
from models.incidents import IncidentFilter, list_incidents
from models.store import Classified, Store
from models.subscriptions import Subscription, set_active, subscribe
from notify.deliver import LEASE, Backoff, Deliverer
from notify.signing import derived_secret
from notify.webhook import open_client

KEY = b"a key of the tests, long enough"
FAULT_LINE = 'No module named "cv2" \u202e</script>'


class Clock:
    """The time of now, moved on by hand: receivers refuse signatures that are minutes old."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with listening() as found:
        yield found


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with open_client() as opened:
        yield opened


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def deliverer(engine: Engine, client: httpx.Client, clock: Clock) -> Deliverer:
    backoff = Backoff(first_s=10, cap_s=40, attempts=3)
    return Deliverer(engine, client, partial(derived_secret, KEY), clock, backoff, random.Random(7))


def wants(engine: Engine, receiver: Receiver, **filters: str) -> Subscription:
    made = subscribe(engine, receiver.url, datetime.now(UTC), **filters)
    receiver.secret = derived_secret(KEY, made.secret_ref)
    return made


def open_incident(engine: Engine, service: str = "mysvc", mode: str = "missing-python-module") -> None:
    now = datetime.now(UTC)
    cause = Finding(mode, Evidence(1, 0, 10, FAULT_LINE), 0.9, "rule:some")
    verdict = Verdict(mode, 0.9, "rule:some", cause, fingerprint=f"v1:{mode}:1")
    record = Record(f"folder:{service}-{mode}.log", service, Kind.CONTAINER, 0, 1, now, b"x" * 20)
    Store(engine).apply("test", {}, [Classified(record, (verdict,))], now)


def test_an_opened_incident_is_posted_signed_with_the_row_of_the_api(engine: Engine, receiver: Receiver, deliverer: Deliverer) -> None:
    wants(engine, receiver)
    open_incident(engine)
    delivered = deliverer.deliver_due()
    (row,) = list_incidents(engine, IncidentFilter()).items
    (heard,) = receiver.heard

    assert (delivered, deliverer.counts.delivered) == (1, 1)
    assert heard is not None
    assert (heard["version"], heard["type"]) == (1, "incident.opened")
    assert row.as_dict().items() <= heard.items()
    assert heard["fault_line"] == FAULT_LINE
    assert receiver.bodies[0].isascii()
    assert outbox.pending_count(engine) == 0


def test_a_failed_delivery_is_sent_again_later_as_the_same_message(engine: Engine, receiver: Receiver, deliverer: Deliverer, clock: Clock) -> None:
    receiver.answers = [(500, b"broken", {}), (200, b"", {})]
    wants(engine, receiver)
    open_incident(engine)
    rounds = [deliverer.deliver_due(), deliverer.deliver_due()]
    clock.ahead = timedelta(seconds=11)
    rounds.append(deliverer.deliver_due())

    assert rounds == [1, 0, 1]
    assert len(receiver.heard) == 2
    assert None not in receiver.heard
    assert len(set(receiver.ids)) == 1
    assert outbox.pending_count(engine) == 0


def test_a_delivery_that_keeps_failing_is_given_up_kept_and_replayed(engine: Engine, receiver: Receiver, deliverer: Deliverer, clock: Clock) -> None:
    receiver.answers = [(503, b"a" * 5000, {})] * 3 + [(204, b"", {})]
    wants(engine, receiver)
    open_incident(engine)
    for _ in range(10):
        deliverer.deliver_due()
        clock.ahead += timedelta(seconds=41)
    (dead,) = outbox.list_dead(engine)
    replayed = outbox.replay(engine, dead.id, clock())
    clock.ahead = timedelta(seconds=500)
    deliverer.deliver_due()

    assert (dead.attempts, dead.kind) == (3, "incident.opened")
    assert len(dead.last_answer) == outbox.MAX_ANSWER_CHARACTERS
    assert dead.last_answer.startswith("HTTP 503: aaa")
    assert replayed
    assert not outbox.replay(engine, dead.id, clock())
    assert len(receiver.bodies) == 4
    assert outbox.list_dead(engine) == ()


def test_a_receiver_that_is_gone_or_points_elsewhere_gets_no_second_request_at_once(engine: Engine, receiver: Receiver, deliverer: Deliverer) -> None:
    receiver.answers = [(302, b"", {"location": receiver.url}), (410, b"no more", {})]
    wants(engine, receiver)
    open_incident(engine)
    deliverer.deliver_due()
    after_redirect = len(receiver.bodies)
    open_incident(engine, mode="init-exception")
    deliverer.deliver_due()
    (dead,) = outbox.list_dead(engine)

    assert after_redirect == 1
    assert dead.last_answer == "HTTP 410: no more"
    assert dead.attempts == 1


def test_a_receiver_that_does_not_listen_is_a_failure_told_without_its_url(engine: Engine, deliverer: Deliverer, clock: Clock) -> None:
    subscribe(engine, f"http://127.0.0.1:{free_port()}/token-in-path", clock())
    open_incident(engine)
    for _ in range(3):
        deliverer.deliver_due()
        clock.ahead += timedelta(seconds=41)
    (dead,) = outbox.list_dead(engine)

    assert dead.last_answer.startswith("ConnectError")
    assert "token-in-path" not in dead.last_answer


def test_only_subscriptions_whose_filters_fit_hear_of_it(engine: Engine, receiver: Receiver, deliverer: Deliverer) -> None:
    wants(engine, receiver, service="another")
    wants(engine, receiver, failure_mode="out-of-memory")
    off = wants(engine, receiver)
    set_active(engine, off.id, False)
    wants(engine, receiver, service="mysvc", failure_mode="init-exception")
    open_incident(engine)
    open_incident(engine, mode="init-exception")
    deliverer.deliver_due()

    assert [heard and heard["failure_mode"] for heard in receiver.heard] == ["init-exception"]


def test_a_claimed_delivery_is_nobody_elses_until_its_lease_ends(engine: Engine, receiver: Receiver) -> None:
    wants(engine, receiver)
    open_incident(engine)
    now = datetime.now(UTC)
    first = outbox.claim(engine, now, 10, LEASE)
    meanwhile = outbox.claim(engine, now, 10, LEASE)
    again = outbox.claim(engine, now + LEASE, 10, LEASE)
    late = outbox.mark_delivered(engine, first[0], "too late", now)

    assert [len(first), len(meanwhile), len(again)] == [1, 0, 1]
    assert [first[0].attempts, again[0].attempts] == [1, 2]
    assert not late


def test_claimers_at_the_same_time_get_each_delivery_once(engine: Engine, receiver: Receiver) -> None:
    wants(engine, receiver)
    for number in range(20):
        open_incident(engine, service=f"svc-{number}")
    now = datetime.now(UTC)
    with ThreadPoolExecutor(4) as pool:
        rounds = list(pool.map(lambda _: outbox.claim(engine, now, 3, LEASE), range(12)))
    ids = [one.id for claimed in rounds for one in claimed]

    assert 20 == len(ids) == len(set(ids))


def test_without_its_secret_nothing_is_sent(engine: Engine, receiver: Receiver, deliverer: Deliverer) -> None:
    def knows_none(_ref: str) -> str:
        raise LookupError

    deliverer.secret_of = knows_none
    wants(engine, receiver)
    open_incident(engine)
    deliverer.deliver_due()

    assert receiver.bodies == []
    assert (deliverer.counts.failed, deliverer.counts.delivered) == (1, 0)


def test_the_loop_delivers_until_it_is_told_to_stop(engine: Engine, receiver: Receiver, deliverer: Deliverer) -> None:
    stop, heard = Event(), Event()
    wants(engine, receiver)
    loop = Thread(target=deliverer.run, args=(stop, 0.02))
    loop.start()
    open_incident(engine)
    for _ in range(250):
        if receiver.bodies:
            heard.set()
            break
        stop.wait(0.02)
    stop.set()
    loop.join(10)

    assert heard.is_set()
    assert not loop.is_alive()
