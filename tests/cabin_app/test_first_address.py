"""A first address: what it may be called, what guards it, and that it is forgotten."""

import secrets
from itertools import cycle
from pathlib import Path

import pytest

from cabin_app.first_address.passphrase import load_words, passphrase, strength
from cabin_app.first_address.suggestions import plain, suggestions
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.practice.passwords import class_flaws
from cabin_app.session import events as e
from cabin_app.session.effects import PrintAddressCard
from cabin_app.session.state import Phase, Sheet
from cabin_app.session.transitions import step
from support.visits import ONLINE, RULES, after

WORDS = load_words(SHIPPED_ASSETS / "words")
AT_S = 2000.0


@pytest.mark.parametrize(
    ("first", "last", "made"),
    [
        ("Zoé", "Lefèvre", ("zoe.lefevre", "zoelefevre", "lefevre-zoe", "z.lefevre")),
        ("Marie Anne", "N’Diaye", ("marie-anne.n-diaye", "marie-annen-diaye",
         "n-diaye-marie-anne", "m.n-diaye")),
        ("Łukasz", "Cœur", ("lukasz.coeur", "lukaszcoeur", "coeur-lukasz", "l.coeur")),
        ("Ana", "", ("ana", "ana.courrier")),
        ("", "", ()),
        ("محمد", "", ()),
        ("  ", "…", ()),
    ],
)  # fmt: skip
def test_addresses_are_made_of_the_name(
    first: str, last: str, made: tuple[str, ...]
) -> None:
    assert suggestions(first, last) == made


def test_an_endless_name_still_fits() -> None:
    for text in suggestions("a" * 80, "b" * 80):
        assert len(text) <= 30


def test_nothing_but_what_an_address_may_hold() -> None:
    assert plain("Jean-Noël d'Été_3") == "jean-noel-d-ete-3"


def test_words_are_short_known_and_without_accents() -> None:
    assert len(WORDS) >= 512
    assert len(set(WORDS)) == len(WORDS)
    assert all(4 <= len(w) <= 7 and w.isascii() and w.islower() for w in WORDS)


def test_a_passphrase_has_four_different_words_and_two_digits() -> None:
    turns = cycle(["tulipe", "tulipe", "bateau", "citron", "nuage"])
    digits = iter("27")
    made = passphrase(
        WORDS, lambda some: next(digits) if len(some) < 10 else next(turns)
    )
    assert made == "Tulipe-bateau-citron-nuage-27"


def test_every_passphrase_is_taken_by_the_strictest_site_and_is_strong() -> None:
    for _ in range(20):
        made = passphrase(WORDS, secrets.choice)
        assert class_flaws(made) == ()
        assert strength(made) >= 3


def test_a_weak_one_is_measured_as_such() -> None:
    assert strength("soleil") < 2


def test_the_address_is_prepared_in_three_touches() -> None:
    state = after(ONLINE)
    for event in (
        e.AddressAsked(),
        e.NamesGiven("Zoé", "Lefèvre"),
        e.AddressChosen("zoe.lefevre"),
        e.PassphraseMade("Tulipe-bateau-citron-nuage-27"),
    ):
        state = step(state, event, AT_S, RULES).state
    assert state.sheet is Sheet.ADDRESS
    assert state.new_address is not None
    assert state.new_address.local == "zoe.lefevre"
    assert state.new_address.passphrase == "Tulipe-bateau-citron-nuage-27"
    closed = step(state, e.SheetClosed(), AT_S, RULES).state
    assert closed.sheet is None
    assert closed.new_address == state.new_address


def test_only_what_was_offered_can_be_chosen() -> None:
    state = step(after(ONLINE), e.NamesGiven("Zoé", "Lefèvre"), AT_S, RULES).state
    state = step(state, e.AddressChosen("someone.else"), AT_S, RULES).state
    assert state.new_address is not None
    assert state.new_address.local == ""


@pytest.mark.parametrize("asked", [True, False])
def test_the_card_holds_the_password_only_if_asked(asked: bool) -> None:
    state = after(ONLINE)
    for event in (e.NamesGiven("Zoé", "L"), e.PassphraseMade("Secret-27")):
        state = step(state, event, AT_S, RULES).state
    came = step(state, e.AddressCardAsked(asked), AT_S, RULES)
    (effect,) = came.effects
    assert isinstance(effect, PrintAddressCard)
    assert effect.with_password is asked


def test_without_an_address_there_is_no_card() -> None:
    assert step(after(ONLINE), e.AddressCardAsked(False), AT_S, RULES).effects == ()


@pytest.mark.parametrize("ending", [(e.LeaveAsked(), e.LeaveConfirmed())])
def test_nothing_of_it_outlives_the_visit(ending: tuple[e.Event, ...]) -> None:
    state = after(ONLINE)
    for event in (e.NamesGiven("Zoé", "L"), e.PassphraseMade("S-27"), *ending):
        state = step(state, event, AT_S, RULES).state
    assert state.phase is Phase.FAREWELL
    assert state.new_address is None
    assert "Zo" not in repr(state)


def test_the_list_of_words_is_where_its_licence_says() -> None:
    licence = (SHIPPED_ASSETS / "licences" / "passphrase-words.txt").read_text("utf-8")
    assert str(Path("assets/words/passphrase-fr.txt")) in licence
