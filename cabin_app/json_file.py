"""JSON that a program of ours wrote and somebody may have spoilt: a value, or an error.

`json` alone also raises what nobody expects of a file: RecursionError for a thousand
brackets, and infinities that overflow later, where they are counted with.
"""

import json
import math
from pathlib import Path
from typing import Any, NoReturn

from cabin_app.plain_file import GREATEST_SIZE_BYTES, read_plain


def read_json(path: Path) -> Any:
    """Read it. A pipe in its place is not waited for.

    Raises:
        OSError: It is not there, cannot be read, or is no ordinary file.
        ValueError: It is no JSON, or none that we write.
    """
    content = read_plain(path)
    if len(content) > GREATEST_SIZE_BYTES:
        message = "it is over 1 MB, ours never are"
        raise ValueError(message)
    try:
        return json.loads(
            content.decode("utf-8"), parse_float=_finite, parse_constant=_refuse
        )
    except RecursionError as error:
        message = "its values are nested too deep"
        raise ValueError(message) from error


def _finite(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _refuse(text)


def _refuse(text: str) -> NoReturn:
    message = f"{text[:20]} is no number of ours"
    raise ValueError(message)
