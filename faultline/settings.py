"""Everything that can be set, from the environment (`FAULTLINE_…`) or a `.env` file; the one place that reads it."""

import os
import re
from pathlib import Path

from platformdirs import user_cache_path, user_data_path
from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict
from pydantic_settings import SettingsError as UnreadableSetting


class SettingsError(ValueError):
    """A setting is wrong: which one and what it must be."""


class Settings(BaseSettings):
    """Settings; each is the environment variable `FAULTLINE_` plus its name in capitals."""

    model_config = SettingsConfigDict(env_prefix="FAULTLINE_", env_file=".env", extra="ignore", hide_input_in_errors=True)

    data_dir: Path = Field(default_factory=lambda: user_data_path("faultline"), description="folder of the embedded default: database, embedded log")
    cache_dir: Path = Field(default_factory=lambda: user_cache_path("faultline"), description="folder of the compiled scan database")
    database_url: SecretStr | None = Field(None, description="SQLAlchemy URL, such as postgresql+psycopg://…; without it SQLite in data_dir")
    kafka_bootstrap_servers: str | None = Field(None, description="host:port of Kafka brokers, comma separated; without it the embedded log in data_dir")
    kafka_security_protocol: str = Field("PLAINTEXT", description="PLAINTEXT, SSL, SASL_PLAINTEXT or SASL_SSL")
    kafka_sasl_mechanism: str | None = Field(None, description="such as PLAIN (Event Hubs) or SCRAM-SHA-512")
    kafka_sasl_username: str | None = Field(None, description="for Event Hubs literally $ConnectionString")
    kafka_sasl_password: SecretStr | None = Field(None, description="for Event Hubs the connection string")
    topic: str = Field("faultline.records", description="Kafka topic of the records; dead letters go to the topic of this name with .dead behind it")
    partitions: int = Field(8, ge=1, le=1024, description="partitions of a topic that is created: at most so many classify-workers work at once")
    group: str = Field("classifier", description="consumer group of the classify-workers")
    sources: Path | None = Field(None, description="YAML file that says where logs come from (docs/how-to)")
    rules_dirs: list[Path] = Field(default_factory=list, description='JSON list of folders with house rules, such as ["/etc/faultline/rules"]')
    model_dir: Path | None = Field(None, description="folder of another trained model; without it the one that ships")
    http_host: str = Field("127.0.0.1", description="address the API listens on")
    http_port: int = Field(8765, ge=0, le=65535, description="port the API listens on; 0 takes a free one")
    log_level: str = Field("INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$", description="DEBUG, INFO, WARNING or ERROR")
    correlation_minutes: int = Field(30, ge=1, description="how far apart a symptom and its cause may be")
    poll_seconds: float = Field(2.0, gt=0, description="how often sources are looked at again")
    webhook_key: SecretStr | None = Field(
        None, min_length=24, description="at least 24 random characters from which every subscription's signing secret follows"
    )
    max_body_bytes: int = Field(16 * 1024 * 1024, ge=1024, description="largest body of POST /classify and POST /logs")

    @property
    def database(self) -> str:
        """The database's URL; for the embedded default a file in `data_dir`."""
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.data_dir / 'faultline.db'}"

    @property
    def kafka_options(self) -> dict[str, str]:
        """Security options for the Kafka clients, by their names in kafka-python; empty for plain text."""
        options = {"security_protocol": self.kafka_security_protocol}
        if self.kafka_sasl_mechanism:
            options["sasl_mechanism"] = self.kafka_sasl_mechanism
        if self.kafka_sasl_username:
            options["sasl_plain_username"] = self.kafka_sasl_username
        if self.kafka_sasl_password:
            options["sasl_plain_password"] = self.kafka_sasl_password.get_secret_value()
        return options


def load(**overrides: object) -> Settings:
    """Read the settings. Raises SettingsError, which names each wrong one and never shows a value."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]  # overrides are checked by pydantic
    except ValidationError as error:
        wrong = "; ".join(f"FAULTLINE_{str(item['loc'][0]).upper() if item['loc'] else '?'}: {item['msg']}" for item in error.errors())
        raise SettingsError(f"settings are wrong: {wrong}") from None
    except UnreadableSetting as error:
        named = re.search(r'field "(\w+)"', str(error))
        which = f"FAULTLINE_{named[1].upper()}" if named else "a setting"
        raise SettingsError(f"settings are wrong: {which}: must be a JSON list of texts") from None


def read_sources(path: Path) -> object:
    """
    Read the sources file; `${NAME}` in a text is replaced by that environment variable, so that secrets stay out of the file.

    Raises SettingsError.
    """
    import yaml

    def filled(value: object) -> object:
        if isinstance(value, dict):
            return {key: filled(item) for key, item in value.items()}
        if isinstance(value, list):
            return [filled(item) for item in value]
        return re.sub(r"\$\{(\w+)\}", variable, value) if isinstance(value, str) else value

    def variable(match: re.Match[str]) -> str:
        if match[1] not in os.environ:
            raise SettingsError(f"{path}: the environment variable {match[1]} is not set")
        return os.environ[match[1]]

    try:
        return filled(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (OSError, yaml.YAMLError, UnicodeDecodeError) as error:
        raise SettingsError(f"the sources file {path} cannot be read: {error}") from error
