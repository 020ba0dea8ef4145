// What the page says. The words are given by who embeds the page: it knows its add-in and its readers' language.

/** A step of the card that leads a newcomer through the add-in. */
interface GuideStep {
  /** A command of the add-in's ribbon, or `samples` where there are any. */
  readonly action: string;
  readonly title: string;
  readonly text: string;
}

export interface HostTexts {
  readonly title: string;
  readonly about: string;
  readonly newBook: string;
  readonly openBook: string;
  readonly saveBook: string;
  readonly guide: string;
  /** What a screen reader calls the grid. */
  readonly gridName: string;
  /** What a screen reader calls the grid's own controls. */
  readonly gridControls: {
    readonly cellName: string;
    readonly names: string;
    readonly addSheet: string;
    readonly allSheets: string;
    readonly gridlines: string;
    readonly zoom: string;
    readonly wholeSize: string;
    readonly smaller: string;
    readonly larger: string;
    readonly announcements: (number: number) => string;
  };
  readonly paneTitle: string;
  readonly resizePane: string;
  readonly close: string;
  readonly starting: string;
  readonly ready: string;
  readonly busy: string;
  /** A command was pressed before the add-in could be called. */
  readonly busyStarting: string;
  readonly welcome: {
    readonly title: string;
    readonly intro: string;
    readonly steps: readonly GuideStep[];
    readonly hide: string;
  };
  /** The workbook of before was opened again. */
  readonly restored: {
    readonly title: string;
    readonly text: string;
    readonly goOn: string;
    readonly anew: string;
  };
  /** Asked before a workbook with unsaved changes gives its place. */
  readonly discard: string;
  /** The browser keeps nothing over a reload. */
  readonly notKept: string;
  readonly locked: (sheet: string) => string;
  readonly notOpened: (file: string, reason: string) => string;
  readonly opened: (file: string) => string;
  readonly openedBesideName: string;
  readonly openedBeside: (file: string) => string;
  readonly saved: (file: string) => string;
  /** The file lacks the workbook's charts. */
  readonly savedWithoutCharts: (file: string) => string;
  readonly samplesTaken: (count: number) => string;
  readonly samplesWithoutPlace: string;
  readonly samplesMissing: string;
  readonly paneFailed: (reason: string) => string;
  readonly actionFailed: (reason: string) => string;
}
