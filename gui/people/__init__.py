"""Who works in the file, their roles and passwords."""
