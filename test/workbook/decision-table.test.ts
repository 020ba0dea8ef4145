// The decision table of the rules against the form that agencies hold: its rows' constants are those of the table, and
// LibreOffice, computing the form's own "Kiểm tra" column, comes to the verdict that an official expects.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUILT_IN_AGENCIES } from '../../src/core/agencies';
import { isPeriodCode, serialOf } from '../../src/core/calendar';
import { BUILT_IN_TARGETS } from '../../src/core/targets';
import type { PeriodCode } from '../../src/core/calendar';
import type { SectionKey } from '../../src/core/entries';
import type { Target } from '../../src/core/targets';
import { builtInBook } from '../../src/app/book/built-in';
import { today } from '../../src/app/clock';
import { issueInput } from '../../src/app/issue-workbooks';
import { verdictText } from '../../src/texts/word-issue';
import { criterionConstants, targetConstants, taskConstants } from '../../src/workbook/issued/constants';
import { identityOf } from '../../src/workbook/issued/identity';
import type { IssuedCriterion, IssuedTask } from '../../src/workbook/issued/model';
import { issuedWorkbook } from '../../src/workbook/issued/workbook';
import { writeWorkbook } from '../../src/xlsx';
import { decisionTable } from '../support/decision-table/read';
import type { DecisionCase } from '../support/decision-table/read';
import { filledWith, ISSUED_ON } from '../support/issued-samples';
import { convertAll } from '../support/libreoffice';
import { describeWith, temporaryFolder } from '../support/programs';
import { mustRead } from '../support/read-cells';

const CASES = decisionTable(serialOf(today()));
/** The year of a row that names none: only targets have thresholds by year. */
const YEAR = 2018;
const AGENCY = 'SNV';

const yearOf = ({ said }: DecisionCase): number => Number(said['Năm'] ?? YEAR);
const periodOf = ({ said }: DecisionCase): PeriodCode => {
  const period = String(said['Kỳ'] ?? 'nam');
  if (!isPeriodCode(period)) throw new Error(`no period ${period}`);
  return period;
};

/** A target of the plan, or one that another plan may have, as the table describes it. */
function targetOf({ said, constants, place }: DecisionCase): Target {
  const code = String(said['Chỉ tiêu']);
  const found = BUILT_IN_TARGETS.find(target => target.code === code);
  if (found) return found;
  const [model] = BUILT_IN_TARGETS;
  if (!code.startsWith('MẪU') || !model) throw new Error(`${place}: no target ${code}`);
  const { threshold, comparison } = constants;
  return typeof threshold === 'number'
    ? { ...model, comparison: '=', thresholds: { [YEAR]: threshold } }
    : { ...model, comparison: comparison === '=' ? '=' : '>previous', thresholds: {} };
}

/** A line for each level: `10: Kịp thời, đầy đủ`. */
function levelsOf({ scale, levels }: DecisionCase['constants']): IssuedCriterion['levels'] {
  const points = String(levels) === '' ? [] : String(levels).split('|').map(Number);
  return points.map((value, index) => ({
    name: String(scale).split('\n')[index]?.split(': ')[1] ?? '',
    points: value,
  }));
}

const criterionOf = ({ constants, place }: DecisionCase): IssuedCriterion => ({
  code: place,
  name: place,
  maxPoints: Number(constants['maxPoints']),
  yesNo: constants['scale'] === 'Đạt/Không đạt',
  levels: levelsOf(constants),
});

function constantsOf(item: DecisionCase) {
  switch (item.section) {
    case 'tasks':
      return taskConstants(yearOf(item), periodOf(item));
    case 'targets':
      return targetConstants(targetOf(item), yearOf(item));
    case 'selfScores':
      return criterionConstants(criterionOf(item));
  }
}

test('the constants of each row are those that the form carries: the plan’s thresholds, days and maxima', () => {
  for (const item of CASES)
    expect({ place: item.place, ...constantsOf(item) }).toEqual({ place: item.place, ...item.constants });
});

/** A form whose rows are the cases, each under its place as id. */
function formOf(cases: readonly DecisionCase[], year: number, period: PeriodCode) {
  const agency = BUILT_IN_AGENCIES.find(({ code }) => code === AGENCY);
  if (!agency) throw new Error(`no agency ${AGENCY}`);
  const input = issueInput(builtInBook(year), agency, period, ISSUED_ON);
  const [task] = input.tasks;
  if (!task) throw new Error('no task');
  const of = (section: SectionKey) => cases.filter(item => item.section === section);
  const asTask = ({ place }: DecisionCase): IssuedTask => ({
    ...task,
    assignment: { ...task.assignment, id: place },
  });
  const filled = {
    ...input,
    tasks: of('tasks').map(asTask),
    targets: of('targets').map(item => ({ ...targetOf(item), code: item.place })),
    criteria: of('selfScores').map(criterionOf),
  };
  const entries = new Map(cases.map(item => [item.place, item.entries]));
  return filledWith(issuedWorkbook(filled, identityOf(filled)), (_, id) => entries.get(id) ?? {});
}

/** What each row's last cell shows, by the id in its first, over all sheets. */
function shownIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  for (const sheet of mustRead(bytes).sheets)
    for (const row of sheet.rows.values()) {
      const [first] = row;
      const last = row.at(-1);
      if (first?.column === 1 && last) shown.set(String(first.value), String(last.value));
    }
  return shown;
}

describeWith(['libreoffice'], 'the "Kiểm tra" column of the form', () => {
  const folder = temporaryFolder();

  test('shows in LibreOffice what an official expects of each row', () => {
    const forms = new Map<string, readonly DecisionCase[]>();
    for (const item of CASES) {
      const name = `${yearOf(item)}-${periodOf(item)}`;
      forms.set(name, [...(forms.get(name) ?? []), item]);
    }
    const files = [...forms].map(([name, cases]) => {
      const [first] = cases;
      if (!first) throw new Error('no cases');
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, writeWorkbook(formOf(cases, yearOf(first), periodOf(first))));
      return file;
    });
    const out = path.join(folder, 'out');
    convertAll(files, 'xlsx', out);
    for (const [name, cases] of forms) {
      const shown = shownIn(new Uint8Array(readFileSync(path.join(out, `${name}.xlsx`))));
      for (const item of cases) {
        const { place, why } = item;
        expect({ place, why, shown: shown.get(place) }).toEqual({ place, why, shown: verdictText(item) });
      }
    }
  }, 240_000);
});
