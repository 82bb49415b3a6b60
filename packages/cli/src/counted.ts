// Numbers and ranges of entries as the commands say them.

export const n = (count: number): string => count.toLocaleString('en')

/** `entries 90 to 99 are`, those from `first` up to, not including, `end`. */
export const entriesAre = (first: number, end: number): string =>
  end - first === 1 ? `entry ${n(first)} is` : `entries ${n(first)} to ${n(end - 1)} are`
