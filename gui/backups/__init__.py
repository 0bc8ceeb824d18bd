"""Backups: what there is, one more now, a second folder, and the way back."""
