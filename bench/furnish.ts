// A decision with a history: three versions, positions on each, objections, a case against, and a discussion.
import { post, type Inhabited, type OpenDecision } from './inhabited.ts'
import type { Answering } from './load.ts'
import { proposalContent } from './society.ts'

/** Positions on each of three versions, two objections with answers, and that many comments, half of them answers. */
export async function furnish(
  { id, speakers }: OpenDecision,
  { tokens }: Inhabited,
  { port }: Answering,
  comments: number,
): Promise<void> {
  const token = (n: number) => tokens.get(speakers[n % speakers.length] ?? '') ?? ''
  const at = `/api/decisions/${id}`
  for (let version = 1; version <= 3; version++) {
    if (version > 1)
      await post(port, `${at}/versions`, token(0), {
        version: version - 1,
        content: { ...proposalContent('A decision to look at'), case: caseOf(version) },
        note: 'What was objected to is met here.',
      })
    for (const [n, person] of speakers.entries())
      await post(port, `${at}/positions`, token(n), {
        version,
        ...(n < 3 - version
          ? { position: 'object', reason: 'It harms those who work at night, and they were not asked.' }
          : {
              position: n === 4 ? 'stand-aside' : 'agree',
              reason: `Seen from where ${person} works, this helps.`,
            }),
      })
  }
  await post(port, `${at}/counter-arguments`, token(1), { text: 'It costs more than it brings.' })
  let thread = ''
  for (let n = 0; n < comments; n++) {
    const text = `What I have seen in my circle, part ${String(n)}.\n\nIt is *not* the same everywhere.`
    const replyTo = n % 2 === 1 || comments > 100 ? { replyTo: thread } : {}
    const entry = await post(port, `${at}/comments`, token(n), { text, ...(thread !== '' && replyTo) })
    if (n === 0 || (n % 2 === 0 && comments <= 100)) thread = `c${String(entry)}`
  }
}

const caseOf = (version: number) =>
  Array.from({ length: 5 }, (_, n) =>
    `Paragraph ${String(n + 1)} of version ${String(version)}. `.padEnd(400, 'Why it is needed here. '),
  ).join('\n\n')
