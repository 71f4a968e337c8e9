"""The fault lab: causes the real faults that this machine can run, keeps what was printed, and indexes it. `python -m lab.run --help`."""

import argparse
import contextlib
import fcntl
import json
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from lab.bench import Bench
from lab.faults import Fault, load
from lab.parts import Unavailable
from lab.scrub import leaks, scrub, shorten

CAPTURES = Path(__file__).parent / "captures"


class Miscaptured(Exception):
    """A fault did not show what it must show."""


def evidence_line(found: Fault, text: str) -> str:
    """Give the first line that matches the fault's evidence, or an empty string."""
    return next((line.strip() for line in text.splitlines() if re.search(found.evidence, line)), "")


def cause(found: Fault, docker: str = "") -> str:
    """Cause one fault and give the scrubbed text of what was printed. Raises Unavailable, Miscaptured."""
    folder = Path(tempfile.mkdtemp(prefix="faultline-lab-run-"))
    bench = Bench(folder, docker)
    try:
        for name in found.needs:
            if name != "docker":
                bench.venv(name)
        try:
            found.cause(bench)
        finally:
            bench.close()
        text = shorten(scrub(bench.text(), folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if not evidence_line(found, text):
        raise Miscaptured(f"{found.id}: no line matches {found.evidence!r} in:\n{text[-3000:]}")
    if remains := leaks(text):
        raise Miscaptured(f"{found.id}: the capture still tells {', '.join(remains)}:\n{text[-1500:]}")
    return text


def index_row(found: Fault, text: str) -> dict[str, Any]:
    """What the index says about a capture."""
    return {
        "id": found.id,
        "label": found.label,
        "also": list(found.also),
        "kind": found.kind,
        "evidence": found.evidence,
        "evidence_text": evidence_line(found, text) if found.label != "none" else "",
        "fix_values": dict(found.fix_values),
        "family": found.family,
        "generator": "lab",
        "software": found.software,
        "command": f"python -m lab.run {found.id}",
    }


def read_index() -> dict[str, dict[str, Any]]:
    """Give the rows of the index by id."""
    path = CAPTURES / "index.jsonl"
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines()) if path.exists() else ()
    return {row["id"]: row for row in rows}


def keep(found: Fault, text: str) -> None:
    """Write a capture and its line of the index."""
    CAPTURES.mkdir(exist_ok=True)
    (CAPTURES / f"{found.id}.log").write_bytes(text.encode())
    with open(Path(tempfile.gettempdir()) / "faultline-lab.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two runs may write the index
        rows = read_index() | {found.id: index_row(found, text)}
        lines = [json.dumps(rows[id], ensure_ascii=False) for id in sorted(rows)]
        (CAPTURES / "index.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


@contextlib.contextmanager
def engine(wanted: Sequence[Fault]) -> Iterator[tuple[str, str]]:
    """Give (address of a Docker engine, why there is none)."""
    if not any("docker" in each.needs for each in wanted):
        yield "", "no fault needs it"
        return
    from lab.parts.docker import import_busybox, import_python, running_docker

    with contextlib.ExitStack() as stack:
        try:
            address = stack.enter_context(running_docker())
            import_busybox(address)
            import_python(address)
        except Unavailable as error:
            yield "", str(error)
            return
        yield address, ""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m lab.run", description=__doc__)
    parser.add_argument("ids", nargs="*", help="faults to cause, or beginnings of their names; all when none is given")
    parser.add_argument("--list", action="store_true", help="list the faults and end")
    parser.add_argument("--check", action="store_true", help="cause them, compare the evidence, and write nothing")
    parser.add_argument("--missing", action="store_true", help="only those without a capture")
    parser.add_argument("--index", action="store_true", help="write the index anew from the captures that are there")
    options = parser.parse_args(arguments)
    kept = read_index()
    wanted = [each for each in load().values() if not options.ids or any(each.id.startswith(name) for name in options.ids)]
    wanted = [each for each in wanted if not (options.missing and each.id in kept)]
    if options.index:
        for each in wanted:
            if each.id in kept:
                keep(each, (CAPTURES / f"{each.id}.log").read_bytes().decode())
        return 0
    if options.list:
        for each in wanted:
            print(f"{each.id:48} {each.label:28} {each.software}")
        return 0
    failed = 0
    with engine(wanted) as (docker, reason):
        for each in wanted:
            try:
                if "docker" in each.needs and not docker:
                    raise Unavailable(reason)
                text = cause(each, docker)
                if not options.check:
                    keep(each, text)
                print(f"ok       {each.id} ({text.count(chr(10))} lines)", flush=True)
            except Unavailable as error:
                print(f"skipped  {each.id}: {error}", flush=True)
            except Exception as error:
                failed += 1
                print(f"FAILED   {each.id}: {error}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
