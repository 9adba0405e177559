"""Translations: ``update`` reads sentences, ``check`` refuses gaps, ``release`` builds.

``start LANGUAGE`` begins a new one. French, English and Arabic are always whole; any
other may have gaps while somebody works on it, and is released only once it has none.

The sentences in QML are French: what people read first. `cabin_fr.ts` holds the plurals
only; every other language holds all of it. Qt finds a sentence by its context (the file
it stands in), so one sentence on two screens is translated twice, by the same words.
"""

import json
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from cabin_app.bootstrap.beside_screens import lacking
from cabin_app.language import ALWAYS_WHOLE

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "assets" / "i18n"
REVIEWED = FOLDER / "reviewed.json"
"""Who of its speakers read a language, and when; "": a machine made it, nobody did."""
SEEN_BY_VISITORS = ("AidSheet", "AidWords", "GateScreen")
"""Of the staff's screens, those that speak the visitor's language."""
FORMS = {"fr": 2, "en": 2, "ar": 6, "es": 2, "pt": 2, "tr": 1, "uk": 3}
"""How many forms a counted sentence has in each language, as Qt numbers them."""
OF_ONE_NUMBER = {"fr": 1, "en": 1, "ar": 3, "es": 1, "pt": 1, "tr": 0, "uk": 0}
"""How many first forms say their number in words: one; in Arabic zero, one and two."""
TOOLS = Path(sys.executable).parent

Sentence = tuple[str, str]
"""A context and the French words in it."""

_PLACEHOLDER = re.compile(r"%L?[0-9n]")


def sources() -> list[str]:
    """Every file that may hold a sentence."""
    return sorted(str(path) for path in (ROOT / "ui" / "qml").rglob("*.qml"))


def begun() -> tuple[str, ...]:
    """Languages that have a file."""
    return tuple(code for code in FORMS if (FOLDER / f"cabin_{code}.ts").exists())


def whole() -> tuple[str, ...]:
    """Languages without a gap, on the screens and beside them."""
    return tuple(
        code
        for code in begun()
        if not gaps(FOLDER / f"cabin_{code}.ts")
        and not unread(code)
        and not lacking(code)
    )


def unread(language: str) -> set[Sentence]:
    """Sentences that another language has and the file does not know yet."""
    english = FOLDER / "cabin_en.ts"
    if language == "fr" or not english.exists():
        return set()
    fresh = known(english) - known(FOLDER / f"cabin_{language}.ts")
    return {each for each in fresh if each[0] not in for_staff()}


def start(language: str) -> int:
    """Begin a language: a file with every sentence, none of them said."""
    if language not in FORMS:
        print(f"no plural forms are known for {language!r}: add it to FORMS")
        return 2
    read(FOLDER / f"cabin_{language}.ts", language)
    return 0


def read(target: Path, language: str) -> None:
    """Read the sentences of the screens into a translation file."""
    command = [
        str(TOOLS / "pyside6-lupdate"),
        "-silent",
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
        str(target),
    ]
    subprocess.run(command, check=True, cwd=ROOT)


def update() -> int:
    """Read the sentences again into the translation files."""
    for language in begun():
        path = FOLDER / f"cabin_{language}.ts"
        before = said_by(path)
        read(path, language)
        carry(path, before)
        # Once more, to have it in the hand of the tool.
        read(path, language)
    return 0


def said_by(path: Path) -> dict[str, tuple[str, ...]]:
    """The words for each sentence, wherever it stands."""
    return {
        source: spoken(message)
        for (_, source), message in messages(path)
        if all(form.strip() for form in spoken(message))
    }


def carry(path: Path, before: dict[str, tuple[str, ...]]) -> None:
    """A sentence that moved to another screen keeps its words."""
    tree = ElementTree.parse(path)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        said = before.get(message.findtext("source") or "")
        if translation is None or translation.get("type") is None or not said:
            continue
        say(message, translation, said)
    tree.write(path, encoding="utf-8", xml_declaration=True)


def say(
    message: ElementTree.Element,
    translation: ElementTree.Element,
    forms: tuple[str, ...],
) -> None:
    """Give a sentence its words, one for each form."""
    translation.attrib.pop("type", None)
    if message.get("numerus") == "yes":
        for form, word in zip(translation.iter("numerusform"), forms, strict=False):
            form.text = word
    else:
        translation.text = forms[0]


def messages(path: Path) -> list[tuple[Sentence, ElementTree.Element]]:
    """Every sentence of a file with its element, in the order of the file."""
    return [
        ((context.findtext("name") or "", message.findtext("source") or ""), message)
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
    ]


def gaps(path: Path) -> list[str]:
    """Sentences whose translation is missing, unfinished or not whole.

    The staff work in languages that are always whole: others need not say theirs.
    """
    language = ElementTree.parse(path).getroot().get("language", "")[:2]
    unsaid = () if language in ALWAYS_WHOLE else for_staff()
    return [
        source
        for (context, source), message in messages(path)
        if context not in unsaid and not _whole(source, message, language)
    ]


