// A real organisation by the way of tables: the committees of the US Congress are imported, founded, decide, and go out again.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { day, type ProposalState } from '@open-socialism/kernel'
import { parseSocietyFile, type Society } from '@open-socialism/society-file'
import { congressTables } from './congress.ts'
import { open } from './open.ts'
import { typed } from './typed.ts'

const source = fileURLToPath(new URL('../../../../shared/data/us-congress-committees', import.meta.url))
const missing = !existsSync(source) && `the committees of the US Congress are not at ${source}`

const folder = mkdtempSync(join(tmpdir(), 'open-socialism-congress-'))
after(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const read = (file: string): Society => {
  const parsed = parseSocietyFile(readFileSync(file, 'utf8'))
  assert.ok('ok' in parsed)
  return parsed.ok
}

const seatsIn = ({ circles }: Society): number =>
  circles.reduce((sum, { members = [] }) => sum + members.length, 0)

test(
  'Congress comes in by tables, a subcommittee decides in it, and it comes out again',
  { skip: missing },
  async () => {
    const tables = join(folder, 'tables')
    const file = join(folder, 'congress.yaml')
    const data = join(folder, 'data')
    mkdirSync(tables)
    for (const [name, text] of Object.entries(congressTables(source)))
      writeFileSync(join(tables, `${name}.csv`), text)

    const looked = await typed('import', 'csv', tables, '--preview')
    assert.equal(looked.code, 0, looked.err)
    assert.match(
      looked.out,
      /^Congress \(real clock\)\n234 circles on 4 levels, 528 people, 3,987 seats held by 528/,
    )
    assert.match(looked.out, /\n {4}House Committee on Agriculture: /)
    assert.match(looked.out, /- 2 circles with fewer members than the minimum: dormant/)
    const imported = await typed('import', 'csv', tables, '--clock', 'simulated', '--out', file)
    assert.equal(imported.code, 0, imported.err)
    const society = read(file)
    const committees = society.circles.filter(({ parent }) =>
      ['house', 'senate', 'joint'].includes(parent ?? ''),
    )
    const parts = society.circles.filter(({ parent }) => committees.some(({ id }) => id === parent))
    assert.deepEqual([committees.length, parts.length, society.people.length], [49, 181, 528])
    assert.equal(seatsIn({ ...society, circles: [...committees, ...parts] }), 3879)
    assert.equal(Math.max(...parts.concat(committees).map(({ members = [] }) => members.length)), 66)

    const running = await open('--society', file, '--data', data)
    const api = `${running.address}/api`
    const small = parts.find(({ members = [] }) => members.length === 3 || members.length === 4)
    assert.ok(small?.id)
    const tokens: string[] = []
    for (const member of small.members ?? []) {
      const id = typeof member === 'string' ? member : member.person
      const place = society.people.findIndex((person) => person.id === id) + 1
      const invited = await typed('invite', `f${place}`, '--token', '--data', data)
      assert.equal(invited.code, 0, invited.err)
      tokens.push(invited.out.trim())
    }
    const send = async (token: string | undefined, path: string, body: object) => {
      const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
      const headers = { 'content-type': 'application/json', origin: running.address, ...authorization }
      const answer = await fetch(api + path, { method: 'POST', headers, body: JSON.stringify(body) })
      const said = await answer.text()
      assert.ok(answer.ok, `${path}: ${said}`)
      return JSON.parse(said) as { events: { type: string; proposal?: string }[] }
    }
    const { lastEntryAt: now } = (await (await fetch(`${running.address}/health`)).json()) as {
      lastEntryAt: number
    }
    const opened = await send(tokens[0], `/circles/${small.id}/decisions`, {
      content: {
        title: 'Hear the witnesses in public',
        case: 'Whoever is concerned should hear them.',
        effects: [{ type: 'state-position', position: 'Witnesses are heard in public.' }],
        serves: [1],
        costs: [],
        evidence: [{ title: 'Minutes of the last session' }],
        expectation: { measure: 'Hearings in public', expected: 'All', reviewAt: now + 200 * day },
      },
    })
    const id = opened.events.find(({ type }) => type === 'proposal-opened')?.proposal
    assert.ok(id)
    for (const token of tokens)
      await send(token, `/decisions/${id}/positions`, { version: 1, position: 'agree' })
    // Nobody wrote the case against, so that the stage runs to its end (4.14).
    await send(undefined, '/clock', { to: now + 8 * day })
    const decided = (await (await fetch(`${api}/decisions/${id}`)).json()) as ProposalState
    assert.equal(decided.status, 'adopted')

    const out = join(folder, 'out.yaml')
    const gone = await typed('export', 'society', out, '--data', data)
    assert.equal(gone.code, 0, gone.err)
    const again = read(out)
    const shape = ({ circles }: Society) =>
      circles.map(({ name, parent, members }) => [name, parent, members?.length]).sort()
    assert.deepEqual(shape(again), shape(society))
    assert.deepEqual(
      again.people.map(({ name }) => name),
      society.people.map(({ name }) => name),
    )
    assert.equal((await running.stop()).code, 0)
  },
)
