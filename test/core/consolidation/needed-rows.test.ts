// Letting rows go on the way changes nothing of a consolidation.
import fc from 'fast-check';
import { BUILT_IN_AGENCIES } from '../../../src/core/agencies';
import { consolidate, filesWithNeededRows, withoutRows } from '../../../src/core/consolidation';
import type { ReceivedFile, StoredReturn } from '../../../src/core/consolidation';

const AGENCIES = BUILT_IN_AGENCIES.slice(0, 3);
const DAY = '2018-11-20';

interface Sent {
  readonly agency: number;
  readonly content: number;
  readonly at: number;
  readonly isBad: boolean;
}

const sent: fc.Arbitrary<Sent> = fc.record({
  agency: fc.nat(2),
  content: fc.nat(9),
  at: fc.nat(5),
  isBad: fc.boolean(),
});

/** Files of one content are of one agency. */
function fileOf({ agency, content, at, isBad }: Sent, index: number): ReceivedFile {
  const code = AGENCIES[agency]?.code ?? '';
  const named = {
    file: `${index}.xlsx`,
    size: 1,
    sha256: `${code}-${content}`,
    receivedAt: at,
    receivedOn: DAY,
  };
  if (isBad) return { ...named, reading: { kind: 'failed', error: { code: 'corrupt', params: {} } } };
  const origin = { sheet: 'Nhiệm vụ', cell: `C${content}` };
  const identity = {
    agency: code,
    year: 2018,
    period: 'nam',
    plan: '',
    planVersion: 1,
    templateVersion: 1,
    issuedOn: DAY,
    fingerprint: '',
  };
  const reading = {
    identity,
    rows: [{ section: 'tasks', rowId: 'A.I.1', fields: { completion: { value: content, origin } } }],
    repairs: [{ code: 'cell.trimmed', sheet: 'Nhiệm vụ', cell: 'C1', before: 'a ', after: 'a' }],
    issues: [{ rule: 'identity.confirmed', severity: 'info', place: {}, params: {} }],
  };
  return { ...named, reading: { kind: 'ok', value: reading } } as unknown as ReceivedFile;
}

/** As while reading: some come, what is not needed is let go, more come. */
function released(
  files: readonly ReceivedFile[],
  step: number,
  held: ReadonlySet<string>,
): readonly ReceivedFile[] {
  let kept: readonly ReceivedFile[] = [];
  for (let from = 0; from < files.length; from += step) {
    const so = [...kept, ...files.slice(from, from + step)];
    const needed = filesWithNeededRows(so, held);
    kept = so.map(file => (needed.has(file) ? file : withoutRows(file)));
  }
  return kept;
}

const consolidated = (files: readonly ReceivedFile[], stored: ReadonlyMap<string, StoredReturn>) =>
  consolidate({
    expected: AGENCIES,
    lastDayOf: () => '2018-12-31',
    files,
    check: ({ rows }) =>
      rows.map(({ fields }) => ({
        rule: 'rule.tasks.completion-missing',
        severity: 'info',
        place: {},
        params: { value: String(fields['completion']?.value) },
      })) as never,
    stored,
  });

test('whatever comes in whatever order, and whatever the workbook holds', () => {
  fc.assert(
    fc.property(
      fc.array(sent, { maxLength: 30 }),
      fc.integer({ min: 1, max: 7 }),
      fc.nat(9),
      fc.nat(5),
      (all, step, content, at) => {
        const files = all.map(fileOf);
        const code = AGENCIES[0]?.code ?? '';
        const stored = new Map([
          [code, { file: 'cũ.xlsx', sha256: `${code}-${content}`, receivedOn: DAY, receivedAt: at }],
        ]);
        const held = new Set([...stored.values()].map(({ sha256 }) => sha256));
        const left = released(files, step, held);
        expect(consolidated(left, stored)).toEqual(consolidated(files, stored));
      },
    ),
  );
});

test('of many resubmissions two keep their rows', () => {
  const files = Array.from({ length: 50 }, (_, content) =>
    fileOf({ agency: 1, content, at: content, isBad: false }, content),
  );
  const rowsOf = ({ reading }: ReceivedFile): number =>
    reading.kind === 'ok' ? reading.value.rows.length : 0;
  const left = released(files, 5, new Set());
  expect(left.map(rowsOf).filter(count => count > 0)).toHaveLength(2);
  expect(left.map(rowsOf).slice(-2)).toEqual([1, 1]);
});
