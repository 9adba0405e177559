"""Keeps the notice over the night, and takes it down when its last day is over."""

import json
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path

from cabin_app.clock import Clock
from cabin_app.jobs import Alarms
from cabin_app.json_file import read_json
from cabin_app.maintenance.board import HouseNotice, ReadyNotice, put_up, standing
from cabin_app.observable import Observable

FILE_NAME = "notice.json"
_AN_HOUR_S = 3600.0


def board_path(state_folder: Path) -> Path:
    """Where it is kept."""
    return state_folder / FILE_NAME


class NoticeBoard:
    """What is up, published; a file that cannot be used is an empty board."""

    def __init__(self, *, kept_in: Path, clock: Clock, alarms: Alarms) -> None:
        """Read what is up.

        Args:
            kept_in: The file.
            clock: Which day it is.
            alarms: Ask again after midnight.
        """
        self._kept_in = kept_in
        self._clock = clock
        self._alarms = alarms
        self.shown: Observable[HouseNotice | None] = Observable(self._standing())
        self.kept = True
        self._at_midnight()

    def put(self, notice: ReadyNotice, lasts: str) -> None:
        """Put it up at once, in place of the one before."""
        self._keep(put_up(notice, lasts, self._today()))

    def take_down(self) -> None:
        """Nothing is up any more."""
        self._keep(None)

    def _keep(self, notice: HouseNotice | None) -> None:
        self.kept = True
        try:
            if notice is None:
                self._kept_in.unlink(missing_ok=True)
            else:
                self._write(notice)
        except OSError:
            # It is shown all the same; staff are told that a restart forgets it.
            self.kept = False
        self.shown.publish(notice)

    def _write(self, notice: HouseNotice) -> None:
        self._kept_in.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        words = {"notice": notice.notice.value, "until": notice.until.isoformat()}
        draft = self._kept_in.with_suffix(".new")
        draft.write_text(json.dumps(words) + "\n", encoding="utf-8")
        draft.replace(self._kept_in)

    def _standing(self) -> HouseNotice | None:
        found = None
        with suppress(OSError, ValueError, KeyError, TypeError):
            kept = read_json(self._kept_in)
            found = HouseNotice(
                notice=ReadyNotice(kept["notice"]),
                until=date.fromisoformat(kept["until"]),
            )
        return standing(found, self._today())

    def _look_again(self) -> None:
        self.shown.publish(standing(self.shown.value, self._today()))
        self._at_midnight()

    def _at_midnight(self) -> None:
        now = self._clock.now()
        tomorrow = datetime.combine(
            now.date() + timedelta(days=1), time.min, tzinfo=now.tzinfo
        )
        # A second late rather than a moment early; at most an hour, for a clock
        # that is put right meanwhile.
        wait_s = min((tomorrow - now).total_seconds() + 1, _AN_HOUR_S)
        self._alarms.call_in(wait_s, self._look_again)

    def _today(self) -> date:
        return self._clock.now().date()
