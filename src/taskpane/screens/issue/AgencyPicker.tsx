// The agencies to issue to: found by level and letters, chosen by boxes.

import { Body1, Button, Checkbox, Field, SearchBox, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Agency } from '../../../core/agencies';
import { agencyLabels } from '../../agency-label';
import { CappedList } from '../../components/CappedList';
import { LevelChoice } from '../../components/LevelChoice';
import { useRemembered } from '../../hooks/use-remembered';
import { useTexts } from '../../hooks/use-pane';
import { agenciesMatching } from './agency-filter';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly agencies: readonly Agency[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (codes: ReadonlySet<string>) => void;
}

export function AgencyPicker({ agencies, chosen, onChoose }: Props) {
  const { paneIssue: texts } = useTexts();
  const [filter, rememberFilter] = useRemembered('issue.filter');
  const shown = agenciesMatching(agencies, filter);
  const labels = useMemo(() => agencyLabels(agencies), [agencies]);
  const toggle = (code: string, on: boolean) => {
    const codes = new Set(chosen);
    if (on) codes.add(code);
    else codes.delete(code);
    onChoose(codes);
  };
  return (
    <>
      <LevelChoice
        agencies={agencies}
        level={filter.level}
        onChoose={level => rememberFilter({ ...filter, level })}
      />
      <Field label={texts.search} hint={texts.searchHint}>
        <SearchBox
          value={filter.typed}
          onChange={(_, { value }) => rememberFilter({ ...filter, typed: value })}
        />
      </Field>
      <div className={useStyles().actions}>
        <Button
          size="small"
          disabled={shown.length === 0}
          onClick={() => onChoose(new Set([...chosen, ...shown.map(({ code }) => code)]))}
        >
          {texts.chooseAll(shown.length)}
        </Button>
        <Button size="small" disabled={chosen.size === 0} onClick={() => onChoose(new Set())}>
          {texts.chooseNone}
        </Button>
      </div>
      <Body1 block aria-live="polite">
        {texts.chosen(chosen.size, agencies.length)}
      </Body1>
      {shown.length === 0 && <Body1 block>{texts.noneFound}</Body1>}
      <CappedList items={shown} label={texts.list} keyOf={({ code }) => code}>
        {({ code }) => (
          <Checkbox
            label={labels.get(code) ?? code}
            checked={chosen.has(code)}
            onChange={(_, { checked }) => toggle(code, checked === true)}
          />
        )}
      </CappedList>
    </>
  );
}
