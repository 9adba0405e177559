"""The bench of ``python -m devices``: one file for each family of devices."""
