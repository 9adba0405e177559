"""The file of the codes: who has one, sealed; nothing that could be typed."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cabin_app.errors import BadFile, Problem
from cabin_app.json_file import read_json
from cabin_app.roles.model import Role
from cabin_app.roles.pin import WeakCode, checked_code, fits, is_seal, sealed

FORMAT = 1
FILE_NAME = "codes.json"


@dataclass(frozen=True, kw_only=True)
class Codes:
    """What is known of the codes.

    Attributes:
        seals: By role; a role without one cannot enter.
        second_factor: Secret of the technician's telephone (RFC 6238), "" for none.
    """

    seals: Mapping[Role, str]
    second_factor: str = ""


def codes_path(state_folder: Path) -> Path:
    """Where they are kept."""
    return state_folder / FILE_NAME


def read_codes(path: Path) -> Codes:
    """Read the file; none at all means that no code was ever set.

    Raises:
        BadFile: It cannot be read, or is not what `code set` writes.
    """
    try:
        value = read_json(path)
    except FileNotFoundError:
        return Codes(seals={})
    except json.JSONDecodeError as error:
        raise BadFile([_problem(path, "this is not JSON", error.lineno)]) from error
    except (OSError, ValueError) as error:
        raise BadFile([_problem(path, f"cannot be read: {error}")]) from error
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise BadFile([_problem(path, f"format {FORMAT} expected")])
    seals = {role: value[role] for role in Role if value.get(role) is not None}
    second = value.get("second_factor", "")
    if not all(is_seal(seal) for seal in seals.values()) or not isinstance(second, str):
        raise BadFile([_problem(path, "sealed codes expected")])
    return Codes(seals=seals, second_factor=second)


def set_code(path: Path, role: Role, code: str) -> None:
    """Keep a new code of a role, in place of the one before.

    Raises:
        WeakCode: It may not be one, or the other role has it already.
        BadFile: The file that is there cannot be used, or not be written.
    """
    checked_code(code)
    codes = read_codes(path)
    others = (seal for each, seal in codes.seals.items() if each is not role)
    if any(fits(seal, code) for seal in others):
        message = "agent and technician need two different codes"
        raise WeakCode(message)
    _write(path, {**codes.seals, role: sealed(code)}, codes.second_factor)


def clear_code(path: Path, role: Role) -> None:
    """Take a role's code away: nobody enters under it any more.

    Raises:
        BadFile: As for `set_code`.
    """
    codes = read_codes(path)
    left = {each: seal for each, seal in codes.seals.items() if each is not role}
    second = codes.second_factor if Role.TECHNICIAN in left else ""
    _write(path, left, second)


def set_second_factor(path: Path, secret: str) -> None:
    """Ask the technician for a telephone's code too; "" asks no more.

    Raises:
        BadFile: As for `set_code`; or the technician has no code yet.
    """
    codes, asked = read_codes(path), Role.TECHNICIAN
    if secret and asked not in codes.seals:
        raise BadFile([_problem(path, "the technician has no code yet", role=asked)])
    _write(path, codes.seals, secret)


def _write(path: Path, seals: Mapping[Role, str], second_factor: str) -> None:
    kept = {role.value: seal for role, seal in seals.items()}
    value = {"format": FORMAT, **kept, "second_factor": second_factor}
    write_private(path, json.dumps(value, indent=2) + "\n")


def write_private(path: Path, text: str) -> None:
    """Replace a file in one go, for its owner alone.

    Set by root, it belongs to whoever owns the folder: the cabin's user reads it.

    Raises:
        BadFile: It cannot be written.
    """
    draft = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft.unlink(missing_ok=True)
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if os.geteuid() == 0:
            owner = path.parent.stat()
            os.chown(draft, owner.st_uid, owner.st_gid)
        draft.replace(path)
    except OSError as error:
        said = f"cannot be written ({error.strerror})"
        remedy = "Check the rights and the free space of this folder."
        problem = Problem(place=path, message=said, remedy=remedy)
        raise BadFile([problem]) from error


def _problem(
    path: Path, message: str, line: int = 0, *, role: Role | None = None
) -> Problem:
    remedy = (
        f"Set it: `python -m cabin_app code set {role}`."
        if role
        else "Move this file away; set both codes again: "
        "`python -m cabin_app code set agent`, then `technician`."
    )
    return Problem(place=path, message=message, remedy=remedy, line=line)
