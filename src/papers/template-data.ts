// A paper as the values of placeholders, for a template of the office's own: single values, the text line by line, and each
// table row by row. The names are what the office writes between braces in its template.

import { foldDiacritics } from '../core/text';
import type { Block, Paper, PaperTable } from './paper';
import { figuresOf, isGroupRow, shownLine } from './paper';
import { dayInWords } from '../texts/numbers';

type Row = Readonly<Record<string, string>>;

/** By the name of the placeholder: a text, or the rows that its loop repeats. */
export type TemplateValues = Readonly<Record<string, string | readonly Row[]>>;

/** A name that a paper may leave out: its tables and figures are not always the same. */
export const mayBeAbsent = (name: string): boolean => /^(?:bang|phu_luc|so_lieu)_/.test(name);

/** The text of a paper; a template without it leaves the whole body out. */
export const BODY_LOOP = 'noi_dung';
export const BODY_LINE = 'doan';

/** "Số ngày trễ" → `so_ngay_tre`: what a caption or title says, in letters that every keyboard has. */
const slug = (text: string): string =>
  foldDiacritics(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

/** Captions that tell tables of one paper apart. */
const TELLING = 3;

/** By what its columns say, so that a table that a paper leaves out moves no other into its place. */
const bodyTableName = ({ columns }: PaperTable): string =>
  `bang_${slug(
    columns
      .slice(0, TELLING)
      .map(({ caption }) => caption)
      .join(' '),
  )}`;

/** Cells by their captions; captions that say the same are told apart by their column. */
export function cellNames({ columns }: PaperTable): readonly string[] {
  const names = columns.map(({ caption }) => slug(caption));
  return names.map((name, index) =>
    name === '' || names.indexOf(name) !== index ? `cot_${index + 1}` : name,
  );
}

/** `returns.expected` → `so_lieu_returns_expected`: letters, digits and low lines alone. */
const figureName = (id: string): string => `so_lieu_${id.replace(/[^A-Za-z0-9]+/g, '_')}`;

function tableRows(table: PaperTable): readonly Row[] {
  const names = cellNames(table);
  return table.rows.map(row => {
    const cells = isGroupRow(row) ? [row.group] : row;
    return Object.fromEntries(names.map((name, index) => [name, shownLine(cells[index] ?? [])] as const));
  });
}

const linesOfBody = (blocks: readonly Block[]): readonly Row[] =>
  blocks.flatMap((block): readonly Row[] => {
    switch (block.kind) {
      case 'table':
      case 'chart':
        return [];
      case 'part':
      case 'heading':
      case 'centred':
        return [{ [BODY_LINE]: block.text }];
      case 'point':
        return [{ [BODY_LINE]: `- ${shownLine(block.line)}` }];
      case 'article':
        return [{ [BODY_LINE]: `${block.title} ${shownLine(block.line)}` }];
      case 'paragraph':
        return [{ [BODY_LINE]: shownLine(block.line) }];
    }
  });

export interface NamedTable {
  readonly name: string;
  readonly table: PaperTable;
}

const tablesIn = (blocks: readonly Block[], nameOf: (table: PaperTable) => string): readonly NamedTable[] =>
  blocks.flatMap(block =>
    block.kind === 'table' ? [{ name: nameOf(block.table), table: block.table }] : [],
  );

/** Those of the body, then those of the annexes; of one name the second is `…_2`. */
export function namedTables({ body, annexes }: Paper): readonly NamedTable[] {
  const tables = [
    ...tablesIn(body, bodyTableName),
    ...annexes.flatMap(({ title, blocks }) => tablesIn(blocks, () => `phu_luc_${slug(title)}`)),
  ];
  return tables.map(({ name, table }, index) => {
    const before = tables.slice(0, index).filter(other => other.name === name).length;
    return { name: before === 0 ? name : `${name}_${before + 1}`, table };
  });
}

export function templateValues(paper: Paper): TemplateValues {
  const { title, signature } = paper;
  return {
    so: shownLine(paper.number),
    ngay: dayInWords(paper.issuedOn),
    dia_danh: paper.place,
    co_quan_cap_tren: paper.authority ?? '',
    co_quan: paper.agency,
    ten_van_ban: title.kind === 'named' ? title.name : '',
    trich_yeu: title.about,
    kinh_gui: paper.addressees.join('; '),
    can_cu: paper.basis.map(shownLine).join('\n'),
    chuc_vu: signature.office,
    nguoi_ky: shownLine([signature.name]),
    noi_nhan: paper.recipients.join('; '),
    [BODY_LOOP]: linesOfBody(paper.body),
    ...Object.fromEntries(namedTables(paper).map(({ name, table }) => [name, tableRows(table)] as const)),
    ...Object.fromEntries(figuresOf(paper).map(({ id, shown }) => [figureName(id), shown] as const)),
  };
}
