// The workbook's file on the page: chosen from the disk, saved to the downloads.

import { readXlsx } from '../files/read-xlsx';
import { writeXlsx } from '../files/write-xlsx';
import type { Culture, HostWorkbook } from '../model/workbook';
import { element } from './elements';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Null when the user chose nothing. */
export function pickBook(): Promise<File | null> {
  const input = element('input', { type: 'file', accept: '.xlsx' });
  return new Promise(resolve => {
    input.onchange = () => resolve(input.files?.[0] ?? null);
    input.oncancel = () => resolve(null);
    input.click();
  });
}

export const readBook = (bytes: ArrayBuffer, name: string, culture: Culture): Promise<HostWorkbook> =>
  readXlsx(new Uint8Array(bytes), name, culture);

/** Gives the file's name. */
export async function downloadBook(workbook: HostWorkbook): Promise<string> {
  const bytes = await writeXlsx(workbook);
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }));
  element('a', { href: address, download: workbook.name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return workbook.name;
}
