"""The office's pages up to signing in: home, account, password, code by e-mail."""

from dataclasses import dataclass

from cabin_app.clock import Clock
from cabin_app.practice import demo
from cabin_app.practice.codes import Verdict
from cabin_app.practice.exchange import Ask, Reply, Route, see
from cabin_app.practice.mailbox import Letter, MailProvider
from cabin_app.practice.office import Account, Office
from cabin_app.practice.pages import Pages
from cabin_app.practice.passwords import length_flaws
from cabin_app.practice.sessions import Standing

SESSION_COOKIE = "office_session"
_CODE_COOKIE = "office_code"
_SENDER = "ne-pas-repondre@office-valmont.example"


@dataclass(frozen=True, kw_only=True)
class OfficeDoor:
    """Lets people into the office; `Office` remembers, this shows and sends."""

    office: Office
    provider: MailProvider
    pages: Pages
    clock: Clock

    def routes(self) -> tuple[Route, ...]:
        """Every page on this side of the door."""
        return (
            Route(method="GET", path="/", handler=self.home),
            Route(method="GET", path="/look/<name>", handler=self.pages.look),
            Route(method="GET", path="/creer-un-compte", handler=self.account_form),
            Route(method="POST", path="/creer-un-compte", handler=self.create_account),
            Route(method="GET", path="/connexion", handler=self.login_form),
            Route(method="POST", path="/connexion", handler=self.login),
            Route(method="GET", path="/code", handler=self.code_form),
            Route(method="POST", path="/code", handler=self.check_code),
            Route(method="GET", path="/code/renvoyer", handler=self.code_form),
            Route(method="POST", path="/code/renvoyer", handler=self.resend_code),
            Route(method="GET", path="/session-expiree", handler=self.expired),
            Route(method="GET", path="/expire", handler=self.expire_now),
            Route(method="POST", path="/deconnexion", handler=self.logout),
            Route(method="GET", path="/deconnexion", handler=self.home),
        )

    def visitor(self, ask: Ask) -> Account | Reply:
        """Who is signed in, or the page that an unsigned browser is sent to."""
        standing, address = self.office.sessions.touch(_session(ask))
        if standing is Standing.EXPIRED:
            return see("/session-expiree")
        account = self.office.account(address)
        return account if account is not None else see("/connexion")

    def home(self, ask: Ask) -> Reply:
        """The front page."""
        return self.pages.reply(ask, "home", member=self._is_member(ask))

    def account_form(self, ask: Ask) -> Reply:
        """The empty form for an account."""
        return self._account_page(ask, errors={})

    def create_account(self, ask: Ask) -> Reply:
        """Open an account, then ask for the code that proves the address."""
        name = ask.fields.get("name", "")
        address = ask.fields.get("address", "").lower()
        password = ask.fields.get("password", "")
        errors: dict[str, str] = {}
        if not name:
            errors["name"] = "error_name_missing"
        if not address.endswith(f"@{demo.MAIL_DOMAIN}") or " " in address:
            errors["address"] = "error_address_domain"
        if length_flaws(password):
            errors["password"] = "error_password_too_short"  # noqa: S105 a sentence
        if not errors and not self.office.register(
            name=name, address=address, password=password
        ):
            errors["address"] = "error_address_taken"
        if errors:
            return self._account_page(ask, errors=errors)
        return self._await_code(ask, address)

    def login_form(self, ask: Ask) -> Reply:
        """The form for a password, filled in for those who ask with ``?demo=1``."""
        return self._login_page(ask, error="")

    def login(self, ask: Ask) -> Reply:
        """Check a password, then ask for a code."""
        address = ask.fields.get("address", "").lower()
        password = ask.fields.get("password", "")
        if not address or not password:
            return self._login_page(ask, error="error_login_incomplete")
        if not self.office.recognises(address=address, password=password):
            return self._login_page(ask, error="error_login_wrong")
        return self._await_code(ask, address)

    def code_form(self, ask: Ask) -> Reply:
        """The page that waits for the code."""
        return self._code_page(ask, error="")

    def check_code(self, ask: Ask) -> Reply:
        """Let the person in if the code is right."""
        key, typed = _code_key(ask), ask.fields.get("code", "")
        if self.office.codes.address(key) and not typed:
            return self._code_page(ask, error="code_missing")
        verdict, address = self.office.codes.check(key, typed)
        if verdict is not Verdict.RIGHT:
            return self._code_page(ask, error=f"code_{verdict}")
        session = self.office.sessions.open(address)
        return see("/espace", {SESSION_COOKIE: session, _CODE_COOKIE: ""})

    def resend_code(self, ask: Ask) -> Reply:
        """Send another code to the same address."""
        key = _code_key(ask)
        code = self.office.codes.renew(key)
        if not code:
            known = self.office.codes.address(key)
            return self._code_page(ask, error="code_too_many_sendings" if known else "")
        self._send_code(ask, self.office.codes.address(key), code)
        return self._code_page(ask, error="", notice="code_sent_again")

    def expired(self, ask: Ask) -> Reply:
        """What a person finds after ten quiet minutes."""
        cookies = {SESSION_COOKIE: ""}
        return self.pages.reply(ask, "expired", member=False, cookies=cookies)

    def expire_now(self, ask: Ask) -> Reply:
        """For rehearsals: the session ends as if time had passed."""
        self.office.sessions.expire(_session(ask))
        return see("/espace")

    def logout(self, ask: Ask) -> Reply:
        """End the session."""
        self.office.sessions.close(_session(ask))
        return see("/", {SESSION_COOKIE: ""})

    def _is_member(self, ask: Ask) -> bool:
        return self.office.sessions.touch(_session(ask))[0] is Standing.OPEN

    def _account_page(self, ask: Ask, *, errors: dict[str, str]) -> Reply:
        return self.pages.reply(
            ask,
            "account",
            member=False,
            errors=errors,
            name=ask.fields.get("name", ""),
            address=ask.fields.get("address", ""),
        )

    def _login_page(self, ask: Ask, *, error: str) -> Reply:
        rehearsal = "demo" in ask.query
        typed = ask.fields.get("address", "")
        return self.pages.reply(
            ask,
            "login",
            member=False,
            error=error,
            address=demo.MAIL_ADDRESS if rehearsal else typed,
            phrase=demo.OFFICE_PASSPHRASE if rehearsal else "",
        )

    def _await_code(self, ask: Ask, address: str) -> Reply:
        key, code = self.office.codes.begin(address)
        self._send_code(ask, address, code)
        return see("/code", {_CODE_COOKIE: key})

    def _send_code(self, ask: Ask, address: str, code: str) -> None:
        def word(key: str) -> str:
            return self.pages.word(ask.language, key)

        self.provider.deliver(
            Letter(
                sender_name=word("office_name"),
                sender=_SENDER,
                recipient=address,
                subject=word("code_letter_subject"),
                body=word("code_letter_body"),
                sent_at=self.clock.now(),
                code=code,
            )
        )

    def _code_page(self, ask: Ask, *, error: str, notice: str = "") -> Reply:
        address = self.office.codes.address(_code_key(ask))
        if not address:
            return see("/connexion")
        return self.pages.reply(
            ask,
            "code",
            member=False,
            error=error,
            notice=notice,
            address=_veiled(address),
        )


def _session(ask: Ask) -> str:
    return ask.cookies.get(SESSION_COOKIE, "")


def _code_key(ask: Ask) -> str:
    return ask.cookies.get(_CODE_COOKIE, "")


def _veiled(address: str) -> str:
    """An address as sites show it: first letter, dots, domain."""
    local, _, domain = address.partition("@")
    return f"{local[:1]}•••••@{domain}"
