// What begins and ends the writing of a sheet: making it and its mark, taking the protection away and putting it
// back, hiding it, deleting it.

import { SHEET_MARK_NAME, type ProtectionDeclaration, type SheetKey } from '../../workbook/declaration';
import { propertyOf, secondMarkOf, type SecondMark } from '../../workbook/second-mark';
import type { SheetView } from '../sheet-view';
import { CALL_BYTES, type Operation } from './operation';
import type { PreparedChange } from './prepare';
import type { SheetPlan } from './sheet-plan';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

const protectionOptions = (declared: ProtectionDeclaration): Excel.WorksheetProtectionOptions => ({
  allowSort: declared.allowSort,
  allowAutoFilter: declared.allowFilter,
  allowFormatColumns: declared.allowFormatColumns,
  allowFormatRows: declared.allowFormatRows,
});

/** Takes the protection of a standing sheet away. Comes before all else: a password refuses the whole change here. */
export const unlockSheet = ({ name, existing }: SheetPlan): readonly Operation[] =>
  existing?.isProtected
    ? [{ what: name, bytes: CALL_BYTES, apply: pen => pen.sheet(name).protection.unprotect() }]
    : [];

/** Adds a new sheet with its mark at the end. */
export const addSheet = ({ name, existing, declaration }: SheetPlan): readonly Operation[] =>
  existing
    ? []
    : [
        {
          what: name,
          bytes: CALL_BYTES * 5,
          apply: pen => {
            const sheet = pen.context.workbook.worksheets.add(name);
            const mark = sheet.names.add(SHEET_MARK_NAME, `="${declaration.key}"`);
            mark.visible = false;
          },
        },
      ];

/** A standing sheet is shown or hidden as the user has it, and protected as it was where nothing else is declared. */
export const closeSheet = (plan: SheetPlan): Operation => ({
  what: plan.name,
  bytes: CALL_BYTES * 4,
  apply: pen => {
    const sheet = pen.sheet(plan.name);
    const { protection, visibility } = plan.declaration;
    if (protection) sheet.protection.protect(protectionOptions(protection));
    else if (plan.existing?.isProtected) sheet.protection.protect(plan.existing.protectionOptions);
    if (!plan.existing && visibility !== 'visible') sheet.visibility = VISIBILITY[visibility];
  },
});

export const deleteSheet = (sheet: SheetView): Operation => ({
  what: sheet.name,
  bytes: CALL_BYTES * 2,
  apply: pen => {
    // Excel deletes no sheet that is hidden beyond the user's reach.
    if (sheet.visibility === 'veryHidden') pen.sheet(sheet.id).visibility = 'Hidden';
    pen.sheet(sheet.id).delete();
  },
});

/** The hidden name of a standing sheet that the second mark alone has told. */
export const nameAgain = ({ name, existing, declaration }: SheetPlan): readonly Operation[] =>
  existing && existing.hiddenName !== 'says so'
    ? [
        {
          what: name,
          bytes: CALL_BYTES * 2,
          apply: pen => {
            const { names } = pen.sheet(name);
            const formula = `="${declaration.key}"`;
            if (existing.hiddenName === 'missing') names.add(SHEET_MARK_NAME, formula).visible = false;
            else names.getItem(SHEET_MARK_NAME).formula = formula;
          },
        },
      ]
    : [];

/** Where the workbook does not hold them yet, so that writing the same again changes nothing. */
export const putSecondMarks = ({ before, plans }: PreparedChange): readonly Operation[] =>
  plans.flatMap(({ declaration, name }) => {
    const mark = secondMarkOf(declaration);
    return mark && before.properties.get(mark.property) !== mark.table ? [putSecondMark(name, mark)] : [];
  });

export const putSecondMark = (what: string, { property, table }: SecondMark): Operation => ({
  what,
  bytes: CALL_BYTES,
  apply: pen => void pen.context.workbook.properties.custom.add(property, table),
});

/** Of those that the workbook holds. */
export const dropSecondMarks = (
  keys: readonly SheetKey[],
  held: ReadonlyMap<string, string>,
): readonly Operation[] =>
  keys
    .map(propertyOf)
    .filter(property => held.has(property))
    .map(property => ({
      what: '',
      bytes: CALL_BYTES,
      apply: pen => {
        pen.context.workbook.properties.custom.getItemOrNullObject(property).delete();
      },
    }));
