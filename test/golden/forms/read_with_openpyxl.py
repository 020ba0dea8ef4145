"""Writes beside every form of a template version what openpyxl reads in it: section, row, field, value.

The columns are written down here by hand, from the form as Excel shows it, and not taken from the product.
Usage: python3 read_with_openpyxl.py template-1
"""
import datetime
import json
import pathlib
import sys

import openpyxl

FIRST_ROW = 6
COLUMNS = {
    "template-1": {
        "tasks": ("Nhiệm vụ", {
            "F": "status", "G": "completion", "H": "dateDone", "I": "result", "J": "evidenceNumber",
            "K": "evidenceDate", "L": "explanation", "M": "plannedFunds", "N": "grantedFunds", "O": "spentFunds"}),
        "targets": ("Chỉ tiêu", {"H": "numerator", "I": "denominator", "K": "previous", "L": "explanation"}),
        "selfScores": ("Tự chấm điểm", {
            "E": "notApplicable", "F": "selfScore", "G": "evidence", "H": "explanation"}),
    }
}


def plain(value):
    return value.date().isoformat() if isinstance(value, datetime.datetime) else value


def rows_of(sheet, columns):
    rows = {}
    for row in range(FIRST_ROW, sheet.max_row + 1):
        row_id = sheet[f"A{row}"].value
        if row_id is None:
            continue
        filled = {key: plain(sheet[f"{letter}{row}"].value) for letter, key in columns.items()}
        rows[str(row_id)] = {key: value for key, value in filled.items() if value is not None}
    return rows


folder = pathlib.Path(__file__).parent / sys.argv[1]
expected = {}
for form in sorted(folder.glob("*.xlsx")):
    book = openpyxl.load_workbook(form)
    expected[form.name] = {
        section: rows_of(book[caption], columns)
        for section, (caption, columns) in COLUMNS[sys.argv[1]].items()
        if caption in book.sheetnames
    }
target = folder / "expected.json"
target.write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
