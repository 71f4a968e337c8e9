"""The log between collecting and classifying: one contract, an embedded form on SQLite, a distributed form on Kafka."""

from collections.abc import Mapping
from pathlib import Path

from stream.contract import Log


def open_log(path: Path, servers: str | None = None, topic: str = "faultline.records", partitions: int = 8, options: Mapping[str, str] | None = None) -> Log:
    """
    Open the log: on Kafka when `servers` names a broker, else embedded in the file `path`.

    options: security settings of the Kafka clients. Raises StreamUnavailable.
    """
    if servers:
        from stream.kafka import KafkaLog

        return KafkaLog(servers, topic, partitions, options)
    from stream.embedded import EmbeddedLog

    return EmbeddedLog(path)
