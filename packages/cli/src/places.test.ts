// Where societies are kept, and which is the one that was opened last.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { makePlace, markFounded, openedLast, rememberOpened, societiesIn, societyAt } from './places.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-socialism-places-'))
after(() => {
  rmSync(folder, { recursive: true })
})
const fresh = (name: string): string => join(folder, name)

test('a society counts from the moment when it is marked as founded', () => {
  const place = makePlace(fresh('a'), 'town', 'Town')
  assert.equal(societyAt(place.directory), undefined)
  assert.deepEqual(
    makePlace(fresh('a'), 'town', 'Town'),
    place,
    'a founding that was broken off can begin again',
  )
  markFounded(place)
  assert.deepEqual(societyAt(place.directory), place)
  assert.throws(() => makePlace(fresh('a'), 'town', 'Town'), /There is a society in/)
})

test('the one opened last is found, by its data directory or its own', () => {
  const data = fresh('b')
  assert.equal(openedLast(data), undefined)
  const [one, two] = ['one', 'two'].map((slug) => makePlace(data, slug, slug))
  assert.ok(one && two)
  markFounded(one)
  assert.deepEqual(openedLast(data), one, 'the only one there is')
  markFounded(two)
  assert.equal(openedLast(data), undefined, 'of two none was opened yet')
  rememberOpened(two)
  assert.deepEqual(openedLast(data), two)
  rememberOpened(one)
  assert.deepEqual(openedLast(data), one)
  assert.deepEqual(openedLast(two.directory), two)
  assert.deepEqual(
    societiesIn(data).map(({ name }) => name),
    ['one', 'two'],
  )
})

test('a directory that holds something else is left alone', () => {
  mkdirSync(join(fresh('c'), 'photos'), { recursive: true })
  writeFileSync(join(fresh('c'), 'photos', 'sea.jpg'), '')
  assert.throws(() => makePlace(fresh('c'), 'photos', 'Photos'), /holds something else/)
})
