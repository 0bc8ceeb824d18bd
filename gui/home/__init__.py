"""What to do next, by role."""
