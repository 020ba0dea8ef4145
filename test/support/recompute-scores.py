# Index, rank and counts of the table of scores, read by openpyxl and knowing nothing of the product's code: for the figures
# of the papers about points. Prints JSON {id: value}.
import json
import sys
from decimal import ROUND_HALF_UP, Decimal

import openpyxl

LEVELS = {'department': 'Sở, ban, ngành', 'district': 'Cấp huyện', 'commune': 'Cấp xã'}
sheet = openpyxl.load_workbook(sys.argv[1], data_only=True)['Điểm']
rows = list(sheet.iter_rows(values_only=True))
at = next(i for i, row in enumerate(rows) if 'Xếp hạng' in row or 'Hạng' in row)
captions = rows[at]
table = [dict(reversed(list(zip(captions, row)))) for row in rows[at + 1:] if row[0]]
index = next(c for c in captions if c and c.startswith('Chỉ số'))
figures = {}
for level, words in LEVELS.items():
    ranked = [Decimal(str(r[index])) for r in table if r['Cấp'] == words and isinstance(r[index], (int, float))]
    if not ranked:
        continue
    mean = (sum(ranked) / len(ranked)).quantize(Decimal('0.01'), ROUND_HALF_UP)
    figures[f'results.{level}.ranked'] = len(ranked)
    figures[f'results.{level}.average'] = float(mean)
    figures[f'results.{level}.highest'] = float(max(ranked))
    figures[f'results.{level}.lowest'] = float(min(ranked))
for row in table:
    if isinstance(row[index], (int, float)):
        figures[f"results.{row[captions[0]]}.index"] = row[index]
print(json.dumps(figures))
