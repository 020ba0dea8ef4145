// What an agency is asked for: sections, fields, forms of every version, and whose form a workbook is.

export type * from './types';
export * from './fields';
export { FORM_TEMPLATES } from './form-templates';
export * from './identity';
