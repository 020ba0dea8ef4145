// The sentence for what the workbook refused.

import type { Texts } from '../texts';
import { PortError } from '../workbook/port';

const textOrNull = (value: string | number | undefined): string | null =>
  value === undefined ? null : String(value);

export function portErrorText(texts: Texts, error: unknown): string {
  const sentences = texts.portErrors;
  if (!(error instanceof PortError))
    return sentences.unknown(error instanceof Error ? error.message : String(error));
  const { code, params } = error;
  const place = {
    sheet: String(params['sheet'] ?? ''),
    table: textOrNull(params['table']),
    cell: textOrNull(params['cell']),
  };
  switch (code) {
    case 'cell-edit-mode':
    case 'other-workbook':
    case 'cancelled':
      return sentences[code];
    case 'unreadable-tag':
      return sentences['unreadable-tag'](place.sheet);
    case 'protected':
      return sentences.protected({ sheet: textOrNull(params['sheet']) });
    case 'hidden-rows':
      return sentences['hidden-rows'](place.sheet);
    case 'not-as-written':
      return sentences['not-as-written'](place);
    case 'own-formulas':
      return sentences['own-formulas']({ ...place, column: String(params['column'] ?? '') });
    case 'name-taken':
    case 'damaged':
      return sentences[code](place);
    case 'unsupported':
      return sentences.unsupported(String(params['missing'] ?? params['location'] ?? params['what'] ?? ''));
    case 'unknown':
      if (params['reason'] === 'not restored') return sentences.notRestored;
      if (params['reason'] === 'already undone') return sentences.alreadyUndone;
      return sentences.unknown(String(params['message'] ?? error.message));
  }
}
