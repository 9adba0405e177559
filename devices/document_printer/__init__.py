"""Document printers: the system's print server, and a simulated twin."""
