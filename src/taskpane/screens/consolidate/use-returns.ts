// The state of a consolidation that is being prepared: files, period, what they give, what is kept of earlier
// returns. It outlives the screen, so that another screen can be looked at in between.

import type { RetainedValues } from '../../../app/returns/retain-values';
import { makeFiles } from './sample-files';
import type { PeriodCode } from '../../../core/calendar';
import type { ReadBook } from '../../book-store';
import { useCommand } from '../../hooks/use-command';
import { useRemembered } from '../../hooks/use-remembered';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import type { PickedFile, PreparedConsolidation } from '../../work/work';
import { NO_FILE_DECISIONS, type FileDecisions } from './file-decisions';
import { isLeftOver, withFiles, type FoundFile } from './pick-files';

/** Enough for every kind of damage, and quick. */
const SAMPLE_AGENCIES = 60;

export interface Returns {
  readonly files: readonly PickedFile[];
  /** Chosen, but not read yet. */
  readonly waiting: readonly PickedFile[];
  readonly prepared: PreparedConsolidation | null;
  readonly retained: readonly RetainedValues[];
  add(found: readonly FoundFile[]): Promise<void>;
  readWaiting(): Promise<void>;
  letWaitingGo(): void;
  addSample(): Promise<void>;
  choosePeriod(period: PeriodCode): Promise<void>;
  remove(ids: readonly number[]): Promise<void>;
  retain(retained: readonly RetainedValues[]): void;
  readonly decisions: FileDecisions;
  decide(decisions: FileDecisions): Promise<void>;
  write(): Promise<boolean>;
}

export function useReturns(read: ReadBook): Returns {
  const pane = usePaneState();
  const { paneConsolidate: texts } = useTexts();
  const begin = useCommand();
  const [files, rememberFiles] = useRemembered('returns.files');
  const [waiting, rememberWaiting] = useRemembered('returns.waiting');
  const [prepared, rememberPrepared] = useRemembered('returns.prepared');
  const [retained, retain] = useRemembered('returns.kept');
  const [decisions, rememberDecisions] = useRemembered('returns.decisions');

  const forget = () => {
    rememberFiles([]);
    rememberPrepared(null);
    retain([]);
    rememberDecisions(NO_FILE_DECISIONS);
  };

  /** Files come into the list once they are read; when that is cancelled they wait beside it. */
  const prepare = async (
    next: readonly PickedFile[],
    period: PeriodCode | null,
    said: FileDecisions = decisions,
  ): Promise<void> => {
    if (next.length === 0) return forget();
    const isRead = new Set(files.map(({ id }) => id));
    const fresh = next.filter(({ id }) => !isRead.has(id));
    if (fresh.length > 0) rememberWaiting(fresh);
    await begin(texts.reading(next.length), async control => {
      const { book, state } = read;
      const order = { book, state, files: next, period, on: pane.today(), retained: [], ...said };
      const result = await pane.work.prepare(order, control);
      rememberWaiting(waiting.filter(file => !next.includes(file)));
      rememberFiles(next);
      rememberPrepared(result);
      rememberDecisions(said);
      // What was kept of returns that are still there stays kept.
      const left = new Set(result.outcome.resubmissions.map(({ agency }) => agency));
      retain(next === files ? retained.filter(({ agency }) => left.has(agency)) : []);
      return { receipt: null };
    });
  };

  const add = async (found: readonly FoundFile[]): Promise<void> => {
    const usable = found.filter(({ path }) => !isLeftOver(path));
    if (usable.length === 0) return pane.notify({ kind: 'warning', text: texts.nothingUsable });
    await prepare(withFiles([...files, ...waiting], usable, pane.today()), null);
    const skipped = found.length - usable.length;
    if (skipped > 0 && !pane.read().notice) pane.notify({ kind: 'warning', text: texts.skipped(skipped) });
  };

  return {
    files,
    waiting,
    prepared,
    retained,
    retain,
    decisions,
    decide: said => prepare(files, prepared?.period ?? null, said),
    add,
    readWaiting: () => prepare([...files, ...waiting], null),
    letWaitingGo: () => rememberWaiting([]),
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
        const order = { book, state, files, period, on: pane.today(), retained, ...decisions };
        const { outcome } = await pane.work.prepare(order, control);
        const receipt = await pane.port.write(outcome.change, control);
        const { accepted, refused } = outcome.result.totals;
        pane.remember('returns.written', [...pane.remembered('returns.written'), ...files]);
        forget();
        return {
          receipt,
          done: accepted === 0 ? texts.recorded(files.length) : texts.done(accepted, refused),
          shows: 'dashboard',
        };
      }),
  };
}
