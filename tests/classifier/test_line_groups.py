"""Lines of one message share a group; the bounds hold for any input."""

import io
import random
import subprocess
import sys
from collections.abc import Iterable

import pytest

from benchmarks.grouping import SETS, accuracy, generate, ours
from classifier.grouping import MAX_KNOWN, MAX_LINE_BYTES, MAX_ROWS, Grouper, batches, groups_of
from classifier.headers import learn
from classifier.shapes import VALUE, Masker, mask_word, normalise, tokens


def groups(lines: Iterable[str]) -> list[str]:
    return Grouper().groups("\n".join(lines).encode())


def shape(line: str) -> str:
    return " ".join(tokens(normalise(Masker().mask(line)))).replace(VALUE, "*")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("block blk_-38865049064139660 is gone", "block blk_772 is gone"),
        ("request 3f2b8a10-1111-4c2d-9e5f-0123456789ab failed", "request 0f0b8a10-aaaa-bbbb-cccc-0123456789ab failed"),
        ("open /var/lib/one/model.pkl: denied", "open /mnt/x: denied"),
        ("open C:\\Users\\one.txt: denied", "open D:\\x\\y\\two.bin: denied"),
        ("connect to 10.0.0.1:443 failed", "connect to fe80:0:0:0:c6b3:1ff:fecd:467f failed"),
        ("connect to mirror.example.com:443 failed", "connect to 10.0.0.1:80 failed"),
        ("peer 5c:50:15:4c:18:13 joined", "peer aa:bb:cc:dd:ee:ff joined"),
        ("broken since Sun Jul  3 10:05:25 2005", "broken since Mon Dec 24 23:05:25 2026"),
        ("took 5.2 KB and 3 ms", "took 17 MB and 4 s"),
        ("sent 12 bytes, open for <1 sec", "sent 1481 bytes (1.44 KB), open for 00:32"),
        ("connection from 10.0.0.1 () refused", "connection from 10.0.0.2 (one.example.net) refused"),
        ("channels 1 2 3 4 are free", "channels 1 2 3 4 5 6 7 8 are free"),
        ('lock of tag="View Lock", from=null, id=3', 'lock of tag="Other", from=Source{7}, id=4'),
        ("fetched https://one.example.com/a?b=c in 3 ms", "fetched http://two.example.org/x in 4 ms"),
        ("task 7 at 0x7f12ab34 of user7@host.example.com", "task 8 at 0x55 of ada@example.org"),
    ],
)
def test_lines_that_differ_in_values_alone_share_a_group(one: str, other: str) -> None:
    first, second = groups([one, other])

    assert first == second


@pytest.mark.parametrize(
    "lines",
    [
        ["state changed from NEW to RUNNING", "state changed from RUNNING to DONE", "state changed from RUNNING to FAILED"],
        ["expanded=true", "expanded=false"],
        ["VM 1 paused now", "VM 2 resumed now", "VM 3 started now", "VM 4 stopped now"],
        ["link up on en0", "link up on awdl0"],
        ["alpha startup succeeded", "beta startup succeeded", "gamma startup succeeded", "delta startup succeeded", "epsilon startup succeeded"],
        ["normal", "warning", "critical", "running", "active", "closing"],
        ["old.job.id is deprecated, use new.job.id", "old.task.id is deprecated, use new.task.id", "old.map.id is deprecated, use new.map.id"] * 5,
        ["address is IPv4: 10.0.0.1", "address is IPv6: fe80:0:0:1:c6b3:1ff:fecd:467f"],
        ["cache depth.......7", "cache threshold...9"],
        ["*** stop ***", "--- stop ---"],
    ],
)
def test_other_words_are_other_groups(lines: list[str]) -> None:
    assert len(set(lines)) == len(set(groups(lines)))


def test_a_word_that_varies_much_is_a_variable() -> None:
    names = "ada grace edsger barbara donald frances alan".split()

    assert 1 == len(set(groups(f"Rejected password of {name} from 10.0.0.1 port 22" for name in names)))


