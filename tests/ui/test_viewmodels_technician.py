"""The technician's pages: settings, sound and camera, the machine."""

from pathlib import Path

import pytest

from cabin_app.health.model import Family
from cabin_app.language import Language
from cabin_app.maintenance.model import TrialBook
from cabin_app.maintenance.restarting import Restarting
from cabin_app.maintenance.senses import SensesSeen, look_at_senses
from cabin_app.maintenance.settings_desk import SettingsDesk
from cabin_app.maintenance.settings_rows import SECTIONS, Setting, SettingKind, Source
from cabin_app.maintenance.system import SystemShown
from cabin_app.maintenance.versions import Version
from cabin_app.roles.model import Role
from cabin_app.session.state import Phase, SessionState, StaffPage, Stay
from cabin_app.settings import Settings, load_settings
from cabin_app.settings_kept import changes_path
from cabin_app.supervision_link import NoSupervisor
from devices.audio.simulated import SimulatedAudio
from devices.camera.simulated import SimulatedCamera
from support.driven import DrainedExecutor, ManualAlarms, ManualClock
from support.screens import HeldSession
from ui.viewmodels.restart import RestartViewModel
from ui.viewmodels.senses import LOOK_EVERY_S, SensesViewModel, trial_of
from ui.viewmodels.settings import SettingsViewModel
from ui.viewmodels.settings_page import ON_A_PAGE, stepped
from ui.viewmodels.system import MOST_LINES, SystemViewModel

STAFF = Path(__file__).parents[2] / "ui" / "qml" / "Cabin" / "Staff"


def at(page: StaffPage) -> SessionState:
    stay = Stay(role=Role.TECHNICIAN, back_to=Phase.RESTING, page=page)
    return SessionState(phase=Phase.MAINTENANCE, stay=stay)


def number(
    *, least: float, most: float, whole: bool = True, default: str = "60"
) -> Setting:
    return Setting(
        key="k",
        kind=SettingKind.NUMBER,
        value="",
        source=Source.DEFAULT,
        default=default,
        least=least,
        most=most,
        whole=whole,
    )


@pytest.mark.parametrize(
    ("row", "text", "direction", "then"),
    [
        (number(least=20, most=180), "60", 1, "65"),
        (number(least=20, most=180), "179", 1, "180"),
        (number(least=20, most=180), "20", -1, "20"),
        (number(least=20, most=180), "soon", 1, "65"),
        (number(least=1, most=20, whole=False), "3,66", 1, "3.71"),
        (number(least=1, most=200), "20", -1, "15"),
        (number(least=1, most=65535), "9100", 1, "10100"),
        (number(least=5, most=20), "11", 1, "12"),
        (number(least=1, most=9, default=""), "", 1, "2"),
    ],
)
def test_a_number_goes_in_steps_and_stays_within(row, text, direction, then) -> None:
    assert stepped(row, text, direction) == then


class SettingsRoom:
    def __init__(self, folder: Path) -> None:
        self.held, self.executor = HeldSession(), DrainedExecutor()
        self.state = folder
        desk = SettingsDesk(config=None, state_folder=folder, running=Settings())
        self.model = SettingsViewModel(
            self.held.parts, desk=desk, executor=self.executor
        )

    def open(self) -> SettingsViewModel:
        self.held.state.publish(at(StaffPage.SETTINGS))
        self.executor.drain()
        return self.model


@pytest.fixture
def settings_room(qapp, tmp_path: Path) -> SettingsRoom:
    return SettingsRoom(tmp_path)


def test_settings_are_read_when_the_page_opens(settings_room) -> None:
    assert settings_room.executor.pieces == []
    model = settings_room.open()
    assert model.section == next(iter(SECTIONS))
    assert model.key == "screen.density_px_per_mm"
    assert model.position == 1
    assert not model.canUndo
    assert not model.restart


def test_every_setting_is_on_one_page_and_fits_it(settings_room) -> None:
    model = settings_room.open()
    seen = []
    for _ in range(model.pages):
        rows = model.rows.rows
        assert 1 <= len(rows) <= ON_A_PAGE
        seen += [row.key for row in rows]
        model.move(1)
    assert model.position == 1
    assert sorted(seen) == sorted(load_settings(None).sources)
    model.move(-1)
    assert model.position == model.pages


