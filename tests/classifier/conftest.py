"""One classifier for all tests of this folder: its scan database is compiled once."""

from pathlib import Path

import pytest

from classifier.classify import Classifier


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of compiled scan databases."""
    return tmp_path_factory.mktemp("scan")


@pytest.fixture(scope="session")
def rules_alone(cache: Path) -> Classifier:
    """The classifier with the rules that ship, and no model."""
    return Classifier.load(cache=cache)
