// The entry columns of the issued workbook, as reading needs them: the same captions that the sheets show.

import { NOT_APPLICABLE_MARK, TASK_STATUSES } from '../../core/rules';
import type { EntryLayout, FieldKind, SectionKey, SectionLayout } from '../../core/entries';
import { HEADER_ROW } from './header-row';
import { forms } from '../../texts/vi/forms';

export const TABLE_NAMES: Readonly<Record<SectionKey, string>> = {
  tasks: 'tblNhiemVu',
  targets: 'tblSoLieuChiTieu',
  selfScores: 'tblTuCham',
};

const KINDS: Readonly<Record<SectionKey, Readonly<Record<string, FieldKind>>>> = {
  tasks: {
    status: 'choice',
    completion: 'percent',
    dateDone: 'date',
    result: 'text',
    evidenceNumber: 'documentNumber',
    evidenceDate: 'date',
    explanation: 'text',
    plannedFunds: 'money',
    grantedFunds: 'money',
    spentFunds: 'money',
  },
  targets: { numerator: 'number', denominator: 'number', previous: 'number', explanation: 'text' },
  selfScores: { notApplicable: 'choice', selfScore: 'points', evidence: 'text', explanation: 'text' },
};

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  status: Object.values(TASK_STATUSES),
  notApplicable: [NOT_APPLICABLE_MARK],
};

function sectionLayout(section: SectionKey): SectionLayout {
  const captions: Readonly<Record<string, string>> = forms.captions[section];
  const kinds = KINDS[section];
  return {
    section,
    sheetCaption: forms.sheets[section],
    tableName: TABLE_NAMES[section],
    headerRow: HEADER_ROW,
    idCaption: captions['id'] ?? '',
    fields: Object.entries(kinds).map(([key, kind]) => ({
      key,
      kind,
      caption: captions[key] ?? '',
      ...(CHOICES[key] ? { choices: CHOICES[key] } : {}),
    })),
    otherCaptions: Object.entries(captions)
      .filter(([key]) => key !== 'id' && !(key in kinds))
      .map(([, caption]) => caption),
  };
}

export const ISSUED_LAYOUT: EntryLayout = (['tasks', 'targets', 'selfScores'] as const).map(sectionLayout);
