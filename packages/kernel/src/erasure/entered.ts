// What an entry brought of people's own words, read off its act (clause 5.6).
import type { By } from '../act.ts'
import type { Act } from '../language.ts'
import type { ProposalId } from '../ids.ts'
import type { EnteredState } from './language.ts'

/** The texts of the entry at `index`, with whose they are: what the rules ask before anything is erased. */
export function enteredOf(index: number, { act, by }: { act: Act; by: By }): EnteredState {
  const isVote = act.type === 'vote-hidden'
  const texts = ownersOf(index, act, by).flatMap(([owner, words]) =>
    commitmentsIn(words).map((commitment) => ({ commitment, by: owner, isVote })),
  )
  return { kind: 'entered', id: String(index), proposal: proposalOf(index, act), texts }
}

/** Parts of an act with the person whose words they hold: at the founding others write down what is somebody's own. */
function ownersOf(index: number, act: Act, by: By): [By, unknown][] {
  if (act.type === 'found-people') return act.people.map((one) => [one.person, one])
  return [[act.type === 'register-person' ? `p${String(index)}` : by, act]]
}

function proposalOf(index: number, act: Act): ProposalId | null {
  if ('proposal' in act) return act.proposal
  return act.type === 'propose' || act.type === 'write-draft' ? (`d${String(index)}` as ProposalId) : null
}

function commitmentsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('commitment' in value && 'length' in value) return [value.commitment as string]
  return Object.values(value).flatMap(commitmentsIn)
}
