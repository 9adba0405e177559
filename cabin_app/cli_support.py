"""``support-archive`` and ``readiness``: how the cabin is, for afar, for the wall."""

import argparse
from pathlib import Path

from cabin_app.command_line import add_config, writing

_OK = 0


def add_support(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> None:
    """Describe the commands."""
    archive = commands.add_parser(
        "support-archive", help="one file for who helps from afar; nothing of anybody"
    )
    archive.add_argument("--out", type=Path, required=True, help="folder or stick")
    add_config(archive)
    archive.set_defaults(act=_archive)

    page = commands.add_parser("readiness", help="one A4 page: is the cabin ready?")
    page.add_argument("--out", type=Path, required=True, help="PDF file")
    page.add_argument(
        "--language", choices=["fr", "en"], default="fr", help="of the page"
    )
    page.add_argument("--practice", action="store_true", help="say that it is practice")
    add_config(page)
    page.set_defaults(act=_page)


def _archive(options: argparse.Namespace) -> int:
    from cabin_app.bootstrap.support import support_archive

    with writing(options.out):
        archive = support_archive(options.out, config=options.config)
    print(archive)
    return _OK


def _page(options: argparse.Namespace) -> int:
    from cabin_app.bootstrap.support import readiness
    from cabin_app.language import Language

    page = readiness(
        config=options.config,
        language=Language(options.language),
        rehearsing=options.practice,
    )
    with writing(options.out):
        options.out.write_bytes(page)
    print(options.out)
    return _OK
