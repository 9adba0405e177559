"""Family B: what a page can make the engine say to the network by itself."""

from collections.abc import Iterator

import pytest

from cabin_app.session import events
from support.hostile_page import HostilePage
from support.pages import Reply, page
from support.silent_listener import SilentListener

pytestmark = pytest.mark.web

REACHES = {
    "K44": """
const at = 'http://' + THERE + '/';
for (const [tag, name] of [['iframe', 'src'], ['img', 'src'], ['script', 'src'],
    ['video', 'src'], ['object', 'data']]) {
  const item = document.createElement(tag);
  item[name] = at;
  document.body.append(item);
}
fetch(at, {mode: 'no-cors', targetAddressSpace: 'local'}).catch(() => 0);
try { new WebSocket('ws://' + THERE); } catch {}
new EventSource(at);
navigator.sendBeacon(at, 'secret');
new Worker(URL.createObjectURL(new Blob(['fetch("' + at + '").catch(() => 0)'])));
""",
    "K59": """
const at = 'http://' + THERE + '/';
for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'prerender', 'preload',
    'modulepreload', 'next', 'icon', 'manifest', 'stylesheet']) {
  const link = document.createElement('link');
  link.rel = rel;
  link.href = at;
  link.as = 'fetch';
  document.head.append(link);
}
const rules = document.createElement('script');
rules.type = 'speculationrules';
rules.textContent = JSON.stringify({
  prefetch: [{source: 'list', urls: [at], eagerness: 'immediate'}],
  prerender: [{source: 'list', urls: [at], eagerness: 'immediate'}],
});
document.head.append(rules);
""",
    "stun": """
const peer = new RTCPeerConnection({iceServers: [{urls: 'stun:' + THERE},
  {urls: 'turn:' + THERE + '?transport=tcp', username: 'a', credential: 'b'}]});
peer.createDataChannel('x');
const said = [];
peer.onicecandidate = e => { if (e.candidate) said.push(e.candidate.candidate); };
await peer.setLocalDescription(await peer.createOffer());
await new Promise(r => setTimeout(r, 300));
return said.join();
""",
    "transport": """
try { await new WebTransport('https://' + THERE + '/').ready; return 'open'; }
catch { return ''; }
""",
}


@pytest.fixture
def listener() -> Iterator[SilentListener]:
    """On an address of this machine that no rule names."""
    listening = SilentListener("127.0.0.2")
    yield listening
    listening.close()


@pytest.mark.parametrize("script", REACHES.values(), ids=REACHES.keys())
def test_nothing_knocks_at_another_door(
    hostile: HostilePage, listener: SilentListener, script: str
) -> None:
    there = f"'127.0.0.2:{listener.port}'"
    said = hostile.run(script.replace("THERE", there) + "; return ''")
    # No address of this machine is in what a call would tell its peer.
    assert said == ""
    hostile.run("await new Promise(r => setTimeout(r, 250))")
    assert (listener.knocks, listener.packets) == (0, 0)


def test_a_link_header_knocks_at_no_door(
    hostile: HostilePage, listener: SilentListener
) -> None:
    there = f"http://127.0.0.2:{listener.port}/"
    link = f"<{there}>; rel=preconnect, <{there}x>; rel=preload; as=script"
    hostile.site.replies["/linking"] = Reply(
        page("setTimeout(() => seen('linked'), 250)").body, headers={"Link": link}
    )
    hostile.bench.open(hostile.site.url("/linking"))
    hostile.bench.until(lambda: "linked" in hostile.site.seen)
    assert listener.knocks == 0


def test_the_search_for_a_knock_hears_one(listener: SilentListener) -> None:
    """The other tests are worth what this listener is."""
    import socket

    with socket.create_connection(("127.0.0.2", listener.port)):
        pass
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        while not listener.packets:
            sender.sendto(b"x", ("127.0.0.2", listener.port))
    assert listener.knocks == 1


def test_redirects_without_end_are_stopped_and_told(hostile: HostilePage) -> None:
    bench, site = hostile.bench, hostile.site
    site.replies["/round"] = Reply(status=302, headers={"Location": "/round"})
    bench.ask(site.url("/round"))
    bench.until(lambda: bool(bench.all_of(events.PageFailed)))
    assert len([asked for asked in site.paths if asked.path == "/round"]) <= 25


def test_a_chain_of_redirects_is_judged_at_each_link(hostile: HostilePage) -> None:
    bench, site = hostile.bench, hostile.site
    for number in range(6):
        to = f"/chain{number + 1}" if number < 5 else "https://evil.test/"
        site.replies[f"/chain{number}"] = Reply(status=302, headers={"Location": to})
    bench.ask(site.url("/chain0"))
    bench.until(lambda: bool(bench.all_of(events.AddressRefused)))
    assert bench.all_of(events.AddressRefused)[0].detail == "evil.test"
    bench.until(lambda: bench.page_url() == site.url("/hostile"))
