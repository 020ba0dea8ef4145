// A template of the office's own, filled with a paper's values. What it asks for that a paper does not have, and what a
// paper should not be without, is known before anything is written.

import { TagDisposition, TemplateHandler } from 'easy-template-x';
import type { Tag, TemplateData } from 'easy-template-x';
import { strFromU8, unzipSync } from 'fflate';
import { GAP } from '../paper';
import { BODY_LOOP, mayBeAbsent } from '../template-data';
import type { TemplateValues } from '../template-data';

/** `not-docx`: no text document of Word · `macros`: it carries code, which is never taken · `broken`: braces do not pair. */
export type TemplateError = 'not-docx' | 'macros' | 'broken';

export interface TemplateReport {
  /** Tables and figures that papers have, but not this one: their places stay blank. */
  readonly absent: readonly string[];
  /** Placeholders that the paper has no value for, each once. */
  readonly unknown: readonly string[];
  /** Placeholders that a paper should not be without and that the template lacks. */
  readonly missing: readonly string[];
}

const WANTED = ['so', 'ngay', 'trich_yeu', BODY_LOOP, 'nguoi_ky'] as const;
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Null where it can be read. */
export function templateFault(bytes: Uint8Array): Exclude<TemplateError, 'broken'> | null {
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name }) => name === '[Content_Types].xml' || /vbaProject\.bin$/i.test(name),
    });
  } catch {
    return 'not-docx';
  }
  const types = files['[Content_Types].xml'];
  const text = types ? strFromU8(types) : '';
  if (/macroEnabled/i.test(text) || Object.keys(files).some(name => /vbaProject\.bin$/i.test(name)))
    return 'macros';
  return text.includes(DOCUMENT) ? null : 'not-docx';
}

const ownBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** Null where braces or loops of the template do not pair. */
export async function templateReport(
  bytes: Uint8Array,
  values: TemplateValues,
): Promise<TemplateReport | null> {
  const handler = new TemplateHandler();
  let tags: readonly Tag[];
  try {
    tags = await handler.parseTags(ownBuffer(bytes));
  } catch {
    return null;
  }
  if (!arePaired(tags)) return null;
  const asked = askedIn(tags);
  const names = [...new Set(asked.map(({ name }) => name))];
  return {
    absent: names.filter(name => mayBeAbsent(name) && !(name in values)),
    unknown: [...new Set(asked.flatMap(({ name, loop }) => (isKnown(values, name, loop) ? [] : [name])))],
    missing: WANTED.filter(name => !names.includes(name)),
  };
}

interface Asked {
  readonly name: string;
  /** The innermost loop that it stands in; null outside of all. */
  readonly loop: string | null;
}

/** Every loop that opens closes, and none closes that is not open. */
function arePaired(tags: readonly Tag[]): boolean {
  let open = 0;
  for (const { disposition } of tags) {
    if (disposition === TagDisposition.Open) open += 1;
    if (disposition === TagDisposition.Close) open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** Placeholders and loops in reading order. */
function askedIn(tags: readonly Tag[]): readonly Asked[] {
  const open: string[] = [];
  const asked: Asked[] = [];
  for (const { name, disposition } of tags) {
    if (disposition === TagDisposition.Close) open.pop();
    else asked.push({ name, loop: open.at(-1) ?? null });
    if (disposition === TagDisposition.Open) open.push(name);
  }
  return asked;
}

/** Within a loop the names of its rows count; rows that are not there cannot be asked. */
function isKnown(values: TemplateValues, name: string, loop: string | null): boolean {
  if (name in values || mayBeAbsent(name)) return true;
  const rows = loop === null ? undefined : values[loop];
  if (loop === null || typeof rows === 'string') return false;
  return rows === undefined || rows.length === 0 || rows.some(row => name in row);
}

/** Rejects where the template cannot be filled; ask `templateReport` first. */
export async function fillTemplate(bytes: Uint8Array, values: TemplateValues): Promise<Uint8Array> {
  const handler = new TemplateHandler();
  const { absent } = (await templateReport(bytes, values)) ?? { absent: [] };
  const blank = Object.fromEntries(
    absent.map(name => [name, name.startsWith('so_lieu_') ? GAP : []] as const),
  );
  const filled = await handler.process(ownBuffer(bytes), { ...values, ...blank } as TemplateData);
  return new Uint8Array(filled);
}
