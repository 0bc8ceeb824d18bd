"""The XPath dialect of XLSForms: lexer → parser → tree → closures (DIALECT.md)."""
