"""What a hand does to prepare a first e-mail address."""

from dataclasses import dataclass

from cabin_app.session.bare import Bare


class AddressAsked(Bare):
    """*Préparer mon adresse*, beside the site."""


@dataclass(frozen=True)
class NamesGiven:
    """First name and surname, to make addresses of; they are not kept."""

    first_name: str
    surname: str


@dataclass(frozen=True)
class AddressChosen:
    """One of the addresses offered."""

    local: str


@dataclass(frozen=True)
class PassphraseMade:
    """A passphrase was drawn by the sender, by chance."""

    passphrase: str


@dataclass(frozen=True)
class AddressCardAsked:
    """*Imprimer ma fiche*: the password is printed only if that was asked."""

    with_password: bool


AddressMove = (
    AddressAsked | NamesGiven | AddressChosen | PassphraseMade | AddressCardAsked
)
"""Any move for a first e-mail address."""
