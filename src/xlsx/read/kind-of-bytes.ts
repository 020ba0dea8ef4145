// What a file is, by its first bytes and never by its name.

import type { ReadFailureCode } from './limits';

export type BytesKind = 'zip' | ReadFailureCode;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** BIFF2 to BIFF4 files begin with their first record. */
const OLD_BIFF = [0x09];
const HEAD = 4096;

/** The name of a stream of a compound file, as its directory holds it. */
const utf16 = (text: string): readonly number[] => [...text].flatMap(letter => [letter.charCodeAt(0), 0]);

function contains(bytes: Uint8Array, pattern: readonly number[]): boolean {
  const [first = 0] = pattern;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function kindOfCompound(bytes: Uint8Array): ReadFailureCode {
  if (contains(bytes, utf16('EncryptedPackage'))) return 'encrypted';
  return contains(bytes, utf16('Workbook')) || contains(bytes, utf16('Book'))
    ? 'legacy-xls'
    : 'not-a-workbook';
}

function kindOfText(head: string): ReadFailureCode {
  if (/^\s*(<!doctype html|<html|<\?xml[^>]*>\s*<html)/i.test(head))
    return /sign ?in|login|đăng nhập|accounts\.google|drive\.google|onedrive|sharepoint/i.test(head)
      ? 'cloud-placeholder'
      : 'csv-or-html';
  if (/^\s*\[InternetShortcut\]/i.test(head) || /"(doc_id|url)"\s*:\s*"https?:/i.test(head))
    return 'cloud-placeholder';
  const lines = head
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
    .slice(0, 5);
  const isTable =
    lines.length > 1 && [';', ',', '\t'].some(sign => lines.every(line => line.split(sign).length > 2));
  return isTable ? 'csv-or-html' : 'not-a-workbook';
}

export function kindOfBytes(bytes: Uint8Array): BytesKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, EMPTY_ZIP)) return 'not-a-workbook';
  if (startsWith(bytes, COMPOUND)) return kindOfCompound(bytes);
  if (startsWith(bytes, OLD_BIFF) && (bytes[1] ?? 0) <= 0x08) return 'legacy-xls';
  return kindOfText(new TextDecoder('utf-8').decode(bytes.subarray(0, HEAD)));
}
