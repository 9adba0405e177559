"""Reading aloud: begun, followed sentence by sentence, ended by any other move."""

from dataclasses import replace
from typing import assert_never

from cabin_app.session.effects import Hush, Say
from cabin_app.session.events import (
    ContrastChosen,
    HandChosen,
    MotionChosen,
    OwnWordsChosen,
    ReachChosen,
    ReadingAsked,
    ReadingCame,
    SentenceSaid,
    SlownessChosen,
    SpeechMoved,
    TextSizeChosen,
    VoiceChosen,
    VolumeMoved,
)
from cabin_app.session.rules import Step
from cabin_app.session.sheets import tell
from cabin_app.session.state import Comfort, NoticeKind, Reading, SessionState
from cabin_app.session.zoom import zoomed

LARGEST_TEXT = 4
SPEECH_PERCENT = (50, 65, 80, 100, 125, 150, 200)
"""Paces of the voice: few enough to be heard apart."""

VOLUME_PERCENT = (40, 50, 60, 70, 80, 90, 100)
"""The sound server's own scale, which follows the ear: under 40 nothing is heard."""

Setting = (
    TextSizeChosen
    | ContrastChosen
    | MotionChosen
    | VoiceChosen
    | SpeechMoved
    | VolumeMoved
    | OwnWordsChosen
    | SlownessChosen
    | HandChosen
    | ReachChosen
)


def asked(state: SessionState, event: ReadingAsked | ReadingCame) -> Step:
    """From the first sentence on; what is the visitor's is said to nobody else."""
    private = event.headset or state.comfort.own_words_aloud
    said = tuple(s for s in event.sentences if private or not s.own)
    withheld = len(said) < len(event.sentences)
    if not said:
        return _withheld_told(replace(state, reading=None), withheld=withheld)
    begun = Reading(
        sentences=said,
        withheld=withheld,
        in_headset=event.headset,
        news=isinstance(event, ReadingCame) and event.news,
    )
    return _say(replace(state, reading=begun))


def sentence_said(state: SessionState) -> Step:
    """The next one; after the last, what was left out is told once."""
    reading = state.reading
    if reading is None:
        return Step(state)
    if reading.at + 1 < len(reading.sentences):
        return _say(replace(state, reading=replace(reading, at=reading.at + 1)))
    return _withheld_told(replace(state, reading=None), withheld=reading.withheld)


def headset_pulled(state: SessionState) -> Step:
    """What is the visitor's is broken off; the rest of the screen is said to all."""
    reading = state.reading
    if reading is None or not reading.in_headset or state.comfort.own_words_aloud:
        return Step(state)
    ahead = reading.sentences[reading.at :]
    if not any(sentence.own for sentence in ahead):
        return Step(replace(state, reading=replace(reading, in_headset=False)))
    left = tuple(sentence for sentence in ahead if not sentence.own)
    if not left:
        return _withheld_told(replace(state, reading=None), withheld=True)
    now = Reading(sentences=left, withheld=True, news=reading.news)
    if not reading.now.own:
        return Step(replace(state, reading=now))
    return _say(replace(state, reading=now))


def faulted(state: SessionState) -> Step:
    """No sound: everything can still be read, and a person can be asked."""
    if state.reading is None:
        return Step(state)
    silent = replace(state, reading=None)
    if silent.still_there_since_s is not None or silent.fault is not None:
        return Step(silent)
    return Step(tell(silent, NoticeKind.VOICE_SILENT))


def followed(before: SessionState, came: Step) -> Step:
    """What is read aloud is what is on screen: another screen ends it."""
    if before.reading is None:
        return came
    after = came.state
    if after.reading is not None and place_of(before) == place_of(after):
        return came
    return Step(replace(after, reading=None), (Hush(), *came.effects))


def set_to(state: SessionState, event: Setting) -> Step:
    """A setting applies at once: the sentence being said is begun anew with it."""
    after = replace(state, comfort=comfort_of(state, event))
    if isinstance(event, SpeechMoved | VolumeMoved) and after.comfort != state.comfort:
        return _say(after)
    return Step(after)


def is_life(state: SessionState, event: object) -> bool:
    """Whether what was said stands for presence: not what a screen says by itself.

    A page that comes and goes for ever would keep a visit open that nobody is in.
    """
    told = isinstance(event, SentenceSaid)
    return not (told and state.reading is not None and state.reading.news)


def comfort_of(state: SessionState, event: Setting) -> Comfort:
    """The visitor's settings after one of them was touched."""
    comfort = state.comfort
    match event:
        case TextSizeChosen(text_size=size):
            return _with_text_size(comfort, min(max(size, 1), LARGEST_TEXT))
        case ContrastChosen(contrast=contrast):
            return replace(comfort, contrast=contrast)
        case MotionChosen(reduced=reduced):
            return replace(comfort, reduced_motion=reduced)
        case VoiceChosen(on_arrival=on_arrival):
            return replace(comfort, voice_on_arrival=on_arrival)
        case SpeechMoved(direction=direction):
            pace = _moved_in(SPEECH_PERCENT, comfort.speech_percent, direction)
            return replace(comfort, speech_percent=pace)
        case VolumeMoved(direction=direction):
            volume = _moved_in(VOLUME_PERCENT, comfort.volume_percent, direction)
            return replace(comfort, volume_percent=volume)
        case OwnWordsChosen(aloud=aloud):
            return replace(comfort, own_words_aloud=aloud)
        case SlownessChosen(slow=slow):
            return replace(comfort, slow=slow)
        case HandChosen(left=left):
            return replace(comfort, left_handed=left)
        case ReachChosen(low=low):
            return replace(comfort, low_reach=low)
        case _:
            assert_never(event)


def _with_text_size(comfort: Comfort, size: int) -> Comfort:
    """Pages of the web follow, a step of their own for each of ours."""
    zoom = zoomed(comfort.page_zoom_percent, size - comfort.text_size)
    return replace(comfort, text_size=size, page_zoom_percent=zoom)


def _say(state: SessionState) -> Step:
    if state.reading is None:
        return Step(state)
    comfort = state.comfort
    said = Say(state.reading.now, comfort.speech_percent, comfort.volume_percent)
    return Step(state, (said,))


def _withheld_told(state: SessionState, *, withheld: bool) -> Step:
    if not withheld or state.own_words_told:
        return Step(state)
    if state.still_there_since_s is not None or state.fault is not None:
        return Step(state)
    told = tell(state, NoticeKind.OWN_WORDS_KEPT)
    return Step(replace(told, own_words_told=True))


def place_of(state: SessionState) -> tuple[object, ...]:
    """What makes another screen of it, to whoever listens; changes end a reading."""
    return (
        state.phase,
        state.sheet,
        state.fault,
        state.notice,
        state.still_there_since_s,
        state.guide_step,
        state.tab,
        state.service,
        state.procedure,
        state.comfort.language,
        state.stay is not None and state.stay.aid_open,
        state.call.stage if state.call is not None else None,
    )


def _moved_in(steps: tuple[int, ...], now: int, direction: int) -> int:
    wanted = steps.index(now) + direction
    return steps[min(max(wanted, 0), len(steps) - 1)]
