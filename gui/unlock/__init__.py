"""Opening an encrypted file, and the locked screen."""
