"""The thin shell between bottle and the sites: decodes asks, sends replies, logs."""

from collections.abc import Callable, Iterable, Mapping
from http.cookies import CookieError, SimpleCookie
from io import BytesIO
from typing import Any

import bottle

from cabin_app.language import Language
from cabin_app.practice.accept_language import known, preferred
from cabin_app.practice.exchange import Ask, Reply, Route
from cabin_app.practice.pages import Pages
from cabin_app.practice.practice_log import PracticeLog
from cabin_app.practice.uploads import Upload

BODY_LIMIT_BYTES = 20 * 1024 * 1024
_CHUNK_BYTES = 1 << 16
_ALWAYS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
}


class _Unusable(Exception):
    """A request that cannot be read; ``status`` says why."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class _WholeRequest(bottle.BaseRequest):  # type: ignore[misc]  # bottle has no types
    """A request whose forms stay in memory: bottle's own limit spills to disk."""

    MEMFILE_MAX = BODY_LIMIT_BYTES


class WebShell:
    """One site as a WSGI application."""

    def __init__(
        self, *, site: str, pages: Pages, routes: Iterable[Route], log: PracticeLog
    ) -> None:
        self._site = site
        self._pages = pages
        self._log = log
        self._language_cookie = f"{site}_lang"
        self.application = bottle.Bottle()
        for route in routes:
            self.application.route(
                route.path, method=route.method, callback=self._callback(route)
            )
        self.application.default_error_handler = self._on_error

    def _callback(self, route: Route) -> Callable[..., Any]:
        def answer(**places: str) -> Any:
            environ = bottle.request.environ
            try:
                ask = self._ask(environ, places, reads_form=route.method == "POST")
                reply = route.handler(ask)
            except _Unusable as unusable:
                ask = self._bare_ask(environ)
                reply = self._error(ask, unusable.status)
            self._note(environ, reply.status, known_path=reply.status != 404)
            return self._response(ask, reply)

        return answer

    def _ask(
        self, environ: dict[str, Any], places: Mapping[str, str], *, reads_form: bool
    ) -> Ask:
        request = _WholeRequest(environ)
        fields, uploads = _form(request) if reads_form else ({}, {})
        return Ask(
            path=_clean(request.path),
            language=self._language(request),
            fields=fields,
            uploads=uploads,
            query={key: _readable(text) for key, text in request.query.items()},
            places={key: _clean(text) for key, text in places.items()},
            cookies=_cookies(environ),
        )

    def _bare_ask(self, environ: dict[str, Any]) -> Ask:
        request = _WholeRequest(environ)
        return Ask(path=_clean(request.path), language=self._language(request))

    def _language(self, request: Any) -> Language:
        chosen = known(request.query.get("lang", ""))
        cookies = _cookies(request.environ)
        remembered = known(cookies.get(self._language_cookie, ""))
        return (
            chosen or remembered or preferred(request.get_header("Accept-Language", ""))
        )

    def _response(self, ask: Ask, reply: Reply) -> Any:
        headers = {**_ALWAYS, "Content-Type": reply.content_type, **reply.headers}
        response = bottle.HTTPResponse(reply.body, reply.status, headers)
        if ask.query.get("lang") == ask.language:
            _set_cookie(response, self._language_cookie, ask.language.value)
        for name, text in reply.cookies.items():
            _set_cookie(response, name, text)
        return response

    def _on_error(self, error: Any) -> bytes:
        """Bottle's own refusals (no such page, wrong method) and our bugs."""
        environ = bottle.request.environ
        if error.status_code >= 500:
            self._log.write("bug", error=type(error.exception).__name__)
        self._note(environ, error.status_code, known_path=False)
        reply = self._error(self._bare_ask(environ), error.status_code)
        for name, text in {**_ALWAYS, "Content-Type": reply.content_type}.items():
            bottle.response.set_header(name, text)
        return reply.body

    def _error(self, ask: Ask, status: int) -> Reply:
        kind = str(status) if status in (400, 404, 413) else "404"
        kind = "500" if status >= 500 else kind
        return self._pages.reply(ask, "error", status=status, kind=kind)

    def _note(self, environ: dict[str, Any], status: int, *, known_path: bool) -> None:
        self._log.write(
            "page",
            site=self._site,
            method=str(environ["REQUEST_METHOD"])[:10],
            path=_clean(environ["PATH_INFO"]) if known_path else "(unknown)",
            status=status,
        )


def _form(request: Any) -> tuple[dict[str, str], dict[str, Upload]]:
    """The text fields and files of a form.

    Raises:
        _Unusable: its size is unknown or too large, or it cannot be read.
    """
    request.environ["bottle.request.body"] = BytesIO(_body(request.environ))
    try:
        recoded = request.POST.recode_unicode
        texts = dict(request.forms.items())
        sent = dict(request.files.items())
    except (bottle.HTTPError, ValueError, LookupError) as error:
        raise _Unusable(400) from error
    fields = {
        key: (_readable(text) if recoded else _clean(text)).strip()
        for key, text in texts.items()
    }
    uploads = {
        key: Upload(filename=_file_name(part.raw_filename), content=part.file.read())
        for key, part in sent.items()
        if part.raw_filename
    }
    return fields, uploads


def _body(environ: dict[str, Any]) -> bytes:
    length_text = str(environ.get("CONTENT_LENGTH") or "")
    if not length_text.isascii() or not length_text.isdigit():
        raise _Unusable(400)
    length, stream = int(length_text), environ["wsgi.input"]
    held, received = bytearray(), 0
    try:
        while received < length:
            chunk = stream.read(min(_CHUNK_BYTES, length - received))
            if not chunk:
                raise _Unusable(400)
            received += len(chunk)
            # Too much is read to the end: a browser cut short shows a failed
            # connection instead of the page that says why.
            if length <= BODY_LIMIT_BYTES:
                held += chunk
    except OSError as error:
        raise _Unusable(400) from error
    if length > BODY_LIMIT_BYTES:
        raise _Unusable(413)
    return bytes(held)


def _readable(text: str) -> str:
    """Bottle hands queries and plain forms out as latin-1; this is the UTF-8."""
    return _clean(text.encode("latin-1", "replace").decode("utf-8", "replace"))


def _cookies(environ: dict[str, Any]) -> dict[str, str]:
    try:
        jar = SimpleCookie(environ.get("HTTP_COOKIE", ""))
    except CookieError:
        return {}
    return {name: morsel.value for name, morsel in jar.items()}


def _file_name(raw: str) -> str:
    name = _clean(raw).replace("\\", "/").rpartition("/")[2]
    return "".join(letter for letter in name if letter.isprintable())[:200]


def _clean(text: str) -> str:
    """Text that UTF-8 can write: lone surrogates become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _set_cookie(response: Any, name: str, text: str) -> None:
    if text:
        response.set_cookie(name, text, path="/", httponly=True, samesite="lax")
    else:
        response.delete_cookie(name, path="/")
