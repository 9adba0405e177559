"""Plays the escape cases from the source tree, and gathers what became of them."""

import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path
from xml.etree import ElementTree

import yaml

from cabin_app.clock import SystemClock
from cabin_app.errors import CabinError
from cabin_app.escape_report import Case, Played, Report, Verdict, line_of

SOURCE = Path(__file__).resolve().parents[1]
CASES = SOURCE / "tests" / "escape" / "cases.yaml"


class SuiteNotHere(CabinError):
    """The escape suite cannot be played from this installation."""


def run_escapes() -> Report:
    """Play every case; some minutes.

    Raises:
        SuiteNotHere: The tests are not shipped with this installation.
        CabinError: They could not be run at all.
    """
    if not CASES.is_file():
        message = (
            "the escape suite is not part of this installation; "
            "run it from the source: git clone, then ./test, then this command"
        )
        raise SuiteNotHere(message)
    cases = read_cases(CASES)
    played = _play(sorted({name for case in cases for name in case.tests}))
    return Report(
        day=f"{SystemClock().now():%d/%m/%Y}",
        machine=_machine(),
        lines=tuple(line_of(case, played) for case in cases),
    )


def read_cases(path: Path) -> tuple[Case, ...]:
    """The cases, in their order."""
    whole = yaml.safe_load(path.read_text("utf-8"))
    families, cases = whole["families"], []
    for family, title in families.items():
        for number, case in whole["cases"][family].items():
            reason = case.get("not_run")
            cases.append(
                Case(
                    id=number,
                    family=title,
                    tried=case["tried"],
                    tests=tuple(case.get("by", ())),
                    not_run=whole["reasons"][reason] if reason else "",
                )
            )
    return tuple(cases)


def _play(names: Iterable[str]) -> tuple[Played, ...]:
    paths = []
    for name in names:
        file, _, test = name.partition("::")
        paths.append(f"{next(CASES.parents[1].rglob(f'{file}.py'))}::{test}")
    with tempfile.TemporaryDirectory() as folder:
        answers = Path(folder) / "answers.xml"
        words = [sys.executable, "-m", "pytest", "-q", f"--junitxml={answers}", *paths]
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
        }
        done = subprocess.run(  # noqa: S603 (our own tests)
            words,
            cwd=SOURCE,
            env=environment,
            stdout=sys.stderr.fileno(),
            check=False,
        )
        if not answers.is_file():
            message = f"the tests could not be run (pytest said {done.returncode})"
            raise CabinError(message)
        return read_answers(answers.read_bytes())


def read_answers(xml: bytes) -> tuple[Played, ...]:
    """What pytest wrote of every test."""
    root = ElementTree.fromstring(xml)  # noqa: S314 (written by our own run)
    return tuple(_played(case) for case in root.iter("testcase"))


def _played(case: ElementTree.Element) -> Played:
    file = case.get("classname", "").rpartition(".")[2]
    verdict, why = Verdict.PASSED, ""
    for child in case:
        if child.tag in ("failure", "error"):
            verdict = Verdict.FAILED
        elif child.tag == "skipped" and verdict is Verdict.PASSED:
            verdict, why = Verdict.NOT_RUN, child.get("message", "")
    return Played(test=f"{file}::{case.get('name')}", verdict=verdict, why=why)


def _machine() -> str:
    names: Sequence[str] = ("cabin-app", "PySide6_WebEngine")
    said = [f"{name} {version(name)}" for name in names]
    return ", ".join((*said, f"{platform.system()} {platform.machine()}"))
