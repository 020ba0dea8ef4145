// Where appraisals agree with the self-scores, criterion by criterion, and who differs.

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import {
  agreementByCriterion,
  type AppraisalProgress,
  type CriterionAgreement,
} from '../../../app/appraisal-progress';
import type { Mark } from '../../../core/scoring';
import type { ReadBook } from '../../book-store';
import { RowButton } from '../../components/RowButton';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import { openCriterion } from './open-criterion';

interface Props {
  readonly read: ReadBook;
  readonly progress: readonly AppraisalProgress[];
}

function useMarkText(): (mark: Mark) => string {
  const { paneAppraise: texts, paneCommon } = useTexts();
  return mark => {
    if (mark === null) return texts.nothing;
    return mark === 'notApplicable' ? texts.notApplicable : paneCommon.decimal(mark);
  };
}

function Differences({ progress, found }: Pick<Props, 'progress'> & { readonly found: CriterionAgreement }) {
  const pane = usePaneState();
  const { paneAppraise: texts } = useTexts();
  const markText = useMarkText();
  if (found.differences.length === 0) return <Body1 block>{texts.allSame}</Body1>;
  return (
    <>
      {found.differences.map(({ agency, agencyName, self, appraisal }) => (
        <RowButton
          key={agency}
          onClick={() => {
            const own = progress.find(({ score }) => score.agency.code === agency);
            if (own) openCriterion(pane, own, found.code);
          }}
        >
          <Body1>{texts.difference(agencyName, markText(self), markText(appraisal))}</Body1>
        </RowButton>
      ))}
    </>
  );
}

/** One level alone: agencies of several have different criteria under one code. */
export function AgreementList({ read, progress }: Props) {
  const { paneAppraise: texts, paneCommon } = useTexts();
  const [first] = progress;
  const own = useMemo(
    () => progress.filter(({ score }) => score.set === first?.score.set),
    [progress, first],
  );
  const agreements = useMemo(
    () => agreementByCriterion(own, read.book.scoring.indexPlaces).filter(({ compared }) => compared > 0),
    [own, read],
  );
  return (
    <>
      <Caption1 block>{texts.byCriterionHint}</Caption1>
      {agreements.length === 0 && <Body1 block>{texts.notCompared}</Body1>}
      <Accordion collapsible multiple>
        {agreements.map(found => (
          <AccordionItem key={found.code} value={found.code}>
            <AccordionHeader as="h4">
              <span>
                {found.code}. {found.name}{' '}
                <strong>
                  {texts.same(found.same, found.compared, paneCommon.decimal(found.percent ?? 0))}
                </strong>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <Differences progress={progress} found={found} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}
