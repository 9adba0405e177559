"""Real services on loopback, private to one folder, for tests, bench and tour."""
