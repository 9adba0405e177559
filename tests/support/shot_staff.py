"""The gate and the spaces of the staff, as states worth a picture."""

from dataclasses import replace

from cabin_app.health.model import CabinHealth, Family
from cabin_app.journal.typology_words import types_rule
from cabin_app.language import Language
from cabin_app.maintenance.difference import CabinBeside, DifferenceShown
from cabin_app.maintenance.findings import Found, FoundState
from cabin_app.maintenance.months import Bar, MonthShown, Tile
from cabin_app.roles.model import Role
from cabin_app.session.explained import explained
from cabin_app.session.state import (
    GateShown,
    GateStage,
    Phase,
    SessionState,
    StaffPage,
    Stay,
)
from cabin_app.session.state_call import StaffCall
from cabin_app.session.state_staff import PAGES
from devices.ports.common import Condition, DeviceHealth

_BOARD = ("told", "chosen")


def staff_states() -> dict[str, SessionState]:
    """Each stage of the gate, each page of each space."""
    gates = {
        f"gate-{stage.value}": SessionState(
            phase=Phase.GATE, gate=GateShown(back_to=Phase.RESTING, stage=stage)
        )
        for stage in GateStage
    }
    pages = {
        f"staff-{page.value}": SessionState(
            phase=Phase.AGENT if role is Role.AGENT else Phase.MAINTENANCE,
            stay=Stay(role=role, back_to=Phase.RESTING, page=page),
        )
        for role, pages in PAGES.items()
        for page in pages
    }
    waiting = {
        f"staff-calls-{call.value}": replace(pages["staff-calls"], staff_call=call)
        for call in (StaffCall.RUNG, StaffCall.COMING)
    }
    told = {f"staff-notices-{how}": pages["staff-notices"] for how in _BOARD}
    larger = {
        f"{name}-larger": replace(state, stay=replace(state.stay, magnified=True))
        for name, state in pages.items()
        if state.stay is not None
    }
    empty = {"staff-hosts-none": pages["staff-hosts"]}
    return {**gates, **pages, **told, **empty, **larger, **waiting}


def aided(
    states: dict[str, SessionState], *, magnified: bool = False
) -> dict[str, SessionState]:
    """Each of these screens with an agent beside, who explains or magnifies it."""
    word = "magnified" if magnified else "aid"
    return {
        f"{word}-{name}": replace(state, stay=_beside(state, magnified=magnified))
        for name, state in states.items()
        if state.visit is not None and explained(state) is not None
    }


def _beside(state: SessionState, *, magnified: bool) -> Stay:
    return Stay(
        role=Role.AGENT,
        back_to=state.phase,
        page=StaffPage.AGENT_HOME,
        aid_open=not magnified,
        magnified=magnified,
    )


def staff_health() -> dict[str, CabinHealth]:
    """All machines: well, to look at, stopped."""
    health = CabinHealth()
    for family, seen in (
        (Family.SCANNER, DeviceHealth(condition=Condition.READY, detail="Plustek PL4")),
        (
            Family.DOCUMENT_PRINTER,
            DeviceHealth(condition=Condition.STOPPED, reason="no_paper"),
        ),
        (
            Family.TICKET_PRINTER,
            DeviceHealth(condition=Condition.ATTENTION, reason="paper_near_end"),
        ),
        (Family.USB, DeviceHealth(condition=Condition.READY, detail="7 devices")),
        (Family.AUDIO, DeviceHealth(condition=Condition.READY, detail="USB Audio")),
        (
            Family.CAMERA,
            DeviceHealth(condition=Condition.ATTENTION, reason="shutter_closed"),
        ),
    ):
        health = health.with_look(family, seen)
    return {f"staff-{page.value}": health for page in StaffPage}


def shot_found(*_: object, **__: object) -> tuple[Found, ...]:
    """A morning with something to look at."""

    def found(place: str, state: FoundState = FoundState.OK) -> Found:
        return Found(place=place, condition=state, message="", remedy="")

    return (
        found("audio"),
        found("camera", FoundState.ATTENTION),
        found("network"),
        found("clock", FoundState.ATTENTION),
        found("disk /var", FoundState.FAULT),
        found("/state/codes.json"),
    )


def shot_beside(*_: object, language: Language, **__: object) -> CabinBeside:
    """A cabin that is not like the others."""
    return CabinBeside(
        cabin="verlaine",
        rule=types_rule(language),
        differences=(
            DifferenceShown(name="Social - Santé", here=41, elsewhere=17),
            DifferenceShown(name="Aide, avec un agent", here=58, elsewhere=31),
            DifferenceShown(name="Argent - Impôts", here=6, elsewhere=15),
        ),
    )


def shot_months(*_: object, **__: object) -> tuple[MonthShown, ...]:
    """Two months of a busy cabin, some figures of which are withheld."""

    def tile(figure: str, name: str, before: str) -> Tile:
        return Tile(figure=figure, name=name, before=before)

    def bars(*pairs: tuple[str, int | None]) -> tuple[Bar, ...]:
        return tuple(Bar(name=name, count=count) for name, count in pairs)

    now = MonthShown(
        title="octobre 2026",
        tiles=(
            tile("1 148", "visites", "1 036"),
            tile("moins de 30 min", "durée la plus courante", "moins de 30 min"),
            tile("7 sur 10", "démarches terminées", "6 sur 10"),
            tile("", "avec une aide humaine", "2 sur 10"),
        ),
        weeks=bars(
            ("28/09", 231),
            ("05/10", 238),
            ("12/10", 34),
            ("19/10", 345),
            ("26/10", 300),
        ),
        themes=bars(
            ("Social - Santé", 352),
            ("Famille - Scolarité", 334),
            ("Argent - Impôts", 127),
            ("Papiers - Élections - Citoyenneté", 119),
            ("Travail - Formation", 16),
            ("Logement", None),
            ("Étrangers - Europe", None),
        ),
        endings=bars(
            ("terminée", 804),
            ("quittée", 228),
            ("personne n’était plus là", 116),
            ("coupée (courant, incident)", None),
        ),
        least=11,
        hosts=bars(
            ("captcha-plateforme.example", 213),
            ("polices-de-caracteres.example", 187),
            ("statistiques.example", 96),
            ("video-de-presentation.example", 61),
            ("formulaires.gouv.example", 58),
            ("cartographie.example", 44),
            ("images.example", 40),
            ("paiement-des-amendes.example", 31),
            ("sondages-en-ligne.example", 27),
            ("consentement.example", 22),
            ("traduction.example", 17),
            ("rendez-vous-facile.example", 12),
        ),
        hosts_more=3,
    )
    return (now, replace(now, title="septembre 2026", hosts=(), hosts_more=0))
