// Criteria of levels in the issued form: a list to choose the points from, the levels in words beside it, and a check
// column in which LibreOffice says what the rule engine says.
import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cellAt } from '../../src/core/grid';
import { verdictOf } from '../../src/core/rules';
import type { RuleRow, RuleValue } from '../../src/core/rules';
import { issueInput } from '../../src/app/issue-workbooks';
import { rowConstants } from '../../src/app/returns/row-constants';
import { today } from '../../src/app/clock';
import { verdictText } from '../../src/texts/word-issue';
import { identityOf } from '../../src/workbook/issued/identity';
import { issuedWorkbook } from '../../src/workbook/issued/workbook';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { filledWith, ISSUED_ON, PERIOD } from '../support/issued-samples';
import { convertAll } from '../support/libreoffice';
import { bookWithLevels, LEVELS_SET } from '../support/levels-set';
import { describeWith, temporaryFolder } from '../support/programs';

const book = bookWithLevels();
function form() {
  const agency = book.agencies.find(({ code }) => code === 'SNV');
  if (!agency) throw new Error('no agency');
  const input = issueInput(book, agency, PERIOD, ISSUED_ON);
  return issuedWorkbook(input, identityOf(input));
}
const scores = () => {
  const sheet = form().sheets.find(({ key }) => key === 'selfScores');
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

test('the score of a criterion of levels is chosen from the points of its levels; the others are typed', () => {
  const lists = form().sheets.find(({ key }) => key === 'lists');
  const listed = (column: string) =>
    lists?.cells.filter(({ at }) => at.replace(/\d+$/, '') === column).map(({ content }) => content);
  expect(listed('D')).toEqual(['Mã tiêu chí', '1.2', '1.2', '1.2', '1.3', '1.3', '1.3', '1.3']);
  expect(listed('E')).toEqual(['Điểm của mức', 10, 5.5, 0, 25, 18.75, 12.5, 0]);
  const found = scores()
    .validations.filter(({ range }) => /^F\d+(:F\d+)?$/.test(range))
    .map(({ range, rule }) => [range, rule]);
  expect(found).toEqual([
    ['F6', { kind: 'decimal', min: 0, max: '$C6' }],
    ['F9:F11', { kind: 'decimal', min: 0, max: '$C9' }],
    ['F7', { kind: 'list', source: '{lists}!$E$2:$E$4' }],
    ['F8', { kind: 'list', source: '{lists}!$E$5:$E$8' }],
  ]);
});

test('the levels stand in words beside the score', () => {
  const rows = scores().tables[0]?.rows ?? [];
  expect(rows.map(row => row[3])).toEqual([
    'Theo mức độ',
    '10: Kịp thời, đầy đủ\n5,5: Kịp thời nhưng chưa đầy đủ\n0: Không kịp thời',
    '25: Xuất sắc\n18,75: Tốt\n12,5: Hoàn thành\n0: Không hoàn thành',
    'Đạt/Không đạt',
    'Đạt/Không đạt',
    'Theo mức độ',
  ]);
});

const score = fc.constantFrom<RuleValue>(0, 5, 5.5, 10, 12.5, 18.75, 25, 25.5, 4.99, -1, null, 'abc');
const words = fc.constantFrom<RuleValue>(null, 'Chờ hướng dẫn');
const entry = fc.record({
  notApplicable: fc.constantFrom<RuleValue>(null, null, null, 'x'),
  selfScore: score,
  evidence: words,
  explanation: words,
});

describeWith(['libreoffice'], 'the native check of levels', () => {
  const folder = temporaryFolder();
  const constants = rowConstants(book, PERIOD)('department');
  const codes = LEVELS_SET.criteria.map(({ code }) => code);

  test('says in LibreOffice what the rule engine says', () => {
    const cases = Array.from({ length: 12 }, (_, round) => {
      const samples = fc.sample(entry, { numRuns: codes.length, seed: 473 + round });
      return new Map(codes.map((code, at) => [code, samples[at] ?? {}]));
    });
    const files = cases.map((rows, at) => {
      const file = path.join(folder, `${at}.xlsx`);
      const filled = filledWith(form(), (section, id) =>
        section === 'selfScores' ? (rows.get(id) ?? {}) : {},
      );
      writeFileSync(file, writeWorkbook(filled));
      return file;
    });
    const out = path.join(folder, 'out');
    convertAll(files, 'xlsx', out);
    const seen = new Set<string>();
    cases.forEach((rows, at) => {
      const read = readWorkbook(new Uint8Array(readFileSync(path.join(out, `${at}.xlsx`))));
      if (read.kind === 'failed') throw new Error(read.error.code);
      const sheet = read.value.sheets.find(({ name }) => name === 'Tự chấm điểm');
      if (!sheet) throw new Error('no sheet');
      codes.forEach((code, index) => {
        const row: RuleRow = { ...(rows.get(code) ?? {}), ...constants('selfScores', code) };
        const verdict = verdictOf('selfScores', row, today());
        seen.add(verdict.id);
        expect([code, row, String(cellAt(sheet, 6 + index, 9)?.value ?? '')]).toEqual([
          code,
          row,
          verdictText(verdict),
        ]);
      });
    });
    expect([...seen]).toContain('selfScores.score-off-scale');
  }, 120_000);
});
