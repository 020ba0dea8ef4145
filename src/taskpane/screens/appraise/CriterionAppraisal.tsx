// One criterion of an agency: what the agency says, how it is scored, and the points of the appraiser.

import { Badge, Button, Caption1, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { explainAgency } from '../../../app/explain-agency';
import type { AgencyScore } from '../../../app/score-agencies';
import { placeOfValue } from '../../../app/value-place';
import { criteriaTree } from '../../../core/criteria';
import { mostPoints, type AppraisedCriterion, type Mark } from '../../../core/scoring';
import { explainErrorInWords, explanationLines } from '../../../texts';
import type { ReadBook } from '../../book-store';
import { Facts } from '../../components/Facts';
import { Lines } from '../../components/Lines';
import { Section } from '../../components/Section';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import { revealCell } from '../../reveal-cell';
import { AppraisalForm } from './AppraisalForm';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '8px' },
  title: { ...typographyStyles.subtitle2, margin: 0, ':focus': { outlineStyle: 'none' } },
  first: { alignSelf: 'flex-start' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const COLORS = {
  open: 'informative',
  same: 'success',
  changed: 'brand',
  unreasoned: 'warning',
  alone: 'brand',
} as const;

interface Props {
  readonly read: ReadBook;
  readonly score: AgencyScore;
  readonly current: AppraisedCriterion;
  readonly onWritten: () => void;
}

function Basis({ read, score, current }: Omit<Props, 'onWritten'>) {
  const pane = usePaneState();
  const { paneAppraise: texts, scoring } = useTexts();
  const styles = useStyles();
  const { code } = current.criterion;
  const lines = useMemo(() => {
    const explained = explainAgency(read.book, score, code);
    return explained.kind === 'ok'
      ? explanationLines(explained.value, score.agency.name, scoring).slice(1)
      : [explainErrorInWords(explained.error, code, scoring)];
  }, [read, score, code, scoring]);
  const place = useMemo(
    () =>
      placeOfValue(read.book, read.state, {
        ...{ agency: score.agency.code, section: 'selfScores', code, field: 'selfScore' },
      }),
    [read, score, code],
  );
  return (
    <Section title={texts.basis}>
      <Lines lines={lines} />
      <div className={styles.row}>
        {place && (
          <Button size="small" onClick={() => void revealCell(pane, place)}>
            {texts.toValue}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            pane.remember('scores.agency', score.agency.code);
            pane.show('scores');
          }}
        >
          {texts.toExplanation}
        </Button>
      </div>
    </Section>
  );
}

export function CriterionAppraisal({ read, score, current, onWritten }: Props) {
  const { paneAppraise: texts, paneCommon } = useTexts();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const { criterion, self, appraisal, standing } = current;
  const area = criteriaTree(score.set).areaOf(criterion.code);
  const shown = (mark: Mark): string => {
    if (mark === null) return texts.nothing;
    return mark === 'notApplicable' ? texts.notApplicable : paneCommon.decimal(mark);
  };
  // Who steps on with a key or a button stands at the criterion that has come.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.box}>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {criterion.code}. {criterion.name}
      </h3>
      {area && <Caption1 block>{texts.area(area.code, area.name)}</Caption1>}
      <Badge className={styles.first} appearance="tint" color={COLORS[standing]}>
        {texts.standings[standing]}
      </Badge>
      <Facts
        facts={[
          { name: texts.most, value: paneCommon.decimal(mostPoints(criterion)) },
          { name: texts.self, value: shown(self) },
          { name: texts.appraisal, value: shown(appraisal) },
        ]}
      />
      <AppraisalForm read={read} score={score} current={current} onWritten={onWritten} />
      <Basis read={read} score={score} current={current} />
    </div>
  );
}
