// The ledger as `--ledger` writes it: every file and every expected agency, totals, and what came again changed.

import type { FileRecord } from '../../core/consolidation';
import type { Severity } from '../../core/issues';
import { repairText } from '../../texts/word-issue';
import type { ConsolidationOutcome } from '../consolidate-returns';
import { reasonText } from './result-rows';
import { resubmissionsJson } from './resubmissions';

const countOf = ({ issues }: FileRecord, severity: Severity): number =>
  issues.filter(issue => issue.severity === severity).length;

const fileJson = (file: FileRecord): unknown => ({
  file: file.file,
  sha256: file.sha256 || null,
  size: file.size,
  status: file.status,
  agency: file.agency,
  period: file.period,
  receivedOn: file.receivedOn,
  receivedBy: file.receivedBy,
  confirmed: file.confirmed,
  reasonCode: file.reasonCode,
  reason: reasonText(file) || null,
  repairs: file.repairs.map(repair => ({ ...repair, text: repairText(repair) })),
  issues: {
    error: countOf(file, 'error'),
    warning: countOf(file, 'warning'),
    info: countOf(file, 'info'),
  },
});

export const ledgerJson = ({ result, resubmissions }: ConsolidationOutcome): unknown => ({
  expected: result.agencies.length,
  files: result.files.map(fileJson),
  agencies: result.agencies.map(({ code, status, file, receivedOn, lastDay, daysLate }) => ({
    code,
    status,
    file,
    receivedOn,
    lastDay,
    daysLate,
  })),
  resubmissions: resubmissionsJson(resubmissions),
  totals: result.totals,
});
