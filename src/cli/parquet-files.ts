// Tables of a workbook as Parquet files, below folders that name their partition in the way of Hive:
// `entries/province=…/year=…/period=…/entries.parquet`. DuckDB, Spark and their kin read a folder of many as one table.

import path from 'node:path';
import { datasetTables } from '../app/dataset/tables';
import type { DatasetTable } from '../app/dataset/tables';
import type { Book } from '../app/book/model';
import type { PeriodCode } from '../core/calendar';
import type { WorkbookState } from '../workbook/port';
import type { Output } from './outputs';

const placeOf = ({ name, partition }: DatasetTable): string =>
  path.join(name, ...partition.map(([key, value]) => `${key}=${value}`), `${name}.parquet`);

/** The writer is loaded only where it is asked for. */
export async function parquetOutputs(
  folder: string,
  book: Book,
  state: WorkbookState,
  period: PeriodCode,
): Promise<readonly Output[]> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  return datasetTables(book, state, period).map(table => ({
    file: path.join(folder, placeOf(table)),
    bytes: new Uint8Array(
      parquetWriteBuffer({
        columnData: table.columns.map(({ name, type, data }) => ({ name, type, data: [...data] })),
      }),
    ),
  }));
}
