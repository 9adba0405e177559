"""Says sentences off the interface thread, one at a time, and stops at once."""

from collections.abc import Callable

from cabin_app.jobs import Executor
from cabin_app.speech.script import Sentence
from devices.ports.speech import SpeechFault, SpeechPort, SpeechReason, Utterance

LANE = "speech"


class SpeechDesk:
    """Fulfils `cabin_app.session.hands.SpeechHands` over a voice.

    Every call and callback is made on the interface thread.
    """

    def __init__(self, *, voice: SpeechPort, executor: Executor) -> None:
        self._voice = voice
        self._executor = executor
        self._turn = 0

    def say(
        self,
        sentence: Sentence,
        *,
        speed_percent: int,
        volume_percent: int,
        on_said: Callable[[], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """Say it, in place of what is being said; after `hush` no callback comes."""
        self._turn += 1
        turn = self._turn
        utterance = Utterance(
            text=sentence.text,
            language=sentence.language,
            speed_percent=speed_percent,
            volume_percent=volume_percent,
        )

        def wanted() -> bool:
            return turn == self._turn

        def said(to_its_end: bool) -> None:
            if to_its_end and wanted():
                on_said()

        def failed(error: Exception) -> None:
            if not isinstance(error, SpeechFault):
                raise error
            if wanted():
                on_fault(SpeechReason(error.reason).value)

        self._executor.submit(
            lambda: wanted() and self._voice.say(utterance, wanted),
            said,
            failed,
            lane=LANE,
        )

    def hush(self) -> None:
        """Be silent now; twice is allowed."""
        self._turn += 1
