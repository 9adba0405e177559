"""What holds of every file: its size, its name, its silence, and what guides say."""

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGES = ("cabin_app", "devices", "ui")
LONGEST_PYTHON = 300
LONGEST_TEST = 400
LONGEST_QML = 220
UNNAMED = {"utils", "util", "misc", "helpers", "helper", "manager", "base", "common"}
ALLOWED_NAMES = {
    "devices/ports/common.py",  # what every port says
    "cabin_app/supervision/service_manager.py",  # systemd's own name for itself
}
MADE_LATER = ("build/", ".venv/")
"""What our commands make; not in the repository."""

WRITTEN_PATH = re.compile(r"`\.?/?((?:[\w.-]+/)+[\w.-]*|[\w-]+\.(?:py|toml|md|yaml))`")


def python_files(*folders: str) -> list[Path]:
    return sorted(path for name in folders for path in (ROOT / name).rglob("*.py"))


def lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def too_long(paths: list[Path], longest: int) -> dict[str, int]:
    return {
        str(path.relative_to(ROOT)): lines(path)
        for path in paths
        if lines(path) > longest
    }


def test_python_files_can_be_read_at_once() -> None:
    files = python_files(*PACKAGES, "packaging")
    assert len(files) > 100
    assert too_long(files, LONGEST_PYTHON) == {}


def test_test_files_can_be_read_at_once() -> None:
    assert too_long(python_files("tests"), LONGEST_TEST) == {}


def test_qml_files_can_be_read_at_once() -> None:
    files = sorted((ROOT / "ui" / "qml").rglob("*.qml"))
    assert len(files) > 30
    assert too_long(files, LONGEST_QML) == {}


def test_every_file_has_a_name_of_its_own() -> None:
    named = {
        str(path.relative_to(ROOT))
        for path in python_files(*PACKAGES, "packaging", "tests")
        if UNNAMED & set(path.stem.split("_")) or path.parent.name in UNNAMED
    }
    assert named == ALLOWED_NAMES


def test_no_package_hides_under_tests() -> None:
    assert list((ROOT / "tests").rglob("__init__.py")) == []


def test_test_files_have_distinct_names() -> None:
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert len(names) == len(set(names))


def written_paths(text: str) -> set[str]:
    """Paths between backquotes: those with a folder, and files at the root."""
    found = {match.group(1) for match in WRITTEN_PATH.finditer(text)}
    return {path for path in found if not path.startswith(MADE_LATER)}


def test_the_reader_of_guides_reads() -> None:
    text = "`cabin_app/clock.py`, `./run`, `assets/`, `build/tour/x` `image/*` `a.b`"
    assert written_paths(text) == {"cabin_app/clock.py", "./run", "assets/"}


def test_guides_name_what_exists() -> None:
    missing = {
        f"{guide.name}: {path}"
        for guide in ROOT.glob("*.md")
        for path in written_paths(guide.read_text("utf-8"))
        if not (ROOT / path).exists()
    }
    assert missing == set()


IMPORT_ALL = """
import importlib, json, os, pkgutil, sys, threading

def forbid(event, arguments):
    if event in ("socket.connect", "socket.bind", "subprocess.Popen", "os.mkdir"):
        done.append(f"{event} {arguments}")
    elif event == "open" and arguments[0] is not None:
        path, mode, flags = arguments
        written = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if written and not str(path).startswith(("/dev/", "/proc/")):
            done.append(f"open {path}")

done = []
threads = threading.active_count()
found = [
    module.name
    for name in sys.argv[1:]
    for module in pkgutil.walk_packages([name], name + ".", onerror=lambda n: 1 / 0)
]
names = [name for name in found if not name.endswith("__main__")]
third_party = ("PySide6.QtWebEngineQuick", "PySide6.QtQml", "PySide6.QtQuick",
               "sqlalchemy", "cups", "sane", "usb.core", "escpos.escpos", "bottle",
               "jsonschema", "img2pdf", "pikepdf", "pypdfium2", "yaml", "PIL.Image",
               "pulsectl")
for name in third_party:
    try:
        importlib.import_module(name)
    except ImportError:
        pass
sys.addaudithook(forbid)
for name in names:
    importlib.import_module(name)
from PySide6.QtCore import QCoreApplication
print(json.dumps({
    "imported": len(names),
    "done": done,
    "threads": threading.active_count() - threads,
    "application": QCoreApplication.instance() is not None,
}))
"""


def test_importing_starts_nothing() -> None:
    """No thread, no file, no process, no socket, no Qt application."""
    finished = subprocess.run(
        [sys.executable, "-B", "-c", IMPORT_ALL, *PACKAGES],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    seen = json.loads(finished.stdout)
    assert seen.pop("imported") > 150
    assert seen == {"done": [], "threads": 0, "application": False}
