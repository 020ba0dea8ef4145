// What scores are made of and compared with, folded away below the ranking: the province's own score, other figures to
// try, criteria, surveys, the year before.

import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { ReadBook } from '../../book-store';
import { Section } from '../../components/Section';
import { useTexts } from '../../hooks/use-pane';
import { CompareYears } from './CompareYears';
import { ImportCriteria } from './ImportCriteria';
import { ImportSurvey } from './ImportSurvey';
import { ProvinceTool } from './ProvinceTool';
import { WhatIf } from './WhatIf';

const TOOLS = {
  province: ProvinceTool,
  whatIf: WhatIf,
  criteria: ImportCriteria,
  survey: ImportSurvey,
  compare: CompareYears,
} as const;

export function ScoreTools({ read }: { readonly read: ReadBook }) {
  const { paneTables: texts } = useTexts();
  return (
    <Section title={texts.tools}>
      <Accordion collapsible multiple>
        {(['province', 'whatIf', 'criteria', 'survey', 'compare'] as const).map(name => {
          const Tool = TOOLS[name];
          return (
            <AccordionItem key={name} value={name}>
              <AccordionHeader as="h3">{texts.toolNames[name]}</AccordionHeader>
              <AccordionPanel>
                <Tool read={read} />
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </Section>
  );
}
