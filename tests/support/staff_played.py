"""The spaces of the staff in the real application, touched as staff touch them.

As a program: ``OUT NAME…`` plays these one after the other in one process with
simulated machines, and writes what was read, found in files and printed.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from cabin_app.bootstrap.metrics import HEALTH_FILE
from cabin_app.bootstrap.visit import build_visit
from cabin_app.bootstrap.wish import Wish
from cabin_app.clock import SystemClock
from cabin_app.paths import find_paths
from cabin_app.roles.codes import codes_path, set_code
from cabin_app.roles.model import Role
from cabin_app.session import events
from cabin_app.session.state import GateStage, Phase
from cabin_app.settings import Metrics, Settings
from cabin_app.settings_kept import changes_path
from cabin_app.supervision_link import NoSupervisor
from devices.usb.simulated import SimulatedUsb
from support.faulty_cabin import Cabin, play_all
from ui.tour.eye import PageEye
from ui.tour.hand import Hand
from ui.tour.visitor import Journey, Visitor

CODES = {Role.AGENT: "482615", Role.TECHNICIAN: "915346"}
OFF_PX = 6


def enter(c: Cabin, role: Role) -> Journey:
    dispatch = c.visit.conductor.dispatch
    yield from c.visitor.sees("restingScreen")
    dispatch(events.GateAsked())
    yield from c.visitor.until(
        lambda s: s.gate is not None and s.gate.stage is GateStage.OPEN
    )
    dispatch(events.CodeEntered(CODES[role]))
    yield from c.visitor.until(lambda s: s.stay is not None)


def leave(c: Cabin) -> Journey:
    yield from c.visitor.tap("staffLeaveButton")
    yield from c.visitor.until(lambda s: s.phase is Phase.RESTING)


def back(c: Cabin) -> Journey:
    yield from c.visitor.tap("staffBackButton")
    yield from c.visitor.sees("devicesTile")


def says(c: Cabin, *words: str) -> Journey:
    """Wait until the space says all of that, and keep it."""
    yield lambda: all(any(w in text for text in sentences(c)) for w in words)
    c.read += [next(text for text in sentences(c) if w in text) for w in words]


def sentences(c: Cabin) -> list[str]:
    space = c.hand.find("staffSpace")
    return [] if space is None else list(_below(space))


def _below(item: QQuickItem) -> Iterator[str]:
    for child in item.childItems():
        if child.isVisible():
            text = child.property("text")
            if isinstance(text, str) and text:
                yield text
            yield from _below(child)


def picture(c: Cabin, name: str) -> Journey:
    yield from c.visitor.rest()
    c.hand.picture(find_paths(os.environ, os.getuid()).state.parent / f"{name}.png")


def settings(c: Cabin) -> Journey:
    """A number refused with its bounds, a right one kept, taken back, taken away."""
    v, state = c.visitor, find_paths(os.environ, os.getuid()).state
    yield from enter(c, Role.TECHNICIAN)
    yield from v.tap("settingsTile")
    yield from v.tap("setting-languages")
    yield from says(c, "Le français reste toujours.")
    yield from v.tap("choice-tr")
    yield from says(c, "Changé ici")
    yield from picture(c, "settings-languages")
    yield from v.tap("forgetSettingButton")
    yield from says(c, "Valeur d’origine")
    yield from v.tap("sectionAfterButton")
    yield from v.tap("setting-timeouts.farewell_s")
    yield from says(c, "Écran de fin", "Valeur d’origine")
    yield from v.tap("settingField")
    yield from v.rest(8)
    c.hand.type("9")
    yield from picture(c, "settings-typing")
    yield from v.close_keyboard()
    yield from v.tap("saveSettingButton")
    yield from says(c, "donnez un nombre de 20 à 180", "found 609")
    yield from picture(c, "settings-refused")
    assert "farewell_s" not in changes_path(state).read_text()
    yield from v.tap("setting-timeouts.welcome_s")
    yield from v.tap("moreButton")
    yield from v.tap("saveSettingButton")
    yield from says(c, "Changé ici", "valent au prochain démarrage")
    yield from picture(c, "settings-changed")
    c.read.append(changes_path(state).read_text().splitlines()[-1].strip())
    yield from v.tap("undoSettingButton")
    yield from says(c, "Valeur d’origine")
    yield from v.tap("undoSettingButton")
    yield from says(c, "Changé ici")
    yield from v.tap("entrySettingButton")
    yield from says(c, "Valeur d’origine")
    changes_path(state).write_text("timeouts: {farewell_s: 1}\n")
    yield from back(c)
    yield from v.tap("settingsTile")
    yield from says(c, "les derniers bons réglages servent", "farewell_s")
    yield from picture(c, "settings-broken")
    yield from v.tap("dropSettingsButton")
    yield from v.until(lambda _: changes_path(state).read_text() == "{}\n")
    yield from leave(c)


def senses(c: Cabin) -> Journey:
    """A tone heard, then not heard; a picture seen, and gone with the page."""
    v, audio, camera = c.visitor, c.visit.equipment.audio, c.visit.equipment.camera
    yield from enter(c, Role.TECHNICIAN)
    yield from v.tap("sensesTile")
    yield from says(c, "Simulated loudspeaker", "Simulated camera")
    yield from v.tap("playToneButton")
    yield from says(c, "a entendu le son")
    audio.simulate_headset()
    yield from says(c, "Casque", "Simulated headset microphone")
    audio.simulate_deaf()
    yield from v.tap("playToneButton")
    yield from says(c, "n’a pas entendu", "Montez le volume")
    yield from v.tap("watchButton")
    yield from says(c, "donne une image")
    yield lambda: bool(_shown_picture(c))
    yield from picture(c, "senses")
    camera.simulate_shutter()
    yield from says(c, "Le cache est fermé", "Ouvrez le cache")
    yield lambda: not _shown_picture(c)
    camera.simulate_well()
    audio.simulate_well()
    yield from back(c)
    yield from leave(c)


def _shown_picture(c: Cabin) -> str:
    item = c.hand.find("cameraPicture")
    return "" if item is None else item.property("source").toString()


def glass(c: Cabin) -> Journey:
    """Five targets touched a little beside; then one far off."""
    v = c.visitor
    yield from enter(c, Role.TECHNICIAN)
    yield from v.tap("glassTile")
    for far in (0, 60):
        yield from v.tap("beginGlassButton")
        for number in range(5):
            yield from says(c, f"croix {number + 1} sur 5")
            place = c.hand.place("glassTarget")
            assert place is not None
            if far == 0 and number == 2:
                yield from picture(c, "glass-target")
            c.hand.tap_at(place + QPoint(OFF_PX + far * (number == 4), 0))
        yield from says(c, "Plus grand écart")
        yield from says(c, "Raté" if far else "Réussi")
        yield from picture(c, f"glass-{far}")
    yield from leave(c)


def system(c: Cabin) -> Journey:
    """Printed, archived, refused: each says so."""
    v, usb = c.visitor, c.visit.equipment.usb
    assert isinstance(usb, SimulatedUsb)
    stick = find_paths(os.environ, os.getuid()).state.parent / "stick"
    stick.mkdir()
    yield from enter(c, Role.TECHNICIAN)
    yield from v.tap("systemTile")
    yield from says(c, "Catalogue", "Pas encore commencé")
    yield from v.tap("archiveStickButton")
    yield from says(c, "Aucune clé USB")
    usb.simulate_stick(stick)
    yield from v.tap("archiveStickButton")
    yield from says(c, "Écrite")
    assert len(list(stick.iterdir())) == 1
    yield from v.tap("restartMachineButton")
    yield from picture(c, "system-confirm")
    yield from v.tap("keepRunningButton")
    yield from v.tap("restartMachineButton")
    yield from v.tap("confirmRestartButton")
    yield from says(c, "C’est un entraînement")
    yield from v.tap("restartApplicationButton")
    yield from v.tap("confirmRestartButton")
    yield from says(c, "lancée à la main")
    yield from v.tap("printReadinessButton")
    yield from says(c, "État imprimé")
    yield from picture(c, "system")
    text = pypdfium2.PdfDocument(c.printer.received[-1])[0].get_textpage()
    c.read += text.get_text_bounded().splitlines()
    yield from leave(c)


def fault(c: Cabin) -> Journey:
    """Rehearsed from the dock: health, the agent's screen, the collector's file."""
    v, folder = c.visitor, c.visit.metrics
    assert folder is not None
    file = folder / HEALTH_FILE
    yield from enter(c, Role.AGENT)
    yield from v.tap("machinesTile")
    yield from says(c, "Imprimante A4")
    well = 'device="document_printer",state="ready"} 1'
    assert well in file.read_text()
    yield from v.tap("dockHandle")
    yield from v.tap("trouble-document_printer-no_paper")
    yield from says(c, "Plus de papier")
    yield from picture(c, "fault")
    yield lambda: 'device="document_printer",reason="no_paper"} 1' in file.read_text()
    c.read.append(next(x for x in file.read_text().splitlines() if "no_paper" in x))
    yield from v.tap("mendAllButton")
    yield lambda: well in file.read_text()
    assert "no_paper" not in file.read_text()
    yield lambda: not any("Plus de papier" in text for text in sentences(c))
    yield from v.tap("dockHandle")
    yield from leave(c)


PLAYED: dict[str, Callable[[Cabin], Journey]] = {
    one.__name__: one for one in (settings, senses, glass, system, fault)
}


def build(folder: Path) -> Cabin:
    """The application with simulated machines, codes and a collector's folder."""
    paths = find_paths(os.environ, os.getuid())
    for role, code in CODES.items():
        set_code(codes_path(paths.state), role, code)
    collector = folder / "collector"
    collector.mkdir()
    built = build_visit(
        settings=Settings(metrics=Metrics(folder=collector)),
        paths=paths,
        clock=SystemClock(),
        link=NoSupervisor(),
        wish=Wish(simulate=True, rehearsing=True, dock=True),
    )
    hand = Hand(built.window)
    eye = PageEye(built.window, built.words.engine)
    return Cabin(
        visit=built,
        visitor=Visitor(
            hand=hand,
            eye=eye,
            folder=folder,
            state=lambda: built.conductor.state.value,
            skip_s=lambda _: None,
        ),
        hand=hand,
        eye=eye,
        scanner=built.equipment.scanner,
        printer=built.equipment.printer,
        tickets=built.equipment.tickets,
        usb=built.equipment.usb,
        sticks=built.equipment.sticks,
    )


def main(out: Path, names: list[str]) -> None:
    cabin = build(out.parent)
    play_all(cabin, out, {name: PLAYED[name] for name in names or PLAYED})


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
