// Decisions in lists: the proposal with its present positions, and the entries that opened and ended it.
import { asItEnds, type PositionState, type ProposalState } from '@open-socialism/kernel'
import type { DecisionRow } from '../pages/decision-page.ts'
import type { Reader } from './reader.ts'

/** Statuses of what is decided and stays so. */
export const decidedStatuses = ['adopted', 'rejected', 'lapsed', 'awaits-referendum'] as const

/** SQL: the same of `s`, in the very words of the index on what was decided last. */
export const isDecided = `s.status in ('adopted', 'rejected', 'lapsed', 'awaits-referendum')`

/**
 * Rows in the order that `rest` gives: conditions on `s`, ordering, limit. A batch leaves one version of a state, so
 * the exact entries are looked up among those about the decision, from the version back. Whether it began as a draft is
 * asked as a value: of an `exists` the database may gather every draft of the record.
 */
export async function decisionRows(
  reader: Reader,
  rest: string,
  values: readonly unknown[] = [],
): Promise<DecisionRow[]> {
  const rows = await reader.query<{ value: ProposalState; sponsored: number | null; ended: number | null }>(
    `select s.value,
       case when (select m.type from entry m where m.index = substr(s.id, 2)::bigint) = 'write-draft' then
         (select min(e.index) from concern c join entry e on e.index = c.entry
          where c.subject = 'proposal:' || s.id and e.type = 'sponsor' and ${reader.made('c.entry')}) end as sponsored,
       case when s.status not in ('draft', 'open') then
         (select e.index from concern c join entry e on e.index = c.entry
          where c.subject = 'proposal:' || s.id and c.entry <= ${versionThatEnded}
            and convert_from(e.bytes, 'UTF8') ~ ('"proposal":"' || s.id || '",("reason":[{][^}]*[}],)?"type":"(${endings})"')
          order by c.entry desc limit 1) end as ended
     from proposal s where ${reader.holds('s')} ${rest}`,
    values,
  )
  const ids = rows.map(({ value }) => value.id)
  const [positions, society] = await Promise.all([
    positionsOn(reader, ids),
    reader.state('society', 'society'),
  ])
  return rows.map(({ value, sponsored, ended }) => ({
    proposal: society === null ? value : asItEnds(value, society),
    positions: positions.get(value.id) ?? [],
    // The number in its id is the entry that made it, as a draft or open at once.
    entry: sponsored ?? Number(value.id.slice(1)),
    decidedEntry: ended,
  }))
}

/** Events that end a decision. */
const endings = 'proposal-adopted|proposal-rejected|proposal-lapsed|proposal-withdrawn|referendum-awaited'

const versionThatEnded = `(select min(d.from_entry) from proposal d where d.id = s.id and d.from_entry > coalesce(
  (select max(o.from_entry) from proposal o
   where o.id = s.id and o.status in ('draft', 'open') and o.from_entry <= s.from_entry), -1))`

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
