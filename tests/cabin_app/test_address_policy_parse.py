"""Outside text: taken apart only when nobody could read it differently."""

import pytest

from cabin_app.catalogue.address import (
    AddressParts,
    AddressQuestion,
    ResourceKind,
    parse_strict,
    question_of,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "https://www.caf.fr",
            AddressParts(scheme="https", host="www.caf.fr", port=None, path="/"),
        ),
        (
            "HTTPS://WWW.Caf.FR:443/A/b?c=d&e#/f",
            AddressParts(
                scheme="https",
                host="www.caf.fr",
                port=443,
                path="/A/b",
                rest="?c=d&e#/f",
            ),
        ),
        (
            "http://127.0.0.1:41001/bureau",
            AddressParts(scheme="http", host="127.0.0.1", port=41001, path="/bureau"),
        ),
        (
            "https://caf.fr?x",
            AddressParts(scheme="https", host="caf.fr", port=None, path="/", rest="?x"),
        ),
    ],
)
def test_plain_addresses(text: str, expected: AddressParts) -> None:
    assert parse_strict(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "www.caf.fr",
        "https:www.caf.fr",
        "https:/www.caf.fr",
        "https:///www.caf.fr/",
        "https://",
        "https:///",
        "https://a@www.caf.fr/",
        "https://a:b@www.caf.fr/",
        "https://@www.caf.fr/",
        "https://www.caf.fr@evil.test/",
        "https://evil.test\\@www.caf.fr/",
        "https:\\\\www.caf.fr/",
        "https://www.caf.fr\\evil",
        "https://www.caf.fr:/",
        "https://www.caf.fr:0/",
        "https://www.caf.fr:65536/",
        "https://www.caf.fr:99999999/",
        "https://www.caf.fr:４43/",
        "https://www.caf.fr./",
        "https://.caf.fr/",
        "https://www..caf.fr/",
        "https://-www.caf.fr/",
        f"https://{'a' * 64}.fr/",
        f"https://{'a.' * 130}fr/",
        "https://www.caf.fr/é",
        "https://www。caf.fr/",
        "https://[::1]/",
        "https://1/",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f.0.0.1/",
        "https://127.0.0.0x1/",
        "https://127.0.0.256/",
        "https://0177.0.0.01/",
        "https://www.caf%2efr/",
        " https://www.caf.fr/",
        "https://www.caf.fr/ ",
        "https://www.caf.fr/\n",
        "https://www.caf.fr/a b",
        "https://www.caf.fr/\x00",
        "ht\ttps://www.caf.fr/",
        "ftp://www.caf.fr/",
        "file:///etc/passwd",
        "view-source:https://www.caf.fr/",
        "javascript://www.caf.fr/%0aalert(1)",
        "data:text/html,x",
        "tel:3230",
        "https://www.caf.fr/<script>",
        "https://www.caf.fr/" + "a" * 2048,
    ],
)
def test_anything_doubtful_is_nothing(text: str) -> None:
    assert parse_strict(text) is None


def test_parts_make_the_same_address_again() -> None:
    for text in ("https://www.caf.fr/", "http://127.0.0.1:41001/a?b#c"):
        parts = parse_strict(text)
        assert parts is not None
        assert parts.url == text


def test_parts_make_a_question() -> None:
    parts = AddressParts(scheme="https", host="caf.fr", port=444, path="/a", rest="?b")
    kind = ResourceKind.SUB_FRAME
    assert question_of(parts, kind=kind, first_party="www.caf.fr") == AddressQuestion(
        scheme="https",
        host="caf.fr",
        port=444,
        path="/a",
        kind=kind,
        first_party="www.caf.fr",
    )
