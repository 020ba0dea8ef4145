// `Excel.createWorkbook`: on the web the workbook is asked in one call, elsewhere the application makes a workbook
// that is then opened. The host shows one workbook; the others are kept for tests and told to the page.

import { invalidArgument } from '../../model/errors';
import type { HostWorkbook } from '../../model/workbook';
import type { Args } from '../args';
import { bind, type HostObject, type ObjectType } from '../object-type';

function fileOf(args: Args): string {
  const base64 = args.optionalText(0) ?? '';
  if (!/^[a-z\d+/]*=*$/i.test(base64)) throw invalidArgument('the file of a new workbook is base64');
  return base64;
}

function show(workbook: HostWorkbook, base64: string): undefined {
  workbook.openedBeside.push(base64);
  workbook.onOpenedBeside(base64);
}

const WorkbookCreated: ObjectType<{ readonly beside: HostWorkbook; readonly base64: string }> = {
  name: 'WorkbookCreated',
  scalars: { Id: { get: () => 'created' } },
  methods: { Open: ({ beside, base64 }) => show(beside, base64) },
};

export const createWorkbook = (workbook: HostWorkbook, args: Args): HostObject =>
  bind(WorkbookCreated, { beside: workbook, base64: fileOf(args) });

export const createAndOpenWorkbook = (workbook: HostWorkbook, args: Args): undefined =>
  show(workbook, fileOf(args));
