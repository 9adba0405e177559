"""What comes out on paper: documents and the ticket."""
