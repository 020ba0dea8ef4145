// Words of the province's score and of trying other figures, on the screen of scores.

import { counted, nouns } from './nouns';
import type { paneProvince as vietnamese } from '../vi/pane-province';

export const paneProvince: typeof vietnamese = {
  noSet: 'The province’s criteria set is a draft or does not add up. Correct it on the sheet Bộ tiêu chí.',
  criteria: count => `${count} criteria; press one to see the cells behind it`,
  list: 'Criteria of the province',
  withoutPoints: 'Criteria without points',
  noPoints: 'no points yet',
  noFigure: 'no figure yet',
  scored: (points, most, value) => `${points}/${most} points · value: ${value}`,
  lead: (agency, code) => `Lead: ${agency}. Figure ${code}.`,
  silent: count => `${counted(count, nouns.agency)} gave none yet.`,
  cells: 'Cells that count',
  office: 'The office’s own sheets',
  given: (agency, amounts) => (amounts === '' ? agency : `${agency}: ${amounts}`),
  place: (file, sheet, cells) =>
    file === null ? `Sheet ${sheet}, cell ${cells}` : `File ${file}, sheet ${sheet}, cell ${cells}`,
  tried: {
    about: 'Try other figures of an agency to see its points and rank. Nothing is written.',
    agency: 'Agency',
    target: 'Target',
    choose: 'Choose',
    numerator: 'Number reached',
    denominator: 'Whole',
    incomplete: 'Choose an agency and a target, and enter figures to try.',
    above: 'The number reached is larger than the whole. Enter both again.',
    criterion: code => `Points of criterion ${code}`,
    province: 'Self-score of the province',
    change: (before, after) => `${before} → ${after}`,
  },
};
