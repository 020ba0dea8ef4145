// How an agency's index came about: what is added up, the calculation, its rank and grade.

import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { Book } from '../../../app/book/model';
import { explainTotal } from '../../../app/explain-agency';
import type { AgencyScore } from '../../../app/score-agencies';
import { scopeLines } from '../../../texts/explain-scope';
import { Lines } from '../../components/Lines';
import { useTexts } from '../../hooks/use-pane';

interface Props {
  readonly book: Book;
  readonly score: AgencyScore;
  readonly scores: readonly AgencyScore[];
}

export function IndexExplanation({ book, score, scores }: Props) {
  const texts = useTexts();
  const explained = explainTotal(book, score, scores, null);
  if (!explained) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="index">
        <AccordionHeader as="h3">{texts.paneScores.indexHow}</AccordionHeader>
        <AccordionPanel>
          <Lines lines={scopeLines(explained, texts).slice(1)} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
