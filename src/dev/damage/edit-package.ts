// Edits of a returned workbook's parts as a person or a program would have made them, for damages that no declaration
// can say. Only for files of our own writer, whose XML is regular.

import { columnLetters } from '../../core/addresses';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type EditPart = (xml: string) => string;

export const TASKS_PART = 'xl/worksheets/sheet2.xml';
export const TARGETS_PART = 'xl/worksheets/sheet3.xml';
export const SELF_SCORES_PART = 'xl/worksheets/sheet4.xml';
export const STYLES_PART = 'xl/styles.xml';
export const WORKBOOK_PART = 'xl/workbook.xml';

export function editParts(bytes: Uint8Array, edits: Readonly<Record<string, EditPart>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, edit] of Object.entries(edits)) {
    const part = parts[name];
    if (!part) throw new Error(`no part ${name}`);
    const before = strFromU8(part);
    const after = edit(before);
    if (after === before) throw new Error(`the edit of ${name} changed nothing`);
    parts[name] = strToU8(after);
  }
  return zipSync(parts);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Replaces what a cell holds; `inside` are its attributes and elements, its format stays. */
const replaceCell =
  (place: string, attributes: string, inside: string): EditPart =>
  xml =>
    xml.replace(
      new RegExp(`<c r="${place}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`),
      (_, style: string | undefined) => `<c r="${place}"${style ?? ''}${attributes}>${inside}</c>`,
    );

export const setText = (place: string, text: string): EditPart =>
  replaceCell(place, ' t="inlineStr"', `<is><t xml:space="preserve">${escaped(text)}</t></is>`);
/** A text in pieces, each with a font of its own. */
export const setPieces = (
  place: string,
  pieces: readonly (readonly [font: string, text: string])[],
): EditPart =>
  replaceCell(
    place,
    ' t="inlineStr"',
    `<is>${pieces
      .map(
        ([font, text]) =>
          `<r><rPr><rFont val="${font}"/></rPr><t xml:space="preserve">${escaped(text)}</t></r>`,
      )
      .join('')}</is>`,
  );
export const setNumber = (place: string, value: number): EditPart =>
  replaceCell(place, '', `<v>${value}</v>`);
export const setFormula = (place: string, formula: string, value: number): EditPart =>
  replaceCell(place, '', `<f>${escaped(formula)}</f><v>${value}</v>`);
export const setError = (place: string, error: string): EditPart =>
  replaceCell(place, ' t="e"', `<f>1/0</f><v>${error}</v>`);

/** Writes the rows again with other numbers; references in formulas stay, as nothing reads them. */
export const renumberRows =
  (newRow: (row: number) => number): EditPart =>
  xml =>
    xml.replace(
      /<row r="(\d+)"([^>]*)>(.*?)<\/row>/gs,
      (_, number: string, attributes: string, cells: string) => {
        const row = newRow(Number(number));
        return `<row r="${row}"${attributes}>${cells.replace(/<c r="([A-Z]+)\d+"/g, `<c r="$1${row}"`)}</row>`;
      },
    );

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const ROW = /<row r="(\d+)"([^>]*)>(.*?)<\/row>/gs;
const CELL = /<c r="([A-Z]+)(\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs;
const cellsIn = (row: string): ReadonlyMap<string, string> =>
  new Map([...row.matchAll(CELL)].map(([cell, letters = '']) => [letters, cell]));

/** Cells of a row in the order of their columns. */
const rowText = (cells: ReadonlyMap<string, string>): string =>
  [...cells]
    .sort(([left], [right]) => columnNumber(left) - columnNumber(right))
    .map(([, cell]) => cell)
    .join('');

