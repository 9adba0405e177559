"""The real site beside its guide: pages, tabs, mailbox."""

from dataclasses import replace

from cabin_app.catalogue.model import Theme
from cabin_app.session import guide, uses
from cabin_app.session.effects import Effect, RecordRefusedHost
from cabin_app.session.events import (
    AddressRefused,
    FirstPageAsked,
    GuideMoved,
    MailProviderChosen,
    PageFailed,
    PageLoading,
    PageMoved,
    PageShown,
    PageSlow,
    PageWordsAsked,
    ProcedureStarted,
    ReloadAsked,
    TabChosen,
)
from cabin_app.session.needs import unmet
from cabin_app.session.rules import Step
from cabin_app.session.sheets import reveal, tell
from cabin_app.session.state import (
    NoticeKind,
    PageLoad,
    PageProblem,
    Phase,
    SessionState,
    Tab,
    TabState,
    Unmet,
)


def procedure_started(
    state: SessionState, event: ProcedureStarted, at_s: float
) -> Step:
    """The site opens; the page of the same procedure is found again as it was."""
    service, procedure = state.service, state.procedure
    if state.phase is not Phase.PROCEDURE or service is None or procedure is None:
        return Step(state)
    online = replace(
        reveal(state),
        phase=Phase.ONLINE,
        tab=Tab.PROCEDURE,
        tally=uses.opened(state.tally, service, procedure, at_s),
    )
    known = state.procedure_online
    if known is not None and known.id == procedure.id:
        return Step(online)
    fresh = replace(online, procedure_online=procedure)
    if procedure.opens_mailbox:
        fresh = _unchosen(fresh)
    else:
        asked = _asked(state.procedure_tab, event.start_url)
        fresh = replace(fresh, procedure_tab=asked)
    opened = replace(fresh, guide_step=0, guide_folded=False, code_read=False)
    return Step(guide.moved(opened, 0, at_s))


def guide_moved(state: SessionState, event: GuideMoved, at_s: float) -> Step:
    if state.phase is not Phase.ONLINE:
        return Step(state)
    return Step(guide.moved(state, event.direction, at_s))


# --- tabs --------------------------------------------------------------------------


def tab_chosen(state: SessionState, event: TabChosen, at_s: float) -> Step:
    if state.phase is not Phase.ONLINE:
        return Step(state)
    chosen = replace(state, tab=event.tab)
    if event.tab is Tab.MAIL and state.mail_tab.opened:
        return Step(guide.code_seen(_code_may_come(chosen, at_s)))
    return Step(chosen)


def mail_provider_chosen(
    state: SessionState, event: MailProviderChosen, at_s: float
) -> Step:
    """It opens beside; or in both tabs for who opens a first one: it is the site."""
    if state.phase is not Phase.ONLINE:
        return Step(state)
    opened = replace(
        state,
        tab=Tab.MAIL,
        mail_provider=event.provider,
        mail_tab=_asked(state.mail_tab, event.start_url),
    )
    if state.opens_mailbox:
        site = _asked(state.procedure_tab, event.start_url)
        opened = replace(opened, tab=state.tab, procedure_tab=site)
    return Step(_code_may_come(opened, at_s))


def mail_provider_forgotten(state: SessionState) -> Step:
    return Step(_unchosen(state))


def _unchosen(state: SessionState) -> SessionState:
    """No mailbox, nor the site that was the mailbox: both pages are closed."""
    closed = replace(state, mail_provider=None, mail_tab=_closed(state.mail_tab))
    if not state.opens_mailbox:
        return closed
    return replace(closed, procedure_tab=_closed(state.procedure_tab))


def _closed(tab: TabState) -> TabState:
    """Its number goes on, so that no page is reused."""
    return TabState(generation=tab.generation)


def reload_asked(state: SessionState, event: ReloadAsked) -> Step:
    tab = state.tab_state(event.tab)
    if not tab.opened:
        return Step(state)
    asked = _asked(tab, tab.start_url)
    failed = tab.load is PageLoad.FAILED
    return Step(_with_tab(state, event.tab, replace(asked, again=failed)))


def first_page_asked(state: SessionState, event: FirstPageAsked) -> Step:
    tab = state.tab_state(event.tab)
    if not tab.opened:
        return Step(state)
    return Step(_with_tab(state, event.tab, _asked(tab, tab.start_url)))


def page_words_asked(state: SessionState, event: PageWordsAsked) -> Step:
    """The site's own page about the problem is there: it was only covered."""
    tab = state.tab_state(event.tab)
    if not tab.has_words:
        return Step(state)
    seen = replace(tab, load=PageLoad.SHOWN, problem=None, has_words=False)
    return Step(_with_tab(state, event.tab, seen))


def _asked(tab: TabState, start_url: str) -> TabState:
    return TabState(
        opened=True,
        start_url=start_url,
        generation=tab.generation + 1,
        load=PageLoad.LOADING,
    )


