"""The decision by tables: every rule, every refusal, by name of the known escapes."""

import pytest

from cabin_app.catalogue.address import (
    AddressQuestion,
    RefusalReason,
    ResourceKind,
    shown,
)
from cabin_app.catalogue.address_policy import (
    AddressRules,
    Allowed,
    Refused,
    SiteRules,
    decide,
)
from cabin_app.catalogue.hosts import HostRule, Origin

OFFICE = Origin(host="127.0.0.1", port=41001)
CAF = SiteRules(
    page_hosts=(
        HostRule(name="caf.fr", with_subdomains=True),
        HostRule(name="oidc.franceconnect.gouv.fr"),
    ),
    resource_hosts=(HostRule(name="captcha.example"),),
)
MAIL = SiteRules(
    page_hosts=(HostRule(name="laposte.net", with_subdomains=True),),
    resource_hosts=(HostRule(name="static.post.example", with_subdomains=True),),
)
VISIT = AddressRules(sites=(CAF, MAIL))
REHEARSAL = AddressRules(practice_origins=frozenset({OFFICE}))

MAIN = ResourceKind.MAIN_FRAME
FRAME = ResourceKind.SUB_FRAME
PART = ResourceKind.SUB_RESOURCE
DOWNLOAD = ResourceKind.DOWNLOAD
WINDOW = ResourceKind.NEW_WINDOW
OWN = ResourceKind.OWN_LOAD
PAGE_KINDS = (MAIN, WINDOW, OWN)
PART_KINDS = (FRAME, PART, DOWNLOAD)


def ask(
    host: str = "www.caf.fr",
    kind: ResourceKind = MAIN,
    *,
    scheme: str = "https",
    port: int | None = None,
    path: str = "/",
    page: str = "",
    user: bool = False,
) -> AddressQuestion:
    return AddressQuestion(
        scheme=scheme,
        host=host,
        port=port,
        path=path,
        kind=kind,
        first_party=page,
        has_user_info=user,
    )


def reason(question: AddressQuestion, rules: AddressRules = VISIT) -> RefusalReason:
    answer = decide(question, rules)
    assert isinstance(answer, Refused), f"{question} was allowed"
    return answer.reason


@pytest.mark.parametrize("kind", PAGE_KINDS)
@pytest.mark.parametrize(
    "host",
    ["caf.fr", "www.caf.fr", "a.b.caf.fr", "oidc.franceconnect.gouv.fr", "laposte.net"],
)
def test_pages_of_the_visit_open(kind: ResourceKind, host: str) -> None:
    assert decide(ask(host, kind), VISIT) == Allowed()
    assert decide(ask(host, kind, port=443), VISIT) == Allowed()


def test_one_tab_may_lead_to_the_other() -> None:
    linked = ask("www.caf.fr", WINDOW, page="www.laposte.net")
    assert decide(linked, VISIT) == Allowed()


