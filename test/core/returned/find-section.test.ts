// Where a section stands in a returned workbook: by its table, else by its headers, and of several sheets the likeliest.
import { findIdentity } from '../../../src/core/returned/find-identity';
import { findSections } from '../../../src/core/returned/find-section';
import type { RowIds } from '../../../src/core/returned/find-section';
import { captionsIn, foldCaption } from '../../../src/core/returned/header-index';
import { layoutOf, likeliestTemplate } from '../../../src/core/returned/template';
import type { SectionKey } from '../../../src/core/entries';
import type { RawSheet, RawTable } from '../../../src/core/grid';
import { identityRows } from '../../../src/core/entries';
import { ISSUED_LAYOUT } from '../../../src/workbook/issued/layout';
import {
  identitySheet,
  rawForm,
  rawSheet,
  rawWorkbook,
  sampleIdentity,
  sheetOfSection,
} from '../../support/raw-workbook';
import type { FormSection, Value } from '../../support/raw-workbook';
import { FORM } from '../../support/returned-forms';

const NO_IDS: RowIds = { tasks: [], targets: [], selfScores: [] };
const IDS: RowIds = { ...NO_IDS, tasks: ['A.I.1', 'A.I.2', 'A.II.1b', 'A.III.2'] };

const tableOf = (name: string): RawTable => ({
  name,
  range: { firstRow: 5, firstColumn: 1, lastRow: 8, lastColumn: 16 },
  columns: [],
  hasTotalsRow: false,
});
const tasks = (sheetName: string, changes: Partial<FormSection> = {}): RawSheet =>
  sheetOfSection({ ...FORM.tasks, sheetName, ...changes });
const withTable = (sheet: RawSheet, name: string): RawSheet => ({ ...sheet, tables: [tableOf(name)] });
/** The last columns without their headers. */
const fewer = (count: number): Partial<FormSection> => ({
  columns: FORM.tasks.columns.map((column, index) => (index < count ? column : { ...column, caption: null })),
});

function found(sheets: readonly RawSheet[], ids: RowIds = NO_IDS, key: SectionKey = 'tasks') {
  const choice = findSections(rawWorkbook(sheets), ISSUED_LAYOUT, ids).get(key);
  return choice && [choice.chosen, ...choice.rivals].map(({ sheet }) => sheet.name);
}
const chosenIn = (sheet: RawSheet, ids: RowIds = IDS) =>
  findSections(rawWorkbook([sheet]), ISSUED_LAYOUT, ids).get('tasks')?.chosen;

describe('of several sheets', () => {
  const whole = tasks('Đủ');
  const partial = tasks('Thiếu cột', fewer(12));
  const hidden = tasks('Ẩn', { extras: { visibility: 'hidden' } });

  test.each([
    [
      [whole, partial, hidden],
      ['Đủ', 'Ẩn', 'Thiếu cột'],
    ],
    [
      [partial, hidden, whole],
      ['Đủ', 'Ẩn', 'Thiếu cột'],
    ],
    [
      [hidden, whole, partial],
      ['Đủ', 'Ẩn', 'Thiếu cột'],
    ],
    [
      [hidden, partial],
      ['Ẩn', 'Thiếu cột'],
    ],
    [
      [whole, tasks('Đủ (2)')],
      ['Đủ', 'Đủ (2)'],
    ],
  ])('the one with the most headers, of equals the visible one, then the first (%#)', (sheets, names) => {
    expect(found(sheets)).toEqual(names);
  });

  test('the one whose table still bears our name, and it is no rival of itself', () => {
    expect(found([whole, withTable(hidden, 'tblNhiemVu')])).toEqual(['Ẩn', 'Đủ']);
    expect(found([withTable(whole, 'tblNhiemVu')])).toEqual(['Đủ']);
  });

  test('of two whose tables bear our name the first', () => {
    expect(found([whole, withTable(partial, 'tblNhiemVu'), withTable(hidden, 'tblNhiemVu')])?.[0]).toBe('Ẩn');
    expect(found([withTable(hidden, 'tblNhiemVu'), withTable(whole, 'tblNhiemVu')])).toEqual(['Ẩn', 'Đủ']);
  });

  test('a table of another name, or of ours without all our headers, is preferred to none', () => {
    expect(found([withTable(hidden, 'tblNhap'), whole])).toEqual(['Đủ', 'Ẩn']);
    expect(found([withTable(partial, 'tblNhiemVu'), whole])).toEqual(['Đủ', 'Thiếu cột']);
  });

  test('a table of our name whose first row is empty is no section', () => {
    expect(found([withTable(rawSheet('Trống', []), 'tblNhiemVu'), whole])).toEqual(['Đủ']);
  });
});