def test_a_few_values_without_anything_that_says_so_are_words() -> None:
    assert 2 == len(set(groups(["door of shed is open", "door of barn is open"])))


def test_a_name_after_user_is_a_variable_even_when_there_are_two() -> None:
    assert 1 == len(set(groups(["session opened for user ada", "session opened for user grace"])))


def test_a_value_with_more_around_it_joins_the_bare_ones() -> None:
    lines = [*(f"synchronized to 10.0.0.{n}, stratum 3" for n in range(9)), "synchronized to LOCAL(0), stratum 10"]

    assert 1 == len(set(groups(lines)))


@pytest.mark.parametrize(
    ("header", "other"),
    [
        ("2026-11-24 10:00:00,123 INFO [main] a.b.C: ", "2026-11-24 10:00:01,123 WARN [worker 3 of 9] x.y.Z: "),
        ("Nov 24 10:00:00 box one[123]: ", "Nov  4 10:00:00 other two(pam)[4]: "),
        ("[Tue Nov 24 10:00:00 2026] [notice] ", "[Wed Nov 25 10:00:00 2026] [error] "),
        ("2026-11-24T10:00:00.123Z stdout F ", "2026-11-24T10:00:00.124Z stderr F "),
        ("20261124-10:00:00:123|Store|30002|", "20261124-10:00:00:124|Cache|30002|"),
        ("11-24 10:00:00.123  1702  2395 D Store: ", "11-24 10:00:00.124  1702   99 E Cache: "),
        ("2026-11-24 10:00:00 - root - INFO - ", "2026-11-24 10:00:00 - app.x - ERROR - "),
        ("[2026-11-24 10:00:00 +0000] [71] [INFO] ", "[2026-11-24 10:00:00 +0000] [72] [ERROR] "),
        ("17 node-1 unit temperature 1700000000 1 ", "18 fan-2 other status 1700000001 1 "),
    ],
)
def test_a_header_says_nothing_of_the_group(header: str, other: str) -> None:
    messages = ["opened the store", "closed the store", "[client 10.0.0.1] was refused", "it broke", "a: b"]
    whole = [before + message for message in messages for before in (header, other)]
    found = groups(whole)

    assert found[::2] == found[1::2]
    assert groups(messages) == found[::2]


def test_messages_without_header_lose_nothing() -> None:
    assert learn([b"opened the store", b"session 1700000000 closed", b"at 10:00:00 it broke", b"error: x", b"[main] y"]) is None


def test_a_traceback_in_a_log_with_headers_is_taken_whole() -> None:
    log = [f"2026-11-24 10:00:0{n},123 ERROR app: it broke" for n in range(9)] + ["Traceback (most recent call last):", '  File "/a/b.py", line 3, in run']
    found = groups(log)

    assert 3 == len(set(found))


@pytest.mark.parametrize(
    ("word", "masked"),
    [
        ("en0", "en*"), ("ee0", "ee*"), ("IPv6", "IPv6"), ("rdd_2_1", "*"), ("broadcast_9_piece0", "*"), ("node-246", "*"), ("abc", "abc"),
        ("deadbeef", "*"), ("enable......0", "enable......*"), ("text/html", "text/html"), ("lib/x.so", "*"), ("/x", "*"), ("a.b:", "a.b:"),
        ("one.two.example.com", "*"), ("com.example.app", "com.example.app"), ("x=-27,", "x=*,"), ("(10.0.0.1:80)", "(*)"), ("file.c:14", "file.c:*"),
        ("one.example.asia:443", "*"), ("", ""), ("...", "..."), ("-", "-"),
    ],
)  # fmt: skip
def test_a_word_is_masked_by_its_looks(word: str, masked: str) -> None:
    assert masked == mask_word(word).replace(VALUE, "*")


