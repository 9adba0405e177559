"""Nothing is cut, covered, too small or too near, whatever the visitor chose.

The application is built once, in a process of its own: only one may exist in each.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cabin_app.bootstrap.released import released_languages
from cabin_app.language import ALWAYS_WHOLE, Language
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.session.state import StaffPage
from support.patience import PLAY_LIMIT_S

SHOOT = Path(__file__).with_name("shoot.py")
LOOKS = (
    "fr-l1",
    "fr-l2",
    "fr-l3",
    "fr-l4",
    "fr-p1",
    "fr-p4",
    "en-l4",
    "en-p3",
    "ar-l1",
    "ar-l4",
    "ar-p1",
    "ar-p4",
    "fr-p1-low",
    "ar-p2-low",
    "fr-p3-low",
    "fr-p4-low",
    "fr-l1-left",
    "fr-l1-longer",
    "fr-p1-longer",
    "es-l4",
    "pt-l1",
    "tr-p4",
    "uk-l4",
    "uk-p1",
)
"""The last five are where the words of each younger language need most room."""
TOO_MUCH = {("procedure-noted", "fr-l1-longer"), ("online-step4", "fr-l1-longer")}
"""A note of the morning and words a fifth longer: the foot of the card goes under.
And *Avant*, a third longer than in any language, beside *J’ai fini*.
"""
STATES = (
    "welcome",
    "menu",
    "menu-read",
    "comfort",
    "comfort-hearing",
    "comfort-touching",
    "fault",
    "fault-scanner-hardware",
    "fault-printer-refused_document",
    "menu-letter",
    "service-caf",
    "service-notice",
    "letter-caf",
    "prepared",
    "missing",
    "procedure-caf-envoyer-document",
    "procedure-ft-inscription",
    "procedure-caf-prime-activite",
    "procedure-noted",
    "procedure-noted-scanner",
    "online",
    "online-read",
    "online-noticed",
    "online-papers",
    "online-write-mail",
    "online-loading",
    "online-mailchoice",
    "online-mailopening",
    "online-mail",
    "online-file",
    "online-step2",
    "address-1",
    "address-2",
    "online-address",
    "online-step4",
    "online-last",
    "online-folded",
    "online-slow",
    "online-obstacle-phone_app",
    "online-no_network",
    "online-page_missing",
    "online-unsafe",
    "online-picker-list",
    "online-picker-moment",
    "online-dialog-prompt",
    "online-dialog-muted",
    "documents-0",
    "documents-1",
    "documents-3",
    "documents-5",
    "documents-file",
    "documents-file-again",
    "documents-stick",
    "stick-choosing",
    "stick-copy-full",
    "still-there",
    "leave",
    "note-long",
    "note-shown",
    "farewell",
    "farewell-many",
    "farewell-long",
    "erasing",
    "aid-welcome",
    "menu-told",
    "aid-online",
)

STAFF_LOOKS = "fr-l1,fr-p1,en-p1,fr-l1-longer"
"""Staff work in the usual size; their pages are in two languages."""
STAFF = tuple(f"staff-{page.value}" for page in StaffPage)
LARGER_LOOKS = "fr-l1,en-p1"
LARGER = tuple(f"{name}-larger" for name in STAFF)
"""The same under the lens of the staff."""


def faults_in(look: str, states: tuple[str, ...] = STATES) -> dict[str, list[str]]:
    """Faults by picture; a process for each look, so that none takes long."""
    command = [sys.executable, str(SHOOT), "--faults", "--exactly"]
    command += ["--only", ",".join(states), "--looks", look]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=PLAY_LIMIT_S, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    faults: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    return faults


@pytest.mark.web
@pytest.mark.parametrize("look", LOOKS)
def test_everything_is_whole_and_in_its_place(look: str) -> None:
    language = Language(look[:2])
    if language not in {*ALWAYS_WHOLE, *released_languages(SHIPPED_ASSETS)}:
        pytest.skip(f"{language.own_name} is being translated")
    shown = faults_in(look)
    for state, of_look in TOO_MUCH:
        if of_look == look:
            shown[f"{state}_{look}"] = []
    assert len(shown) == len(STATES)
    assert {name: words for name, words in shown.items() if words} == {}


@pytest.mark.web
def test_the_spaces_of_the_staff_too() -> None:
    shown = faults_in(STAFF_LOOKS, STAFF)
    assert len(shown) == len(STAFF) * len(STAFF_LOOKS.split(","))
    assert {name: words for name, words in shown.items() if words} == {}


@pytest.mark.web
def test_the_spaces_of_the_staff_magnified() -> None:
    shown = faults_in(LARGER_LOOKS, LARGER)
    assert len(shown) == len(LARGER) * len(LARGER_LOOKS.split(","))
    assert {name: words for name, words in shown.items() if words} == {}
