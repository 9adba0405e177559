"""``tour``: plays whole visits on the real application, and says what came of them."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cabin_app.command_line import writing
from cabin_app.errors import WrongUsage
from cabin_app.paths import find_paths
from cabin_app.supervision.processes import dies_with
from cabin_app.tour_folders import erase_abandoned, private_folder
from cabin_app.tour_plan import BEGUN, FRESH, GUIDED, ON_PLAYED_SITES, PLAYED, TourPlan

if TYPE_CHECKING:
    from cabin_app.bootstrap.services import Services

JOURNEYS = (
    "send-a-document",
    "get-a-certificate",
    "photocopy",
    "nobody-there",
    "find-by-word",
    "prepare-and-leave",
    "create-an-email",
    "call-an-adviser",
)
ALL_GUIDED = "guided"
VISIT_LIMIT_S = 900.0
FRESH_LIMIT_S = 120.0
"""For what hangs: a visit takes a minute or two, on a slow and busy machine more."""
LOOK_EVERY_S = 0.1
HOME = "home"


class UnknownJourney(WrongUsage):
    """There is no journey of that name."""


@dataclass(frozen=True, kw_only=True)
class TourWish:
    """What to play.

    Attributes:
        out: Folder of pictures and answers; made if needed.
        journeys: Names; none for all of them.
        languages: Codes.
        services: Real services on loopback rather than simulated devices.
        width_px: Width of the screen.
        height_px: Height of the screen.
        text_size: 1 to 4.
        contrast: Colour mode.
        voice: Every screen is read aloud, and what was said is written down.
    """

    out: Path
    journeys: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("fr",)
    services: bool = False
    width_px: int = 1920
    height_px: int = 1080
    text_size: int = 1
    contrast: str = "light"
    voice: bool = False


def run_tour(wish: TourWish) -> int:
    """Play every journey in every language; 0 if all came to their end.

    Raises:
        UnknownJourney: A name that is none.
    """
    names = _names(wish.journeys) or JOURNEYS
    out = wish.out.resolve()
    with writing(out):
        out.mkdir(parents=True, exist_ok=True)
    erase_abandoned()
    # Whoever ends the tour ends what it started.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    wanted = [(name, language) for language in wish.languages for name in names]
    ended_well = 0
    try:
        for number, (name, language) in enumerate(wanted, start=1):
            print(f"[{number}/{len(wanted)}] {name} ({language}) …", flush=True)
            folder = out / f"{name}-{language}"
            ended_well += _Play(wish, folder, name, language).run()
    except KeyboardInterrupt:
        print("Stopped; nothing of the tour is running any more.")
        return 1
    print(f"{ended_well} of {len(wanted)} visits came to their end.")
    print(f"Pictures and visit.json of each visit: {out}")
    return 0 if ended_well == len(wanted) else 1


def _names(wanted: tuple[str, ...]) -> tuple[str, ...]:
    """Names of journeys; "guided" stands for one of each service."""
    known = (*JOURNEYS, *GUIDED)
    for name in wanted:
        if name not in (*known, ALL_GUIDED):
            message = f"no journey {name!r}; there are: {', '.join(known)}"
            raise UnknownJourney(message)
    return tuple(
        one for name in wanted for one in (GUIDED if name == ALL_GUIDED else (name,))
    )


class _Play:
    """One journey in one language, in a cabin of its own."""

    def __init__(
        self, wish: TourWish, folder: Path, journey: str, language: str
    ) -> None:
        self._wish = wish
        self._folder = folder
        self._journey = journey
        self._language = language

    def run(self) -> bool:
        """Play it; whether it came to its end."""
        began_s = time.monotonic()
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        with ExitStack() as stack:
            private = Path(stack.enter_context(private_folder()))
            services = None
            if self._wish.services:
                # A machine without these services has not their libraries either.
                from cabin_app.bootstrap.services import running_services

                services = stack.enter_context(running_services(private))
            plan = self._plan(services, self._played(stack, private))
            path = private / "plan.json"
            plan.write(path)
            supervisor = self._start(path, private, services)
            try:
                self._wait(supervisor, PLAYED, VISIT_LIMIT_S)
                if not self._answer().get("failure"):
                    self._wait(supervisor, FRESH, FRESH_LIMIT_S)
            finally:
                _end(supervisor)
            return self._tell(private, services, round(time.monotonic() - began_s))

    def _played(self, stack: ExitStack, private: Path) -> int:
        """Play the sites that a journey visits; their port, 0 without."""
        if self._journey not in ON_PLAYED_SITES:
            return 0
        from cabin_app.bootstrap.played import SitesNotPlayed, played_for_journey

        catalogue = find_paths(os.environ, os.getuid()).catalogue
        played = played_for_journey(self._journey, catalogue, private / HOME)
        try:
            return stack.enter_context(played)
        except SitesNotPlayed:
            # Without the test packages it goes to the rehearsal only.
            if self._journey in GUIDED:
                raise
            return 0

    def _plan(self, services: "Services | None", played_port: int) -> TourPlan:
        return TourPlan(
            journey=self._journey,
            language=self._language,
            folder=self._folder,
            width_px=self._wish.width_px,
            height_px=self._wish.height_px,
            text_size=self._wish.text_size,
            contrast=self._wish.contrast,
            voice=self._wish.voice,
            config=services.config if services else None,
            practice_log=self._folder / "practice-site.log",
            played_port=played_port,
        )

    def _start(
        self, plan: Path, private: Path, services: "Services | None"
    ) -> subprocess.Popen[bytes]:
        environment = dict(services.environment if services else os.environ)
        environment["CABIN_RUNTIME_DIR"] = str(private / "runtime")
        if (private / HOME).exists():
            # The engine finds there whom it believes, besides the world's authorities.
            environment["HOME"] = str(private / HOME)
        if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
            environment |= self._without_display(private)
        log = (self._folder / "cabin.log").open("wb")
        with log:
            return subprocess.Popen(  # noqa: S603 (our own module)
                [
                    sys.executable,
                    "-m",
                    "cabin_app.bootstrap.touring",
                    str(plan),
                    "supervise",
                ],
                env=environment,
                stdin=subprocess.DEVNULL,
                stderr=log,
                stdout=log,
                start_new_session=True,
                preexec_fn=dies_with(os.getpid()),
            )

    def _without_display(self, private: Path) -> dict[str, str]:
        """A screen of the size asked, that nobody sees."""
        screen = {
            "name": "tour",
            "x": 0,
            "y": 0,
            "width": self._wish.width_px,
            "height": self._wish.height_px,
            "dpr": 1,
        }
        path = private / "screen.json"
        path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
        return {
            "QT_QPA_PLATFORM": f"offscreen:configfile={path}",
            "QT_QUICK_BACKEND": "software",
        }

    def _wait(
        self, supervisor: subprocess.Popen[bytes], name: str, limit_s: float
    ) -> None:
        until_s = time.monotonic() + limit_s
        while not (self._folder / name).exists():
            if supervisor.poll() is not None or time.monotonic() > until_s:
                return
            time.sleep(LOOK_EVERY_S)

    def _answer(self) -> dict[str, object]:
        path = self._folder / PLAYED
        if not path.exists():
            return {"failure": "the visit did not come to its end; see cabin.log"}
        answer: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
        return answer

    def _tell(self, private: Path, services: "Services | None", seconds: int) -> bool:
        answer = self._answer()
        if services is not None:
            answer["devices"] = _received(services, self._folder)
        answer["practice_site"] = _uploads(self._folder / "practice-site.log")
        answer["process_gone"] = not Path(f"/proc/{answer.get('pid', 0)}").exists()
        spool = private / "runtime" / "spool"
        left = list(spool.iterdir()) if spool.exists() else []
        answer["spool_empty"] = not left
        (self._folder / BEGUN).unlink(missing_ok=True)
        fresh = self._folder / FRESH
        if fresh.exists():
            answer["next_process"] = json.loads(fresh.read_text(encoding="utf-8"))
            fresh.unlink()
        elif not answer.get("failure"):
            answer["failure"] = "no fresh process took the screen"
        text = json.dumps(answer, indent=1, ensure_ascii=False)
        (self._folder / PLAYED).write_text(text, encoding="utf-8")
        failure = answer.get("failure")
        pictures = len(list(self._folder.glob("*.png")))
        print(
            f"      {'FAILED' if failure else 'done'}: {seconds} s, {pictures} pictures"
        )
        if failure:
            print(f"      {failure}")
        return not failure


def _end(supervisor: "subprocess.Popen[bytes]") -> None:
    """Politely, then not; its visits end with it either way."""
    supervisor.terminate()
    try:
        supervisor.wait(timeout=10)
    except subprocess.TimeoutExpired:
        supervisor.kill()
        supervisor.wait()


def _received(services: "Services", folder: Path) -> dict[str, object]:
    """What the devices got; papers are copied beside the pictures."""
    papers = []
    for number, path in enumerate(services.cups.received(), start=1):
        copy = folder / f"printed-{number}.pdf"
        shutil.copy(path, copy)
        papers.append(copy.name)
    return {
        "kind": "services",
        "printed": papers,
        "receipts": services.receipts.receipts,
        "receipt_bytes": services.receipts.raw.hex(),
    }


def _uploads(log: Path) -> list[object]:
    """What the rehearsal site wrote about files it was given."""
    if not log.exists():
        return []
    lines = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    return [line for line in lines if line.get("event") != "page"]
