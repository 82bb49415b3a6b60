// Lengths of time, in milliseconds; the kernel reads no clock.
export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour
export const year = 365 * day
