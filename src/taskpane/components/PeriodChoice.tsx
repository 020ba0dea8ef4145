// The choice of a reporting period.

import { PERIOD_CODES, type PeriodCode } from '../../core/calendar';
import { useTexts } from '../hooks/use-pane';
import { Choice } from './Choice';

interface Props {
  readonly period: PeriodCode;
  readonly onChoose: (period: PeriodCode) => void;
  readonly hint?: string;
}

export function PeriodChoice({ period, onChoose, hint }: Props) {
  const { paneCommon } = useTexts();
  return (
    <Choice
      label={paneCommon.period}
      value={period}
      choices={PERIOD_CODES.map(code => [code, paneCommon.periods.of(code)] as const)}
      onChoose={onChoose}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}
