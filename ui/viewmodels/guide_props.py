"""What stands around and beside the page, from the state of the visit. Pure."""

from dataclasses import dataclass

from cabin_app.catalogue.model import DoneWhen, StepAction, Theme
from cabin_app.session.guide import wanted_paper
from cabin_app.session.state import SessionState, Tab
from ui.viewmodels.wiring import language_of


@dataclass(frozen=True, kw_only=True)
class ProviderRow:
    """One mailbox that may be opened.

    Attributes:
        conditions: What to know before a first one is opened there, a line each.
    """

    provider_id: str
    label: str
    conditions: str = ""


@dataclass(frozen=True, kw_only=True)
class GuideProps:
    """What stands around and beside the page.

    Attributes:
        tab: "procedure" or "mail".
        code_awaited: The sign on the e-mail tab.
        host: Host of the page in front.
        verified: It belongs to the procedure and came safely.
        obstacle: An `ObstacleKind` value: what is known to stop people on this page.
        other_way: How else to get in, "" when only a person can help.
        folded: The card stands aside.
        at_home_in_mail: What is to be done is done in the mailbox itself.
        choosing_mail: The choice of mailboxes stands in place of the page.
        opening_mail: It is between providers, for a first mailbox.
        file_awaited: The page waits for a document.
        paper: The one to scan now, where a step asks for several.
        action: A `StepAction` value: what the main button does.
    """

    tab: str = Tab.PROCEDURE.value
    code_awaited: bool = False
    host: str = ""
    verified: bool = False
    obstacle: str = ""
    other_way: str = ""
    folded: bool = False
    at_home_in_mail: bool = False
    choosing_mail: bool = False
    opening_mail: bool = False
    file_awaited: bool = False
    title: str = ""
    step: int = 0
    step_count: int = 0
    heading: str = ""
    first_line: str = ""
    second_line: str = ""
    paper: str = ""
    picture: str = ""
    action: str = StepAction.NONE.value
    is_last: bool = False
    is_practice: bool = False
    zoom_percent: int = 100
    providers: tuple[ProviderRow, ...] = ()


def derive(state: SessionState, providers: tuple[ProviderRow, ...]) -> GuideProps:
    """What stands around the page in this state."""
    procedure = state.procedure
    if procedure is None:
        return GuideProps()
    language = language_of(state)
    step = procedure.steps[min(state.guide_step, len(procedure.steps) - 1)]
    paper = wanted_paper(state) if len(step.papers) > 1 else None
    is_last = state.guide_step >= len(procedure.steps) - 1
    # The last thing was done: what is left is to say so.
    done = is_last and state.tally.documents_given > 0
    lines = [line.in_language(language) for line in step.guide.lines]
    tab = state.tab_state(state.tab)
    met = tab.obstacle
    return GuideProps(
        tab=state.tab.value,
        code_awaited=state.code_awaited
        and step.done_when is not DoneWhen.LINK_FOLLOWED,
        host=tab.host,
        verified=tab.verified,
        obstacle=met.kind.value if met else "",
        other_way=met.other_way.in_language(language) if met and met.other_way else "",
        folded=state.guide_folded,
        at_home_in_mail=_is_a_mailbox(state),
        choosing_mail=state.choosing_mailbox,
        opening_mail=state.choosing_mailbox and state.opens_mailbox,
        file_awaited=state.file_request is not None,
        title=procedure.title.in_language(language),
        step=state.guide_step + 1,
        step_count=len(procedure.steps),
        heading=step.guide.heading.in_language(language),
        first_line=lines[0] if lines else "",
        second_line=lines[1] if len(lines) > 1 else "",
        paper=paper.label.in_language(language) if paper else "",
        picture=step.guide.picture,
        action=StepAction.NONE.value if done else step.action.value,
        is_last=is_last,
        is_practice=procedure.is_practice,
        zoom_percent=state.comfort.page_zoom_percent,
        providers=providers,
    )


def _is_a_mailbox(state: SessionState) -> bool:
    return state.service is not None and state.service.theme is Theme.EMAIL
