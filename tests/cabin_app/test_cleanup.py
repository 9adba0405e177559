"""The end of a visit: kept in order, and never claimed when it is not."""

import pytest

from cabin_app.session.cleanup import ANSWER_LIMIT_S, PRINTS_LIMIT_S
from cabin_app.session.state import ErasureStep, Phase
from support.conducted import Conducted
from support.visits import BROKEN, MENU, SCANNED

LEFT = (*SCANNED, BROKEN)


@pytest.fixture
def cabin(tmp_path) -> Conducted:
    cabin = Conducted(tmp_path)
    cabin.conductor.wake()
    cabin.play(LEFT[1:])
    return cabin


def test_pages_go_before_jobs_before_files_before_words(cabin) -> None:
    assert cabin.hands.printing.purged == 0
    cabin.hands.web.destroying.pop()(())
    assert cabin.hands.printing.purged == 1
    assert cabin.hands.spool.exists
    assert cabin.hands.words.forgotten == 0
    cabin.executor.drain("spool")
    assert not cabin.hands.spool.exists
    assert cabin.hands.words.forgotten == 1
    assert cabin.state.phase is Phase.RESTING


def test_a_promise_is_claimed_only_when_its_hand_said_so(cabin) -> None:
    assert cabin.state.erasure.done == ()
    cabin.hands.web.destroying.pop()(())
    done = (ErasureStep.PAGES, ErasureStep.PRINTS)
    assert cabin.state.erasure.done == done


def test_a_hand_that_does_not_answer_is_a_residue(cabin) -> None:
    cabin.hands.printing.deaf = True
    cabin.hands.web.destroying.pop()(())
    cabin.alarms.pass_time(PRINTS_LIMIT_S)
    cabin.executor.drain()
    assert cabin.state.phase is Phase.OUT_OF_ORDER
    assert cabin.state.erasure.residues == ("prints_silent",)
    assert not cabin.hands.spool.exists
    cabin.hands.printing.late.pop()(())
    assert cabin.hands.words.forgotten == 1


def test_a_purge_that_waits_for_its_turn_is_waited_for(cabin) -> None:
    cabin.hands.printing.deaf = True
    cabin.hands.web.destroying.pop()(())
    cabin.alarms.pass_time(3 * ANSWER_LIMIT_S)
    cabin.hands.printing.late.pop()(())
    cabin.executor.drain()
    assert cabin.state.phase is Phase.RESTING


@pytest.mark.parametrize("residue", ["profile", "view", "window"])
def test_pages_that_live_on_stop_the_cabin(cabin, residue) -> None:
    cabin.hands.web.destroying.pop()((residue,))
    cabin.executor.drain()
    assert cabin.state.erasure.residues == (residue,)
    assert ErasureStep.PAGES not in cabin.state.erasure.done
    assert ErasureStep.WORDS in cabin.state.erasure.done


def test_jobs_and_words_that_stay_are_all_told(cabin) -> None:
    cabin.hands.printing.residues = ("job",)
    cabin.hands.words.residues = ("clipboard",)
    cabin.hands.web.destroying.pop()(())
    cabin.executor.drain()
    assert cabin.state.erasure.residues == ("job", "clipboard")


def test_a_spool_that_cannot_be_erased_stops_the_cabin(cabin, monkeypatch) -> None:
    def refuse(folder) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr("cabin_app.session.spool.shutil.rmtree", refuse)
    cabin.hands.web.destroying.pop()(())
    cabin.executor.drain()
    assert cabin.state.erasure.residues == ("spool",)
    assert cabin.hands.spool.exists


def test_a_file_written_after_the_erasing_is_found(cabin) -> None:
    cabin.hands.web.destroying.pop()(())
    forget = cabin.hands.words.forget

    def write_again() -> tuple[str, ...]:
        (cabin.hands.spool.folder() / "late.pdf").write_bytes(b"a secret")
        return forget()

    cabin.hands.words.forget = write_again
    cabin.executor.drain()
    assert cabin.state.erasure.residues == ("spool",)


def test_a_hand_that_breaks_is_caught_by_its_silence(tmp_path) -> None:
    cabin = Conducted(tmp_path)
    cabin.hands.web.breaks = True
    cabin.play(MENU)
    with pytest.raises(RuntimeError, match="a bug"):
        cabin.play((BROKEN,))
    cabin.alarms.pass_time(ANSWER_LIMIT_S)
    cabin.executor.drain()
    assert cabin.state.phase is Phase.OUT_OF_ORDER
    assert cabin.state.erasure.residues == ("pages_silent",)
