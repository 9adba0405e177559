"""What the machine is told once, and what it answers each time."""

from dataclasses import dataclass

from cabin_app.language import Language
from cabin_app.session.effects import Effect
from cabin_app.session.state import SessionState
from cabin_app.settings import Settings, Timeouts


@dataclass(frozen=True, kw_only=True)
class Rules:
    """What the house decided, not the visitor.

    Attributes:
        languages: Codes of the languages offered.
        pages_per_visit: Most pages one visit may print.
        timeouts: How long the cabin waits.
    """

    languages: tuple[str, ...] = tuple(language.value for language in Language)
    pages_per_visit: int = 20
    timeouts: Timeouts = Timeouts()

    @classmethod
    def of(cls, settings: Settings) -> "Rules":
        """As the settings say."""
        return cls(
            languages=tuple(language.value for language in settings.languages),
            pages_per_visit=settings.printing.pages_per_visit,
            timeouts=settings.timeouts,
        )


@dataclass(frozen=True)
class Step:
    """What an event came to.

    Attributes:
        state: The visit from now on.
        effects: What to do, in this order.
    """

    state: SessionState
    effects: tuple[Effect, ...] = ()
