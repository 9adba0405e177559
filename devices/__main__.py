"""The bench: one device at a time, real or simulated, without the application."""

import sys

from devices.bench.command_line import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
