// Decimal arithmetic that official figures are rounded and summed by.

export { Decimal, isSameAmount, pointsByRounding, roundHalfUp, sumOf } from './rounding';
