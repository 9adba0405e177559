"""Which machines a procedure cannot do without. Pure."""

from cabin_app.catalogue.model import DoneWhen, Procedure, Step, StepAction
from cabin_app.health.model import Family

_SCANS = (DoneWhen.PAGE_SCANNED, DoneWhen.DOCUMENT_GIVEN)
"""What is given to a site is nearly always a paper the visitor brought."""


def needs_of(procedure: Procedure) -> tuple[Family, ...]:
    """The machines, in the order in which the steps come to them; each once."""
    found = (family for step in procedure.steps for family in _needs(step))
    return tuple(dict.fromkeys(found))


def _needs(step: Step) -> tuple[Family, ...]:
    if step.action is StepAction.SCAN or step.done_when in _SCANS:
        return (Family.SCANNER,)
    if step.action is StepAction.PRINT or step.done_when is DoneWhen.DOCUMENT_PRINTED:
        return (Family.DOCUMENT_PRINTER,)
    return ()
