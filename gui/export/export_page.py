"""Exporting: which papers, which tables, in which language, into which folder; kept under a name, or given away."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QWidget

from forms.errors import AnketaError
from forms.wording import phrase
from gui.context import AppContext
from gui.export.format_box import FormatBox
from gui.export.profile_bar import ProfileBar
from gui.export.share_box import ShareBox
from gui.form_language import form_language
from gui.widgets.case_choice import CaseChoice
from gui.widgets.parts import NamedField, lay_row, make_button, make_label, name_control, put_icon
from gui.widgets.places import documents
from gui.widgets.work_page import WorkPage
from gui.workers import Progress

if TYPE_CHECKING:
    from exporters.package import Receipt
    from exporters.selection import Profile
    from exporters.source import Source


class ExportPage(WorkPage):
    """One export is one folder; an older one is kept beside it as `.previous`."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, width=820)
        self._title = make_label("title", bold=True, wrap=True)
        self._text = make_label(role="muted", wrap=True)
        self.profiles = ProfileBar()
        self.profiles.chosen.connect(self.take_profile)
        self.profiles.kept.connect(self.keep_profile)
        self.cases = CaseChoice(context, keyings=True)
        self.format_box = FormatBox()
        self.flags = QCheckBox()
        self.share = ShareBox(context)
        self.share.look_wanted.connect(self.look_at_cells)
        self.cases.form_changed.connect(self._show_form)
        self.language = QComboBox()
        self._language_field = NamedField(self.language)
        self.folder = QLineEdit()
        self._browse_button = make_button()
        self._browse_button.clicked.connect(self._browse)
        self._folder_field = NamedField(self.folder, self._browse_button)
        self.start.clicked.connect(self.export)
        self.open_folder = make_button()
        self.open_folder.clicked.connect(self._open_folder)
        self.open_folder.hide()
        self._done: Path | None = None
        self._store_id = ""
        self._lay_out()

    @property
    def formats(self) -> dict[str, QCheckBox]:
        """The boxes of the formats by their keys."""
        return self.format_box.boxes

    def _lay_out(self) -> None:
        head = lay_row(self._title, self.start, self.open_folder)
        head.setStretch(0, 1)  # the title has the room; it wraps where there is none
        head.setSpacing(12)
        self.column.addLayout(head)
        self.column.addWidget(self._text)
        self.column.addWidget(self.notice)
        self.column.addWidget(self.progress)
        choices: tuple[QWidget, ...] = (self.profiles, self.cases, self.format_box, self.flags, self.share)
        for part in choices:
            self.column.addWidget(part)
        where = lay_row(self._language_field, self._folder_field)
        where.setSpacing(12)
        where.setStretch(0, 1)
        where.setStretch(1, 2)
        where.setAlignment(self._language_field, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(where)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._title.setText(self.tr("Export tables"))
        self._text.setText(
            self.tr("Papers whose keying is closed go out; those being keyed and void ones stay. "
                    "The same papers give the same tables, in whatever order they came in.")
        )  # fmt: skip
        self.flags.setText(self.tr("A column of flags beside each question"))
        self.flags.setToolTip(self.tr("Query, override, missing reason, off path"))
        name_control(self.flags, self.flags.text(), self.flags.toolTip())
        self._language_field.write(self.tr("Language of the labels"))
        self._folder_field.write(self.tr("Folder"), self.tr("A new or empty folder, or that of an older export."))
        self._browse_button.setText(self.tr("Browse…"))
        name_control(self._browse_button, self.tr("Browse for the folder"))
        self.start.setText(self.tr("Export"))
        self.open_folder.setText(self.tr("Open the folder"))

    def restyle(self) -> None:
        """Draw the icons in the present colours."""
        super().restyle()
        put_icon(self._browse_button, "folder", self.context.theme)
        put_icon(self.open_folder, "folder", self.context.theme)

    def refresh(self) -> None:
        """Languages, papers, kept exports and a folder for the store at hand."""
        if self._work is not None:
            return
        self.format_box.fill()
        self.cases.refresh()
        self.profiles.retranslate(may_keep=not self.context.open_store.is_read_only)
        is_other = self._store_id != self.context.open_store.store_id
        self._list_profiles("" if is_other else str(self.profiles.names.currentData() or ""))
        if is_other:  # what was chosen for another file says nothing of this one
            self._store_id = self.context.open_store.store_id
            self.take_profile("")
        self._show_form()
        self.folder.setText(self.context.settings.text(self._folder_key(), str(self._propose())))
        self.notice.clear()
        self.open_folder.hide()

    def _show_form(self) -> None:
        """Columns and languages of the questionnaire that is chosen."""
        forms = self.cases.forms()
        self.share.show_forms(forms)
        questionnaire = forms[-1].questionnaire
        if [self.language.itemText(at) for at in range(self.language.count())] != list(questionnaire.languages):
            self.language.clear()
            self.language.addItems(list(questionnaire.languages))
            self.language.setCurrentText(form_language(questionnaire, self.context.language))
        self._language_field.setVisible(len(questionnaire.languages) > 1)

    def first_focus(self) -> QWidget:
        """The button that does it: the proposals are usually right."""
        return self.start

    # --- kept exports

    def profile(self) -> Profile:
        """The present choices. ValueError for a day that is none."""
        from exporters.selection import Profile

        return Profile(
            selection=self.cases.selection(),
            formats=self.format_box.chosen,
            language=self.language.currentText(),
            flags=self.flags.isChecked(),
            share=self.share.is_on,
            sharing=self.share.sharing(),
        )

    def take_profile(self, name: str) -> None:
        """Show the choices kept under a name; '' goes back to those of an ordinary export."""
        from exporters.package import DEFAULT_FORMATS
        from exporters.selection import Profile, find_profile

        try:
            kept = find_profile(self.context.open_store, name) if name else Profile()
        except AnketaError as error:
            self.notice.say_error(error)
            return
        self.cases.show_selection(kept.selection)
        self.format_box.choose(kept.formats or DEFAULT_FORMATS)
        if kept.language:
            self.language.setCurrentText(kept.language)
        self.flags.setChecked(kept.flags)
        self.share.show_sharing(kept.sharing, is_on=kept.share)

    def keep_profile(self, name: str) -> None:
        """Keep the present choices in the store."""
        from exporters.selection import save_profile

        try:
            save_profile(self.context.open_store, name, self.profile())
        except ValueError:
            return  # the day that is none is marked where it stands
        except AnketaError as error:
            self.notice.say_error(error)
            return
        self._list_profiles(name)
        self.profiles.name.clear()
        self.notice.say(self.tr("These choices are kept as “{name}”.").format(name=name))

    def _list_profiles(self, current: str) -> None:
        from exporters.selection import list_profiles

        try:
            self.profiles.fill(list(list_profiles(self.context.open_store)), current)
        except AnketaError as error:
            self.profiles.fill([])
            self.notice.say_error(error)

    # --- the work

    def export(self) -> None:
        """Write the tables."""
        try:
            profile = self.profile()
        except ValueError:
            return
        if not profile.formats:
            self.notice.say(self.tr("Choose at least one format."), "blocking")
            return
        if not self.folder.text().strip():
            self.notice.say(self.tr("Say which folder the tables shall go to."), "blocking")
            self.folder.setFocus()
            return
        folder = Path(self.folder.text().strip()).expanduser()

        def work(progress: Progress) -> Receipt:
            from exporters.package import export

            return export(
                self._source(profile),
                folder,
                formats=profile.formats,
                language=profile.language,
                flags=profile.flags,
                progress=progress,
            )

        self.open_folder.hide()
        self.run_work(self.tr("Exporting"), work, self._exported)

    def look_at_cells(self) -> None:
        """Count how many cases of the copy stand alone, or in small cells."""
        try:
            profile = self.profile()
        except ValueError:
            return

        def work(_progress: Progress) -> list[str]:
            from exporters.share import SharedSource

            source = self._source(profile)
            told = source.told(partial(phrase, "Exports")) if isinstance(source, SharedSource) else []
            return [f"{what}: {said}" for what, said in told]

        def done(said: list[str]) -> None:
            self.end_work()
            self.share.show_notes("\n".join(said))
            self.share.look.setFocus()

        self.run_work(self.tr("Counting small cells"), work, done)

    def _source(self, profile: Profile) -> Source:
        from exporters.share import SharedSource
        from exporters.store_source import StoreSource
        from storage.station import read_seed

        store = self.context.open_store
        source = StoreSource(store, selection=profile.selection)
        return SharedSource(source, store.run(read_seed), profile.sharing) if profile.share else source

    def _exported(self, receipt: Receipt) -> None:
        self.end_work()
        self._done = receipt.folder
        self.context.settings.set_text(self._folder_key(), str(receipt.folder))
        lines = [self.tr("%n paper(s) exported.", "", receipt.cases)]
        size = self.locale().formattedDataSize(sum(receipt.files.values()))
        lines.append(self.tr("%n file(s), {size}", "", len(receipt.files)).format(size=size))
        if receipt.issues:
            lines.append(self.tr("%n remark(s) on values stand in the table issues.", "", receipt.issues))
        self.notice.say("\n".join(lines))
        self.open_folder.show()
        self.open_folder.setFocus()

    def tell_stopped(self) -> None:
        """Say that nothing came of it."""
        self.end_work()
        self.notice.say(self.tr("Stopped. Nothing was written."), "off_path")
        self.start.setFocus()

    def _open_folder(self) -> None:
        if self._done is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._done)))

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder"), str(Path(self.folder.text()).parent))
        if chosen:
            self.folder.setText(chosen)

    def _folder_key(self) -> str:
        return f"export/{self.context.open_store.store_id}"

    def _propose(self) -> Path:
        return documents() / f"{self.context.open_store.path.stem}-export"
