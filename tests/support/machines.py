"""The machines of a cabin, built as the application builds them."""

import os

from cabin_app.bootstrap.equipment import Equipment, build_equipment
from cabin_app.paths import find_paths
from cabin_app.settings import Settings


def machines(*, simulate: bool = True) -> Equipment:
    """Simulated ones, or those of the default settings; nothing is opened."""
    paths = find_paths(os.environ, os.getuid())
    return build_equipment(Settings(), simulate=simulate, paths=paths, paced=False)
