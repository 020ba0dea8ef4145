// The one way of handing files to the user, for every act that makes some: the first way that this window offers is
// begun where the file is one, and the question whether it arrived is asked until the user answers.

import { openNewWorkbook } from '../../office';
import type { PaneState } from '../pane-state';
import { saveAtPlace, startDownload } from '../save-file';
import { offered, type GivenFile, type Handover, type MadeFile } from './given-file';
import { thisWindow, waysFor, type Way } from './ways';

export const HANDOVER = 'files.handover';

interface Offer {
  readonly next?: string;
  readonly onParts?: () => void;
}

export const handoverOf = (pane: PaneState): Handover | null =>
  pane.kept.get<Handover | null>(HANDOVER, null);

/** `saved` is certain; `begun` only the user can confirm. */
export async function takeWay(way: Way, file: GivenFile): Promise<'saved' | 'begun' | 'closed' | 'failed'> {
  if (way === 'place') return saveAtPlace(file.bytes, file.name);
  if (way === 'link') {
    startDownload(file.url, file.name);
    return 'begun';
  }
  return openNewWorkbook(file.bytes).then(
    () => 'begun' as const,
    () => 'failed' as const,
  );
}

/** A picker opens at a press of the user's alone, so only the other ways are begun here. */
async function begin(file: GivenFile): Promise<boolean> {
  const [way] = waysFor(file.name, thisWindow());
  if (way === undefined || way === 'place' || (way === 'link' && thisWindow().dropsLinks)) return false;
  return (await takeWay(way, file)) === 'begun';
}

export async function giveFiles(
  pane: PaneState,
  made: readonly MadeFile[],
  { next, onParts }: Offer = {},
): Promise<void> {
  for (const { url } of handoverOf(pane)?.files ?? []) URL.revokeObjectURL(url);
  const files = made.map(offered);
  const [first] = files;
  const begun = first !== undefined && files.length === 1 && (await begin(first));
  pane.kept.set(HANDOVER, {
    files,
    arrival: begun ? 'asked' : 'notSeen',
    next: next ?? null,
    onParts: onParts ?? null,
  } satisfies Handover);
}