describe('the row of the headers', () => {
  /** Sixteen captions in all. */
  test.each([
    [8, true],
    [7, false],
  ])('%d of the sixteen headers: %p', (count, isFound) => {
    expect(found([tasks('Nhiệm vụ', fewer(count))]) !== undefined).toBe(isFound);
  });

  const captions = FORM.tasks.columns.map(({ caption }) => caption);
  const rowsOf = (...rows: readonly (readonly Value[])[]): RawSheet => rawSheet('Nhiệm vụ', rows);

  test('is the first of two that are alike, and the better of two that are not', () => {
    expect(chosenIn(rowsOf(captions, [], captions))?.headerRow).toBe(1);
    expect(chosenIn(rowsOf(captions.slice(0, 10), [], captions))?.headerRow).toBe(3);
    expect(chosenIn(rowsOf(captions, [], captions.slice(0, 10)))?.headerRow).toBe(1);
  });

  test('may be the sixtieth, and not a later one', () => {
    const at = (row: number) => rowsOf(...Array.from({ length: row - 1 }, () => []), captions);
    expect(chosenIn(at(60))?.headerRow).toBe(60);
    expect(chosenIn(at(61))).toBeUndefined();
  });
});

describe('the column of the ids, whose header is gone', () => {
  const ID = 0;
  const withHeader = (
    caption: Value,
    rows: FormSection['rows'],
    further: FormSection['columns'] = [],
  ): RawSheet =>
    tasks('Nhiệm vụ', {
      columns: [
        ...FORM.tasks.columns.map((column, index) => (index === ID ? { ...column, caption } : column)),
        ...further,
      ],
      rows,
    });
  const rows = (...ids: readonly Value[]) => ids.map(id => ({ id, status: 'Hoàn thành' }));

  test('is the one below which at least half of the ids stand, with blanks around them or not', () => {
    expect(chosenIn(withHeader('STT', rows('A.I.1', ' A.I.2 ')))).toMatchObject({
      idColumn: 1,
      idHeaderGone: true,
    });
    expect(chosenIn(withHeader('STT', rows('A.I.1', 'A.I.9')))).toBeUndefined();
  });

  test('is none of the form’s other columns, though somebody wrote the ids there too', () => {
    const twice = ['A.I.1', 'A.I.2', 'A.II.1b'].map((id, index) => ({
      id: index === 2 ? null : id,
      explanation: id,
    }));
    expect(chosenIn(withHeader('STT', twice))?.idColumn).toBe(1);
  });

  test('is that with the most ids, wherever it stands', () => {
    const list = ['A.I.1', 'A.I.2', 'A.II.1b'].map((id, index) => ({
      id: index === 0 ? id : null,
      copy: id,
    }));
    expect(chosenIn(withHeader('STT', list, [{ key: 'copy', caption: 'Mã cũ' }]))?.idColumn).toBe(17);
  });

  test('does not count what stands above or in the row of the headers', () => {
    const list = rows('A.I.1', 'A.I.2').map(row => ({ ...row, copy: row.id }));
    const further = [{ key: 'copy', caption: 'A.III.2' }];
    expect(chosenIn(withHeader('STT', list, further))?.idColumn).toBe(1);
    const above = tasks('Nhiệm vụ', {
      titles: IDS.tasks.map(id => [...Array.from({ length: 16 }, () => null), id]),
      columns: FORM.tasks.columns.map((column, index) =>
        index === ID ? { ...column, caption: 'STT' } : column,
      ),
      rows: rows('A.I.1', 'A.I.2'),
    });
    expect(chosenIn(above)?.idColumn).toBe(1);
  });
});

