// The sample that the founding page offers must found as it stands.
import assert from 'node:assert/strict'
import test from 'node:test'
import { parseSocietyFile } from '@open-socialism/society-file'
import { sampleSociety } from './sample-society.ts'

test('2.13: the sample is a society file without a fault', () => {
  const parsed = parseSocietyFile(sampleSociety)
  assert.deepEqual('errors' in parsed ? parsed.errors : [], [])
})
