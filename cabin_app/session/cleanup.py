"""The end of a visit: four promises kept in order, then the check.

Nothing here navigates, asks or waits for a person. A hand that does not answer is a
residue: what cannot be proven is not claimed.
"""

from collections.abc import Callable
from dataclasses import dataclass

from cabin_app.clock import Clock
from cabin_app.jobs import Alarms, Executor
from cabin_app.session.events import ErasureChecked, ErasureStepDone, Event
from cabin_app.session.hands import Hands
from cabin_app.session.state import ErasureStep

ANSWER_LIMIT_S = 3.0
"""Each promise is kept in well under a second; three mean that it is not kept."""

PRINTS_LIMIT_S = 12.0
"""The purge waits its turn: behind a look at a printer that was just switched off and
the cancel of its job, each of which the print server may take some 4 s for."""

Answer = Callable[[tuple[str, ...]], None]


@dataclass(frozen=True)
class _Promise:
    step: ErasureStep
    keep: Callable[[Answer], None]
    limit_s: float = ANSWER_LIMIT_S


class Cleanup:
    """One erasure. Build a new one for each visit; `begin` it once.

    Pages go first (they may still ask for files or prints), then jobs, then the files
    both worked on, then words. Residues of all four and of the last look together are
    told in one ``ErasureChecked``.
    """

    def __init__(
        self,
        *,
        hands: Hands,
        executor: Executor,
        alarms: Alarms,
        clock: Clock,
        dispatch: Callable[[Event], None],
    ) -> None:
        self._hands = hands
        self._executor = executor
        self._alarms = alarms
        self._clock = clock
        self._dispatch = dispatch
        self._residues: list[str] = []
        self._left = [
            _Promise(ErasureStep.PAGES, hands.web.destroy),
            _Promise(ErasureStep.PRINTS, hands.printing.purge, PRINTS_LIMIT_S),
            _Promise(ErasureStep.DOCUMENTS, self._erase_spool),
            _Promise(ErasureStep.WORDS, self._forget_words),
        ]

    def begin(self) -> None:
        """Keep the promises one after the other."""
        self._next()

    def _next(self) -> None:
        if not self._left:
            self._check()
            return
        promise = self._left.pop(0)
        answered = False

        def answer(residues: tuple[str, ...]) -> None:
            nonlocal answered
            if answered:
                return
            answered = True
            alarm.cancel()
            self._residues += residues
            if not residues:
                self._dispatch(ErasureStepDone(promise.step))
            self._next()

        silence = (f"{promise.step.value}_silent",)
        # Armed first: a hand that breaks is caught by its silence.
        alarm = self._alarms.call_in(promise.limit_s, lambda: answer(silence))
        promise.keep(answer)

    def _erase_spool(self, answer: Answer) -> None:
        self._executor.submit(
            self._hands.spool.erase,
            lambda _: answer(()),
            lambda _: answer(("spool",)),
            lane="spool",
        )

    def _forget_words(self, answer: Answer) -> None:
        answer(self._hands.words.forget())

    def _check(self) -> None:
        if self._hands.spool.exists and "spool" not in self._residues:
            self._residues.append("spool")
        at = self._clock.now().strftime("%H:%M")
        self._dispatch(ErasureChecked(residues=tuple(self._residues), at=at))
