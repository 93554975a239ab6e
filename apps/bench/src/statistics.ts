// Medians and quartiles, which a noisy machine disturbs less than means.

/** What is said of many numbers. */
export interface Summary {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/**
 * The value below which a share of the numbers lies, on the straight line between its neighbours.
 *
 * @param sorted the numbers, the smallest first.
 * @param share from 0 to 1.
 * @returns NaN of no numbers.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** The quartiles of numbers in any order. */
export function summarize(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  return { q1: quantile(sorted, 0.25), median: quantile(sorted, 0.5), q3: quantile(sorted, 0.75) };
}

/** The median of numbers in any order. */
export const median = (values: readonly number[]): number => summarize(values).median;

/** The ratio of each number to the one of the same round. */
export const ratios = (values: readonly number[], bases: readonly number[]): number[] =>
  values.map((value, round) => value / (bases[round] ?? NaN));
