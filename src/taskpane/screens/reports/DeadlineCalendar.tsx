// The year's deadlines as a calendar file, of the whole plan or of the part that is reported on.

import { Button, Caption1 } from '@fluentui/react-components';
import { watchedBook } from '../../../app/watched-book';
import { watchOf } from '../../../core/assignments';
import type { ReadBook } from '../../book-store';
import { Section } from '../../components/Section';
import { giveFiles } from '../../files/give-files';
import { useCommand } from '../../hooks/use-command';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';

interface Props {
  readonly read: ReadBook;
  /** Code of a department that watches; blank for the whole plan. */
  readonly watch: string;
}

export function DeadlineCalendar({ read, watch }: Props) {
  const pane = usePaneState();
  const { running } = usePane();
  const { paneReports: texts } = useTexts();
  const begin = useCommand();
  const watching = watch === '' ? null : watchOf(watch);
  const book = watching ? watchedBook(read.book, watching) : read.book;
  const save = () =>
    begin(texts.calendar, async () => {
      const { calendarFile } = await import('../../../app/calendar-file');
      const bytes = calendarFile(book);
      if (!bytes) return { receipt: null, problem: texts.noDeadlines };
      giveFiles(pane, [{ name: texts.calendarName(book.year), bytes: new Uint8Array(bytes) }]);
      return { receipt: null, done: texts.calendarSaved(book.deadlines.length) };
    });
  return (
    <Section title={texts.calendar}>
      <Caption1 block>{texts.calendarHint}</Caption1>
      <Button
        style={{ alignSelf: 'flex-start' }}
        disabled={running !== null || read.faults.length > 0}
        onClick={() => void save()}
      >
        {texts.saveCalendar}
      </Button>
    </Section>
  );
}