def _code_may_come(state: SessionState, at_s: float) -> SessionState:
    procedure = state.procedure_online
    if procedure is None or not procedure.code_by_email:
        return state
    return guide.awaiting(state, True, at_s)


def _with_tab(state: SessionState, tab: Tab, changed: TabState) -> SessionState:
    if tab is Tab.MAIL:
        return replace(state, mail_tab=changed)
    return replace(state, procedure_tab=changed)


# --- what pages tell ---------------------------------------------------------------


def page_loading(state: SessionState, event: PageLoading) -> Step:
    tab = state.tab_state(event.tab)
    if not tab.opened:
        return Step(state)
    loading = replace(
        tab, load=PageLoad.LOADING, slow=False, problem=None, has_words=False
    )
    return Step(_with_tab(state, event.tab, loading))


def page_slow(state: SessionState, event: PageSlow) -> Step:
    tab = state.tab_state(event.tab)
    if tab.load is not PageLoad.LOADING:
        return Step(state)
    return Step(_with_tab(state, event.tab, replace(tab, slow=True)))


def page_moved(state: SessionState, event: PageMoved, at_s: float) -> Step:
    """The guide card follows; what is known to stop people there is told."""
    tab = state.tab_state(event.tab)
    if not tab.opened:
        return Step(state)
    known = state.procedure_online.obstacles if state.procedure_online else ()
    met = next((each for each in known if each.is_at(event.host, event.path)), None)
    place = event.host + event.path
    there = _with_tab(state, event.tab, replace(tab, obstacle=met, place=place))
    if event.tab is Tab.PROCEDURE:
        # The same page again, as after a code typed wrong, is no way on.
        went_on = tab.place not in ("", place)
        there = guide.at_page(there, event.host, event.path, at_s, went_on=went_on)
    return Step(there)


def page_shown(state: SessionState, event: PageShown) -> Step:
    tab = state.tab_state(event.tab)
    if not tab.opened:
        return Step(state)
    shown = replace(
        tab,
        load=PageLoad.SHOWN,
        slow=False,
        problem=None,
        has_words=False,
        host=event.host,
        verified=event.safe and _is_at_home(state, event.tab, event.host),
    )
    changed = _with_tab(state, event.tab, shown)
    if event.tab is Tab.PROCEDURE:
        return Step(changed)
    return Step(guide.link_followed(guide.mail_opened(changed), event.host))


def _is_at_home(state: SessionState, tab: Tab, host: str) -> bool:
    """Whether a host is the tab's own: a mailbox is no official site, nor the reverse.

    Either may be reached from the other, where it opens in the same tab.
    """
    provider, procedure = state.mail_provider, state.procedure_online
    if tab is Tab.MAIL or state.opens_mailbox:
        own = provider.hosts if provider is not None else ()
    else:
        own = procedure.hosts + procedure.identity_hosts if procedure else ()
    return any(rule.matches(host) for rule in own)


_SITE_DOWN = frozenset({PageProblem.SITE_DOWN, PageProblem.SITE_BUSY})


def page_failed(state: SessionState, event: PageFailed) -> Step:
    tab = state.tab_state(event.tab)
    if not tab.opened:
        return Step(state)
    failed = replace(
        tab,
        load=PageLoad.FAILED,
        slow=False,
        problem=event.problem,
        has_words=event.has_words,
        host="",
        verified=False,
        obstacle=None,
    )
    shown = _with_tab(state, event.tab, failed)
    if event.problem in _SITE_DOWN:
        return Step(*unmet(shown, Unmet.SITE_DOWN))
    return Step(shown)


def address_refused(state: SessionState, event: AddressRefused) -> Step:
    """A sentence when the visitor asked for it; the host, and only it, is counted."""
    effects: tuple[Effect, ...] = ()
    if event.kind == "link" and event.detail and _tells_of_procedure(state, event.tab):
        effects = (RecordRefusedHost(event.detail),)
    if not event.main_frame:
        return Step(state, effects)
    kind = {
        "phone": NoticeKind.WANTS_TO_PHONE,
        "mail": NoticeKind.WANTS_TO_MAIL,
        "link": NoticeKind.LINK_REFUSED,
    }[event.kind]
    return Step(tell(state, kind, event.detail), effects)


def _tells_of_procedure(state: SessionState, tab: Tab) -> bool:
    """Whether what a page asks for is the site's doing, and not in somebody's letters.

    A mailbox shows addresses that people wrote to one another, in its own tab or as
    the procedure itself.
    """
    procedure = state.procedure_online
    mailboxes = [
        use.procedure for use in state.tally.uses if use.service.theme is Theme.EMAIL
    ]
    return tab is Tab.PROCEDURE and procedure is not None and procedure not in mailboxes
