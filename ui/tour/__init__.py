"""A visitor made of code: real clicks on the real window, a picture of each screen."""
