"""The keying page: where people sit for weeks (SCREEN.md, Keying). It knows no rule of any questionnaire."""
