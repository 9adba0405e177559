"""Translations: ``update`` reads the sentences, ``check`` refuses gaps, ``release`` builds.

The sentences in QML and Python are French: what people read first. `cabin_fr.ts` holds
the plurals only; every other language holds all of it.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "assets" / "i18n"
LANGUAGES = ("fr", "en", "ar")
TOOLS = Path(sys.executable).parent


def sources() -> list[str]:
    """Every file that may hold a sentence."""
    return sorted(str(path) for path in (ROOT / "ui" / "qml").rglob("*.qml"))


def update() -> int:
    """Read the sentences again into the translation files."""
    for language in LANGUAGES:
        command = [
            str(TOOLS / "pyside6-lupdate"),
            "-no-obsolete",
            "-locations",
            "none",
            "-source-language",
            "fr_FR",
            "-target-language",
            language,
            *(["-pluralonly"] if language == "fr" else []),
            *sources(),
            "-ts",
            str(FOLDER / f"cabin_{language}.ts"),
        ]
        subprocess.run(command, check=True, cwd=ROOT)
    return 0


def gaps(path: Path) -> list[str]:
    """Sentences without a finished translation."""
    missing = []
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        source = message.findtext("source") or ""
        if translation is None or translation.get("type") in ("unfinished", "vanished"):
            missing.append(source)
            continue
        forms = [form.text for form in translation.iter("numerusform")]
        if not all(forms) or not (forms or translation.text):
            missing.append(source)
    return missing


def known(path: Path) -> set[str]:
    """Sentences a file has."""
    root = ElementTree.parse(path).getroot()
    return {message.findtext("source") or "" for message in root.iter("message")}


def check() -> int:
    """Refuse a sentence that is missing in a language, or in the files at all."""
    status = 0
    for language in LANGUAGES:
        path = FOLDER / f"cabin_{language}.ts"
        for source in gaps(path):
            print(f"{path.relative_to(ROOT)}: no translation of {source!r}")
            status = 1
        print(f"{language}: {len(known(path))} sentences")
    return status | _fresh()


def _fresh() -> int:
    """Refuse translation files that do not know every sentence of the screens."""
    fresh = ROOT / "build" / "i18n"
    fresh.mkdir(parents=True, exist_ok=True)
    target = fresh / "fresh_en.ts"
    target.unlink(missing_ok=True)
    command = [
        str(TOOLS / "pyside6-lupdate"),
        "-silent",
        "-locations",
        "none",
        *sources(),
        "-ts",
        str(target),
    ]
    subprocess.run(command, check=True, cwd=ROOT)
    status = 0
    for language in LANGUAGES:
        if language == "fr":
            continue
        for source in sorted(known(target) - known(FOLDER / f"cabin_{language}.ts")):
            print(f"cabin_{language}.ts does not know {source!r}: run `update`")
            status = 1
    return status


def release() -> int:
    """Build the files Qt reads, where they are older than their source."""
    for language in LANGUAGES:
        source = FOLDER / f"cabin_{language}.ts"
        built = source.with_suffix(".qm")
        if built.exists() and built.stat().st_mtime >= source.stat().st_mtime:
            continue
        command = [
            str(TOOLS / "pyside6-lrelease"),
            "-silent",
            str(source),
            "-qm",
            str(built),
        ]
        subprocess.run(command, check=True, cwd=ROOT)
    return 0


if __name__ == "__main__":
    verbs = {"update": update, "check": check, "release": release}
    if len(sys.argv) != 2 or sys.argv[1] not in verbs:
        print(f"usage: {sys.argv[0]} {'|'.join(verbs)}")
        sys.exit(2)
    sys.exit(verbs[sys.argv[1]]())
