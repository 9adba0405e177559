"""The real sites: one engine, one profile per visit, every gate and every dialog."""
