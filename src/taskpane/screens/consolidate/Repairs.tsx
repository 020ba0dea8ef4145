// What was fixed while a file was read, each with its place, before and after; shown on demand.

import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Repair } from '../../../core/entries';
import { repairText } from '../../../texts/word-issue';
import { CappedList } from '../../components/CappedList';
import { useTexts } from '../../hooks/use-pane';

const useStyles = makeStyles({
  line: { overflowWrap: 'anywhere', padding: '2px 0' },
  button: { alignSelf: 'flex-start' },
});

export function Repairs({ repairs, file }: { readonly repairs: readonly Repair[]; readonly file: string }) {
  const { paneConsolidate: texts } = useTexts();
  const styles = useStyles();
  const [isOpen, open] = useState(false);
  if (repairs.length === 0) return null;
  const texted = repairs.map((repair, index) => ({ key: String(index), text: repairText(repair) }));
  return (
    <>
      <Caption1>{texts.repairs(repairs.length)}</Caption1>
      <Button
        className={styles.button}
        size="small"
        aria-expanded={isOpen}
        aria-label={`${isOpen ? texts.hideRepairs : texts.showRepairs}: ${file}`}
        onClick={() => open(!isOpen)}
      >
        {isOpen ? texts.hideRepairs : texts.showRepairs}
      </Button>
      {isOpen && (
        <CappedList items={texted} label={texts.repairs(repairs.length)} keyOf={({ key }) => key}>
          {({ text }) => (
            <Caption1 block className={styles.line}>
              {text}
            </Caption1>
          )}
        </CappedList>
      )}
    </>
  );
}
