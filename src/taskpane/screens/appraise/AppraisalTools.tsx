// What is done for all shown agencies at once, folded away above their list: agreeing in bulk, a table of points, agreement.

import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { AppraisalProgress } from '../../../app/appraisal-progress';
import type { ReadBook } from '../../book-store';
import { useTexts } from '../../hooks/use-pane';
import { AgreementList } from './AgreementList';
import { BulkAgree } from './BulkAgree';
import { ImportAppraisals } from './ImportAppraisals';

interface Props {
  readonly read: ReadBook;
  /** Of the agencies that are shown. */
  readonly progress: readonly AppraisalProgress[];
}

export function AppraisalTools({ read, progress }: Props) {
  const { paneAppraise: texts } = useTexts();
  const tools = [
    ['bulk', texts.bulk, <BulkAgree key="bulk" read={read} scores={progress.map(({ score }) => score)} />],
    ['matrix', texts.matrix, <ImportAppraisals key="matrix" read={read} />],
    ['agreement', texts.byCriterion, <AgreementList key="agreement" read={read} progress={progress} />],
  ] as const;
  return (
    <Accordion collapsible multiple>
      {tools.map(([name, title, tool]) => (
        <AccordionItem key={name} value={name}>
          <AccordionHeader as="h3">{title}</AccordionHeader>
          <AccordionPanel>{tool}</AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
