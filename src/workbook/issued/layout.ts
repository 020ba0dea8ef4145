// The entry columns of the issued workbook, as reading needs them: the same captions that the sheets show.

import { ENTRY_FIELDS, fieldKeysOf } from '../../core/entries';
import type { EntryLayout, SectionKey, SectionLayout } from '../../core/entries';
import { FORM_HEADER_ROW } from './header-row';
import { forms } from '../../texts/vi/forms';

export const TABLE_NAMES: Readonly<Record<SectionKey, string>> = {
  tasks: 'tblNhiemVu',
  targets: 'tblSoLieuChiTieu',
  selfScores: 'tblTuCham',
};

function sectionLayout(section: SectionKey): SectionLayout {
  const captions: Readonly<Record<string, string>> = forms.captions[section];
  const keys = new Set(fieldKeysOf(section));
  return {
    section,
    sheetCaption: forms.sheets[section],
    tableName: TABLE_NAMES[section],
    headerRow: FORM_HEADER_ROW,
    idCaption: captions['id'] ?? '',
    fields: ENTRY_FIELDS[section].map(({ key, kind, choices }) => ({
      key,
      kind,
      caption: captions[key] ?? '',
      ...(choices ? { choices } : {}),
    })),
    otherCaptions: Object.entries(captions)
      .filter(([key]) => key !== 'id' && !keys.has(key))
      .map(([, caption]) => caption),
  };
}

export const ISSUED_LAYOUT: EntryLayout = (['tasks', 'targets', 'selfScores'] as const).map(sectionLayout);
