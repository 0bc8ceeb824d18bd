"""Batches of papers: what was received, what is keyed, what is missing."""
