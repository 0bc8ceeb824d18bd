"""Study packages: made by a supervisor, opened at a laptop."""
