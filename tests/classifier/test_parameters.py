"""Values of a fix are taken from the evidence or derived, never invented."""

import pytest

from classifier import parameters


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [((20, 10, 0.7, 1), 286), ((20, 10, 0.7, 2), 143), ((1, 1, 1, 1), 1), ((7, 0.1, 0.7, 1), 1), ((100, 0.5, 0.5, 4), 25)],
)
def test_replicas_follow_the_formula_of_the_guide(numbers: tuple[float, float, float, float], expected: int) -> None:
    assert expected == parameters.replicas(*numbers)


def test_replicas_of_nothing_are_refused() -> None:
    with pytest.raises(ValueError, match="above 0"):
        parameters.replicas(0, 10)


@pytest.mark.parametrize(("limit", "expected"), [("2Gi", "4Gi"), ("3Gi", "4Gi"), ("4294967296", "8Gi"), ("512Mi", "1024Mi"), ("much", ""), ("1.5GB", "2Gi")])
def test_the_next_memory_size_is_the_next_power_of_two(limit: str, expected: str) -> None:
    assert expected == parameters.next_size(limit)


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("host", "dial tcp: lookup files.example.org on 10.0.0.2:53", "files.example.org"),
        ("port", "[Errno 98] Address already in use: ('0.0.0.0', 5001)", "5001"),
        ("guid", "object id 3f2b8a10-1111-4c2d-9e5f-0123456789ab failed", "3f2b8a10-1111-4c2d-9e5f-0123456789ab"),
        ("requirement", "Could not find a version that satisfies the requirement torch==9.9 (from versions: none)", "torch==9.9"),
        ("registry", "unauthorized: myregistry.azurecr.io/v2/", "myregistry.azurecr.io"),
        ("exception", "sqlalchemy.exc.OperationalError: gone", "sqlalchemy.exc.OperationalError"),
        ("host", "nothing here", ""),
    ],
)
def test_a_value_is_taken_by_its_form(kind: str, text: str, expected: str) -> None:
    assert expected == parameters.by_form(kind, text)


def test_a_value_holds_no_control_characters_and_is_bounded() -> None:
    assert "ab" == parameters.clean("a\x1b\x00b")
    assert parameters.MAX_VALUE_CHARS == len(parameters.clean("x" * 10_000))
