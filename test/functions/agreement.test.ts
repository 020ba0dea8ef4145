// One entry, three answers: the function in a cell, the rule engine, and the native formula of the issued form as
// LibreOffice computes it. All say the same over generated entries; so do the states of deadlines.
import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isoOfSerial, serialOf } from '../../src/core/calendar';
import { deadlinesOf, statusOfDeadline } from '../../src/core/deadlines';
import { cellAt } from '../../src/core/grid';
import { verdictOf } from '../../src/core/rules';
import { BUILT_IN_TARGETS } from '../../src/core/targets';
import type { RawWorkbook } from '../../src/core/grid';
import type { RuleRow } from '../../src/core/rules';
import type { Target } from '../../src/core/targets';
import { builtInBook } from '../../src/app/book/built-in';
import { today } from '../../src/app/clock';
import { rowConstants } from '../../src/app/returns/row-constants';
import { functionResults } from '../../src/texts';
import { verdictText } from '../../src/texts/word-issue';
import { deadlinesSheet } from '../../src/workbook/main/deadlines-sheet';
import { DEADLINE_SCHEMA } from '../../src/workbook/records/deadline-record';
import { newXlsx, readWorkbook, writeWorkbook } from '../../src/xlsx';
import { cell } from '../support/functions-in-cells';
import { convertAll } from '../support/libreoffice';
import { describeWith, temporaryFolder } from '../support/programs';
import { filledWith, issuedFor, PERIOD, YEAR } from '../support/issued-samples';

const AGENCIES = ['STTTT', 'SNV', 'H622', 'X23557'];
const ROUNDS = 10;
const par = cell({ today: today() });

interface Entry {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly previous: number | null;
}

const count = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom<number | null>(0, null, 1000) },
);
const previous = fc.oneof(fc.constant(null), fc.constantFrom(0, 20, 66.67, 79.99, 100));
const entries = fc.record({ numerator: count, denominator: count, previous });

const targetOf = new Map(BUILT_IN_TARGETS.map(target => [target.code, target]));

/** The form refuses a count of the year before that is no whole number; a cell has no word for that. */
const believable = (code: string, entry: Entry): Entry =>
  targetOf.get(code)?.unit === '%' || entry.previous === null
    ? entry
    : { ...entry, previous: Math.round(entry.previous) };

/** What the cell says of the row's figures; the sign of PAR.TYLE's error where they make no rate. */
function functionText(target: Target, entry: Entry): string {
  const value = target.unit === '%' ? par('TYLE', entry.numerator, entry.denominator) : entry.numerator;
  if (typeof value === 'string') return value;
  return String(par('KIEMTRA', target.code, value, YEAR, entry.previous));
}

/** The form also asks for explanations, and names what is missing; a cell says what is, or stays blank. */
function agrees(said: string, form: string): boolean {
  if (said === '') return /^(?:Thiếu|Chưa nhập)/u.test(form);
  if (said.startsWith('#N/A')) return form.startsWith('Không phát sinh') && said.includes('Không phát sinh');
  if (said.startsWith('#VALUE!')) return form.includes('lớn hơn') && said.includes('lớn hơn');
  const bare = form.replace(/, cần giải trình$/u, '');
  const same = bare === 'Đủ số liệu' ? `Kế hoạch không giao mức năm ${YEAR}` : bare;
  return said.replace(/ \(giá trị được hiểu là .*\)$/u, '') === same;
}

function opened(file: string): RawWorkbook {
  const read = readWorkbook(new Uint8Array(readFileSync(file)));
  if (read.kind === 'failed') throw new Error(read.error.code);
  return read.value;
}

