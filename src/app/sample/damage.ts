// Ways in which a return goes wrong on its way, each with what reading it should yield. Damage to the declaration
// makes files as a person would spoil them; damage to the bytes makes files as mail and disks spoil them.

import { isoOfSerial, serialOf } from '../../core/calendar';
import type {
  CellContent,
  SheetDeclaration,
  TableDeclaration,
  WorkbookDeclaration,
} from '../../workbook/declaration';

/** What a damaged file should be in the ledger. */
export interface ExpectedOutcome {
  readonly status: 'accepted' | 'refused';
  readonly reasonCode?: string;
  /** Codes of repairs that must be listed. */
  readonly repairs?: readonly string[];
  /** Rules of issues that must be found. */
  readonly issues?: readonly string[];
}

export type Damage =
  | {
      readonly kind: 'content';
      readonly name: string;
      readonly expect: ExpectedOutcome;
      readonly apply: (book: WorkbookDeclaration) => WorkbookDeclaration;
    }
  | {
      readonly kind: 'bytes';
      readonly name: string;
      readonly expect: ExpectedOutcome;
      readonly apply: (bytes: Uint8Array) => Uint8Array;
    };

const onSheet =
  (key: string, change: (sheet: SheetDeclaration) => SheetDeclaration) =>
  (book: WorkbookDeclaration): WorkbookDeclaration => ({
    ...book,
    sheets: book.sheets.map(sheet => (sheet.key === key ? change(sheet) : sheet)),
  });

const onTable = (key: string, change: (table: TableDeclaration) => TableDeclaration) =>
  onSheet(key, sheet => ({ ...sheet, tables: sheet.tables.map(change) }));

/** Changes the content of a column in the first row for which `where` holds. */
const inFirstRow = (
  key: string,
  where: (valueOf: (column: string) => CellContent) => boolean,
  values: Readonly<Record<string, (old: CellContent) => CellContent>>,
) =>
  onTable(key, table => {
    const indexOf = (column: string): number =>
      table.columns.findIndex(candidate => candidate.key === column);
    const at = table.rows.findIndex(row => where(column => row[indexOf(column)] ?? null));
    return {
      ...table,
      rows: table.rows.map((row, rowIndex) =>
        rowIndex === at
          ? row.map((content, index) => {
              const change = values[table.columns[index]?.key ?? ''];
              return change ? change(content) : content;
            })
          : row,
      ),
    };
  });

/** A day of the same year, as people type it. */
const typedInMarch = (day: CellContent): string => `5/3/${isoOfSerial(Number(day))?.slice(0, 4) ?? ''}`;

const isNumber = (content: CellContent): boolean => typeof content === 'number';
const isText = (content: CellContent): boolean => typeof content === 'string';
const accepted = (repairs: readonly string[], issues: readonly string[] = []): ExpectedOutcome => ({
  status: 'accepted',
  repairs,
  issues,
});
const refused = (reasonCode: string): ExpectedOutcome => ({ status: 'refused', reasonCode });

const withIdentity = (key: string, value: string) =>
  onSheet('identity', sheet => {
    const row = sheet.cells.find(cell => cell.content === key)?.at.slice(1);
    return {
      ...sheet,
      cells: sheet.cells.map(cell => (cell.at === `B${row}` ? { ...cell, content: value } : cell)),
    };
  });

const sheetsWithout =
  (key: string) =>
  (book: WorkbookDeclaration): WorkbookDeclaration => ({
    ...book,
    sheets: book.sheets.filter(sheet => sheet.key !== key),
  });

/** A column that stands elsewhere now; its neighbours close the gap. */
const moveColumn =
  (column: string, before: string) =>
  (table: TableDeclaration): TableDeclaration => {
    const from = table.columns.findIndex(({ key }) => key === column);
    const order = table.columns.map((_, index) => index).filter(index => index !== from);
    order.splice(
      order.findIndex(index => table.columns[index]?.key === before),
      0,
      from,
    );
    return {
      ...table,
      columns: order.flatMap(index => table.columns[index] ?? []),
      rows: table.rows.map(row => order.map(index => row[index] ?? null)),
    };
  };

const decomposed = (content: CellContent): CellContent =>
  typeof content === 'string' ? content.normalize('NFD') : content;

