"""The way out for people and programs: the HTTP API, the exports and the console. Nothing is decided here."""
