"""What the screens say in every language, and that `check` sees every kind of gap."""

import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from cabin_app.language import LocalText
from cabin_app.printing import words as paper

ROOT = Path(__file__).resolve().parent.parent.parent
CATALOGUE = ROOT / "assets" / "catalogue"
PRACTICE = ROOT / "assets" / "practice" / "words"
LANGUAGES = ("en", "ar", "es", "pt", "tr", "uk")
EN = "cabin_en.ts"
OF_A_SITE = {"Documents"}
"""Words of ours that are also a button of a site, which stays in French."""
QUOTED = {
    "fr": re.compile("«[ \u00a0]?(.+?)[ \u00a0]?»"),
    "en": re.compile("“(.+?)”"),
    "ar": re.compile("«[ \u00a0]?(.+?)[ \u00a0]?»"),
    "es": re.compile("«(.+?)»"),
    "pt": re.compile("«(.+?)»"),
    "tr": re.compile("“(.+?)”"),
    "uk": re.compile("«(.+?)»"),
}


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("packaging_translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def written(tmp_path: Path, language: str, *sentences: str) -> Path:
    """A translation file with these messages, all on one screen."""
    path = tmp_path / f"cabin_{language}.ts"
    path.write_text(
        f'<TS version="2.1" language="{language}"><context><name>Screen</name>'
        + "".join(sentences)
        + "</context></TS>",
        encoding="utf-8",
    )
    return path


def plain(source: str, translation: str) -> str:
    return f"<message><source>{source}</source>{translation}</message>"


def counted(source: str, *forms: str) -> str:
    inside = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return (
        f'<message numerus="yes"><source>{source}</source>'
        f"<translation>{inside}</translation></message>"
    )


ARABIC = ("لا صفحات", "صفحة واحدة", "صفحتان", "%n صفحات", "%n صفحة", "%n صفحة")


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", plain("Retour", "<translation>Back</translation>")),
        ("en", plain("Page %1 sur %2", "<translation>%2, page %1</translation>")),
        ("fr", counted("%n pages", "%n page", "%n pages")),
        ("en", counted("Vos %n pages", "Your page", "Your %n pages")),
        ("ar", counted("%n pages", *ARABIC)),
    ],
)
def test_a_whole_translation_is_no_gap(
    translations: ModuleType, tmp_path: Path, language: str, message: str
) -> None:
    assert translations.gaps(written(tmp_path, language, message)) == []


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", plain("Retour", "")),
        ("en", plain("Retour", "<translation></translation>")),
        ("en", plain("Retour", "<translation> </translation>")),
        ("en", plain("Retour", '<translation type="unfinished">Back</translation>')),
        ("en", plain("Retour", '<translation type="vanished">Back</translation>')),
        ("en", plain("Page %1", "<translation>Page</translation>")),
        ("en", plain("Page %1 sur %2", "<translation>Page %1 of %1</translation>")),
        ("en", plain("Page %1", "<translation>Page %1 of %2</translation>")),
        ("en", counted("%n pages", "%n page")),
        ("en", counted("%n pages", "%n page", "pages")),
        ("en", counted("%n pages", "%n page", "")),
        ("en", counted("%n pages de %1", "one page", "%n pages of %1")),
        ("ar", counted("%n pages", "%n صفحة", "%n صفحات")),
        ("ar", counted("%n pages", *ARABIC[:3], "صفحات", *ARABIC[4:])),
    ],
)
def test_what_is_not_whole_is_a_gap(
    translations: ModuleType, tmp_path: Path, language: str, message: str
) -> None:
    assert len(translations.gaps(written(tmp_path, language, message))) == 1


def test_a_younger_language_need_not_speak_to_the_staff(
    translations: ModuleType, tmp_path: Path
) -> None:
    for language, screen, count in (
        ("es", "SettingsPage", 0),
        ("es", "DockWords", 0),
        ("es", "AidWords", 1),
        ("es", "MenuScreen", 1),
        ("ar", "SettingsPage", 1),
    ):
        path = written(tmp_path, language, plain("Retour", ""))
        path.write_text(path.read_text("utf-8").replace(">Screen<", f">{screen}<"))
        assert len(translations.gaps(path)) == count, (language, screen)


def test_one_sentence_said_in_two_ways_is_found(
    translations: ModuleType, tmp_path: Path
) -> None:
    path = written(
        tmp_path,
        "en",
        plain("Retour", "<translation>Back</translation>"),
        plain("Retour", "<translation>Return</translation>"),
        plain("Page", "<translation>Page</translation>"),
        plain("Page", "<translation>Page</translation>"),
    )
    assert translations.split(path) == ["Retour"]


