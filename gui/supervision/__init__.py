"""What a supervisor settles: conflicting changes and paper numbers keyed twice."""
