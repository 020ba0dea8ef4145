// The files that go back to their agencies, made of what was picked and offered as one download.

import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { needsFixing } from '../../../app/send-back';
import type { Agency } from '../../../core/agencies';
import type { FileRecord } from '../../../core/consolidation';
import type { ReadBook } from '../../book-store';
import { useCommand } from '../../hooks/use-command';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';
import { giveFiles } from '../../files/give-files';
import type { PickedFile, PreparedConsolidation, SendBackWork } from '../../work/work';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: '4px', marginTop: '12px' },
  button: { alignSelf: 'flex-start' },
});

type ReturnToFix = SendBackWork['returns'][number];

const refusalIn = ({ status, reasonCode, reasonParams }: FileRecord): ReturnToFix['refusal'] =>
  status === 'refused' && reasonCode !== null ? { code: reasonCode, params: reasonParams } : null;

/** Files that count or were refused, where there is anything to fix. */
function returnsToFix(
  records: readonly FileRecord[],
  files: readonly PickedFile[],
  agencies: readonly Agency[],
): readonly ReturnToFix[] {
  const names = new Map(agencies.map(({ code, name }) => [code, name]));
  const picked = new Map(files.map(file => [file.name, file]));
  return records.flatMap(record => {
    const file = picked.get(record.file);
    const order = { issues: record.issues, refusal: refusalIn(record) };
    const isOut = record.status !== 'accepted' && record.status !== 'refused';
    if (!file || isOut || !needsFixing(order)) return [];
    return [{ file, agencyName: names.get(record.agency ?? '') ?? null, ...order }];
  });
}

interface Props {
  readonly prepared: PreparedConsolidation;
  readonly files: readonly PickedFile[];
  readonly read: ReadBook;
}

export function SendBack({ prepared, files, read }: Props) {
  const pane = usePaneState();
  const { running } = usePane();
  const { paneConsolidate: texts } = useTexts();
  const styles = useStyles();
  const begin = useCommand();
  const { book } = read;
  const returns = returnsToFix(prepared.outcome.result.files, files, book.agencies);
  if (returns.length === 0) return null;
  const send = () =>
    begin(texts.sendingBack(returns.length), async control => {
      const order = { book, period: prepared.period, on: pane.today(), returns };
      const zip = await pane.work.sendBack(order, control);
      giveFiles(pane, [{ ...zip, packed: zip.workbooks }]);
      return { receipt: null, done: texts.sentBack(zip.name, zip.workbooks, zip.listsOnly) };
    });
  return (
    <div className={styles.block}>
      <Button className={styles.button} disabled={running !== null} onClick={() => void send()}>
        {texts.sendBack(returns.length)}
      </Button>
      <Caption1 block>{texts.sendBackHint}</Caption1>
    </div>
  );
}
