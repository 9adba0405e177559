"""What a visit is not told: where other people's code would be loaded from."""

import os
from pathlib import Path

import pytest

from cabin_app import supervisor
from cabin_app.bootstrap import supervised
from cabin_app.engine_safety import trusted

FOREIGN = {
    "QT_PLUGIN_PATH": "/x",
    "QT_QPA_PLATFORM_PLUGIN_PATH": "/x",
    "QT_QPA_PLATFORMTHEME": "gtk3",
    "QT_STYLE_OVERRIDE": "x",
    "QT_QUICK_CONTROLS_STYLE": "/x",
    "QML2_IMPORT_PATH": "/x",
    "QML_IMPORT_PATH": "/x",
    "QTWEBENGINEPROCESS_PATH": "/x",
    "PYTHONPATH": "/x",
    "PYTHONSTARTUP": "/x.py",
    "PYTHONHOME": "/x",
    "LD_PRELOAD": "/x.so",
}
OURS = {
    "HOME": "/home/cabin",
    "QT_QPA_PLATFORM": "wayland",
    "QT_QUICK_BACKEND": "software",
    "CABIN_STATE_DIR": "/var/lib/cabin",
    "WAYLAND_DISPLAY": "wayland-0",
}


@pytest.mark.parametrize("name", FOREIGN)
def test_what_loads_other_code_is_left_out(name: str) -> None:
    told = {**OURS, name: FOREIGN[name]}
    assert trusted(told, demonstration=False) == OURS
    assert trusted(told, demonstration=True) == told


def test_the_supervisor_starts_visits_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class Seen(Exception):
        """Instead of serving."""

    told: dict[str, str] = {}

    def made(*, environment: dict[str, str], **_: object) -> supervisor.Supervisor:
        told.update(environment)
        raise Seen

    monkeypatch.setattr(os, "environ", {**OURS, **FOREIGN, "HOME": str(tmp_path)})
    monkeypatch.setattr(os, "getuid", lambda: 1000)
    for name in ("keep_log", "remains_of"):
        monkeypatch.setattr(supervised, name, lambda *_, **__: (None, None))
    monkeypatch.setattr(supervised, "Supervisor", made)
    with pytest.raises(Seen):
        supervised.run_supervised([], config=None, simulate=False)
    assert told == {**OURS, "HOME": str(tmp_path)}