@pytest.mark.parametrize("words", ["SettingWords", "SettingHints"])
def test_every_setting_has_its_words(words: str) -> None:
    text = (STAFF / f"{words}.qml").read_text("utf-8")
    missing = [k for k in load_settings(None).sources if f'"{k}": ' not in text]
    assert missing == []


def test_every_choice_has_its_word(settings_room) -> None:
    text = (STAFF / "SettingWords.qml").read_text("utf-8")
    model = settings_room.open()
    for _ in range(model.pages):
        for number in range(len(model.rows.rows)):
            model.choose(number)
            words = [word for word in model.choices if not word.isdecimal()]
            assert [word for word in words if f'"{word}": ' not in text] == []
        model.move(1)


def test_a_value_is_saved_taken_back_and_forgotten(settings_room) -> None:
    model = settings_room.open()
    model.save("5")
    assert model.busy
    settings_room.executor.drain()
    assert (model.value, model.source, model.here) == ("5", "here", 1)
    assert model.canUndo
    assert model.restart
    model.undo()
    settings_room.executor.drain()
    assert model.source == "default"
    model.undo()
    settings_room.executor.drain()
    model.forget()
    settings_room.executor.drain()
    assert model.source == "default"
    model.save("5")
    settings_room.executor.drain()
    model.goBackToEntry()
    settings_room.executor.drain()
    assert model.here == 0


def test_a_refusal_is_told_until_another_is_chosen(settings_room) -> None:
    model = settings_room.open()
    model.save("99")
    settings_room.executor.drain()
    assert model.told.startswith("expected 1 to 20, found 99.")
    assert not changes_path(settings_room.state).exists()
    model.choose(1)
    assert model.told == ""
    assert model.choices == ["auto", "landscape", "portrait"]


def test_several_keep_the_order_of_the_list(settings_room) -> None:
    model = settings_room.open()
    model.choose(2)
    assert (model.key, model.kind) == ("languages", "several")
    whole = model.value
    assert whole.startswith("fr, en, ar")
    model.mark("en", False)
    settings_room.executor.drain()
    assert model.value == whole.replace(", en", "")
    model.mark("en", True)
    settings_room.executor.drain()
    assert model.value == whole
    model.mark("fr", False)
    settings_room.executor.drain()
    assert "fr" in model.told


def test_a_spoilt_file_is_told_and_may_be_dropped(settings_room) -> None:
    changes_path(settings_room.state).write_text("timeouts: [")
    model = settings_room.open()
    assert model.broken
    assert "not YAML" in model.told
    model.dropAll()
    settings_room.executor.drain()
    assert not model.broken
    assert model.told == ""


class Senses:
    def __init__(self) -> None:
        self.audio, self.camera = SimulatedAudio(), SimulatedCamera()
        self.held, self.executor = HeldSession(), DrainedExecutor()
        self.clock = ManualClock()
        self.alarms = ManualAlarms(self.clock)


@pytest.mark.parametrize(
    ("spoil", "seen"),
    [
        (lambda s: None, {"output": "loudspeaker", "shutter": "open"}),
        (lambda s: s.audio.simulate_headset(), {"output": "headset"}),
        (lambda s: s.audio.simulate_no_output(), {"sound_reason": "no_output"}),
        (lambda s: s.audio.simulate_no_microphone(), {"microphone": ""}),
        (lambda s: s.camera.simulate_shutter(), {"shutter": "closed"}),
        (lambda s: s.camera.simulate_unplugged(), {"camera": "", "shutter": "unknown"}),
    ],
)
def test_what_is_plugged_in_is_seen(spoil, seen) -> None:
    senses = Senses()
    spoil(senses)
    looked = look_at_senses(senses.audio, senses.camera, volume_percent=50)
    assert {name: getattr(looked, name) for name in seen} == seen


class Bench:
    """What the page asks of the trials."""

    def __init__(self) -> None:
        from cabin_app.observable import Observable

        self.book = Observable(TrialBook())
        self.picture = Observable(b"")
        self.started: list[Family] = []
        self.forgotten = 0
        self.glass: list[bool] = []

    def start(self, family: Family) -> None:
        self.started.append(family)

    def forget_picture(self) -> None:
        self.forgotten += 1
        self.picture.publish(b"")

    def touched(self, *, begun_s: float, good: bool) -> None:
        self.glass.append(good)


