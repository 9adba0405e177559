"""What is struck on the cabin's keyboard is what the field holds."""

import pytest

from support.qml_bench import MakeBench, QmlBench, use_cabin_keyboard

use_cabin_keyboard()


def bench_of(
    make_bench: MakeBench, *, field: str = "", language: str = "fr"
) -> QmlBench:
    bench = make_bench(
        f"""
        TextField {{ objectName: "field"; width: 600; height: 80; {field} }}
        TextField {{ objectName: "next"; y: 100; width: 600; height: 80 }}
        CabinKeyboard {{
            objectName: "keyboard"
            anchors.bottom: parent.bottom
            width: 1328
            language: "{language}"
        }}
        """
    )
    assert bench.item("keyboard").height() == 0
    bench.touch("field")
    bench.settle()
    assert bench.item("keyboard").property("active") is True
    return bench


def strike(bench: QmlBench, *keys: str) -> str:
    for key in keys:
        bench.touch(key)
        bench.settle()
    written = bench.item("field").property("text")
    assert isinstance(written, str)
    return written


@pytest.mark.parametrize(
    ("keys", "written"),
    [
        (("key a", "key z", "key e"), "aze"),
        (("key <shift>", "key a", "key z"), "Az"),
        (("digit 1", "digit 0", "digit erase", "digit 9"), "19"),
        (("key <accents>", "key é", "key m"), "ém"),
        (("key <shift>", "key <accents>", "key ç", "key a"), "Ça"),
        (("key <signs>", "key !", "key €", "key <signs>", "key q"), "!€q"),
        (("key a", "key @", "key b", "key .fr"), "a@b.fr"),
        (("key l", "key ’", "key <space>", "key -", "key <erase>"), "l’ "),
    ],
)
def test_french_keys(
    make_bench: MakeBench, keys: tuple[str, ...], written: str
) -> None:
    assert strike(bench_of(make_bench), *keys) == written


def test_arabic_keys_and_the_way_to_latin(make_bench: MakeBench) -> None:
    bench = bench_of(make_bench, language="ar")
    written = strike(
        bench,
        *("key س", "key ل", "key <hamzas>", "key أ"),
        *("key <latin>", "key a", "key <arabic>", "key م"),
    )
    assert written == "سلأaم"


@pytest.mark.parametrize(
    ("language", "keys", "written"),
    [
        ("es", ("key ñ", "key <accents>", "key ¿", "key <shift>", "key ñ"), "ñ¿Ñ"),
        ("es", ("key <accents>", "key ü", "key <accents>", "key ’"), "ü’"),
        ("pt", ("key ç", "key <accents>", "key ã", "key <accents>", "key õ"), "çãõ"),
        ("pt", ("key <shift>", "key <accents>", "key ê"), "Ê"),
        ("tr", ("key <accents>", "key ğ", "key <accents>", "key ş"), "ğş"),
        ("tr", ("key ı", "key i", "key <shift>", "key ı"), "ıiI"),
        ("tr", ("key <shift>", "key i", "key <accents>", "key ü"), "İü"),
        ("fr", ("key <shift>", "key i"), "I"),
        ("uk", ("key ї", "key ґ", "key ’", "key є", "key <shift>", "key і"), "їґ’єІ"),
        ("uk", ("key щ", "key <latin>", "key a", "key <cyrillic>", "key ь"), "щaь"),
        ("uk", ("key <signs>", "key ?", "key <signs>", "key ф"), "?ф"),
    ],
)
def test_letters_of_each_language(
    make_bench: MakeBench, language: str, keys: tuple[str, ...], written: str
) -> None:
    assert strike(bench_of(make_bench, language=language), *keys) == written


def test_an_address_has_the_capital_of_everybody(make_bench: MakeBench) -> None:
    """A Turkish dotted capital would be another address."""
    field = "inputMethodHints: Qt.ImhEmailCharactersOnly"
    bench = bench_of(make_bench, field=field, language="tr")
    assert strike(bench, "key <shift>", "key i") == "I"


@pytest.mark.parametrize("language", ["ar", "uk"])
def test_a_password_begins_in_latin_letters_and_is_not_repeated(
    make_bench: MakeBench, language: str
) -> None:
    field = "echoMode: TextInput.Password"
    bench = bench_of(make_bench, field=field, language=language)
    assert strike(bench, "key a", "digit 7") == "a7"
    assert bench.item("echo").property("text") == "••"
    bench.touch("showSecret")
    assert bench.item("echo").property("text") == "a7"


def test_the_line_repeats_what_is_written(make_bench: MakeBench) -> None:
    bench = bench_of(make_bench)
    strike(bench, "key a", "key b")
    assert bench.item("echo").property("text") == "ab"


def test_a_number_field_has_only_digits(make_bench: MakeBench) -> None:
    bench = bench_of(make_bench, field="inputMethodHints: Qt.ImhDigitsOnly")
    assert bench.item("key a").isVisible() is False
    assert strike(bench, "digit 4", "digit 2") == "42"


def test_the_arrow_goes_to_the_next_field(make_bench: MakeBench) -> None:
    bench = bench_of(make_bench)
    strike(bench, "digit next")
    assert bench.item("next").property("activeFocus") is True


def test_closing_gives_the_page_its_room_back(make_bench: MakeBench) -> None:
    bench = bench_of(make_bench)
    bench.touch("closeKeyboard")
    bench.settle()
    assert bench.item("keyboard").height() == 0
    bench.touch("field")
    bench.settle()
    assert bench.item("keyboard").property("active") is True


@pytest.mark.parametrize("language", ["fr", "uk", "ar"])
def test_every_key_is_large_enough(make_bench: MakeBench, language: str) -> None:
    bench = bench_of(make_bench, language=language)
    keys = [bench.item(n) for n in bench.names() if n.startswith(("key ", "digit "))]
    assert len(keys) > 40
    # 15 mm at 3.66 pixels a millimetre.
    assert {k.objectName() for k in keys if min(k.width(), k.height()) < 55} == set()
