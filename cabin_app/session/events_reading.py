"""What comes to a screen that is read aloud."""

from dataclasses import dataclass

from cabin_app.session.bare import Bare
from cabin_app.speech.script import Sentence


@dataclass(frozen=True)
class ReadingCame:
    """A screen that is read aloud by itself has come; nobody touched anything.

    Attributes:
        sentences: What it says, in order; none when it shows no words.
        headset: The voice is heard in a headset only.
        news: It is the same screen, and these are its new words.
    """

    sentences: tuple[Sentence, ...]
    headset: bool = False
    news: bool = False


class SentenceSaid(Bare):
    """The sentence being read was said to its end."""


class HeadsetPulled(Bare):
    """There is no headset any more: everybody would hear what is said."""


@dataclass(frozen=True)
class SpeechFaulted:
    """Nothing was heard; ``reason`` is a SpeechReason value."""

    reason: str
