"""The database's way from one schema to the next; what the schema is, is said in models/tables.py."""
