"""Every view model tells QML of a change when, and only when, there is one."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QObject
from PySide6.QtGui import QGuiApplication

from cabin_app.documents.scan_desk import Reading
from cabin_app.health.model import CabinHealth, Family
from cabin_app.language import Language
from cabin_app.observable import Observable
from cabin_app.session import events as e
from cabin_app.session.state import SessionState, Sheet
from cabin_app.session.state_call import Call
from cabin_app.settings import HumanHelp
from cabin_app.speech.script import Sentence
from devices.ports.common import Condition, DeviceHealth
from support import visits
from support.calls import desk, empty_directory
from support.driven import ManualAlarms, ManualClock
from support.screens import HeldSession, properties
from ui.viewmodels.address import AddressViewModel
from ui.viewmodels.call import CallViewModel
from ui.viewmodels.comfort import ComfortViewModel
from ui.viewmodels.documents import DocumentsViewModel
from ui.viewmodels.farewell import FarewellViewModel
from ui.viewmodels.guide import GuideViewModel
from ui.viewmodels.health import HealthViewModel
from ui.viewmodels.help import HelpViewModel
from ui.viewmodels.languages import LanguagesViewModel
from ui.viewmodels.menu import MenuViewModel
from ui.viewmodels.note import NoteViewModel
from ui.viewmodels.number import NumberViewModel
from ui.viewmodels.overlays import OverlayViewModel
from ui.viewmodels.page_trouble import PageTroubleViewModel
from ui.viewmodels.printing import PrintViewModel
from ui.viewmodels.procedure import ProcedureViewModel
from ui.viewmodels.scan import ScanViewModel
from ui.viewmodels.service import ServiceViewModel
from ui.viewmodels.shell import ShellViewModel
from ui.viewmodels.speech import SpeechViewModel
from ui.viewmodels.still_there import StillThereViewModel

Make = Callable[[HeldSession], QObject]


class HeldScanner:
    """A desk where nothing is read."""

    def __init__(self) -> None:
        self.reading = Observable(Reading())

    def has_feeder(self) -> bool:
        return False


def health_without_scanner(session: HeldSession) -> QObject:
    gone = DeviceHealth(condition=Condition.ABSENT, reason="unplugged")
    session.health.publish(CabinHealth().with_look(Family.SCANNER, gone))
    return HealthViewModel(session.parts)


def help_view_model(session: HeldSession) -> QObject:
    return HelpViewModel(
        session.parts,
        HumanHelp(),
        directory=empty_directory(),
        clock=ManualClock(),
        alarms=ManualAlarms(ManualClock()),
    )


def call_view_model(session: HeldSession) -> QObject:
    return CallViewModel(
        session.parts,
        directory=empty_directory(),
        clock=ManualClock(),
        alarms=ManualAlarms(ManualClock()),
    )


MAKERS: dict[str, Make] = {
    "address": lambda s: AddressViewModel(
        s.parts, draw=lambda: "Un-deux-23", measure=lambda *_: None
    ),
    "comfort": lambda s: ComfortViewModel(s.parts),
    "documents": lambda s: DocumentsViewModel(s.parts),
    "farewell": lambda s: FarewellViewModel(s.parts),
    "guide": lambda s: GuideViewModel(s.parts),
    "health": health_without_scanner,
    "call": call_view_model,
    "help": help_view_model,
    "languages": lambda s: LanguagesViewModel(s.parts, tuple(Language)),
    "menu": lambda s: MenuViewModel(s.parts),
    "note": lambda s: NoteViewModel(s.parts),
    "number": lambda s: NumberViewModel(s.parts),
    "overlay": lambda s: OverlayViewModel(s.parts),
    "page_trouble": lambda s: PageTroubleViewModel(s.parts),
    "printing": lambda s: PrintViewModel(s.parts, 20),
    "procedure": lambda s: ProcedureViewModel(s.parts),
    "scan": lambda s: ScanViewModel(s.parts, HeldScanner()),
    "service": lambda s: ServiceViewModel(s.parts),
    "shell": lambda s: ShellViewModel(s.parts),
    "speech": lambda s: SpeechViewModel(s.parts, lambda: False),
    "still_there": lambda s: StillThereViewModel(s.parts, ManualClock(), 60),
}
"""Every view model but those of the web, which have tests of their own."""

WITHOUT_SNAPSHOT = {"address", "comfort", "languages", "menu", "still_there"}

VISIT: tuple[e.Event, ...] = (
    *visits.HANDING_OVER,
    e.ReadingAsked((Sentence(text="Bonjour.", language="fr"),)),
    e.NamesGiven("Zoé", "Lefèvre"),
    e.PassphraseMade("Un-deux-23"),
    e.TextSizeChosen(3),
    e.LanguagesAsked(),
    e.LanguageChosen("ar"),
    e.DocumentsAsked(),
    e.LeaveAsked(),
    e.LeaveConfirmed(),
    e.ErasureChecked((), "14:32"),
)


def stages() -> list[SessionState]:
    """The visit after each of its events, and asides: a print, and "still there?"."""
    found = [visits.after(VISIT[:number]) for number in range(len(VISIT) + 1)]
    scanned = visits.after(visits.SCANNED)
    paper = scanned.basket.documents[0].id
    printing = visits.after((e.DocumentsAsked(), e.PrintAsked(paper)), scanned)
    asked = replace(scanned, still_there_since_s=visits.AT_S - 30)
    looking = replace(scanned, sheet=Sheet.NUMBER, number=visits.NUMBER)
    call = Call(number=1, desk=desk(), room="https://visio.example/x")
    calling = replace(scanned, call=call)
    return [*found[:-4], calling, printing, looking, asked, *found[-4:]]


STAGES = stages()


def shown(thing: QObject) -> dict[str, Any]:
    """What the screen shows: values, and rows of lists."""
    return {
        name: getattr(value, "rows", None)
        if isinstance(value, QAbstractItemModel)
        else value
        for name, value in properties(thing).items()
    }


@pytest.mark.parametrize("name", MAKERS)
def test_a_change_is_told_when_there_is_one(qapp: QGuiApplication, name: str) -> None:
    session = HeldSession()
    model = MAKERS[name](session)
    told: list[None] = []
    if name != "languages":
        model.changed.connect(lambda: told.append(None))  # type: ignore[attr-defined]
    changes = 0
    for state in STAGES[1:]:
        before = shown(model)
        told.clear()
        session.state.publish(state)
        changed = shown(model) != before
        changes += changed
        if name != "languages":
            assert bool(told) >= changed, "a change QML never hears of"
            assert len(told) <= 1
    assert changes or name == "menu", "the small shelf reads alike in all languages"


@pytest.mark.parametrize("name", MAKERS)
def test_the_same_state_tells_nothing(qapp: QGuiApplication, name: str) -> None:
    session = HeldSession(STAGES[8])
    model = MAKERS[name](session)
    told: list[None] = []
    if name != "languages":
        model.changed.connect(lambda: told.append(None))  # type: ignore[attr-defined]
    session.change(present_at_s=session.state.value.present_at_s + 5)
    assert told == []


@pytest.mark.parametrize("name", MAKERS)
def test_late_and_early_view_models_agree(qapp: QGuiApplication, name: str) -> None:
    """What is shown follows from the state, not from the way that led to it."""
    session = HeldSession()
    early = MAKERS[name](session)
    for state in STAGES:
        session.state.publish(state)
        late = MAKERS[name](HeldSession(state))
        assert shown(early) == shown(late)


def camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


@pytest.mark.parametrize("name", sorted(set(MAKERS) - WITHOUT_SNAPSHOT))
def test_every_property_shows_its_own_field(qapp: QGuiApplication, name: str) -> None:
    session = HeldSession()
    model = MAKERS[name](session)
    for state in STAGES:
        session.state.publish(state)
        props = model._props  # type: ignore[attr-defined]
        values = {camel(f.name): getattr(props, f.name) for f in fields(props)}
        for key, value in shown(model).items():
            if key in values:
                assert value == values[key], key


def test_the_visit_goes_through_many_screens() -> None:
    assert len({state.phase for state in STAGES}) >= 7
