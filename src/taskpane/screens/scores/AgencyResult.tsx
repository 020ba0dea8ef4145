// The result of one agency: figures, areas, and why.

import { Button, Subtitle2 } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { scoreRow, type AgencyScore } from '../../../app/score-agencies';
import type { ReadBook } from '../../book-store';
import { Facts } from '../../components/Facts';
import { Section } from '../../components/Section';
import { useTexts } from '../../hooks/use-pane';
import { Explanation } from './Explanation';
import { IndexExplanation } from './IndexExplanation';
import { ScoreSlip } from './ScoreSlip';

interface Props {
  readonly read: ReadBook;
  readonly score: AgencyScore;
  /** Of the whole workbook: the rank is among them. */
  readonly scores: readonly AgencyScore[];
  readonly onBack: () => void;
}

export function AgencyResult({ read, score, scores, onBack }: Props) {
  const { paneScores: texts, paneCommon } = useTexts();
  const row = scoreRow(score);
  const decimal = (value: number | null): string =>
    value === null ? texts.nothing : paneCommon.decimal(value);
  const areas = new Map(score.set.areas.map(({ code, name }) => [code, name]));
  return (
    <>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack} autoFocus>
        {texts.back}
      </Button>
      <Subtitle2 as="h2" block>
        {row.name}
      </Subtitle2>
      <Section title={texts.facts}>
        <Facts
          facts={[
            { name: texts.factRank, value: row.rank === null ? texts.nothing : String(row.rank) },
            { name: texts.factGrade, value: row.grade || texts.nothing },
            { name: texts.factIndex, value: decimal(row.index) },
            { name: texts.factSelf, value: decimal(row.selfScore) },
            { name: texts.factAppraisal, value: decimal(row.appraisalScore) },
            { name: texts.factSurvey, value: decimal(row.surveyScore) },
            { name: texts.factAgreement, value: decimal(row.agreement) },
            { name: texts.factMax, value: decimal(row.maxPoints) },
          ]}
        />
      </Section>
      <Section title={texts.areas}>
        <Facts
          facts={Object.entries(row.byArea).map(([code, { index }]) => ({
            name: `${code}. ${areas.get(code) ?? ''}`,
            value: decimal(index),
          }))}
        />
      </Section>
      <ScoreSlip read={read} score={score} />
      <IndexExplanation book={read.book} score={score} scores={scores} />
      <Explanation read={read} score={score} />
    </>
  );
}
