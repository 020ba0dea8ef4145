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

function downloadBytes(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Gives the file's name. */
export async function downloadBook(workbook: HostWorkbook): Promise<string> {
  downloadBytes(await writeXlsx(workbook), workbook.name);
  return workbook.name;
}

/** This page shows one workbook: another one that a program opens goes to the downloads. */
export const downloadOpened = (base64: string, name: string): void =>
  downloadBytes(
    Uint8Array.from(atob(base64), letter => letter.charCodeAt(0)),
    name,
  );
