"""The cabin's keyboard in a page: what is struck is what the page holds."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from support.qml_bench import MakeBench, QmlBench, use_cabin_keyboard, walk

use_cabin_keyboard()

pytestmark = [
    pytest.mark.web,
    # An off-the-record profile of QML's own says this once.
    pytest.mark.qt_log_ignore("Please use WebEngineProfilePrototype"),
]

DIGITS = {f"digit {key}" for key in (*range(10), "erase", "next")}
PAGE = """<!doctype html><body style='margin:0'>
<input id='a' type='TYPE' style='font-size:40px;width:700px;height:100px'><br>
<input id='b' style='font-size:40px;width:700px;height:100px'>
<script>
  const heard = [];
  for (const kind of ['keydown', 'input', 'keyup'])
    a.addEventListener(kind, () => heard.push(kind));
  const tell = () => document.title = [a.value, b.value, heard.join(' ')].join('|');
  addEventListener('keyup', tell); addEventListener('input', tell);
  document.title = 'ready';
</script>"""
CONTENT = """
    id: window
    property WebEngineProfile profile: WebEngineProfile { offTheRecord: true }
    WebEngineView {
        objectName: "page"
        width: 1920
        height: 600
        profile: window.profile
        Component.onCompleted: loadHtml(PAGE)
    }
    CabinKeyboard {
        objectName: "keyboard"
        anchors.bottom: parent.bottom
        width: 1328
    }
"""


@pytest.fixture
def open_page(make_bench: MakeBench, qtbot: QtBot) -> Callable[[str], QmlBench]:
    def opened(kind: str) -> QmlBench:
        html = PAGE.replace("TYPE", kind).replace("\n", " ").replace('"', "'")
        bench = make_bench(CONTENT.replace("PAGE", f'"{html}"'))
        page, keyboard = bench.item("page"), bench.item("keyboard")
        bench.until(lambda: page.property("title") == "ready")
        bench.touch_at(100, 50)
        bench.until(lambda: keyboard.property("active") is True)
        bench.settle()
        return bench

    return opened


def is_shown(bench: QmlBench, name: str) -> bool:
    return any(
        item.objectName() == name and item.isVisible()
        for item in walk(bench.window.contentItem())
    )


@pytest.mark.parametrize(
    ("kind", "keys", "written"),
    [
        ("text", ("key <shift>", "key a", "key <accents>", "key é", "digit 5"), "Aé5"),
        ("email", ("key a", "key @", "key b", "key .fr", "digit erase"), "a@b.f"),
        ("email", ("key a", "key _", "key .com"), "a_.com"),
        ("url", ("key a", "key .fr", "key /", "key b"), "a.fr/b"),
        ("password", ("key <signs>", "key #", "key €", "digit 1"), "#€1"),
        ("tel", ("digit 0", "digit 6", "digit 9", "digit erase"), "06"),
        ("tel", ("digit +", "digit 3", "digit 3"), "+33"),
        ("number", ("digit 1", "digit 2", "digit -", "digit erase"), "12"),
        ("text' inputmode='numeric", ("digit 4", "digit 8"), "48"),
    ],
)
def test_a_page_holds_what_is_struck(
    open_page: Callable[[str], QmlBench],
    qtbot: QtBot,
    kind: str,
    keys: tuple[str, ...],
    written: str,
) -> None:
    bench = open_page(kind)
    page = bench.item("page")
    for key in keys:
        bench.touch(key)
        bench.settle()
    bench.until(lambda: page.property("title").split("|")[0] == written)
    heard = page.property("title").split("|")[2].split()
    assert {"keydown", "input"} <= set(heard), "the page's own scripts hear the keys"
    assert is_shown(bench, "key <space>") is (kind in ("text", "password"))
    pad = {name for name in bench.names() if name.startswith("digit ")}
    beside = {"tel": {"digit +"}, "number": {"digit ,", "digit -"}}.get(kind, set())
    assert pad - DIGITS == beside


def test_the_arrow_goes_to_the_next_field_of_the_page(
    open_page: Callable[[str], QmlBench], qtbot: QtBot
) -> None:
    bench = open_page("text")
    page = bench.item("page")
    for key in ("key a", "digit next", "key b"):
        bench.touch(key)
        bench.settle()
    bench.until(lambda: page.property("title").startswith("a|b|"))


def test_a_password_of_a_page_is_only_dots(
    open_page: Callable[[str], QmlBench], qtbot: QtBot
) -> None:
    bench = open_page("password")
    bench.touch("key a")
    bench.touch("digit 7")
    bench.until(lambda: bench.item("echo").property("text") == "••")


def test_a_password_of_a_page_is_shown_to_who_asks(
    open_page: Callable[[str], QmlBench], qtbot: QtBot
) -> None:
    bench = open_page("password")
    echo = bench.item("echo")
    for key in ("key a", "digit 7"):
        bench.touch(key)
        bench.settle()
    for shown in ("a7", "••"):
        hidden = "••" if shown == "a7" else "a7"
        bench.until(lambda now=hidden: echo.property("text") == now)
        bench.settle()
        bench.touch("showSecret")
        bench.until(lambda then=shown: echo.property("text") == then)
