"""Which number to have at hand before a service is telephoned. Pure."""

from collections import Counter
from collections.abc import Iterable, Iterator

from cabin_app.catalogue.model import Procedure, Service
from cabin_app.catalogue.things import NumberKind, ThingToHave

WHO_ONE_IS = frozenset(
    {
        NumberKind.NIR,
        NumberKind.TAX,
        NumberKind.HOUSING,
        NumberKind.FOREIGNER,
        NumberKind.LICENCE,
    }
)
"""Numbers by which a service finds somebody; an account or a code is not asked so."""


def number_to_tell(
    service: Service | None, procedure: Procedure | None
) -> ThingToHave | None:
    """The number of the procedure chosen, else the one most of the service's need.

    None when it is not known: nothing is invented.
    """
    if procedure is not None:
        own = next(_numbers((procedure,)), None)
        if own is not None:
            return own
    if service is None:
        return None
    found = list(_numbers(service.procedures))
    often = Counter(thing.name for thing in found)
    return max(found, key=lambda thing: often[thing.name], default=None)


def _numbers(procedures: Iterable[Procedure]) -> Iterator[ThingToHave]:
    for procedure in procedures:
        for thing in procedure.things:
            if thing.number is not None and thing.number.kind in WHO_ONE_IS:
                yield thing
