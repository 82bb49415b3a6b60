// Acts as they are sent: what cannot be read is named by its place.
import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { actSchemas, issuesOf } from './schemas.ts'

/** What is the matter with a proposal that is whole but for `content`. */
function faultsWith(content: object) {
  const whole = {
    title: 'A title',
    case: 'A case',
    effects: [position('We do.')],
    serves: [1],
    costs: [],
    evidence: [],
  }
  const act = { id: 'an-act-of-ours', type: 'propose', circle: 'council', content: { ...whole, ...content } }
  const parsed = actSchemas.get('propose')?.plain.safeParse(act)
  const issues = parsed?.success === false ? issuesOf(parsed.error) : []
  return issues.map(({ path, fault }) => [path, fault])
}

const position = (text: string) => ({ type: 'state-position', position: text })

test('4.2 a blank text, an empty line, no date and no effect are missing', () => {
  const expectation = { measure: ' ', expected: 'More', reviewAt: NaN }
  const missing = { kind: 'missing' }
  deepEqual(faultsWith({ expectation }), [
    ['content.expectation.measure', missing],
    ['content.expectation.reviewAt', missing],
  ])
  deepEqual(faultsWith({ effects: [position('')] })[0], ['content.effects.0.position', missing])
  deepEqual(faultsWith({ effects: [] }), [['content.effects', missing]])
})

test('5.6 a text or a line that is too long says how long it may be', () => {
  deepEqual(faultsWith({ title: 'x'.repeat(201) }), [['content.title', { kind: 'too-long', most: 200 }]])
  const [[path, fault] = []] = faultsWith({ effects: [position('x'.repeat(100_000))] })
  deepEqual([path, (fault as { kind: string }).kind], ['content.effects.0.position', 'too-long'])
})

test('what has no words of its own has no fault', () => {
  deepEqual(faultsWith({ serves: [-1] }), [['content.serves.0', undefined]])
})
