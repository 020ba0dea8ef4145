// The codes of a list that look most like a mistyped one: `VII4`, `7.4` and `VII.44` are all near `VII.4`.
// Codes only; names of agencies have their own search, see agencies/nearest.ts.

const AT_MOST = 3;
/** Letters or digits to put in, take out or change. */
const FARTHEST = 2;
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Codes are compared without case, blanks and the width of letters. */
export const codeKey = (code: string): string => code.normalize('NFKC').replace(/\s/gu, '').toUpperCase();

const loose = (code: string): string =>
  codeKey(code)
    .replace(/^(\d+)(?=\D|$)/u, digits => ROMAN[Number(digits)] ?? digits)
    .replace(/[^\p{L}\p{N}]/gu, '');

function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[other.length] ?? 0;
}

/** Up to three, the nearest first; none when every code needs more than two changes or shares no letter. */
export function nearestCodes(wrong: string, codes: readonly string[]): readonly string[] {
  const wanted = loose(wrong);
  if (wanted.length > 20) return [];
  return codes
    .map(code => ({ code, far: distance(wanted, loose(code)), length: loose(code).length }))
    .filter(({ far, length }) => far <= FARTHEST && far < Math.max(length, wanted.length))
    .sort((one, other) => one.far - other.far)
    .slice(0, AT_MOST)
    .map(({ code }) => code);
}