/** Damages that every agency's return can suffer: all have tasks with texts and numbers. */
export const DAMAGES: readonly Damage[] = [
  {
    kind: 'content',
    name: 'so-dang-chu',
    expect: accepted(['number.from-text']),
    apply: inFirstRow('tasks', value => isNumber(value('completion')), { completion: old => String(old) }),
  },
  {
    kind: 'content',
    name: 'phan-tram-co-dau',
    expect: accepted(['number.percent-sign']),
    apply: inFirstRow('tasks', value => isNumber(value('completion')), {
      completion: old => `${String(old)}%`,
    }),
  },
  {
    kind: 'content',
    name: 'so-co-dau-cach',
    expect: accepted([], ['reading.number.blank-inside']),
    apply: inFirstRow('tasks', value => isNumber(value('completion')), { completion: () => '80, 48' }),
  },
  {
    kind: 'content',
    name: 'chu-to-hop',
    expect: accepted(['text.nfc']),
    apply: inFirstRow('tasks', value => isText(value('result')), { result: decomposed }),
  },
  {
    kind: 'content',
    name: 'dau-cach-dac-biet',
    expect: accepted(['text.nbsp']),
    apply: inFirstRow('tasks', value => isText(value('result')), {
      result: old => String(old).replace(' ', '\u00a0'),
    }),
  },
  {
    kind: 'content',
    name: 'ngay-dang-chu',
    expect: accepted(['date.from-text']),
    apply: inFirstRow('tasks', value => isNumber(value('dateDone')), { dateDone: typedInMarch }),
  },
  {
    kind: 'content',
    name: 'tinh-trang-viet-khac',
    expect: accepted(['choice.spelling']),
    apply: inFirstRow('tasks', value => value('status') === 'Hoàn thành', { status: () => 'hoàn  thành' }),
  },
  {
    kind: 'content',
    name: 'hoan-thanh-thieu-ngay',
    expect: accepted([], ['tasks.done-without-date']),
    apply: inFirstRow('tasks', value => value('status') === 'Hoàn thành', { dateDone: () => null }),
  },
  {
    kind: 'content',
    name: 'ngay-tuong-lai',
    expect: accepted([], ['tasks.dateDone-in-future']),
    apply: inFirstRow('tasks', value => isNumber(value('dateDone')), {
      dateDone: () => serialOf('2031-05-05'),
    }),
  },
  {
    kind: 'content',
    name: 'doi-ten-trang',
    expect: accepted(['sheet.renamed']),
    apply: onSheet('tasks', sheet => ({ ...sheet, caption: 'Nhiem vu (sua)' })),
  },
  {
    kind: 'content',
    name: 'chuyen-cot',
    expect: accepted(['column.moved']),
    apply: onTable('tasks', moveColumn('explanation', 'status')),
  },
  {
    kind: 'content',
    name: 'xoa-dong',
    expect: accepted([], ['completeness.row-missing']),
    apply: onTable('tasks', table => ({ ...table, rows: table.rows.slice(1) })),
  },
  {
    kind: 'content',
    name: 'bo-trong-dong',
    expect: accepted([], ['tasks.row-empty']),
    apply: inFirstRow('tasks', () => true, {
      ...Object.fromEntries(
        [
          'status',
          'completion',
          'dateDone',
          'result',
          'evidenceNumber',
          'evidenceDate',
          'explanation',
          'plannedFunds',
          'grantedFunds',
          'spentFunds',
        ].map(key => [key, () => null]),
      ),
    }),
  },
  {
    kind: 'content',
    name: 'mat-nhan-dang',
    expect: refused('identity.missing'),
    apply: sheetsWithout('identity'),
  },
  {
    kind: 'content',
    name: 'sua-nhan-dang',
    expect: refused('identity.fingerprint'),
    apply: withIdentity('planVersion', '9'),
  },
  {
    kind: 'bytes',
    name: 'cat-ngan',
    expect: refused('truncated'),
    apply: bytes => bytes.slice(0, Math.floor(bytes.length / 2)),
  },
  { kind: 'bytes', name: 'tep-rong', expect: refused('empty'), apply: () => new Uint8Array() },
  {
    kind: 'bytes',
    name: 'khong-phai-so-tinh',
    expect: refused('not-a-workbook'),
    apply: () => new TextEncoder().encode('Kính gửi Sở Nội vụ, biểu sẽ gửi sau.\n'),
  },
];

/** What an agency fixes when it sends again: one figure of its first open task, so that the difference can be seen. */
export const correctOneFigure: (book: WorkbookDeclaration) => WorkbookDeclaration = inFirstRow(
  'tasks',
  value => isNumber(value('completion')) && value('completion') !== 100,
  { completion: old => (Number(old) < 90 ? Number(old) + 5 : Number(old) - 5) },
);
