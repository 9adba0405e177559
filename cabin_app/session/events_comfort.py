"""What a hand does for its eyes, its ears and itself: comfort and reading aloud."""

from dataclasses import dataclass
from typing import Literal

from cabin_app.session.bare import Bare
from cabin_app.session.state import Contrast
from cabin_app.speech.script import Sentence


@dataclass(frozen=True)
class LanguageChosen:
    """A language was touched, on the welcome screen or the sheet."""

    language: str


@dataclass(frozen=True)
class TextSizeChosen:
    """1 to 4."""

    text_size: int


@dataclass(frozen=True)
class ContrastChosen:
    """One of the four colour modes."""

    contrast: Contrast


@dataclass(frozen=True)
class MotionChosen:
    """Whether things may move."""

    reduced: bool


@dataclass(frozen=True)
class VoiceChosen:
    """Whether each screen is read aloud when it comes."""

    on_arrival: bool


@dataclass(frozen=True)
class SpeechMoved:
    """The voice a step faster (+1) or slower (-1)."""

    direction: Literal[-1, 1]


@dataclass(frozen=True)
class VolumeMoved:
    """The voice a step louder (+1) or softer (-1)."""

    direction: Literal[-1, 1]


@dataclass(frozen=True)
class OwnWordsChosen:
    """Whether the visitor's own words are read aloud without a headset."""

    aloud: bool


@dataclass(frozen=True)
class SlownessChosen:
    """Whether there is twice the time."""

    slow: bool


@dataclass(frozen=True)
class HandChosen:
    """Which hand touches."""

    left: bool


@dataclass(frozen=True)
class ReachChosen:
    """Whether everything is in the lower part of an upright screen."""

    low: bool


@dataclass(frozen=True)
class ReadingAsked:
    """*Écouter*: a screen or a card.

    Attributes:
        sentences: What it says, in order; none when it shows no words.
        headset: The voice is heard in a headset only.
    """

    sentences: tuple[Sentence, ...]
    headset: bool = False


class ReadingStopped(Bare):
    """*Arrêter*, while something is read aloud."""


class ComfortReset(Bare):
    """*Tout remettre comme avant*: everything but the language."""


@dataclass(frozen=True)
class ZoomMoved:
    """*Agrandir* (+1) or *Réduire* (-1) of the page."""

    direction: Literal[-1, 1]


ComfortMove = (
    LanguageChosen
    | TextSizeChosen
    | ContrastChosen
    | MotionChosen
    | VoiceChosen
    | SpeechMoved
    | VolumeMoved
    | OwnWordsChosen
    | SlownessChosen
    | HandChosen
    | ReachChosen
    | ReadingAsked
    | ReadingStopped
    | ComfortReset
    | ZoomMoved
)
"""Any move for comfort."""
