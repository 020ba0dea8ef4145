// What of our tables cannot be used as it stands, columns first; nothing is written before it is fixed.

import type { BookFault } from '../../app/book/model';
import { useTexts } from '../hooks/use-pane';
import { MissingColumns } from './MissingColumns';
import { Warning } from './Warning';

const FEW = 8;

export function Faults({ faults }: { readonly faults: readonly BookFault[] }) {
  const missing = faults.flatMap(fault => fault.missing ?? []);
  const rows = faults.filter(fault => fault.missing === undefined);
  return (
    <>
      <MissingColumns missing={missing} />
      <BadRows faults={rows} />
    </>
  );
}

function BadRows({ faults }: { readonly faults: readonly BookFault[] }) {
  const { faults: texts } = useTexts().paneCommon;
  if (faults.length === 0) return null;
  return (
    <Warning intent="error">
      {texts.title(faults.length)}
      <ul style={{ margin: '4px 0', paddingInlineStart: '20px' }}>
        {faults.slice(0, FEW).map(fault => (
          <li key={`${fault.table}|${fault.rowKey}|${fault.column}|${fault.cell}`}>{texts.line(fault)}</li>
        ))}
      </ul>
      {faults.length > FEW && texts.more(faults.length - FEW)}
    </Warning>
  );
}
