// Which initiatives count in a year: recognised in it, for the first time in the province, and of a stated benefit
// (Quyết định 473/QĐ-UBND, mục II.C.1.1 and phụ lục C.I.1).

import type { Initiative, InitiativeStanding } from './types';

const nameKey = ({ name }: Initiative): string => name.normalize('NFC').trim().toLowerCase();

/** Whether an earlier one bears the same name: recognised before it, or the same day and listed before it. */
function isRepeated(initiatives: readonly Initiative[], index: number): boolean {
  const own = initiatives[index];
  if (!own || own.recognisedOn === null) return false;
  const day = own.recognisedOn;
  return initiatives.some(
    (other, at) =>
      other.recognisedOn !== null &&
      nameKey(other) === nameKey(own) &&
      (other.recognisedOn < day || (other.recognisedOn === day && at < index)),
  );
}

function standingOf(initiatives: readonly Initiative[], index: number, year: number): InitiativeStanding {
  const own = initiatives[index];
  if (!own || own.recognisedOn === null || own.paper === '') return 'notRecognised';
  if (Number(own.recognisedOn.slice(0, 4)) !== year) return 'otherYear';
  if (!own.isFirst) return 'notFirst';
  if (isRepeated(initiatives, index)) return 'repeated';
  return own.benefit === '' ? 'withoutBenefit' : 'counts';
}

/** Of each in its order. */
export const standingsOf = (
  initiatives: readonly Initiative[],
  year: number,
): readonly InitiativeStanding[] => initiatives.map((_, index) => standingOf(initiatives, index, year));
