// Why an agency has its points: criterion by criterion, each with its explanation.

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
} from '@fluentui/react-components';
import type { Book } from '../../../app/book/model';
import { explainAgency } from '../../../app/explain-agency';
import type { AgencyScore } from '../../../app/score-agencies';
import { criteriaTree } from '../../../core/criteria';
import { type Mark } from '../../../core/scoring';
import { explainErrorInWords, explanationLines } from '../../../texts/explain-score';
import { Lines } from '../../components/Lines';
import { Section } from '../../components/Section';
import { useTexts } from '../../hooks/use-pane';

interface Props {
  readonly book: Book;
  readonly score: AgencyScore;
}

function CriterionLines({ book, score, code }: Props & { readonly code: string }) {
  const { scoring } = useTexts();
  const explained = explainAgency(book, score, code);
  return explained.kind === 'failed' ? (
    <Body1>{explainErrorInWords(explained.error, code, scoring)}</Body1>
  ) : (
    <Lines lines={explanationLines(explained.value, score.agency.name, scoring)} />
  );
}

export function Explanation({ book, score }: Props) {
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
              <CriterionLines book={book} score={score} code={code} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
}
