// The open workbook's file as Office.js hands it out: a copy made once, read in slices, then let go. Both ways into
// the trial page answer from here. PDF and text are not offered.

import type { HostWorkbook } from '../model/workbook';
import { writeXlsx } from './write-xlsx';

/** Excel keeps no more copies open than this and refuses the next. */
const MOST_OPEN = 2;

/** Bytes; larger slices are refused. */
const MOST_SLICE = 4 * 1024 * 1024;

export interface DocumentCopy {
  readonly handle: number;
  /** Bytes. */
  readonly size: number;
}

export class DocumentCopies {
  readonly #open = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  #last = 0;

  /** `settle` brings formulas up to date: a copy holds their results. */
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly settle: () => Promise<void> = () => Promise.resolve(),
  ) {}

  /** The workbook as it is now, in slices of `sliceSize` bytes. Throws while too many copies are open. */
  async open(sliceSize: number): Promise<DocumentCopy> {
    if (!(sliceSize > 0 && sliceSize <= MOST_SLICE))
      throw new Error(`No slices of ${sliceSize} bytes are given.`);
    if (this.#open.size >= MOST_OPEN) throw new Error('Two copies of the document are open already.');
    await this.settle();
    const bytes = await writeXlsx(this.workbook);
    this.#last += 1;
    this.#open.set(this.#last, { bytes, sliceSize });
    return { handle: this.#last, size: bytes.length };
  }

  /** The slice of this index, from 0. Throws for a handle that is not open. */
  slice(handle: number, index: number): readonly number[] {
    const { bytes, sliceSize } = this.#copy(handle);
    return [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
  }

  close(handle: number): void {
    this.#copy(handle);
    this.#open.delete(handle);
  }

  #copy(handle: number) {
    const copy = this.#open.get(handle);
    if (!copy) throw new Error(`No copy of the document is open under ${handle}.`);
    return copy;
  }
}
