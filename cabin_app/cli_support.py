"""``support-archive`` and ``readiness``: how the cabin is, for afar, for the wall."""

import argparse
import sys
from pathlib import Path

_OK, _FAULT = 0, 1


def add_support(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> None:
    """Describe the commands."""
    archive = commands.add_parser(
        "support-archive", help="one file for who helps from afar; nothing of anybody"
    )
    archive.add_argument("--out", type=Path, required=True, help="folder or stick")
    archive.add_argument("--config", type=Path)
    archive.set_defaults(act=_archive)

    page = commands.add_parser("readiness", help="one A4 page: is the cabin ready?")
    page.add_argument("--out", type=Path, required=True, help="PDF file")
    page.add_argument("--language", choices=["fr", "en"], default="fr")
    page.add_argument("--practice", action="store_true", help="say that it is practice")
    page.add_argument("--config", type=Path)
    page.set_defaults(act=_page)


def _archive(options: argparse.Namespace) -> int:
    from cabin_app.bootstrap.support import support_archive

    try:
        print(support_archive(options.out, config=options.config))
    except OSError as error:
        return _refused(options.out, error)
    return _OK


def _page(options: argparse.Namespace) -> int:
    from cabin_app.bootstrap.support import readiness
    from cabin_app.language import Language

    page = readiness(
        config=options.config,
        language=Language(options.language),
        rehearsing=options.practice,
    )
    try:
        options.out.write_bytes(page)
    except OSError as error:
        return _refused(options.out, error)
    print(options.out)
    return _OK


def _refused(out: Path, error: OSError) -> int:
    print(f"{out}: {error.strerror}. Choose another.", file=sys.stderr)
    return _FAULT
