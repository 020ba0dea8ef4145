// Every issue that core or a use case can report, by its stable code, with the parameters that its sentence needs.
// The texts are mapped types over this catalogue: a code without words, or words for no code, does not compile.

import type { EntryValue, SectionKey } from './entries';
import type { FigureKind } from './province';
import type { RowRuleId } from './rules';
import type { InvalidScoreReason } from './scoring';
import type { ReadingReason } from './text';

/** Nothing but the code. */
type None = Readonly<Record<never, never>>;
type Found<T = string> = {
  readonly found: T;
  readonly expected: T;
};
type OfRow = {
  readonly row: string;
};
type OfCode = {
  readonly code: string;
};
type OfTableRow = {
  /** Counts from 0 below the header. */
  readonly rowIndex: number;
};
type OfTableCell = OfTableRow & {
  readonly table: string;
  /** Key of the column. */
  readonly column: string;
};

/** A rule about an entered row is broken; `amount` is what the verdict states, where it states a number. */
type RowRuleIssues = Readonly<
  Record<RowRuleId, OfRow & { readonly section: SectionKey; readonly amount?: number }>
>;

/** A value could not be taken; its likeliest readings are numbers or ISO dates. */
type ReadingIssues = Readonly<
  Record<`reading.${ReadingReason}`, { readonly reading?: string | number; readonly other?: string | number }>
>;

interface StructureIssues {
  readonly 'structure.more-alike': { readonly count: number };
  readonly 'structure.sheet-missing': { readonly sheet: string };
  readonly 'structure.column-missing': { readonly column: string };
  readonly 'structure.column-hidden': None;
  readonly 'structure.row-hidden': OfRow;
  readonly 'structure.row-unknown': OfRow;
  readonly 'structure.row-twice': OfRow;
  readonly 'structure.cells-merged': None;
  readonly 'structure.cell-covered': OfRow & { readonly column: string; readonly first: string };
  readonly 'structure.formula-instead-of-value': None;
  readonly 'structure.formula-changing': None;
  readonly 'structure.cell-error': None;
  readonly 'structure.formula-without-result': None;
  readonly 'structure.formula-not-computed': None;
  readonly 'structure.formula-of-other-file': None;
  readonly 'structure.sheet-twice': { readonly sheet: string; readonly read: string };
  readonly 'structure.sheet-hidden': None;
  readonly 'structure.column-twice': { readonly column: string };
  readonly 'structure.row-of-other': OfRow & { readonly other: string };
  readonly 'structure.caption-changed': OfRow & { readonly column: string; readonly issued: string };
  readonly 'structure.figure-changed': OfRow & { readonly column: string; readonly issued: string };
  readonly 'structure.captions-gone': { readonly columns: string };
  readonly 'structure.cells-shifted': {
    readonly column: string;
    readonly first: string;
    readonly last: string;
  };
  readonly 'structure.last-row-blank': OfRow & { readonly first: string; readonly last: string };
  readonly 'structure.computed-typed': OfRow & { readonly column: string };
  readonly 'structure.computed-contradicts': OfRow & { readonly column: string };
  readonly 'structure.computed-as-values': { readonly column: string };
  readonly 'structure.row-id-doubtful': OfRow;
  readonly 'structure.row-without-id': None;
  readonly 'structure.text-below': None;
  readonly 'structure.macros': None;
  readonly 'structure.external-links': None;
  readonly 'completeness.row-missing': OfRow;
  readonly 'reading.money-maybe-billions': { readonly limit: number; readonly thousandfold: number };
  readonly 'reading.legacy-letter': None;
  readonly 'reading.date-maybe-turned': { readonly other: string };
  readonly 'reading.lost-letter': None;
  readonly 'reading.legacy-suspected': None;
}

interface OriginIssues {
  readonly 'identity.plan-version-older': Found<number>;
  readonly 'identity.other-file-name': Found;
  readonly 'identity.section-other': Found;
  readonly 'identity.section-other-than-confirmed': Found;
  readonly 'identity.section-confirmed': Found;
  readonly 'identity.section-unread': Found;
  readonly 'identity.confirmed': { readonly agency: string };
  readonly 'identity.entries-of-other': {
    readonly rows: number;
    readonly ids: string;
    readonly other: string;
    readonly file: string;
    readonly agency: string;
  };
  readonly 'received.set-before-issue': Found;
}

