"""French typography, so that whoever edits the catalogue can type plainly."""

import re

_NO_BREAK = "\u00a0"
_BEFORE = re.compile(r"[ \u00a0]+(?=[?!:;»€%])")
_AFTER_OPENING = re.compile(r"«[ \u00a0]*")
_HOUR = re.compile(r"(?<=[0-9])[ ](?=h\b)|(?<=\bh)[ ](?=[0-9])")


def french(text: str) -> str:
    """The same words, with apostrophes and non-breaking spaces as printed."""
    text = text.replace("'", "’")
    text = _BEFORE.sub(_NO_BREAK, text)
    if "«" in text:
        text = _AFTER_OPENING.sub(f"«{_NO_BREAK}", text)
    return _HOUR.sub(_NO_BREAK, text) if "h" in text else text
