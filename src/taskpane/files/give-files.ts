// The one way of handing files to the user, for every command that makes some: a single file's download is begun where
// this window does not drop it, and the question whether it arrived is asked until the user answers. Several files,
// and all other ways, begin at a press of the user's.

import { unzipSync } from 'fflate';
import { openNewWorkbook } from '../../office';
import type { PaneState } from '../pane-state';
import { saveAtPlace, startDownload } from '../save-file';
import { offered, typeOf, type FileForUser, type Handover, type MadeFile } from './given-file';
import { handToPage } from './own-page';
import { thisPane, waysFor, type Way } from './ways';

interface Offer {
  readonly next?: string;
  readonly onParts?: () => void;
}

export const handoverOf = (pane: PaneState): Handover | null => pane.remembered('files.handover');

/** Takes the place of what was handed over before. */
function offer(pane: PaneState, made: readonly MadeFile[], { next, onParts }: Offer): readonly FileForUser[] {
  for (const { url } of handoverOf(pane)?.files ?? []) URL.revokeObjectURL(url);
  const files = made.map(offered);
  pane.remember('files.handover', {
    files,
    arrival: 'offered',
    next: next ?? null,
    onParts: onParts ?? null,
  });
  return files;
}

export function giveFiles(pane: PaneState, made: readonly MadeFile[], more: Offer = {}): void {
  const [only, ...others] = offer(pane, made, more);
  if (only && others.length === 0 && waysFor(only.name, thisPane())[0] === 'link') download(pane, only);
}

function outcomeOf(pane: PaneState, way: 'place' | 'new-workbook' | 'page', file: FileForUser) {
  const { name, bytes } = file;
  if (way === 'place') return saveAtPlace(bytes, name);
  if (way === 'page') return handToPage({ name, bytes, type: typeOf(name) }, pane.read().language);
  return openNewWorkbook(file.bytes).then(
    () => 'begun' as const,
    () => 'failed' as const,
  );
}

/** What is known of one file is known of all where it is the only one, or the last. */
function note(pane: PaneState, file: FileForUser, state: 'begun' | 'saved'): void {
  const handover = handoverOf(pane);
  if (!handover) return;
  const files = handover.files.map(given => (given.url === file.url ? { ...given, state } : given));
  const single = files.length === 1 ? 'begun' : handover.arrival;
  const arrival = files.every(given => given.state === 'saved') ? 'arrived' : single;
  pane.remember('files.handover', { ...handover, files, arrival });
}

function download(pane: PaneState, file: FileForUser): void {
  startDownload(file.url, file.name);
  note(pane, file, 'begun');
}

/** The files of the zip stand in its place. */
function unpack(pane: PaneState, zip: FileForUser): void {
  const { next = null, files = [] } = handoverOf(pane) ?? {};
  const inside = Object.entries(unzipSync(zip.bytes)).map(([name, bytes]) => ({
    name,
    bytes: new Uint8Array(bytes),
  }));
  const all = files.flatMap((file): readonly MadeFile[] => (file.url === zip.url ? inside : [file]));
  offer(pane, all, next ? { next } : {});
}

/** `failed` where nothing came of it, for the caller to tell; what is known otherwise stands in the handover. */
export async function takeWay(pane: PaneState, way: Way, file: FileForUser): Promise<'taken' | 'failed'> {
  if (way === 'unpacked') unpack(pane, file);
  if (way === 'link') download(pane, file);
  if (way === 'unpacked' || way === 'link') return 'taken';
  const outcome = await outcomeOf(pane, way, file);
  if (outcome === 'failed') return 'failed';
  if (outcome !== 'closed') note(pane, file, outcome);
  return 'taken';
}
