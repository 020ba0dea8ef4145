// The template versions that forms were issued in, as they are recorded. Agencies hold forms of all of them; whatever
// is issued today, a return is read by the layout that it was issued with.

import { templates } from '../../data/form-templates.json';
import type { FormTemplate } from './types';

/** Every version that was ever issued, ascending. A version is added when the form changes and then stays as it is. */
export const FORM_TEMPLATES = templates as readonly FormTemplate[];
