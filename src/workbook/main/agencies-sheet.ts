// Sheet "Cơ quan": who reports, at which level, under whom, in which spellings, and whether it is scored.

import { failed, ok } from '../../core/outcome';
import { LEVELS, type Agency } from '../../core/agencies';
import type { Outcome } from '../../core/outcome';
import type { Plan } from '../../core/plan';
import { book } from '../../texts/vi/book';
import { vietnameseDate } from '../../texts/numbers';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import type { TableRow, TableSchema } from '../table-schema';
import { tableOf, textIn } from '../table-schema';
import { firstCell, framedSheet } from './frame';
import type { BadRow } from '../record-table';

const captions = book.captions.agencies;
const typed = { style: 'entryText', headerStyle: 'entryHeader', userEntry: true, write: () => null } as const;

export const AGENCY_SCHEMA: TableSchema<Agency> = {
  name: 'tblCoQuan',
  rowKey: 'code',
  tableStyle: 'TableStyleLight9',
  columns: [
    { key: 'code', caption: captions.code, width: 11, style: 'code', write: agency => agency.code },
    { key: 'name', caption: captions.name, width: 44, style: 'text', write: agency => agency.name },
    {
      key: 'level',
      caption: captions.level,
      width: 16,
      style: 'textCenter',
      write: agency => book.levels.of(agency.level),
    },
    { key: 'parent', caption: captions.parent, width: 11, style: 'code', write: agency => agency.parent },
    {
      key: 'aliases',
      caption: captions.aliases,
      width: 50,
      style: 'text',
      write: agency => agency.aliases.join('; ') || null,
    },
    {
      key: 'scored',
      caption: captions.scored,
      width: 11,
      style: 'textCenter',
      write: agency => (agency.scored ? book.yes : book.no),
    },
    { key: 'contact', caption: captions.contact, width: 36, ...typed },
    { key: 'note', caption: captions.note, width: 20, ...typed },
  ],
};

export function agenciesSheet(
  plan: Plan,
  agencies: readonly Agency[],
  before: TableState | null,
): SheetDeclaration {
  const { decision } = plan;
  return framedSheet(
    {
      key: 'agencies',
      title: book.titles.agencies,
      basis: book.basis(decision.number, vietnameseDate(decision.date), decision.issuer, plan.version),
      tabColor: '1F4E79',
      frozenColumns: 2,
    },
    tableOf(AGENCY_SCHEMA, agencies, firstCell, before),
  );
}

export function agencyFrom(row: TableRow): Outcome<Agency, BadRow> {
  const rowKey = textIn(row, 'code');
  const level = LEVELS.find(({ code }) => book.levels.of(code) === textIn(row, 'level'));
  if (!level) return failed({ rowKey, column: captions.level, value: textIn(row, 'level') });
  const name = textIn(row, 'name');
  if (name === '') return failed({ rowKey, column: captions.name, value: '' });
  return ok({
    code: rowKey,
    name,
    level: level.code,
    parent: textIn(row, 'parent') || null,
    aliases: textIn(row, 'aliases')
      .split(';')
      .map(alias => alias.trim())
      .filter(alias => alias !== ''),
    scored: textIn(row, 'scored') === book.yes,
  });
}
