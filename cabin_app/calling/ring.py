"""Rings who is called: a signed webhook or a message, never about the visitor.

Runs on a lane and gives up in time; nothing here is retried behind anybody's back.
"""

import hmac
import http.client
import json
import smtplib
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from enum import StrEnum
from threading import Timer
from typing import assert_never
from urllib.parse import urlsplit

from cabin_app.jobs import Executor
from cabin_app.settings_calling import Ring, RingMail, RingWebhook

LIMIT_S = 5.0
"""A ring that takes longer has not rung: the visitor looks at the screen."""

SIGNATURE = "X-Cabin-Signature"
"""Header: "sha256=" and the HMAC of the body under the shared secret, in hex."""

LANE = "ring"


class RingReason(StrEnum):
    """Why nobody was told."""

    UNREACHABLE = "unreachable"
    TIMED_OUT = "timed_out"
    REFUSED = "refused"
    REDIRECTED = "redirected"
    """To an address that nobody wrote into the settings: it is not followed."""


class RingFailed(Exception):
    """Nobody was told."""

    def __init__(self, reason: RingReason) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, kw_only=True)
class Notice:
    """Everything that leaves the cabin when somebody is called.

    Attributes:
        desk: Id of the desk, or "here".
        cabin: Name of the cabin.
        theme: Theme of the service, "" when none was chosen.
        language: Code of the language to answer in.
        room: Address of the room, "" when the caller is to be visited.
    """

    desk: str
    cabin: str
    theme: str
    language: str
    room: str

    def body(self) -> bytes:
        """As it is posted, and signed."""
        return json.dumps(
            {
                "desk": self.desk,
                "cabin": self.cabin,
                "theme": self.theme,
                "language": self.language,
                "room": self.room,
            },
            separators=(",", ":"),
            ensure_ascii=False,
        ).encode()


def signature_of(body: bytes, secret: str) -> str:
    """Value of the `SIGNATURE` header."""
    return "sha256=" + hmac.digest(secret.encode(), body, "sha256").hex()


class Bell:
    """Rings in a lane; every call returns at once.

    Args:
        executor: Where the network is waited for.
        limit_s: When a ring is given up.
    """

    def __init__(self, *, executor: Executor, limit_s: float = LIMIT_S) -> None:
        self._executor = executor
        self._limit_s = limit_s

    def ring(
        self,
        ring: Ring,
        notice: Notice,
        *,
        on_rung: Callable[[], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """Tell who is called; exactly one callback comes, with a RingReason value."""

        def failed(error: Exception) -> None:
            if not isinstance(error, RingFailed):
                raise error
            on_fault(error.reason.value)

        self._executor.submit(
            lambda: ring_now(ring, notice, limit_s=self._limit_s),
            lambda _: on_rung(),
            failed,
            lane=LANE,
        )


def ring_now(ring: Ring, notice: Notice, *, limit_s: float = LIMIT_S) -> None:
    """Tell who is called; blocks up to ``limit_s`` seconds.

    Raises:
        RingFailed: They were not told.
    """
    try:
        match ring:
            case RingWebhook():
                _post(ring, notice.body(), limit_s)
            case RingMail():
                _send(ring, notice, limit_s)
            case _ as never:
                assert_never(never)
    except TimeoutError as error:
        raise RingFailed(RingReason.TIMED_OUT) from error
    except (OSError, http.client.HTTPException, smtplib.SMTPException) as error:
        raise RingFailed(_reason_of(error)) from error


def _reason_of(error: Exception) -> RingReason:
    refusals = (
        smtplib.SMTPResponseException,
        smtplib.SMTPRecipientsRefused,
        ssl.SSLError,
    )
    if isinstance(error, refusals):
        return RingReason.REFUSED
    return RingReason.UNREACHABLE


def _post(ring: RingWebhook, body: bytes, limit_s: float) -> None:
    parts = urlsplit(ring.url)
    kind = (
        http.client.HTTPSConnection
        if parts.scheme == "https"
        else http.client.HTTPConnection
    )
    connection = kind(parts.hostname or "", parts.port, timeout=limit_s)
    cut = _Cut(lambda: connection.sock, limit_s)
    path = parts.path or "/"
    headers = {
        "Content-Type": "application/json",
        SIGNATURE: signature_of(body, ring.secret),
    }
    with cut:
        try:
            target = f"{path}?{parts.query}" if parts.query else path
            connection.request("POST", target, body, headers)
            status = connection.getresponse().status
        finally:
            connection.close()
    if 300 <= status < 400:
        raise RingFailed(RingReason.REDIRECTED)
    if not 200 <= status < 300:
        raise RingFailed(RingReason.REFUSED)


def _send(ring: RingMail, notice: Notice, limit_s: float) -> None:
    message = EmailMessage()
    message["From"] = ring.sender
    message["To"] = ring.to
    message["Subject"] = f"{notice.cabin} : une personne attend"
    lines = ["Une personne attend une réponse."]
    lines += [f"Cabine : {notice.cabin}", f"Guichet : {notice.desk}"]
    lines += [f"Thème : {notice.theme}"] if notice.theme else []
    lines += [f"Langue : {notice.language}"]
    lines += [f"Salle : {notice.room}"] if notice.room else ["Elle attend sur place."]
    message.set_content("\n".join(lines) + "\n")
    mail = smtplib.SMTP(timeout=limit_s, local_hostname="cabine")
    with _Cut(lambda: mail.sock, limit_s):
        try:
            mail.connect(ring.host, ring.port)
            if _offers_tls(mail):
                mail.starttls(context=ssl.create_default_context())
            mail.send_message(message)
        finally:
            mail.close()


def _offers_tls(mail: smtplib.SMTP) -> bool:
    mail.ehlo_or_helo_if_needed()
    return mail.has_extn("starttls")


class _Cut:
    """Cuts the connection at the limit: an end that drips keeps no socket time-out."""

    def __init__(
        self, sock: Callable[[], socket.socket | None], limit_s: float
    ) -> None:
        self._sock = sock
        self._was_cut = False
        self._timer = Timer(limit_s, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, _kind: object, error: object, _trace: object) -> None:
        self._timer.cancel()
        if self._was_cut and error is not None:
            raise TimeoutError

    def _cut(self) -> None:
        self._was_cut = True
        sock = self._sock()
        if sock is not None:
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                return
