"""The pure rules of the practice sites: languages, passwords, codes, files, words."""

import json
import re
from datetime import date
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from cabin_app.language import Language
from cabin_app.practice.accept_language import preferred
from cabin_app.practice.certificate import certificate_pdf
from cabin_app.practice.codes import SENDINGS_LIMIT, TRIES_LIMIT, Codes, Verdict
from cabin_app.practice.pages import ASSETS
from cabin_app.practice.passwords import (
    PasswordFlaw,
    SealedPassword,
    class_flaws,
    length_flaws,
)
from cabin_app.practice.sessions import Sessions, Standing
from cabin_app.practice.uploads import (
    SIZE_LIMIT_BYTES,
    Examined,
    Upload,
    UploadRefusal,
    examine,
)


class Watch:
    def __init__(self) -> None:
        self.now_s = 1000.0

    def monotonic_s(self) -> float:
        return self.now_s


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", Language.FRENCH),
        ("ar", Language.ARABIC),
        ("en-GB,en;q=0.9,fr;q=0.8", Language.ENGLISH),
        ("de,fr;q=0.4,ar-MA;q=0.7", Language.ARABIC),
        ("de,ja", Language.FRENCH),
        ("en;q=not-a-number, ar;q=0.1", Language.ARABIC),
        ("en;q=0", Language.FRENCH),
        (",;=,;q", Language.FRENCH),
    ],
)
def test_a_page_speaks_the_language_asked_for(header: str, language: Language) -> None:
    assert preferred(header) is language


def test_the_office_wants_twelve_characters_and_the_mail_four_classes() -> None:
    assert length_flaws("onze lettre") == (PasswordFlaw.TOO_SHORT,)
    assert length_flaws("douze lettre") == ()
    assert class_flaws("Valmont-2026") == ()
    assert class_flaws("abc") == (
        PasswordFlaw.TOO_SHORT,
        PasswordFlaw.NO_UPPER,
        PasswordFlaw.NO_DIGIT,
        PasswordFlaw.NO_SYMBOL,
    )
    assert class_flaws("VALMONT-2026") == (PasswordFlaw.NO_LOWER,)


def test_a_sealed_password_opens_with_itself_only() -> None:
    sealed = SealedPassword("bonjour valmont")
    assert sealed.matches("bonjour valmont")
    assert not sealed.matches("Bonjour valmont")
    assert not sealed.matches("\udcff")


def test_a_code_is_used_once() -> None:
    codes = Codes(monotonic_s=Watch().monotonic_s)
    key, code = codes.begin("a@b")
    assert len(code) == 6
    assert codes.check(key, f" {code[:3]} {code[3:]} ") == (Verdict.RIGHT, "a@b")
    assert codes.check(key, code) == (Verdict.UNKNOWN, "")


def test_a_code_lasts_fifteen_minutes() -> None:
    watch = Watch()
    codes = Codes(monotonic_s=watch.monotonic_s)
    key, code = codes.begin("a@b")
    watch.now_s += 15 * 60 + 1
    assert codes.check(key, code)[0] is Verdict.TOO_LATE
    code = codes.renew(key)
    assert codes.check(key, code)[0] is Verdict.RIGHT


def test_a_code_is_tried_five_times() -> None:
    codes = Codes(monotonic_s=Watch().monotonic_s)
    key, code = codes.begin("a@b")
    verdicts = [codes.check(key, "é")[0] for _ in range(TRIES_LIMIT)]
    assert verdicts == [Verdict.WRONG] * 4 + [Verdict.TOO_MANY_TRIES]
    assert codes.check(key, code)[0] is Verdict.TOO_MANY_TRIES


def test_codes_are_not_sent_for_ever() -> None:
    codes = Codes(monotonic_s=Watch().monotonic_s)
    key, _ = codes.begin("a@b")
    sent = [bool(codes.renew(key)) for _ in range(SENDINGS_LIMIT)]
    assert sent == [True] * 4 + [False]
    assert codes.renew("no such key") == ""


def test_a_session_expires_when_idle_and_not_before() -> None:
    watch = Watch()
    sessions = Sessions(idle_limit_s=600, monotonic_s=watch.monotonic_s)
    key = sessions.open("a@b")
    for _ in range(3):
        watch.now_s += 599
        assert sessions.touch(key) == (Standing.OPEN, "a@b")
    watch.now_s += 601
    assert sessions.touch(key) == (Standing.EXPIRED, "")
    watch.now_s -= 601
    assert sessions.touch(key)[0] is Standing.EXPIRED
    sessions.close(key)
    assert sessions.touch(key) == (Standing.ABSENT, "")


