// What a connection to one add-in remembers between its batches: kept references, registered events, functions.

import { FormatQueue } from '../model/format-queue';
import type { NamePart, TablePart } from '../model/parts';
import type { HostSheet } from '../model/sheet';
import type { CalculationEngine, HostWorkbook, RangeRef } from '../model/workbook';
import type { HostObject } from './object-type';

/** Gives model objects their Office.js face, so that the classes need not know each other. */
export interface Wrappers {
  range(ref: RangeRef): HostObject;
  worksheet(sheet: HostSheet): HostObject;
  table(table: TablePart): HostObject;
  name(item: NamePart): HostObject;
}

/** Where results of custom functions go. */
export interface FunctionResults {
  accept(results: readonly unknown[]): void;
}

/** Milliseconds after which a batch pauses. */
const LONGEST_STRETCH = 40;

export class Session {
  /** Changes of formats that no cell has taken yet. */
  readonly formats = new FormatQueue();
  readonly references = new Map<string, HostObject>();
  /** Registrations by `Class.event|target`. */
  readonly registeredEvents = new Map<string, number>();
  /** `context.runtime.enableEvents`. */
  eventsEnabled = true;
  engine: CalculationEngine | null = null;
  functionResults: FunctionResults | null = null;
  /** The add-in's functions and ribbon commands can be called from now on. */
  readonly ready = { customFunctions: false, actions: false };
  paneVisible = true;
  /** Set by a host that has a pane. */
  onShowPane: (visible: boolean) => void = () => undefined;
  /** Between two steps of a long batch; a page lets others of its thread have their turn. */
  pause: () => Promise<void> = () => Promise.resolve();
  /** Whether formulas wait until somebody asks for values: a page then computes once for many batches. */
  settlesLater = false;
  private settling: Promise<void> | null = null;
  private lastReference = 0;
  private lastPause = 0;

  constructor(
    readonly workbook: HostWorkbook,
    readonly wrap: Wrappers,
  ) {}

  retain(object: HostObject): void {
    if (object.referenceId !== null) return;
    this.lastReference += 1;
    object.referenceId = `ref-${this.lastReference}`;
    this.references.set(object.referenceId, object);
  }

  release(referenceId: string): void {
    this.references.delete(referenceId);
  }

  register(event: string, targetId: string, change: 1 | -1): void {
    const key = `${event}|${targetId}`;
    this.registeredEvents.set(key, Math.max(0, (this.registeredEvents.get(key) ?? 0) + change));
  }

  isRegistered(event: string, targetId: string): boolean {
    return (this.registeredEvents.get(`${event}|${targetId}`) ?? 0) > 0;
  }

  /** A batch begins: others had their turn just now. */
  beginStretch(): void {
    this.lastPause = performance.now();
  }

  /** Lets others have their turn where the last pause is long ago. */
  async pauseIfLong(): Promise<void> {
    if (performance.now() - this.lastPause < LONGEST_STRETCH) return;
    await this.pause();
    this.lastPause = performance.now();
  }

  /** Puts the changes of formats that wait into the cells. */
  async applyFormats(): Promise<void> {
    const steps = this.formats.steps();
    while (!steps.next().done) await this.pauseIfLong();
  }

  /** Brings formulas up to date, if there is something that computes them. */
  async settle(): Promise<void> {
    while (this.settling) await this.settling;
    if (!this.workbook.needsCalculation) return;
    this.workbook.needsCalculation = false;
    this.settling = (this.engine?.settle() ?? Promise.resolve()).finally(() => {
      this.settling = null;
    });
    await this.settling;
  }
}
