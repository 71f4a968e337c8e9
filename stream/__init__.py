"""The log between collecting and classifying: one contract, an embedded form on SQLite, a distributed form on Kafka."""
