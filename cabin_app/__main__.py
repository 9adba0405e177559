"""``python -m cabin_app``: see `cabin_app.cli`."""

import sys

from cabin_app.cli import main

sys.exit(main(sys.argv[1:]))
