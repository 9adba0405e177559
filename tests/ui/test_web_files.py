"""File requests, downloads and prints of pages, on the real engine."""

import hashlib
from pathlib import Path

import pytest

from cabin_app.documents.arrivals import MOST_BYTES, MOST_PER_VISIT
from cabin_app.session import events
from cabin_app.session.state import FileRequest, RequestId, Tab
from support.pages import PageServer, Reply, page, tap_page
from support.web_bench import WebBench

pytestmark = pytest.mark.web

PDF = b"%PDF-1.4\n" + b"x" * 500
FORM = """
input.onchange = async () => {
  for (const file of input.files) {
    const text = await file.text();
    seen(['file', file.name, file.size, text.slice(0, 4)].join('-'));
  }
  seen('count-' + input.files.length);
};
input.oncancel = () => seen('cancelled');
document.onclick = e => { if (e.isTrusted) input.click() };
"""


def form(attributes: str = "") -> Reply:
    return page(
        f"const input = document.querySelector('input');{FORM}",
        f"<div style='height:100vh'><input type=file hidden {attributes}></div>",
    )


def ask_for_file(
    bench: WebBench, site: PageServer, attributes: str = ""
) -> FileRequest:
    site.replies["/"] = form(attributes)
    bench.open(site.url("/"))
    bench.tap(lambda: bool(bench.all_of(events.FileRequested)))
    return bench.all_of(events.FileRequested)[-1].request


def a_file(folder: Path, name: str = "Justificatif.pdf") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(PDF)
    return folder / name


def test_a_request_is_answered_later_and_once(
    bench: WebBench, site: PageServer
) -> None:
    request = ask_for_file(bench, site, "accept='.PDF,image/png'")
    assert request.tab is Tab.PROCEDURE
    assert set(request.accept) == {".pdf", "image/png"}
    assert not request.several
    path = a_file(bench.spool / "given")
    bench.web.answer_files(request.id, (path,))
    bench.until(lambda: f"file-Justificatif.pdf-{len(PDF)}-%PDF" in site.seen)
    bench.web.answer_files(request.id, (path,))
    bench.web.refuse_files(request.id)
    bench.open(site.url("/"))
    assert site.seen.count("count-1") == 1
    assert "cancelled" not in site.seen


def test_several_files_at_once(bench: WebBench, site: PageServer) -> None:
    request = ask_for_file(bench, site, "multiple")
    assert request.several
    names = ("un.pdf", "deux.pdf")
    bench.web.answer_files(
        request.id, tuple(a_file(bench.spool / "given", name) for name in names)
    )
    bench.until(lambda: "count-2" in site.seen)


def test_a_request_is_refused(bench: WebBench, site: PageServer) -> None:
    request = ask_for_file(bench, site)
    bench.web.refuse_files(request.id)
    bench.until(lambda: "cancelled" in site.seen)
    bench.web.refuse_files(RequestId(999))


def test_a_page_that_goes_takes_its_request_along(
    bench: WebBench, site: PageServer
) -> None:
    request = ask_for_file(bench, site)
    site.replies["/next"] = page("seen('next')")
    bench.open(site.url("/next"))
    assert events.FileRequestGone(request.id) in bench.events
    bench.web.answer_files(request.id, (a_file(bench.spool / "given"),))
    bench.open(site.url("/next"))
    assert not [word for word in site.seen if word.startswith("count")]


def test_only_files_of_the_spool_are_given(
    bench: WebBench,
    site: PageServer,
    tmp_path_factory: pytest.TempPathFactory,
    caplog: pytest.LogCaptureFixture,
) -> None:
    request = ask_for_file(bench, site, "multiple")
    outside = a_file(tmp_path_factory.mktemp("outside"))
    link = bench.spool / "link.pdf"
    link.symlink_to(outside)
    climbing = bench.spool / ".." / outside.parent.name / outside.name
    bench.web.answer_files(request.id, (outside, link, climbing))
    bench.until(lambda: "cancelled" in site.seen)
    assert len(caplog.records) == 3


@pytest.mark.parametrize(
    "script",
    [
        "document.querySelector('input').click()",
        "showDirectoryPicker().catch(() => seen('refused'))",
        "showSaveFilePicker().catch(() => seen('refused'))",
    ],
)
def test_folders_and_saving_are_refused(
    bench: WebBench, site: PageServer, script: str
) -> None:
    site.replies["/"] = page(
        "document.onclick = e => { if (e.isTrusted) {" + script + "}};"
        "document.querySelector('input').oncancel = () => seen('refused')",
        "<div style='height:100vh'><input type=file webkitdirectory hidden></div>",
    )
    bench.open(site.url("/"))
    bench.tap(lambda: "refused" in site.seen)
    assert bench.all_of(events.FileRequested) == []


