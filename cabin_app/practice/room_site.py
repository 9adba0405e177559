"""The rehearsal's video rooms: a page for each end, the bell, and their messages."""

import hmac
import json
from pathlib import Path
from string import Template
from typing import Any

import bottle

from cabin_app.language import Language
from cabin_app.practice.accept_language import known, preferred
from cabin_app.practice.pages import ASSETS
from cabin_app.practice.practice_log import PracticeLog
from cabin_app.practice.relay import USER
from cabin_app.practice.rooms import SIDES, Rooms
from cabin_app.practice.site_words import Words, said_by_room, with_french

BELL = "/sonnette"
ROOM = "/salle/{room}"
SECRET = "a rehearsal keeps no secret"  # noqa: S105 (nobody is protected by it)
WAIT_S = 10.0
BODY_LIMIT_BYTES = 200_000
_SIGNATURE = "HTTP_X_CABIN_SIGNATURE"
_ALWAYS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


class RoomSite:
    """One WSGI application.

    Args:
        rooms: What both ends say.
        relay: Port and password of the relay, asked when a page is served.
        log: Facts, never what was said.
    """

    def __init__(
        self, *, rooms: Rooms, relay: "tuple[int, str]", log: PracticeLog
    ) -> None:
        self._rooms = rooms
        self._relay = relay
        self._log = log
        self.application = bottle.Bottle()
        routes = (
            ("GET", "/salle/<room>", lambda room: self._page(room, "caller")),
            ("GET", "/salle/<room>/accueil", lambda room: self._page(room, "adviser")),
            ("GET", "/salles", self._waiting),
            ("GET", "/sonnettes", self._rung),
            ("POST", BELL, self._ring),
            ("POST", "/salle/<room>/<side>", self._say),
            ("GET", "/salle/<room>/<side>/<after:int>", self._hear),
            ("GET", "/look/<name>", self._look),
        )
        for method, path, answer in routes:
            self.application.route(path, method=method, callback=answer)

    def _page(self, room: str, side: str) -> Any:
        port, password = self._relay
        words = _words(_language())
        text = _asset("room.html").safe_substitute(
            lang=_language().value,
            dir="rtl" if _language().is_right_to_left else "ltr",
            title=words["title"],
            write=words["write"],
            send=words["send"],
            config=json.dumps(
                {
                    "room": room,
                    "side": side,
                    "relay": f"turn:127.0.0.1:{port}?transport=tcp",
                    "user": USER,
                    "password": password,
                    "words": dict(words),
                }
            ).replace("<", "\\u003c"),
        )
        self._log.write("room", side=side)
        return _reply(text.encode(), "text/html; charset=utf-8")

    def _waiting(self) -> Any:
        """For agents: who rang, with a link to the other end."""
        words = _words(_language())
        rows = "".join(
            f'<li><a href="{_room_path(notice)}/accueil">{words["answer"]}</a></li>'
            for notice in reversed(self._rooms.rung())
            if _room_path(notice)
        )
        text = _asset("rooms.html").safe_substitute(
            lang=_language().value,
            title=words["waiting_title"],
            rows=rows or f"<li>{words['nobody']}</li>",
        )
        return _reply(text.encode(), "text/html; charset=utf-8")

    def _rung(self) -> Any:
        return _reply(json.dumps(self._rooms.rung()).encode(), "application/json")

    def _ring(self) -> Any:
        body = _body()
        wanted = "sha256=" + hmac.digest(SECRET.encode(), body, "sha256").hex()
        told = bottle.request.environ.get(_SIGNATURE, "")
        if not hmac.compare_digest(told, wanted):
            return _reply(b"", "text/plain", 403)
        try:
            notice = {str(key): str(text) for key, text in json.loads(body).items()}
        except (ValueError, AttributeError):
            return _reply(b"", "text/plain", 400)
        self._rooms.ring(notice)
        self._log.write("ring")
        return _reply(b"", "text/plain", 204)

    def _say(self, room: str, side: str) -> Any:
        if side not in SIDES:
            return _reply(b"", "text/plain", 404)
        self._rooms.say(room, side, _body().decode("utf-8", "replace"))
        return _reply(b"", "text/plain", 204)

    def _hear(self, room: str, side: str, after: int) -> Any:
        if side not in SIDES:
            return _reply(b"", "text/plain", 404)
        said = self._rooms.hear(room, side, after, WAIT_S)
        return _reply(json.dumps(said).encode(), "application/json")

    def _look(self, name: str) -> Any:
        kinds = {"room.js": "text/javascript", "room.css": "text/css"}
        if name not in kinds:
            return _reply(b"", "text/plain", 404)
        return _reply((_FOLDER / name).read_bytes(), f"{kinds[name]}; charset=utf-8")


_FOLDER: Path = ASSETS / "room"


def _asset(name: str) -> Template:
    return Template((_FOLDER / name).read_text("utf-8"))


def _words(language: Language) -> Words:
    return with_french(said_by_room(ASSETS))[language]


def _language() -> Language:
    chosen = known(bottle.request.query.get("lang", ""))
    return chosen or preferred(bottle.request.get_header("Accept-Language", ""))


def _room_path(notice: Any) -> str:
    """The path of a notice's room: a cabin may ring for no room."""
    _, mark, name = notice.get("room", "").partition("/salle/")
    name = name.partition("?")[0]
    return f"/salle/{name}" if mark and name.isalnum() else ""


def _body() -> bytes:
    content: bytes = bottle.request.environ["wsgi.input"].read(
        min(int(bottle.request.content_length or 0), BODY_LIMIT_BYTES)
    )
    return content


def _reply(body: bytes, kind: str, status: int = 200) -> Any:
    return bottle.HTTPResponse(body, status, {**_ALWAYS, "Content-Type": kind})
