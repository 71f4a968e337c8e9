"""What alembic runs for every command: it uses the connection, and so the transaction, that migrations/run.py gives it."""

from alembic import context

from models.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite can't alter most things in place
    compare_server_default=True,
)
with context.begin_transaction():
    context.run_migrations()
