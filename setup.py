"""A wheel is built only where the translations were: without them nobody reads a word.

All else is in `pyproject.toml`; `packaging/wheel` makes ready, then builds.
"""

from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

WORDS = Path(__file__).parent / "assets" / "i18n"
ALWAYS = ("fr", "en", "ar")


def lacking(folder: Path) -> list[str]:
    """Files that screens are read from and that are not there, by their names."""
    names = [f"cabin_{language}.qm" for language in ALWAYS]
    return [name for name in names if not (folder / name).is_file()]


class WholeBuild(build_py):
    """The build of a wheel; a source tree that is only linked may come before."""

    def run(self) -> None:
        """Refuse what would start nowhere."""
        missing = [] if self.editable_mode else lacking(WORDS)
        if missing:
            message = f"{WORDS}: {', '.join(missing)} missing; run packaging/wheel"
            raise SystemExit(message)
        super().run()


if __name__ == "__main__":
    setup(cmdclass={"build_py": WholeBuild})
