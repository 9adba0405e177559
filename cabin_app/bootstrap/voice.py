"""``voice build``: renders the fixed French sentences with the neural voice, once."""

import errno
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from cabin_app.bootstrap.unspoken import sentences_to_say
from cabin_app.catalogue.loader import load_shelf
from cabin_app.errors import CabinError
from cabin_app.paths import Paths
from devices.ports.speech import SpeechFault, rendering_name
from devices.speech.kokoro import VOICE_NAME, KokoroVoice, VoiceMissing
from devices.speech.sound import NotSpeech, Sound

SILENCE = 0.02
"""A sentence whose loudest sample stays under it was not said."""
QUICKEST_S, SLOWEST_S, SHORTEST_S = 0.02, 0.2, 1.5
"""Seconds a letter takes, and a word: outside, it broke off or raves. Measured over
1,699 sentences: 0.04 to 0.21 a letter, and a second for three letters spelled."""

_PART = ".part"
_TELL_EVERY = 25


class VoiceNotBuilt(CabinError):
    """The sentences could not be said ahead; the cabin speaks with espeak-ng."""


@dataclass(frozen=True, kw_only=True)
class Built:
    """What a build came to.

    Attributes:
        rendered: Sentences rendered now.
        kept: Sentences that were there already.
        tidied: Those among them that began late or were too loud, and do no more.
        spoilt: Files that were there and not what they should be; rendered anew.
        removed: Files of sentences nobody shows any more.
        left: Sentences still to be rendered, when a limit was given.
        silent: Sentences of which nothing is heard, or not all; they are not kept.
        speech_s: How long all of them last.
        size_bytes: What they take on the disk.
        took_s: How long the build took.
    """

    rendered: int
    kept: int
    tidied: int
    spoilt: int
    removed: int
    left: int
    silent: tuple[str, ...]
    speech_s: float
    size_bytes: int
    took_s: float


def build_voice(
    paths: Paths,
    *,
    limit: int | None = None,
    tell: Callable[[str], None] = lambda _: None,
    render: Callable[[str], Sound] | None = None,
) -> Built:
    """Render what is missing, remove what is not needed any more.

    Args:
        paths: The sentences come from the assets; the files go to `Paths.voice`.
        limit: Render so many at most; the rest by the next call.
        tell: Gets a line of progress now and then.
        render: The voice; the neural one when not given.

    Raises:
        VoiceNotBuilt: A package is missing, or the folder cannot be written.
    """
    began_s = time.monotonic()
    shelf = load_shelf(paths.catalogue)
    sentences = sentences_to_say(paths, shelf)
    named = {rendering_name(text, VOICE_NAME): text for text in sentences}
    try:
        paths.voice.mkdir(parents=True, exist_ok=True)
        there = {path.name for path in paths.voice.iterdir()}
        stale = there - named.keys()
        for name in stale:
            (paths.voice / name).unlink()
        spoilt, tidied = _looked_over(paths.voice, named, there & named.keys())
        missing = [name for name in named if name not in there - spoilt]
        wanted = missing if limit is None else missing[:limit]
        say = render or (_neural(paths) if wanted else _nobody)
        silent = []
        for number, name in enumerate(wanted, start=1):
            if not _render(paths.voice / name, named[name], say):
                silent.append(named[name])
            if number % _TELL_EVERY == 0:
                tell(f"{number} of {len(wanted)} …")
        files = [path for path in paths.voice.iterdir() if path.suffix == ".wav"]
        lasts_s = sum(Sound.from_wav(path.read_bytes()).seconds for path in files)
        size = sum(path.stat().st_size for path in files)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        remedy = (
            "make room there; the next build goes on"
            if full
            else "give the cabin's user the right to write there"
        )
        message = f"{error}: {remedy}"
        raise VoiceNotBuilt(message) from error
    return Built(
        rendered=len(wanted) - len(silent),
        kept=len(named) - len(missing),
        tidied=tidied,
        spoilt=len(spoilt),
        removed=len(stale),
        left=len(missing) - len(wanted),
        silent=tuple(silent),
        speech_s=lasts_s,
        size_bytes=size,
        took_s=time.monotonic() - began_s,
    )


def _looked_over(
    folder: Path, named: Mapping[str, str], there: Collection[str]
) -> tuple[set[str], int]:
    """Files that are no good, taken away; how many were evened where they stood."""
    spoilt, tidied = set(), 0
    for name in there:
        path = folder / name
        try:
            sound = Sound.from_wav(path.read_bytes())
        except NotSpeech:
            sound = None
        if sound is None or not _said(sound, named[name]):
            path.unlink()
            spoilt.add(name)
        elif (even := sound.evened()) is not sound:
            _write(path, even)
            tidied += 1
    return spoilt, tidied


def _said(sound: Sound, text: str) -> bool:
    """Whether something is heard, and about as long as the words are."""
    shortest = QUICKEST_S * len(text)
    longest = SHORTEST_S + SLOWEST_S * len(text)
    return sound.loudness >= SILENCE and shortest <= sound.seconds <= longest


def _render(path: Path, text: str, render: Callable[[str], Sound]) -> bool:
    """Whole or not at all; whether it is heard."""
    try:
        sound = render(text)
    except SpeechFault as fault:
        message = f"{text!r}: {fault}"
        raise VoiceNotBuilt(message) from fault
    if not _said(sound, text):
        return False
    _write(path, sound)
    return True


def _write(path: Path, sound: Sound) -> None:
    part = path.with_suffix(_PART)
    part.write_bytes(sound.to_wav())
    part.replace(path)


def _neural(paths: Paths) -> Callable[[str], Sound]:
    try:
        return KokoroVoice(paths.assets / "voice").render
    except VoiceMissing as error:
        raise VoiceNotBuilt(str(error)) from error


def _nobody(text: str) -> Sound:
    message = f"nothing was to be rendered, and yet {text!r}"
    raise AssertionError(message)
