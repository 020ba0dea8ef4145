// Table of the rules on the sheet "Cài đặt": who switches one off writes the date and the reason there.

import { verdictTemplate } from '../../texts/word-issue';
import { isoOfSerial, serialOf } from '../../core/calendar';
import { failed, ok } from '../../core/outcome';
import type { IsoDate } from '../../core/calendar';
import type { Outcome } from '../../core/outcome';
import type { RowRule, RuleSwitch } from '../../core/rules';
import { book } from '../../texts/vi/book';

import type { CellContent } from '../declaration';
import type { TableRow, TableSchema } from '../table-schema';
import { numberIn, textIn } from '../table-schema';
import type { BadRow } from '../record-table';

const ruleCaptions = book.captions.rules;
const typed = { style: 'entryText', headerStyle: 'entryHeader' } as const;

const switchOf = (switches: readonly RuleSwitch[], rule: RowRule): RuleSwitch | undefined =>
  switches.find(item => item.rule === rule.id);

/** One row a rule; who switches one off writes the date and the reason, and reports print both. */
export const ruleSchema = (switches: readonly RuleSwitch[]): TableSchema<RowRule> => ({
  name: 'tblQuyTac',
  rowKey: 'id',
  tableStyle: 'TableStyleLight9',
  columns: [
    { key: 'id', caption: ruleCaptions.id, width: 38, style: 'text', write: rule => rule.id },
    {
      key: 'severity',
      caption: ruleCaptions.severity,
      width: 11,
      style: 'textCenter',
      write: rule => book.severities[rule.severity],
    },
    {
      key: 'name',
      caption: ruleCaptions.name,
      width: 44,
      style: 'text',
      write: rule => verdictTemplate(rule.id),
    },
    {
      key: 'offSince',
      caption: ruleCaptions.offSince,
      width: 13,
      style: 'entryDate',
      headerStyle: 'entryHeader',
      write: (rule): CellContent => {
        const off = switchOf(switches, rule);
        return off ? serialOf(off.offSince) : null;
      },
    },
    {
      key: 'reason',
      caption: ruleCaptions.reason,
      width: 34,
      ...typed,
      write: rule => switchOf(switches, rule)?.reason ?? null,
    },
  ],
});

/** Null where the rule is on. Switching one off takes both a date and a reason: half of it is a fault, not a guess. */
export function ruleSwitchFrom(row: TableRow): Outcome<RuleSwitch | null, BadRow> {
  const reason = textIn(row, 'reason');
  const serial = numberIn(row, 'offSince');
  const offSince: IsoDate | null = serial === null ? null : isoOfSerial(serial);
  const rule = textIn(row, 'id');
  const bad = (column: 'offSince' | 'reason'): Outcome<never, BadRow> =>
    failed({ rowKey: rule, column: ruleCaptions[column], value: textIn(row, column) });
  if (textIn(row, 'offSince') === '') return reason === '' ? ok(null) : bad('offSince');
  if (offSince === null) return bad('offSince');
  return reason === '' ? bad('reason') : ok({ rule, offSince, reason });
}
