"""A network scanner that speaks eSCL (AirScan), on loopback: true states, no machine.

sane-airscan takes it for a real one; what it cannot be brought to is said in the
contract's rig. Controls may be called from any thread.
"""

import io
import threading
from dataclasses import dataclass, field
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import ClassVar, Self
from xml.etree import ElementTree as ET

from PIL import Image

_SCAN = "http://schemas.hp.com/imaging/escl/2011/05/03"
_PWG = "http://www.pwg.org/schemas/2010/12/sm"
_JOBS = "/eSCL/ScanJobs"
_DPI = (75, 150, 200, 300, 600)
_UNITS_PER_INCH = 300
"""eSCL tells lengths in these."""


class Trouble(StrEnum):
    """What goes wrong with the next pages, until it is mended."""

    NONE = ""
    JAM = "jam"
    """Paper is stuck in the feeder."""
    BUSY = "busy"
    """Somebody else scans, and does not end."""
    CUT = "cut"
    """The page ends in the middle, without a word."""
    MUTE = "mute"
    """The page is promised and never sent."""


@dataclass
class _State:
    trouble: Trouble = Trouble.NONE
    sheets: int = 3
    jobs: dict[str, tuple[bool, bytes]] = field(default_factory=dict)
    made: int = 0
    asked: threading.Event = field(default_factory=threading.Event)
    mended: threading.Event = field(default_factory=threading.Event)


class NetworkScanner:
    """One scanner on a port of its own; on as long as the context lasts.

    Attributes:
        asked: Set once a page was asked for.
    """

    def __init__(self) -> None:
        self._state = _State()
        self.asked = self._state.asked
        self._port = 0
        self._server: ThreadingHTTPServer | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """Where it answers, for airscan.conf."""
        return f"http://127.0.0.1:{self._port}/eSCL/"

    def simulate_trouble(self, trouble: Trouble) -> None:
        """From now on; `Trouble.NONE` mends it and fills the feeder."""
        state = self._state
        state.asked.clear()
        state.trouble = trouble
        state.sheets = 3
        if trouble is Trouble.NONE:
            state.mended.set()
        else:
            state.mended.clear()

    def simulate_feeder(self, sheets: int) -> None:
        """Put this many sheets into the feeder."""
        self._state.sheets = sheets

    def simulate_off(self) -> None:
        """Take it from the network."""
        server, self._server = self._server, None
        if server is not None and self._thread is not None:
            self._state.mended.set()
            server.shutdown()
            server.server_close()
            self._thread.join()

    def simulate_on(self) -> None:
        """Put it on the network, at the address it had."""
        if self._server is not None:
            return
        handler = type("Handler", (_Handler,), {"state": self._state})
        self._server = _Server(("127.0.0.1", self._port), handler)
        self._port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def configure(self, folder: Path) -> dict[str, str]:
        """Write SANE's settings for it alone; the environment that uses them."""
        (folder / "dll.conf").write_text("airscan\n", "utf-8")
        (folder / "airscan.conf").write_text(
            f'[devices]\n"Practice" = {self.url}, eSCL\n'
            "[options]\ndiscovery = disable\n",
            "utf-8",
        )
        return {"SANE_CONFIG_DIR": str(folder)}

    def __enter__(self) -> Self:
        self.simulate_on()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.simulate_off()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that was killed in the middle is what is tried here."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    state: ClassVar[_State]

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        state = self.state
        if self.path.endswith("ScannerCapabilities"):
            self._answer(200, _capabilities(), "text/xml")
        elif self.path.endswith("ScannerStatus"):
            self._answer(200, _status(state), "text/xml")
        elif self.path.endswith("NextDocument"):
            self._page(self.path.removesuffix("/NextDocument"))
        else:
            self._answer(404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        fed, page = _wanted(body)
        state = self.state
        if fed and (state.trouble is Trouble.JAM or state.sheets == 0):
            self._answer(409)
            return
        state.made += 1
        job = f"{_JOBS}/{state.made}"
        state.jobs[job] = (fed, page)
        self._answer(201, headers={"Location": job})

    def do_DELETE(self) -> None:
        self.state.jobs.pop(self.path, None)
        self._answer(200)

    def _page(self, job: str) -> None:
        state = self.state
        fed, page = state.jobs.get(job, (False, b""))
        state.asked.set()
        if state.trouble is Trouble.BUSY:
            self._answer(503)
            return
        if state.trouble is Trouble.MUTE:
            state.mended.wait()
        if not page or (fed and state.sheets == 0):
            self._answer(404)
            return
        if fed:
            state.sheets -= 1
        else:
            state.jobs[job] = (False, b"")
        cut = len(page) // 2 if state.trouble is Trouble.CUT else len(page)
        self._answer(200, page, "image/jpeg", send=cut)

    def _answer(
        self,
        code: int,
        body: bytes = b"",
        kind: str = "text/plain",
        *,
        headers: dict[str, str] | None = None,
        send: int | None = None,
    ) -> None:
        self.send_response(code)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[:send])
        if send is not None and send < len(body):
            self.close_connection = True


