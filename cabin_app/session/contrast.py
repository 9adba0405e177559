"""The colours of the screens."""

from enum import StrEnum


class Contrast(StrEnum):
    """The four colour modes of the look."""

    LIGHT = "light"
    DARK = "dark"
    LIGHT_CONTRAST = "light_contrast"
    SOFT = "soft"
