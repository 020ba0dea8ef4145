"""Every text of a workbook that a person sees: cells that are not folded away, headers, comments, prompts and messages of
validations, headers and footers, chart titles. Prints those that only a machine understands, a line each."""
import re
import sys

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

PATTERNS = {
    'camel case': re.compile(r'\b[a-z]+[A-Z][A-Za-z]+\b'),
    'dotted id': re.compile(r'\b[a-z][a-z-]+\.[A-Za-z0-9]+[.\w-]*\b'),
    'cells of fields': re.compile(r'\b\w+=\$?[A-Z]{1,3}\$?\d+'),
    'hash': re.compile(r'\b(?=[0-9a-f]*\d)[0-9a-f]{16,}\b'),
    'address': re.compile(r'https?://|github|\.(?:json|ts)\b', re.I),
    'hyphened id': re.compile(r'\b[a-z]+(?:-[a-z0-9]+){2,}\b'),
    'underscored id': re.compile(r'\b\w+_[a-z]\w*\b'),
    'English': re.compile(r'\b(?:true|false|null|undefined|NaN|error|warning|plan|report|department|district|commune|appraisal|survey)\b'),
}
# Names of files that an agency sent are what the agency calls them.
FILE_NAME = re.compile(r'[\w() .-]*\.(?:xlsx|xlsm|xls|ods|docx)\b')
# Names of functions and of cells are what Excel calls them.
FUNCTION = re.compile(r'\bPAR\.[A-Z]+\b')


def folded_columns(sheet):
    hidden = set()
    for dimension in sheet.column_dimensions.values():
        if dimension.hidden:
            hidden.update(range(dimension.min, dimension.max + 1))
    return hidden


def texts(book):
    for sheet in book.worksheets:
        if sheet.sheet_state != 'visible':
            continue
        yield sheet.title, 'tab', sheet.title
        hidden = folded_columns(sheet)
        for row in sheet.iter_rows():
            for cell in row:
                if cell.column in hidden:
                    continue
                where = f'{sheet.title}!{cell.coordinate}'
                if isinstance(cell.value, str) and not cell.value.startswith('='):
                    yield where, 'cell', cell.value
                if cell.comment:
                    yield where, 'comment', cell.comment.text
        for rule in sheet.data_validations.dataValidation:
            for what in ('promptTitle', 'prompt', 'errorTitle', 'error'):
                if getattr(rule, what):
                    yield f'{sheet.title}!{rule.sqref}', what, getattr(rule, what)
            if rule.type == 'list' and rule.formula1 and rule.formula1.startswith('"'):
                yield f'{sheet.title}!{rule.sqref}', 'list', rule.formula1
        for line in (sheet.oddHeader, sheet.oddFooter):
            for part in (line.left, line.center, line.right):
                if part.text:
                    yield sheet.title, 'page', part.text.replace('&A', '')


def strange(text):
    plain = FUNCTION.sub('', FILE_NAME.sub('', text))
    return [name for name, pattern in PATTERNS.items() if pattern.search(plain)]


def main(files):
    for file in files:
        for values in (True, False):
            book = load_workbook(file, data_only=values)
            for where, what, text in texts(book):
                for name in strange(text):
                    print(f'{file.split("/")[-1]}: {where}: {what}: {name}: {text[:160]!r}')


main(sys.argv[1:])
