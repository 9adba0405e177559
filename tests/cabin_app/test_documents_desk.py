"""The desk of documents, its work driven by hand."""

import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from cabin_app.documents.assemble import picture, sources_of
from cabin_app.documents.desk import DocumentDesk
from cabin_app.documents.model import SPOOL_FULL, PageSource
from support.driven import DrainedExecutor
from support.papers import document, locked_pdf, page_words, scanned, text_pdf


@dataclass
class Bench:
    folder: Path
    room_bytes: int = 1_000_000_000
    executor: DrainedExecutor = field(default_factory=DrainedExecutor)
    told: list[object] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.desk = DocumentDesk(
            folder=lambda: self.folder,
            room_bytes=lambda: self.room_bytes,
            executor=self.executor,
        )


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_what_no_document_needs_is_erased_once(bench: Bench) -> None:
    text_pdf(bench.folder / "a.pdf", "one", "two")
    kept = scanned(bench.folder, "kept.png")
    bench.desk.look_at(
        bench.folder / "a.pdf",
        on_pages=bench.desk.erase,
        on_refused=bench.told.append,
    )
    bench.executor.drain("documents")
    assert bench.told == []
    assert list(bench.folder.iterdir()) == [kept.path]
    bench.desk.erase((kept, kept))
    bench.desk.erase((kept,))
    assert list(bench.folder.iterdir()) == []


def test_a_download_that_cannot_be_read_is_erased_and_told(bench: Bench) -> None:
    path = locked_pdf(bench.folder / "locked.pdf")
    told = bench.told.append
    bench.desk.look_at(path, on_pages=told, on_refused=told)
    bench.executor.drain()
    assert bench.told == ["locked"]
    assert not path.exists()


def test_a_document_becomes_one_file_for_the_printer(bench: Bench) -> None:
    text_pdf(bench.folder / "a.pdf", "one", "two")
    found: list[tuple[PageSource, ...]] = []
    told = bench.told.append
    bench.desk.look_at(bench.folder / "a.pdf", on_pages=found.append, on_refused=told)
    bench.executor.drain()
    paths: list[Path] = []
    bench.desk.printable(document(*found[0]), on_ready=paths.append, on_fault=told)
    bench.executor.drain()
    assert bench.told == []
    assert page_words(paths[0].read_bytes()) == ["one", "two"]
    assert paths[0].parent == bench.folder


def test_what_cannot_be_printed_is_told(bench: Bench) -> None:
    source = scanned(bench.folder)
    source.path.write_bytes(b"\x89PNG\r\n\x1a\n")
    told = bench.told.append
    bench.desk.printable(document(source), on_ready=told, on_fault=told)
    bench.executor.drain()
    source.path.unlink()
    bench.desk.printable(document(source), on_ready=told, on_fault=told)
    bench.executor.drain()
    assert bench.told == ["unreadable", "unreadable"]


def hand_over(bench: Bench, accept: tuple[str, ...]) -> None:
    bench.desk.hand_over(
        document(scanned(bench.folder)),
        accept=accept,
        several=False,
        formats=("pdf",),
        max_bytes=2_000_000,
        on_ready=lambda paths, pages: bench.told.append(
            ([path.name for path in paths], pages)
        ),
        on_fault=bench.told.append,
    )
    bench.executor.drain("documents")


def test_a_form_gets_its_file_or_a_reason(bench: Bench) -> None:
    hand_over(bench, (".pdf",))
    hand_over(bench, ("video/mp4",))
    assert bench.told == [(["document-1.pdf"], 1), "format_not_made"]


def test_no_room_for_the_form_s_file_is_told(bench: Bench) -> None:
    paper = document(scanned(bench.folder))
    told = bench.told.append
    bench.folder = bench.folder / "gone"
    bench.desk.hand_over(
        paper,
        accept=(),
        several=False,
        formats=(),
        max_bytes=None,
        on_ready=lambda paths, pages: told((paths, pages)),
        on_fault=told,
    )
    bench.desk.printable(paper, on_ready=told, on_fault=told)
    bench.executor.drain()
    assert bench.told == [SPOOL_FULL, SPOOL_FULL]


def test_two_readers_of_one_letter_do_not_meet(tmp_path: Path) -> None:
    """As QML's image thread and the lane of documents do."""
    (source,) = sources_of(text_pdf(tmp_path / "a.pdf", "letter"))
    sizes: list[tuple[int, int]] = []

    def read() -> None:
        for _ in range(15):
            sizes.append(picture(source, resolution_dpi=40).size)

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert len(sizes) == 60
    assert len(set(sizes)) == 1


def test_a_download_past_the_spools_limit_is_erased_and_told(bench: Bench) -> None:
    path = text_pdf(bench.folder / "a.pdf")
    bench.room_bytes = 0
    bench.desk.look_at(path, on_pages=bench.told.append, on_refused=bench.told.append)
    assert bench.told == [SPOOL_FULL]
    assert not path.exists()
    assert bench.executor.pieces == []
