// The open workbook, kept in the browser's own database so that a reload finds it again. It is stored some time after the last
// change, cell by cell in portions, so that nobody waits; only a stored whole takes the place of what was stored before.

import { openDB, type IDBPDatabase } from 'idb';
import type { Cell } from '../model/cell';
import {
  COPY_LAYOUT,
  copyOfWorkbook,
  workbookOfCopy,
  type WorkbookCopy,
  type WorkbookFrame,
} from '../model/workbook-copy';
import type { Culture, HostWorkbook } from '../model/workbook';

const STORE = 'workbook';
const FRAME = 'frame';
const CELLS_A_PORTION = 10_000;

type Portion = readonly [sheet: string, cells: ReadonlyMap<number, Cell>];

const openStore = (name: string): Promise<IDBPDatabase> =>
  openDB(name, 1, { upgrade: database => void database.createObjectStore(STORE) });

function* portionsOf({ cells }: WorkbookCopy): Generator<Portion> {
  for (const [sheet, all] of cells) {
    const entries = [...all];
    for (let from = 0; from < entries.length; from += CELLS_A_PORTION)
      yield [sheet, new Map(entries.slice(from, from + CELLS_A_PORTION))];
  }
}

async function write(database: IDBPDatabase, copy: WorkbookCopy): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite');
  await transaction.store.clear();
  await transaction.store.put(copy.frame, FRAME);
  let number = 0;
  for (const portion of portionsOf(copy)) {
    await transaction.store.put(portion, number);
    number += 1;
  }
  await transaction.done;
}

async function read(database: IDBPDatabase): Promise<WorkbookCopy | null> {
  const frame = (await database.get(STORE, FRAME)) as WorkbookFrame | undefined;
  if (frame?.layout !== COPY_LAYOUT) return null;
  const portions = (await database.getAll(STORE, IDBKeyRange.bound(0, Number.MAX_SAFE_INTEGER))) as Portion[];
  const cells = new Map<string, Map<number, Cell>>();
  for (const [sheet, some] of portions) {
    const all = cells.get(sheet) ?? new Map<number, Cell>();
    for (const [key, cell] of some) all.set(key, cell);
    cells.set(sheet, all);
  }
  return { frame, cells };
}

/** One workbook in the browser's database of that name. Everything is refused where the browser keeps nothing. */
export class KeptBook {
  #database: Promise<IDBPDatabase> | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly name: string) {}

  /** Null where none is stored. */
  async load(culture: Culture): Promise<HostWorkbook | null> {
    const copy = await read(await this.#open());
    return copy && workbookOfCopy(copy, culture);
  }

  /** Takes the place of what is stored, once it is stored as a whole. */
  store(workbook: HostWorkbook): Promise<void> {
    return this.#next(async database => write(database, copyOfWorkbook(workbook)));
  }

  forget(): Promise<void> {
    return this.#next(database => database.clear(STORE));
  }

  #open(): Promise<IDBPDatabase> {
    this.#database ??= openStore(this.name);
    return this.#database;
  }

  /** One after another, in the order in which they were asked for. */
  #next(act: (database: IDBPDatabase) => Promise<void>): Promise<void> {
    const next = this.#turn.then(async () => act(await this.#open()));
    this.#turn = next.catch(() => undefined);
    return next;
  }
}
