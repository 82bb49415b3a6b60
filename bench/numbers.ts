// Medians and percentiles of what was measured.

/** The value below which the share `p` (0 to 1) of the values lies; NaN of none. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** The spread of values, for beside their median: `4,812 to 5,120`. */
export const spread = (values: readonly number[]): string =>
  `${short(Math.min(...values))} to ${short(Math.max(...values))}`

export const short = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 4 })
