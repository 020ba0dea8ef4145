// Papers in a template of the office's own, and templates to start from. What a template cannot take is told before
// anything is written.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { starterPaper, withDayTag } from '../app/papers/starter-template';
import { fillTemplate, templateFault, templateReport } from '../papers/docx/fill-template';
import { writePaper } from '../papers/docx/write-paper';
import type { Paper } from '../papers/paper';
import { templateValues } from '../papers/template-data';
import { cli } from '../texts/vi/cli';
import type { Arguments } from './arguments';
import { say } from './console';
import { requireBytes } from './files';
import { writeOutputs } from './outputs';
import type { Output } from './outputs';
import type { PaperFile } from './paper-files';
import { UsageError } from './usage-error';

interface Template {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Null where none is named. Throws `UsageError`. */
export function templateOption(args: Arguments, each: boolean): Template | null {
  const file = args.options.get('template');
  const isStarter = args.flags.has('starter-template');
  if (file !== undefined && isStarter) throw new UsageError(cli.templateAndStarter);
  if (isStarter && each) throw new UsageError(cli.starterEach);
  if (file === undefined) return null;
  const bytes = requireBytes(file);
  const fault = templateFault(bytes);
  if (fault) throw new UsageError(cli.templateFaults[fault](file));
  return { file, bytes };
}

/** What the template asks for and what it lacks. Throws `UsageError` where it cannot be filled. */
async function sayReport({ file, bytes }: Template, paper: Paper): Promise<void> {
  const report = await templateReport(bytes, templateValues(paper));
  if (!report) throw new UsageError(cli.templateFaults.broken(file));
  const { unknown, missing, absent } = report;
  if (unknown.length > 0) throw new UsageError(cli.templateUnknown(file, unknown.join(', ')));
  if (missing.length > 0) say(cli.templateMissing(missing.join(', ')));
  if (absent.length > 0) say(cli.templateAbsent(absent.join(', ')));
}

export async function writeFromTemplate(template: Template, papers: readonly PaperFile[]): Promise<void> {
  const [first] = papers;
  if (first) await sayReport(template, first.paper);
  const outputs: Output[] = [];
  for (const { file, paper } of papers)
    outputs.push({ file, bytes: await fillTemplate(template.bytes, templateValues(paper)) });
  writeOutputs(outputs);
  for (const { file } of papers) say(cli.paperWritten(file));
}

const DOCUMENT = 'word/document.xml';

export async function writeStarter(paper: Paper, creator: string, file: string): Promise<void> {
  const parts = unzipSync(await writePaper(starterPaper(paper), creator));
  const document = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  const bytes = zipSync({ ...parts, [DOCUMENT]: strToU8(withDayTag(document, paper)) });
  writeOutputs([{ file, bytes }]);
  say(cli.starterWritten(file));
}
