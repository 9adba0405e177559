"""What one visit of a tour is to do: the tour writes it, the visit's process reads."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

PLAYED = "visit.json"
"""Written by the process that played the journey, in the plan's folder."""

BEGUN = "begun"
"""Left by the process that plays: who finds it knows that the first was lost."""

FRESH = "fresh.json"
"""Written by the process that took the screen afterwards."""

CANARY = "Zanzibar-Quokka-4417"
"""A word nobody writes: typed by the tour, then looked for in what stayed behind."""

NOTED = "Ornithorynque-2207"
"""Likewise, written in the note for the receipt: on that paper, and nowhere else."""


GUIDED = {
    "guided-caf": "caf-envoyer-document",
    "guided-impots": "impots-avis",
    "guided-france-travail": "ft-document",
    "guided-sante": "ameli-c2s",
    "guided-retraite": "retraite-attestation",
    "guided-papiers": "ants-cni",
    "guided-logement": "hlm-demande",
    "guided-email": "email-envoyer-document",
    "guided-msa": "msa-document",
    "guided-etrangers": "anef-renouvellement",
    "guided-justice": "justice-amende",
    "guided-action-logement": "visale",
    "guided-service-public": "sp-elections",
    "guided-franceconnect": "fc-se-connecter",
    "guided-identite-poste": "in-creer",
    "guided-commune": "ville-cantine",
}
"""One procedure of each service, followed to its end on played sites."""

ON_PLAYED_SITES = {**GUIDED, "create-an-email": "email-creer"}
"""The procedure whose sites a journey finds played."""


@dataclass(frozen=True, kw_only=True)
class TourPlan:
    """One journey in one language.

    Attributes:
        journey: Its name.
        language: Code of its language.
        folder: Where pictures and answers go.
        width_px: Width of the screen.
        height_px: Height of the screen.
        text_size: 1 to 4, chosen on the welcome screen.
        contrast: Colour mode, chosen likewise.
        voice: Every screen is read aloud; what was said is kept.
        config: Settings file, None for simulated devices.
        practice_log: Where the rehearsal sites write what they got.
        played_port: Where the official sites are played, 0 for nowhere.
    """

    journey: str
    language: str
    folder: Path
    width_px: int
    height_px: int
    text_size: int
    contrast: str
    voice: bool
    config: Path | None
    practice_log: Path
    played_port: int = 0

    def write(self, path: Path) -> None:
        """Write it down."""
        path.write_text(json.dumps(asdict(self), default=str), encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> "TourPlan":
        """Read it; the file comes from `write`."""
        fields = json.loads(path.read_text(encoding="utf-8"))
        config = fields.pop("config")
        return cls(
            folder=Path(fields.pop("folder")),
            practice_log=Path(fields.pop("practice_log")),
            config=Path(config) if config else None,
            **fields,
        )
