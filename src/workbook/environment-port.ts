// What can be asked of the Excel at hand, harmlessly and on a sheet of its own: how it behaves where versions differ.
// Excel (src/office) implements it; the command in src/app runs it and makes a report.

/** What each probe may find. The first is what the add-in is built for; none of them harms it. */
export const PROBE_ANSWERS = {
  'calculated-column': ['fills', 'retains'],
  'filtered-rows': ['misses', 'lands'],
  tags: ['retained', 'lost'],
  'document-properties': ['retained', 'lost'],
  'undo-group': ['refuses', 'allows'],
  'page-set-up': ['free', 'onePage'],
  apostrophe: ['retained', 'consumed'],
  unlocking: ['refuses', 'allows'],
  'last-series': ['refuses', 'allows'],
  'wordless-alert': ['refuses', 'allows'],
  selection: ['reached', 'elsewhere'],
  functions: ['computed', 'stale', 'waiting', 'unknown'],
} as const;

export type ProbeId = keyof typeof PROBE_ANSWERS;
export const PROBES = Object.keys(PROBE_ANSWERS) as readonly ProbeId[];

export type ProbeFinding =
  | { readonly kind: 'answer'; readonly answer: string }
  /** Excel refused a call of the probe; `code` and `message` as Excel gives them. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /** This Excel lacks the API set that the probe needs, such as "ExcelApi 1.20". */
  | { readonly kind: 'unsupported'; readonly needs: string };

/** Ways to hand a file to the user that this window says it has. */
export type HandOverWay = 'newWorkbook' | 'savePicker' | 'link' | 'browserWindow';

/** What the program says of itself. Nothing of the person, the workbook or the machine's name. */
export interface EnvironmentFacts {
  readonly platform: string;
  readonly officeVersion: string;
  readonly language: string;
  /** Newest version of each API set that is there; empty where the set is missing. */
  readonly sets: Readonly<Record<'ExcelApi' | 'SharedRuntime' | 'CustomFunctionsRuntime', string>>;
  readonly decimalSeparator: string;
  readonly browser: string;
  readonly handOver: readonly HandOverWay[];
}

export interface EnvironmentPort {
  /** Throws `PortError`. */
  facts(): Promise<EnvironmentFacts>;
  /** Remembers where the user is and adds the scratch sheet. Throws `PortError`; then `close` is still to be called. */
  open(): Promise<void>;
  /** Never throws for what Excel refuses: that is a finding. */
  probe(id: ProbeId): Promise<ProbeFinding>;
  /** Deletes the scratch sheet, one left by an earlier run too, and goes back to where the user was. Throws `PortError`. */
  close(): Promise<void>;
}
