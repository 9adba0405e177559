"""A page that plays sounds; `test_desktop` plays this with a session bus of its own."""

import io
import subprocess
import wave

import pytest

from support.hostile_page import HostilePage
from support.pages import Reply

pytestmark = pytest.mark.web

PLAY = """
const audio = new Audio('/sound.wav');
await audio.play();
navigator.mediaSession.metadata = new MediaMetadata({title: 'Mme Dupont'});
for (const act of ['play', 'pause', 'nexttrack'])
  navigator.mediaSession.setActionHandler(act, () => 0);
new Notification('x');
navigator.wakeLock.request('screen').catch(() => 0);
await new Promise(r => setTimeout(r, 400));
return audio.paused ? 'silent' : 'plays';
"""
ASK = ("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus")
NAMES = ("/org/freedesktop/DBus", "org.freedesktop.DBus.ListNames")


def names() -> list[str]:
    """Who has a name on the bus."""
    said = subprocess.run([*ASK, *NAMES], capture_output=True, text=True, check=True)
    quoted = [line.split('"')[1] for line in said.stdout.splitlines() if '"' in line]
    return [name for name in quoted if not name.startswith(":")]


def sound() -> bytes:
    """Eight seconds: a shorter one makes no player."""
    written = io.BytesIO()
    with wave.open(written, "wb") as tone:
        tone.setparams((1, 1, 8000, 0, "NONE", ""))
        tone.writeframes(bytes(range(0, 200, 10)) * 3200)
    return written.getvalue()


def test_a_page_that_plays_is_no_player_of_the_desktop(hostile: HostilePage) -> None:
    hostile.site.replies["/sound.wav"] = Reply(sound(), "audio/wav")
    assert hostile.run(PLAY, tapped=True) == "plays"
    assert names() == ["org.freedesktop.DBus"]
