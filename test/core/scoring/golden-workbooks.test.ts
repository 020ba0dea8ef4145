// Any workbook dropped into test/golden/scoring is tested: a row of "Tiêu chí" or of "Xếp hạng" is one case.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readFile, utils } from '@e965/xlsx';
import type { ScoringRule, ScoringRuleKind } from '../../../src/core/criteria';
import type { CriterionValue, RankInput } from '../../../src/core/scoring';
import { suggestRule } from '../../../src/core/criteria';
import {
  DEFAULT_SCORING_SETTINGS as settings,
  gradeOf,
  rankAgencies,
  scoreCriterion,
  valueFor,
} from '../../../src/core/scoring';
import { TEXTS } from '../../../src/texts';
import { criterion } from '../../support/criteria-sets';

type Row = Readonly<Record<string, string | number | undefined>>;

const FOLDER = path.join(__dirname, '../../golden/scoring');
const HEADER_ROW = 3;
const files = readdirSync(FOLDER).filter(name => name.endsWith('.xlsx'));

function rowsOf(file: string, sheet: string): readonly Row[] {
  const found = readFile(path.join(FOLDER, file)).Sheets[sheet];
  return found ? utils.sheet_to_json<Row>(found, { range: HEADER_ROW - 1 }) : [];
}

function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new Error(`"${column}" must be a number: ${JSON.stringify(row)}`);
  return value;
}

function ruleOf(row: Row): ScoringRule {
  const kinds = Object.entries(TEXTS.vi.scoring.ruleKinds) as [ScoringRuleKind, string][];
  const kind = kinds.find(([, caption]) => caption === row['Cách tính'])?.[0];
  switch (kind) {
    case 'yesNo':
    case 'manual':
      return { kind };
    case 'proportional':
      return { kind, fullAt: numberIn(row, 'Đạt tối đa từ') };
    case 'proportionalAboveFloor':
      return { kind, floor: numberIn(row, 'Mức sàn'), fullAt: numberIn(row, 'Đạt tối đa từ') };
    case 'stepped':
      return suggestRule(String(row['Bậc (bằng lời)']), {
        maxPoints: numberIn(row, 'Điểm tối đa'),
        isBonus: false,
        isDeduction: false,
      }).rule;
    case 'counted':
      return { kind, pointsEach: numberIn(row, 'Điểm mỗi trường hợp') };
    case 'deduction':
    case 'bonus':
      return { kind, pointsEach: numberIn(row, 'Điểm mỗi trường hợp'), cap: numberIn(row, 'Mức trần') };
    default:
      throw new Error(`no such rule: ${String(row['Cách tính'])}`);
  }
}

function valueOf(row: Row, rule: ScoringRule): CriterionValue {
  if (row['Mẫu số'] !== undefined)
    return { kind: 'fraction', numerator: numberIn(row, 'Tử số'), denominator: numberIn(row, 'Mẫu số') };
  const value = valueFor(rule, numberIn(row, 'Giá trị'));
  if (!value) throw new Error(`the rule cannot take the value: ${JSON.stringify(row)}`);
  return value;
}

test('there are golden workbooks to test', () => expect(files.length).toBeGreaterThan(0));

describe.each(files)('%s', file => {
  const scored = rowsOf(file, 'Tiêu chí');
  const ranked = rowsOf(file, 'Xếp hạng');

  test('holds cases', () => expect(scored.length + ranked.length).toBeGreaterThan(0));

  for (const row of scored)
    test(`${String(row['Cách tính'])}: ${String(row['Vì sao'])}`, () => {
      const rule = ruleOf(row);
      const outcome = scoreCriterion(
        criterion('1.1', 'I', numberIn(row, 'Điểm tối đa'), rule),
        valueOf(row, rule),
        settings,
      );
      const found = outcome.kind === 'scored' ? outcome.points : outcome.kind;
      expect(found).toBe(row['Điểm đúng'] === 'không áp dụng' ? 'notApplicable' : row['Điểm đúng']);
    });

  const inputs = ranked.map((row): RankInput => {
    const percent = row['Chỉ số'];
    return {
      agency: String(row['Cơ quan']),
      level: 'department',
      index:
        typeof percent === 'number'
          ? { kind: 'index', percent }
          : { kind: 'notRanked', because: 'nothingApplies' },
    };
  });
  for (const [at, row] of ranked.entries())
    test(`${String(row['Cơ quan'])}: ${String(row['Vì sao'])}`, () => {
      const rank = (rule: 'shared' | 'dense' | 'ordinalByList') => rankAgencies(inputs, rule)[at]?.rank;
      expect(rank('shared')).toBe(row['Hạng (1, 2, 2, 4)'] ?? null);
      expect(rank('dense')).toBe(row['Hạng liền kề (1, 2, 2, 3)'] ?? null);
      expect(rank('ordinalByList')).toBe(row['Hạng theo danh sách (1, 2, 3, 4)'] ?? null);
      const index = inputs[at]?.index;
      expect(index?.kind === 'index' ? gradeOf(index.percent, settings.gradeBands) : undefined).toBe(
        row['Xếp loại'],
      );
    });
});