def picture(kind: str) -> bytes:
    held = BytesIO()
    Image.new("L", (20, 20), 200).save(held, kind)
    return held.getvalue()


def pdf_of(pages: int, password: str = "") -> bytes:
    held = BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(pages):
            pdf.add_blank_page()
        locked = pikepdf.Encryption(owner=password, user=password)
        pdf.save(held, encryption=locked if password else None)
    return held.getvalue()


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", UploadRefusal.EMPTY),
        (b"%PDF-" + b"0" * SIZE_LIMIT_BYTES, UploadRefusal.TOO_LARGE),
        (b"GIF89a....", UploadRefusal.WRONG_FORMAT),
        (picture("TIFF"), UploadRefusal.WRONG_FORMAT),
        (b"%PDF-1.7 and then nothing", UploadRefusal.DAMAGED),
        (pdf_of(0), UploadRefusal.DAMAGED),
        (pdf_of(1, "secret"), UploadRefusal.LOCKED),
    ],
)
def test_the_office_refuses(content: bytes, refusal: UploadRefusal) -> None:
    assert examine(Upload(filename="scan.pdf", content=content)) is refusal


def test_the_office_refuses_nothing_at_all() -> None:
    assert examine(None) is UploadRefusal.MISSING
    assert examine(Upload(filename="", content=b"x")) is UploadRefusal.MISSING


@pytest.mark.parametrize(
    ("content", "format_", "pages"),
    [(pdf_of(2), "pdf", 2), (picture("JPEG"), "jpeg", 1), (picture("PNG"), "png", 1)],
)
def test_the_office_takes(content: bytes, format_: str, pages: int) -> None:
    found = examine(Upload(filename="scan", content=content))
    assert isinstance(found, Examined)
    assert (found.format, found.pages) == (format_, pages)
    assert found.size_bytes == len(content)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Zoé L’Hôtel", "Zoé L’Hôtel"),
        ("Ana (b\\c)", r"Ana \(b\\c\)"),
        ("Čenda\u200f 😀", "Cenda"),
        ("Łukasz", "leila@x.example"),
        ("ليلى", "leila@x.example"),
    ],
)
def test_a_certificate_bears_a_name_that_helvetica_can_write(
    name: str, written: str
) -> None:
    one = certificate_pdf(
        person_name=name, address="leila@x.example", day=date(2026, 3, 1)
    )
    again = certificate_pdf(
        person_name=name, address="leila@x.example", day=date(2026, 3, 1)
    )
    assert one == again
    with pikepdf.open(BytesIO(one)) as pdf:
        drawing = pdf.pages[0].Contents.read_bytes().decode("cp1252")
    assert f"({written})" in drawing
    assert "(Attestation de droits)" in drawing
    assert "le 1er mars 2026" in drawing


def words(language: Language) -> dict[str, str]:
    text = (ASSETS / "words" / f"{language}.json").read_text("utf-8")
    found: dict[str, str] = json.loads(text)
    return found


def test_every_language_has_the_same_words_and_the_same_facts_in_them() -> None:
    french = words(Language.FRENCH)
    for language in Language:
        other = words(language)
        assert other.keys() == french.keys()
        for key, text in other.items():
            names = set(re.findall(r"{(\w+)}", text))
            assert names == set(re.findall(r"{(\w+)}", french[key])), key


def test_templates_ask_for_words_that_exist() -> None:
    known = words(Language.FRENCH)
    for template in (ASSETS / "pages").glob("*.tpl"):
        for key in re.findall(r'\bw\("(\w+)"[,)]', template.read_text("utf-8")):
            assert key in known, f"{template.name}: {key}"


def test_every_flaw_and_refusal_has_its_sentence() -> None:
    known = words(Language.FRENCH)
    wanted = [f"upload_{refusal}" for refusal in UploadRefusal]
    wanted += [f"error_password_{flaw}" for flaw in PasswordFlaw]
    wanted += [f"code_{v}" for v in Verdict if v is not Verdict.RIGHT]
    assert [key for key in wanted if key not in known] == []
