"""Nothing of the public is ever written to a disk."""

from pathlib import Path

import pytest

from cabin_app.bootstrap import visit
from cabin_app.bootstrap.visit import build_visit
from cabin_app.bootstrap.wish import Wish
from cabin_app.clock import SystemClock
from cabin_app.errors import BadFile, Problem
from cabin_app.paths import SHIPPED_ASSETS, Paths
from cabin_app.settings import Settings
from cabin_app.supervision_link import NoSupervisor


def test_a_cabin_whose_documents_would_be_on_a_disk_does_not_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Problem(place=tmp_path, message="this is ext4.", remedy="Set a tmpfs.")
    monkeypatch.setattr(visit, "memory_problem", lambda _: found)
    paths = Paths(state=tmp_path, runtime=tmp_path, assets=SHIPPED_ASSETS)
    with pytest.raises(BadFile, match="this is ext4"):
        build_visit(
            settings=Settings(),
            paths=paths,
            clock=SystemClock(),
            link=NoSupervisor(),
            wish=Wish(rehearsing=False),
        )
    assert list(tmp_path.iterdir()) == []
