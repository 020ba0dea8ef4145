// PAR.NHIEMVU and PAR.CHITIEU: a row of the plan or of its targets, spilled to the right.

import { codeKey } from '../../core/text';
import { functionResults } from '../../texts';
import { CellProblem } from '../cells';
import type { CellFunction } from '../context';
import { overColumn } from '../over';
import { codesAtHand, shown, textOfCell } from '../read-cells';
import { targetIn } from './targets';

const TASK_WIDTH = 8;

/** Code, group, area, content, lead, coordinating agencies, deliverable, timing. */
export const task: CellFunction = (args, { model, texts }) =>
  overColumn(
    {
      required: 1,
      compute: cell => {
        const code = textOfCell(cell ?? '');
        const found = model.assignments.get(codeKey(code));
        if (!found) {
          const codes = codesAtHand(
            code,
            model.book.plan.assignments.map(({ id }) => id),
          );
          throw new CellProblem('#N/A', texts.functions.unknownTask(shown(cell ?? '', texts), codes));
        }
        return [
          found.id,
          found.group,
          found.area,
          found.content,
          found.leadAgency,
          found.coordinatingAgencies,
          found.deliverable,
          found.timing,
        ];
      },
    },
    TASK_WIDTH,
    args,
    texts,
  );

/** Code, name, unit, comparison, a threshold for each year of the plan, clause. */
export const target: CellFunction = (args, context) => {
  const { firstYear, lastYear } = context.model.book.plan.decision;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => String(firstYear + at));
  return overColumn(
    {
      required: 1,
      compute: cell => {
        const found = targetIn(cell ?? '', context);
        return [
          found.code,
          found.name,
          found.unit === '%' ? '%' : found.unitName,
          functionResults.comparison(found.comparison),
          ...years.map(year => found.thresholds[year] ?? ''),
          found.clause,
        ];
      },
    },
    years.length + 5,
    args,
    context.texts,
  );
};
