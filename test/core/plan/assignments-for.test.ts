import { type Agency } from '../../../src/core/agencies';
import {
  assignmentsFor,
  BUILT_IN_WATCHES,
  provinceTargetsOf,
  targetsFor,
  watchedAssignments,
  watchedTargets,
  watchOf,
} from '../../../src/core/assignments';
import { BUILT_IN_PLAN } from '../../../src/core/plan';
import { BUILT_IN_TARGETS } from '../../../src/core/targets';
import { BODIES } from '../../support/gia-lai-bodies';

const body = (code: string): Agency => {
  const found = BODIES.find(agency => agency.code === code);
  if (!found) throw new Error(`no ${code} among the test's bodies`);
  return found;
};
const rolesOf = (code: string): Record<string, string> =>
  Object.fromEntries(
    assignmentsFor(body(code), BUILT_IN_PLAN, BODIES).map(({ assignment, role }) => [assignment.id, role]),
  );

describe('what an agency is asked for', () => {
  test('every agency has an assignment or a target', () => {
    for (const agency of BODIES) {
      const asked =
        assignmentsFor(agency, BUILT_IN_PLAN, BODIES).length + targetsFor(agency, BUILT_IN_TARGETS).length;
      expect([agency.code, asked > 0]).toEqual([agency.code, true]);
    }
  });

  test('bodies outside the departments have what names them, and nothing else', () => {
    expect(rolesOf('PTTH')).toEqual({ 'A.I.1': 'coordinating' });
    expect(rolesOf('BGL')).toEqual({ 'A.I.1': 'coordinating' });
    expect(rolesOf('VPHDND')).toEqual({ 'A.II.1': 'coordinating', 'A.II.1b': 'coordinating' });
  });

  test('leading wins where an agency leads by one column and coordinates by the other', () => {
    expect(rolesOf('STC')['A.VI.1']).toBe('lead');
    expect(rolesOf('H622')['A.VI.1']).toBe('lead');
    expect(rolesOf('SYT')['A.VI.1']).toBe('coordinating');
  });

  test('a commune has the rows of "UBND cấp xã" alone', () => {
    expect(rolesOf('X23602')).toEqual({
      'A.III.1': 'coordinating',
      'A.III.3': 'lead',
      'A.V.2': 'coordinating',
      'A.VII.2': 'lead',
      'A.VII.3': 'lead',
      'A.VIII.1': 'coordinating',
      'A.VIII.2': 'coordinating',
      'A.VIII.3': 'lead',
      'B.I.2': 'coordinating',
      'B.II.1': 'coordinating',
      'C.I.1': 'coordinating',
      'C.II.1': 'lead',
      'C.IV.1': 'coordinating',
    });
  });

  test('a target binds by level', () => {
    expect(targetsFor(body('X23602'), BUILT_IN_TARGETS).map(({ code }) => code)).toContain('VIII.3');
    expect(targetsFor(body('SYT'), BUILT_IN_TARGETS).map(({ code }) => code)).not.toContain('VIII.3');
    expect(targetsFor(body('PTTH'), BUILT_IN_TARGETS)).toEqual([]);
  });

  test('each target of the province alone has exactly one agency that gives its figure', () => {
    const owners = BODIES.flatMap(agency =>
      provinceTargetsOf(agency, BUILT_IN_TARGETS, BUILT_IN_PLAN, BODIES).map(({ code }) => [
        code,
        agency.code,
      ]),
    );
    const ofProvince = BUILT_IN_TARGETS.filter(({ levels }) => levels.length === 0).map(({ code }) => code);
    expect(owners.map(([code]) => code).sort()).toEqual([...ofProvince].sort());
    expect(Object.fromEntries(owners)).toMatchObject({
      'III.1': 'STP',
      'VI.2': 'STC',
      'VII.3': 'STTTT',
      'VIII.4': 'SNV',
    });
  });
});

describe('what a department watches', () => {
  test.each([
    ['STP', ['II', 'III']],
    ['STC', ['VI']],
    ['STTTT', ['VII', 'VIII']],
  ])('%s watches areas %j', (code, areas) => {
    const watch = watchOf(code);
    if (!watch) throw new Error(`no watch of ${code}`);
    const watched = watchedAssignments(watch, BUILT_IN_PLAN.assignments);
    expect([...new Set(watched.map(({ area }) => area))]).toEqual(areas);
    expect(watched).toEqual(BUILT_IN_PLAN.assignments.filter(({ area }) => areas.includes(area)));
  });

  test('Sở Khoa học và Công nghệ watches the ISO 9001 targets and their assignments', () => {
    const watch = watchOf('SKHCN');
    if (!watch) throw new Error('no watch of SKHCN');
    const iso = BUILT_IN_TARGETS.filter(({ quote }) => quote.includes('ISO 9001'));
    expect(watchedTargets(watch, BUILT_IN_TARGETS)).toEqual(iso);
    expect(watchedAssignments(watch, BUILT_IN_PLAN.assignments)).toEqual(
      BUILT_IN_PLAN.assignments.filter(({ content }) => content.includes('ISO 9001')),
    );
  });

  test('Sở Nội vụ watches the whole plan, and areas I, IV, V and VIII as its own', () => {
    const watch = watchOf('SNV');
    if (!watch) throw new Error('no watch of SNV');
    expect(watchedTargets(watch, BUILT_IN_TARGETS)).toEqual(BUILT_IN_TARGETS);
    const own = watchedAssignments(watch, BUILT_IN_PLAN.assignments, 'own');
    expect(new Set(own.map(({ area }) => area))).toEqual(new Set(['I', 'IV', 'V', 'VIII']));
  });

  test('an agency that chapter III does not name watches nothing', () => {
    expect(watchOf('SYT')).toBeNull();
    expect(BUILT_IN_WATCHES.map(({ agency }) => agency)).toEqual(['SNV', 'STP', 'STC', 'STTTT', 'SKHCN']);
  });
});