def _wanted(body: bytes) -> tuple[bool, bytes]:
    """Whether from the feeder, and the page."""
    settings = ET.fromstring(body)  # noqa: S314 (our own client, on loopback)
    texts = {each.tag.rpartition("}")[2]: each.text or "" for each in settings.iter()}
    dpi = int(texts.get("XResolution", "300"))
    size = tuple(
        max(1, round(int(texts[name]) * dpi / _UNITS_PER_INCH))
        for name in ("Width", "Height")
    )
    mode = "RGB" if texts.get("ColorMode", "").startswith("RGB") else "L"
    image = Image.new(mode, (size[0], size[1]), "white")
    image.paste("black", (size[0] // 8, size[1] // 8, size[0] // 2, size[1] // 6))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=85, dpi=(dpi, dpi))
    return texts.get("InputSource") == "Feeder", out.getvalue()


def _status(state: _State) -> bytes:
    feeder = "ScannerAdfLoaded" if state.sheets else "ScannerAdfEmpty"
    if state.trouble is Trouble.JAM:
        feeder = "ScannerAdfJam"
    return _document(
        "ScannerStatus",
        "<pwg:Version>2.6</pwg:Version><pwg:State>Idle</pwg:State>"
        f"<scan:AdfState>{feeder}</scan:AdfState>",
    )


def _capabilities() -> bytes:
    resolutions = "".join(
        f"<scan:DiscreteResolution><scan:XResolution>{dpi}</scan:XResolution>"
        f"<scan:YResolution>{dpi}</scan:YResolution></scan:DiscreteResolution>"
        for dpi in _DPI
    )
    caps = (
        "<scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>2550</scan:MaxWidth>"
        "<scan:MinHeight>16</scan:MinHeight><scan:MaxHeight>3508</scan:MaxHeight>"
        "<scan:SettingProfiles><scan:SettingProfile><scan:ColorModes>"
        "<scan:ColorMode>Grayscale8</scan:ColorMode>"
        "<scan:ColorMode>RGB24</scan:ColorMode></scan:ColorModes>"
        "<scan:DocumentFormats><pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>"
        "<scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt>"
        "</scan:DocumentFormats><scan:SupportedResolutions><scan:DiscreteResolutions>"
        f"{resolutions}</scan:DiscreteResolutions></scan:SupportedResolutions>"
        "</scan:SettingProfile></scan:SettingProfiles>"
    )
    return _document(
        "ScannerCapabilities",
        "<pwg:Version>2.6</pwg:Version>"
        "<pwg:MakeAndModel>Practice network scanner</pwg:MakeAndModel>"
        f"<scan:Platen><scan:PlatenInputCaps>{caps}</scan:PlatenInputCaps></scan:Platen>"
        f"<scan:Adf><scan:AdfSimplexInputCaps>{caps}</scan:AdfSimplexInputCaps>"
        "<scan:FeederCapacity>50</scan:FeederCapacity></scan:Adf>",
    )


def _document(name: str, inside: str) -> bytes:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><scan:{name} xmlns:scan="{_SCAN}" '
        f'xmlns:pwg="{_PWG}">{inside}</scan:{name}>'
    ).encode()
