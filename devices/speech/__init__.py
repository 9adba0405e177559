"""Voices: said ahead by a neural voice, or made on the spot by espeak-ng."""
