"""Services, their procedures, and where on the web they may lead."""
