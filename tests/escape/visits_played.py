"""Twenty mixed visits, or one that is killed; `test_residue` looks at what they leave.

Run by that test alone, with pytest, in a home of its own.
"""

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine
from PySide6.QtTest import QTest

from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.session.state import Tab
from support.pages import PageServer, Reply, page
from support.web_bench import WebBench
from ui.words import Words

pytestmark = pytest.mark.web

VISITS = 20
CANARY = os.environ["CANARY"]
KEEP = """
const word = '@WORD@-' + location.pathname.slice(1);
document.title = word;
document.cookie = 'c=' + word + '; max-age=9999';
localStorage.setItem('l', word);
sessionStorage.setItem('s', word);
history.replaceState(0, '', '?q=' + word);
const kept = [new Promise(done => {
  const open = indexedDB.open(word, 1);
  open.onupgradeneeded = () => open.result.createObjectStore('o').put(word, 1);
  open.onsuccess = done;
})];
kept.push(caches.open(word).then(c => c.put('/kept', new Response(word.repeat(999)))));
kept.push(navigator.storage.getDirectory()
  .then(d => d.getFileHandle('f', {create: true})).then(f => f.createWritable())
  .then(async w => { await w.write(word); await w.close(); }));
kept.push(navigator.serviceWorker.register('/worker.js').catch(() => 0));
const times = location.pathname === '/1' ? 2000000 : 2000;
const large = URL.createObjectURL(new Blob([word.repeat(times)]));
kept.push(fetch(large).then(r => r.blob()));
console.log(word);
navigator.sendBeacon('/beacon', word);
Promise.all(kept).then(() => seen('kept'));
document.querySelector('input').value = word;
document.querySelector('input').select();
"""
FIELD = "<input style='width: 100%; height: 90vh'>"


def keep(bench: WebBench, site: PageServer, number: int) -> None:
    """One visit that leaves what it can in every place a page has."""
    path = f"/{number}"
    site.replies[path] = page(KEEP.replace("@WORD@", CANARY), FIELD)
    site.replies["/worker.js"] = Reply(f"// {CANARY}".encode(), "text/javascript")
    site.replies["/file"] = Reply(
        f"%PDF-1.7 {CANARY}-file".encode() + bytes(9999),
        "application/pdf",
        headers={"Content-Disposition": f"attachment; filename={CANARY}.pdf"},
        promised=(number % 2) * 900_000,
    )
    heard = site.seen.count("kept")
    bench.open(site.url(path), Tab.MAIL if number % 3 == 0 else Tab.PROCEDURE)
    bench.until(lambda: site.seen.count("kept") > heard)
    if number % 4 == 0:
        site.replies["/download"] = page("location = '/file'")
        bench.open(site.url("/download"), Tab.PROCEDURE)
        bench.until(lambda: any(bench.spool.iterdir()))
    else:
        bench.tap(lambda: True)
        QTest.keyClick(bench.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_twenty_mixed_visits(bench: WebBench, site: PageServer) -> None:
    words = Words(folder=SHIPPED_ASSETS / "i18n", engine=QQmlEngine())
    for number in range(VISITS):
        keep(bench, site, number)
        assert bench.end_visit() == ()
        assert words.forget() == ()
        # The spool is erased by the session; here it is the test's folder.
        bench.until(lambda: not list(bench.spool.glob("*.download")))
        for path in bench.spool.iterdir():
            path.unlink()
    assert QGuiApplication.clipboard().text() == ""


def test_a_visit_that_is_killed(bench: WebBench, site: PageServer) -> None:
    keep(bench, site, 1)
    Path(os.environ["KILLED"]).touch()
    os.kill(os.getpid(), signal.SIGKILL)
