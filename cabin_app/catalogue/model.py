"""What a visitor can come to do: services, procedures, steps, hosts."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from cabin_app.catalogue.contacts import Helpline, Office
from cabin_app.catalogue.hosts import (
    Confidence,
    HostRule,
    PracticeSite,
)
from cabin_app.catalogue.obstacles import Obstacle, PagePattern
from cabin_app.catalogue.things import ThingToHave
from cabin_app.language import Language, LocalText

ServiceId = NewType("ServiceId", str)
ProcedureId = NewType("ProcedureId", str)
MailProviderId = NewType("MailProviderId", str)


class Theme(StrEnum):
    """Themes of the Coop de la médiation numérique that the cabin serves.

    The exact words of its statistics, so that both can be added up.
    """

    EMAIL = "email"
    FAMILY = "famille_scolarite"
    HEALTH_AND_SOCIAL = "social_sante"
    WORK = "travail_formation"
    HOUSING = "logement"
    MONEY_AND_TAX = "argent_impots"
    PAPERS = "papiers_elections_citoyennete"
    JUSTICE = "justice"
    FOREIGNERS = "etrangers_europe"
    TRANSPORT = "transports_mobilite"
    LEISURE = "loisirs_sports_culture"
    ASSOCIATIONS = "associations"
    FIRST_STEPS = "prendre_en_main_du_materiel"
    ANY_PROCEDURE = "aide_aux_demarches_administratives"


class StepAction(StrEnum):
    """What the guide card's main button does at a step."""

    NONE = "none"
    MAIL = "mail"
    SCAN = "scan"
    DOCUMENTS = "documents"
    PRINT = "print"
    ADDRESS = "address"
    """A first e-mail address is prepared, beside the page."""


class DoneWhen(StrEnum):
    """What tells the cabin that a step is over, besides the visitor saying so."""

    VISITOR_SAYS = "visitor_says"
    PAGE_SCANNED = "page_scanned"
    DOCUMENT_GIVEN = "document_given"
    DOCUMENT_RECEIVED = "document_received"
    DOCUMENT_PRINTED = "document_printed"
    MAIL_OPENED = "mail_opened"
    LINK_FOLLOWED = "link_followed"
    """The link of a message led to the site of the procedure."""


