"""The folder collector on real files."""

import gzip
import threading
import time
from pathlib import Path

import pytest
from collecting import KeptCheckpoints, KeptLog, collector, look

from domain.records import Kind
from ingest.folder import Folder
from ingest.naming import Naming


def folder(path: Path, naming: Naming | None = None) -> Folder:
    return Folder("logs", path, naming or Naming())


def test_a_growing_file_is_followed_over_restarts(tmp_path: Path) -> None:
    log, checkpoints, file = KeptLog(), KeptCheckpoints(), tmp_path / "svc.log"
    written = b""
    for number in range(6):
        with file.open("ab") as target:
            written += (part := b"line %d\npart of a " % number)
            target.write(part)
        look(folder(tmp_path), log, checkpoints)
    look(folder(tmp_path), log, checkpoints, finish=True)

    assert written == log.bytes_of("folder:logs/svc.log")
    assert len(written) == sum(len(record.data) for record in log.records)
    assert [written[: record.start].count(b"\n") + 1 for record in log.records] == [record.line for record in log.records]


def test_nothing_new_gives_nothing(tmp_path: Path) -> None:
    log, checkpoints = KeptLog(), KeptCheckpoints()
    (tmp_path / "a.log").write_bytes(b"one\ntwo\n")
    for _ in range(3):
        look(folder(tmp_path), log, checkpoints)

    assert 1 == len(log.records)


@pytest.mark.parametrize(
    "second",
    [b"short\n", b"other begin, and longer than the file before\n" * 9, b"banner\n" * 50 + b"second run, longer than the first one\n" * 20],
    ids=["truncated", "replaced", "same banner, longer"],
)
def test_a_replaced_file_is_a_new_generation(tmp_path: Path, second: bytes) -> None:
    log, checkpoints, file = KeptLog(), KeptCheckpoints(), tmp_path / "a.log"
    first = b"banner\n" * 50 + b"first run\n" * 10
    file.write_bytes(first)
    look(folder(tmp_path), log, checkpoints)
    file.write_bytes(second)
    look(folder(tmp_path), log, checkpoints)
    look(folder(tmp_path), log, checkpoints)

    assert first == log.bytes_of("folder:logs/a.log")
    assert second == log.bytes_of("folder:logs/a.log#1")
    assert 2 == len(log.streams())


def test_a_compressed_file_is_read_once(tmp_path: Path) -> None:
    log, checkpoints, data = KeptLog(), KeptCheckpoints(), b"a line of text\n" * 200_000
    (tmp_path / "a.log.gz").write_bytes(gzip.compress(data))
    for _ in range(2):
        look(folder(tmp_path), log, checkpoints)

    assert data == log.bytes_of("folder:logs/a.log.gz")
    assert len(data) == sum(len(record.data) for record in log.records)


def test_a_bad_file_is_told_once_and_the_others_go_on(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    log = KeptLog()
    whole = gzip.compress(bytes(range(256)) * 999)
    (tmp_path / "a.log.gz").write_bytes(b"not compressed")
    (tmp_path / "b.log.gz").write_bytes(whole[:400])
    (tmp_path / "c.log.gz").write_bytes(whole[:20] + b"\xff" * 50 + whole[70:])
    (tmp_path / "gone.log").symlink_to(tmp_path / "nowhere")
    (tmp_path / "empty.log").write_bytes(b"")
    (tmp_path / "z.log").write_bytes(b"fine\n")
    started = collector(folder(tmp_path), log)
    for _ in range(3):
        started.once()

    assert b"fine\n" == log.bytes_of("folder:logs/z.log")
    assert ["a.log.gz", "b.log.gz", "c.log.gz"] == sorted(str(vars(r)["stream"]).rpartition("/")[2] for r in caplog.records)
    assert 9 == started.counters.troubles


def test_a_missing_folder_is_told_once_and_waited_for(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    log, later = KeptLog(), tmp_path / "later"
    started = collector(folder(later), log)

    assert started.once()
    assert started.once()
    later.mkdir()
    (later / "a.log").write_bytes(b"now\n")
    assert not started.once()
    assert 1 == len(caplog.records)
    assert 1 == len(log.records)


@pytest.mark.parametrize("data", [bytes(range(256)) * 40, b"\xff\xfea\x00b\x00\n\x00", b"\x00" * 5000, b"\xc3\x28 bad utf-8\n", b"cr\r\nlf\r\n", b"\n\n\n"])
def test_any_bytes_pass_as_they_are(tmp_path: Path, data: bytes) -> None:
    log = KeptLog()
    (tmp_path / "odd.bin").write_bytes(data)
    collector(folder(tmp_path), log).once(finish=True)

    assert data == log.bytes_of("folder:logs/odd.bin")


def test_a_last_line_without_an_end_is_taken_after_a_while(tmp_path: Path) -> None:
    log = KeptLog()
    (tmp_path / "a.log").write_bytes(b"INFO\nKilled")
    started = collector(folder(tmp_path), log, quiet_s=0.05)
    started.once()
    time.sleep(0.1)
    started.once()
    early = log.bytes_of("folder:logs/a.log")
    time.sleep(0.25)
    started.once()

    assert b"INFO\n" == early
    assert b"INFO\nKilled" == log.bytes_of("folder:logs/a.log")


def test_a_stream_knows_its_service_and_kind(tmp_path: Path) -> None:
    log = KeptLog()
    for name in ("shop/2024/image_build.log", "shop/2024/console.txt", "plain.log"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x\n")
    collector(folder(tmp_path, Naming(pattern="{service}/*/*")), log).once(finish=True)

    assert {("plain", Kind.OTHER), ("shop", Kind.CONTAINER), ("shop", Kind.IMAGE_BUILD)} == {(r.service, r.kind) for r in log.records}


def test_a_thousand_files_are_not_held_at_once(tmp_path: Path) -> None:
    import tracemalloc

    for number in range(300):
        (tmp_path / f"{number}.log").write_bytes(b"INFO a line of this file\n" * 4_000)
    log = KeptLog()
    log.append = lambda records: None  # type: ignore[method-assign]
    tracemalloc.start()
    collector(folder(tmp_path), log, quiet_s=60).once()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < 12 << 20


def test_the_loop_goes_on_when_the_log_comes_back(tmp_path: Path) -> None:
    data = b"INFO a\n" * 100_000
    (tmp_path / "a.log").write_bytes(data)
    log, stop = KeptLog(fails=2), threading.Event()
    started = collector(folder(tmp_path), log)
    thread = threading.Thread(target=started.run, args=(stop, 0.01))
    thread.start()
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and sum(len(r.data) for r in log.records) < len(data):
        time.sleep(0.02)
    stop.set()
    thread.join()

    assert data == log.bytes_of("folder:logs/a.log")
    assert 0 == log.fails