@pytest.mark.parametrize("kind", list(ResourceKind))
@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ({"host": "www.caf.fr.evil.test"}, RefusalReason.NOT_LISTED),
        ({"host": "evilcaf.fr"}, RefusalReason.NOT_LISTED),
        ({"host": "caf.fr-aides.com"}, RefusalReason.NOT_LISTED),
        ({"host": "fr"}, RefusalReason.LOCAL_SERVICE),
        ({"host": "franceconnect.gouv.fr"}, RefusalReason.NOT_LISTED),
        ({"host": "x.oidc.franceconnect.gouv.fr"}, RefusalReason.NOT_LISTED),
        ({"host": "evil.test", "path": "/www.caf.fr/"}, RefusalReason.NOT_LISTED),
        ({"host": "xn--cf-rbb.fr"}, RefusalReason.NOT_LISTED),
        ({"host": "evil.xn--test-3g7a.caf.fr"}, RefusalReason.NOT_LISTED),
        ({"host": "www.caf.fr", "user": True}, RefusalReason.USER_INFO),
        ({"host": "evil.test", "user": True}, RefusalReason.USER_INFO),
        ({"host": ""}, RefusalReason.NO_HOST),
        ({"host": "www.caf.fr."}, RefusalReason.BAD_HOST),
        ({"host": ".caf.fr"}, RefusalReason.BAD_HOST),
        ({"host": "www..caf.fr"}, RefusalReason.BAD_HOST),
        ({"host": "-.caf.fr"}, RefusalReason.BAD_HOST),
        ({"host": "WWW.CAF.FR"}, RefusalReason.BAD_HOST),
        ({"host": "www\t.caf.fr"}, RefusalReason.BAD_HOST),
        ({"host": "www.caf.fr\n"}, RefusalReason.BAD_HOST),
        ({"host": "www.caf.fr\x00.caf.fr"}, RefusalReason.BAD_HOST),
        ({"host": "www。caf。fr"}, RefusalReason.BAD_HOST),
        ({"host": "w\u200bww.caf.fr"}, RefusalReason.BAD_HOST),
        ({"host": "straße.caf.fr"}, RefusalReason.BAD_HOST),
        ({"host": "evil\\.caf.fr"}, RefusalReason.BAD_HOST),
        ({"host": "evil.test/.caf.fr"}, RefusalReason.BAD_HOST),
        ({"host": "evil.test%2f.caf.fr"}, RefusalReason.BAD_HOST),
        ({"host": "a" * 64 + ".caf.fr"}, RefusalReason.BAD_HOST),
        ({"host": "a." * 130 + "caf.fr"}, RefusalReason.BAD_HOST),
        ({"host": "127.0.0.1"}, RefusalReason.IP_ADDRESS),
        ({"host": "2130706433"}, RefusalReason.IP_ADDRESS),
        ({"host": "0x7f000001"}, RefusalReason.IP_ADDRESS),
        ({"host": "127.1"}, RefusalReason.IP_ADDRESS),
        ({"host": "127.0.0.0x1"}, RefusalReason.IP_ADDRESS),
        ({"host": "::1"}, RefusalReason.IP_ADDRESS),
        ({"host": "[::ffff:127.0.0.1]"}, RefusalReason.IP_ADDRESS),
        ({"host": "localhost"}, RefusalReason.LOCAL_SERVICE),
        ({"host": "cups.localhost"}, RefusalReason.LOCAL_SERVICE),
        ({"host": "printer"}, RefusalReason.LOCAL_SERVICE),
        ({"host": "scanner.local"}, RefusalReason.LOCAL_SERVICE),
        ({"path": "/a\nb"}, RefusalReason.BAD_ADDRESS),
        ({"path": "/..\\evil"}, RefusalReason.BAD_ADDRESS),
        ({"port": 8443}, RefusalReason.WRONG_PORT),
        ({"port": 22}, RefusalReason.WRONG_PORT),
        ({"port": 80}, RefusalReason.WRONG_PORT),
        ({"port": 0}, RefusalReason.WRONG_PORT),
        ({"scheme": "http"}, RefusalReason.INSECURE),
        ({"scheme": "http", "host": "evil.test"}, RefusalReason.NOT_LISTED),
    ],
)
def test_refused_for_every_kind(
    kind: ResourceKind, question: dict[str, object], expected: RefusalReason
) -> None:
    page = "" if kind in PAGE_KINDS else "www.caf.fr"
    asked = ask(kind=kind, page=page, **question)  # type: ignore[arg-type]
    assert reason(asked) is expected


OTHER_SCHEMES = """
    file view-source chrome devtools qrc javascript ftp intent magnet smb sip
    chrome-extension filesystem ms-word HTTPS https: x
"""


@pytest.mark.parametrize("kind", list(ResourceKind))
@pytest.mark.parametrize("scheme", ["", *OTHER_SCHEMES.split()])
def test_other_schemes_are_refused(kind: ResourceKind, scheme: str) -> None:
    asked = ask(scheme=scheme, kind=kind, page="www.caf.fr")
    assert reason(asked) is RefusalReason.WRONG_SCHEME


