// Pieces: put into their page where they stand, drawn once for what they are about, in each language.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Component } from 'svelte'
import { inLocale } from '../locale/in-locale.ts'
import { localeNow } from '../locale/locales.ts'
import { pieceOf, whole, withPieces } from './pieces.ts'

type Drawing = { push(html: string): void }
let drawings = 0
/** A component as Svelte compiles it for a server. */
const word = ((drawing: Drawing, { text }: { text: string }) => {
  drawings++
  drawing.push(`<b>${text} ${localeNow()}</b>`)
}) as unknown as Component<{ text: string }>
const inside = { text: '' }
const outer = ((drawing: Drawing, { text }: { text: string }) => {
  drawing.push(`<p>${pieceOf(word, inside, { text }, text)}</p>`)
}) as unknown as Component<{ text: string }>

const page = (draw: () => string): string => withPieces(() => Buffer.concat(whole(draw())).toString())
const plain = (html: string) => html.replaceAll(/<!--.*?-->/g, '')

test('a piece is drawn once for a thing, a variant and a language, and stands in every page', () => {
  const about = {}
  const one = () => page(() => `a ${pieceOf(word, about, { text: 'x' }, '')} b`)
  assert.equal(plain(one()), 'a <b>x en</b> b')
  assert.equal(plain(one()), 'a <b>x en</b> b')
  assert.equal(drawings, 1)
  assert.equal(plain(inLocale('de', one)), 'a <b>x de</b> b')
  assert.equal(plain(page(() => pieceOf(word, about, { text: 'y' }, 'y'))), '<b>y en</b>')
  assert.equal(plain(page(() => pieceOf(word, {}, { text: 'z' }, ''))), '<b>z en</b>')
  assert.equal(drawings, 4)
})

test('pieces stand in order, and in larger pieces', () => {
  const [a, b] = [{}, {}]
  const html = page(
    () =>
      pieceOf(outer, a, { text: 'é' }, '') +
      pieceOf(word, b, { text: 'm' }, '') +
      pieceOf(outer, a, { text: 'é' }, ''),
  )
  assert.equal(plain(html), '<p><b>é en</b></p><b>m en</b><p><b>é en</b></p>')
})

test('pages that are drawn at the same time keep their pieces apart', async () => {
  const drawn = await Promise.all(
    ['one', 'two'].map((text) =>
      withPieces(async () => {
        const html = pieceOf(word, {}, { text }, '')
        await new Promise((resolve) => setImmediate(resolve))
        return Buffer.concat(whole(html)).toString()
      }),
    ),
  )
  assert.deepEqual(drawn.map(plain), ['<b>one en</b>', '<b>two en</b>'])
})

test('what a reader writes cannot stand for a piece', () => {
  const html = page(() => `<!--piece x 0> ${pieceOf(word, {}, { text: 'p' }, '')}`)
  assert.match(html, /^<!--piece x 0> /)
})