def for_staff() -> set[str]:
    """Contexts that only the staff read: their spaces and the dock of rehearsals."""
    screens = ROOT / "ui" / "qml" / "Cabin"
    found = {path.stem for path in screens.glob("Staff/*.qml")}
    found |= {path.stem for path in screens.glob("DevDock/*.qml")}
    return found.difference(SEEN_BY_VISITORS)


def _whole(source: str, message: ElementTree.Element, language: str) -> bool:
    """Whether every form is there, with every placeholder of the French."""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return False
    counted = message.get("numerus") == "yes"
    forms = spoken(message)
    if len(forms) != (FORMS[language] if counted else 1):
        return False
    asked = sorted(_PLACEHOLDER.findall(source))
    uncounted = [place for place in asked if "n" not in place]
    for position, form in enumerate(forms):
        held = sorted(_PLACEHOLDER.findall(form))
        in_words = counted and position < OF_ONE_NUMBER[language]
        if not form.strip() or not (held == asked or (in_words and held == uncounted)):
            return False
    return True


def spoken(message: ElementTree.Element) -> tuple[str, ...]:
    """The words of a translation, one for each form."""
    translation = message.find("translation")
    if translation is None:
        return ()
    if message.get("numerus") == "yes":
        return tuple(form.text or "" for form in translation.iter("numerusform"))
    return (translation.text or "",)


def split(path: Path) -> list[str]:
    """Sentences that are said in two ways on two screens."""
    ways: dict[str, set[tuple[str, ...]]] = {}
    for (_, source), message in messages(path):
        ways.setdefault(source, set()).add(spoken(message))
    return sorted(source for source, found in ways.items() if len(found) > 1)


def known(path: Path) -> set[Sentence]:
    """Sentences a file has, each in its context."""
    return {sentence for sentence, _ in messages(path)}


def check() -> int:
    """Refuse a sentence that is missing in a language, or in the files at all."""
    complaints = []
    fresh = ROOT / "build" / "i18n"
    fresh.mkdir(parents=True, exist_ok=True)
    for language in begun():
        path = FOLDER / f"cabin_{language}.ts"
        missing = gaps(path)
        beside = lacking(language)
        if language not in ALWAYS_WHOLE:
            count = len(missing) + len(beside) + len(unread(language))
            print(
                f"{language}: {count} sentences are missing, it is not offered"
                if count
                else f"{language}: {len(known(path))} sentences{_reviewed(language)}"
            )
            continue
        complaints += [f"{language} does not say {text!r}" for text in beside]
        complaints += [f"{path.name}: no whole translation of {s!r}" for s in missing]
        complaints += [f"{path.name}: {s!r} is said in two ways" for s in split(path)]
        target = fresh / f"fresh_{language}.ts"
        target.unlink(missing_ok=True)
        read(target, language)
        complaints += [
            f"{path.name} does not know {source!r} of {context}: run `update`"
            for context, source in sorted(known(target) - known(path))
        ]
        print(f"{language}: {len(known(path))} sentences{_reviewed(language)}")
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


def _reviewed(language: str) -> str:
    """Who of its speakers read it, in a few words."""
    by = json.loads(REVIEWED.read_text("utf-8"))
    if language not in by:
        return ""
    return (
        f", read by {by[language]}" if by[language] else ", not yet read by a speaker"
    )


def release() -> int:
    """Build the files Qt reads, where they are older than their source."""
    ready = whole()
    for language in FORMS:
        if language not in ready:
            # Nobody is offered a language that has a gap since.
            (FOLDER / f"cabin_{language}.qm").unlink(missing_ok=True)
    for language in ready:
        source = FOLDER / f"cabin_{language}.ts"
        built = source.with_suffix(".qm")
        if built.exists() and built.stat().st_mtime >= source.stat().st_mtime:
            continue
        part = built.with_suffix(".part")
        command = [
            str(TOOLS / "pyside6-lrelease"),
            "-silent",
            str(source),
            "-qm",
            str(part),
        ]
        subprocess.run(command, check=True, cwd=ROOT)
        # A running cabin has the old file mapped: replaced whole, never rewritten.
        part.rename(built)
    return 0


if __name__ == "__main__":
    verbs = {"update": update, "check": check, "release": release}
    if len(sys.argv) == 3 and sys.argv[1] == "start":
        sys.exit(start(sys.argv[2]))
    if len(sys.argv) != 2 or sys.argv[1] not in verbs:
        print(f"usage: {sys.argv[0]} {'|'.join(verbs)}|start LANGUAGE")
        sys.exit(2)
    sys.exit(verbs[sys.argv[1]]())
