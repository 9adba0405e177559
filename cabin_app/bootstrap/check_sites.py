"""``check --sites``: could visitors get to the first page of each procedure today?"""

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial

from cabin_app.bootstrap.finding import Finding, attention, fault, good
from cabin_app.catalogue.address import AddressParts, ResourceKind, question_of
from cabin_app.catalogue.address_policy import AddressRules, Allowed, SiteRules, decide
from cabin_app.catalogue.model import OfficialStart, Shelf
from cabin_app.catalogue.reach import rules_for
from cabin_app.sites.visiting import Allows, SiteSeen, SiteTrouble, visit_site

SITES_S = 60.0
"""For all sites together; those that did not answer by then are told as too slow."""

SIDE_BY_SIDE = 12
CERTIFICATE_SOON_DAYS = 14

Go = Callable[..., SiteSeen]

_SAID = {
    SiteTrouble.NAME_UNKNOWN: ("its name has no address", "Look at the network first."),
    SiteTrouble.NO_ANSWER: ("does not answer", "Look at the network first."),
    SiteTrouble.TOO_SLOW: ("did not answer in time", "Try again; look at the network."),
    SiteTrouble.UNSAFE: (
        "its certificate or encryption is refused",
        "Look at the machine's clock; tell the office if it is right.",
    ),
    SiteTrouble.REDIRECT_LOOP: ("sends round in circles", "Try again later."),
    SiteTrouble.LEADS_OUTSIDE: (
        "sends where the procedure may not go",
        "Add the host to the catalogue if it is the office's own.",
    ),
    SiteTrouble.MISSING: ("the page is not there", "Correct `start` in the catalogue."),
    SiteTrouble.REFUSED: (
        "refuses a plain request",
        "Open the procedure in the cabin: a page may be let in.",
    ),
    SiteTrouble.BROKEN: ("answers with a fault of its own", "Try again later."),
}
_PERHAPS_WELL = frozenset({SiteTrouble.REFUSED})


def sites_findings(
    shelf: Shelf, *, limit_s: float = SITES_S, go: Go = visit_site
) -> Iterator[Finding]:
    """One finding for each first page, in the order of the menu.

    Takes ``limit_s`` at most, whatever the network does.
    """
    pages = _first_pages(shelf)
    until_s = time.monotonic() + limit_s
    pool = ThreadPoolExecutor(SIDE_BY_SIDE, thread_name_prefix="sites")
    seen = {
        url: pool.submit(go, url, allows=_allows(rules), until_s=until_s)
        for url, rules in pages.items()
    }
    wait(seen.values(), timeout=limit_s)
    pool.shutdown(wait=False, cancel_futures=True)
    for url, rules in pages.items():
        yield _finding(url, len(rules), _result(url, seen[url]))


def _first_pages(shelf: Shelf) -> dict[str, list[AddressRules]]:
    """Official first pages, each with the rules of all that begins there."""
    pages: dict[str, list[AddressRules]] = {}
    for procedure in shelf.procedures:
        if isinstance(procedure.start, OfficialStart):
            rules = rules_for(procedure, None, None)
            pages.setdefault(procedure.start.url, []).append(rules)
    for provider in shelf.mail_providers:
        if isinstance(provider.start, OfficialStart):
            pages.setdefault(provider.start.url, []).append(
                AddressRules(sites=(SiteRules(page_hosts=provider.hosts),))
            )
    return pages


def _allows(rules: Sequence[AddressRules]) -> Allows:
    """Whether every procedure that begins there may go to an address."""
    return partial(_all_allow, tuple(rules))


def _all_allow(rules: tuple[AddressRules, ...], parts: AddressParts) -> bool:
    question = question_of(parts, kind=ResourceKind.MAIN_FRAME)
    return all(isinstance(decide(question, each), Allowed) for each in rules)


def _result(url: str, future: Future[SiteSeen]) -> SiteSeen:
    if future.done() and not future.cancelled():
        return future.result()
    return SiteSeen(url=url, trouble=SiteTrouble.TOO_SLOW)


def _finding(url: str, beginnings: int, seen: SiteSeen) -> Finding:
    if seen.trouble is not None:
        said, remedy = _SAID[seen.trouble]
        if seen.status:
            said = f"{said} ({seen.status})"
        if seen.url != url:
            said = f"{said}: {seen.url.partition('?')[0]}"
        make = attention if seen.trouble in _PERHAPS_WELL else fault
        return make(url, f"{said}; {_counted(beginnings)} here", remedy)
    if seen.certificate_days is not None and (
        seen.certificate_days < CERTIFICATE_SOON_DAYS
    ):
        said = f"its certificate ends in {seen.certificate_days} days"
        return attention(url, said, "Tell the office: visitors will be stopped.")
    after = f" after {seen.hops} redirects" if seen.hops else ""
    return good(url, f"answers{after}; {_counted(beginnings)} here")


def _counted(beginnings: int) -> str:
    return "1 beginning" if beginnings == 1 else f"{beginnings} beginnings"
