"""What long stories are written short with: abbreviations in `‹›`, and lines that come many times."""

import re

SHORT = {
    "‹T›": "{{t:%Y-%m-%d %H:%M:%S}}",
    "‹L›": "{{t:%Y-%m-%d %H:%M:%S,%L}}",
    "‹P›": "{{t:%Y-%m-%d %H:%M:%S.%L}}",
    "‹F›": "{{t:%Y-%m-%d %H:%M:%S.%f}}",
    "‹S›": "{{t:%Y-%m-%dT%H:%M:%SZ}}",
    "‹Z›": "{{t:%Y-%m-%dT%H:%M:%S.%LZ}}",
    "‹U›": "{{t:%Y-%m-%dT%H:%M:%S.%fZ}}",
    "‹N›": "{{t:%Y-%m-%dT%H:%M:%S.%9Z}}",
    "‹O›": "{{t:%Y-%m-%dT%H:%M:%S,%L}}",
    "‹A›": "{{t:%d/%b/%Y:%H:%M:%S +0000}}",
    "‹E›": "{{t:%Y/%m/%d %H:%M:%S}}",
    "‹H›": "{{t:%H:%M:%S}}",
    "‹J›": "{{t:%b %d %H:%M:%S}} {{node}}",  # journald
    "‹K›": "{{t:%m%d %H:%M:%S.%f}}       1",  # klog, behind the letter of the level
    "‹from›": "{{privip*}}:{{30000..60000}}",
    "‹old›": "{{service}}-{{replicaset2}}-{{oldpod=x2kfd|m9cz4|q7wlt|zb5hn}}",
    "‹conflict›": "the object has been modified; please apply your changes to the latest version and try again",
}
MANY = re.compile(r"(?m)^@(\d+) (.*)$")
COUNTED = re.compile(r"‹(\d+)([+-]\d+)›")
GROWING = re.compile(r"<<(\d+)\.\.(\d+)>>")


def written_out(text: str) -> str:
    """
    Give `text` with abbreviations written out, and each `@12 ` line as twelve.

    These repeat (`@* `), with numbers `<<1..40>>` that grow from one to the next; with a counter `‹29-1›` they come once each: 28, 27, 26.
    """
    for short, long in SHORT.items():
        text = text.replace(short, long)
    return MANY.sub(_many, text)


def _many(match: re.Match[str]) -> str:
    times, line = int(match[1]), match[2]
    if COUNTED.search(line):
        return "\n".join(_counted(line, turn) for turn in range(1, times + 1))
    return "\n".join(f"@* {_grown(line, step, times)}" for step in range(times))


def _counted(line: str, turn: int) -> str:
    def number(match: re.Match[str]) -> str:
        return str(int(match[1]) + int(match[2]) * turn)

    return COUNTED.sub(number, line)


def _grown(line: str, step: int, times: int) -> str:
    def part(match: re.Match[str]) -> str:
        low, high = int(match[1]), int(match[2])
        return f"{{{{{low + (high - low) * step // times}..{low + (high - low) * (step + 1) // times}}}}}"

    return GROWING.sub(part, line)
