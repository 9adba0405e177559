"""Reading aloud, in the machine: what begins it, what goes on, what ends it."""

from dataclasses import replace

import pytest

from cabin_app.session import events as e
from cabin_app.session.effects import EraseVisit, Hush, Say
from cabin_app.session.state import (
    Comfort,
    FaultShown,
    FaultSource,
    NoticeKind,
    Phase,
    SessionState,
    StopCause,
)
from cabin_app.session.timeouts import BUSY_HOLD_S, next_deadline
from cabin_app.session.transitions import step
from cabin_app.settings import Timeouts
from cabin_app.speech.script import Sentence
from support.visits import FAREWELL, MENU, RULES, SCANNED, after

ONE = Sentence(text="Que voulez-vous faire ?", language="fr")
TWO = Sentence(text="Demander à une personne", language="fr", passage=1)
MINE = Sentence(text="Bulletin de paie", language="fr", passage=2, own=True)
AT_S = 2000.0


def came(state: SessionState, *events: e.Event) -> tuple[SessionState, list[object]]:
    """The state after these events, and the effects of the last."""
    effects: tuple[object, ...] = ()
    for event in events:
        result = step(state, event, AT_S, RULES)
        state, effects = result.state, result.effects
    return state, list(effects)


def test_another_pace_is_heard_at_once() -> None:
    """The sentence is begun anew; at the end of the scale it goes on."""
    reading, _ = came(after(MENU), e.ReadingAsked((ONE, TWO)))
    assert came(reading, e.SpeechMoved(1))[1] == [Say(ONE, 125, 70)]
    state, effects = came(reading, e.VolumeMoved(-1))
    assert effects == [Say(ONE, 100, 60)]
    loudest, _ = came(state, *[e.VolumeMoved(1)] * 6)
    assert came(loudest, e.VolumeMoved(1)) == (loudest, [])
    assert came(after(MENU), e.SpeechMoved(1))[1] == []


def test_a_screen_is_read_from_its_first_sentence() -> None:
    state, effects = came(after(MENU), e.ReadingAsked((ONE, TWO)))
    assert state.reading is not None
    assert state.reading.now == ONE
    assert effects == [Say(ONE, 100, 70)]


def test_one_sentence_follows_the_other_to_the_end() -> None:
    state, effects = came(after(MENU), e.ReadingAsked((ONE, TWO)), e.SentenceSaid())
    assert effects == [Say(TWO, 100, 70)]
    state, _ = came(state, e.SentenceSaid())
    assert state.reading is None


def test_it_is_said_at_the_pace_and_volume_chosen() -> None:
    _, effects = came(
        after(MENU),
        e.SpeechMoved(-1),
        e.VolumeMoved(1),
        e.ReadingAsked((ONE,)),
    )
    assert effects == [Say(ONE, 80, 80)]


@pytest.mark.parametrize(
    "move",
    [
        e.ReadingStopped(),
        e.ComfortAsked(),
        e.LeaveAsked(),
        e.BackAsked(),
        e.LanguageChosen("en"),
        e.DocumentsAsked(),
    ],
)
def test_any_other_screen_is_silence(move: e.Event) -> None:
    state, effects = came(after(MENU), e.ReadingAsked((ONE, TWO)), move)
    assert state.reading is None
    assert effects[0] == Hush()


@pytest.mark.parametrize("move", [e.Presence(), e.TextSizeChosen(3), e.ZoomMoved(1)])
def test_what_leaves_the_screen_there_does_not_stop_it(move: e.Event) -> None:
    state, effects = came(after(MENU), e.ReadingAsked((ONE, TWO)), move)
    assert state.reading is not None
    assert effects == []


def test_the_end_of_a_visit_is_silence_before_anything_else() -> None:
    state, effects = came(
        after(SCANNED), e.ReadingAsked((ONE,)), e.LeaveAsked(), e.LeaveConfirmed()
    )
    assert state.phase is Phase.FAREWELL
    assert any(isinstance(effect, EraseVisit) for effect in effects)
    begun, _ = came(after(SCANNED), e.ReadingAsked((ONE,)))
    _, effects = came(begun, e.Broke(StopCause.UNEXPECTED, ""))
    assert effects[0] == Hush()


def test_the_farewell_can_be_read() -> None:
    state, effects = came(after(FAREWELL), e.ReadingAsked((ONE,)))
    assert effects == [Say(ONE, 100, 70)]
    assert state.reading is not None


def test_the_visitors_own_words_are_said_to_nobody_else() -> None:
    state, _ = came(after(SCANNED), e.ReadingAsked((ONE, MINE, TWO)))
    assert state.reading is not None
    assert state.reading.sentences == (ONE, TWO)
    state, _ = came(state, e.SentenceSaid(), e.SentenceSaid())
    assert state.notice is not None
    assert state.notice.kind is NoticeKind.OWN_WORDS_KEPT


def test_that_they_are_kept_is_told_once() -> None:
    told, _ = came(after(SCANNED), e.ReadingAsked((MINE,)))
    assert told.notice is not None
    again, effects = came(told, e.NoticeClosed(), e.ReadingAsked((MINE,)))
    assert (again.notice, again.reading, effects) == (None, None, [])