def test_the_page_looks_while_it_is_open_and_forgets_what_it_saw(qapp) -> None:
    senses, bench, looks = Senses(), Bench(), []

    def look() -> SensesSeen:
        looks.append(1)
        return SensesSeen(output="headset")

    model = SensesViewModel(
        senses.held.parts,
        bench=bench,  # type: ignore[arg-type]
        look=look,
        executor=senses.executor,
        alarms=senses.alarms,
        clock=senses.clock,
    )
    senses.held.state.publish(at(StaffPage.SENSES))
    senses.executor.drain()
    assert model.output == "headset"
    senses.alarms.pass_time(LOOK_EVERY_S)
    senses.executor.drain()
    assert len(looks) == 2
    model.watch(True)
    model.playTone()
    assert bench.started == [Family.CAMERA, Family.AUDIO]
    bench.picture.publish(b"jpeg")
    assert model.picture == "data:image/jpeg;base64,anBlZw=="
    senses.held.state.publish(at(StaffPage.TECHNICIAN_HOME))
    assert (model.picture, model.watching, bench.forgotten) == ("", False, 1)
    senses.alarms.pass_time(LOOK_EVERY_S)
    assert senses.executor.drain() == 0
    model.touched(True)
    assert bench.glass == [True]
    assert trial_of(TrialBook(), Family.TOUCH).outcome == ""


class System:
    def __init__(self) -> None:
        self.held, self.executor = HeldSession(), DrainedExecutor()
        self.written: list[bool] = []
        self.ends: list[object] = []
        self.model = SystemViewModel(
            self.held.parts,
            read=lambda: SystemShown(
                versions=(Version(name="cabin", number="1"),),
                journal_bytes=2_345_678,
                log=tuple(str(n) for n in range(MOST_LINES + 1)),
            ),
            judge=lambda: "damaged",
            archive=self.archive,
            print_readiness=self.print,
            executor=self.executor,
        )

    def archive(self, stick: bool) -> str:
        self.written.append(stick)
        return "no_stick" if stick else "/x/cabin.zip"

    def print(self, language: Language, on_end: object) -> None:
        self.ends.append(on_end)


def test_the_machine_is_read_when_the_page_opens(qapp) -> None:
    system = System()
    system.held.state.publish(at(StaffPage.SYSTEM))
    model = system.model
    assert model.reading
    system.executor.drain()
    assert (model.reading, model.journalKb, model.journalSound) == (False, 2346, False)
    assert model.journalSaid == "damaged"
    assert model.logLines == MOST_LINES


def test_what_is_asked_of_it_ends_in_words(qapp) -> None:
    system = System()
    system.held.state.publish(at(StaffPage.SYSTEM))
    model = system.model
    model.writeArchive(True)
    model.writeArchive(True)
    assert model.archive == "writing"
    system.executor.drain()
    assert (model.archive, system.written) == ("no_stick", [True])
    model.writeArchive(False)
    system.executor.drain()
    assert model.archive == "/x/cabin.zip"
    model.printReadiness()
    model.printReadiness()
    (end,) = system.ends
    end("")
    assert model.printing == "printed"
    model.printReadiness()
    system.ends[-1]("no_paper")
    assert model.printing == "failed"
    system.held.state.publish(at(StaffPage.CHECK))
    system.held.state.publish(at(StaffPage.SYSTEM))
    assert (model.archive, model.printing) == ("", "")


def test_why_nothing_is_started_anew_is_said_until_the_page_is_left(qapp) -> None:
    held = HeldSession()
    held.state.publish(at(StaffPage.SYSTEM))
    restarting = Restarting(
        link=NoSupervisor(),
        supervised=False,
        rehearsing=True,
        executor=DrainedExecutor(),
    )
    model = RestartViewModel(held.parts, restarting)
    model.restartMachine()
    assert model.refusal == "practice"
    model.restartApplication()
    assert model.refusal == "not_here"
    held.state.publish(at(StaffPage.CHECK))
    assert model.refusal == ""
