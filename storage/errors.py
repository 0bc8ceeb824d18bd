"""What can go wrong with a store or a district file, each with its own name.

StoreError (exit 1)
├── StoreMissing, StoreExists, FolderMissing      (exit 2: could not run)
├── NotAStore, NewerStore, StoreDamaged, StoreLocked, StoreReadOnly, StoreClosed, DiskFull, StoreFault
├── PassphraseNeeded, WrongPassphrase, KeysMissing, PasswordRefused, EncryptionMissing, KeyRefused
├── UnknownVersion, UnknownCase, UnknownBatch, CaseIsClosed, TextRefused, BackupFailed, OtherStore, Cancelled
└── FileRefused: a district file, or one of its lines
    ├── NotADistrictFile, FutureFormat, SealedFile ── WrongKey
    ├── Truncated, Altered, WrongSignature, NotCanonical, TooLarge, WrongShape
    ├── UnknownStation ── SeatTaken; OtherStudy, OlderPackage
    └── OtherSurvey, OtherFormVersion, FileChanged
"""

from __future__ import annotations

from forms.errors import AnketaError


class StoreError(AnketaError):
    """A store cannot do what was asked."""


class StoreMissing(StoreError):
    """No file at this path."""

    exit_status = 2


class StoreExists(StoreError):
    """A new store would stand where a file stands already."""

    exit_status = 2


class FolderMissing(StoreError):
    """The folder of a file to be written is missing or cannot be written."""

    exit_status = 2


class NotAStore(StoreError):
    """The file is something else: no SQLite file, or one that Anketa did not make."""


class NewerStore(StoreError):
    """The store was made by a newer program; nothing is written to it."""


class StoreDamaged(StoreError):
    """SQLite finds the file broken."""


class StoreLocked(StoreError):
    """Another program, or another window, holds the store. `holder` says who, '' when unknown."""

    def __init__(self, what: str, *, where: str = "", advice: str = "", holder: str = "") -> None:
        super().__init__(what, where=where, advice=advice)
        self.holder = holder


class StoreReadOnly(StoreError):
    """A change to a store that can only be read."""


class StoreClosed(StoreError):
    """Work for a store that was closed already."""


class DiskFull(StoreError):
    """No room for the change; nothing was changed."""


class StoreFault(StoreError):
    """The file system failed while the store was read or written; nothing was changed."""


class PassphraseNeeded(StoreError):
    """The store is encrypted, and nobody gave a password. `people`: codes of those whose password opens it."""

    def __init__(self, what: str, *, where: str = "", advice: str = "", people: tuple[str, ...] = ()) -> None:
        super().__init__(what, where=where, advice=advice)
        self.people = people


class WrongPassphrase(StoreError):
    """A password, or a supervisor's key, that does not open it."""


class KeysMissing(StoreError):
    """The file of keys of an encrypted store is not beside it, or cannot be read."""


class PasswordRefused(StoreError):
    """A new password that is too short, or that this person may not set."""


class EncryptionMissing(StoreError):
    """The engine at hand cannot encrypt; nothing was written."""

    exit_status = 2


class UnknownVersion(StoreError):
    """The store does not hold this form version."""


class UnknownCase(StoreError):
    """The store does not hold this case."""


class UnknownBatch(StoreError):
    """The store does not hold this batch."""


class CaseIsClosed(StoreError):
    """Only a draft can be thrown away or taken over."""


class TextRefused(StoreError):
    """A text that no file can hold, such as half of a surrogate pair."""


class BackupFailed(StoreError):
    """The backup could not be written, or does not open."""


class OtherStore(StoreError):
    """A backup of another store than the one it should replace."""


class Cancelled(StoreError):
    """A person stopped the work; nothing was changed."""


class KeyRefused(StoreError):
    """A key file that is none, is damaged, or lies under another password."""


class FileRefused(StoreError):
    """A district file that is not taken; nothing of it is stored."""


class NotADistrictFile(FileRefused):
    """The content is something else, whatever the file's name says."""


class FutureFormat(FileRefused):
    """Written by a newer program."""


class SealedFile(FileRefused):
    """Sealed for a supervisor's key that this store does not have."""


class WrongKey(SealedFile):
    """Sealed for other keys than those at hand."""


class Truncated(FileRefused):
    """The end is missing."""


class Altered(FileRefused):
    """Lines do not agree with each other, with their hashes or with the manifest."""


class WrongSignature(FileRefused):
    """The signature does not fit the bytes before it."""


class NotCanonical(FileRefused):
    """A line is not written as this program writes it."""


class TooLarge(FileRefused):
    """A line, value or count over the limits of the format."""


class WrongShape(FileRefused):
    """A line whose parts are missing, unknown or of the wrong type."""


class UnknownStation(FileRefused):
    """Signed by a station that nobody accepted yet."""


class SeatTaken(UnknownStation):
    """Two stations say that they took one seat; neither comes in by it."""


class OtherStudy(FileRefused):
    """A study package, or a file from a centre, of another study than the store's."""


class OlderPackage(FileRefused):
    """The store has taken a newer package of the study already."""


class OtherSurvey(FileRefused):
    """The file belongs to another questionnaire."""


class OtherFormVersion(FileRefused):
    """Keyed with a version of the questionnaire that this store does not hold."""


class FileChanged(FileRefused):
    """The file is not the one that was planned."""
