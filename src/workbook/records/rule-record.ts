// A rule about entries as a row of tblQuyTac. Who switches one off writes the date and the reason there; reports print both.

import { failed, ok } from '../../core/outcome';
import type { Outcome } from '../../core/outcome';
import type { IsoDate } from '../../core/calendar';
import type { RowRule, RuleSwitch } from '../../core/rules';
import { book } from '../../texts/vi/book';
import { verdictTemplate } from '../../texts/word-issue';
import { dayOrBlank, text, textOrBlank } from '../cell-codecs';
import { recordTable } from '../record-table';
import type { BadCell } from '../record-table';
import type { TableRow } from '../table-schema';

/** What the office may have written to a rule. */
interface RuleRow {
  readonly id: string;
  readonly offSince: IsoDate | null;
  readonly reason: string;
}

interface ShownRule extends RuleRow {
  readonly rule: RowRule;
}

const captions = book.captions.rules;
const entry = { headerStyle: 'entryHeader' } as const;

export const RULE_SCHEMA = recordTable<RuleRow, ShownRule>()(
  { name: 'tblQuyTac', rowKey: 'id', tableStyle: 'TableStyleLight9' },
  {
    severity: {
      caption: captions.severity,
      width: 11,
      style: 'textCenter',
      of: ({ rule }) => book.severities[rule.severity],
    },
    name: { caption: captions.name, width: 44, style: 'text', of: ({ rule }) => verdictTemplate(rule.id) },
    offSince: { caption: captions.offSince, width: 13, style: 'entryDate', ...entry, cell: dayOrBlank },
    reason: { caption: captions.reason, width: 34, style: 'entryText', ...entry, cell: textOrBlank },
    id: { caption: captions.id, width: 38, style: 'text', folded: true, cell: text },
  },
);

export const ruleRowsOf = (
  rules: readonly RowRule[],
  switches: readonly RuleSwitch[],
): readonly ShownRule[] =>
  rules.map(rule => {
    const off = switches.find(item => item.rule === rule.id);
    return { rule, id: rule.id, offSince: off?.offSince ?? null, reason: off?.reason ?? '' };
  });

/** Null where the rule is on. Switching one off takes both a date and a reason: half of it is a fault, not a guess. */
export function ruleSwitchFrom(row: TableRow): Outcome<RuleSwitch | null, BadCell> {
  const read = RULE_SCHEMA.read(row);
  if (read.kind === 'failed') return read;
  const { id, offSince, reason } = read.value;
  const blank = (key: 'offSince' | 'reason', takes: 'day' | 'text'): Outcome<never, BadCell> =>
    failed({ key, rowKey: id, column: captions[key], value: '', takes });
  if (offSince === null) return reason === '' ? ok(null) : blank('offSince', 'day');
  return reason === '' ? blank('reason', 'text') : ok({ rule: id, offSince, reason });
}
