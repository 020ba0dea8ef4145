// How formulas are typed in this Excel, asked for once while a screen that shows some is open.

import { useEffect, useState } from 'react';
import { decimalSeparator } from '../../office';

/** The point until Excel has answered, or where it does not. */
export function useDecimalSeparator(): ',' | '.' {
  const [separator, setSeparator] = useState<',' | '.'>('.');
  useEffect(() => {
    let open = true;
    const take = (found: ',' | '.') => {
      if (open) setSeparator(found);
    };
    decimalSeparator().then(take, () => undefined);
    return () => {
      open = false;
    };
  }, []);
  return separator;
}
