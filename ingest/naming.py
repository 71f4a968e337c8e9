"""Whose a stream is and what wrote it: from configuration, a path pattern, or the path itself."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from domain.records import Kind
from ingest.contract import SourceError

BUILD_WORDS = re.compile(r"(?i)image[_-]?build|image[_-]?logs|(?:^|[/_.-])build(?:[/_.-]|$)|acb_step|docker[_-]?build")
EVENT_WORDS = re.compile(r"(?i)(?:^|[/_.-])k?8?s?[_-]?events?(?:[/_.-]|$)")
DEPLOY_WORDS = re.compile(r"(?i)deploy(?:ment)?[_-]?(?:status|log|operation)")


@dataclass(frozen=True, slots=True)
class Naming:
    """
    service, kind: fixed, when given. pattern: a path with `{service}` where the service's name stands, such as
    `{service}/*/build.log`; `*` stands for anything inside one folder name, `**` for any folders.
    """

    service: str = ""
    kind: Kind | None = None
    pattern: str = ""

    def service_of(self, path: str) -> str:
        """The service of a path: fixed, by the pattern, else the first folder, else the file's name without its ending."""
        if self.service:
            return self.service
        if self.pattern:
            match = _compiled(self.pattern).fullmatch(path)
            if match:
                return match["service"]
        parts = PurePosixPath(path).parts
        return parts[0] if len(parts) > 1 else PurePosixPath(path).stem or "unnamed"

    def kind_of(self, path: str) -> Kind:
        """The kind of a path: fixed, else by the words in it, else OTHER."""
        if self.kind is not None:
            return self.kind
        for words, kind in ((BUILD_WORDS, Kind.IMAGE_BUILD), (EVENT_WORDS, Kind.K8S_EVENT), (DEPLOY_WORDS, Kind.DEPLOY_STATUS)):
            if words.search(path):
                return kind
        return Kind.CONTAINER if re.search(r"(?i)container|console|stdout|stderr", path) else Kind.OTHER


def _compiled(pattern: str) -> re.Pattern[str]:
    parts = re.split(r"(\*\*/?|\*|\{service\})", pattern)
    known = {"*": "[^/]*", "**": ".*", "**/": "(?:.*/)?", "{service}": "(?P<service>[^/]+)"}
    return re.compile("".join(known.get(part, re.escape(part)) for part in parts))


def parse(config: dict[str, object], where: str) -> Naming:
    """Read `service`, `kind`, `pattern` of a source's configuration. Raises SourceError."""
    kind_text = str(config.get("kind") or "")
    if kind_text and Kind.parse(kind_text) is Kind.OTHER and kind_text != "other":
        raise SourceError(f"{where}: kind {kind_text!r} is not one of {', '.join(Kind)}")
    pattern = str(config.get("pattern") or "")
    if pattern and pattern.count("{service}") != 1:
        raise SourceError(f"{where}: pattern {pattern!r} must hold {{service}} exactly once")
    return Naming(str(config.get("service") or ""), Kind.parse(kind_text) if kind_text else None, pattern)
