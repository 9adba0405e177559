"""USB sockets: the system's own lists, and a simulated twin."""