@pytest.mark.parametrize(
    ("scheme", "path", "expected", "wanted"),
    [
        ("tel", "+33 32-30", RefusalReason.PHONE, "+333230"),
        ("tel", "3230;ext=1", RefusalReason.PHONE, "3230"),
        ("callto", "3949", RefusalReason.PHONE, "3949"),
        ("tel", "1" * 500, RefusalReason.PHONE, "1" * 20),
        ("sms", "31414?body=oui", RefusalReason.TEXT_MESSAGE, "31414"),
        ("smsto", "31414", RefusalReason.TEXT_MESSAGE, "31414"),
        ("mailto", "a%40caf.fr?subject=x", RefusalReason.MAIL, "a@caf.fr"),
        ("mailto", "a\u202e@caf.fr\n", RefusalReason.MAIL, "a@caf.fr"),
        ("mailto", "", RefusalReason.MAIL, ""),
    ],
)
def test_what_another_program_would_open_says_what_was_wanted(
    scheme: str, path: str, expected: RefusalReason, wanted: str
) -> None:
    for kind in ResourceKind:
        answer = decide(ask("", kind, scheme=scheme, path=path), VISIT)
        assert answer == Refused(reason=expected, wanted=wanted)


@pytest.mark.parametrize(
    ("host", "page", "kind", "allowed"),
    [
        ("wwwd.caf.fr", "www.caf.fr", PART, True),
        ("captcha.example", "www.caf.fr", PART, True),
        ("captcha.example", "www.caf.fr", FRAME, True),
        ("captcha.example", "www.caf.fr", DOWNLOAD, True),
        ("x.captcha.example", "www.caf.fr", PART, False),
        ("captcha.example", "www.laposte.net", PART, False),
        ("img.static.post.example", "www.laposte.net", PART, True),
        ("img.static.post.example", "www.caf.fr", PART, False),
        ("www.laposte.net", "www.caf.fr", PART, False),
        ("www.laposte.net", "www.caf.fr", FRAME, False),
        ("www.caf.fr", "www.laposte.net", DOWNLOAD, True),
        ("captcha.example", "www.laposte.net", DOWNLOAD, False),
        ("tracker.test", "www.caf.fr", PART, False),
        ("www.caf.fr", "", PART, True),
        ("captcha.example", "", PART, False),
    ],
)
def test_parts_of_a_page_come_from_its_own_site(
    host: str, page: str, kind: ResourceKind, allowed: bool
) -> None:
    answer = decide(ask(host, kind, page=page), VISIT)
    if allowed:
        assert answer == Allowed()
    else:
        assert answer == Refused(reason=RefusalReason.NOT_LISTED, wanted=host)


@pytest.mark.parametrize("kind", PART_KINDS)
def test_a_page_that_should_not_be_there_gets_nothing(kind: ResourceKind) -> None:
    asked = ask("www.caf.fr", kind, page="evil.test")
    assert reason(asked) is RefusalReason.FOREIGN_PAGE
    resource_page = ask("www.caf.fr", kind, page="captcha.example")
    assert reason(resource_page) is RefusalReason.FOREIGN_PAGE


@pytest.mark.parametrize("kind", PAGE_KINDS)
def test_resource_hosts_are_not_pages(kind: ResourceKind) -> None:
    asked = ask("captcha.example", kind, page="www.caf.fr")
    assert reason(asked) is RefusalReason.NOT_LISTED


def test_sockets_are_parts_of_pages_only() -> None:
    assert decide(ask(scheme="wss", kind=PART, page="caf.fr"), VISIT) == Allowed()
    plain = ask(scheme="ws", kind=PART, page="caf.fr")
    assert reason(plain) is RefusalReason.INSECURE
    page = ask(scheme="wss", kind=MAIN)
    assert reason(page) is RefusalReason.WRONG_SCHEME
    evil = ask("evil.test", PART, scheme="wss", page="caf.fr")
    assert reason(evil) is RefusalReason.NOT_LISTED


@pytest.mark.parametrize(
    ("scheme", "path"),
    [
        ("blob", "https://www.caf.fr/1b"),
        ("blob", "null/1b"),
        ("data", "image/png;base64,"),
        ("about", "blank"),
    ],
)
def test_pages_in_memory_are_refused_on_top(scheme: str, path: str) -> None:
    for kind in PAGE_KINDS:
        asked = ask("", kind, scheme=scheme, path=path, page="www.caf.fr")
        assert reason(asked) is RefusalReason.PAGE_IN_MEMORY


