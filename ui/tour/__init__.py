"""A visitor made of code: real clicks on the real window, and a picture of each screen."""
