"""What the readiness page says, in French and in English. Pure."""

from collections.abc import Mapping
from types import MappingProxyType

from cabin_app.health.model import Family
from cabin_app.language import Language

WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "cabin": ("La cabine", "The cabin"),
        "page": ("État de la cabine", "State of the cabin"),
        "printed": ("imprimé le {at}", "printed on {at}"),
        "ready": ("La cabine est prête", "The cabin is ready"),
        "attention": (
            "La cabine est prête, avec des points à voir",
            "The cabin is ready, with things to look at",
        ),
        "fault": ("La cabine n’est pas prête", "The cabin is not ready"),
        "trials": ("Essais des appareils", "Trials of the machines"),
        "good": ("réussi en {s} s", "passed in {s} s"),
        "failed": ("raté : {reason}", "failed: {reason}"),
        "never": ("jamais essayé ici", "never tried here"),
        "check": ("Contrôle", "Check"),
        "counts": (
            "{good} bons, {attention} à voir, {fault} en panne",
            "{good} good, {attention} to look at, {fault} broken",
        ),
        "fault_one": ("Panne", "Broken"),
        "attention_one": ("À voir", "To look at"),
        "nothing": ("Rien à faire.", "Nothing to do."),
        "more": (
            "et {n} de plus : python -m cabin_app check",
            "and {n} more: python -m cabin_app check",
        ),
        "versions": ("Versions", "Versions"),
        "journal": ("Chiffres", "Figures"),
        "sound": ("fichier sain, {size}", "file sound, {size}"),
        "unsound": ("fichier à voir, {size}", "file to look at, {size}"),
        "none": ("pas encore de fichier", "no file yet"),
        "signed": ("Technicien, date et signature", "Technician, date and signature"),
        "practice": ("Essai : appareils simulés", "Practice: simulated machines"),
    }
)
MACHINES: Mapping[Family, tuple[str, str]] = MappingProxyType(
    {
        Family.SCANNER: ("Scanner", "Scanner"),
        Family.DOCUMENT_PRINTER: ("Imprimante A4", "A4 printer"),
        Family.TICKET_PRINTER: ("Imprimante de tickets", "Receipt printer"),
        Family.AUDIO: ("Haut-parleur et micro", "Loudspeaker and microphone"),
        Family.CAMERA: ("Caméra", "Camera"),
        Family.TOUCH: ("Écran tactile", "Touchscreen"),
    }
)


def say(key: str, language: Language, **values: object) -> str:
    """A sentence; whoever reads neither gets the French."""
    words = WORDS[key][1 if language is Language.ENGLISH else 0]
    return words.format(**values)


def machine(family: Family, language: Language) -> str:
    """Its name."""
    return MACHINES[family][1 if language is Language.ENGLISH else 0]
