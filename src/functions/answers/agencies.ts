// PAR.DONVI and PAR.MADONVI: the agency that a text names. A text that fits several is refused with all named.

import { findAgency } from '../../core/agencies';
import type { Agency } from '../../core/agencies';
import { CellProblem } from '../cells';
import type { Scalar } from '../cells';
import type { CellFunction, FunctionContext } from '../context';
import { over } from '../over';
import { shown } from '../read-cells';

export function agencyIn(cell: Scalar, { model, texts }: FunctionContext): Agency {
  const finding = findAgency(model.agencies, String(cell));
  const named = (agency: Agency): string => {
    const parent =
      agency.parent === null ? undefined : model.agencies.byCode.get(agency.parent.toUpperCase());
    return texts.functions.agency(agency.name, agency.code, parent?.name ?? null);
  };
  switch (finding.kind) {
    case 'found':
      return finding.agency;
    case 'ambiguous':
      throw new CellProblem(
        '#VALUE!',
        texts.functions.ambiguousAgency(shown(cell, texts), finding.agencies.map(named)),
      );
    case 'unknown':
      throw new CellProblem(
        '#N/A',
        texts.functions.unknownAgency(shown(cell, texts), finding.nearest.map(named)),
      );
  }
}

const answered =
  (part: 'name' | 'code'): CellFunction =>
  (args, context) =>
    over({ required: 1, compute: cell => agencyIn(cell ?? '', context)[part] }, args, context.texts);

export const agencyName = answered('name');
export const agencyCode = answered('code');
