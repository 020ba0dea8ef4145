// The open workbook as the bytes of an .xlsx file, as it would be saved now.

import { PortError } from '../workbook/port';

/** The largest that Office gives at a time. */
const SLICE_BYTES = 4 * 1024 * 1024;

function settled<T>(begin: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    begin(result => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new PortError('unknown', { officeCode: result.error.code, message: result.error.message }));
    }),
  );
}

const closed = (file: Office.File): Promise<void> => new Promise(resolve => file.closeAsync(() => resolve()));

async function slicesOf(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await settled<Office.Slice>(done => file.getSliceAsync(index, done));
    bytes.set(slice.data as readonly number[], at);
    at += slice.size;
  }
  return bytes;
}

/** Throws `PortError`; `unsupported` where this Office gives no files. */
export async function workbookBytes(): Promise<Uint8Array> {
  const { document } = Office.context;
  if (typeof document?.getFileAsync !== 'function')
    throw new PortError('unsupported', { what: 'getFileAsync' });
  const file = await settled<Office.File>(done =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done),
  );
  try {
    return await slicesOf(file);
  } finally {
    await closed(file);
  }
}
