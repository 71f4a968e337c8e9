"""Builds the parts from the settings and hands them to one another. The one place that knows everyone."""

import logging
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from classifier.classify import Classifier
from faultline.settings import Settings

if TYPE_CHECKING:  # these imports cost time that `faultline classify` should not pay
    from sqlalchemy import Engine

    from stream.contract import Log

log = logging.getLogger(__name__)


def now() -> datetime:
    """The clock of the product: aware UTC."""
    return datetime.now(UTC)


def load_classifier(settings: Settings, with_model: bool = True) -> Classifier:
    """Give the classifier with the rules that ship, the house rules, and the model when it can be used."""
    from classifier.model import BUILT_IN, Model, ModelError

    model = None
    if with_model:
        try:
            model = Model.load(settings.model_dir or BUILT_IN)
        except ModelError as error:
            log.warning("The model is left out; rules alone decide.", extra={"reason": str(error)})
    return Classifier.load(settings.rules_dirs, settings.cache_dir, model)


def configure_logging(level: str) -> None:
    """Log to stderr: JSON lines in a pipe, short lines on a terminal."""
    handler = logging.StreamHandler(sys.stderr)
    if sys.stderr.isatty():
        handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    else:
        from pythonjsonlogger.json import JsonFormatter

        handler.setFormatter(JsonFormatter("%(asctime)s %(levelname)s %(name)s %(message)s", rename_fields={"asctime": "time", "levelname": "level"}))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for noisy in ("kafka", "azure", "httpx", "urllib3", "alembic"):
        logging.getLogger(noisy).setLevel(max(logging.WARNING, logging.getLevelNamesMapping()[level]))
