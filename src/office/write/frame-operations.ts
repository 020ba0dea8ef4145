// What begins and ends the writing of a sheet: making it and its tag, taking the protection away and putting it
// back, hiding it, deleting it.

import { SHEET_TAG_NAME, type ProtectionDeclaration, type SheetKey } from '../../workbook/declaration';
import { propertyOf, secondTagOf, type SecondTag } from '../../workbook/second-tag';
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

/** Takes the protection of an existing sheet away. Comes before all else: a password refuses the whole change here. */
export const unlockSheet = ({ name, existing }: SheetPlan): readonly Operation[] =>
  existing?.isProtected
    ? [{ what: name, bytes: CALL_BYTES, apply: pen => pen.sheet(name).protection.unprotect() }]
    : [];

/** Adds a new sheet with its tag at the end. */
export const addSheet = ({ name, existing, declaration }: SheetPlan): readonly Operation[] =>
  existing
    ? []
    : [
        {
          what: name,
          bytes: CALL_BYTES * 5,
          apply: pen => {
            const sheet = pen.context.workbook.worksheets.add(name);
            const tag = sheet.names.add(SHEET_TAG_NAME, `="${declaration.key}"`);
            tag.visible = false;
          },
        },
      ];

/** A existing sheet is shown or hidden as the user has it, and protected as it was where nothing else is declared. */
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

/** The hidden name of an existing sheet that the second tag alone has told. */
export const nameAgain = ({ name, existing, declaration }: SheetPlan): readonly Operation[] =>
  existing && existing.hiddenName !== 'says so'
    ? [
        {
          what: name,
          bytes: CALL_BYTES * 2,
          apply: pen => {
            const { names } = pen.sheet(name);
            const formula = `="${declaration.key}"`;
            if (existing.hiddenName === 'missing') names.add(SHEET_TAG_NAME, formula).visible = false;
            else names.getItem(SHEET_TAG_NAME).formula = formula;
          },
        },
      ]
    : [];

/** Where the workbook does not hold them yet, so that writing the same again changes nothing. */
export const putSecondTags = ({ before, plans }: PreparedChange): readonly Operation[] =>
  plans.flatMap(({ declaration, name }) => {
    const tag = secondTagOf(declaration);
    return tag && before.properties.get(tag.property) !== tag.table ? [putSecondTag(name, tag)] : [];
  });

export const putSecondTag = (what: string, { property, table }: SecondTag): Operation => ({
  what,
  bytes: CALL_BYTES,
  apply: pen => void pen.context.workbook.properties.custom.add(property, table),
});

/** Of those that the workbook holds. */
export const dropSecondTags = (
  keys: readonly SheetKey[],
  stored: ReadonlyMap<string, string>,
): readonly Operation[] =>
  keys
    .map(propertyOf)
    .filter(property => stored.has(property))
    .map(property => ({
      what: '',
      bytes: CALL_BYTES,
      apply: pen => {
        pen.context.workbook.properties.custom.getItemOrNullObject(property).delete();
      },
    }));
