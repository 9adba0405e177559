"""What the supervisor is made of: processes it can end wholly, limits, what is left."""
