// Which paper, about what, of which day and number. Only what a kind of paper takes is asked for.

import { Checkbox, Field, Input } from '@fluentui/react-components';
import { PAPER_KIND_CODES, paperKind } from '../../../app/papers/paper-kinds';
import { isPaperNumber } from '../../../app/papers/paper-number';
import { formOn } from '../../../papers/form';
import type { ReadBook } from '../../book-store';
import { AgencyChoice } from '../../components/AgencyChoice';
import { Choice } from '../../components/Choice';
import { PeriodChoice } from '../../components/PeriodChoice';
import { WatchChoice } from '../../components/WatchChoice';
import { usePaneState, useTexts } from '../../hooks/use-pane';
import type { PaperChoice } from './paper-choice';

/** A blank number is one that the clerk has not given yet; a blank day is none. */
export const isComplete = ({ number, day }: PaperChoice): boolean =>
  day !== '' && (number.trim() === '' || isPaperNumber(number));

interface Props {
  readonly read: ReadBook;
  readonly choice: PaperChoice;
  readonly onChoose: (choice: PaperChoice) => void;
}

const faultOf = (message: string | null) =>
  message === null ? {} : { validationState: 'error' as const, validationMessage: message };

function DayAndNumber({ choice, onChoose }: Props) {
  const pane = usePaneState();
  const { paneReports: texts } = useTexts();
  const kind = paperKind(choice.kind);
  const day = choice.day ?? pane.today();
  const isBadNumber = choice.number.trim() !== '' && !isPaperNumber(choice.number);
  return (
    <>
      <Field
        label={texts.day}
        hint={day === '' ? '' : texts.form(formOn(day).source)}
        {...faultOf(day === '' ? texts.badDay : null)}
      >
        <Input type="date" value={day} onChange={(_, data) => onChoose({ ...choice, day: data.value })} />
      </Field>
      {!(kind.canBeEach && choice.each) && (
        <Field
          label={texts.number}
          hint={texts.numberHint}
          {...faultOf(isBadNumber ? texts.badNumber : null)}
        >
          <Input
            value={choice.number}
            inputMode="numeric"
            onChange={(_, data) => onChoose({ ...choice, number: data.value })}
          />
        </Field>
      )}
    </>
  );
}

function Options({ choice, onChoose }: Props) {
  const { paneReports: texts } = useTexts();
  const kind = paperKind(choice.kind);
  return (
    <>
      {kind.canBeEach && (
        <Checkbox
          label={texts.each}
          checked={choice.each}
          onChange={(_, { checked }) => onChoose({ ...choice, each: checked === true })}
        />
      )}
      {kind.hasSources && (
        <Checkbox
          label={texts.sources}
          checked={choice.withSources}
          onChange={(_, { checked }) => onChoose({ ...choice, withSources: checked === true })}
        />
      )}
    </>
  );
}

function About(props: Props) {
  const { read, choice, onChoose } = props;
  const { paneReports: texts } = useTexts();
  const kind = paperKind(choice.kind);
  return (
    <>
      {kind.ofPeriod && (
        <PeriodChoice period={choice.period} onChoose={period => onChoose({ ...choice, period })} />
      )}
      {kind.canBeWatched && (
        <WatchChoice
          label={texts.watch}
          agencies={read.book.agencies}
          value={choice.watch}
          onChoose={watch => onChoose({ ...choice, watch })}
        />
      )}
      {kind.ofAgency && !(kind.canBeEach && choice.each) && (
        <AgencyChoice
          label={texts.agency}
          agencies={read.book.agencies.filter(({ scored }) => scored)}
          value={choice.agency}
          none={texts.noAgency}
          onChoose={agency => onChoose({ ...choice, agency })}
        />
      )}
      <Options {...props} />
    </>
  );
}

export function PaperForm(props: Props) {
  const { choice, onChoose } = props;
  const { paneReports: texts } = useTexts();
  return (
    <>
      <Choice
        label={texts.kind}
        value={choice.kind}
        choices={PAPER_KIND_CODES.map(code => [code, texts.kinds[code]] as const)}
        onChoose={kind => onChoose({ ...choice, kind })}
      />
      <About {...props} />
      <DayAndNumber {...props} />
    </>
  );
}
