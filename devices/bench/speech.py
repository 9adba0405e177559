"""The voice on the bench: how it is, and one sentence said."""

import argparse
import sys
import time
from contextlib import closing
from pathlib import Path

from devices.bench.answers import Row, health_row, say_rows
from devices.ports.common import Condition
from devices.ports.speech import (
    FASTEST_PERCENT,
    SLOWEST_PERCENT,
    SpeechFault,
    SpeechPort,
    Utterance,
)
from devices.speech.espeak import VOICES
from devices.speech.pulse import PulseSpeech
from devices.speech.simulated import SimulatedSpeech

FAMILY = "speech"
SENTENCE = "Bonjour. Que voulez-vous faire ?"


def find(*, simulate: bool) -> list[Row]:
    """The voice, if it could speak."""
    with closing(_voice(simulate=simulate, rendered=None)) as voice:
        health = voice.health()
    if health.condition is not Condition.READY:
        return []
    return [{"family": FAMILY, "device": health.detail, "maker": "", "model": ""}]


def add_place(parser: argparse.ArgumentParser) -> None:
    """There is one sound server."""


def look(options: argparse.Namespace) -> Row:
    """How the voice is; a cabin without any serves all the same."""
    with closing(_voice(simulate=options.simulate, rendered=None)) as voice:
        return health_row(FAMILY, voice.health())


def add_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    """Add ``say``."""
    say = commands.add_parser("say", parents=[shared], help="say one sentence")
    say.add_argument("text", nargs="?", default=SENTENCE)
    say.add_argument("--language", choices=sorted(VOICES), default="fr")
    say.add_argument("--speed", type=_speed, default=100, help="percent, 50 to 200")
    say.add_argument(
        "--rendered", type=Path, help="folder of what `voice build` said ahead"
    )
    say.set_defaults(act=_say)


def _speed(words: str) -> int:
    percent = int(words)
    if not SLOWEST_PERCENT <= percent <= FASTEST_PERCENT:
        message = f"{SLOWEST_PERCENT} to {FASTEST_PERCENT}"
        raise argparse.ArgumentTypeError(message)
    return percent


def _say(options: argparse.Namespace) -> int:
    utterance = Utterance(
        text=options.text, language=options.language, speed_percent=options.speed
    )
    with closing(_voice(simulate=options.simulate, rendered=options.rendered)) as voice:
        began_s = time.monotonic()
        try:
            voice.say(utterance, lambda: True)
        except SpeechFault as fault:
            print(f"Not said: {fault}", file=sys.stderr)
            return 1
    row: Row = {
        "family": FAMILY,
        "said": options.text,
        "language": options.language,
        "took_s": round(time.monotonic() - began_s, 1),
    }
    say_rows([row], as_json=options.json, nothing="")
    return 0


def _voice(*, simulate: bool, rendered: Path | None) -> SpeechPort:
    if simulate:
        return SimulatedSpeech()
    if rendered is None:
        return PulseSpeech(rendered=Path(), voices={})
    from devices.speech.kokoro import LANGUAGE, VOICE_NAME

    return PulseSpeech(rendered=rendered, voices={LANGUAGE: VOICE_NAME})
