"""A first e-mail address: prepared beside the site, in memory, gone with the visit."""

from dataclasses import replace

from cabin_app.first_address.suggestions import suggestions
from cabin_app.session.effects import PrintAddressCard
from cabin_app.session.events import (
    AddressCardAsked,
    AddressChosen,
    NamesGiven,
    PassphraseMade,
)
from cabin_app.session.rules import Step
from cabin_app.session.sheets import cover
from cabin_app.session.state import (
    NewAddress,
    Phase,
    SessionState,
    Sheet,
    TicketStage,
)


def asked(state: SessionState) -> Step:
    """The sheet stands over the site, which stays as it is."""
    if state.phase is not Phase.ONLINE or state.procedure is None:
        return Step(state)
    begun = replace(state, new_address=state.new_address or NewAddress())
    return Step(cover(begun, Sheet.ADDRESS))


def names_given(state: SessionState, event: NamesGiven) -> Step:
    """Addresses are offered; the names themselves are kept nowhere."""
    offered = suggestions(event.first_name, event.surname)
    before = state.new_address or NewAddress()
    local = before.local if before.local in offered else ""
    return Step(
        replace(state, new_address=replace(before, offered=offered, local=local))
    )


def chosen(state: SessionState, event: AddressChosen) -> Step:
    if state.new_address is None or event.local not in state.new_address.offered:
        return Step(state)
    return Step(
        replace(state, new_address=replace(state.new_address, local=event.local))
    )


def passphrase_made(state: SessionState, event: PassphraseMade) -> Step:
    before = state.new_address or NewAddress()
    return Step(
        replace(state, new_address=replace(before, passphrase=event.passphrase))
    )


def card_asked(state: SessionState, event: AddressCardAsked) -> Step:
    """One tap, one card; asked again after a fault, it is the same card."""
    if state.new_address is None or state.ticket is TicketStage.PRINTING:
        return Step(state)
    begun = replace(
        state,
        ticket=TicketStage.PRINTING,
        new_address=replace(state.new_address, card_tells_all=event.with_password),
    )
    return Step(begun, (PrintAddressCard(begun, event.with_password),))


def card_again(state: SessionState) -> Step:
    """The card that did not come out."""
    if state.new_address is None:
        return Step(state)
    again = AddressCardAsked(state.new_address.card_tells_all)
    return card_asked(state, again)
