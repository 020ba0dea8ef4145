// The agencies of a level with how far their appraisal is, below what is done for all of them at once.

import { Badge, Body1, Body1Strong, Caption1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AppraisalProgress } from '../../../app/appraisal-progress';
import { agenciesTyped, agencyPlaces } from '../../agency-label';
import type { ReadBook } from '../../book-store';
import { CappedList } from '../../components/CappedList';
import { LevelChoice } from '../../components/LevelChoice';
import { NarrowingBox } from '../../components/NarrowingBox';
import { RowButton } from '../../components/RowButton';
import { Section } from '../../components/Section';
import { useRemembered } from '../../hooks/use-remembered';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import { AppraisalTools } from './AppraisalTools';
import { openCriterion } from './open-criterion';

function AgencyItem({ progress, place }: { readonly progress: AppraisalProgress; readonly place: string }) {
  const pane = usePaneState();
  const { paneAppraise: texts, paneCommon } = useTexts();
  const { score, criteria, finished, unreasoned } = progress;
  const { percent } = score.agreement;
  return (
    <RowButton onClick={() => openCriterion(pane, progress)}>
      <Body1Strong>{score.agency.name}</Body1Strong>
      <Caption1>{place}</Caption1>
      <Caption1>
        {texts.progress(finished, criteria.length)}
        {percent !== null && ` · ${texts.agreement(paneCommon.decimal(percent))}`}
      </Caption1>
      {unreasoned > 0 && (
        <Badge appearance="tint" color="warning">
          {texts.unreasoned(unreasoned)}
        </Badge>
      )}
    </RowButton>
  );
}

interface Props {
  readonly read: ReadBook;
  readonly progress: readonly AppraisalProgress[];
}

export function AgencyList({ read, progress }: Props) {
  const { paneAppraise: texts } = useTexts();
  const [level, rememberLevel] = useRemembered('appraise.level');
  const [typed, rememberTyped] = useRemembered('appraise.typed');
  const agencies = useMemo(() => progress.map(({ score }) => score.agency), [progress]);
  const places = useMemo(() => agencyPlaces(read.book.agencies), [read]);
  const found = useMemo(() => new Set(agenciesTyped(agencies, typed)), [agencies, typed]);
  const shown = progress.filter(
    ({ score: { agency } }) => (level === 'all' || agency.level === level) && found.has(agency),
  );
  return (
    <Section title={texts.agencies}>
      <LevelChoice agencies={agencies} level={level} onChoose={rememberLevel} />
      <NarrowingBox label={texts.search} typed={typed} onType={rememberTyped} />
      <AppraisalTools read={read} progress={shown} />
      {shown.length === 0 && <Body1 block>{texts.none}</Body1>}
      <CappedList items={shown} label={texts.agencies} keyOf={({ score }) => score.agency.code}>
        {item => <AgencyItem progress={item} place={places.get(item.score.agency.code) ?? ''} />}
      </CappedList>
    </Section>
  );
}
