// Text out of XML: the five entities and numbered letters of XML itself, and the `_xHHHH_` of Excel.

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LAST_CODE_POINT = 0x10ffff;

/** `&#x10FFFF;` is the longest that means something. */
const LONGEST_ENTITY = 10;

/** Null for what is no entity. */
function entityLetter(name: string): string | null {
  if (!name.startsWith('#')) return NAMED.get(name) ?? null;
  const isHex = name[1] === 'x' || name[1] === 'X';
  const digits = name.slice(isHex ? 2 : 1);
  if (!(isHex ? /^[0-9a-f]+$/i : /^\d+$/).test(digits)) return null;
  const code = Number.parseInt(digits, isHex ? 16 : 10);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : null;
}

/** What no name or number stands for stays as it is written. Formulas are full of `&quot;`, so no expression is used. */
export function decodeEntities(text: string): string {
  let sign = text.indexOf('&');
  if (sign === -1) return text;
  let decoded = '';
  let from = 0;
  for (; sign !== -1; sign = text.indexOf('&', sign + 1)) {
    // No further than an entity goes: in a text of ampersands every search for the sign would run to the end.
    const near = text.slice(sign + 1, sign + 1 + LONGEST_ENTITY);
    const length = near.indexOf(';');
    const letter = length === -1 ? null : entityLetter(near.slice(0, length));
    if (letter === null) continue;
    decoded += text.slice(from, sign) + letter;
    from = sign + length + 2;
  }
  return decoded + text.slice(from);
}

/** Excel writes characters that XML cannot hold as `_x000D_`, and a literal one with `_x005F_` before it. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
