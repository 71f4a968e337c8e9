"""
How well and how fast log lines are grouped, beside Drain3 (default configuration) on the same lines in the same run.

Lines are generated from message templates of made-up programs, with a header or without, so the true groups are known. Grouping
accuracy is the share of lines whose group has exactly the members of the true group. The lab's captures have no known groups:
there the speed is compared, and the number of groups.
"""

import io
import random
import time
from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from pathlib import Path

from drain3 import TemplateMiner
from drain3.template_miner_config import TemplateMinerConfig

from classifier.grouping import groups_of

SEED = 7
ROUNDS = 3
SMALL, LARGE = 2_000, 50_000
CAPTURES = Path(__file__).parent.parent / "lab" / "captures"

# A template a line: how often (a weight), then the message. Words in braces vary.
SCORING = """
400 scored batch {id} of {n} rows in {ms} ms
300 cache hit for key {key}
80 cache miss for key {key}
90 accepted connection from {ip}:{port}
90 closed connection from {ip}:{port} after {ms} ms
40 state of worker {n} changed from STARTING to READY
30 state of worker {n} changed from READY to BUSY
30 state of worker {n} changed from BUSY to READY
5 state of worker {n} changed from BUSY to FAILED
25 user {user} signed in from {ip}
20 user {user} signed out
12 token of user {user} expires in {n} s
15 retry {n} of {n}: upstream {host}:{port} refused the connection
8 retry {n} of {n}: upstream {host}:{port} timed out
6 could not read {path}: permission denied
6 could not read {path}: no such file or directory
4 loaded model {path} ({n} MB) in {ms} ms
3 loaded config {path}
3 queue depth {n}, oldest {ms} ms, feature flags enabled=true
3 queue depth {n}, oldest {ms} ms, feature flags enabled=false
2 shutting down: signal 15 received
2 drained {n} requests, dropped {n}
"""
AUTH = """
300 rejected password of {user} from {host} port {port}
120 unknown account {user} from {host}
140 connection from {ip} ({name}) at {day}
60 session opened for user {user}
60 session closed for user {user}
30 lookup of {host} [{ip}] failed - name and address differ
20 disconnected {ip}: too many failures [before login]
10 disconnected {ip}: closed by the other side [before login]
10 key {hex} of {user} accepted, agent="{agent}"
6 policy: default action is deny
6 policy: default action is allow
4 fan speeds ( {n} {n} {n} {n} )
4 sent {n} bytes{more}, received {n} bytes{more}, open for {life}
"""
JOBS = """
200 task task_{id}_m_{n} moved from QUEUED to RUNNING
200 task task_{id}_m_{n} moved from RUNNING to DONE
20 task task_{id}_m_{n} moved from RUNNING to FAILED
150 progress of attempt_{id}_{n} is {n}.{n}
120 block blk_-{id}{id} stored in memory (size {n}.{n} KB, free {n}.{n} MB)
90 fetched {url} in {ms} ms
60 Reduced input of {n} splits
40 Retrying {host}:{port}, tried {n} time(s); policy is fixed(max=10, sleep={ms} ms)
30 lock acquired: id={n}, tag="{agent}", owner={package}, source=null
10 lock acquired: id={n}, tag="{agent}", owner={package}, source=Source{n}
30 lock released: id={n}, tag="{agent}", owner={package}, source=null
20 request {uuid} finished with status {n}
20 request {uuid} was cancelled
20 GET /v2/{hex}/items/{uuid} status: {n} len: {n}
20 POST /v2/{hex}/items status: {n} len: {n}
8 old.job.id is deprecated, use new.job.id
8 old.task.partition is deprecated, use new.task.partition
4 alignment exceptions.........{n}
4 cache prefetch depth.........{n}
4 cache prefetch threshold.....{n}
"""
HEADERS = {
    "scoring": "2026-11-24 10:{s}:{s},{ms} {level} [{thread}] score.{component}: ",
    "auth": "Nov 24 10:{s}:{s} {machine} gated[{pid}]: ",
    "jobs": "{id} {machine} job.{component} 173{id} 1 ",
}
SETS = {"scoring": SCORING, "auth": AUTH, "jobs": JOBS}


def generate(name: str, count: int, header: bool) -> tuple[list[str], list[int]]:
    """Give lines and the number of the template of each."""
    rng = random.Random(f"{SEED} {name}")
    rows = [line.split(" ", 1) for line in SETS[name].strip().split("\n")]
    templates, weights = [row[1] for row in rows], [int(row[0]) for row in rows]
    truth = [*range(len(templates)), *rng.choices(range(len(templates)), weights, k=count - len(templates))]
    rng.shuffle(truth)
    prefix = HEADERS[name] if header else ""
    return [(prefix + templates[number]).format_map(_Values(rng)) for number in truth], truth


