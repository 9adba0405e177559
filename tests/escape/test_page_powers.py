"""Family C and F: what a page may ask of the machine, and gets not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cabin_app.catalogue.address_policy import AddressRules
from cabin_app.catalogue.hosts import Origin
from cabin_app.session import events
from support.hostile_page import HostilePage
from support.pages import PageServer, page
from support.web_bench import WebBench

pytestmark = pytest.mark.web

POWERS = {
    "K78": [
        "showDirectoryPicker()",
        "showSaveFilePicker()",
    ],
    "K104": [
        "navigator.mediaDevices.getDisplayMedia()",
        "getScreenDetails()",
        "new EyeDropper().open()",
    ],
    "K105": [
        "new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no))",
        "Notification.requestPermission().then(said => said === 'granted' || no)",
        "navigator.serviceWorker.ready.then(w => w.pushManager.subscribe())",
        "navigator.clipboard.read()",
        "queryLocalFonts().then(list => list.length || no)",
        "IdleDetector.requestPermission().then(s => s === 'granted' || no)",
        "navigator.storage.persist().then(kept => kept || no)",
    ],
    "K106": [
        "navigator.usb.requestDevice({filters: []})",
        "navigator.bluetooth.requestDevice({acceptAllDevices: true})",
        "navigator.hid.requestDevice({filters: []})",
        "navigator.serial.requestPort()",
        "navigator.requestMIDIAccess({sysex: true})",
        "new NDEFReader().scan()",
        "navigator.xr.requestSession('immersive-vr')",
    ],
    "K107": [
        "navigator.credentials.get({publicKey: {challenge: new Uint8Array(16),"
        "rpId: location.hostname}})",
    ],
    "K109": [
        "document.documentElement.requestFullscreen()",
        "document.body.requestPointerLock()"
        ".then(() => document.pointerLockElement || no)",
    ],
    "K111": [
        "navigator.credentials.get({password: true}).then(kept => kept || no)",
    ],
    "K114": [
        "(async () => { const v = document.createElement('video');"
        "v.srcObject = document.createElement('canvas').captureStream(5);"
        "v.muted = true; await v.play(); return v.requestPictureInPicture(); })()",
        "documentPictureInPicture.requestWindow()",
        "navigator.wakeLock.request('screen')",
    ],
    "K153": [
        "Promise.resolve(qt.webChannelTransport)",
        "Promise.resolve(external.notify('x'))",
        "navigator.share({title: 'x', url: '/'})",
        "new PaymentRequest([{supportedMethods: 'https://pay.test'}],"
        "{total: {label: 'x', amount: {currency: 'EUR', value: '1'}}}).show()",
    ],
    "L31": [
        "navigator.credentials.get({identity: {providers: [{configURL:"
        "'https://idp.test/c', clientId: '1'}]}})",
        "navigator.credentials.get({otp: {transport: ['sms']}})",
        "navigator.credentials.get({digital: {requests: [{protocol: 'x', data: {}}]}})",
        "navigator.credentials.store(new PasswordCredential({id: 'a', password: 'b'}))",
    ],
    "L32": [
        "navigator.contacts.select(['name'])",
        "navigator.getInstalledRelatedApps()",
        "navigator.serviceWorker.register('/x').then(r => r.periodicSync.register(1))",
        "navigator.serviceWorker.register('/x').then(r => r.showNotification('x'))",
        "navigator.serviceWorker.register('/x').then(r => r.backgroundFetch.fetch(1))",
        "new Promise((shown, no) => { const n = new Notification('x');"
        "n.onshow = shown; n.onerror = no; })",
    ],
    "L33": [
        "navigator.mediaDevices.getUserMedia({audio: true})",
        "navigator.mediaDevices.getUserMedia({video: true})",
        "navigator.mediaDevices.selectAudioOutput()",
        "navigator.mediaDevices.enumerateDevices()"
        ".then(all => all.some(one => one.label) || no)",
        "new Promise((heard, no) => { const r = new webkitSpeechRecognition();"
        "r.onstart = heard; r.onerror = no; r.start(); })",
    ],
    "L34": [
        "new PresentationRequest('https://evil.test/').start()",
        "document.createElement('video').remote.prompt()",
        "screen.orientation.lock('portrait')",
        "LanguageModel.create()",
    ],
    "L35": [
        "navigator.clipboard.writeText('x')",
        "navigator.clipboard.readText()",
        "Promise.resolve(document.execCommand('paste') || no)",
    ],
}
ASK = """
const late = new Promise(r => setTimeout(() => r('refused'), 400));
const asked = async () => { try { await (POWER); return 'given'; }
  catch { return 'refused'; } };
