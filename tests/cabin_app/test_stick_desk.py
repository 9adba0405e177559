"""The desk of memory sticks: what comes into the spool, what stays on the stick."""

import os
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from cabin_app.documents.model import Document, DocumentId, Origin, Page, PageId
from cabin_app.documents.stick import StickItem, name_of_copy
from cabin_app.documents.stick_desk import FILE_WITHIN_S, LOOK_WITHIN_S, StickDesk
from devices.ports.stick import Stick, StickReason
from devices.usb.simulated_sticks import SimulatedSticks
from support.driven import DrainedExecutor, ManualAlarms, ManualClock
from support.papers import document, locked_pdf, page_words, scanned, text_pdf
from support.stick_rigs import hostile, stick_at


@dataclass
class Bench:
    """A desk over a twin, and all it tells."""

    folder: Path
    room_bytes: int = 1_000_000_000
    executor: DrainedExecutor = field(default_factory=DrainedExecutor)
    twin: SimulatedSticks = field(default_factory=SimulatedSticks)
    told: list[tuple[Any, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.spool = self.folder / "spool"
        self.spool.mkdir()
        self.stick = stick_at(self.folder / "stick")
        self.alarms = ManualAlarms(ManualClock())
        self.desk = StickDesk(
            sticks=self.twin,
            folder=lambda: self.spool,
            room_bytes=lambda: self.room_bytes,
            executor=self.executor,
            alarms=self.alarms,
        )

    def say(self, word: str, *values: Any) -> None:
        self.told.append((word, *values))

    def put_paper(self, name: str, *words: str) -> None:
        self.stick.folder.mkdir(exist_ok=True)
        text_pdf(self.stick.folder / name, *(words or ("word",)))
        age_s = len(list(self.stick.folder.rglob("*")))
        when = 1_700_000_000 - age_s
        os.utime(self.stick.folder / name, (when, when))

    def look(self) -> tuple[StickItem, ...]:
        seen: list[tuple[StickItem, ...]] = []
        self.desk.look(
            self.stick,
            on_seen=lambda items, unseen: seen.append(items),
            on_fault=partial(self.say, "fault"),
        )
        self.executor.drain()
        return seen[0] if seen else ()

    def take(self, *items: int) -> None:
        self.desk.take(
            self.stick,
            items,
            on_document=lambda item, pages: self.say("document", item, len(pages)),
            on_refused=partial(self.say, "refused"),
            on_end=partial(self.say, "end"),
            on_fault=partial(self.say, "fault"),
        )

    def in_spool(self, kind: str) -> list[Path]:
        return sorted(self.spool.glob(f"{kind}-*"))


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_papers_are_named_and_drawn_before_they_are_taken(bench: Bench) -> None:
    bench.put_paper("avis_echeance.pdf")
    Image.new("RGB", (60, 40), "red").save(bench.stick.folder / "IMG 1.JPG", "JPEG")
    first, second = bench.look()
    assert (first.title, first.picture) == ("IMG 1", True)
    assert (second.title, second.picture) == ("Avis echeance", False)
    looks = bench.desk.looks.value
    assert set(looks) == {1, 2}
    assert bench.desk.look_of(1) == looks[1].path
    assert bench.in_spool("stick") == []
    assert len(bench.in_spool("look")) == 2


def test_what_is_asked_comes_in_its_order(bench: Bench) -> None:
    bench.put_paper("a.pdf", "one", "two")
    bench.put_paper("b.pdf")
    bench.look()
    bench.take(2, 1)
    bench.executor.drain()
    assert bench.told == [("document", 2, 1), ("document", 1, 2), ("end",)]
    assert len(bench.in_spool("stick")) == 2


def _corrupt(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7\nnot any more")


def _disguised(path: Path) -> None:
    path.write_bytes(b"MZ program")


def _huge(path: Path) -> None:
    with path.open("wb") as film:
        film.truncate(10 << 30)


def _book(path: Path) -> None:
    text_pdf(path, *("word",) * 201)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (_corrupt, "unreadable"),
        (_disguised, "not_a_paper"),
        (_huge, "too_large"),
        (locked_pdf, "locked"),
        (_book, "too_long"),
    ],
)
def test_what_is_not_for_the_basket_is_said_and_leaves_nothing(
    bench: Bench, make: Any, reason: str
) -> None:
    make(bench.stick.folder / "x.pdf")
    (item,) = bench.look()
    look = bench.desk.looks.value.get(1)
    assert reason in (item.refused, look.refused if look else "")
    bench.take(1)
    bench.executor.drain()
    assert bench.told == [("refused", 1, reason), ("end",)]
    assert list(bench.spool.iterdir()) == []


def test_links_pipes_and_hidden_files_are_not_there(bench: Bench) -> None:
    hostile(bench.stick.folder, bench.folder / "outside")
    assert bench.look() == ()


def test_a_stick_that_cannot_be_read_is_said(bench: Bench) -> None:
    bench.twin.simulate_trouble(StickReason.UNREADABLE)
    bench.look()
    assert bench.told == [("fault", "unreadable")]


def test_one_pulled_out_in_the_middle_ends_the_taking(bench: Bench) -> None:
    bench.put_paper("a.pdf")
    bench.put_paper("b.pdf")
    bench.look()
    bench.take(1, 2)
    bench.stick.folder.rename(bench.folder / "pocket")
    bench.executor.drain()
    assert bench.told == [("fault", "gone")]


def test_one_that_does_not_answer_is_given_up_and_not_heard_later(bench: Bench) -> None:
    bench.put_paper("a.pdf")
    bench.look()
    bench.take(1)
    bench.alarms.pass_time(FILE_WITHIN_S)
    assert bench.told == [("fault", "timed_out")]
    bench.executor.drain()
    assert bench.told == [("fault", "timed_out")]
    assert bench.in_spool("stick") == []
    bench.desk.look(
        bench.stick,
        on_seen=partial(bench.say, "seen"),
        on_fault=partial(bench.say, "fault"),
    )
    bench.alarms.pass_time(LOOK_WITHIN_S)
    assert bench.told[1:] == [("fault", "timed_out")]


def test_without_room_nothing_more_is_taken(bench: Bench) -> None:
    bench.put_paper("a.pdf")
    bench.look()
    bench.room_bytes = 1_000
    bench.take(1)
    assert bench.told == [("fault", "spool_full")]


def test_a_stop_ends_after_the_file_in_hand(bench: Bench) -> None:
    bench.put_paper("a.pdf")
    bench.put_paper("b.pdf")
    bench.look()
    bench.take(1, 2)
    bench.desk.stop()
    bench.executor.drain()
    assert bench.told == [("document", 1, 1), ("end",)]


def test_forgotten_nothing_is_left_and_nothing_is_told(bench: Bench) -> None:
    bench.put_paper("a.pdf")
    bench.look()
    bench.take(1)
    bench.desk.forget()
    assert bench.desk.looks.value == {}
    assert bench.in_spool("look") == []
    bench.executor.drain()
    assert bench.told == []
    assert list(bench.spool.iterdir()) == []
    assert bench.desk.look_of(1) is None


def put(bench: Bench, paper: Document) -> None:
    bench.desk.put(
        bench.stick,
        paper,
        on_put=partial(bench.say, "put"),
        on_fault=partial(bench.say, "fault"),
    )
    bench.executor.drain()


def test_a_copy_is_one_pdf_and_leaves_none_here(bench: Bench) -> None:
    source = scanned(bench.spool, "page.png")
    put(bench, document(source, source))
    assert bench.told == [("put",)]
    (copy,) = bench.stick.folder.iterdir()
    assert copy.name == "Papier 1.pdf"
    assert len(page_words(copy.read_bytes())) == 2
    assert bench.in_spool("copy") == []


@pytest.mark.parametrize("reason", [StickReason.FULL, StickReason.READ_ONLY])
def test_a_copy_that_cannot_be_made_says_why(bench: Bench, reason: StickReason) -> None:
    bench.twin.simulate_trouble(reason)
    put(bench, document(scanned(bench.spool, "page.png")))
    assert bench.told == [("fault", reason.value)]
    assert list(bench.stick.folder.iterdir()) == []


def test_a_document_that_is_broken_is_not_the_sticks_doing(bench: Bench) -> None:
    source = scanned(bench.spool, "page.png")
    source.path.write_bytes(b"\x89PNG\r\n\x1a\n")
    put(bench, document(source))
    assert bench.told == [("fault", "document_broken")]


def test_a_copy_is_called_as_on_the_screen() -> None:
    page = Page(id=PageId(2), source=scanned_nowhere())
    named = Document(
        id=DocumentId(1),
        origin=Origin.FROM_SITE,
        title="Attestation de paiement",
        ordinal=1,
        pages=(page,),
    )
    assert name_of_copy(named) == "Attestation de paiement.pdf"


def scanned_nowhere() -> Any:
    return None


def test_an_unknown_error_is_a_bug(bench: Bench) -> None:
    class Broken(SimulatedSticks):
        def look(self, stick: Stick, endings: frozenset[str]) -> Any:
            raise KeyError(stick)

    bench.desk._sticks = Broken()
    with pytest.raises(KeyError):
        bench.look()
