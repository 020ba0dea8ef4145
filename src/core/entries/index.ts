// What an agency is asked for: sections, fields, forms of every version, and whose form a workbook is.

export type * from './types';
export { FORM_TEMPLATES } from './form-templates';
export * from './identity';
