"""The practice office, visited over HTTP as a person would."""

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest

from cabin_app.practice import demo
from cabin_app.practice.servers import PracticeServers
from support.practice_visitor import (
    BOUNDARY,
    PracticeVisitor,
    heading,
    latest_code,
)


class HeldClock:
    def __init__(self) -> None:
        self.now_s = 0.0

    def monotonic_s(self) -> float:
        return self.now_s

    def now(self) -> datetime:
        return datetime(2026, 3, 1, 10, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def servers(clock: HeldClock) -> Iterator[PracticeServers]:
    with PracticeServers(clock=clock) as running:
        yield running
        assert running.events("bug") == []


@pytest.fixture
def visitor(servers: PracticeServers) -> PracticeVisitor:
    return PracticeVisitor(servers.office_url)


OPEN_PAGES = ("/", "/connexion", "/creer-un-compte", "/aide", "/aide/pieces")
CLOSED_PAGES = ("/espace", "/envoyer", "/attestation", "/attestation.pdf", "/recu/V-1")


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_every_page_says_that_it_is_for_practice(
    servers: PracticeServers, language: str
) -> None:
    visitor = PracticeVisitor(servers.office_url, language)
    said = {"fr": "Site d’entraînement", "en": "Practice site", "ar": "موقع للتدريب"}
    for page in (*OPEN_PAGES, "/session-expiree", "/nowhere"):
        answer = visitor.get(page)
        assert said[language] in answer.text
        assert f'lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}"' in (
            answer.text
        )


def test_a_chosen_language_is_kept(visitor: PracticeVisitor) -> None:
    visitor.get("/?lang=ar")
    assert 'dir="rtl"' in visitor.get("/connexion").text


@pytest.mark.parametrize("page", CLOSED_PAGES)
def test_the_space_is_closed_to_strangers(visitor: PracticeVisitor, page: str) -> None:
    assert visitor.get(page).path == "/connexion"


def test_an_account_is_created_and_proved_by_its_mailbox(
    servers: PracticeServers, visitor: PracticeVisitor
) -> None:
    address = f"zoe@{demo.MAIL_DOMAIN}"
    answer = visitor.post(
        "/creer-un-compte", name="Zoé", address=address, password="un mot très long"
    )
    assert answer.path == "/code"
    assert "z•••••@" in answer.text
    answer = visitor.post("/code", code=latest_code(servers, address))
    assert heading(answer) == "Bonjour Zoé"


def test_an_account_is_refused_field_by_field(visitor: PracticeVisitor) -> None:
    answer = visitor.post("/creer-un-compte", name="", address="me@mine", password="x")
    assert answer.status == 200
    assert answer.text.count('class="error"') == 3
    assert "12 caractères au moins" in answer.text
    answer = visitor.post(
        "/creer-un-compte",
        name="C",
        address=demo.MAIL_ADDRESS,
        password="douze lettres",
    )
    assert "a déjà un compte" in answer.text


def test_a_wrong_password_is_told_kindly(visitor: PracticeVisitor) -> None:
    answer = visitor.post("/connexion", address=demo.MAIL_ADDRESS, password="no")
    assert (answer.status, "n’est pas le bon" in answer.text) == (200, True)
    assert "Écrivez votre adresse" in visitor.post("/connexion").text


def test_the_rehearsal_account_fills_itself_in(visitor: PracticeVisitor) -> None:
    assert f'value="{demo.MAIL_ADDRESS}"' not in visitor.get("/connexion").text
    filled = visitor.get("/connexion?demo=1").text
    assert f'value="{demo.MAIL_ADDRESS}"' in filled
    assert f'value="{demo.OFFICE_PASSPHRASE}"' in filled


def test_a_code_sent_again_replaces_the_first(
    servers: PracticeServers, visitor: PracticeVisitor
) -> None:
    visitor.post(
        "/connexion", address=demo.MAIL_ADDRESS, password=demo.OFFICE_PASSPHRASE
    )
    first = latest_code(servers)
    answer = visitor.post("/code/renvoyer")
    assert "nouveau code" in answer.text
    second = latest_code(servers)
    if first != second:
        assert "pas le bon code" in visitor.post("/code", code=first).text
    assert "6 chiffres du code" in visitor.post("/code").text
    assert visitor.post("/code", code=second).path == "/espace"


def test_a_code_page_without_a_code_sent_leads_to_the_password(
    visitor: PracticeVisitor,
) -> None:
    assert visitor.get("/code").path == "/connexion"
    assert visitor.post("/code", code="123456").path == "/connexion"
    assert visitor.post("/code/renvoyer").path == "/connexion"


def two_pages() -> bytes:
    held = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.add_blank_page()
        pdf.save(held)
    return held.getvalue()


def test_a_document_is_received_with_a_reference(
    servers: PracticeServers, visitor: PracticeVisitor
) -> None:
    visitor.log_in(servers)
    content = two_pages()
    answer = visitor.attach(
        "/envoyer", "document", "Reçu été.pdf", content, subject="Justificatif é€"
    )
    (deposit,) = servers.received
    assert answer.path == f"/recu/{deposit.reference}"
    assert "pages : 2" in answer.text
    assert (deposit.subject, deposit.file.filename) == (
        "Justificatif é€",
        "Reçu été.pdf",
    )
    assert deposit.content == content
    (event,) = servers.events("upload")
    assert (event["pages"], event["size_bytes"]) == (2, len(content))
    assert "Justificatif" not in str(servers.events())
    stranger = PracticeVisitor(servers.office_url)
    assert stranger.get(answer.path).path == "/connexion"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-" + b"0" * 2_000_000, "Le fichier est trop volumineux (2 Mo maximum)."),
        (b"PK\x03\x04 a text processor's file", "Envoyez un PDF, un JPEG ou un PNG."),
        (b"", "Le fichier est vide"),
    ],
)
def test_a_document_is_refused_beside_its_field(
    servers: PracticeServers, visitor: PracticeVisitor, content: bytes, said: str
) -> None:
    visitor.log_in(servers)
    answer = visitor.attach("/envoyer", "document", "a.pdf", content, subject="S")
    assert answer.status == 200
    assert said in answer.text
    assert 'value="S"' in answer.text
    assert servers.received == ()
    assert len(servers.events("upload_refused")) == 1