class _Values(dict[str, str]):
    """A fresh value for each brace."""

    WORDS = "amber birch cedar dahlia elm fern ginkgo hazel iris juniper kale laurel maple nettle olive pine quince rowan sage thyme".split()

    def __init__(self, rng: random.Random) -> None:
        super().__init__()
        self.rng = rng

    def __missing__(self, key: str) -> str:
        rng, word = self.rng, self.rng.choice(self.WORDS)
        made: dict[str, Callable[[], object]] = {
            "n": lambda: rng.randrange(10 ** rng.randrange(1, 5)),
            "s": lambda: f"{rng.randrange(60):02d}",
            "ms": lambda: f"{rng.randrange(1000):03d}",
            "id": lambda: rng.randrange(10**6, 10**7),
            "pid": lambda: rng.randrange(100, 99_999),
            "port": lambda: rng.randrange(1024, 65_536),
            "ip": lambda: ".".join(str(rng.randrange(256)) for _ in range(4)),
            "hex": lambda: f"{rng.getrandbits(128):032x}",
            "uuid": lambda: "-".join(f"{rng.getrandbits(4 * width):0{width}x}" for width in (8, 4, 4, 4, 12)),
            "key": lambda: f"{word}:{rng.randrange(1000)}",
            "user": lambda: word,
            "host": lambda: rng.choice([f"{word}.example.com", f"{word}-{rng.randrange(99)}.example.net"]),
            "name": lambda: rng.choice(["", f"{word}.example.com", f"{word}-{rng.randrange(99)}.example.net"]),
            "machine": lambda: f"{rng.choice(self.WORDS[:3])}{rng.randrange(9)}",
            "path": lambda: f"/srv/{word}/{rng.choice(self.WORDS)}.bin",
            "url": lambda: f"https://{word}.example.org/{rng.randrange(99)}?q={rng.choice(self.WORDS)}",
            "day": lambda: (
                f"{rng.choice('Sun Mon Tue Wed Thu'.split())} {rng.choice('Oct Nov Dec'.split())} {rng.randrange(1, 31):2d} 10:00:{rng.randrange(60):02d} 2026"
            ),
            "agent": lambda: rng.choice(["View Lock", word, f"{word}_{rng.choice(self.WORDS)}"]),
            "package": lambda: f"com.example.{word}",
            "more": lambda: rng.choice(["", f" ({rng.randrange(99)}.{rng.randrange(9)} KB)"]),
            "life": lambda: rng.choice(["<1 sec", f"00:{rng.randrange(60):02d}"]),
            "level": lambda: rng.choice(["INFO", "WARN", "ERROR"]),
            "thread": lambda: rng.choice(["main", f"worker {rng.randrange(9)} of 9"]),
            "component": lambda: rng.choice(["server", "cache.Store", "pool"]),
        }
        return str(made[key]())


def accuracy(found: Sequence[Hashable], truth: Sequence[int]) -> float:
    """The share of lines whose group has exactly the members of the true group."""
    members: dict[Hashable, list[int]] = defaultdict(list)
    true: dict[int, list[int]] = defaultdict(list)
    for place, (group, number) in enumerate(zip(found, truth, strict=True)):
        members[group].append(place)
        true[number].append(place)
    return sum(len(places) for places in members.values() if places == true[truth[places[0]]]) / len(truth)


def ours(lines: Sequence[str]) -> list[Hashable]:
    """The groups that `faultline fingerprint` gives."""
    return [group for groups in groups_of(io.BytesIO("\n".join(lines).encode())) for group in groups]


def drain(lines: Sequence[str]) -> list[Hashable]:
    """The clusters that Drain3 gives when it sees a line."""
    miner = TemplateMiner(config=TemplateMinerConfig())
    return [miner.add_log_message(line)["cluster_id"] for line in lines]


def lines_per_s(work: Callable[[Sequence[str]], object], lines: Sequence[str]) -> float:
    """Of processor time, the best of ROUNDS."""
    times = []
    for _ in range(ROUNDS):
        before = time.process_time()
        work(lines)
        times.append(time.process_time() - before)
    return len(lines) / min(times)


def captures(count: int) -> list[str]:
    """Lines of the lab's captures, shuffled and repeated."""
    lines = [line for path in sorted(CAPTURES.glob("*.log")) for line in path.read_text("utf-8", "replace").splitlines()]
    random.Random(SEED).shuffle(lines)
    return (lines * (count // len(lines) + 1))[:count]


def main() -> None:
    """Print a line per input: accuracy and speed of both."""
    print(f"{'input':26} {'lines':>7}  accuracy ours / Drain3   k lines/s ours / Drain3   times as fast")
    for name in SETS:
        for header in (True, False):
            for count in (SMALL, LARGE):
                lines, truth = generate(name, count, header)
                quality = f"{accuracy(ours(lines), truth):.3f} / {accuracy(drain(lines), truth):.3f}"
                _print(f"{name}, {'whole lines' if header else 'messages'}", lines, quality)
    lines = captures(LARGE)
    _print("captures of the lab", lines, f"{len(set(ours(lines)))} / {len(set(drain(lines)))} groups")


def _print(name: str, lines: Sequence[str], quality: str) -> None:
    mine, theirs = lines_per_s(ours, lines), lines_per_s(drain, lines)
    print(f"{name:26} {len(lines):7,}  {quality:>22}   {mine / 1e3:8.0f} / {theirs / 1e3:8.0f}        {mine / theirs:8.2f}", flush=True)


if __name__ == "__main__":
    main()
