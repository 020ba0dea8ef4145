// The criteria sets that score, as rows of tblTieuChi (a set's own row, its areas, its criteria) and of tblBac (the steps and
// levels of rules that have them). Kinds, levels and groups are words; core names what it cannot read.

import type { CriteriaRow, StepRow } from '../../core/criteria';
import { book } from '../../texts/vi/book';
import { scoring } from '../../texts/vi/scoring';
import { criteriaColumns } from '../../texts/vi/scoring-issues';
import { criteriaSetIdOf, criteriaSetInWords } from '../../texts/criteria-set-words';
import { asTyped } from '../cell-codecs';
import type { CellCodec } from '../cell-codecs';
import { recordTable } from '../record-table';
import type { StyleToken } from '../styles';
import { wordAsTyped, wordsAsTyped } from '../word-codecs';
import type { Words } from '../word-cells';

type Cell = string | number | null;

const entry = (key: string, width: number, style: StyleToken, cell: CellCodec<Cell> = asTyped) =>
  ({ caption: criteriaColumns[key] ?? key, width, style, headerStyle: 'entryHeader', cell }) as const;

/** A set by its words; workbooks of before hold its id, and so may the office. */
const setWords: CellCodec<Cell> = {
  toCell: value => (typeof value === 'string' ? criteriaSetInWords(value) : value),
  fromCell: cell => (typeof cell === 'string' ? criteriaSetIdOf(cell) : asTyped.fromCell(cell, {})),
};

/** The column "Nguồn điểm" holds a set's status and a criterion's source. */
export const SOURCE_WORDS: Words = { ...scoring.statuses, ...scoring.sources };

export const CRITERIA_SCHEMA = recordTable<CriteriaRow>()(
  { name: 'tblTieuChi', rowKey: 'set', tableStyle: 'TableStyleLight9' },
  {
    set: entry('set', 16, 'entryText', setWords),
    kind: entry('kind', 9, 'entryChoice', wordAsTyped(book.criteriaRowKinds)),
    code: entry('code', 7, 'entryCode'),
    parent: entry('parent', 7, 'entryCode'),
    name: entry('name', 38, 'entryText'),
    maxPoints: entry('maxPoints', 8, 'entryPoints'),
    source: entry('source', 14, 'entryChoice', wordAsTyped(SOURCE_WORDS)),
    rule: entry('rule', 15, 'entryChoice', wordAsTyped(scoring.ruleKinds)),
    floor: entry('floor', 8, 'entryNumber'),
    fullAt: entry('fullAt', 8, 'entryNumber'),
    pointsEach: entry('pointsEach', 8, 'entryPoints'),
    cap: entry('cap', 8, 'entryPoints'),
    weights: entry('weights', 11, 'entryCode'),
    groups: entry('groups', 13, 'entryText', wordsAsTyped(scoring.surveyGroups)),
    levels: entry('levels', 13, 'entryText', wordsAsTyped(scoring.levels.byCode)),
    // A number: in a cell for text Excel would make a text of it, a file would not.
    year: entry('year', 7, 'entryChoice'),
    target: entry('target', 9, 'entryCode'),
    note: entry('note', 12, 'entryText'),
  },
);

export const STEP_SCHEMA = recordTable<StepRow>()(
  { name: 'tblBac', rowKey: 'set', tableStyle: 'TableStyleLight9' },
  {
    set: entry('set', 24, 'entryText', setWords),
    criterion: entry('criterion', 9, 'entryCode'),
    from: entry('from', 9, 'entryNumber'),
    to: entry('to', 9, 'entryNumber'),
    award: entry('award', 15, 'entryChoice', wordAsTyped(book.stepAwards)),
    amount: entry('amount', 9, 'entryNumber'),
    // Workbooks made before there were rules of levels have no such column.
    level: { ...entry('level', 34, 'entryText'), optional: true },
  },
);
