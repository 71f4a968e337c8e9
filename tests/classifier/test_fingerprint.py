"""The same fault falls together, different faults stay apart."""

import pytest

from classifier.fingerprint import fingerprint


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Killed process 88 (python)", "Killed process 4121 (python)"),
        ("pull of example.azurecr.io/a/b:1 failed after 3s", "pull of example.azurecr.io/a/b:2 failed after 71s"),
        ("request 3f2b8a10-1111-4c2d-9e5f-0123456789ab failed", "request 00000000-1111-4c2d-9e5f-0123456789ab failed"),
        ("open /var/azureml-app/one/model.pkl: denied", "open /mnt/other/place/model.pkl: denied"),
        ("at 2026-11-24T10:00:00Z connect to 10.0.0.1:443 failed", "at 2025-01-01T01:01:01Z connect to 10.9.8.7:8443 failed"),
    ],
)
def test_what_varies_does_not_part_one_fault(one: str, other: str) -> None:
    assert fingerprint("out-of-memory", one) == fingerprint("out-of-memory", other)


def test_other_words_or_another_mode_are_another_fault() -> None:
    prints = {
        fingerprint("missing-python-module", "No module named 'cv2'"),
        fingerprint("missing-python-module", "No module named 'yaml'"),
        fingerprint("init-exception", "No module named 'cv2'"),
    }

    assert 3 == len(prints)


def test_a_fingerprint_names_its_version_and_mode() -> None:
    assert fingerprint("out-of-memory", "Killed").startswith("v1:out-of-memory:")
