"""How long the journal waits for its turn, and how long it remembers."""

WAIT_S = 1.0
LAST_WAIT_S = 5.0
MONTHS_KEPT = 25
"""Most that the CNIL accepts for figures of attendance (audience measurement)."""
COPY_DAYS = 31
"""A copy made before a migration is kept so long."""
TRUSTED_DAYS = 10
TRUSTED_WITHIN_DAYS = 60
"""A clock is believed about the past once visits were counted on so many different days
of so many: one that jumped ahead erases nothing before somebody could see it."""
