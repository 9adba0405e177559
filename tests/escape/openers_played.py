"""Taps on links to other programs; `test_desktop` plays this before a real desktop."""

import json

import pytest

from cabin_app.session import events
from support.hostile_page import HostilePage
from support.pages import Reply

pytestmark = pytest.mark.web

LINKS = (
    *(
        "mailto:a@example.org",
        "tel:3230",
        "sms:31414",
        "callto:1",
        "sip:a@b",
        "sips:a@b",
    ),
    *("xmpp:a@b", "irc://a/", "magnet:?xt=1", "intent://x#Intent;end", "market://x"),
    *("ftp://a/", "sftp://a/", "ssh://a/", "smb://a/b", "nfs://a/b", "dav://a/"),
    *("ms-word:ofe|u|https://a/", "vnd.libreoffice.command:x", "webcal://a/", "feed:a"),
    *(
        "geo:1,2",
        "zoommtg://a",
        "msteams:a",
        "skype:a",
        "steam://a",
        "apt:vlc",
        "x-y:z",
    ),
)
TAP = """
const link = LINK, a = document.createElement('a');
document.body.append(a);
a.href = link; a.click();
a.target = '_blank'; a.click();
window.open(link);
const frame = document.createElement('iframe');
frame.src = link; document.body.append(frame);
const sent = document.createElement('iframe');
sent.src = '/away'; document.body.append(sent);
const form = document.createElement('form');
form.action = link; document.body.append(form); form.submit();
a.remove(); form.remove();
await new Promise(r => setTimeout(r, 30));
frame.remove(); sent.remove();
"""


def test_a_tap_on_a_link_to_another_program_is_only_told(hostile: HostilePage) -> None:
    for link in LINKS:
        away = Reply(status=302, headers={"Location": link})
        hostile.site.replies["/away"] = away
        hostile.run(TAP.replace("LINK", json.dumps(link)), tapped=True)
        assert hostile.is_here, link
    told = hostile.bench.all_of(events.AddressRefused)
    assert {event.kind for event in told} == {"mail", "phone", "link"}


def test_a_tapped_page_that_is_sent_to_another_program_stays(
    hostile: HostilePage,
) -> None:
    away = Reply(status=302, headers={"Location": "mailto:a@example.org"})
    hostile.site.replies["/away"] = away
    asked = hostile.bench.all_of
    hostile.tap("location = '/away'", lambda: bool(asked(events.AddressRefused)))
    assert hostile.is_here
    assert asked(events.AddressRefused)[-1].kind == "mail"
