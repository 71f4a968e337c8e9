from databases import empty_url, engine, migrated_postgres, migrated_sqlite, url

__all__ = ["empty_url", "engine", "migrated_postgres", "migrated_sqlite", "url"]
