"""
How fast logs are classified, beside what others do with the same patterns on the same input.

Alternatives: a loop over `re` per line (as Jenkins' build failure analyser works), an RE2 set per line, Drain3 per line
(template mining, a smaller job), ripgrep with the same patterns in one file, and the bare Hyperscan scan, which is the
limit for ours. Inputs are made from a seed: mostly healthy lines, a build log, a storm of faults.
"""

import random
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import re2
from drain3 import TemplateMiner
from drain3.template_miner_config import TemplateMinerConfig

from classifier import fix, rules
from classifier.classify import Classifier
from classifier.findings import Finder
from domain.records import MAX_RECORD_BYTES, Kind

SEED = 7
ROUNDS = 3
RE2_SET_BYTES = 2**31  # with RE2's usual bound a set of all patterns does not compile
RIPGREP_LIMITS = ("--regex-size-limit=8G", "--dfa-size-limit=1G")  # with fewer it refuses the patterns
SLOW_SHARE = 40  # the slow alternatives get one part in so many of the input, and their speed is what is compared

HEALTHY = (
    "2026-11-24 10:{m:02d}:{s:02d},{ms:03d} I [{pid}] gunicorn.access - 10.0.0.{s} - - POST /score HTTP/1.1 200 {ms}",
    '{{"log":"INFO scored batch {n} of {n} in {ms} ms\\n","stream":"stdout","time":"2026-11-24T10:{m:02d}:{s:02d}.{ms:03d}Z"}}',
    "2026-11-24T10:{m:02d}:{s:02d}.{ms:03d}Z stdout F DEBUG features: rows={n} columns={s} checksum={n:x}",
    "[2026-11-24 10:{m:02d}:{s:02d} +0000] [{pid}] [INFO] heartbeat {n}, queue depth {s}, latency {ms} ms",
)
BUILD = (
    "#{s} {m}.{ms} Collecting package-{n}",
    "#{s} {m}.{ms}   Downloading package_{n}-1.{m}.{s}-py3-none-any.whl ({ms} kB)",
    "#{s} {m}.{ms} Requirement already satisfied: tool-{n}>=1.{s} in /usr/lib/python3/dist-packages",
    "Step {m}/60 : COPY src/part_{n} /app/part_{n}",
)
FAULT = "ModuleNotFoundError: No module named 'package_{n}'"


def lines(templates: Sequence[str], count: int, faults_every: int) -> bytes:
    """Make `count` lines; one in `faults_every` is a fault."""
    rng = random.Random(SEED)
    out = []
    for number in range(count):
        values = {"m": rng.randrange(60), "s": rng.randrange(60), "ms": rng.randrange(1000), "n": rng.randrange(10**6), "pid": rng.randrange(10, 99)}
        template = FAULT if number % faults_every == faults_every - 1 else rng.choice(templates)
        out.append(template.format(**values))
    return "\n".join(out).encode() + b"\n"


def best(work: Callable[[bytes], object], data: bytes) -> float:
    """Bytes a second, the best of ROUNDS."""
    times = []
    for _ in range(ROUNDS):
        before = time.perf_counter()
        work(data)
        times.append(time.perf_counter() - before)
    return len(data) / min(times)


def pieces(data: bytes) -> list[bytes]:
    """Cut at line ends into records, as the collectors do."""
    out, start = [], 0
    while start < len(data):
        end = min(len(data), start + MAX_RECORD_BYTES)
        end = data.rfind(b"\n", start, end) + 1 or end
        out.append(data[start:end])
        start = end
    return out


def main() -> None:
    """Print a table per input: MB/s, lines/s, ratio to ours."""
    rule_set = rules.load()
    classifier, finder = Classifier(rule_set, fix.load()), Finder(rule_set)
    scanner = finder.deciding.scanner
    patterns = [pattern.text for rule in rule_set for pattern in rule.any]
    compiled = [re.compile(pattern) for pattern in patterns]
    re2_set = _re2_set(patterns)
    inputs = {
        "healthy, 1 fault in 10,000 lines": (lines(HEALTHY, 400_000, 10_000), Kind.CONTAINER),
        "build log": (lines(BUILD, 300_000, 50_000), Kind.IMAGE_BUILD),
        "storm, every 2nd line a fault": (lines(HEALTHY, 40_000, 2), Kind.CONTAINER),
    }
    for name, (data, kind) in inputs.items():
        records = pieces(data)
        some = data[: max(200_000, len(data) // SLOW_SHARE)]

        def ours(_: bytes, records: Sequence[bytes] = records, kind: Kind = kind) -> None:
            for record in records:
                classifier.faults(record, kind)

        def bare(_: bytes, records: Sequence[bytes] = records) -> None:
            for record in records:
                scanner.scan(record)

        speeds = {"faultline classify": best(ours, data), "bare Hyperscan scan": best(bare, data)}
        speeds["RE2 set, per line"] = best(lambda part: [re2_set.Match(line) for line in part.split(b"\n")], some)
        speeds["re, per line"] = best(lambda part: _per_line(compiled, part), some[: len(some) // 10])
        speeds["Drain3, per line"] = best(_drain, some)
        if shutil.which("rg"):
            speeds["rg -f, without its start"] = _ripgrep(patterns, some[: len(some) // 10])
        _print(name, data, speeds)


def _re2_set(patterns: Sequence[str]) -> object:
    options = re2.Options()
    options.max_mem = RE2_SET_BYTES
    found = re2.Set.SearchSet(options)
    for pattern in patterns:
        found.Add(pattern)
    found.Compile()
    return found


def _per_line(compiled: Sequence[re.Pattern[str]], data: bytes) -> int:
    return sum(1 for line in data.decode("utf-8", "replace").splitlines() for pattern in compiled if pattern.search(line))


def _drain(data: bytes) -> None:
    miner = TemplateMiner(config=TemplateMinerConfig())
    for line in data.decode("utf-8", "replace").splitlines():
        miner.add_log_message(line)


def _ripgrep(patterns: Sequence[str], data: bytes) -> float:
    """Bytes a second, of one run; what a run on a single fault takes is taken off, as `rg` compiles the patterns anew each time."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "patterns"
        file.write_text("\n".join(map(_for_ripgrep, patterns)), encoding="utf-8")
        command = ["rg", "--threads=1", "--count", *RIPGREP_LIMITS, f"--file={file}", "-"]
        times = []
        fault = FAULT.format(n=1).encode()
        for text in (fault, data + fault):
            before = time.perf_counter()
            subprocess.run(command, check=True, input=text, stdout=subprocess.DEVNULL)
            times.append(time.perf_counter() - before)
    return len(data) / (times[1] - times[0])


def _for_ripgrep(pattern: str) -> str:
    """A pattern as `rg` takes it: names may not repeat in a file of patterns, and quotes are not escaped."""
    return re.sub(r"\\(.)", lambda pair: pair[1] if pair[1] in "'\"" else pair[0], re.sub(r"\(\?P<\w+>", "(?:", pattern))


def _print(name: str, data: bytes, speeds: dict[str, float]) -> None:
    ours = speeds["faultline classify"]
    per_line = len(data) / data.count(b"\n")
    print(f"\n{name}: {len(data) / 1e6:.1f} MB, {data.count(bytes([10])):,} lines")
    for way, speed in speeds.items():
        print(f"  {way:22} {speed / 1e6:10.1f} MB/s {speed / per_line / 1e6:9.3f} M lines/s   ours is {ours / speed:8.2f} × this")


if __name__ == "__main__":
    main()