return await Promise.race([asked(), late]);
"""


@pytest.mark.qt_log_ignore("capturing is not available", extend=True)
@pytest.mark.parametrize("powers", POWERS.values(), ids=POWERS.keys())
def test_a_power_is_refused(hostile: HostilePage, powers: list[str]) -> None:
    for power in powers:
        said = hostile.run(ASK.replace("POWER", power), tapped=True)
        assert said == "refused", power
    windows = [w for w in QGuiApplication.topLevelWindows() if w.isVisible()]
    assert windows == [hostile.bench.view]
    assert hostile.is_here


PASSKEYS = {
    "get": "get({publicKey: {challenge, rpId: 'localhost'}})",
    "beside a field": "get({mediation: 'conditional', publicKey: {challenge,"
    "rpId: 'localhost'}})",
    "create": "create({publicKey: {...MADE}})",
    "in the machine": "create({publicKey: {...MADE, authenticatorSelection: {"
    "authenticatorAttachment: 'platform', residentKey: 'required'}}})",
    "again and again": "get({publicKey: {challenge, rpId: 'localhost'}}).catch(() =>"
    " navigator.credentials.get({publicKey: {challenge, rpId: 'localhost'}}))",
}
MADE = (
    "challenge, rp: {name: 'x', id: 'localhost'}, user: {id: challenge, name: 'a',"
    "displayName: 'a'}, pubKeyCredParams: [{type: 'public-key', alg: -7}]"
)


@pytest.fixture
def named(foreign: PageServer, qtbot: QtBot, tmp_path: Path) -> Iterator[HostilePage]:
    """A site with a name: one of a bare number is given no key whatever it asks."""
    origins = frozenset({Origin(host=foreign.host, port=foreign.port)})
    made = WebBench(qtbot, tmp_path, AddressRules(practice_origins=origins))
    yield HostilePage(made, foreign)
    made.close()


@pytest.mark.parametrize("asked", PASSKEYS.values(), ids=PASSKEYS.keys())
def test_no_key_of_a_person_is_asked_for(named: HostilePage, asked: str) -> None:
    script = f"navigator.credentials.{asked.replace('...MADE', MADE)}"
    words = f"const challenge = new Uint8Array(16); {ASK.replace('POWER', script)}"
    assert named.run(words, tapped=True) == "refused"
    windows = [w for w in QGuiApplication.topLevelWindows() if w.isVisible()]
    assert windows == [named.bench.view]
    assert named.is_here


def test_what_was_typed_before_is_never_offered(hostile: HostilePage) -> None:
    form = (
        "<form action=/form><input name=email autocomplete=email><input type=password"
        " name=word autocomplete=current-password></form>"
    )
    hostile.site.replies["/form"] = page(
        "const f = document.forms[0]; const [name, word] = f.elements;"
        "seen('kept-' + name.value + word.value);"
        "if (!location.search) { name.value = 'a@b.fr'; word.value = 's'; f.submit(); }"
        "else name.focus();",
        form,
    )
    hostile.bench.open(hostile.site.url("/form"))
    hostile.bench.until(lambda: hostile.site.seen.count("kept-") == 2)
    windows = [w for w in QGuiApplication.topLevelWindows() if w.isVisible()]
    assert windows == [hostile.bench.view]


STORM = """
let opened = 0;
for (let i = 0; i < 3000; i++) {
  setTimeout(() => 0, i % 50);
  if (window.open('/nowhere?' + i)) opened++;
  console.log('x'.repeat(100));
}
const f = document.createElement('iframe');
document.body.append(f);
for (let i = 0; i < 200; i++) f.contentWindow.print();
debugger;
return 'opened ' + opened;
"""


def test_a_storm_of_windows_timers_and_words_changes_nothing(
    hostile: HostilePage,
) -> None:
    assert hostile.run(STORM) == "opened 0"
    assert hostile.is_here
    assert hostile.bench.all_of(events.PageFailed) == []
    windows = [w for w in QGuiApplication.topLevelWindows() if w.isVisible()]
    assert windows == [hostile.bench.view]


def test_nobody_goes_back_into_an_earlier_visit(hostile: HostilePage) -> None:
    bench, site = hostile.bench, hostile.site
    site.replies["/secret"] = page("seen('secret')")
    bench.open(site.url("/secret"))
    assert bench.end_visit() == ()
    again = HostilePage(bench, site)
    before = site.seen.count("secret")
    length = "return history.length + '-' + (document.referrer || 'none')"
    assert again.run(length) == "1-none"
    again.run("history.back(); history.go(-5); navigation.back().committed.catch(e=>0)")
    assert again.is_here
    assert site.seen.count("secret") == before
    zoom = "return devicePixelRatio + '-' + (await navigator.permissions.query("
    assert again.run(zoom + "{name: 'geolocation'})).state") == "1-prompt"
