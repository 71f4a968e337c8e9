"""Every frame by its name."""

from lab.generators import builders, platforms, servers
from lab.generators.frame import Frame

FRAMES: dict[str, Frame] = builders.FRAMES | servers.FRAMES | platforms.FRAMES
