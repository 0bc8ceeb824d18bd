"""The rules of `forms.linter`, by what they look at."""
