// Every argument of every function, given each kind of thing that Excel passes for a cell: blank in all its shapes,
// an error, text in other letters, a truth value, a number that is none.
import { CellErrorSign, cell } from '../support/functions-in-cells';
import { FUNCTIONS } from '../../src/functions';

const par = cell();

type Kind = 'code' | 'name' | 'year' | 'day' | 'amount' | 'text' | 'rule' | 'among';
interface Sample {
  readonly value: unknown;
  readonly kind: Kind;
}
const of = (kind: Kind, value: unknown): Sample => ({ kind, value });

/** A call that succeeds, and what each argument is. */
const CALLS: Readonly<Record<string, readonly Sample[]>> = {
  MUCTIEU: [of('code', 'VII.4'), of('year', 2018)],
  TYLE: [of('amount', 45), of('amount', 100)],
  KIEMTRA: [of('code', 'VI.2'), of('amount', 45), of('year', 2018), of('amount', 30)],
  DAT: [of('code', 'VI.2'), of('amount', 45), of('year', 2018), of('amount', 30)],
  HAN: [of('name', 'định kỳ'), of('year', 2018), of('name', 'quý I'), of('name', 'Sở Nội vụ')],
  TRANGTHAI: [of('day', '04/6/2018'), of('day', '07/6/2018'), of('day', '08/6/2018')],
  DIEM: [of('code', '7.4'), of('amount', 20), of('name', 'Cấp huyện')],
  CHISO: [of('amount', 40), of('amount', 80), of('amount', 5), of('amount', 10)],
  LECH: [of('amount', 8), of('amount', 7.5)],
  XEPHANG: [of('amount', 85), of('among', [[90], [85], [85], [70]]), of('rule', '1224')],
  XEPLOAI: [of('amount', 84.5)],
  DONVI: [of('name', 'Sở Nội vụ')],
  MADONVI: [of('name', 'Sở Nội vụ')],
  SO: [of('amount', '95,53')],
  NGAY: [of('day', '05/6/2018')],
  CHUNHOA: [of('text', ' Sở  Nội vụ'), of('rule', 'Unicode')],
  NHIEMVU: [of('code', 'A.II.1')],
  CHITIEU: [of('code', 'VII.4')],
  TINH: [of('code', 'VII.4'), of('year', 2018)],
  NEU: [of('name', 'Sở Nội vụ'), of('code', 'III.4'), of('amount', 45), of('amount', 100)],
};

interface Place {
  readonly id: string;
  readonly at: number;
  readonly kind: Kind;
  readonly optional: boolean;
}
const PLACES: readonly Place[] = FUNCTIONS.flatMap(({ id, parameters }) =>
  parameters.map(({ optional }, at) => ({ id, at, optional, kind: CALLS[id]?.[at]?.kind ?? 'text' })),
);
const call = ({ id, at }: Place, given: unknown): unknown =>
  par(id, ...(CALLS[id] ?? []).map(({ value }, index) => (index === at ? given : value)));
const firstOf = (answer: unknown): unknown => [answer].flat(2)[0];
const named = (places: readonly Place[]) =>
  places.map(place => [`PAR.${place.id}, ${place.at + 1}`, place] as const);

