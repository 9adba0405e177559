"""What is right in a catalogue and yet should be better, told line by line."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from cabin_app.catalogue.catalogue_files import CatalogueFiles
from cabin_app.catalogue.texts import Text
from cabin_app.catalogue.translations import COMMON
from cabin_app.catalogue.typography import french
from cabin_app.datafile import DataFile
from cabin_app.errors import Problem
from cabin_app.language import ALWAYS_WHOLE, Language
from cabin_app.value_place import Keys

LONGEST_SENTENCE_WORDS = 15
LONGEST_WORD_LETTERS = 16
"""« complémentaire », « juridictionnelle » are the longest that cannot be avoided."""
REVIEW_DAYS = 180
"""Facts are read again twice a year."""
LONGEST_LETTERS = {"short": 60, "line": 140}
"""What a tile or a line holds, in any language; keywords are not shown."""

KNOWN_SHORT_NAMES = frozenset(
    {"CAF", "MSA", "RSA", "APL", "RIB", "IBAN", "CV", "NEPH", "MDPH", "VLS", "TS"}
    | {"E01", "SFR"}
)
"""Each is explained where it stands, or is the name by which people know the thing."""

_UNWANTED = re.compile(
    r"!|\b(?:veuillez|erreur|fichier|téléverser|onglet|URL|PDF|cliqu\w*|valide[rz]|SMS)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w’'-]+")
_SHORT_NAME = re.compile(r"\b[A-Z][A-Z0-9]{1,6}\b")
_SENTENCE_END = re.compile(r"[.?:]\s")


def lint(
    files: CatalogueFiles, owners: Mapping[str, str], today: date
) -> Iterator[Problem]:
    """Everything that should be better, file after file.

    Args:
        files: A right catalogue.
        owners: Who answers for a domain and all that is under it.
        today: Reviews are counted back from it.
    """
    texts = files.texts()
    by_file = {COMMON: files.common, **{f.path.stem: f for f in files.services}}
    for name, file in by_file.items():
        for text in texts[name]:
            yield from _readable(file, text)
        yield from _owned(file, owners)
        yield from _reviewed(file, today)
    yield from _translated(files, texts, ALWAYS_WHOLE)


def lint_worked_on(files: CatalogueFiles) -> Iterator[Problem]:
    """What should be better in translations that hold nobody up.

    A French sentence may be changed by who does not speak them: they are corrected
    when somebody translates again.
    """
    others = [each for each in Language if each not in ALWAYS_WHOLE]
    yield from _translated(files, files.texts(), others)


def _readable(file: DataFile, text: Text) -> Iterator[Problem]:
    if text.kind == "words":
        return
    for sentence in _SENTENCE_END.split(text.french):
        count = len(_WORD.findall(sentence))
        if count > LONGEST_SENTENCE_WORDS:
            said = f"{count} words in a sentence, {LONGEST_SENTENCE_WORDS} at most."
            yield file.problem(text.keys, said, "Make two sentences of it.")
    for word in _WORD.findall(text.french):
        if len(word) > LONGEST_WORD_LETTERS and "-" not in word:
            said = f"« {word} » is a long word."
            yield file.problem(text.keys, said, "Find an everyday one.")
    for found in _UNWANTED.findall(text.french):
        said = f"« {found} » is not a word of the cabin."
        yield file.problem(text.keys, said, "See the words of the look.")
    for short in set(_SHORT_NAME.findall(text.french)) - KNOWN_SHORT_NAMES:
        said = f"{short} is not explained."
        yield file.problem(text.keys, said, "Write it out.")


def _owned(file: DataFile, owners: Mapping[str, str]) -> Iterator[Problem]:
    for keys, host in _hosts(file.value, ()):
        if owner_of(host, owners) is None:
            said = f"nobody answers for {host}."
            yield file.problem(keys, said, "Name its owner in owners/hosts.yaml.")


def owner_of(host: str, owners: Mapping[str, str]) -> str | None:
    """Who answers for a host: the owner of the longest domain it is under."""
    labels = host.removeprefix(".").split(".")
    domains = (".".join(labels[start:]) for start in range(len(labels)))
    return next((owners[domain] for domain in domains if domain in owners), None)


def _hosts(value: object, keys: Keys) -> Iterator[tuple[Keys, str]]:
    if isinstance(value, dict):
        if "host" in value and "confidence" in value:
            yield (*keys, "host"), value["host"]
        for key, item in value.items():
            yield from _hosts(item, (*keys, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _hosts(item, (*keys, index))


def _reviewed(file: DataFile, today: date) -> Iterator[Problem]:
    for index, procedure in enumerate(file.value.get("procedures", ())):
        keys = ("procedures", index, "reviewed_on")
        age = (today - date.fromisoformat(procedure["reviewed_on"])).days
        if age < 0:
            said = f"{procedure['reviewed_on']} is still to come."
            yield file.problem(keys, said, "Write the day when it was read.")
        elif age > REVIEW_DAYS:
            said = f"reviewed {age} days ago, {REVIEW_DAYS} at most."
            yield file.problem(keys, said, "Read the facts again, then date it.")


def _translated(
    files: CatalogueFiles,
    texts: Mapping[str, Sequence[Text]],
    languages: Sequence[Language],
) -> Iterator[Problem]:
    """Translations of nothing, and those too long for their place."""
    used: dict[str, set[str]] = {}
    kinds: dict[str, str] = {}
    for name, found in texts.items():
        used[name] = {french(text.french) for text in found}
        kinds.update({french(text.french): text.kind for text in found})
    everywhere = set().union(*used.values())
    for file in files.translations:
        if file.path.parent.name not in languages:
            continue
        name = file.path.stem
        known = everywhere if name == COMMON else used[name]
        for sentence, words in file.value.items():
            said = french(sentence)
            limit = LONGEST_LETTERS.get(kinds.get(said, ""), len(words))
            if said not in known:
                message = "no text of that file is written so."
                yield file.problem((sentence,), message, "Remove it, or correct it.")
            elif len(words) > limit:
                message = f"{len(words)} letters where {limit} fit."
                yield file.problem((sentence,), message, "Say it shorter.")


def owners_path(folder: Path) -> Path:
    """Where a catalogue names the owners of domains."""
    return folder / "owners" / "hosts.yaml"
