"""Qt's own words, so that our catalogues carry them: Qt has no Kyrgyz, and its Russian is a file we do not ship.

Nothing calls this for its result; `lupdate` reads the rows, and Qt looks them up under its own contexts.
"""

from __future__ import annotations

from forms.wording import translate

#: Buttons of dialogs (QDialogButtonBox, QMessageBox).
BUTTONS = (
    translate("QPlatformTheme", "OK"),
    translate("QPlatformTheme", "Save"),
    translate("QPlatformTheme", "Save All"),
    translate("QPlatformTheme", "Open"),
    translate("QPlatformTheme", "&Yes"),
    translate("QPlatformTheme", "Yes to &All"),
    translate("QPlatformTheme", "&No"),
    translate("QPlatformTheme", "N&o to All"),
    translate("QPlatformTheme", "Abort"),
    translate("QPlatformTheme", "Retry"),
    translate("QPlatformTheme", "Ignore"),
    translate("QPlatformTheme", "Close"),
    translate("QPlatformTheme", "Cancel"),
    translate("QPlatformTheme", "Discard"),
    translate("QPlatformTheme", "Help"),
    translate("QPlatformTheme", "Apply"),
    translate("QPlatformTheme", "Reset"),
    translate("QPlatformTheme", "Restore Defaults"),
)

#: The menu of a text box.
TEXT_BOX = (
    translate("QLineEdit", "&Undo"),
    translate("QLineEdit", "&Redo"),
    translate("QLineEdit", "Cu&t"),
    translate("QLineEdit", "&Copy"),
    translate("QLineEdit", "&Paste"),
    translate("QLineEdit", "Delete"),
    translate("QLineEdit", "Select All"),
    translate("QWidgetTextControl", "&Undo"),
    translate("QWidgetTextControl", "&Redo"),
    translate("QWidgetTextControl", "Cu&t"),
    translate("QWidgetTextControl", "&Copy"),
    translate("QWidgetTextControl", "&Paste"),
    translate("QWidgetTextControl", "Delete"),
    translate("QWidgetTextControl", "Select All"),
)

#: Qt's own file dialog, where the desktop has none.
FILE_DIALOG = (
    translate("QFileDialog", "Look in:"),
    translate("QFileDialog", "Directory:"),
    translate("QFileDialog", "&Directory:"),
    translate("QFileDialog", "File &name:"),
    translate("QFileDialog", "Files of type:"),
    translate("QFileDialog", "&Open"),
    translate("QFileDialog", "&Choose"),
    translate("QFileDialog", "&Save"),
    translate("QFileDialog", "Save As"),
    translate("QFileDialog", "Find Directory"),
    translate("QFileDialog", "Open"),
    translate("QFileDialog", "All Files (*)"),
    translate("QFileDialog", "Back"),
    translate("QFileDialog", "Forward"),
    translate("QFileDialog", "Parent Directory"),
    translate("QFileDialog", "Create New Folder"),
    translate("QFileDialog", "&New Folder"),
    translate("QFileDialog", "New Folder"),
    translate("QFileDialog", "&Delete"),
    translate("QFileDialog", "&Rename"),
    translate("QFileDialog", "List View"),
    translate("QFileDialog", "Detail View"),
    translate("QFileDialog", "Show "),
    translate("QFileDialog", "Show &hidden files"),
    translate("QFileDialog", "Sidebar"),
    translate("QFileDialog", "Files"),
    translate("QFileDialog", "My Computer"),
    translate("QFileDialog", "Recent Places"),
    translate("QFileDialog", "Remove"),
    translate("QFileDialog", "%1 already exists.\nDo you want to replace it?"),
    translate("QFileDialog", "%1\nFile not found.\nPlease verify the correct file name was given."),
    translate("QFileDialog", "%1\nDirectory not found.\nPlease verify the correct directory name was given."),
    translate("QAbstractFileIconProvider", "Folder"),
    translate("QAbstractFileIconProvider", "File"),
    translate("QAbstractFileIconProvider", "Drive"),
    translate("QAbstractFileIconProvider", "File Folder"),
    translate("QFileSystemModel", "Name"),
    translate("QFileSystemModel", "Size"),
    translate("QFileSystemModel", "Kind"),
    translate("QFileSystemModel", "Type"),
    translate("QFileSystemModel", "Date Modified"),
    translate("QFileSystemModel", "My Computer"),
    translate("QFileSystemModel", "Computer"),
)