interface ResubmissionIssues {
  readonly 'resubmission.older-form': { readonly other: string };
  readonly 'resubmission.same-time': { readonly other: string };
  readonly 'resubmission.older-than-held': { readonly other: string };
  readonly 'resubmission.stale': { readonly other: string; readonly agency: string };
  readonly 'resubmission.changed': OfRow & {
    readonly section: SectionKey;
    readonly other: string;
    readonly before: string;
    readonly after: string;
  };
}

interface CriteriaIssues {
  readonly 'criteria.component-points': OfCode & { readonly sum: number; readonly maxPoints: number };
  readonly 'criteria.area-points': OfCode & { readonly sum: number; readonly maxPoints: number };
  readonly 'criteria.total-points': { readonly sum: number; readonly maxPoints: number };
  readonly 'criteria.missing-parent': OfCode & { readonly parent: string };
  readonly 'criteria.cycle': OfCode & { readonly codes: string };
  readonly 'criteria.duplicate-code': OfCode;
  readonly 'criteria.empty-area': OfCode;
  readonly 'criteria.no-rule': OfCode;
  readonly 'criteria.rule-on-parent': OfCode;
  readonly 'criteria.max-points': OfCode & { readonly maxPoints: number };
  readonly 'criteria.survey-source': OfCode;
  readonly 'criteria.wrong-level': OfCode & { readonly level: string };
  readonly 'criteria.unknown-target': OfCode & { readonly target: string };
}

/** A fault of a criterion's own scoring rule, `step` counting from 1. */
interface RuleFaultParams {
  readonly 'criteria.steps-none': None;
  readonly 'criteria.steps-overlap': { readonly from: number | ''; readonly to: number | '' };
  readonly 'criteria.steps-gap': { readonly from: number | ''; readonly to: number | '' };
  readonly 'criteria.step-empty': { readonly from: number; readonly to: number };
  readonly 'criteria.levels-few': { readonly count: number };
  readonly 'criteria.level-repeated': { readonly name: string };
  readonly 'criteria.points-above-max': { readonly points: number; readonly maxPoints: number };
  readonly 'criteria.rule-parameter': { readonly parameter: string; readonly found: number };
}
export type RuleFaultCatalogue = RuleFaultParams;

type RuleFaultIssues = {
  readonly [C in keyof RuleFaultParams]: RuleFaultParams[C] & OfCode & { readonly step?: number };
};

interface CriteriaTableIssues {
  readonly 'rows.blank': OfTableCell;
  readonly 'rows.number': OfTableCell;
  readonly 'rows.choice': OfTableCell;
  readonly 'rows.weights': OfTableCell;
  readonly 'rows.set-without-head': OfTableCell;
  readonly 'rows.step-without-criterion': OfTableCell;
}

interface ImportIssues {
  readonly 'import.no-table': None;
  readonly 'import.no-header': None;
  /** `code` is blank for the line of the total. */
  readonly 'import.points-unreadable': OfCode;
  readonly 'import.points-missing': OfCode;
  readonly 'import.points-summed': OfCode & { readonly points: number };
  readonly 'import.name-missing': OfCode;
  readonly 'import.code-restored': OfCode & { readonly before: string };
  readonly 'import.total-differs': { readonly printed: number; readonly sum: number };
  readonly 'import.code-unreadable': { readonly name: string };
  readonly 'import.row-without-number': OfCode;
  readonly 'import.two-sources': OfCode;
  readonly 'import.rule-to-confirm': OfCode & { readonly kind: string };
  readonly 'import.rule-undecided': OfCode & { readonly kind: string };
}

