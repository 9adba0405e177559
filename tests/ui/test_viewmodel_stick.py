"""What is shown of a visitor's memory stick."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from cabin_app.documents.stick_desk import Look
from cabin_app.observable import Observable
from cabin_app.session import events_stick as s
from cabin_app.session.events import SheetClosed
from cabin_app.session.state import SessionState
from support import visits
from support.screens import HeldSession
from support.shot_sticks import STICK, items
from ui.viewmodels.stick import StickProps, StickViewModel, derive

HERE = (*visits.MENU, s.StickCame(STICK))
CHOOSING = (*HERE, s.StickAsked(), s.StickSeen(items(6), unseen=True))


@dataclass
class HeldLooks:
    """`Looks`."""

    looks: Observable = field(default_factory=lambda: Observable({}))


def test_without_a_stick_nothing_is_shown() -> None:
    assert derive(SessionState(), {}) == StickProps()


def test_one_that_is_here_may_be_opened_and_written() -> None:
    props = derive(visits.after(HERE), {})
    assert (props.here, props.may_open, props.writable) == (True, True, True)
    covered = derive(visits.after(CHOOSING), {})
    assert (covered.here, covered.may_open) == (True, False)


def test_each_file_says_what_it_is_and_why_it_cannot_come() -> None:
    looks = {1: Look(path=Path("/spool/look.jpg")), 2: Look(refused="locked")}
    state = visits.after((*CHOOSING, s.StickItemTouched(1)))
    props = derive(state, looks)
    first, second, third, photo, damaged, heavy = props.files
    assert (first.look, first.chosen) == ("image://page/stick/1", True)
    assert (second.refused, second.look) == ("locked", "")
    assert (third.title, photo.picture) == (items()[2].title, True)
    assert (damaged.refused, heavy.refused) == ("unreadable", "too_large")
    assert (props.chosen_count, props.unseen, props.stage) == (1, True, "choosing")


def test_how_much_is_taken() -> None:
    touched = (s.StickItemTouched(1), s.StickItemTouched(2), s.StickTakeAsked())
    taken = s.StickItemTaken(1, (visits.page("a.pdf"),))
    state = visits.after((*CHOOSING, *touched, taken))
    assert derive(state, {}).share == 0.5
    assert derive(state, {}).files[0].taken


def test_a_copy_names_its_document() -> None:
    given = (*visits.SCANNED, s.StickCame(STICK))
    document = visits.after(given).basket.documents[0].id
    props = derive(visits.after((*given, s.StickPutAsked(document))), {})
    assert props.copying
    assert (props.document_origin, props.document_ordinal) == ("scanned", 1)
    assert props.document_picture.startswith("image://page/")


def test_its_buttons_say_what_they_are(qapp: QGuiApplication) -> None:
    session = HeldSession(visits.after(visits.SCANNED))
    model = StickViewModel(session.parts, HeldLooks())
    model.open()
    model.touch(3)
    model.take()
    model.offerChosen()
    model.put()
    model.close()
    chosen = session.parts.state.value.chosen
    expected = [
        s.StickAsked(),
        s.StickItemTouched(3),
        s.StickTakeAsked(),
        s.StickPutConfirmed(),
        SheetClosed(),
    ]
    if chosen is not None:
        expected.insert(3, s.StickPutAsked(chosen))
    assert session.sent == expected


def test_it_follows_the_visit_and_the_pictures(qapp: QGuiApplication) -> None:
    session, desk = HeldSession(SessionState()), HeldLooks()
    model = StickViewModel(session.parts, desk)
    assert (model.property("here"), model.property("count")) == (False, 0)
    session.state.publish(visits.after(CHOOSING))
    assert (model.property("here"), model.property("count")) == (True, 6)
    desk.looks.publish({1: Look(path=Path("/spool/look.jpg"))})
    files = model.property("files")
    assert files.rowCount() == 6
