// By which ways this window can hand a file to the user, the likeliest to work first. Excel on the Mac drops a link's
// download without a word (OfficeDev/office-js #2700), so there it comes last and is never begun by itself; Excel on
// the web refuses to let a frame ask for a place. A zip that does not get through can be handed over file by file. The
// last is a page of our own in the browser; whether a window can reach it shows only when it is tried.

import { canOpenNewWorkbook, platformOf } from '../../office';
import { canChoosePlace } from '../save-file';
import { isWorkbook, isZip } from './given-file';

export type Way = 'link' | 'place' | 'new-workbook' | 'unpacked' | 'page';

export interface PaneAbilities {
  readonly dropsLinks: boolean;
  readonly choosesPlace: boolean;
  readonly opensWorkbooks: boolean;
}

export const thisPane = (): PaneAbilities => ({
  dropsLinks: platformOf() === 'Mac',
  choosesPlace: canChoosePlace() && platformOf() !== 'OfficeOnline',
  opensWorkbooks: canOpenNewWorkbook(),
});

function besideLinks(name: string, opensWorkbooks: boolean): readonly Way[] {
  if (!opensWorkbooks) return [];
  if (isZip(name)) return ['unpacked'];
  return isWorkbook(name) ? ['new-workbook'] : [];
}

export function waysFor(
  name: string,
  { dropsLinks, choosesPlace, opensWorkbooks }: PaneAbilities,
): readonly Way[] {
  const opened = besideLinks(name, opensWorkbooks);
  const place: readonly Way[] = choosesPlace ? ['place'] : [];
  return dropsLinks ? [...place, ...opened, 'page', 'link'] : ['link', ...place, ...opened, 'page'];
}
