"""Benchmarks: ours and named alternatives on the same input in the same run; what counts is the ratio."""
