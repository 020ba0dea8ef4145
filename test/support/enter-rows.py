# Types rows into tables of a workbook as a person in Excel does: rows JSON {table: [{caption: value}]} from a file, dates as
# 2018-05-10. A table grows with its rows, and its calculated columns go on in them. Usage: enter-rows.py IN ROWS OUT
import datetime
import json
import re
import sys

import openpyxl
from openpyxl.utils import get_column_letter, range_boundaries

book = openpyxl.load_workbook(sys.argv[1])
for name, rows in json.load(open(sys.argv[2], encoding='utf-8')).items():
    sheet = next(sheet for sheet in book if name in sheet.tables)
    table = sheet.tables[name]
    left, top, right, bottom = range_boundaries(table.ref)
    captions = [sheet.cell(top, column).value for column in range(left, right + 1)]
    for at, row in enumerate(rows):
        for column, caption in enumerate(captions, left):
            first, cell = sheet.cell(top + 1, column).value, sheet.cell(top + 1 + at, column)
            value = row.get(caption)
            if isinstance(first, str) and first.startswith('='):
                cell.value = first
            elif isinstance(value, str) and re.fullmatch(r'\d{4}-\d\d-\d\d', value):
                cell.value = datetime.date.fromisoformat(value)
            else:
                cell.value = value
    table.ref = f'{get_column_letter(left)}{top}:{get_column_letter(right)}{max(bottom, top + len(rows))}'
    if table.autoFilter:
        table.autoFilter.ref = table.ref
book.save(sys.argv[3])
