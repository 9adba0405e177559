"""What an installer may set about screen, machines and documents in memory."""

from dataclasses import dataclass
from enum import StrEnum


class Orientation(StrEnum):
    """How the screen hangs; AUTO follows its own proportions."""

    AUTO = "auto"
    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


class DeviceKind(StrEnum):
    """Where a scanner or a document printer comes from."""

    REAL = "real"
    SIMULATED = "simulated"
    NONE = "none"


class TicketPrinterKind(StrEnum):
    """How the receipt printer is reached."""

    NONE = "none"
    NETWORK = "network"
    USB = "usb"
    SERIAL = "serial"
    SIMULATED = "simulated"


@dataclass(frozen=True, kw_only=True)
class Screen:
    """The touchscreen.

    Attributes:
        density_px_per_mm: 3.66 is a 24-inch panel of 1920 × 1080 (93 dpi).
        orientation: How it hangs.
    """

    density_px_per_mm: float = 3.66
    orientation: Orientation = Orientation.AUTO


@dataclass(frozen=True, kw_only=True)
class Scanner:
    """The scanner; `device` is a SANE name, or "auto" for the first found."""

    kind: DeviceKind = DeviceKind.REAL
    device: str = "auto"


@dataclass(frozen=True, kw_only=True)
class Printing:
    """The document printer.

    Attributes:
        queue: CUPS queue, or "auto" for the default one.
        server: Socket path or host:port of the print server, "" for the system's.
        pages_per_visit: Most pages one visit may print, one to a sheet.
        tray_sheets: Sheets of a full tray, for the count that staff see.
    """

    kind: DeviceKind = DeviceKind.REAL
    queue: str = "auto"
    server: str = ""
    pages_per_visit: int = 20
    tray_sheets: int = 250


@dataclass(frozen=True, kw_only=True)
class Ticket:
    """The receipt printer.

    Attributes:
        host: For `network`.
        port: For `network`; 9100 is the raw port of receipt printers.
        vendor_id: For `usb`.
        product_id: For `usb`.
        device: For `serial`, such as /dev/ttyS0.
        baud_rate: For `serial`.
        paper_width_mm: 80 or 58.
    """

    kind: TicketPrinterKind = TicketPrinterKind.NONE
    host: str = ""
    port: int = 9100
    vendor_id: int = 0
    product_id: int = 0
    device: str = ""
    baud_rate: int = 19200
    paper_width_mm: int = 80


@dataclass(frozen=True, kw_only=True)
class Speech:
    """The voice.

    Attributes:
        sink: Where the sound server plays it, "" for its own choice.
        headset: That is a headset: the visitor's own words may be read aloud.
    """

    kind: DeviceKind = DeviceKind.REAL
    sink: str = ""
    headset: bool = False


@dataclass(frozen=True, kw_only=True)
class Spool:
    """Documents of a visit, in memory."""

    size_limit_mb: int = 256
