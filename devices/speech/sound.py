"""A sentence as samples, and the pace at which it is said: pure, no device."""

import io
import wave
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float64]

_BYTES_A_SAMPLE = 2
_WINDOW_S = 0.03
"""Longer than one wave of the lowest voice, shorter than a consonant."""
_SEEK_S = 0.01
"""How far a window may move to fall in step with what was said before."""


_FRAME_S = 0.01
_HEARD, _VOICED = 0.0005, 0.01
"""Shares of the power of the loudest hundredth of a second: a breath, a voice."""
_BREATH_S, _PAUSE_S = 0.03, 0.3
"""What stays before the first word and after the last."""
_LOUDNESS, _HIGHEST, _SAME = 0.14, 0.97, 0.02
"""Of the voiced parts, mean; of one sample; what is not worth writing a file anew."""


class NotSpeech(ValueError):
    """Bytes that are not one channel of 16-bit samples."""


@dataclass(frozen=True)
class Sound:
    """One channel of 16-bit samples, low byte first."""

    samples: bytes
    rate_hz: int

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.samples) / _BYTES_A_SAMPLE / self.rate_hz

    @classmethod
    def from_wav(cls, content: bytes) -> "Sound":
        """Read a WAV file; one that was streamed may tell a wrong length.

        Raises:
            NotSpeech: It is not one channel of 16-bit samples.
        """
        try:
            with wave.open(io.BytesIO(content)) as file:
                if (file.getnchannels(), file.getsampwidth()) != (1, _BYTES_A_SAMPLE):
                    message = "one channel of 16-bit samples expected"
                    raise NotSpeech(message)
                return cls(file.readframes(file.getnframes()), file.getframerate())
        except (wave.Error, EOFError) as error:
            raise NotSpeech(str(error)) from error

    def to_wav(self) -> bytes:
        """As a WAV file."""
        out = io.BytesIO()
        with wave.open(out, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(_BYTES_A_SAMPLE)
            file.setframerate(self.rate_hz)
            file.writeframes(self.samples)
        return out.getvalue()

    @property
    def loudness(self) -> float:
        """Its loudest sample, 0 to 1."""
        import numpy as np

        if not self.samples:
            return 0.0
        heights = np.frombuffer(self.samples, dtype="<i2").astype(np.int32)
        return float(np.abs(heights).max()) / 32768

    def evened(self) -> "Sound":
        """The same words at once, as loud as all others: done twice, nothing changes.

        A neural voice waits a third of a second before its first word, and says short
        words twice as loud as long sentences (measured over all of them).
        """
        import numpy as np

        heights = np.frombuffer(self.samples, dtype="<i2").astype(np.float64) / 32768
        frame = int(self.rate_hz * _FRAME_S)
        whole = len(heights) // frame
        power = np.square(heights[: whole * frame].reshape(whole, frame)).mean(axis=1)
        if not whole or not power.max():
            return self
        # What is heard is told from what the loudest part is, at any loudness.
        heard = np.nonzero(power > power.max() * _HEARD)[0]
        voiced = np.sqrt(power[power > power.max() * _VOICED].mean())
        gain = min(_LOUDNESS / voiced, _HIGHEST / np.abs(heights).max())
        begin = max(int(heard[0]) * frame - int(self.rate_hz * _BREATH_S), 0)
        end = (int(heard[-1]) + 1) * frame + int(self.rate_hz * _PAUSE_S)
        if begin == 0 and end >= len(heights) and abs(gain - 1) < _SAME:
            return self
        cut = (heights[begin:end] * gain * 32768).round().clip(-32768, 32767)
        return Sound(cut.astype("<i2").tobytes(), self.rate_hz)

    def at_pace(self, speed_percent: int) -> "Sound":
        """The same words faster or slower, at the same pitch."""
        if speed_percent == 100 or not self.samples:
            return self
        import numpy as np

        heard = np.frombuffer(self.samples, dtype="<i2").astype(np.float64)
        said = _overlapped(heard, self.rate_hz, speed_percent / 100)
        return Sound(said.clip(-32768, 32767).astype("<i2").tobytes(), self.rate_hz)


def _overlapped(heard: "Samples", rate_hz: int, speed: float) -> "Samples":
    """Windows laid half over one another, each moved to where it fits best (WSOLA)."""
    import numpy as np

    half = int(rate_hz * _WINDOW_S / 2)
    seek = int(rate_hz * _SEEK_S)
    shape = np.hanning(2 * half + 1)[:-1]
    padded = np.concatenate([np.zeros(seek), heard, np.zeros(2 * half + 2 * seek)])
    said = np.zeros(int(len(heard) / speed) + 2 * half)
    due = padded[seek : seek + 2 * half]
    for start in range(0, len(said) - 2 * half + 1, half):
        around = int(start * speed)
        if around + 2 * seek + 2 * half > len(padded):
            break
        room = padded[around : around + 2 * half + 2 * seek]
        at = around + int(np.correlate(room, due, "valid").argmax())
        said[start : start + 2 * half] += padded[at : at + 2 * half] * shape
        due = padded[at + half : at + 3 * half]
        if len(due) < 2 * half:
            due = np.pad(due, (0, 2 * half - len(due)))
    return said
