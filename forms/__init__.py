"""A questionnaire and everything that can be said of an answer: no window, no file."""
