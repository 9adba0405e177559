"""What the morning's look says, on screen and paper, in French and English. Pure."""

from collections.abc import Mapping
from types import MappingProxyType

from cabin_app.language import Language
from cabin_app.maintenance.findings import FoundState
from cabin_app.maintenance.morning import MorningLine, Topic

Words = tuple[str, str]

NAMES: Mapping[Topic, Words] = MappingProxyType(
    {
        Topic.SCANNER: ("Scanner", "Scanner"),
        Topic.PRINTER: ("Imprimante A4", "A4 printer"),
        Topic.PAPER: ("Papier", "Paper"),
        Topic.TICKET: ("Imprimante de tickets", "Receipt printer"),
        Topic.SOUND: ("Son et caméra", "Sound and camera"),
        Topic.NETWORK: ("Réseau", "Network"),
        Topic.SITES: ("Sites des démarches", "Sites of the procedures"),
        Topic.CLOCK: ("Date et heure", "Date and time"),
        Topic.MACHINE: ("Ordinateur", "Computer"),
        Topic.FIGURES: ("Chiffres", "Figures"),
        Topic.CABIN: ("Cabine", "Cabin"),
    }
)
VERDICTS: Mapping[FoundState, Words] = MappingProxyType(
    {
        FoundState.OK: ("Tout est prêt", "All is ready"),
        FoundState.ATTENTION: (
            "Prêt, avec des choses à voir",
            "Ready, with things to look at",
        ),
        FoundState.FAULT: ("Quelque chose ne marche pas", "Something does not work"),
    }
)
PAGE: Mapping[str, Words] = MappingProxyType(
    {
        "title": ("La cabine ce matin", "The cabin this morning"),
        "at": ("le {at}", "on {at}"),
        "ok": ("Bon", "Good"),
        "attention": ("À voir", "To look at"),
        "fault": ("Panne", "Broken"),
        "practice": ("Essai\u00a0: appareils simulés", "Practice: simulated machines"),
    }
)
_WELL: Mapping[Topic, Words] = MappingProxyType(
    {
        Topic.SOUND: ("On entend et on voit.", "Heard and seen."),
        Topic.NETWORK: ("La cabine est reliée.", "The cabin is connected."),
        Topic.CLOCK: ("À l’heure.", "On time."),
        Topic.MACHINE: ("De la place, pas trop chaud.", "Room enough, not too hot."),
        Topic.FIGURES: ("Ils se gardent bien.", "They are kept well."),
        Topic.CABIN: ("Tout est en ordre.", "All is in order."),
    }
)
_CALL: Words = ("Appelez le technicien.", "Call the technician.")
_LATER: Words = (
    "Dites-le au technicien à sa prochaine visite.",
    "Tell the technician at the next visit.",
)
_BAD: Mapping[Topic, tuple[Words, Words]] = MappingProxyType(
    {
        Topic.SOUND: (
            (
                "Un micro, un haut-parleur ou la caméra manque.",
                "A microphone, a loudspeaker or the camera is missing.",
            ),
            (
                "Regardez les prises du casque et de la caméra.",
                "Look at the plugs of headset and camera.",
            ),
        ),
        Topic.NETWORK: (
            ("La liaison est mauvaise.", "The connection is not right."),
            (
                "Regardez le câble, puis rallumez la box.",
                "Look at the cable, then switch the router on again.",
            ),
        ),
        Topic.CLOCK: (
            (
                "L’heure n’est pas surveillée.",
                "Nobody makes sure that the time is right.",
            ),
            _LATER,
        ),
        Topic.MACHINE: (
            (
                "Quelque chose est à voir.",
                "Something is to be looked at.",
            ),
            _LATER,
        ),
        Topic.FIGURES: (
            ("Le fichier des chiffres a un souci.", "Their file has a problem."),
            _LATER,
        ),
        Topic.CABIN: (
            ("À voir dans la cabine\u00a0: {n}.", "To look at in the cabin: {n}."),
            _LATER,
        ),
    }
)
_REASONS: Mapping[str, tuple[Words, Words]] = MappingProxyType(
    {
        "": (("En marche.", "Working."), ("", "")),
        "no_paper": (("Plus de papier.", "No paper."), ("Mettez-en.", "Put some in.")),
        "paper_near_end": (
            ("Rouleau bientôt fini.", "Roll near its end."),
            ("Préparez un rouleau.", "Have a roll ready."),
        ),
        "jam": (
            ("Feuille coincée.", "A sheet is stuck."),
            ("Ouvrez, retirez la feuille, fermez.", "Open, take it out, close."),
        ),
        "cover_open": (("Capot ouvert.", "Cover open."), ("Fermez-le.", "Close it.")),
        "toner_low": (
            ("Encre bientôt finie.", "Ink near its end."),
            ("Préparez une cartouche.", "Have a cartridge ready."),
        ),
        "toner_empty": (
            ("Plus d’encre.", "No ink."),
            ("Changez la cartouche.", "Change the cartridge."),
        ),
        "unplugged": (
            ("Débranché.", "Unplugged."),
            ("Regardez le câble et le courant.", "Look at cable and power."),
        ),
        "off": (
            ("Éteint ou injoignable.", "Off, or out of reach."),
            ("Regardez le courant et le câble.", "Look at power and cable."),
        ),
        "busy": (("Occupé.", "Busy."), ("Attendez un peu.", "Wait a little.")),
        "sheets": (("Il reste {n} feuilles.", "{n} sheets are left."), ("", "")),
        "uncounted": (
            ("Pas compté depuis le démarrage.", "Not counted since the start."),
            (
                "Remplissez le bac, puis touchez «\u00a0Bac rempli\u00a0».",
                "Fill the tray, then touch “Tray filled”.",
            ),
        ),
        "all": (("Ils répondent, {at}.", "They answer, {at}."), ("", "")),
        "some": (
            ("{n} ne répondent pas, {at}.", "{n} do not answer, {at}."),
            ("Les autres marchent. Réessayez plus tard.", "Try again later."),
        ),
        "no_site": (
            ("Aucun ne répond, {at}.", "None answers, {at}."),
            ("Regardez d’abord le réseau.", "Look at the network first."),
        ),
        "long_ago": (
            ("Ils répondaient, {at}.", "They answered, {at}."),
            ("Touchez «\u00a0Vérifier les sites\u00a0».", "Touch “Check the sites”."),
        ),
        "never": (
            ("Jamais vérifiés.", "Never checked."),
            ("Touchez «\u00a0Vérifier les sites\u00a0».", "Touch “Check the sites”."),
        ),
    }
)
_MACHINE: Mapping[str, tuple[Words, Words]] = MappingProxyType(
    {
        "disk": (("Le disque est presque plein.", "The disk is nearly full."), _CALL),
        "memory": (
            ("La mémoire est presque pleine.", "The memory is nearly full."),
            ("Éteignez, puis rallumez la cabine.", "Switch the cabin off and on."),
        ),
        "temperature": (
            ("Il fait trop chaud dedans.", "It is too hot inside."),
            ("Libérez les grilles d’air.", "Free its air inlets."),
        ),
        "usb": (
            ("Un branchement inconnu.", "Something unknown is plugged in."),
            ("Débranchez-le, ou dites-le au technicien.", "Unplug it, or tell it."),
        ),
    }
)
_OTHER: tuple[Words, Words] = (
    ("Ne marche pas bien.", "Does not work well."),
    (
        "Éteignez-le, rallumez-le. Sinon, appelez le technicien.",
        "Switch it off and on. Else call the technician.",
    ),
)
_REFILL: Words = ("Remplissez le bac.", "Fill the tray.")


def name_of(line: MorningLine, language: Language) -> str:
    """What was looked at."""
    return pick(NAMES[line.topic], language)


def said_of(line: MorningLine, language: Language) -> str:
    """How it is, and after it what to do if anything."""
    how, remedy = _sentences(line)
    at = f"{line.at:%d/%m, %H:%M}" if line.at is not None else ""
    said = pick(how, language).format(n=line.count, at=at)
    todo = pick(remedy, language)
    return f"{said} {todo}".rstrip()


def pick(words: Words, language: Language) -> str:
    """French, or English; whoever reads neither gets the French."""
    return words[1 if language is Language.ENGLISH else 0]


def _sentences(line: MorningLine) -> tuple[Words, Words]:
    well = line.light is FoundState.OK
    if line.reason == "sheets" and not well:
        return _REASONS["sheets"][0], _REFILL
    if line.topic not in _BAD:
        return _REASONS.get(line.reason, _OTHER)
    if well:
        return _WELL[line.topic], ("", "")
    how, remedy = _MACHINE.get(line.reason, _BAD[line.topic])
    calls = line.light is FoundState.FAULT and remedy is _LATER
    return how, _CALL if calls else remedy