/** Every cell of the columns takes what stands `offset(row)` rows further down; 0 leaves it, null empties it. */
export const moveCells =
  (columns: readonly string[], offset: (row: number) => number | null): EditPart =>
  xml => {
    const before = new Map(
      [...xml.matchAll(ROW)].map(([, row, , cells = '']) => [Number(row), cellsIn(cells)]),
    );
    return xml.replace(ROW, (_, number: string, attributes: string, text: string) => {
      const row = Number(number);
      const cells = new Map(cellsIn(text));
      const by = offset(row);
      for (const letters of by === 0 ? [] : columns) {
        const source = by === null ? undefined : before.get(row + by)?.get(letters);
        cells.delete(letters);
        if (source !== undefined)
          cells.set(letters, source.replace(/<c r="[A-Z]+\d+"/, `<c r="${letters}${row}"`));
      }
      return `<row r="${number}"${attributes}>${rowText(cells)}</row>`;
    });
  };

/** Formulas follow the cells of these columns, as a spreadsheet program lets them. */
export const referencesFollow =
  (columns: readonly string[], newRow: (row: number) => number | null): EditPart =>
  xml =>
    xml.replace(/<f>(.*?)<\/f>/gs, (_, text: string) => {
      const followed = text.replace(
        /\$?([A-Z]{1,3})(\d+)(?![\d(])/g,
        (found, letters: string, row: string) => {
          if (!columns.includes(letters)) return found;
          const at = newRow(Number(row));
          return at === null ? '#REF!' : `$${letters}${at}`;
        },
      );
      return `<f>${followed}</f>`;
    });

/** Moves the cells of the columns from `first` on to the right by one. */
export const insertColumn =
  (first: number): EditPart =>
  xml =>
    xml.replace(/<c r="([A-Z]+)(\d+)"/g, (_, letters: string, row: string) => {
      const column = columnNumber(letters);
      return `<c r="${columnLetters(column >= first ? column + 1 : column)}${row}"`;
    });

export const mergeCells =
  (range: string): EditPart =>
  xml =>
    xml.includes('<mergeCells')
      ? xml.replace(/<mergeCells[^>]*>/, found => `${found}<mergeCell ref="${range}"/>`)
      : xml.replace('</sheetData>', `</sheetData><mergeCells><mergeCell ref="${range}"/></mergeCells>`);

export const hideRow =
  (row: number): EditPart =>
  xml =>
    xml.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`);
export const hideColumn =
  (column: number): EditPart =>
  xml =>
    xml.replace(`<col min="${column}"`, `<col hidden="1" min="${column}"`);

/** Without tables, whose ranges would no longer fit. */
export const withoutTable: EditPart = xml => xml.replace(/<tableParts.*<\/tableParts>/s, '');

const FROM_UNIX = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;
const LAST_MONTH = 12;

/** All dates as a computer that counts months first takes them in: what cannot be a month leaves a text. */
export const datesTypedMonthFirst: EditPart = xml =>
  xml.replace(
    /<c r="([HK]\d+)"( s="\d+")?><v>(\d+)<\/v><\/c>/g,
    (_, place: string, style: string | undefined, serial: string) => {
      const meant = new Date((Number(serial) - FROM_UNIX) * MILLISECONDS_A_DAY);
      const [year, month, day] = [meant.getUTCFullYear(), meant.getUTCMonth() + 1, meant.getUTCDate()];
      const taken = Date.UTC(year, day - 1, month) / MILLISECONDS_A_DAY + FROM_UNIX;
      return day > LAST_MONTH
        ? `<c r="${place}"${style ?? ''} t="inlineStr"><is><t>${day}/${month}/${year}</t></is></c>`
        : `<c r="${place}"${style ?? ''}><v>${taken}</v></c>`;
    },
  );

/** Another format for the numbers of all cells that show dates. */
export const allDates =
  (code: string): EditPart =>
  xml =>
    xml.replace(/formatCode="dd?\/mm?\/yyyy"/g, `formatCode="${code}"`);

export const allFonts =
  (name: string): EditPart =>
  xml =>
    xml.replace(/<name val="[^"]*"\/>/g, `<name val="${name}"/>`);

export const inTurn =
  (...edits: readonly EditPart[]): EditPart =>
  xml =>
    edits.reduce((text, edit) => edit(text), xml);
