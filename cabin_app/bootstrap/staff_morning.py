"""What the morning's look works with."""

from collections.abc import Callable
from pathlib import Path

from cabin_app.bootstrap.looking import look_at_cabin
from cabin_app.clock import Clock
from cabin_app.health.model import CabinHealth
from cabin_app.language import Language
from cabin_app.maintenance.findings import Found
from cabin_app.maintenance.morning import MorningLine, morning
from cabin_app.maintenance.sites_file import read_sites, sites_path
from cabin_app.observable import Observable
from cabin_app.paths import Paths
from cabin_app.printing.at_once import SheetPrinter
from cabin_app.printing.tray import TrayCount
from ui.viewmodels.morning import MorningTools


class MorningDesk:
    """Looks, tells and prints."""

    def __init__(
        self,
        *,
        journal: Path,
        paths: Paths,
        config: Path | None,
        rehearsing: bool,
        place: str,
        tray: TrayCount,
        sheets: SheetPrinter,
        clock: Clock,
    ) -> None:
        """Take note; nothing is looked at yet.

        Args:
            journal: Where the figures are.
            paths: The cabin's folders.
            config: The installer's settings.
            rehearsing: The devices are simulated.
            place: Town or centre.
            tray: The paper, as counted.
            sheets: What is printed for staff.
            clock: The time.
        """
        self._journal = journal
        self._paths = paths
        self._config = config
        self._rehearsing = rehearsing
        self._place = place
        self._tray = tray
        self._sheets = sheets
        self._clock = clock

    def tools(self, health: Observable[CabinHealth]) -> MorningTools:
        """For the page, which shows the machines as they are now."""

        def tell(found: tuple[Found, ...]) -> tuple[MorningLine, ...]:
            return morning(
                found=found,
                health=health.value,
                sites=read_sites(sites_path(self._paths.state)),
                sheets_left=self._tray.left,
                journal=str(self._journal),
                now=self._clock.now(),
            )

        return MorningTools(
            look=lambda sites: look_at_cabin(self._config, sites=sites),
            tell=tell,
            tray_filled=self._tray.filled,
            print_sheet=self._print,
        )

    def _print(
        self,
        lines: tuple[MorningLine, ...],
        language: Language,
        on_end: Callable[[str], None],
    ) -> None:
        at = self._clock.now()

        def draw(path: Path) -> None:
            # Drawing libraries that no visit carries.
            from cabin_app.maintenance.morning_page import MorningSheet, morning_page

            told = MorningSheet(
                lines=lines,
                at=at,
                place=self._place,
                language=language,
                rehearsing=self._rehearsing,
            )
            fonts = self._paths.assets / "fonts"
            path.write_bytes(morning_page(told, fonts=fonts))

        self._sheets.print_sheet(draw, on_end)
