"""What a rehearsal begins with: one person, one mailbox, words anyone may read.

These are written on the pages themselves; they open nothing outside this process.
"""

MAIL_DOMAIN = "courrier-valmont.example"
PERSON_NAME = "Camille Martin"
MAIL_ADDRESS = f"camille@{MAIL_DOMAIN}"
OFFICE_PASSPHRASE = "bonjour valmont"  # noqa: S105 written on the page
MAIL_PASSPHRASE = "Valmont-2026"  # noqa: S105 written on the page