interface ScoreIssues {
  readonly 'score.unknown-code': None;
  readonly 'score.duplicate-code': OfCode;
  readonly 'score.out-of-range': OfCode & {
    readonly kind: string;
    readonly points: number;
    readonly maxPoints: number;
  };
  readonly 'score.off-scale': OfCode & { readonly kind: string; readonly points: number };
  readonly 'appraisal.unknown-code': OfCode;
  readonly 'appraisal.out-of-range': OfCode & { readonly maxPoints: number };
  readonly 'appraisal.no-reason': OfCode & { readonly appraiser: string };
  readonly 'appraisal.same-day': OfCode & {
    readonly on: string;
    readonly appraiser: string;
    readonly other: string;
  };
  readonly 'appraisal.no-appraiser': OfCode;
  readonly 'appraisal.surveyed': OfCode;
  readonly 'matrix.unknown-agency': None;
  readonly 'matrix.unknown-criterion': None;
  readonly 'matrix.points': OfCode & { readonly agency: string };
  readonly 'matrix.repeated-agency': None;
  readonly 'matrix.repeated-criterion': OfCode;
  readonly 'matrix.blank': { readonly count: number; readonly name: string; readonly codes: string };
  readonly 'matrix.agencies-missing': { readonly count: number; readonly level: string };
}

interface SurveyIssues {
  readonly 'survey.blank': OfTableRow;
  readonly 'survey.unknown-agency': None;
  readonly 'survey.unknown-group': OfTableRow;
  readonly 'survey.repeated-group': OfTableRow;
  readonly 'survey.count': OfTableRow;
  readonly 'survey.above-asked': OfTableRow & { readonly answered: number; readonly asked: number };
  readonly 'survey.unknown-answer': OfTableRow;
}

/** Found when the whole workbook is scored. */
interface BookIssues {
  readonly 'appraisal.unknown-agency': None;
  readonly 'appraisal.date': None;
  readonly 'appraisal.points': None;
  readonly 'agency.not-scored': { readonly name: string };
  readonly 'survey.unknown-code': OfCode;
  readonly 'survey.not-surveyed': OfCode;
  readonly 'survey.other-result': OfCode & { readonly name: string };
  readonly 'survey.missing': { readonly name: string; readonly codes: string };
  readonly 'survey.no-answers': OfCode;
  readonly 'set.draft': { readonly name: string };
  readonly 'set.not-usable': { readonly name: string; readonly faults: number };
  readonly 'set.several': { readonly name: string; readonly used: string; readonly level: string };
  readonly 'set.none': { readonly level: string; readonly year: number };
}

/** About the province's own figures and the criteria that they are bound to. */
interface ProvinceIssues {
  readonly 'province.no-source': OfCode;
  readonly 'province.unknown-source': OfCode & { readonly source: string; readonly kind: FigureKind };
  readonly 'province.unknown-lead': OfCode & { readonly lead: string };
  readonly 'province.level-not-asked': OfCode & { readonly level: string };
  readonly 'province.circle': OfCode & { readonly codes: string };
  readonly 'province.unknown-criterion': OfCode & { readonly criterion: string };
  readonly 'province.bound-twice': OfCode & { readonly criterion: string; readonly used: string };
  readonly 'province.unbound': { readonly criterion: string };
  readonly 'province.not-scorable': OfCode & {
    readonly criterion: string;
    readonly reason: InvalidScoreReason;
  };
  readonly 'province.above-whole': OfCode & {
    readonly agency: string;
    readonly source: string;
    readonly numerator: number;
    readonly denominator: number;
  };
  readonly 'province.counted-twice': OfCode & { readonly agency: string; readonly source: string };
  readonly 'province.mixed': OfCode;
  readonly 'province.stated-above': OfCode & {
    readonly lead: string;
    readonly numerator: number;
    readonly denominator: number;
  };
  /** `cells` are the first of those that were added, `more` how many others there are. */
  readonly 'province.stated-differs': OfCode & {
    readonly lead: string;
    readonly stated: string;
    /** Its cell, as it is read in a sentence. */
    readonly statedAt: string;
    readonly computed: string;
    readonly cells: string;
    readonly more: number;
    readonly silent: number;
  };
}

