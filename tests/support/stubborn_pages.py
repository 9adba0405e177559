"""Pages that hold on when a visit ends: each in the state that holds most."""

from dataclasses import dataclass
from pathlib import Path

from cabin_app.session import events
from support.pages import PageServer, Reply, page
from support.web_bench import WebBench

FIELD = "<div style='height:100vh'><input type=file hidden><select></select></div>"
STUBBORN = {
    "an alert": "alert('stop')",
    "a thousand alerts": "for (let i = 0; i < 1000; i++) alert(i)",
    "leave without saving": "onbeforeunload = e => e.preventDefault();"
    "onclick = () => seen('tapped')",
    "a long farewell": "onpagehide = () => { for (;;); }; seen('ready')",
    "an endless loop": "fetch('/seen/ready').then(() => { for (;;); })",
    "an endless worker": "new Worker(URL.createObjectURL(new Blob(['for(;;);'])));"
    "seen('ready')",
    "a file asked for": "onclick = () => document.querySelector('input').click()",
    "a list open": "onclick = () => seen('tapped')",
    "a download": "onclick = () => { location = '/file'; }",
    "a camera asked for": "navigator.mediaDevices.getUserMedia({video: true,"
    "audio: true}).catch(() => 0); seen('ready')",
    "a picture that moves": "const v = document.createElement('video');"
    "v.srcObject = document.createElement('canvas').captureStream(); v.muted = true;"
    "document.body.append(v); v.play(); seen('ready')",
    "full screen": "onclick = () => { document.body.requestFullscreen()"
    ".catch(() => 0); seen('tapped'); }",
    "a print": "seen('ready'); print()",
    "a page that never comes": "",
    "hundreds of frames": "for (let i = 0; i < 200; i++)"
    "document.body.append(document.createElement('iframe')); seen('ready')",
    "all memory": "seen('ready'); const kept = [];"
    "setInterval(() => kept.push(new Uint8Array(1e6).fill(1)), 5)",
}


@dataclass(frozen=True)
class Stubborn:
    """A page in its state, and the process it lives in."""

    renderer: int

    @property
    def is_gone(self) -> bool:
        """Whether its process has ended; one that waits to be buried has."""
        try:
            stat = Path(f"/proc/{self.renderer}/stat").read_text()
        except (FileNotFoundError, ProcessLookupError):
            return True
        return stat.rpartition(")")[2].split()[0] == "Z"


def open_stubborn(bench: WebBench, site: PageServer, name: str) -> Stubborn:
    """Bring the page into that state."""
    site.replies["/file"] = Reply(
        b"%PDF-" + bytes(range(256)),
        "application/pdf",
        headers={"Content-Disposition": "attachment"},
        promised=900_000,
    )
    script = STUBBORN[name]
    site.replies["/"] = page(script, FIELD) if script else site.never
    heard, asked = len(site.seen), len(site.paths)
    if "onclick" in script:
        bench.open(site.url("/"))
    else:
        bench.ask(site.url("/"))
        bench.until(lambda: len(site.paths) > asked)
    sheet = bench.item("pageDialog")
    stands = {
        "an alert": lambda: bool(sheet.property("visible")),
        "a thousand alerts": lambda: bool(sheet.property("visible")),
        "a file asked for": lambda: bool(bench.all_of(events.FileRequested)),
        "a download": lambda: any("/file" in one.path for one in site.paths[asked:]),
        "a page that never comes": lambda: True,
    }
    there = stands.get(name, lambda: len(site.seen) > heard)
    if "onclick" in script:
        bench.tap(there)
    else:
        bench.until(there)
    return Stubborn(bench.renderer_pid())
