// The benchmark: 262 generated returns, read by everyone who can, consolidated and issued by us. The floor is what
// inflating the same files costs; nobody who inflates with fflate can be faster.

import { read as readWithSheetJs } from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { unzipSync } from 'fflate';
import { builtInBook } from '../../app/book/built-in';
import { issueWorkbooks } from '../../app/issue-workbooks';
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

const toBuffer = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer;

const line = (...words: readonly (string | number)[]): void => {
  process.stdout.write(
    `${words.map((word, index) => (index === 0 ? String(word).padEnd(34) : String(word).padStart(12))).join('')}\n`,
  );
};

async function main(): Promise<void> {
  const { files, on } = sampledReturns();
  const book = await bookBytes();
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
      name: 'issuing 262 workbooks',
      run: () => {
        const own = builtInBook(YEAR);
        for (const issued of issueWorkbooks(own, own.agencies, 'nam', '2018-10-01'))
          if (issued.bytes.length === 0) throw new Error('nothing was issued');
      },
    },
  ];
  const times = await measured(contenders, ROUNDS);
  const medianOf = (name: string): number => median(times.get(name) ?? []);
  const floor = medianOf(FLOOR);
  process.stdout.write(
    `${files.length} returns, Node ${process.version}, ${ROUNDS} interleaved rounds, medians\n\n`,
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
  line('goal: our reader <= 4 x floor', medianOf(OURS) <= 4 * floor ? 'met' : 'missed');
  line('goal: whole < SheetJS reading', medianOf(WHOLE) < medianOf(SHEETJS) ? 'met' : 'missed');
}

void main();
