"""Document printers: a real one through CUPS, and its simulated twin."""
