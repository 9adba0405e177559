"""Cameras through Video4Linux; and a twin."""
