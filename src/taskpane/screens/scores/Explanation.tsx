// Why an agency has its points: criterion by criterion, each with its explanation.

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
} from '@fluentui/react-components';
import type { Book } from '../../../app/book/model';
import { explainAgency } from '../../../app/explain-agency';
import type { AgencyScore } from '../../../app/score-agencies';
import { criteriaTree, type Mark } from '../../../core';
import { explainErrorInWords, explanationLines } from '../../../texts/explain-score';
import { Section } from '../../components/Section';
import { useTexts } from '../../hooks/use-pane';

const useStyles = makeStyles({
  lines: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

interface Props {
  readonly book: Book;
  readonly score: AgencyScore;
}

function Lines({ book, score, code }: Props & { readonly code: string }) {
  const { scoring } = useTexts();
  const styles = useStyles();
  const told = explainAgency(book, score, code);
  if (told.kind === 'failed') return <Body1>{explainErrorInWords(told.error, code, scoring)}</Body1>;
  return (
    <ul className={styles.lines}>
      {explanationLines(told.value, score.agency.name, scoring).map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
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
              <Lines book={book} score={score} code={code} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
}
