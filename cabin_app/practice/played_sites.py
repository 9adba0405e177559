"""Official sites as they behave, without being them: one server under all their names.

Behind every name stands the same little office: it sends from host to host, asks who
is there on the site that knows, then for a code by e-mail, takes a paper of 2 MB at
most, opens a window to pay, and gives a certificate as a blob. Or a mailbox. Of a
procedure whose pages are described, those stand there instead.
"""

import ssl
import threading
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from cabin_app.practice import played_forms
from cabin_app.practice import played_mailbox as mailbox
from cabin_app.practice import played_pages as html

if TYPE_CHECKING:
    from collections.abc import Callable

    from cabin_app.practice.played_plan import PlayedPage, PlayedPlan

MOST_BYTES = 2_000_000
CODE = "482913"
HOME, IDENTITY, CODE_PAGE = "/cabine-accueil", "/cabine-identite", "/cabine-code"
SPACE, PAYMENT, RECEIVED = "/cabine-espace", "/cabine-paiement", "/cabine-recu"
FORM, SENDING, CHOSEN = "/cabine-formulaire", "/cabine-envoi", "/cabine-choisi"
RELAY, DESCRIBED = "/cabine-relais", "/page-"


class PlayedSites:
    """Serves every name on one loopback port, encrypted.

    Attributes:
        relays: For each first host, the hosts that are passed on the way to the login.
        doors: For each first host, the host on which people say who they are.
        mailboxes: Hosts that are mailboxes.
        plan: The pages of the procedure that is played, None for the little office.
        home: The first host of that procedure.
        letters: Codes that were sent, in order.
        uploads: Sizes of the papers that came, in order.
        asked: Host and path of each page, in order.
    """

    def __init__(self, identity: ssl.SSLContext) -> None:
        self.relays: dict[str, list[str]] = {}
        self.doors: dict[str, str] = {}
        self.mailboxes: set[str] = set()
        self.plan: PlayedPlan | None = None
        self.home = ""
        self.letters: list[str] = []
        self.uploads: list[int] = []
        self.asked: list[tuple[str, str]] = []
        office = type("Office", (_Office,), {"sites": self})
        self._server = _QuietServer(("127.0.0.1", 0), office)
        self._server.daemon_threads = True
        self._server.socket = identity.wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )
        self.port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Serve no more."""
        self._server.shutdown()
        self._server.server_close()


class _QuietServer(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A page that goes away in the middle of an answer is nothing to tell."""


