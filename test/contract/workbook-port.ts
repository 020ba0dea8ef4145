// What every implementation of the workbook port must do, whatever holds the workbook. Each suite of an
// implementation hands over a workbook and what people do to it by hand.
import {
  formula,
  type CellContent,
  type SheetDeclaration,
  type TableDeclaration,
} from '../../src/workbook/declaration';
import { PortError, type WorkbookPort, type WorkbookState } from '../../src/workbook/port';

/** Acts of the people who own the workbook, done without the port. Cells in A1 notation. */
export interface WorkbookUnderTest {
  readonly port: WorkbookPort;
  addSheet(name: string, cells: Readonly<Record<string, string | number>>): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  type(sheet: string, cell: string, content: string | number): Promise<void>;
  /** Adds a column of the office at the right of a table: its caption and its rows; `=B4*2` is a formula. */
  addColumn(sheet: string, table: string, cells: readonly (string | number | null)[]): Promise<void>;
  /** A formula as `FormulaContent`. */
  contentAt(sheet: string, cell: string): Promise<CellContent>;
  /** Copies a sheet with its mark, behind the others. */
  copySheet(name: string, copy: string): Promise<void>;
  /** Deletes the table with its cells. */
  deleteTable(sheet: string, table: string): Promise<void>;
  lockStructure(): Promise<void>;
  /** Makes the hidden name that marks a sheet say something else, such as `#REF!`; null takes it away. */
  setTag(sheet: string, refersTo: string | null): Promise<void>;
  /** The workbook as its own program saves it, opened again. */
  saveAndOpen(): Promise<void>;
  /** Properties of the document that anyone may set. */
  documentProperties(): Promise<Readonly<Record<string, string>>>;
  /** Null takes it away. */
  setDocumentProperty(name: string, value: string | null): Promise<void>;
  /** All that a sheet holds, for telling that nobody touched it. */
  everythingOf(sheet: string): Promise<unknown>;
}

const table = (rows: readonly (readonly CellContent[])[], name = 'tblViec'): TableDeclaration => ({
  name,
  at: 'A3',
  tableStyle: 'TableStyleLight9',
  rowKey: 'code',
  columns: [
    { key: 'code', caption: 'Mã', width: 10, style: 'code' },
    { key: 'points', caption: 'Điểm', width: 10, style: 'points' },
    { key: 'note', caption: 'Ghi chú', width: 30, style: 'entryText', userEntry: true },
    {
      key: 'double',
      caption: 'Gấp đôi',
      width: 10,
      style: 'derivedNumber',
      formula: `${name}[[#This Row],[Điểm]]*2`,
    },
  ],
  rows,
});

const row = (code: string, points: number): readonly CellContent[] => [code, points, null, points * 2];
const THREE = [row('A', 1), row('B', 2.5), row('C', 3)];

const sheet = (rows: readonly (readonly CellContent[])[] = THREE): SheetDeclaration => ({
  key: 'work',
  caption: 'Công việc',
  visibility: 'visible',
  cells: [{ at: 'A1', mergeTo: 'D1', content: 'CÔNG VIỆC', style: 'title' }],
  tables: [table(rows)],
  freeze: { rows: 3, columns: 0 },
  validations: [{ range: 'B4:B20', rule: { kind: 'decimal', min: 0, max: 100 }, severity: 'stop' }],
  conditionalFormats: [{ kind: 'formula', range: 'B4:B20', formula: '$B4>2', look: { bold: true } }],
});

const summary: SheetDeclaration = {
  key: 'summary',
  caption: 'Tổng hợp',
  visibility: 'visible',
  cells: [{ at: 'A1', content: formula('SUM({work}!$B$4:$B$6)', 6.5), style: 'points' }],
  tables: [],
  validations: [],
  conditionalFormats: [],
};

const put = (...sheets: readonly SheetDeclaration[]) => ({ put: sheets, remove: [] });

const stateOf = (state: WorkbookState, key: string) => state.sheets.find(found => found.key === key);

const valueOf = (content: CellContent | undefined): unknown =>
  typeof content === 'object' && content !== null ? content.cached : content;

const valuesOf = (state: WorkbookState): unknown =>
  stateOf(state, 'work')?.tables[0]?.rows.map(cells => cells.map(valueOf));

async function codeOf(action: Promise<unknown>): Promise<string> {
  try {
    await action;
    return 'done';
  } catch (error) {
    return error instanceof PortError ? error.code : String(error);
  }
}

