"""A visit's process whose strings the test holds: it says what the test wants.

Run as a program, it connects to the test's socket, tells its number and how it was
started, then carries lines both ways: from the test to the supervisor and back.
Words for itself begin with "!": it dies, spawns a grandchild, or becomes deaf.
"""

import os
import selectors
import signal
import socket
import subprocess
import sys
from pathlib import Path


def main() -> None:
    strings = socket.socket(socket.AF_UNIX)
    strings.connect(sys.argv[1])
    link = socket.socket(fileno=int(os.environ["CABIN_LINK_FD"]))
    strings.sendall(f"{os.getpid()} {sys.argv[2]}\n".encode())
    deaf = False
    selector = selectors.DefaultSelector()
    selector.register(strings, selectors.EVENT_READ)
    selector.register(link, selectors.EVENT_READ)
    while True:
        for key, _ in selector.select():
            piece = key.fileobj.recv(4096)  # type: ignore[union-attr]
            if not piece:
                sys.exit(0)
            if key.fileobj is link:
                strings.sendall(piece)
                if b'"quit"' in piece and not deaf:
                    sys.exit(0)
                continue
            for line in piece.splitlines():
                deaf = obey(line, link, strings) or deaf


def obey(line: bytes, link: socket.socket, strings: socket.socket) -> bool:
    match line.decode().split(maxsplit=1):
        case ["!die"]:
            os.kill(os.getpid(), signal.SIGKILL)
        case ["!deaf"]:
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            return True
        case ["!child"]:
            child = subprocess.Popen(["sleep", "1000"])
            strings.sendall(f"{child.pid}\n".encode())
        case ["!far-child"]:
            child = subprocess.Popen(["setsid", "sleep", "1000"])
            strings.sendall(f"{child.pid}\n".encode())
        case ["!spool", folder]:
            Path(folder).mkdir(mode=0o700)
            (Path(folder) / "page.png").write_bytes(b"a secret")
            strings.sendall(b"done\n")
        case _:
            link.sendall(line + b"\n")
    return False


if __name__ == "__main__":
    main()
