"""Cameras on the bench: which there are, and a photo."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from devices.bench.answers import Row, health_row, say_rows
from devices.camera.simulated import SimulatedCamera
from devices.camera.v4l import VideoCameras
from devices.ports.camera import CameraFault, CameraPort

FAMILY = "camera"


def find(*, simulate: bool) -> list[Row]:
    """All cameras."""
    with closing(_camera(simulate=simulate)) as camera:
        return [
            {
                "family": FAMILY,
                "device": str(one.path),
                "maker": "",
                "model": one.name,
                "shutter": one.shutter.value,
            }
            for one in camera.cameras()
        ]


def add_place(parser: argparse.ArgumentParser) -> None:
    """The first one is used."""


def look(options: argparse.Namespace) -> Row:
    """How the first one is."""
    with closing(_camera(simulate=options.simulate)) as camera:
        return health_row(FAMILY, camera.health())


def add_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    """Add ``photo``."""
    photo = commands.add_parser("photo", parents=[shared], help="take a picture")
    photo.add_argument("--out", type=Path, required=True, help="JPEG file to write")
    photo.set_defaults(act=_photo)


def _photo(options: argparse.Namespace) -> int:
    with closing(_camera(simulate=options.simulate)) as camera:
        try:
            content = camera.photo()
        except CameraFault as fault:
            print(f"No picture: {fault}", file=sys.stderr)
            return 1
    options.out.write_bytes(content)
    row = {"family": FAMILY, "file": str(options.out), "bytes": len(content)}
    say_rows([row], as_json=options.json, nothing="")
    return 0


def _camera(*, simulate: bool) -> CameraPort:
    return SimulatedCamera() if simulate else VideoCameras()
