// Which parts of Excel's programming interface this Excel lacks. The pane says so in words instead of failing.

export interface Requirement {
  readonly set: 'ExcelApi' | 'SharedRuntime' | 'CustomFunctionsRuntime';
  readonly version: string;
}

/** Without these nothing of the add-in works. */
export const FLOOR: readonly Requirement[] = [
  { set: 'ExcelApi', version: '1.14' },
  { set: 'SharedRuntime', version: '1.1' },
];

/** Without these only the functions in cells are missing. */
export const FUNCTIONS_FLOOR: readonly Requirement[] = [{ set: 'CustomFunctionsRuntime', version: '1.3' }];

export type IsSetSupported = (name: string, version: string) => boolean;

/** The requirements that `isSetSupported` denies. Outside Office, where there is nobody to ask, all of them. */
export const missingOf = (
  requirements: readonly Requirement[],
  isSetSupported: IsSetSupported | null,
): readonly Requirement[] => requirements.filter(({ set, version }) => !isSetSupported?.(set, version));

/** Asks the Office that this page runs in; null outside Office. */
export const officeSupport = (): IsSetSupported | null =>
  typeof Office === 'undefined' || !Office.context?.requirements
    ? null
    : (name, version) => Office.context.requirements.isSetSupported(name, version);
