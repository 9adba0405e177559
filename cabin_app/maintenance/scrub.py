"""Takes out of a text what tells of a place, a key or a person. Pure.

For what leaves the cabin: the text is the program's own as a rule, and this stands
behind that rule. Known words (hosts and secrets of the settings) are taken out as they
stand, everything else by its form.
"""

import re
from collections.abc import Iterable

SECRET, MAIL, HOST, NUMBER, USER, FOUND = (
    "«secret»",
    "«mail»",
    "«host»",
    "«number»",
    "«user»",
    "«value»",
)
SHORTEST_WORD = 3
"""Shorter ones would take pieces out of ordinary words."""

_OURS = frozenset(
    {
        *("py", "yaml", "yml", "json", "qml", "qm", "ts", "js", "html", "css", "svg"),
        *("png", "jpg", "pdf", "sqlite", "db", "prom", "log", "txt", "so", "toml"),
        *("conf", "md", "service", "socket", "ttf", "otf", "wav", "zip", "new", "mo"),
        *("former", "draft", "part", "pem", "lock", "target"),
    }
)
"""Ends of file names, none of which ends the name of a host."""
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)*")
_ADDRESS = re.compile(r"\b[a-z][a-z0-9+.-]{1,12}://[^\s\"'<>]+")
_KEY = (
    r"(?!(?:ui|devices|screen|timeouts|scanner|printing|ticket|speech|audio|usb|spool|"
    r"journal|metrics|town|practice|calling|place)(?:\.[a-z_]+){1,2}(?![\w.-]))"
)
"""A setting or a module of ours is no host."""
_NAME = re.compile(
    rf"(?<![\w/.-]){_KEY}(?:[A-Za-z0-9-]{{1,63}}\.)+([A-Za-z]{{2,24}})(?::\d+)?(?![\w(])"
)
_IPV4 = re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)")
_IPV6 = re.compile(r"(?<![\w:])(?:[0-9a-fA-F]{1,4}:){4,7}[0-9a-fA-F]{1,4}(?![\w:])")
_DIGITS = re.compile(r"(?<![\w.:/-])\+?\d(?:[ .]?\d){6,}(?![\w:-])")
_HOME = re.compile(r"/(home|Users|run/user)/[^/\s\"':,]+")
_FOUND = re.compile(r"(found )\"[^\"]*\"")


def scrub(text: str, secrets: Iterable[str] = (), hosts: Iterable[str] = ()) -> str:
    """The text without them.

    Args:
        text: Any number of lines.
        secrets: Words that open something, or name somebody.
        hosts: Names and numbers of machines.
    """
    text = _without(text, secrets, SECRET)
    text = _ADDRESS.sub(_address, text)
    text = _without(text, hosts, HOST)
    for pattern, put in (
        (_MAIL, MAIL),
        (_IPV4, HOST),
        (_IPV6, HOST),
        (_NAME, _host),
        (_HOME, _home),
        (_DIGITS, NUMBER),
        (_FOUND, _found),
    ):
        text = pattern.sub(put, text)
    return text


def _without(text: str, words: Iterable[str], put: str) -> str:
    for word in sorted(set(words), key=len, reverse=True):
        if len(word) >= SHORTEST_WORD:
            text = re.sub(
                rf"(?<!\w){re.escape(word)}(?!\w)", put, text, flags=re.IGNORECASE
            )
    return text


def _address(found: "re.Match[str]") -> str:
    return f"{found[0].partition('://')[0]}://{HOST}"


def _host(found: "re.Match[str]") -> str:
    return found[0] if found[1].lower() in _OURS else HOST


def _home(found: "re.Match[str]") -> str:
    return f"/{found[1]}/{USER}"


def _found(found: "re.Match[str]") -> str:
    return f'{found[1]}"{FOUND}"'
