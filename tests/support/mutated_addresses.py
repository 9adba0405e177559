"""Addresses as an attacker, a torn QR code or a careless form would write them."""

import random
from collections.abc import Iterator

LISTED = ("www.caf.fr", "caf.fr", "cfspart.impots.gouv.fr", "a.b.caf.fr")
FOREIGN = (
    "evil.test",
    "www.caf.fr.evil.test",
    "evilcaf.fr",
    "caf.fr-aides.com",
    "impots.gouv.fr",
    "x.cfspart.impots.gouv.fr",
    "xn--cf-rbb.fr",
    "127.0.0.1",
    "2130706433",
    "0x7f.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "localhost",
    "fr",
)
SCHEMES = (
    "https:",
    "http:",
    "HTTPS:",
    "wss:",
    "ws:",
    "ftp:",
    "file:",
    "blob:https:",
    "view-source:https:",
    "javascript:",
    "data:",
    "filesystem:https:",
    "chrome:",
    "about:",
    "tel:",
    "",
    "//",
)
SLASHES = ("//", "/", "", "///", "////", "\\\\", "/\\", "\\/", "//\t", " //", "/%2f")
USERS = ("", "", "", "user@", "www.caf.fr@", "caf.fr:443@", "\\@", "%40", "@", ":@")
PORTS = ("", "", "", ":443", ":8443", ":80", ":0", ":", ":99999", ":0443", ":4e2")
TAILS = (
    "",
    "/",
    "/a/b?c=d#e",
    "\\evil.test",
    "/\\evil.test",
    "?@evil.test/",
    "#@evil.test/",
    ";@evil.test",
    "/%2e%2e/",
    "/..//evil.test",
    "%2f@evil.test",
    "?u=https://www.caf.fr/",
    "/www.caf.fr",
)
PIECES = (
    *"/\\@:.?#%-_[];,&=+ \t\n\r\x00\x7f",
    *("%2e", "%2E", "%2f", "%5c", "%40", "%00", "%09", "%0a", "%25"),
    *("。", "．", "｡", "／", "∕", "⁄", "＼", "＠", "：", "？", "＃", "℀", "⑴"),
    *("\u200b", "\u200d", "\u2060", "\u202e", "\u00ad", "\ufeff", "\u00a0", "\u3000"),
    *("ⓒ", "ß", "ſ", "K", "ı", "α", "а", "ﬀ", "１", "٣", "é", "e\u0301"),
    *("evil.test", "caf.fr", ".caf.fr", "@caf.fr", "\\@caf.fr", "[::1]", "xn--"),
)


def mutated_addresses(count: int, *, seed: int) -> Iterator[str]:
    """That many, always the same for a seed: put together oddly, then damaged."""
    chance = random.Random(seed)  # noqa: S311 (chance, not secrecy)
    for _ in range(count):
        text = _assembled(chance)
        for _ in range(chance.choice((0, 0, 1, 1, 2, 3))):
            text = _damaged(text, chance)
        yield text


def _assembled(chance: random.Random) -> str:
    hosts = LISTED if chance.random() < 0.6 else FOREIGN
    odd = chance.random() < 0.5
    return "".join(
        (
            chance.choice(SCHEMES) if odd else "https:",
            chance.choice(SLASHES) if chance.random() < 0.3 else "//",
            chance.choice(USERS),
            chance.choice(hosts),
            chance.choice(("", "", "", ".", "..")),
            chance.choice(PORTS),
            chance.choice(TAILS),
        )
    )


def _damaged(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text) + 1)
    match chance.randrange(6):
        case 0:
            return text[:at] + chance.choice(PIECES) + text[at:]
        case 1:
            return text[:at] + chance.choice(PIECES) + text[at + 1 :]
        case 2:
            return text[:at] + text[at + chance.randrange(1, 4) :]
        case 3:
            return text[:at] + text[at : at + 1].swapcase() + text[at + 1 :]
        case 4:
            return text[:at] + "".join(f"%{b:02x}" for b in text[at : at + 1].encode())
        case _:
            return text[:at] + chance.choice(FOREIGN + LISTED) + text[at:]
