"""What the fictional office knows: accounts, codes awaited, documents received."""

import secrets
from collections import deque
from dataclasses import dataclass
from threading import Lock

from cabin_app.clock import Clock
from cabin_app.practice import demo
from cabin_app.practice.codes import Codes
from cabin_app.practice.passwords import SealedPassword
from cabin_app.practice.sessions import Sessions
from cabin_app.practice.uploads import Examined

_KEPT_DEPOSITS = 20
_REFERENCE_LETTERS = "ACDEFGHJKLMNPQRTUVWXY"


@dataclass(frozen=True, kw_only=True)
class Account:
    """A person's account at the office."""

    name: str
    address: str
    password: SealedPassword


@dataclass(frozen=True, kw_only=True)
class Deposit:
    """A document the office received, with its bytes for the tests to look at."""

    reference: str
    address: str
    subject: str
    file: Examined
    content: bytes


class Office:
    """The office's memory; safe from several threads, empty at each start."""

    def __init__(self, *, clock: Clock, session_idle_s: float) -> None:
        self.sessions = Sessions(
            idle_limit_s=session_idle_s, monotonic_s=clock.monotonic_s
        )
        self.codes = Codes(monotonic_s=clock.monotonic_s)
        self._accounts: dict[str, Account] = {}
        self._deposits: deque[Deposit] = deque(maxlen=_KEPT_DEPOSITS)
        self._lock = Lock()
        self.register(
            name=demo.PERSON_NAME,
            address=demo.MAIL_ADDRESS,
            password=demo.OFFICE_PASSPHRASE,
        )

    def register(self, *, name: str, address: str, password: str) -> bool:
        """Open an account; False when the address already has one."""
        account = Account(name=name, address=address, password=SealedPassword(password))
        with self._lock:
            return self._accounts.setdefault(address, account) is account

    def account(self, address: str) -> Account | None:
        """The account of an address."""
        with self._lock:
            return self._accounts.get(address)

    def recognises(self, *, address: str, password: str) -> bool:
        """Whether this address has an account and this is its password."""
        account = self.account(address)
        return account is not None and account.password.matches(password)

    def receive(
        self, *, address: str, subject: str, file: Examined, content: bytes
    ) -> Deposit:
        """Keep a document (the last twenty are kept) under a new reference."""
        letters = "".join(secrets.choice(_REFERENCE_LETTERS) for _ in range(3))
        deposit = Deposit(
            reference=f"V-{secrets.randbelow(900_000) + 100_000}-{letters}",
            address=address,
            subject=subject,
            file=file,
            content=content,
        )
        with self._lock:
            self._deposits.append(deposit)
        return deposit

    def deposits(self) -> tuple[Deposit, ...]:
        """Documents received, oldest first."""
        with self._lock:
            return tuple(self._deposits)

    def deposit(self, *, address: str, reference: str) -> Deposit | None:
        """One person's own document."""
        for deposit in self.deposits():
            if (deposit.address, deposit.reference) == (address, reference):
                return deposit
        return None
