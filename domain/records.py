"""What travels: a record is one piece of a stream, whole log entries with their byte range."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

MAX_RECORD_BYTES = 512 * 1024  # half of Kafka's default 1 MiB message limit: room for headers and incompressible bytes


class Kind(StrEnum):
    """What wrote a stream. It narrows which rules may speak; `OTHER` narrows nothing."""

    IMAGE_BUILD = "image_build"
    CONTAINER = "container"
    DEPLOY_STATUS = "deploy_status"
    K8S_EVENT = "k8s_event"
    SDK_EXCEPTION = "sdk_exception"
    HTTP = "http"
    REGISTRY = "registry"
    SYSTEM_LOG = "system_log"
    OTHER = "other"

    @classmethod
    def named(cls, text: str | None) -> "Kind | None":
        """Give the kind that `text` names, None when it names none; spellings in use (`container_log`, `k8s_events`) are known."""
        name = {"container_log": "container", "k8s_events": "k8s_event"}.get(text or "", text or "")
        return next((kind for kind in cls if kind.value == name), None)

    @classmethod
    def parse(cls, text: str | None) -> "Kind":
        """Give the kind that `text` names, OTHER when it names none."""
        return cls.named(text) or cls.OTHER


@dataclass(frozen=True, slots=True)
class Record:
    """
    Whole log entries of one stream, at most MAX_RECORD_BYTES, secrets already masked.

    stream: stable id of the stream, such as `folder:samples/build.log`; also the partition key, so order holds.
    start: byte offset of `data[0]` in the stream; masking keeps lengths, so it is the offset in the source too.
    line: 1-based number of the first line of `data` in the stream.
    collected_at: aware UTC.
    """

    stream: str
    service: str
    kind: Kind
    start: int
    line: int
    collected_at: datetime
    data: bytes = field(repr=False)

    @property
    def end(self) -> int:
        """Byte offset just after the last byte of this record in its stream."""
        return self.start + len(self.data)
