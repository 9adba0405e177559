"""What is said aloud: sentences in order, and the voice that says them."""
