// Progress is one renewed line on a terminal, and a line now and then elsewhere.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { showProgress } from './progress.ts'

const stream = (isTTY: boolean) => {
  const written: string[] = []
  const fake = { isTTY, write: (text: string) => written.push(text) > 0 }
  return { written, stream: fake as unknown as NodeJS.WriteStream }
}

const shown = (isTTY: boolean, times: number[]): string[] => {
  const { written, stream: to } = stream(isTTY)
  const moments = [0, ...times.flatMap((time) => [time, time]), times.at(-1) ?? 0]
  const progress = showProgress('Founding', to, () => moments.shift() ?? 0)
  for (const [i] of times.entries()) progress.at((i + 1) * 1000, 4000)
  progress.end('Founding: done')
  return written
}

test('on a terminal the line is renewed at most ten times a second, and ended once', () => {
  const line = '\r\u001b[2KFounding: '
  assert.deepEqual(shown(true, [0, 50]).at(0), `${line}1,000 of 4,000`)
  assert.deepEqual(shown(true, [0]).slice(-2), [`${line}done`, '\n'])
})

test('elsewhere each line stands by itself', () => {
  const written = shown(false, [0])
  assert.deepEqual(written, ['Founding: 1,000 of 4,000\n', 'Founding: done\n'])
})

test('lines that come too soon are left out', () => {
  const { written, stream: to } = stream(false)
  let now = 0
  const progress = showProgress('Founding', to, () => now)
  for (now = 0; now < 4001; now += 500) progress.at(now)
  assert.deepEqual(written, ['Founding: 0\n', 'Founding: 2,000\n', 'Founding: 4,000\n'])
})
