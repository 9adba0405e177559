"""``python -m cabin_app.practice``: both sites in a process that dies with its parent.

Prints one JSON line of their addresses when ready ("office", "mail", "room") and serves
until its standard input closes or it is told to end.

Exit: 0, 1 (a port or the log cannot be used), 2 (usage).
"""

import argparse
import json
import os
import signal
import sys
from pathlib import Path

from cabin_app.practice.servers import SESSION_IDLE_S, PracticeServers
from cabin_app.precedence import step_back

_PR_SET_PDEATHSIG = 1


def main() -> int:
    """Run both sites as the command line says."""
    options = _options()
    step_back()
    signal.signal(signal.SIGTERM, _end)
    if options.die_with_parent:
        _die_with_parent()
    try:
        servers = PracticeServers(
            office_port=options.office_port,
            mail_port=options.mail_port,
            room_port=options.room_port,
            relay_port=options.relay_port,
            log=options.log,
            session_idle_s=options.session_s,
        )
    except OSError as error:
        sys.stderr.write(_remedy(error) + "\n")
        return 1
    with servers:
        ready = {
            "office": servers.office_url,
            "mail": servers.mail_url,
            "room": servers.room_url,
        }
        sys.stdout.write(json.dumps(ready) + "\n")
        sys.stdout.flush()
        _wait_for_the_parent()
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m cabin_app.practice",
        description="A fictional public office and mail provider, on loopback.",
    )
    parser.add_argument("--office-port", type=int, default=0, help="0: any free port")
    for name in ("--mail-port", "--room-port", "--relay-port"):
        parser.add_argument(name, type=int, default=0, help="0: any free port")
    parser.add_argument("--log", type=Path, help="append events here, as JSON lines")
    parser.add_argument(
        "--session-s",
        type=float,
        default=SESSION_IDLE_S,
        help="idle seconds before the office's session expires",
    )
    parser.add_argument(
        "--die-with-parent",
        action="store_true",
        help="also end when the thread that started this process ends",
    )
    return parser.parse_args()


def _remedy(error: OSError) -> str:
    if error.filename is not None:
        return f"{error.filename}: {error.strerror}: choose another file for the log."
    return f"{error.strerror}: choose another port, or 0 for any."


def _end(_signal: int, _frame: object) -> None:
    raise SystemExit(0)


def _die_with_parent() -> None:
    """Have the kernel end us even if another process keeps our input open."""
    import ctypes

    parent = os.getppid()
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != parent:
        raise SystemExit(0)


def _wait_for_the_parent() -> None:
    while os.read(0, 1024):
        pass


if __name__ == "__main__":
    try:
        raise SystemExit(main())
    except KeyboardInterrupt:
        raise SystemExit(0) from None
