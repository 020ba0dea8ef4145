// This year against the workbook of an earlier one: pairs of areas that wait for the user's word, and what changed.

import { Body1Strong, Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import {
  previousInto,
  type AgencyMovement,
  type AreaPair,
  type YearComparison,
} from '../../../app/compare-years';
import type { ReadBook } from '../../book-store';
import { CappedList } from '../../components/CappedList';
import { Section } from '../../components/Section';
import { TablePicker } from '../../components/TablePicker';
import { Warning } from '../../components/Warning';
import { useCommand } from '../../hooks/use-command';
import { useRemembered } from '../../hooks/use-remembered';
import { usePane, usePaneState, useTexts } from '../../hooks/use-pane';
import type { Compared } from './compared';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px' },
  first: { alignSelf: 'flex-start' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const NONE: ReadonlyMap<string, string> = new Map();

/** One line for each pair of areas, whatever the levels that have it. */
function openPairs({ pairs }: YearComparison, confirmed: ReadonlyMap<string, string>): readonly AreaPair[] {
  const found = new Map<string, AreaPair>();
  for (const { areas } of pairs)
    for (const pair of areas)
      if (pair.previousCode !== null && (!pair.confirmed || confirmed.has(pair.code)))
        found.set(`${pair.code}=${pair.previousCode}`, pair);
  return [...found.values()];
}

function Movement({ movement }: { readonly movement: AgencyMovement }) {
  const { paneTables: texts, paneCommon } = useTexts();
  const shown = (value: number | null): string =>
    value === null ? texts.nothing : paneCommon.decimal(value);
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${paneCommon.decimal(value)}`;
  const areas = movement.areas.flatMap(({ code, change }) =>
    change === null ? [] : [`${code}: ${signed(change)}`],
  );
  return (
    <div className={useStyles().item}>
      <Body1Strong>{movement.name}</Body1Strong>
      <Caption1>
        {texts.fromTo(shown(movement.previous), shown(movement.current))}
        {movement.change !== null && ` (${signed(movement.change)})`}
      </Caption1>
      {areas.length > 0 && <Caption1>{areas.join(' · ')}</Caption1>}
    </div>
  );
}

export function CompareYears({ read }: { readonly read: ReadBook }) {
  const pane = usePaneState();
  const { running } = usePane();
  const { paneTables: texts } = useTexts();
  const begin = useCommand();
  const styles = useStyles();
  const [compared, remember] = useRemembered('scores.compared');
  const compare = (file: File, confirmed: ReadonlyMap<string, string>) =>
    begin(texts.comparing(file.name), async control => {
      const order = { book: read.book, name: file.name, blob: file, confirmed };
      const found = await pane.work.compare(order, control);
      if (found.kind === 'failed') {
        const why = texts.compareFailures[found.error];
        return { receipt: null, problem: texts.notCompared(file.name, why) };
      }
      remember({ file, confirmed, comparison: found.value });
      return { receipt: null };
    });
  const confirm = ({ code, previousCode }: AreaPair, isConfirmed: boolean) => {
    if (!compared) return;
    const others = [...compared.confirmed].filter(([other]) => other !== code);
    const next = isConfirmed && previousCode !== null ? [...others, [code, previousCode] as const] : others;
    void compare(compared.file, new Map(next));
  };
  const write = ({ comparison }: Compared) =>
    begin(texts.previousAction, async control => {
      const { filled, typed, change } = previousInto(read.book, read.state, comparison);
      if (filled === 0) return { receipt: null, problem: texts.nothingBefore };
      const receipt = await pane.port.write(change, control);
      return { receipt, done: texts.previousDone(filled, typed.length) };
    });
  const pairs = compared ? openPairs(compared.comparison, compared.confirmed) : [];
  const moved = (compared?.comparison.agencies ?? []).filter(
    ({ previous, current }) => (previous ?? current) !== null,
  );
  return (
    <div className={styles.box}>
      <TablePicker
        label={texts.pickEarlier}
        hint={texts.earlierHint}
        onFile={file => void compare(file, NONE)}
      />
      {compared && (
        <>
          {pairs.length > 0 && <Warning>{texts.pairsWait}</Warning>}
          {pairs.map(pair => (
            <Checkbox
              key={`${pair.code}=${pair.previousCode ?? ''}`}
              label={texts.pair(pair.code, pair.name, pair.previousCode ?? '', pair.previousName ?? '')}
              checked={pair.confirmed}
              disabled={running !== null}
              onChange={(_, { checked }) => confirm(pair, checked === true)}
            />
          ))}
          <Section title={texts.moved(compared.comparison.earlierYear, compared.comparison.year)}>
            <CappedList items={moved} label={texts.movedList} keyOf={({ agency }) => agency}>
              {movement => <Movement movement={movement} />}
            </CappedList>
          </Section>
          <Button
            className={styles.first}
            appearance="primary"
            disabled={running !== null || read.faults.length > 0}
            onClick={() => void write(compared)}
          >
            {texts.previousAction}
          </Button>
        </>
      )}
    </div>
  );
}
