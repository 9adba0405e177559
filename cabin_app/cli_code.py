"""``code``: the codes of agent and technician. None is ever an argument, nor shown."""

import argparse
import getpass
import os
import sys

from cabin_app.paths import find_paths
from cabin_app.roles.model import Role

_OK, _FAULT = 0, 1


def add_code_command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> None:
    """Describe the command."""
    code = commands.add_parser("code", help="codes of agent and technician")
    acts = code.add_subparsers(required=True, metavar="ACT")
    for name, act, said in (
        ("set", _set, "asked twice; or one line of the standard input"),
        ("clear", _clear, "nobody enters under it any more"),
    ):
        parser = acts.add_parser(name, help=said)
        parser.add_argument("role", choices=[role.value for role in Role])
        parser.set_defaults(act=act)
    second = acts.add_parser(
        "second-factor", help="a telephone's code for the technician"
    )
    second.add_argument("wanted", choices=["on", "off"])
    second.set_defaults(act=_second_factor)


def _set(options: argparse.Namespace) -> int:
    from cabin_app.roles.attempts import attempts_path, clear_attempts
    from cabin_app.roles.codes import codes_path, set_code
    from cabin_app.roles.pin import WeakCode

    role = Role(options.role)
    state = find_paths(os.environ, os.getuid()).state
    try:
        set_code(codes_path(state), role, _asked(role))
    except WeakCode as error:
        print(f"not set: {error}.", file=sys.stderr)
        return _FAULT
    clear_attempts(attempts_path(state))
    print(f"The {role} has a code. It is kept sealed: nobody can read it back.")
    return _OK


def _asked(role: Role) -> str:
    from cabin_app.roles.pin import WeakCode

    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    first = getpass.getpass(f"New code of the {role} (6 to 12 digits): ")
    if getpass.getpass("Once more: ") != first:
        message = "the two entries differ"
        raise WeakCode(message)
    return first


def _clear(options: argparse.Namespace) -> int:
    from cabin_app.roles.codes import clear_code, codes_path

    clear_code(
        codes_path(find_paths(os.environ, os.getuid()).state), Role(options.role)
    )
    print(f"The {options.role} has no code any more.")
    return _OK


def _second_factor(options: argparse.Namespace) -> int:
    from cabin_app.roles.codes import codes_path, set_second_factor

    place = codes_path(find_paths(os.environ, os.getuid()).state)
    if options.wanted == "off":
        set_second_factor(place, "")
        print("The technician's code is enough.")
        return _OK
    import pyotp

    secret = pyotp.random_base32()
    set_second_factor(place, secret)
    address = pyotp.TOTP(secret).provisioning_uri(
        name="technicien", issuer_name="La cabine"
    )
    print("Give this to the telephone's application; it is not shown again:")
    print(address)
    return _OK
