"""The layers are kept, every module is in one, and no contract is asleep."""

import os
import shutil
import subprocess
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGES = ("cabin_app", "devices", "ui")
NAMES = (
    "every arrow points down",
    "only the composition root and the bench build adapters",
    "device families do not know one another",
    "devices do not know the application",
    "screens see the application, never a device or a table",
    "Qt stays in ui",
    "SQLAlchemy stays in the journal",
    "the decisions are pure",
    "no cycles",
)
NO_FAMILY = {"ports", "bench", "services", "worker_process", "__main__"}
PURE_NAMES = (
    "cabin_app.session.effects*",
    "cabin_app.session.events*",
    "cabin_app.session.state*",
    "cabin_app.session.transitions*",
    "cabin_app.documents.fit*",
    "cabin_app.roles.policy",
    "cabin_app.roles.model",
    "devices.*.*_status",
    "devices.*.*_options",
    "devices.*.layout",
)
"""A module of such a name decides or decodes: it belongs to the pure ones."""


def lint(folder: Path) -> str:
    tool = Path(sys.executable).parent / "lint-imports"
    finished = subprocess.run(
        [str(tool), "--config", str(ROOT / "pyproject.toml"), "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    return finished.stdout + finished.stderr


@pytest.fixture(scope="module")
def contracts() -> dict[str, dict[str, Any]]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        found = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    return {contract["name"]: contract for contract in found}


def children(package: str) -> set[str]:
    """Modules and packages directly in a package."""
    folder = ROOT / package
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    return modules | {path.parent.name for path in folder.glob("*/__init__.py")}


def test_every_contract_is_kept() -> None:
    said = lint(ROOT)
    assert "Contracts: 9 kept, 0 broken." in said, said


def test_the_contracts_are_the_nine(contracts: dict[str, dict[str, Any]]) -> None:
    assert tuple(contracts) == NAMES


def test_every_room_has_its_layer(contracts: dict[str, dict[str, Any]]) -> None:
    layers = " ".join(contracts["every arrow points down"]["layers"])
    named = set(layers.replace("(", " ").replace(")", " ").split())
    rooms = {f"cabin_app.{name}" for name in children("cabin_app")}
    assert rooms - named == set()


def test_every_family_is_known(contracts: dict[str, dict[str, Any]]) -> None:
    families = {f"devices.{name}" for name in children("devices") - NO_FAMILY}
    assert families
    independent = contracts["device families do not know one another"]["modules"]
    built = contracts["only the composition root and the bench build adapters"]
    assert set(independent) == families
    assert set(built["protected_modules"]) == families


def test_what_decides_is_named_as_pure(contracts: dict[str, dict[str, Any]]) -> None:
    modules = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for package in PACKAGES
        for path in (ROOT / package).rglob("*.py")
    }
    deciding = {m for m in modules if any(fnmatch(m, name) for name in PURE_NAMES)}
    assert len(deciding) > 5
    pure = set(contracts["the decisions are pure"]["source_modules"])
    assert deciding - pure == set()


OFFENCES = {
    "cabin_app/clock.py": "import cabin_app.session.state\n",
    "cabin_app/session/paper.py": "import devices.scanner.simulated\n",
    "devices/ticket_printer/simulated.py": "import devices.scanner.letter\n",
    "devices/scanner/simulated.py": "import cabin_app.errors\n",
    "ui/rows.py": "import cabin_app.journal.store\n",
    "cabin_app/printing/desk.py": "import PySide6\n",
    "cabin_app/documents/desk.py": "import sqlalchemy\n",
    "cabin_app/session/guide.py": "import random\n",
    "cabin_app/documents/model.py": "import cabin_app.documents.desk\n",
}


def test_no_contract_is_asleep(tmp_path: Path) -> None:
    only_python = shutil.ignore_patterns("__pycache__", "*.qml", "*.js", "qmldir")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=only_python)
    for place, line in OFFENCES.items():
        with (tmp_path / place).open("a", encoding="utf-8") as file:
            file.write(line)
    said = lint(tmp_path)
    asleep = [name for name in NAMES if f"{name} BROKEN" not in said]
    assert asleep == [], said