def test_every_sentence_of_the_screens_is_said_in_every_language(
    translations: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert translations.check() == 0, capsys.readouterr().out


def test_a_sentence_the_files_do_not_know_is_refused(
    translations: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    screen = tmp_path / "NewScreen.qml"
    screen.write_text(
        'import QtQml\nQtObject { property string a: qsTr("Retour") }\n', "utf-8"
    )
    monkeypatch.setattr(translations, "sources", lambda: [str(screen)])
    assert translations.check() == 1
    told = capsys.readouterr().out
    assert "cabin_en.ts does not know 'Retour' of NewScreen" in told
    assert "cabin_ar.ts does not know 'Retour' of NewScreen" in told


def buttons(translations: ModuleType, language: str) -> dict[str, str]:
    path = translations.FOLDER / f"cabin_{language}.ts"
    return {
        source: translations.spoken(message)[0]
        for (_, source), message in translations.messages(path)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_guides_name_buttons_as_the_screens_do(
    translations: ModuleType, language: str
) -> None:
    said = buttons(translations, language)
    named = set()
    for path in sorted((CATALOGUE / "i18n" / language).glob("*.yaml")):
        for sentence, words in yaml.safe_load(path.read_text("utf-8")).items():
            french = QUOTED["fr"].findall(sentence)
            here = QUOTED[language].findall(words)
            for button, name in zip(french, here, strict=True):
                if button in said and button not in OF_A_SITE:
                    assert name == said[button], (path.name, sentence)
                    named.add(button)
    assert named >= {"Mes e-mails", "Imprimer", "Scanner mon papier"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_guides_name_buttons_as_the_practice_sites_do(language: str) -> None:
    shown = {
        code: json.loads((PRACTICE / f"{code}.json").read_text("utf-8"))
        for code in ("fr", language)
    }
    keys = {words: key for key, words in shown["fr"].items()}
    guides = CATALOGUE / "i18n" / language / "entrainement.yaml"
    named = set()
    for sentence, words in yaml.safe_load(guides.read_text("utf-8")).items():
        here = QUOTED[language].findall(words)
        for button, name in zip(QUOTED["fr"].findall(sentence), here, strict=True):
            if button in keys:
                assert name == shown[language][keys[button]], sentence
                named.add(keys[button])
    assert named == {"log_in", "fill_in", "send_title", "certificate_title"}


def test_french_sentences_do_not_break_before_a_mark(
    translations: ModuleType,
) -> None:
    french = {source for _, source in translations.known(translations.FOLDER / EN)}
    assert len(french) > 200
    assert [text for text in sorted(french) if re.search(r" [?!:;»]|« |'", text)] == []


def test_a_language_somebody_works_on_holds_nobody_up(
    translations: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    written(tmp_path, "uk", counted("%n pages", "%n сторінка", "%n сторінки", ""))
    written(tmp_path, "tr", counted("%n pages", "%n sayfa"))
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    assert translations.begun() == ("tr", "uk")
    assert translations.whole() == ("tr",)
    assert translations.check() == 0
    assert "uk: 1 sentences are missing" in capsys.readouterr().out


def test_a_language_is_released_only_while_it_is_whole(
    translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path, "tr", counted("%n pages", "%n sayfa"))
    written(tmp_path, "uk", counted("%n pages", "%n сторінка", "%n сторінки", ""))
    (tmp_path / "cabin_uk.qm").write_bytes(b"whole until yesterday")
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    assert translations.release() == 0
    assert {path.name for path in tmp_path.glob("*.qm")} == {"cabin_tr.qm"}
    monkeypatch.setattr(translations, "lacking", lambda code: ["on paper: La cabine"])
    assert translations.whole() == ()


def test_paper_and_rehearsals_say_it_in_every_language(
    translations: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    for code in translations.ALWAYS_WHOLE:
        assert translations.lacking(code) == []
    less = LocalText.of({"fr": "Oui", "en": "Yes", "ar": "نعم"})
    monkeypatch.setattr(paper, "NAME", less)
    assert translations.lacking("tr") == ["on paper: Oui"]
    assert translations.lacking("ar") == []


def test_a_sentence_that_moves_to_another_screen_keeps_its_words(
    translations: ModuleType, tmp_path: Path
) -> None:
    before = written(tmp_path, "en", plain("Retour", "<translation>Back</translation>"))
    words = translations.said_by(before)
    moved = written(
        tmp_path, "en", plain("Retour", '<translation type="unfinished"></translation>')
    )
    translations.carry(moved, words)
    assert translations.gaps(moved) == []
    assert translations.said_by(moved) == {"Retour": ("Back",)}


def test_who_read_a_language_is_told_for_each(translations: ModuleType) -> None:
    reviewed = json.loads(translations.REVIEWED.read_text("utf-8"))
    assert set(reviewed) == set(translations.begun()) - {"fr"}


NOTED = ("Avant", "Voir", "Entendre", "Toucher")
"""Words that mean two things: their translators are told which."""


@pytest.mark.parametrize("word", NOTED)
def test_words_of_two_meanings_have_a_note(translations: ModuleType, word: str) -> None:
    notes = [
        message.findtext("extracomment")
        for (_, source), message in translations.messages(translations.FOLDER / EN)
        if source == word
    ]
    assert any(notes)
