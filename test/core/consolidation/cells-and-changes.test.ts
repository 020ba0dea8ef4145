// How the workbook keeps where a value stands, and how a change against the return before is reported.
import {
  cellList,
  changeIssues,
  fileReference,
  fileOfReference,
  originsIn,
} from '../../../src/core/consolidation';
import { retainDecisions } from '../../../src/core/consolidation';
import type { EntryRow, EntryValue } from '../../../src/core/entries';

const entry = (value: EntryValue, cell: string, sheet = 'Nhiệm vụ') => ({ value, origin: { sheet, cell } });

test('a file is marked by its name and eight digits of its hash, and known by them again', () => {
  expect(fileReference('a.xlsx', '1a2b3c4d5e6f')).toBe('a.xlsx#1a2b3c4d');
  expect(fileOfReference('a.xlsx#1a2b3c4d')).toEqual({ file: 'a.xlsx', hashBeginning: '1a2b3c4d' });
  expect(fileOfReference('a\nb#c.xlsx#1a2b3c4d')).toEqual({ file: 'a\nb#c.xlsx', hashBeginning: '1a2b3c4d' });
  for (const file of ['a.xlsx', 'a#1a2b3c4dx', 'a#1a2b'])
    expect(fileOfReference(file)).toEqual({ file, hashBeginning: '' });
});

test('a cell of the row’s own sheet stands alone, one of another sheet with its name, signs of the list escaped', () => {
  const fields = {
    status: entry('x', 'F6'),
    result: entry('y', 'G6', 'S;1%!@'),
    evidence: entry(null, 'H6'),
  };
  const list = 'status=F6; result=S%3B1%25%21%40!G6';
  expect(cellList(fields, 'Nhiệm vụ')).toBe(list);
  expect([...originsIn(list, 'Nhiệm vụ')]).toEqual([
    ['status', { sheet: 'Nhiệm vụ', cell: 'F6' }],
    ['result', { sheet: 'S;1%!@', cell: 'G6' }],
  ]);
});

test('a part that somebody typed over is left out, blanks around one are not', () => {
  expect([...originsIn('rác; status=đâu đó; =F6;   result=G6 ', 'S')]).toEqual([
    ['result', { sheet: 'S', cell: 'G6' }],
  ]);
  expect([...originsIn('', 'S')]).toEqual([]);
});

test('a change is told at its cell, with both values and the file before', () => {
  const long = 'a'.repeat(81);
  const difference = {
    section: 'tasks',
    rowId: 'A.I.1',
    field: 'result',
    before: null,
    after: long,
    origin: { sheet: 'Nhiệm vụ', cell: 'H6' },
    beforeOrigin: { sheet: 'Nhiệm vụ', cell: 'F6', retainedFrom: 'cu.xlsx#1a2b3c4d' },
  } as const;
  const shown = `${'a'.repeat(80)}…`;
  expect(changeIssues([difference])).toEqual([
    {
      rule: 'resubmission.changed',
      severity: 'info',
      place: { sheet: 'Nhiệm vụ', cell: 'H6', column: 'result' },
      value: shown,
      params: { section: 'tasks', row: 'A.I.1', before: '', after: shown, other: 'cu.xlsx' },
    },
  ]);
  const [whole] = changeIssues([
    { ...difference, before: 40, after: 'a'.repeat(80), beforeOrigin: { sheet: 'S', cell: 'F6' } },
  ]);
  expect(whole).toMatchObject({ value: 'a'.repeat(80), params: { before: '40', other: '' } });
});

test('only what a person decided is taken over from the held rows', () => {
  const row = (fields: EntryRow['fields']): EntryRow => ({ section: 'tasks', rowId: 'A.I.1', fields });
  const rows = [row({ status: entry('mới', 'H6'), result: entry('mới', 'I6') })];
  const retained = { value: 'cũ', origin: { sheet: 'Nhiệm vụ', cell: 'G6', retainedFrom: 'cu.xlsx' } };
  expect(retainDecisions(rows, [row({ status: entry('cũ', 'F6') })])).toBe(rows);
  expect(retainDecisions(rows, [row({ status: entry('cũ', 'F6'), result: retained })])).toEqual([
    row({ status: entry('mới', 'H6'), result: retained }),
  ]);
});
