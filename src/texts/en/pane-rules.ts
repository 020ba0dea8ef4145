// Words of the screen of rules. What a rule says stands in Vietnamese, as on the form.

import type { paneRules as words } from '../vi/pane-rules';

export const paneRules: typeof words = {
  hint: 'A rule that is off is told no longer in workbooks issued from that day and at consolidation; reports print its day and reason. A target that is missed stays missed.',
  search: 'Find a rule',
  searchHint: 'A few words of what it says',
  onlyOff: 'Only rules that are off',
  list: 'Rules',
  count: (off, all) => `${all} rules, ${off} of them off or to be off`,
  none: 'No rule fits.',
  sections: { tasks: 'Tasks', targets: 'Targets', selfScores: 'Self-scores' },
  on: 'In use',
  off: day => `Off since ${day}`,
  willBeOff: day => `Off from ${day}`,
  reasonWas: reason => `Reason: ${reason}`,
  day: 'Off from',
  reason: 'Reason',
  reasonHint: 'Reports print it as it stands here.',
  switchOff: 'Switch the rule off',
  changeOff: 'Write the new day and reason',
  switchOn: 'Switch it on again',
  willWrite: 'Writes to the table of rules on the sheet of settings.',
  offDone: (name, day) => `The rule “${name}” is off from ${day}.`,
  onDone: name => `The rule “${name}” is on again.`,
  action: name => `Change the rule “${name}”`,
};
