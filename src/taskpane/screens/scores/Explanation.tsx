// Why an agency has its points: criterion by criterion, each with its explanation.

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Caption1,
} from '@fluentui/react-components';
import { explainAgency } from '../../../app/explain-agency';
import type { AgencyScore } from '../../../app/score-agencies';
import { criteriaTree } from '../../../core/criteria';
import { type Mark } from '../../../core/scoring';
import { explainErrorInWords, explanationLines } from '../../../texts/explain-score';
import type { ReadBook } from '../../book-store';
import { Lines } from '../../components/Lines';
import { Section } from '../../components/Section';
import { ValueTrace } from '../../components/ValueTrace';
import { usePaneState, useTexts } from '../../hooks/use-pane';

interface Props {
  readonly read: ReadBook;
  readonly score: AgencyScore;
}

function CriterionLines({ read, score, code }: Props & { readonly code: string }) {
  const { scoring } = useTexts();
  const explained = explainAgency(read.book, score, code);
  return explained.kind === 'failed' ? (
    <Body1>{explainErrorInWords(explained.error, code, scoring)}</Body1>
  ) : (
    <Lines lines={explanationLines(explained.value, score.agency.name, scoring)} />
  );
}

export function Explanation({ read, score }: Props) {
  const pane = usePaneState();
  const { paneScores: texts, paneCommon } = useTexts();
  const marks = new Map(score.marks.map(mark => [mark.code, mark]));
  const shown = (mark: Mark): string => {
    if (mark === null) return '–';
    return mark === 'notApplicable' ? texts.notApplicable : paneCommon.decimal(mark);
  };
  return (
    <Section title={texts.criteria}>
      <Caption1 block>{texts.criteriaHint}</Caption1>
      <Accordion collapsible multiple>
        {criteriaTree(score.set).leaves.map(({ code, name, maxPoints }) => (
          <AccordionItem key={code} value={code}>
            <AccordionHeader>
              <span>
                {code}. {name}{' '}
                <strong>
                  {texts.mark(shown(marks.get(code)?.self ?? null), paneCommon.decimal(maxPoints))}
                </strong>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <CriterionLines read={read} score={score} code={code} />
              <ValueTrace read={read} agency={score.agency.code} code={code} />
              <Button
                size="small"
                onClick={() => {
                  pane.remember('appraise.agency', score.agency.code);
                  pane.remember('appraise.criterion', code);
                  pane.show('appraise');
                }}
              >
                {texts.toAppraisal}
              </Button>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
}
