"""Drivers: each family knows one machine and nothing above it."""
