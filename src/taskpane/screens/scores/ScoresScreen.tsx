// Scores by level, ranked; an agency that is chosen is explained.

import { Badge, Body1, Body1Strong, Button, Caption1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import { sheetIn } from '../../../app/book/book-sheets';
import { scoreAgencies, scoreRow, type AgencyScore } from '../../../app/score-agencies';
import { agenciesTyped, agencyPlaces } from '../../agency-label';
import type { ReadBook } from '../../book-store';
import { CappedList } from '../../components/CappedList';
import { EmptyState } from '../../components/EmptyState';
import { LevelChoice } from '../../components/LevelChoice';
import { NarrowingBox } from '../../components/NarrowingBox';
import { Purpose } from '../../components/Purpose';
import { RowButton } from '../../components/RowButton';
import { Section } from '../../components/Section';
import { Warning } from '../../components/Warning';
import { WithBook } from '../../components/WithBook';
import { useRemembered } from '../../hooks/use-remembered';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import { revealCell } from '../../reveal-cell';
import { AgencyResult } from './AgencyResult';
import { Rescore } from './Rescore';
import { ScoreTools } from './ScoreTools';

interface ItemProps {
  readonly score: AgencyScore;
  /** Its district and code. */
  readonly place: string;
  readonly onChoose: () => void;
}

function ScoreItem({ score, place, onChoose }: ItemProps) {
  const { paneScores: texts, paneCommon } = useTexts();
  const { name, rank, grade, index, selfScore, maxPoints } = scoreRow(score);
  return (
    <RowButton onClick={onChoose}>
      <Body1Strong>{name}</Body1Strong>
      <Caption1>{place}</Caption1>
      <Caption1>
        {rank === null ? texts.noRank : texts.rank(rank)} ·{' '}
        {index === null ? texts.noIndex : texts.index(paneCommon.decimal(index))}
      </Caption1>
      <Caption1>
        {selfScore === null || maxPoints === null
          ? texts.notSelfScored
          : texts.self(paneCommon.decimal(selfScore), paneCommon.decimal(maxPoints))}
      </Caption1>
      {grade !== '' && <Badge appearance="tint">{grade}</Badge>}
    </RowButton>
  );
}

/** The best first; who is not ranked yet comes last. */
const byRank = (one: AgencyScore, other: AgencyScore): number =>
  (one.rank ?? Number.MAX_SAFE_INTEGER) - (other.rank ?? Number.MAX_SAFE_INTEGER);

function Ranking({ read }: { readonly read: ReadBook }) {
  const pane = usePaneState();
  const { paneScores: texts } = useTexts();
  const [level, rememberLevel] = useRemembered('scores.level');
  const [typed, rememberTyped] = useRemembered('scores.typed');
  const [chosen, rememberChosen] = useRemembered('scores.agency');
  const scores = useMemo(() => scoreAgencies(read.book), [read]);
  const { agencies } = read.book;
  const found = useMemo(
    () => new Set(agenciesTyped(agencies, typed).map(({ code }) => code)),
    [agencies, typed],
  );
  const places = useMemo(() => agencyPlaces(agencies), [agencies]);
  const score = scores.find(({ agency }) => agency.code === chosen);
  const isIllustrative = (own: readonly AgencyScore[]): boolean =>
    own.some(({ set }) => set.status === 'illustrative');
  if (score)
    return (
      <>
        {isIllustrative([score]) && <Warning>{texts.illustrative}</Warning>}
        <AgencyResult read={read} score={score} scores={scores} onBack={() => rememberChosen(null)} />
      </>
    );
  const shown = scores
    .filter(({ agency }) => (level === 'all' || agency.level === level) && found.has(agency.code))
    .sort(byRank);
  const sheet = sheetIn(read.state, 'scores');
  return (
    <>
      {isIllustrative(shown) && <Warning>{texts.illustrative}</Warning>}
      <Rescore read={read} scores={scores} />
      <Section title={texts.list}>
        <LevelChoice agencies={scores.map(({ agency }) => agency)} level={level} onChoose={rememberLevel} />
        <NarrowingBox label={texts.search} typed={typed} onType={rememberTyped} />
        {sheet && (
          <Button
            style={{ alignSelf: 'flex-start' }}
            onClick={() => void revealCell(pane, { sheet: sheet.name, cell: 'A1' })}
          >
            {texts.openScores}
          </Button>
        )}
        {shown.length === 0 && <Body1 block>{texts.none}</Body1>}
        <CappedList items={shown} label={texts.list} keyOf={({ agency }) => agency.code}>
          {item => (
            <ScoreItem
              score={item}
              place={places.get(item.agency.code) ?? ''}
              onChoose={() => rememberChosen(item.agency.code)}
            />
          )}
        </CappedList>
      </Section>
    </>
  );
}

function Scores({ read }: { readonly read: ReadBook }) {
  const pane = usePaneState();
  const { paneScores: texts } = useTexts();
  if (read.book.consolidated.length === 0)
    return (
      <>
        <EmptyState
          text={texts.empty}
          action={texts.toConsolidate}
          onAction={() => pane.show('consolidate')}
        />
        <ScoreTools read={read} />
      </>
    );
  return (
    <>
      {read.book.appraisals.length === 0 && (
        <Caption1 block style={{ marginTop: '8px' }}>
          {texts.provisional}
        </Caption1>
      )}
      <Ranking read={read} />
      <ScoreTools read={read} />
    </>
  );
}

export const ScoresScreen = () => (
  <>
    <Purpose screen="scores" />
    <WithBook needsPlan>{read => <Scores read={read} />}</WithBook>
  </>
);
