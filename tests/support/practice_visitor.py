"""A browser of the standard library that visits the practice sites."""

import re
from dataclasses import dataclass
from email.message import Message
from typing import TYPE_CHECKING, Self
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin
from urllib.request import HTTPCookieProcessor, Request, build_opener

from cabin_app.practice import demo
from cabin_app.practice.mailbox import Folder
from cabin_app.practice.servers import PracticeServers
from support.patience import PATIENCE_S

if TYPE_CHECKING:
    from http.client import HTTPResponse

BOUNDARY = "practice-boundary"


@dataclass(frozen=True, kw_only=True)
class Answer:
    status: int
    url: str
    headers: Message
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def path(self) -> str:
        return "/" + self.url.partition("//")[2].partition("/")[2]


class PracticeVisitor:
    """Keeps cookies, follows redirections, fills forms."""

    def __init__(self, url: str, language: str = "fr") -> None:
        self.url = url
        self._language = language
        self._opener = build_opener(HTTPCookieProcessor())

    def get(self, path: str) -> Answer:
        return self.send(path)

    def post(self, path: str, **fields: str) -> Answer:
        return self.send(path, urlencode(fields).encode())

    def attach(
        self, path: str, field: str, name: str, content: bytes, **fields: str
    ) -> Answer:
        body = multipart(fields, field, name, content)
        return self.send(path, body, f"multipart/form-data; boundary={BOUNDARY}")

    def send(self, path: str, body: bytes | None = None, kind: str = "") -> Answer:
        headers = {"Accept-Language": self._language}
        if kind:
            headers["Content-Type"] = kind
        request = Request(  # noqa: S310 the practice servers
            urljoin(self.url, path), data=body, headers=headers
        )
        try:
            reply: HTTPResponse | HTTPError = self._opener.open(
                request, timeout=PATIENCE_S
            )
        except HTTPError as error:
            reply = error
        with reply:
            return Answer(
                status=reply.status or 0,
                url=reply.url,
                headers=reply.headers,
                body=reply.read(),
            )

    def log_in(self, servers: PracticeServers) -> Self:
        """Through the password and the code, as Camille."""
        self.post(
            "/connexion", address=demo.MAIL_ADDRESS, password=demo.OFFICE_PASSPHRASE
        )
        answer = self.post("/code", code=latest_code(servers))
        assert answer.path == "/espace"
        return self

    def log_in_to_mail(self) -> Self:
        answer = self.post(
            "/connexion", address=demo.MAIL_ADDRESS, password=demo.MAIL_PASSPHRASE
        )
        assert answer.path == "/dossier/inbox"
        return self


def multipart(fields: dict[str, str], field: str, name: str, content: bytes) -> bytes:
    lines = [
        f"--{BOUNDARY}\r\n"
        f'Content-Disposition: form-data; name="{key}"\r\n\r\n{text}\r\n'
        for key, text in fields.items()
    ]
    lines.append(
        f"--{BOUNDARY}\r\nContent-Disposition: form-data; "
        f'name="{field}"; filename="{name}"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    )
    return "".join(lines).encode() + content + f"\r\n--{BOUNDARY}--\r\n".encode()


def latest_code(servers: PracticeServers, address: str = demo.MAIL_ADDRESS) -> str:
    letters = servers.provider.letters(address, Folder.INBOX)
    return next(letter.code for letter in letters if letter.code)


def heading(answer: Answer) -> str:
    found = re.search("<h1>(.*?)</h1>", answer.text)
    return re.sub("<.*?>", "", found.group(1)) if found else ""
