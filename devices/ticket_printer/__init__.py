"""Receipt printers: a real one through ESC/POS, and its simulated twin."""
