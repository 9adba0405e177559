"""Sets python-sane's options, step by step. Only the worker process imports this."""

from typing import Any

import _sane

from devices.ports.scanner import ScanRequest, ScanSource
from devices.scanner.sane_options import Offered, Step, Unit, Value, settle


def settle_options(handle: Any, request: ScanRequest) -> tuple[str, ...]:
    """Set what the request needs; says what will not be exactly as asked."""
    warnings: list[str] = []
    for step in Step:
        settled = settle(step, _offer(handle), request)
        warnings += settled.warnings
        for name, value in settled.values:
            warnings += _set(handle, name, value)
    return tuple(warnings)


def offers_feeder(handle: Any) -> bool:
    """Whether sheets can be fed."""
    feeder = ScanRequest(source=ScanSource.FEEDER)
    return bool(settle(Step.SOURCE, _offer(handle), feeder).values)


def resolution_of(handle: Any, request: ScanRequest) -> int:
    """Pixels per inch as set, which may differ from what was asked."""
    for name in ("resolution", "x_resolution"):
        option = handle.opt.get(name)
        if option is not None and option.is_active():
            return round(float(getattr(handle, name)))
    return request.resolution_dpi


def _offer(handle: Any) -> dict[str, Offered]:
    return {
        name.replace("_", "-"): _offered(option)
        for name, option in handle.opt.items()
        if option.is_active() and option.is_settable()
    }


def _offered(option: Any) -> Offered:
    units = {_sane.UNIT_PIXEL: Unit.PIXEL, _sane.UNIT_MM: Unit.MM}
    limits = option.constraint
    return Offered(
        unit=units.get(option.unit, Unit.NONE),
        choices=tuple(limits) if isinstance(limits, list) else (),
        span=limits if isinstance(limits, tuple) else None,
    )


def _set(handle: Any, name: str, value: Value) -> list[str]:
    """Set one option; a driver that refuses it keeps its own value."""
    python_name = name.replace("-", "_")
    option = handle.opt[python_name]
    whole = option.type == _sane.TYPE_INT
    try:
        setattr(
            handle,
            python_name,
            round(value) if whole and isinstance(value, float) else value,
        )
    except _sane.error as error:
        return [f"{name} = {value}: {error}"]
    return []
