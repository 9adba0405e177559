"""Keys of rows: random, all of one length, made from nothing."""

import secrets

_BITS = 62


def random_key() -> int:
    """62 random bits; the 63rd is set, so that all keys are stored alike."""
    return 1 << _BITS | secrets.randbits(_BITS)


def name_of_key(key: int) -> str:
    """Sixteen letters and digits, for a file's name."""
    return f"{key:016x}"


def key_of_name(text: str) -> int | None:
    """The key that a name was made of, None when it is none."""
    try:
        key = int(text, 16)
    except ValueError:
        return None
    return key if key >> _BITS == 1 else None
