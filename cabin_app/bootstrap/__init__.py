"""The composition root: builds adapters, store, services and screens, alone."""
