// Where the values behind something came from: each with its file, sheet and cell, its cell in this workbook, and the file
// itself where it is at hand.

import { Button, Caption1, Caption1Strong, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { provenanceOf, type ValueProvenance } from '../../app/provenance';
import { placeOfValue } from '../../app/value-place';
import type { ReadBook } from '../book-store';
import { usePaneState, useTexts } from '../hooks/use-pane';
import { revealCell } from '../reveal-cell';
import { OpenSource } from './OpenSource';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '4px', margin: '8px 0' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly read: ReadBook;
  /** Code of the agency. */
  readonly agency: string;
  /** Of the assignment, target or criterion. */
  readonly code: string;
}

function ValueLine({ value }: { readonly value: ValueProvenance }) {
  const { paneSource: texts, paneCommon } = useTexts();
  const { caption, period, value: given, file, sheet, cell } = value;
  const place = cell === null ? texts.file(file, sheet) : texts.cell(file, sheet, cell);
  return (
    <Caption1 block>
      {texts.traced(caption, String(given ?? ''), paneCommon.periods.of(period))} {place}
    </Caption1>
  );
}

export function ValueTrace({ read, agency, code }: Props) {
  const pane = usePaneState();
  const { paneSource: texts } = useTexts();
  const styles = useStyles();
  const values = useMemo(() => provenanceOf(read.book, read.state, { agency, code }), [read, agency, code]);
  const [first] = values;
  if (!first) return null;
  const { section, field, file, sha256 } = first;
  const place = placeOfValue(read.book, read.state, { agency, section, code, field });
  return (
    <div className={styles.box}>
      <Caption1Strong>{texts.traceTitle}</Caption1Strong>
      {values.map(value => (
        <ValueLine key={`${value.period}|${value.section}|${value.field}`} value={value} />
      ))}
      <div className={styles.row}>
        {place && (
          <Button size="small" onClick={() => void revealCell(pane, place)}>
            {texts.toValue}
          </Button>
        )}
        <OpenSource file={{ name: file, sha256 }} />
      </div>
    </div>
  );
}
