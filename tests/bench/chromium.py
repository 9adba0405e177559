"""The peer: Debian's Chromium as a kiosk, on the same display."""

import http.server
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

PAINT_LIMIT_S = 30.0
_PAINTED = b"""<script>
requestAnimationFrame(() => requestAnimationFrame(() => fetch('/painted')));
</script></body>"""


_WAITING = b"""<!doctype html><title>...</title><body><script>
fetch('/go').then(() => { location = '/'; });
</script></body>"""


class MissingPeer(Exception):
    """Chromium is not installed: apt-get install chromium."""


class PageThatTells:
    """Serves a copy of a page that tells when it was painted.

    The practice site forbids scripts, so that its own page cannot tell.
    """

    def __init__(self, page: bytes, parts: Mapping[str, tuple[str, bytes]]) -> None:
        """Take the page, and its parts by path: type and content."""
        self.painted = threading.Event()
        self.painted_at_s = 0.0
        self.going = threading.Event()
        self.went_at_s = 0.0
        outer = self
        whole = page.replace(b"</body>", _PAINTED)
        if whole == page:
            message = "the page has no </body> to put the script before"
            raise ValueError(message)

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                if self.path == "/painted":
                    outer.painted_at_s = time.monotonic()
                    outer.painted.set()
                if self.path == "/go":
                    outer.going.wait()
                    outer.went_at_s = time.monotonic()
                kind, content = parts.get(self.path, ("text/html; charset=utf-8", b""))
                if self.path == "/waiting":
                    content = _WAITING
                elif self.path == "/":
                    content = whole
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *arguments: object) -> None:
                """Say nothing."""

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def port(self) -> int:
        """Where it is served, on 127.0.0.1."""
        return int(self._server.server_port)

    def close(self) -> None:
        """Answer no more."""
        self.going.set()
        self._server.shutdown()
        self._server.server_close()


@contextmanager
def kiosk(
    url: str, environment: Mapping[str, str]
) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """Start it on a page; gives the process and the instant before it was made."""
    program = shutil.which("chromium")
    if program is None:
        message = "apt-get install chromium"
        raise MissingPeer(message)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        words = [program, "--kiosk", "--no-sandbox", "--no-first-run"]
        words += [f"--user-data-dir={Path(folder)}", "--window-size=1920,1080", url]
        started_s = time.monotonic()
        process = subprocess.Popen(
            words,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield process, started_s
        finally:
            process.terminate()
            process.wait()
