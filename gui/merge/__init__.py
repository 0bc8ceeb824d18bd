"""Joining the districts' files."""