describeWith(['libreoffice'], 'function, rule engine and native formula', () => {
  const folder = temporaryFolder();
  const constants = rowConstants(builtInBook(YEAR), PERIOD);

  test('judge every row of the targets alike', () => {
    const cases = AGENCIES.flatMap((agency, at) =>
      Array.from({ length: ROUNDS }, (_, round) => ({
        agency,
        name: `${agency}-${round}`,
        seed: at * 100 + round,
      })),
    ).map(item => {
      const [sheet] = issuedFor(item.agency).sheets.filter(({ key }) => key === 'targets');
      const codes = sheet?.tables.flatMap(table => table.rows.map(row => String(row[0]))) ?? [];
      const drawn = fc.sample(entries, { numRuns: codes.length, seed: item.seed });
      const rows = new Map(codes.map((code, index) => [code, believable(code, drawn[index] as Entry)]));
      return { ...item, sheet, rows };
    });
    const files = cases.map(({ agency, name, rows }) => {
      const file = path.join(folder, `${name}.xlsx`);
      const filled = filledWith(issuedFor(agency), (section, id) =>
        section === 'targets' ? { ...rows.get(id) } : {},
      );
      writeFileSync(file, writeWorkbook(filled));
      return file;
    });
    const out = path.join(folder, 'out');
    convertAll(files, 'xlsx', out);
    const seen = new Set<string>();
    let compared = 0;
    for (const { agency, name, sheet, rows } of cases) {
      const raw = opened(path.join(out, `${name}.xlsx`)).sheets.find(found => found.name === sheet?.caption);
      const width = sheet?.tables[0]?.columns.length ?? 0;
      const level = builtInBook(YEAR).agencies.find(({ code }) => code === agency)?.level ?? '';
      for (const row of raw?.rows.keys() ?? []) {
        const code = String((raw && cellAt(raw, row, 1)?.value) ?? '');
        const [entry, target] = [rows.get(code), targetOf.get(code)];
        if (!entry || !target || !raw) continue;
        const rule: RuleRow = { ...entry, explanation: null, ...constants(level)('targets', code) };
        const verdict = verdictOf('targets', rule, today());
        const native = String(cellAt(raw, row, width)?.value ?? '');
        const said = functionText(target, entry);
        expect({ code, entry, native }).toEqual({ code, entry, native: verdictText(verdict) });
        expect({ code, entry, native, said, agrees: agrees(said, native) }).toMatchObject({ agrees: true });
        seen.add(verdict.id);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(400);
    expect(seen.size).toBeGreaterThan(8);
  }, 240_000);

  test('tell the state of every deadline alike', async () => {
    const plan = builtInBook(YEAR).plan;
    const now = serialOf(today());
    const near = fc.integer({ min: now - 400, max: now + 400 });
    const deadlines = deadlinesOf(YEAR).flatMap((deadline, at) =>
      fc.sample(near, { numRuns: 8, seed: at }).map((serial, index) => {
        const planned = index === 0 ? now : serial;
        // One is extended, one to an earlier day and one without the number of its paper: these stay as planned.
        const extended = [2, 5].includes(index) ? planned + 10 : index === 4 ? planned - 3 : null;
        const isComplete = index === 2;
        return {
          ...deadline,
          id: `${deadline.id}.${index}`,
          plannedDay: isoOfSerial(planned) ?? '',
          lastDay: isoOfSerial(isComplete ? planned + 10 : planned) ?? '',
          typed: {
            extendedTo: extended,
            paperNumber: [2, 4].includes(index) ? '1/SNV' : null,
            paperDate: extended,
          },
        };
      }),
    );
    const done = fc.sample(fc.option(near), { numRuns: deadlines.length, seed: 473 });
    const port = newXlsx();
    const { columns, name } = DEADLINE_SCHEMA;
    const before = {
      name,
      firstRow: 1,
      firstColumn: 1,
      captions: columns.map(({ caption }) => caption),
      rows: deadlines.map((deadline, at) =>
        columns.map(({ key }) => {
          const typed: Readonly<Record<string, string | number | null>> = deadline.typed;
          return key === 'id' ? deadline.id : key === 'doneOn' ? (done[at] ?? null) : (typed[key] ?? null);
        }),
      ),
    };
    const file = path.join(folder, 'deadlines.xlsx');
    await port.write({ put: [deadlinesSheet(plan, YEAR, deadlines, before)], remove: [] });
    writeFileSync(file, port.bytes());
    const out = path.join(folder, 'out');
    convertAll([file], 'xlsx', out);
    const [sheet] = opened(path.join(out, 'deadlines.xlsx')).sheets;
    const at = new Map(deadlines.map((deadline, index) => [deadline.id, index]));
    const [idColumn, doneColumn, stateColumn] = ['id', 'doneOn', 'state'].map(
      key => columns.findIndex(column => column.key === key) + 1,
    );
    let compared = 0;
    for (const row of sheet?.rows.keys() ?? []) {
      const index = at.get(String((sheet && cellAt(sheet, row, idColumn ?? 0)?.value) ?? ''));
      const deadline = index === undefined ? undefined : deadlines[index];
      if (!sheet || index === undefined || !deadline) continue;
      const value = (column: number | undefined) => cellAt(sheet, row, column ?? 0)?.value ?? null;
      const status = statusOfDeadline(deadline.lastDay, isoOfSerial(Number(done[index] ?? NaN)), today());
      const engine = functionResults.deadlineState(status);
      // Undone deadlines of an earlier calendar year are no arrears: the sheet says so, the function counts days.
      const isOldYear = status.kind === 'overdue' && deadline.lastDay.slice(0, 4) < today().slice(0, 4);
      const said = par('TRANGTHAI', serialOf(deadline.lastDay), value(doneColumn));
      expect([deadline, done[index], value(stateColumn), said]).toEqual([
        deadline,
        done[index],
        isOldYear ? 'Năm cũ' : engine,
        engine,
      ]);
      compared += 1;
    }
    expect(compared).toBe(deadlines.length);
  }, 120_000);
});
