"""Where a value stands in a file; apart from the parser, which is slow to load."""

Keys = tuple[str | int, ...]
"""Names and 0-based positions, from the top."""


def field_name(keys: Keys) -> str:
    """The dotted path of a value: `procedures[1].hosts[0]`."""
    parts = [f"[{key}]" if isinstance(key, int) else f".{key}" for key in keys]
    return "".join(parts).removeprefix(".")
