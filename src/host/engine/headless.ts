// The formula engine without a screen, for Node.

import './iterator-helpers';
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import type { HostWorkbook } from '../model/workbook';
import { UniverMirror } from './mirror';

/** `pause`, where others share the thread, lets them have their turn between two slices of long work. */
export function headlessEngine(
  workbook: HostWorkbook,
  pause: (() => Promise<void>) | null = null,
): UniverMirror {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { enUS: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  return new UniverMirror(univer, workbook, pause);
}
