"""Visits with a memory stick, played by `faulty_cabin`."""

from collections.abc import Callable

from cabin_app.session.state import Phase
from support.faulty_cabin import Cabin, enter, leave
from ui.tour.visitor import Journey


def to_stick(c: Cabin) -> Journey:
    yield from enter(c)
    c.usb.simulate_stick(c.sticks.sample_folder())
    yield from c.reads("noticeText")
    yield from c.visitor.tap("noticeStickButton")
    yield from c.visitor.tap("stickFile-1")


def stick_read_and_written(c: Cabin) -> Journey:
    """A letter and a photo come, one of them goes back as a copy."""
    v, folder = c.visitor, c.sticks.sample_folder()
    yield from to_stick(c)
    before = {path.name for path in folder.iterdir()}
    yield from v.tap("stickFile-4")
    yield from v.tap("takeButton")
    yield from v.until(lambda s: s.basket.page_count == 2 and s.stick is None)
    yield from c.reads("noticeText")
    yield from v.tap("noticeCloseButton")
    yield from v.tap("copyToStickButton")
    yield from v.tap("copyButton")
    yield from v.until(lambda s: s.stick is not None and s.stick.stage == "put")
    yield from v.tap("closeCopyButton")
    (copy,) = {path.name for path in folder.iterdir()} - before
    assert copy == "IMG 2041.pdf"
    (folder / copy).unlink()
    yield from v.tap("leaveButton")
    yield from v.tap("endVisitButton")
    yield from c.reads("noticeText")
    c.usb.simulate_stick_gone(folder)
    yield from v.until(lambda s: s.notice is None and bool(s.erasure.verified_at))
    yield from v.tap("leaveButton")
    yield from v.until(lambda s: s.phase is Phase.RESTING)


def stick_pulled_out(c: Cabin) -> Journey:
    yield from to_stick(c)
    c.usb.simulate_stick_gone(c.sticks.sample_folder())
    yield from c.reads("noticeText")
    yield from c.visitor.tap("noticeCloseButton")
    yield from leave(c)


STICK_VISITS: dict[str, Callable[[Cabin], Journey]] = {
    one.__name__: one for one in (stick_read_and_written, stick_pulled_out)
}
