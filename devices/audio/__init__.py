"""Sound through PulseAudio, or PipeWire in its place; and a twin."""
