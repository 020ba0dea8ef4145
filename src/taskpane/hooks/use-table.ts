// Reads a table that the user gives and keeps what a command made of it, until it is written or another one is given.

import { tableOfText } from '../../app/table-source';
import { selectedCells } from '../../office';
import { refusalText } from '../../texts/word-issue';
import { useCommand } from './use-command';
import type { GivenTable } from '../given-table';
import { useRemembered } from './use-remembered';
import { usePane, usePaneState, useTexts } from './use-pane';

export interface TableReading {
  readonly given: GivenTable | null;
  fromFile(file: File): Promise<void>;
  fromText(text: string): void;
  /** What is selected in the open workbook. */
  fromSelection(): Promise<void>;
  forget(): void;
}

/** `name` tells the tables of one screen apart. */
export function useTable(name: 'criteria' | 'survey' | 'appraisals' | 'amendments'): TableReading {
  const pane = usePaneState();
  const { paneTables: texts } = useTexts();
  const { language } = usePane();
  const begin = useCommand();
  const [given, remember] = useRemembered(`${name}.table` as const);
  return {
    given,
    forget: () => remember(null),
    fromText: text => remember({ source: '', tables: [tableOfText(text)] }),
    fromSelection: async () => {
      await begin(texts.readingSelection, async () => {
        const selected = await selectedCells();
        if (!selected) return { receipt: null, problem: texts.nothingSelected };
        remember({ source: selected.sheet, tables: [{ ...selected, paragraphs: selected.grid }] });
        return { receipt: null };
      });
    },
    fromFile: async file => {
      await begin(texts.reading(file.name), async control => {
        const read = await pane.work.tables({ name: file.name, blob: file }, control);
        if (read.kind === 'ok') remember({ source: file.name, tables: read.value });
        const refused =
          read.kind === 'failed' ? refusalText(read.error.code, read.error.params, language) : undefined;
        return {
          receipt: null,
          ...(refused === undefined ? {} : { problem: texts.unreadable(file.name, refused) }),
        };
      });
    },
  };
}
