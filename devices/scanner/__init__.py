"""Scanners: a real one through SANE, and its simulated twin."""
