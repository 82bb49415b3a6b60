// A real organisation: Kubernetes' SIGs from their files, and one decision that goes down the whole ladder in one of them.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { day, type CircleState, type PersonId, type ProposalState } from '@open-socialism/kernel'
import { open } from './open.ts'
import { typed } from './typed.ts'

const source = fileURLToPath(new URL('../../../../shared/data/kubernetes-community', import.meta.url))
const missing = !existsSync(source) && `the data of the Kubernetes community is not at ${source}`

const folder = mkdtempSync(join(tmpdir(), 'open-socialism-kubernetes-'))
after(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

type Answered = { events: { type: string; proposal?: string }[] }

test('4.3 in a SIG of Kubernetes a decision goes down the whole ladder', { skip: missing }, async () => {
  const file = join(folder, 'kubernetes.yaml')
  const data = join(folder, 'data')
  assert.equal((await typed('import', 'kubernetes', source, '--clock', 'simulated', '--out', file)).code, 0)
  const running = await open('--society', file, '--data', data)
  const api = `${running.address}/api`

  const read = async <Thing>(path: string): Promise<Thing> =>
    (await (await fetch(api + path)).json()) as Thing
  const send = async (token: string, path: string, body: object): Promise<Answered> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const answer = await fetch(api + path, { method: 'POST', headers, body: JSON.stringify(body) })
    const said = await answer.text()
    assert.ok(answer.ok, `${path}: ${said}`)
    return JSON.parse(said) as Answered
  }
  const advance = async (to: number) => {
    const headers = { 'content-type': 'application/json', origin: running.address }
    const answer = await fetch(`${api}/clock`, { method: 'POST', headers, body: JSON.stringify({ to }) })
    assert.ok(answer.ok, await answer.text())
  }

  const { items: circles } = await read<{ items: CircleState[] }>('/circles?limit=200')
  const sig = circles.find(
    ({ id, members }) => !id.startsWith('committee') && Object.keys(members).length >= 5 && id !== 'steering',
  )
  assert.ok(sig)
  const members = (Object.keys(sig.members) as PersonId[]).slice(0, 5)
  assert.equal(sig.practices.general.name, 'Standard')
  const tokens: string[] = []
  for (const member of members) {
    const invited = await typed('invite', member, '--token', '--data', data)
    assert.equal(invited.code, 0, invited.err)
    tokens.push(invited.out.trim())
  }
  const [proposer = '', objector = '', ...others] = tokens

  const health = (await (await fetch(`${running.address}/health`)).json()) as { lastEntryAt: number }
  const now = health.lastEntryAt
  const opened = await send(proposer, `/circles/${sig.id}/decisions`, {
    content: {
      title: 'Publish the roadmap each quarter',
      case: 'Contributors ask for it at every meeting.',
      effects: [{ type: 'state-position', position: 'The roadmap is published each quarter.' }],
      serves: [1],
      costs: [],
      evidence: [{ title: 'Notes of the last four meetings' }],
      expectation: { measure: 'Roadmaps published', expected: 'Four a year', reviewAt: now + 200 * day },
    },
  })
  const id = opened.events.find(({ type }) => type === 'proposal-opened')?.proposal
  assert.ok(id)
  const decision = () => read<ProposalState>(`/decisions/${id}`)
  await send(objector, `/decisions/${id}/positions`, {
    version: 1,
    position: 'object',
    reason: 'It binds us too far ahead.',
  })

  for (let step = 1; step < 5; step++) {
    // To the end of the stage before, then of the discussion: the next round is open.
    await advance((await decision()).phaseEnds)
    await advance((await decision()).phaseEnds)
    const open = await decision()
    assert.deepEqual([open.step, open.phase], [step, 'round'])
    await send(proposer, `/decisions/${id}/votes`, { step, vote: 'for' })
    await send(objector, `/decisions/${id}/votes`, { step, vote: 'against' })
    for (const [n, other] of others.entries())
      await send(other, `/decisions/${id}/votes`, { step, vote: n === 0 || step === 4 ? 'for' : 'against' })
  }
  await advance((await decision()).phaseEnds)
  const decided = await decision()
  assert.equal(decided.status, 'adopted')
  assert.deepEqual(
    decided.results.map(({ step, tally }) => [step, tally.passed]),
    [
      [0, false],
      [1, false],
      [2, false],
      [3, false],
      [4, true],
    ],
  )
  assert.equal((await running.stop()).code, 0)
})
