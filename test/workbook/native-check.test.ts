// The native "Kiểm tra" column and the rule engine are one set of rules: LibreOffice computes what core evaluates.
import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TASK_STATUSES } from '../../src/core/entries';
import { BUILT_IN_AGENCIES } from '../../src/core/agencies';
import { cellAt } from '../../src/core/grid';
import { verdictOf } from '../../src/core/rules';
import type { SectionKey } from '../../src/core/entries';
import type { RawWorkbook } from '../../src/core/grid';
import type { RuleRow, RuleValue } from '../../src/core/rules';
import { builtInBook } from '../../src/app/book/built-in';
import { rowConstants } from '../../src/app/returns/row-constants';
import { verdictText } from '../../src/texts/word-issue';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { today } from '../../src/app/clock';
import { convertAll } from '../support/libreoffice';
import { describeWith, temporaryFolder } from '../support/programs';
import { day, filledWith, issuedFor, PERIOD, YEAR } from '../support/issued-samples';

const SEED = 473;
const ROUNDS = 8;
const AGENCIES = ['STTTT', 'SNV', 'H622', 'X23557'];

const blank = fc.constant<RuleValue>(null);
const error = fc.constant<RuleValue>({ error: '#N/A' });
const text = fc.constantFrom<RuleValue>('abc', 'Đã báo cáo', '12,5', '  ', '473/QĐ-UBND', 'x');

/**
 * Mostly what people type, sometimes what they should not. Truth values are left out: LibreOffice keeps TRUE in a
 * cell with a number format as the number 1, so there is nothing left to compare.
 */
const typed = (usual: fc.Arbitrary<RuleValue>): fc.Arbitrary<RuleValue> =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 4, arbitrary: blank }, { weight: 1, arbitrary: text });

const serial = fc.constantFrom<RuleValue>(
  day('2018-03-05'),
  day('2017-11-20'),
  day('2016-02-01'),
  day('2018-12-31'),
  day('2040-01-01'),
);
const words = fc.constantFrom<RuleValue>('Đã báo cáo', 'Chờ hướng dẫn');
const amount = fc.constantFrom<RuleValue>(0, 100, 100.00000000000001, 250, 400, -5);
const count = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.constantFrom<RuleValue>(0, 100, 173.99999999999997, 250, -3, 12.5),
);

const ENTRIES: Readonly<Record<SectionKey, fc.Arbitrary<Readonly<Record<string, RuleValue>>>>> = {
  tasks: fc.record({
    status: typed(fc.constantFrom<RuleValue>(...Object.values(TASK_STATUSES), 'hoàn thành')),
    completion: typed(
      fc.constantFrom<RuleValue>(0, 35, 99.5, 100, 100.00000000000001, 99.99999999999999, 120, -1),
    ),
    dateDone: typed(serial),
    result: typed(words),
    evidenceNumber: typed(fc.constantFrom<RuleValue>('473/QĐ-UBND', '12/BC-SNV', 'khong so', 473)),
    evidenceDate: typed(serial),
    explanation: typed(words),
    plannedFunds: typed(amount),
    grantedFunds: typed(amount),
    spentFunds: fc.oneof({ weight: 20, arbitrary: typed(amount) }, { weight: 1, arbitrary: error }),
  }),
  targets: fc.record({
    numerator: typed(count),
    denominator: typed(count),
    previous: typed(fc.constantFrom<RuleValue>(0, 0.855, 1, 20, 79.99, 100, 101, -1)),
    explanation: fc.oneof({ weight: 20, arbitrary: typed(words) }, { weight: 1, arbitrary: error }),
  }),
  selfScores: fc.record({
    notApplicable: fc.oneof(
      { weight: 6, arbitrary: blank },
      { weight: 1, arbitrary: fc.constantFrom<RuleValue>('x', 'X') },
    ),
    selfScore: typed(
      fc.constantFrom<RuleValue>(
        0,
        1,
        2.25,
        3.75,
        4,
        4.25,
        4.2499999999999991,
        5,
        5.0000000000000009,
        -1,
        99,
      ),
    ),
    evidence: typed(words),
    explanation: typed(words),
  }),
};

interface Case {
  readonly agency: string;
  readonly round: number;
  readonly rows: ReadonlyMap<string, Readonly<Record<string, RuleValue>>>;
}

function casesFor(agency: string, round: number, offset: number): Case {
  const rows = new Map<string, Readonly<Record<string, RuleValue>>>();
  for (const sheet of issuedFor(agency).sheets) {
    const section = sheet.key as SectionKey;
    if (!(section in ENTRIES)) continue;
    const ids = sheet.tables.flatMap(table => table.rows.map(row => String(row[0])));
    const samples = fc.sample(ENTRIES[section], {
      numRuns: ids.length,
      seed: SEED + offset + section.length,
    });
    ids.forEach((id, index) => rows.set(`${section}|${id}`, samples[index] ?? {}));
  }
  return { agency, round, rows };
}

function checkTexts(raw: RawWorkbook, sheetName: string, column: number): ReadonlyMap<string, string> {
  const sheet = raw.sheets.find(candidate => candidate.name === sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  return new Map(
    [...sheet.rows.keys()]
      .filter(row => row > 5)
      .map(row => [
        String(cellAt(sheet, row, 1)?.value ?? ''),
        String(cellAt(sheet, row, column)?.value ?? ''),
      ]),
  );
}

describeWith(['libreoffice'], 'the native check column', () => {
  const folder = temporaryFolder();
  const book = builtInBook(YEAR);
  const constants = rowConstants(book, PERIOD);

  test('says in LibreOffice what the rule engine says, over generated entries of every kind', () => {
    const cases = AGENCIES.flatMap((agency, at) =>
      Array.from({ length: ROUNDS }, (_, round) => casesFor(agency, round, at * 1000 + round * 10)),
    );
    const files = cases.map(item => {
      const fill = (section: SectionKey, rowId: string) => item.rows.get(`${section}|${rowId}`) ?? {};
      const file = path.join(folder, `${item.agency}-${item.round}.xlsx`);
      writeFileSync(file, writeWorkbook(filledWith(issuedFor(item.agency), fill)));
      return file;
    });
    const out = path.join(folder, 'out');
    convertAll(files, 'xlsx', out);
    let compared = 0;
    const seen = new Set<string>();
    for (const item of cases) {
      const level = BUILT_IN_AGENCIES.find(({ code }) => code === item.agency)?.level ?? '';
      const read = readWorkbook(
        new Uint8Array(readFileSync(path.join(out, `${item.agency}-${item.round}.xlsx`))),
      );
      if (read.kind === 'failed') throw new Error(read.error.code);
      for (const sheet of issuedFor(item.agency).sheets) {
        const section = sheet.key as SectionKey;
        const [table] = sheet.tables;
        if (!(section in ENTRIES) || !table) continue;
        const shown = checkTexts(read.value, sheet.caption, table.columns.length);
        for (const [id, text] of shown) {
          const entered = item.rows.get(`${section}|${id}`);
          if (!entered) continue;
          const row: RuleRow = { ...entered, ...constants(level)(section, id) };
          const verdict = verdictOf(section, row, today());
          seen.add(verdict.id);
          expect({ agency: item.agency, id, row, text }).toEqual({
            agency: item.agency,
            id,
            row,
            text: verdictText(verdict),
          });
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(ROUNDS * 200);
    // A generator that never meets a rule would prove nothing about it.
    expect(seen.size).toBeGreaterThan(45);
  }, 240_000);
});
