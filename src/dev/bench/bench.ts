// The benchmark: 262 generated returns, read by everyone who can, consolidated and issued by us. The floor is what
// inflating the same files costs; nobody who inflates with fflate can be faster.

import { read as readWithSheetJs } from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { unzipSync } from 'fflate';
import { builtInBook } from '../../app/book/built-in';
import { issueOne, issueWorkbooks } from '../../app/issue-workbooks';
import type { Book } from '../../app/book/model';
import { readWorkbook } from '../../xlsx';
import { consolidateAll, STEPS } from './consolidation';
import type { BenchStep } from './consolidation';
import { bookBytes, sampledReturns, YEAR } from './returns';
import { measured, median } from './rounds';
import type { Contender } from './rounds';

const ROUNDS = Number(process.argv[2] ?? 5);
const FLOOR = 'fflate: inflating alone';
const OURS = 'our reader';
const SHEETJS = 'SheetJS 0.20.3';
const WHOLE = 'our whole consolidation';
const ISSUING = 'issuing 262 workbooks';
const EXCELJS_WRITING = 'exceljs writing 262 such workbooks';
const ISSUED_ON = '2018-10-01';
const EVERY_SO_MANY = 13;

const toBuffer = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer;

const line = (...words: readonly (string | number)[]): void => {
  process.stdout.write(
    `${words.map((word, index) => (index === 0 ? String(word).padEnd(34) : String(word).padStart(12))).join('')}\n`,
  );
};

const goal = (what: string, ratio: number, most: number): void => {
  line(`${what} <= ${most.toFixed(2)}`, ratio.toFixed(2), ratio <= most ? 'met' : 'missed');
};

/** Some forms of every level as exceljs holds them: what it writes is put together before the clock starts. */
async function loadedForms(book: Book): Promise<readonly Workbook[]> {
  const forms: Workbook[] = [];
  for (const agency of book.agencies.filter((_, index) => index % EVERY_SO_MANY === 0)) {
    const form = new Workbook();
    await form.xlsx.load(toBuffer(issueOne(book, agency, 'nam', ISSUED_ON).bytes));
    forms.push(form);
  }
  return forms;
}

async function main(): Promise<void> {
  const { files, on } = sampledReturns();
  const book = await bookBytes();
  const own = builtInBook(YEAR);
  const loaded = await loadedForms(own);
  const steps = new Map<BenchStep, number[]>(STEPS.map(step => [step, []]));
  const contenders: readonly Contender[] = [
    {
      name: FLOOR,
      run: () => {
        for (const { bytes } of files) unzipSync(bytes);
      },
    },
    {
      name: OURS,
      run: () => {
        for (const { bytes } of files) readWorkbook(bytes);
      },
    },
    {
      name: WHOLE,
      run: async () => {
        await consolidateAll(book, files, on, (step, milliseconds) => steps.get(step)?.push(milliseconds));
      },
    },
    {
      name: SHEETJS,
      run: () => {
        for (const { bytes } of files) readWithSheetJs(bytes, { type: 'array' });
      },
    },
    {
      name: 'exceljs 4.4.0',
      everyRounds: 3,
      run: async () => {
        for (const { bytes } of files) await new Workbook().xlsx.load(toBuffer(bytes));
      },
    },
    {
      name: ISSUING,
      run: () => {
        for (const issued of issueWorkbooks(own, own.agencies, 'nam', ISSUED_ON))
          if (issued.bytes.length === 0) throw new Error('nothing was issued');
      },
    },
    {
      name: EXCELJS_WRITING,
      everyRounds: 3,
      run: async () => {
        for (let at = 0; at < own.agencies.length; at += 1)
          await loaded[at % loaded.length]?.xlsx.writeBuffer();
      },
    },
  ];
  const times = await measured(contenders, ROUNDS);
  const medianOf = (name: string): number => median(times.get(name) ?? []);
  const floor = medianOf(FLOOR);
  process.stdout.write(
    `${files.length} returns, Node ${process.version}, ${ROUNDS} interleaved rounds, medians of processor time\n\n`,
  );
  line('', 'ms', 'ms a file', 'x floor', 'x SheetJS');
  for (const { name } of contenders) {
    const time = medianOf(name);
    line(
      name,
      time.toFixed(0),
      (time / files.length).toFixed(2),
      (time / floor).toFixed(2),
      (time / medianOf(SHEETJS)).toFixed(2),
    );
  }
  process.stdout.write('\nWhere the time of the consolidation goes\n\n');
  const whole = [...steps.values()].reduce((sum, values) => sum + median(values), 0);
  line('', 'ms', '%');
  for (const [step, values] of steps)
    line(step, median(values).toFixed(0), ((median(values) / whole) * 100).toFixed(0));
  process.stdout.write('\n');
  goal('our reader / floor', medianOf(OURS) / floor, 2);
  goal('whole / SheetJS reading', medianOf(WHOLE) / medianOf(SHEETJS), 0.6);
  goal('issuing / exceljs writing', medianOf(ISSUING) / medianOf(EXCELJS_WRITING), 1 / 3);
}

void main();
