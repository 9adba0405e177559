"""What lies in a box the first time it is opened."""

from collections.abc import Callable
from datetime import datetime, timedelta

from cabin_app.practice.mailbox import Folder, Letter

_SEEDS = (
    # name of the letter in the words files, sender, age, folder
    ("welcome", "bonjour@courrier-valmont.example", timedelta(days=3), Folder.INBOX),
    ("library", "mediatheque@valmont.example", timedelta(days=1), Folder.INBOX),
    ("prize", "gagnant@cadeaux-faciles.example", timedelta(days=2), Folder.JUNK),
)


def first_letters(
    *, word: Callable[[str], str], recipient: str, now: datetime
) -> list[Letter]:
    """A welcome, a word from the library, and a swindle in the junk folder."""
    return [
        Letter(
            sender_name=word(f"seed_{seed}_from"),
            sender=sender,
            recipient=recipient,
            subject=word(f"seed_{seed}_subject"),
            body=word(f"seed_{seed}_body"),
            sent_at=now - age,
            folder=folder,
        )
        for seed, sender, age, folder in _SEEDS
    ]
