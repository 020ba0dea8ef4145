// The text of a part: UTF-8 in nearly every one, another encoding where its first bytes or its first line say so.

import { ReadError } from './read-error';

const DECLARED_ENCODING = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/;
const DECLARATION_LENGTH = 120;

/** How nearly every part begins. */
const USUAL_HEAD = [...'<?xml version="1.0" encoding="UTF-8"'].map(letter => letter.charCodeAt(0));

/** UTF-16 shows in the first bytes; another encoding than UTF-8 must be declared. */
function encodingOf(bytes: Uint8Array): string {
  if (USUAL_HEAD.every((code, index) => bytes[index] === code)) return 'utf-8';
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  if (first !== 0x3c) return 'utf-8';
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION_LENGTH));
  const declared = DECLARED_ENCODING.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  return declared.startsWith('utf-16') ? 'utf-8' : declared;
}

const utf8 = new TextDecoder('utf-8');

/** Leaves out of a part in UTF-8 what nobody will read. */
export type Shorten = (bytes: Uint8Array) => Uint8Array;

/** Throws `ReadError` for an encoding that nobody knows. */
export function decodePart(bytes: Uint8Array, part: string, shorten: Shorten = whole => whole): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') return utf8.decode(shorten(bytes));
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw new ReadError('corrupt', { part, encoding });
  }
}
