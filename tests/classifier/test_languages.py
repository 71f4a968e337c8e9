"""A log in another language is read as the English one, and shown as it stands."""

import json

import pytest

from classifier.classify import Classifier
from classifier.languages import Translator
from domain.records import Kind

SAYINGS = [
    ("E: Paket libgl1 kann nicht gefunden werden.", "E: Unable to locate package libgl1."),
    ("E: 无法定位软件包 libgl1", "E: Unable to locate package libgl1"),
    ("E: libgl1 패키지를 찾을 수 없습니다", "E: Unable to locate package libgl1"),
    ("E: Le paquet «\u00a0libgl1\u00a0» n'a pas de version susceptible d'être installée", "E: Package 'libgl1' has no installation candidate"),
    ("  Temporärer Fehlschlag beim Auflösen von »deb.example«", "  Temporary failure resolving 'deb.example'"),
    ("OSError: [Errno 28] Auf dem Gerät ist kein Speicherplatz mehr verfügbar: '/x'", "OSError: [Errno 28] No space left on device: '/x'"),
    ("ImportError: libGL.so.1: 无法打开共享对象文件: 没有那个文件或目录", "ImportError: libGL.so.1: cannot open shared object file: No such file or directory"),
    ("./run.sh: Zeile 4:   88 Getötet                python serve.py", "./run.sh: line 4: 88 Killed                python serve.py"),
    ("/bin/sh: conda\u00a0: commande introuvable", "/bin/sh: conda: command not found"),
]


@pytest.fixture(scope="module")
def translator() -> Translator:
    return Translator()


@pytest.mark.parametrize(("foreign", "english"), SAYINGS)
def test_a_saying_is_read_in_english(translator: Translator, foreign: str, english: str) -> None:
    assert english.encode() == translator.english(foreign.encode())


def test_what_json_has_escaped_is_read_too(translator: Translator) -> None:
    wrapped = json.dumps({"log": "[Errno 98] Adresse déjà utilisée"}).encode()

    assert b"\\u00e9" in wrapped
    assert {"log": "[Errno 98] Address already in use"} == json.loads(translator.english(wrapped))


def test_english_is_the_same_object(translator: Translator) -> None:
    data = "E: Unable to locate package libgl1\nder Rest ist fröhlich\n".encode()

    assert data is translator.english(data)


def test_only_the_lines_that_say_it_change(translator: Translator) -> None:
    lines = [b"INFO a", "OSError: [Errno 28] 设备上没有空间".encode(), b"\xff\xfe binary", b""]

    assert [lines[0], b"OSError: [Errno 28] No space left on device", *lines[2:]] == translator.english(b"\n".join(lines)).split(b"\n")


def test_a_verdict_shows_the_line_as_it_stands(rules_alone: Classifier) -> None:
    text = "Reading package lists...\nE: Paket libgl1-mesa kann nicht gefunden werden.\nnächste Zeile\n".encode()

    verdict = rules_alone.classify(text, Kind.IMAGE_BUILD)

    assert "apt-package-failed" == verdict.failure_mode
    assert verdict.cause is not None
    assert "E: Paket libgl1-mesa kann nicht gefunden werden." == verdict.cause.evidence.text
    assert 2 == verdict.cause.evidence.line
    assert text[verdict.cause.evidence.start : verdict.cause.evidence.end].decode() == verdict.cause.evidence.text
    assert "libgl1-mesa" == verdict.fix.parameters["package"]
