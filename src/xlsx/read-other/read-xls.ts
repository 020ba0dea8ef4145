// .xls files (BIFF2 to BIFF8) through SheetJS, which is loaded only when such a file comes. It knows no limits of
// time, so whoever reads files of strangers reads them in a worker that can be ended.

import type * as SheetJsLibrary from '@e965/xlsx';
import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import { parseCell } from '../../core/addresses';
import type { CellRange } from '../../core/addresses';
import { failed, ok } from '../../core/outcome';
import type { RawCell, RawSheet, RawWorkbook, SheetVisibility } from '../../core/grid';
import type { Outcome } from '../../core/outcome';
import { Purse } from '../package/limits';
import { ReadError } from '../package/read-error';
import type { ReadFailure } from '../package/read-error';
import type { ReadLimits } from '../package/limits';
import { formatOfCode } from '../read/styles';
import { biffFacts } from './biff-facts';
import type { BiffFacts } from './biff-facts';
import { FormatList } from './format-list';

type SheetJs = typeof SheetJsLibrary;

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** The library's codes for the built-in dates, which every country shows in its own order: none is reported here. */
const BUILT_IN_DATES: ReadonlyMap<string, string> = new Map([
  ['m/d/yy', 'd'],
  ['m/d/yy h:mm', 'd'],
]);

/** First byte of a compound file. */
const COMPOUND = 0xd0;

const OPTIONS: ParsingOptions = {
  type: 'array',
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  cellHTML: false,
  cellText: false,
  cellDates: false,
  bookVBA: false,
};

function contentOf(cell: CellObject): Pick<RawCell, 'kind' | 'value'> | null {
  switch (cell.t) {
    case 's':
      return { kind: 'text', value: String(cell.v ?? '') };
    case 'n':
      return typeof cell.v === 'number' && Number.isFinite(cell.v) ? { kind: 'number', value: cell.v } : null;
    case 'b':
      return { kind: 'boolean', value: cell.v === true };
    case 'e':
      return { kind: 'error', value: ERRORS[Number(cell.v)] ?? '#N/A' };
    default:
      return cell.f === undefined ? null : { kind: 'text', value: '' };
  }
}

function readCells(
  sheet: WorkSheet,
  sheetIndex: number,
  facts: BiffFacts,
  formats: FormatList,
  purse: Purse,
): ReadonlyMap<number, readonly RawCell[]> {
  const rows = new Map<number, RawCell[]>();
  for (const [place, cell] of Object.entries(sheet as Record<string, CellObject>)) {
    const position = place.startsWith('!') ? null : parseCell(place);
    const at = position && ([sheetIndex, position.row, position.column] as const);
    const content = at && contentOf(cell);
    if (!position || !content || (content.value === '' && cell.f === undefined)) continue;
    const code = typeof cell.z === 'string' ? cell.z : '';
    const format = formats.indexOf({
      fontName: content.kind === 'text' ? facts.fontAt(...at) : '',
      ...formatOfCode(BUILT_IN_DATES.get(code) ?? code),
    });
    const runs = content.kind === 'text' ? facts.runsAt(...at, String(content.value)) : null;
    const read: RawCell = {
      ...position,
      ...content,
      format,
      ...(cell.f === undefined ? {} : { formula: cell.f }),
      ...(runs ? { runs } : {}),
    };
    purse.takeCell(read.value, read.formula);
    const row = rows.get(position.row);
    if (row) row.push(read);
    else rows.set(position.row, [read]);
  }
  for (const cells of rows.values()) cells.sort((left, right) => left.column - right.column);
  return new Map([...rows].sort(([left], [right]) => left - right));
}

const VISIBILITIES: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];

const mergesOf = (sheet: WorkSheet): readonly CellRange[] =>
  (sheet['!merges'] ?? []).map(({ s, e }) => ({
    firstRow: s.r + 1,
    firstColumn: s.c + 1,
    lastRow: e.r + 1,
    lastColumn: e.c + 1,
  }));

