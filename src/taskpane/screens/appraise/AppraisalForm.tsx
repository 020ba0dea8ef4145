// The points that the appraiser gives, with the reason of a change; what is wrong with them is said before they are written.

import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  Textarea,
  makeStyles,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { appraise, type Appraised, type GivenMark } from '../../../app/appraise';
import { giveReason } from '../../../app/appraisal-reason';
import type { AgencyScore } from '../../../app/score-agencies';
import { mostPoints, type AppraisedCriterion, type Mark } from '../../../core/scoring';
import { parseNumber } from '../../../core/text';
import type { ReadBook } from '../../book-store';
import { Warning } from '../../components/Warning';
import { useCommand } from '../../hooks/use-command';
import { useIssueText, usePane, usePaneState, useTexts } from '../../hooks/use-pane';
import type { CommandOutcome } from '../../run-command';
import { useAppraiser } from './use-appraiser';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly read: ReadBook;
  readonly score: AgencyScore;
  readonly current: AppraisedCriterion;
  readonly onWritten: () => void;
}

interface Draft {
  readonly points: string;
  readonly notApplicable: boolean;
  readonly reason: string;
}

const draftOf = (mark: Mark): Draft => ({
  points: typeof mark === 'number' ? String(mark).replace('.', ',') : '',
  notApplicable: mark === 'notApplicable',
  reason: '',
});

/** Null where nothing that can be read was typed. */
function pointsOf({ points, notApplicable }: Draft): GivenMark['points'] | null {
  if (notApplicable) return 'notApplicable';
  const reading = parseNumber(points);
  return reading.kind === 'number' ? reading.value : null;
}

function Outlook({
  appraised,
  lacksReason,
}: {
  readonly appraised: Appraised;
  readonly lacksReason: boolean;
}) {
  const { paneAppraise: texts } = useTexts();
  const issueText = useIssueText();
  const isHeld = appraised.added.length === 0 && appraised.issues.length === 0;
  return (
    <>
      {appraised.issues.map(issue => (
        <Warning key={issue.rule} intent={issue.severity === 'error' ? 'error' : 'warning'}>
          {issueText(issue).message} {issueText(issue).advice}
        </Warning>
      ))}
      {!appraised.isRefused && !lacksReason && (
        <Caption1 block>{isHeld ? texts.isHeld : texts.willWrite}</Caption1>
      )}
    </>
  );
}

export function AppraisalForm({ read, score, current, onWritten }: Props) {
  const pane = usePaneState();
  const { running } = usePane();
  const { paneAppraise: texts, paneCommon } = useTexts();
  const begin = useCommand();
  const styles = useStyles();
  const by = useAppraiser();
  const { criterion, self, appraisal, standing } = current;
  const { code } = criterion;
  const [draft, setDraft] = useState(() => draftOf(appraisal ?? self));
  const points = pointsOf(draft);
  const outlook = useMemo(() => {
    const mark =
      points === null ? [] : [{ agency: score.agency.code, criterion: code, points, reason: draft.reason }];
    return appraise(read.book, read.state, mark, by ?? { name: '…', on: pane.today() }, [score]);
  }, [read, score, code, points, draft.reason, by, pane]);
  const write = (what: () => Promise<CommandOutcome>) =>
    begin(texts.action(score.agency.name, code), what).then(done => done && onWritten());
  const give = (mark: Pick<GivenMark, 'points' | 'reason'>) =>
    write(async () => {
      if (!by) return { receipt: null, problem: texts.noName };
      const given = { agency: score.agency.code, criterion: code, ...mark };
      const { change, unreasoned } = appraise(read.book, read.state, [given], by, [score]);
      const receipt = await pane.port.write(change);
      return unreasoned > 0
        ? { receipt, caution: texts.unfinished(code) }
        : { receipt, done: texts.given(code) };
    });
  const addReason = () =>
    write(async () => {
      const change = giveReason(read.book, read.state, score, code, draft.reason);
      return { receipt: await pane.port.write(change), done: texts.reasonGiven(code) };
    });
  const lacksReason = standing === 'unreasoned' && outlook.added.length === 0;
  const isBlocked = running !== null || read.faults.length > 0;
  const most = paneCommon.decimal(mostPoints(criterion));
  return (
    <div className={styles.box}>
      <Field
        label={texts.points}
        hint={texts.pointsHint(most)}
        {...(points === null && draft.points.trim() !== ''
          ? { validationState: 'error' as const, validationMessage: texts.notANumber }
          : {})}
      >
        <Input
          inputMode="decimal"
          disabled={draft.notApplicable}
          value={draft.points}
          onChange={(_, { value }) => setDraft({ ...draft, points: value })}
        />
      </Field>
      <Checkbox
        label={texts.notApplicable}
        checked={draft.notApplicable}
        onChange={(_, { checked }) => setDraft({ ...draft, notApplicable: checked === true })}
      />
      <Field label={texts.reason} hint={texts.reasonHint}>
        <Textarea
          rows={2}
          value={draft.reason}
          onChange={(_, { value }) => setDraft({ ...draft, reason: value })}
        />
      </Field>
      {points !== null && <Outlook appraised={outlook} lacksReason={lacksReason} />}
      {!by && <Body1 block>{texts.noName}</Body1>}
      <div className={styles.row}>
        {lacksReason ? (
          <Button
            appearance="primary"
            disabled={isBlocked || draft.reason.trim() === ''}
            onClick={() => void addReason()}
          >
            {texts.giveReason}
          </Button>
        ) : (
          <Button
            appearance="primary"
            disabled={isBlocked || !by || points === null || outlook.isRefused || outlook.added.length === 0}
            onClick={() => points !== null && void give({ points, reason: draft.reason })}
          >
            {texts.give}
          </Button>
        )}
        {self !== null && standing === 'open' && (
          <Button disabled={isBlocked || !by} onClick={() => void give({ points: self, reason: '' })}>
            {texts.agree}
          </Button>
        )}
      </div>
    </div>
  );
}
