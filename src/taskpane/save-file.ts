// A file out of the pane. A browser tells of a download nothing, and some Excel windows drop it without a word; a
// place chosen by the user is certain, where the window offers that.

interface SavePicker {
  showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;
}

/** Begins a download. Whether it came through only the user can see. */
export function startDownload(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.style.display = 'none';
  document.body.append(link);
  link.click();
  link.remove();
}

export const canChoosePlace = (): boolean => typeof (window as SavePicker).showSaveFilePicker === 'function';

/** Lets the user choose a place and writes there. `closed` when the user chose none; `failed` when it was refused. */
export async function saveAtPlace(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<'saved' | 'closed' | 'failed'> {
  try {
    const handle = await (window as SavePicker).showSaveFilePicker?.({ suggestedName: name });
    if (!handle) return 'failed';
    const stream = await handle.createWritable();
    await stream.write(bytes);
    await stream.close();
    return 'saved';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'failed';
  }
}
