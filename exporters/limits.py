"""What other programs hold at most, where it is less than an answer may be."""

from __future__ import annotations

#: Characters that an Excel cell holds, counted as UTF-16 does.
EXCEL_CHARACTERS = 32_767
#: Columns of an Excel sheet.
EXCEL_COLUMNS = 16_384
#: Bytes that a text of SPSS holds, and its first day.
SPSS_BYTES = 32_767
FIRST_SPSS_DAY = "1582-10-15"
