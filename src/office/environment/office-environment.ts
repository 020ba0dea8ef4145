// The Excel at hand, asked how it behaves: the probes on their scratch sheet.

import type {
  EnvironmentFacts,
  EnvironmentPort,
  ProbeFinding,
  ProbeId,
} from '../../workbook/environment-port';
import { PortError } from '../../workbook/port';
import { portErrorOf } from '../errors';
import { FLOOR, missingOf, officeSupport, type IsSetSupported } from '../floor';
import { LONG_PATIENCE, RoundTrips } from '../round-trips';
import { apostrophe, functions, undoGroup } from './cell-probes';
import { factsOf } from './facts';
import type { Probe } from './probe';
import { addScratchSheet, goBack, removeScratchSheets, whereabouts, type Whereabouts } from './scratch-sheet';
import {
  documentProperties,
  lastSeries,
  tags,
  pageSetUp,
  selection,
  unlocking,
  wordlessAlert,
} from './sheet-probes';
import { calculatedColumn, filteredRows } from './table-probes';

const PROBE: Readonly<Record<ProbeId, Probe>> = {
  'calculated-column': calculatedColumn,
  'filtered-rows': filteredRows,
  tags,
  'document-properties': documentProperties,
  'undo-group': undoGroup,
  'page-set-up': pageSetUp,
  apostrophe,
  unlocking,
  'last-series': lastSeries,
  'wordless-alert': wordlessAlert,
  selection,
  functions,
};

export interface OfficeEnvironmentOptions {
  /** The name of the scratch sheet in the user's words. */
  readonly sheetName: () => string;
  readonly isSetSupported?: IsSetSupported | null;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

const pause = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds));

export class OfficeEnvironment implements EnvironmentPort {
  readonly #trips = new RoundTrips();
  readonly #patient = new RoundTrips(LONG_PATIENCE);
  #from: Whereabouts | null = null;
  #sheetId: string | null = null;

  constructor(readonly options: OfficeEnvironmentOptions) {}

  facts(): Promise<EnvironmentFacts> {
    return factsOf(this.#trips, this.#support());
  }

  async open(): Promise<void> {
    const missing = missingOf(FLOOR, this.#support());
    if (missing.length > 0)
      throw new PortError('unsupported', {
        missing: missing.map(({ set, version }) => `${set} ${version}`).join(', '),
      });
    this.#from = await whereabouts(this.#trips);
    await removeScratchSheets(this.#trips);
    this.#sheetId = await this.#added();
  }

  async probe(id: ProbeId): Promise<ProbeFinding> {
    const { needs, find } = PROBE[id];
    const sheetId = this.#sheetId;
    if (sheetId === null) throw new Error('The scratch sheet is not open.');
    if (needs && missingOf([needs], this.#support()).length > 0)
      return { kind: 'unsupported', needs: `${needs.set} ${needs.version}` };
    try {
      const answer = await find({ trips: this.#trips, sheetId, sleep: this.options.sleep ?? pause });
      return { kind: 'answer', answer };
    } catch (error) {
      const { code, params } = portErrorOf(error);
      return {
        kind: 'refused',
        code: String(params['officeCode'] ?? code),
        message: String(params['message'] ?? ''),
      };
    }
  }

  async close(): Promise<void> {
    const from = this.#from;
    this.#sheetId = null;
    await removeScratchSheets(this.#patient);
    if (from) await goBack(this.#patient, from);
    this.#from = null;
  }

  /** Excel refuses a new sheet where the structure of the workbook is locked. */
  async #added(): Promise<string> {
    try {
      return await addScratchSheet(this.#trips, this.options.sheetName());
    } catch (error) {
      const { code, params } = portErrorOf(error);
      throw code === 'protected' ? new PortError('protected', { ...params, what: 'workbook' }) : error;
    }
  }

  #support(): IsSetSupported | null {
    return this.options.isSetSupported === undefined ? officeSupport() : this.options.isSetSupported;
  }
}
