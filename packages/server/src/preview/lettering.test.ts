// Letters of pictures: what can be drawn, and lines that stay in their width.
import { equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { isCovered, wrapped } from './lettering.ts'

test('what our fonts can draw is drawn, other scripts are left to the page itself', () => {
  for (const text of ['Share tumour images', 'Ørsted, Ñandú & Co.', 'Совет', 'Ενέργεια', 'مجلس الصحة', ''])
    ok(isCovered(text), text)
  for (const text of ['健康', 'Health 健康', 'समिति', 'Ship it 🚀']) ok(!isCovered(text), text)
})

test('lines stay in their width, and what does not fit ends in an ellipsis', () => {
  equal(wrapped('', 50, 600, 3).length, 0)
  equal(wrapped('One line', 50, 600, 3).length, 1)
  const long =
    'A decision about the restoration of the flood meadows below the old harbour, and of all that lies beside them'
  const lines = wrapped(long, 60, 500, 3)
  equal(lines.length, 3)
  ok(lines.at(-1)?.endsWith('…'))
  equal(wrapped(long, 20, 900, 9).join(' '), long)
  const [one = '', ...others] = wrapped('Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik', 60, 500, 3)
  ok(one.endsWith('…') && others.length === 0)
  equal(wrapped('word '.repeat(5000), 60, 500, 4).length, 4)
})
