// How an agency's index came about: what is added up, the calculation, its rank and grade.

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from '@fluentui/react-components';
import type { Book } from '../../../app/book/model';
import { explainTotal } from '../../../app/explain-agency';
import type { AgencyScore } from '../../../app/score-agencies';
import { scopeLines } from '../../../texts/explain-scope';
import { useTexts } from '../../hooks/use-pane';

const useStyles = makeStyles({
  lines: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

interface Props {
  readonly book: Book;
  readonly score: AgencyScore;
  readonly scores: readonly AgencyScore[];
}

export function IndexExplanation({ book, score, scores }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const told = explainTotal(book, score, scores, null);
  if (!told) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="index">
        <AccordionHeader as="h3">{texts.paneScores.indexHow}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.lines}>
            {scopeLines(told, texts)
              .slice(1)
              .map(line => (
                <li key={line}>{line}</li>
              ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
