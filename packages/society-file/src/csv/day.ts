// Days as spreadsheets write them: 2026-01-15, 15.1.2026, 15/01/2026, 1/15/2026, or a month or a year alone.

/** Which of two numbers is the day, where signs do not tell. */
export type Order = 'day-first' | 'month-first'

const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/

/** The order that a column's own days show; undefined where both would do, or neither. */
export const orderIn = (texts: readonly string[]): Order | undefined => {
  let isDayFirst = false
  let isMonthFirst = false
  for (const text of texts) {
    const [, first, second] = slashed.exec(text) ?? []
    if (Number(first) > 12) isDayFirst = true
    if (Number(second) > 12) isMonthFirst = true
  }
  return isDayFirst === isMonthFirst ? undefined : isDayFirst ? 'day-first' : 'month-first'
}

export const isAmbiguous = (text: string): boolean => {
  const [, first, second] = slashed.exec(text) ?? []
  return Number(first) <= 12 && Number(second) <= 12 && first !== second
}

/** The day as 2026-01-15, and whether a missing month or day was taken as the first; undefined where it is none. */
export const readDay = (text: string, order: Order): { day: string; completed: boolean } | undefined => {
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}.*)?)?)?$/.exec(text)
  if (iso) return whole(iso[1], iso[2], iso[3])
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text)
  if (dotted) return whole(dotted[3], dotted[2], dotted[1])
  const [, first, second, year] = slashed.exec(text) ?? []
  if (year === undefined) return undefined
  return order === 'day-first' ? whole(year, second, first) : whole(year, first, second)
}

const whole = (year = '', month?: string, day?: string): { day: string; completed: boolean } | undefined => {
  const text = `${year}-${(month ?? '1').padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`
  const at = Date.parse(text)
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) return undefined
  return { day: text, completed: day === undefined }
}
