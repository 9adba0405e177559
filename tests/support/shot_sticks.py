"""A visitor's memory stick, as states worth a picture."""

from dataclasses import replace
from pathlib import Path

from cabin_app.documents.stick import StickItem, StickRefusal
from cabin_app.documents.stick_desk import Look
from cabin_app.session.state import (
    Notice,
    NoticeKind,
    Phase,
    SessionState,
    Sheet,
)
from cabin_app.session.state_stick import StickStage, StickWork
from devices.ports.stick import Stick

STICK = Stick("8:17", Path("/media/cabin/stick"))
NAMES = (
    "Attestation de logement",
    "Avis echeance octobre",
    "Relevé d’identité bancaire de Madame Lefèvre",
    "IMG 2041",
    "Vieux papier",
    "Vacances",
    "Contrat",
    "",
    "Facture d’électricité",
    "Certificat de scolarité",
    "Bulletin de paie",
    "Justificatif",
)
REFUSED = {5: StickRefusal.UNREADABLE, 6: StickRefusal.TOO_LARGE}


def items(count: int = len(NAMES)) -> tuple[StickItem, ...]:
    return tuple(
        StickItem(
            id=number,
            title=title,
            picture=number == 4,
            refused=REFUSED[number].value if number in REFUSED else "",
        )
        for number, title in enumerate(NAMES[:count], start=1)
    )


def stick_states(
    menu: SessionState, documents: SessionState
) -> dict[str, SessionState]:
    """States of the sheet, of its notices, and of the papers' screen with a stick."""
    there = replace(documents, stick_in=STICK, stick_writable=True)
    sheet = replace(there, sheet=Sheet.STICK)
    choosing = StickWork(
        stage=StickStage.CHOOSING, items=items(), chosen=(1, 3), unseen=True
    )
    taking = replace(choosing, stage=StickStage.TAKING, taken=frozenset({1}))
    copy = StickWork(
        stage=StickStage.OFFERED, document=documents.basket.documents[-1].id
    )
    works = {
        "stick-looking": StickWork(),
        "stick-choosing": choosing,
        "stick-few": replace(choosing, items=items(3), chosen=(), unseen=False),
        "stick-some-refused": replace(
            choosing, taken=frozenset({1, 3}), chosen=(), trouble="spool_full"
        ),
        "stick-empty": replace(choosing, items=(), chosen=(), unseen=False),
        "stick-taking": replace(taking, chosen=(3,)),
        "stick-troubled": StickWork(stage=StickStage.TROUBLED, trouble="unreadable"),
        "stick-copy": copy,
        "stick-copy-full": replace(copy, trouble="full"),
        "stick-copying": replace(copy, stage=StickStage.PUTTING),
        "stick-copied": replace(copy, stage=StickStage.PUT),
    }
    return {
        **{name: replace(sheet, stick=work) for name, work in works.items()},
        **{
            f"notice-{kind.value}": replace(
                menu, stick_in=STICK, notice=Notice(kind=kind)
            )
            for kind in NoticeKind
            if kind.value.startswith("stick")
        },
        "documents-stick": there,
        "documents-stick-empty": replace(
            menu, phase=Phase.DOCUMENTS, stick_in=STICK, stick_writable=True
        ),
    }


def stick_looks(work: StickWork, pages: Path) -> dict[int, Look]:
    """A small picture for most of them."""
    drawn = sorted(pages.glob("shot-*.png"))
    return {
        one.id: Look(path=drawn[one.id % len(drawn)])
        for one in work.items
        if not one.refused and one.id % 7 and drawn
    }