test('there is a call for every function and each of its arguments', () => {
  expect(FUNCTIONS.map(({ id, parameters }) => [id, parameters.length])).toEqual(
    Object.entries(CALLS).map(([id, samples]) => [id, samples.length]),
  );
  for (const [id, samples] of Object.entries(CALLS))
    expect([id, firstOf(par(id, ...samples.map(({ value }) => value)))]).not.toEqual([
      id,
      expect.stringMatching(/^#/),
    ]);
});

describe('a blank cell', () => {
  /** Blank, the second day of PAR.TRANGTHAI says that nothing was handed in yet. */
  const isOpenDay = ({ id, at }: Place) => id === 'TRANGTHAI' && at === 1;
  const required = PLACES.filter(place => !place.optional && place.kind !== 'among' && !isOpenDay(place));
  test.each(named(required))('%s: gives a blank, whichever way Excel passes it', (_, place) => {
    for (const blank of [null, undefined, '', '   ', '\u00A0', [[null]], [['']]])
      expect(firstOf(call(place, blank))).toBe('');
  });

  const neverZero = required.filter(({ kind }) => kind !== 'amount' && kind !== 'text');
  test.each(named(neverZero))('%s: is blank also where Excel passes 0 for it', (_, place) => {
    for (const blank of [0, [[0]]]) expect(firstOf(call(place, blank))).toBe('');
  });

  const optional = PLACES.filter(place => place.optional);
  test.each(named(optional))('%s: may be left out, also in the middle', (_, place) => {
    const left = call(place, undefined);
    const answers = [null, '', '  ', [[null]]].map(blank => call(place, blank));
    expect(answers).toEqual(answers.map(() => left));
    if (place.kind !== 'amount') expect([call(place, 0), call(place, [[0]])]).toEqual([left, left]);
  });

  test('a date that is not there yet is open, not wrong, where Excel passes 0 for it', () => {
    expect(par('TRANGTHAI', [['05/6/2018'], ['12/6/2018']], [[0], [0]])).toEqual([
      ['Quá hạn 2 ngày'],
      ['Còn 5 ngày'],
    ]);
  });

  test('0 as a figure stays a figure', () => {
    expect(par('KIEMTRA', 'VII.4', 0, 2018)).toBe('Chưa đạt: thiếu 40,00 điểm %');
    expect(par('SO', 0)).toBe(0);
    expect(par('CHUNHOA', 0)).toBe(0);
    expect(par('LECH', 0, 0)).toEqual([[0, 100]]);
  });
});

test.each(named(PLACES))('an error in a cell goes through, %s', (_, place) => {
  expect(firstOf(call(place, new CellErrorSign('#DIV/0!')))).toBe('#DIV/0!');
});

describe('what is no answer is said, with #VALUE! or #N/A and a sentence', () => {
  const wrong: readonly [string, unknown, readonly Kind[]][] = [
    ['TRUE', true, ['code', 'name', 'year', 'day', 'amount', 'rule']],
    ['a text that looks like NaN', 'NaN', ['code', 'name', 'year', 'day', 'amount', 'rule']],
    ['Infinity', 'Infinity', ['code', 'name', 'year', 'day', 'amount', 'rule']],
    ['a name of JavaScript', 'constructor', ['code', 'name', 'year', 'day', 'amount', 'rule']],
    ['another', '__proto__', ['code', 'name', 'year', 'day', 'amount', 'rule']],
    ['a huge number', 1e300, ['code', 'name', 'year', 'day', 'rule']],
    ['a number below 0', -5, ['code', 'name', 'year', 'day', 'rule']],
    ['words', 'không rõ', ['code', 'name', 'year', 'day', 'amount', 'rule']],
    ['a paragraph', 'dài '.repeat(500), ['code', 'name', 'year', 'day', 'amount', 'rule']],
  ];
  test.each(wrong)('%s', (_, value, kinds) => {
    for (const place of PLACES.filter(({ kind }) => kinds.includes(kind)))
      expect([place.id, place.at, firstOf(call(place, value))]).toEqual([
        place.id,
        place.at,
        expect.stringMatching(/^#(?:VALUE!|N\/A) \S.{20,500}$/su),
      ]);
  });

  test('figures below 0, but for reading one', () => {
    const amounts = PLACES.filter(({ kind, id }) => kind === 'amount' && id !== 'SO');
    for (const place of amounts)
      expect([place.id, place.at, firstOf(call(place, -5))]).toEqual([
        place.id,
        place.at,
        expect.stringMatching(/^#(?:VALUE!|N\/A) /),
      ]);
  });
});

test.each(named(PLACES.filter(({ kind }) => kind === 'name')))('%s is understood in NFD', (_, place) => {
  const value = String(CALLS[place.id]?.[place.at]?.value);
  expect(call(place, value.normalize('NFD'))).toEqual(call(place, value));
});

test.each(named(PLACES.filter(({ kind }) => kind === 'amount')))(
  '%s takes a number typed as text with a decimal comma',
  (_, place) => {
    const amount = place.id === 'XEPHANG' ? [85, '85,0'] : [6.5, '6,5'];
    expect(call(place, amount[1])).toEqual(call(place, amount[0]));
  },
);

describe('codes that do not exist', () => {
  const code = PLACES.filter(({ kind }) => kind === 'code');
  test.each(named(code))('%s: #N/A with the nearest ones', (_, place) => {
    const right = String(CALLS[place.id]?.[place.at]?.value);
    expect(firstOf(call(place, `${right}x`))).toMatch(new RegExp(`^#N/A .*Có phải là: [^?]*${right}`));
  });
  test.each(named(code))('%s: #N/A with some that exist where none is near', (_, place) => {
    expect(firstOf(call(place, 'QWERTY'))).toMatch(/^#N\/A .*Mã đúng có dạng như: (?:[A-Z0-9]+\.)+\w+; /);
  });
});

describe('ranks', () => {
  test('a score typed as text takes its place; one that cannot be read refuses the ranks below it', () => {
    expect(par('XEPHANG', [[90], ['95,5'], [85]], [[90], ['95,5'], [85]])).toEqual([[2], [1], [3]]);
    expect(par('XEPHANG', 85, [[90], ['80, 48'], [85]])).toMatch(/^#VALUE! "80, 48"/);
  });
});

describe('the sentence shows a value as its cell does', () => {
  test.each([
    [() => par('KIEMTRA', 'VII.4', 100.5, 2018), /Tỷ lệ 100,5 lớn hơn/],
    [() => par('KIEMTRA', 'VII.4', 0.1 + 0.2, 2018), /\(giá trị được hiểu là 0,3%\)$/],
    [() => par('KIEMTRA', 'VII.4', '0,85', 2018), /\(giá trị được hiểu là 0,85%\)$/],
    [() => par('MUCTIEU', true, 2018), /mã "TRUE"/],
  ])('%#', (said, words) => expect(said()).toMatch(words));
  test('a percent sign leaves nothing to explain', () => {
    expect(par('KIEMTRA', 'VII.4', '0,85%', 2018)).toBe('Chưa đạt: thiếu 39,15 điểm %');
  });
});