def test_a_headset_or_consent_has_them_said() -> None:
    _, effects = came(after(SCANNED), e.ReadingAsked((MINE,), headset=True))
    assert effects == [Say(MINE, 100, 70)]
    _, effects = came(after(SCANNED), e.OwnWordsChosen(True), e.ReadingAsked((MINE,)))
    assert effects == [Say(MINE, 100, 70)]


def test_a_headset_pulled_out_breaks_the_visitors_own_words_off() -> None:
    begun = e.ReadingAsked((MINE, ONE), headset=True)
    state, effects = came(after(SCANNED), begun, e.HeadsetPulled())
    assert effects[-1] == Say(ONE, 100, 70)
    assert state.reading is not None
    assert state.reading.sentences == (ONE,)
    state, _ = came(state, e.SentenceSaid())
    assert state.notice is not None
    assert state.notice.kind is NoticeKind.OWN_WORDS_KEPT


def test_without_more_of_the_screen_it_is_silent() -> None:
    begun = e.ReadingAsked((ONE, MINE), headset=True)
    state, effects = came(after(SCANNED), begun, e.SentenceSaid(), e.HeadsetPulled())
    assert effects[-1] == Hush()
    assert state.reading is None


@pytest.mark.parametrize(
    "events",
    [
        (e.ReadingAsked((ONE, TWO), headset=True),),
        (e.ReadingAsked((ONE, MINE)),),
        (e.OwnWordsChosen(True), e.ReadingAsked((MINE, ONE), headset=True)),
        (),
    ],
)
def test_nobody_minds_a_headset_that_kept_no_secret(
    events: tuple[e.Event, ...],
) -> None:
    before, said = came(after(SCANNED), *events)
    after_it, effects = came(before, e.HeadsetPulled())
    assert effects == []
    assert (after_it.reading is None) is (before.reading is None)
    assert len(said) == bool(events)


def test_no_sound_is_told_and_ends_it() -> None:
    state, _ = came(after(MENU), e.ReadingAsked((ONE,)), e.SpeechFaulted("no_sound"))
    assert state.reading is None
    assert state.notice is not None
    assert state.notice.kind is NoticeKind.VOICE_SILENT


def test_no_sound_does_not_cover_a_fault() -> None:
    paper = FaultShown(source=FaultSource.PRINTER, reason="no_paper")
    state = replace(after(MENU), fault=paper)
    state, _ = came(state, e.ReadingAsked((ONE,)), e.SpeechFaulted("no_sound"))
    assert (state.fault, state.notice) == (paper, None)


def test_being_read_to_is_being_there() -> None:
    timeouts = Timeouts()
    state, _ = came(after(MENU), e.ReadingAsked((ONE,)))
    assert (
        next_deadline(state, timeouts) == AT_S + timeouts.idle_warning_s + BUSY_HOLD_S
    )
    state, _ = came(state, e.SentenceSaid())
    assert next_deadline(state, timeouts) == AT_S + timeouts.idle_warning_s


def test_the_last_question_is_read_by_itself_and_nobody_was_there_for_it() -> None:
    asked = replace(after(MENU), still_there_since_s=AT_S - 10, present_at_s=AT_S - 200)
    state, effects = came(asked, e.ReadingCame((ONE,)))
    assert effects == [Say(ONE, 100, 70)]
    assert state.present_at_s == AT_S - 200
    assert next_deadline(state, Timeouts()) == AT_S - 10 + Timeouts().still_there_s


def test_a_resting_cabin_says_nothing() -> None:
    state, effects = came(SessionState(), e.ReadingCame((ONE,)))
    assert (state.reading, effects) == (None, [])


@pytest.mark.parametrize(
    ("event", "settled"),
    [
        (e.VoiceChosen(True), Comfort(voice_on_arrival=True)),
        (e.SpeechMoved(1), Comfort(speech_percent=125)),
        (e.VolumeMoved(-1), Comfort(volume_percent=60)),
        (e.OwnWordsChosen(True), Comfort(own_words_aloud=True)),
        (e.SlownessChosen(True), Comfort(slow=True)),
        (e.HandChosen(True), Comfort(left_handed=True)),
        (e.ReachChosen(True), Comfort(low_reach=True)),
    ],
)
def test_a_touch_of_the_comfort_sheet_applies_at_once(
    event: e.Event, settled: Comfort
) -> None:
    state, effects = came(replace(after(MENU), comfort=Comfort()), event)
    assert (state.comfort, effects) == (settled, [])
    state, _ = came(state, e.ComfortReset())
    assert state.comfort == Comfort()


@pytest.mark.parametrize("direction", [-1, 1])
def test_pace_and_volume_stop_at_their_ends(direction: int) -> None:
    state, _ = came(
        after(MENU),
        *[e.SpeechMoved(direction)] * 9,  # type: ignore[arg-type]
        *[e.VolumeMoved(direction)] * 9,  # type: ignore[arg-type]
    )
    ends = (50, 40) if direction < 0 else (200, 100)
    assert (state.comfort.speech_percent, state.comfort.volume_percent) == ends


def test_slowness_is_twice_the_time_everywhere() -> None:
    timeouts = Timeouts()
    state, _ = came(after(MENU), e.SlownessChosen(True))
    assert next_deadline(state, timeouts) == AT_S + 2 * timeouts.idle_warning_s
    asked = replace(state, still_there_since_s=AT_S)
    assert next_deadline(asked, timeouts) == AT_S + 2 * timeouts.still_there_s
