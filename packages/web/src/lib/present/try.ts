// Seats that a visitor may try, ready to show: grouped by circle in the order of the tree.
import { tryASeat as m } from '#messages'
import type { TryPage } from '../server/queries.ts'
import { sayList } from '../words/numbers.ts'
import { nameOf, type Speaker } from '../words/phrase.ts'

export interface TrySeat {
  person: string
  name: string
  /** "2 things wait", or empty. */
  needs: string
}

export interface TryCircle {
  id: string
  name: string
  level: number
  status: string
  /** The circle above, to tell circles of like names apart. */
  under: string | null
  seats: TrySeat[]
}

export interface TryView {
  circles: TryCircle[]
  seatless: TrySeat[]
  /** Those for whom most waits, to begin with. */
  busiest: (TrySeat & { circles: string })[]
  found: number
  total: number
}

const TO_BEGIN_WITH = 3

/** Groups seats; a person stands in every circle in which they sit. */
export function presentTry(page: TryPage, speaker: Speaker): TryView {
  const { circle: known } = page.names
  const byName = (a: TrySeat, b: TrySeat) => a.name.localeCompare(b.name, 'en')
  const seatOf = ({ person, needs }: TryPage['seats'][number]): TrySeat => ({
    person,
    name: nameOf(speaker, person),
    needs: needs === 0 ? '' : m.waits({ count: needs }),
  })
  const seated = Map.groupBy(
    page.seats.flatMap((seat) => seat.circles.map((circle) => ({ circle, seat: seatOf(seat) }))),
    ({ circle }) => circle,
  )
  const pathOf = (id: string): string => {
    const above = known[id]?.parent ?? null
    return above === null ? id : `${pathOf(above)}/${id}`
  }
  const circles = [...seated]
    .map(([id, seats]) => {
      const place = known[id]
      return {
        id,
        name: place?.name ?? id,
        level: place?.level ?? 1,
        status: place?.status ?? 'living',
        under: known[place?.parent ?? '']?.name ?? null,
        seats: seats.map(({ seat }) => seat).sort(byName),
      }
    })
    .sort((a, b) => pathOf(a.id).localeCompare(pathOf(b.id), 'en'))
  const busiest = [...page.seats]
    .filter(({ needs }) => needs > 0)
    .sort((a, b) => b.needs - a.needs)
    .slice(0, TO_BEGIN_WITH)
    .map((seat) => ({ ...seatOf(seat), circles: sayList(seat.circles.map((id) => known[id]?.name ?? id)) }))
  return {
    circles,
    busiest,
    seatless: page.seats
      .filter(({ circles }) => circles.length === 0)
      .map(seatOf)
      .sort(byName),
    found: page.seats.length,
    total: page.total,
  }
}
