"""How the machines of the cabin are: looked at, published, told in time."""
