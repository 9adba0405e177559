"""The page of the vocabulary is the vocabulary."""

from datetime import date
from pathlib import Path

from cabin_app.catalogue.model import Theme
from cabin_app.journal.events import EVENTS
from cabin_app.journal.plain import (
    event_from_plain,
    event_to_plain,
    kinds_of,
    name_of,
)
from cabin_app.journal.simulate import Wish, simulate
from cabin_app.journal.vocabulary_page import page

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_is_written_anew_when_the_vocabulary_changes() -> None:
    assert (ROOT / "JOURNAL.md").read_text("utf-8") == page()


def test_it_names_every_event_and_every_field() -> None:
    text = page()
    for event in EVENTS:
        assert f"| `{name_of(event)}` |" in text
        for name in kinds_of(event):
            assert f"| `{name}` |" in text


def test_every_event_comes_back_from_words_and_numbers() -> None:
    wish = Wish(years=0.5, today=date(2026, 11, 25))
    drawn = list(simulate(wish, [(Theme.EMAIL, "email")]))
    assert {type(event) for event in drawn} >= set(EVENTS[:6])
    for event in drawn:
        assert event_from_plain(event_to_plain(event)) == event
