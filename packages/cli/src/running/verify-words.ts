// What `verify` says: one line for each check, or what failed, what was expected and what was found.
import type { Fault, ReceiptVerdict, Verification } from '@open-socialism/audit'
import { formatVerifierKey } from '@open-socialism/record'
import { entriesAre, n } from '../counted.ts'

type Signatures = Verification['signatures']
type HeldReceipt = Extract<ReceiptVerdict, { kind: 'holds' }>

const are = (count: number, one: string, many = `${one}s`): string =>
  `${n(count)} ${count === 1 ? one : many}`
const line = (mark: string, what: string, says: string): string => `${mark} ${what.padEnd(13)} ${says}`

/** The lines of a copy that holds; `!` marks what whoever checks should look at. */
export function verifiedLines(verified: Verification): string[] {
  const { signatures, size, before, root, tiles, beside, clock, predecessors, oddTimes, unexplained } =
    verified
  const since = before === 0 ? '' : `, ${n(before)} of them verified before`
  return [
    ...signatureLines(signatures),
    line(
      '✓',
      'tree',
      `${are(size, 'entry', 'entries')}${since}, ${are(tiles, 'tile')}, root ${Buffer.from(root).toString('base64')}`,
    ),
    line('✓', 'acts', `each came to its events under the rules`),
    line(
      '✓',
      'texts',
      `${n(beside.present)} open their commitments, ${n(beside.erased)} erased, ${n(beside.withheld)} not shown`,
    ),
    ...(beside.hiddenVotes > 0
      ? [line('✓', 'hidden votes', `${n(beside.hiddenVotes)} are the words that were sealed`)]
      : []),
    line(
      beside.documentsMissing > 0 ? '!' : '✓',
      'documents',
      `${n(beside.documents)} have their hashes${beside.documentsMissing > 0 ? `, ${n(beside.documentsMissing)} are not in this copy` : ''}`,
    ),
    ...(unexplained > 0
      ? [line('!', 'erasures', `${are(unexplained, 'text')} said to be erased, and no entry says so`)]
      : []),
    ...(oddTimes.first === null
      ? []
      : [
          line(
            '!',
            'times',
            `${are(oddTimes.count, 'entry', 'entries')} more than 5 minutes from when witnesses saw them, the first is ${n(oddTimes.first)}`,
          ),
        ]),
    ...predecessors.flatMap(({ origin, size: signed, root: last, kept, vouchedFor }) => [
      line(
        '!',
        'succeeds',
        `${origin}: its first ${are(kept, 'entry', 'entries')} stand here; ${entriesAre(kept, signed)} lost. Its last checkpoint (entry ${n(kept)}): ${n(signed)} entries, root ${last}`,
      ),
      vouchedFor === undefined
        ? line('!', 'claimed', `no key of ${origin} vouches for the key of its successor`)
        : line('✓', 'vouched for', `${vouchedFor.key}, by ${vouchedFor.by.join(' and ')}`),
    ]),
    line(
      '·',
      'clock',
      clock === 'simulated'
        ? 'simulated: times are moved by hand, this society rehearses'
        : 'real: times are those of its server',
    ),
  ]
}

function signatureLines({ key, keyFromCopy, cosigners, unchecked, checkpoint }: Signatures): string[] {
  return [
    keyFromCopy
      ? line(
          '!',
          'signature',
          `holds, by the key that the copy itself gives. Compare it with what others have: ${formatVerifierKey(key)}`,
        )
      : line('✓', 'signature', `${checkpoint.origin} signed this checkpoint (key ${key.keyId})`),
    cosigners.length > 0
      ? line('✓', 'cosignatures', `the policy is met by ${cosigners.map(({ name }) => name).join(', ')}`)
      : line(
          '!',
          'cosignatures',
          unchecked > 0
            ? `${n(unchecked)} not checked: name the witnesses that you trust with --policy`
            : 'none: only the log itself says that everybody is shown this record',
        ),
  ]
}

/** The lines of a receipt that holds. */
export function receiptLines({ signatures, decision, summary, entries, acts, texts }: HeldReceipt): string[] {
  const sums = summary.steps.map(({ tally, positions }) => {
    const said = Object.entries(Object.groupBy(positions, ({ choice }) => choice))
    const counts = said.map(([choice, those = []]) => `${n(those.length)} ${choice.replace('-', ' ')}`)
    return `${[...counts, `${n(tally.silent)} silent`].join(', ')}: ${tally.passed ? 'passed' : 'not passed'}`
  })
  return [
    ...signatureLines(signatures),
    line(
      '✓',
      'inclusion',
      `${are(entries, 'entry', 'entries')} of ${n(Number(signatures.checkpoint.size))} in the log`,
    ),
    line('✓', 'recount', `${decision} in ${summary.decider}: ${summary.status}`),
    ...sums.map((sum, at) => line('✓', `stage ${String(at + 1)}`, sum)),
    ...actLines(acts),
    line('✓', 'texts', `${n(texts)} open their commitments`),
    line(
      '·',
      'not proved',
      'that the electorate and the rule were those of the circle, and that no key was revoked before: verify the whole record for that',
    ),
  ]
}

/** How many acts their authors signed, and what stands for the others (5.8). */
function actLines({ acts, signed, unchecked }: HeldReceipt['acts']): string[] {
  const others = acts - signed - unchecked
  return [
    ...(signed > 0
      ? [
          line(
            '✓',
            'acts',
            `${n(signed)} of ${n(acts)} signed by their authors’ keys, as the receipt brings them`,
          ),
        ]
      : []),
    ...(unchecked > 0
      ? [line('!', 'acts', `${n(unchecked)} signed by keys that cannot be checked here`)]
      : []),
    ...(others > 0
      ? [
          line(
            '·',
            'acts',
            `${n(others)} of ${n(acts)} not signed: that those people sent them is the operator’s word`,
          ),
        ]
      : []),
  ]
}

/** What failed. */
export const faultLines = ({ entry, says, expected, found }: Fault): string[] => [
  `✗ ${entry === null ? '' : `entry ${String(entry)}: `}${says}`,
  `  expected: ${expected}`,
  `  found:    ${found}`,
]
