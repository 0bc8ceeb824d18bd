"""The window: the only floor that knows Qt (DESIGN §1). Pages do not import each other."""
