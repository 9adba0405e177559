"""The basket: pages, documents, and how one is given to a form."""