def attachment(
    body: bytes, kind: str = "application/pdf", name: str = "x.pdf"
) -> Reply:
    disposition = f'attachment; filename="{name}"'
    return Reply(body, kind, headers={"Content-Disposition": disposition})


@pytest.mark.parametrize(
    ("reply", "ending", "title"),
    [
        (attachment(PDF, name="Attestation_CAF.pdf"), ".pdf", "Attestation CAF"),
        (attachment(PDF, name="../../evil.desktop"), ".pdf", "Evil"),
        (attachment(PDF, "application/octet-stream", "a.exe"), ".pdf", "A"),
        (attachment(b"\x89PNG\r\n\x1a\n..", "image/png", "i.png"), ".png", "I"),
        (Reply(PDF, "application/pdf"), ".pdf", "File"),
    ],
)
def test_a_document_arrives(
    bench: WebBench, site: PageServer, reply: Reply, ending: str, title: str
) -> None:
    site.replies["/"] = tap_page("location = '/file'")
    site.replies["/file"] = reply
    bench.open(site.url("/"))
    bench.tap(lambda: bool(bench.downloads))
    path, told = bench.downloads[0]
    assert path.parent == bench.spool
    assert path.suffix == ending
    assert path.read_bytes() == reply.body
    assert told == title
    assert bench.all_of(events.PageFailed) == []


def test_a_document_made_by_the_page_arrives(bench: WebBench, site: PageServer) -> None:
    site.replies["/"] = tap_page(
        "const a = document.createElement('a'); a.download = 'Reçu.pdf';"
        "a.href = URL.createObjectURL(new Blob(['%PDF-1.4 x'],"
        "{type: 'application/pdf'})); a.click()"
    )
    bench.open(site.url("/"))
    bench.tap(lambda: bool(bench.downloads))
    assert bench.downloads[0][1] == "Reçu"


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (attachment(b"MZ", "application/x-msdownload", "a.exe"), "wrong_kind"),
        (attachment(b"MZ\x90", "application/pdf", "a.pdf"), "wrong_kind"),
        (attachment(b"<html>", "application/octet-stream", "a"), "wrong_kind"),
        (attachment(b"%PDF-" + bytes(MOST_BYTES)), "too_large"),
    ],
)
def test_what_is_no_document_is_told_and_dropped(
    bench: WebBench, site: PageServer, reply: Reply, reason: str
) -> None:
    site.replies["/"] = tap_page("location = '/file'")
    site.replies["/file"] = reply
    bench.open(site.url("/"))
    refused = events.DownloadRefused(reason)
    bench.tap(lambda: refused in bench.events)
    assert bench.downloads == []
    assert list(bench.spool.iterdir()) == []


def test_a_flood_of_downloads_ends(bench: WebBench, site: PageServer) -> None:
    site.replies["/file"] = attachment(PDF)
    site.replies["/"] = tap_page(
        # Without end: the engine itself lets ten pass in a second.
        "let n = 0; setInterval(() => {"
        "const a = document.createElement('a'); a.href = '/file?' + n++;"
        "a.download = ''; a.click() }, 20)"
    )
    bench.open(site.url("/"))
    refused = events.DownloadRefused("too_many")
    bench.tap(lambda: refused in bench.events)
    bench.until(lambda: len(bench.downloads) == MOST_PER_VISIT)


def test_a_download_that_runs_ends_with_the_visit(
    bench: WebBench, site: PageServer
) -> None:
    body = b"%PDF-" + hashlib.sha256().digest() * 100
    site.replies["/file"] = Reply(
        body,
        "application/pdf",
        headers={"Content-Disposition": "attachment"},
        promised=900_000,
    )
    site.replies["/"] = tap_page("location = '/file'")
    bench.open(site.url("/"))
    bench.tap(lambda: any("/file" in asked.path for asked in site.paths))
    bench.until(lambda: any(bench.spool.iterdir()))
    assert bench.end_visit() == ()
    # The engine removes its part file from a thread of its own.
    bench.until(lambda: list(bench.spool.iterdir()) == [])
    assert bench.downloads == []


def test_a_page_prints_into_the_spool(bench: WebBench, site: PageServer) -> None:
    site.replies["/"] = page(
        "document.title = 'Mon attestation'; print(); print()", "<h1>Attestation</h1>"
    )
    bench.open(site.url("/"))
    bench.until(lambda: bool(bench.prints))
    path, title = bench.prints[0]
    assert path.read_bytes().startswith(b"%PDF-")
    assert (path.suffix, title) == (".pdf", "Mon attestation")
    assert bench.downloads == []
