"""From checked values of catalogue files to the model."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple

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
from cabin_app.catalogue.shared_steps import Steps, resolved, steps_known
from cabin_app.catalogue.translations import COMMON, ByFile, Speech
from cabin_app.language import Language, LocalText

Values = Mapping[str, Any]
"""A mapping of a file that fits the schema."""

Say = Callable[[str], LocalText]
"""Makes the text of a French sentence of one file."""


def build_shelf(
    common: Values,
    services: Sequence[Values],
    said: Mapping[str, ByFile],
    languages: Sequence[Language],
) -> Shelf:
    """Build everything the cabin offers.

    Args:
        common: Values of `common.yaml`: things to have, shared steps, identity
            providers.
        services: Values of the service files, in any order.
        said: Translations, by code of their language.
        languages: Those on offer; French is always among them.

    Raises:
        KeyError: A name is used that `common` does not tell.
    """
    speech = Speech(languages, said)
    things = {
        name: _thing(values, partial(speech.text, file=COMMON))
        for name, values in common["things"].items()
    }
    obstacles = _obstacles(common, partial(speech.text, file=COMMON))
    shared = Shared(common=common, things=things, obstacles=obstacles)
    builders = [
        ServiceBuilder(values, shared, partial(speech.text, file=values["id"]))
        for values in sorted(services, key=lambda values: int(values["order"]))
    ]
    return Shelf(
        services=tuple(builder.service() for builder in builders),
        mail_providers=tuple(
            provider for builder in builders for provider in builder.mail_providers()
        ),
        languages=tuple(languages),
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


class Shared(NamedTuple):
    """What every service may use."""

    common: Values
    things: Mapping[str, ThingToHave]
    obstacles: tuple[Obstacle, ...]


class ServiceBuilder:
    """Builds one service out of its file."""

    def __init__(self, values: Values, shared: Shared, say: Say) -> None:
        common = shared.common
        self._values = values
        self._things = shared.things
        self._say = say
        self._steps: Steps = steps_known(common, values)
        self._obstacles = _obstacles(values, say) + shared.obstacles
        self._identity = host_rules(
            [
                host
                for name in values.get("identity", ())
                for host in common["identity"][name]
            ]
        )

    def service(self) -> Service:
        """The service with its procedures."""
        values, say = self._values, self._say
        helpline = values.get("helpline")
        return Service(
            id=ServiceId(values["id"]),
            name=say(values["name"]),
            description=say(values["description"]),
            icon=values["icon"],
            theme=Theme(values["theme"]),
            helpline=self._helpline(helpline) if helpline else None,
            procedures=tuple(self._procedure(each) for each in values["procedures"]),
            order=values["order"],
        )

    def mail_providers(self) -> tuple[MailProvider, ...]:
        """Mailboxes that the file tells of."""
        return tuple(
            MailProvider(
                id=MailProviderId(values["id"]),
                name=self._say(values["name"]),
                start=start_of(values["start"]),
                hosts=host_rules(values["hosts"]),
                resource_hosts=host_rules(values.get("resource_hosts", ())),
                confidence=Confidence(values["confidence"]),
            )
            for values in self._values.get("mail_providers", ())
        )

    def _procedure(self, values: Values) -> Procedure:
        say, service = self._say, self._values
        steps = tuple(self._step(step) for step in values["steps"])
        hosts = [*service.get("hosts", ()), *values.get("hosts", ())]
        parts = [*service.get("resource_hosts", ()), *values.get("resource_hosts", ())]
        return Procedure(
            id=ProcedureId(values["id"]),
            service_id=ServiceId(service["id"]),
            title=say(values["title"]),
            summary=say(values["summary"]),
            keywords=say(values["keywords"]),
            minutes=sum(step.minutes for step in steps),
            is_free=values["is_free"],
            things=tuple(self._things[name] for name in values["things"]),
            steps=steps,
            start=start_of(values["start"]),
            hosts=host_rules(hosts),
            identity_hosts=self._identity,
            resource_hosts=host_rules(parts),
            upload=_upload(values["upload"]),
            outcome=OutcomeWords(
                done=say(values["outcome"]["done"]), next=say(values["outcome"]["next"])
            ),
            code_by_email=values["code_by_email"],
            confidence=Confidence(values["confidence"]),
            reviewed_on=date.fromisoformat(values["reviewed_on"]),
            obstacles=self._obstacles,
        )

    def _step(self, step: str | Values) -> Step:
        values, say = resolved(step, self._steps), self._say
        guide = values["guide"]
        return Step(
            title=say(values["title"]),
            minutes=values["minutes"],
            action=StepAction(values.get("action", StepAction.NONE)),
            done_when=DoneWhen(values.get("done_when", DoneWhen.VISITOR_SAYS)),
            guide=GuideCard(
                heading=say(guide["heading"]),
                lines=tuple(say(line) for line in guide["lines"]),
                picture=guide.get("picture", ""),
            ),
            pages=_pages(values.get("pages", ())),
        )

    def _helpline(self, values: Values) -> Helpline:
        return Helpline(
            number=values["number"],
            hours=self._say(values["hours"]),
            cost=self._say(values["cost"]),
            confidence=Confidence(values["confidence"]),
        )


def _thing(values: Values, say: Say) -> ThingToHave:
    return ThingToHave(
        icon=values["icon"], label=say(values["label"]), hint=say(values["hint"])
    )


def _upload(values: Values | None) -> Upload | None:
    if values is None:
        return None
    return Upload(
        formats=tuple(DocumentFormat(name) for name in values["formats"]),
        max_mb=values["max_mb"],
        confidence=Confidence(values["confidence"]),
    )


def _obstacles(values: Values, say: Say) -> tuple[Obstacle, ...]:
    return tuple(
        Obstacle(
            kind=ObstacleKind(obstacle["kind"]),
            pages=_pages(obstacle["pages"]),
            other_way=say(obstacle["other_way"]) if "other_way" in obstacle else None,
            confidence=Confidence(obstacle["confidence"]),
        )
        for obstacle in values.get("obstacles", ())
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
