"""From checked values of catalogue files to the model."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from cabin_app.catalogue.hosts import Confidence, HostRule, PracticeSite
from cabin_app.catalogue.model import (
    DocumentFormat,
    DoneWhen,
    GuideCard,
    Helpline,
    MailProvider,
    MailProviderId,
    OfficialStart,
    OutcomeWords,
    PracticeStart,
    Procedure,
    ProcedureId,
    Service,
    ServiceId,
    Shelf,
    Start,
    Step,
    StepAction,
    Theme,
    ThingToHave,
    Upload,
)
from cabin_app.catalogue.obstacles import Obstacle, ObstacleKind, PagePattern
from cabin_app.catalogue.typography import french
from cabin_app.language import Language, LocalText

Values = Mapping[str, Any]
"""A mapping of a file that fits the schema."""


def build_shelf(common: Values, services: Sequence[Values]) -> Shelf:
    """Build everything the cabin offers.

    Args:
        common: Values of `common.yaml`: things to have, identity providers.
        services: Values of the service files, in any order.

    Raises:
        KeyError: A name is used that `common` does not tell.
    """
    in_order = sorted(services, key=lambda values: int(values["order"]))
    return Shelf(
        services=tuple(_service(values, common) for values in in_order),
        mail_providers=tuple(
            _mail_provider(provider)
            for values in in_order
            for provider in values.get("mail_providers", ())
        ),
    )


def host_rules(values: Sequence[Values]) -> tuple[HostRule, ...]:
    """Rules from entries; a leading dot means the domain and all under it."""
    return tuple(
        HostRule(
            name=value["host"].removeprefix("."),
            with_subdomains=value["host"].startswith("."),
            confidence=Confidence(value["confidence"]),
        )
        for value in values
    )


def start_of(values: Values) -> Start:
    """A first page: on an official site, or on a rehearsal site."""
    if "url" in values:
        return OfficialStart(url=values["url"])
    return PracticeStart(site=PracticeSite(values["site"]), path=values["path"])


def _service(values: Values, common: Values) -> Service:
    service_id = ServiceId(values["id"])
    helpline = values.get("helpline")
    return Service(
        id=service_id,
        name=_text(values["name"]),
        description=_text(values["description"]),
        icon=values["icon"],
        theme=Theme(values["theme"]),
        helpline=_helpline(helpline) if helpline else None,
        procedures=tuple(
            _procedure(procedure, values, common) for procedure in values["procedures"]
        ),
        order=values["order"],
    )


def _procedure(values: Values, service: Values, common: Values) -> Procedure:
    steps = tuple(_step(step) for step in values["steps"])
    hosts = [*service.get("hosts", ()), *values.get("hosts", ())]
    parts = [*service.get("resource_hosts", ()), *values.get("resource_hosts", ())]
    identity = [
        host
        for name in service.get("identity", ())
        for host in common["identity"][name]
    ]
    stuck = [*service.get("obstacles", ()), *common.get("obstacles", ())]
    return Procedure(
        id=ProcedureId(values["id"]),
        service_id=ServiceId(service["id"]),
        title=_text(values["title"]),
        summary=_text(values["summary"]),
        keywords=_text(values["keywords"]),
        minutes=sum(step.minutes for step in steps),
        is_free=values["is_free"],
        things=tuple(_thing(common["things"][name]) for name in values["things"]),
        steps=steps,
        start=start_of(values["start"]),
        hosts=host_rules(hosts),
        identity_hosts=host_rules(identity),
        resource_hosts=host_rules(parts),
        upload=_upload(values["upload"]),
        outcome=OutcomeWords(
            done=_text(values["outcome"]["done"]), next=_text(values["outcome"]["next"])
        ),
        code_by_email=values["code_by_email"],
        confidence=Confidence(values["confidence"]),
        reviewed_on=date.fromisoformat(values["reviewed_on"]),
        obstacles=tuple(_obstacle(obstacle) for obstacle in stuck),
    )


def _step(values: Values) -> Step:
    guide = values["guide"]
    return Step(
        title=_text(values["title"]),
        minutes=values["minutes"],
        action=StepAction(values.get("action", StepAction.NONE)),
        done_when=DoneWhen(values.get("done_when", DoneWhen.VISITOR_SAYS)),
        guide=GuideCard(
            heading=_text(guide["heading"]),
            lines=tuple(_text(line) for line in guide["lines"]),
            picture=guide.get("picture", ""),
        ),
        pages=_pages(values.get("pages", ())),
    )


def _pages(values: Sequence[Values]) -> tuple[PagePattern, ...]:
    return tuple(
        PagePattern(host=_host(page.get("host")), path=page.get("path", "/"))
        for page in values
    )


def _host(name: str | None) -> HostRule | None:
    if name is None:
        return None
    return HostRule(name=name.removeprefix("."), with_subdomains=name.startswith("."))


def _obstacle(values: Values) -> Obstacle:
    other_way = values.get("other_way")
    return Obstacle(
        kind=ObstacleKind(values["kind"]),
        pages=_pages(values["pages"]),
        other_way=_text(other_way) if other_way else None,
        confidence=Confidence(values["confidence"]),
    )


def _mail_provider(values: Values) -> MailProvider:
    return MailProvider(
        id=MailProviderId(values["id"]),
        name=_text(values["name"]),
        start=start_of(values["start"]),
        hosts=host_rules(values["hosts"]),
        resource_hosts=host_rules(values.get("resource_hosts", ())),
        confidence=Confidence(values["confidence"]),
    )


def _helpline(values: Values) -> Helpline:
    return Helpline(
        number=values["number"],
        hours=_text(values["hours"]),
        cost=_text(values["cost"]),
        confidence=Confidence(values["confidence"]),
    )


def _thing(values: Values) -> ThingToHave:
    return ThingToHave(
        icon=values["icon"], label=_text(values["label"]), hint=_text(values["hint"])
    )


def _upload(values: Values | None) -> Upload | None:
    if values is None:
        return None
    return Upload(
        formats=tuple(DocumentFormat(name) for name in values["formats"]),
        max_mb=values["max_mb"],
        confidence=Confidence(values["confidence"]),
    )


def _text(values: Values) -> LocalText:
    return LocalText.of({**values, Language.FRENCH: french(values["fr"])})
