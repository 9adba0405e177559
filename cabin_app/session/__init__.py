"""One visit: what it is, what may happen to it, and how nothing of it stays."""
