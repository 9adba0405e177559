"""The one decision about addresses, asked with what the engine hands over."""

from PySide6.QtCore import QUrl

from cabin_app.catalogue.address_policy import (
    AddressQuestion,
    AddressRules,
    Allowed,
    Refused,
    ResourceKind,
    decide,
)

_REMEMBERED = 512
"""Verdicts kept; a heavy official page asks for some hundreds of addresses."""

_Key = tuple[str, str, int, ResourceKind, str, bool]


class AddressGate:
    """Where the visit may go now. Both gates and every hook ask here.

    Host verdicts are kept until the rules change, because the interceptor stands on
    the interface thread: a page's hundred pictures are one decision.
    """

    def __init__(self) -> None:
        self._rules = AddressRules()
        self._verdicts: dict[_Key, Allowed | Refused] = {}

    def open_to(self, rules: AddressRules) -> None:
        """From now on, these rules."""
        if rules != self._rules:
            self._rules = rules
            self._verdicts.clear()

    def ask(
        self, url: QUrl, kind: ResourceKind, first_party: str = ""
    ) -> Allowed | Refused:
        """Whether ``url`` may be used for ``kind`` by a page of ``first_party``."""
        question = question_about(url, kind, first_party)
        if not question.host or not _is_plain(question.path):
            return decide(question, self._rules)
        key = (
            question.scheme,
            question.host,
            url.port(),
            kind,
            first_party,
            question.has_user_info,
        )
        verdict = self._verdicts.get(key)
        if verdict is None:
            if len(self._verdicts) >= _REMEMBERED:
                self._verdicts.clear()
            verdict = self._verdicts[key] = decide(question, self._rules)
        return verdict


def question_about(url: QUrl, kind: ResourceKind, first_party: str) -> AddressQuestion:
    """Take an address of the engine apart; hosts in their ASCII form."""
    port = url.port()
    return AddressQuestion(
        scheme=url.scheme(),
        host=ascii_host(url),
        path=url.path(QUrl.ComponentFormattingOption.FullyEncoded),
        kind=kind,
        port=None if port < 0 else port,
        first_party=first_party,
        has_user_info=bool(url.userInfo()),
    )


def ascii_host(url: QUrl) -> str:
    """Host of an address, "" when it names none."""
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded)


def _is_plain(path: str) -> bool:
    """Whether a path cannot sway the verdict: only odd characters do."""
    return path.isascii() and path.isprintable() and "\\" not in path
