"""The aid beside a visitor: its words for every screen, and what stays hidden."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from cabin_app.roles.model import Role
from cabin_app.session import events as e
from cabin_app.session.explained import Explained
from cabin_app.session.state import (
    NewAddress,
    Phase,
    SessionState,
    StaffPage,
    Stay,
    VisitId,
)
from support.screens import HeldSession
from ui.viewmodels import aid, shell
from ui.viewmodels.address import HIDDEN, AddressViewModel
from ui.viewmodels.aid import AidViewModel

WORDS = Path(__file__).parents[2] / "ui/qml/Cabin/Staff/AidWords.qml"
STAY = Stay(role=Role.AGENT, back_to=Phase.MENU, page=StaffPage.AGENT_HOME)
ALONE = SessionState(visit=VisitId("a-visit"), phase=Phase.MENU)
HELPED = replace(ALONE, stay=STAY)
MOST_WORDS = 15


@pytest.fixture(scope="module")
def said(qapp) -> dict[str, list[str]]:
    """The sentences of each screen, as QML has them."""
    engine = QQmlEngine()
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(WORDS)))
    words = component.create()
    told = {}
    for screen in Explained:
        words.setProperty("screen", screen.value)
        told[screen.value] = words.property("sentences").toVariant()
    return told


def test_every_screen_is_explained(said) -> None:
    assert {screen for screen, sentences in said.items() if not sentences} == set()
    assert max(len(sentences) for sentences in said.values()) <= 3


def test_two_screens_are_not_explained_alike(said) -> None:
    assert len({tuple(sentences) for sentences in said.values()}) == len(Explained)


def test_sentences_are_short(said) -> None:
    for sentences in said.values():
        for sentence in (
            s for text in sentences for s in re.split(r"(?<=[.?])\s", text)
        ):
            assert len(sentence.split()) <= MOST_WORDS, sentence


def test_there_is_none_without_an_agent() -> None:
    assert aid.derive(ALONE) == aid.AidProps()
    inside = replace(HELPED, phase=Phase.AGENT)
    assert aid.derive(inside) == aid.AidProps()
    assert not shell.derive(inside).assisted


def test_it_tells_the_screen_beneath() -> None:
    opened = replace(HELPED, stay=replace(STAY, aid_open=True))
    assert aid.derive(opened) == aid.AidProps(shown=True, explained="menu")
    assert shell.derive(opened).assisted


def test_it_sends_what_was_touched(qapp) -> None:
    held = HeldSession(HELPED)
    model = AidViewModel(held.parts)
    for touch in (
        model.ask,
        model.magnify,
        model.liftPageLimit,
        model.close,
        model.end,
    ):
        touch()
    assert held.sent == [
        e.AidAsked(),
        e.MagnifierTouched(),
        e.PageLimitLifted(),
        e.AidClosed(),
        e.StaffLeft(),
    ]


def test_a_passphrase_is_hidden_while_somebody_stands_beside(qapp) -> None:
    made = NewAddress(passphrase="Tambour-bouquet-27")
    held = HeldSession(replace(ALONE, new_address=made))
    measured: list[str] = []
    model = AddressViewModel(
        held.parts, draw=str, measure=lambda word, _: measured.append(word)
    )
    assert model.passphrase == "Tambour-bouquet-27"
    held.change(stay=STAY)
    assert set(model.passphrase) == {"•"}
    assert len(model.passphrase) != len("Tambour-bouquet-27")
    held.change(new_address=NewAddress(passphrase="Girafe-14"))
    assert model.passphrase == HIDDEN, "another one, asked for meanwhile"
    held.change(stay=None)
    assert model.passphrase == "Girafe-14"
    assert measured[-1] == "Girafe-14"
