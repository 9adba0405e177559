"""Decides and remembers; never draws, never touches hardware."""
