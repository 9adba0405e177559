"""What the fictional mail provider keeps: boxes and letters, in memory."""

import secrets
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from threading import Lock

from cabin_app.practice import demo
from cabin_app.practice.passwords import SealedPassword

_KEPT_LETTERS = 60


class Folder(StrEnum):
    """Where a letter lies in a box."""

    INBOX = "inbox"
    JUNK = "junk"
    SENT = "sent"


@dataclass(frozen=True, kw_only=True)
class Letter:
    """An e-mail.

    Attributes:
        code: The code to show in large digits, "" when there is none.
        attachment: Name of the file attached, "" when there is none.
    """

    sender_name: str
    sender: str
    recipient: str
    subject: str
    body: str
    sent_at: datetime
    folder: Folder = Folder.INBOX
    code: str = ""
    attachment: str = ""
    read: bool = False
    number: str = field(default_factory=lambda: secrets.token_hex(6))


@dataclass(kw_only=True)
class _Box:
    password: SealedPassword
    person_name: str
    furnished: bool = False


class MailProvider:
    """Every box of the fictional provider; safe from several threads."""

    def __init__(self) -> None:
        self._boxes: dict[str, _Box] = {}
        self._letters: dict[str, deque[Letter]] = {}
        self._lock = Lock()
        self.open_box(
            address=demo.MAIL_ADDRESS,
            password=demo.MAIL_PASSPHRASE,
            person_name=demo.PERSON_NAME,
        )

    def open_box(self, *, address: str, password: str, person_name: str) -> bool:
        """Create a box; False when the address is taken."""
        box = _Box(password=SealedPassword(password), person_name=person_name)
        with self._lock:
            return self._boxes.setdefault(address, box) is box

    def recognises(self, *, address: str, password: str) -> bool:
        """Whether this box exists and this is its password."""
        with self._lock:
            box = self._boxes.get(address)
        return box is not None and box.password.matches(password)

    def person_name(self, address: str) -> str:
        """Whose box it is; the address itself when nobody has it."""
        with self._lock:
            box = self._boxes.get(address)
        return box.person_name if box else address

    def furnish(self, address: str, letters: Callable[[], list[Letter]]) -> None:
        """Put the first letters into a box, once."""
        with self._lock:
            box = self._boxes.get(address)
            if box is None or box.furnished:
                return
            box.furnished = True
        for letter in letters():
            self.deliver(letter)

    def deliver(self, letter: Letter) -> None:
        """Put a letter in its box; it waits there if the box is opened later."""
        owner = letter.sender if letter.folder is Folder.SENT else letter.recipient
        with self._lock:
            shelf = self._letters.setdefault(owner, deque(maxlen=_KEPT_LETTERS))
            shelf.append(letter)

    def letters(self, address: str, folder: Folder) -> list[Letter]:
        """One folder of a box, newest first."""
        with self._lock:
            found = [x for x in self._letters.get(address, ()) if x.folder is folder]
        found.reverse()
        return sorted(found, key=lambda letter: letter.sent_at, reverse=True)

    def open_letter(self, address: str, number: str) -> Letter | None:
        """One letter of a box, which counts as read from then on."""
        with self._lock:
            shelf = self._letters.get(address, deque())
            for position, letter in enumerate(shelf):
                if letter.number == number:
                    shelf[position] = replace(letter, read=True)
                    return letter
        return None
