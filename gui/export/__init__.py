"""Tables for the analyst."""
