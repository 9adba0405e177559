"""A PDF of somebody else is drawn once where a hang or a crash costs nothing.

Drawing runs in C, cannot be stopped, and holds the lock of every other page: a small
file whose parts repeat one another would stand still for hours, or fill the memory. So
a process of its own draws every page small, under the kernel's limits, before ours do.
"""

import contextlib
import os
import resource
import subprocess
import sys
from pathlib import Path

from cabin_app.documents.fit import FitError, FitReason
from cabin_app.documents.stick import MOST_PAGES

MOST_CPU_S = 10
"""Two hundred dense pages take 2 s; a bomb takes years."""
MOST_BYTES = 700 << 20
"""Of address space, the libraries' own 0.2 GB among them."""
_WITHIN_S = 60.0
"""Of everybody's clock: on a busy machine a second of work takes several."""
_LONGEST_SIDE_PX = 400
_ROOT = Path(__file__).parents[2]
_BAD = 3


def try_pages(path: Path) -> None:
    """Have every page drawn elsewhere; what is no PDF is not looked at. Blocks.

    Raises:
        FitError: UNREADABLE: it crashed, took too long, or too much memory.
        OSError: No process can be started.
    """
    with path.open("rb") as file:
        if b"%PDF-" not in file.read(1024):
            return
    program = [sys.executable, "-P", "-m", "cabin_app.documents.pdf_trial", str(path)]
    try:
        ended = subprocess.run(  # noqa: S603 (ourselves)
            program,
            cwd=_ROOT,
            env={"PYTHONPATH": str(_ROOT), "LC_ALL": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_WITHIN_S,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise FitError(FitReason.UNREADABLE) from error
    if ended.returncode != 0:
        raise FitError(FitReason.UNREADABLE)


def main(path: str) -> int:
    """Draw; the exit code. One that asks for a password is told by who opens it."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_CPU_S, MOST_CPU_S))
    _die_with_parent()
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(path) as document:
            for index in range(min(len(document), MOST_PAGES)):
                with contextlib.closing(document[index]) as page:
                    longest = max(1.0, *page.get_size())
                    page.render(scale=_LONGEST_SIDE_PX / longest).close()
    except pypdfium2.PdfiumError as error:
        asked = getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD
        return 0 if asked else _BAD
    except MemoryError:
        return _BAD
    return 0


def _die_with_parent() -> None:
    """The end of a visit does not wait; what it started must not outlive it."""
    from cabin_app.supervision.processes import dies_with

    dies_with(os.getppid())()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
