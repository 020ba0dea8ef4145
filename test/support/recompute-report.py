# Counts and sums of a consolidated workbook, read by openpyxl and knowing nothing of the product's code: for the figures
# of the periodic report. Prints JSON {id: value}.
import json
import sys

import openpyxl


def table(book, sheet, first_caption):
    rows = list(book[sheet].iter_rows(values_only=True))
    at = next(i for i, row in enumerate(rows) if first_caption in row)
    captions = rows[at]
    found = []
    for row in rows[at + 1:]:
        if all(cell is None for cell in row[:4]):
            break
        # Another table may stand beside this one, with captions of the same names.
        found.append({c: cell for c, cell in reversed(list(zip(captions, row))) if c is not None})
    return found


book = openpyxl.load_workbook(sys.argv[1], data_only=True)
figures = {}
STATUSES = {'returned': 'Đã nộp', 'late': 'Nộp trễ', 'missing': 'Chưa nộp', 'refused': 'Bị từ chối'}
LEVELS = {'department': 'Sở, ban, ngành', 'district': 'Cấp huyện', 'commune': 'Cấp xã', 'other': 'Cơ quan khác'}

ledger = table(book, 'Sổ nộp', 'Tình trạng')
for name, rows in [(key, [r for r in ledger if r['Cấp'] == words]) for key, words in LEVELS.items()] + [('all', ledger)]:
    if not rows:
        continue
    figures[f'returns.{name}.expected'] = len(rows)
    for key, words in STATUSES.items():
        figures[f'returns.{name}.{key}'] = sum(r['Tình trạng'] == words for r in rows)
figures['returns.expected'] = len(ledger)
for key, words in STATUSES.items():
    figures[f'returns.{key}'] = sum(r['Tình trạng'] == words for r in ledger)

VERDICT = 'Kết quả kiểm tra'
entries = table(book, 'Tổng hợp', VERDICT)
targets = [r for r in entries if r['Phần'] == 'Chỉ tiêu']
for area in ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']:
    own = [r for r in targets if r['Lĩnh vực'] == area]
    met = sum(r[VERDICT] == 'Đạt' for r in own)
    missed = sum(str(r[VERDICT]).startswith('Chưa đạt') for r in own)
    if met + missed == 0:
        continue
    figures[f'targets.{area}.judged'] = met + missed
    figures[f'targets.{area}.met'] = met
    figures[f'targets.{area}.missed'] = missed
    figures[f'targets.{area}.rate'] = float(f'{int(met * 1000000 / (met + missed) / 100 + 0.5) / 100:.2f}')

tasks = [r for r in entries if r['Phần'] == 'Nhiệm vụ']
STATES = {'done': 'Hoàn thành', 'inProgress': 'Đang thực hiện', 'notStarted': 'Chưa thực hiện', 'notApplicable': 'Không áp dụng'}
figures['tasks.reported'] = len(tasks)
for key, words in STATES.items():
    figures[f'tasks.{key}'] = sum(r['Tình trạng'] == words for r in tasks)
FUNDS = {'planned': 'Kinh phí dự toán (triệu đồng)', 'granted': 'Kinh phí được cấp (triệu đồng)', 'spent': 'Kinh phí đã chi (triệu đồng)'}
for key, caption in FUNDS.items():
    figures[f'funds.all.{key}'] = sum(r[caption] or 0 for r in tasks if str(r['Mã']).startswith('B.'))
open_rows = [r for r in tasks if r['Tình trạng'] in ('Đang thực hiện', 'Chưa thực hiện')]
open_rows += [r for r in targets if str(r[VERDICT]).startswith('Chưa đạt')]
figures['difficulties.explained'] = sum(r['Giải trình'] is not None for r in open_rows)
print(json.dumps(figures))
