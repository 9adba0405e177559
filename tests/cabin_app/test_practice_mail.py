"""The practice mail provider, visited over HTTP as a person would."""

from collections.abc import Iterator

import pytest

from cabin_app.practice import demo
from cabin_app.practice.servers import PracticeServers
from support.practice_visitor import PracticeVisitor, heading, latest_code


@pytest.fixture
def servers() -> Iterator[PracticeServers]:
    with PracticeServers() as running:
        yield running
        assert running.events("bug") == []


@pytest.fixture
def visitor(servers: PracticeServers) -> PracticeVisitor:
    return PracticeVisitor(servers.mail_url)


def link(text: str, words: str) -> str:
    """The address of the letter whose line holds these words."""
    line = next(row for row in text.split("<li>") if words in row)
    return line.partition('href="')[2].partition('"')[0]


@pytest.mark.parametrize(
    "page", ["/", "/dossier/inbox", "/message/abc", "/ecrire", "/deconnexion"]
)
def test_a_box_is_closed_to_strangers(visitor: PracticeVisitor, page: str) -> None:
    assert heading(visitor.get(page)) == "Ouvrir ma boîte e-mail"


def test_the_office_code_arrives_on_top_in_large_digits(
    servers: PracticeServers, visitor: PracticeVisitor
) -> None:
    visitor.log_in_to_mail()
    office = PracticeVisitor(servers.office_url)
    office.post(
        "/connexion", address=demo.MAIL_ADDRESS, password=demo.OFFICE_PASSPHRASE
    )
    inbox = visitor.get("/").text
    assert inbox.index("Votre code de connexion") < inbox.index("Médiathèque")
    letter = visitor.get(link(inbox, "Votre code de connexion"))
    code = latest_code(servers)
    assert f'id="code">{code[:3]} {code[3:]}<' in letter.text
    assert office.post("/code", code=code).path == "/espace"


def test_a_letter_opened_is_no_longer_new(visitor: PracticeVisitor) -> None:
    inbox = visitor.log_in_to_mail().get("/dossier/inbox").text
    assert inbox.count('class="new"') == 2
    visitor.get(link(inbox, "Médiathèque"))
    assert visitor.get("/dossier/inbox").text.count('class="new"') == 1


def test_junk_lies_apart_and_warns(visitor: PracticeVisitor) -> None:
    assert "Cadeaux" not in visitor.log_in_to_mail().get("/dossier/inbox").text
    junk = visitor.get("/dossier/junk").text
    assert "arnaque" in visitor.get(link(junk, "Cadeaux")).text


def test_an_address_is_created_under_a_providers_rules(
    servers: PracticeServers, visitor: PracticeVisitor
) -> None:
    answer = visitor.post("/creer", name="", address="zé", password="abc")
    assert answer.status == 200
    for said in ("prénom", "3 caractères", "majuscule.", "chiffre.", "signe", "court"):
        assert said in answer.text
    taken = visitor.post("/creer", name="C", address="camille", password="Valmont-2026")
    assert "déjà prise" in taken.text
    answer = visitor.post(
        "/creer", name="Zoé", address="Zoe.B", password="Soleil-2026!"
    )
    assert answer.path == "/dossier/inbox"
    assert "Bienvenue" in answer.text
    again = PracticeVisitor(servers.mail_url)
    assert again.post("/connexion", address="zoe.b", password="Soleil-2026!").path == (
        "/dossier/inbox"
    )


def test_a_code_waits_for_a_box_opened_later(
    servers: PracticeServers, visitor: PracticeVisitor
) -> None:
    PracticeVisitor(servers.office_url).post(
        "/creer-un-compte",
        name="Zoé",
        address=f"zoe@{demo.MAIL_DOMAIN}",
        password="douze lettres",
    )
    answer = visitor.post("/creer", name="Zoé", address="zoe", password="Soleil-2026!")
    assert "Votre code de connexion" in answer.text


def test_a_letter_with_a_document_is_sent_and_received(
    servers: PracticeServers, visitor: PracticeVisitor
) -> None:
    visitor.log_in_to_mail()
    answer = visitor.attach(
        "/ecrire",
        "attachment",
        "scan é.pdf",
        b"%PDF-",
        to=demo.MAIL_ADDRESS,
        subject="À moi",
        body="Bonjour\n<b>",
    )
    assert heading(answer) == "Envoyés"
    assert "est parti" in answer.text
    letter = visitor.get(link(visitor.get("/dossier/inbox").text, "À moi"))
    assert "scan é.pdf" in letter.text
    assert "&lt;b&gt;" in letter.text
    assert servers.events("letter") == [
        {**servers.events("letter")[0], "attachment_bytes": 5}
    ]
    assert "Bonjour" not in str(servers.events())


def test_an_answer_is_addressed_already(visitor: PracticeVisitor) -> None:
    inbox = visitor.log_in_to_mail().get("/dossier/inbox").text
    number = link(inbox, "Médiathèque").rpartition("/")[2]
    sheet = visitor.get(f"/ecrire?re={number}").text
    assert 'value="mediatheque@valmont.example"' in sheet
    assert 'value="Re: Votre livre' in sheet


@pytest.mark.parametrize("to", ["", "nobody", "@"])
def test_a_letter_needs_an_address_and_keeps_what_was_written(
    visitor: PracticeVisitor, to: str
) -> None:
    answer = visitor.log_in_to_mail().post("/ecrire", to=to, body="déjà écrit")
    assert answer.status == 200
    assert "déjà écrit" in answer.text


def test_an_attachment_may_be_too_large(visitor: PracticeVisitor) -> None:
    answer = visitor.log_in_to_mail().attach(
        "/ecrire", "attachment", "film.mp4", bytes(10_000_001), to="a@b.example"
    )
    assert "10 Mo maximum" in answer.text


def test_one_box_cannot_open_the_letters_of_another(
    servers: PracticeServers, visitor: PracticeVisitor
) -> None:
    inbox = visitor.log_in_to_mail().get("/dossier/inbox").text
    other = PracticeVisitor(servers.mail_url)
    other.post("/creer", name="Zoé", address="zoe", password="Soleil-2026!")
    assert other.get(link(inbox, "Médiathèque")).status == 404


def test_leaving_closes_the_box(visitor: PracticeVisitor) -> None:
    visitor.log_in_to_mail().post("/deconnexion")
    assert visitor.get("/dossier/inbox").path == "/connexion"


def test_unknown_folders_and_letters_get_a_kind_page(visitor: PracticeVisitor) -> None:
    visitor.log_in_to_mail()
    for path in ("/dossier/none", "/message/none", "/nowhere"):
        assert heading(visitor.get(path)) == "Cette page n’existe pas"


def test_two_tabs_share_nothing(servers: PracticeServers) -> None:
    """One browser, one cookie jar, both origins: each ignores the other's cookies."""
    visitor = PracticeVisitor(servers.mail_url).log_in_to_mail()
    assert visitor.get(f"{servers.office_url}espace").path == "/connexion"
    assert visitor.get("/dossier/inbox").path == "/dossier/inbox"
