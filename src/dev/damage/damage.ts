// Prints the matrix of damage kinds and producers. Exit 1 where a value was read wrongly and nothing says so.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtInBook } from '../../app/book/built-in';
import { issueInput } from '../../app/issue-workbooks';
import { expectationsOf } from '../../app/returns/expectations';
import { rowConstants } from '../../app/returns/row-constants';
import { filledWorkbook } from '../../app/sample/fill';
import { randomFrom } from '../../app/sample/random';
import { readReturn } from '../../core/returned';
import type { EntryRow } from '../../core/entries';
import type { ReturnReading } from '../../core/returned';
import type { WorkbookDeclaration } from '../../workbook/declaration';
import { identityOf } from '../../workbook/issued/identity';
import { issuedWorkbook } from '../../workbook/issued/workbook';
import { readAnyWorkbook, readWorkbook, writeWorkbook } from '../../xlsx';
import { judge } from './judge';
import type { JudgeContext, DamageVerdict } from './judge';
import { KINDS } from './kinds';
import { PRODUCERS } from './producers';

const YEAR = 2018;
const TODAY = '2018-12-10';
const REPORTED = '2018-11-20';
const ISSUED = '2018-09-25';
const AGENCY = 'SNV';
const OTHER = 'STC';
const SIGNS: Readonly<Record<DamageVerdict, string>> = {
  same: '=',
  repaired: 'R',
  flagged: 'F',
  refused: 'X',
  silent: 'SILENT',
};

function filledReturn(agencyCode: string, seed: number): WorkbookDeclaration {
  const book = builtInBook(YEAR);
  const agency = book.agencies.find(({ code }) => code === agencyCode);
  if (!agency) throw new Error(`no agency ${agencyCode}`);
  const input = issueInput(book, agency, 'nam', ISSUED);
  const context = { year: YEAR, reportedOn: REPORTED, skill: 0.9, random: randomFrom(seed) };
  return filledWorkbook(issuedWorkbook(input, identityOf(input)), context);
}

function mustRead(filled: WorkbookDeclaration, context: JudgeContext): ReturnReading {
  const opened = readWorkbook(writeWorkbook(filled));
  const read = opened.kind === 'ok' ? readReturn(opened.value, context.expected, 'x.xlsx') : null;
  if (read?.kind !== 'ok') throw new Error('the undamaged return cannot be read');
  return read.value;
}

/** A task that is done, with a row of the same kind below it. */
function doneTask(reading: ReturnReading): { readonly rowId: string; readonly row: number } {
  const isDone = ({ section, fields }: EntryRow): boolean =>
    section === 'tasks' &&
    fields['completion']?.value === 100 &&
    typeof fields['evidenceNumber']?.value === 'string';
  const found = reading.rows.find(isDone);
  const row = Number(/\d+$/.exec(found?.fields['completion']?.origin.cell ?? '')?.[0]);
  if (!found || !row) throw new Error('no task is done');
  return { rowId: found.rowId, row };
}

const WIDTH = 18;
const print = (first: string, others: readonly string[]): void => {
  process.stdout.write(`${first.padEnd(28)}${others.map(text => text.padEnd(WIDTH)).join('')}\n`);
};

async function main(): Promise<void> {
  const book = builtInBook(YEAR);
  const level = book.agencies.find(({ code }) => code === AGENCY)?.level ?? '';
  const context: JudgeContext = {
    expected: expectationsOf(book, 'nam'),
    constantsOf: rowConstants(book, 'nam')(level),
    today: TODAY,
  };
  const filled = filledReturn(AGENCY, 473);
  const otherFilled = filledReturn(OTHER, 892);
  const reading = mustRead(filled, context);
  const other = { agency: OTHER, file: 'y.xlsx', rows: mustRead(otherFilled, context).rows };
  const { rowId, row } = doneTask(reading);
  const files = new Map(KINDS.map(kind => [kind.name, kind.make(filled, row, otherFilled)]));
  const folder = mkdtempSync(path.join(tmpdir(), 'par-damage-'));
  const totals: Record<DamageVerdict, number> = { same: 0, repaired: 0, flagged: 0, refused: 0, silent: 0 };
  const silent: string[] = [];
  try {
    const made = PRODUCERS.map(({ name, save, losesFormulas = false }, index) => ({
      name,
      losesFormulas,
      files: save(files, path.join(folder, String(index))),
    }));
    print(
      '',
      made.map(({ name }) => name),
    );
    for (const { name: kind, meant = {}, mustReport = [], isFormula = false } of KINDS) {
      const signs: string[] = [];
      for (const producer of made) {
        const bytes = isFormula && producer.losesFormulas ? undefined : producer.files.get(kind);
        if (!bytes) {
          signs.push('-');
          continue;
        }
        const { verdict, details } = judge(
          await readAnyWorkbook(bytes),
          { reading, rowId, meant, mustReport, other },
          context,
        );
        totals[verdict] += 1;
        signs.push(SIGNS[verdict]);
        silent.push(...details.map(detail => `${kind}, ${producer.name}: ${detail}`));
      }
      print(kind, signs);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const tried = Object.values(totals).reduce((sum, count) => sum + count, 0);
  process.stdout.write(
    `\n= read alike, R repaired and listed, F flagged, X refused with a reason, - not made by this producer\n` +
      `files tried ${tried}, alike ${totals.same}, repaired ${totals.repaired}, flagged ${totals.flagged}, ` +
      `refused ${totals.refused}, silent errors ${totals.silent}\n`,
  );
  for (const detail of silent) process.stdout.write(`${detail}\n`);
  process.exitCode = totals.silent > 0 ? 1 : 0;
}

void main();