class _Office(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    sites: PlayedSites

    def do_GET(self) -> None:
        self._begin()
        if self.host in self.sites.mailboxes:
            return self._mailbox()
        if self.sites.plan is not None:
            return self._described(self.sites.plan)
        pages: dict[str, Callable[[], None]] = {
            HOME: self._home,
            RELAY: self._relay,
            IDENTITY: self._identity,
            CODE_PAGE: self._code,
            SPACE: self._space,
            FORM: self._form,
            PAYMENT: self._payment,
            RECEIVED: self._received,
            CHOSEN: self._nothing,
            "/favicon.ico": self._nothing,
        }
        return pages.get(self.path_only, lambda: self._see(HOME))()

    def do_POST(self) -> None:
        self._begin()
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.host in self.sites.mailboxes:
            return self._see(
                mailbox.SENT if self.path_only == mailbox.SENT else mailbox.BOX
            )
        if self.sites.plan is not None:
            return self._go_on(self.sites.plan, body)
        if self.path_only == SENDING:
            return self._take(body)
        typed = {k: v[0] for k, v in parse_qs(body.decode("latin-1")).items()}
        if self.path_only == IDENTITY:
            back = typed["back"]
            return self._see(f"https://{back}{CODE_PAGE}")
        if self.path_only == CODE_PAGE and typed.get("code") != CODE:
            return self._see(f"{CODE_PAGE}?wrong=1")
        return self._see(RECEIVED if self.path_only == FORM else SPACE)

    def _begin(self) -> None:
        parts = urlsplit(self.path)
        self.host = self.headers["Host"]
        self.path_only = parts.path
        self.query = {k: v[0] for k, v in parse_qs(parts.query).items()}
        self.sites.asked.append((self.host, parts.path))

    def _home(self) -> None:
        ways = [*self.sites.relays.get(self.host, []), ""]
        first, rest = ways[0], ",".join(ways[1:])
        onward = f"https://{first or self.host}{RELAY}?to={rest}&home={self.host}"
        words = "<p>Vos démarches en ligne, pour essayer.</p>"
        self._page(
            "Bienvenue", html.paper(words + html.link("enter", onward, "Me connecter"))
        )

    def _relay(self) -> None:
        """Sent from host to host, and at last to where people say who they are."""
        first, _, rest = self.query.get("to", "").partition(",")
        home = self.query["home"]
        if first:
            return self._see(f"https://{first}{RELAY}?to={rest}&home={home}")
        door = self.sites.doors.get(home, home)
        return self._see(f"https://{door}{IDENTITY}?back={home}")

    def _identity(self) -> None:
        back = f'<input type=hidden name=back value="{self.query["back"]}">'
        fields = html.field("name", "Identifiant", 'value="essai" readonly')
        fields += html.field(
            "word", "Mot de passe", 'type=password value="essai" readonly'
        )
        self._form_page("Qui êtes-vous ?", back + fields, "yes", "Me connecter")

    def _code(self) -> None:
        if "wrong" not in self.query:
            self.sites.letters.append(CODE)
        field = html.field(
            "code",
            "Le code reçu par e-mail",
            'inputmode=numeric autocomplete="one-time-code"',
        )
        self._form_page("Un code vous a été envoyé", field, "go", "Continuer")

    def _space(self) -> None:
        words = "Trop lourd" if "heavy" in self.query else "Mon espace"
        ways = html.link("form", FORM, "Remplir ma demande")
        pay = html.link("pay", PAYMENT, "Payer", aside=True)
        self._page(words, html.paper(_sending()) + html.paper(ways + pay + html.take()))

    def _form(self) -> None:
        field = html.field("town", "Votre ville")
        self._form_page("Ma demande", field, "submit", "Envoyer ma demande")

    def _take(self, body: bytes) -> None:
        largest = self._size_of_paper(body)
        if not largest:
            return self._see(SPACE)
        return self._see(f"{SPACE}?heavy=1" if largest > MOST_BYTES else RECEIVED)

    def _size_of_paper(self, body: bytes) -> int:
        """How many bytes came; 0 for no paper."""
        kind = self.headers["Content-Type"].encode()
        sent = BytesParser().parsebytes(b"Content-Type: " + kind + b"\r\n\r\n" + body)
        sizes = [len(part.get_payload(decode=True) or b"") for part in sent.walk()]
        if largest := max(sizes):
            self.sites.uploads.append(largest)
        return largest

    # --- pages that are described ----------------------------------------------------

    def _described(self, plan: "PlayedPlan") -> None:
        """The page asked for; any other leads to the first one."""
        if self.path_only == "/favicon.ico":
            return self._nothing()
        if self.path_only == played_forms.ELSEWHERE:
            return self._answer_page(played_forms.not_played(plan, self.host))
        page = self._asked_page(plan)
        if page is None:
            return self._see(self._address(plan.pages[0]))
        refused = self.query.get("no", "")
        if page.asks_code and not refused:
            self.sites.letters.append(CODE)
        return self._answer_page(played_forms.markup(plan, page, self.host, refused))

    def _go_on(self, plan: "PlayedPlan", body: bytes) -> None:
        """What was written or given is looked at; then the next page."""
        page = self._asked_page(plan)
        if page is None or page is plan.pages[-1]:
            return self._see(self._address(plan.pages[0]))
        refused = ""
        if page.asks_code:
            typed = parse_qs(body.decode("latin-1"))
            refused = "" if typed.get("code") == [CODE] else "code"
        if page.gives:
            size = self._size_of_paper(body)
            refused = "heavy" if size > MOST_BYTES else "" if size else "empty"
        if refused:
            return self._see(f"{self.path_only}?no={refused}")
        return self._see(self._address(plan.pages[page.number]))

    def _asked_page(self, plan: "PlayedPlan") -> "PlayedPage | None":
        number = self.path_only.removeprefix(DESCRIBED)
        if not number.isdigit() or not 0 < int(number) <= len(plan.pages):
            return None
        page = plan.pages[int(number) - 1]
        return page if self.host == (page.host or self.sites.home) else None

    def _address(self, page: "PlayedPage") -> str:
        return f"https://{page.host or self.sites.home}{DESCRIBED}{page.number}"

    def _payment(self) -> None:
        self._form_page("Paiement", "<p>86 euros</p>", "paid", "Payer 86 euros")

    def _received(self) -> None:
        words = "<p>Numéro de dossier : <b id=reference>ESSAI-2026-0042</b></p>"
        back = html.link("space", SPACE, "Revenir à mon espace")
        self._page("Nous avons bien reçu", html.paper(words + back))

    def _mailbox(self) -> None:
        plan = self.sites.plan
        page = mailbox.mailbox_page(
            self.host,
            self.path_only,
            self.query,
            sender=plan.name if plan else "Le site",
            code="".join(self.sites.letters[-1:]),
        )
        self._answer_page(page)

    def _form_page(self, title: str, fields: str, name: str, words: str) -> None:
        form = f"<form method=post>{fields}{html.button(name, words)}</form>"
        self._page(title, html.paper(form))

    def _page(self, title: str, markup: str) -> None:
        self._answer_page(html.page(self.host, title, markup))

    def _answer_page(self, page: str) -> None:
        self._answer(200, page.encode(), {})

    def _see(self, address: str) -> None:
        self._answer(303 if self.command == "POST" else 302, b"", {"Location": address})

    def _nothing(self) -> None:
        self._answer(204, b"", {})

    def _answer(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Keep quiet."""


def _sending() -> str:
    file = (
        "<label for=file>Ajouter un document</label>"
        '<input id=file type=file name=paper accept=".pdf,image/jpeg" '
        f"onchange=\"fetch('{CHOSEN}')\">"
    )
    return (
        f'<form method=post action={SENDING} enctype="multipart/form-data">'
        f"{file}{html.button('send', 'Envoyer')}</form>"
    )
