// The state of a consolidation that is being prepared: files, period, what they give, what is kept of earlier
// returns. It outlives the screen, so that another screen can be looked at in between.

import type { KeptValues } from '../../../app/returns/keep-values';
import { makeFiles } from './sample-files';
import type { PeriodCode } from '../../../core/calendar';
import type { ReadBook } from '../../book-store';
import { useAct } from '../../hooks/use-act';
import { useKept } from '../../hooks/use-kept';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import type { PickedFile, PreparedConsolidation } from '../../work/work';
import { NO_DECISIONS, type FileDecisions } from './file-decisions';
import { isLeftOver, withFiles, type FoundFile } from './pick-files';

/** Enough for every kind of damage, and quick. */
const SAMPLE_AGENCIES = 60;

export interface Returns {
  readonly files: readonly PickedFile[];
  readonly prepared: PreparedConsolidation | null;
  readonly kept: readonly KeptValues[];
  add(found: readonly FoundFile[]): Promise<void>;
  addSample(): Promise<void>;
  choosePeriod(period: PeriodCode): Promise<void>;
  remove(ids: readonly number[]): Promise<void>;
  keep(kept: readonly KeptValues[]): void;
  readonly decisions: FileDecisions;
  decide(decisions: FileDecisions): Promise<void>;
  write(): Promise<boolean>;
}

export function useReturns(read: ReadBook): Returns {
  const pane = usePaneState();
  const { paneConsolidate: texts } = useTexts();
  const begin = useAct();
  const [files, keepFiles] = useKept('returns.files');
  const [prepared, keepPrepared] = useKept('returns.prepared');
  const [kept, keep] = useKept('returns.kept');
  const [decisions, keepDecisions] = useKept('returns.decisions');

  const forget = () => {
    keepFiles([]);
    keepPrepared(null);
    keep([]);
    keepDecisions(NO_DECISIONS);
  };

  /** Files come into the list only once they are read: cancelling leaves the list as it was. */
  const prepare = async (
    next: readonly PickedFile[],
    period: PeriodCode | null,
    said: FileDecisions = decisions,
  ): Promise<void> => {
    if (next.length === 0) return forget();
    await begin(texts.reading(next.length), async control => {
      const { book, state } = read;
      const order = { book, state, files: next, period, on: pane.today(), kept: [], ...said };
      const result = await pane.work.prepare(order, control);
      keepFiles(next);
      keepPrepared(result);
      keepDecisions(said);
      // What was kept of returns that are still there stays kept.
      const left = new Set(result.outcome.resubmissions.map(({ agency }) => agency));
      keep(next === files ? kept.filter(({ agency }) => left.has(agency)) : []);
      return { receipt: null };
    });
  };

  const add = async (found: readonly FoundFile[]): Promise<void> => {
    const usable = found.filter(({ path }) => !isLeftOver(path));
    if (usable.length === 0) return pane.tell({ kind: 'warning', text: texts.nothingUsable });
    await prepare(withFiles(files, usable, pane.today()), null);
    const skipped = found.length - usable.length;
    if (skipped > 0 && !pane.read().notice) pane.tell({ kind: 'warning', text: texts.skipped(skipped) });
  };

  return {
    files,
    prepared,
    kept,
    keep,
    decisions,
    decide: said => prepare(files, prepared?.period ?? null, said),
    add,
    addSample: async () => {
      let found: readonly FoundFile[] = [];
      const made = await begin(texts.sampling, async control => {
        const request = { year: read.book.year, seed: 1, agencies: SAMPLE_AGENCIES };
        found = makeFiles(await pane.work.sample(request, control));
        return { receipt: null };
      });
      if (made) await add(found);
    },
    choosePeriod: period => prepare(files, period),
    remove: ids => {
      const gone = new Set(ids);
      return prepare(
        files.filter(({ id }) => !gone.has(id)),
        null,
      );
    },
    write: () =>
      begin(texts.writing, async control => {
        // Read again: the workbook may have been edited since the preview.
        await pane.book.refresh();
        const now = pane.book.snapshot();
        if (now.error !== null || !now.read) throw now.error;
        const { book, state } = now.read;
        const period = prepared?.period ?? null;
        const order = { book, state, files, period, on: pane.today(), kept, ...decisions };
        const { outcome } = await pane.work.prepare(order, control);
        const receipt = await pane.port.write(outcome.change, control);
        const { accepted, refused } = outcome.result.totals;
        forget();
        return { receipt, done: texts.done(accepted, refused) };
      }),
  };
}
