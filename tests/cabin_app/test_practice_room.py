"""The rehearsal's rooms: the bell, the messages of both ends, the pages."""

import json
from collections.abc import Iterator
from threading import Thread
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from cabin_app.calling.ring import Notice, RingFailed, ring_now
from cabin_app.practice.room_site import BELL, SECRET
from cabin_app.practice.rooms import MOST_MESSAGES, Rooms
from cabin_app.practice.servers import PracticeServers
from cabin_app.settings_calling import RingWebhook
from support.patience import PATIENCE_S


@pytest.fixture(scope="module")
def served() -> Iterator[PracticeServers]:
    with PracticeServers() as servers:
        yield servers


def fetch(url: str, body: bytes | None = None, language: str = "fr") -> str:
    asked = Request(url, body, {"Accept-Language": language})  # noqa: S310 (ours)
    with urlopen(asked, timeout=PATIENCE_S) as reply:  # noqa: S310
        return str(reply.read().decode())


def notice(room: str) -> Notice:
    return Notice(desk="practice", cabin="C", theme="", language="fr", room=room)


def test_a_ring_is_kept_and_agents_find_the_other_end(served: PracticeServers) -> None:
    bell = RingWebhook(url=served.room_url.rstrip("/") + BELL, secret=SECRET)
    ring_now(bell, notice(f"{served.room_url}salle/abc123?conseiller=auto"))
    assert served.rooms.rung()[-1]["desk"] == "practice"
    waiting = fetch(f"{served.room_url}salles")
    assert 'href="/salle/abc123/accueil"' in waiting
    assert "Répondre" in waiting
    assert json.loads(fetch(f"{served.room_url}sonnettes"))[-1]["cabin"] == "C"


def test_a_ring_that_is_not_signed_is_refused(served: PracticeServers) -> None:
    bell = RingWebhook(
        url=served.room_url.rstrip("/") + BELL, secret="another secret!!"
    )
    with pytest.raises(RingFailed, match="refused"):
        ring_now(bell, notice(""))


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_both_ends_have_a_page(served: PracticeServers, language: str) -> None:
    for end, side in (("", "caller"), ("/accueil", "adviser")):
        text = fetch(f"{served.room_url}salle/abc{end}", language=language)
        assert f'lang="{language}"' in text
        assert f'"side": "{side}"' in text
        assert "transport=tcp" in text
    for name in ("room.js", "room.css"):
        assert fetch(f"{served.room_url}look/{name}")
    with pytest.raises(HTTPError, match="404"):
        fetch(f"{served.room_url}look/words.json")


def test_what_one_end_says_the_other_hears(served: PracticeServers) -> None:
    room = f"{served.room_url}salle/r1"
    fetch(f"{room}/caller", b'{"hello": true}')
    assert json.loads(fetch(f"{room}/adviser/0")) == ['{"hello": true}']
    with pytest.raises(HTTPError, match="404"):
        fetch(f"{room}/stranger/0")


def test_an_end_waits_for_what_is_not_yet_said() -> None:
    rooms = Rooms()
    heard: list[list[str]] = []
    waiting = Thread(
        target=lambda: heard.append(rooms.hear("r", "caller", 0, PATIENCE_S))
    )
    waiting.start()
    rooms.say("r", "adviser", "late")
    waiting.join(PATIENCE_S)
    assert heard == [["late"]]


def test_a_room_that_talks_without_end_is_not_kept_without_end() -> None:
    rooms = Rooms()
    for number in range(MOST_MESSAGES + 9):
        rooms.say("r", "caller", str(number))
    assert len(rooms.hear("r", "adviser", 0, 0)) == MOST_MESSAGES
    rooms.close()
    assert rooms.hear("other", "caller", 0, 10) == []
