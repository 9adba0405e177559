"""Which fixed sentences the neural voice has not said ahead, on this machine."""

from collections.abc import Sequence
from pathlib import Path

from cabin_app.catalogue.model import Shelf
from cabin_app.paths import Paths
from cabin_app.printing.words import whole_words
from cabin_app.speech.fixed import SAID_AHEAD, fixed_sentences
from devices.ports.speech import rendering_name
from devices.speech.kokoro import VOICE_NAME

SCREENS = Path(__file__).resolve().parents[2] / "ui" / "qml" / "Cabin"
_OF_STAFF = ("Staff", "DevDock")
_BESIDE_THE_VISITOR = frozenset({"AidSheet", "AidWords"})


def sentences_to_say(paths: Paths, shelf: Shelf) -> tuple[str, ...]:
    """All that can be said ahead."""
    receipts = whole_words(SAID_AHEAD)
    return fixed_sentences(
        paths.assets / "i18n", shelf, receipts, unread=_screens_of_staff()
    )


def _screens_of_staff() -> frozenset[str]:
    """Staff read for themselves; what helps beside the visitor is the visitor's too."""
    files = (file for folder in _OF_STAFF for file in (SCREENS / folder).glob("*.qml"))
    return frozenset(file.stem for file in files) - _BESIDE_THE_VISITOR


def unspoken_sentences(paths: Paths, shelf: Shelf) -> Sequence[str]:
    """Sentences without a rendering; they are said by the plain voice meanwhile."""
    said = {file.name for file in paths.voice.glob("*")}
    return [
        sentence
        for sentence in sentences_to_say(paths, shelf)
        if rendering_name(sentence, VOICE_NAME) not in said
    ]
