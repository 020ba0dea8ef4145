// The port over .xlsx bytes keeps the contract of every workbook port.
import type { WorkbookPort } from '../../../src/workbook/port';
import { openXlsx, type XlsxPort } from '../../../src/xlsx';
import { describeWorkbookPort, type WorkbookUnderTest } from '../../contract/workbook-port';
import { FileByHand, officeWorkbook } from '../../support/xlsx-by-hand';

const opened = (bytes: Uint8Array): XlsxPort => {
  const outcome = openXlsx(bytes);
  if (outcome.kind === 'failed') throw new Error(outcome.error);
  return outcome.value;
};

/** Between two acts of the port the file is saved, edited by hand and opened again. */
function fileUnderTest(): WorkbookUnderTest {
  let current = opened(officeWorkbook());
  const port: WorkbookPort = {
    read: control => current.read(control),
    write: (change, control) => current.write(change, control),
    reveal: () => current.reveal(),
  };
  const byHand = (action: (file: FileByHand) => void): Promise<void> => {
    const file = new FileByHand(current.bytes());
    action(file);
    current = opened(file.bytes);
    return Promise.resolve();
  };
  const look = <T>(see: (file: FileByHand) => T): Promise<T> =>
    Promise.resolve(see(new FileByHand(current.bytes())));
  return {
    port,
    addSheet: (name, cells) =>
      byHand(file => {
        file.addSheet(name, cells);
      }),
    rename: (from, to) =>
      byHand(file => {
        file.rename(from, to);
      }),
    type: (sheet, cell, content) =>
      byHand(file => {
        file.type(sheet, cell, content);
      }),
    addColumn: (sheet, table, cells) =>
      byHand(file => {
        file.addColumn(sheet, table, cells);
      }),
    contentAt: (sheet, cell) => look(file => file.contentAt(sheet, cell)),
    copySheet: (name, copy) =>
      byHand(file => {
        file.copySheet(name, copy);
      }),
    deleteTable: (sheet, table) =>
      byHand(file => {
        file.deleteTable(sheet, table);
      }),
    lockStructure: () =>
      byHand(file => {
        file.lockStructure();
      }),
    setTag: (sheet, refersTo) =>
      byHand(file => {
        file.setTag(sheet, refersTo);
      }),
    saveAndOpen: () => byHand(() => undefined),
    documentProperties: () => look(file => file.documentProperties()),
    setDocumentProperty: (name, value) =>
      byHand(file => {
        file.setDocumentProperty(name, value);
      }),
    everythingOf: sheet => look(file => file.everythingOf(sheet)),
  };
}

describeWorkbookPort('the file port', () => Promise.resolve(fileUnderTest()));
