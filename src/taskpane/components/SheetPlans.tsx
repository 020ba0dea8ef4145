// What a command will write, sheet by sheet, before it writes.

import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetPreview } from '../../app/inject-plan';
import { useTexts } from '../hooks/use-pane';
import { Section } from './Section';
import { Warning } from './Warning';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300 },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, padding: '4px 8px 4px 0' },
  cell: {
    padding: '4px 8px 4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: 'normal',
    textAlign: 'left',
  },
  number: { textAlign: 'right', paddingRight: 0 },
});

export function SheetPlans({ sheets }: { readonly sheets: readonly SheetPreview[] }) {
  const { sheets: texts, number } = useTexts().paneCommon;
  const styles = useStyles();
  const hidden = sheets.filter(({ hidesRows }) => hidesRows).map(({ caption }) => caption);
  if (sheets.length === 0) return <Body1 block>{texts.retained}</Body1>;
  return (
    <Section title={texts.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {texts.sheet}
            </th>
            <th scope="col" className={styles.head}>
              {texts.action}
            </th>
            <th scope="col" className={`${styles.head} ${styles.number}`} style={{ textAlign: 'right' }}>
              {texts.rows}
            </th>
          </tr>
        </thead>
        <tbody>
          {sheets.map(({ key, caption, kind, rows }) => (
            <tr key={key}>
              <th scope="row" className={styles.cell}>
                {caption}
              </th>
              <td className={styles.cell}>{texts[kind]}</td>
              <td className={styles.cell} style={{ textAlign: 'right', paddingRight: 0 }}>
                {number(rows)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden.length > 0 && <Warning>{texts.hidden(hidden.join(', '))}</Warning>}
      <Caption1 block>{texts.retained}</Caption1>
      <Caption1 block>{texts.wayBack}</Caption1>
    </Section>
  );
}
