// What the benchmark measures with: a main workbook, and as many generated returns as a province has agencies.

import { injectPlan } from '../../app/inject-plan';
import type { GivenFile } from '../../app/returns/read-file';
import { makeSample } from '../../app/sample/make-sample';
import { newXlsx, readWorkbook } from '../../xlsx';

export const YEAR = 2018;
const SEED = 473;
const RETURNS = 262;

type ReadableFile = GivenFile & { readonly bytes: Uint8Array };

interface SampledReturns {
  readonly files: readonly ReadableFile[];
  /** The day of the consolidation. */
  readonly on: string;
}

/** Files that every reader can read: those of two samples that are workbooks at all, under names of their own. */
export function sampledReturns(): SampledReturns {
  const samples = [SEED, SEED + 1].map(seed => makeSample({ year: YEAR, seed, agencies: RETURNS }));
  const readable = samples
    .flatMap(({ files }, index) =>
      files.map(file => (index === 0 ? file : { ...file, name: `${index}-${file.name}` })),
    )
    .filter(({ bytes }) => readWorkbook(bytes).kind === 'ok')
    .slice(0, RETURNS);
  return {
    on: samples[0]?.answers.on ?? '',
    files: readable.map(({ name, bytes, receivedOn }) => ({
      name,
      bytes,
      receivedOn,
      receivedAt: Date.parse(receivedOn),
    })),
  };
}

export async function bookBytes(): Promise<Uint8Array> {
  const port = newXlsx();
  await injectPlan(port, YEAR);
  return port.bytes();
}
