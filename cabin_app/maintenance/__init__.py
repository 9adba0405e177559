"""What staff do with the machines: try them, and remember how it went."""
