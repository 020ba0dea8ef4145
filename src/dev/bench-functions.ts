// How long the functions take for each value: called cell by cell, and once for a whole range.
// Run by bench-functions.mjs; figures, no test.

import { builtInBook } from '../app/book/built-in';
import { BUILT_IN_AGENCIES } from '../core/agencies';
import { ModelSource, associateFunctions } from '../functions';

export interface Measured {
  readonly what: string;
  readonly values: number;
  readonly microsecondsEach: number;
}

type Call = (...args: readonly unknown[]) => unknown;

const VALUES = 100_000;
const YEAR = 2018;

function calls(): ReadonlyMap<string, Call> {
  const source = new ModelSource(YEAR);
  source.take(builtInBook(YEAR));
  const found = new Map<string, Call>();
  associateFunctions((id, implementation) => found.set(id, implementation), {
    source,
    language: () => 'vi',
    today: () => '2018-12-01',
    makeError: (sign, sentence) => new Error(`${sign} ${sentence ?? ''}`),
  });
  return found;
}

function timed(what: string, run: () => void): Measured {
  const start = performance.now();
  run();
  return { what, values: VALUES, microsecondsEach: ((performance.now() - start) * 1000) / VALUES };
}

/** Single calls come with their invocation, a range as a column: both as Excel passes them. */
function measure(
  id: string,
  call: Call,
  column: readonly unknown[],
  others: readonly unknown[],
): readonly Measured[] {
  const invocation = { functionName: id };
  const single = timed(`PAR.${id}, single calls`, () => {
    for (const value of column) call([[value]], ...others, invocation);
  });
  const whole = timed(`PAR.${id}, one range`, () => {
    call(
      column.map(value => [value]),
      ...others,
      invocation,
    );
  });
  return [single, whole];
}

const column = <T>(of: (at: number) => T): readonly T[] => Array.from({ length: VALUES }, (_, at) => of(at));

const spelled = (name: string, at: number): string =>
  at % 3 === 0 ? name.toUpperCase() : at % 3 === 1 ? name.normalize('NFD') : name;

/** PAR.KIEMTRA over values, PAR.DONVI over names in three spellings. */
export function measureFunctions(): readonly Measured[] {
  const found = calls();
  const of = (id: string): Call => {
    const call = found.get(id);
    if (!call) throw new Error(`no function ${id}`);
    return call;
  };
  const verdict: Call = (values, ...rest) => of('KIEMTRA')('VII.4', values, ...rest);
  const named = BUILT_IN_AGENCIES.filter(({ level }) => level !== 'commune');
  return [
    ...measure(
      'KIEMTRA',
      verdict,
      column(at => at % 101),
      [YEAR],
    ),
    ...measure(
      'DONVI',
      of('DONVI'),
      column(at => spelled(named[at % named.length]?.name ?? '', at)),
      [],
    ),
  ];
}
