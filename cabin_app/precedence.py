"""The threads of the screen come before those that draw the web's pages.

The engine raises its drawing threads above everything (nice -8), where it may: the
moving picture of a call then kept touches waiting for 0.1 s on two cores (measured).
"""

import os
import threading

BEFORE_THE_WEB = -15
"""Nice value; the engine's threads for pictures have -8, those for sound -10."""
USUAL = 0


def take_precedence() -> bool:
    """Have this thread come first, and what Qt starts from it to paint and to show.

    The engine gives each of its threads and processes a place of its own; ours that
    only work call `step_back`.

    Returns:
        False where it is not allowed, and nothing changed: an ordinary user needs
        RLIMIT_NICE (``LimitNICE=-15`` in a service), without which the engine may
        not raise its threads either.
    """
    try:
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), BEFORE_THE_WEB)
    except PermissionError:
        return False
    return True


def step_back() -> None:
    """Have this thread, and what it starts, come when the screen has been served."""
    thread = threading.get_native_id()
    if os.getpriority(os.PRIO_PROCESS, thread) < USUAL:
        os.setpriority(os.PRIO_PROCESS, thread, USUAL)
