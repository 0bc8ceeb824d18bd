"""The first pages: language, which file, who works."""
