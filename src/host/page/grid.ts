// The grid on the screen: Univer with its UI, on the same model that the Node host has.

import '../engine/iterator-helpers';
import { LocaleType, LogLevel, merge, Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { SheetsNumfmtCellContentController, UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { ILayoutService, UniverUIPlugin } from '@univerjs/ui';
import { VIETNAMESE, type HostWorkbook } from '../model/workbook';
import { UniverMirror } from '../engine/mirror';
import { showLooks } from './looks';
import { pause } from './pause';
import { takeLocalNumbers } from './local-numbers';
import { readTypedEntries } from './typed-entries';
import { englishLabels, vietnameseLabels } from './grid-labels';
import './grid-styles';

/** Formulas that are computed before others of the thread have their turn. */
const FORMULAS_A_SLICE = 5;

const LABELS = {
  vi: { locale: LocaleType.VI_VN, labels: vietnameseLabels },
  en: { locale: LocaleType.EN_US, labels: englishLabels },
};

export function openGrid(
  workbook: HostWorkbook,
  container: HTMLElement,
  language: 'vi' | 'en',
): UniverMirror {
  const { locale, labels } = LABELS[language];
  const univer = new Univer({
    theme: defaultTheme,
    locale,
    locales: { [locale]: merge({}, ...labels) },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { intervalCount: FORMULAS_A_SLICE });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: true,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  const mirror = new UniverMirror(univer, workbook, pause);
  const numbers = univer.__getInjector().get(SheetsNumfmtCellContentController);
  numbers.setNumfmtLocal(workbook.culture === VIETNAMESE ? 'vi' : 'en');
  readTypedEntries(mirror);
  takeLocalNumbers(mirror);
  showLooks(mirror);
  return mirror;
}

/** Keys go to the cells from now on. */
export const focusCells = (mirror: UniverMirror): void =>
  mirror.univer.__getInjector().get(ILayoutService).focus();
