// Text of the interface comes from the catalogue: what stands raw in a template or in a module that says words is found.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'svelte/compiler'

const src = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Names of things that are the same in every language, a file that founds as it stands, and what only looks like
 * text: a pattern with an apostrophe, a command to type, the name of an error, two classes. */
const sameEverywhere = new Set([
  'lib/words/device.ts',
  'lib/words/calendar.ts',
  'lib/words/sample-society.ts',
  'lib/present/preview.ts',
  'lib/present/api-examples.ts',
  'routes/found/Frame.svelte',
  'routes/found/founding.ts',
  'routes/circles/Legend.svelte',
])

/** What in scripts of the browser looks like text: selectors, keys, names; and a fault whose words the catalogue has. */
const notText = new Set([
  '#say textarea[name="text"]',
  'Error',
  'Escape',
  'way root',
  'the page shows something else than the entries come to',
])

/** Attributes that people read or hear. */
const spoken =
  /^(aria-label|aria-roledescription|alt|title|placeholder|label|hint|button|data-(busy|arrived|said|kept))$/
const letters = /\p{L}{2,}/u
/** Two words beside each other, or one that begins a sentence. */
const words = /\p{L}{2,}['’]?\p{L}* \p{Ll}{2,}|^\p{Lu}\p{Ll}{2,}[.:,]?$/u

interface Node {
  type: string
  [field: string]: unknown
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Raw text in a component: between its tags, in attributes that are read, in expressions, and in its script. */
function rawTextInComponent(source: string): string[] {
  const { fragment, instance } = parse(source, { modern: true })
  const found: string[] = []
  const visit = (value: unknown, attribute: string | null): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, attribute)
    if (!isNode(value)) return
    const text = textOf(value)
    if (text !== null) {
      const isRaw = value.type === 'Text' ? letters.test(text) : words.test(text)
      const isRead = attribute === null || (value.type === 'Text' && spoken.test(attribute))
      if (isRaw && isRead) found.push(text)
      return
    }
    const inside = value.type === 'Attribute' ? String(value['name']) : attribute
    for (const child of Object.values(value)) visit(child, inside)
  }
  visit(fragment, null)
  const script = instance ? source.slice(instance.start, instance.end) : ''
  return [...found, ...rawTextInModule(script.replace(/^<script[^>]*>|<\/script>$/g, ''))]
}

function textOf(node: Node): string | null {
  if (node.type === 'Text') return String(node['data']).replace(/\s+/g, ' ').trim()
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'].trim() : null
  if (node.type === 'TemplateElement') return (node['value'] as { cooked: string }).cooked.trim()
  return null
}

const comments = /\/\*[\s\S]*?\*\/|(?<=^|[\s;{}()])\/\/.*$/gm
/** What an error says reaches nobody who reads pages. */
const errors = /new (?:Error|DOMException)\((?:'[^'\n]*'|`[^`\n]*`)/g
const strings = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g

/** Raw text in the strings of a module. */
function rawTextInModule(source: string): string[] {
  const code = source
    .replace(comments, '')
    .replace(errors, '')
    .replace(/^\s*import [\s\S]*?from '.*'$/gm, '')
  return [...code.matchAll(strings)].flatMap(([, plain, template]) => {
    const text = plain ?? (template ?? '').replace(/\$\{[^}]*\}/g, ' ')
    // HTML that is offered to be copied is no text of the interface.
    return words.test(text.trim()) && !text.startsWith('<') && !notText.has(text) ? [text] : []
  })
}

test('raw text is found between tags, in labels, in expressions and in scripts; names of classes and files are not', () => {
  const source = `<script lang="ts">
    // This is a comment.
    const mark = 'Waits for it'
  </script>
  <p class="small quiet" title="Read me">{open ? 'one thing' : name} and</p>`
  assert.deepEqual(rawTextInComponent(source), ['Read me', 'one thing', 'and', 'Waits for it'])
  assert.deepEqual(rawTextInComponent('<p class="a b" id="c">{m.x()} · {name}</p>'), [])
})

const files = globSync(
  ['*.ts', 'browser/*.ts', 'routes/**/*.{svelte,ts}', 'lib/{words,present,server,parts}/**/*.{svelte,ts}'],
  {
    cwd: src,
  },
)
const isSaid = (file: string) => !/\.(test|example)\.ts$/.test(file) && !sameEverywhere.has(file)

test('no text of the interface stands outside the catalogue', () => {
  assert.ok(files.length > 100)
  const offenders = files.filter(isSaid).flatMap((file) => {
    const source = readFileSync(join(src, file), 'utf8')
    const found = file.endsWith('.svelte') ? rawTextInComponent(source) : rawTextInModule(source)
    return found.length === 0 ? [] : [`${file}: ${found.slice(0, 3).join(' | ')}`]
  })
  assert.deepEqual(offenders, [])
})

test('the server draws no page by itself', () => {
  const server = join(src, '../../server/src')
  const drawing = globSync('**/*.ts', { cwd: server }).filter((file) =>
    /<!doctype html|<html/i.test(readFileSync(join(server, file), 'utf8')),
  )
  assert.deepEqual(drawing, [])
})
