"""A human at the other end: which desk, how it is rung, what the line tells."""
