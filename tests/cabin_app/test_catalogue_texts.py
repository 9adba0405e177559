"""The shipped texts: short sentences, plain words, nothing promised that may change."""

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from cabin_app.catalogue.hosts import Confidence
from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import StepAction
from cabin_app.catalogue.typography import french
from cabin_app.language import Language, LocalText

ASSETS = Path(__file__).parents[2] / "assets"
SHELF = load_shelf(ASSETS / "catalogue")
LONGEST_SENTENCE_WORDS = 15
UNWANTED = re.compile(
    r"!|veuillez|erreur|fichier|téléverser|onglet|URL|PDF|cliqu|valide[rz]\b|SMS", re.I
)
ARABIC = re.compile(r"[\u0600-\u06ff]")
NAMES_WRITTEN_ALIKE = re.compile(
    r"Orange|Free|SFR|Yahoo|Proton|Gmail|Outlook|Poste|Val"
)


def texts_of(value: object, where: str = "") -> Iterator[tuple[str, LocalText]]:
    """Every text under a value, with the way to it."""
    if isinstance(value, LocalText):
        yield where, value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for item in dataclasses.fields(value):
            yield from texts_of(getattr(value, item.name), f"{where}.{item.name}")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from texts_of(item, f"{where}[{index}]")


TEXTS = list(texts_of(SHELF, "shelf"))
SENTENCES = [(where, text) for where, text in TEXTS if not where.endswith("keywords")]


@pytest.mark.parametrize("language", list(Language))
def test_sentences_are_short(language: Language) -> None:
    long = [
        sentence
        for _, text in SENTENCES
        for sentence in re.split(r"[.?:]\s", text.in_language(language))
        if len(re.findall(r"[\w’'-]+", sentence)) > LONGEST_SENTENCE_WORDS
    ]
    assert long == []


def test_french_words_are_everyday_words() -> None:
    found = [str(text) for _, text in SENTENCES if UNWANTED.search(str(text))]
    assert found == []


def test_french_is_printed_well() -> None:
    for where, text in SENTENCES:
        assert "'" not in str(text), where
        assert not re.search(r" [?!:;»]|« ", str(text)), where
        assert french(str(text)) == str(text)


def test_each_language_is_itself() -> None:
    for where, text in TEXTS:
        arabic = text.in_language(Language.ARABIC)
        assert ARABIC.search(arabic) or NAMES_WRITTEN_ALIKE.search(arabic), where
        assert not ARABIC.search(text.in_language(Language.ENGLISH)), where


def test_what_is_not_sure_is_said_so() -> None:
    for procedure in SHELF.procedures:
        if procedure.confidence is not Confidence.HIGH:
            lines = [str(line) for step in procedure.steps for line in step.guide.lines]
            lines.append(str(procedure.outcome.next))
            if procedure.service_id != "email":
                assert any("peut" in line for line in lines), procedure.id
    for service in SHELF.services:
        if service.helpline and service.helpline.confidence is not Confidence.HIGH:
            assert "peu" in str(service.helpline.hours), service.id


def test_a_code_by_email_has_its_step() -> None:
    for procedure in SHELF.procedures:
        if procedure.code_by_email:
            actions = [step.action for step in procedure.steps]
            assert StepAction.MAIL in actions, procedure.id


def test_what_is_sent_is_scanned_and_what_is_scanned_is_accepted() -> None:
    for procedure in SHELF.procedures:
        actions = {step.action for step in procedure.steps}
        if actions & {StepAction.SCAN, StepAction.DOCUMENTS}:
            assert procedure.upload is not None, procedure.id


def test_every_icon_and_picture_is_shipped() -> None:
    icons = {service.icon for service in SHELF.services}
    pictures = set()
    for procedure in SHELF.procedures:
        icons |= {thing.icon for thing in procedure.things}
        pictures |= {step.guide.picture for step in procedure.steps} - {""}
    files = {f"icons/{name}.svg" for name in icons}
    files |= {f"pictures/guide-{name}.svg" for name in pictures}
    assert {name for name in files if not (ASSETS / name).is_file()} == set()


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("l'avis", "l’avis"),
        ("Oublié ? Oui", "Oublié\u00a0? Oui"),
        ("« Mes e-mails »", "«\u00a0Mes e-mails\u00a0»"),
        ("de 8 h 30 à 19 h", "de 8\u00a0h\u00a030 à 19\u00a0h"),
        ("simple : a", "simple\u00a0: a"),
        ("3 pages", "3 pages"),
    ],
)
def test_typography(typed: str, printed: str) -> None:
    assert french(typed) == printed
    assert french(printed) == printed
