// An assignment of the appendix as a row of tblKeHoach: its text as printed, which of its cells are inherited, whether it
// is in force and by which paper. Retired ones stay, so that earlier returns stay readable.

import { AREA_CODES, BUILT_IN_PLAN, isGroupCode } from '../../core/plan';
import type { Assignment, GroupCode, Plan, PlanAmendment } from '../../core/plan';
import { vietnameseDate } from '../../texts/numbers';
import { book } from '../../texts/vi/book';
import { cellText, numberOr, requiredText, text, textOrBlank } from '../cell-codecs';
import type { CellCodec } from '../cell-codecs';
import { recordTable } from '../record-table';
import { oneOf, wordList, wordOr } from '../word-codecs';

export interface PlanRow extends Assignment {
  /** Name of the area heading that it stands under, as printed. */
  readonly headingName: string;
  readonly state: keyof typeof book.states;
  /** Number and date of the paper that added, changed or retired it. */
  readonly paper: string;
}

const captions = book.captions.plan;

const groupCode: CellCodec<GroupCode> = {
  takes: BUILT_IN_PLAN.groups.map(({ code }) => code),
  toCell: code => code,
  fromCell: cell => {
    const code = cellText(cell);
    return isGroupCode(code) ? code : undefined;
  },
};

export const PLAN_SCHEMA = recordTable<PlanRow>()(
  { name: 'tblKeHoach', rowKey: 'id', tableStyle: 'TableStyleLight9' },
  {
    id: { caption: captions.id, width: 8, style: 'code', cell: text },
    group: { caption: captions.group, width: 7, style: 'textCenter', cell: groupCode },
    area: { caption: captions.area, width: 8, style: 'textCenter', cell: oneOf(AREA_CODES) },
    headingName: { caption: captions.headingName, width: 18, style: 'text', optional: true, cell: text },
    content: { caption: captions.content, width: 46, style: 'text', cell: requiredText },
    leadAgency: { caption: captions.leadAgency, width: 20, style: 'text', cell: text },
    coordinatingAgencies: { caption: captions.coordinatingAgencies, width: 21, style: 'text', cell: text },
    deliverable: { caption: captions.deliverable, width: 28, style: 'text', cell: text },
    timing: { caption: captions.timing, width: 23, style: 'text', cell: text },
    inherited: { caption: captions.inherited, width: 11, style: 'inherited', cell: wordList(book.fields) },
    state: { caption: captions.state, width: 10, style: 'textCenter', cell: wordOr(book.states, 'inForce') },
    paper: { caption: captions.paper, width: 13, style: 'text', cell: textOrBlank },
    note: {
      caption: captions.note,
      width: 14,
      style: 'entryText',
      headerStyle: 'entryHeader',
      userEntry: true,
      of: () => null,
    },
    heading: { caption: captions.heading, width: 9, style: 'textCenter', folded: true, cell: text },
    task: { caption: captions.task, width: 9, style: 'code', folded: true, cell: text },
    part: { caption: captions.part, width: 6, style: 'integer', folded: true, cell: numberOr(1) },
  },
);

/** The assignment of a row, without what the workbook adds. */
export function assignmentOf({ headingName, state, paper, ...assignment }: PlanRow): Assignment {
  void [headingName, state, paper];
  return assignment;
}

/** The paper that last changed an assignment; null where none did. */
const lastAmendmentOf = ({ amendments }: Plan, id: string): PlanAmendment | null =>
  amendments
    .filter(({ added, changed, retired }) => [...added, ...changed, ...retired].includes(id))
    .at(-1) ?? null;

/** Rows in force in the plan's order, then the retired ones. `papers` are those that the office typed itself, by id. */
export function planRowsOf(plan: Plan, papers: ReadonlyMap<string, string> = new Map()): readonly PlanRow[] {
  const rowOf = (assignment: Assignment, state: PlanRow['state']): PlanRow => {
    const amendment = lastAmendmentOf(plan, assignment.id);
    return {
      ...assignment,
      headingName: plan.areas.find(({ id }) => id === assignment.heading)?.name ?? '',
      state,
      paper: amendment
        ? book.paper(amendment.number, vietnameseDate(amendment.date))
        : (papers.get(assignment.id) ?? ''),
    };
  };
  return [
    ...plan.assignments.map(assignment => rowOf(assignment, 'inForce')),
    ...plan.retired.map(({ assignment }) => rowOf(assignment, 'retired')),
  ];
}
