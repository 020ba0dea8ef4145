// How a list tells an agency from others of the same name: its name, the district above it, its code; and which agencies a
// few typed letters mean. Five names of communes occur twice, in different districts.

import type { Agency } from '../core/agencies';
import { foldDiacritics } from '../core/text';

/** The district above an agency and its code, by code. */
export function agencyPlaces(agencies: readonly Agency[]): ReadonlyMap<string, string> {
  const names = new Map(agencies.map(({ code, name }) => [code, name]));
  return new Map(
    agencies.map(({ code, parent }) => {
      const district = parent === null ? undefined : names.get(parent);
      return [code, district === undefined ? code : `${district} · ${code}`];
    }),
  );
}

/** `UBND xã Ia O · UBND huyện Chư Prông · X23896`; departments have no district above them. */
export function agencyLabels(agencies: readonly Agency[]): ReadonlyMap<string, string> {
  const places = agencyPlaces(agencies);
  return new Map(agencies.map(({ code, name }) => [code, `${name} · ${places.get(code) ?? code}`]));
}

const folded = (text: string): string => foldDiacritics(text.normalize('NFC').toLowerCase()).trim();

/**
 * Agencies whose name, code or other spelling holds what is typed; where there is none, those of whose name, district and
 * code each typed word is a part. Letters without diacritics match those with. All of them where nothing is typed.
 */
export function agenciesTyped(agencies: readonly Agency[], typed: string): readonly Agency[] {
  const wanted = folded(typed);
  const named = agencies.filter(({ name, code, aliases }) =>
    [name, code, ...aliases].some(text => folded(text).includes(wanted)),
  );
  if (named.length > 0) return named;
  const words = wanted.split(/\s+/);
  const labels = agencyLabels(agencies);
  const fits = ({ code, aliases }: Agency): boolean => {
    const text = folded([labels.get(code) ?? code, ...aliases].join(' '));
    return words.every(word => text.includes(word));
  };
  return agencies.filter(fits);
}