/** About the Ministry's table of points. */
interface MinistryIssues {
  readonly 'ministry.points': OfCode;
  readonly 'ministry.above': OfCode & { readonly points: number; readonly maxPoints: number };
  readonly 'ministry.max-differs': OfCode & { readonly printed: number; readonly maxPoints: number };
  /** `code` is blank for the whole. */
  readonly 'ministry.sum': OfCode & { readonly printed: number; readonly sum: number };
  readonly 'ministry.repeated': OfCode;
  readonly 'ministry.unknown-criterion': OfCode;
  readonly 'ministry.self-differs': OfCode & { readonly printed: number; readonly computed: number };
}

interface SettingIssues {
  readonly 'settings.unknown': { readonly key: string };
  readonly 'settings.value': { readonly key: string };
  readonly 'settings.grade-band': { readonly name: string };
}

interface PlanIssues {
  readonly 'plan.paper-number': None;
  readonly 'plan.paper-date': { readonly date: string };
  readonly 'plan.no-change': { readonly id?: string };
  readonly 'plan.heading-taken': { readonly heading: string };
  readonly 'plan.heading-invalid': { readonly heading: string };
  readonly 'plan.unknown-heading': { readonly heading: string };
  readonly 'plan.unknown-task': { readonly task: string };
  readonly 'plan.unknown-assignment': { readonly id: string };
  readonly 'plan.already-retired': { readonly id: string };
  readonly 'plan.text-missing': { readonly id: string; readonly field: string };
  readonly 'plan.unknown-action': { readonly action: string };
  readonly 'plan.code-missing': None;
  readonly 'plan.unknown-code': OfCode;
  readonly 'plan.unknown-area': { readonly heading: string };
  readonly 'plan.lead-unknown': { readonly id: string; readonly lead: string };
  readonly 'plan.target-of-retired': OfCode & { readonly id: string };
}

type OfStatement = OfRow & {
  readonly section: SectionKey;
  /** The other cell, as a sentence names it. */
  readonly otherPlace: string;
};
type OfPaper = OfRow & { readonly section: SectionKey; readonly number: string };
type OfPeriods = OfStatement & {
  readonly field: string;
  readonly before: EntryValue | '';
  readonly after: EntryValue | '';
  readonly period: string;
  readonly otherPeriod: string;
};

/** Statements that contradict each other. */
interface StatementIssues {
  readonly 'statement.lead-and-coordinator': OfStatement & {
    readonly own: string;
    readonly other: string;
    readonly otherValue: string;
  };
  readonly 'statement.fell': OfPeriods;
  readonly 'statement.base-changed': OfPeriods;
  readonly 'statement.undone': OfPeriods;
  readonly 'statement.sum-below': OfStatement & {
    readonly field: string;
    readonly stated: number;
    readonly sum: number;
    readonly counted: number;
    readonly expected: number;
  };
  readonly 'statement.paper-two-dates': OfStatement & {
    readonly number: string;
    readonly date: string;
    readonly otherDate: string;
  };
  readonly 'statement.paper-of-many': OfStatement & {
    readonly number: string;
    readonly agencies: number;
    readonly other: string;
  };
  readonly 'statement.paper-not-delivered': OfPaper;
}

/** The catalogues by subject, so that the texts of each stand in a file of their own. */
export interface IssueSubjects {
  readonly rules: RowRuleIssues;
  readonly readings: ReadingIssues;
  readonly returns: StructureIssues & OriginIssues & ResubmissionIssues;
  readonly scoring: CriteriaIssues &
    RuleFaultIssues &
    CriteriaTableIssues &
    ImportIssues &
    ScoreIssues &
    SurveyIssues &
    SettingIssues;
  readonly book: BookIssues;
  readonly plan: PlanIssues;
  readonly statements: StatementIssues;
  readonly province: ProvinceIssues & MinistryIssues;
}

export type IssueCatalogue = IssueSubjects['rules'] &
  IssueSubjects['readings'] &
  IssueSubjects['returns'] &
  IssueSubjects['scoring'] &
  IssueSubjects['book'] &
  IssueSubjects['plan'] &
  IssueSubjects['statements'] &
  IssueSubjects['province'];