class DocumentFormat(StrEnum):
    """Formats a site accepts, among those the cabin can make."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"


class Requirement(StrEnum):
    """What people should know before they start; each has its sentence on screen."""

    PHONE_CODE = "phone_code"
    """The site may send a code to a mobile telephone."""
    PHONE_APP = "phone_app"
    """An application on a recent telephone is needed."""
    BANK_CARD = "bank_card"
    """There is something to pay, by card."""
    ORIGINALS = "originals"
    """The papers themselves are shown at a counter later."""


@dataclass(frozen=True, kw_only=True)
class Deadline:
    """By when it must be done; told to visitors only when we are sure."""

    text: LocalText
    confidence: Confidence


@dataclass(frozen=True, kw_only=True)
class GuideCard:
    """What the card beside the site says at a step.

    Attributes:
        heading: Two to four words.
        lines: One or two sentences; the picture stands between them.
        picture: Name of a guide picture (`guide-<name>.svg`), "" for none.
    """

    heading: LocalText
    lines: tuple[LocalText, ...]
    picture: str = ""


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step of a procedure.

    Attributes:
        pages: Where it happens: the guide card follows the page there.
        papers: What is scanned at this step, each as its paper asks.
    """

    title: LocalText
    minutes: int
    guide: GuideCard
    action: StepAction = StepAction.NONE
    done_when: DoneWhen = DoneWhen.VISITOR_SAYS
    pages: tuple[PagePattern, ...] = ()
    papers: tuple[ThingToHave, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Upload:
    """What the site accepts when a document is given to it.

    Attributes:
        formats: In order of preference.
        max_mb: Greatest size in millions of bytes, None when nobody knows.
    """

    formats: tuple[DocumentFormat, ...]
    max_mb: float | None
    confidence: Confidence


@dataclass(frozen=True, kw_only=True)
class OutcomeWords:
    """Words of the farewell screen and of the ticket; nothing personal.

    Attributes:
        done: What was done.
        next: What happens now.
        remember: What to think of later, None when nothing.
    """

    done: LocalText
    next: LocalText
    remember: LocalText | None = None


@dataclass(frozen=True, kw_only=True)
class OfficialStart:
    """The first page, on the real site."""

    url: str


@dataclass(frozen=True, kw_only=True)
class PracticeStart:
    """The first page, on one of the rehearsal sites."""

    site: PracticeSite
    path: str


Start = OfficialStart | PracticeStart


@dataclass(frozen=True, kw_only=True)
class Procedure:
    """One thing to get done, on one site.

    Attributes:
        minutes: About how long, all steps together: up to the next five.
        is_free: Whether the procedure itself costs nothing.
        hosts: Where pages may come from.
        identity_hosts: Where the visitor may be sent to say who they are.
        resource_hosts: Where pictures, styles and scripts may come from besides.
        keywords: Other words people search for, in each language.
        code_by_email: Whether the site sends a code by e-mail.
        obstacles: Where people are known to get stuck on the way.
        reviewed_on: Day the facts were last read again.
        requires: What to know before starting.
        deadline: By when, None when there is no date.
        answers_letter: Whether people come to it with a letter in the hand.
        sheet: Number of the Service-Public sheet, "" when there is none.
        opens_mailbox: Whether a mailbox is opened, with the provider one chooses.
    """

    id: ProcedureId
    service_id: ServiceId
    title: LocalText
    summary: LocalText
    keywords: LocalText
    minutes: int
    is_free: bool
    things: tuple[ThingToHave, ...]
    steps: tuple[Step, ...]
    start: Start
    hosts: tuple[HostRule, ...]
    identity_hosts: tuple[HostRule, ...]
    resource_hosts: tuple[HostRule, ...]
    upload: Upload | None
    outcome: OutcomeWords
    code_by_email: bool
    confidence: Confidence
    reviewed_on: date
    obstacles: tuple[Obstacle, ...] = ()
    requires: tuple[Requirement, ...] = ()
    deadline: Deadline | None = None
    answers_letter: bool = False
    sheet: str = ""
    opens_mailbox: bool = False

    @property
    def is_practice(self) -> bool:
        """Whether it is a rehearsal, on the cabin's own sites."""
        return isinstance(self.start, PracticeStart)


@dataclass(frozen=True, kw_only=True)
class MailProvider:
    """An e-mail provider that may open in the second tab.

    Attributes:
        opening: What to know before a first mailbox is opened there; empty where the
            cabin proposes none.
    """

    id: MailProviderId
    name: LocalText
    start: Start
    hosts: tuple[HostRule, ...]
    resource_hosts: tuple[HostRule, ...]
    confidence: Confidence
    opening: tuple[LocalText, ...] = ()

    @property
    def is_practice(self) -> bool:
        """Whether it is the rehearsal mailbox, on the cabin's own site."""
        return isinstance(self.start, PracticeStart)


@dataclass(frozen=True, kw_only=True)
class Service:
    """A public service and what can be done with it here.

    Attributes:
        notice: What the town says of it now ("closed on Wednesday"), None mostly.
        offices: Its places nearby.
    """

    id: ServiceId
    name: LocalText
    description: LocalText
    icon: str
    theme: Theme
    helpline: Helpline | None
    procedures: tuple[Procedure, ...]
    order: int
    notice: LocalText | None = None
    offices: tuple[Office, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Shelf:
    """Everything the cabin offers, in the order of the menu.

    Attributes:
        services: In the order of the menu.
        mail_providers: Mailboxes that may open in the second tab.
        languages: Those in which every text is said; French first.
    """

    services: tuple[Service, ...]
    mail_providers: tuple[MailProvider, ...]
    languages: tuple[Language, ...] = tuple(Language)

    @property
    def procedures(self) -> tuple[Procedure, ...]:
        """All procedures, service after service."""
        return tuple(p for service in self.services for p in service.procedures)

    def service(self, service_id: ServiceId) -> Service:
        """The service of that id; KeyError when there is none."""
        return {service.id: service for service in self.services}[service_id]

    def procedure(self, procedure_id: ProcedureId) -> Procedure:
        """The procedure of that id; KeyError when there is none."""
        return {item.id: item for item in self.procedures}[procedure_id]
