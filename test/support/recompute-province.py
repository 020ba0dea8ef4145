# The province's figures and self-score from the tables of a main workbook, read by openpyxl and knowing nothing of the
# product's code: sums and points as exact fractions, rounded half up once. Prints {figures: {code: [numerator, denominator,
# agencies]}, points: {criterion: points}, total}. Usage: recompute-province.py BOOK YEAR
# [AGENCY TARGET NUMERATOR DENOMINATOR], the last four for figures in the place of those of an agency
import json
import sys
from fractions import Fraction

import openpyxl
from openpyxl.utils import range_boundaries

book = openpyxl.load_workbook(sys.argv[1], data_only=True)
year = sys.argv[2]


def table(name):
    sheet = next(sheet for sheet in book if name in sheet.tables)
    left, top, right, bottom = range_boundaries(sheet.tables[name].ref)
    rows = [[sheet.cell(row, column).value for column in range(left, right + 1)] for row in range(top, bottom + 1)]
    return [dict(reversed(list(zip(rows[0], row)))) for row in rows[1:] if any(cell is not None for cell in row)]


levels = {row['Mã']: row['Cấp'] for row in table('tblCoQuan')}
targets = {row['Mã']: row for row in table('tblChiTieu')}
bindings = {row['Mã']: row for row in table('tblSoLieuTinh')}
criteria = [row for row in table('tblTieuChi') if row['Bộ tiêu chí'] == f'Minh họa Tỉnh {year}' and row['Loại dòng'] == 'Tiêu chí']
sheet = next(sheet for sheet in book if 'tblTongHop' in sheet.tables)
returned = {}
for row in table('tblTongHop'):
    returned[(row['Phần'], row['Mã cơ quan'], row['Khóa'].split('|')[-1])] = row

if len(sys.argv) > 3:
    agency, target, numerator, denominator = sys.argv[3:7]
    key = ('Chỉ tiêu', agency, target)
    returned[key] = {**returned.get(key, {}), 'Số đạt được': numerator, 'Tổng số': denominator}


def exact(value):
    return Fraction(str(value))


def met(target, numerator, denominator):
    mark = targets[target]
    value = exact(numerator) * 100 / exact(denominator)
    threshold = exact(mark[f'Mức {year}'])
    return value == threshold if mark['So sánh'] == '=' else value >= threshold


def owing(figure, target):
    bound = [part.strip() for part in (targets[target]['Cấp thực hiện'] or '').split(';')]
    wanted = [part.strip() for part in (figure['Cấp'] or '').split(';') if part.strip()]
    return [code for code, level in levels.items() if level in bound and (not wanted or level in wanted)]


def cells(figure, target):
    for agency in owing(figure, target):
        row = returned.get(('Chỉ tiêu', agency, target))
        if row and row['Số đạt được'] is not None and row['Tổng số'] is not None:
            yield exact(row['Số đạt được']), exact(row['Tổng số'])


def stated(figure, target):
    row = returned.get(('Chỉ tiêu', figure['Cơ quan chủ trì'], target))
    if not row or row['Số đạt được'] is None:
        return None, None, 0
    whole = exact(row['Tổng số']) if targets[target]['Đơn vị'] == '%' and row['Tổng số'] is not None else None
    return exact(row['Số đạt được']), whole, 1


def figure_of(code):
    figure = bindings[code]
    kind, sources = figure['Cách tính'], [part for part in str(figure['Nguồn']).replace(',', ' ').split()]
    if kind == 'Cộng số liệu khác':
        parts = [figure_of(source) for source in sources]
        return sum(part[0] for part in parts), sum(part[1] for part in parts), sum(part[2] for part in parts)
    if kind == 'Cộng tử số, mẫu số':
        found = list(cells(figure, sources[0]))
        return sum(n for n, _ in found), sum(d for _, d in found), len(found)
    if kind == 'Tỷ lệ cơ quan đạt':
        found = [(n, d) for n, d in cells(figure, sources[0]) if d != 0]
        absent = len(owing(figure, sources[0])) - len(list(cells(figure, sources[0])))
        return Fraction(sum(met(sources[0], n, d) for n, d in found)), Fraction(len(found) + absent), len(found)
    if kind in ('Chủ trì nêu', 'Theo trang Kiểm tra'):
        return stated(figure, sources[0])
    return None, None, 0


def half_up(value):
    return (value * 100 + Fraction(1, 2)).__floor__() / 100


def points_of(criterion):
    target = criterion['Chỉ tiêu liên quan']
    numerator, denominator, _ = figure_of(target)
    most = exact(criterion['Điểm tối đa'])
    if numerator is None:
        return None
    if denominator == 0 and numerator == 0:
        return 'x'
    row = targets[target]
    if row['So sánh'] == '> năm trước':
        before = returned[('Chỉ tiêu', bindings[target]['Cơ quan chủ trì'], target)]['Kết quả năm trước']
        return None if before is None else half_up(most if numerator > exact(before) else Fraction(0))
    value = numerator if row['Đơn vị'] != '%' else numerator * 100 / denominator
    if criterion['Cách tính'] == 'Có / Không':
        threshold = exact(row[f'Mức {year}'])
        good = value == threshold if row['So sánh'] == '=' else value >= threshold
        return half_up(most if good else Fraction(0))
    full = exact(criterion['Mức đạt tối đa'])
    return half_up(most if value >= full else value / full * most)


found = {}
for code in bindings:
    numerator, denominator, count = figure_of(code)
    found[code] = [None if part is None else float(part) for part in (numerator, denominator)] + [count]
points = {row['Mã']: points_of(row) for row in criteria}
total = sum(exact(value) for value in points.values() if isinstance(value, float))
print(json.dumps({'figures': found, 'points': points, 'total': float(total)}))
