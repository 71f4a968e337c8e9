"""The raw form of a pattern finds in raw bytes what the exact form finds in the decoded line."""

import hyperscan
import pytest

from classifier.patterns import PatternError, raw_form
from classifier.scan import Scanner

MODULE = r"No module named ['\"]?(?P<module>[\w.]+)"


@pytest.mark.parametrize(
    ("pattern", "raw"),
    [
        (MODULE, b"ModuleNotFoundError: No module named 'cv2'"),
        (MODULE, b'{"m": "No module named \\"cv2\\""}'),
        (MODULE, b'{"a": "{\\"m\\": \\"No module named \\\\u0027cv2\\"}"}'),
        (r"^E: Unable to locate package (?P<package>\S+)$", b"#9 2.1 E: Unable to locate package vim"),
        (r"(?i)killed process \d+", b"Memory cgroup out of memory: Killed process 88 (python)"),
        (r"open /var/run/docker.sock", b"open \\/var\\/run\\/docker.sock"),
        (r"requires <(?P<v>\d)", b"requires \\u003c3"),
        (r"(?:POST|PUT) [^\s\"]+ HTTP/[\d.]+\S{0,8} (?P<code>422)\b", b'"POST /score HTTP/1.1" 422 9'),
    ],
)
def test_the_raw_form_sees_through_escapes_and_prefixes(pattern: str, raw: bytes) -> None:
    assert 1 == len(Scanner([pattern], raw_form).scan(raw))


@pytest.mark.parametrize(
    ("pattern", "raw"),
    [
        (r'POST [^\s"]+ HTTP/1\.1" 422', b" HTTP\\x5c*/1\\x2e1"),  # the path and what stands before it are left to the exact form
        (r'POST [^\s"]+ 422', b"POST (?:"),  # nothing behind it is as telling
        (r"connection to \S+ was refused", b"connection to (?:"),  # what stands before it is telling
        (r"GET [^\n]+ HTTP/1\.1", b"GET (?:"),  # what stands between is no word
    ],
)
def test_of_a_line_with_a_path_the_scan_looks_for_what_tells_most(pattern: str, raw: bytes) -> None:
    assert raw_form(pattern)[0].startswith(raw)


def test_a_line_is_reported_once_and_not_once_per_character() -> None:
    assert 1 == len(Scanner([MODULE], raw_form).scan(b"No module named " + b"x" * 500))


@pytest.mark.parametrize("pattern", [r"(?=x)y", r"(a)\1", r"(?<!a)b", "(", ".*", "x*"])
def test_a_pattern_outside_the_linear_subset_is_refused(pattern: str) -> None:
    with pytest.raises(PatternError):
        raw_form(pattern)


def test_a_cached_database_finds_the_same_and_a_damaged_one_is_compiled_anew(tmp_path) -> None:  # type: ignore[no-untyped-def]
    patterns = [MODULE, r"Killed"]
    text = b"Killed\nNo module named x\n"
    first = Scanner(patterns, raw_form, tmp_path).scan(text)
    cached = next(tmp_path.glob("*.hsdb"))

    assert first == Scanner(patterns, raw_form, tmp_path).scan(text)

    cached.write_bytes(cached.read_bytes()[:-20])

    assert first == Scanner(patterns, raw_form, tmp_path).scan(text)


def test_hyperscan_is_the_engine() -> None:
    assert hyperscan.Database


def test_of_the_patterns_only_the_wanted_are_told_of() -> None:
    scanner = Scanner(["first line", "other line"], raw_form)

    assert {0: [10], 1: [21]} == scanner.scan(b"first line\nother line\n")
    assert {1: [21]} == scanner.scan(b"first line\nother line\n", {1})
    assert {} == scanner.scan(b"first line\nother line\n", set())
