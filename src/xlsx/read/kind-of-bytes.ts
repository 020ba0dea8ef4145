// What a file is, by its first bytes and never by its name.

import { namesInCompound } from './compound';
import type { ReadFailureCode } from '../../core/returned';

export type BytesKind = 'zip' | ReadFailureCode;

/** Signatures at the beginning of a file; the first that fits decides. */
const SIGNATURES: readonly (readonly [signature: readonly number[], kind: BytesKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  // An archive without entries.
  [[0x50, 0x4b, 0x05, 0x06], 'not-a-workbook'],
  // RAR and 7-Zip.
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'archive'],
  // gzip.
  [[0x1f, 0x8b, 0x08], 'archive'],
  // A shortcut of Windows, and what iCloud leaves of a file that it has not fetched (a binary property list).
  [[0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], 'cloud-placeholder'],
  [[0x62, 0x70, 0x6c, 0x69, 0x73, 0x74, 0x30, 0x30], 'cloud-placeholder'],
  // What macOS keeps beside a file on a foreign disk, under its name with "._" before it.
  [[0x00, 0x05, 0x16, 0x07], 'temporary-file'],
];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** BIFF2 to BIFF4 files begin with their first record. */
const OLD_BIFF = 0x09;
const HEAD = 4096;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

function kindOfCompound(bytes: Uint8Array): ReadFailureCode {
  const names = namesInCompound(bytes);
  if (names === null) return 'truncated';
  if (names.has('EncryptedPackage')) return 'encrypted';
  return names.has('Workbook') || names.has('Book') ? 'legacy-xls' : 'not-a-workbook';
}

/** Bytes of the file "~$name.xlsx" that Excel or Word keeps while a document is open, and of the name in it. */
const OWNER_FILES: readonly number[] = [165, 162];
const OWNER_NAME = 54;
const BLANK = 0x20;

function isOwnerFile(bytes: Uint8Array): boolean {
  const [length = 0] = bytes;
  if (!OWNER_FILES.includes(bytes.length) || length === 0 || length > OWNER_NAME) return false;
  return bytes.subarray(1 + length, 1 + OWNER_NAME).every(byte => byte === BLANK || byte === 0);
}

/** What Windows, macOS and Google keep in place of a file that is elsewhere: its address. */
const ADDRESS_FILES: readonly RegExp[] = [
  /^\s*\[InternetShortcut\]/i,
  /"(doc_id|url)"\s*:\s*"https?:/i,
  /<plist[^]*<key>URL<\/key>/i,
];

/** Excel's "Unicode text" is in UTF-16, which the first two bytes say. */
function headText(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = !isWide ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return new TextDecoder(encoding).decode(bytes.subarray(0, HEAD));
}

function kindOfText(head: string): ReadFailureCode {
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype html|html|head|meta|style|body|table|div)\b/i.test(
      head,
    )
  )
    return /sign ?in|login|đăng nhập|accounts\.google|drive\.google|onedrive|sharepoint/i.test(head)
      ? 'cloud-placeholder'
      : 'csv-or-html';
  if (ADDRESS_FILES.some(pattern => pattern.test(head))) return 'cloud-placeholder';
  // What LibreOffice keeps while a document is open.
  if (/^,[^\n]*,file:\/\/[^\n]*;\s*$/.test(head)) return 'temporary-file';
  // A web page in one file, and the XML that Excel 2003 wrote.
  if (/^\s*MIME-Version:/i.test(head) || /<\?mso-application\s+progid="Excel\.Sheet"/i.test(head))
    return 'csv-or-html';
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
  const signed = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  if (signed) return signed[1];
  if (startsWith(bytes, COMPOUND)) return kindOfCompound(bytes);
  if (bytes[0] === OLD_BIFF && (bytes[1] ?? 0) <= 0x08) return 'legacy-xls';
  if (isOwnerFile(bytes)) return 'temporary-file';
  const head = bytes.subarray(0, HEAD);
  // A disk or a drive that was not in step leaves a file of the right length with nothing in it.
  if (head.every(byte => byte === 0)) return 'corrupt';
  return kindOfText(headText(bytes));
}
