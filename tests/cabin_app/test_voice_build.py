"""The French voice is built once: what is missing is rendered, what is old goes."""

import math
import struct
from dataclasses import replace
from pathlib import Path

import pytest

from cabin_app.bootstrap.unspoken import sentences_to_say
from cabin_app.bootstrap.voice import VoiceNotBuilt, build_voice
from cabin_app.catalogue.loader import load_shelf
from cabin_app.paths import SHIPPED_ASSETS, Paths
from devices.ports.speech import SpeechFault, SpeechReason, rendering_name
from devices.speech import kokoro
from devices.speech.sound import Sound

RATE_HZ = 24_000


def said(text: str) -> Sound:
    """A tone as long as the sentence."""
    count = 24 * len(text)
    heights = (int(9000 * math.sin(n / 20)) for n in range(count))
    return Sound(struct.pack(f"<{count}h", *heights), RATE_HZ)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(state=tmp_path, runtime=tmp_path / "run", assets=SHIPPED_ASSETS)


@pytest.fixture(scope="module")
def sentences() -> tuple[str, ...]:
    shelf = load_shelf(SHIPPED_ASSETS / "catalogue")
    there = Paths(state=Path(), runtime=Path(), assets=SHIPPED_ASSETS)
    return sentences_to_say(there, shelf)


def test_screens_and_catalogue_are_among_the_fixed_sentences(
    sentences: tuple[str, ...],
) -> None:
    assert "Que voulez-vous faire ?" in sentences
    assert "Reprenez votre papier dans l’imprimante." in sentences
    assert "Merci de votre visite." in sentences
    assert len(sentences) == len(set(sentences))
    assert not any("%" in sentence for sentence in sentences)


def test_each_sentence_gets_a_file_of_its_own_that_is_heard(
    paths: Paths, sentences: tuple[str, ...]
) -> None:
    built = build_voice(paths, limit=20, render=said)
    assert (built.rendered, built.kept, built.silent) == (20, 0, ())
    assert built.left == len(sentences) - 20
    first = paths.voice / rendering_name(sentences[0], kokoro.VOICE_NAME)
    assert Sound.from_wav(first.read_bytes()) == said(sentences[0])
    assert built.size_bytes > 0
    assert built.speech_s > 0


def test_the_next_build_renders_only_what_is_missing(paths: Paths) -> None:
    build_voice(paths, limit=5, render=said)
    asked: list[str] = []

    def render(text: str) -> Sound:
        asked.append(text)
        return said(text)

    built = build_voice(paths, limit=3, render=render)
    assert (built.kept, built.rendered, len(asked)) == (5, 3, 3)


def test_what_no_screen_shows_any_more_is_removed(paths: Paths) -> None:
    paths.voice.mkdir()
    (paths.voice / rendering_name("Une vieille phrase.", "x")).write_bytes(b"RIFF")
    (paths.voice / "half.part").write_bytes(b"")
    assert build_voice(paths, limit=1, render=said).removed == 2
    assert len(list(paths.voice.iterdir())) == 1


def test_a_voice_that_was_not_tried_is_not_used() -> None:
    shipped = (SHIPPED_ASSETS / "voice" / f"{kokoro.VOICE}.bin").read_bytes()
    assert kokoro.verified(shipped, kokoro.STYLE_SHA256, "it") == shipped
    with pytest.raises(kokoro.VoiceMissing, match="it is not the one"):
        kokoro.verified(shipped[:-1], kokoro.STYLE_SHA256, "it")


def test_silence_is_told_and_not_kept(paths: Paths, sentences: tuple[str, ...]) -> None:
    built = build_voice(paths, limit=2, render=lambda _: Sound(bytes(4800), RATE_HZ))
    assert built.silent == sentences[:2]
    assert list(paths.voice.iterdir()) == []


def test_a_voice_that_cannot_render_says_why(paths: Paths) -> None:
    def render(text: str) -> Sound:
        raise SpeechFault(SpeechReason.NO_VOICE, "espeak-ng is not installed")

    with pytest.raises(VoiceNotBuilt, match="espeak-ng is not installed"):
        build_voice(paths, limit=1, render=render)


def test_without_the_optional_packages_it_says_what_to_install(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(kokoro, "import_module", missing)
    with pytest.raises(VoiceNotBuilt, match=r"pip install '\.\[voice\]'"):
        build_voice(paths, limit=1)


def test_a_folder_that_cannot_be_written_is_told(paths: Paths, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(VoiceNotBuilt, match="write"):
        build_voice(replace(paths, state=tmp_path / "file"), limit=1, render=said)


def test_the_marks_of_a_sentence_are_kept_for_its_breath() -> None:
    assert kokoro.sounds_of("Entrez, prenez votre temps.").count(",") == 1
    assert kokoro.sounds_of("Que voulez-vous faire ?").endswith("?")
    assert "_" not in kokoro.sounds_of("Bonjour.")
