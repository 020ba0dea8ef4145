// By which ways this window can hand a file to the user, the likeliest to work first. Excel on the Mac drops a link's
// download without a word (OfficeDev/office-js #2700), so there it comes last and is never begun by itself.

import { canOpenNewWorkbook, platformOf } from '../../office';
import { canChoosePlace } from '../save-file';
import { isWorkbook } from './given-file';

export type Way = 'link' | 'place' | 'new-workbook';

export interface Window_ {
  readonly dropsLinks: boolean;
  readonly choosesPlace: boolean;
  readonly opensWorkbooks: boolean;
}

export const thisWindow = (): Window_ => ({
  dropsLinks: platformOf() === 'Mac',
  choosesPlace: canChoosePlace(),
  opensWorkbooks: canOpenNewWorkbook(),
});

export function waysFor(name: string, { dropsLinks, choosesPlace, opensWorkbooks }: Window_): readonly Way[] {
  const opened: readonly Way[] = opensWorkbooks && isWorkbook(name) ? ['new-workbook'] : [];
  const place: readonly Way[] = choosesPlace ? ['place'] : [];
  return dropsLinks ? [...opened, ...place, 'link'] : ['link', ...place, ...opened];
}
