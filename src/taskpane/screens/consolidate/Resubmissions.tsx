// What agencies changed against the return that the workbook holds, cell by cell, to be taken or kept.

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
} from '@fluentui/react-components';
import type { RetainedValues } from '../../../app/returns/retain-values';
import type { Resubmission } from '../../../app/returns/resubmissions';
import type { CellDifference } from '../../../core/consolidation';
import type { EntryValue } from '../../../core/entries';
import { captionOfField } from '../../../app/returns/result-rows';
import { CappedList } from '../../components/CappedList';
import { Section } from '../../components/Section';
import { useTexts } from '../../hooks/use-pane';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  change: { display: 'flex', flexDirection: 'column', padding: '6px 0' },
});

const keyOf = ({ section, rowId, field }: CellDifference): string => `${section}|${rowId}|${field}`;

interface ChangesProps {
  readonly differences: readonly CellDifference[];
  readonly retained: readonly CellDifference[];
  readonly onRetain: (retained: readonly CellDifference[]) => void;
}

function Changes({ differences, retained, onRetain }: ChangesProps) {
  const { paneConsolidate: texts } = useTexts();
  const styles = useStyles();
  const keys = new Set(retained.map(keyOf));
  const shown = (value: EntryValue): string => (value === null ? texts.blank : String(value));
  return (
    <>
      <div className={styles.row}>
        <Button size="small" onClick={() => onRetain(differences)}>
          {texts.retainAll}
        </Button>
        <Button size="small" onClick={() => onRetain([])}>
          {texts.takeAll}
        </Button>
      </div>
      <CappedList items={differences} label={texts.changes(differences.length)} keyOf={keyOf}>
        {difference => (
          <div className={styles.change}>
            <Body1>
              {texts.difference(
                texts.sections[difference.section],
                difference.rowId,
                captionOfField(difference.field, difference.section),
              )}
            </Body1>
            <Caption1>
              {texts.beforeAfter(shown(difference.before), shown(difference.after))} ·{' '}
              {difference.origin.sheet}
              {difference.origin.cell !== '' && `!${difference.origin.cell}`}
            </Caption1>
            <Checkbox
              label={texts.retain}
              checked={keys.has(keyOf(difference))}
              onChange={(_, { checked }) =>
                onRetain(
                  checked === true
                    ? [...retained, difference]
                    : retained.filter(other => keyOf(other) !== keyOf(difference)),
                )
              }
            />
          </div>
        )}
      </CappedList>
    </>
  );
}

interface Props {
  readonly resubmissions: readonly Resubmission[];
  readonly agencyNames: ReadonlyMap<string, string>;
  readonly retained: readonly RetainedValues[];
  readonly onRetain: (retained: readonly RetainedValues[]) => void;
}

export function Resubmissions({ resubmissions, agencyNames, retained, onRetain }: Props) {
  const { paneConsolidate: texts } = useTexts();
  const changed = resubmissions.filter(({ differences, isStale }) => differences.length > 0 && !isStale);
  if (changed.length === 0) return null;
  const retainedOf = (agency: string) => retained.find(item => item.agency === agency)?.differences ?? [];
  return (
    <Section title={texts.resubmissions(changed.length)}>
      <Body1 block>{texts.resubmissionHint}</Body1>
      <Accordion collapsible multiple>
        {changed.map(({ agency, differences }) => (
          <AccordionItem key={agency} value={agency}>
            <AccordionHeader>
              {agencyNames.get(agency) ?? agency}: {texts.changes(differences.length)}
              {retainedOf(agency).length > 0 && ` · ${texts.retainedCount(retainedOf(agency).length)}`}
            </AccordionHeader>
            <AccordionPanel>
              <Changes
                differences={differences}
                retained={retainedOf(agency)}
                onRetain={next =>
                  onRetain([
                    ...retained.filter(item => item.agency !== agency),
                    { agency, differences: next },
                  ])
                }
              />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
}
