"""Visitor, agent, technician: their codes, and the gate that looks at them."""
