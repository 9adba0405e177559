"""Pages of a site: templates and words from ``assets/practice``, escaped by default."""

from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from typing import Any

import bottle

from cabin_app.language import Language
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.practice.exchange import Ask, Reply
from cabin_app.practice.site_words import said_by_sites, whole, with_french

ASSETS = SHIPPED_ASSETS / "practice"
_STYLE_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}
_PAGE_POLICY = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'"


class Pages:
    """Renders the templates of one site in the language of the asker."""

    def __init__(self, *, site: str, assets: Path = ASSETS) -> None:
        self._site = site
        self._folder = assets / "pages"
        self._look = assets / "look"
        said = said_by_sites(assets)
        self._words = with_french(said)
        self._languages = whole(said)
        self._templates: dict[str, Any] = {}
        self._lock = Lock()
        self._constants: dict[str, str] = {}

    def always(self, **constants: str) -> None:
        """Give every template these values, such as the other site's address."""
        self._constants.update(constants)

    def word(self, language: Language, key: str, **facts: object) -> str:
        """A sentence in a language, its ``{names}`` replaced by facts."""
        return self._words[language][key].format(**facts)

    def reply(
        self,
        ask: Ask,
        page: str,
        *,
        status: int = 200,
        cookies: Mapping[str, str] | None = None,
        **facts: object,
    ) -> Reply:
        """Answer with a page of this site."""

        def w(key: str, **names: object) -> str:
            return self.word(ask.language, key, **names)

        html = self._template(page).render(
            w=w,
            lang=ask.language.value,
            direction="rtl" if ask.language.is_right_to_left else "ltr",
            languages=self._languages,
            path=ask.path,
            **self._constants,
            **facts,
        )
        return Reply(
            body=html.encode("utf-8", "replace"),
            status=status,
            cookies=cookies or {},
            headers={"Content-Security-Policy": _PAGE_POLICY},
        )

    def look(self, ask: Ask) -> Reply:
        """Answer with a style sheet or picture, 404 when there is none."""
        known = {path.name: path for path in self._look.iterdir()}
        path = known.get(ask.places["name"])
        if path is None or path.suffix not in _STYLE_TYPES:
            return self.reply(ask, "error", status=404, kind="404")
        return Reply(
            body=path.read_bytes(),
            content_type=_STYLE_TYPES[path.suffix],
            headers={"Cache-Control": "max-age=600"},
        )

    def _template(self, page: str) -> Any:
        with self._lock:
            if page not in self._templates:
                self._templates[page] = bottle.SimpleTemplate(
                    name=f"{self._site}_{page}.tpl", lookup=[str(self._folder)]
                )
            return self._templates[page]
