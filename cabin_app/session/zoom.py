"""How large a web page is shown."""

ZOOM_PERCENT = (100, 125, 150, 175, 200, 250, 300)
"""Steps of *Agrandir*: small enough to be followed, few enough to be counted."""


def zoomed(percent: int, steps: int) -> int:
    """This zoom, some steps larger or (under 0) smaller."""
    wanted = ZOOM_PERCENT.index(percent) + steps
    return ZOOM_PERCENT[min(max(wanted, 0), len(ZOOM_PERCENT) - 1)]
