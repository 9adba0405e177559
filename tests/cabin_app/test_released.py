"""A language is offered once its words were released and its catalogue is whole."""

from pathlib import Path

import pytest

from cabin_app.bootstrap import released
from cabin_app.bootstrap.check import check_cabin
from cabin_app.bootstrap.released import released_languages
from cabin_app.language import ALWAYS_WHOLE, Language
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.practice.site_words import (
    said_by_room,
    said_by_sites,
    whole,
    with_french,
)
from ui.own_words import CHOOSE, GREETINGS, TOUCH_TO_START, invitations
from ui.web.profile import ACCEPT_LANGUAGE

PRACTICE = SHIPPED_ASSETS / "practice"


def test_a_language_without_its_file_is_not_released(tmp_path: Path) -> None:
    folder = tmp_path / "i18n"
    folder.mkdir()
    for code in ("fr", "ar", "tr"):
        (folder / f"cabin_{code}.qm").write_bytes(released._MARK + b"words")
    (folder / "cabin_es.ts").write_bytes(b"begun")
    assert released_languages(tmp_path) == {
        Language.FRENCH,
        Language.ARABIC,
        Language.TURKISH,
    }


def test_check_tells_which_language_is_not_offered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A wish, not a fault: the cabin serves in the others."""
    some = frozenset({*ALWAYS_WHOLE, Language.SPANISH})
    monkeypatch.setattr("cabin_app.bootstrap.check.released_languages", lambda _: some)
    for look in ("_devices", "_practice", "_journal", "_town", "_engine"):
        monkeypatch.setattr(
            f"cabin_app.bootstrap.check.{look}", lambda *_, **__: iter(())
        )
    told = [str(finding) for finding in check_cabin(None)]
    missing = [line for line in told if "is not offered" in line]
    unread = [line for line in told if "read by no speaker yet" in line]
    assert [line.split()[0] for line in unread] == ["ok"]
    assert "English, العربية, Español" in unread[0]
    assert "Türkçe" not in unread[0]
    assert len(missing) == 3
    assert all(line.startswith("attention") for line in missing)
    assert any("Türkçe is not offered" in line for line in missing)


def test_rehearsals_are_whole_where_everything_is() -> None:
    """A gap in another language only keeps that one from being released."""
    assert set(whole(said_by_sites(PRACTICE))) >= set(ALWAYS_WHOLE)
    assert set(whole(said_by_room(PRACTICE))) >= set(ALWAYS_WHOLE)


def test_what_a_language_does_not_say_is_french_there() -> None:
    words = {each: {"a": each.value, "b": each.value} for each in Language}
    words[Language.TURKISH] = {"a": "tr"}
    assert Language.TURKISH not in whole(words)
    assert with_french(words)[Language.TURKISH] == {"a": "tr", "b": "fr"}


def test_every_language_says_its_own_words() -> None:
    for words in (GREETINGS, CHOOSE, TOUCH_TO_START):
        assert set(words) == set(Language)
        assert len(set(words.values())) == len(Language)
    assert set(ACCEPT_LANGUAGE) == {language.value for language in Language}
    two = (Language.FRENCH, Language.UKRAINIAN)
    assert invitations(two) == [TOUCH_TO_START[Language.UKRAINIAN]]
