// What a window of Excel does with the files that a pane would give to the user: on the Mac a link's download is
// dropped without a word and there is no picker of places; on the web, where the pane is a frame of another origin,
// the picker is refused. On a PC both work.

export type Platform = 'OfficeOnline' | 'PC' | 'Mac';

export const PLATFORMS: readonly Platform[] = ['OfficeOnline', 'PC', 'Mac'];

interface PaneWindow {
  readonly document: Pick<Document, 'addEventListener'>;
  showSaveFilePicker?: unknown;
}

function dropDownloads({ document }: PaneWindow): void {
  const drop = (event: Event): void => {
    const [target] = event.composedPath();
    if (target instanceof HTMLAnchorElement && target.hasAttribute('download')) event.preventDefault();
  };
  document.addEventListener('click', drop, true);
}

export function limitFileWays(window: PaneWindow, platform: Platform): void {
  if (platform === 'Mac') {
    dropDownloads(window);
    window.showSaveFilePicker = undefined;
  }
  if (platform === 'OfficeOnline' && window.showSaveFilePicker !== undefined)
    window.showSaveFilePicker = () =>
      Promise.reject(
        new DOMException('Cross origin sub frames aren’t allowed to show a file picker.', 'SecurityError'),
      );
}
