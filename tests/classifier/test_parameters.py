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


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        ("2Gi", "4Gi"),
        ("3Gi", "4Gi"),
        ("4294967296", "8Gi"),
        ("512Mi", "1024Mi"),
        ("much", ""),
        ("1.5GB", "2Gi"),
        ("2097152kB", "4Gi"),
        ("1048576 k", "2Gi"),
        ("512m", "1024Mi"),
        ("2g", "4Gi"),
        ("1048576kb", "2Gi"),
        ("4", "8Gi"),
        ("1.5", "2Gi"),
        ("512", ""),
        ("0", ""),
        ("100k", ""),
    ],
)
def test_the_next_memory_size_is_the_next_power_of_two(limit: str, expected: str) -> None:
    assert expected == parameters.next_size(limit)


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("host", "dial tcp: lookup files.example.org on 10.0.0.2:53", "files.example.org"),
        ("port", "[Errno 98] Address already in use: ('0.0.0.0', 5001)", ""),  # other numbers look the same
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


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("requirement", 'cudatoolkit=99.1"}', "cudatoolkit=99.1"),
        ("requirement", "alphakit==1.0\\n", "alphakit==1.0"),
        ("package", 'alphakit"]}', "alphakit"),
        ("version", "1.2.3'))", "1.2.3"),
        ("path", "/models/a.pkl')", "/models/a.pkl"),
        ("text", "failed (code 3)", "failed (code 3)"),
        ("text", "can't open 'x'", "can't open 'x'"),
        ("number", "[", ""),
        ("key", "named", ""),
        ("name", "is invalid. It", ""),
        ("url", "http://0.0.0.0:31311", ""),
        ("url", "http://127.0.0.1:5000/api", "http://127.0.0.1:5000/api"),
    ],
)
def test_what_closes_around_a_value_is_no_part_of_it(kind: str, value: str, expected: str) -> None:
    assert expected == parameters.plausible(kind, value)


@pytest.mark.parametrize(
    ("module", "package"),
    [
        ("sklearn.ensemble._forest", "scikit-learn"),
        ("sklearn.externals.joblib", "joblib"),
        ("azure.storage.blob.aio", "azure-storage-blob"),
        ("google.cloud.storage", "google-cloud-storage"),
        ("ruamel.yaml", "ruamel.yaml"),
        ("flash_attn", "flash-attn"),
        ("pandas.core.indexes", "pandas"),
        ("azure", ""),
        ("azure.unheard", ""),
        ("google", ""),
        ("_ctypes", ""),
        ("tkinter", ""),
        ("utils.text", ""),
        ("quaxolotl", ""),
    ],
)
def test_a_package_is_named_by_the_longest_known_prefix_or_not_at_all(module: str, package: str) -> None:
    assert package == parameters.pip_package(module)


@pytest.mark.parametrize(
    ("module", "part", "versions"), [("_lzma", "liblzma-dev", ""), ("tkinter.ttk", "python3-tk", ""), ("zoneinfo", "", ">=3.9"), ("json", "", "")]
)
def test_parts_of_python_are_known(module: str, part: str, versions: str) -> None:
    assert (part, versions) == (parameters.python_part(module), parameters.python_versions(module))


@pytest.mark.parametrize(
    ("module", "own", "unknown"),
    [
        ("helper", "helper", ""),
        ("src.features", "src.features", ""),
        (".sibling", ".sibling", ""),
        ("text_utils", "text_utils", ""),
        ("torch_utils", "torch_utils", ""),
        ("torch", "", ""),
        ("json", "", ""),
        ("azure.unheard", "", ""),
        ("quaxolotl.core", "", "quaxolotl"),
    ],
)
def test_own_and_unknown_modules_are_told_apart(module: str, own: str, unknown: str) -> None:
    assert (own, unknown) == (parameters.own_module(module), parameters.unknown_module(module))


def test_no_name_of_the_tables_is_both_a_package_and_ones_own() -> None:
    own = parameters._names("own-modules.yaml")

    assert not {name for name in own if parameters.pip_package(name)}
