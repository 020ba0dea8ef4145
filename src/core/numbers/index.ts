// Decimal arithmetic that official figures are rounded and summed by.

export { Decimal, isSameAmount, keptPoints, roundHalfUp, sumOf } from './rounding';
