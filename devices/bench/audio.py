"""Sound on the bench: how it is, and a tone that the microphone must hear."""

import argparse
import sys
from contextlib import closing

from devices.audio.pulse import PulseAudio
from devices.audio.simulated import SimulatedAudio
from devices.bench.answers import Row, health_row, say_rows
from devices.ports.audio import AudioFault, AudioPort
from devices.ports.common import Condition

FAMILY = "audio"
VOLUME_PERCENT = 70


def find(*, simulate: bool) -> list[Row]:
    """Output and microphone in use."""
    with closing(_audio(simulate=simulate)) as audio:
        health = audio.health()
        if health.condition in (Condition.ABSENT, Condition.STOPPED):
            return []
        return [{"family": FAMILY, "device": health.detail, "maker": "", "model": ""}]


def add_place(parser: argparse.ArgumentParser) -> None:
    """There is one sound server."""


def look(options: argparse.Namespace) -> Row:
    """How sound is; a cabin without any serves all the same."""
    with closing(_audio(simulate=options.simulate)) as audio:
        return health_row(FAMILY, audio.health())


def add_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    """Add ``tone``."""
    tone = commands.add_parser(
        "tone", parents=[shared], help="play a tone that the microphone must hear"
    )
    tone.set_defaults(act=_tone)


def _tone(options: argparse.Namespace) -> int:
    with closing(_audio(simulate=options.simulate)) as audio:
        try:
            state = audio.settle(VOLUME_PERCENT)
            share = audio.hear_tone()
        except AudioFault as fault:
            print(f"Not heard: {fault}", file=sys.stderr)
            return 1
    row = {
        "family": FAMILY,
        "output": state.output.value,
        "device": state.output_name,
        "microphone": state.microphone,
        "share": round(share, 2),
    }
    say_rows([row], as_json=options.json, nothing="")
    return 0


def _audio(*, simulate: bool) -> AudioPort:
    return SimulatedAudio() if simulate else PulseAudio()
