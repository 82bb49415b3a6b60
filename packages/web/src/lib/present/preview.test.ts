// Previews: each page names its own picture, and says itself in one plain line.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oneLine, previewOf } from './preview.ts'

const society = { name: 'Vellmark', said: 'Decides in the open.' }

test('a page with a picture of its own names it, every other page names the society’s', () => {
  const preview = { title: 'Health', description: 'Everyone is well.' }
  assert.deepEqual(previewOf('/circles/[id]', 'health', { preview }, society), {
    ...preview,
    image: '/api/previews/circles/health.png',
  })
  assert.equal(
    previewOf('/circles/[id]/[list]', 'health', {}, society).image,
    '/api/previews/circles/health.png',
  )
  assert.equal(previewOf('/circles', undefined, {}, society).image, '/api/previews/society/home.png')
  assert.equal(previewOf(null, undefined, {}, society).title, 'Vellmark')
  const said = {
    text: { title: 'Share images', case: '# Why\n\nBecause **it** is [right](https://x.example).' },
  }
  assert.equal(previewOf('/decisions/[id]', 'd1', said, society).description, 'Why Because it is right.')
})

test('a long text is cut at a word', () => {
  const said = oneLine('word '.repeat(500))
  assert.ok(said.length <= 202 && said.endsWith('word …'))
})
