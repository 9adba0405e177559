"""Why the cabin is out of order: known before there is a visit."""

from enum import StrEnum


class StopCause(StrEnum):
    """Why the cabin is out of order."""

    RESIDUE = "residue"
    UNEXPECTED = "unexpected"
    BAD_FILE = "bad_file"
