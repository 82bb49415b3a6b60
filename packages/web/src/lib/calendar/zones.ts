// Time zones as people write them beside the hour of a meeting, as names of the time zone database.

const written: readonly (readonly [RegExp, string])[] = [
  [/^(UTC|GMT|Z)$/i, 'UTC'],
  [/^P[SD]?T$|\bPacific Time\b/i, 'America/Los_Angeles'],
  [/^M[SD]?T$|\bMountain Time\b/i, 'America/Denver'],
  [/^E[SD]?T$|\bEastern Time\b/i, 'America/New_York'],
  [/^CES?T$|\bCentral European( Summer)? Time\b/i, 'Europe/Berlin'],
]

/** The zone that the words mean, or null where that is not certain: "CT" and "IST" are hours of several countries. */
export function zoneMeant(words: string): string | null {
  const trimmed = words.trim()
  const known = written.find(([pattern]) => pattern.test(trimmed))
  if (known !== undefined) return known[1]
  return /^[A-Z][A-Za-z_]+(\/[A-Za-z_+-]+)+$/.test(trimmed) && isZone(trimmed) ? trimmed : null
}

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return true
  } catch {
    return false
  }
}
