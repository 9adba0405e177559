"""The mail provider's pages: signing in, opening a box, reading, writing."""

from dataclasses import dataclass

from cabin_app.clock import Clock
from cabin_app.practice import demo
from cabin_app.practice.exchange import Ask, Reply, Route, see
from cabin_app.practice.first_letters import first_letters
from cabin_app.practice.mailbox import Folder, Letter, MailProvider
from cabin_app.practice.pages import Pages
from cabin_app.practice.passwords import class_flaws
from cabin_app.practice.practice_log import PracticeLog
from cabin_app.practice.sessions import Sessions, Standing

_COOKIE = "courrier_session"
_LOCAL_PART = frozenset("abcdefghijklmnopqrstuvwxyz0123456789.-_")
_ATTACHMENT_LIMIT_BYTES = 10_000_000


@dataclass(frozen=True, kw_only=True)
class MailSite:
    """One mail provider, as its users see it."""

    provider: MailProvider
    sessions: Sessions
    pages: Pages
    clock: Clock
    log: PracticeLog

    def routes(self) -> tuple[Route, ...]:
        """Every page of the provider."""
        return (
            Route(method="GET", path="/", handler=self.home),
            Route(method="GET", path="/look/<name>", handler=self.pages.look),
            Route(method="GET", path="/connexion", handler=self.login_form),
            Route(method="POST", path="/connexion", handler=self.login),
            Route(method="GET", path="/creer", handler=self.box_form),
            Route(method="POST", path="/creer", handler=self.create_box),
            Route(method="GET", path="/dossier/<folder>", handler=self.folder),
            Route(method="GET", path="/message/<number>", handler=self.letter),
            Route(method="GET", path="/ecrire", handler=self.letter_form),
            Route(method="POST", path="/ecrire", handler=self.send_letter),
            Route(method="POST", path="/deconnexion", handler=self.logout),
            Route(method="GET", path="/deconnexion", handler=self.login_form),
        )

    def home(self, ask: Ask) -> Reply:
        """The inbox for those signed in, the form for the others."""
        return see("/dossier/inbox" if self._signed_in(ask) else "/connexion")

    def login_form(self, ask: Ask) -> Reply:
        """The form for address and password."""
        return self._login_page(ask, error="")

    def login(self, ask: Ask) -> Reply:
        """Open the box if the password is right; the domain may be left out."""
        address = _whole_address(ask.fields.get("address", ""))
        password = ask.fields.get("password", "")
        if not self.provider.recognises(address=address, password=password):
            return self._login_page(ask, error="error_login_wrong")
        return self._enter(ask, address)

    def box_form(self, ask: Ask) -> Reply:
        """The form for a new address."""
        return self._box_page(ask, errors={})

    def create_box(self, ask: Ask) -> Reply:
        """Create an address, under the rules of a real provider."""
        name = ask.fields.get("name", "")
        local = ask.fields.get("address", "").lower().partition("@")[0]
        password = ask.fields.get("password", "")
        errors: dict[str, tuple[str, ...]] = {}
        if not name:
            errors["name"] = ("error_name_missing",)
        if len(local) < 3 or not set(local) <= _LOCAL_PART:
            errors["address"] = ("error_local_part",)
        if flaws := class_flaws(password):
            errors["password"] = tuple(f"error_password_{flaw}" for flaw in flaws)
        address = f"{local}@{demo.MAIL_DOMAIN}"
        if not errors and not self.provider.open_box(
            address=address, password=password, person_name=name
        ):
            errors["address"] = ("error_box_taken",)
        return (
            self._box_page(ask, errors=errors) if errors else self._enter(ask, address)
        )

    def folder(self, ask: Ask) -> Reply:
        """The letters of one folder."""
        address = self._signed_in(ask)
        if not address:
            return see("/connexion")
        try:
            folder = Folder(ask.places["folder"])
        except ValueError:
            return self.pages.reply(ask, "error", status=404, kind="404")
        letters = self.provider.letters(address, folder)
        return self._inside(ask, "folder", address, folder=folder, letters=letters)

    def letter(self, ask: Ask) -> Reply:
        """One letter, with its code in large digits."""
        address = self._signed_in(ask)
        if not address:
            return see("/connexion")
        letter = self.provider.open_letter(address, ask.places["number"])
        if letter is None:
            return self.pages.reply(ask, "error", status=404, kind="404")
        return self._inside(ask, "letter", address, folder=letter.folder, letter=letter)

    def letter_form(self, ask: Ask) -> Reply:
        """A sheet to write on, addressed when it answers a letter (``?re=``)."""
        address = self._signed_in(ask)
        if not address:
            return see("/connexion")
        answered = self.provider.open_letter(address, ask.query.get("re", ""))
        to = answered.sender if answered else ask.query.get("to", "")
        subject = f"Re: {answered.subject}" if answered else ""
        draft = {"to": to, "subject": subject, "body": ""}
        return self._inside(ask, "write", address, folder="", draft=draft, error="")

    def send_letter(self, ask: Ask) -> Reply:
        """Keep the letter among those sent, and deliver it when it stays here."""
        address = self._signed_in(ask)
        if not address:
            return see("/connexion")
        draft = {name: ask.fields.get(name, "") for name in ("to", "subject", "body")}
        attached = ask.uploads.get("attachment")
        error = "" if "@" in draft["to"].strip("@") else "error_recipient"
        if attached and len(attached.content) > _ATTACHMENT_LIMIT_BYTES:
            error = "error_attachment_too_large"
        if error:
            return self._inside(
                ask, "write", address, folder="", draft=draft, error=error
            )
        self._post(address, draft, attached.filename if attached else "")
        size_bytes = len(attached.content) if attached else 0
        self.log.write("letter", attachment_bytes=size_bytes)
        return see("/dossier/sent?done=1")

    def logout(self, ask: Ask) -> Reply:
        """Leave the box."""
        self.sessions.close(ask.cookies.get(_COOKIE, ""))
        return see("/connexion", {_COOKIE: ""})

    def _post(self, address: str, draft: dict[str, str], attachment: str) -> None:
        for folder in (Folder.SENT, Folder.INBOX):
            self.provider.deliver(
                Letter(
                    sender_name=self.provider.person_name(address),
                    sender=address,
                    recipient=draft["to"].lower(),
                    subject=draft["subject"],
                    body=draft["body"],
                    sent_at=self.clock.now(),
                    folder=folder,
                    attachment=attachment,
                    read=folder is Folder.SENT,
                )
            )

    def _signed_in(self, ask: Ask) -> str:
        standing, address = self.sessions.touch(ask.cookies.get(_COOKIE, ""))
        return address if standing is Standing.OPEN else ""

    def _enter(self, ask: Ask, address: str) -> Reply:
        def furnishing() -> list[Letter]:
            return first_letters(
                word=lambda key: self.pages.word(ask.language, key),
                recipient=address,
                now=self.clock.now(),
            )

        self.provider.furnish(address, furnishing)
        return see("/dossier/inbox", {_COOKIE: self.sessions.open(address)})

    def _inside(self, ask: Ask, page: str, address: str, **facts: object) -> Reply:
        unread = {
            folder.value: sum(
                not x.read for x in self.provider.letters(address, folder)
            )
            for folder in (Folder.INBOX, Folder.JUNK)
        }
        return self.pages.reply(
            ask,
            page,
            status=200,
            cookies=None,
            owner=address,
            unread=unread,
            done="done" in ask.query,
            today=self.clock.now().date(),
            **facts,
        )

    def _login_page(self, ask: Ask, *, error: str) -> Reply:
        rehearsal = "demo" in ask.query
        typed = ask.fields.get("address", "")
        return self.pages.reply(
            ask,
            "login",
            owner="",
            error=error,
            address=demo.MAIL_ADDRESS if rehearsal else typed,
            phrase=demo.MAIL_PASSPHRASE if rehearsal else "",
        )

    def _box_page(self, ask: Ask, *, errors: dict[str, tuple[str, ...]]) -> Reply:
        return self.pages.reply(
            ask,
            "create",
            owner="",
            errors=errors,
            name=ask.fields.get("name", ""),
            address=ask.fields.get("address", ""),
        )


def _whole_address(typed: str) -> str:
    address = typed.lower()
    return address if "@" in address else f"{address}@{demo.MAIL_DOMAIN}"
