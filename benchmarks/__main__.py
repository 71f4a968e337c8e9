"""Run all benchmarks, or the named ones: `python -m benchmarks classify stream`."""

import importlib
import sys

NAMES = ("classify", "grouping", "stream")

for name in sys.argv[1:] or NAMES:
    print(f"\n== {name}", flush=True)
    importlib.import_module(f"benchmarks.{name}").main()
