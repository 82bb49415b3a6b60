// Names in circles: lines, hyphens, and other scripts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitName, hyphenate, textWidth } from './names.ts'

test('a name breaks where the circle becomes smallest', () => {
  assert.deepEqual(fitName('Cancer Research', 14.5).lines, ['Cancer', 'Research'])
  assert.deepEqual(fitName('Soil', 14.5).lines, ['Soil'])
})

test('long words are cut, and nothing is lost', () => {
  const parts = hyphenate('Lebensmittelüberwachung')
  assert.ok(parts.length > 1 && parts.every((part) => [...part].length <= 12))
  assert.equal(parts.join('').replaceAll('-', ''), 'Lebensmittelüberwachung')
})

test('every letter of a name of up to eight words is on the map', () => {
  for (const name of [
    'Births and Newborns',
    'Architecture',
    'الصحة العامة',
    '保健医療委員会',
    'A B C D E F G H',
  ])
    assert.equal(fitName(name, 14.5).lines.join('').replace(/[\s-]/g, ''), name.replace(/[\s-]/g, ''))
})

test('a word breaks at a hyphen of its own', () => {
  assert.deepEqual(hyphenate('Workload-aware'), ['Workload-', 'aware'])
})

test('broad scripts are counted as broad', () => {
  assert.equal(textWidth('保健'), 2)
})

test('an empty name takes no lines', () => {
  assert.deepEqual(fitName('', 14.5).lines, [])
})
