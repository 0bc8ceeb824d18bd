"""One SQLite file is one store: cases, audit trail, district files, merge. The only floor that speaks SQL."""