/** Numbers, from 1, of the rows or columns that are hidden. */
function hiddenOf(
  items: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined,
): ReadonlySet<number> {
  const hidden = new Set<number>();
  items?.forEach((item, index) => {
    if (item?.hidden) hidden.add(index + 1);
  });
  return hidden;
}

function readBook(book: WorkBook, facts: BiffFacts, limits: ReadLimits): RawWorkbook {
  const purse = new Purse(limits);
  const formats = new FormatList();
  const sheets = book.SheetNames.flatMap((name, index): readonly RawSheet[] => {
    const sheet = book.Sheets[name];
    if (!sheet) return [];
    return [
      {
        name,
        visibility: VISIBILITIES[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible',
        rows: readCells(sheet, index, facts, formats, purse),
        merges: mergesOf(sheet),
        hiddenRows: hiddenOf(sheet['!rows']),
        hiddenColumns: hiddenOf(sheet['!cols']),
        tables: [],
      },
    ];
  });
  if (sheets.length === 0) throw new ReadError('no-sheets');
  return {
    sheets,
    names: (book.Workbook?.Names ?? []).map(({ Name, Ref, Sheet }) => ({
      name: Name,
      sheet: Sheet === undefined ? null : (book.SheetNames[Sheet] ?? null),
      refersTo: Ref,
    })),
    formats: formats.formats,
    dateSystem: book.Workbook?.WBProps?.date1904 ? 1904 : 1900,
    customProperties: Object.fromEntries(
      Object.entries(book.Custprops ?? {}).map(([key, value]) => [key, String(value)]),
    ),
    application: book.Props?.Application ?? null,
    hasMacros: false,
    hasExternalLinks: sheets.some(sheet =>
      [...sheet.rows.values()].some(cells =>
        cells.some(({ formula }) => /\[[^\]]+\.xl\w*\]/i.test(formula ?? '')),
      ),
    ),
  };
}

interface Container {
  readonly stream: Uint8Array;
  readonly hasMacros: boolean;
}

/** The stream of records in its compound file; files of before 1993 are that stream themselves. */
function containerOf(library: SheetJs, bytes: Uint8Array): Container {
  if (bytes[0] !== COMPOUND) return { stream: bytes, hasMacros: false };
  const file = library.CFB.read(bytes, { type: 'array' });
  const find = (name: string): Uint8Array | null => {
    const entry = library.CFB.find(file, name);
    return entry ? Uint8Array.from(entry.content) : null;
  };
  return {
    stream: find('/Workbook') ?? find('/Book') ?? new Uint8Array(),
    hasMacros: library.CFB.find(file, '/_VBA_PROJECT_CUR/VBA/dir') !== null,
  };
}

/** A part of the package that holds the code pages as well; `Workbook` streams of old files need them. */
const loadLibrary = async (): Promise<SheetJs> => {
  const loaded = await import(/* webpackChunkName: "sheetjs" */ '@e965/xlsx/dist/xlsx.full.min.js');
  return 'default' in loaded ? (loaded.default as SheetJs) : loaded;
};

/** Never throws. */
export async function readXls(
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<Outcome<RawWorkbook, ReadFailure>> {
  if (bytes.length > limits.fileBytes)
    return failed({ code: 'too-large-file', params: { found: bytes.length, limit: limits.fileBytes } });
  const library = await loadLibrary();
  try {
    const container = containerOf(library, bytes);
    const facts = biffFacts(container.stream);
    if (facts.isEncrypted) return failed({ code: 'encrypted', params: {} });
    const book = library.read(bytes, OPTIONS);
    // Files of before 1993 hold one sheet and no list of sheets; nothing can be held against them.
    if (!facts.isWhole && bytes[0] === COMPOUND) return failed({ code: 'truncated', params: {} });
    return ok({ ...readBook(book, facts, limits), hasMacros: container.hasMacros });
  } catch (error) {
    if (error instanceof ReadError) return failed({ code: error.code, params: error.params });
    const isEncrypted = error instanceof Error && /password|encrypt/i.test(error.message);
    return failed({ code: isEncrypted ? 'encrypted' : 'corrupt', params: {} });
  }
}
