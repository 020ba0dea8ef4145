// A change of the plan in words.

import { ASSIGNMENT_FIELDS, type PlanChange } from '../../../core/plan';
import { useTexts } from '../../hooks/use-pane';

export function useChangeText(): (change: PlanChange) => string {
  const { paneAmend: texts } = useTexts();
  return change => {
    switch (change.kind) {
      case 'add':
        return change.task === null
          ? texts.change.add(change.heading, change.texts.content)
          : texts.change.addPart(change.task, change.texts.content);
      case 'change': {
        const fields = ASSIGNMENT_FIELDS.filter(field => change.texts[field] !== undefined);
        return texts.change.change(change.id, fields.map(field => texts.fields[field]).join(', '));
      }
      case 'retire':
        return texts.change.retire(change.id);
      case 'addHeading':
        return texts.change.addHeading(change.heading.id, change.heading.name);
    }
  };
}
