"""Describe our Python types to the QML linter, and lint every screen.

Each Python module that registers something for QML is dumped at once, so that one
description file results (the stock tool writes one per module, by name, and two of the
same name would replace each other). Nothing of it is committed: it holds paths.
"""

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "ui"
QML = SOURCES / "qml"
MODULE = "Cabin.ViewModels"
TOOLS = Path(sys.executable).parent
METATYPES = Path(PySide6.__path__[0]) / "Qt" / "metatypes"
FOREIGN = ("qt6core", "qt6gui", "qt6qml", "qt6network", "qt6quick", "qt6webenginequick")


class LintProblem(Exception):
    """A tool could not run, or found something; the text says what."""


def registering_modules(sources: Path) -> list[Path]:
    """Python files that declare elements of our QML module, in a stable order."""
    marker = re.compile(rf'^QML_IMPORT_NAME = "{re.escape(MODULE)}"$', re.MULTILINE)
    return sorted(
        path
        for path in sources.rglob("*.py")
        if marker.search(path.read_text(encoding="utf-8"))
    )


def describe(build: Path) -> Path:
    """Write the module's description under ``build``.

    Returns:
        The folder of the module, with its qmldir.

    Raises:
        LintProblem: A tool failed, or there is nothing to describe.
    """
    modules = registering_modules(SOURCES)
    if not modules:
        message = f"no Python module registers for {MODULE}"
        raise LintProblem(message)
    folder = build / Path(*MODULE.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    dump = folder / "metaobjects.json"
    dump.write_text(_dump(modules), encoding="utf-8")
    foreign = [METATYPES / f"{name}_metatypes.json" for name in FOREIGN]
    known = [str(path) for path in foreign if path.exists()]
    _run(
        "pyside6-qmltyperegistrar",
        f"--generate-qmltypes={folder / 'plugins.qmltypes'}",
        "-o",
        str(folder / "registrations.cpp"),
        str(dump),
        f"--import-name={MODULE}",
        "--major-version=1",
        f"--foreign-types={','.join(known)}",
    )
    (folder / "qmldir").write_text(
        f"module {MODULE}\ntypeinfo plugins.qmltypes\ndepends QtQuick\n",
        encoding="utf-8",
    )
    return folder


def _dump(modules: Sequence[Path]) -> str:
    found = json.loads(_run("pyside6-metaobjectdump", *map(str, modules)))
    return json.dumps(found, indent=1)


def qml_files(folder: Path) -> list[Path]:
    """Every QML file of ours."""
    return sorted(folder.rglob("*.qml"))


def lint(build: Path, files: Sequence[Path]) -> None:
    """Run the linter; one warning is a failure.

    Raises:
        LintProblem: What it found.
    """
    _run(
        "pyside6-qmllint",
        "--max-warnings",
        "0",
        "-I",
        str(build),
        "-I",
        str(QML),
        *(str(path.resolve()) for path in files),
    )


def _run(tool: str, *arguments: str) -> str:
    finished = subprocess.run(
        [str(TOOLS / tool), *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    if finished.returncode != 0:
        message = f"{tool}: exit {finished.returncode}\n"
        raise LintProblem(message + finished.stdout + finished.stderr)
    return finished.stdout


def main(arguments: Sequence[str] | None = None) -> int:
    """Describe and lint; 1 with the linter's words when it found something."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "qml")
    parser.add_argument("--describe-only", action="store_true")
    parser.add_argument("files", nargs="*", type=Path, help="QML files (default: all)")
    wanted = parser.parse_args(arguments)
    try:
        describe(wanted.build)
        files = wanted.files or qml_files(QML)
        if not wanted.describe_only:
            lint(wanted.build, files)
    except LintProblem as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"{len(files)} QML files, no warning")
    return 0


if __name__ == "__main__":
    sys.exit(main())
