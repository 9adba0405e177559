"""Sentences made on the spot by espeak-ng: every language, a robot's voice."""

import re
import subprocess
from shutil import which

from devices.ports.speech import SpeechFault, SpeechReason
from devices.speech.sound import NotSpeech, Sound

PROGRAM = "espeak-ng"
VOICES = {
    "fr": "fr-fr",
    "en": "en-gb",
    "ar": "ar",
    "es": "es",
    "pt": "pt",
    "tr": "tr",
    "uk": "uk",
}
"""Its voice for each language of the cabin."""

_WORDS_A_MINUTE = 150
"""Its own pace is 175; people who listen rather than read want less."""
_LOUDNESS, _USUAL_LOUDNESS = {"fr": 165}, 125
"""Its own is 100: softer than the neural voice, in French by half (measured)."""
_LIMIT_S = 5.0
_SWITCH = re.compile(r"\([a-z-]+\)")


def espeak_installed() -> bool:
    """Whether its program is there."""
    return which(PROGRAM) is not None


def synthesise(text: str, language: str, speed_percent: int) -> Sound:
    """Make the sound of a sentence; nothing of it is on a disk or a command line.

    Raises:
        SpeechFault: NO_VOICE, TIMED_OUT or UNEXPECTED.
    """
    pace = round(_WORDS_A_MINUTE * speed_percent / 100)
    loudness = str(_LOUDNESS.get(language, _USUAL_LOUDNESS))
    voice = ("-v", _voice(language), "-s", str(pace), "-a", loudness)
    content = _asked((*voice, "--stdout", "--stdin"), text)
    try:
        return Sound.from_wav(content)
    except NotSpeech as error:
        raise SpeechFault(SpeechReason.UNEXPECTED, str(error)) from error


def phonemes(text: str, language: str) -> str:
    """How a phrase sounds, in the international alphabet.

    Raises:
        SpeechFault: NO_VOICE, TIMED_OUT or UNEXPECTED.
    """
    content = _asked(("-q", "--ipa", "-v", _voice(language), "--stdin"), text)
    # A word it takes for another language's stands between "(en)" and "(fr)".
    said = _SWITCH.sub("", content.decode("utf-8"))
    return " ".join(said.split()).replace("_", "")


def _voice(language: str) -> str:
    if language not in VOICES:
        raise SpeechFault(SpeechReason.NO_VOICE, language)
    return VOICES[language]


def _asked(arguments: tuple[str, ...], text: str) -> bytes:
    try:
        finished = subprocess.run(  # noqa: S603 (a fixed program, text on its input)
            (PROGRAM, *arguments),
            input=text.encode(),
            capture_output=True,
            timeout=_LIMIT_S,
            check=False,
        )
    except FileNotFoundError as error:
        raise SpeechFault(SpeechReason.NO_VOICE, str(error)) from error
    except subprocess.TimeoutExpired as error:
        raise SpeechFault(SpeechReason.TIMED_OUT, str(error)) from error
    if finished.returncode != 0 or not finished.stdout:
        words = finished.stderr.decode("utf-8", "replace").strip()
        raise SpeechFault(SpeechReason.UNEXPECTED, words)
    return finished.stdout