def test_a_form_sent_empty_says_what_is_missing(
    servers: PracticeServers, visitor: PracticeVisitor
) -> None:
    answer = visitor.log_in(servers).post("/envoyer")
    assert "Choisissez un document" in answer.text
    assert "en quelques mots" in answer.text


def test_the_certificate_is_a_download(
    servers: PracticeServers, visitor: PracticeVisitor
) -> None:
    answer = visitor.log_in(servers).get("/attestation.pdf")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert "attachment" in answer.headers["Content-Disposition"]
    assert answer.body.startswith(b"%PDF-")


def test_ten_quiet_minutes_end_the_session(
    servers: PracticeServers, visitor: PracticeVisitor, clock: HeldClock
) -> None:
    visitor.log_in(servers)
    clock.now_s += 599
    assert visitor.get("/espace").path == "/espace"
    clock.now_s += 601
    answer = visitor.get("/envoyer")
    assert heading(answer) == "Votre session a expiré"
    assert visitor.get("/espace").path == "/connexion"


def test_a_session_can_be_made_to_expire_for_a_rehearsal(
    servers: PracticeServers, visitor: PracticeVisitor
) -> None:
    assert visitor.log_in(servers).get("/expire").path == "/session-expiree"


def test_leaving_closes_the_space(
    servers: PracticeServers, visitor: PracticeVisitor
) -> None:
    assert visitor.log_in(servers).post("/deconnexion").path == "/"
    assert visitor.get("/espace").path == "/connexion"


def test_contacts_offer_what_a_cabin_must_handle(visitor: PracticeVisitor) -> None:
    text = visitor.get("/aide").text
    for link in ("tel:+33", "mailto:", "https://outside.example/", 'target="_blank"'):
        assert link in text


def test_what_is_typed_comes_back_escaped(
    servers: PracticeServers, visitor: PracticeVisitor
) -> None:
    evil = "\"><script>alert('x')</script>"
    pages = [
        visitor.post("/creer-un-compte", name=evil, address=evil, password=evil),
        visitor.post("/connexion", address=evil, password=evil),
        visitor.get("/%3Cscript%3E?lang=%3Cscript%3E"),
        visitor.log_in(servers).attach(
            "/envoyer", "document", "<b>.png", b"x", subject=evil
        ),
    ]
    content = b"\x89PNG\r\n\x1a\n"
    pages.append(
        visitor.attach("/envoyer", "document", "<b>.png", content, subject=evil)
    )
    pages.append(visitor.get("/espace"))
    for page in pages:
        assert "<script>" not in page.text
        assert "<b>.png" not in page.text
    assert "&lt;b&gt;.png" in pages[4].text


def test_a_body_over_twenty_megabytes_gets_a_page(visitor: PracticeVisitor) -> None:
    answer = visitor.attach("/envoyer", "document", "a.pdf", bytes(21 << 20))
    assert answer.status == 413
    assert heading(answer) == "Le fichier est trop volumineux"


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/form-data", b"no boundary"),
        (f"multipart/form-data; boundary={BOUNDARY}", b"nothing of the kind"),
        (f"multipart/form-data; boundary={BOUNDARY}", f"--{BOUNDARY}\r\n".encode()),
        (
            f"multipart/form-data; charset=no-such; boundary={BOUNDARY}",
            f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n'
            f"--{BOUNDARY}--\r\n".encode(),
        ),
    ],
)
def test_a_broken_form_gets_a_kind_page(
    servers: PracticeServers, visitor: PracticeVisitor, kind: str, body: bytes
) -> None:
    answer = visitor.log_in(servers).send("/envoyer", body, kind)
    assert answer.status in (400, 200)
    assert "Traceback" not in answer.text
    assert heading(answer)


@pytest.mark.parametrize("body", [b"\xff\xfe=\xff&%zz=%ff", b"address=%ff%fe&=&&;"])
def test_bytes_that_are_no_text_are_survived(
    visitor: PracticeVisitor, body: bytes
) -> None:
    kind = "application/x-www-form-urlencoded"
    assert visitor.send("/connexion", body, kind).status == 200
    assert visitor.get("/connexion?lang=%ff&%ff=%fe").status == 200


@pytest.mark.parametrize("path", ["/nowhere", "/look/..%2Fwords%2Ffr.json", "/look/x"])
def test_unknown_pages_lead_home(visitor: PracticeVisitor, path: str) -> None:
    answer = visitor.get(path)
    assert (answer.status, heading(answer)) == (404, "Cette page n’existe pas")
    assert visitor.post("/", x="y").status == 405
