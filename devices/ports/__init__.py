"""What the application asks of a device, in plain values."""
