// A real organisation becomes a society file; the data lies beside the repository, not in it.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Act } from '@open-socialism/kernel'
import {
  faultTable,
  foundingOf,
  importKubernetes,
  parseSocietyFile,
  societyFile,
  writeSocietyFile,
} from '../src/index.ts'

const directory = fileURLToPath(new URL('../../../../shared/data/kubernetes-community', import.meta.url))
const missing = !existsSync(directory) && `the data of the Kubernetes community is not at ${directory}`

test(
  'the Kubernetes community is held whole: people, seats, groups, projects, meetings',
  { skip: missing },
  () => {
    const { counts } = importKubernetes(directory)
    assert.deepEqual(counts, {
      circles: 35,
      committees: 3,
      SIGs: 24,
      'working groups': 8,
      people: 237,
      'people seated': 129,
      seats: 155,
      projects: 236,
      meetings: 102,
      documents: 75,
      links: 31,
    })
  },
)

test('it is a society file that can be read and founded, within every limit', { skip: missing }, () => {
  const { society } = importKubernetes(directory)
  const parsed = parseSocietyFile(writeSocietyFile(society, ['A comment.']))
  assert.ok('ok' in parsed, 'errors' in parsed ? faultTable(parsed.errors, 'kubernetes.yaml') : '')
  assert.deepEqual(parsed.ok, societyFile.parse(society))
  const { acts } = foundingOf(parsed.ok, (text) => ({ commitment: 'c'.repeat(43), length: [...text].length }))
  for (const act of acts) assert.ok(Act.safeParse(act).success, act.id)
})

test(
  'Steering is at the top, and a working group under it is linked to its stakeholder SIGs',
  { skip: missing },
  () => {
    const [steering, ...others] = importKubernetes(directory).society.circles
    assert.equal(steering?.id, 'committee-steering')
    assert.deepEqual(others, [])
    const batch = steering.circles?.find(({ id }) => id === 'wg-batch')
    assert.deepEqual(
      batch?.links?.map(({ to, kind }) => `${kind} ${to}`),
      ['sig-apps', 'sig-autoscaling', 'sig-node', 'sig-scheduling'].map((sig) => `stakeholder ${sig}`),
    )
    const response = steering.circles?.find(({ id }) => id === 'committee-security-response')
    assert.equal(response?.charter?.cap, 10)
    assert.equal(batch.charter?.cap, 9)
  },
)

test('who is named as emeritus alone keeps that as history and holds no seat', { skip: missing }, () => {
  const { society } = importKubernetes(directory)
  const members = society.circles
    .flatMap((one) => [one, ...(one.circles ?? [])])
    .flatMap(({ members = [] }) => members)
  const seated = new Set(members.map((one) => (typeof one === 'string' ? one : one.person)))
  const black = society.people.find(({ id }) => id === 'aevaonline')
  assert.equal(black?.citizen, false)
  assert.deepEqual(black.history, [{ role: 'emeritus lead', in: 'Committee Code of Conduct' }])
  assert.ok(!seated.has('aevaonline'))
  for (const { id, citizen } of society.people) if (!citizen) assert.ok(!seated.has(id), id)
})

test('what a society file cannot hold is listed', { skip: missing }, () => {
  const { notHeld, keptOtherwise } = importKubernetes(directory)
  for (const what of [
    /307 ballots/,
    /Committee Security Response: has no charter/,
    /git\.k8s\.io\/steering\/charter/,
    /LICENSE/,
  ])
    assert.ok(
      notHeld.some((line) => what.test(line)),
      String(what),
    )
  for (const what of [/OWNERS/, /wg-lts/, /[Ee]meritus/, /tech lead/])
    assert.ok(
      keptOtherwise.some((line) => what.test(line)),
      String(what),
    )
})
