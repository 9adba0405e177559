"""Makes assets/words/public-suffixes.txt anew, from the list of publicsuffix.org.

Run it on the list that you fetched: `packaging/public_suffixes.py FILE`.
Rules only, as a host is asked for (ASCII); what people wrote about them stays there.
"""

import sys
from pathlib import Path

OURS = Path(__file__).parents[1] / "assets" / "words" / "public-suffixes.txt"
_HEAD = ("// This Source", "// License, v.", "// file, You", "// VERSION", "// COMMIT")
_ORIGIN = "// From https://publicsuffix.org/list/public_suffix_list.dat, shortened."


def shortened(full: str) -> str:
    """The licence, the version and the rules of a list."""
    lines = full.splitlines()
    head = [line for line in lines if line.startswith(_HEAD)]
    written = [line.split()[0] for line in lines if line and line[:2] != "//"]
    rules = {_ascii(rule) for rule in written}
    return "\n".join([*head, _ORIGIN, *sorted(rules)]) + "\n"


def _ascii(rule: str) -> str:
    """A rule as a host is asked for; `*.` and `!` are not part of a name."""
    name = rule.lstrip("!*.")
    mark = rule[: len(rule) - len(name)]
    return mark + name.encode("idna").decode("ascii")


if __name__ == "__main__":
    OURS.write_text(shortened(Path(sys.argv[1]).read_text("utf-8")), "utf-8")