@pytest.mark.parametrize(
    ("scheme", "path", "kinds"),
    [
        ("blob", "https://www.caf.fr/1b", PART_KINDS),
        ("blob", "null/1b", PART_KINDS),
        ("data", "text/html,<p>", PART_KINDS),
        ("about", "blank", (FRAME, PART)),
        ("about", "srcdoc", (FRAME, PART)),
    ],
)
def test_parts_in_memory_come_with_our_pages(
    scheme: str, path: str, kinds: tuple[ResourceKind, ...]
) -> None:
    for kind in kinds:
        ours = ask("", kind, scheme=scheme, path=path, page="www.caf.fr")
        assert decide(ours, VISIT) == Allowed()
        for page in ("evil.test", ""):
            foreign = ask("", kind, scheme=scheme, path=path, page=page)
            assert reason(foreign) is RefusalReason.FOREIGN_PAGE


@pytest.mark.parametrize(
    ("scheme", "path", "kind"),
    [
        ("blob", "https://evil.test/1b", DOWNLOAD),
        ("blob", "https://www.caf.fr@evil.test/1b", DOWNLOAD),
        ("blob", "file:///etc/passwd", DOWNLOAD),
        ("blob", "", PART),
        ("about", "config", FRAME),
        ("about", "blank", DOWNLOAD),
    ],
)
def test_parts_in_memory_that_are_not_ours(
    scheme: str, path: str, kind: ResourceKind
) -> None:
    asked = ask("", kind, scheme=scheme, path=path, page="www.caf.fr")
    assert reason(asked) is RefusalReason.PAGE_IN_MEMORY


def practice(
    kind: ResourceKind = MAIN,
    *,
    port: int | None = OFFICE.port,
    scheme: str = "http",
    page: str = "",
) -> AddressQuestion:
    return ask(OFFICE.host, kind, scheme=scheme, port=port, page=page)


def test_the_rehearsal_opens_on_its_exact_origin() -> None:
    for kind in ResourceKind:
        assert decide(practice(kind, page=OFFICE.host), REHEARSAL) == Allowed()
    assert decide(practice(), REHEARSAL) == Allowed()
    assert decide(practice(PART, scheme="ws"), REHEARSAL) == Allowed()
    blob = ask(
        "",
        DOWNLOAD,
        scheme="blob",
        path=f"http://127.0.0.1:{OFFICE.port}/1b",
        page=OFFICE.host,
    )
    assert decide(blob, REHEARSAL) == Allowed()


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (practice(port=OFFICE.port + 1), RefusalReason.IP_ADDRESS),
        (practice(port=631), RefusalReason.IP_ADDRESS),
        (practice(port=None), RefusalReason.IP_ADDRESS),
        (practice(scheme="https"), RefusalReason.IP_ADDRESS),
        (practice(PART, page="www.caf.fr"), RefusalReason.FOREIGN_PAGE),
        (practice(MAIN, page="www.caf.fr"), RefusalReason.FOREIGN_PAGE),
        (practice(MAIN, scheme="ws"), RefusalReason.WRONG_SCHEME),
        (ask("www.caf.fr", MAIN), RefusalReason.NOT_LISTED),
    ],
)
def test_the_rehearsal_opens_nothing_else(
    question: AddressQuestion, expected: RefusalReason
) -> None:
    assert reason(question, REHEARSAL) is expected


def test_a_real_visit_does_not_reach_the_rehearsal() -> None:
    assert reason(practice()) is RefusalReason.IP_ADDRESS


@pytest.mark.parametrize("kind", list(ResourceKind))
def test_without_rules_nothing_opens(kind: ResourceKind) -> None:
    for page in ("", "www.caf.fr"):
        for scheme in ("https", "http", "data", "blob", "about", "wss"):
            asked = ask(kind=kind, page=page, scheme=scheme)
            assert isinstance(decide(asked, AddressRules()), Refused)


def test_what_is_shown_is_short_and_plain() -> None:
    assert shown("évil\u202e .test\n") == "vil.test"
    assert len(shown("a" * 500)) == 80