def test_a_shape_keeps_words_and_signs() -> None:
    assert 'release : lock = * , tag = * , name = com.example.x " , from = *' == shape('release:lock=3, tag="a b", name=com.example.x", from=null')


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("header", [True, False])
def test_the_groups_of_generated_logs_are_found(name: str, header: bool) -> None:
    lines, truth = generate(name, 2_000, header)

    assert accuracy(ours(lines), truth) > 0.99


def test_an_id_is_versioned_and_the_same_in_each_run() -> None:
    line = "opened the store in 3 ms"
    one, other = groups([line, "something else"])[0], groups(["first", line])[1]

    assert one == other
    assert one.startswith("v1:")


def test_a_group_keeps_its_id_in_later_batches() -> None:
    grouper = Grouper()
    names = "ada grace edsger barbara donald frances alan".split()
    first = grouper.groups("\n".join(f"unknown account {name} came by" for name in names).encode())
    second = grouper.groups(b"unknown account katherine came by\nsomething else")

    assert {first[0]} == set(first)
    assert first[0] == second[0] != second[1]


@pytest.mark.parametrize(
    "part", [b"a", b"1", b"a1", b"/a", b"a.", b"[", b"\x1b[", b"a:", b'="', b"- ", b"a b ", b"a|", b"ab:", b"../", b"J", b"\xff", b"\x00", b"\x01"]
)
def test_a_line_of_a_megabyte_is_one_line(part: bytes) -> None:
    found = [group for batch in groups_of(io.BytesIO(part * (1_000_000 // len(part)) + b"\nopened\nclosed\n")) for group in batch]

    assert 3 == len(found) == len(set(found))


def test_binary_and_empty_lines_have_groups() -> None:
    data = random.Random(1).randbytes(200_000) + b"\n\n\n \n\r\n"
    found = [group for batch in groups_of(io.BytesIO(data)) for group in batch]

    assert data.count(b"\n") == len(found)
    assert all(group.startswith("v1:") for group in found)
    assert found[-4] == found[-3] == found[-2] == found[-1]


def test_distinct_lines_without_end_stay_within_bounds() -> None:
    rng = random.Random(1)
    words = ["".join(rng.choices("abcdefghijklmnop", k=8)) for _ in range(50_000)]
    grouper = Grouper()
    batch = 30_000
    for _ in range(5):
        found = grouper.groups("\n".join(" ".join(rng.choices(words, k=5)) for _ in range(batch)).encode())

    assert batch == len(found)
    assert MAX_KNOWN + batch >= len(grouper._known)
    assert MAX_ROWS + batch >= len(grouper._rows)
    assert MAX_ROWS >= sum(map(len, grouper._siblings.values()))


def test_batches_hold_whole_lines_and_lose_none() -> None:
    data = b"".join(b"%d\n" % n for n in range(5_000)) + b"last"
    found = list(batches(io.BytesIO(data), size=100))

    assert data == b"\n".join(found)
    assert len(found) > 10


def test_a_line_longer_than_a_batch_is_shortened() -> None:
    found = list(batches(io.BytesIO(b"one\n" + b"x" * 100_000 + b"\ntwo\n"), size=1_000))

    assert 3 == sum(batch.count(b"\n") + 1 for batch in found)
    assert max(map(len, found)) < MAX_LINE_BYTES + 2_001
    assert found[-1].endswith(b"two")


def test_no_input_gives_no_groups() -> None:
    assert [] == list(groups_of(io.BytesIO(b"")))


def test_the_command_writes_a_group_a_line() -> None:
    data = b"opened 1\nclosed 1\n\nopened 2\n\xff\xfe"
    done = subprocess.run([sys.executable, "-c", "from faultline.cli import main; main()", "fingerprint"], input=data, capture_output=True, check=True)
    lines = done.stdout.decode().splitlines()

    assert 5 == len(lines)
    assert lines[0] == lines[3] != lines[1]
