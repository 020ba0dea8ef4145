// From and below which an amount of money in a return is doubted: settings of the office. The defaults are stated
// choices with their reasons; a workbook's row that cannot be used keeps the default and is reported.

import data from '../../data/reading-limits.json';

/** Both in millions of đồng; the floor lies below the ceiling. */
export interface AmountLimits {
  /** Amounts above zero and below this are reported: they may be thousands of millions. 0 tells none. */
  readonly fundsFloor: number;
  /** Amounts from this on are not counted: they can only be đồng. */
  readonly fundsCeiling: number;
}

export type AmountLimitKey = keyof AmountLimits;

export interface AmountLimitRow {
  readonly key: AmountLimitKey;
  readonly value: number;
  /** The plain reason. */
  readonly source: string;
}

/** The default rows, to be written into the workbook. */
export const AMOUNT_LIMIT_ROWS: readonly AmountLimitRow[] = [
  { key: 'fundsFloor', ...data.fundsFloorMillions },
  { key: 'fundsCeiling', ...data.fundsCeilingMillions },
];

export const DEFAULT_AMOUNT_LIMITS: AmountLimits = {
  fundsFloor: data.fundsFloorMillions.value,
  fundsCeiling: data.fundsCeilingMillions.value,
};

/** Lowest and highest value that a limit may have, in millions of đồng. */
export const AMOUNT_LIMIT_RANGE: readonly [number, number] = [0, Number.MAX_SAFE_INTEGER];

const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && value >= AMOUNT_LIMIT_RANGE[0] && value <= AMOUNT_LIMIT_RANGE[1];

/**
 * The limits that the workbook gives, by key; the default where it has no such row. `faulty` are keys whose value is no
 * amount, or both where the floor does not lie below the ceiling; then the default holds.
 */
export function amountLimitsFrom(given: ReadonlyMap<string, string | number | null>): {
  readonly limits: AmountLimits;
  readonly faulty: readonly AmountLimitKey[];
} {
  const keys = AMOUNT_LIMIT_ROWS.map(({ key }) => key);
  const faulty = keys.filter(key => given.has(key) && !isAmount(given.get(key)));
  const valueOf = (key: AmountLimitKey): number => {
    const value = given.get(key);
    return isAmount(value) ? value : DEFAULT_AMOUNT_LIMITS[key];
  };
  const limits = { fundsFloor: valueOf('fundsFloor'), fundsCeiling: valueOf('fundsCeiling') };
  if (limits.fundsFloor < limits.fundsCeiling) return { limits, faulty };
  return { limits: DEFAULT_AMOUNT_LIMITS, faulty: keys.filter(key => given.has(key)) };
}
