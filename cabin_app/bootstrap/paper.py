"""Everything that comes out on paper: documents, receipts, receipts on a sheet."""

from cabin_app.bootstrap.equipment import Equipment, ticket_sheets
from cabin_app.clock import Clock
from cabin_app.documents.desk import DocumentDesk
from cabin_app.jobs import Alarms, Executor
from cabin_app.paths import Paths
from cabin_app.printing.desk import PrintDesk
from cabin_app.printing.ticket_desk import TicketDesk
from cabin_app.printing.tray import TrayCount
from cabin_app.session.paper import Paper
from cabin_app.settings import Settings


def build_paper(
    *,
    settings: Settings,
    paths: Paths,
    equipment: Equipment,
    documents: DocumentDesk,
    executor: Executor,
    alarms: Alarms,
    clock: Clock,
) -> Paper:
    """Build the desks; nothing is printed yet."""
    printer = equipment.printer
    tray = tray_of(paths, settings)
    return Paper(
        documents=documents,
        printing=PrintDesk(
            printer=printer,
            executor=executor,
            alarms=alarms,
            clock=clock,
            count=tray.printed,
        ),
        tickets=TicketDesk(
            printer=equipment.tickets,
            executor=executor,
            sheets=ticket_sheets(
                PrintDesk(
                    printer=printer,
                    executor=executor,
                    alarms=alarms,
                    clock=clock,
                    forgets=True,
                    count=tray.printed,
                ),
                executor=executor,
                fonts=paths.assets / "fonts",
            ),
        ),
        clock=clock,
        place=settings.place.centre or settings.place.town,
    )


def tray_of(paths: Paths, settings: Settings) -> TrayCount:
    """The paper in the tray, as counted."""
    return TrayCount(folder=paths.runtime, full=settings.printing.tray_sheets)
