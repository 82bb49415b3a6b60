// Decisions in lists: the proposal with its present positions, and the entries that opened and ended it.
import type { PositionState, ProposalState } from '@open-socialism/kernel'
import type { DecisionRow } from '../pages/decision-page.ts'
import type { Reader } from './reader.ts'

/** Statuses of what is decided and stays so. */
export const decidedStatuses = ['adopted', 'rejected', 'lapsed', 'awaits-referendum'] as const

/** Rows in the order that `rest` gives: conditions on `s`, ordering, limit. */
export async function decisionRows(
  reader: Reader,
  rest: string,
  values: readonly unknown[] = [],
): Promise<DecisionRow[]> {
  const rows = await reader.query<{ value: ProposalState; entry: number; decided_entry: number | null }>(
    `select s.value,
       coalesce((select min(o.from_entry) from proposal o where o.id = s.id and o.opened_at is not null),
                (select min(f.from_entry) from proposal f where f.id = s.id)) as entry,
       case when s.status not in ('draft', 'open') then
         (select min(d.from_entry) from proposal d where d.id = s.id and d.from_entry > coalesce(
           (select max(o.from_entry) from proposal o
            where o.id = s.id and o.status in ('draft', 'open') and o.from_entry <= s.from_entry), -1)) end as decided_entry
     from proposal s where ${reader.holds('s')} ${rest}`,
    values,
  )
  const positions = await positionsOn(
    reader,
    rows.map(({ value }) => value.id),
  )
  return rows.map(({ value, entry, decided_entry }) => ({
    proposal: value,
    positions: positions.get(value.id) ?? [],
    entry,
    decidedEntry: decided_entry,
  }))
}

async function positionsOn(
  reader: Reader,
  proposals: readonly string[],
): Promise<Map<string, PositionState[]>> {
  const found = new Map<string, PositionState[]>()
  if (proposals.length === 0) return found
  for (const position of await reader.states('position', 'and s.proposal = any($1) order by s.from_entry', [
    proposals,
  ]))
    found.set(position.proposal, [...(found.get(position.proposal) ?? []), position])
  return found
}
