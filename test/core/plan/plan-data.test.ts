import { BUILT_IN_WATCHES } from '../../../src/core/assignments';
import {
  AREA_CODES,
  ASSIGNMENT_FIELDS,
  BUILT_IN_PLAN,
  type AreaHeading,
  type Assignment,
  type GroupCode,
} from '../../../src/core/plan';
import { DECISION_TEXT, flat } from '../../support/decision';

const { assignments, areas, groups, sections } = BUILT_IN_PLAN;
const text = flat(DECISION_TEXT);

/** Group A's line is printed without its letter, in three cells. */
function groupCells(code: GroupCode): readonly string[] {
  const name = groups.find(group => group.code === code)?.name ?? '';
  return code === 'A' ? [name, name, name] : [code, name, name, name, name, name];
}

/** A heading's name is printed in every cell of its row; the last cell of A.IV is blank. */
const headingCells = ({ id, name }: AreaHeading): readonly string[] =>
  Array.from({ length: id === 'A.IV' ? 4 : 5 }, () => name);

const rowCells = (row: Assignment): readonly string[] => [
  ...(row.part === 1 ? [row.task.slice(row.heading.length + 1)] : []),
  ...ASSIGNMENT_FIELDS.filter(field => !row.inherited.includes(field)).map(field => row[field]),
];

describe('the plan as data', () => {
  test('has 41 assignments of 37 tasks under 14 headings in 3 groups', () => {
    expect(assignments).toHaveLength(41);
    expect(new Set(assignments.map(({ task }) => task)).size).toBe(37);
    expect(areas).toHaveLength(14);
    expect(groups.map(({ code }) => code)).toEqual(['A', 'B', 'C']);
  });

  test('ids of assignments, headings and sections are unique', () => {
    for (const items of [assignments, areas, sections])
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('is NFC throughout', () => {
    const json = JSON.stringify(BUILT_IN_PLAN);
    expect(json.normalize('NFC')).toBe(json);
  });

  test('every row of the appendix stands in the decision, cell after cell', () => {
    for (const row of assignments) {
      const printed = ASSIGNMENT_FIELDS.filter(field => !row.inherited.includes(field));
      expect(text).toContain(flat(printed.map(field => row[field]).join(' ')));
    }
  });

  test('the appendix is the groups, headings and rows in their order, and nothing else', () => {
    const printed = areas.flatMap((heading, at) => [
      ...(areas[at - 1]?.group === heading.group ? [] : groupCells(heading.group)),
      heading.printed,
      ...headingCells(heading),
      ...assignments.filter(row => row.heading === heading.id).flatMap(rowCells),
    ]);
    const appendix = text.slice(text.indexOf(groupCells('A').join(' ')));
    expect(flat(printed.join(' '))).toBe(appendix);
  });

  test('a merged cell repeats the row above it, in the same task', () => {
    const inherited = assignments.flatMap((row, at) =>
      row.inherited.map(field => [row.id, field, row[field] === assignments[at - 1]?.[field]]),
    );
    expect(inherited).toEqual([
      ['A.II.1b', 'coordinatingAgencies', true],
      ['A.II.1b', 'timing', true],
      ['A.II.3b', 'content', true],
      ['A.II.3b', 'timing', true],
      ['A.II.4b', 'content', true],
      ['A.II.4b', 'timing', true],
    ]);
  });

  test('a printed dash is a cell of its own, not inherited', () => {
    const dashes = assignments.filter(row => row.coordinatingAgencies === '-');
    expect(dashes.map(({ id }) => id)).toEqual(['A.II.4', 'A.II.4b']);
    for (const row of dashes) expect(row.inherited).not.toContain('coordinatingAgencies');
  });

  test('misprints stay as printed', () => {
    const contentOf = (id: string): string => assignments.find(row => row.id === id)?.content ?? '';
    expect(contentOf('A.V.3')).toContain('xét thăng hạn viên chức');
    expect(areas.find(({ id }) => id === 'A.II')?.name).toBe(
      'XÂY DỰNG VÀ TỔ CHỨC THỰC HIỆN VĂN BẢN QPPL LUẬT TẠI TỈNH',
    );
  });

  test('headings of groups B and C stand for areas of chapter II.A', () => {
    const areaOf = Object.fromEntries(areas.map(({ id, area }) => [id, area]));
    expect(AREA_CODES.map(code => areaOf[`A.${code}`])).toEqual(AREA_CODES);
    expect(areaOf).toMatchObject({
      'B.I': 'VII',
      'B.II': 'VIII',
      'C.I': 'I',
      'C.II': 'V',
      'C.III': 'VI',
      'C.IV': 'VII',
    });
  });

  test('an assignment carries the group, area and heading that it stands under', () => {
    for (const row of assignments) {
      const heading = areas.find(({ id }) => id === row.heading);
      expect(row).toMatchObject({ group: heading?.group, area: heading?.area });
      expect(row.task.startsWith(`${row.heading}.`)).toBe(true);
      expect(row.id).toBe(row.part === 1 ? row.task : `${row.task}b`);
    }
  });

  test('the sections are the whole body, in order', () => {
    const body = text.slice(0, text.indexOf(flat(`CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH CCHC`)));
    const joined = flat(sections.flatMap(section => [section.title, section.text]).join('\n'));
    expect(body.startsWith(joined)).toBe(true);
    expect(body.length - joined.length).toBeLessThan(200);
  });
});

describe('the watching departments of chapter III', () => {
  test('are the ones that the decision names, with quotations that stand in their clause', () => {
    for (const { clause, quotes } of BUILT_IN_WATCHES) {
      const section = sections.find(({ id }) => id === clause);
      for (const quote of quotes) expect(section?.text).toContain(quote);
      expect(quotes.length).toBeGreaterThan(0);
    }
  });

  test('between them watch every area', () => {
    expect([...new Set(BUILT_IN_WATCHES.flatMap(({ areas: own }) => own))].sort()).toEqual(
      [...AREA_CODES].sort(),
    );
  });
});
