// The chosen issue: what to do, its cells in the workbook, and where its value came from.

import { Body1, Button, Caption1 } from '@fluentui/react-components';
import type { ListedIssue } from '../../../app/book/read-results';
import type { EntrySubject } from '../../../app/entry-subject';
import { Facts } from '../../components/Facts';
import { OpenSource } from '../../components/OpenSource';
import { RowDetail, RowWays } from '../../components/RowDetail';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import { revealCell } from '../../reveal-cell';

/** From an issue of a self-score to why the agency has its points, and to the appraisal of the criterion. */
function CriterionWays({ agency, code }: { readonly agency: string; readonly code: string }) {
  const pane = usePaneState();
  const { paneScores, paneSource } = useTexts();
  const toScore = () => {
    pane.remember('scores.agency', agency);
    pane.show('scores');
  };
  const toAppraisal = () => {
    pane.remember('appraise.agency', agency);
    pane.remember('appraise.criterion', code);
    pane.show('appraise');
  };
  return (
    <>
      <Button size="small" onClick={toScore}>
        {paneSource.toScore}
      </Button>
      <Button size="small" onClick={toAppraisal}>
        {paneScores.toAppraisal}
      </Button>
    </>
  );
}

interface Props {
  readonly issue: ListedIssue;
  readonly subject: EntrySubject | null;
}

export function IssueDetail({ issue, subject }: Props) {
  const pane = usePaneState();
  const { paneIssues: texts } = useTexts();
  const { valueCell, line, provenance, state } = issue;
  return (
    <RowDetail>
      {issue.advice !== '' && (
        <Body1 block>
          <strong>{texts.advice}:</strong> {issue.advice}
        </Body1>
      )}
      {state !== '' && <Body1 block>{texts.state(state)}</Body1>}
      <RowWays>
        {valueCell && (
          <Button size="small" onClick={() => void revealCell(pane, valueCell)}>
            {texts.openValue}
          </Button>
        )}
        {provenance && <OpenSource file={{ name: issue.file, sha256: provenance.sha256 }} />}
        {issue.agency !== '' && subject?.kind === 'criterion' && (
          <CriterionWays agency={issue.agency} code={subject.code} />
        )}
        <Button size="small" onClick={() => void revealCell(pane, line)}>
          {texts.openLine}
        </Button>
      </RowWays>
      {!valueCell && <Caption1 block>{texts.notTaken}</Caption1>}
      <section aria-label={texts.provenance}>
        <Facts
          facts={[
            { name: texts.file, value: issue.file },
            ...(issue.sheet === '' ? [] : [{ name: texts.sheet, value: issue.sheet }]),
            ...(issue.cell === '' ? [] : [{ name: texts.cell, value: issue.cell }]),
            ...(provenance
              ? [
                  { name: texts.submission, value: provenance.submission },
                  { name: texts.template, value: provenance.templateVersion },
                ]
              : []),
          ]}
        />
        {provenance && (
          <Caption1 block style={{ overflowWrap: 'anywhere' }}>
            {texts.hash}: {provenance.sha256}
          </Caption1>
        )}
      </section>
    </RowDetail>
  );
}