/** `factory` gives a workbook with the one sheet "Sổ tay" of the office, whose A1 holds "của phòng". */
export function describeWorkbookPort(name: string, factory: () => Promise<WorkbookUnderTest>): void {
  describe(`${name} as a workbook port`, () => {
    test('a sheet is injected with its table, values, formulas and cached results', async () => {
      const { port, contentAt } = await factory();
      await port.write(put(sheet()));
      const state = await port.read();
      expect(state.sheets.map(found => [found.key, found.name, found.visibility])).toEqual([
        [null, 'Sổ tay', 'visible'],
        ['work', 'Công việc', 'visible'],
      ]);
      expect(stateOf(state, 'work')?.tables).toMatchObject([
        { name: 'tblViec', firstRow: 3, firstColumn: 1, captions: ['Mã', 'Điểm', 'Ghi chú', 'Gấp đôi'] },
      ]);
      expect(valuesOf(state)).toEqual([
        ['A', 1, null, 2],
        ['B', 2.5, null, 5],
        ['C', 3, null, 6],
      ]);
      expect(await contentAt('Công việc', 'D4')).toMatchObject({
        kind: 'formula',
        formula: expect.stringMatching(/Điểm\]*\*2$/) as string,
      });
      expect(await contentAt('Công việc', 'A1')).toBe('CÔNG VIỆC');
    });

    test('writing the same again changes nothing', async () => {
      const { port, everythingOf } = await factory();
      await port.write(put(sheet(), summary));
      const before = [await everythingOf('Công việc'), await everythingOf('Tổng hợp'), await port.read()];
      await port.write(put(sheet(), summary));
      expect([await everythingOf('Công việc'), await everythingOf('Tổng hợp'), await port.read()]).toEqual(
        before,
      );
    });

    test('sheets of the office are not touched', async () => {
      const { port, everythingOf } = await factory();
      const before = await everythingOf('Sổ tay');
      await port.write(put(sheet(), summary));
      await port.write({ put: [sheet([row('Z', 9)])], remove: ['summary'] });
      expect(await everythingOf('Sổ tay')).toEqual(before);
    });

    test('a renamed sheet is known by its mark, keeps its name, and formulas follow it', async () => {
      const { port, rename, contentAt } = await factory();
      await port.write(put(sheet()));
      await rename('Công việc', "Việc 'mới' này");
      await port.write(put(sheet([row('D', 4)]), summary));
      const state = await port.read();
      expect(state.sheets.map(found => found.name)).toEqual(['Sổ tay', "Việc 'mới' này", 'Tổng hợp']);
      expect(valuesOf(state)).toEqual([['D', 4, null, 8]]);
      expect(await contentAt('Tổng hợp', 'A1')).toMatchObject({
        formula: "SUM('Việc ''mới'' này'!$B$4:$B$6)",
      });
    });

    test('a column that bears another name gets its own back with its data, and undo gives the other one back', async () => {
      const { port, type } = await factory();
      const named = (caption: string, standsAs?: string): SheetDeclaration => {
        const plain = table(THREE);
        const columns = plain.columns.map(column => {
          if (column.key === 'note') return { ...column, caption, ...(standsAs ? { standsAs } : {}) };
          return column;
        });
        return { ...sheet(), tables: [{ ...plain, columns }] };
      };
      await port.write(put(named('Lời ghi')));
      await type('Công việc', 'C5', 'ghi chú của B');
      const receipt = await port.write(put(named('Ghi chú', 'Lời ghi')));
      const captions = async () => stateOf(await port.read(), 'work')?.tables[0]?.captions;
      expect(await captions()).toEqual(['Mã', 'Điểm', 'Ghi chú', 'Gấp đôi']);
      const rows = [
        ['A', 1, null, 2],
        ['B', 2.5, 'ghi chú của B', 5],
        ['C', 3, null, 6],
      ];
      expect(valuesOf(await port.read())).toEqual(rows);
      await receipt.undo();
      expect(await captions()).toEqual(['Mã', 'Điểm', 'Lời ghi', 'Gấp đôi']);
      expect(valuesOf(await port.read())).toEqual(rows);
    });

    test('what users typed stays with its row when rows come, go and change places', async () => {
      const { port, type } = await factory();
      await port.write(put(sheet()));
      await type('Công việc', 'C5', '=ghi chú của B');
      await port.write(put(sheet([row('C', 3), row('B', 7), row('E', 5), row('F', 6)])));
      expect(valuesOf(await port.read())).toEqual([
        ['C', 3, null, 6],
        ['B', 7, '=ghi chú của B', 14],
        ['E', 5, null, 10],
        ['F', 6, null, 12],
      ]);
    });

    describe('formulas of users', () => {
      const column = async (under: WorkbookUnderTest, letter: string, rows: number): Promise<unknown[]> => {
        const cells = Array.from({ length: rows }, (_, index) =>
          under.contentAt('Công việc', `${letter}${4 + index}`),
        );
        return (await Promise.all(cells)).map(content =>
          typeof content === 'object' && content !== null ? `=${content.formula}` : content,
        );
      };
      const withColumn = async (...cells: readonly (string | number | null)[]) => {
        const under = await factory();
        await under.port.write(put(sheet()));
        await under.addColumn('Công việc', 'tblViec', ['Của phòng', ...cells]);
        return under;
      };
      const REORDERED = [row('C', 3), row('E', 5), row('A', 1), row('B', 2)];

      test('a formula that fills a column reads its own row after rows change places, and goes on in new ones', async () => {
        const under = await withColumn('=B4+1', '=B5+1', '=B6+1');
        await under.port.write(put(sheet(REORDERED)));
        expect(await column(under, 'E', 4)).toEqual(['=B4+1', '=B5+1', '=B6+1', '=B7+1']);
      });

      test('one formula among typed values moves with its row, and the typed values with theirs', async () => {
        const under = await withColumn('tay', '=B5*3', null);
        await under.port.write(put(sheet(REORDERED)));
        expect(await column(under, 'E', 4)).toEqual([null, null, 'tay', '=B7*3']);
      });

      test('undo brings such a column back as it was', async () => {
        const under = await withColumn('tay', '=B5*3', null);
        const receipt = await under.port.write(put(sheet(REORDERED)));
        await receipt.undo();
        expect(await column(under, 'E', 3)).toEqual(['tay', '=B5*3', null]);
      });

      test('different formulas in one column stay as they are while their rows stay, also through undo', async () => {
        const under = await withColumn('=B4*2', '=B5*3', '=B6*4');
        const receipt = await under.port.write(put(sheet([row('A', 7), row('B', 8), row('C', 9)])));
        expect(await column(under, 'E', 3)).toEqual(['=B4*2', '=B5*3', '=B6*4']);
        await receipt.undo();
        expect(await column(under, 'E', 3)).toEqual(['=B4*2', '=B5*3', '=B6*4']);
        expect(await column(under, 'B', 3)).toEqual([1, 2.5, 3]);
      });

      test('different formulas whose rows change places are moved, or nothing is written', async () => {
        const under = await withColumn('=B4*2', '=B5*3', '=B6*4');
        const before = await under.everythingOf('Công việc');
        const outcome = await codeOf(under.port.write(put(sheet(REORDERED))));
        if (outcome === 'done')
          expect(await column(under, 'E', 4)).toEqual(['=B4*4', null, '=B6*2', '=B7*3']);
        else expect([outcome, await under.everythingOf('Công việc')]).toEqual(['own-formulas', before]);
      });

      test('a formula in a column that users fill moves with its row', async () => {
        const under = await factory();
        await under.port.write(put(sheet()));
        await under.type('Công việc', 'C4', 'ghi');
        await under.addColumn('Công việc', 'tblViec', ['Của phòng', '=C4', '=C5', '=C6']);
        await under.port.write(put(sheet(REORDERED)));
        expect(await column(under, 'C', 4)).toEqual([null, null, 'ghi', null]);
        expect(await column(under, 'E', 4)).toEqual(['=C4', '=C5', '=C6', '=C7']);
      });

      test('a column’s formula outlives a time without rows', async () => {
        const under = await withColumn('=B4+1', '=B5+1', '=B6+1');
        await under.port.write(put(sheet([])));
        expect(valuesOf(await under.port.read())).toEqual([]);
        await under.port.write(put(sheet([row('X', 1), row('Y', 2)])));
        expect(await column(under, 'E', 2)).toEqual(['=B4+1', '=B5+1']);
      });
    });

    test('cells beside the declared ones are left', async () => {
      const { port, type, contentAt } = await factory();
      await port.write(put(sheet()));
      await type('Công việc', 'H4', 'ngoài bảng');
      await type('Công việc', 'A30', 12);
      await port.write(put(sheet([row('D', 4)])));
      expect(await contentAt('Công việc', 'H4')).toBe('ngoài bảng');
      expect(await contentAt('Công việc', 'A30')).toBe(12);
    });

    test('a table shrinks and grows, and a shorter one leaves nothing behind', async () => {
      const { port, contentAt } = await factory();
      await port.write(put(sheet()));
      await port.write(put(sheet([row('A', 1)])));
      expect(valuesOf(await port.read())).toEqual([['A', 1, null, 2]]);
      expect(await contentAt('Công việc', 'A5')).toBeNull();
      expect(await contentAt('Công việc', 'D6')).toBeNull();
      await port.write(put(sheet(Array.from({ length: 12 }, (_, index) => row(`K${index}`, index)))));
      expect(valuesOf(await port.read())).toHaveLength(12);
      await port.write(put(sheet([])));
      expect(valuesOf(await port.read())).toEqual([]);
    });

    test('a sheet of ours is removed by its mark', async () => {
      const { port, rename } = await factory();
      await port.write(put(sheet(), summary));
      await rename('Tổng hợp', 'Sổ khác');
      await port.write({ put: [], remove: ['summary', 'unknown'] });
      expect((await port.read()).sheets.map(found => found.name)).toEqual(['Sổ tay', 'Công việc']);
    });

    test('undo brings back what stood before, removed sheets included', async () => {
      const { port, type, everythingOf, contentAt } = await factory();
      await port.write(put(sheet(), summary));
      await type('Công việc', 'C4', 'đã gõ');
      const before = [await port.read(), await everythingOf('Sổ tay')];
      const receipt = await port.write({ put: [sheet([row('X', 1)])], remove: ['summary'] });
      await receipt.undo();
      const after = await port.read();
      expect([after.sheets.map(({ name }) => name).sort(), valuesOf(after)]).toEqual([
        (before[0] as WorkbookState).sheets.map(({ name }) => name).sort(),
        valuesOf(before[0] as WorkbookState),
      ]);
      expect(await everythingOf('Sổ tay')).toEqual(before[1]);
      expect(await contentAt('Công việc', 'C4')).toBe('đã gõ');
      expect(await contentAt('Tổng hợp', 'A1')).toMatchObject({ kind: 'formula' });
    });

    test('undo of the first write takes the new sheets away', async () => {
      const { port } = await factory();
      const receipt = await port.write(put(sheet()));
      await receipt.undo();
      expect((await port.read()).sheets.map(found => found.name)).toEqual(['Sổ tay']);
    });

    test('a sheet of the office that bears the name is not overwritten: nothing is written', async () => {
      const { port, addSheet, everythingOf } = await factory();
      await addSheet('công VIỆC', { A1: 'của chúng tôi' });
      const before = await everythingOf('công VIỆC');
      expect(await codeOf(port.write(put(summary, sheet())))).toBe('name-taken');
      expect((await port.read()).sheets.map(found => found.key)).toEqual([null, null]);
      expect(await everythingOf('công VIỆC')).toEqual(before);
    });

    test('a table name that another sheet holds is not taken over: nothing is written', async () => {
      const { port } = await factory();
      await port.write(put(sheet()));
      const other = { ...sheet(), key: 'other', caption: 'Sổ khác', tables: [table(THREE, 'TBLVIEC')] };
      expect(await codeOf(port.write(put(other)))).toBe('name-taken');
      expect((await port.read()).sheets).toHaveLength(2);
    });

    test('a cancelled write changes nothing', async () => {
      const { port } = await factory();
      await port.write(put(sheet()));
      const before = await port.read();
      const stopped = new AbortController();
      stopped.abort();
      expect(await codeOf(port.write(put(sheet([row('X', 1)])), { signal: stopped.signal }))).toBe(
        'cancelled',
      );
      const halfway = new AbortController();
      const write = port.write(put(sheet([row('X', 1)]), summary), {
        signal: halfway.signal,
        onProgress: () => {
          halfway.abort();
        },
      });
      expect(await codeOf(write)).toBe('cancelled');
      expect(await port.read()).toEqual(before);
    });

    test('a locked structure refuses new sheets and lets standing ones be written', async () => {
      const { port, lockStructure } = await factory();
      await port.write(put(sheet()));
      await lockStructure();
      expect(await codeOf(port.write(put(summary)))).toBe('protected');
      expect(await codeOf(port.write({ put: [], remove: ['work'] }))).toBe('protected');
      expect(await codeOf(port.write(put(sheet([row('D', 4)]))))).toBe('done');
      expect(valuesOf(await port.read())).toEqual([['D', 4, null, 8]]);
    });

    test('of two sheets with the same mark the first keeps it, the copy is the office’s', async () => {
      const { port, copySheet, everythingOf } = await factory();
      await port.write(put(sheet()));
      await copySheet('Công việc', 'Bản sao');
      const before = await everythingOf('Bản sao');
      await port.write(put(sheet([row('D', 4)])));
      const state = await port.read();
      expect(state.sheets.map(found => [found.name, found.key])).toEqual([
        ['Sổ tay', null],
        ['Công việc', 'work'],
        ['Bản sao', null],
      ]);
      expect(valuesOf(state)).toEqual([['D', 4, null, 8]]);
      expect(await everythingOf('Bản sao')).toEqual(before);
    });

    describe('the second mark', () => {
      const keysOf = async (port: WorkbookPort) => (await port.read()).sheets.map(({ key }) => key);

      test.each([null, '#REF!', '12'])(
        'a sheet is ours where the hidden name says %s, and is written with its name again',
        async refersTo => {
          const { port, setTag, rename } = await factory();
          await port.write(put(sheet()));
          await setTag('Công việc', refersTo);
          await rename('Công việc', 'Đổi tên');
          expect(await keysOf(port)).toEqual([null, 'work']);
          await port.write(put(sheet([row('D', 4)])));
          expect((await port.read()).sheets.map(({ key, name }) => [key, name])).toEqual([
            [null, 'Sổ tay'],
            ['work', 'Đổi tên'],
          ]);
        },
      );

      test('it outlives saving and opening', async () => {
        const { port, setTag, saveAndOpen } = await factory();
        await port.write(put(sheet()));
        await setTag('Công việc', null);
        await saveAndOpen();
        expect(await keysOf(port)).toEqual([null, 'work']);
      });

      test('a workbook of before it, with the hidden name alone, is ours and gets it', async () => {
        const { port, setDocumentProperty, documentProperties } = await factory();
        await port.write(put(sheet()));
        await setDocumentProperty('PAR_sheet_work', null);
        expect(await keysOf(port)).toEqual([null, 'work']);
        await port.write(put(sheet()));
        expect(await documentProperties()).toMatchObject({ PAR_sheet_work: 'tblViec' });
      });

      test('properties of others stay; ours go with their sheet and with undo', async () => {
        const { port, setDocumentProperty, documentProperties } = await factory();
        await setDocumentProperty('Số hiệu', '12/BC');
        const receipt = await port.write(put(sheet()));
        expect(await documentProperties()).toEqual({ 'Số hiệu': '12/BC', PAR_sheet_work: 'tblViec' });
        await receipt.undo();
        expect(await documentProperties()).toEqual({ 'Số hiệu': '12/BC' });
        await port.write(put(sheet(), summary));
        const removal = await port.write({ put: [], remove: ['work'] });
        expect(await documentProperties()).toEqual({ 'Số hiệu': '12/BC' });
        await removal.undo();
        expect(await documentProperties()).toEqual({ 'Số hiệu': '12/BC', PAR_sheet_work: 'tblViec' });
      });

      test('a mark that cannot be read, with no second one, is told, and nothing is written', async () => {
        const { port, setTag, everythingOf } = await factory();
        await port.write(put(sheet(), summary));
        await setTag('Tổng hợp', '#REF!');
        const before = await everythingOf('Công việc');
        expect(await codeOf(port.read())).toBe('unreadable-tag');
        expect(await codeOf(port.write(put(sheet([row('D', 4)]))))).toBe('unreadable-tag');
        expect(await everythingOf('Công việc')).toEqual(before);
      });

      test('a copy of the sheet, whose table Excel numbers, is not taken for it', async () => {
        const { port, copySheet, setTag } = await factory();
        await port.write(put(sheet()));
        await copySheet('Công việc', 'Bản sao');
        await setTag('Công việc', null);
        await setTag('Bản sao', null);
        expect(await keysOf(port)).toEqual([null, 'work', null]);
      });
    });

    test('a table that was deleted while its sheet stayed is made again', async () => {
      const { port, deleteTable } = await factory();
      await port.write(put(sheet()));
      await deleteTable('Công việc', 'tblViec');
      expect(stateOf(await port.read(), 'work')?.tables).toEqual([]);
      await port.write(put(sheet()));
      expect(valuesOf(await port.read())).toHaveLength(3);
    });

    test('text that begins with = + - @ is written as text', async () => {
      const { port, contentAt } = await factory();
      await port.write(put(sheet(['=1+1', '+84', '-Rà soát', '@nơi'].map(code => row(code, 1)))));
      const codes = ['A4', 'A5', 'A6', 'A7'].map(cell => contentAt('Công việc', cell));
      expect(await Promise.all(codes)).toEqual(['=1+1', '+84', '-Rà soát', '@nơi']);
    });
  });
}
