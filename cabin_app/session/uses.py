"""The procedures of a visit: opened, left, taken up again, done."""

from dataclasses import replace

from cabin_app.catalogue.model import Procedure, Service
from cabin_app.session.state import Outcome, ServiceUse, Tally


def opened(tally: Tally, service: Service, procedure: Procedure, at_s: float) -> Tally:
    """A procedure begins, or is taken up again; any other that was open is left."""
    left = ended(tally, at_s)
    if left.uses and left.uses[-1].procedure.id == procedure.id:
        last = left.uses[-1]
        kept = Outcome.DONE if last.outcome is Outcome.DONE else Outcome.STARTED
        again = replace(last, ended_at_s=None, outcome=kept)
        return replace(left, uses=(*left.uses[:-1], again))
    use = ServiceUse(service=service, procedure=procedure, began_at_s=at_s)
    return replace(left, uses=(*left.uses, use))


def ended(tally: Tally, at_s: float) -> Tally:
    """Whatever was open is left, as it stands."""
    uses = tuple(
        replace(use, ended_at_s=at_s) if use.ended_at_s is None else use
        for use in tally.uses
    )
    return replace(tally, uses=uses)


def concluded(
    tally: Tally,
    service: Service,
    procedure: Procedure,
    outcome: Outcome,
    at_s: float,
) -> Tally:
    """The procedure is done, or put off; one never opened counts as just met."""
    mine = [use for use in tally.uses if use.procedure.id == procedure.id]
    if not mine:
        use = ServiceUse(
            service=service,
            procedure=procedure,
            began_at_s=at_s,
            ended_at_s=at_s,
            outcome=outcome,
        )
        return replace(tally, uses=(*tally.uses, use))
    last = mine[-1]
    end = at_s if last.ended_at_s is None else last.ended_at_s
    closed = replace(last, ended_at_s=end, outcome=outcome)
    uses = tuple(closed if use is last else use for use in tally.uses)
    return replace(tally, uses=uses)
