"""Migrations on both databases: they give exactly what models/tables.py says, and they lead back."""

from concurrent.futures import ThreadPoolExecutor

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, inspect

from migrations.run import downgrade, is_current, upgrade
from models.engine import open_engine
from models.tables import metadata


def test_the_migrated_schema_is_exactly_that_of_the_tables(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        differences = compare_metadata(context, metadata)

    assert differences == []


def test_every_check_of_the_tables_is_in_the_migrated_schema(engine: Engine) -> None:
    with engine.connect() as connection:
        found = {check["name"] for table in metadata.tables for check in inspect(connection).get_check_constraints(table)}

    assert {"ck_incident_status_known", "ck_occurrence_role_known", "ck_delivery_state_known"} == found


def test_the_open_incident_index_is_partial_on_both_databases(engine: Engine) -> None:
    with engine.connect() as connection:
        indexes = {index["name"]: index for index in inspect(connection).get_indexes("incident")}
    options = indexes["uq_incident_open"]["dialect_options"]

    assert any("open" in str(condition) for name, condition in options.items() if name.endswith("_where"))


def test_a_downgrade_leaves_no_table_of_ours(url: str) -> None:
    downgrade(url, "base")
    engine = open_engine(url)
    with engine.connect() as connection:
        left = set(inspect(connection).get_table_names())
    current = is_current(engine)
    engine.dispose()

    assert {"alembic_version"} == left
    assert not current


def test_only_the_newest_schema_is_current(empty_url: str) -> None:
    engine = open_engine(empty_url)
    before = is_current(engine)
    upgrade(empty_url)
    after = is_current(engine)
    engine.dispose()

    assert not before
    assert after


def test_a_second_upgrade_and_one_at_the_same_time_change_nothing(empty_url: str) -> None:
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(upgrade, [empty_url] * 3))
    upgrade(empty_url)
    engine = open_engine(empty_url)
    current = is_current(engine)
    engine.dispose()

    assert current
