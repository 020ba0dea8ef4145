// Sample returns: files that the server makes with the command line, handed to the pane as if the user had picked
// them in its file input.

interface SampleList {
  readonly files: readonly string[];
}

async function download(name: string): Promise<File> {
  const response = await fetch(`/samples/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  // The file's own time tells when it "came", by which consolidation judges what is late.
  const lastModified = Date.parse(response.headers.get('Last-Modified') ?? '');
  return new File([await response.arrayBuffer()], name, Number.isNaN(lastModified) ? {} : { lastModified });
}

export async function fetchSamples(): Promise<readonly File[]> {
  const response = await fetch('/samples');
  if (!response.ok) throw new Error(String(response.status));
  const { files } = (await response.json()) as SampleList;
  return Promise.all(files.map(download));
}

const LONGEST_WAIT = 8000;

/** The pane's input for several files, once there is one; null when none appears. */
async function fileInput(frame: HTMLIFrameElement): Promise<HTMLInputElement | null> {
  const started = Date.now();
  while (Date.now() - started < LONGEST_WAIT) {
    const input = frame.contentDocument?.querySelector<HTMLInputElement>('input[type="file"][multiple]');
    if (input) return input;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  return null;
}

/** False where the pane shows no place for files. */
export async function pickInPane(frame: HTMLIFrameElement, files: readonly File[]): Promise<boolean> {
  const input = await fileInput(frame);
  if (!input) return false;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