describe('captions', () => {
  test('are compared by their letters, figures and % alone', () => {
    expect(foldCaption(' Mức độ\nhoàn thành (%): ')).toBe('mucdohoanthanh%');
  });

  test('are texts of at most 200 signs; numbers and signs alone are none', () => {
    const cells =
      rawSheet('', [['Mã', 2018, '---', 'x'.repeat(200), 'y'.repeat(201), 'MÃ']]).rows.get(1) ?? [];
    expect([...captionsIn(rawWorkbook([]), cells)]).toEqual([
      ['ma', [1, 6]],
      ['x'.repeat(200), [4]],
    ]);
  });
});

describe('the version of a form without identity', () => {
  const raw = rawForm(FORM, null);
  const [first] = ISSUED_LAYOUT;
  if (!first) throw new Error('a layout has sections');
  const all = { version: 2, layout: ISSUED_LAYOUT };
  const onlyTasks = { version: 9, layout: [first] };
  const withMore = {
    version: 8,
    layout: ISSUED_LAYOUT.map(part => ({
      ...part,
      otherCaptions: [...part.otherCaptions, 'Cột của mẫu sau'],
    })),
  };
  const versionOf = (...templates: Parameters<typeof likeliestTemplate>[1]) =>
    likeliestTemplate(raw, templates).version;

  test('has the most sections, then the most headers, of equals it is the newest', () => {
    expect([versionOf(all, onlyTasks), versionOf(onlyTasks, all)]).toEqual([2, 2]);
    expect([versionOf(all, withMore), versionOf(withMore, all)]).toEqual([2, 2]);
    expect([versionOf(onlyTasks, withMore), versionOf(withMore, onlyTasks)]).toEqual([8, 8]);
    expect([versionOf(all, { ...all, version: 3 }), versionOf({ ...all, version: 3 }, all)]).toEqual([3, 3]);
  });

  test('is one of those that are read: anything else is a fault of ours', () => {
    expect(() => likeliestTemplate(raw, [])).toThrow('no template is read');
    expect(layoutOf(2, [{ ...all, version: 1, layout: [] }, all])).toBe(ISSUED_LAYOUT);
    expect(() => layoutOf(7, [all])).toThrow('no layout of template version 7');
  });
});

describe('the identity', () => {
  const own = sampleIdentity();
  const other = sampleIdentity({ agency: 'STC' });
  const identityIn = (...sheets: readonly RawSheet[]) => {
    const identity = findIdentity(rawWorkbook(sheets));
    return identity.kind === 'ok' ? identity.value.agency : identity.error;
  };
  const damaged = (visibility: 'hidden' | 'visible' = 'hidden') =>
    rawSheet(
      '_PAR',
      [
        ['PAR-INDEX', '1'],
        ['year', 'x'],
      ],
      { visibility },
    );

  test('on a hidden sheet counts before one that is shown', () => {
    expect(identityIn(identitySheet(other, 'visible'), identitySheet(own))).toBe('SNV');
    expect(identityIn(identitySheet(own, 'visible'))).toBe('SNV');
    expect(identityIn(rawSheet('Ẩn', [['x']], { visibility: 'hidden' }), identitySheet(own, 'visible'))).toBe(
      'SNV',
    );
  });

  test('of two hidden sheets must be the same; two damaged ones are damaged', () => {
    expect(identityIn(identitySheet(own), identitySheet(own))).toBe('SNV');
    expect(identityIn(identitySheet(own), identitySheet(other))).toBe('identity.several');
    expect(identityIn(identitySheet(own), damaged())).toBe('identity.several');
    expect(identityIn(damaged(), damaged())).toBe('identity.damaged');
  });

  test('is read past blanks that a program put around its keys, and is damaged where a value is blank', () => {
    const rows = identityRows(own);
    const loose = rows.map(([key, value]) => [` ${key} `, value]);
    expect(identityIn(rawSheet('_PAR', loose, { visibility: 'hidden' }))).toBe('SNV');
    const blank = rows.map(([key, value]) => [key, key === 'plan' ? null : value]);
    expect(identityIn(rawSheet('_PAR', blank, { visibility: 'hidden' }))).toBe('identity.damaged');
  });
});
