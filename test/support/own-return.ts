// A filled workbook of one agency as it comes back, its issues found as consolidation finds them.
import { findIdentity, readReturn } from '../../src/core/returned';
import type { Issue } from '../../src/core/issues';
import type { ReturnReading } from '../../src/core/returned';
import { builtInBook } from '../../src/app/book/built-in';
import { issuesIn } from '../../src/app/returns/check-return';
import { expectationsOf } from '../../src/app/returns/expectations';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { filledWith, issuedFor, PERIOD, YEAR } from './issued-samples';
import type { FillRow } from './issued-samples';

export const ON = '2018-12-01';
export const BOOK = builtInBook(YEAR);
const EXPECTED = expectationsOf(BOOK, PERIOD);

/** Every row complete and right, so that what a test adds is all that is wrong. */
export const rightEntries: FillRow = section => {
  switch (section) {
    case 'tasks':
      return { status: 'Không áp dụng', explanation: 'Không thuộc nhiệm vụ của đơn vị' };
    case 'targets':
      return { numerator: 0, denominator: 0, explanation: 'Không phát sinh' };
    case 'selfScores':
      return { selfScore: 0, explanation: 'Chưa thực hiện' };
  }
};

export const returnOf = (agency: string, fill: FillRow = rightEntries): Uint8Array =>
  writeWorkbook(filledWith(issuedFor(agency), fill));

export function readingOf(bytes: Uint8Array, name = 'SNV_2018_nam.xlsx'): ReturnReading {
  const raw = readWorkbook(bytes);
  if (raw.kind === 'failed') throw new Error(raw.error.code);
  expect(findIdentity(raw.value).kind).toBe('ok');
  const reading = readReturn(raw.value, EXPECTED, name);
  if (reading.kind === 'failed') throw new Error(reading.error.code);
  return reading.value;
}

export const issuesOf = (bytes: Uint8Array): readonly Issue[] => issuesIn(BOOK, readingOf(bytes), ON);
