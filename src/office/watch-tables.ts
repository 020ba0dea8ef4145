// Tells when tables of ours change, whoever changed them, so that models kept in memory can be read again.
// Says which tables, not what: the caller reads them when it needs them.

import { portErrorOf } from './errors';
import { stopListening, type EventHandler, type EventWatch } from './event-watch';

/** Milliseconds without a further change before the caller is told: pasting a column changes it many times. */
const QUIET = 250;

interface Listening {
  readonly handlers: readonly EventHandler[];
}

/** Excel names a changed table by its id, which a table keeps; ids are looked up again as tables come and go. */
async function namesById(): Promise<ReadonlyMap<string, string>> {
  return Excel.run(async context => {
    const { tables } = context.workbook;
    tables.load('items/id,items/name');
    await context.sync();
    return new Map(tables.items.map(({ id, name }) => [id, name]));
  });
}

async function listen(
  onTable: (id: string) => Promise<void>,
  onSheetGone: () => Promise<void>,
): Promise<Listening> {
  return Excel.run(async context => {
    const { tables, worksheets } = context.workbook;
    const notify = ({ tableId }: { readonly tableId: string }) => onTable(tableId);
    const handlers = [
      tables.onChanged.add(notify),
      tables.onAdded.add(notify),
      tables.onDeleted.add(notify),
      worksheets.onDeleted.add(onSheetGone),
    ];
    await context.sync();
    return { handlers };
  });
}

/** The collection as a whole is watched: tables may come later. Throws `PortError`. */
export async function watchTables(
  names: readonly string[],
  onChange: (changed: readonly string[]) => void,
  quiet = QUIET,
): Promise<EventWatch> {
  const wanted = new Map(names.map(name => [name.toLowerCase(), name]));
  let known: ReadonlyMap<string, string> = new Map();
  let changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = () => {
    const names_ = [...changed];
    changed = new Set();
    if (names_.length > 0) onChange(names_);
  };
  const note = (name: string) => {
    changed.add(name);
    clearTimeout(timer);
    timer = setTimeout(report, quiet);
  };
  const noteTable = async (id: string) => {
    // A deleted table is known by the last list alone, a new one by the next.
    if (!known.has(id)) known = new Map([...known, ...(await namesById())]);
    const name = wanted.get(known.get(id)?.toLowerCase() ?? '');
    if (name === undefined) return;
    note(name);
  };
  // Excel does not tell of the tables that go with their sheet.
  const noteSheet = async () => {
    const left = new Set((await namesById()).values());
    for (const name of known.values()) {
      const name_ = wanted.get(name.toLowerCase());
      if (name_ !== undefined && !left.has(name)) note(name_);
    }
  };

  try {
    known = await namesById();
    const { handlers } = await listen(noteTable, noteSheet);
    return { stop: () => stopListening(handlers, () => clearTimeout(timer)) };
  } catch (error) {
    throw portErrorOf(error);
  }
}
