"""Who wants to hear of which incidents, and where."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from sqlalchemy import Connection, Engine, insert, select, update

from models.engine import write
from models.identity import fresh_id
from models.tables import subscription

MAX_URL_CHARACTERS = 2048


class BadSubscription(ValueError):
    """The subscription can't be kept: which part, why, what to give instead. Never repeats the URL: it may hold a token."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """
    secret_ref: names the signing secret; whoever delivers turns it into the secret, which is never stored.
    service, failure_mode: None for any.
    """

    id: str
    url: str
    secret_ref: str
    service: str | None
    failure_mode: str | None
    active: bool
    created_at: datetime


def subscribe(
    engine: Engine,
    url: str,
    now: datetime,
    *,
    service: str | None = None,
    failure_mode: str | None = None,
    secret_ref: str | None = None,
) -> Subscription:
    """
    Keep a new active subscription. `secret_ref` is its own id when left out.

    Raises BadSubscription unless `url` is http or https with a host and without user name or password.
    """
    check_url(url)
    new_id = fresh_id()
    made = Subscription(new_id, url, secret_ref or new_id, service, failure_mode, True, now)

    def work(connection: Connection) -> None:
        connection.execute(insert(subscription).values({name: getattr(made, name) for name in _COLUMNS}))

    write(engine, work)
    return made


def list_subscriptions(engine: Engine) -> tuple[Subscription, ...]:
    """Give all subscriptions, oldest first."""
    statement = select(*(subscription.c[name] for name in _COLUMNS)).order_by(subscription.c.created_at, subscription.c.id)
    with engine.connect() as connection:
        return tuple(Subscription(*row) for row in connection.execute(statement))


def set_active(engine: Engine, id: str, active: bool) -> bool:
    """Switch a subscription on or off; False when there is none with this id. What is pending is still delivered."""

    def work(connection: Connection) -> bool:
        changed = connection.execute(update(subscription).where(subscription.c.id == id).values(active=active))
        return changed.rowcount == 1

    return write(engine, work)


def check_url(url: str) -> None:
    """Raise BadSubscription unless `url` may be posted to."""
    if len(url) > MAX_URL_CHARACTERS:
        raise BadSubscription(f"url has {len(url)} characters; give at most {MAX_URL_CHARACTERS}")
    if any(not character.isprintable() or character.isspace() for character in url):
        raise BadSubscription("url holds spaces or control characters; percent-encode them")
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError as error:
        raise BadSubscription("url can't be read; give one such as https://host/path") from error
    if parts.scheme not in ("http", "https"):
        raise BadSubscription("url is neither http nor https; give one such as https://host/path")
    if not host:
        raise BadSubscription("url names no host; give one such as https://host/path")
    if parts.username is not None or parts.password is not None:
        raise BadSubscription("url holds a user name or password; leave them out, deliveries are signed instead")


_COLUMNS = tuple(Subscription.__dataclass_fields__)
