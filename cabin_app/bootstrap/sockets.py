"""USB sockets and memory sticks: who tells of them, who reads them, whose they are."""

from cabin_app.clock import Clock
from cabin_app.documents.stick_desk import StickDesk
from cabin_app.health.usb import UsbWatch
from cabin_app.jobs import Alarms, Executor
from cabin_app.paths import Paths
from cabin_app.session.conductor import Conductor
from cabin_app.session.spool import Spool
from cabin_app.session.stick_arrivals import StickArrivals
from cabin_app.settings import Settings
from cabin_app.settings_usb import StickUse
from devices.ports.stick import StickPort
from devices.ports.usb import UsbPort


def build_sockets(
    settings: Settings, *, simulate: bool, paths: Paths
) -> tuple[UsbPort, StickPort]:
    """The sockets and what is in them; nothing is opened or mounted yet."""
    if simulate:
        from devices.usb.simulated_sticks import SimulatedSticks

        return build_usb(simulate=True), SimulatedSticks(fonts=paths.assets / "fonts")
    from devices.usb.stick_files import FolderSticks
    from devices.usb.udev import UdevUsb
    from devices.usb.udisks import Udisks

    udisks = Udisks()
    mounts = udisks if settings.usb.sticks is not StickUse.NONE else None
    return UdevUsb(mounts), FolderSticks(udisks)


def build_usb(*, simulate: bool) -> UsbPort:
    """The sockets alone: nothing is ever mounted."""
    if simulate:
        from devices.usb.simulated import SimulatedUsb

        return SimulatedUsb()
    from devices.usb.udev import UdevUsb

    return UdevUsb()


def build_stick_desk(
    sticks: StickPort, *, spool: Spool, executor: Executor, alarms: Alarms
) -> StickDesk:
    """The desk that reads and writes them."""
    return StickDesk(
        sticks=sticks,
        folder=spool.folder,
        room_bytes=spool.room_bytes,
        executor=executor,
        alarms=alarms,
    )


def follow_sticks(
    settings: Settings,
    *,
    sockets: UsbWatch,
    conductor: Conductor,
    clock: Clock,
    alarms: Alarms,
) -> None:
    """Offer a stick to whoever brought it, from now on."""
    arrivals = StickArrivals(
        use=settings.usb.sticks,
        dispatch=conductor.dispatch,
        clock=clock,
        alarms=alarms,
        on_left=sockets.tell_left,
    )
    sockets.view.subscribe(arrivals.sockets_changed)
    conductor.state.subscribe(arrivals.visit_changed)
    # The screen is ours from here on: who plugged before was the other process's.
    conductor.takes_visits.subscribe(lambda takes: arrivals.forget() if takes else None)
