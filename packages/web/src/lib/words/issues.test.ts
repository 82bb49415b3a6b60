// What is missing in a form is named as the form names it.
import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import type { Issue } from '#lib/server/queries.ts'
import { inLocale } from '../locale/in-locale.ts'
import { sayIssues } from './issues.ts'

const missing = (path: string): Issue => ({ path, message: 'is blank', fault: { kind: 'missing' } })
const said = (...issues: Issue[]) =>
  sayIssues(issues, (_, field) => (field === 'position' ? 'The position' : undefined)).map(
    ({ where, what }) => `${where} ${what}`,
  )

test('4.2 what is missing in a proposal is named as its form names it, each field once', () => {
  const paths = [
    'title',
    'effects.1.position',
    'effects.1.position',
    'expectation.reviewAt',
    'evidence.0.title',
  ]
  deepEqual(said(...paths.map((path) => missing(`content.${path}`))), [
    'Title is missing, or cannot be read',
    'Effect 2: The position is missing, or cannot be read',
    'Look again on is missing, or cannot be read',
    'Source 1 is missing, or cannot be read',
  ])
})

test('5.6 what is too long says how long it may be', () => {
  const issue: Issue = {
    path: 'content.title',
    message: 'is too long',
    fault: { kind: 'too-long', most: 2000 },
  }
  deepEqual(said(issue), ['Title has more than 2,000 characters'])
})

test('what there are no words for keeps those of who checked it, and says that they are not ours', () => {
  deepEqual(sayIssues([{ path: 'odd', message: 'is odd' }]), [{ where: 'odd', what: 'is odd', said: false }])
})

test('the words follow the reader’s language', async () => {
  const words = await inLocale('de', () => Promise.resolve(said(missing('content.case'))))
  deepEqual(words, ['Die Begründung fehlt oder ist nicht lesbar'])
})
