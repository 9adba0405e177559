"""A first e-mail address: what it may be called, and what guards it."""
