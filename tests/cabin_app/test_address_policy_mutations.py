"""Mutated addresses: whatever the text, only a listed host is ever let through."""

import re
from urllib.parse import urlsplit

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from cabin_app.catalogue.address import (
    AddressQuestion,
    ResourceKind,
    parse_strict,
    question_of,
)
from cabin_app.catalogue.address_policy import (
    AddressRules,
    Allowed,
    SiteRules,
    decide,
)
from cabin_app.catalogue.hosts import HostRule

RULES = AddressRules(
    sites=(
        SiteRules(
            page_hosts=(
                HostRule(name="caf.fr", with_subdomains=True),
                HostRule(name="cfspart.impots.gouv.fr"),
            )
        ),
    )
)
LISTED = re.compile(r"(?:(?:[a-z0-9-]+\.)*caf\.fr|cfspart\.impots\.gouv\.fr)")

SEEDS = (
    "https://www.caf.fr/",
    "https://caf.fr/a/b?c=d#e",
    "https://cfspart.impots.gouv.fr/LoginAccess",
    "https://evil.test/www.caf.fr",
    "https://user@www.caf.fr/",
    "https://www.caf.fr@evil.test/",
    "https://evil.test\\@www.caf.fr/",
    "https://www.caf.fr.evil.test/",
    "http://www.caf.fr/",
    "https://127.0.0.1:631/",
    "view-source:https://www.caf.fr/",
)
PIECES = (
    *"/\\@:.?#%-_[]; \t\n\r\x00",
    "//",
    "https:",
    "http:",
    "%2e",
    "%2f",
    "%00",
    "。",
    "．",
    "／",
    "\u200b",
    "\u202e",
    "ⓒ",
    "ß",
    "evil.test",
    "caf.fr",
    ".caf.fr",
    "@caf.fr",
    "\\@caf.fr",
    ":443",
    ":8443",
    "[::1]",
    "0x7f.1",
    "xn--caf-dma.fr",
)


@st.composite
def mutated_addresses(draw: st.DrawFn) -> str:
    """An address with one to four cuts, repeats or insertions."""
    text = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 6)))
        piece = draw(st.sampled_from(PIECES) | st.text(max_size=3))
        text = text[:start] + piece + draw(st.sampled_from(("", text[start:end])))
        text += draw(st.sampled_from(SEEDS))[start:]
    return text


kinds = st.sampled_from(list(ResourceKind))
pages = st.sampled_from(("", "www.caf.fr", "evil.test"))


@given(text=mutated_addresses(), kind=kinds, page=pages)
@settings(max_examples=3000, deadline=None)
def test_outside_text(text: str, kind: ResourceKind, page: str) -> None:
    parts = parse_strict(text)
    if parts is None:
        return
    other = urlsplit(text)
    assert (parts.scheme, parts.host, parts.port) == (
        other.scheme,
        other.hostname,
        other.port,
    )
    assert "@" not in other.netloc
    strict = QUrl(text, QUrl.ParsingMode.StrictMode)
    if strict.isValid():
        assert strict.host() == parts.host
    if isinstance(
        decide(question_of(parts, kind=kind, first_party=page), RULES), Allowed
    ):
        assert parts.scheme == "https"
        assert parts.port in (None, 443)
        assert LISTED.fullmatch(parts.host)


@given(text=mutated_addresses(), kind=kinds, page=pages)
@settings(max_examples=3000, deadline=None)
def test_addresses_of_the_engine(text: str, kind: ResourceKind, page: str) -> None:
    url = QUrl(text)
    question = AddressQuestion(
        scheme=url.scheme(),
        host=url.host(QUrl.ComponentFormattingOption.FullyEncoded),
        port=url.port() if url.port() >= 0 else None,
        path=url.path(QUrl.ComponentFormattingOption.FullyEncoded),
        kind=kind,
        first_party=page,
        has_user_info=bool(url.userInfo()),
    )
    if not isinstance(decide(question, RULES), Allowed):
        return
    if question.scheme in {"data", "about", "blob"}:
        assert kind not in {
            ResourceKind.MAIN_FRAME,
            ResourceKind.NEW_WINDOW,
            ResourceKind.OWN_LOAD,
        }
        assert page == "www.caf.fr"
        return
    assert question.scheme in {"https", "wss"}
    assert question.port in (None, 443)
    assert LISTED.fullmatch(question.host)
    assert not question.has_user_info
    assert page != "evil.test" or kind in {
        ResourceKind.MAIN_FRAME,
        ResourceKind.NEW_WINDOW,
        ResourceKind.OWN_LOAD,
    }


@given(
    scheme=st.sampled_from(("https", "http", "wss", "blob", "tel", "mailto"))
    | st.text(max_size=8),
    host=st.text(max_size=40) | st.sampled_from(("www.caf.fr", "caf.fr.", "[::1]")),
    path=st.text(max_size=40),
    kind=kinds,
    page=st.text(max_size=20) | pages,
)
@settings(max_examples=2000, deadline=None)
def test_any_question_gets_an_answer(
    scheme: str, host: str, path: str, kind: ResourceKind, page: str
) -> None:
    question = AddressQuestion(
        scheme=scheme, host=host, path=path, kind=kind, first_party=page
    )
    answer = decide(question, RULES)
    if not isinstance(answer, Allowed):
        assert all("!" <= character <= "~" for character in answer.wanted)
        assert len(answer.wanted) <= 80
