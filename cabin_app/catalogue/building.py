"""From checked values of catalogue files to the model."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from cabin_app.catalogue.building_sites import (
    Say,
    Values,
    host_rules,
    maybe,
    obstacles_of,
    pages_of,
    start_of,
    starts_at,
)
from cabin_app.catalogue.contacts import Helpline, Office
from cabin_app.catalogue.hosts import Confidence
from cabin_app.catalogue.model import (
    Deadline,
    DocumentFormat,
    DoneWhen,
    GuideCard,
    MailProvider,
    MailProviderId,
    OutcomeWords,
    Procedure,
    ProcedureId,
    Requirement,
    Service,
    ServiceId,
    Shelf,
    Step,
    StepAction,
    Theme,
    Upload,
)
from cabin_app.catalogue.obstacles import Obstacle
from cabin_app.catalogue.shared_steps import Steps, resolved, steps_known
from cabin_app.catalogue.things import (
    NumberKind,
    NumberToFind,
    Paper,
    PaperSize,
    ThingToHave,
)
from cabin_app.catalogue.translations import COMMON, ByFile, Speech
from cabin_app.language import Language


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
        name: _thing(name, values, partial(speech.text, file=COMMON))
        for name, values in common["things"].items()
    }
    obstacles = obstacles_of(common, partial(speech.text, file=COMMON))
    shared = Shared(common=common, things=things, obstacles=obstacles)
    builders = [
        ServiceBuilder(values, shared, partial(speech.text, file=values["id"]))
        for values in sorted(services, key=lambda values: int(values["order"]))
    ]
    return Shelf(
        services=tuple(each.service() for each in builders if each.is_offered),
        mail_providers=tuple(
            provider for builder in builders for provider in builder.mail_providers()
        ),
        languages=tuple(languages),
    )


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
        self._obstacles = obstacles_of(values, say) + shared.obstacles
        self._identity = host_rules(
            [
                host
                for name in values.get("identity", ())
                for host in common["identity"][name]
            ]
        )

    @property
    def is_offered(self) -> bool:
        """A service that a town hides has no procedure left, perhaps mailboxes."""
        return bool(self._values["procedures"])

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
            notice=maybe(values.get("notice"), say),
            offices=tuple(
                Office(
                    name=say(office["name"]),
                    address=say(office["address"]),
                    hours=maybe(office.get("hours"), say),
                    telephone=office.get("telephone", ""),
                )
                for office in values.get("offices", ())
            ),
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
                opening=tuple(self._say(line) for line in values.get("opening", ())),
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
            minutes=_about(sum(step.minutes for step in steps)),
            is_free=values["is_free"],
            things=tuple(self._things[name] for name in values["things"]),
            steps=steps,
            start=start_of(values["start"]),
            hosts=host_rules(hosts),
            identity_hosts=self._identity,
            resource_hosts=host_rules(parts),
            upload=_upload(values["upload"]),
            outcome=OutcomeWords(
                done=say(values["outcome"]["done"]),
                next=say(values["outcome"]["next"]),
                remember=maybe(values["outcome"].get("remember"), say),
            ),
            code_by_email=values["code_by_email"],
            confidence=Confidence(values["confidence"]),
            reviewed_on=date.fromisoformat(values["reviewed_on"]),
            obstacles=tuple(
                obstacle
                for obstacle in self._obstacles
                if not starts_at(obstacle, values["start"])
            ),
            requires=tuple(Requirement(name) for name in values.get("requires", ())),
            deadline=self._deadline(values.get("deadline")),
            answers_letter=values.get("answers_letter", False),
            sheet=values.get("sheet", ""),
            opens_mailbox=values.get("opens_mailbox", False),
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
            pages=pages_of(values.get("pages", ())),
            papers=tuple(self._things[name] for name in values.get("papers", ())),
        )

    def _deadline(self, values: Values | None) -> Deadline | None:
        if values is None:
            return None
        return Deadline(
            text=self._say(values["text"]), confidence=Confidence(values["confidence"])
        )

    def _helpline(self, values: Values) -> Helpline:
        return Helpline(
            number=values["number"],
            hours=self._say(values["hours"]),
            cost=self._say(values["cost"]),
            confidence=Confidence(values["confidence"]),
        )


def _thing(name: str, values: Values, say: Say) -> ThingToHave:
    paper, number = values.get("paper"), values.get("number")
    return ThingToHave(
        name=name,
        icon=values["icon"],
        label=say(values["label"]),
        hint=say(values["hint"]),
        paper=paper
        and Paper(
            sides=paper["sides"], colour=paper["colour"], size=PaperSize(paper["size"])
        ),
        number=number
        and NumberToFind(kind=NumberKind(number["check"]), shown_on=number["shown_on"]),
        confidence=Confidence(values["confidence"]),
    )


def _upload(values: Values | None) -> Upload | None:
    if values is None:
        return None
    return Upload(
        formats=tuple(DocumentFormat(name) for name in values["formats"]),
        max_mb=values["max_mb"],
        confidence=Confidence(values["confidence"]),
    )


def _about(minutes: int) -> int:
    """A length nobody is held to: up to the next five minutes."""
    return -(-minutes // 5) * 5
