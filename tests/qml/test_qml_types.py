"""Every screen against the types it names."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from support.qml_bench import QML, ROOT


@pytest.fixture(scope="module")
def qml_types() -> ModuleType:
    path = ROOT / "packaging" / "qml_types.py"
    spec = importlib.util.spec_from_file_location("packaging_qml_types", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_no_screen_has_a_warning(qml_types: ModuleType, tmp_path: Path) -> None:
    assert qml_types.main(["--build", str(tmp_path)]) == 0


def test_a_slip_is_found(
    qml_types: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    slip = tmp_path / "Slip.qml"
    slip.write_text(
        "import QtQuick\nimport Cabin.ViewModels\n"
        "Item {\n    required property ShellViewModel shell\n"
        "    visible: shell.noSuchThing\n}\n",
        encoding="utf-8",
    )
    assert qml_types.main(["--build", str(tmp_path / "build"), str(slip)]) == 1
    assert "noSuchThing" in capsys.readouterr().err


def test_all_view_models_are_described(qml_types: ModuleType, tmp_path: Path) -> None:
    modules = qml_types.registering_modules(QML.parent)
    described = (qml_types.describe(tmp_path) / "plugins.qmltypes").read_text("utf-8")
    assert len(modules) > 10
    for path in modules:
        for name in (
            line.split("(")[0].removeprefix("class ")
            for line in path.read_text("utf-8").splitlines()
            if line.startswith("class ") and line.endswith("(QObject):")
        ):
            assert f'name: "{name}"' in described, name
