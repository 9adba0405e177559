"""A wheel without translations would start nowhere: it is not built."""

import runpy
from pathlib import Path

import pytest

from cabin_app.paths import SHIPPED_ASSETS

SETUP = Path(__file__).parents[2] / "setup.py"


def test_what_screens_are_read_from_must_be_there(tmp_path: Path) -> None:
    pytest.importorskip("setuptools")
    lacking = runpy.run_path(str(SETUP))["lacking"]
    assert lacking(SHIPPED_ASSETS / "i18n") == []
    (tmp_path / "cabin_fr.qm").touch()
    assert lacking(tmp_path) == ["cabin_en.qm", "cabin_ar.qm"]
