// People's Markdown: what it keeps, and that nothing hostile comes through.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markdownToHtml } from './markdown.ts'

test('plain Markdown becomes paragraphs, lists, emphasis and links', () => {
  const html = markdownToHtml('Hello **you**.\n\n- one\n- two\n\n[page](https://example.org)')
  assert.match(html, /<p dir="auto">Hello <strong>you<\/strong>.<\/p>/)
  assert.match(html, /<ul dir="auto">/)
  assert.match(html, /<a href="https:\/\/example.org" rel="nofollow ugc noopener">page<\/a>/)
})

test('headings stand below those of the page', () => {
  assert.equal(markdownToHtml('# Title'), '<h4 dir="auto">Title</h4>')
})

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![x](javascript:alert(1))',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '<a href="javascript:alert(1)">x</a>',
  '<svg onload=alert(1)>',
  '<iframe src="//evil.example"></iframe>',
  '<style>*{display:none}</style>',
  '<form action="//evil.example"><input name=a></form>',
  '<p style="position:fixed">x</p>',
  '[x](vbscript:msgbox(1))',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '[a]: javascript:alert(1)\n\n[a]',
  '<base href="//evil.example">',
  '&#106;avascript:alert(1)',
  '<div id="main">x</div>',
]
for (const text of hostile)
  test(`nothing hostile comes through: ${text.slice(0, 40)}`, () => {
    assertHarmless(markdownToHtml(text))
  })

test('no text at all gives more than the permitted elements', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    'script',
    'a',
    ' href=',
    'javascript:',
    '[',
    '](',
    ')',
    '`',
    '\n',
    '\n\n',
    '# ',
    '- ',
    '&#x3c;',
    'onerror=',
    '\u0000',
    '‮',
    'x',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      assertHarmless(markdownToHtml(pieces.join('')))
    }),
    { numRuns: 400 },
  )
})

function assertHarmless(html: string): void {
  const tags = [...html.matchAll(/<\/?([a-z0-9]+)((?:\s[^>]*)?)>/gi)]
  for (const [whole, tag, attributes] of tags) {
    assert.match(tag ?? '', /^(p|br|em|strong|del|code|pre|blockquote|ul|ol|li|a|hr|h[3-6])$/, whole)
    for (const [, name, value] of (attributes ?? '').matchAll(/\s([a-z-]+)(?:="([^"]*)")?/gi)) {
      assert.match(name ?? '', /^(href|title|rel|dir|start)$/, whole)
      if (name === 'href') assert.doesNotMatch(value ?? '', /^\s*(javascript|data|vbscript):/i)
    }
  }
  assert.doesNotMatch(html.replace(/<[^>]*>/g, ''), /<[a-z]/i)
}

const heavy = [
  'a *b* ',
  '**a',
  '[a](',
  '`a',
  '> ',
  '1. ',
  '  - a\n',
  '# a\n',
  '![',
  '<a ',
  '\\',
  '* * ',
  '>- ',
  '\n\n',
  '&amp;',
]
for (const piece of heavy)
  test(`fifty thousand letters of ${JSON.stringify(piece)} are shown without choking`, () => {
    const began = performance.now()
    assertHarmless(markdownToHtml(piece.repeat(Math.ceil(50_000 / piece.length))))
    assert.ok(performance.now() - began < 10_000)
  })

test('an ordinary long text keeps its marks', () => {
  const html = markdownToHtml(
    'A *paragraph* with **marks** and a [link](https://example.org).\n\n'.repeat(200),
  )
  assert.equal(html.match(/<strong>/g)?.length, 200)
})

test('a text that is shown plain keeps every word of it', () => {
  const html = markdownToHtml(`${'**a'.repeat(2_000)}\n\n<b>end</b>`)
  assert.match(html, /<p dir="auto">&lt;b&gt;end&lt;\/b&gt;<\/p>$/)
})

test('a text that was shown before is not parsed again', () => {
  const text = `${'word *and* word '.repeat(300)}once`
  const first = markdownToHtml(text)
  const began = performance.now()
  for (let again = 0; again < 1_000; again++) assert.equal(markdownToHtml(text), first)
  assert.ok(performance.now() - began < 2_000)
})

test('a text of a megabyte is cut', () => {
  assert.ok(markdownToHtml('word '.repeat(210_000)).length < 250_000)
})
