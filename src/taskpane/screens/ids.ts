// The screens by name, in the order of the work. What each shows stands in registry.ts.

export const SCREEN_IDS = [
  'overview',
  'plan',
  'amend',
  'issue',
  'consolidate',
  'ledger',
  'issues',
  'scores',
  'appraise',
  'deadlines',
  'reports',
  'watch',
  'rules',
  'functions',
  'help',
  'settings',
] as const;

export type ScreenId = (typeof SCREEN_IDS)[number];
